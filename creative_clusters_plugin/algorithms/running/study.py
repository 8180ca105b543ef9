"""The steps of a whole study: which tools run on which results of the others, what each leaves in the folder, what is left out and why."""

import re
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

from ...core.concentration.classes import RULES
from ...core.employment.measures import JOBS, Measure, known_measure, measure_of
from ...core.messages import Cancelled, CreativeClustersError, Note, mark, mark_plural
from ...layers.about import about
from ...layers.sinks import layer_in
from ...translation import speak_of, tr, translated
from ..base import report, show_progress
from .employment_reader import found_fields
from .measured import measure_wanted
from .parameter_reader import ParameterReader
from .sources import stated

# the order is that of an enum parameter, whose numbers models store: append, never insert
PARTS = (
    *("relatedsectoroverlap", "sectorrelatedness", "peerareas", "employmentchange", "emerginghotspots"),
    *("employmentoutlook", "microclusters", "printmap", "areaprofiles", "printatlas", "interactivemap"),
)
MOST_PAGES = 60  # areas that get a page each in the atlas


@dataclass
class Study:
    """One run. given: the parameters that the tools share, by name; done: results by step; left_out: (step, reason).

    folder: where it is made; place: where it is moved to once it is whole.
    project: that of the study, with its layers and layouts; the one that is open stays as it is. years: that the table says.
    span: what part of the progress, in percent from and to, belongs to the step that runs.
    """

    folder: Path
    place: Path
    given: dict
    context: QgsProcessingContext
    feedback: QgsProcessingFeedback
    focus: str = ""
    measure: Measure = field(default_factory=lambda: measure_of(JOBS))
    done: dict[str, dict] = field(default_factory=dict)
    left_out: list[tuple[str, str | Note]] = field(default_factory=list)
    project: QgsProject = field(default_factory=QgsProject)
    years: list[str] = field(default_factory=list)
    span: tuple[float, float] = (0.0, 0.0)
    _layers: dict[str, QgsVectorLayer] = field(default_factory=dict)

    @property
    def database(self) -> Path:
        return self.folder / "study.gpkg"

    def layer(self, name: str) -> str:
        """Where a layer of the study is written."""
        return layer_in(self.database, name)

    def written(self, name: str) -> str:
        """Such a layer as it is read again."""
        return f"{self.database}|layername={name}"

    def opened(self, name: str) -> QgsVectorLayer | None:
        """A layer of the study in its project, None where no step has written it."""
        if name not in self._layers and self.database.exists():
            layer = QgsVectorLayer(self.written(name), title_of(name), "ogr")
            if not layer.isValid():
                return None
            self.project.addMapLayer(layer, addToLegend=name in SHOWN)
            self._layers[name] = layer
        return self._layers.get(name)

    @property
    def source(self) -> str:
        """Where the figures come from and how they were made, as the layer of hotspots says it."""
        layer = self.opened("hotspots")
        if layer is None:
            return ""
        return about(layer).source.removeprefix(tr("Source: {source}").format(source="")) or stated("")

    def of_project(self) -> QgsProcessingContext:
        """For the tools that draw: their layouts belong to the project of the study."""
        context = QgsProcessingContext()
        context.setProject(self.project)
        context.setFeedback(self.feedback)
        return context

    def settle(self) -> None:
        """Name the final place in what was made: layouts and scripts hold whole paths."""
        # the folder's own name is of plain letters, so that it stands alike in any text
        own = self.folder.name.encode()
        made = re.compile(rb"[\\/]+" + re.escape(own))
        for file in self.folder.rglob("*.html"):
            # most pages of areas name no place, and there may be thousands of them
            if own in (content := file.read_bytes()):
                file.write_bytes(made.sub(b"", content))
        for file in self.folder.glob("*.qgz"):
            with zipfile.ZipFile(file) as archive:
                parts = {name: archive.read(name) for name in archive.namelist()}
            with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
                for name, content in parts.items():
                    archive.writestr(name, made.sub(b"", content) if name.endswith(".qgs") else content)

    def close(self) -> None:
        """Let go of all files in the folder: some systems move no file that is open."""
        self._layers.clear()
        self.project.clear()
        store = self.context.temporaryLayerStore()
        for key, layer in store.mapLayers().items():
            if layer.source().startswith(str(self.folder)):
                store.removeMapLayer(key)

    def told(self, error: Exception) -> str:
        """What a step complains of, with the place where users look for the files."""
        return str(error).strip().replace(str(self.folder), str(self.place))

    def find_fields(self) -> None:
        """The fields that were left empty, found once for all steps. Raises CreativeClustersError where it is not clear which are meant."""
        tool = QgsApplication.processingRegistry().createAlgorithmById("creativeclusters:creativehotspots")
        reader = ParameterReader(tool, _own("creativehotspots", self.given), self.context, self.feedback)
        found, unclear = found_fields(reader)
        if unclear is not None:
            raise CreativeClustersError(unclear.text, **unclear.values)
        reader.finder.tell()
        self.given = found | self.given
        year = self.given.get("EMPLOYMENT_YEAR")
        self.years = sorted(map(str, reader.finder.values("EMPLOYMENT", year).distinct)) if year else []
        wanted = measure_wanted(reader, reader.source("EMPLOYMENT"))
        self.measure = known_measure(self.given.get("EMPLOYMENT_JOBS", "")) or wanted if wanted.id == JOBS else wanted
        speak_of(self.measure)

    def areas(self, parameter: str) -> dict[str, str]:
        """The field that names the areas in the layers of the study, for a tool that asks for it by `parameter`."""
        return {parameter: self.given["BOUNDARY_ID"]}

    def report(self, name: str) -> str:
        return str(self.folder / "reports" / f"{name}.html")

    def imported(self, file: str) -> None:
        """The file as a table of the study, which the steps then take."""
        self.feedback.setProgressText(tool_title("importemployment"))
        own = {name: value for name, value in self.given.items() if name == "MEASURE"}
        given = {**own, "FILE": file, "TABLE": self.layer("employment"), "REPORT": self.report("import")}
        _run("importemployment", given, self, self.context)
        self.given["EMPLOYMENT"] = self.written("employment")

    def counted(self) -> None:
        """The businesses counted into the areas, as a table that the steps then take."""
        self.feedback.setProgressText(tool_title("countbusinesses"))
        own = {"OUTPUT": "TEMPORARY_OUTPUT", "TABLE": self.layer("employment"), "REPORT": self.report("count")}
        found = {**_own("countbusinesses", self.given), **_points(self), **own}
        _run("countbusinesses", found, self, self.context)
        self.given["EMPLOYMENT"] = self.written("employment")

    def results(self) -> list[QgsVectorLayer]:
        """The layers of the steps done that pages on areas can use."""
        return [layer for name in _RESULTS if (layer := self.opened(name)) is not None]


