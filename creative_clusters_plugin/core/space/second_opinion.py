"""The same statistics by esda, on the same areas and neighbours: how far its figures lie from ours, and why.

esda is imported inside functions: whoever calls them asks for it first. Areas without values or neighbours are taken out before,
since esda gives islands the smallest possible p, and one missing value makes all its z missing.
"""

import inspect
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..many_tests import upper_tail
from ..messages import Note, mark
from .local.families import local_record
from .local.record import ISOLATED, QUIET, UNDEFINED, UPPER, LocalStatistic
from .local.sample import Sample
from .local_statistics import LocalResult, LocalSettings, sample_of
from .pysal import to_graph
from .spatial import SpatialResult

PERMUTATIONS = 999
ROUNDING = 1e-8
_RARELY = 0.001  # how often chance alone may bring any area beyond what is allowed


@dataclass(frozen=True)
class Opinion:
    """What esda says of one field. name: of the class or function there; n: areas compared.

    value: largest difference of the statistic, of its z for Gi* and Gi; p_analytic: of the p of z; NaN where esda has none.
    p: largest difference of p by permutation, one-sided as esda gives it; allowed: what chance allows there; beyond: how many
    areas lie further off. classed: whether esda has a p of permutations, by which areas are significant there. agree, only_ours,
    only_theirs: areas significant with both, here only, and there only; the last come from: corrected (our correction for many
    tests), one_sided (its p is of the smaller side), drawn (p close to the level). lacking: why there is no comparison.
    """

    field: str
    name: str = ""
    n: int = 0
    value: float = np.nan
    p_analytic: float = np.nan
    p: float = np.nan
    allowed: float = np.nan
    beyond: int = 0
    classed: bool = True
    agree: int = 0
    only_ours: int = 0
    only_theirs: int = 0
    corrected: int = 0
    one_sided: int = 0
    drawn: int = 0
    lacking: Note | None = None


@dataclass(frozen=True)
class _Theirs:
    """value (n,), as our formula has it, or z where esda has that alone; p (n,): the smaller tail of its permutations.

    analytic: its p (n,) without permutations, two-sided. Each is None where esda has none that is ours.
    """

    name: str
    value: np.ndarray
    p: np.ndarray | None = None
    analytic: np.ndarray | None = None
    of_z: bool = False


def _options(peer: type, seed: int) -> dict[str, Any]:
    """One process, and, from 2.10 on where it can be chosen, p of the smaller tail as before."""
    known = inspect.signature(peer).parameters
    given = {
        "permutations": PERMUTATIONS,
        "n_jobs": 1,
        "keep_simulations": False,
        "seed": seed,
        "alternative": "directed",
    }
    return {name: value for name, value in given.items() if name in known}


def _getis(sample: Sample, seed: int, star: bool) -> _Theirs:
    import esda

    graph = to_graph(sample.near)
    found = esda.G_Local(sample.x, graph, transform="B", star=star, **_options(esda.G_Local, seed))
    z = np.asarray(found.Zs)
    return _Theirs("esda.G_Local", z, np.asarray(found.p_sim), 2 * upper_tail(np.abs(z)), of_z=True)


def _moran(sample: Sample, seed: int, name: str, fields: tuple[np.ndarray, ...]) -> _Theirs:
    """esda divides by n - 1 where Anselin (1995) divides by n."""
    import esda

    peer, n = getattr(esda, name), len(sample.x)
    found = peer(*fields, to_graph(sample.near), **_options(peer, seed))
    return _Theirs(f"esda.{name}", np.asarray(found.Is) * n / (n - 1), np.asarray(found.p_sim))


def _geary(sample: Sample, seed: int) -> _Theirs:
    """esda standardises with n where R's spdep and GeoDa do with n - 1."""
    import esda

    n, graph = len(sample.x), to_graph(sample.near)
    found = esda.Geary_Local(connectivity=graph, **_options(esda.Geary_Local, seed)).fit(sample.x)
    return _Theirs("esda.Geary_Local", np.asarray(found.localG) * (n - 1) / n, np.asarray(found.p_sim))


def _geary_of_many(sample: Sample, seed: int) -> _Theirs | None:
    """None where this version of esda does not work beside this one of scikit-learn, which dropped an argument of `check_array`."""
    import esda

    n, peer = len(sample.x), esda.Geary_Local_MV
    counts = peer(connectivity=to_graph(sample.near), **_options(peer, seed))
    try:
        found = counts.fit(list(sample.fields))
    except TypeError:
        return None
    return _Theirs("esda.Geary_Local_MV", np.asarray(found.localG) * (n - 1) / n, np.asarray(found.p_sim))


