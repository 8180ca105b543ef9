"""Writes the page templates of the plugin anew: python -m test.templates. Millimetres of A4, and of a square."""

import os
import sys
from base64 import b64encode
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import (
    QgsApplication,
    QgsFillSymbol,
    QgsLayoutFrame,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemManualTable,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutItemShape,
    QgsLayoutMeasurement,
    QgsLayoutMultiFrame,
    QgsLayoutSize,
    QgsLayoutTable,
    QgsLegendStyle,
    QgsLineSymbol,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
    QgsTextFormat,
)
from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont

FOLDER = Path(__file__).parents[1] / "creative_clusters_plugin" / "layouts"
FAMILY = "Open Sans"  # another of templates.FAMILIES takes its place where it is missing
INK, MUTED, FAINT, ACCENT = "#1c1c1c", "#575757", "#b8b8b8", "#7f0e35"
PAGES = {"landscape": (297, 210), "portrait": (210, 297), "square": (210, 210)}
MARGIN, TOP = 14, 38
ARROW = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 26"><path d="M10 1 15 15 10 12 5 15z" fill="#575757"/>'
    '<path d="M7 25v-7h.9l4.2 5.4V18h.9v7h-.9l-4.2-5.4V25z" fill="#575757"/></svg>'
)


def type_of(size: float, bold: bool = False, colour: str = INK) -> QgsTextFormat:
    font = QFont(FAMILY)
    font.setStyleHint(QFont.StyleHint.SansSerif)
    font.setBold(bold)
    text = QgsTextFormat()
    text.setFont(font)
    text.setNamedStyle("Bold" if bold else "Regular")
    text.setSize(size)
    text.setColor(QColor(colour))
    return text


class Template:
    def __init__(self, width: float, height: float):
        self.width, self.height = width, height
        self.layout = QgsPrintLayout(QgsProject.instance())
        self.layout.initializeDefaults()
        self.layout.pageCollection().page(0).setPageSize(QgsLayoutSize(width, height))

    def place(self, item, item_id: str, x: float, y: float, width: float, height: float) -> None:
        item.setId(item_id)
        item.attemptSetSceneRect(QRectF(x, y, width, height))
        if item.scene() is None:
            self.layout.addLayoutItem(item)

    def rectangle(self, item_id: str, colour: str, *box: float) -> None:
        shape = QgsLayoutItemShape(self.layout)
        shape.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
        shape.setSymbol(QgsFillSymbol.createSimple({"color": colour, "outline_style": "no"}))
        self.place(shape, item_id, *box)

    def label(self, item_id: str, text_format: QgsTextFormat, *box: float, align=Qt.AlignmentFlag.AlignLeft) -> None:
        label = QgsLayoutItemLabel(self.layout)
        label.setTextFormat(text_format)
        label.setText(item_id)
        label.setMarginX(0)
        label.setMarginY(0)
        label.setHAlign(align)
        self.place(label, item_id, *box)

    def map(self, *box: float) -> None:
        self.main = QgsLayoutItemMap(self.layout)
        self.main.setBackgroundEnabled(False)
        self.place(self.main, "map", *box)

    def inset(self, *box: float) -> None:
        inset = QgsLayoutItemMap(self.layout)
        inset.setBackgroundEnabled(True)
        inset.setFrameEnabled(True)
        inset.setFrameStrokeWidth(QgsLayoutMeasurement(0.2))
        inset.setFrameStrokeColor(QColor(MUTED))
        self.place(inset, "inset", *box)

    def scale_bar(self, *box: float) -> None:
        bar = QgsLayoutItemScaleBar(self.layout)
        bar.setLinkedMap(self.main)
        bar.setStyle("Line Ticks Up")
        bar.setTextFormat(type_of(8, colour=MUTED))
        line = QgsLineSymbol.createSimple({"color": MUTED, "width": "0.25"})
        bar.setLineSymbol(line)
        bar.setDivisionLineSymbol(line.clone())
        bar.setHeight(1.8)
        bar.setLabelBarSpace(1.2)
        bar.setBoxContentSpace(0)
        self.place(bar, "scale_bar", *box)

    def north_arrow(self, *box: float) -> None:
        arrow = QgsLayoutItemPicture(self.layout)
        arrow.setPicturePath("base64:" + b64encode(ARROW.encode()).decode())
        arrow.setLinkedMap(self.main)
        self.place(arrow, "north_arrow", *box)

    def picture(self, item_id: str, *box: float) -> None:
        picture = QgsLayoutItemPicture(self.layout)
        picture.setResizeMode(QgsLayoutItemPicture.ResizeMode.Zoom)
        picture.setPictureAnchor(QgsLayoutItemPicture.ReferencePoint.UpperLeft)
        self.place(picture, item_id, *box)

    def legend(self, *box: float) -> None:
        legend = QgsLayoutItemLegend(self.layout)
        legend.setLinkedMap(self.main)
        legend.setAutoUpdateModel(False)
        parts = QgsLegendStyle.Style
        for part, text, above in (
            (parts.Title, type_of(10, bold=True), 0),
            (parts.Group, type_of(10, bold=True), 0),
            (parts.Subgroup, type_of(8, colour=MUTED), 0),
            (parts.SymbolLabel, type_of(9), 0),
            (parts.Symbol, type_of(9), 1.5),
        ):
            style = legend.style(part)
            style.setTextFormat(text)
            style.setMargin(QgsLegendStyle.Side.Top, above)
            style.setMargin(QgsLegendStyle.Side.Bottom, 1.0 if part == parts.Title else 0.0)
            legend.setStyle(part, style)
        label = legend.style(parts.SymbolLabel)
        label.setMargin(QgsLegendStyle.Side.Left, 2.5)
        legend.setStyle(parts.SymbolLabel, label)
        legend.setBoxSpace(0)
        legend.setSymbolWidth(8)
        legend.setSymbolHeight(4.4)
        legend.setWrapString("\n")
        legend.setBackgroundEnabled(False)
        legend.setResizeToContents(False)
        self.place(legend, "legend", *box)

    def ranking(self, x: float, y: float, width: float, height: float) -> None:
        self.label("ranking_title", type_of(10, bold=True), x, y, width, 5)
        table = QgsLayoutItemManualTable.create(self.layout)
        self.layout.addMultiFrame(table)
        table.setContentTextFormat(type_of(8.5))
        table.setHeaderTextFormat(type_of(8.5, bold=True))
        table.setCellMargin(0.7)
        table.setShowGrid(True)
        table.setVerticalGrid(False)
        table.setGridColor(QColor(FAINT))
        table.setGridStrokeWidth(0.1)
        table.setWrapBehavior(QgsLayoutTable.WrapBehavior.WrapText)
        table.setResizeMode(QgsLayoutMultiFrame.ResizeMode.UseExistingFrames)
        frame = QgsLayoutFrame(self.layout, table)
        self.place(frame, "ranking", x, y + 6.5, width, height - 6.5)
        table.addFrame(frame)

    def frame_of_page(self) -> None:
        """What all pages have: title above, source below."""
        across = self.width - 2 * MARGIN
        note = 52
        self.rectangle("accent", ACCENT, MARGIN, 11, 24, 1.4)
        self.label("title", type_of(19, bold=True), MARGIN, 14.2, across - note, 11.6)
        self.label(
            "note",
            type_of(10, bold=True, colour=ACCENT),
            self.width - MARGIN - note,
            15,
            note,
            9,
            align=Qt.AlignmentFlag.AlignRight,
        )
        self.label("subtitle", type_of(11, colour=MUTED), MARGIN, 25.8, across, 6)
        self.rectangle("rule", FAINT, MARGIN, self.height - 20, across, 0.2)
        self.label("source", type_of(8, colour=MUTED), MARGIN, self.height - 18, across, 11)


