"""PostgreSQL layers, of which the server can work out figures itself, and the statements that ask it to.

Statements are templates beside this file; names and values are quoted as QGIS's own provider does.
"""

import re
from contextlib import AbstractContextManager
from copy import copy
from pathlib import Path
from string import Template
from threading import Lock

from qgis.core import (
    Qgis,
    QgsAbstractDatabaseProviderConnection,
    QgsApplication,
    QgsDataSourceUri,
    QgsExpression,
    QgsExpressionNodeBinaryOperator,
    QgsExpressionNodeColumnRef,
    QgsExpressionNodeInOperator,
    QgsExpressionNodeLiteral,
    QgsExpressionNodeUnaryOperator,
    QgsFeedback,
    QgsProviderConnectionException,
    QgsProviderRegistry,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType, Qt

from ..core.messages import Cancelled, Note, mark
from .read import given_layer
from .sql_names import quoted_name

_FOLDER = Path(__file__).parent
_LONGEST_SHOWN = 300  # characters of a value in the log
_INTEGERS = (QMetaType.Type.Int, QMetaType.Type.LongLong, QMetaType.Type.UInt, QMetaType.Type.ULongLong)
_Binary = QgsExpressionNodeBinaryOperator
_COMPARED = {
    _Binary.BinaryOperator.boEQ: "=",
    _Binary.BinaryOperator.boNE: "<>",
    _Binary.BinaryOperator.boLT: "<",
    _Binary.BinaryOperator.boLE: "<=",
    _Binary.BinaryOperator.boGT: ">",
    _Binary.BinaryOperator.boGE: ">=",
    _Binary.BinaryOperator.boIs: "IS",
    _Binary.BinaryOperator.boIsNot: "IS NOT",
}
_JOINED = {_Binary.BinaryOperator.boAnd: "AND", _Binary.BinaryOperator.boOr: "OR"}


class NotInDatabase(Exception):
    """The server cannot give the answer that QGIS would; `reason` says why."""

    def __init__(self, text: str, **values):
        self.reason = Note(text, values)
        super().__init__(self.reason.render())


def quoted_value(value) -> str:
    """A number, text or None as a literal."""
    if value is None:
        return "NULL"
    if isinstance(value, float):
        return f"'{value!r}'::float8"
    if isinstance(value, int):
        return str(value)
    text = value.replace("'", "''")
    return f"E'{text}'".replace("\\", "\\\\") if "\\" in text else f"'{text}'"


def quoted_array(values, kind: str, separator: str = ",") -> str:
    """An array of numbers, or of other texts without commas and quotes, of the type `kind`."""
    return f"'{{{separator.join(map(str, values))}}}'::{kind}[]"


class DatabaseLayer:
    """A layer of PostgreSQL as a part of statements. Raises NotInDatabase where the server has not what QGIS sees."""

    def __init__(self, layer: QgsVectorLayer, whole: bool):
        """whole: all of the layer is asked for."""
        self.layer = layer
        self.server = ""  # its name, where it is one of several
        self._uri = QgsDataSourceUri(layer.dataProvider().dataSourceUri())
        if not whole:
            raise NotInDatabase(mark("only a part of the layer is chosen"))
        if layer.isModified():
            raise NotInDatabase(mark("the layer has edits that are not saved"))
        if self._uri.hasParam("session_role"):
            raise NotInDatabase(mark("the connection changes its role"))

    def connection(self) -> QgsAbstractDatabaseProviderConnection:
        metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
        return metadata.createConnection(self._uri.uri(False), {})

    def uri(self) -> QgsDataSourceUri:
        return QgsDataSourceUri(self._uri)

    def at(self, server: str, uri: QgsDataSourceUri) -> "DatabaseLayer":
        """The same layer on another server, with a table and a connection of its own."""
        other = copy(self)
        other.server, other._uri = server, uri
        return other

    def table(self) -> str:
        """What follows FROM: a table or view, or the query of a query layer."""
        schema, table = self._uri.schema(), self._uri.table()
        if not schema and table.startswith("(") and table.endswith(")"):
            return f"{table} AS layer"
        return ".".join(quoted_name(name) for name in (schema, table) if name)

    def names(self) -> dict[str, str]:
        return {"schema": self._uri.schema(), "table": self._uri.table(), "column": self._uri.geometryColumn()}

    def geometry(self) -> str:
        return quoted_name(self._uri.geometryColumn()) + "::geometry"

    def rows(self, filter_expression: str) -> str:
        """The condition for the rows to take: the layer's own filter and the expression."""
        conditions = [f"({self.layer.subsetString()}\n)"] if self.layer.subsetString() else []
        if filter_expression:
            expression = QgsExpression(filter_expression)  # kept, as its nodes go with it
            conditions.append(self._as_sql(expression.rootNode()))
        return " AND ".join(conditions) or "true"

    def _field(self, name: str):
        fields = self.layer.fields()
        place = fields.lookupField(name)
        if place < 0 or fields.fieldOrigin(place) != Qgis.FieldOrigin.Provider:
            raise NotInDatabase(mark("field '{field}' is not one of the database"), field=name)
        return fields[place]

    def column(self, name: str, dates: bool = True) -> str:
        """A field as `layers.read` hands its values on: numbers and texts; with `dates` of dates the year, as `layers.located`."""
        field = self._field(name)
        sql, kind = quoted_name(field.name()), field.type()
        if dates and field.typeName() in ("date", "timestamp"):
            return f"EXTRACT(year FROM {sql})::int8"
        if kind in _INTEGERS:
            return f"{sql}::int8"
        if kind == QMetaType.Type.Double:
            # as the provider reads it: 0.1 of four bytes is 0.1 of eight
            number = f"{sql}::text::float8" if field.typeName() == "float4" else f"{sql}::float8"
            return f"nullif({number}, 'NaN')"
        if kind == QMetaType.Type.QString:
            return (
                f'{sql}::text COLLATE "C"'  # sorted and grouped by its bytes, which is fast and tells all values apart
            )
        raise NotInDatabase(
            mark("field '{field}' is of type {type}"),
            field=name,
            type=field.typeName(),
        )

    def is_text(self, name: str) -> bool:
        return self._field(name).type() == QMetaType.Type.QString

    def number(self, name: str, dates: bool = True) -> tuple[str, str]:
        """A field of counts as two columns: a number, and as text what is none or is negative and has to be looked at."""
        column = self.column(name, dates)
        if self.is_text(name):
            plain = f"{column} ~ '^[0-9]{{1,15}}([.][0-9]{{1,15}})?$'"
            return f"CASE WHEN {plain} THEN {column}::float8 END", f"CASE WHEN NOT {plain} THEN {column} END"
        number = f"{column}::float8"
        usual = f"{number} >= 0 AND {number} < 'Infinity'"
        return f"CASE WHEN {usual} THEN {number} END", f"CASE WHEN NOT ({usual}) THEN {number}::text END"

    def _as_sql(self, node) -> str:
        """An expression as a condition: comparisons of fields with constants, and their combinations."""
        if isinstance(node, _Binary):
            if node.op() in _JOINED:
                return f"({self._as_sql(node.opLeft())} {_JOINED[node.op()]} {self._as_sql(node.opRight())})"
            if node.op() in _COMPARED:
                sign = _COMPARED[node.op()]
                return self._compared(node.opLeft(), f"{sign} {{}}", [node.opRight()], sign in ("=", "<>"))
        if isinstance(node, QgsExpressionNodeInOperator):
            values = node.list().list()
            inside = ", ".join(["{}"] * len(values))
            return self._compared(node.node(), f"{'NOT ' * node.isNotIn()}IN ({inside})", values, True)
        if isinstance(node, QgsExpressionNodeUnaryOperator) and node.op() == node.UnaryOperator.uoNot:
            return f"(NOT {self._as_sql(node.operand())})"
        raise self._untranslated()

    def _compared(self, column, pattern: str, values: list, for_text: bool) -> str:
        if not isinstance(column, QgsExpressionNodeColumnRef) or not all(
            isinstance(value, QgsExpressionNodeLiteral) for value in values
        ):
            raise self._untranslated()
        field = self._field(column.name())
        constants = [value.value() for value in values]
        if pattern.startswith("IS"):
            fits = constants == [None] or str(constants[0]) == "NULL"
            constants = [None]
        elif field.type() == QMetaType.Type.QString:
            fits = for_text and all(isinstance(value, str) for value in constants)
        else:
            numeric = field.type() in _INTEGERS or field.type() == QMetaType.Type.Double
            fits = numeric and all(type(value) in (int, float) for value in constants)
        if not fits:
            raise self._untranslated()
        return f"({quoted_name(field.name())} {pattern.format(*map(quoted_value, constants))})"

    def _untranslated(self) -> NotInDatabase:
        return NotInDatabase(
            mark(
                "the expression compares more than fields with constants. As the filter of the layer, written in SQL, the database "
                "could use it",
            )
        )


def database_layer(tool, parameters: dict, name: str, context) -> DatabaseLayer | None:
    """The layer of a parameter where it is one of PostgreSQL, else None. Raises NotInDatabase; see DatabaseLayer."""
    layer, whole = given_layer(tool, parameters, name, context)
    if layer is None or layer.providerType() != "postgres":
        return None
    return DatabaseLayer(layer, whole)


def template(name: str) -> Template:
    return Template((_FOLDER / f"{name}.sql").read_text(encoding="utf-8"))


def shown(values: dict[str, str]) -> dict[str, str]:
    """The values of a template for the log: long ones shortened."""
    return {
        name: value if len(value) <= _LONGEST_SHOWN else f"{value[:60]} … ({len(value):,} characters)"
        for name, value in values.items()
    }


class _Unlogged(AbstractContextManager):
    """While statements run, of one or several threads: nothing is logged from when they are cancelled.

    QGIS would log what is cancelled as an error, with the statement: with many areas 8 MB, which no panel can show.
    """

    def __init__(self) -> None:
        self._lock, self._running = Lock(), 0

    def __enter__(self) -> None:
        with self._lock:
            self._running += 1

    def __exit__(self, *_) -> None:
        with self._lock:
            self._running -= 1
            if not self._running:
                QgsApplication.messageLog().blockSignals(False)


_UNLOGGED = _Unlogged()


def ask(database: DatabaseLayer, statement: str, feedback: QgsFeedback) -> list[list]:
    """The rows that the server answers with. Raises Cancelled, and NotInDatabase where the server refuses."""

    def unlogged() -> None:
        QgsApplication.messageLog().blockSignals(True)

    feedback.canceled.connect(unlogged, Qt.ConnectionType.DirectConnection)
    try:
        with _UNLOGGED:
            rows = database.connection().executeSql(statement, feedback)
    except QgsProviderConnectionException as error:
        if feedback.isCanceled():
            raise Cancelled from error
        reason = str(error).rpartition("[")[2].rstrip("]\n ") or str(error)
        raise NotInDatabase(mark("the server answers: {answer}"), answer=reason[:500]) from error
    finally:
        feedback.canceled.disconnect(unlogged)
    if feedback.isCanceled():
        raise Cancelled
    return rows


def estimated_rows(database: DatabaseLayer, rows_of: dict[str, str], feedback: QgsFeedback) -> int:
    """About how many rows there are, as the server's planner thinks: counting them takes long."""
    plan = ask(database, template("estimate").substitute(rows_of), feedback)
    found = re.search(r"rows=(\d+)", str(plan[0][0]))
    return int(found[1]) if found else 0


def column_kinds(database: DatabaseLayer, feedback: QgsFeedback) -> set[str]:
    """What the type of the column says; where it says nothing, QGIS leaves out what is of another kind, and what is NULL."""
    return {str(kind).upper().removesuffix("M").removesuffix("Z") for kind, _ in _declared(database, feedback)}


def column_systems(database: DatabaseLayer, feedback: QgsFeedback) -> set[int]:
    """The coordinate reference system that the type of the column says, by its number on the server; empty where it says none."""
    return {int(srid) for _, srid in _declared(database, feedback)} - {0}


def _declared(database: DatabaseLayer, feedback: QgsFeedback) -> list[list]:
    names = {name: quoted_value(text) for name, text in database.names().items()}
    return ask(database, template("geometry_type").substitute(names), feedback)
