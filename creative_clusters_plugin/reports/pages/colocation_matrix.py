"""The report on which sectors go together over areas."""

import numpy as np
import pandas as pd

from ...core.figures.notation import named, semicolons
from ...core.relatedness.ordering import leaf_order
from ...core.relatedness.pair_frames import SIGNIFICANT
from ...core.relatedness.pair_matrix import PairResult
from ...translation import tr
from ..drawing.heatmap import Scale, heat_map
from ..html import elements
from ..html.elements import Column, chart, key_figures, paragraph, table
from ..html.page import Run, page
from ..methods.related_methods import pair_method

MOST_DRAWN = 60
_LISTED = 30
_CORRELATIONS = ("spearman", "pearson")
_SHARED, _CLEAR = "×", "•"


def pair_report(result: PairResult, measure: str, titles: dict[str, str], palettes: dict, run: Run) -> str:
    """A page of HTML. measure: what is drawn; titles: of the measures; palettes: colours 'diverging' (7) and 'sequential' (5)."""
    return page(
        run,
        [
            (tr("In brief"), _summary(result)),
            (tr("All pairs in one picture"), _picture(result, measure, titles, palettes)),
            (tr("Pairs that go together most"), _pairs(result, measure, titles, closest=True)),
            (
                tr("Pairs that avoid each other most"),
                _pairs(result, measure, titles, closest=False),
            ),
            (tr("Pairs that share industries"), _shared(result)),
            (tr("How to read it, and where it comes from"), pair_method()),
        ],
    )


def _summary(result: PairResult) -> str:
    pairs = result.table
    clear = pairs["q"] <= SIGNIFICANT
    together = clear & (pairs["spearman"] > 0)
    figures = [
        (tr("areas"), elements.whole(result.areas)),
        (tr("sectors"), elements.whole(len(result.sectors))),
        (tr("pairs tested"), elements.whole(pairs["q"].notna().sum())),
        (tr("clearly go together (q ≤ 0.05)"), elements.whole(together.sum())),
        (tr("clearly avoid each other (q ≤ 0.05)"), elements.whole((clear & ~together).sum())),
    ]
    main = result.main_group
    across = pairs[(pairs["group_a"] == main) != (pairs["group_b"] == main)]
    across = across[across["q"] <= SIGNIFICANT]
    lead = ""
    if len(across) and across["spearman"].max() > 0:
        best = across.loc[across["spearman"].idxmax()]
        text = tr(
            "Of a creative and another sector, '{one}' and '{other}' go together most clearly: a rank correlation of {value}, on a scale "
            "from −1 to 1.",
        )
        lead = text.format(
            one=best["sector_a_name"],
            other=best["sector_b_name"],
            value=elements.decimal(best["spearman"]),
        )
    elif not clear.any():
        lead = tr("No pair of sectors clearly goes together or avoids each other over these areas.")
    return (paragraph(lead, "lead") if lead else "") + key_figures(figures)


def drawn(result: PairResult, measure: str) -> np.ndarray:
    """Positions of the sectors in the picture, in its order: all, or the MOST_DRAWN with the most jobs (creative ones first)."""
    sectors = result.sectors
    first = (sectors["group"] == result.main_group).to_numpy() & (len(sectors) > MOST_DRAWN)
    order = np.lexsort((-sectors["jobs"].to_numpy(float), ~first))[:MOST_DRAWN]
    order = np.sort(order)
    return order[leaf_order(result.measures[measure][np.ix_(order, order)])]


def scale_of(measure: str, values: np.ndarray, palettes: dict) -> Scale:
    if measure in _CORRELATIONS:
        return Scale((-0.5, -0.3, -0.1, 0.1, 0.3, 0.5), palettes["diverging"])
    if measure == "lift":
        return Scale((0.5, 0.67, 0.9, 1.1, 1.5, 2.0), palettes["diverging"], 2)
    if measure == "gamma_c":
        known = np.abs(values[np.isfinite(values)])
        step = float(f"{np.quantile(known, 0.9) / 2 if len(known) and known.any() else 1:.1g}")
        bounds = [factor * step for factor in (-1, -0.5, -0.1, 0.1, 0.5, 1)]
        places = max(1, 2 - int(np.floor(np.log10(step))))
        return Scale(bounds, palettes["diverging"], places)
    return Scale((0.2, 0.4, 0.6, 0.8), palettes["sequential"])


