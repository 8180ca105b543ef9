"""Building blocks of a page: texts that fit, colours, tables; all in millimetres of the page."""

import re
from math import ceil

from qgis.core import (
    QgsFillSymbol,
    QgsLayoutFrame,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemShape,
    QgsPrintLayout,
    QgsTableCell,
    QgsTextFormat,
)
from qgis.PyQt.QtCore import QRectF, QSizeF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF

_POINT = 25.4 / 72  # millimetres
_PROBE = 200  # pixels of the type in which texts are measured
MOST_CHARACTERS = 2000  # of a text on a page: no page has room for more
LONG_WORD = 12  # letters from which a word may be wider than a line
SMALLEST_ROWS = 0.8  # of the size of a table's type
SMALLEST = 0.6  # of the size that the template gives a text, where it has to shrink


def box_of(item: QgsLayoutItem) -> QRectF:
    """Where `item` lies on the page."""
    return QRectF(item.pos(), item.rect().size())


def place(layout: QgsPrintLayout, item: QgsLayoutItem, item_id: str, box: QRectF) -> None:
    """Add `item` to the page, or move it."""
    item.setId(item_id)
    item.attemptSetSceneRect(box)
    if item.scene() is None:
        layout.addLayoutItem(item)


def remove(layout: QgsPrintLayout, item_id: str) -> None:
    item = layout.itemById(item_id)
    if item is not None:
        layout.removeLayoutItem(item)


def plain(text: str) -> str:
    """Text that a layout shows as it is: what looks like an expression of QGIS in a name of the data is none."""
    return text.replace("[%", "[% '[' || '%' %]")


def fit_text(label: QgsLayoutItemLabel, text: str) -> int:
    """Put `text` into a label: in smaller type where it needs more lines than the label has room for, and cut at a word where
    even that is not enough. Returns how many of its characters are on the page.
    """
    label.setText(plain(text[:MOST_CHARACTERS]))
    text_format = label.textFormat()
    largest, room = text_format.size(), label.rect().height()
    while _height(label) > room and text_format.size() > SMALLEST * largest:
        text_format.setSize(0.95 * text_format.size())
        label.setTextFormat(text_format)
    room = max(room, _line_height(label))
    words = _words(label, text[:MOST_CHARACTERS])
    if len(text) <= MOST_CHARACTERS and _height(label) <= room and " ".join(words) == " ".join(text.split()):
        return len(text)
    # the most words that fit, by halving
    fitting, beyond = 0, len(words) + 1
    while beyond - fitting > 1:
        middle = (fitting + beyond) // 2
        label.setText(plain(_cut(words, middle, text)))
        fitting, beyond = (middle, beyond) if _height(label) <= room else (fitting, middle)
    label.setText(plain(_cut(words, fitting, text)))
    return sum(len(word) for word in words[:fitting]) if _is_cut(words, fitting, text) else len(text)


def _line_height(label: QgsLayoutItemLabel) -> float:
    """Height of one line; a label that a template gives less than that becomes so high."""
    probe = QgsLayoutItemLabel(label.layout())
    probe.setTextFormat(label.textFormat())
    probe.setMarginX(label.marginX())
    probe.setMarginY(label.marginY())
    probe.setText("Ag")
    height = probe.sizeForText().height()
    if height > label.rect().height():
        place(label.layout(), label, label.id(), QRectF(label.pos(), QSizeF(label.rect().width(), height)))
    return height


def _height(label: QgsLayoutItemLabel) -> float:
    needed = label.sizeForText()
    across = max(label.rect().width(), 1.0)
    # Lines break at words, so they do not fill the width.
    lines = 1 if 1.03 * needed.width() <= across else ceil(1.08 * needed.width() / across)
    return needed.height() * lines


def _words(label: QgsLayoutItemLabel, text: str) -> list[str]:
    """The words, those wider than a line in parts: QGIS breaks lines at spaces only."""
    probe = QgsLayoutItemLabel(label.layout())
    probe.setTextFormat(label.textFormat())
    return [piece for word in text.split() for piece in _pieces(probe, word, 0.9 * label.rect().width())]


def _is_cut(words: list[str], count: int, text: str) -> bool:
    return count < len(words) or len(text) > MOST_CHARACTERS


def _cut(words: list[str], count: int, text: str) -> str:
    return " ".join([*words[:count], *(["…"] if _is_cut(words, count, text) else [])])


def in_width(text: str, width: float, text_format: QgsTextFormat) -> str:
    """A text in lines of up to `width` millimetres, broken at plain spaces; a longer word has a line of its own."""
    font = QFont(text_format.font())
    font.setPixelSize(_PROBE)
    measure, unit = QFontMetricsF(font), text_format.size() * _POINT / _PROBE
    lines = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}".strip(" ")
        if lines[-1] and unit * measure.horizontalAdvance(longer) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return "\n".join(lines)


