"""The report on what areas have and could grow into."""

import numpy as np
import pandas as pd

from ...core.figures.notation import named, semicolons
from ...core.publish.networks import closest, layout
from ...core.relatedness.entries import Backtest
from ...core.relatedness.opportunities import OpportunityResult
from ...core.relatedness.ordering import leaf_order
from ...translation import tr, without_code
from ..drawing.heatmap import Scale, heat_map
from ..drawing.network import network
from ..html import elements
from ..html.elements import Column, chart, key_figures, paragraph, table
from ..html.page import Run, page
from ..methods.related_methods import opportunity_method
from . import complexity_parts

_MOST_AREAS = 30
_EACH = 3
_MOST_DRAWN = 60
_MOST_IN_NETWORK = 36


def opportunity_report(result: OpportunityResult, palettes: dict, run: Run) -> str:
    """A page of HTML with the numbers of `result`. palettes: colours 'sequential' (5)."""
    return page(
        run,
        [
            (tr("In brief"), _summary(result)),
            (tr("How good is it? The back-test"), _backtest(result)),
            (tr("What areas could grow into"), _areas(result)),
            (tr("Complexity"), complexity_parts.overview(result)),
            (tr("Relatedness and complexity: where each area could go"), complexity_parts.quadrants(result, run)),
            (tr("The sectors"), _sectors(result)),
            (tr("How related the sectors are"), _network(result) + _picture(result, palettes)),
            (tr("How to read it, and where it comes from"), opportunity_method()),
        ],
    )


def _summary(result: OpportunityResult) -> str:
    tested = result.backtest
    known = result.areas["sectors_present"].notna()
    figures = [
        (tr("areas with data"), elements.whole(known.sum())),
        (tr("sectors shown"), elements.whole(len(result.sectors))),
        (tr("sectors that relatedness is computed over"), elements.whole(result.space)),
        (tr("AUC of density"), elements.decimal(tested.of("density") if tested else float("nan"))),
    ]
    first = result.areas.dropna(subset="top_density")
    if first.empty:
        return key_figures(figures)
    best = first.loc[first["top_density"].astype(float).idxmax()]
    text = tr(
        "Of all sectors that an area does not have yet, the closest to what is there: '{sector}' in {area}, beside {supports} (relatedness "
        "{density}, on a scale from 0 to 1).",
    )
    supports = elements.name(best["top_supports"])
    lead = text.format(
        sector=without_code(str(best["top_name"])),
        area=elements.name(best["area_label"]),
        density=elements.decimal(best["top_density"]),
        supports=supports if supports == elements.MISSING else _quoted(supports.split("; ")),
    )
    said = " ".join(text for text in (lead, _verdict(result), complexity_parts.shortfall(result)) if text)
    measured = " ".join(text for text in (_measured(result), complexity_parts.verdict(result)) if text)
    return paragraph(said, "lead") + key_figures(figures) + (paragraph(measured) if measured else "")


def _quoted(names: list[str]) -> str:
    """Names of sectors without their codes, each in quotation marks: they hold commas themselves."""
    return ", ".join(tr("'{name}'").format(name=without_code(name)) for name in names)


def _verdict(result: OpportunityResult) -> str:
    """In plain words what the back-test came to, also where density loses."""
    tested = result.backtest
    if tested is None:
        return tr("There is no back-test: take the ranking as a description, not a forecast.")
    better = all(tested.of(name, "ahead_low") > 0 for name in ("size", "diversity"))
    text = (
        tr(
            "From {start} to {end} such closeness told better than the sector's size or the area's diversity which sectors would come to "
            "an area."
        )
        if better
        else tr(
            "From {start} to {end} such closeness did not surely tell better than the sector's size or the area's diversity which sectors "
            "would come to an area: take the ranking as a description, not a forecast."
        )
    )
    said = text.format(start=tested.start, end=tested.end)
    return " ".join(text for text in (_beaten(tested), said) if text)


