"""The report on where creative and related sectors coincide."""

import pandas as pd

from ...core.overlap.overlap import OverlapResult
from ...core.space.scripts import Reproduced
from ...translation import tr
from ..drawing.charts import Point, scatter
from ..html import elements
from ..html.elements import Cell, Column, chart, paragraph, table
from ..html.page import Run, page
from ..methods.related_methods import overlap_method
from .overlap_parts import around, by_threshold, spatial_measures, surest_q
from .reproduce import script_section

_MOST_LISTED = 40
_CLEAR = 0.05  # q below which the text calls a correlation clear


def overlap_report(
    result: OverlapResult, run: Run, threshold: float = 1.0, reproduced: Reproduced | None = None
) -> str:
    """A page of HTML with the numbers of `result` (NaN as '–').

    threshold: LQ above which an area counts as specialised.
    """
    groups = result.groups.to_dict("records")
    sections = [
        (
            tr("In brief"),
            "".join(paragraph(_headline(group), "lead") for group in groups),
        ),
        (tr("Over all areas"), _measures(groups)),
    ]
    title = tr("Creative and {group}")
    for number, group in enumerate(groups):
        body = _cross_table(result, group) + _chart(result, group, number, threshold) + _both(result, group)
        body += around(result, group) + by_threshold(result, group, number, threshold) + _codes(result, group)
        sections.append((title.format(group=group["group_name"]), body))
    method = tr("How to read it, and where it comes from")
    return page(run, [*sections, script_section(reproduced), (method, overlap_method())])


def _headline(group: dict) -> str:
    values = {
        "group": group["group_name"],
        "both": elements.whole(group["both"]),
        "creative": elements.whole(group["creative_specialised"]),
        "lift": elements.decimal(group["lift"], 1),
        "areas": elements.whole(group["areas"]),
    }
    if not group["creative_specialised"]:
        text = tr("{group}: none of the {areas} areas is specialised in creative jobs.")
        return text.format(**values)
    if pd.isna(group["lift"]):
        text = tr("{group}: none of the {areas} areas is specialised in it.")
        return text.format(**values)
    text = tr(
        "{group}: {both} of the {creative} creative areas are specialised in it too, {lift} times as many "
        "as chance would give.",
    )
    return f"{text.format(**values)} {_correlation(group)}"


def _correlation(group: dict) -> str:
    if pd.isna(group["spearman"]):
        return ""
    if not surest_q(group) < _CLEAR:
        text = tr("Over all areas the two show no clear correlation ({figures}).")
    elif group["spearman"] > 0:
        text = tr("Over all areas, where one is strong the other tends to be ({figures}).")
    else:
        text = tr("Over all areas, where one is strong the other tends to be weak ({figures}).")
    figures = tr("rank correlation {coefficient}, on a scale from −1 to 1")
    said = text.format(figures=figures.format(coefficient=elements.decimal(group["spearman"])))
    if pd.isna(group["spearman_expected"]):
        return said
    shared = tr("Both are shares of the same jobs, which alone gives {expected}.")
    return f"{said} {shared.format(expected=elements.decimal(group['spearman_expected']))}"


def _measures(groups: list[dict]) -> str:
    columns = [Column(tr("Measure"), words=True)]
    columns += [Column(group["group_name"]) for group in groups]
    measures = [
        (
            tr("Areas with both quotients"),
            "areas",
            elements.whole,
        ),
        (
            tr("Specialised in creative jobs"),
            "creative_specialised",
            elements.whole,
        ),
        (
            tr("Specialised in the related group"),
            "related_specialised",
            elements.whole,
        ),
        (tr("Specialised in both"), "both", elements.whole),
        (
            tr("Expected by chance"),
            "expected",
            lambda n: elements.decimal(n, 1),
        ),
        (
            tr("Excess over independence"),
            "excess",
            lambda n: elements.signed(n, 1),
        ),
        (tr("Lift"), "lift", elements.decimal),
        (tr("Jaccard index"), "jaccard", elements.decimal),
        (
            tr("Pearson correlation of the LQs"),
            "pearson",
            elements.decimal,
        ),
        (
            tr("Pearson: expected from the shared denominator alone"),
            "pearson_expected",
            elements.decimal,
        ),
        (
            tr("Pearson: p by permutation"),
            "pearson_p",
            elements.p_value,
        ),
        (
            tr("Pearson: q over the groups"),
            "pearson_q",
            elements.p_value,
        ),
        (
            tr("Spearman correlation of the LQs"),
            "spearman",
            elements.decimal,
        ),
        (
            tr("Spearman: expected from the shared denominator alone"),
            "spearman_expected",
            elements.decimal,
        ),
        (
            tr("Spearman: p by permutation"),
            "spearman_p",
            elements.p_value,
        ),
        (
            tr("Spearman: q over the groups"),
            "spearman_q",
            elements.p_value,
        ),
        *spatial_measures(groups),
        (
            tr("Coagglomeration γc"),
            "gamma_c",
            lambda n: elements.decimal(n, 4),
        ),
        (
            tr("Industries in both groups"),
            "codes_shared",
            elements.whole,
        ),
    ]
    rows = [[label, *(shown(group[key]) for group in groups)] for label, key, shown in measures]
    return table(tr("Measures of overlap by related group"), columns, rows)


