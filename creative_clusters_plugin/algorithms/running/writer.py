"""From results to a tool's outputs: polygons with their style, table, report and numbers."""

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pandas as pd
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFields,
    QgsProcessingAlgorithm,
    QgsProcessingUtils,
)

from ...core.employment.measures import JOBS
from ...core.employment.whole_nations import titled_with_nation
from ...core.figures.notation import named, semicolons
from ...core.messages import Note, span, tick
from ...core.values import plain_value
from ...layers.about import About
from ...layers.boundaries import Boundaries
from ...layers.bulk import columns_of, fill_csv, fill_table
from ...layers.sinks import write_sink
from ...layers.whole import whole
from ...layers.write import fields_of, polygon_fields, write_polygons, write_shapes, write_table
from ...reports.html.page import Picture, Run
from ...styling.apply import usable_on
from ...styling.legends import bivariate_square_png, bivariate_square_svg
from ...styling.pictures import legend_entries, map_png
from ...styling.renderers import renderer_for
from ...styling.specs import StyleSpec, with_names
from ...translation import in_measure, measured, spoken_of, tr, translated
from ..base import progress_of, report
from .announcing import announce
from .inputs import Inputs, LayerInputs
from .sources import Sources, sources_in, stated

_PICTURE = (900, 900)
# what a reader of a map has to know of how its figures were made
_IN_THE_SOURCE = ("SECTORS", "SECTORS_TABLE", "RELATED", "RULE", "STATISTIC", "METHOD")
_NINE = 9  # colours of a bivariate map, which its square shows


