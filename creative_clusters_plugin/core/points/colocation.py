"""Which categories of points are near which: colocation quotients, over all points and at each of them."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..many_tests import false_discovery_rate
from ..messages import CreativeClustersError, Note, Plural, Progress, mark, mark_plural, some, tick
from ..space.permutation import Counts
from .hypergeometric import shared_upper_tail
from .label_tests import Labelled, LocalCounts, dealt, expected_shares, quotients
from .surroundings import Nearest, Places, Surroundings, nearest, within

MOST_CATEGORIES = 60
_SURE = 0.05  # q
FEW = 5  # points of a category that say little about it
TWICE, MORE, FEWER = "at least twice", "more", "fewer"
QUIET, ISOLATED = "not significant", "isolated"


@dataclass(frozen=True)
class ColocationSettings:
    """k: nearest neighbours, where bandwidth is 0; bandwidth: metres of the Gaussian kernel; relabellings: 0 for no test."""

    k: int = 8
    bandwidth: float = 0.0
    relabellings: int = 999
    seed: int = 2010
    alpha: float = 0.05


@dataclass(frozen=True)
class Colocation:
    """categories: (m,) names in the order of all arrays; total: (m,) points of each.

    pairs: frame, a row for each ordered pair, a's in turn: category_a, category_b, clq, p, q (NaN where there is nothing to
    test), low, high (95 % of the relabellings lie between), n_a, n_b, n_near (points of a with a neighbour).
    whole, whole_p: quotient of all categories to their own.
    quotient, p, q: (n, m) of each point to each category, NaN for points without neighbours; kind: (n, m) TWICE, MORE or FEWER
    where q <= alpha, QUIET, ISOLATED. at_place: (n,) points at the place of each; places: how many distinct ones; isolated:
    how many points.
    """

    categories: np.ndarray
    total: np.ndarray
    pairs: pd.DataFrame
    whole: float
    whole_p: float
    quotient: np.ndarray
    p: np.ndarray
    q: np.ndarray
    kind: np.ndarray
    at_place: np.ndarray
    places: int
    isolated: int
    notes: tuple[Note, ...]

    @property
    def most_beside(self) -> list[int]:
        """Positions of the categories: first that which lies most clearly beside another, of those in a significant pair."""
        pairs = self.pairs[self.pairs["category_a"] != self.pairs["category_b"]]
        sure = (pairs["q"] <= _SURE) & (pairs[["n_a", "n_b"]].min(axis=1) >= FEW)
        best = pairs["clq"].where(sure, pairs["clq"].clip(upper=1.0) - 1).groupby(pairs["category_b"]).max()
        reached = best.reindex(self.categories).fillna(-1.0).to_numpy()
        return np.argsort(-reached, kind="stable").tolist()


def colocation(
    xy: np.ndarray,
    label: np.ndarray,
    categories: np.ndarray,
    settings: ColocationSettings,
    progress: Progress = lambda share: True,
) -> Colocation:
    """Colocation quotients of all ordered pairs of categories, tested by random labelling.

    xy: (n, 2) metres, finite; label: (n,) positions in `categories` (m,), each of which occurs.
    CLQ from a to b = (C_AB / N_A) / (N'_B / (N - 1)), C_AB: the share that b has of the neighbours of each point of a, summed up;
    N'_B: points of b besides the point itself (Leslie & Kronenfeld 2011). Local: the same for one point (Wang et al. 2017).
    Neighbours: the k nearest, those tied for the last places sharing them; or with a bandwidth all within it, with Gaussian
    weights. Global p: two-sided, from relabellings. Local p: of the labels of all others dealt out anew; for the k nearest
    exact, as the number drawn without replacement, else from the relabellings. q: Benjamini & Hochberg, over the pairs, and
    for each category over the points.
    Raises CreativeClustersError for fewer than two categories, more than 60, and impossible neighbours.
    """
    _check(categories, settings)
    places = Places.of(xy)
    points = Labelled.of(places, label, len(categories))
    tick(progress, 0.0)
    near_k = None if settings.bandwidth > 0 else nearest(places, settings.k, progress)
    tick(progress, 0.0)
    near = within(places, settings.bandwidth) if near_k is None else near_k.surroundings()
    tick(progress, 0.0)
    expected = expected_shares(points)
    counts = points.counts(points.label)
    around = near.weights @ counts
    place, category = points.cells
    here = around[place]
    here[np.arange(len(place)), category] -= near.own[place]
    here = np.maximum(here, 0)
    tick(progress, 0.0)
    observed = quotients(counts, near, around, expected)
    local = LocalCounts(points, near, here) if near_k is None and settings.relabellings else None
    draws = _draws(points, near, expected, settings, local, progress)
    tick(progress, 1.0)
    p, low, high = _global_test(observed, draws)
    tick(progress, 1.0)
    if near_k is not None:
        cell_p = _exact_p(near_k, points, counts)
    elif local is not None:
        cell_p = Counts(local.at_least, local.at_most, settings.relabellings).p("two-sided")
    else:
        cell_p = np.full(here.shape, np.nan)
    tick(progress, 1.0)
    with np.errstate(divide="ignore", invalid="ignore"):
        cell_quotient = here / np.where(expected > 0, expected, np.nan)[category]
    joined = near.some[place]
    cell_quotient[~joined], cell_p[~joined] = np.nan, np.nan
    cell_p[np.isnan(cell_quotient)] = np.nan
    cell = np.searchsorted(place * points.count + category, places.of_point * points.count + label)
    quotient, point_p = cell_quotient[cell], cell_p[cell]
    point_q = np.column_stack([false_discovery_rate(column) for column in point_p.T])
    tick(progress, 1.0)
    isolated = ~near.some[places.of_point]
    return Colocation(
        categories,
        points.total,
        _pairs(categories, points, near.some @ counts, observed, p, low, high),
        float(observed[-1, 0]),
        float(p[-1, 0]),
        quotient,
        point_p,
        point_q,
        _kinds(quotient, point_q, isolated, settings.alpha),
        places.size[places.of_point],
        len(places.xy),
        int(isolated.sum()),
        tuple(_notes(categories, points, places, int(isolated.sum()))),
    )


def _check(categories: np.ndarray, settings: ColocationSettings) -> None:
    if len(categories) < 2:
        raise CreativeClustersError(
            mark(
                "There is one category only ({category}): colocation needs two or more. Check the field of the category.",
            ),
            category=some(categories),
        )
    if len(categories) > MOST_CATEGORIES:
        raise CreativeClustersError(
            mark(
                "There are {count} categories ({examples}), more than the {most} that can be compared. Choose a field with fewer, or a "
                "sector list that groups the codes.",
            ),
            count=len(categories),
            examples=some(categories),
            most=MOST_CATEGORIES,
        )
    if settings.bandwidth < 0 or not np.isfinite(settings.bandwidth):
        raise CreativeClustersError(
            mark("The bandwidth is {bandwidth} m: it must be above 0, or 0 for none."),
            bandwidth=settings.bandwidth,
        )


def _draws(
    points: Labelled,
    near: Surroundings,
    expected: np.ndarray,
    settings: ColocationSettings,
    local: LocalCounts | None,
    progress: Progress,
) -> np.ndarray:
    """Quotients (relabellings, m + 1, m) of random labels; counts the local ones in `local`."""
    draws = np.empty((settings.relabellings, points.count + 1, points.count), dtype=np.float32)
    ascending = np.sort(points.label)
    label = np.empty_like(points.label)
    rng = np.random.default_rng(settings.seed)
    for number, dealt_to in enumerate(dealt(points, settings.relabellings, rng, progress)):
        label[dealt_to] = ascending
        counts = points.counts(label)
        around = near.weights @ counts
        draws[number] = quotients(counts, near, around, expected)
        if local is not None:
            local.add(label, around, dealt_to)
    return draws


def _global_test(observed: np.ndarray, draws: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Two-sided p, and the 2.5th and 97.5th percentile of the draws; NaN where nothing was or could be drawn."""
    if not len(draws):
        nothing = np.full(observed.shape, np.nan)
        return nothing, nothing, nothing
    # as exact as the draws are kept; a draw without a quotient counts to both sides
    seen = observed.astype(np.float32)
    margin = np.float32(1e-5) * np.maximum(1, np.abs(seen))
    at_least, at_most = (~(draws < seen - margin)).sum(axis=0), (~(draws > seen + margin)).sum(axis=0)
    p = np.where(np.isnan(observed), np.nan, Counts(at_least, at_most, len(draws)).p("two-sided"))
    ordered = np.sort(draws, axis=0)
    low, high = (ordered[round(share * (len(draws) - 1))].astype(float) for share in (0.025, 0.975))
    return p, low, high


def _exact_p(near: Nearest, points: Labelled, counts: np.ndarray) -> np.ndarray:
    """Two-sided p (cells, m) of how many of the k nearest belong to each category, the tied sharing the last places.

    Of the N - 1 others m are nearer and v as far as the k-th, and the labels of those are drawn from the others' without
    replacement: v X1 + (k - m) X2 is compared with what it is, in whole numbers.
    """
    place, category = points.cells
    whole = []
    for marks in (near.inner, near.tied):
        found = (marks @ counts)[place]
        found[np.arange(len(place)), category] -= marks.diagonal()[place]
        whole.append(np.rint(found).astype(np.int64))
    m, v = near.m[place][:, None], near.v[place][:, None]
    share = near.k - m
    # where the tied fill the places that are left, or nobody is nearer, it is one draw
    filled, alone = v == share, m == 0
    value = np.where(filled, whole[0] + whole[1], np.where(alone, whole[1], v * whole[0] + share * whole[1]))
    v = np.where(filled, near.k, v)
    share = np.where(filled | alone, 1, share)
    m = np.where(filled, 0, m)
    good = points.others().astype(np.int64)[category]
    frame = pd.DataFrame(
        {
            name: np.broadcast_to(values, value.shape).ravel()
            for name, values in (("value", value), ("m", m), ("v", v), ("share", share), ("good", good))
        }
    )
    key = frame.groupby(list(frame), sort=False).ngroup().to_numpy()
    case = frame.iloc[np.unique(key, return_index=True)[1]]
    x, m, v, share, good = (case[name].to_numpy() for name in frame)
    others = len(points.label) - 1
    upper = shared_upper_tail(x, m, v, share, good, others)
    # at most so many of the category is at least so many of the others
    most = np.where(m > 0, v * m, 0) + share * v
    lower = shared_upper_tail(most - x, m, v, share, others - good, others)
    return np.minimum(1.0, 2 * np.minimum(upper, lower))[key].reshape(value.shape)


def _kinds(quotient: np.ndarray, q: np.ndarray, isolated: np.ndarray, alpha: float) -> np.ndarray:
    significant = q <= alpha
    kind = np.full(quotient.shape, QUIET, dtype=object)
    for name, chosen in ((FEWER, quotient < 1), (MORE, quotient > 1), (TWICE, quotient >= 2)):
        kind[significant & chosen] = name
    kind[isolated] = ISOLATED
    return kind


def _pairs(
    categories: np.ndarray,
    points: Labelled,
    joined: np.ndarray,
    observed: np.ndarray,
    p: np.ndarray,
    low: np.ndarray,
    high: np.ndarray,
) -> pd.DataFrame:
    m = len(categories)
    one, two = np.divmod(np.arange(m * m), m)
    flat = {"clq": observed, "p": p, "low": low, "high": high}
    values = {name: array[:-1].ravel() for name, array in flat.items()}
    return pd.DataFrame(
        {
            "category_a": categories[one],
            "category_b": categories[two],
            "clq": values["clq"],
            "p": values["p"],
            "q": false_discovery_rate(values["p"]),
            "low": values["low"],
            "high": values["high"],
            "n_a": points.total[one],
            "n_b": points.total[two],
            "n_near": np.rint(joined[one]).astype(np.int64),
        }
    )


def _notes(categories: np.ndarray, points: Labelled, places: Places, isolated: int) -> list[Note]:
    notes, n = [], len(points.label)
    if len(places.xy) == 1:
        text: str | Plural = mark(
            "All {n} points lie at one place, where none is nearer than another: every quotient is that of chance. Are the "
            "coordinates those of the businesses?",
        )
        notes.append(Note(text, {"n": n}))
    elif len(places.xy) < n:
        text = mark(
            "{count} of {n} points share their place with others, {most} of them the most crowded one: those at one place are all "
            "equally near and share the places among the nearest.",
        )
        shared = int(places.size[places.size > 1].sum())
        notes.append(Note(text, {"count": shared, "n": n, "most": int(places.size.max())}, warning=False))
    rare = np.flatnonzero(points.total < FEW)
    if len(rare):
        text = mark_plural(
            "{count} category has fewer than {few} points ({names}): its quotients say little.",
            "{count} categories have fewer than {few} points ({names}): their quotients say little.",
        )
        notes.append(Note(text, {"count": len(rare), "few": FEW, "names": some(categories[rare])}))
    if isolated:
        text = mark_plural(
            "{count} of {n} points has no other within the bandwidth: it is 'isolated' and counts to no quotient.",
            "{count} of {n} points have no other within the bandwidth: they are 'isolated' and count to no quotient.",
        )
        notes.append(Note(text, {"count": isolated, "n": n}))
    return notes
