"""The report on where audiences and creative jobs coincide, and where there are audiences without creative jobs."""

import pandas as pd

from ...core.overlap.audience_overlap import AudienceOverlap
from ...translation import tr
from ..drawing.charts import Point, scatter
from ..html import elements
from ..html.elements import Column, chart, paragraph, table
from ..html.page import Run, page
from ..methods.references import method
from .overlap_parts import spatial_measures, surest_q

_MOST_LISTED = 40
_CLEAR = 0.05  # q below which the text calls a correlation clear


def audience_report(result: AudienceOverlap, run: Run, threshold: float) -> str:
    """A page of HTML on `result`. threshold: quotient above which an area counts as strong."""
    segments = result.segments.to_dict("records")
    sections = [
        (tr("In brief"), "".join(paragraph(_headline(one), "lead") for one in segments)),
        (tr("Over all areas"), _measures(segments)),
    ]
    title = tr("Creative and {group}")
    for number, one in enumerate(segments):
        body = _chart(result, one, number, threshold) + _audience_only(result, one)
        sections.append((title.format(group=one["segment_name"]), body))
    return page(run, [*sections, (tr("How to read it, and where it comes from"), _method())])


def _headline(one: dict) -> str:
    text = tr(
        "'{segment}' has a share of {mean} over all areas. It is larger in {strong} of {areas} areas; {only} of these have no "
        "concentration of creative jobs.",
    )
    lead = text.format(
        segment=one["segment_name"],
        mean=elements.percent(one["mean_pct"] / 100),
        strong=elements.whole(one["audience_strong"]),
        areas=elements.whole(one["areas"]),
        only=elements.whole(one["audience_only"]),
    )
    if pd.isna(one["spearman"]):
        return lead
    if not surest_q(one) < _CLEAR:
        text = tr("Over all areas the two show no clear correlation ({figures}).")
    elif one["spearman"] > 0:
        text = tr("Over all areas, where one is strong the other tends to be ({figures}).")
    else:
        text = tr("Over all areas, where one is strong the other tends to be weak ({figures}).")
    figures = tr("rank correlation {coefficient}, on a scale from −1 to 1").format(
        coefficient=elements.decimal(one["spearman"])
    )
    return f"{lead} {text.format(figures=figures)}"


def _measures(segments: list[dict]) -> str:
    measures = [
        (tr("Share in all areas"), "mean_pct", lambda value: elements.percent(value / 100)),
        (tr("Areas with audience and jobs"), "areas", elements.whole),
        (tr("Specialised in creative jobs"), "creative_specialised", elements.whole),
        (tr("Audience above the mean"), "audience_strong", elements.whole),
        (tr("Both"), "both", elements.whole),
        (tr("Expected by chance"), "expected", lambda value: elements.decimal(value, 1)),
        (tr("Audience only"), "audience_only", elements.whole),
        (tr("Lift"), "lift", elements.decimal),
        (tr("Jaccard index"), "jaccard", elements.decimal),
        (tr("Pearson correlation"), "pearson", elements.decimal),
        (tr("Pearson: p by permutation"), "pearson_p", elements.p_value),
        (tr("Spearman correlation"), "spearman", elements.decimal),
        (tr("Spearman: p by permutation"), "spearman_p", elements.p_value),
        *spatial_measures(segments),
    ]
    columns = [Column(tr("Measure"), words=True)]
    columns += [Column(one["segment_name"]) for one in segments]
    rows = [[label, *(shown(one[key]) for one in segments)] for label, key, shown in measures]
    return table(tr("Measures of overlap by segment"), columns, rows)


def _chart(result: AudienceOverlap, one: dict, number: int, threshold: float) -> str:
    key, name = one["segment"], one["segment_name"]
    areas = result.areas.dropna(subset=["lq_creative", f"lq_audience_{key}"])
    # labelled first are the areas with an audience and no creative jobs to match
    areas = areas.sort_values(f"gap_{key}", ascending=False, kind="stable")
    points = [
        Point(elements.name(label), creative, audience, kind == "related only")
        for label, creative, audience, kind in zip(
            areas["area_label"],
            areas["lq_creative"],
            areas[f"lq_audience_{key}"],
            areas[f"joint_class_{key}"],
            strict=True,
        )
    ]
    only = tr("Only {group}").format(group=name)
    svg = scatter(
        f"audience-{number}",
        tr("Creative jobs and {group}").format(group=name),
        _headline(one),
        (
            tr("Creative: location quotient (logarithmic)"),
            tr("{group}: share over the mean (logarithmic)").format(group=name),
        ),
        (
            tr("Both"),
            tr("Only creative"),
            only,
            tr("Neither"),
        ),
        points,
        threshold,
    )
    caption = tr(
        "Each dot is an area; in colour those whose audience is above the threshold while creative jobs are not. As many areas are "
        "named as find room; point at a dot for its name.",
    )
    return chart(svg, caption) if svg else ""


def _audience_only(result: AudienceOverlap, one: dict) -> str:
    key = one["segment"]
    areas = result.areas[result.areas[f"joint_class_{key}"] == "related only"]
    if areas.empty:
        return paragraph(tr("No area has a strong audience without creative jobs to match."))
    areas = areas.sort_values(f"gap_{key}", ascending=False, kind="stable")
    columns = [
        Column(tr("Area"), words=True),
        Column(tr("Share of the population")),
        Column(tr("Over the mean")),
        Column(tr("Creative LQ")),
        Column(tr("Creative jobs")),
        Column(tr("People")),
        Column(tr("Gap in rank")),
    ]
    rows = [
        [
            elements.name(area["area_label"]),
            elements.percent(area[f"audience_{key}"] / 100),
            elements.decimal(area[f"lq_audience_{key}"]),
            elements.decimal(area["lq_creative"]),
            elements.whole(area["jobs_creative"]),
            elements.whole(area["people"]),
            elements.signed(area[f"gap_{key}"], 2),
        ]
        for area in areas.head(_MOST_LISTED).to_dict("records")
    ]
    caption = tr(
        "Strong audience, creative jobs not above the threshold: {shown} of {all} areas, the widest gap first",
    )
    return table(caption.format(shown=len(rows), all=elements.whole(len(areas))), columns, rows)


def _method() -> str:
    explained = [
        (
            tr("Audience in your areas"),
            tr(
                "Audience areas are laid over yours. Percentages become means by population, each audience area counting with the share "
                "of it that lies in yours (people are taken to be spread evenly); numbers of people are added up likewise (Goodchild & "
                "Lam 1980).",
            ),
        ),
        (
            tr("Quotient of a segment"),
            tr(
                "Its share in the area's population over that of all areas compared: 1 is the mean. Shares that hardly vary, such as those "
                "near 100 %, have quotients near 1 everywhere; the thirds of the 3 x 3 map and ranks still tell them apart.",
            ),
        ),
        (
            tr("Gap in rank"),
            tr(
                "The area's rank by audience less that by creative jobs, over all areas: +1 is first by audience and last by jobs.",
            ),
        ),
        (
            tr("p allowing for alike neighbours"),
            tr(
                "With the number of areas that are as good as independent, by the autocorrelation of both fields (Clifford, Richardson & "
                "Hémon 1989; Dutilleul 1993).",
            ),
        ),
    ]
    return method(explained, "goodchild", "clifford", "dutilleul")
