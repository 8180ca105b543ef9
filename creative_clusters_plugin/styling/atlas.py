"""An atlas: a page for each area, drawn by QGIS's own atlas over a template, with bookmarks in the PDF."""

from base64 import b64encode
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateTransform,
    QgsFeature,
    QgsFeedback,
    QgsFillSymbol,
    QgsGeometry,
    QgsInvertedPolygonRenderer,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsMapRendererCustomPainterJob,
    QgsMapSettings,
    QgsPrintLayout,
    QgsProject,
    QgsRuleBasedRenderer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QBuffer, QIODevice, QSize
from qgis.PyQt.QtGui import QColor, QImage, QPainter

from ..core.messages import QT_TRANSLATE_NOOP, Cancelled, CreativeClustersError, Note
from .atlas_panel import PanelItem
from .labels import names_everywhere
from .layout_items import box_of, fit_text, place, plain
from .layouts import export_settings, fit_scale_bar
from .legends import fill_legend
from .pdf_outline import add_outline
from .projections import map_crs
from .specs import StyleSpec
from .templates import PageKind, family, load_template

TEMPLATE = PageKind("atlas", 1.0)
FORMATS = (".pdf", ".pdf", ".png", ".svg")  # one file, then a file for each page
# of the area's size, shown around it: more where that is the whole of its map
MARGIN, MARGIN_OF_FINER = 0.4, 0.2
_ITEMS = ("title", "subtitle", "series", "map", "locator", "legend", "scale_bar", "panel", "source", "page_number")
_GROUND = 8  # pixels for each millimetre of the locator


@dataclass(frozen=True)
class AtlasPage:
    """One page: id and name of the area, its shape in the coordinates of the mapped layer, and what is said of it (marks)."""

    key: str
    name: str
    shape: QgsGeometry
    subtitle: str
    marks: list


@dataclass(frozen=True)
class Atlas:
    """series: what all pages together are called. mapped: the layer drawn, styled with `spec`; name_field: its names;
    finer: whether it is one of smaller areas than those with a page.
    """

    pages: Sequence[AtlasPage]
    series: str
    source: str
    mapped: QgsVectorLayer
    spec: StyleSpec
    name_field: str
    finer: bool = False
    template: str = ""
    dots_per_inch: int = 200


def write_atlas(atlas: Atlas, path: Path, one_file: bool, feedback: QgsFeedback) -> tuple[list[Path], list[Note]]:
    """Write the pages as one PDF with bookmarks, or each as a file of the ending of `path`: <name>_<area id>.<ending>.

    Returns the files and what the user has to know. Raises Cancelled, OSError where a file cannot be written, and
    CreativeClustersError for a template that cannot be used.
    """
    project = QgsProject()
    project.setCrs(map_crs(atlas.mapped))
    mapped = atlas.mapped.clone()
    areas = _areas_layer(atlas)
    project.addMapLayers([mapped, areas])
    layout, notes = _layout(project, atlas, mapped, areas)
    written = _export(layout, atlas, path, one_file, feedback)
    if one_file and not add_outline(path, [page.name for page in atlas.pages]):
        text = QT_TRANSLATE_NOOP("CreativeClusters", "The PDF is built in a way that takes no bookmarks: it has none.")
        notes.append(Note(text))
    return written, notes


def _areas_layer(atlas: Atlas) -> QgsVectorLayer:
    """The areas with a page, in order: ids of features count from 1."""
    layer = QgsVectorLayer(f"MultiPolygon?crs={atlas.mapped.crs().authid()}&field=area:string", "pages", "memory")
    layer.setCrs(atlas.mapped.crs())
    features = []
    for page in atlas.pages:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([page.key])
        feature.setGeometry(page.shape)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


