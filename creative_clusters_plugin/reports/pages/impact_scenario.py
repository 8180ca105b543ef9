"""The report on a scenario: what new jobs would do, where, and how far it can be believed."""

import numpy as np

from ...core.figures.notation import fill, in_a_row
from ...core.impact.households import HouseholdSettings
from ...core.impact.impact import ImpactResult, YearImpact
from ...translation import tr
from ..html import elements
from ..html.elements import Cell, Column, key_figures, paragraph, table
from ..html.page import Run, page
from ..methods.impact_methods import impact_method, studies
from .impact_flow import flow_picture

_MOST_AREAS = 60
_MOST_PRODUCTS = 40
_NAMED = 3  # areas and industries named in a sentence
_DEEPEST = 0.55  # of a cell's colour: the text on it stays readable


def impact_report(result: ImpactResult, run: Run) -> str:
    """A page of HTML on `result`; with several years, on the last one, beside a table of all."""
    return page(
        run,
        [
            (tr("In brief"), _summary(result)),
            (tr("The scenario"), _scenario(result)),
            (tr("Year by year"), _years(result)),
            (tr("From the cause to the area"), flow_picture(result)),
            (tr("Where"), _areas(result)),
            (tr("In which industries"), _products(result)),
            (tr("How far it can be believed"), _range(result)),
            (tr("What studies of cause found"), studies(_new_jobs(result.last), _in_place(result.last))),
            (tr("How it is reckoned, and where it comes from"), _method(result)),
        ],
    )


def jobs(value: float) -> str:
    """Jobs as a sentence has them: whole ones from 10 on."""
    return elements.decimal(value, 0 if abs(value) >= 9.95 else 1)


def _new_jobs(year: YearImpact) -> float:
    return float((year.effects.direct - year.effects.displaced).sum())


def _in_place(year: YearImpact) -> float:
    return year.effects.whole(year.home)[0]


def _listed(names: list[str], most: int = _NAMED) -> str:
    shown = names[:most]
    return in_a_row(shown) + (" …" if len(names) > most else "")


def _name(result: ImpactResult, place: int) -> str:
    area = result.ids[place]
    return str(result.names.get(area, area))


def lead(result: ImpactResult) -> str:
    """'About 96 (71 to 130) further jobs, of which 58 in Dundee, would follow from the scenario.'"""
    year = result.last
    further, low, high = year.effects.whole()
    lost = further < 0
    text = (
        tr(
            "About {further} ({low} to {high}) further jobs, of which {staying} in {areas}, would be lost by the scenario."
        )
        if lost
        else tr(
            "About {further} ({low} to {high}) further jobs, of which {staying} in {areas}, would follow from the scenario."
        )
    )
    low, high = (-high, -low) if lost else (low, high)
    sign = -1 if lost else 1
    return text.format(
        further=jobs(sign * further),
        low=jobs(low),
        high=jobs(high),
        staying=jobs(sign * _in_place(year)),
        areas=_listed([_name(result, place) for place in year.home]),
    )


def _made(industry: str, products: str) -> str:
    return industry if industry[:1].isalpha() else f"{industry} ({products})"


def _summary(result: ImpactResult) -> str:
    year = result.last
    effects = year.effects
    direct, displaced = float(effects.direct.sum()), float(effects.displaced.sum())
    indirect, induced = float(effects.indirect.sum()), float(effects.induced.sum())
    made = zip(result.rows["industry"], result.rows["products"], strict=True)
    # a code says nothing to most readers
    what = _listed([tr("'{name}'").format(name=one) for one in dict.fromkeys(_made(one, name) for one, name in made)])
    text = (
        tr(
            "They go with {direct} jobs in {what}: {indirect} along the chain of supplies, {induced} from what is bought of the wages."
        )
        if result.settings.households is not None
        else tr(
            "They go with {direct} jobs in {what}, along the chain of supplies; what is bought of the wages is left out."
        )
    )
    values = {"direct": jobs(direct), "what": what, "indirect": jobs(indirect), "induced": jobs(induced)}
    parts = [paragraph(lead(result), "lead")]
    figures = [
        (tr("new jobs"), jobs(direct)),
        *([(tr("displaced"), jobs(displaced))] if displaced else []),
        (tr("suppliers (indirect)"), jobs(indirect)),
        (tr("wages (induced)"), jobs(induced)),
        (tr("jobs gained in all"), jobs(float(effects.gained.sum()))),
        (tr("further jobs for each new one"), elements.decimal((indirect + induced) / (direct - displaced or np.nan))),
    ]
    parts += [key_figures(figures), paragraph(text.format(**values))]
    if displaced:
        text = tr(
            "At a displacement of {share}, others of the same industry lose {displaced}; the further jobs are those of what is left, {net}."
        )
        net = {
            "displaced": jobs(displaced),
            "share": elements.percent(displaced / direct),
            "net": jobs(direct - displaced),
        }
        parts.append(paragraph(text.format(**net)))
    parts.append(paragraph(_elsewhere(result)))
    return "".join(parts)


