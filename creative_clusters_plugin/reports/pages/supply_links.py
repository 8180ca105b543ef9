"""The report on supply links: suppliers and customers of each creative sector, and what each area could provide."""

from textwrap import shorten

import numpy as np
import pandas as pd

from ...core.figures.notation import named, semicolons
from ...core.supply.supply_links import SupplyLinks
from ...translation import tr
from ..drawing.flow_diagram import FlowColumns, Ribbon, flow_diagram
from ..html import elements
from ..html.elements import Cell, Column, chart, key_figures, paragraph, table
from ..html.page import Run, page
from ..methods.references import method

_MOST_AREAS = 60
_MOST_AREAS_BY_INPUT = 25
_MOST_LINKS = 8
_MOST_SAID = 3  # of them said in the line that stands for a folded table
_MOST_PARTNERS = 10  # suppliers and customers named in the diagram
_LONGEST_NAME = 70
_MOST_EXACT = 10_000
_DEEPEST = 0.55  # of a cell's colour: the text on it stays readable


def supply_report(result: SupplyLinks, run: Run) -> str:
    """A page of HTML on `result`."""
    return page(
        run,
        [
            (tr("In brief"), _summary(result)),
            (tr("Who supplies whom"), _flows(result)),
            (tr("The creative sectors in the nation"), _sectors(result.sectors)),
            (tr("From whom they buy"), _links(result, "supply")),
            (tr("To whom they sell"), _links(result, "sale")),
            (tr("What the areas could provide"), _areas(result)),
            (tr("Input by input"), _inputs(result)),
            (tr("How to read it, and where it comes from"), _method()),
        ],
    )


def _percent(value: float) -> str:
    return elements.percent(value / 100)


def _summary(result: SupplyLinks) -> str:
    areas = result.areas.dropna(subset=["local_supply_pct"])
    if areas.empty:
        return paragraph(tr("No area has creative jobs of which the inputs are known."), "lead")
    most, least = areas["local_supply_pct"].idxmax(), areas["local_supply_pct"].idxmin()
    text = (
        tr(
            "By its jobs, {most} could provide {high} of what its creative sectors buy, {least} {low}; half of the areas could provide "
            "more than {median}.",
        )
        if len(areas) > 1
        else tr("By its jobs, {most} could provide {high} of what its creative sectors buy.")
    )
    lead = text.format(
        most=result.names.get(most, most),
        high=_percent(areas.at[most, "local_supply_pct"]),
        least=result.names.get(least, least),
        low=_percent(areas.at[least, "local_supply_pct"]),
        median=_percent(areas["local_supply_pct"].median()),
    )
    figures = [
        (tr("areas"), elements.whole(len(areas))),
        (tr("creative sectors"), elements.whole(len(result.sectors))),
        (tr("products"), elements.whole(len(result.flows.products))),
        (tr("type I multiplier, nation"), elements.decimal(result.multiplier)),
        (tr("type I multiplier, median area"), elements.decimal(areas["multiplier"].median())),
    ]
    supplies = tr(
        "An extra million of creative sales calls for some {nation} of supplies along the whole chain in the nation; in the median "
        "area some {local} of them stay.",
    )
    million = supplies.format(
        nation=_about(1_000_000 * (result.multiplier - 1)), local=_about(areas["supplies_per_million"].median())
    )
    return paragraph(lead, "lead") + key_figures(figures) + paragraph(million)


def _about(value: float) -> str:
    """To the thousand: more is not known of it."""
    return elements.whole(round(value, -3)) if abs(value) >= _MOST_EXACT else elements.whole(value)


def _sectors(sectors: pd.DataFrame) -> str:
    columns = [
        Column(tr("Sector"), words=True),
        Column(tr("Products it makes (share of its output)"), words=True),
        Column(tr("Jobs")),
        Column(tr("Inputs for 1 of output")),
        Column(tr("Type I multiplier")),
        Column(tr("Backward linkage")),
        Column(tr("Forward linkage (Ghosh)")),
        Column(tr("Forward linkage (Rasmussen)")),
    ]
    rows = [
        [
            row.sector_name,
            row.products,
            elements.whole(row.jobs),
            elements.decimal(row.inputs),
            elements.decimal(row.multiplier),
            *(
                Cell(elements.decimal(value), background=elements.shade(value))
                for value in (row.backward, row.forward, row.sensitivity)
            ),
        ]
        for row in sectors.itertuples()
    ]
    caption = tr("Linkages: 1 is the mean of all products of the nation")
    return table(caption, columns, rows)


