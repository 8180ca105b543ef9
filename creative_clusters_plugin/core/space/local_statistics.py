"""Local statistics of spatial association, with inference that holds for islands, missing values and many tests.

Arrays are (n,), one value for each area; weights are binary or as the user gave them, never standardised, except where a
formula says so: with equal weights in an area its p-value does not depend on their scale.
"""

from dataclasses import dataclass, replace

import numpy as np

from ..figures.digits import settled
from ..many_tests import false_discovery_rate
from ..messages import CreativeClustersError, Note, Progress, mark, mark_plural
from .local.families import local_record
from .local.record import ISOLATED, MANY, QUIET, RATE, UNDEFINED, UPPER, LocalStatistic
from .local.sample import Draws, Measured, Sample
from .local_formulas import skewness
from .neighbours import Neighbours, in_doubt
from .permutation import Counts

CORRECTIONS = ("fdr", "bonferroni", "none")
FEWEST = 8
SKEWED = 0.5  # from here on the analytic test finds areas in noise twice as often as it says


@dataclass(frozen=True)
class LocalResult:
    """One field's result: arrays (n,), NaN (or `isolated`, `undefined`) where the area was not tested.

    statistic: as its formula gives it; z: against its conditional mean and variance (Ord & Getis's
    for Gi*; none for Lee's L); p: two-sided,
    or upper-tailed for join counts; q: p corrected; neighbours: counted among the areas with a value; kind: class.
    cut_off: the largest p that is significant at alpha, NaN where none is.
    """

    statistic: np.ndarray
    z: np.ndarray
    p: np.ndarray
    q: np.ndarray
    neighbours: np.ndarray
    kind: np.ndarray
    cut_off: float
    notes: tuple[Note, ...]


def _corrected(p: np.ndarray, correction: str) -> np.ndarray:
    if correction == "fdr":
        return false_discovery_rate(p)
    return settled(np.minimum(1.0, p * np.isfinite(p).sum())) if correction == "bonferroni" else p


def _one_side(counts: Counts, z: np.ndarray) -> np.ndarray:
    """Whether z lies on the side of the tail that a two-sided p is of.

    Where it does not, no class would be true: a lone high value among significantly low ones has a Gi* above 0 and a small p,
    since Gi* counts the area itself, and permutation tests what is around it.
    """
    return (counts.at_least <= counts.at_most) == (z > 0)


def _check(record: LocalStatistic, fields: tuple[np.ndarray, ...], n: int) -> None:
    """Of the fields (m,) of the areas that can be tested, among n."""
    if len(fields[0]) < FEWEST:
        raise CreativeClustersError(
            mark_plural(
                "{count} of {n} areas has a value and a neighbour with one; a local statistic needs {fewest} or more.",
                "{count} of {n} areas have a value and a neighbour with one; a local statistic needs {fewest} or more.",
            ),
            count=len(fields[0]),
            n=n,
            fewest=FEWEST,
        )
    if record.takes == RATE:
        events, base = fields
        if (base <= 0).any():
            raise CreativeClustersError(
                mark_plural(
                    "A rate needs a base above 0: {count} area has none.",
                    "A rate needs a base above 0: {count} areas have none.",
                ),
                count=int((base <= 0).sum()),
            )
        # bases may be equal, rates may not
        fields = (events / base,)
    for values in fields:
        _check_values(values, record.binary)


def _check_values(values: np.ndarray, binary: bool) -> None:
    if np.ptp(values) == 0:
        raise CreativeClustersError(
            mark("All {n} values are {value:g}: there is nothing to compare."),
            n=len(values),
            value=float(values[0]),
        )
    others = values[~np.isin(values, (0, 1))] if binary else values[:0]
    if len(others):
        raise CreativeClustersError(
            mark_plural(
                "Join counts need a field of zeros and ones: {count} value is another, {value:g}.",
                "Join counts need a field of zeros and ones: {count} values are others, for example {value:g}.",
            ),
            count=len(others),
            value=float(others[0]),
        )


