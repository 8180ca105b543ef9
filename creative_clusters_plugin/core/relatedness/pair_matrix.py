"""Which sectors go together over areas: every pair of them by six measures, with tests."""

from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from ..concentration.quotient_frames import suppression_notes, unmatched_jobs
from ..concentration.quotients import QuotientSettings, quotients
from ..concentration.scores import average_rank
from ..employment.employment import Employment
from ..employment.sector_lists import SectorList
from ..employment.sector_sums import SectorEmployment, sector_employment
from ..messages import Cancelled, CreativeClustersError, Note, Progress, mark, some
from . import association
from .pair_frames import FEWEST_AREAS, pair_notes, pair_table

MEASURES = ("spearman", "pearson", "lift", "jaccard", "phi", "gamma_c")
TESTS = ("spearman", "pearson", "presence")


@dataclass(frozen=True)
class PairSettings:
    """threshold: LQ from which a sector is present in an area. test: one of TESTS, what p and q are of.

    permutations: 0 for 9,999, or for 1,999 where a hundred thousand pairs make each of them slow.
    """

    threshold: float = 1.0
    test: str = "spearman"
    permutations: int = 0
    seed: int = 2010

    def draws(self, sectors: int) -> int:
        """Permutations behind each p of so many sectors; 0 for the exact test."""
        usual = 9_999 if sectors <= 100 else 1_999
        return 0 if self.test == "presence" else self.permutations or usual


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


def pair_measures(
    lq: np.ndarray,
    jobs: np.ndarray,
    total: np.ndarray,
    tested: np.ndarray,
    settings: PairSettings,
    progress: Progress = lambda share: True,
) -> dict[str, np.ndarray]:
    """The measures of all pairs of s sectors over n areas: matrices (s, s) `areas`, `both`, those of MEASURES, and `p`.

    lq: (n, s), NaN unknown; a pair is measured over the areas with both quotients. jobs: (n, s); total: (n,). tested: (s, s)
    pairs to test, of which those with fewer than FEWEST_AREAS areas or a constant side have no p.
    Spearman's correlation ranks the areas of the pair; `presence` tests by the hypergeometric distribution, exactly.
    """
    s = lq.shape[1]
    names = ("areas", "both", *MEASURES, "p")
    found = {name: np.full((s, s), np.nan) for name in names}
    known = np.isfinite(lq)
    masks, of_column = np.unique(known, axis=1, return_inverse=True)
    of_column = np.ravel(of_column)
    columns = [np.flatnonzero(of_column == kind) for kind in range(masks.shape[1])]
    rng = np.random.default_rng(settings.seed)
    done, pairs = 0.0, s * (s + 1) / 2
    for one, first in enumerate(columns):
        for other in range(one, len(columns)):
            second = columns[other]
            if not progress(done / pairs):
                raise Cancelled
            rows = masks[:, one] & masks[:, other]
            part = len(first) * (len(second) + (one == other)) / (1 + (one == other))
            cells = np.ix_(first, second)
            own = slice(0, len(first))
            # the columns of both kinds, those of the second behind those of the first
            both = first if one == other else np.concatenate([first, second])
            at = np.ix_(rows, both)
            block = _block(
                lq[at],
                jobs[at],
                total[rows],
                own,
                own if one == other else slice(len(first), None),
                tested[cells],
                settings,
                settings.draws(s),
                rng,
                _part_of(progress, done / pairs, part / pairs),
            )
            done += part
            for name, values in block.items():
                found[name][cells] = values
                found[name][np.ix_(second, first)] = values.T
    return found


def _part_of(progress: Progress, start: float, size: float) -> Progress:
    return lambda share: progress(start + share * size)


def _block(
    lq: np.ndarray,
    jobs: np.ndarray,
    total: np.ndarray,
    first: slice,
    second: slice,
    tested: np.ndarray,
    settings: PairSettings,
    draws: int,
    rng: np.random.Generator,
    progress: Progress,
) -> dict[str, np.ndarray]:
    """The measures of the sectors `first` with `second`, all of whose quotients are known in the areas given."""
    n = len(lq)
    with np.errstate(invalid="ignore"):
        present = (lq >= settings.threshold).astype(float)
    both = present[:, first].T @ present[:, second]
    has = present.sum(axis=0)
    margins = has[first][:, None], has[second][None]
    excess = association.excess_shares(np.nan_to_num(jobs), total) if n else np.full_like(jobs, np.nan)
    found = {
        "areas": np.full(both.shape, float(n)),
        "both": both,
        "lift": association.lift(both, *margins, n),
        "jaccard": association.jaccard(both, *margins),
        "phi": association.proximity(both, *margins),
        "gamma_c": excess[:, first].T @ excess[:, second],
        "p": np.full(both.shape, np.nan),
    }
    sides = {}
    for name, values in (("pearson", lq), ("spearman", average_rank(lq.T).T)):
        unit = association.standardised(values) if n > 2 else np.full_like(values, np.nan)
        one = unit[:, first]
        # the very same object tells that the block is symmetric
        sides[name] = (one, one if first == second else unit[:, second])
        found[name] = np.clip(one.T @ sides[name][1], -1, 1)
    if n < FEWEST_AREAS or not tested.any():
        return found
    if not draws:
        wide = [np.broadcast_to(values, both.shape)[tested].astype(int) for values in (both, *margins, n)]
        found["p"][tested] = association.co_presence_p(wide[0], wide[1], wide[2], wide[3], progress)
    else:
        p = association.correlation_draws_p(*sides[settings.test], draws, rng, progress)
        found["p"] = np.where(tested, p, np.nan)
    return found


def colocation_matrix(
    employment: Employment,
    boundary_ids: np.ndarray,
    sector_list: SectorList | None,
    settings: PairSettings,
    quotient_settings: QuotientSettings,
    progress: Progress = lambda share: True,
) -> PairResult:
    """Every pair of sectors of `sector_list` (of the table's own where None), over the areas with a boundary.

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
    _refuse_one_list(sums, shared, main)
    order = np.argsort(boundary_ids.astype(str), kind="stable")
    order = order[sums.reported[:b][order]]
    lq, jobs, total = found.lq[:b][order], sums.jobs[:b][order], sums.total[:b][order]
    apart = ~np.eye(s, dtype=bool)
    measures = pair_measures(lq, jobs, total, apart & (shared == 0), settings, progress)
    with np.errstate(invalid="ignore"):
        present = (lq >= settings.threshold).sum(axis=0)
    sectors = sums.sectors.assign(jobs=np.nansum(jobs, axis=0), areas=present)
    table = pair_table(sectors, measures, shared, employment.year)
    notes += pair_notes(table, len(order), settings.draws(s))
    return PairResult(
        table, measures, sectors, shared, tuple(notes), employment.year, len(order), main, unmatched_jobs(sums, b)
    )


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
    text = mark(
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


def _refuse_one_list(sums: SectorEmployment, shared: np.ndarray, main: str) -> None:
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