def _flows(result: SupplyLinks) -> str:
    """Suppliers, creative sectors and customers, with ribbons as wide as what they buy and sell."""
    sectors = result.links.groupby("sector")["value"].sum().sort_values(ascending=False, kind="stable").index.tolist()
    suppliers, supply = _ribbons(result, "supply", sectors, tr("All other suppliers"))
    customers, sale = _ribbons(result, "sale", sectors, tr("All other customers"))
    middle = [str(result.sectors.at[sector, "sector_name"]) for sector in sectors]
    columns = FlowColumns(suppliers, middle, customers, (tr("Suppliers"), tr("Creative sectors"), tr("Customers")))
    about = tr(
        "The wider a ribbon, the more is bought; both sides have the same scale. The largest suppliers and customers are named, the "
        "rest stands together at the foot.",
    )
    svg = flow_diagram(
        "flows", tr("Suppliers, creative sectors and customers in the nation"), about, columns, supply, sale
    )
    return chart(svg, about) if svg else ""


def _ribbons(result: SupplyLinks, kind: str, sectors: list[str], rest: str) -> tuple[list[str], list[Ribbon]]:
    """The partners' names, the largest first and the rest last, and a ribbon for each pair of partner and sector."""
    supply = kind == "supply"
    names = dict(zip(result.flows.products, result.flows.names, strict=True))
    own = result.links[(result.links["kind"] == kind) & (result.links["value"] > 0)]
    written = own["source" if supply else "target"].astype(str)
    partner = pd.Series([names.get(key, text) for key, text in zip(own["product"], written, strict=True)], own.index)
    together = result.labels["other_suppliers" if supply else "other_customers"]
    sums = own["value"].groupby(partner).sum().drop(together, errors="ignore")
    listed = sums.sort_values(ascending=False, kind="stable").index.tolist()[:_MOST_PARTNERS]
    place = {name: number for number, name in enumerate(listed)}
    side = partner.map(place).fillna(len(listed)).astype(int)
    middle = own["sector"].map({sector: number for number, sector in enumerate(sectors)})
    ribbons = [
        Ribbon(int(one), int(other), float(value)) if supply else Ribbon(int(other), int(one), float(value))
        for (one, other), value in own["value"].groupby([side, middle]).sum().items()
    ]
    return [*map(str, listed), *([rest] if (side == len(listed)).any() else [])], ribbons


def _links(result: SupplyLinks, kind: str) -> str:
    """A table with the largest suppliers, or customers, of each sector."""
    supply = kind == "supply"
    columns = [
        Column(tr("Supplier") if supply else tr("Customer"), words=True),
        Column(tr("Share of inputs") if supply else tr("Share of sales")),
        Column(tr("Value")),
    ]
    if supply:
        columns.append(Column(tr("For 1 of output")))
    others = tr("All other suppliers") if supply else tr("All other customers")
    names = dict(zip(result.flows.products, result.flows.names, strict=True))
    parts = []
    for sector, links in result.links[result.links["kind"] == kind].groupby("sector", sort=False):
        # final users have no code, and come first; the others together come last, with those not shown
        whole = links["source" if supply else "target"].where(links["product"].isna()).eq(result.labels["final"])
        shown = pd.concat([links[whole], links[links["product"].notna()].nlargest(_MOST_LINKS, "value")])
        rest = links["value"].sum() - shown["value"].sum(), 1 - shown["share"].sum()
        rows = [
            _link(names.get(link.product, link.target), link.share, link.value, link.coefficient, supply)
            for link in shown.itertuples()
        ]
        if rest[0] > 0:
            rows.append(
                _link(others, rest[1], rest[0], links["coefficient"].sum() - shown["coefficient"].sum(), supply)
            )
        name = str(result.sectors.at[sector, "sector_name"])
        most = shown.nlargest(_MOST_SAID, "share")
        said = [
            f"{_short(names.get(one.product, one.target))} {elements.percent(one.share)}" for one in most.itertuples()
        ]
        parts.append((named(name, semicolons(said)), table(name, columns, rows)))
    return elements.series(parts)


def _link(name: str, share: float, value: float, coefficient: float, supply: bool) -> list[str | Cell]:
    row: list[str | Cell] = [
        _short(name),
        Cell(elements.percent(share), background=_tint(share)),
        elements.whole(value),
    ]
    return [*row, elements.decimal(coefficient, 3)] if supply else row


def _short(name: str) -> str:
    """Names of products can be as long as a paragraph."""
    return shorten(str(name), _LONGEST_NAME, placeholder=" …")


