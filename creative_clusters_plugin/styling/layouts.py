"""A finished map page, laid out as statistical offices do it: what, where and when first, the source last."""

from math import floor, log10

from qgis.core import (
    Qgis,
    QgsLayoutExporter,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutItemScaleBar,
    QgsLineSymbol,
    QgsMargins,
    QgsPrintLayout,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QRectF, Qt

from . import texts
from .layout_items import ACCENT, FAINT, MUTED, Page
from .legends import add_bivariate_legend, add_legend
from .projections import map_crs
from .specs import StyleSpec

# Millimetres on A4 landscape; a larger page scales all of it.
MARGIN = 14.0
WIDTH = 297.0 - 2 * MARGIN
PANEL = 84.0
NOTE = 62.0
GAP = 6.0
FOOT = 193.0
TOP_ROWS = 10


def map_layout(
    project: QgsProject,
    layer: QgsVectorLayer,
    spec: StyleSpec,
    *,
    title: str,
    subtitle: str = "",
    source: str = "",
    note: str = "",
    ranking: tuple[tuple[int, str, float, float], ...] = (),
    page: str = "A4",
) -> QgsPrintLayout:
    """Add a page with the map of `layer` to the layouts of `project` and return it.

    layer: in the project, styled with `spec`; the page keeps the style that the layer has now.
    note: set apart at the top right, such as 'Synthetic data'.
    ranking: (rank, name, score 0-100, location quotient), best first; up to ten, as many as fit, are listed.
    page: 'A4' or 'A3', landscape. A layout that has the same title is replaced.
    Item ids: title, subtitle, note, map, legend (of a bivariate map also legend-1-1 to legend-3-3), ranking,
    scale_bar, source.
    """
    manager = project.layoutManager()
    earlier = manager.layoutByName(title)
    if earlier:
        manager.removeLayout(earlier)
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName(title)
    layout.pageCollection().page(0).setPageSize(page, QgsLayoutItemPage.Orientation.Landscape)
    manager.addLayout(layout)

    sheet = Page(layout)
    top = _head(sheet, title, subtitle, note) + GAP
    map_item = _map(sheet, layer, QRectF(MARGIN, top, WIDTH - PANEL - GAP, FOOT - 14 - top))
    _scale_bar(sheet, map_item, QRectF(MARGIN, FOOT - 12, 60, 10))
    panel = QRectF(297 - MARGIN - PANEL, top, PANEL, FOOT - GAP - top)
    legend = add_bivariate_legend if spec.is_bivariate else add_legend
    below = legend(sheet, layer, spec, map_item, panel) + 1.5 * GAP
    if ranking:
        _ranking(sheet, ranking[:TOP_ROWS], QRectF(panel.x(), below, PANEL, panel.bottom() - below))
    sheet.rectangle("rule", QRectF(MARGIN, FOOT, WIDTH, 0.2), FAINT)
    if source:
        sheet.text("source", source, QRectF(MARGIN, FOOT + 2.5, WIDTH, 9), size=8, colour=MUTED)
    return layout


def _head(sheet: Page, title: str, subtitle: str, note: str) -> float:
    sheet.rectangle("accent", QRectF(MARGIN, 11, 24, 1.4), ACCENT)
    bottom = sheet.text("title", title, QRectF(MARGIN, 15, WIDTH - (NOTE if note else 0), 9), size=19, bold=True)
    if note:
        box = QRectF(297 - MARGIN - NOTE, 15, NOTE, 9)
        sheet.text("note", note, box, size=10, bold=True, colour=ACCENT, align=Qt.AlignmentFlag.AlignRight)
    if subtitle:
        bottom = sheet.text("subtitle", subtitle, QRectF(MARGIN, bottom + 1, WIDTH, 6), size=11, colour=MUTED)
    return bottom


def _map(sheet: Page, layer: QgsVectorLayer, box: QRectF) -> QgsLayoutItemMap:
    item = QgsLayoutItemMap(sheet.layout)
    sheet.place(item, "map", box)
    item.setCrs(map_crs(layer))
    item.setLayers([layer])
    item.setKeepLayerSet(True)
    item.storeCurrentLayerStyles()
    item.setKeepLayerStyles(True)
    item.setBackgroundEnabled(False)
    settings = item.mapSettings(item.extent(), item.sizeWithUnits().toQSizeF(), 96, False)
    extent = settings.layerExtentToOutputExtent(layer, layer.extent())
    extent.scale(1.03)
    item.zoomToExtent(extent)
    return item


def _scale_bar(sheet: Page, map_item: QgsLayoutItemMap, box: QRectF) -> None:
    bar = QgsLayoutItemScaleBar(sheet.layout)
    bar.setLinkedMap(map_item)
    bar.setStyle("Line Ticks Up")
    bar.setTextFormat(sheet.type(8, colour=MUTED))
    line = QgsLineSymbol.createSimple({"color": MUTED, "width": str(0.25 * sheet.scale)})
    bar.setLineSymbol(line)
    bar.setDivisionLineSymbol(line.clone())
    bar.setHeight(1.8 * sheet.scale)
    bar.setLabelBarSpace(1.2 * sheet.scale)
    bar.setBoxContentSpace(0)
    sheet.place(bar, "scale_bar", box)
    metres = map_item.scale() * map_item.rect().width() / 1000
    # Two segments that make up about a quarter of the map's width.
    step = _round_down(metres / 8)
    unit, label = (Qgis.DistanceUnit.Kilometers, "km") if step >= 500 else (Qgis.DistanceUnit.Meters, "m")
    bar.setUnits(unit)
    bar.setUnitLabel(label)
    bar.setUnitsPerSegment(step / 1000 if unit == Qgis.DistanceUnit.Kilometers else step)
    bar.setNumberOfSegmentsLeft(0)
    bar.setNumberOfSegments(2)


def _round_down(value: float) -> float:
    """The largest of 1, 2 and 5 times a power of ten that is not above `value` (> 0)."""
    power = 10.0 ** floor(log10(value))
    return max(step for step in (power, 2 * power, 5 * power) if step <= value)


def _ranking(sheet: Page, ranking: tuple, box: QRectF) -> None:
    heading = QCoreApplication.translate("CreativeClusters", "Highest scores")
    top = sheet.text("ranking_title", heading, box, size=10, bold=True) + 1.5
    header = [
        QCoreApplication.translate("CreativeClusters", "Rank"),
        QCoreApplication.translate("CreativeClusters", "Area"),
        QCoreApplication.translate("CreativeClusters", "Score"),
        QCoreApplication.translate("CreativeClusters", "LQ"),
    ]
    rows = [[str(rank), name, texts.number(score, 1), texts.number(lq, 2)] for rank, name, score, lq in ranking]
    sheet.table(
        "ranking",
        header,
        rows,
        [11, 46, 14, PANEL - 71],
        QRectF(box.x(), top, box.width(), box.bottom() - top),
    )


def write_legend(layer: QgsVectorLayer, spec: StyleSpec, path: str, dots_per_inch: int = 300) -> None:
    """The legend of `layer`, styled with `spec`, as a picture: PNG, SVG or PDF as the ending of `path` says."""
    project = QgsProject()
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    sheet = Page(layout)
    legend = add_bivariate_legend if spec.is_bivariate else add_legend
    legend(sheet, layer, spec, None, QRectF(0, 0, PANEL, FOOT))
    layout.pageCollection().resizeToContents(QgsMargins(3, 3, 3, 3), Qgis.LayoutUnit.Millimeters)
    export_page(layout, path, dots_per_inch)


def export_page(layout: QgsPrintLayout, path: str, dots_per_inch: int = 300) -> None:
    """Write the page as PDF, PNG or SVG, as the ending of `path` says. Raises OSError where it cannot be written."""
    exporter = QgsLayoutExporter(layout)
    ending = path.lower().rpartition(".")[2]
    if ending == "png":
        settings = QgsLayoutExporter.ImageExportSettings()
        settings.dpi = dots_per_inch
        settings.generateWorldFile = False
        result = exporter.exportToImage(path, settings)
    elif ending == "svg":
        settings = QgsLayoutExporter.SvgExportSettings()
        settings.dpi = dots_per_inch
        settings.simplifyGeometries = True
        result = exporter.exportToSvg(path, settings)
    else:
        settings = QgsLayoutExporter.PdfExportSettings()
        settings.dpi = dots_per_inch
        settings.simplifyGeometries = True
        result = exporter.exportToPdf(path, settings)
    if result != QgsLayoutExporter.ExportResult.Success:
        text = QCoreApplication.translate("CreativeClusters", "The map page could not be written to {path}")
        raise OSError(text.format(path=path))