def _layout(
    project: QgsProject, atlas: Atlas, mapped: QgsVectorLayer, areas: QgsVectorLayer
) -> tuple[QgsPrintLayout, list[Note]]:
    layout, notes = load_template(project, Path(atlas.template) if atlas.template else TEMPLATE.path)
    main = layout.itemById("map")
    if not isinstance(main, QgsLayoutItemMap):
        raise CreativeClustersError(
            QT_TRANSLATE_NOOP(
                "CreativeClusters",
                "TEMPLATE: {path} has no map with the id 'map'. Give its map that id in the layout designer.",
            ),
            path=atlas.template,
        )
    lacking = [item_id for item_id in _ITEMS if layout.itemById(item_id) is None]
    if lacking:
        text = QT_TRANSLATE_NOOP(
            "CreativeClusters", "The template has no item for {count} parts of the page, which are left out: {ids}."
        )
        notes.append(Note(text, {"count": len(lacking), "ids": ", ".join(lacking)}))
    for item_id, text in (("series", atlas.series), ("source", atlas.source)):
        label = layout.itemById(item_id)
        if isinstance(label, QgsLayoutItemLabel):
            fit_text(label, text)
    number = layout.itemById("page_number")
    if isinstance(number, QgsLayoutItemLabel):
        number.setText("[% @atlas_featurenumber %] / [% @atlas_totalfeatures %]")
    panel = layout.itemById("panel")
    if panel is not None:
        drawn = PanelItem(layout, family())
        place(layout, drawn, "panel", box_of(panel))
        layout.removeLayoutItem(panel)
    _maps(layout, main, atlas, mapped, areas)
    legend = layout.itemById("legend")
    if isinstance(legend, QgsLayoutItemLegend):
        legend.setColumnCount(2)
        legend.setSplitLayer(True)
        legend.setLinkedMap(main)
        fill_legend(legend, mapped, atlas.spec, counted=False)
    series = layout.atlas()
    series.setCoverageLayer(areas)
    series.setPageNameExpression('"area"')
    series.setEnabled(True)
    return layout, notes


def _maps(layout, main: QgsLayoutItemMap, atlas: Atlas, mapped: QgsVectorLayer, areas: QgsVectorLayer) -> None:
    """The local map: the area among its neighbours, those paled; the locator: where it lies in the whole."""
    crs = map_crs(atlas.mapped)
    names_everywhere(mapped, atlas.name_field)
    veil = areas.clone()
    veil.setRenderer(_veil())
    frame = areas.clone()
    frame.setRenderer(_only_this({"color": "0,0,0,0", "outline_color": "#1c1c1c", "outline_width": "0.7"}))
    spot = areas.clone()
    accent = {"color": "#7f0e35", "outline_color": "#7f0e35", "outline_width": "0.6"}
    spot.setRenderer(_only_this(accent))
    layout.project().addMapLayers([veil, frame, spot], False)
    main.setCrs(crs)
    main.setLayers([frame, veil, mapped])
    main.setKeepLayerSet(True)
    locator, ground = layout.itemById("locator"), layout.itemById("locator_ground")
    if isinstance(locator, QgsLayoutItemMap):
        locator.setCrs(crs)
        locator.setLayers([spot])
        locator.setKeepLayerSet(True)
        settings = locator.mapSettings(locator.extent(), locator.sizeWithUnits().toQSizeF(), 96, False)
        whole = settings.layerExtentToOutputExtent(atlas.mapped, atlas.mapped.extent())
        locator.zoomToExtent(whole.buffered(0.04 * max(whole.width(), whole.height())))
        if isinstance(ground, QgsLayoutItemPicture):
            ground.setPicturePath(
                "base64:" + b64encode(_ground(atlas.mapped, locator)).decode(), Qgis.PictureFormat.Raster
            )


_THIS = "$id = @atlas_featureid"


def _only_this(style: dict) -> QgsRuleBasedRenderer:
    root = QgsRuleBasedRenderer.Rule(None)
    root.appendChild(QgsRuleBasedRenderer.Rule(QgsFillSymbol.createSimple(style), 0, 0, _THIS))
    return QgsRuleBasedRenderer(root)


def _veil() -> QgsInvertedPolygonRenderer:
    """White over all but the area."""
    return QgsInvertedPolygonRenderer(_only_this({"color": "255,255,255,120", "outline_style": "no"}))


def _ground(layer: QgsVectorLayer, locator: QgsLayoutItemMap) -> bytes:
    """The whole as a grey picture, drawn once: on each page anew, it would be most of the file."""
    plain_layer = layer.clone()
    plain_layer.setRenderer(
        QgsSingleSymbolRenderer(QgsFillSymbol.createSimple({"color": "#dcd8d2", "outline_style": "no"}))
    )
    plain_layer.setLabelsEnabled(False)
    size = QSize(int(locator.rect().width() * _GROUND), int(locator.rect().height() * _GROUND))
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(255, 255, 255, 235))
    settings = QgsMapSettings()
    settings.setLayers([plain_layer])
    settings.setDestinationCrs(locator.crs())
    settings.setExtent(locator.extent())
    settings.setOutputSize(size)
    painter = QPainter(image)
    QgsMapRendererCustomPainterJob(settings, painter).renderSynchronously()
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data())


