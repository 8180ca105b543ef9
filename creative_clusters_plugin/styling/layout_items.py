"""Building blocks of a page: texts, bars, tables, with one set of type and colours."""

from math import ceil

from qgis.core import (
    QgsFillSymbol,
    QgsLayoutFrame,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemManualTable,
    QgsLayoutItemShape,
    QgsLayoutMultiFrame,
    QgsLayoutTable,
    QgsPrintLayout,
    QgsTableCell,
    QgsTextFormat,
)
from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontInfo

INK = "#1c1c1c"
MUTED = "#575757"
FAINT = "#b8b8b8"
ACCENT = "#7f0e35"
# Plain sans-serif faces, one of which any system has.
FAMILIES = ("Open Sans", "Noto Sans", "Segoe UI", "Helvetica Neue", "Arial", "Liberation Sans", "DejaVu Sans")
CELL_MARGIN = 0.75


class Page:
    """Places items on the first page of a layout. Rectangles are in millimetres of A4 landscape."""

    def __init__(self, layout: QgsPrintLayout):
        self.layout = layout
        self.scale = layout.pageCollection().page(0).rect().width() / 297
        # A family that is not installed would be another one on each machine, with other widths.
        self.family = next((name for name in FAMILIES if QFontInfo(QFont(name)).family() == name), "")

    def type(self, size: float, bold: bool = False, colour: str = INK) -> QgsTextFormat:
        """Type of `size` points on A4."""
        font = QFont(self.family)
        font.setStyleHint(QFont.StyleHint.SansSerif)
        font.setBold(bold)
        text = QgsTextFormat()
        text.setFont(font)
        text.setNamedStyle("Bold" if bold else "Regular")
        text.setSize(size * self.scale)
        text.setColor(QColor(colour))
        return text

    def place(self, item: QgsLayoutItem, item_id: str, box: QRectF) -> None:
        k = self.scale
        item.setId(item_id)
        item.attemptSetSceneRect(QRectF(box.x() * k, box.y() * k, box.width() * k, box.height() * k))
        if item.scene() is None:
            self.layout.addLayoutItem(item)

    def text(
        self,
        item_id: str,
        text: str,
        box: QRectF,
        size: float,
        bold=False,
        colour=INK,
        align=Qt.AlignmentFlag.AlignLeft,
    ) -> float:
        """A text as wide as `box` and as high as its lines need. Returns its lower edge."""
        label = QgsLayoutItemLabel(self.layout)
        label.setTextFormat(self.type(size, bold, colour))
        label.setText(text)
        label.setMarginX(0)
        label.setMarginY(0)
        label.setHAlign(align)
        self.place(label, item_id, box)
        needed = label.sizeForText() / self.scale
        # Lines break at words, so they do not fill the width.
        lines = 1 if needed.width() <= box.width() else ceil(1.1 * needed.width() / box.width())
        height = needed.height() * lines + 0.5
        self.place(label, item_id, QRectF(box.x(), box.y(), box.width(), height))
        return box.y() + height

    def rectangle(self, item_id: str, box: QRectF, colour: str) -> None:
        shape = QgsLayoutItemShape(self.layout)
        shape.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
        shape.setSymbol(QgsFillSymbol.createSimple({"color": colour, "outline_style": "no"}))
        self.place(shape, item_id, box)

    def table(self, item_id: str, header: list[str], rows: list[list[str]], widths: list[float], box: QRectF) -> float:
        """A ruled table: two columns of text, then numbers; rows that do not fit are left out.

        Returns its lower edge.
        """
        table = QgsLayoutItemManualTable.create(self.layout)
        self.layout.addMultiFrame(table)
        table.setContentTextFormat(self.type(8.5))
        table.setCellMargin(CELL_MARGIN * self.scale)
        table.setShowGrid(True)
        table.setVerticalGrid(False)
        table.setGridColor(QColor(FAINT))
        table.setGridStrokeWidth(0.1 * self.scale)
        table.setWrapBehavior(QgsLayoutTable.WrapBehavior.WrapText)
        table.setResizeMode(QgsLayoutMultiFrame.ResizeMode.UseExistingFrames)
        table.setColumnWidths([(width - 2 * CELL_MARGIN) * self.scale for width in widths])
        frame = QgsLayoutFrame(self.layout, table)
        self.place(frame, item_id, box)
        table.addFrame(frame)
        heading = self.type(8.5, bold=True)
        lines = [[_cell(text, column, heading) for column, text in enumerate(header)]]
        lines += [[_cell(text, column, None) for column, text in enumerate(row)] for row in rows]
        table.setTableContents(lines)
        while len(lines) > 2 and table.totalSize().height() > box.height() * self.scale:
            lines.pop()
            table.setTableContents(lines)
        height = table.totalSize().height() / self.scale
        self.place(frame, item_id, QRectF(box.x(), box.y(), box.width(), height))
        return box.y() + height


def _cell(text: str, column: int, text_format: QgsTextFormat | None) -> QgsTableCell:
    cell = QgsTableCell(text)
    cell.setHorizontalAlignment(Qt.AlignmentFlag.AlignLeft if column < 2 else Qt.AlignmentFlag.AlignRight)
    if text_format:
        cell.setTextFormat(text_format)
    return cell