class OutputWriter:
    """Writes the outputs of one run of a tool; call `notes` first, so that the report has every warning."""

    def __init__(self, tool: QgsProcessingAlgorithm, parameters: dict, context, feedback, inputs: Inputs | LayerInputs):
        self.tool, self.parameters, self.context, self.feedback = tool, parameters, context, feedback
        self.inputs = inputs
        self.warnings = [*tool.noted, *inputs.warnings]
        self.origin = ""  # of figures whose publisher is known from the format of their file
        self.segments: tuple[str, ...] = ()  # names of audiences, for the outputs to keep
        self._results: dict[str, object] = {}
        self._specs: list = []

    def notes(self, notes) -> None:
        self.warnings += report(notes, self.feedback, self.tool)

    def notes_of_years(self, by_year: dict[str, tuple]) -> None:
        """Notes by year; what is not true of all years comes with those that it is true of."""
        if len(by_year) < 2:
            self.notes([note for notes in by_year.values() for note in notes])
            return
        found: dict[tuple[str, bool], list[str]] = {}
        for year, notes in by_year.items():
            for note in notes:
                found.setdefault((note.render(translated, self.tool.named), note.warning), []).append(year)
        for (text, warning), years in found.items():
            shown = text if len(years) == len(by_year) else named(", ".join(years), text)
            self.notes([Note("{text}", {"text": shown}, warning)])

    def polygons(self, frame: pd.DataFrame, specs: list, name: str = "OUTPUT") -> None:
        """The boundaries with the columns of `frame` (index: area id), styled with `specs`; see write_polygons.

        With a column `date` the layer is one to be played. Outputs other than OUTPUT only where they are asked for.
        """
        if name != "OUTPUT" and not self.parameters.get(name):
            return
        self._go_on()
        boundaries = self.inputs.boundaries
        frame = frame.drop(columns="area_label", errors="ignore")
        fields, kept, notes = polygon_fields(boundaries, frame)
        self.notes(notes)
        if "date" in frame:
            specs = [replace(spec, time_field="date") for spec in specs]
        progress = progress_of(self.feedback, 90, 95)
        own = boundaries.id_field, boundaries.name_field
        called = {field.name(): field.alias() for field in boundaries.fields if field.alias()}
        specs = with_names(specs, called | dict(specs[0].called)) if specs and called else specs
        self._write(
            name,
            (fields, boundaries.geometry_type, boundaries.crs),
            lambda sink: write_polygons(sink, fields, kept, boundaries, frame, progress),
            specs,
            own=tuple(_kept_as(one, boundaries.fields, kept, fields) for one in own),
        )

    def _write(
        self, name: str, layer: tuple, fill: Callable, specs: list | None = None, bulk=None, own: tuple = ("", "")
    ) -> None:
        """Output `name`, where it is asked for, styled with `specs`; None for a table, which has no style. See write_sink.

        own: fields with the ids and the names of areas.
        """
        destination = write_sink(self.tool, self.parameters, name, self.context, layer, fill, bulk)
        if destination is None:
            return
        self._results[name] = destination
        if specs is not None:
            self._specs = self._specs or specs
        about = replace(self._about(), id_field=own[0], name_field=own[1], segments=self.segments)
        self.tool.styled(name, destination, specs, layer[0], about, self.context)
        self._go_on()

    def _go_on(self) -> None:
        """Raises Cancelled where the user wants to stop: between parts of the work that take long."""
        tick(progress_of(self.feedback, self.feedback.progress(), 100), 0.0)

    def table(self, frame: pd.DataFrame, name: str = "TABLE") -> None:
        """A table, where it is asked for. One of another measure than jobs says so in each row, whatever format it is written in."""
        self._go_on()
        if "jobs" in frame and "measure" not in frame and spoken_of().id != JOBS:
            frame = frame.assign(measure=spoken_of().id)
        layer = (fields_of(frame), Qgis.WkbType.NoGeometry, QgsCoordinateReferenceSystem())
        if not self.parameters.get(name):
            return
        self._go_on()
        announce(self.tool, self.parameters, self.feedback, len(frame), name)
        progress = progress_of(self.feedback, 95, 98)
        columns = columns_of(frame, span(progress, 0.0, 0.0))

        def bulk(path: str) -> int | None:
            if path.lower().endswith(".csv"):
                return fill_csv(path, layer[0], columns, progress)
            return fill_table(path, columns, progress)

        write = None if columns is None else bulk
        self._write(name, layer, lambda sink: write_table(sink, frame, progress), bulk=write)

    def shapes(
        self,
        name: str,
        frame: pd.DataFrame,
        shapes: list,
        geometry_type,
        crs,
        specs: list,
        fields: QgsFields | None = None,
    ) -> None:
        """Output `name`, where it is asked for: a feature for each row of `frame`, styled with `specs`."""
        fields = fields_of(frame) if fields is None else fields
        progress = progress_of(self.feedback, 90, 98)
        layer = (fields, geometry_type, crs)
        self._write(name, layer, lambda sink: write_shapes(sink, fields, frame, shapes, progress), specs)

    def members(
        self, name: str, frame: pd.DataFrame, shapes: list, fields, attributes: list[list], crs, specs: list
    ) -> None:
        """Output `name`, where it is asked for: input features with their attributes and the columns of `frame`."""
        if not self.parameters.get(name):
            return
        self._go_on()
        own = set(frame.columns) | {"fid"}
        kept = [place for place, field in enumerate(fields) if field.name().lower() not in own]
        given = pd.DataFrame({fields[place].name(): [row[place] for row in attributes] for place in kept}, dtype=object)
        written = QgsFields()
        for field in (*(fields[place] for place in kept), *fields_of(frame)):
            written.append(field)
        self._go_on()
        self.shapes(
            name,
            pd.concat([given.reset_index(drop=True), frame.reset_index(drop=True)], axis=1),
            shapes,
            Qgis.WkbType.Point,
            crs,
            specs,
            written,
        )

    def lines(self, name: str, places, links, write) -> None:
        """A sink of lines between `places`, where it is asked for."""
        fields = fields_of(pd.DataFrame({"from_row": [0], "to_row": [0]}))
        progress = progress_of(self.feedback, 95, 98)
        layer = (fields, Qgis.WkbType.LineString, self.inputs.boundaries.crs)
        self._write(name, layer, lambda sink: write(sink, fields, places, links, progress))

    def report(self, make: Callable[[Run], str], title: str, year: str, pictured: int = 1) -> None:
        """REPORT, where it is asked for, with maps in the first `pictured` styles."""
        path = self.tool.parameterAsFileOutput(self.parameters, "REPORT", self.context)
        if not path:
            return
        run = Run(
            title=self._titled(of_measure(title), year),
            source=stated(self._sources().text),
            settings=self._settings(),
            warnings=self.warnings,
            pictures=self._pictures(pictured) if pictured and self.inputs.boundaries.features else [],
            look=self._go_on,
        )
        self._go_on()
        page = make(run)
        self._go_on()
        with whole(Path(path)) as part:
            part.write_text(page, encoding="utf-8")
        self._results["REPORT"] = path

    def bivariate_legends(self, name: str, groups: dict[str, str]) -> None:
        """Output `name`, where it is asked for: the square of nine colours of each group (id: label), as SVG or PNG by the ending."""
        path = self.tool.parameterAsFileOutput(self.parameters, name, self.context)
        if not path:
            return
        with ExitStack() as all_of_them:  # none is put into place before the last one is written
            for number, (group, label) in enumerate(groups.items()):
                place = Path(path) if not number else Path(path).with_stem(f"{Path(path).stem}_{group}")
                is_png = place.suffix.lower() == ".png"
                image = bivariate_square_png(label) if is_png else bivariate_square_svg(label).encode()
                all_of_them.enter_context(whole(place)).write_bytes(image)
        self._results[name] = path

    def written(self, name: str) -> object:
        """Where output `name` was written, '' where it was not asked for."""
        return self._results.get(name, "")

    def results(self, **numbers) -> dict:
        """All outputs; a number that is not known is None, as JSON and models have no NaN."""
        report(self._sources().notes, self.feedback, self.tool)
        return {**self._results, **{name: plain_value(value) for name, value in numbers.items()}}

    def _name(self, parameter: str) -> str:
        source = self.tool.parameterAsSource(self.parameters, parameter, self.context)
        return source.sourceName() if source is not None else ""

    def _sources(self) -> Sources:
        """Where the figures are from: what the user says, else whoever is known to publish such files, else the metadata of the inputs."""
        given = self.tool.parameterAsString(self.parameters, "SOURCE_TEXT", self.context).strip() or self.origin
        if given:
            return Sources(" ".join(given.split()))
        return sources_in(self.tool, self.parameters, self.context, self.inputs.mapped)

    def _about(self) -> About:
        """What an output says of its origin, for the source line of a map page."""
        employment = getattr(self.inputs, "employment", None)
        year = getattr(employment, "year", "")
        name = of_measure(self.tool.displayName())
        own_list = self._is_given("SECTORS_TABLE")
        shown = [one for one in _IN_THE_SOURCE if self._is_given(one) and not (own_list and one == "SECTORS")]
        choices = [in_measure(self._value(parameter)) for parameter in shown]
        method = f"{name} ({semicolons(choices)})" if choices else name
        text = tr("Source: {source}. Method: {method}, QGIS plugin Creative Clusters.")
        settings = tuple(named(label, value) for label, value in self._settings())
        source = self._sources().text
        return About(
            self._titled(name, year),
            text.format(source=stated(source).rstrip(". "), method=method),
            settings,
            source,
            "" if spoken_of().id == JOBS else spoken_of().id,
        )

    def _titled(self, name: str, year: str) -> str:
        """'Creative hotspots of Great Britain, 2021', as far as nation and year are known."""
        mapped = self.inputs.boundaries
        nation = titled_with_nation(mapped.known_ids) if isinstance(mapped, Boundaries) else ""
        title = translated(nation).format(title=name) if nation else name
        return f"{title}, {year}" if year else title

    def _settings(self) -> list[tuple[str, str]]:
        """What was asked for, defaults included, with the names that the dialog shows."""
        given = [one for one in self.tool.parameterDefinitions() if self._is_given(one.name())]
        return [(one.description(), self._value(one.name())) for one in given if not one.isDestination()]

    def _is_given(self, parameter: str) -> bool:
        definition = self.tool.parameterDefinition(parameter)
        return definition is not None and self.parameters.get(parameter, definition.defaultValue()) not in (
            None,
            "",
            [],
        )

    def _value(self, parameter: str) -> str:
        """What was asked for, as the dialog shows it."""
        definition = self.tool.parameterDefinition(parameter)
        if definition.type() == "boolean":
            chosen = self.tool.parameterAsBoolean(self.parameters, parameter, self.context)
            yes = tr("yes")
            return yes if chosen else tr("no")
        if definition.type() == "source":
            return self._name(parameter)
        if definition.type() == "enum":
            chosen = self.tool.parameterAsEnums(self.parameters, parameter, self.context)
            return ", ".join(definition.options()[place] for place in chosen)
        if definition.type() == "field":
            return ", ".join(self.tool.parameterAsStrings(self.parameters, parameter, self.context))
        if definition.type() == "file":  # where it lies on somebody's disk is nobody else's business
            return Path(self.tool.parameterAsFile(self.parameters, parameter, self.context)).name
        return self.tool.parameterAsString(self.parameters, parameter, self.context)

    def _pictures(self, most: int) -> list[Picture]:
        if not most or "OUTPUT" not in self._results:
            return []
        layer = QgsProcessingUtils.mapLayerFromString(self._results["OUTPUT"], self.context)
        pictures = []
        for spec in usable_on(layer, self._specs)[:most] if layer is not None else []:
            png = map_png(layer, spec, *_PICTURE)
            entries = legend_entries(renderer_for(spec, layer))
            square = ""
            if spec.drawn.square:
                square, entries = bivariate_square_svg(spec.related_label, spec.thirds), entries[_NINE:]
            pictures.append(Picture(png, spec.name, spec.heading, entries, square))
        return pictures