def _measured(result: OpportunityResult) -> str:
    """The same in measures; '' where there is no back-test."""
    tested = result.backtest
    if tested is None:
        return ""
    ahead = [tested.of(name, "ahead_low") > 0 for name in ("size", "diversity")]
    behind = any(tested.of(name, "ahead_high") < 0 for name in ("size", "diversity"))
    if all(ahead):
        text = tr(
            "From {start} to {end} density told which sectors would enter an area better than the sector's size and the area's "
            "diversity do: AUC {auc} ({low}–{high}) against {size} and {diversity}.",
        )
    elif behind:
        text = tr(
            "From {start} to {end} density did worse than a plain baseline at telling which sectors would enter an area: AUC {auc} "
            "({low}–{high}), the sector's size {size}, the area's diversity {diversity}.",
        )
    else:
        text = tr(
            "From {start} to {end} density was not clearly better than plain baselines at telling which sectors would enter an area: AUC "
            "{auc} ({low}–{high}), the sector's size {size}, the area's diversity {diversity}.",
        )
    return text.format(
        start=tested.start,
        end=tested.end,
        auc=elements.decimal(tested.of("density")),
        low=elements.decimal(tested.of("density", "low")),
        high=elements.decimal(tested.of("density", "high")),
        size=elements.decimal(tested.of("size")),
        diversity=elements.decimal(tested.of("diversity")),
    )


def _beaten(tested: Backtest) -> str:
    """The baselines that did better than density, by name; '' for none."""
    names = {
        "lq": tr("how far the area had the sector already (its own location quotient in {start})"),
        "size": tr("the sector's size"),
        "diversity": tr("the area's diversity"),
    }
    better = sorted(
        (name for name in names if tested.of(name) > tested.of("density")), key=lambda name: -tested.of(name)
    )
    if not better:
        return ""
    better_ones = semicolons(
        tr("{predictor}: {auc}").format(
            predictor=names[name].format(start=tested.start), auc=elements.decimal(tested.of(name))
        )
        for name in better
    )
    text = tr(
        "Read the ranking with care: a simpler figure told better what would enter – {listed}, against {auc} of density."
    )
    return text.format(listed=better_ones, auc=elements.decimal(tested.of("density")))


def _backtest(result: OpportunityResult) -> str:
    tested = result.backtest
    if tested is None:
        return ""
    titles = {
        "density": tr("Relatedness density"),
        "size": tr("Baseline: the sector's size (all jobs in it)"),
        "diversity": tr("Baseline: the area's diversity (sectors it has)"),
        "lq": tr("The sector's own location quotient in the first year"),
        "complexity": tr("The sector's complexity (PCI)"),
        "gain": tr("Complexity gain"),
        "with_complexity": tr("Density together with complexity and gain"),
    }
    columns = [
        Column(tr("Predictor"), words=True),
        Column(tr("AUC")),
        Column(tr("95 % interval")),
        Column(tr("AUC within an area")),
        Column(tr("95 % interval")),
        Column(tr("Density ahead by")),
        Column(tr("95 % interval")),
    ]
    rows, between = [], tr("{low} to {high}")
    for name, row in tested.scores.iterrows():
        ahead = name != "density"
        rows.append(
            [
                titles[name],
                elements.decimal(row["auc"], 3),
                elements.interval(row["low"], row["high"], 3),
                elements.decimal(row["within"], 3),
                elements.interval(row["within_low"], row["within_high"], 3),
                elements.signed(row["ahead"], 3) if ahead else "",
                between.format(low=elements.decimal(row["ahead_low"], 3), high=elements.decimal(row["ahead_high"], 3))
                if ahead
                else "",
            ]
        )
    caption = tr(
        "{entries} of {cases} sectors that an area lacked in {start} were there in {end}; predictors are of {start}",
    ).format(
        entries=elements.whole(tested.entries), cases=elements.whole(tested.cases), start=tested.start, end=tested.end
    )
    return table(caption, columns, rows)


def _areas(result: OpportunityResult) -> str:
    rows = []
    largest = result.areas["jobs_total"].sort_values(ascending=False, kind="stable").index
    close = result.table[(result.table["present"] == 0) & (result.table["rank"] <= _EACH)]
    every = set(close["area"])
    shown = [key for key in largest if key in every][:_MOST_AREAS]
    drawn = close[close["area"].isin(shown)].sort_values("rank", kind="stable")
    by_area = dict(list(drawn.groupby("area")))
    has = result.areas["sectors_present"]
    for key in shown:
        for number, row in enumerate(by_area[key].to_dict("records")):
            rows.append(
                [
                    elements.name(row["area_name"]) if not number else "",
                    elements.whole(has[key]) if not number else "",
                    row["sector_name"],
                    elements.decimal(row["lq"]),
                    elements.decimal(row["density"]),
                    elements.name(row["supports"]),
                ]
            )
    columns = [
        Column(tr("Area"), words=True),
        Column(tr("Sectors it has")),
        Column(tr("Could grow into"), words=True),
        Column(tr("LQ")),
        Column(tr("Density")),
        Column(tr("Next to what it has"), words=True),
    ]
    caption = tr("The {each} closest absent sectors of the {shown} largest of {all} areas; the table has all")
    return table(caption.format(each=_EACH, shown=len(shown), all=len(every)), columns, rows)


