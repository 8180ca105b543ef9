"""The report of the robustness of hotspots: which hold, which are contested, and which choice decides."""

import numpy as np
import pandas as pd

from ...core.concentration.robust_design import OWN_BOUNDARIES
from ...core.concentration.robust_frames import FACTORS
from ...core.concentration.robustness import RobustResult
from ...core.figures.notation import named, semicolons
from ...translation import tr, tr_plural
from ..drawing.rank_chart import Ranks, rank_chart
from ..html import elements
from ..html.elements import Cell, Column, chart, key_figures, paragraph, table
from ..html.page import Run, page
from ..methods.concentration_methods import robustness_method

_LISTED = 10
_DRAWN = 25
_NAMED = 5  # areas named in a sentence


def robustness_report(result: RobustResult, run: Run) -> str:
    """A page of HTML with the numbers of `result` (NaN as '–') and all that `run` says of its making."""
    return page(
        run,
        [
            (tr("In brief"), _summary(result)),
            (tr("Hotspots under every definition"), _agreed(result)),
            (tr("Contested areas, and why"), _contested(result)),
            (tr("Ranks under every choice"), _ranks(result)),
            (tr("Which choice matters"), _indices(result)),
            (tr("The choices"), _levels(result)),
            (tr("How to read it, and where it comes from"), robustness_method()),
        ],
    )


def factor_names() -> dict[str, str]:
    return {
        "boundaries": tr("Boundaries"),
        "list": tr("Sector list"),
        "year": tr("Year"),
        "measure": tr("Measure"),
        "reference": tr("Reference"),
        "rule": tr("Rule"),
        "normalisation": tr("Scale of the score"),
        "weights": tr("Weights of the score"),
    }


def robust_names() -> dict[str, str]:
    return {
        "always": tr("always"),
        "mostly": tr("mostly"),
        "contested": tr("contested"),
        "seldom": tr("seldom"),
        "never": tr("never"),
        "no data": tr("no data"),
    }


def level_names(result: RobustResult) -> dict[str, tuple[str, ...]]:
    """What the levels of each factor are called."""
    known = {
        OWN_BOUNDARIES: tr("The areas mapped"),
        "jobs": tr("Jobs"),
        "businesses": tr("Businesses"),
        "all areas": tr("All areas"),
        "without leading region": tr("Without {region}").format(region=result.leading_region or elements.MISSING),
        "own region": tr("The area's own region"),
        "composite": tr("Composite"),
        "creative_nation_2018": "Creative Nation (NESTA 2018)",
        "us_cluster_mapping": "US Cluster Mapping",
        "dti_2001": "DTI 2001",
        "standardised_lq": tr("Standardised LQ"),
        "percentile": tr("Percentile rank"),
        "min_max": tr("Minimum to maximum"),
        "z": tr("Standard score (z)"),
        "equal": tr("All alike"),
        "concentration": tr("Concentration twice"),
        "breadth": tr("Breadth twice"),
        "scale": tr("Scale twice"),
        "": tr("As given in the table"),
    }
    return {
        factor: tuple(known.get(level, level) for level in levels)
        for factor, levels in zip(FACTORS, result.design.levels, strict=True)
    }


def _summary(result: RobustResult) -> str:
    names = robust_names()
    figures = [(names[name], elements.whole(result.count(name))) for name in list(names)[:-1]]
    usual = int((result.areas["class"] == "hotspot").sum())
    held = int(((result.areas["class"] == "hotspot") & (result.areas["robust_class"] == "always")).sum())
    lead = _held_by_all(result.count("always")).format(
        count=elements.whole(result.count("always")),
        choices=elements.whole(result.choices),
        areas=_named(result.areas[result.areas["robust_class"] == "always"]),
    )
    first = _of_the_usual(usual, held)
    return paragraph(f"{lead} {first}", "lead") + key_figures(
        [(tr("choices"), elements.whole(result.choices)), *figures]
    )


def _held_by_all(count: int) -> str:
    if not count:
        return tr("No area is a creative hotspot under each of the {choices} choices.")
    return tr_plural(
        "{count} area is a creative hotspot under each of the {choices} choices: {areas}.",
        "{count} areas are creative hotspots under each of the {choices} choices: {areas}.",
        count,
    )


def _named(areas: pd.DataFrame) -> str:
    """Areas by rank, the first few of them."""
    names = [elements.name(one) for one in areas.sort_values("rank_median", kind="stable")["area_label"]]
    return semicolons([*names[:_NAMED], *(["…"] if len(names) > _NAMED else [])])


def _of_the_usual(usual: int, held: int) -> str:
    """How many hotspots of the usual choice hold under all of them."""
    if not usual:
        return tr("The usual choice finds none.")
    if held == usual:
        return tr("The usual choice finds no others.")
    if not held:
        return tr_plural(
            "The {count} hotspot of the usual choice does not hold under all.",
            "Of the {count} hotspots of the usual choice none holds under all.",
            usual,
        ).format(count=elements.whole(usual))
    return tr_plural(
        "Of the {usual} hotspots of the usual choice, {count} holds under all.",
        "Of the {usual} hotspots of the usual choice, {count} hold under all.",
        held,
    ).format(usual=elements.whole(usual), count=elements.whole(held))


