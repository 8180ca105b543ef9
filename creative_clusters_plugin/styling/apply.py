"""Puts styles on output layers and keeps them with the data, in the toolbox, in models and headless alike."""

from collections.abc import Callable
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import ClassVar

from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsFeature,
    QgsMapLayerStyle,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingUtils,
    QgsProviderRegistry,
    QgsVectorLayer,
)
from qgis.PyQt.QtXml import QDomDocument

from ..core.messages import CreativeClustersError
from ..layers.whole import whole
from ..translation import speaking_of, spoken_of, tr, translated
from .attribute_tables import dress, name_columns
from .kind import Numbers
from .labels import labelling_for
from .layer_figures import Figures
from .legend_counts import write_counts
from .renderers import field_in, renderer_for
from .specs import StyleSpec

# On a layer that carries our style. Loading another style takes it away.
MARK = "creativeclusters/style"
_SPEC = "creativeclusters/spec"  # what the style is, for a map page of the layer
_MOST_STYLES = 80  # more than that nobody looks through


def usable_on(layer: QgsVectorLayer, specs: list[StyleSpec]) -> list[StyleSpec]:
    """The specs (the first _MOST_STYLES) whose column the layer has; none for a layer without geometry."""
    return [spec for spec in specs[:_MOST_STYLES] if layer.isSpatial() and field_in(layer, spec.field)]


def _draw(
    layer: QgsVectorLayer, spec: StyleSpec, among: list[StyleSpec] | None = None, figures: Figures | None = None
) -> None:
    """among: the styles of the layer, which know what sectors are called; figures: of all of them."""
    labelling = labelling_for(spec, layer)
    layer.setRenderer(renderer_for(spec, layer, figures))
    layer.setLabeling(labelling)
    layer.setLabelsEnabled(labelling is not None)
    if spec.counted:
        write_counts(layer)
    _set_time(layer, field_in(layer, spec.time_field))
    dress(layer, [spec, *(among or [])])
    layer.setCustomProperty(MARK, spec.kind)
    layer.setCustomProperty(_SPEC, spec.as_text())


def _figures_of(layer: QgsVectorLayer, specs: list[StyleSpec]) -> Figures:
    return Figures(layer, [field_in(layer, spec.field) for spec in specs if isinstance(spec.drawn, Numbers)])


def spec_of(layer: QgsVectorLayer) -> StyleSpec | None:
    """What the layer's present style was made from; None where it is none of ours or its column is gone."""
    spec = StyleSpec.from_text(str(layer.customProperty(_SPEC, "")))
    return spec if spec and layer.customProperty(MARK) == spec.kind and field_in(layer, spec.field) else None


def _set_time(layer: QgsVectorLayer, field: str) -> None:
    """Have QGIS's Temporal Controller show each feature for the year that begins at the date in `field`; '' for always."""
    time = layer.temporalProperties()
    time.setIsActive(bool(field))
    if field:
        time.setMode(Qgis.VectorTemporalMode.FeatureDateTimeInstantFromField)
        time.setStartField(field)
        # QGIS's years have 365.25 days, and would reach into the next
        time.setFixedDuration(365)
        time.setDurationUnits(Qgis.TemporalUnit.Days)


def apply_styles(layer: QgsVectorLayer, specs: list[StyleSpec]) -> None:
    """Make the first of `specs` the current style of `layer` and add the others as further named styles.

    Running it again changes nothing; specs whose column the layer lacks are left out.
    """
    usable = usable_on(layer, specs)
    if not usable:
        return
    styles = layer.styleManager()
    if usable[0].name not in styles.styles():
        styles.renameStyle(styles.currentStyle(), usable[0].name)
    figures = _figures_of(layer, usable)
    current, *further = {spec.name: spec for spec in usable}.values()
    add_style(layer, current, usable, figures)
    first = _as_drawn(layer)
    # without making each the current style, for which QGIS writes the one before and reads this one
    for spec in further:
        _draw(layer, spec, usable, figures)
        styles.removeStyle(spec.name)
        styles.addStyle(spec.name, _as_drawn(layer))
    first.writeToLayer(layer)
    layer.triggerRepaint()


def _as_drawn(layer: QgsVectorLayer) -> QgsMapLayerStyle:
    style = QgsMapLayerStyle()
    style.readFromLayer(layer)
    return style


def add_style(
    layer: QgsVectorLayer, spec: StyleSpec, among: list[StyleSpec] | None = None, figures: Figures | None = None
) -> None:
    """Draw `layer` in `spec`, as one more of its named styles (`among` others of ours); one of that name is replaced."""
    styles = layer.styleManager()
    if spec.name not in styles.styles():
        styles.addStyleFromLayer(spec.name)
    styles.setCurrentStyle(spec.name)
    _draw(layer, spec, among, figures)
    layer.triggerRepaint()


