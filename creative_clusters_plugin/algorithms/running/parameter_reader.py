"""The values of a tool's parameters, and an error that says which where one cannot be had."""

from collections.abc import Callable
from weakref import proxy

from qgis.core import Qgis, QgsProcessingAlgorithm, QgsProcessingException, QgsProcessingFeatureSource

from ...core.messages import CreativeClustersError, Note, Parameter, mark, some
from ..base import report
from .announcing import OF_ROWS, announce, announce_memory
from .field_finder import FieldFinder


class ParameterReader:
    """Reads the parameters of one run of a tool, one by one."""

    def __init__(self, tool: QgsProcessingAlgorithm, parameters: dict, context, feedback):
        self.tool, self.parameters, self.context, self.feedback = tool, parameters, context, feedback
        # weak: what holds layers is to go when the run ends, not when Python next looks for circles
        self.finder = FieldFinder(proxy(self))

    def announce(self, rows: int, name: str = "TABLE") -> None:
        """See `announcing`: for tables whose number of rows is known before the work on them."""
        announce(self.tool, self.parameters, self.feedback, rows, name)

    def announce_memory(self, count: int, layer: str = "", text: str = OF_ROWS, limit: str = "") -> None:
        """See `announcing`: before the rows are read."""
        announce_memory(self.tool, self.feedback, count, layer, text, limit)

    def source(self, name: str) -> QgsProcessingFeatureSource | None:
        source = self.tool.parameterAsSource(self.parameters, name, self.context)
        given = self.parameters.get(name) not in (None, "")
        if source is None and (
            given or not self.tool.parameterDefinition(name).flags() & Qgis.ProcessingParameterFlag.Optional
        ):
            raise QgsProcessingException(self.tool.invalidSourceError(self.parameters, name))
        return source

    def text(self, name: str) -> str:
        return self.tool.parameterAsString(self.parameters, name, self.context).strip()

    def expression(self, name: str) -> str:
        # parameterAsExpression gives the default, '', for text that is no expression: a mistyped filter would not filter
        return self.text(name)

    def expression_context(self, source: QgsProcessingFeatureSource):
        return self.tool.createExpressionContext(self.parameters, self.context, source)

    def number(self, name: str) -> float:
        return self.tool.parameterAsDouble(self.parameters, name, self.context)

    def integer(self, name: str) -> int:
        return self.tool.parameterAsInt(self.parameters, name, self.context)

    def choice(self, name: str, options: tuple[str, ...]) -> str:
        return options[self.tool.parameterAsEnum(self.parameters, name, self.context)]

    def flag(self, name: str) -> bool:
        return self.tool.parameterAsBoolean(self.parameters, name, self.context)

    def fields(self, name: str, source: QgsProcessingFeatureSource) -> list[str]:
        """The chosen fields, all of which `source` has."""
        chosen = [field for field in self.tool.parameterAsStrings(self.parameters, name, self.context) if field]
        missing = [field for field in chosen if source.fields().lookupField(field) < 0]
        if missing:
            raise CreativeClustersError(
                mark("{parameter}: '{layer}' has no field {missing}. Its fields: {fields}."),
                parameter=Parameter(name),
                layer=source.sourceName(),
                missing=some(f"'{field}'" for field in missing),
                fields=some(source.fields().names(), 40),
            )
        return chosen

    def quotient_fields(self, name: str, source: QgsProcessingFeatureSource) -> list[str]:
        """The chosen fields, or every location quotient of a layer that 'Location quotients' made."""
        chosen = self.fields(name, source)
        fields = [field.name() for field in source.fields() if field.isNumeric() and field.name().startswith("lq_")]
        chosen = chosen or [field for field in fields if not field.endswith(("_low", "_high"))]
        if not chosen:
            raise CreativeClustersError(
                mark("{parameter}: choose the fields of '{layer}' to test. Its fields: {fields}."),
                parameter=Parameter(name),
                layer=source.sourceName(),
                fields=some(source.fields().names(), 40),
            )
        text = [field for field in chosen if not source.fields()[source.fields().lookupField(field)].isNumeric()]
        if text:
            raise CreativeClustersError(
                mark("{parameter}: {fields} of '{layer}' hold text. Choose numeric fields."),
                parameter=Parameter(name),
                layer=source.sourceName(),
                fields=some(f"'{field}'" for field in text),
            )
        return chosen

    def whole_layer(self, name: str):
        """The layer behind a source, where all of it is asked for; else None."""
        from ...layers.read import given_layer

        layer, whole = given_layer(self.tool, self.parameters, name, self.context)
        return layer if whole else None

    def given_layer(self, name: str):
        """The layer behind a source, whether all of it is asked for or not; None where it is no layer."""
        from ...layers.read import given_layer

        return given_layer(self.tool, self.parameters, name, self.context)[0]

    def text_of(self, name: str) -> str:
        """As `text`, '' where the tool has no such parameter."""
        return self.text(name) if self.tool.parameterDefinition(name) is not None else ""

    def from_database(self, name: str, work: Callable):
        """What `work` makes of a layer of PostgreSQL; None for other layers, and where it says that it cannot, which is noted."""
        from ...layers.database import NotInDatabase, database_layer

        try:
            database = database_layer(self.tool, self.parameters, name, self.context)
            return None if database is None else work(database)
        except NotInDatabase as refusal:
            text = mark("'{layer}' is read row by row, not added up in its database: {reason}.")
            values = {"layer": self.source(name).sourceName(), "reason": refusal.reason}
            report([Note(text, values, warning=False)], self.feedback)
            return None

    def from_servers(self, name: str, servers: str, work: Callable):
        """What `work` makes of a layer of PostgreSQL on each of the servers that the parameter `servers` names.

        What only a part of them answered is no answer, nor is what QGIS could read of the layer: a refusal is an error.
        """
        from ...layers.database import NotInDatabase, database_layer
        from ...layers.database_servers import on_servers

        values = {"parameter": Parameter(servers), "layer": self.source(name).sourceName()}
        try:
            database = database_layer(self.tool, self.parameters, name, self.context)
            if database is None:
                text = mark("{parameter} is for a layer of PostgreSQL, which '{layer}' is not. Leave it empty.")
                raise CreativeClustersError(text, **values)
            return work(on_servers(database, self.text(servers), self.feedback))
        except NotInDatabase as refusal:
            text = mark("{parameter}: the servers cannot count '{layer}': {reason}.")
            raise CreativeClustersError(text, reason=refusal.reason, **values) from refusal
