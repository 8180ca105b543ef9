"""The one reader: from QGIS feature sources to the columns that the core takes."""

from dataclasses import dataclass
from itertools import chain, repeat, takewhile
from operator import itemgetter

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsExpression,
    QgsExpressionContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsVariantUtils,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt

from ..core.employment.employment import ESTIMATED, PARTLY, EmploymentColumns
from ..core.messages import Cancelled, CreativeClustersError, Parameter, Progress, mark
from ..core.values import Column

CHECK_EVERY = 20_000  # rows between two looks at the cancel button: a few hundredths of a second


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
    columns: tuple[str, ...] = ()


def given_layer(
    tool: QgsProcessingAlgorithm, parameters: dict, name: str, context: QgsProcessingContext
) -> tuple[QgsVectorLayer | None, bool]:
    """The layer behind the source that a parameter names, and whether all of it is asked for."""
    given = parameters[name]
    if not isinstance(given, QgsProcessingFeatureSourceDefinition):
        return tool.parameterAsVectorLayer(parameters, name, context), True
    source = given.source.valueAsString(context.expressionContext())[0]
    part = given.selectedFeaturesOnly or given.featureLimit >= 0 or bool(given.filterExpression)
    return tool.parameterAsVectorLayer({**parameters, name: source}, name, context), not part


def require_system(crs: QgsCoordinateReferenceSystem, layer: str) -> None:
    """Raises CreativeClustersError where `layer` has no coordinate reference system."""
    if not crs.isValid():
        raise CreativeClustersError(
            mark("'{layer}' has no coordinate reference system: set it ('Assign projection')."), layer=layer
        )


def checked_expression(
    text: str, source: QgsProcessingFeatureSource, context: QgsExpressionContext, what: str
) -> QgsExpression | None:
    """The expression, prepared for the fields of `source`; None where the text is empty."""
    if not text:
        return None
    expression = QgsExpression(text)
    context.setFields(source.fields())
    missing = sorted(
        set(expression.referencedColumns()) - set(source.fields().names()) - {QgsFeatureRequest.ALL_ATTRIBUTES}
    )
    if expression.hasParserError() or not expression.prepare(context) or missing:
        raise CreativeClustersError(
            mark("{what} cannot be used on '{layer}': {reason}. Expression: {expression}"),
            what=Parameter(what),
            layer=source.sourceName(),
            reason=expression.parserErrorString() or ", ".join(missing) or expression.evalErrorString(),
            expression=text,
        )
    _check_truth(expression, source, context, what)
    return expression


def _check_truth(expression: QgsExpression, source, context: QgsExpressionContext, what: str) -> None:
    """Raises CreativeClustersError for an expression that gives text, or fails, on the first row: it would hold for no row."""
    first = next(iter(source.getFeatures(QgsFeatureRequest().setLimit(1))), None)
    if first is None:
        return
    context.setFeature(first)
    value = expression.evaluate(context)
    values = {"what": Parameter(what), "layer": source.sourceName(), "expression": expression.expression()}
    if expression.hasEvalError():
        raise CreativeClustersError(
            mark("{what} cannot be used on '{layer}': {reason}. Expression: {expression}"),
            **values,
            reason=expression.evalErrorString(),
        )
    if isinstance(value, str):
        raise CreativeClustersError(
            mark("{what} gives the text '{value}' on '{layer}', not true or false. Expression: {expression}"),
            **values,
            value=value,
        )


def _matching(
    source: QgsProcessingFeatureSource, text: str, context: QgsExpressionContext, what: str
) -> set[int] | None:
    """Ids of the features for which the expression holds; None where it is empty."""
    if checked_expression(text, source, context, what) is None:
        return None
    request = QgsFeatureRequest().setFilterExpression(text).setExpressionContext(context)
    request.setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    return {
        feature.id()
        for feature in source.getFeatures(request, Qgis.ProcessingFeatureSourceFlag.SkipGeometryValidityChecks)
    }


def without_null(values: list) -> list:
    """The values with None for NULL, whichever way the PyQt at hand spells it."""
    odd = {kind for kind in set(map(type, values)) if kind not in (str, int, float)}
    if not odd:
        return values
    if odd & {QDate, QDateTime}:
        values = [value.toString(Qt.DateFormat.ISODate) if _is_date(value) else value for value in values]
    return [None if type(value) in odd and QgsVariantUtils.isNull(value) else value for value in values]


def _is_date(value) -> bool:
    return isinstance(value, (QDate, QDateTime)) and value.isValid()


def plain(value):
    """An attribute with None for NULL."""
    return None if QgsVariantUtils.isNull(value) else value


def read_employment(
    source: QgsProcessingFeatureSource,
    fields: EmploymentFields,
    filter_expression: str,
    suppressed_expression: str,
    context: QgsExpressionContext,
    progress: Progress,
) -> EmploymentColumns:
    """The columns of an employment table, long or wide, read once, without geometry."""
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
    ]
    wanted = [name for name in wanted if name] + list(fields.columns)
    places = [names.lookupField(name) for name in wanted]
    filter_name = "EMPLOYMENT_FILTER" if fields.area else "REFERENCE_ROWS"  # a reference has no areas
    checked_expression(filter_expression, source, context, filter_name)
    marked = _matching(source, suppressed_expression, context, "EMPLOYMENT_SUPPRESSED")
    request = QgsFeatureRequest()
    if filter_expression:
        request.setFilterExpression(filter_expression).setExpressionContext(context)
    request.setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    if not filter_expression:
        request.setSubsetOfAttributes(places)
    features = source.getFeatures(request, Qgis.ProcessingFeatureSourceFlag.SkipGeometryValidityChecks)
    columns, ids = _collect(features, places, source.featureCount(), progress, marked is not None)
    if filter_expression and not columns[0]:
        raise CreativeClustersError(
            mark("{filter} leaves no row of '{layer}'. Expression: {expression}"),
            filter=Parameter(filter_name),
            layer=layer,
            expression=filter_expression,
        )
    column = {name: Column(name, without_null(values)) for name, values in zip(wanted, columns, strict=True)}
    suppressed = None if marked is None else np.array([key in marked for key in ids], dtype=bool)
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
        names=dict(zip(column[fields.industry].values, column[fields.name].values, strict=True))
        if fields.name
        else None,
        businesses=column.get(fields.businesses),
        total=column.get(fields.total),
        year=column.get(fields.year),
        group=column.get(fields.group),
    )


def _with_status(column: Column | None, status: str) -> np.ndarray | None:
    return None if column is None else np.array([value == status for value in column.values], dtype=bool)


def read_table(source: QgsProcessingFeatureSource) -> dict[str, list]:
    """A small table as it stands: the values of every field."""
    names = source.fields().names()
    request = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    rows = [feature.attributes() for feature in source.getFeatures(request)]
    return {name: without_null([row[place] for row in rows]) for place, name in enumerate(names)}


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
    industries = fields.columns
    rows = len(column[fields.area].values)

    def repeated(name: str) -> Column | None:
        return Column(name, list(column[name].values) * len(industries)) if name else None

    return EmploymentColumns(
        layer=layer,
        area=repeated(fields.area),
        industry=Column(", ".join(industries[:3]), [name for name in industries for _ in range(rows)]),
        jobs=Column(", ".join(industries[:3]), [value for name in industries for value in column[name].values]),
        total=repeated(fields.total),
        year=repeated(fields.year),
        suppressed=None if suppressed is None else np.tile(suppressed, len(industries)),
    )