def _elsewhere(result: ImpactResult) -> str:
    """Where the further jobs are that do not stay."""
    year = result.last
    further = year.effects.further[0]
    others = np.setdiff1d(np.arange(len(result.ids)), year.home)
    largest = others[np.argsort(-np.abs(further[others]), kind="stable")][:_NAMED]
    text = tr("Other areas get {further}, first {areas}.").format(
        further=jobs(float(further[others].sum())),
        areas=in_a_row([f"{_name(result, place)} ({jobs(float(further[place]))})" for place in largest]),
    )
    parts = [text]
    if len(result.outside):
        more = tr("Areas that are not on the map get {further}.")
        parts.append(more.format(further=jobs(float(further[result.outside].sum()))))
    nowhere = float(year.effects.output[-1].sum())
    if nowhere:
        more = tr("Output of {output} is in products that no area has jobs in, and is counted with no jobs.")
        parts.append(more.format(output=elements.decimal(nowhere, 1)))
    if not np.isnan(year.imports):
        more = tr(
            "{imports} goes to imports of the businesses that take part, and leaves the nation (in the unit of the flows)."
        )
        parts.append(more.format(imports=elements.decimal(year.imports, 1)))
    return " ".join(parts)


def _scenario(result: ImpactResult) -> str:
    rows = result.rows
    columns = [
        Column(tr("Area"), words=True),
        Column(tr("Industry or sector"), words=True),
        Column(tr("Products of the flows"), words=True),
        Column(tr("Jobs")),
        Column(tr("Output")),
        *([Column(tr("Year"))] if rows["year"].notna().any() else []),
    ]
    lines = [
        [
            str(row.area_name),
            row.industry,
            row.products,
            jobs(row.jobs),
            elements.decimal(row.output, 1),
            *([str(row.year)] if rows["year"].notna().any() else []),
        ]
        for row in rows.itertuples()
    ]
    made = result.made_in
    head = [
        Column(tr("Product"), words=True),
        Column(tr("Jobs, type I")),
        Column(tr("Jobs, type II")),
        Column(tr("Output, type I")),
        Column(tr("Output, type II")),
    ]
    factors = [
        [
            str(row.product_name),
            *(elements.decimal(value, 3) for value in (row.jobs_1, row.jobs_2, row.output_1, row.output_2)),
        ]
        for row in made.itertuples()
    ]
    return table(tr("What comes anew, or goes"), columns, lines) + table(
        tr("Multipliers of the nation: all jobs for each job in the product, all output for each unit of it"),
        head,
        factors,
    )


def _method(result: ImpactResult) -> str:
    settings = result.settings
    return impact_method(settings.decay, settings.displacement, settings.everywhere)


def _years(result: ImpactResult) -> str:
    if len(result.years) < 2:
        return ""
    columns = [
        Column(tr("Year"), words=True),
        Column(tr("New jobs")),
        Column(tr("Further jobs")),
        Column(tr("Range")),
        Column(tr("In the areas of the scenario")),
    ]
    rows = []
    for year in result.years:
        further, low, high = year.effects.whole()
        rows.append(
            [
                year.year,
                jobs(_new_jobs(year)),
                jobs(further),
                elements.interval(low, high, 0),
                jobs(_in_place(year)),
            ]
        )
    caption = tr("Jobs that are there in each year; the years are reckoned one by one, and nothing is carried over")
    return table(caption, columns, rows)