def _losh(sample: Sample, seed: int) -> _Theirs:
    import esda

    found = esda.LOSH(connectivity=to_graph(sample.near), inference="chi-square").fit(sample.x)
    upper = np.asarray(found.pval)
    return _Theirs("esda.LOSH", np.asarray(found.Hi), analytic=np.minimum(1, 2 * np.minimum(upper, 1 - upper)))


def _joins(sample: Sample, seed: int, name: str, fields: tuple[Any, ...], **case: str) -> _Theirs:
    """case: of two fields, as esda calls it."""
    import esda

    peer = getattr(esda, name)
    found = peer(connectivity=to_graph(sample.near), **_options(peer, seed)).fit(*fields, **case)
    return _Theirs(f"esda.{name}", np.asarray(found.LJC, dtype=float), np.asarray(found.p_sim))


def _join_count(sample: Sample, seed: int) -> _Theirs:
    return _joins(sample, seed, "Join_Counts_Local", (sample.x.astype(int),))


def _co_location(sample: Sample, seed: int) -> _Theirs:
    return _joins(sample, seed, "Join_Counts_Local_BV", (sample.x.astype(int), sample.y.astype(int)), case="CLC")


def _side_by_side(sample: Sample, seed: int) -> _Theirs:
    x, y = sample.x.astype(int), sample.y.astype(int)
    return _joins(sample, seed, "Join_Counts_Local_BV", (x * (1 - y), y * (1 - x)), case="BJC")


def _many_together(sample: Sample, seed: int) -> _Theirs:
    return _joins(sample, seed, "Join_Counts_Local_MV", ([field.astype(int) for field in sample.fields],))


_LOCAL: dict[str, Callable[[Sample, int], _Theirs | None]] = {
    "gi_star": lambda sample, seed: _getis(sample, seed, star=True),
    "gi": lambda sample, seed: _getis(sample, seed, star=False),
    "local_moran": lambda sample, seed: _moran(sample, seed, "Moran_Local", (sample.x,)),
    "local_moran_rates": lambda sample, seed: _moran(sample, seed, "Moran_Local_Rate", (sample.x, sample.y)),
    "bivariate_moran": lambda sample, seed: _moran(sample, seed, "Moran_Local_BV", (sample.x, sample.y)),
    "local_geary": _geary,
    "multivariate_geary": _geary_of_many,
    "losh": _losh,
    "local_join_count": _join_count,
    "co_location": _co_location,
    "multivariate_join_count": _many_together,
    "bivariate_join_count": _side_by_side,
}
_ANY_WEIGHTS = ("local_moran", "local_moran_rates", "bivariate_moran", "local_geary", "multivariate_geary", "losh")
_LACKS = mark("esda has no such statistic, or defines it otherwise: there is nothing to compare.")
_FAILS = mark(
    "This version of esda cannot work out this statistic beside this version of scikit-learn: the script under 'Reproduce with PySAL' "
    "gives its figures."
)
_UNEQUAL = mark(
    "esda takes this statistic with equal weights only, and those of the chosen neighbours differ: there is nothing to compare."
)


def local_opinions(result: SpatialResult) -> list[Opinion]:
    """What esda says of each field of `result`, with 999 permutations."""
    return [_local_opinion(result, field) for field in result.fields]


def _local_opinion(result: SpatialResult, field: str) -> Opinion:
    record, settings, own = local_record(result.settings.statistic), result.settings, result.fields[field]
    if record.id not in _LOCAL:
        return Opinion(field, lacking=Note(_LACKS))
    second = [] if result.second is None else [result.second]
    sample, _, chosen = sample_of(np.vstack([result.values[field], *second]).astype(float), result.near)
    if not sample.near.equal and record.id not in _ANY_WEIGHTS:
        return Opinion(field, lacking=Note(_UNEQUAL))
    with warnings.catch_warnings(), np.errstate(all="ignore"):
        warnings.simplefilter("ignore")  # of numba, which is not needed
        theirs = _LOCAL[record.id](sample, settings.seed)
        if theirs is None:
            return Opinion(field, lacking=Note(_FAILS))
        return _compared(field, own, theirs, chosen, _analytic(record, sample), record.tail, settings)


