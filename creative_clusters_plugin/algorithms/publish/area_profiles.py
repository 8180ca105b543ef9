"""A page on each area, from the outputs of the other tools."""

from collections.abc import Callable
from pathlib import Path

from ...core.messages import Note, each, mark, mark_plural, span
from ...layers.about import about, segments_said
from ...translation import tr
from ..base import CreativeClustersAlgorithm, progress_of, report
from ..parameters.results import add_areas, add_layers, add_title
from ..running.area_results import (
    fields_of,
    id_field,
    measures_of,
    name_field,
    output_path,
    snapshots,
    speak_of_layers,
    with_ids,
    without_shape,
    write,
    write_text,
)
from ..running.sources import sources_of, stated

_OFFICE = {"DOCX": "docx", "XLSX": "openpyxl"}  # what writes each of them
_ARRANGEMENTS = ("one page", "a page for each area")
_MAP = (250.0, 300.0)  # width and height of the small maps, in pixels
_SHARPNESS = 2.0  # pixels of a picture to one of these


class AreaProfiles(CreativeClustersAlgorithm):
    ID = "areaprofiles"
    GROUP = "publish"
    NEEDS = ("numpy", "pandas", "scipy", "shapely")
    BYTES = 36_000
    LIMITED_BY = "AREAS_FILTER"
    TITLE = mark("Area profiles")
    TAGS = mark(
        "profile,page,HTML,JSON,CSV,report,locality,fact sheet,publish,Word,local authority,briefing,dashboard,LQ"
    )
    SUMMARY = mark("A page on each area: its sectors against the nation, rank, peers, opportunities, change.")
    HELP = mark(
        "<p>Writes pages that can be read in any browser, offline, and print well on A4: for each area its creative sub-sectors "
        "against the nation with intervals, its rank, the hotspots near, and what the further layers have: related sectors, "
        "peers, opportunities, suppliers, change and outlook.</p><p>Start from the output of <i>Creative hotspots</i>, and add the "
        "outputs and tables of the other tools under <i>Results of other tools</i>: what each of them is, is found out by its "
        "fields. The table of <i>Creative hotspots</i> brings jobs and intervals of the sub-sectors.</p><p>All areas on one page, "
        "or a page for each with an index. The same content can be had as JSON and as CSV, "
        "and as a document (DOCX) or workbook (XLSX) for office programs.</p>"
    )

    def __init__(self):
        super().__init__()
        self._further: list = []

    def initAlgorithm(self, configuration=None):
        add_areas(self)
        add_layers(self)
        self.add.expression(
            "AREAS_FILTER",
            tr("Areas to write"),
            tr(
                "Expression that is true for the areas to write a profile of, such as \"class\" = 'hotspot'. Left empty: all."
            ),
            "AREAS",
        )
        self._add_files()

    def _add_files(self):
        self.add.choice(
            "ARRANGEMENT",
            tr("Pages"),
            tr("The pages of the areas are written into a folder beside the index."),
            [tr("All areas on one page"), tr("A page for each area, with an index")],
        )
        add_title(
            self,
            tr("Left empty: 'Area profiles', and what the metadata of the areas say they are of."),
            tr("Where the figures come from. Left empty: sources and licences in the metadata of all layers given."),
        )
        self.add.new_file("OUTPUT", tr("Area profiles"), tr("The page, or the index."), tr("HTML files (*.html)"))
        for name, title, kind, help_text in (
            (
                "DATA",
                tr("Profiles as JSON"),
                tr("JSON files (*.json)"),
                tr("The same content for other programs: one object for each area."),
            ),
            (
                "CSV",
                tr("Profiles as CSV"),
                tr("CSV files (*.csv)"),
                tr("The same content for spreadsheets: a row for each figure."),
            ),
            (
                "DOCX",
                tr("Profiles as a document"),
                tr("Word documents (*.docx)"),
                tr(
                    "A page for each area to edit, with its map, without details. Needs the Python library python-docx."
                ),
            ),
            (
                "XLSX",
                tr("Profiles as a workbook"),
                tr("Excel workbooks (*.xlsx)"),
                tr(
                    "All figures as numbers: a row for each area, and a row for each figure. Needs the Python library openpyxl."
                ),
            ),
        ):
            self.add.new_file(name, title, help_text, kind, optional=True)
        self.add.numbers(AREA_COUNT=tr("Number of areas"), TOPIC_COUNT=tr("Number of topics"))

    def further_needs(self, parameters, context):
        return tuple(library for name, library in _OFFICE.items() if parameters.get(name))

    def prepareAlgorithm(self, parameters, context, feedback):
        self._further = snapshots(self, parameters, context)
        self._measures = measures_of(self, parameters, context)
        self._fields = fields_of(self, parameters, context)
        areas = self.parameterAsVectorLayer(parameters, "AREAS", context)
        self._source = sources_of([areas, *(self.parameterAsLayerList(parameters, "LAYERS", context) or [])])
        self._title = about(areas).title if areas is not None else ""
        self._segments = segments_said(areas) if areas is not None else {}
        return super().prepareAlgorithm(parameters, context, feedback)

    def work(self, parameters, context, feedback):
        from ...core.publish.area_profiles import area_profiles
        from ...core.publish.outlines import outlines
        from ...layers.boundaries import over_one_another, read_layer
        from ...layers.profile_layers import figures_of, read_snapshot, shapes_and_places
        from ...reports.html.page import Run
        from ..running.parameter_reader import ParameterReader

        of_several = speak_of_layers(self._measures)
        reader = ParameterReader(self, parameters, context, feedback)
        source = reader.source("AREAS")
        if not reader.expression("AREAS_FILTER"):
            reader.announce_memory(source.featureCount(), source.sourceName())
        paths = {name: output_path(self, parameters, name, context) for name in ("OUTPUT", "DATA", "CSV", *_OFFICE)}
        said_id, said_name = self._fields["AREAS"]
        own_id = id_field(reader, source, said=said_id)
        boundaries, _, _ = read_layer(source, [], progress_of(feedback, 0, 10))
        boundaries = with_ids(boundaries, own_id)
        shapes, places, in_degrees = shapes_and_places(boundaries)
        profiles = area_profiles(
            figures_of(boundaries, source.sourceName(), self._segments),
            own_id,
            name_field(reader, source, own_id, said=said_name),
            [read_snapshot(layer, progress_of(feedback, 10, 30)) for layer in self._further],
            places,
            _chosen(reader, source, own_id),
            progress_of(feedback, 30, 60),
        )
        lacking = mark_plural(
            "{count} area of '{layer}' has no geometry: its profile has no map and no distances.",
            "{count} areas of '{layer}' have no geometry: their profiles have no map and no distances.",
        )
        notes = without_shape(lacking, boundaries.ids, shapes, source.sourceName())
        warnings = report(
            (
                *of_several,
                *boundaries.notes,
                *over_one_another(boundaries, source.sourceName()),
                *profiles.notes,
                *notes,
            ),
            feedback,
        )
        title = reader.text("TITLE") or _title(self._title)
        where = reader.text("SOURCE") or stated(self._source)
        run = Run(title, where, warnings=warnings)
        separate = reader.choice("ARRANGEMENT", _ARRANGEMENTS) != _ARRANGEMENTS[0]
        frame = outlines(list(shapes.values()), *_MAP, in_degrees)
        drawn = dict(zip(shapes, frame.paths, strict=True))
        _write_pages(profiles, drawn, frame, run, paths["OUTPUT"], separate, feedback)
        progress = progress_of(feedback, 90, 99)
        _write_data(profiles, title, where, paths, span(progress, 0.0, 0.4))
        maps = lambda area: _map(drawn.get(area, ""), frame)  # noqa: E731
        _write_office(profiles, run, maps, paths, span(progress, 0.4, 1.0))
        written = {name: str(path) for name, path in paths.items() if path}
        return {**written, "AREA_COUNT": len(profiles.areas), "TOPIC_COUNT": len(profiles.topics)}


