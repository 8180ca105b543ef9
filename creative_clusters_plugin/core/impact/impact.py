"""What new jobs, or their loss, would do in every area: from a scenario, jobs by area and an input-output table."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..concentration.quotient_frames import suppression_notes, unmatched_jobs
from ..employment.areas import join
from ..employment.employment import Employment
from ..employment.joined import ELSEWHERE, with_rest
from ..employment.sector_lists import SectorList
from ..employment.sector_sums import SectorEmployment, sector_employment
from ..messages import CreativeClustersError, Note, Progress, mark, mark_plural, some, span
from ..supply.flow_tables import Flows
from ..supply.input_output import leontief_inverse
from ..supply.product_jobs import Lookup, product_jobs
from ..supply.supply_links import small_nation
from ..values import among
from .called import Makers, Places
from .effects import Effects, Nation, Ranges, effects_of
from .households import HOUSEHOLDS, Households, HouseholdSettings, households_of
from .impact_frames import Named, area_frame, link_frame, product_frame, sectors_of, table_frame
from .multipliers import Multipliers, multipliers
from .scenario import Scenario, ScenarioColumns, Shock, scenario_of
from .trade import nearness


@dataclass(frozen=True)
class Drawn:
    """Areas with a boundary: ids, names by id, longitude and latitude by id where the place is known."""

    ids: np.ndarray
    names: dict[str, str]
    places: dict[str, tuple[float, float]]


@dataclass(frozen=True)
class ImpactSettings:
    """households: None for type I alone. decay: exponent of the distance. displacement: share of the new jobs and output that takes
    the place of others, of the same industry in the same area or, `everywhere`, by the jobs of all areas."""

    ranges: Ranges
    households: HouseholdSettings | None
    decay: float = 0.9
    displacement: float = 0.0
    everywhere: bool = False


@dataclass(frozen=True)
class YearImpact:
    """The effects in one year of the scenario. home: positions of the areas that it names; national: the further jobs that the
    nation's inverse gives, which those of all areas add up to; imports: what all businesses buy abroad for it, in the unit of the
    flows, NaN where they do not say."""

    year: str
    effects: Effects
    home: np.ndarray
    national: float
    imports: float


@dataclass(frozen=True)
class ImpactResult:
    """areas: index `area`, those with a boundary, a row for each year of the scenario; table: area x product, with a last area for what
    is made in none; links: jobs from cause to product to area; products: jobs by product; rows: the scenario as read.

    years: the effects by year of the scenario, in order. made_in: multipliers of the scenario's products, `product`, type I and II.
    """

    areas: pd.DataFrame
    table: pd.DataFrame
    links: pd.DataFrame
    products: pd.DataFrame
    rows: pd.DataFrame
    made_in: pd.DataFrame
    years: tuple[YearImpact, ...]
    ids: np.ndarray
    drawn: np.ndarray
    names: dict[str, str]
    flows: Flows
    settings: ImpactSettings
    notes: tuple[Note, ...]
    year: str
    unmatched_jobs: float

    @property
    def outside(self) -> np.ndarray:
        """Positions of the areas without a boundary."""
        return np.flatnonzero(~self.drawn)

    @property
    def last(self) -> YearImpact:
        return self.years[-1]


def impact_scenario(
    employment: Employment,
    drawn: Drawn,
    sector_list: SectorList | None,
    flows: Flows,
    lookup: Lookup | None,
    given: ScenarioColumns,
    settings: ImpactSettings,
    labels: dict[str, str],
    progress: Progress = lambda share: True,
    reference: Employment | None = None,
) -> ImpactResult:
    """What the scenario `given` would do.

    reference: the nation whose flows they are, where the table holds a part of its areas only: the rest of it is one area more.

    labels: names for 'nowhere', 'elsewhere', 'supplies', 'wages', 'other_products', 'other_areas'.
    Raises CreativeClustersError for a table of one area, flows without a Leontief inverse or with a coefficient of 1 or more, households
    that are missing, industries that meet no product, and scenarios that name no area or industry.
    """
    _refuse_coefficients(flows)
    boundary_ids, names, places = drawn.ids, drawn.names, drawn.places
    rest: list[Note] = []
    if reference is not None:
        employment, rest = with_rest(employment, reference)
        names = {**names, ELSEWHERE: labels["elsewhere"]}
    sums = sector_employment(employment, boundary_ids, sector_list)
    area = join(sums, len(boundary_ids), employment.layer, None)
    inside = np.flatnonzero(area.nation)
    _refuse_one_area(employment, sums, inside)
    made = product_jobs(employment, sums, area.nation, sector_list, flows, lookup)
    per_output = np.divide(made.nation, flows.output, out=np.zeros_like(made.nation), where=flows.output > 0)
    households, notes = (None, []) if settings.households is None else households_of(flows, settings.households)
    inverse = leontief_inverse(flows.coefficients, flows.products)
    closed = None if households is None else _closed(flows, households)
    ids = sums.areas[inside].astype(str)
    scheme = "" if sector_list is None else sector_list.of(employment).scheme
    scenario = scenario_of(
        given,
        Places(ids, names),
        Makers(employment, sums, made, flows, lookup, scheme, given.language),
        ids.tolist(),
        flows,
        per_output,
    )
    middles = np.array([places.get(one, (np.nan, np.nan)) for one in ids], dtype=float).reshape(len(ids), 2)
    nation = Nation(
        flows.coefficients,
        np.nan_to_num(made.jobs[inside]),
        np.nan_to_num(sums.total[inside]),
        per_output,
        nearness(middles, settings.decay, progress),
    )
    imported = np.divide(flows.imports, flows.output, out=np.zeros_like(flows.output), where=flows.output > 0)
    whole, count = inverse if closed is None else closed, len(scenario.shocks)
    years = [
        _year(shock, nation, households, settings, whole, imported, span(progress, at / count, (at + 1) / count))
        for at, shock in enumerate(scenario.shocks)
    ]
    groups = sums.sectors["group"].to_numpy()
    main = sector_list.main_group if sector_list is not None else (groups[0] if len(groups) else "")
    named = Named(ids, names, flows, sums.year, labels, sectors_of(made.in_sector, sums.sectors, main))
    effects = {one.year: one.effects for one in years}
    return ImpactResult(
        area_frame(boundary_ids, named, nation, effects),
        table_frame(named, effects),
        link_frame(named, effects),
        product_frame(named, years[-1].effects),
        scenario.rows.assign(area_name=[names.get(one, one) for one in scenario.rows["area"]]),
        _made_in(scenario, flows, inverse, closed, households, per_output),
        tuple(years),
        ids,
        among(ids, boundary_ids.astype(str)),
        names,
        flows,
        settings,
        (
            *flows.notes,
            *rest,
            *sums.notes,
            *area.notes,
            *suppression_notes(sums),
            *made.notes,
            *notes,
            *scenario.notes,
            *_too_many_closed(scenario, nation, named),
            *small_nation(sums, area.nation),
            *_unplaced(middles, ids),
        ),
        sums.year,
        unmatched_jobs(sums, len(boundary_ids)),
    )


def _year(
    shock: Shock,
    nation: Nation,
    households: Households | None,
    settings: ImpactSettings,
    inverse: np.ndarray,
    imported: np.ndarray,
    progress: Progress,
) -> YearImpact:
    effects = effects_of(
        shock, nation, households, settings.ranges, settings.displacement, settings.everywhere, progress
    )
    p = len(nation.per_output)
    net = (1 - settings.displacement) * shock.output.sum(axis=0)
    return YearImpact(
        shock.year,
        effects,
        np.flatnonzero(np.abs(shock.output).sum(axis=1) > 0),
        float(nation.per_output @ (inverse[:p, :p] @ net - net)),
        float(effects.output.sum(axis=0) @ imported),
    )


def _closed(flows: Flows, households: Households) -> np.ndarray:
    """The inverse with households, (p + 1, p + 1)."""
    # an end of the range with more spending has to come to an end, too
    products = np.append(flows.products, HOUSEHOLDS)
    leontief_inverse(households.spending_times(households.most).closed(flows.coefficients), products)
    return leontief_inverse(households.closed(flows.coefficients), products)


def _refuse_coefficients(flows: Flows) -> None:
    wrong = np.argwhere(flows.coefficients >= 1)
    if len(wrong):
        examples = [
            f"{flows.products[one]} → {flows.products[other]} ({flows.coefficients[one, other]:.2f})"
            for one, other in wrong
        ]
        raise CreativeClustersError(
            mark_plural(
                "{count} product of '{layer}' buys as much of one product as it makes, or more: {examples}. Are flows and output of one "
                "unit, year and kind of prices?",
                "{count} products of '{layer}' buy as much of one product as they make, or more: {examples}. Are flows and output of "
                "one unit, year and kind of prices?",
            ),
            count=len(set(wrong[:, 1].tolist())),
            layer=flows.layer,
            examples=some(examples),
        )


def _refuse_one_area(employment: Employment, sums: SectorEmployment, inside: np.ndarray) -> None:
    if len(inside) > 1:
        return
    raise CreativeClustersError(
        mark(
            "'{layer}' has jobs in one area only ({area}): everything would stay there. Give the jobs of all areas of the nation that the "
            "flows are of (one of them can be mapped), or the nation's by industry as the reference."
        ),
        layer=employment.layer,
        area=some(sums.areas[inside]),
    )


def _made_in(
    scenario: Scenario,
    flows: Flows,
    inverse: np.ndarray,
    closed: np.ndarray | None,
    households: Households | None,
    per_output: np.ndarray,
) -> pd.DataFrame:
    """`product`, `jobs_1`, `jobs_2`, `output_1`, `output_2`: multipliers for the products of the scenario, most output first."""
    new = np.abs(sum(np.abs(shock.output).sum(axis=0) for shock in scenario.shocks))
    used = np.argsort(-new, kind="stable")[: int((new > 0).sum())]
    nobody = Households(np.zeros(len(new)), np.zeros(len(new)), 0.0)
    value_added = np.divide(
        np.nan_to_num(flows.value_added), flows.output, out=np.zeros(len(new)), where=flows.output > 0
    )

    def of(one: np.ndarray) -> Multipliers:
        return multipliers(one, households or nobody, per_output, value_added)

    first, second = of(inverse), None if closed is None else of(closed)
    unknown = np.full(len(used), np.nan)
    return pd.DataFrame(
        {
            "product": flows.products[used],
            "product_name": flows.names[used],
            "jobs_1": first.jobs[used],
            "jobs_2": unknown if second is None else second.jobs[used],
            "output_1": first.output[used],
            "output_2": unknown if second is None else second.output[used],
        }
    )


def _too_many_closed(scenario: Scenario, nation: Nation, named: Named) -> list[Note]:
    """Closures of more jobs than the table has there."""
    found = []
    for shock in scenario.shocks:
        for place, product in np.argwhere(-shock.jobs > nation.jobs + 0.5):
            lost, there = -shock.jobs[place, product], nation.jobs[place, product]
            found.append(f"{named.areas[place]}, {named.flows.products[product]} ({lost:,.0f} > {there:,.0f})")
    if not found:
        return []
    text = mark_plural(
        "{count} closure takes more jobs than the table has there: {examples}.",
        "{count} closures take more jobs than the table has there: {examples}.",
    )
    return [Note(text, {"count": len(found), "examples": some(found)})]


def _unplaced(middles: np.ndarray, ids: np.ndarray) -> list[Note]:
    lost = np.isnan(middles).any(axis=1)
    if not lost.any():
        return []
    text = mark_plural(
        "{count} area has no boundary, so that its distance is not known ({examples}): it is taken to be as near as areas are on "
        "average.",
        "{count} areas have no boundary, so that their distance is not known ({examples}): they are taken to be as near as areas "
        "are on average.",
    )
    return [Note(text, {"count": int(lost.sum()), "examples": some(ids[lost])})]
