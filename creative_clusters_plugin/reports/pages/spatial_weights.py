"""The report on spatial weights: how many neighbours areas have, which have none, and what hangs together."""

import numpy as np

from ...core.figures.notation import in_a_row
from ...core.space.neighbours import Neighbours
from ...core.space.scripts import Reproduced
from ...core.space.weights import WeightsSummary
from ...translation import tr, tr_plural
from ..drawing.curve_charts import Curve, curve_chart
from ..drawing.link_map import link_map
from ..html import elements
from ..html.elements import Column, chart, key_figures, paragraph, table
from ..html.page import Run, page
from .reproduce import script_section

_MOST_NAMED = 40
_MOST_PARTS = 20
_MOST_LINES = 6000


def weights_report(
    found: WeightsSummary, near: Neighbours, ids: np.ndarray, run: Run, reproduced: Reproduced | None = None
) -> str:
    """A page of HTML on neighbours; ids: (n,) of the areas."""
    return page(
        run,
        [
            (tr("In brief"), _summary(found, near)),
            (tr("Map of the links"), _links(near, found)),
            (tr("How many neighbours areas have"), _distribution(found)),
            (tr("Areas without neighbours"), _islands(found, ids)),
            (tr("Parts that hang together"), _parts(found, ids)),
            script_section(reproduced),
            (tr("How to read it, and where it comes from"), _method()),
        ],
    )


def _summary(found: WeightsSummary, near: Neighbours) -> str:
    n, links = len(found.count), near.weights.nnz
    figures = [
        (tr("areas"), elements.whole(n)),
        (tr("links"), elements.whole(links)),
        (tr("neighbours on average"), elements.decimal(found.count.mean(), 2)),
        (tr("areas without neighbours"), elements.whole(len(found.islands))),
        (tr("parts"), elements.whole(found.parts)),
    ]
    median = float(np.median(found.count))
    text = tr(
        "An area has {mean} neighbours on average, half of the areas {median} or more; {share} of all pairs of areas are linked."
    ).format(
        mean=elements.decimal(found.count.mean(), 1),
        share=elements.percent(links / max(1, n * (n - 1))),
        median=elements.decimal(median, 0 if median == int(median) else 1),
    )
    both = tr_plural("{count} link goes one way only.", "{count} links go one way only.", found.one_way)
    both = both.format(count=elements.whole(found.one_way)) if found.one_way else tr("Every link goes both ways.")
    return paragraph(f"{text} {both}", "lead") + key_figures(figures)


def _links(near: Neighbours, found: WeightsSummary) -> str:
    """Lines between the middles of areas, as far as they are not too many to be seen."""
    pairs = near.pairs
    if len(pairs) > _MOST_LINES:
        text = tr(
            "The {links} pairs of neighbours are too many for a picture here: take the output 'Neighbours as lines'."
        )
        return paragraph(text.format(links=elements.whole(len(pairs))))
    caption = tr("A line for each pair of neighbours, a dot for each area; areas without neighbours are marked.")
    lone = np.zeros(len(near.places), dtype=bool)
    lone[found.islands] = True
    places = [(float(x), float(y)) for x, y in near.places]
    svg = link_map("links", tr("Map of the links"), caption, places, pairs.tolist(), lone.tolist())
    return chart(svg, caption) if svg else ""


def _distribution(found: WeightsSummary) -> str:
    counts = np.bincount(found.count)
    present = np.flatnonzero(counts)
    every = range(int(present[0]), int(present[-1]) + 1)
    title = tr("Areas by number of neighbours")
    caption = tr("How many areas have so many neighbours. The upright line is the mean.")
    svg = curve_chart(
        "neighbours",
        title,
        caption,
        (tr("Neighbours"), tr("Areas")),
        [Curve(tr("Areas"), [(float(number), float(counts[number])) for number in every], marked=True)],
        float(found.count.mean()),
    )
    columns = [Column(tr("Neighbours")), Column(tr("Areas")), Column(tr("Share"))]
    rows = [
        [elements.whole(number), elements.whole(counts[number]), elements.percent(counts[number] / len(found.count))]
        for number in present
    ]
    return chart(svg, caption) + table(title, columns, rows)


def _named(places: np.ndarray, ids: np.ndarray) -> str:
    names = in_a_row([str(ids[place]) for place in places[:_MOST_NAMED]])
    if len(places) <= _MOST_NAMED:
        return names
    return tr("{names} and {count} more").format(names=names, count=elements.whole(len(places) - _MOST_NAMED))


def _islands(found: WeightsSummary, ids: np.ndarray) -> str:
    if not len(found.islands):
        return paragraph(tr("None."))
    return paragraph(_named(found.islands, ids))


def _parts(found: WeightsSummary, ids: np.ndarray) -> str:
    if found.parts == 1:
        return paragraph(tr("Every area can be reached from every other."))
    sizes = np.bincount(found.part)
    order = np.argsort(-sizes, kind="stable")[:_MOST_PARTS]
    columns = [Column(tr("Areas")), Column(tr("Which"), words=True)]
    rows = [[elements.whole(sizes[part]), _named(np.flatnonzero(found.part == part)[:8], ids)] for part in order]
    caption = tr("The largest parts, with their first areas: {shown} of {all}")
    return table(caption.format(shown=len(rows), all=elements.whole(found.parts)), columns, rows)


def _method() -> str:
    return paragraph(
        tr(
            "A link goes from an area to its neighbour; most kinds of neighbours go both ways, the nearest and the kernel need not. Parts "
            "hang together whichever way links go. Neighbours of a higher order are those that are as many steps away on the shortest "
            "way (Anselin & Smirnov 1996, Journal of Regional Science 36(1), 67–89)."
        )
    )