def _title(of_layer: str) -> str:
    return tr("Area profiles: {title}").format(title=of_layer) if of_layer else tr("Area profiles")


def _chosen(reader, source, own_id: str) -> set[str] | None:
    from qgis.core import QgsFeatureRequest

    from ...layers.profile_layers import matching
    from ...layers.read import checked_expression

    text = reader.expression("AREAS_FILTER")
    context = reader.expression_context(source)
    if checked_expression(text, source, context, "AREAS_FILTER") is None:
        return None
    request = QgsFeatureRequest().setFilterExpression(text).setExpressionContext(context)
    return matching(source, own_id, request)


def _map(outline: str, frame) -> bytes:
    """A small map of where an area lies, b'' for one without a shape."""
    from ...reports.pages.area_profiles import locator_picture
    from ...styling.pictures import svg_png

    return svg_png(locator_picture(outline, frame), _SHARPNESS) if outline and frame.height else b""


def _write_pages(profiles, drawn: dict[str, str], frame, run, path: Path, separate: bool, feedback) -> None:
    from ...layers.whole import whole
    from ...reports.pages import area_profiles as pages

    progress = progress_of(feedback, 60, 90)
    if not separate:
        if len(profiles.areas) > pages.MOST_ON_ONE_PAGE:
            text = mark_plural(
                "{count} area makes a page that browsers open slowly: choose a page for each area.",
                "{count} areas make a page that browsers open slowly: choose a page for each area.",
            )
            report([Note(text, {"count": len(profiles.areas)})], feedback)
        write(path, pages.one_page(profiles, drawn, frame, run, progress))
        return
    files = pages.file_names(profiles)
    with whole(path) as index:
        folder = index.with_name(f"{path.stem}_areas")
        folder.mkdir()
        for profile in each(profiles.areas, progress, every=1):
            page = pages.area_page(profile, drawn, frame, run, f"../{path.name}")
            write_text(folder / files[profile["area"]], page)
        where = {key: f"{folder.name}/{name}" for key, name in files.items()}
        write_text(index, pages.index_page(profiles, where, run))


def _write_data(profiles, title: str, source: str, paths: dict[str, Path | None], progress) -> None:
    from ...core.publish.profile_files import as_csv, as_json

    if paths["DATA"]:
        write(paths["DATA"], as_json(profiles, title, source, span(progress, 0.0, 0.2)))
    if paths["CSV"]:
        # with a byte order mark, by which spreadsheets know UTF-8
        write(paths["CSV"], "\ufeff" + as_csv(profiles, span(progress, 0.5, 1.0)))


def _write_office(profiles, run, maps: Callable[[str], bytes], paths: dict[str, Path | None], progress) -> None:
    from ...layers.whole import whole
    from ...reports.pages import profile_office
    from ..running.field_titles import titled_column

    if paths["DOCX"]:
        with whole(paths["DOCX"]) as target:
            target.write_bytes(profile_office.document(profiles, run.title, run.source, maps, span(progress, 0.0, 0.5)))
    if paths["XLSX"]:
        with whole(paths["XLSX"]) as target:
            target.write_bytes(profile_office.workbook(profiles, titled_column, span(progress, 0.5, 1.0)))
