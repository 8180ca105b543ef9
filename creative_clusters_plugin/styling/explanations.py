"""What the figures of a page mean, for who never heard of them: at the foot of the page, or in a column of its own."""

from qgis.core import QgsLayoutItemLabel, QgsPrintLayout, QgsTextFormat
from qgis.PyQt.QtCore import QRectF

from .layout_items import add_text, box_of, fit_text, place
from .templates import item_of

IN_COLUMN = 8.5  # points on A4, where it has a column
_MARGIN = 14.0  # millimetres of A4: of the page


def explain(
    layout: QgsPrintLayout, foot: tuple[QRectF, QgsTextFormat] | None, right: float, text: str, scale: float
) -> None:
    """The explanation in the template's item of that id, or beside the scale bar, or where that was, as far as `right`.

    foot: box and type of the template's scale bar.
    """
    label, bar = item_of(layout, "explanation"), item_of(layout, "scale_bar")
    if label is None and foot is not None:
        label = QgsLayoutItemLabel(layout)
        label.setTextFormat(foot[1])
        box = QRectF(foot[0])
        left = box_of(bar).right() + box.height() / 2 if bar is not None else _MARGIN * scale
        box.setLeft(left)
        box.setRight(max(right, left + box.height() / 2))
        place(layout, label, "explanation", box)
    if label is None:
        return
    # on a narrow page only what the first sentences say
    parts = text.split(". ")
    size = label.textFormat()
    for count in (len(parts), (len(parts) + 1) // 2):
        label.setTextFormat(size)
        shorter = ". ".join(parts[:count]).rstrip(".") + "."
        if fit_text(label, shorter) == len(shorter):
            return
    layout.removeLayoutItem(label)


def explain_below(
    layout: QgsPrintLayout, column: QRectF, foot: tuple[QRectF, QgsTextFormat] | None, text: str, scale: float
) -> None:
    """The explanation under the legend, a paragraph for each of its sentences, where a tall country leaves the column to it."""
    kind = foot[1] if foot is not None else QgsTextFormat()
    kind.setSize(IN_COLUMN * scale)
    top = column.top()
    for number, sentence in enumerate(text.split(". ")):
        box = QRectF(column.left(), top, column.width(), column.bottom() - top)
        item_id = "explanation" if not number else f"explanation_{number + 1}"
        top = add_text(layout, item_id, sentence.rstrip(".") + ".", box, kind) + 1.5 * scale