def _sectors(result: OpportunityResult) -> str:
    columns = [
        Column(tr("Sector"), words=True),
        Column(tr("Areas that have it")),
        Column(tr("Mean density where absent")),
        Column(tr("Areas whose first opportunity it is")),
    ]
    chosen: pd.DataFrame = result.sectors.sort_values("top", ascending=False, kind="stable").head(_MOST_DRAWN)
    rows = [
        [
            row["sector_name"],
            elements.whole(row["areas"]),
            elements.decimal(row["mean_density"]),
            elements.whole(row["top"]),
        ]
        for row in chosen.to_dict("records")
    ]
    caption = tr("{shown} of {all} sectors shown")
    return table(caption.format(shown=len(rows), all=len(result.sectors)), columns, rows)


def _network(result: OpportunityResult) -> str:
    """The sectors that most areas have, each with lines to those that are closest to it."""
    chosen = np.argsort(-result.sectors["areas"].to_numpy(), kind="stable")[:_MOST_IN_NETWORK]
    weights = np.nan_to_num(result.related[np.ix_(chosen, chosen)].astype(float))
    weights = np.maximum(weights, weights.T)
    np.fill_diagonal(weights, 0.0)
    kept = closest(weights)
    names = [without_code(str(name)) for name in result.sectors["sector_name"].to_numpy(object)[chosen]]
    one, other = np.nonzero(np.triu(kept, 1))
    links = [(int(a), int(b), float(weights[a, b])) for a, b in zip(one, other, strict=True)]
    places = [(float(x), float(y)) for x, y in layout(np.where(kept, weights, 0.0))]
    about = tr(
        "Each of the {count} sectors that most areas have, with lines to those closest to it; the wider the line, the closer. Near "
        "dots are related; directions mean nothing. Names stand where there is room: point at a dot for its name.",
    ).format(count=len(names))
    svg = network("space", tr("Network of related sectors"), about, names, places, links)
    return chart(svg, about) if svg else ""


def _picture(result: OpportunityResult, palettes: dict) -> str:
    related = result.related
    chosen = np.argsort(-result.sectors["areas"].to_numpy(), kind="stable")[:_MOST_DRAWN]
    order = chosen[leaf_order(related[np.ix_(chosen, chosen)])]
    values = related[np.ix_(order, order)].astype(float)
    np.fill_diagonal(values, np.nan)
    names = result.sectors["sector_name"].to_numpy(object)[order]
    known = values[np.isfinite(values) & (values > 0)]
    if len(names) < 2 or not len(known):
        return ""
    bounds = np.quantile(known, [0.25, 0.5, 0.75, 0.9]) if known.max() > 1 else (0.1, 0.25, 0.4, 0.6)
    strongest = np.dstack(np.unravel_index(np.argsort(-np.nan_to_num(np.triu(values, 1)), axis=None), values.shape))[0][
        :10
    ]
    words = semicolons(named(f"{names[a]} – {names[b]}", elements.decimal(values[a, b])) for a, b in strongest)
    svg = heat_map(
        "related",
        tr("Relatedness of the sectors shown"),
        words,
        names,
        values,
        Scale(tuple(float(bound) for bound in bounds), palettes["sequential"], 2),
        lambda row, column: named(f"{names[row]} – {names[column]}", elements.decimal(values[row, column])),
        lambda row, column: "",
        [False] * len(names),
    )
    caption = tr(
        "Columns have the numbers of the rows. Related sectors stand together. Point at a square for its pair and value; "
        "the links in the output are of all pairs of all {space} sectors.",
    )
    return chart(svg, caption.format(space=elements.whole(result.space)))