def _fields_of(record: LocalStatistic, values: np.ndarray, second: np.ndarray | None) -> np.ndarray:
    """The fields (m, n) that the statistic is computed from, as many as it takes."""
    fields, title = np.atleast_2d(values).astype(float), Note(record.title)
    if record.takes == MANY:
        if second is not None or len(fields) < 2:
            raise CreativeClustersError(
                mark(
                    "'{statistic}' takes two fields or more at once, and no second field (FIELD_2): choose them accordingly.",
                ),
                statistic=title,
            )
        return fields
    if (second is None) == record.paired or len(fields) > 1:
        text = (
            mark("'{statistic}' takes two fields: choose the second field, too (FIELD_2).")
            if record.paired
            else mark("'{statistic}' takes one field: leave the second field (FIELD_2) empty.")
        )
        raise CreativeClustersError(text, statistic=title)
    return fields if second is None else np.vstack([fields, second.astype(float)])


def sample_of(fields: np.ndarray, near: Neighbours) -> tuple[Sample, np.ndarray, np.ndarray]:
    """Areas with all values (m, n) and a neighbour with them; which areas have the values (n,), and positions of the sample."""
    known = np.isfinite(fields).all(axis=0)
    inner, chosen = near.among(known), np.flatnonzero(known)
    # links may go one way: without an area that has none, another may be left without
    while not (joined := inner.count > 0).all():
        inner, chosen = inner.among(joined), chosen[joined]
    # in an order of their own, so that the same seed gives the same answer however the layer is sorted
    order = _own_order(fields[:, chosen], inner)
    return Sample(tuple(fields[:, chosen[order]]), inner.at(order)), known, chosen[order]


def _own_order(fields: np.ndarray, near: Neighbours) -> np.ndarray:
    """The areas (n,) by place, then, where places are the same, by number of neighbours and values (m, n)."""
    x, y = near.places.T
    further = np.diff(x)
    if ((further > 0) | ((further == 0) & (np.diff(y) > 0))).all():
        return np.arange(len(x))
    order = np.lexsort((y, x))
    if ((np.diff(x[order]) == 0) & (np.diff(y[order]) == 0)).any():
        return np.lexsort((*fields[::-1], near.count, y, x))
    return order


def _first_alike(sample: Sample, found: Measured) -> np.ndarray:
    """The first (n,) of the areas at the place of each that have its values, which no chance may tell apart."""
    columns = (*sample.near.places.T, *sample.fields, sample.near.count, found.statistic, found.z)
    alike = np.ones(len(sample.x) - 1, dtype=bool)
    for values in columns:
        alike &= np.isclose(values[1:], values[:-1], rtol=1e-12, atol=0, equal_nan=values is found.z)
        if not alike.any():
            return np.arange(len(sample.x))
    own = np.arange(len(sample.x))
    own[1:][alike] = 0
    return np.maximum.accumulate(own)


def _tested(
    record: LocalStatistic, sample: Sample, found: Measured, inference: str, draws: Draws
) -> tuple[np.ndarray, np.ndarray]:
    """p of every area (n,), and where z points to the tail that it is of."""
    if inference == "analytic":
        if record.analytic is None:
            raise CreativeClustersError(mark("There is no analytic test of this statistic: choose permutation."))
        return record.analytic(found), np.ones(len(found.z), dtype=bool)
    counts = found.count(draws)
    side = found.z if found.side is None else found.side
    first = _first_alike(sample, found)
    return counts.p(record.tail)[first], (_one_side(counts, side) | (record.tail == UPPER))[first]


@dataclass(frozen=True)
class LocalSettings:
    """statistic: one of LOCAL_IDS; inference: 'permutation' (exact conditional, pseudo p) or 'analytic' (from z, for those that
    have such a test); correction: one of CORRECTIONS, over the areas tested; alpha: level of the classes.
    """

    statistic: str = "gi_star"
    inference: str = "permutation"
    permutations: int = 99_999
    seed: int = 2010
    correction: str = "fdr"
    alpha: float = 0.05


_USUAL = LocalSettings()