def _tint(share: float) -> str:
    """CSS background that grows deeper with a share from 0 to 1."""
    return "" if pd.isna(share) else f"rgba(11, 126, 140, {_DEEPEST * min(max(share, 0.0), 1.0):.2f})"


def _areas(result: SupplyLinks) -> str:
    columns = [
        Column(tr("Area"), words=True),
        Column(tr("Creative jobs")),
        Column(tr("Inputs it could provide")),
        Column(tr("Type I multiplier")),
        Column(tr("Supplies for an extra million")),
        Column(tr("Of the chain's supplies")),
        Column(tr("Needed suppliers")),
        Column(tr("Missing")),
        Column(tr("Largest gap (share of inputs)"), words=True),
    ]
    known = result.areas.dropna(subset=["local_supply_pct"])
    ordered = known.sort_values("local_supply_pct", ascending=False, kind="stable")
    rows = []
    for row in ordered.head(_MOST_AREAS).itertuples():
        rows.append(
            [
                str(result.names.get(row.Index, row.Index)),
                elements.whole(row.jobs_creative),
                Cell(_percent(row.local_supply_pct), background=_tint(row.local_supply_pct / 100)),
                elements.decimal(row.multiplier),
                elements.whole(row.supplies_per_million),
                _percent(row.stays_pct),
                elements.whole(row.suppliers_needed),
                elements.whole(row.suppliers_missing),
                f"{_short(row.largest_gap)} ({_percent(row.largest_gap_pct)})",
            ]
        )
    caption = tr("{shown} of {all} areas, those that could provide most first")
    return table(caption.format(shown=len(rows), all=elements.whole(len(result.areas))), columns, rows)


def _inputs(result: SupplyLinks) -> str:
    largest = result.areas["jobs_creative"].fillna(0).sort_values(ascending=False, kind="stable")
    shown = [area for area in largest.index[:_MOST_AREAS_BY_INPUT] if largest[area] > 0]
    columns = [Column(tr("Area"), words=True), *(Column(_short(name)) for name in result.provided)]
    rows = [
        [
            str(result.names.get(area, area)),
            *(
                Cell(_percent(100 * share) if np.isfinite(share) else elements.MISSING, background=_tint(share))
                for share in result.provided.loc[area].to_numpy()
            ),
        ]
        for area in shown
    ]
    caption = tr(
        "Share of the largest creative inputs that could be bought locally, in the {count} areas with the most creative jobs",
    )
    return table(caption.format(count=len(rows)), columns, rows, "heat")


def _method() -> str:
    explained = [
        (
            tr("Technical coefficient"),
            tr(
                "What a sector buys of a product for 1 of its output (Leontief 1936). A product that is partly creative is split by "
                "jobs: the creative part is taken to buy and to sell what the whole does.",
            ),
        ),
        (
            tr("Type I multiplier"),
            tr(
                "Output along the whole supply chain, the sector's own included, for 1 of sales to final users: column sums of the "
                "Leontief inverse. It leaves out what is bought from the wages.",
            ),
        ),
        (
            tr("Linkages"),
            tr(
                "Backward: the multiplier over its mean, Rasmussen's power of dispersion (1956). Forward: row sums of the Ghosh "
                "inverse over their mean, which weigh customers by what they buy (Jones 1976); and Rasmussen's sensitivity of "
                "dispersion, row sums of the Leontief inverse. Above 1: more tied to others than the mean product.",
            ),
        ),
        (
            tr("Inputs that an area could provide"),
            tr(
                "For each input the smaller of 1 and Flegg's quotient (Flegg & Webber 1997): the supplier's location quotient over "
                "the buyer's, times the size factor log2(1 + share of all jobs) to the power delta. For what a sector buys of its "
                "own products: the product's quotient times the size factor. Suppliers without jobs in the table are left out.",
            ),
        ),
        (
            tr("What stays of an extra million"),
            tr(
                "The area's multiplier, less 1, times a million: supplies that the area could make along the whole chain; in per "
                "cent of those that the nation makes. Products not known to be there count as bought elsewhere.",
            ),
        ),
    ]
    caution = tr(
        "These are estimates from jobs, not from purchases: quotients cannot see that neighbours trade in both directions, and "
        "commonly overstate what is bought locally. Delta is a convention: see what changes with 0.2 and 0.4.",
    )
    return paragraph(caution) + method(explained, "leontief", "rasmussen", "jones", "flegg", "miller")