def _analytic(record: LocalStatistic, sample: Sample) -> np.ndarray | None:
    return None if record.analytic is None else record.analytic(record.measure(sample))


def _compared(
    field: str,
    own: LocalResult,
    theirs: _Theirs,
    chosen: np.ndarray,
    analytic: np.ndarray | None,
    tail: str,
    settings: LocalSettings,
) -> Opinion:
    """chosen: positions in `own` of the areas (n,) that both have; analytic: our p of them without permutations."""
    tested = np.isfinite(own.p[chosen]) & np.isfinite(theirs.value if theirs.p is None else theirs.p)
    places = chosen[tested]
    ours = (own.z if theirs.of_z else own.statistic)[places]
    part: dict[str, Any] = {"n": int(tested.sum()), "value": _largest(theirs.value[tested] - ours)}
    if theirs.analytic is not None and analytic is not None:
        part["p_analytic"] = _largest((theirs.analytic - analytic)[tested])
    if theirs.p is None:
        return Opinion(field, theirs.name, classed=False, **part)
    p = theirs.p[tested]
    if settings.inference == "permutation":
        side = own.p[places] if tail == UPPER else own.p[places] / 2
        part |= _by_chance(np.minimum(side, 1 - side), p, settings.permutations)
    return Opinion(field, theirs.name, **part, **_classed(own, places, p, settings.alpha, tail))


def _largest(difference: np.ndarray) -> float:
    known = np.abs(difference[np.isfinite(difference)])
    return float(known.max()) if len(known) else np.nan


def _by_chance(ours: np.ndarray, theirs: np.ndarray, permutations: int) -> dict[str, Any]:
    """The largest difference of two one-sided p (n,), what chance allows there, and how many areas lie further off.

    Allowed is what n differences of two shares, of as many draws as were made, exceed once in a thousand runs (normal, Bonferroni).
    """
    from scipy.stats import norm

    if not len(ours):
        return {}
    spread = np.sqrt(np.clip(ours * (1 - ours), 0, None) * (1 / PERMUTATIONS + 1 / permutations))
    # shares go by steps, and the draw that was observed counts as one
    allowed = norm.isf(_RARELY / 2 / len(ours)) * spread + 3 / PERMUTATIONS + 3 / permutations
    difference = np.abs(ours - theirs)
    most = int(np.argmax(difference))
    return {"p": float(difference[most]), "allowed": float(allowed[most]), "beyond": int((difference > allowed).sum())}


def _classed(own: LocalResult, places: np.ndarray, p: np.ndarray, alpha: float, tail: str) -> dict[str, Any]:
    """How many areas are significant with whom; esda's are those whose p is at most alpha, as its users take it."""
    ours, theirs = ~np.isin(own.kind[places], (QUIET, ISOLATED, UNDEFINED)), p <= alpha
    other = theirs & ~ours
    corrected = other & (own.p[places] <= alpha)
    one_sided = other & ~corrected & ((own.p[places] > 0.5) if tail == UPPER else (own.p[places] <= 2 * alpha))
    return {
        "agree": int((ours & theirs).sum()),
        "only_ours": int((ours & ~theirs).sum()),
        "only_theirs": int(other.sum()),
        "corrected": int(corrected.sum()),
        "one_sided": int(one_sided.sum()),
        "drawn": int((other & ~corrected & ~one_sided).sum()),
    }


def local_verdict(opinions: list[Opinion]) -> list[Note]:
    """What the log says: how far both lie apart, as a warning where that is more than rounding and chance."""
    text = mark(
        "{field}: checked with {name}: the statistic differs by at most {value:.1e}, p by at most {p:.4f} (chance allows {allowed:.4f}); "
        "{beyond} of {n} areas lie further off than chance allows."
    )
    analytic = mark(
        "{field}: checked with {name}: the statistic differs by at most {value:.1e}, the analytic p by at most "
        "{p_analytic:.1e} ({n} areas)."
    )
    names = ("field", "name", "value", "p_analytic", "p", "allowed", "beyond", "n")
    return [
        one.lacking
        or Note(
            text if np.isfinite(one.p) else analytic,
            {name: getattr(one, name) for name in names},
            warning=bool(one.beyond or one.value > ROUNDING),
        )
        for one in opinions
    ]
