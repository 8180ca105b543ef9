"""The rows of an employment table as the columns that the core takes: of files in columns, of other layers feature by feature."""

from dataclasses import dataclass
from itertools import chain, repeat, takewhile
from operator import itemgetter

import numpy as np
import pandas as pd
from qgis.core import (
    Qgis,
    QgsExpressionContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsProcessingFeatureSource,
    QgsVectorLayer,
)

from ..core.employment.employment import ESTIMATED, PARTLY, EmploymentColumns
from ..core.messages import Cancelled, CreativeClustersError, Parameter, Progress, mark
from ..core.values import Column, equal_to, joined, paired, repeated, taken
from .read import CHECK_EVERY, checked_expression, without_null
from .reading import features_of, to_the_end
from .rows_where import looked_at, rows_where
from .stored import stored_columns


@dataclass(frozen=True)
class EmploymentFields:
    """Names of the fields of an employment table; '' where there is none. columns: the industries of a wide table."""

    area: str
    industry: str = ""
    jobs: str = ""
    businesses: str = ""
    total: str = ""
    year: str = ""
    group: str = ""
    name: str = ""
    status: str = ""
    wages: str = ""
    columns: tuple[str, ...] = ()


def read_employment(
    source: QgsProcessingFeatureSource,
    fields: EmploymentFields,
    filter_expression: str,
    suppressed_expression: str,
    context: QgsExpressionContext,
    progress: Progress,
    stored: QgsVectorLayer | None = None,
) -> EmploymentColumns:
    """The columns of an employment table, long or wide, read once, without geometry.

    stored: the layer behind the source, where all of it is asked for: files are read in columns.
    """
    layer, names = source.sourceName(), source.fields()
    wanted = [
        fields.area,
        fields.industry,
        fields.jobs,
        fields.businesses,
        fields.total,
        fields.year,
        fields.group,
        fields.name,
        fields.status,
        fields.wages,
    ]
    wanted = [name for name in wanted if name] + list(fields.columns)
    filter_name = "EMPLOYMENT_FILTER" if fields.area else "REFERENCE_ROWS"  # a reference has no areas
    checked_expression(filter_expression, source, context, filter_name)
    checked_expression(suppressed_expression, source, context, "EMPLOYMENT_SUPPRESSED")
    found = _from_file(stored, wanted, filter_expression, suppressed_expression, context, progress)
    if found is None:
        found = _from_features(source, wanted, filter_expression, suppressed_expression, context, progress)
    column, suppressed = found
    if filter_expression and not len(column[wanted[0]].values):
        raise CreativeClustersError(
            mark("{filter} leaves no row of '{layer}'. Expression: {expression}"),
            filter=Parameter(filter_name),
            layer=layer,
            expression=filter_expression,
        )
    if fields.columns:
        return _from_wide(layer, fields, column, suppressed)
    return EmploymentColumns(
        layer=layer,
        area=column[fields.area] if fields.area else Column("", []),
        industry=column[fields.industry],
        jobs=column[fields.jobs],
        suppressed=suppressed,
        numeric_codes=names[names.lookupField(fields.industry)].isNumeric(),
        partly=_with_status(column.get(fields.status), PARTLY),
        estimated=_with_status(column.get(fields.status), ESTIMATED),
        names=paired(column[fields.industry], column[fields.name]) if fields.name else None,
        businesses=column.get(fields.businesses),
        total=column.get(fields.total),
        year=column.get(fields.year),
        group=column.get(fields.group),
        wages=column.get(fields.wages),
    )


def _with_status(column: Column | None, status: str) -> np.ndarray | None:
    return None if column is None else equal_to(column, status)