def store_styles(layer: QgsVectorLayer, specs: list[StyleSpec]) -> str:
    """Keep the styles where the data of `layer` are, for whoever opens it next, and leave it in the first of them.

    Databases (GeoPackage, SpatiaLite, PostGIS) take them all, the first as the default; beside another file goes a
    .qml with the first; memory layers have nowhere else and take them as named styles.
    Returns what went wrong, '' for nothing.
    """
    usable = usable_on(layer, specs)
    if not usable:
        return ""
    if layer.isTemporary() and layer.providerType() == "memory":
        apply_styles(layer, usable)
        return ""
    if not _in_database(layer):
        _draw(layer, usable[0], usable)
        return _save_beside(layer)
    names = {spec.name: spec for spec in usable}
    first = next(iter(names))
    figures = _figures_of(layer, usable)
    _draw(layer, usable[0], usable, figures)
    with _no_word_on_lengths():
        errors = _save_all(layer, names, first, figures)
    _reload(layer)  # before the layer is drawn again, which counts its features
    _draw(layer, usable[0], usable, figures)
    return "; ".join(error for error in errors if error)


@contextmanager
def _no_word_on_lengths():
    """QGIS declares 30 letters for the name of a style in a GeoPackage; longer ones are stored whole, but GDAL warns of each."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        yield
    finally:
        gdal.PopErrorHandler()


def _save_all(layer: QgsVectorLayer, names: dict[str, StyleSpec], first: str, figures: Figures) -> list[str]:
    """Store the layer's present style as the default, named `first`, and the other specs; returns what went wrong."""
    errors = [layer.saveStyleToDatabase(first, names[first].heading, True, "")]
    further = {name: spec for name, spec in names.items() if name != first}
    if layer.dataProvider().storageType() != "GPKG" or not _added_to_geopackage(layer, first, further, figures):
        for name, spec in further.items():
            _draw(layer, spec, [*names.values()], figures)
            errors.append(layer.saveStyleToDatabase(name, spec.heading, False, ""))
    return errors


def _added_to_geopackage(layer: QgsVectorLayer, first: str, further: dict[str, StyleSpec], figures: Figures) -> bool:
    """Put further styles beside the stored one named `first`: all at once takes a quarter of the time of one by one.

    False where that cannot be: a second connection to the file does not always find what the first has just written.
    """
    if not further:
        return True
    source = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    table = QgsVectorLayer(f"{source['path']}|layername=layer_styles", "layer_styles", "ogr")
    fields = table.fields()
    # without a layer name the file has one layer only
    own = [row for row in table.getFeatures() if source.get("layerName") in (None, "", row["f_table_name"])]
    stored = [row for row in own if row["styleName"] == first and row["useAsDefault"]]
    if not stored:
        return False
    table.dataProvider().deleteFeatures([row.id() for row in own if row["styleName"] in further])
    rows = []
    for name, spec in further.items():
        _draw(layer, spec, [*further.values()], figures)
        document = QDomDocument()
        layer.exportNamedStyle(document)
        row = QgsFeature(fields)
        row.setAttributes(stored[-1].attributes())
        row.setAttribute(0, None)
        texts = {"styleName": name, "styleQML": document.toString(), "styleSLD": "", "description": spec.heading}
        for field, value in {**texts, "useAsDefault": False}.items():
            row.setAttribute(fields.lookupField(field), value)
        rows.append(row)
    return table.dataProvider().addFeatures(rows)[0]


def _reload(layer: QgsVectorLayer) -> None:
    # Saving takes a GeoPackage out of write-ahead mode: connections that have read from it before find no rows any more.
    layer.dataProvider().reloadData()


def _in_database(layer: QgsVectorLayer) -> bool:
    capabilities = layer.dataProvider().styleStorageCapabilities()
    return bool(capabilities & Qgis.ProviderStyleStorageCapability.SaveToDatabase)


def saved_as(save: Callable[[str], tuple[str, bool]], file: Path) -> str:
    """Have QGIS write a style file: what went wrong, '' for nothing. QGIS takes '|' for the end of a path, so it writes to a plain one."""
    with TemporaryDirectory() as folder:
        plain = Path(folder) / f"style{file.suffix.lower()}"
        message, saved = save(str(plain))
        if saved:
            file.write_bytes(plain.read_bytes())
    return "" if saved else message


def _save_beside(layer: QgsVectorLayer) -> str:
    path = layer.styleURI()
    if layer.providerType() != "ogr" or not path.endswith(".qml"):
        return ""
    try:
        with whole(Path(path)) as part:
            if problem := saved_as(layer.saveNamedStyle, part):
                raise OSError(problem)
    except CreativeClustersError as error:
        return error.note.render(translated)
    return ""


