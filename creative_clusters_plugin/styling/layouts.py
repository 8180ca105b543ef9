"""A finished map page, laid out as statistical offices do it: what, where and when first, the source last."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import floor, log10
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsLayoutFrame,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from ..core.messages import CreativeClustersError, Note, Parameter, mark, mark_plural, some
from .glyphs import undrawable
from .labels import larger_labels, without_labels
from .layout_items import box_of, fill_table, fit_text, place, remove
from .legends import fill_legend, lower_edge
from .page_context import around, clear_hidden
from .page_insets import put_inset
from .page_names import MapNames, write_names
from .page_towns import Towns, write_towns
from .projections import has_scale, map_crs
from .rankings import ROWS, Ranking
from .specs import StyleSpec
from .templates import PAGES, item_of, lacking, load_template, main_map

GAP = 7.0  # millimetres of A4 between legend and ranking
_LONGEST_NAME = 200  # of a layout, which has that of its title
LEAST_RANKING = 16.0  # millimetres of A4 that a heading and two rows take
TEXTS = ("title", "subtitle", "note", "source")
BESIDE = ("inset", "legend", "ranking", "ranking_title", "scale_bar", "north_arrow", "note")  # over which no name lies
OWN_LABELS = -1
ITEMS = ("title", "subtitle", "map", "legend", "ranking", "scale_bar", "north_arrow", "source", "inset")


@dataclass(frozen=True)
class PageTexts:
    """What stands on the page; empty texts are left out. note: set apart at the top right, such as 'Synthetic data'.

    explanation: what the figures mean, for who never heard of them.
    """

    title: str
    subtitle: str = ""
    source: str = ""
    note: str = ""
    ranking: Ranking | None = None
    explanation: str = ""


def map_layout(
    project: QgsProject,
    layer: QgsVectorLayer,
    spec: StyleSpec,
    page_texts: PageTexts,
    page: int = 0,
    template: str = "",
    inset: QgsRectangle | None = None,
    automatic_inset: bool = True,
    labels: int = ROWS,
    context: Sequence[QgsVectorLayer] = (),
    towns: Towns | None = None,
) -> tuple[QgsPrintLayout, list[Note]]:
    """Add a page with the map of `layer` to the layouts of `project`; returns it with what the user has to know.

    layer: styled with `spec`; the page keeps the style that the layer has now. page: place in PAGES, without a
    `template` (.qpt) of the user's. inset: what to show larger, in the map's coordinates (see map_crs).
    context: polygons and lines around the map; towns: points with names.
    A layout that has the same title is replaced. Items are found by their ids (ITEMS, ranking_title, note);
    those that a template lacks are left out, and named. Raises CreativeClustersError without a map.
    """
    kind = PAGES[page]
    scale = 1.0 if template else kind.scale
    layout, notes = load_template(project, Path(template) if template else kind.path, scale)
    main = main_map(layout, template)
    notes += lacking(layout, [one for one in ITEMS if one not in TEXTS or getattr(page_texts, one)])
    _widen_title(layout, page_texts)
    notes += _texts(layout, page_texts)
    ranked = page_texts.ranking.areas if page_texts.ranking else ()
    leading = frozenset(area.feature for area in ranked[: max(labels, 0)])
    surroundings = around(project, context, scale)
    with larger_labels(layer, scale) if labels == OWN_LABELS else without_labels(layer):
        draw_map(main, layer, surroundings)
    notes += _scale(layout, main, layer)
    legend = item_of(layout, "legend")
    beside = legend is not None and _in_one_column(legend, item_of(layout, "ranking"))
    if legend is not None:
        legend.setLinkedMap(main)
        fill_legend(legend, layer, spec)
    notes += _ranking(layout, page_texts.ranking, beside, scale)
    if page_texts.explanation:
        _explain(layout, main, page_texts.explanation)
    with larger_labels(layer, scale) if labels == OWN_LABELS else without_labels(layer):
        notes += put_inset(layout, main, layer, inset, automatic_inset, scale, leading)
    notes += _names(layout, main, layer, page_texts.ranking, labels, scale, towns)
    named = [row[1] for row in page_texts.ranking.rows] if page_texts.ranking else []
    notes += undrawable([*(getattr(page_texts, one) for one in TEXTS), *named])
    layout.setName(page_texts.title[:_LONGEST_NAME])
    manager = project.layoutManager()
    earlier = manager.layoutByName(layout.name())
    if earlier:
        manager.removeLayout(earlier)
    manager.addLayout(layout)
    clear_hidden(project)
    return layout, notes


def _texts(layout: QgsPrintLayout, page_texts: PageTexts) -> list[Note]:
    """The texts in their items; an item without a text is taken away. Raises CreativeClustersError for a title that does not fit."""
    notes = []
    for item_id in TEXTS:
        text, item = getattr(page_texts, item_id), item_of(layout, item_id)
        if item is not None and text:
            shown = fit_text(item, text)
            if item_id == "title" and shown < len(text):
                raise CreativeClustersError(
                    mark(
                        "{parameter}: {all} characters are too long for the title of this page: {shown} fit. Shorten it."
                    ),
                    parameter=Parameter("TITLE"),
                    all=len(text),
                    shown=shown,
                )
            notes += too_long(item_id, text, shown)
        elif item is not None:
            layout.removeLayoutItem(item)
    return notes


def _scale(layout: QgsPrintLayout, main: QgsLayoutItemMap, layer: QgsVectorLayer) -> list[Note]:
    bar = item_of(layout, "scale_bar")
    if has_scale(layer):
        if bar is not None:
            fit_scale_bar(bar, main)
        return []
    for item_id in ("scale_bar", "north_arrow"):
        remove(layout, item_id)
    text = mark(
        "No scale bar and no north arrow: '{layer}' has no usable coordinate system, or is too large for them to hold everywhere.",
    )
    return [Note(text, {"layer": layer.name()})]


def _explain(layout: QgsPrintLayout, main: QgsLayoutItemMap, text: str) -> None:
    """The explanation in the template's item of that id, or beside the scale bar, under the map."""
    label, bar = item_of(layout, "explanation"), item_of(layout, "scale_bar")
    if label is None and bar is not None:
        label = QgsLayoutItemLabel(layout)
        label.setTextFormat(bar.textFormat())
        box = box_of(bar)
        left, gap = box.right(), box.height() / 2
        box.setLeft(left + gap)
        box.setRight(max(box_of(main).right(), left + gap))
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