def of_measure(title: str) -> str:
    """A title with the measure of the run behind it, where that is not jobs and the title does not say it."""
    measure = measured()
    return title if not measure or measure in title else tr("{title} ({measure})").format(title=title, measure=measure)


def titled_of(of_jobs: str, of_measure: str) -> str:
    """What a title says of jobs, or of the {measure} at hand."""
    measure = measured()
    return of_measure.replace("{measure}", measure) if measure else of_jobs


def quotient_style(sector_name: str, field: str, withheld_field: str = "") -> StyleSpec:
    """The style of a sector's location quotient."""
    name = titled_of(tr("LQ: {sector}"), tr("LQ of {measure}: {sector}"))
    title = titled_of(tr("{sector}: location quotient"), tr("{sector}: location quotient of {measure}"))
    return StyleSpec(
        name.format(sector=sector_name),
        "quotient",
        field,
        title.format(sector=sector_name),
        withheld_field=withheld_field,
    )


def pay_style(sector_name: str, field: str) -> StyleSpec:
    """The style of a sector's pay per job over the nation's."""
    return StyleSpec(
        tr("Pay per job: {sector}").format(sector=sector_name),
        "quotient",
        field,
        tr("{sector}: pay per job, the nation's being 1").format(sector=sector_name),
        reference_label=tr("the nation's pay"),
    )


def _kept_as(name: str, given: QgsFields, kept: list[int], fields: QgsFields) -> str:
    """What a field of the input is called in the output; '' where it is not in it. kept: see polygon_fields."""
    place = given.lookupField(name)
    return fields[kept.index(place)].name() if place in kept else ""
