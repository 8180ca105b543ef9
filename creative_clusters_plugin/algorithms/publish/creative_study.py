"""Everything for my areas: one folder with all that the other tools find out, make and print of a table of jobs."""

from pathlib import Path

from qgis.core import QgsFeatureRequest, QgsMapThemeCollection, QgsReferencedRectangle

from ...core.messages import Cancelled, CreativeClustersError, Note, Parameter, mark
from ...translation import tr, translated
from ..base import report
from ..builder import ANY, POINTS, POLYGONS
from ..parameters.common import add_measure
from ..parameters.sectors import add_sectors
from ..running.announcing import announce_memory
from ..running.publishing import PublishingAlgorithm

_OWN = ("FILE", "FOLDER", "FOCUS", "TITLE", "PARTS")
_OF_EACH_AREA = {"areaprofiles", "interactivemap"}  # parts that hold all results of all areas
_MEMORY = mark(
    "'{layer}' has {rows:,} areas, for which a whole study takes about {gigabytes:.0f} GB of memory, most of it for their profiles and the "
    "interactive map. Choose the other parts: '{limit}'."
)
_INDEX, _PROJECT = "index.html", "study.qgz"


class CreativeStudy(PublishingAlgorithm):
    ID = "creativestudy"
    BYTES = 170_000
    TITLE = mark("Creative study")
    TAGS = mark(
        "everything,study,all,project,folder,report,pages,first map,start,whole,everything for my areas,maps,"
        "hotspot,cluster,dashboard,wizard"
    )
    SUMMARY = mark(
        "Everything for my areas: from a file or a table of jobs and boundaries to a folder of maps, pages and a project."
    )
    HELP = mark(
        "<p>Runs the other tools one after the other and leaves a folder: <b>index.html</b>, which leads to all of it, a project with "
        "the styled layers, a GeoPackage that holds them, reports, print maps, an atlas, profiles of the areas and an interactive "
        "page.</p><p>Give either a raw file as downloaded (<i>Import employment</i> reads it) or a table. Fields are found by what they "
        "hold. What cannot be done is left out, and the index says why: with one year there is no change, with fewer than five no "
        "outlook.</p>"
    )

    def initAlgorithm(self, configuration=None):
        self.add.file(
            "FILE",
            tr("File as downloaded"),
            tr(
                "Of Nomis, the BLS, the Census Bureau, Eurostat and others: see 'Import employment'. Left empty: the table below."
            ),
            optional=True,
        )
        self.add.layer("EMPLOYMENT", tr("Employment"), tr("Table with jobs by area and industry."), ANY, optional=True)
        self.add.layer("BOUNDARIES", tr("Boundaries"), tr("Polygons of the areas: one for each area."), POLYGONS)
        self.add.field(
            "BOUNDARY_ID",
            tr("Area id in the boundaries"),
            tr("Left empty: the field whose values a field of the table has."),
            "BOUNDARIES",
            advanced=True,
        )
        self.add.field(
            "BOUNDARY_NAME",
            tr("Area name in the boundaries"),
            tr("Left empty: a text field with 'name' in its name."),
            "BOUNDARIES",
            advanced=True,
        )
        add_measure(self)
        self.add.text("YEAR", tr("Year"), tr("The year to map. Left empty: the latest year in the table."))
        self.add.expression(
            "FOCUS",
            tr("My areas"),
            tr("Expression that is true for the areas that profiles and atlas are about. Left empty: all."),
            "BOUNDARIES",
        )
        add_sectors(self)
        self.add.choices(
            "PARTS",
            tr("What to make"),
            tr("Beside the hotspots, which everything else rests on. Left empty: all that the figures allow."),
            [
                tr("Overlap with related sectors"),
                tr("Sector relatedness and opportunities"),
                tr("Peer areas"),
                tr("Employment change"),
                tr("Emerging hotspots"),
                tr("Employment outlook"),
                tr("Microclusters of businesses"),
                tr("Print map"),
                tr("Area profiles"),
                tr("Print atlas"),
                tr("Interactive map"),
            ],
            [],
            optional=True,
            advanced=True,
        )
        self.add.layer(
            "BUSINESSES",
            tr("Businesses"),
            tr(
                "Points of businesses, for clusters of them and for the interactive page. Without a file and a table they are counted into "
                "the areas first."
            ),
            POINTS,
            optional=True,
        )
        self.add.field(
            "BUSINESSES_INDUSTRY",
            tr("Industry or sector of the business"),
            tr("Left empty: the field whose values are codes of a classification."),
            "BUSINESSES",
            advanced=True,
        )
        self.add.field(
            "BUSINESSES_SIZE",
            tr("Jobs of the business"),
            tr("Field with the number of jobs. Left empty: each business counts as one."),
            "BUSINESSES",
            numeric=True,
            advanced=True,
        )
        self.add.text("TITLE", tr("Title"), tr("Left empty: 'Creative study'."))
        self.add.new_folder(
            "FOLDER", tr("Folder"), tr("What is in it already stays, but for files of an earlier study.")
        )
        self.add.output_file("INDEX", tr("Index"))
        self.add.output_file("PROJECT", tr("Project"))
        self.add.numbers(
            STEP_COUNT=tr("Number of steps done"),
            LEFT_OUT_COUNT=tr("Number of steps left out"),
            HOTSPOT_COUNT=tr("Number of hotspots"),
            AREA_COUNT=tr("Number of areas with data"),
        )

    def files_written(self, name, path):
        files = [str(Path(path) / written) for written in ("study.gpkg", _PROJECT, _INDEX, "map.html", "profiles.html")]
        return [path] if Path(path).is_file() else files

    def work(self, parameters, context, feedback):
        from ...layers.whole import whole
        from ..running.study import Study

        file, table, businesses = (self._given(parameters, name) for name in ("FILE", "EMPLOYMENT", "BUSINESSES"))
        if (file and table) or not (file or table or businesses):
            raise CreativeClustersError(
                mark("Give one of {file} and {table}, or {businesses} to be counted."),
                file=Parameter("FILE"),
                table=Parameter("EMPLOYMENT"),
                businesses=Parameter("BUSINESSES"),
            )
        shared = {name: value for name, value in parameters.items() if name not in _OWN and value not in (None, "", [])}
        if businesses:
            shared["BUSINESSES_INDUSTRY"] = self._industry_of_businesses(parameters, context, feedback)
        folder = Path(self.parameterAsString(parameters, "FOLDER", context))
        focus = self._focus(parameters, context, feedback)
        # an earlier study stays whole until this one is
        with whole(folder / _INDEX) as index:
            study = Study(index.parent, folder, shared, context, feedback, focus)
            try:
                return self._made(study, parameters, context, feedback)
            finally:
                study.close()

    def _focus(self, parameters: dict, context, feedback) -> str:
        """FOCUS, which is looked at before the work of all steps is done."""
        from ...layers.read import checked_expression
        from ...layers.reading import features_of
        from ..running.parameter_reader import ParameterReader

        reader = ParameterReader(self, parameters, context, feedback)
        text, source = reader.expression("FOCUS"), reader.source("BOUNDARIES")
        within = reader.expression_context(source)
        if checked_expression(text, source, within, "FOCUS") is None:
            return ""
        request = QgsFeatureRequest().setFilterExpression(text).setExpressionContext(within)
        if not list(features_of(source, request.setLimit(1))):
            raise CreativeClustersError(
                mark("{parameter} is true for no area of '{layer}'. Expression: {expression}"),
                parameter=Parameter("FOCUS"),
                layer=source.sourceName(),
                expression=text,
            )
        return text

    def _industry_of_businesses(self, parameters: dict, context, feedback) -> str:
        from ..running.parameter_reader import ParameterReader

        reader = ParameterReader(self, parameters, context, feedback)
        chosen = reader.fields("BUSINESSES_INDUSTRY", reader.source("BUSINESSES"))
        found = chosen[0] if chosen else reader.finder.role("BUSINESSES", "industry", ())
        reader.finder.tell()
        return found

    def _made(self, study, parameters: dict, context, feedback) -> dict:
        """Runs the steps, and writes what leads to their results. Raises Cancelled where that comes before there is one."""
        from ...reports.pages.creative_study import map_titles
        from ..running.study import PARTS, STEPS, run_step, tool_title

        asked = {PARTS[part] for part in self.parameterAsEnums(parameters, "PARTS", context)} or set(PARTS)
        if asked & _OF_EACH_AREA:
            areas = self.parameterAsSource(parameters, "BOUNDARIES", context)
            announce_memory(self, feedback, areas.featureCount(), areas.sourceName(), _MEMORY, "PARTS")
        for inner in ("reports", "maps"):
            (study.folder / inner).mkdir()
        if self._given(parameters, "FILE"):
            study.imported(self.parameterAsFile(parameters, "FILE", context))
        elif not self._given(parameters, "EMPLOYMENT"):
            study.counted()
        study.find_fields()
        steps = [step for step in STEPS if step.needed or (step.tool in asked and (not step.of or step.of in asked))]
        try:
            for number, step in enumerate(steps):
                if feedback.isCanceled():
                    break
                study.span = 100 * number / len(steps), 100 * (number + 1) / len(steps)
                feedback.setProgressText(tool_title(step.tool))
                run_step(step, study)
                feedback.setProgress(study.span[1])
        except Cancelled:
            pass
        titles = {step.name: tool_title(step.tool) for step in STEPS} | map_titles()
        left_out = [
            (titles[name], reason.render(translated) if isinstance(reason, Note) else reason)
            for name, reason in study.left_out
        ]
        text = mark("{step} is left out: {reason}")
        report([Note(text, {"step": title, "reason": reason}, warning=False) for title, reason in left_out], feedback)
        return self._finish(study, titles, left_out, parameters, context)

    def _given(self, parameters: dict, name: str) -> bool:
        return parameters.get(name) not in (None, "")

    def _finish(
        self, study, titles: dict[str, str], left_out: list[tuple[str, str]], parameters: dict, context
    ) -> dict:
        """The project and the index, of whatever is there."""
        from ...reports.pages.creative_study import index_page
        from ...styling.apply import spec_of
        from ...styling.findings import finding_of
        from ..running.area_results import write
        from ..running.writer import of_measure

        layer = study.opened("hotspots")
        if layer is None:
            raise Cancelled
        title = self.parameterAsString(parameters, "TITLE", context).strip() or of_measure(tr("Creative study"))
        _save(study, title, study.folder / _PROJECT)
        spec = spec_of(layer)
        finding = finding_of(layer, spec, "") if spec else ""
        write(study.folder / _INDEX, index_page(title, study.source, finding, study.folder, titles, left_out))
        study.settle()
        done = study.done["hotspots"]
        return {
            "FOLDER": str(study.place),
            "INDEX": str(study.place / _INDEX),
            "PROJECT": str(study.place / _PROJECT),
            "STEP_COUNT": len(study.done),
            "LEFT_OUT_COUNT": len(left_out),
            "HOTSPOT_COUNT": done["HOTSPOT_COUNT"],
            "AREA_COUNT": done["AREA_COUNT"],
        }


def _save(study, title: str, path: Path) -> None:
    """The project of the study, only the hotspots drawn at first, with a map theme for each layer."""
    project, hotspots = study.project, study.opened("hotspots")
    project.setTitle(title)
    project.setCrs(hotspots.crs())
    for node in project.layerTreeRoot().findLayers():
        node.setItemVisibilityChecked(node.layer() is hotspots)
        node.setExpanded(node.layer() is hotspots)
        theme = QgsMapThemeCollection.MapThemeRecord()
        theme.addLayerRecord(QgsMapThemeCollection.MapThemeLayerRecord(node.layer()))
        project.mapThemeCollection().insert(node.name(), theme)
    project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(hotspots.extent(), hotspots.crs()))
    if not project.write(str(path)):
        raise CreativeClustersError(mark("The project cannot be written: {reason}."), reason=project.error())