def store(
    destination: str,
    specs: list[StyleSpec],
    context: QgsProcessingContext,
    algorithm_id: str,
    output_name: str,
    feedback: QgsProcessingFeedback | None = None,
) -> None:
    """Style the finished output `destination` and keep the style with its data; for postProcessAlgorithm.

    A style that the user configured for the output goes in instead of ours. What cannot be styled or saved
    is a warning, never a failure: the figures are written by now.
    """
    layer = QgsProcessingUtils.mapLayerFromString(destination, context)
    if not isinstance(layer, QgsVectorLayer) or not layer.isSpatial():
        return
    own = configured_style(algorithm_id, output_name)
    if own:
        message, loaded = layer.loadNamedStyle(own)
        if not loaded:
            problem = message
        elif _in_database(layer):
            problem = layer.saveStyleToDatabase(output_name, "", True, "")
            _reload(layer)
        else:
            problem = _save_beside(layer)
    else:
        _warn_of_missing(specs, usable_on(layer, specs), feedback)
        problem = store_styles(layer, specs)
    if problem and feedback:
        text = tr("The style could not be saved with {layer}: {problem}")
        feedback.pushWarning(text.format(layer=layer.name(), problem=problem))


def store_columns(layer: QgsVectorLayer, output_name: str) -> None:
    """Names and decimals of the columns of a finished table, kept in its GeoPackage for who opens it next."""
    name_columns(layer, _sectors_in(layer))
    if layer.providerType() == "ogr" and _in_database(layer) and any(field.alias() for field in layer.fields()):
        with _no_word_on_lengths():
            layer.saveStyleToDatabase(output_name, "", True, "")
        _reload(layer)


def _sectors_in(layer: QgsVectorLayer) -> dict[str, str]:
    """Names of the sectors that a table has a column for, by the name of the column; {} where it is no matrix of sectors."""
    fields = [name for name in layer.fields().names() if name != "fid"]
    key, name = (layer.fields().lookupField(one) for one in ("sector", "sector_name"))
    if min(key, name) < 0 or not {"sector", "sector_name"}.issuperset(fields[:2]):
        return {}
    further = {field.removeprefix("i_") for field in fields[2:]}
    rows = (feature.attributes() for feature in layer.getFeatures()) if layer.featureCount() == len(further) else ()
    named = {str(row[key]): str(row[name]) for row in rows}
    return {field: named[field.removeprefix("i_")] for field in fields[2:] if field.removeprefix("i_") in named}


def _warn_of_missing(specs: list[StyleSpec], usable: list[StyleSpec], feedback) -> None:
    missing = [spec.field for spec in specs[:_MOST_STYLES] if spec not in usable]
    if missing and feedback:
        text = tr(
            "No style for the column(s) {fields}: the output format has dropped or renamed them.",
        )
        feedback.pushWarning(text.format(fields=", ".join(missing)))


def configured_style(algorithm_id: str, output_name: str) -> str:
    """Path of the style that the user set for an output in the toolbox ("Edit rendering styles"), or ''."""
    try:
        from processing.gui.RenderingStyles import RenderingStyles
    except ImportError:  # outside QGIS and qgis_process, where nothing can be configured
        return ""
    return RenderingStyles.getStyle(algorithm_id, output_name) or ""


def _default_polygon_style() -> str:
    from processing.core.ProcessingConfig import ProcessingConfig

    return ProcessingConfig.getSetting(ProcessingConfig.VECTOR_POLYGON_STYLE) or ""


class StyleOnLoad(QgsProcessingLayerPostProcessorInterface):
    """Styles an output once QGIS has put it into the project."""

    # QGIS keeps no reference to the Python object: without this one the call never comes.
    _alive: ClassVar[dict[str, "StyleOnLoad"]] = {}
    _done: ClassVar[set[str]] = set()
    MOST_WAITING = 200

    def __init__(self, destination: str, specs: list[StyleSpec]):
        super().__init__()
        self.destination = destination
        self.specs = specs
        self.measure = spoken_of()

    @classmethod
    def attach(
        cls,
        context: QgsProcessingContext,
        destination: str,
        specs: list[StyleSpec],
        algorithm_id: str,
        output_name: str,
        sort_key: int = 0,
    ) -> None:
        """Have `destination` styled when it is loaded, in the group of our outputs; for processAlgorithm.

        Does nothing for an output that is not to be loaded. `store` has to follow in postProcessAlgorithm.
        sort_key: higher is higher up in the group. In a model the groups that the model sets hold.
        """
        if not context.willLoadLayerOnCompletion(destination):
            return
        details = context.layerToLoadOnCompletionDetails(destination)
        details.groupName = tr("Creative clusters")
        details.layerSortKey = sort_key
        if configured_style(algorithm_id, output_name):
            return
        # QGIS may still hold what it has just called: the past is cleared one attach later.
        for past in cls._done:
            cls._alive.pop(past, None)
        cls._done.clear()
        # A cancelled run never calls back.
        while len(cls._alive) >= cls.MOST_WAITING:
            cls._alive.pop(next(iter(cls._alive)))
        cls._alive[destination] = cls(destination, specs)
        details.setPostProcessor(cls._alive[destination])

    def postProcessLayer(self, layer, context, feedback):
        self._done.add(self.destination)
        # `store` has marked the layer by now. No mark means that another style was loaded since: the one for
        # an output of the user's own model, which wins, or the general one for polygons, which does not.
        replaced = not layer.customProperty(MARK) and not _default_polygon_style()
        if not replaced:
            with speaking_of(self.measure):
                apply_styles(layer, self.specs)
