"""Global spatial autocorrelation of fields, each with a permutation test, several fields at once.

The formulas are those of esda, as the tests check. Its own permutations go one by one, with numpy's global random state, and
its General G holds a matrix of all pairs of areas (100 GB for 115,000): here they go in blocks, seeded, by sparse products.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pandas as pd
import scipy.sparse as sparse

from ..many_tests import false_discovery_rate
from ..messages import Cancelled, CreativeClustersError, Note, Progress, mark
from .neighbours import Neighbours

NEED_SECOND = ("bivariate_moran", "lee")
COLUMNS = ("field", "second", "statistic", "value", "expected", "z", "p", "q", "n")
FEWEST = 8
_BLOCK = 4_000_000  # permuted values held at once
_TOLERANCE = 1e-10  # relative: values that are equal but for rounding count as equal


@dataclass(frozen=True)
class GlobalResult:
    """frame: one row for each field and statistic (three for join counts), with COLUMNS; NaN where it cannot be had."""

    frame: pd.DataFrame
    notes: tuple[Note, ...]


@dataclass(frozen=True)
class _Links:
    """Links of n areas that all have a neighbour: binary, and with the weights of each area summing to 1."""

    binary: sparse.csr_array
    standard: sparse.csr_array


# each takes links and values x, y of shape (n, b), one column for each permutation, and gives (rows, b); expected values are
# those over all permutations
def _cross(weights: sparse.csr_array, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    return np.einsum("ij,ij->j", x, weights @ y)


def _margins(weights: sparse.csr_array) -> np.ndarray:
    """Row sum plus column sum of each area (n,)."""
    return np.asarray(weights.sum(axis=0)).ravel() + np.asarray(weights.sum(axis=1)).ravel()


def _moran(links: _Links, x: np.ndarray, y: np.ndarray | None) -> np.ndarray:
    """Moran's I (Moran 1950; Cliff & Ord 1981): sum_ij w_ij z_i z_j / sum_i z_i^2, weights of each area summing to 1."""
    z = x - x.mean(axis=0)
    return (_cross(links.standard, z, z) / (z**2).sum(axis=0))[None]


def _geary(links: _Links, x: np.ndarray, y: np.ndarray | None) -> np.ndarray:
    """Geary's C (1954): (n - 1) sum_ij w_ij (x_i - x_j)^2 / (2 n sum_i z_i^2); below 1 for alike neighbours."""
    n, z = len(x), x - x.mean(axis=0)
    squares = _margins(links.standard) @ z**2 - 2 * _cross(links.standard, z, z)
    return ((n - 1) * squares / (2 * n * (z**2).sum(axis=0)))[None]


def _general_g(links: _Links, x: np.ndarray, y: np.ndarray | None) -> np.ndarray:
    """General G (Getis & Ord 1992): sum_ij w_ij x_i x_j / sum_{i != j} x_i x_j, binary weights, x not negative."""
    return (_cross(links.binary, x, x) / (x.sum(axis=0) ** 2 - (x**2).sum(axis=0)))[None]


def _join_counts(links: _Links, x: np.ndarray, y: np.ndarray | None) -> np.ndarray:
    """Joins of ones, of zeros, and of a one with a zero (Cliff & Ord 1981), binary weights; x holds zeros and ones."""
    ones = _cross(links.binary, x, x) / 2
    mixed = _margins(links.binary) @ x / 2 - 2 * ones
    return np.array([ones, links.binary.sum() / 2 - ones - mixed, mixed])


def _bivariate_moran(links: _Links, x: np.ndarray, y: np.ndarray | None) -> np.ndarray:
    """Bivariate Moran's I (Anselin, Syabri & Smirnov 2002): x here and y around; z-scores with n - 1."""
    first, second = x - x.mean(axis=0), y - y.mean(axis=0)
    return (_cross(links.standard, first, second) / np.sqrt((first**2).sum(axis=0) * (second**2).sum(axis=0)))[None]


def _lee(links: _Links, x: np.ndarray, y: np.ndarray | None) -> np.ndarray:
    """Lee's L (2001, eq. 18), the areas' own values left out of the means: sum of the products of both mean lags."""
    first, second = (links.standard @ (values - values.mean(axis=0)) for values in (x, y))
    return (np.einsum("ij,ij->j", first, second) / (len(x) * x.std(axis=0) * y.std(axis=0)))[None]