@dataclass(frozen=True)
class Step:
    """One tool. parameters: those that are this step's own, or why it has nothing to work on. needed: nothing goes on without it.

    of: the tool whose result it draws, if that is one that can be left out.
    """

    name: str
    tool: str
    parameters: Callable[[Study], dict | Note]
    needed: bool = False
    draws: bool = False
    of: str = ""


# layers that the project shows, the first lowest, by the step that made them
SHOWN = {
    "hotspots": "hotspots",
    "overlap": "overlap",
    "opportunity_areas": "opportunities",
    "peers": "peers",
    "change": "change",
    "emerging": "emerging",
    "outlook": "outlook",
    "clusters": "clusters",
}
_RESULTS = (
    *("hotspots_sectors", "overlap", "opportunities", "opportunities_links", "peers", "peers_table", "change"),
    *("change_sectors", "change_years", "outlook", "outlook_sectors"),
)


def _table(study: Study, name: str, table: str = "") -> dict:
    found = {"OUTPUT": study.layer(name), "REPORT": study.report(name)}
    return {**found, "TABLE": study.layer(table)} if table else found


def _over_years(parameters: Callable[[Study], dict | Note]) -> Callable[[Study], dict | Note]:
    """Of a step that compares years: why it has nothing to work on where there are no two."""

    def checked(study: Study) -> dict | Note:
        if len(study.years) > 1:
            return parameters(study)
        if study.years:
            text = mark("The figures are of one year only, {year}: this takes several.")
            return Note(text, {"year": study.years[0]})
        return Note(mark("The figures do not say of which years they are: this takes several."))

    return checked


