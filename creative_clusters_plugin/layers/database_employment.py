"""The rows of a long employment table in PostgreSQL added up by its server, where many are of one area, industry and year."""

from dataclasses import dataclass

import numpy as np
import pandas as pd
from qgis.core import QgsProcessingFeatureSource, QgsProcessingFeedback

from ..core.employment.employment import ESTIMATED, PARTLY, EmploymentColumns
from ..core.messages import CreativeClustersError, Note, mark, mark_plural
from ..core.values import Column, counts
from .database import DatabaseLayer, NotInDatabase, ask, column_kinds, estimated_rows, shown, template
from .employment_rows import EmploymentFields
from .read import plain

_FEWEST = 1_000  # sums that may come back however few rows there are
_LABELS = ("area", "industry", "year", "kind", "label", "status")
_NUMBERS = ("jobs", "total")


@dataclass(frozen=True)
class Summed:
    """The columns as if read row by row: of rows that were added up the first has the sum, the others 0."""

    columns: EmploymentColumns
    note: Note


def sum_employment(
    database: DatabaseLayer,
    source: QgsProcessingFeatureSource,
    fields: EmploymentFields,
    filter_expression: str,
    feedback: QgsProcessingFeedback,
) -> Summed:
    """The columns of a long table. Raises NotInDatabase where its rows have to be read, or hardly any can be added up."""
    if fields.businesses:
        raise NotInDatabase(mark("with a field of businesses, intervals rest on the jobs and businesses of each row"))
    rows_of = {"table": database.table(), "condition": database.rows(filter_expression)}
    if database.names()["column"] and not column_kinds(database, feedback) - {"GEOMETRY"}:
        raise NotInDatabase(mark("its column of geometries does not say what they are"))
    most = estimated_rows(database, rows_of, feedback) // 2 + _FEWEST
    texts = {**rows_of, "most": str(most)}
    of = {**{name: getattr(fields, name) for name in ("area", "industry", "year", "status")}, "kind": fields.group}
    for name, field in {**of, "label": fields.name}.items():
        texts[name] = database.column(field, dates=False) if field else "NULL::text"
    for name in _NUMBERS:
        field = getattr(fields, name)
        nothing = ("NULL::float8", "NULL::text")
        texts[name], texts[f"{name}_unread"] = database.number(field, dates=False) if field else nothing
    statement = template("sum_employment")
    feedback.pushCommandInfo(statement.substitute(shown(texts)))
    rows = ask(database, statement.substitute(texts), feedback)
    if len(rows) >= most:
        raise NotInDatabase(mark("hardly any of its rows have area, industry and year in common"))
    return _summed(rows, source, fields)


def _summed(rows: list[list], source: QgsProcessingFeatureSource, fields: EmploymentFields) -> Summed:
    layer = source.sourceName()
    columns = [[plain(value) for value in column] for column in zip(*rows, strict=True)] or [[]] * 11
    label = dict(zip(_LABELS, columns[:6], strict=True))
    times = np.array(columns[8], dtype=int)
    first = np.zeros(times.sum(), dtype=bool)
    first[np.cumsum(times) - times] = True
    for name in ("label", "kind"):
        if len(set(zip(label["industry"], label[name], strict=True))) > len(set(label["industry"])):
            # of several the last one read counts
            raise NotInDatabase(mark("some of its industries have several names or groups"))

    def repeated(name: str, field: str) -> Column:
        codes, distinct = pd.factorize(np.array(label[name], dtype=object))
        return Column(field, pd.Categorical.from_codes(np.repeat(codes, times), distinct))

    def number(place: int) -> Column | None:
        field = getattr(fields, _NUMBERS[place])
        if not field:
            return None
        known = np.array([np.nan if value is None else value for value in columns[9 + place]], dtype=float)
        try:
            unread = counts(Column(field, columns[6 + place]), layer)
        except CreativeClustersError as error:
            raise NotInDatabase("{reason}", reason=error.note) from error  # rows are named by those who read them
        values = np.repeat(np.where(np.isnan(unread), known, unread), times)
        summed = np.repeat(np.isnan(unread), times) & ~np.isnan(values) & ~first
        return Column(field, values if _NUMBERS[place] == "total" else np.where(summed, 0.0, values))

    status = np.repeat(np.array(label["status"], dtype=object), times)
    found = EmploymentColumns(
        layer=layer,
        area=repeated("area", fields.area),
        industry=repeated("industry", fields.industry),
        jobs=number(0),
        total=number(1),
        year=_year(repeated("year", fields.year)) if fields.year else None,
        group=repeated("kind", fields.group) if fields.group else None,
        numeric_codes=source.fields()[source.fields().lookupField(fields.industry)].isNumeric(),
        names=dict(zip(label["industry"], label["label"], strict=True)) if fields.name else None,
        partly=status == PARTLY if fields.status else None,
        estimated=status == ESTIMATED if fields.status else None,
    )
    text = mark_plural(
        "{count} row of '{layer}' was added up in the database: rows that came back: {rows}.",
        "{count} rows of '{layer}' were added up in the database: rows that came back: {rows}.",
    )
    return Summed(found, Note(text, {"count": int(times.sum()), "layer": layer, "rows": len(rows)}, warning=False))


def _year(column: Column) -> Column:
    """A field that holds no year at all comes as it does when read."""
    return column if (column.values.codes >= 0).any() else Column(column.field, [None] * len(column.values))
