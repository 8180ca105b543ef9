"""Which sectors go together over areas: every pair of them by six measures, with tests."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from ..concentration.quotient_frames import suppression_notes, unmatched_jobs
from ..concentration.quotients import QuotientSettings, quotients
from ..employment.employment import Employment
from ..employment.sector_lists import SectorList
from ..employment.sector_sums import SectorEmployment, sector_employment
from ..messages import CreativeClustersError, Note, Progress, mark, mark_plural, some
from .pair_frames import pair_notes, pair_table
from .pair_measures import PairSettings, by_draws, expected_seconds, pair_measures

_LONG = 60.0  # seconds from which a run is announced


@dataclass(frozen=True)
class PairResult:
    """table: a row for each pair of sectors; measures: by name the whole matrix (s, s), its diagonal included.

    sectors: frame of s rows with `group`, `sector`, `sector_name`, `jobs`, `areas` (where it is present). shared: (s, s) number of
    industries that both have.
    """

    table: pd.DataFrame
    measures: dict[str, np.ndarray]
    sectors: pd.DataFrame
    shared: np.ndarray
    notes: tuple[Note, ...]
    year: str
    areas: int
    main_group: str
    unmatched_jobs: float

    def q(self) -> np.ndarray:
        """q-values as a matrix (s, s), NaN where a pair was not tested."""
        matrix = np.full(self.shared.shape, np.nan)
        upper = np.triu_indices(len(matrix), 1)
        matrix[upper] = self.table["q"]
        matrix.T[upper] = self.table["q"]
        return matrix

    def matrix(self, measure: str) -> pd.DataFrame:
        """One measure as a table: a row for each sector, with `sector`, `sector_name` and a column for each sector."""
        ids = self.sectors["sector"]
        # a field name that begins with a digit has to be quoted in every expression
        columns = [f"i_{name}" if name[0].isdigit() else name for name in ids]
        values = pd.DataFrame(self.measures[measure], columns=columns)
        return pd.concat([self.sectors[["sector", "sector_name"]].reset_index(drop=True), values], axis=1)


def colocation_matrix(
    employment: Employment,
    boundary_ids: np.ndarray,
    sector_list: SectorList | None,
    settings: PairSettings,
    quotient_settings: QuotientSettings,
    progress: Progress = lambda share: True,
    say: Callable[[Note], object] = lambda note: None,
) -> PairResult:
    """Every pair of sectors of `sector_list` (of the table's own where None), over the areas with a boundary.

    say: is told at once what the user has to know before the long part begins.

    Pairs that share an industry are measured but not tested. Raises CreativeClustersError for fewer than two sectors with jobs,
    and where every industry of the further groups belongs to the main group, too.
    """
    whole = sector_employment(employment, boundary_ids, sector_list)
    sums, notes = with_jobs(whole, len(boundary_ids))
    found = quotients(sums, len(boundary_ids), employment.layer, sector_list, quotient_settings)
    main = sector_list.main_group if sector_list is not None else "creative"
    notes = [*found.notes, *suppression_notes(sums), *notes]
    b, s = len(boundary_ids), len(sums.sectors)
    shared = shared_industries(sums)
    _refuse_one_list(sums, main)
    order = np.argsort(boundary_ids.astype(str), kind="stable")
    order = order[sums.reported[:b][order]]
    lq, jobs, total = found.lq[:b][order], sums.jobs[:b][order], sums.total[:b][order]
    apart = ~np.eye(s, dtype=bool)
    known = np.isfinite(lq)
    for note in _announced(known, settings.draws(s)):
        say(note)
    measures = pair_measures(lq, jobs, total, apart & (shared == 0), settings, progress)
    with np.errstate(invalid="ignore"):
        present = (lq >= settings.threshold).sum(axis=0)
    sectors = sums.sectors.assign(jobs=np.nansum(jobs, axis=0), areas=present)
    table = pair_table(sectors, measures, shared, employment.year)
    drawn = settings.draws(s) if by_draws(known, settings.draws(s)) else 0
    notes += pair_notes(table, len(order), drawn) + _p_by_moments(known, settings.draws(s))
    return PairResult(
        table, measures, sectors, shared, tuple(notes), employment.year, len(order), main, unmatched_jobs(sums, b)
    )


def _announced(known: np.ndarray, draws: int) -> list[Note]:
    """What a long run is going to take. known: (n, s), where a quotient is."""
    seconds = expected_seconds(known, draws)
    if seconds < _LONG:
        return []
    text = mark_plural(
        "The pairs of sectors take about {count} minute on a usual machine: {pairs:,} pairs over {areas:,} areas.",
        "The pairs of sectors take about {count} minutes on a usual machine: {pairs:,} pairs over {areas:,} areas.",
    )
    n, s = known.shape
    return [Note(text, {"count": round(seconds / 60), "pairs": s * (s - 1) // 2, "areas": n}, warning=False)]


def _p_by_moments(known: np.ndarray, draws: int) -> list[Note]:
    if not draws or by_draws(known, draws):
        return []
    text = mark(
        "Figures are missing in so many ways that each pair would need rearrangements of its own: p is worked out from the variance "
        "and the skewness that all rearrangements have, and by up to {draws} draws only where that is not exact enough.",
    )
    return [Note(text, {"draws": draws}, warning=False)]


def with_jobs(sums: SectorEmployment, b: int) -> tuple[SectorEmployment, list[Note]]:
    """The sectors that have jobs in the first b areas, and a note on the others."""
    held = np.nansum(sums.jobs[:b], axis=0) > 0
    if held.sum() < 2:
        raise CreativeClustersError(
            mark(
                "{count} of the {all} sectors have jobs in the areas: pairs need two at least. Without jobs: {names}. Choose further "
                "related sectors, another list, or all industries of the table.",
            ),
            count=int(held.sum()),
            all=len(held),
            names=some(sums.sectors["sector_name"][~held]) or "-",
        )
    if held.all():
        return sums, []
    text = mark_plural(
        "{count} of {all} sectors has no published jobs in any of the areas and is left out: {names}.",
        "{count} of {all} sectors have no published jobs in any of the areas and are left out: {names}.",
    )
    values = {"count": int((~held).sum()), "all": len(held), "names": some(sums.sectors["sector_name"][~held], 10)}
    kept = replace(
        sums,
        sectors=sums.sectors[held].reset_index(drop=True),
        jobs=sums.jobs[:, held],
        suppressed=sums.suppressed[:, held],
        businesses=None if sums.businesses is None else sums.businesses[:, held],
        lumps=None if sums.lumps is None else sums.lumps[:, held],
        uneven=None if sums.uneven is None else sums.uneven[:, held],
    )
    return kept, [Note(text, values)]


def shared_industries(sums: SectorEmployment) -> np.ndarray:
    """Number of industries of the table that two sectors have in common (s, s); the diagonal has each one's own number."""
    pairs = sums.match.pairs
    place = pd.MultiIndex.from_frame(sums.sectors[["group", "sector"]])
    sector = place.get_indexer(pd.MultiIndex.from_frame(pairs[["group", "sector"]]))
    kept = sector >= 0
    rows, row = np.unique(pairs["position"].to_numpy(int)[kept], return_inverse=True)
    has = np.zeros((len(rows), len(place)), dtype=np.float32)
    has[row, sector[kept]] = 1
    return (has.T @ has).astype(int)


def _refuse_one_list(sums: SectorEmployment, main: str) -> None:
    """Where the groups have the same industries, each is compared with itself."""
    groups = sums.sectors["group"].to_numpy()
    others = groups != main
    if not others.any() or others.all():
        return
    pairs = sums.match.pairs
    own = set(pairs.loc[pairs["group"] == main, "position"])
    further = set(pairs.loc[pairs["group"] != main, "position"])
    if further and own <= further and further <= own:
        raise CreativeClustersError(
            mark(
                "All {count} industries of {groups} belong to '{main}' as well, and the other way round: once shared codes are left "
                "out, nothing is left to compare. Choose other related sectors.",
            ),
            count=len(further),
            groups=some(dict.fromkeys(groups[others])),
            main=main,
        )
