"""Suppliers and customers of the creative sectors in the nation, and the local supply of every area."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..concentration.quotient_frames import suppression_notes, unmatched_jobs
from ..employment.areas import join
from ..employment.employment import Employment
from ..employment.joined import NATION, with_nation
from ..employment.sector_lists import SectorList
from ..employment.sector_sums import SectorEmployment, sector_employment
from ..messages import CreativeClustersError, Note, Parameter, Progress, mark, mark_plural, some
from .flow_tables import Flows
from .input_output import Linkages, leontief_inverse, linkages
from .product_jobs import Lookup, ProductJobs, product_jobs
from .supply import Recipes, local_supply, sector_recipes
from .supply_frames import area_frame, link_frame, main_inputs, sector_frame, supplier_frame

_MAIN_INPUTS = 12  # products of which a report shows how much each area can provide
_MOSTLY = 0.5  # below this share of its jobs, a product is said to be made mostly by others


@dataclass(frozen=True)
class SupplySettings:
    """delta: of Flegg's size factor. least: share of a sector's inputs (or sales) from which a product is listed."""

    delta: float = 0.3
    least: float = 0.01


@dataclass(frozen=True)
class SupplyLinks:
    """areas: index `area`, those with a boundary; table: area x sector x product; links: suppliers and customers of each sector
    in the nation; sectors: the sectors and their linkages; provided: areas x main creative inputs, the share that the area can
    provide; linkages: of all products of `flows`."""

    areas: pd.DataFrame
    table: pd.DataFrame
    links: pd.DataFrame
    sectors: pd.DataFrame
    provided: pd.DataFrame
    linkages: Linkages
    flows: Flows
    names: dict[str, str]
    labels: dict[str, str]
    notes: tuple[Note, ...]
    year: str
    unmatched_jobs: float

    @property
    def multiplier(self) -> float:
        """Type I multiplier of the nation's creative sectors, by their output."""
        return float(np.average(self.sectors["multiplier"], weights=self.sectors["output"]))


def supply_links(
    employment: Employment,
    boundary_ids: np.ndarray,
    names: dict[str, str],
    sector_list: SectorList | None,
    flows: Flows,
    lookup: Lookup | None,
    settings: SupplySettings,
    labels: dict[str, str],
    progress: Progress = lambda share: True,
    reference: Employment | None = None,
) -> SupplyLinks:
    """Suppliers and customers of the creative sectors, and the local supply of every area.

    reference: the nation whose flows they are, where the table holds a part of its areas only.
    labels: names for 'final', 'other_suppliers', 'other_customers' and, as a format of `name`, 'customer'.
    Raises CreativeClustersError for flows without a Leontief inverse, industries that meet no product and sectors of which none
    has jobs in a product.
    """
    inverse = leontief_inverse(flows.coefficients, flows.products)
    sums = sector_employment(employment, boundary_ids, sector_list)
    area = join(sums, len(boundary_ids), employment.layer, None)
    unmatched, nation, small = unmatched_jobs(sums, len(boundary_ids)), area.nation, small_nation(sums, area.nation)
    if reference is None:
        _refuse_itself(sums, nation, employment.layer)
    else:
        employment = with_nation(employment, reference)
        sums = sector_employment(employment, boundary_ids, sector_list)
        nation, small = sums.areas == NATION, []
    made = product_jobs(employment, sums, nation, sector_list, flows, lookup)
    places, missing = _sectors_with_products(sums, made, sector_list, flows)
    recipes = sector_recipes(sums, places, made, flows, inverse)
    local = local_supply(sums, places, made, nation, len(boundary_ids), recipes, flows, settings.delta, progress)
    tied = linkages(inverse, flows.output)
    return SupplyLinks(
        area_frame(sums, made, recipes, local, flows, settings.least),
        supplier_frame(sums, made, recipes, local, flows, names, settings.least),
        link_frame(recipes, flows, settings.least, labels),
        sector_frame(sums, places, nation, recipes, tied, flows),
        main_inputs(sums, recipes, local, flows, _MAIN_INPUTS),
        tied,
        flows,
        names,
        labels,
        (
            *flows.notes,
            *sums.notes,
            *area.notes,
            *suppression_notes(sums),
            *made.notes,
            *missing,
            *_mostly_others(recipes, flows),
            *small,
        ),
        sums.year,
        unmatched,
    )


def _refuse_itself(sums: SectorEmployment, nation: np.ndarray, layer: str) -> None:
    """Raises CreativeClustersError for one area alone, which would be the nation whose flows they are, and lack nothing."""
    if nation.sum() != 1:
        return
    raise CreativeClustersError(
        mark(
            "'{layer}' holds one area only ({area}), which would be compared with itself and provide everything. Give the jobs of the "
            "nation in '{parameter}', or a table with more areas."
        ),
        layer=layer,
        area=sums.areas[nation][0],
        parameter=Parameter("REFERENCE"),
    )


def _sectors_with_products(
    sums: SectorEmployment, made: ProductJobs, sector_list: SectorList | None, flows: Flows
) -> tuple[np.ndarray, list[Note]]:
    """Positions of the creative sectors that have jobs in some product, and a note on the others."""
    groups = list(dict.fromkeys(sums.sectors["group"]))
    main = sector_list.main_group if sector_list else "creative" if "creative" in groups else groups[0]
    own = sums.columns(main)
    placed = flows.output @ made.in_sector[:, own] > 0
    if not placed.any():
        raise CreativeClustersError(
            mark(
                "None of the creative sectors has jobs in a product of the flows: {examples}. Is the lookup of the scheme of the "
                "sector list?",
            ),
            examples=some(sums.sectors["sector_name"].iloc[own]),
        )
    if placed.all():
        return own, []
    text = mark_plural(
        "{count} sector has no jobs in any product of the flows and is left out: {examples}.",
        "{count} sectors have no jobs in any product of the flows and are left out: {examples}.",
    )
    values = {"count": int((~placed).sum()), "examples": some(sums.sectors["sector_name"].iloc[own[~placed]])}
    return own[placed], [Note(text, values)]


def _mostly_others(recipes: Recipes, flows: Flows) -> list[Note]:
    """Products whose jobs are mostly not creative: the recipe of all of them stands for that of the creative part."""
    part = recipes.part.sum(axis=1)
    few = np.flatnonzero((part > 0) & (part < _MOSTLY))
    if not len(few):
        return []
    few = few[np.argsort(part[few], kind="stable")]
    text = mark_plural(
        "{count} of the {all} products that creative sectors make is made mostly by other industries (share of "
        "creative jobs: {examples}): what the creative part buys is taken to be what the whole product buys.",
        "{count} of the {all} products that creative sectors make are made mostly by other industries (share of "
        "creative jobs: {examples}): what the creative part buys is taken to be what the whole product buys.",
    )
    examples = some([f"{flows.names[place]} {100 * part[place]:.0f} %" for place in few], 10)
    return [Note(text, {"count": len(few), "all": int((part > 0).sum()), "examples": examples})]


def small_nation(sums: SectorEmployment, nation: np.ndarray) -> list[Note]:
    """A table that seems to hold a part of a nation only: the size of an area in it is then too large."""
    jobs = np.nan_to_num(sums.total[nation])
    if not len(jobs) or jobs.max() <= 0.5 * jobs.sum():
        return []
    text = mark(
        "One area has {share:.0f} % of all jobs of the table. The flows are those of a nation, whose areas the table has to hold: "
        "with a part of it, shares that could be bought locally are too high.",
    )
    return [Note(text, {"share": 100 * jobs.max() / jobs.sum()})]