def add_text(
    layout: QgsPrintLayout,
    item_id: str,
    text: str,
    box: QRectF,
    text_format: QgsTextFormat,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> float:
    """A text as wide as `box` and as high as its lines need. Returns its lower edge."""
    label = QgsLayoutItemLabel(layout)
    label.setTextFormat(text_format)
    label.setText(plain(text))
    label.setMarginX(0)
    label.setMarginY(0)
    label.setHAlign(align)
    place(layout, label, item_id, box)
    height = _height(label) + 0.3
    place(layout, label, item_id, QRectF(box.x(), box.y(), box.width(), height))
    return box.y() + height


def add_rectangle(layout: QgsPrintLayout, item_id: str, box: QRectF, colour: str) -> None:
    shape = QgsLayoutItemShape(layout)
    shape.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
    shape.setSymbol(QgsFillSymbol.createSimple({"color": colour, "outline_style": "no"}))
    place(layout, shape, item_id, box)


def fill_table(frame: QgsLayoutFrame, header: list[str], rows: list[list[str]], box: QRectF) -> None:
    """Two columns of text, then numbers, into `box`: closer and in smaller type where that is too low for all the rows, of which
    those that do not fit even so are left out.
    """
    table = frame.multiFrame()
    place(frame.layout(), frame, frame.id(), box)
    lines = _written(table, header, rows, box.width())
    smallest = SMALLEST_ROWS * table.contentTextFormat().size()
    # QGIS gives a table the height of its frame, or more where that is not enough.
    while table.totalSize().height() > box.height() + 0.01 and table.contentTextFormat().size() > smallest:
        for text_format, put in (
            (table.contentTextFormat(), table.setContentTextFormat),
            (table.headerTextFormat(), table.setHeaderTextFormat),
        ):
            put(sized(text_format, 0.96 * text_format.size()))
        table.setCellMargin(0.85 * table.cellMargin())
        lines = _written(table, header, rows, box.width())
    while len(lines) > 2 and table.totalSize().height() > box.height() + 0.01:
        lines.pop()
        table.setTableContents(lines)
    height = box.height()
    while height > 1 and table.totalSize().height() <= height + 0.01:
        height -= 1
        place(frame.layout(), frame, frame.id(), QRectF(box.x(), box.y(), box.width(), height))
    place(frame.layout(), frame, frame.id(), QRectF(box.x(), box.y(), box.width(), min(height + 1, box.height())))


def _written(table, header: list[str], rows: list[list[str]], width: float) -> list[list[QgsTableCell]]:
    """The lines of the table, which it has then, in its present type."""
    heading = QgsTextFormat(table.contentTextFormat())
    bold = heading.font()
    bold.setBold(True)
    heading.setFont(bold)
    heading.setNamedStyle("Bold")
    table.setColumnWidths(_widths(table, header, rows, width))
    rows = [[row[0], _in_lines(table, row[1], table.columnWidths()[1]), *row[2:]] for row in rows]
    lines = [[_cell(text, column, heading) for column, text in enumerate(header)]]
    lines += [[_cell(text, column, None) for column, text in enumerate(row)] for row in rows]
    table.setTableContents(lines)
    return lines


def _widths(table, header: list[str], rows: list[list[str]], width: float) -> list[float]:
    """Column widths: numbers as wide as the widest, the names what remains."""
    probe = QgsLayoutItemLabel(table.layout())
    probe.setTextFormat(table.contentTextFormat())
    needed = []
    for column in range(len(header)):
        widest = 0.0
        # a heading breaks between its words
        for text in {*header[column].split(), *(row[column] for row in rows if column != 1)}:
            probe.setText(plain(text))
            widest = max(widest, probe.sizeForText().width())
        needed.append(1.12 * widest + 1.5)
    margins = 2 * table.cellMargin() * len(header)
    needed[1] = max(width - margins - sum(needed) + needed[1], 12.0)
    return needed


def _in_lines(table, text: str, width: float) -> str:
    """A name in lines of up to `width`, broken at spaces and after hyphens and strokes: QGIS itself breaks at spaces only."""
    probe = QgsLayoutItemLabel(table.layout())
    probe.setTextFormat(table.contentTextFormat())
    probe.setMarginX(0)
    lines = [""]
    parts = re.findall(r"[^\s\-–/]*[\s\-–/]+|[^\s\-–/]+$", text)
    for part in (piece for one in parts for piece in _pieces(probe, one, 0.94 * width)):
        probe.setText(plain(lines[-1] + part.rstrip()))
        if lines[-1] and probe.sizeForText().width() > 0.94 * width:
            lines.append("")
        lines[-1] += part
    return "\n".join(line.strip() for line in lines)


def _pieces(probe: QgsLayoutItemLabel, word: str, width: float) -> list[str]:
    """The word, or its parts where it is wider than a line, which would else be cut off."""
    probe.setText(plain(word.rstrip()))
    across = probe.sizeForText().width() if len(word) > LONG_WORD else 0.0
    fits = max(1, int(len(word) * width / across)) if across > width else len(word)
    return [word[at : at + fits] for at in range(0, len(word), fits)]


def _cell(text: str, column: int, text_format: QgsTextFormat | None) -> QgsTableCell:
    cell = QgsTableCell(text)
    cell.setHorizontalAlignment(Qt.AlignmentFlag.AlignLeft if column < 2 else Qt.AlignmentFlag.AlignRight)
    # beside a name of two lines, rank and figures stand at the first
    cell.setVerticalAlignment(Qt.AlignmentFlag.AlignTop)
    if text_format:
        cell.setTextFormat(text_format)
    return cell


def sized(text_format: QgsTextFormat, size: float) -> QgsTextFormat:
    """The same type in another size."""
    other = QgsTextFormat(text_format)
    other.setSize(size)
    return other


def coloured(text_format: QgsTextFormat, colour: str) -> QgsTextFormat:
    """The same type in another colour."""
    other = QgsTextFormat(text_format)
    other.setColor(QColor(colour))
    return other
