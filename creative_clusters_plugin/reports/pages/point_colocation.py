"""The report on which kinds of businesses lie next to which."""

import numpy as np

from ...core.points.colocation import FEWER, ISOLATED, MORE, QUIET, TWICE, Colocation, ColocationSettings
from ...translation import tr
from ..drawing.charts import Estimate, interval_chart
from ..html import elements
from ..html.elements import Cell, Column, chart, key_figures, paragraph, table
from ..html.page import Run, page
from ..methods.point_methods import colocation_method

_ALPHA = 0.05
_MOST_PAIRS = 30
_MOST_COLUMNS = 24
_LONGEST_NAME = 16
_CROWDED = 50  # points of one place from which registered offices are likely behind it


def colocation_report(result: Colocation, run: Run, settings: ColocationSettings) -> str:
    """A page of HTML on `result`, significance at q up to 0.05."""
    return page(
        run,
        [
            (tr("In brief"), _summary(result, settings)),
            (tr("All pairs"), _matrix(result)),
            (tr("The clearest pairs"), _clearest(result)),
            (tr("Point by point"), _local(result, settings)),
            (tr("Places with many businesses"), _crowded(result)),
            (
                tr("How to read it, and where it comes from"),
                colocation_method(),
            ),
        ],
    )


def _between(result: Colocation):
    """Pairs of two different categories."""
    return result.pairs[result.pairs["category_a"] != result.pairs["category_b"]]


def _summary(result: Colocation, settings: ColocationSettings) -> str:
    pairs = _between(result)
    beside = pairs[(pairs["q"] <= _ALPHA) & (pairs["clq"] > 1)].sort_values("clq", ascending=False, kind="stable")
    if not settings.relabellings:
        text = tr("No test was made: any of the quotients may be due to chance.")
    elif beside.empty:
        text = tr("No category lies beside another significantly more often than chance puts it.")
    else:
        first = beside.iloc[0]
        text = tr(
            "{count} of {all} pairs of different categories lie together more often than chance puts them. The clearest: "
            "{other} is {times} times as frequent around {one} as among all businesses.",
        ).format(
            count=len(beside),
            all=len(pairs),
            one=first["category_a"],
            other=first["category_b"],
            times=elements.decimal(first["clq"]),
        )
    n = int(result.total.sum())
    figures = [
        (tr("businesses"), elements.whole(n)),
        (tr("distinct places"), elements.whole(result.places)),
        (tr("categories"), elements.whole(len(result.categories))),
        (
            tr("of all categories to their own (p {p})").format(p=elements.p_value(result.whole_p)),
            elements.decimal(result.whole),
        ),
    ]
    if settings.bandwidth > 0:
        near = tr("Near are all within {bandwidth} m, with the weights of a Gaussian kernel.").format(
            bandwidth=elements.whole(settings.bandwidth)
        )
    else:
        near = tr("Near are the {k} nearest; those equally near share the last places.").format(k=settings.k)
    return paragraph(text, "lead") + key_figures(figures) + paragraph(near)


def _matrix(result: Colocation) -> str:
    """Quotients as a table of colours: the largest categories where there are many."""
    shown = np.sort(np.argsort(-result.total, kind="stable")[:_MOST_COLUMNS])
    m = len(result.categories)
    clq = result.pairs["clq"].to_numpy().reshape(m, m)
    q = result.pairs["q"].to_numpy().reshape(m, m)
    columns = [
        Column(tr("Around … / how frequent is …"), words=True),
        Column(tr("Businesses")),
        *(Column(str(name)) for name in result.categories[shown]),
    ]
    rows = [
        [
            str(result.categories[a]),
            elements.whole(result.total[a]),
            *(Cell(elements.decimal(clq[a, b]), elements.shade(clq[a, b]), bool(q[a, b] <= _ALPHA)) for b in shown),
        ]
        for a in shown
    ]
    caption = tr("Colocation quotients of {shown} of {all} categories; bold: significant (q up to 0.05)")
    return table(caption.format(shown=len(shown), all=m), columns, rows, "heat")


def _clearest(result: Colocation) -> str:
    pairs = _between(result)
    order = np.lexsort((-np.abs(np.log(pairs["clq"].clip(lower=0.01))), pairs["q"].fillna(1.0)))
    chosen = pairs.iloc[order[:_MOST_PAIRS]].dropna(subset=["clq"]).sort_values("clq", ascending=False, kind="stable")
    columns = [
        Column(tr("Around"), words=True),
        Column(tr("How frequent is"), words=True),
        Column(tr("Quotient")),
        Column(tr("By chance")),
        Column("p"),
        Column("q"),
    ]
    rows = [
        [
            str(row.category_a),
            str(row.category_b),
            Cell(elements.decimal(row.clq), elements.shade(row.clq), row.q <= _ALPHA),
            elements.interval(row.low, row.high),
            elements.p_value(row.p),
            elements.p_value(row.q),
        ]
        for row in chosen.itertuples()
    ]
    estimates = [
        Estimate(
            f"{_short(row.category_a)} → {_short(row.category_b)}", row.clq, row.low, row.high, bool(row.q <= _ALPHA)
        )
        for row in chosen.itertuples()
    ]
    title = tr("Colocation quotients of the clearest pairs")
    caption = tr(
        "Dots: the quotient from the first to the second; coloured: significant. Bars: where 95 % of the relabellings lie, so that a "
        "dot far from its bar is no chance.",
    )
    axis = tr("Colocation quotient (logarithmic)")
    svg = interval_chart("colocation-pairs", title, caption, axis, estimates)
    heading = tr("{shown} of {all} pairs of different categories, the surest")
    return (chart(svg, caption) if svg else "") + table(heading.format(shown=len(rows), all=len(pairs)), columns, rows)


def _short(name: str) -> str:
    """So that two of them find room on one line."""
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1].rstrip(' ,')}…"


def _local(result: Colocation, settings: ColocationSettings) -> str:
    """How many points have how much of each category around them."""
    if not settings.relabellings and settings.bandwidth > 0:
        return ""
    names = {
        TWICE: tr("At least twice as many near as by chance"),
        MORE: tr("More near than by chance"),
        FEWER: tr("Fewer near than by chance"),
        QUIET: tr("Not significant"),
        ISOLATED: tr("No neighbour within the bandwidth"),
    }
    if not result.isolated:
        del names[ISOLATED]
    columns = [
        Column(tr("Businesses near which there are"), words=True),
        *(Column(title) for title in names.values()),
    ]
    rows = [
        [str(result.categories[number]), *(elements.whole((result.kind[:, number] == name).sum()) for name in names)]
        for number in result.most_beside
    ]
    caption = tr("Number of businesses by what is around them, q up to 0.05 over the businesses")
    return table(caption, columns, rows)


def _crowded(result: Colocation) -> str:
    most = int(result.at_place.max())
    shared = float((result.at_place > 1).mean())
    text = tr(
        "{share} of the businesses share their place with others; the most crowded place has {most}. Those at one place are all "
        "equally near to each other.",
    ).format(share=elements.percent(shared), most=elements.whole(most))
    if most >= _CROWDED:
        text += " " + tr(
            "Registers give the registered office, which may be an accountant's or a formation agent's: what lies together there need "
            "not work together. Look at these places before you publish, and leave them out where they are not what you ask about.",
        )
    return paragraph(text)
