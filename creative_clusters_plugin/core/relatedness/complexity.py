"""How complex the economies of areas and their sectors are: which sectors are had by areas that have like sectors.

Shapes: n areas, s sectors; present (n, s) bool; related (s, s) proximity by the areas, its diagonal ignored.
"""

from dataclasses import dataclass

import numpy as np
from scipy.linalg import eigh

from ..figures.digits import settled

SIGNS = ("size", "diversity", "against")
_FEWEST = 3  # areas and sectors
_ALONE = 1 - 1e-9  # a second eigenvalue from here: areas fall into parts that share no sector
_LIKE = 1e-9  # eigenvalues this close: any mixture of their vectors would do as well
_STEPS = 1000
_SETTLED = 1e-10


@dataclass(frozen=True)
class Complexity:
    """eci, coi, fitness (n,); pci, sector_fitness (s,); gain (n, s). NaN where unknown, gain also where the sector is present.

    with_size, with_diversity: Pearson's r of eci, as signed, with the logarithm of all jobs and with the number of sectors.
    why_not: '' or why there is no ECI: 'few', 'parts' (areas fall into parts that share no sector) or 'tied'.
    """

    eci: np.ndarray
    coi: np.ndarray
    fitness: np.ndarray
    pci: np.ndarray
    sector_fitness: np.ndarray
    gain: np.ndarray
    with_size: float
    with_diversity: float
    why_not: str = ""


def complexity(present: np.ndarray, related: np.ndarray, size: np.ndarray, sign: str = "size") -> Complexity:
    """Economic complexity by eigenvectors (Hidalgo & Hausmann 2009; Mealy, Farmer & Teytelboym 2019), with its prospects.

    ECI has mean 0 and standard deviation 1 (n) over the areas that have a sector; PCI is on its scale, so that an area's ECI is the
    mean PCI of its sectors. An eigenvector has no sign of its own. sign: of SIGNS, 'size' takes the one with which ECI rises with
    the logarithm of `size` (n,), all jobs, since complex activities concentrate in large cities (Balland et al. 2020);
    'diversity' the one with which it rises with the number of sectors; 'against' that of 'size' turned round.
    """
    n, s = present.shape
    areas, sectors = present.any(axis=1), present.any(axis=0)
    has = present[np.ix_(areas, sectors)].astype(float)
    unknown = np.full(n, np.nan), np.full(n, np.nan), np.full(s, np.nan), np.full((n, s), np.nan)
    fitness, sector_fitness = np.full(n, np.nan), np.full(s, np.nan)
    if min(has.shape) < _FEWEST:
        return _none(unknown, fitness, sector_fitness, "few")
    fitness[areas], sector_fitness[sectors] = fit(has)
    vector, why_not = _second(has)
    if why_not:
        return _none(unknown, fitness, sector_fitness, why_not)
    eci, coi, pci, gain = unknown
    with np.errstate(divide="ignore"):
        large = np.log(np.where(size[areas] > 0, size[areas], np.nan))
    diversity = has.sum(axis=1)
    rises = _correlation(vector, diversity if sign == "diversity" else large)
    vector = vector * (-1.0 if rises < 0 else 1.0) * (-1.0 if sign == "against" else 1.0)
    raw = (
        has.T @ vector / has.sum(axis=0)
    )  # of the sectors, so that its means by area are the vector times its eigenvalue
    own = has @ raw / diversity
    mean, spread = own.mean(), own.std()
    eci[areas], pci[sectors] = (own - mean) / spread, (raw - mean) / spread
    close = np.where(np.eye(has.shape[1]) > 0, 1.0, related[np.ix_(sectors, sectors)])
    share = close / close.sum(axis=0)
    prospect = ((1 - has) * (has @ share) * raw).sum(axis=1)
    coi[areas] = (prospect - prospect.mean()) / prospect.std()
    # what is missing near a sector, by how complex it is, each seen from where it would be come to
    gained = ((1 - has) * raw) @ (close / close.sum(axis=0)[:, None]) / spread
    gain[np.ix_(areas, sectors)] = np.where(has > 0, np.nan, gained)
    return Complexity(
        eci,
        coi,
        fitness,
        pci,
        sector_fitness,
        gain,
        _correlation(eci[areas], large),
        _correlation(eci[areas], diversity),
    )


def _none(unknown: tuple[np.ndarray, ...], fitness: np.ndarray, sector_fitness: np.ndarray, why_not: str) -> Complexity:
    eci, coi, pci, gain = unknown
    return Complexity(eci, coi, fitness, pci, sector_fitness, gain, np.nan, np.nan, why_not)


def _second(has: np.ndarray) -> tuple[np.ndarray, str]:
    """The second eigenvector of (M / k_a)(M / k_i)' over the areas, of any sign and scale; or why it says nothing.

    That matrix is not symmetric; M / sqrt(k_a k_i) times its transpose is, and has the same eigenvalues. The smaller side is taken.
    """
    diversity, ubiquity = has.sum(axis=1), has.sum(axis=0)
    even = has / np.sqrt(diversity)[:, None] / np.sqrt(ubiquity)
    wide = even.shape[0] <= even.shape[1]
    square = even @ even.T if wide else even.T @ even
    order = len(square)
    values, vectors = eigh(square, subset_by_index=[order - 3, order - 1])
    third, second = values[0], values[1]
    if second >= _ALONE:
        return np.array([]), "parts"
    if second - third < _LIKE:
        return np.array([]), "tied"
    found = vectors[:, 1] if wide else even @ vectors[:, 1]
    return found / np.sqrt(diversity), ""


def _correlation(one: np.ndarray, other: np.ndarray) -> float:
    known = np.isfinite(one) & np.isfinite(other)
    if known.sum() < _FEWEST or np.ptp(other[known]) == 0 or np.ptp(one[known]) == 0:
        return float("nan")
    return float(settled(np.corrcoef(one[known], other[known])[0, 1]))


def fit(has: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Fitness of areas (n,) and complexity of sectors (s,), each with mean 1 (Tacchella et al. 2012).

    has: (n, s) of 0 and 1, no row or column empty. An area is as fit as its sectors are complex, added up; a sector is as complex as
    the least fit areas that have it are fit. Iterated until nothing changes, 1,000 times at most: some fitnesses may tend to 0.
    """
    fitness = np.ones(len(has))
    hard = np.ones(has.shape[1])
    for _ in range(_STEPS):
        before = fitness
        fitness = has @ hard
        fitness /= fitness.mean()
        with np.errstate(divide="ignore", over="ignore"):
            hard = 1 / (has.T @ (1 / np.maximum(before, np.finfo(float).tiny)))
        hard /= hard.mean()
        if np.abs(fitness - before).max() < _SETTLED:
            break
    return fitness, hard