def local_statistic(
    values: np.ndarray,
    near: Neighbours,
    settings: LocalSettings = _USUAL,
    second: np.ndarray | None = None,
    memory: int = 256_000_000,
    progress: Progress = lambda share: True,
) -> LocalResult:
    """One local statistic of `values` (and `second`), tested in every area that has a value and a neighbour with one.

    values: (n,), or (m, n) for a statistic of many fields. Missing values and islands are taken out before, and put back as classes.
    Raises CreativeClustersError for fewer than 8 areas, values that are all equal, and values or options that the statistic
    cannot take.
    """
    record = local_record(settings.statistic)
    fields = _fields_of(record, values, second)
    n = fields.shape[1]
    sample, known, chosen = sample_of(fields, near)
    _check(record, sample.fields, n)
    found = _without_everyone(record.measure(sample), sample.near)
    draws = Draws(settings.permutations, settings.seed, memory, progress)
    p, clear = _tested(record, sample, found, settings.inference, draws)
    p = np.where(found.tested, p, np.nan)
    q = _corrected(p, settings.correction)
    kind = record.classify(sample, found, np.where(found.tested & clear, q, 1.0), settings.alpha)
    kind = np.where(found.tested, kind, QUIET)
    below = p[np.nan_to_num(q, nan=1.0) <= settings.alpha]

    def whole(part: np.ndarray) -> np.ndarray:
        full = np.full(n, np.nan)
        full[chosen] = part
        return full

    kinds = np.full(n, UNDEFINED, dtype=object)
    kinds[known] = ISOLATED
    kinds[chosen] = kind
    count = np.zeros(n, dtype=int)
    count[chosen] = sample.near.count
    return LocalResult(
        whole(found.statistic),
        whole(found.z),
        whole(p),
        whole(q),
        count,
        kinds,
        float(below.max()) if len(below) else np.nan,
        (
            *_notes(int((~known).sum()), int(known.sum()) - len(chosen), int(sample.near.of_everyone.sum()), n),
            *_skewed(record, sample, settings.inference),
        ),
    )


def _skewed(record: LocalStatistic, sample: Sample, inference: str) -> list[Note]:
    """That an analytic test of skewed values says too much."""
    if inference != "analytic":
        return []
    fields = [sample.x / sample.y] if record.takes == RATE else sample.fields
    most = max((skewness(values) for values in fields), key=abs)
    if abs(most) < SKEWED:
        return []
    text = mark(
        "The values are skewed (skewness {skewness:.1f}), and the analytic test supposes that they are not: it calls areas significant "
        "where there is nothing. Of maps of log-normal noise 68 to 85 % had a significant area, after the correction. Choose permutation."
    )
    return [Note(text, {"skewness": most})]


def _without_everyone(found: Measured, near: Neighbours) -> Measured:
    """Areas that have everyone as a neighbour are not tested, and have no z."""
    return replace(found, z=np.where(near.of_everyone, np.nan, found.z), tested=found.tested & ~near.of_everyone)


def _notes(missing: int, isolated: int, everyone: int, n: int) -> tuple[Note, ...]:
    notes = []
    if everyone:
        every = mark_plural(
            "{count} of {n} areas has all others as neighbours: what is around it cannot be high or low, and it is not tested. Choose "
            "fewer neighbours or a narrower band.",
            "{count} of {n} areas have all others as neighbours: what is around them cannot be high or low, and they are not tested. "
            "Choose fewer neighbours or a narrower band.",
        )
        notes.append(Note(every, {"count": everyone, "n": n}))
    if missing:
        text = mark_plural(
            "{count} of {n} areas has no value: it is 'undefined' and nobody's neighbour.",
            "{count} of {n} areas have no value: they are 'undefined' and nobody's neighbour.",
        )
        notes.append(Note(text, {"count": int(missing), "n": n}, warning=in_doubt(missing, n)))
    if isolated:
        text = mark_plural(
            "{count} of {n} areas has no neighbour with a value: it is 'isolated' and not tested.",
            "{count} of {n} areas have no neighbour with a value: they are 'isolated' and not tested.",
        )
        notes.append(Note(text, {"count": int(isolated), "n": n}, warning=in_doubt(isolated, n)))
    return tuple(notes)
