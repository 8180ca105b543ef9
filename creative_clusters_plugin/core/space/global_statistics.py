"""Global spatial autocorrelation of fields, each with a permutation test, several fields at once.

The formulas are those of esda, as the tests check. Its own permutations go one by one, with numpy's global random state, and
its General G holds a matrix of all pairs of areas (100 GB for 115,000): here they go in blocks, seeded, by sparse products.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import pandas as pd
import scipy.sparse as sparse

from ..many_tests import false_discovery_rate
from ..messages import CreativeClustersError, Note, Plural, Progress, mark, mark_plural, tick
from .global_records import BINARY, NOT_NEGATIVE, SECOND, GlobalStatistic, global_record
from .neighbours import Neighbours, in_doubt

COLUMNS = ("field", "second", "statistic", "value", "expected", "z", "p", "q", "n")
FEWEST = 8
_BLOCK = 320_000  # permuted values held at once: what a processor keeps near
_TOLERANCE = 1e-10  # relative: values that are equal but for rounding count as equal


@dataclass(frozen=True)
class GlobalResult:
    """frame: one row for each field and statistic (three for join counts), with COLUMNS; NaN where it cannot be had."""

    frame: pd.DataFrame
    notes: tuple[Note, ...]


@dataclass(frozen=True)
class Links:
    """Links of n areas that all have a neighbour: binary, and with the weights of each area summing to 1.

    shared: what several statistics of the same values need, with the values themselves, so that it is worked out once; None where
    nothing is to be kept.
    """

    binary: sparse.csr_array
    standard: sparse.csr_array
    shared: dict[tuple, tuple] | None = None

    def once(self, work: Callable[..., np.ndarray], *given: Any) -> np.ndarray:
        """`work` of what is given, which the statistics of a block of permutations have in common."""
        if self.shared is None:
            return work(*given)
        key = (work, *map(id, given))
        if key not in self.shared:
            # the values are kept, too: no others can get their place in memory while they are
            self.shared[key] = (work(*given), given)
        return self.shared[key][0]

    def centred(self, x: np.ndarray) -> np.ndarray:
        """Columns of x (n, b) less their means."""
        return self.once(_centred, x)

    def squares(self, x: np.ndarray) -> np.ndarray:
        """Sum of the squares of each column of x (n, b)."""
        return self.once(_squares, x)

    def cross(self, weights: sparse.csr_array, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        """sum_ij w_ij x_i y_j of each column of x and y (n, b)."""
        return self.once(_cross, self.once(_folded, weights) if x is y else weights, x, y)

    def margins(self, weights: sparse.csr_array) -> np.ndarray:
        """Row sum plus column sum of each area (n,)."""
        return self.once(_margins, weights)


def _margins(weights: sparse.csr_array) -> np.ndarray:
    return np.asarray(weights.sum(axis=0)).ravel() + np.asarray(weights.sum(axis=1)).ravel()


def _folded(weights: sparse.csr_array) -> sparse.csr_array:
    """Half as many weights, with the same sum over pairs of an area's value and another's of the same values: both ways in one."""
    both_ways = sparse.triu(weights + weights.T, 1)
    return sparse.csr_array(both_ways + sparse.diags(weights.diagonal()))


def _centred(x: np.ndarray) -> np.ndarray:
    return x - x.mean(axis=0)


def _squares(x: np.ndarray) -> np.ndarray:
    return np.einsum("ij,ij->j", x, x)


def _cross(weights: sparse.csr_array, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    return np.einsum("ij,ij->j", x, weights @ y)


def _simulated(
    records: list[GlobalStatistic],
    links: Links,
    x: np.ndarray,
    y: np.ndarray | None,
    permutations: int,
    seed: int,
    progress: Progress,
) -> dict[str, np.ndarray]:
    """Each statistic (rows, permutations) of x permuted and y with it, or of y permuted alone."""
    rng, n = np.random.default_rng(seed), len(x)
    block = max(1, _BLOCK // n)
    found: dict[str, list[np.ndarray]] = {one.id: [] for one in records}
    lasting = {
        (work, id(one)): (work(one), (one,)) for work in (_margins, _folded) for one in (links.binary, links.standard)
    }
    for start in range(0, permutations, block):
        tick(progress, start / permutations)
        count = min(block, permutations - start)
        # a row for each area, as sparse products take it: a column of permutations is many times slower
        if y is None:
            rows = np.tile(x, (count, 1))
            for row in rows:
                rng.shuffle(row)
            first, second = np.ascontiguousarray(rows.T), None
        else:
            places = [rng.permutation(np.arange(n, dtype=np.int32)) for _ in range(count)]
            first, second = (_columns([np.take(values, order) for order in places]) for values in (x, y))
        own = replace(links, shared=dict(lasting))
        for one in records:
            found[one.id].append(one.measure(own, x[:, None] if one.permuted == SECOND else first, second))
    return {name: np.concatenate(parts, axis=1) for name, parts in found.items() if parts}


def _columns(values: list[np.ndarray]) -> np.ndarray:
    """Arrays (n,) as the columns of one (n, b), whose rows lie together in memory."""
    return np.ascontiguousarray(np.stack(values).T)


def _tested(value: float, expected: float, simulated: np.ndarray) -> tuple[float, float]:
    """z, of the standard deviation over the permutations, and pseudo p: the smaller tail (count + 1) / (draws + 1), doubled."""
    spread = float(simulated.std())
    margin = _TOLERANCE * max(abs(value), spread)
    tail = min((simulated >= value - margin).sum(), (simulated <= value + margin).sum())
    z = (value - expected) / spread if spread > 1e-12 * abs(value) else np.nan
    return z, min(1.0, 2 * (tail + 1) / (len(simulated) + 1))


def areas_joined(near: Neighbours, known: np.ndarray) -> np.ndarray:
    """Which of the areas `known` (n,) have a neighbour among themselves."""
    chosen = known.copy()
    while True:
        places = np.flatnonzero(chosen)
        alone = places[near.among(chosen).count == 0]
        if not len(alone):
            return chosen
        chosen[alone] = False


def _links(near: Neighbours) -> Links:
    binary, standard = near.weights.astype(float), near.weights.astype(float)
    binary.data[:] = 1.0
    standard.data /= np.repeat(np.asarray(standard.sum(axis=1)).ravel(), near.count)
    return Links(binary, standard)


def _obstacle(record: GlobalStatistic, field: str, x: np.ndarray, y: np.ndarray | None) -> Note | None:
    """Why the statistic of these values cannot be had."""
    values = {"field": field, "statistic": record.id, "n": len(x)}
    if len(x) < FEWEST:
        text: str | Plural = mark(
            "Field '{field}': only {n} areas have a value and a neighbour with one, at least {fewest} are needed.",
        )
        return Note(text, values | {"fewest": FEWEST})
    if np.ptp(x) == 0 or (y is not None and np.ptp(y) == 0):
        text = mark("Field '{field}', or the second field, has the same value in all {n} areas.")
        return Note(text, values)
    if record.values == NOT_NEGATIVE and (x < 0).any():
        text = mark_plural(
            "Field '{field}' has {count} negative value: General G needs values of 0 or more.",
            "Field '{field}' has {count} negative values: General G needs values of 0 or more.",
        )
        return Note(text, values | {"count": int((x < 0).sum())})
    if record.values == BINARY and not np.isin(x, (0, 1)).all():
        text = mark_plural(
            "Field '{field}' has {count} value other than 0 and 1: join counts need zeros and ones.",
            "Field '{field}' has {count} values other than 0 and 1: join counts need zeros and ones.",
        )
        return Note(text, values | {"count": int((~np.isin(x, (0, 1))).sum())})
    return None


def _of_everyone(field: str, near: Neighbours) -> list[Note]:
    if not near.of_everyone.all():
        return []
    text = mark(
        "Field '{field}': each of the {n} areas has all others as neighbours, however the values lie: choose fewer neighbours or a "
        "narrower band."
    )
    return [Note(text, {"field": field, "n": len(near.count)})]


def _field_rows(
    field: str,
    records: list[GlobalStatistic],
    values: np.ndarray,
    second: pd.Series | None,
    near: Neighbours,
    permutations: int,
    seed: int,
    progress: Progress,
) -> tuple[list[tuple], list[Note]]:
    """The rows of one field, but for q, and the notes on it; `second`: a Series or None."""
    known = np.isfinite(values) if second is None else np.isfinite(values) & np.isfinite(second)
    chosen = areas_joined(near, known)
    notes = []
    if not chosen.all():
        text = mark(
            "Field '{field}': areas left out of {n}: without a value {missing}, without a neighbour that has one {isolated}.",
        )
        counts = {"missing": int((~known).sum()), "isolated": int((known & ~chosen).sum()), "n": len(values)}
        left_out = len(values) - int(chosen.sum())
        notes.append(Note(text, {"field": field, **counts}, warning=in_doubt(left_out, len(values))))
    # in an order of their own, so that the same seed gives the same answer however the layer is sorted
    places = np.flatnonzero(chosen)
    keys = [values[places], near.places[places, 1], near.places[places, 0]]
    order = places[np.lexsort(keys if second is None else [second.to_numpy(float)[places], *keys])]
    x, y = values[order], None if second is None else second.to_numpy(float)[order]
    obstacles = {one.id: _obstacle(one, field, x, y) for one in records}
    notes += {note.text: note for note in obstacles.values() if note}.values()
    able = [one for one in records if not obstacles[one.id]]
    simulated = {}
    if able:
        inner = near.at(order)
        links = _links(inner)
        notes += _of_everyone(field, inner)
        simulated = _simulated(able, links, x, y, permutations, seed, progress)
    label, rows = None if second is None else second.name, []
    for one in records:
        if obstacles[one.id]:
            rows += [(field, label, row.id, np.nan, np.nan, np.nan, np.nan, len(x)) for row in one.rows]
            continue
        observed = one.measure(links, x[:, None], None if y is None else y[:, None])[:, 0]
        parts = zip(one.rows, observed, one.expected(links, x, y), simulated[one.id], strict=True)
        for row, value, expected, draws in parts:
            rows.append((field, label, row.id, float(value), expected, *_tested(value, expected, draws), len(x)))
    return rows, notes


def global_statistics(
    fields: pd.DataFrame,
    near: Neighbours,
    statistics: tuple[str, ...] = ("moran",),
    second: pd.Series | None = None,
    permutations: int = 9_999,
    seed: int = 2010,
    progress: Progress = lambda share: True,
) -> GlobalResult:
    """Global statistics of every field (column of `fields`, n rows as `near` has areas), and of each with `second` (n,).

    statistics: some of GLOBAL_IDS; those that are `paired` take `second`, named after its field. permutations: at least 1; p is
    two-sided; q adjusts the p of one statistic over the fields (Benjamini & Hochberg 1995). Areas without a value (NaN) or without
    a neighbour that has one are left out and counted in the notes, and so are fields that a statistic cannot take.
    Raises CreativeClustersError where a second field is asked for and not given, and where no statistic can be had at all;
    Cancelled where `progress` returns False.
    """
    chosen = [global_record(id) for id in statistics]
    paired = [one for one in chosen if one.paired]
    if paired and second is None:
        raise CreativeClustersError(mark("Bivariate Moran's I and Lee's L compare two fields: choose a second field."))
    single = [one for one in chosen if not one.paired]
    jobs = [(field, *job) for field in fields for job in ((single, None), (paired, second)) if job[0]]
    rows: list[tuple] = []
    notes: list[Note] = []
    for number, (field, records, other) in enumerate(jobs):
        part = lambda share, number=number: progress((number + share) / len(jobs))  # noqa: E731
        values = fields[field].to_numpy(float)
        own, found = _field_rows(field, records, values, other, near, permutations, seed, part)
        rows, notes = rows + own, notes + found
    frame = pd.DataFrame(rows, columns=[name for name in COLUMNS if name != "q"])
    if frame["value"].isna().all():
        raise CreativeClustersError(notes[-1].text, **notes[-1].values)
    frame.insert(COLUMNS.index("q"), "q", np.nan)
    for places in frame.groupby("statistic").indices.values():
        frame.iloc[places, COLUMNS.index("q")] = false_discovery_rate(frame["p"].to_numpy()[places])
    return GlobalResult(frame, tuple(notes))