def _turner(layout: QgsPrintLayout, pages: Sequence[AtlasPage], margin: float) -> Callable[[QgsFeature], None]:
    """What sets the texts of the page that QGIS's atlas turns to."""
    to_map = QgsCoordinateTransform(
        layout.atlas().coverageLayer().crs(), layout.itemById("map").crs(), layout.project()
    )
    title, subtitle, panel = (layout.itemById(item_id) for item_id in ("title", "subtitle", "panel"))
    main, bar = layout.itemById("map"), layout.itemById("scale_bar")
    size = title.textFormat().size() if isinstance(title, QgsLayoutItemLabel) else 0.0

    def turn(feature: QgsFeature) -> None:
        if not 0 < feature.id() <= len(pages):
            return
        page = pages[feature.id() - 1]
        # QGIS's own way of driving a map changes the item's shape with that of the area
        around = to_map.transformBoundingBox(page.shape.boundingBox())
        main.zoomToExtent(around.buffered(margin * max(around.width(), around.height())))
        if size:
            text_format = title.textFormat()
            text_format.setSize(size)
            title.setTextFormat(text_format)
            fit_text(title, page.name)
        if isinstance(subtitle, QgsLayoutItemLabel):
            subtitle.setText(plain(page.subtitle))
        if isinstance(panel, PanelItem):
            panel.show_marks(page.marks)
        if isinstance(bar, QgsLayoutItemScaleBar):
            fit_scale_bar(bar, main, 10)

    return turn


def _export(layout, atlas: Atlas, path: Path, one_file: bool, feedback: QgsFeedback) -> list[Path]:
    series = layout.atlas()
    turn = _turner(layout, atlas.pages, MARGIN_OF_FINER if atlas.finer else MARGIN)
    series.featureChanged.connect(turn)
    ending = path.suffix.lower()
    base = str(path.with_suffix(""))
    settings = export_settings(ending, atlas.dots_per_inch)
    if one_file:
        result, error = QgsLayoutExporter.exportToPdf(series, str(path), settings, feedback)
        written = [path]
    else:
        names = file_names([page.key for page in atlas.pages])
        series.setFilenameExpression(_named(path, names))
        export = {".pdf": _to_pdfs, ".png": _to_images, ".svg": _to_svgs}[ending]
        result, error = export(series, base, settings, feedback)
        written = [path.with_name(f"{path.stem}_{name}{ending}") for name in names]
    if feedback.isCanceled() or result == QgsLayoutExporter.ExportResult.Canceled:
        raise Cancelled
    if result != QgsLayoutExporter.ExportResult.Success:
        raise OSError(error or str(path))
    return written


def _to_pdfs(series, base: str, settings, feedback: QgsFeedback):
    return QgsLayoutExporter.exportToPdfs(series, base, settings, feedback)


def _to_images(series, base: str, settings, feedback: QgsFeedback):
    return QgsLayoutExporter.exportToImage(series, base, "png", settings, feedback)


def _to_svgs(series, base: str, settings, feedback: QgsFeedback):
    return QgsLayoutExporter.exportToSvg(series, base, settings, feedback)


def _named(path: Path, names: list[str]) -> str:
    """Expression of the name of a page's file, by the position of its feature."""
    listed = ", ".join(f"'{path.stem.replace(chr(39), chr(39) * 2)}_{name}'" for name in names)
    return f"array_get(array({listed}), @atlas_featureid - 1)"


def file_names(keys: Sequence[str]) -> list[str]:
    """The ids as parts of file names: letters, digits, - and _ only, no two the same."""
    taken: set[str] = set()
    names = []
    for key in keys:
        plain_key = "".join(one if one.isascii() and (one.isalnum() or one in "-_") else "_" for one in key)[:60]
        name, number = plain_key, 2
        while name.casefold() in taken:
            name, number = f"{plain_key}_{number}", number + 1
        taken.add(name.casefold())
        names.append(name)
    return names