def landscape() -> Template:
    page = Template(*PAGES["landscape"])
    page.frame_of_page()
    panel = 297 - MARGIN - 84
    page.map(MARGIN, TOP - 2, 179, 140)
    page.inset(MARGIN, TOP + 86, 52, 52)
    page.scale_bar(MARGIN + 9, 179, 60, 9)
    page.north_arrow(MARGIN, 178, 6, 8.5)
    page.legend(panel, TOP - 2, 84, 60)
    page.ranking(panel, 106, 84, 80)
    return page


def portrait() -> Template:
    page = Template(*PAGES["portrait"])
    page.frame_of_page()
    page.map(MARGIN, TOP - 3, 182, 157)
    page.inset(MARGIN, 140, 52, 52)
    page.scale_bar(MARGIN + 9, 194, 60, 9)
    page.north_arrow(MARGIN, 193, 6, 8.5)
    page.legend(MARGIN, 208, 88, 66)
    page.ranking(MARGIN + 96, 208, 86, 66)
    return page


def square() -> Template:
    page = Template(*PAGES["square"])
    page.frame_of_page()
    panel = 210 - MARGIN - 66
    page.map(MARGIN, TOP - 3, 112, 140)
    page.inset(MARGIN, 134, 40, 40)
    page.scale_bar(MARGIN + 9, 178, 50, 9)
    page.north_arrow(MARGIN, 177, 6, 8.5)
    page.legend(panel, TOP - 3, 66, 60)
    page.ranking(panel, 106, 66, 80)
    return page


def atlas() -> Template:
    page = Template(*PAGES["landscape"])
    across = 297 - 2 * MARGIN
    panel = 186
    page.rectangle("accent", ACCENT, MARGIN, 11, 24, 1.4)
    page.label("title", type_of(19, bold=True), MARGIN, 14.2, 190, 11.6)
    page.label("series", type_of(9, colour=MUTED), 297 - MARGIN - 76, 16, 76, 9, align=Qt.AlignmentFlag.AlignRight)
    page.label("subtitle", type_of(11, colour=MUTED), MARGIN, 25.8, across, 6)
    page.map(MARGIN, TOP - 3, 162, 122)
    page.main.setFrameEnabled(True)
    page.main.setFrameStrokeWidth(QgsLayoutMeasurement(0.1))
    page.main.setFrameStrokeColor(QColor(FAINT))
    page.picture("locator_ground", MARGIN, TOP - 3, 36, 42)
    page.inset(MARGIN, TOP - 3, 36, 42)
    inset = page.layout.itemById("inset")
    inset.setId("locator")
    inset.setBackgroundEnabled(False)
    page.legend(MARGIN, 160, 126, 26)
    page.scale_bar(MARGIN + 124, 159, 36, 9)
    page.picture("panel", panel, TOP - 3, 297 - MARGIN - panel, 152)
    page.rectangle("rule", FAINT, MARGIN, 190, across, 0.2)
    page.label("source", type_of(8, colour=MUTED), MARGIN, 192, across - 24, 11)
    page.label(
        "page_number", type_of(8, colour=MUTED), 297 - MARGIN - 22, 192, 22, 5, align=Qt.AlignmentFlag.AlignRight
    )
    return page


def main() -> int:
    app = QgsApplication([], False)
    app.initQgis()
    FOLDER.mkdir(exist_ok=True)
    for make in (landscape, portrait, square, atlas):
        page = make()
        page.layout.setName(make.__name__)
        if not page.layout.saveAsTemplate(str(FOLDER / f"{make.__name__}.qpt"), QgsReadWriteContext()):
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
