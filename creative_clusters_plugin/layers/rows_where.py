"""An expression worked out once for each distinct row of the fields that it looks at, not once for each row."""

import numpy as np
import pandas as pd
from qgis.core import QgsExpression, QgsExpressionContext, QgsFeature, QgsFields
from qgis.PyQt.QtCore import QDate, QMetaType, Qt

from ..core.values import Column, listed

_MOST = 20_000  # distinct rows, above which features are as fast
# functions whose value depends on nothing but what they are given
# fmt: off
_PURE = {
    "abs", "ceil", "clamp", "coalesce", "concat", "day", "ends_with", "floor", "if", "is_empty_or_null", "isnull",
    "left", "length", "lower", "lpad", "ltrim", "max", "min", "month", "nullif", "regexp_match", "regexp_replace",
    "regexp_substr", "replace", "right", "round", "rpad", "rtrim", "sqrt", "starts_with", "strpos", "substr",
    "title", "to_date", "to_int", "to_real", "to_string", "trim", "try", "upper", "year",
}
# fmt: on


def looked_at(text: str) -> list[str] | None:
    """The fields on which alone the expression depends; None where it depends on more, such as places or chance."""
    expression = QgsExpression(text)
    fields = sorted(expression.referencedColumns())
    if expression.needsGeometry() or expression.referencedVariables() or not expression.referencedFunctions() <= _PURE:
        return None
    return None if not fields or any(name.startswith("#") for name in fields) else fields


def rows_where(
    text: str, columns: dict[str, Column], fields: QgsFields, context: QgsExpressionContext
) -> np.ndarray | None:
    """(rows,) whether the expression holds, as QGIS filters; None where too many distinct rows would have to be looked at.

    columns: those of `looked_at`, by the names that the expression has.
    """
    codes = np.zeros(0, dtype=np.int64)
    for column in columns.values():
        if isinstance(column.values, list):
            return None  # numbers that SQL and QGIS do not compare alike
        own = _codes(column)
        codes = own if not len(codes) else pd.factorize(codes * (own.max(initial=0) + 1) + own)[0]
        if codes.max(initial=0) >= _MOST:
            return None
    if not len(codes):
        return np.zeros(0, dtype=bool)
    first = np.zeros(codes.max() + 1, dtype=int)
    first[codes[::-1]] = np.arange(len(codes))[::-1]
    expression = QgsExpression(text)
    context.setFields(fields)
    expression.prepare(context)
    places = {name: fields.lookupField(name) for name in columns}
    values = {name: _as_given(column, first, fields[places[name]]) for name, column in columns.items()}
    held = np.zeros(len(first), dtype=bool)
    feature = QgsFeature(fields)
    for row in range(len(first)):
        for name, place in places.items():
            feature.setAttribute(place, values[name][row])
        context.setFeature(feature)
        held[row] = _is_true(expression.evaluate(context))
    return held[codes]


def _codes(column: Column) -> np.ndarray:
    """A number (rows,) for each distinct value, NULL among them."""
    if isinstance(column.values, pd.Categorical):
        return column.values.codes.astype(np.int64) + 1
    return pd.factorize(column.values)[0].astype(np.int64) + 1


def _as_given(column: Column, rows: np.ndarray, field) -> list:
    values = listed(column, rows)
    if field.type() == QMetaType.Type.QDate:
        return [None if value is None else QDate.fromString(value, Qt.DateFormat.ISODate) for value in values]
    if field.type() == QMetaType.Type.Double:
        return [None if value is None else float(value) for value in values]
    return values


def _is_true(value) -> bool:
    """As Qt takes any value for true or false."""
    if isinstance(value, str):
        return value.lower() not in ("", "0", "false")
    return isinstance(value, (bool, int, float)) and bool(value)