def _expected(name: str, links: _Links, x: np.ndarray, y: np.ndarray | None) -> list[float]:
    n, joins, ones = len(x), links.binary.sum(), x.sum()
    if name == "join_counts":
        alike = joins / (2 * n * (n - 1))
        zeros = n - ones
        return [alike * ones * (ones - 1), alike * zeros * (zeros - 1), 2 * alike * ones * zeros]
    if name == "lee":
        # pairs (x, y) are permuted together: what they have in common in place stays
        own = (links.standard.data**2).sum()
        return [float(np.corrcoef(x, y)[0, 1] * (own - (n - own) / (n - 1)) / n)]
    return [{"moran": -1 / (n - 1), "geary": 1.0, "general_g": joins / (n * (n - 1)), "bivariate_moran": 0.0}[name]]


_FORMULAS: dict[str, Callable] = {
    "moran": _moran,
    "geary": _geary,
    "general_g": _general_g,
    "join_counts": _join_counts,
    "bivariate_moran": _bivariate_moran,
    "lee": _lee,
}


def _rows_of(name: str) -> tuple[str, ...]:
    """The names of a statistic's rows in the frame."""
    return ("join_count_bb", "join_count_ww", "join_count_bw") if name == "join_counts" else (name,)


def _simulated(names, links, x, y, permutations: int, seed: int, progress: Progress) -> dict[str, np.ndarray]:
    """Each statistic (rows, permutations): x permuted, y with it for Lee's L; for bivariate Moran y alone."""
    rng, n = np.random.default_rng(seed), len(x)
    block, found = max(1, _BLOCK // n), {name: [] for name in names}
    for start in range(0, permutations, block):
        if not progress(start / permutations):
            raise Cancelled
        places = np.tile(np.arange(n, dtype=np.int32), (min(block, permutations - start), 1))
        places = rng.permuted(places, axis=1, out=places).T
        for name in names:
            first = x[:, None] if name == "bivariate_moran" else x[places]
            found[name].append(_FORMULAS[name](links, first, None if y is None else y[places]))
    return {name: np.concatenate(parts, axis=1) for name, parts in found.items() if parts}


def _tested(value: float, expected: float, simulated: np.ndarray) -> tuple[float, float]:
    """z, of the standard deviation over the permutations, and pseudo p: the smaller tail (count + 1) / (draws + 1), doubled."""
    spread = float(simulated.std())
    margin = _TOLERANCE * max(abs(value), spread)
    tail = min((simulated >= value - margin).sum(), (simulated <= value + margin).sum())
    z = (value - expected) / spread if spread > 1e-12 * abs(value) else np.nan
    return z, min(1.0, 2 * (tail + 1) / (len(simulated) + 1))


def _joined(near: Neighbours, known: np.ndarray) -> np.ndarray:
    """Which of the areas `known` (n,) have a neighbour among themselves."""
    chosen = known.copy()
    while True:
        places = np.flatnonzero(chosen)
        alone = places[near.among(chosen).count == 0]
        if not len(alone):
            return chosen
        chosen[alone] = False


def _links(near: Neighbours) -> _Links:
    binary, standard = near.weights.astype(float), near.weights.astype(float)
    binary.data[:] = 1.0
    standard.data /= np.repeat(np.asarray(standard.sum(axis=1)).ravel(), near.count)
    return _Links(binary, standard)


def _obstacle(name: str, field: str, x: np.ndarray, y: np.ndarray | None) -> Note | None:
    """Why the statistic of these values cannot be had."""
    values = {"field": field, "statistic": name, "n": len(x)}
    if len(x) < FEWEST:
        text = mark(
            "Field '{field}': only {n} areas have a value and a neighbour with one, at least {fewest} are needed.",
        )
        return Note(text, values | {"fewest": FEWEST})
    if np.ptp(x) == 0 or (y is not None and np.ptp(y) == 0):
        text = mark("Field '{field}', or the second field, has the same value in all {n} areas.")
        return Note(text, values)
    if name == "general_g" and (x < 0).any():
        text = mark("Field '{field}' has {count} negative values: General G needs values of 0 or more.")
        return Note(text, values | {"count": int((x < 0).sum())})
    if name == "join_counts" and not np.isin(x, (0, 1)).all():
        text = mark(
            "Field '{field}' has {count} values other than 0 and 1: join counts need zeros and ones.",
        )
        return Note(text, values | {"count": int((~np.isin(x, (0, 1))).sum())})
    return None


def _field_rows(field, names, values, second, near, permutations, seed, progress) -> tuple[list[tuple], list[Note]]:
    """The rows of one field, but for q, and the notes on it; `second`: a Series or None."""
    known = np.isfinite(values) if second is None else np.isfinite(values) & np.isfinite(second)
    chosen = _joined(near, known)
    notes = []
    if not chosen.all():
        text = mark(
            "Field '{field}': {missing} of {n} areas have no value and {isolated} no neighbour with a value; they are left out.",
        )
        counts = {"missing": int((~known).sum()), "isolated": int((known & ~chosen).sum()), "n": len(values)}
        notes.append(Note(text, {"field": field, **counts}))
    # in an order of their own, so that the same seed gives the same answer however the layer is sorted
    places = np.flatnonzero(chosen)
    order = places[np.lexsort((values[places], near.places[places, 1], near.places[places, 0]))]
    x, y = values[order], None if second is None else second.to_numpy(float)[order]
    obstacles = {name: _obstacle(name, field, x, y) for name in names}
    notes += {note.text: note for note in obstacles.values() if note}.values()
    able = [name for name in names if not obstacles[name]]
    simulated = {}
    if able:
        links = _links(Neighbours(sparse.csr_array(near.weights[order][:, order]), near.equal, near.places[order]))
        simulated = _simulated(able, links, x, y, permutations, seed, progress)
    label, rows = None if second is None else second.name, []
    for name in names:
        if name not in able:
            rows += [(field, label, row, np.nan, np.nan, np.nan, np.nan, len(x)) for row in _rows_of(name)]
            continue
        observed = _FORMULAS[name](links, x[:, None], None if y is None else y[:, None])[:, 0]
        parts = zip(_rows_of(name), observed, _expected(name, links, x, y), simulated[name], strict=True)
        for row, value, expected, draws in parts:
            rows.append((field, label, row, float(value), expected, *_tested(value, expected, draws), len(x)))
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

    statistics: some of options.GLOBAL_STATISTICS; those of NEED_SECOND take `second`, named after its field. permutations: at
    least 1; p is two-sided; q adjusts the p of one statistic over the fields (Benjamini & Hochberg 1995). Areas without a value (NaN) or
    without a neighbour that has one are left out and counted in the notes, and so are fields that a statistic cannot take.
    Raises CreativeClustersError where a second field is asked for and not given, and where no statistic can be had at all;
    Cancelled where `progress` returns False.
    """
    paired = [name for name in statistics if name in NEED_SECOND]
    if paired and second is None:
        raise CreativeClustersError(mark("Bivariate Moran's I and Lee's L compare two fields: choose a second field."))
    single = [name for name in statistics if name not in paired]
    jobs = [(field, *job) for field in fields for job in ((single, None), (paired, second)) if job[0]]
    rows, notes = [], []
    for number, (field, names, other) in enumerate(jobs):
        part = lambda share, number=number: progress((number + share) / len(jobs))  # noqa: E731
        values = fields[field].to_numpy(float)
        own, found = _field_rows(field, names, values, other, near, permutations, seed, part)
        rows, notes = rows + own, notes + found
    frame = pd.DataFrame(rows, columns=[name for name in COLUMNS if name != "q"])
    if frame["value"].isna().all():
        raise CreativeClustersError(notes[-1].text, **notes[-1].values)
    frame.insert(COLUMNS.index("q"), "q", np.nan)
    for places in frame.groupby("statistic").indices.values():
        frame.iloc[places, COLUMNS.index("q")] = false_discovery_rate(frame["p"].to_numpy()[places])
    return GlobalResult(frame, tuple(notes))