def _from_file(
    layer: QgsVectorLayer | None,
    wanted: list[str],
    filter_expression: str,
    suppressed_expression: str,
    context: QgsExpressionContext,
    progress: Progress,
) -> tuple[dict[str, Column], np.ndarray | None] | None:
    """The columns `wanted` of the rows chosen, and which of them are to be disregarded, read by GDAL; None where it cannot."""
    texts = [text for text in (filter_expression, suppressed_expression) if text]
    asked = {text: looked_at(text) for text in texts}
    if layer is None or None in asked.values():
        return None
    own = layer.fields()
    # an expression may write the name of a field in other letters
    spelled = {name: own[own.lookupField(name)].name() for names in asked.values() for name in names or ()}
    found = stored_columns(layer, list(dict.fromkeys([*wanted, *spelled.values()])), progress)
    if found is None:
        return None
    held = {
        text: rows_where(text, {name: found.columns[spelled[name]] for name in names or ()}, own, context)
        for text, names in asked.items()
    }
    if any(rows is None for rows in held.values()):
        return None
    chosen, marked = held.get(filter_expression), held.get(suppressed_expression)
    columns = {name: found.columns[name] for name in wanted}
    if chosen is not None:
        columns = {name: taken(column, chosen) for name, column in columns.items()}
        marked = None if marked is None else marked[chosen]
    return columns, marked


def _from_features(
    source: QgsProcessingFeatureSource,
    wanted: list[str],
    filter_expression: str,
    suppressed_expression: str,
    context: QgsExpressionContext,
    progress: Progress,
) -> tuple[dict[str, Column], np.ndarray | None]:
    """The same, read by QGIS feature by feature."""
    places = [source.fields().lookupField(name) for name in wanted]
    marked = _matching(source, suppressed_expression, context, "EMPLOYMENT_SUPPRESSED")
    request = QgsFeatureRequest()
    if filter_expression:
        request.setFilterExpression(filter_expression).setExpressionContext(context)
    request.setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    if not filter_expression:
        request.setSubsetOfAttributes(places)
    features = source.getFeatures(request, Qgis.ProcessingFeatureSourceFlag.SkipGeometryValidityChecks)
    with to_the_end(source.sourceName()):
        columns, ids = _collect(features, places, source.featureCount(), progress, marked is not None)
    suppressed = None if marked is None else np.array([key in marked for key in ids], dtype=bool)
    found = {name: Column(name, without_null(values)) for name, values in zip(wanted, columns, strict=True)}
    return found, suppressed


def _matching(
    source: QgsProcessingFeatureSource, text: str, context: QgsExpressionContext, what: str
) -> set[int] | None:
    """Ids of the features for which the expression holds; None where it is empty."""
    if checked_expression(text, source, context, what) is None:
        return None
    request = QgsFeatureRequest().setFilterExpression(text).setExpressionContext(context)
    request.setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    return {feature.id() for feature in features_of(source, request)}


def _collect(
    features, places: list[int], count: int, progress: Progress, with_ids: bool
) -> tuple[list[list], list[int]]:
    """The values at `places` (two at least) of every feature, a list for each place; the hot loop of every tool.

    One feature object for all rows, and no Python code in the loop: a third faster than the usual one.
    """
    feature, width = QgsFeature(), len(places) + with_ids
    values: list = []
    take = itemgetter(*places)
    if with_ids:
        take = _with_id(take)
    more = True
    while more:
        done = len(values)
        if not progress(done / width / count if count > 0 else 0.0):
            raise Cancelled
        rows = takewhile(features.nextFeature, repeat(feature, CHECK_EVERY))
        values.extend(chain.from_iterable(map(take, rows)))
        more = len(values) - done == CHECK_EVERY * width
    columns = [values[place::width] for place in range(width)]
    return columns[: len(places)], columns[-1] if with_ids else []


def _with_id(take):
    return lambda feature: (*take(feature), feature.id())


def _from_wide(layer: str, fields: EmploymentFields, column: dict[str, Column], suppressed) -> EmploymentColumns:
    """One row per area and industry column: the values of each column follow one another."""
    industries, times = fields.columns, len(fields.columns)
    rows = len(column[fields.area].values)
    named = ", ".join(industries[:3])
    codes, distinct = pd.factorize(np.array(industries, dtype=object))
    return EmploymentColumns(
        layer=layer,
        area=repeated(column[fields.area], times),
        industry=Column(named, pd.Categorical.from_codes(np.repeat(codes, rows), distinct)),
        jobs=joined(named, [column[name] for name in industries]),
        total=repeated(column[fields.total], times) if fields.total else None,
        year=repeated(column[fields.year], times) if fields.year else None,
        suppressed=None if suppressed is None else np.tile(suppressed, times),
    )