def _rule(study: Study) -> dict:
    """A rule that needs no test, where nothing says how the figures vary by chance."""
    tested = study.measure.counted or study.given.get("EMPLOYMENT_BUSINESSES")
    return {} if tested else {"RULE": RULES.index("standardised_lq")}


def _hotspots(study: Study) -> dict:
    rule = _rule(study)
    if rule:
        text = mark(
            "The figures ({measure}) have no intervals: hotspots are told by the standardised location quotient."
        )
        report([Note(text, {"measure": Note(study.measure.title)}, warning=False)], study.feedback)
    return {**_table(study, "hotspots", "hotspots_sectors"), **rule}


def _emerging(study: Study) -> dict | Note:
    given = {
        **_own("creativehotspots", study.given),
        **_rule(study),
        "YEARS": "all",
        "DRAWS": 0,
        "OUTPUT": "TEMPORARY_OUTPUT",
    }
    given.pop("YEAR", None)
    years = _run("creativehotspots", given, study, study.context)["OUTPUT"]
    return {
        "INPUT": years,
        **study.areas("ID_FIELD"),
        "TIME_FIELD": "year",
        "VALUE_FIELD": "lq_creative",
        **_table(study, "emerging"),
    }


def _clusters(study: Study) -> dict | Note:
    if not study.given.get("BUSINESSES"):
        return Note(mark("No points of businesses were given."))
    return {**_points(study), "OUTPUT": study.layer("clusters"), "REPORT": study.report("clusters")}


def _points(study: Study) -> dict:
    given = study.given
    found = {"POINTS": given["BUSINESSES"], "POINTS_INDUSTRY": given["BUSINESSES_INDUSTRY"]}
    return {**found, "POINTS_JOBS": given["BUSINESSES_SIZE"]} if given.get("BUSINESSES_SIZE") else found


def _map(name: str) -> Callable[[Study], dict | Note]:
    def parameters(study: Study) -> dict | Note:
        layer = study.opened(name)
        if layer is None:
            return Note(mark("There is no layer for it: see the step that makes it."))
        return {"LAYER": layer.id(), "OUTPUT": str(study.folder / "maps" / f"{name}.pdf")}

    return parameters


def _profiles(study: Study) -> dict:
    given = {"AREAS": study.opened("hotspots"), "LAYERS": study.results(), "AREAS_FILTER": study.focus}
    given |= {**study.areas("AREA_ID"), "SOURCE": study.source}
    return {**given, "ARRANGEMENT": int(_areas(study) > MOST_PAGES), "OUTPUT": str(study.folder / "profiles.html")}


def _atlas(study: Study) -> dict | Note:
    count = _areas(study)
    if count > MOST_PAGES:
        text = mark_plural(
            "{count} area would make as many pages. Choose at most {most} with 'My areas'.",
            "{count} areas would make as many pages. Choose at most {most} with 'My areas'.",
        )
        return Note(text, {"count": count, "most": MOST_PAGES})
    return {
        "COVERAGE": study.opened("hotspots"),
        **study.areas("COVERAGE_ID"),
        "COVERAGE_FILTER": study.focus,
        "LAYERS": study.results(),
        "OUTPUT": str(study.folder / "maps" / "atlas.pdf"),
    }


def _page(study: Study) -> dict:
    given = {"AREAS": study.opened("hotspots"), "LAYERS": study.results(), "OUTPUT": str(study.folder / "map.html")}
    given |= study.areas("AREA_ID")
    if study.given.get("BUSINESSES"):
        given |= {name: value for name, value in study.given.items() if name.startswith("BUSINESSES")}
        if clusters := study.opened("clusters"):
            given["CLUSTERS"] = clusters
    return given


def _areas(study: Study) -> int:
    """How many areas pages are about."""
    layer = study.opened("hotspots")
    if layer is None:
        return 0
    return sum(1 for _ in layer.getFeatures(study.focus)) if study.focus else layer.featureCount()