def _agreed(result: RobustResult) -> str:
    areas = result.areas[result.areas["hotspot_share"] > 0]
    areas = areas.sort_values(["hotspot_share", "rank_median"], ascending=[False, True], kind="stable").head(_LISTED)
    if areas.empty:
        return paragraph(tr("No area is a hotspot under any choice."))
    columns = [
        Column(tr("Area"), words=True),
        Column(tr("Hotspot under")),
        Column(tr("Robustness"), words=True),
        Column(tr("Rank: median")),
        Column(tr("5 to 95 %")),
        Column(tr("Rank of the usual choice")),
    ]
    names = robust_names()
    rows = [
        [
            Cell(elements.name(area["area_label"]), bold=area["robust_class"] == "always"),
            _of(area),
            names[area["robust_class"]],
            elements.decimal(area["rank_median"], 0),
            elements.interval(area["rank_low"], area["rank_high"], 0),
            elements.whole(area["rank"]),
        ]
        for area in areas.to_dict("records")
    ]
    return table(tr("The areas that most definitions agree on; in bold, all of them"), columns, rows)


def _of(area: dict) -> str:
    text = tr("{count} of {all}")
    return text.format(count=elements.whole(area["hotspot_count"]), all=elements.whole(area["choices"]))


def _contested(result: RobustResult) -> str:
    areas = result.areas.assign(_place=np.arange(len(result.areas)))
    areas = areas[areas["robust_class"] == "contested"]
    if areas.empty:
        return paragraph(tr("No area is contested."))
    order = (areas["hotspot_share"] - 0.5).abs().sort_values(kind="stable").index[:_LISTED]
    columns = [
        Column(tr("Area"), words=True),
        Column(tr("Hotspot under")),
        Column(tr("What matters most"), words=True),
        Column(tr("Share of the choices with each level that make it a hotspot"), words=True),
    ]
    names, levels, hot = factor_names(), level_names(result), result.runs.hot
    rows = []
    for area in areas.loc[order].to_dict("records"):
        factor = area["matters_most"]
        rows.append(
            [
                elements.name(area["area_label"]),
                _of(area),
                names.get(factor, elements.MISSING),
                _by_level(hot[..., area["_place"]], factor, levels) if factor else elements.MISSING,
            ]
        )
    return table(tr("The most contested areas"), columns, rows)


def _by_level(hot: np.ndarray, factor: str, levels: dict[str, tuple[str, ...]]) -> str:
    """What share of the choices (*shape) with each level of a factor make a hotspot."""
    by_level = np.moveaxis(hot, FACTORS.index(factor), 0).reshape(len(levels[factor]), -1)
    known = np.isfinite(by_level).sum(axis=1)
    found = [
        (name, float(np.nansum(values) / count) if count else float("nan"))
        for name, values, count in zip(levels[factor], by_level, known, strict=True)
    ]
    return semicolons(named(name, elements.percent(share)) for name, share in found)


def _ranks(result: RobustResult) -> str:
    areas = result.areas.assign(_place=np.arange(len(result.areas)))
    areas = areas[areas["rank_median"].notna()].sort_values(["rank_median", "rank_high"], kind="stable").head(_DRAWN)
    ranks = result.runs.rank.reshape(-1, len(result.areas))
    rows = [
        Ranks(
            elements.name(area["area_label"]),
            float(area["rank_median"]),
            float(area["rank_low"]),
            float(area["rank_high"]),
            pd.unique(pd.Series(ranks[:, area["_place"]]).dropna()).tolist(),
            area["robust_class"] == "always",
        )
        for area in areas.to_dict("records")
    ]
    description = semicolons(map(str, rows))
    title = tr("Ranks of the leading areas under every choice")
    svg = rank_chart("ranks", title, description, tr("Rank (1 = the highest score)"), rows)
    caption = tr(
        "Dots: median over choices and draws; bars: 5 to 95 %; ticks: the ranks that the choices give without chance. In colour: "
        "always a hotspot."
    )
    return chart(svg, caption) if svg else ""


def _indices(result: RobustResult) -> str:
    of_rank, of_class = result.of_rank.pooled(), result.of_class.pooled()
    (first, total), (first_class, total_class) = of_rank.shares(), of_class.shares()
    names = factor_names()
    columns = [
        Column(tr("Choice"), words=True),
        Column(tr("Levels")),
        Column(tr("Rank: first order")),
        Column(tr("Rank: total")),
        Column(tr("Being a hotspot: first order")),
        Column(tr("Being a hotspot: total")),
    ]
    rows = [
        [
            names[factor],
            elements.whole(size),
            *(elements.percent(index[place]) for index in (first, total, first_class, total_class)),
        ]
        for place, (factor, size) in enumerate(zip(FACTORS, result.design.shape, strict=True))
        if size > 1
    ]
    known = np.isfinite(result.of_rank.variance)
    chance, between = float(np.nansum(result.runs.chance[known])), float(of_rank.variance)
    share = chance / (chance + between) if chance + between else float("nan")
    text = tr(
        "Chance (the draws within a choice) makes {chance} of the variance of ranks, the choices make the rest. Areas with data "
        "under every choice: {count}."
    ).format(chance=elements.percent(share), count=elements.whole(known.sum()))
    return table(tr("Share of the variance that goes with each choice (Sobol's indices)"), columns, rows) + paragraph(
        text, "small"
    )


def _levels(result: RobustResult) -> str:
    names, levels = factor_names(), level_names(result)
    columns = [Column(tr("Choice"), words=True), Column(tr("Levels, the usual one first"), words=True)]
    return table(
        tr("What was varied, and what was not"),
        columns,
        [[names[one], semicolons(levels[one]) or elements.MISSING] for one in FACTORS],
    )