def _picture(result: PairResult, measure: str, titles: dict[str, str], palettes: dict) -> str:
    order = drawn(result, measure)
    cells = np.ix_(order, order)
    values, q, shared = result.measures[measure][cells], result.q()[cells], result.shared[cells]
    names = result.sectors["sector_name"].to_numpy(object)[order]
    bold = (result.sectors["group"].to_numpy() == result.main_group)[order]
    own = tr("share industries, not tested")

    def describe(row: int, column: int) -> str:
        text = named(f"{names[row]} – {names[column]}", elements.decimal(values[row, column]))
        if shared[row, column]:
            return f"{text} ({own})"
        return f"{text} (q {elements.p_value(q[row, column])})"

    def sign(row: int, column: int) -> str:
        return _SHARED if shared[row, column] else _CLEAR if q[row, column] <= SIGNIFICANT else ""

    svg = heat_map(
        "pairs",
        tr("{measure} of all pairs of sectors").format(measure=titles[measure]),
        _in_words(names, values),
        names,
        values,
        scale_of(measure, values[~np.eye(len(order), dtype=bool)], palettes),
        describe,
        sign,
        bold if not bold.all() else [False] * len(order),
        [(_CLEAR, tr("clear (q ≤ 0.05)")), (_SHARED, own)],
    )
    caption = tr(
        "{measure}. Columns have the numbers of the rows; creative sectors are in bold. Sectors that go together stand together. Point "
        "at a square for its pair and value; the table has all values.",
    ).format(measure=titles[measure])
    if len(order) < len(result.sectors):
        more = tr("Drawn are the {shown} of {all} sectors with the most jobs, creative ones first.")
        caption = f"{caption} {more.format(shown=len(order), all=len(result.sectors))}"
    return chart(svg, caption) if svg else ""


def _in_words(names: np.ndarray, values: np.ndarray) -> str:
    """What the picture shows, for those who do not see it: each sector in its order with the one it goes with most."""
    text = tr("'{name}' goes most with '{other}' ({value})")
    apart = np.where(np.isfinite(values) & ~np.eye(len(names), dtype=bool), values, -np.inf)
    best = apart.argmax(axis=1)
    return semicolons(
        text.format(name=names[row], other=names[column], value=elements.decimal(values[row, column]))
        for row, column in enumerate(best)
        if np.isfinite(apart[row, column])
    )


def _pairs(result: PairResult, measure: str, titles: dict[str, str], closest: bool) -> str:
    pairs = result.table[(result.table["codes_shared"] == 0) & result.table[measure].notna()]
    if not closest:
        middle = {"lift": 1.0}.get(measure, 0.0)
        pairs = pairs[pairs[measure] < middle]
    chosen = pairs.sort_values(measure, ascending=not closest, kind="stable").head(_LISTED if closest else _LISTED // 2)
    columns = [
        Column(tr("Pair"), words=True),
        Column("Spearman"),
        Column("Pearson"),
        Column(tr("Areas with both")),
        Column(titles["lift"]),
        Column("Jaccard"),
        Column("phi"),
        Column("γc"),
        Column("p"),
        Column("q"),
    ]
    caption = tr("By {measure}: {shown} of {all} pairs without shared industries")
    return table(
        caption.format(measure=titles[measure], shown=len(chosen), all=elements.whole(len(pairs))),
        columns,
        [_row(row) for row in chosen.to_dict("records")],
    )


def _row(row: dict) -> list[str]:
    return [
        f"{row['sector_a_name']} – {row['sector_b_name']}",
        elements.decimal(row["spearman"]),
        elements.decimal(row["pearson"]),
        elements.whole(row["areas_both"]),
        elements.decimal(row["lift"]),
        elements.decimal(row["jaccard"]),
        elements.decimal(row["phi"]),
        elements.decimal(row["gamma_c"], 4),
        elements.p_value(row["p"]),
        elements.p_value(row["q"]),
    ]


def _shared(result: PairResult) -> str:
    pairs: pd.DataFrame = result.table[result.table["codes_shared"] > 0]
    columns = [
        Column(tr("Pair"), words=True),
        Column(tr("Industries in both")),
        Column("Spearman"),
    ]
    rows = [
        [
            f"{row['sector_a_name']} – {row['sector_b_name']}",
            elements.whole(row["codes_shared"]),
            elements.decimal(row["spearman"]),
        ]
        for row in pairs.head(_LISTED).to_dict("records")
    ]
    caption = tr("Not tested: {shown} of {all} pairs that have industries in common")
    return table(caption.format(shown=len(rows), all=len(pairs)), columns, rows)