STEPS = (
    Step("hotspots", "creativehotspots", _hotspots, needed=True),
    Step("overlap", "relatedsectoroverlap", lambda study: _table(study, "overlap")),
    Step(
        "opportunities",
        "sectorrelatedness",
        lambda study: {
            **_table(study, "opportunity_areas", "opportunities"),
            "LINKS": study.layer("opportunities_links"),
            "REPORT": study.report("opportunities"),
        },
    ),
    Step("peers", "peerareas", lambda study: _table(study, "peers", "peers_table")),
    Step(
        "change",
        "employmentchange",
        _over_years(
            lambda study: {**_table(study, "change", "change_sectors"), "YEARS_OUTPUT": study.layer("change_years")}
        ),
    ),
    Step("emerging", "emerginghotspots", _over_years(_emerging)),
    Step("outlook", "employmentoutlook", _over_years(lambda study: _table(study, "outlook", "outlook_sectors"))),
    Step("clusters", "microclusters", _clusters),
    Step("map", "printmap", _map("hotspots"), draws=True),
    Step("map_overlap", "printmap", _map("overlap"), draws=True, of="relatedsectoroverlap"),
    Step("map_change", "printmap", _map("change"), draws=True, of="employmentchange"),
    Step("profiles", "areaprofiles", _profiles),
    Step("atlas", "printatlas", _atlas, draws=True),
    Step("page", "interactivemap", _page),
)


def run_step(step: Step, study: Study) -> None:
    """Runs one step; what it cannot do is kept with its reason. Raises Cancelled, and QgsProcessingException where it is needed."""
    try:
        own = step.parameters(study)
        if isinstance(own, Note):
            study.left_out.append((step.name, own))
            return
        context = study.of_project() if step.draws else study.context
        study.done[step.name] = _run(step.tool, {**_own(step.tool, study.given), **own}, study, context)
    except QgsProcessingException as error:
        if step.needed:
            raise QgsProcessingException(study.told(error)) from error
        study.left_out.append((step.name, _with_place_of_settings(study.told(error), step.tool)))


def _with_place_of_settings(reason: str, tool: str) -> str:
    """A complaint of a tool; where it names settings that a study does not have, with a word on where they are."""
    registry = QgsApplication.processingRegistry()
    own, study = (registry.algorithmById(f"creativeclusters:{one}") for one in (tool, "creativestudy"))
    named = re.findall(r"\(([A-Z][A-Z0-9_]+)\)", reason)
    if all(study.parameterDefinition(name) or not own.parameterDefinition(name) for name in named):
        return reason
    text = mark(
        "Settings that a study does not have are those of '{tool}', which can be run on the layers of this folder."
    )
    return f"{reason} {Note(text, {'tool': tool_title(tool)}).render(translated)}"


def _own(tool: str, given: dict) -> dict:
    """The shared parameters that a tool has."""
    algorithm = QgsApplication.processingRegistry().algorithmById(f"creativeclusters:{tool}")
    return {name: value for name, value in given.items() if algorithm.parameterDefinition(name) is not None}


def title_of(name: str) -> str:
    """What a layer of the study is called: as the tool that makes it."""
    tools = {step.name: step.tool for step in STEPS}
    step = SHOWN.get(name) or name.partition("_")[0]  # its tables begin with the name of a step
    return tool_title(tools[step]) if step in tools else name


def tool_title(tool: str) -> str:
    return QgsApplication.processingRegistry().algorithmById(f"creativeclusters:{tool}").displayName()


def _run(tool: str, parameters: dict, study: Study, context: QgsProcessingContext) -> dict:
    from qgis import processing

    told = _Child(study.feedback, study.span)
    found = processing.run(
        f"creativeclusters:{tool}", parameters, context=context, feedback=told, is_child_algorithm=True
    )
    if study.feedback.isCanceled():
        raise Cancelled
    return found


class _Child(QgsProcessingFeedback):
    """Hands what a tool says on to the log of the study, and how far it is as a part of the whole; is cancelled with the study."""

    def __init__(self, parent: QgsProcessingFeedback, span: tuple[float, float]):
        super().__init__(False)
        self._parent, self._span = parent, span
        parent.canceled.connect(self.cancel)
        self.progressChanged.connect(self._tell)

    def _tell(self, share: float) -> None:
        start, end = self._span
        show_progress(self._parent, start + (end - start) * share / 100)

    def pushInfo(self, info):
        self._parent.pushInfo(info)

    def pushWarning(self, warning):
        self._parent.pushWarning(warning)

    def reportError(self, error, fatalError=False):
        self._parent.pushWarning(error)
