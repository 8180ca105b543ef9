"""From results to a tool's outputs: polygons with their style, table, report and numbers."""

from collections.abc import Callable
from pathlib import Path

import pandas as pd
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsProcessingAlgorithm,
    QgsProcessingException,
    QgsProcessingUtils,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..core.messages import QT_TRANSLATE_NOOP, Cancelled, CreativeClustersError
from ..layers.write import fields_of, polygon_fields, write_polygons, write_table
from ..reports.page import Picture, Run
from ..styling.apply import usable_on
from ..styling.pictures import legend_entries, map_png
from ..styling.renderers import renderer_for
from ..styling.specs import StyleSpec
from .base import progress_of, report
from .inputs import Inputs

_PICTURE = (900, 900)


class OutputWriter:
    """Writes the outputs of one run of a tool; call `notes` first, so that the report has every warning."""

    def __init__(self, tool: QgsProcessingAlgorithm, parameters: dict, context, feedback, inputs: Inputs):
        self.tool, self.parameters, self.context, self.feedback = tool, parameters, context, feedback
        self.inputs = inputs
        self.warnings = list(inputs.warnings)
        self._results: dict[str, object] = {}
        self._specs: list = []

    def notes(self, notes) -> None:
        self.warnings += report(notes, self.feedback)

    def polygons(self, frame: pd.DataFrame, specs: list) -> None:
        """OUTPUT: the boundaries with the columns of `frame` (index: area id), styled with `specs`."""
        if self.feedback.isCanceled():
            raise Cancelled
        boundaries = self.inputs.boundaries
        frame = frame.drop(columns="area_label")
        fields, kept, notes = polygon_fields(boundaries, frame)
        self.notes(notes)
        sink, destination = self.tool.parameterAsSink(
            self.parameters, "OUTPUT", self.context, fields, boundaries.geometry_type, boundaries.crs
        )
        if sink is None:
            raise QgsProcessingException(self.tool.invalidSinkError(self.parameters, "OUTPUT"))
        write_polygons(sink, fields, kept, boundaries, frame, progress_of(self.feedback, 90, 95))
        sink.flushBuffer()
        del sink
        self._specs = specs
        self.tool.styled("OUTPUT", destination, specs, fields, self.context)
        self._results["OUTPUT"] = destination

    def table(self, frame: pd.DataFrame) -> None:
        """TABLE, where it is asked for."""
        fields = fields_of(frame)
        sink, destination = self.tool.parameterAsSink(
            self.parameters, "TABLE", self.context, fields, Qgis.WkbType.NoGeometry, QgsCoordinateReferenceSystem()
        )
        if sink is None:
            if self.parameters.get("TABLE"):
                raise QgsProcessingException(self.tool.invalidSinkError(self.parameters, "TABLE"))
            return
        write_table(sink, fields, frame, progress_of(self.feedback, 95, 98))
        sink.flushBuffer()
        self._results["TABLE"] = destination

    def report(self, make: Callable[[Run], str], title: str, year: str, pictured: int = 1) -> None:
        """REPORT, where it is asked for, with maps in the first `pictured` styles."""
        path = self.tool.parameterAsFileOutput(self.parameters, "REPORT", self.context)
        if not path:
            return
        boundaries, employment = self.inputs.boundaries, self.inputs.employment
        run = Run(
            title=f"{title}, {year}" if year else title,
            source=self._source(employment.layer),
            settings=self._settings(),
            warnings=self.warnings,
            pictures=self._pictures(pictured) if boundaries.features else [],
        )
        try:
            Path(path).parent.mkdir(parents=True, exist_ok=True)
            Path(path).write_text(make(run), encoding="utf-8")
        except OSError as error:
            raise CreativeClustersError(
                QT_TRANSLATE_NOOP("CreativeClusters", "The report cannot be written to {path}: {reason}."),
                path=path,
                reason=error.strerror,
            ) from error
        self._results["REPORT"] = path

    def results(self, **numbers) -> dict:
        return {**self._results, **numbers}

    def _name(self, parameter: str) -> str:
        source = self.tool.parameterAsSource(self.parameters, parameter, self.context)
        return source.sourceName() if source is not None else ""

    def _source(self, employment: str) -> str:
        """The layers behind the figures, with what the boundaries' metadata say of themselves."""
        layer = self.tool.parameterAsVectorLayer(self.parameters, "BOUNDARIES", self.context)
        about = layer.metadata().abstract().strip() if layer is not None else ""
        return " · ".join(part for part in (self._name("BOUNDARIES"), employment, about) if part)

    def _settings(self) -> list[tuple[str, str]]:
        """What was asked for, defaults included, with the names that the dialog shows."""
        lines = []
        for definition in self.tool.parameterDefinitions():
            given = self.parameters.get(definition.name(), definition.defaultValue())
            if definition.isDestination() or given in (None, "", []):
                continue
            if definition.type() == "boolean":
                chosen = self.tool.parameterAsBoolean(self.parameters, definition.name(), self.context)
                yes = QCoreApplication.translate("CreativeClusters", "yes")
                value = yes if chosen else QCoreApplication.translate("CreativeClusters", "no")
            elif definition.type() == "source":
                value = self._name(definition.name())
            elif definition.type() == "enum":
                chosen = self.tool.parameterAsEnums(self.parameters, definition.name(), self.context)
                value = ", ".join(definition.options()[place] for place in chosen)
            else:
                value = self.tool.parameterAsString(self.parameters, definition.name(), self.context)
            lines.append((definition.description(), value))
        return lines

    def _pictures(self, most: int) -> list[Picture]:
        layer = QgsProcessingUtils.mapLayerFromString(self._results["OUTPUT"], self.context)
        pictures = []
        for spec in usable_on(layer, self._specs)[:most] if layer is not None else []:
            png = map_png(layer, spec, *_PICTURE)
            pictures.append(Picture(png, spec.name, spec.heading, legend_entries(renderer_for(spec, layer))))
        return pictures


def quotient_style(sector_name: str, field: str, withheld_field: str = "") -> StyleSpec:
    """The style of a sector's location quotient."""
    name = QCoreApplication.translate("CreativeClusters", "LQ: {sector}")
    title = QCoreApplication.translate("CreativeClusters", "{sector}: location quotient")
    return StyleSpec(
        name.format(sector=sector_name),
        "quotient",
        field,
        title.format(sector=sector_name),
        withheld_field=withheld_field,
    )
