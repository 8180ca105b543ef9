"""Which sectors an area has, and which it could grow into: absent ones that are close to what it has."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..concentration.quotient_frames import suppression_notes, unmatched_jobs
from ..concentration.quotients import QuotientSettings
from ..employment.employment import Employment
from ..employment.sector_lists import SectorList
from ..employment.sector_sums import SectorEmployment, sector_employment
from ..messages import CreativeClustersError, Note, Parameter, Plural, Progress, mark, mark_plural, some, tick
from .complexity import Complexity
from .entries import Backtest, backtest
from .given_links import LinkColumns, given_relatedness
from .opportunity_frames import area_frame, link_table, sector_table
from .pair_matrix import shared_industries, with_jobs
from .presence import Presence, aligned, presence
from .prospects import complexity_notes, complexity_of, complexity_scores, cut, with_complexity
from .relatedness import density, relatedness

SPACES = ("industries", "listed", "creative")
FEWEST_AREAS = 10
_FEWEST_SECTORS = 3
_FEW_ENTRIES = 20  # below, the back-test's interval says little


@dataclass(frozen=True)
class OpportunitySettings:
    """kind: of relatedness (see relatedness.KINDS). threshold, minimum_jobs: LQ and jobs from which a sector is present.

    everything: show all sectors of the space, not the creative ones only. level: digits of the industries that the sectors are,
    0 for sub-sectors. sign: of complexity (see complexity.SIGNS).
    """

    kind: str = "proximity"
    threshold: float = 1.0
    minimum_jobs: float = 0.0
    everything: bool = False
    level: int = 0
    seed: int = 2010
    sign: str = "size"


@dataclass(frozen=True)
class OpportunityResult:
    """areas: frame (index `area`) for the polygons; table: a row for each area and sector shown; links: a row for each pair.

    sectors: the m sectors shown, with `areas`, `mean_density` (where absent), `top` (areas whose first opportunity it is);
    space: number of sectors that relatedness is computed over. related: (m, m) of the sectors shown. backtest: None where there
    is only one year, or too little happened. complexity: of the areas and all sectors, signed as `sign` says.
    """

    areas: pd.DataFrame
    table: pd.DataFrame
    links: pd.DataFrame
    sectors: pd.DataFrame
    related: np.ndarray
    space: int
    backtest: Backtest | None
    notes: tuple[Note, ...]
    year: str
    unmatched_jobs: float
    complexity: Complexity
    sign: str


def opportunities(
    employment: Employment,
    earlier: Employment | None,
    boundary_ids: np.ndarray,
    names: dict[str, str],
    sector_list: SectorList | None,
    links: LinkColumns | None,
    settings: OpportunitySettings,
    quotient_settings: QuotientSettings,
    progress: Progress = lambda share: True,
) -> OpportunityResult:
    """Density of every sector shown in every area with a boundary, over the relatedness of all sectors of `sector_list`.

    sector_list: the space (see `industry_list`), the table's own sectors where None. links: a matrix of relatedness to take
    instead of one from the areas. earlier: the same table in the year from which the back-test predicts.
    Raises CreativeClustersError for fewer than three sectors with jobs, fewer than ten areas with data where relatedness is to be
    learnt from them, and for what `given_relatedness` refuses.
    """
    b = len(boundary_ids)
    sums, notes = with_jobs(sector_employment(employment, boundary_ids, sector_list), b)
    floor = (settings.threshold, settings.minimum_jobs)
    now = presence(sums, boundary_ids, employment.layer, sector_list, *floor, quotient_settings)
    _refuse_little(sums, int(now.reported.sum()), links, employment.layer)
    sectors = sums.sectors
    shown, more = _shown(sums, sector_list, settings)
    notes = [*now.found.notes, *suppression_notes(sums), *notes, *more]
    given = None
    if links is not None:
        given, said = given_relatedness(links, sectors, sector_list, settings.level)
        notes += said
    else:
        notes += _mechanical(sums)
    tick(progress, 0.1)
    related = _related(now, now.reported, settings) if given is None else given
    tick(progress, 0.2)
    close = density(now.present, related)
    close[~now.reported] = np.nan
    notes += _lone(related, shown)
    tick(progress, 0.3)
    shared = shared_industries(sums)
    complex_ = complexity_of(now, now.reported, shared, settings.sign)
    notes += complexity_notes(complex_, settings.sign)
    tested, more = _tested(
        earlier,
        now,
        boundary_ids,
        shown,
        given,
        sector_list,
        settings,
        quotient_settings,
        lambda share: progress(0.3 + 0.6 * share),
    )
    notes += more
    table = sector_table(boundary_ids, names, sums, now.lq, now.present, close, related, shown)
    tick(progress, 0.95)
    areas = area_frame(boundary_ids, names, sums, now.present, now.reported, close, shown, table)
    absent = np.isfinite(now.lq[:, shown]) & ~now.present[:, shown]
    first = table[(table["rank"] == 1) & (table["present"] == 0)]
    counts = first["sector"].value_counts()
    own = sectors.iloc[shown].reset_index(drop=True)
    with np.errstate(invalid="ignore"):
        mean = np.where(absent, close[:, shown], 0.0)
    own = own.assign(
        areas=now.present[:, shown].sum(axis=0),
        mean_density=np.divide(
            np.nansum(mean, axis=0), absent.sum(axis=0), out=np.full(len(shown), np.nan), where=absent.any(axis=0)
        ),
        top=own["sector"].map(counts).fillna(0).astype(int),
    )
    table, areas, own = with_complexity(table, areas, own, complex_, shown)
    return OpportunityResult(
        areas,
        table,
        link_table(sectors, related, now.present[now.reported]),
        own,
        related[np.ix_(shown, shown)],
        len(sectors),
        tested,
        tuple(notes),
        employment.year,
        unmatched_jobs(sums, b),
        complex_,
        settings.sign,
    )


def _related(state: Presence, areas: np.ndarray, settings: OpportunitySettings) -> np.ndarray:
    """Relatedness learnt from the areas marked; 0 for sectors that share industries and so go together by definition."""
    found = relatedness(state.present[areas], settings.kind)
    return np.where(shared_industries(state.sums) > 0, 0.0, found)


def _mechanical(sums: SectorEmployment) -> list[Note]:
    shared = np.triu(shared_industries(sums), 1) > 0
    if not shared.any():
        return []
    text = mark_plural(
        "{count} pair of sectors shares industries, which would make it related by definition: it does not count "
        "as related ({examples}).",
        "{count} pairs of sectors share industries, which would make them related by definition: they do not "
        "count as related ({examples}).",
    )
    names = sums.sectors["sector_name"].to_numpy(object)
    examples = some([f"{names[one]} / {names[other]}" for one, other in np.argwhere(shared)], 4)
    return [Note(text, {"count": int(shared.sum()), "examples": examples}, warning=False)]


def _refuse_little(sums: SectorEmployment, areas: int, links: LinkColumns | None, layer: str) -> None:
    if len(sums.sectors) < _FEWEST_SECTORS:
        raise CreativeClustersError(
            mark_plural(
                "{count} sector has jobs: relatedness needs {fewest} at least. Take all industries of the table "
                "as the space, or a longer list.",
                "{count} sectors have jobs: relatedness needs {fewest} at least. Take all industries of the table "
                "as the space, or a longer list.",
            ),
            count=len(sums.sectors),
            fewest=_FEWEST_SECTORS,
        )
    if areas < FEWEST_AREAS and links is None:
        raise CreativeClustersError(
            mark_plural(
                "{count} area has data in '{layer}': which sectors go together cannot be learnt from fewer than "
                "{fewest}. Use smaller areas, or give a matrix of relatedness in '{parameter}'.",
                "{count} areas have data in '{layer}': which sectors go together cannot be learnt from fewer than "
                "{fewest}. Use smaller areas, or give a matrix of relatedness in '{parameter}'.",
            ),
            parameter=Parameter("LINKS_TABLE"),
            count=areas,
            layer=layer,
            fewest=FEWEST_AREAS,
        )


def _shown(
    sums: SectorEmployment, sector_list: SectorList | None, settings: OpportunitySettings
) -> tuple[np.ndarray, list[Note]]:
    """Positions of the sectors whose opportunities are shown."""
    everything = np.arange(len(sums.sectors))
    main = sector_list.main_group if sector_list is not None else "creative"
    own = sums.columns(main)
    if settings.everything or (len(own) == len(everything)):
        return everything, []
    if len(own):
        return own, []
    text = mark(
        "No sector of the group '{main}' has jobs here (or the table does not say which are creative): all sectors are shown.",
    )
    return everything, [Note(text, {"main": main})]


def _lone(related: np.ndarray, shown: np.ndarray) -> list[Note]:
    lone = int((related[:, shown].sum(axis=0) == 0).sum())
    if not lone:
        return []
    text = mark_plural(
        "{count} of the {all} sectors shown is related to no other and has no density.",
        "{count} of the {all} sectors shown are related to no other and have no density.",
    )
    return [Note(text, {"count": lone, "all": len(shown)})]


def _tested(
    earlier: Employment | None,
    now: Presence,
    boundary_ids: np.ndarray,
    shown: np.ndarray,
    given: np.ndarray | None,
    sector_list: SectorList | None,
    settings: OpportunitySettings,
    quotient_settings: QuotientSettings,
    progress: Progress,
) -> tuple[Backtest | None, list[Note]]:
    """The back-test from `earlier` to `now`, relatedness and density being those of the earlier year."""
    if earlier is None:
        text: str | Plural = mark(
            "The table holds one year only: how well density tells what areas grow into cannot be tested on it.",
        )
        return None, [Note(text, warning=False)]
    sums = aligned(sector_employment(earlier, boundary_ids, sector_list), now.sums)
    floor = (settings.threshold, settings.minimum_jobs)
    then = presence(sums, boundary_ids, earlier.layer, sector_list, *floor, quotient_settings)
    both = then.reported & now.reported
    related = _related(then, both, settings) if given is None else given
    close = density(then.present, related)[both][:, shown]
    absent = (np.isfinite(then.lq) & np.isfinite(now.lq) & ~then.present)[both][:, shown]
    size = np.nansum(sums.jobs[then.found.area.nation], axis=0)[shown]
    diversity = then.present[both].sum(axis=1)
    scores = {
        "density": close,
        "size": np.broadcast_to(size, close.shape),
        "diversity": np.broadcast_to(diversity[:, None], close.shape).astype(float),
        "lq": then.lq[both][:, shown],
    }
    ids = boundary_ids[both].astype(str)
    order = np.argsort(ids, kind="stable")
    scores = {name: values[order] for name, values in scores.items()}
    absent, entered = absent[order], now.present[both][:, shown][order]
    # areas on the rows in the order of their ids, as the folds of the regression are
    first = complexity_of(then, both, shared_industries(sums), settings.sign)
    first = cut(first, np.flatnonzero(both)[order], shown)
    scores |= complexity_scores(first, scores["density"], entered, absent)
    found = backtest(
        scores,
        absent,
        entered,
        earlier.year,
        now.sums.year,
        settings.seed,
        progress,
    )
    if found is None:
        text = mark(
            "From {start} to {end} too few sectors entered an area, or all did: density cannot be tested on these years.",
        )
        return None, [Note(text, {"start": earlier.year, "end": now.sums.year})]
    notes = []
    if given is not None:
        text = mark(
            "The matrix of relatedness was given: where it was made from years after {start}, the back-test knows what it is to tell, and "
            "its AUC is too high.",
        )
        notes.append(Note(text, {"start": found.start}))
    if found.entries < _FEW_ENTRIES:
        text = mark_plural(
            "Only {count} sector entered an area from {start} to {end}: the back-test says little.",
            "Only {count} sectors entered an area from {start} to {end}: the back-test says little.",
        )
        notes.append(Note(text, {"count": found.entries, "start": found.start, "end": found.end}))
    return found, notes