def _names(
    layout: QgsPrintLayout,
    main: QgsLayoutItemMap,
    layer: QgsVectorLayer,
    ranking: Ranking | None,
    labels: int,
    scale: float,
    towns: Towns | None,
) -> list[Note]:
    """The names of leading areas on the map, those of the inset in it, then towns; says which areas find no room."""
    table, inset = item_of(layout, "ranking"), item_of(layout, "inset")
    shown = len(table.multiFrame().tableContents()) - 1 if table is not None else 0
    boxes = tuple(box_of(item) for name in BESIDE if (item := item_of(layout, name)) is not None)
    maps = [MapNames(main, boxes, inset.extent() if inset is not None else None)]
    if inset is not None:
        maps.insert(0, MapNames(inset))
    leading = ranking.areas if ranking is not None and labels > 0 else ()
    placed, lacking_names = write_names(layer, leading, labels, shown, maps, scale) if leading else ([], [])
    if towns is not None:
        write_towns(towns, maps, placed, scale)
    if not lacking_names:
        return []
    text = mark_plural(
        "{count} of the leading areas is too small for its name and even its rank: it has neither on the map ({names}).",
        "{count} of the leading areas are too small for their names and even their ranks: they have neither on the map ({names}).",
    )
    return [Note(text, {"count": len(lacking_names), "names": some(one.name for one in lacking_names)}, warning=False)]


def too_long(item_id: str, text: str, shown: int) -> list[Note]:
    if shown >= len(text):
        return []
    cut = mark("The {part} is too long for the page: {shown} of its {all} characters are on it.")
    return [Note(cut, {"part": item_id, "shown": shown, "all": len(text)})]


def _widen_title(layout: QgsPrintLayout, page_texts: PageTexts) -> None:
    """Without a note beside it, the title has the whole line."""
    title, note = item_of(layout, "title"), item_of(layout, "note")
    if title is None or note is None or page_texts.note:
        return
    box = box_of(title)
    if box.top() <= note.pos().y() <= box.bottom() and note.pos().x() >= box.right() - 1:
        box.setRight(box_of(note).right())
        place(layout, title, "title", box)


def draw_map(item: QgsLayoutItemMap, layer: QgsVectorLayer, surroundings: tuple[list, list] = ([], [])) -> QgsRectangle:
    """Show the whole layer as it is styled now, between what lies over and under it. Returns its extent in the map's coordinates."""
    over, under = surroundings
    item.setCrs(map_crs(layer))
    item.setLayers([*over, layer, *under])
    item.setKeepLayerSet(True)
    item.storeCurrentLayerStyles()
    item.setKeepLayerStyles(True)
    settings = item.mapSettings(item.extent(), item.sizeWithUnits().toQSizeF(), 96, False)
    whole = settings.layerExtentToOutputExtent(layer, layer.extent())
    if whole.width() <= 0 or whole.height() <= 0:
        whole.grow(max(whole.width(), whole.height(), 1000.0) / 2)
    item.zoomToExtent(whole.buffered(0.015 * max(whole.width(), whole.height())))
    return whole


def fit_scale_bar(bar: QgsLayoutItemScaleBar, main: QgsLayoutItemMap, parts: int = 8) -> None:
    """Two segments of a round length, each up to one of `parts` of the map's width."""
    bar.setLinkedMap(main)
    step = _round_down(main.scale() * main.rect().width() / 1000 / parts)
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


def _in_one_column(legend: QgsLayoutItemLegend, frame: QgsLayoutFrame | None) -> bool:
    return frame is not None and abs(legend.pos().x() - frame.pos().x()) < frame.rect().width() / 2


def _ranking(layout: QgsPrintLayout, ranking: Ranking | None, beside: bool, scale: float) -> list[Note]:
    """beside: legend and ranking share a column, where the ranking follows right under the legend, however long that is."""
    title, frame = item_of(layout, "ranking_title"), item_of(layout, "ranking")
    if frame is None or ranking is None:
        for item_id in ("ranking_title", "ranking"):
            remove(layout, item_id)
        return []
    head = title if title is not None else frame
    bottom, heading = box_of(frame).bottom(), frame.pos().y() - head.pos().y()
    down = lower_edge(layout) + GAP * scale - head.pos().y() if beside else 0.0
    if box_of(head).top() + down + heading + LEAST_RANKING * scale > bottom:
        for item_id in ("ranking_title", "ranking"):
            remove(layout, item_id)
        text = mark("The legend is so long that the ranking finds no room under it.")
        return [Note(text)]
    for item in {head, frame}:
        box = box_of(item)
        box.translate(0, down)
        place(layout, item, item.id(), box)
    if title is not None:
        fit_text(title, ranking.title)
    box = box_of(frame)
    box.setBottom(bottom)
    fill_table(frame, ranking.header, ranking.rows, box)
    return []
