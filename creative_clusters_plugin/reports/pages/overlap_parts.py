"""Parts of the report on overlap: at several thresholds, and where both lie together in space."""

import pandas as pd

from ...core.figures.notation import written
from ...core.overlap.overlap import OverlapResult
from ...translation import tr
from ..drawing.curve_charts import Curve, curve_chart
from ..html import elements
from ..html.elements import Cell, Column, chart, paragraph, table

_MOST_LISTED = 30


def by_threshold(result: OverlapResult, group: dict, number: int, threshold: float) -> str:
    """How many areas have both, and how many independence would give, by threshold: a curve and a table."""
    found = result.curve[result.curve["group"] == group["group"]]
    lines = found["threshold"].tolist()
    both, expected, lift = (
        list(zip(lines, found[name].tolist(), strict=True)) for name in ("both", "expected", "lift")
    )
    name = group["group_name"]
    counted = [
        Curve(tr("specialised in both"), both, marked=True),
        Curve(tr("expected by chance"), expected),
    ]
    lifted = [
        Curve(tr("lift"), lift, marked=True),
        Curve(tr("independence"), [(lines[0], 1.0), (lines[-1], 1.0)]),
    ]
    title = tr("Areas with both by threshold: creative and {group}")
    other = tr("Lift by threshold: creative and {group}")
    caption = tr(
        "Areas above the threshold in both, and how many independence would give; and the first over the second (lift). Dashed "
        "upright: the threshold in the settings. Where lift is above 1 on both sides of it, the overlap does not hang on the threshold.",
    )
    across = tr("Threshold of the location quotients")
    charts = [
        (f"thresholds-{number}", title, tr("Areas"), counted),
        (f"lifts-{number}", other, tr("Lift"), lifted),
    ]
    svg = "".join(
        curve_chart(chart_id, text.format(group=name), caption, (across, up), curves, threshold)
        for chart_id, text, up, curves in charts
    )
    columns = [
        Column(tr("LQ above"), words=True),
        Column(tr("Creative")),
        Column(name),
        Column(tr("Both")),
        Column(tr("Expected by chance")),
        Column(tr("Lift")),
        Column(tr("Jaccard index")),
    ]
    rows = [
        [
            Cell(written(f"{row.threshold:g}"), bold=row.threshold == threshold),
            elements.whole(row.creative_specialised),
            elements.whole(row.related_specialised),
            elements.whole(row.both),
            elements.decimal(row.expected, 1),
            elements.decimal(row.lift),
            elements.decimal(row.jaccard),
        ]
        for row in found.itertuples()
    ]
    heading = tr("The overlap at several thresholds; bold: as in the settings")
    return (chart(svg, caption) if svg else "") + table(heading, columns, rows)


def around(result: OverlapResult, group: dict) -> str:
    """Areas that have both, as their neighbours do, beyond chance; and how the surroundings of both agree. '' where not tested."""
    key, areas = group["group"], result.areas
    if f"joins_class_{key}" not in areas:
        return ""
    found = areas[areas[f"joins_class_{key}"] == "cluster"].sort_values(
        [f"joins_q_{key}", f"joins_{key}"], ascending=[True, False], kind="stable"
    )
    high, low = int(group["lee_high_high"]), int(group["lee_low_low"])
    lee = (
        tr(
            "Beyond chance (Lee's local L, q up to 0.05), whatever the threshold: areas around which both are high: {high}; both low: "
            "{low}."
        )
        if high + low
        else tr(
            "Whatever the threshold: around no area are both high, or both low, beyond chance (Lee's local L, q up to 0.05)."
        )
    ).format(high=elements.whole(high), low=elements.whole(low))
    if found.empty:
        text = tr("No area with both has more neighbours with both than chance gives (q up to 0.05).")
        return paragraph(text) + paragraph(lee)
    columns = [
        Column(tr("Area"), words=True),
        Column(tr("Neighbours with both")),
        Column("p"),
        Column("q"),
        Column(tr("Creative LQ")),
        Column(tr("LQ of {group}").format(group=group["group_name"])),
    ]
    rows = [
        [
            elements.name(area["area_label"]),
            elements.decimal(area[f"joins_{key}"], 0),
            elements.p_value(area[f"joins_p_{key}"]),
            elements.p_value(area[f"joins_q_{key}"]),
            elements.decimal(area[f"lq_creative_{key}"]),
            elements.decimal(area[f"lq_{key}"]),
        ]
        for _, area in found.head(_MOST_LISTED).iterrows()
    ]
    caption = tr("Both here and around beyond chance: {shown} of {all} areas, the surest first")
    return table(caption.format(shown=len(rows), all=elements.whole(len(found))), columns, rows) + paragraph(lee)


def spatial_measures(groups: list[dict]) -> list[tuple]:
    """(label, field, how it is shown) of the tests that allow for alike neighbours; none where they were not made."""
    if not groups or "pearson_p_spatial" not in groups[0]:
        return []
    measures = [
        (tr("Pearson: as good as independent areas"), "pearson_effective_n", _areas),
        (tr("Pearson: p allowing for alike neighbours"), "pearson_p_spatial", elements.p_value),
        (tr("Pearson: q of it over the groups"), "pearson_q_spatial", elements.p_value),
        (tr("Spearman: as good as independent areas"), "spearman_effective_n", _areas),
        (tr("Spearman: p allowing for alike neighbours"), "spearman_p_spatial", elements.p_value),
        (tr("Spearman: q of it over the groups"), "spearman_q_spatial", elements.p_value),
    ]
    if "joins_clusters" in groups[0]:
        measures.append((tr("Areas with both here and around beyond chance"), "joins_clusters", elements.whole))
    return measures


def _areas(number: float) -> str:
    return elements.decimal(number, 0)


def surest_q(group: dict) -> float:
    """q of Spearman's correlation: that which allows for alike neighbours, where it could be had."""
    q = group.get("spearman_q_spatial")
    return group["spearman_q"] if q is None or pd.isna(q) else q