def _areas(result: ImpactResult) -> str:
    effects = result.last.effects
    names = [*(_name(result, place) for place in range(len(result.ids))), tr("No area (products that none makes)")]
    further = effects.further[0]
    gained = effects.gained.sum(axis=1)
    order = [place for place in np.argsort(-np.abs(gained), kind="stable") if abs(gained[place]) > 1e-9]
    columns = [
        Column(tr("Area"), words=True),
        Column(tr("Jobs gained")),
        Column(tr("New, less displaced")),
        Column(tr("Suppliers")),
        Column(tr("Wages")),
        Column(tr("Further jobs")),
        Column(tr("Range")),
        Column(tr("Share of the further jobs")),
    ]
    net = (effects.direct - effects.displaced).sum(axis=1)
    most = np.abs(further).max(initial=0.0) or 1.0
    rows = [
        [
            names[place],
            elements.decimal(gained[place], 1),
            elements.decimal(net[place], 1),
            elements.decimal(effects.indirect[place].sum(), 1),
            elements.decimal(effects.induced[place].sum(), 1),
            Cell(elements.decimal(further[place], 1), background=_tint(abs(further[place]) / most)),
            elements.interval(effects.low[place], effects.high[place], 1),
            elements.percent(further[place] / (further.sum() or np.nan)),
        ]
        for place in order[:_MOST_AREAS]
    ]
    rows.append(
        [
            tr("All"),
            *(
                Cell(elements.decimal(value, 1), bold=True)
                for value in (
                    gained.sum(),
                    net.sum(),
                    effects.indirect.sum(),
                    effects.induced.sum(),
                    further.sum(),
                )
            ),
            elements.interval(*effects.whole()[1:], 1),
            elements.percent(1.0),
        ]
    )
    caption = tr("{shown} of {all} areas, those with most jobs first")
    return table(caption.format(shown=len(rows) - 1, all=elements.whole(len(result.ids))), columns, rows)


def _tint(share: float) -> str:
    """CSS background that grows deeper with a share from 0 to 1."""
    return f"rgba(11, 126, 140, {_DEEPEST * min(max(share, 0.0), 1.0):.2f})"


def _products(result: ImpactResult) -> str:
    columns = [
        Column(tr("Product"), words=True),
        Column(tr("New, less displaced")),
        Column(tr("Suppliers")),
        Column(tr("Wages")),
        Column(tr("Further jobs")),
    ]
    shown = result.products[np.abs(result.products[["jobs_direct", "jobs_further"]]).sum(axis=1) > 1e-9]
    rows = [
        [
            str(row.product_name),
            *(
                elements.decimal(value, 1)
                for value in (row.jobs_direct, row.jobs_indirect, row.jobs_induced, row.jobs_further)
            ),
        ]
        for row in shown.head(_MOST_PRODUCTS).itertuples()
    ]
    caption = tr("{shown} of {all} products, over all areas, those with most further jobs first")
    return table(caption.format(shown=len(rows), all=len(result.products)), columns, rows)


def _divided_by(households: HouseholdSettings) -> str:
    """What the spending of households is a share of."""
    if households.spending_share > 0:
        return tr("Households spend {share} of their new wages, as asked for.").format(
            share=elements.percent(households.spending_share)
        )
    if households.income > 0:
        return tr(
            "What households buy is divided by their income from all sources, {income} as given, not by wages alone."
        ).format(income=elements.whole(households.income))
    return tr(
        "What households buy is divided by the wages of the table alone; divided by the income of households from all sources, the "
        "jobs through wages would be fewer."
    )


def _range(result: ImpactResult) -> str:
    settings = result.settings
    ranges = settings.ranges
    text = tr(
        "The range holds what conventions leave open. Delta, which says how far a small area provides itself, goes from {low} to {high} "
        "about {delta}: it moves jobs between areas."
    )
    parts = [paragraph(fill(text, {"low": ranges.low, "high": ranges.high, "delta": ranges.delta}))]
    if settings.households is not None:
        parts.insert(0, paragraph(_divided_by(settings.households)))
        text = tr(
            "At its low end, {least} of the new wages are spent anew, since who is hired had an income before; at its high end, what "
            "households buy is divided by wages alone (Emonts-Holley et al. 2021 compare such conventions)."
        )
        parts.append(paragraph(text.format(least=elements.percent(settings.households.least_spent))))
    text = tr(
        "It is no confidence interval. The table takes prices, wages, techniques and spare capacity as given: multipliers of this kind "
        "tend to overstate what an area gains (What Works Centre for Local Economic Growth 2019)."
    )
    parts.append(paragraph(text))
    return "".join(parts)
