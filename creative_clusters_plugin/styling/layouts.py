"""A finished map page, laid out as statistical offices do it: what, where and when first, the source last."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from qgis.core import (
    QgsLayoutFrame,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF

from ..core.messages import CreativeClustersError, Note, Parameter, mark, mark_plural, some
from .explanations import explain, explain_below
from .glyphs import undrawable
from .labels import larger_labels, without_labels
from .layout_items import box_of, fill_table, fit_text, place, remove
from .legends import fill_legend, lower_edge
from .page_context import around, clear_hidden
from .page_gaps import explain_gaps
from .page_insets import put_inset, title_inset, window_of
from .page_maps import FAR_MARGIN, MARGIN, Framed, column_box, draw_map, frame_maps, make_columns, make_rows
from .page_names import MapNames, write_names
from .page_towns import Towns, large_dots, largest_town, write_towns
from .projections import has_scale, whole_extent
from .rankings import LONG_RANKING, ROWS, Ranking
from .scale_bars import fit_scale_bar
from .specs import StyleSpec
from .templates import PAGES, item_of, lacking, load_template, main_map
from .tiles import TILES

GAP = 7.0  # millimetres of A4 between legend and ranking
_LONGEST_NAME = 200  # of a layout, which has that of its title
LEAST_RANKING = 16.0  # millimetres of A4 that a heading and two rows take
TEXTS = ("title", "subtitle", "note", "source")
BESIDE = (
    "inset",
    "inset_title",
    "legend",
    "ranking",
    "ranking_title",
    "scale_bar",
    "north_arrow",
    "note",
)  # over which no name lies
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
    ranking = page_texts.ranking
    areas = ranking.areas if ranking else ()
    leading = frozenset(area.feature for area in areas[: max(labels, 0)])
    surroundings = around(project, context, scale, spec.drawn.on_land)
    with larger_labels(layer, scale) if labels == OWN_LABELS else without_labels(layer):
        if template:
            framed = Framed(whole_extent(layer), draw_map(main, layer, surroundings))
        else:
            margin = FAR_MARGIN if spec.drawn.on_land else MARGIN
            framed, said = frame_maps(layout, main, layer, surroundings, areas, scale, margin)
            notes += said
        window, said = window_of(layout, main, layer, framed, inset, automatic_inset, scale, leading)
        notes += said
        # what lies on land has that around it, whatever its own shape
        movable = not template and not spec.drawn.on_land
        in_columns = movable and make_columns(layout, main, framed, scale)
        if movable and not in_columns and not spec.drawn.square:
            make_rows(layout, main, layer, framed, scale)
    foot = item_of(layout, "scale_bar")
    foot = (box_of(foot), foot.textFormat()) if foot is not None else None
    notes += _scale(layout, main, layer, framed)
    legend = item_of(layout, "legend")
    beside = legend is not None and _in_one_column(legend, item_of(layout, "ranking"))
    if legend is not None:
        legend.setLinkedMap(main)
        fill_legend(legend, layer, spec)
        if not layer.customProperty(TILES) and not spec.drawn.on_land:
            explain_gaps(legend, layer, main, scale)
    long = in_columns or (ranking is not None and ranking.keyed)
    rows = max(LONG_RANKING if long else ROWS, labels)
    ranking = replace(ranking, rows=ranking.rows[:rows]) if ranking else None
    notes += _ranking(layout, ranking, beside, scale)
    column = column_box(lower_edge(layout) + GAP * scale, scale, ranking is None) if in_columns else None
    if page_texts.explanation:
        if column is not None and window is None:
            explain_below(layout, column, foot, page_texts.explanation, scale)
        else:
            right = column.right() if column is not None else box_of(main).right()
            explain(layout, foot, right, page_texts.explanation, scale)
    with larger_labels(layer, scale) if labels == OWN_LABELS else without_labels(layer):
        automatic = automatic_inset and inset is None
        put_inset(layout, main, layer, window, framed.drawn, automatic, scale, column)
    notes += _names(layout, (main, *framed.further), layer, ranking, labels, scale, towns)
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


def _scale(layout: QgsPrintLayout, main: QgsLayoutItemMap, layer: QgsVectorLayer, framed: Framed) -> list[Note]:
    bar = item_of(layout, "scale_bar")
    if has_scale(layer, framed.part):
        if bar is not None:
            fit_scale_bar(bar, main)
        return []
    for item_id in ("scale_bar", "north_arrow"):
        remove(layout, item_id)
    if layer.customProperty(TILES):
        return []
    text = mark(
        "No scale bar and no north arrow: '{layer}' has no usable coordinate system, or is too large for them to hold everywhere.",
    )
    return [Note(text, {"layer": layer.name()})]


def _names(
    layout: QgsPrintLayout,
    drawn: Sequence[QgsLayoutItemMap],
    layer: QgsVectorLayer,
    ranking: Ranking | None,
    labels: int,
    scale: float,
    towns: Towns | None,
) -> list[Note]:
    """The names of leading areas on the maps (the main one first), those of the inset in it, then towns.

    Says which areas find no room.
    """
    main, *further = drawn
    table, inset = item_of(layout, "ranking"), item_of(layout, "inset")
    shown = len(table.multiFrame().tableContents()) - 1 if table is not None else 0
    if inset is not None:
        town = largest_town(towns, inset) if towns is not None else ""
        title_inset(layout, main, town, item_of(layout, "scale_bar") is not None, scale)
        further.insert(0, inset)
    boxes = tuple(box_of(item) for name in BESIDE if (item := layout.itemById(name)) is not None)
    dots = {one: large_dots(towns, one, scale) if towns is not None else () for one in (*further, main)}
    maps = [MapNames(one, _scale_bars(layout, one), again=one is inset, dots=dots[one]) for one in further]
    maps.append(MapNames(main, boxes, inset.extent() if inset is not None else None, dots=dots[main]))
    leading = ranking.areas if ranking is not None and labels > 0 else ()
    if ranking is not None and ranking.keyed and 0 < labels < shown:
        # the table is the key to the map: all that it has stands there by its number
        leading = (*leading[:labels], *(replace(one, name="") for one in leading[labels:shown]))
        labels = shown
    placed, lacking_names = write_names(layer, leading, labels, shown, maps, scale) if leading else ([], [])
    if towns is not None:
        write_towns(towns, layer, maps, placed, scale)
    if not lacking_names:
        return []
    text = mark_plural(
        "{count} of the leading areas is too small for its name and even its rank: it has neither on the map ({names}).",
        "{count} of the leading areas are too small for their names and even their ranks: they have neither on the map ({names}).",
    )
    return [
        Note(
            text,
            {"count": len(lacking_names), "names": some(one.written or one.shown for one in lacking_names)},
            warning=False,
        )
    ]


def _scale_bars(layout: QgsPrintLayout, item: QgsLayoutItemMap) -> tuple[QRectF, ...]:
    bar = layout.itemById(f"{item.id()}_scale_bar")
    return (box_of(bar),) if bar is not None else ()


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
