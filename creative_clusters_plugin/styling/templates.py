"""Page templates (.qpt): the plugin's own, which grow with the page, and those of users."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsLayoutFrame,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemManualTable,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
    QgsTextFormat,
)
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QFont, QFontInfo
from qgis.PyQt.QtXml import QDomDocument

from ..core.messages import CreativeClustersError, Note, Parameter, mark, mark_plural, some
from ..translation import tr
from .layout_items import box_of

_FOLDER = Path(__file__).parent.parent / "layouts"
# Plain sans-serif faces, one of which any system has.
FAMILIES = ("Open Sans", "Noto Sans", "Segoe UI", "Helvetica Neue", "Arial", "Liberation Sans", "DejaVu Sans")


@dataclass(frozen=True)
class PageKind:
    """A page of the plugin: its template, and how many times as large as that it is."""

    template: str
    scale: float

    @property
    def path(self) -> Path:
        return _FOLDER / f"{self.template}.qpt"


# the order is that of an enum parameter: append, never insert
PAGES = (
    PageKind("landscape", 1.0),
    PageKind("portrait", 1.0),
    PageKind("landscape", 420 / 297),
    PageKind("portrait", 420 / 297),
    PageKind("landscape", 2.0),
    PageKind("portrait", 2.0),
    PageKind("square", 1.0),
)


def load_template(project: QgsProject, path: Path, scale: float = 1.0) -> tuple[QgsPrintLayout, list[Note]]:
    """A layout made from a template, all of it `scale` times as large, and notes on fonts that are missing.

    Raises CreativeClustersError where the file cannot be read, or is no layout of QGIS.
    """
    layout = QgsPrintLayout(project)
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise _unreadable(path, getattr(error, "strerror", None) or str(error)) from error
    document = QDomDocument()
    parsed = document.setContent(text)
    if not (parsed[0] if isinstance(parsed, tuple) else parsed) or document.documentElement().tagName() != "Layout":
        raise _unreadable(path, tr("it is no layout template of QGIS"))
    if not layout.loadFromTemplate(document, QgsReadWriteContext())[1] or not layout.pageCollection().pageCount():
        raise _unreadable(path, tr("it is no layout template of QGIS"))
    notes = _replace_fonts(layout, document, own=path.parent == _FOLDER)
    if scale != 1.0:
        _enlarge(layout, scale)
    return layout, notes


_KINDS = {
    "map": QgsLayoutItemMap,
    "inset": QgsLayoutItemMap,
    "locator": QgsLayoutItemMap,
    "legend": QgsLayoutItemLegend,
    "scale_bar": QgsLayoutItemScaleBar,
    "locator_ground": QgsLayoutItemPicture,
    "ranking": QgsLayoutFrame,
    "north_arrow": QgsLayoutItem,
    "panel": QgsLayoutItem,
}


def item_of(layout: QgsPrintLayout, item_id: str) -> QgsLayoutItem | None:
    """The item that a template has under an id of ours; None where there is none, or one of another kind."""
    item = layout.itemById(item_id)
    if not isinstance(item, _KINDS.get(item_id, QgsLayoutItemLabel)):
        return None
    is_table = not isinstance(item, QgsLayoutFrame) or isinstance(item.multiFrame(), QgsLayoutItemManualTable)
    return item if is_table else None


def main_map(layout: QgsPrintLayout, template: str) -> QgsLayoutItemMap:
    """Raises CreativeClustersError where the template has no map."""
    item = item_of(layout, "map")
    if item is None:
        raise CreativeClustersError(
            mark(
                "{parameter}: {path} has no map with the id 'map'. Give its map that id in the layout designer.",
            ),
            parameter=Parameter("TEMPLATE"),
            path=template,
        )
    return item


def lacking(layout: QgsPrintLayout, wanted: Iterable[str]) -> list[Note]:
    """A note that counts the items that a template has not."""
    ids = [item_id for item_id in wanted if item_of(layout, item_id) is None]
    text = mark_plural(
        "The template has no item for {count} part of the page, which is left out: {ids}.",
        "The template has no item for {count} parts of the page, which are left out: {ids}.",
    )
    return [Note(text, {"count": len(ids), "ids": ", ".join(ids)})] if ids else []


def _unreadable(path: Path, reason: str) -> CreativeClustersError:
    return CreativeClustersError(
        mark(
            "{parameter}: {path} cannot be used: {reason}. Save a template from QGIS's layout designer, or leave it empty.",
        ),
        parameter=Parameter("TEMPLATE"),
        path=path,
        reason=reason,
    )


def shrink_legend(legend: QgsLayoutItemLegend, k: float) -> None:
    """The legend `k` times as large, type and all."""
    for part in _PARTS:
        style = legend.style(part)
        text_format = QgsTextFormat(style.textFormat())
        text_format.setSize(text_format.size() * k)
        style.setTextFormat(text_format)
        legend.setStyle(part, style)
    enlarge_legend(legend, k)


def _formats(layout: QgsPrintLayout) -> Iterator[tuple[QgsTextFormat, Callable[[QgsTextFormat], None]]]:
    """Every type that the layout is set in, with what puts another in its place."""
    for item in layout.items():
        if isinstance(item, (QgsLayoutItemLabel, QgsLayoutItemScaleBar)):
            yield QgsTextFormat(item.textFormat()), item.setTextFormat
        elif isinstance(item, QgsLayoutItemLegend):
            for part in _PARTS:
                style = item.style(part)

                def restyle(text_format, item=item, part=part, style=style):
                    style.setTextFormat(text_format)
                    item.setStyle(part, style)

                yield QgsTextFormat(style.textFormat()), restyle
    for table in layout.multiFrames():
        if hasattr(table, "contentTextFormat"):
            yield QgsTextFormat(table.contentTextFormat()), table.setContentTextFormat
            yield QgsTextFormat(table.headerTextFormat()), table.setHeaderTextFormat


_STYLES = QgsLegendStyle.Style
_PARTS = (_STYLES.Title, _STYLES.Group, _STYLES.Subgroup, _STYLES.SymbolLabel)


def _replace_fonts(layout: QgsPrintLayout, document: QDomDocument, own: bool) -> list[Note]:
    """Faces that this machine lacks: Qt would take another one in each place, with other widths."""
    substitute = family()
    elements = document.elementsByTagName("text-style")
    named = [elements.at(place).toElement().attribute("fontFamily") for place in range(elements.count())]
    missing = [family for family in named if family and not _installed(family)]
    if not missing:
        return []
    # by now QGIS has put faces of its own in their places
    kept = {family.casefold() for family in named} - {family.casefold() for family in missing}
    for text_format, put in _formats(layout):
        font = text_format.font()
        if font.family().casefold() not in kept:
            font.setFamily(substitute)
            text_format.setFont(font)
            put(text_format)
    if own and substitute:
        return []
    text = mark_plural(
        "{count} text of the template is set in a font that this computer lacks ({fonts}): {used} instead.",
        "{count} texts of the template are set in fonts that this computer lacks ({fonts}): {used} instead.",
    )
    return [Note(text, {"count": len(missing), "fonts": some(dict.fromkeys(missing)), "used": substitute or "-"})]


def family() -> str:
    """The face that the plugin's pages are set in on this machine; '' for Qt's choice."""
    return next((name for name in FAMILIES if _installed(name)), "")


def _installed(family: str) -> bool:
    return QFontInfo(QFont(family)).family().casefold() == family.casefold()


def _enlarge(layout: QgsPrintLayout, k: float) -> None:
    page = layout.pageCollection().page(0)
    size = page.rect().size()
    boxes = {item: box_of(item) for item in layout.items() if isinstance(item, QgsLayoutItem) and item is not page}
    page.setPageSize(QgsLayoutSize(size.width() * k, size.height() * k))
    for text_format, put in _formats(layout):
        text_format.setSize(text_format.size() * k)
        put(text_format)
    for item, box in boxes.items():
        if isinstance(item, QgsLayoutFrame):
            item.multiFrame().setCellMargin(item.multiFrame().cellMargin() * k)
            item.multiFrame().setGridStrokeWidth(item.multiFrame().gridStrokeWidth() * k)
        elif isinstance(item, QgsLayoutItemLegend):
            enlarge_legend(item, k)
        elif isinstance(item, QgsLayoutItemScaleBar):
            _enlarge_bar(item, k)
        item.attemptSetSceneRect(QRectF(box.x() * k, box.y() * k, box.width() * k, box.height() * k))


def enlarge_legend(legend: QgsLayoutItemLegend, k: float) -> None:
    """All lengths of a legend but its type."""
    for part in (*_PARTS, _STYLES.Symbol):
        style = legend.style(part)
        for side in (QgsLegendStyle.Side.Top, QgsLegendStyle.Side.Left, QgsLegendStyle.Side.Bottom):
            style.setMargin(side, style.margin(side) * k)
        legend.setStyle(part, style)
    legend.setSymbolWidth(legend.symbolWidth() * k)
    legend.setSymbolHeight(legend.symbolHeight() * k)


def _enlarge_bar(bar: QgsLayoutItemScaleBar, k: float) -> None:
    bar.setHeight(bar.height() * k)
    bar.setLabelBarSpace(bar.labelBarSpace() * k)
    for line, put in ((bar.lineSymbol(), bar.setLineSymbol), (bar.divisionLineSymbol(), bar.setDivisionLineSymbol)):
        larger = line.clone()
        larger.setWidth(line.width() * k)
        put(larger)