def _cross_table(result: OverlapResult, group: dict) -> str:
    """The areas by both specialisations, each count with the one that independence would give."""
    found = result.areas[f"joint_class_{group['group']}"].value_counts()
    n, one, two = group["areas"], group["creative_specialised"], group["related_specialised"]
    expected_text = tr("{count} (expected {expected})")

    def count(name: str, first: int, second: int) -> str:
        expected = first * second / n if n else float("nan")
        return expected_text.format(count=elements.whole(found.get(name, 0)), expected=elements.decimal(expected, 1))

    columns = [
        Column(tr("Areas"), words=True),
        Column(tr("{group} above").format(group=group["group_name"])),
        Column(tr("{group} not above").format(group=group["group_name"])),
        Column(tr("All")),
    ]
    rows: list[list[str | Cell]] = [
        [
            tr("Creative above"),
            Cell(count("both", one, two), bold=True),
            count("creative only", one, n - two),
            elements.whole(one),
        ],
        [
            tr("Creative not above"),
            count("related only", n - one, two),
            count("neither", n - one, n - two),
            elements.whole(n - one),
        ],
        [
            tr("All"),
            elements.whole(two),
            elements.whole(n - two),
            elements.whole(n),
        ],
    ]
    caption = tr("Areas with a quotient above the threshold, and how many independence would give")
    return table(caption, columns, rows, "cross")


def _chart(result: OverlapResult, group: dict, number: int, threshold: float) -> str:
    name, areas = group["group_name"], _with_both_quotients(result, group)
    # Labelled are the areas with both first, of these those with both around them, then those far out on either side.
    both = areas["joint"] == "both"
    reach = (
        areas[["creative", "related"]]
        .clip(lower=0.05)
        .prod(axis=1)
        .where(both, areas[["creative", "related"]].max(axis=1))
    )
    order = areas.assign(_both=both, _reach=reach)
    order = order.sort_values(["_both", "around", "_reach"], ascending=False, kind="stable")
    points = [
        Point(elements.name(row.area_label), row.creative, row.related, row.joint == "both")
        for row in order.itertuples()
    ]
    only = tr("Only {group}")
    quadrants = (
        tr("Both"),
        tr("Only creative"),
        only.format(group=name),
        tr("Neither"),
    )
    logarithmic = tr("{group}: location quotient (logarithmic)")
    creative = tr("Creative: location quotient (logarithmic)")
    title = tr("Location quotients of creative jobs and of {group}")
    svg = scatter(
        f"overlap-{number}",
        title.format(group=name),
        _headline(group),
        (creative, logarithmic.format(group=name)),
        quadrants,
        points,
        threshold,
    )
    caption = tr(
        "Each dot is an area; those above the threshold in both are in colour. Quotients below 0.05, and 0, "
        "are drawn at the edge. As many areas are named as find room; point at a dot for its name.",
    )
    return chart(svg, caption) if svg else ""


def _with_both_quotients(result: OverlapResult, group: dict) -> pd.DataFrame:
    key, areas = group["group"], result.areas
    frame = pd.DataFrame(
        {
            "area_label": areas["area_label"],
            "creative": areas[f"lq_creative_{key}"],
            "related": areas[f"lq_{key}"],
            "joint": areas[f"joint_class_{key}"],
            "excess": areas[f"excess_{key}"],
            "jobs_creative": areas["jobs_creative"],
            "around": areas[f"joins_class_{key}"].eq("cluster") if f"joins_class_{key}" in areas else False,
        }
    )
    return frame.dropna(subset=["creative", "related"])


def _both(result: OverlapResult, group: dict) -> str:
    areas = _with_both_quotients(result, group)
    found = areas[areas["joint"] == "both"].sort_values("excess", ascending=False, kind="stable")
    if found.empty:
        return paragraph(tr("No area is specialised in both."))
    columns = [
        Column(tr("Area"), words=True),
        Column(tr("Creative LQ")),
        Column(tr("LQ of {group}").format(group=group["group_name"])),
        Column(tr("Creative jobs")),
        Column(tr("Excess (part of γc × 1,000)")),
    ]
    rows = [
        [
            elements.name(row.area_label),
            elements.decimal(row.creative),
            elements.decimal(row.related),
            elements.whole(row.jobs_creative),
            elements.signed(1000 * row.excess, 3),
        ]
        for row in found.head(_MOST_LISTED).itertuples()
    ]
    caption = tr("Areas specialised in both, by excess: {shown} of {all}")
    return table(caption.format(shown=len(rows), all=elements.whole(len(found))), columns, rows)


def _codes(result: OverlapResult, group: dict) -> str:
    codes = result.shared.loc[result.shared["group"] == group["group"], "code"]
    if codes.empty:
        text = tr("No industry belongs to both groups.")
        return paragraph(text, "small")
    text = tr(
        "Industries that belong to both groups ({count}): {codes}. The settings say whether they were left "
        "out of both; where they were, the quotients here differ from those of the whole groups.",
    )
    return paragraph(text.format(count=len(codes), codes=", ".join(map(str, codes))), "small")
