"""Clusters of businesses at street scale: found in the cases (creative firms), tested against all firms, named, outlined."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely
from scipy.spatial import cKDTree

from ..figures.digits import settled
from ..many_tests import false_discovery_rate
from ..messages import CreativeClustersError, Note, Parameter, Progress, mark, mark_plural
from .locations import NOISE, locate
from .point_clusters import check
from .relabelling import (
    ENOUGH,
    Search,
    counts,
    dbscan_search,
    hdbscan_search,
    hdbscan_seconds,
    largest_ratios,
    log_likelihood_ratio,
    monte_carlo_p,
    repeated_dbscan_search,
)

_LONG = 60.0  # seconds from which a run is announced
_LARGE = 20_000  # businesses above which another method is proposed


@dataclass(frozen=True)
class Firms:
    """All firms, one row each. xy: (n, 2) in metres, finite; sectors: (n,) text, None or '' where it has none;
    jobs: (n,) or None, NaN where unknown."""

    xy: np.ndarray
    sectors: np.ndarray
    jobs: np.ndarray | None = None


@dataclass(frozen=True)
class MicroclusterSettings:
    """method: of point_clusters.METHODS; minimum: businesses; radius: metres, DBSCAN only; relabellings: 0 for no test.

    hull_ratio: 0 hugs the points, 1 is the convex hull; margin: metres around clusters that have no area of their own.
    """

    method: str = "hdbscan"
    minimum: int = 50
    radius: float = 250.0
    relabellings: int = 999
    seed: int = 2010
    hull_ratio: float = 0.3
    margin: float = 25.0


@dataclass(frozen=True)
class Microclusters:
    """clusters: frame, index `cluster` (from 1, strongest evidence first within each group) with the columns

    group, name, businesses (cases in it), all_businesses (cases and others in its region), locations (distinct points of the
    cases), jobs (of the cases; NaN where none is known), relative_concentration (share of cases in the region over the share
    overall), odds_ratio (odds of a case inside over outside; infinite where all firms inside are cases),
    log_likelihood_ratio, p, q (NaN without a test), main_sector, area_ha, x, y (mean of the cases, metres).
    sectors: clusters x sectors, cases. outlines: WKB polygons in the order of `clusters`.
    members: frame `firm` (row of the input), `group`, `cluster`: the clustered cases only.
    """

    clusters: pd.DataFrame
    sectors: pd.DataFrame
    outlines: list[bytes]
    members: pd.DataFrame
    notes: tuple[Note, ...]


def outline(xy: np.ndarray, ratio: float, margin: float) -> bytes:
    """Concave hull (WKB polygon) of points (n, 2), n >= 1; with `margin` metres around it where it has no area of its own."""
    hull = shapely.concave_hull(shapely.multipoints(xy), ratio=ratio)
    if hull.geom_type != "Polygon" or hull.area == 0:
        hull = shapely.buffer(shapely.convex_hull(shapely.multipoints(xy)), margin)
    return shapely.to_wkb(hull, output_dimension=2)


def microclusters(
    firms: Firms,
    groups: dict[str, np.ndarray],
    settings: MicroclusterSettings,
    places: pd.DataFrame | None = None,
    progress: Progress = lambda share: True,
    say: Callable[[Note], object] = lambda note: None,
) -> Microclusters:
    """Clusters of the cases of each group, each tested against random relabelling of all firms.

    groups: name -> (n,) bool, which firms are the cases ('creative', or one sector). places: frame `name`, `x`, `y` in metres,
    and `size` where that is known: a cluster takes the name of the largest place in it, else of that nearest to its middle.

    Region of a cluster: the points at which one more case would belong to it (DBSCAN: within the radius of a core point;
    HDBSCAN: nearest to a case of the cluster). Statistic: Kulldorff's (1997) Bernoulli log likelihood ratio of the cases among
    all firms in the region. p: the clusters were found by looking at the cases, so each relabelling draws as many cases
    from all firms, searches again by the same method, and keeps its largest ratio; p = (1 + relabellings with a largest ratio
    of at least the cluster's) / (1 + relabellings); drawing stops where the answer is clear for all clusters of the group (see
    `monte_carlo_p`). This allows for the search and for the number of clusters in a group: where
    cases are drawn at random, the chance that any cluster of the group has p <= a is at most a. q: p adjusted over the clusters
    of all groups (Benjamini & Hochberg 1995).
    The answer does not depend on the order of the firms: points are sorted first. say: is told at once what a long run takes.
    Raises CreativeClustersError on points without coordinates, impossible settings, and a radius too large to test.
    """
    check(firms.xy, settings.method, settings.radius, settings.minimum)
    if not len(firms.xy):
        raise CreativeClustersError(mark("There are no businesses to look for clusters in."))
    points, place = locate(firms.xy)
    at = np.bincount(place)
    for note in _announced({group: int(cases.sum()) for group, cases in groups.items()}, len(place), settings):
        say(note)
    told = _Told(progress)
    again = _repeated_search(points, settings, told.again) if settings.relabellings else None
    tables: list[pd.DataFrame] = []
    members: list[pd.DataFrame] = []
    notes: list[Note] = []
    for turn, (group, cases) in enumerate(groups.items()):

        def part(share: float, turn: int = turn) -> bool:
            return told((turn + share) / len(groups))

        count = int(cases.sum())
        found = np.bincount(place[cases], minlength=len(points))
        region, search = np.full(len(points), NOISE), again
        if count >= settings.minimum:
            search = search or _single_search(points, settings, part)
            region = search(found)
        table = _tested(region, found, at)
        table["p"] = np.nan
        if not len(table):
            notes.append(_no_cluster(group, count, settings.minimum))
        elif settings.relabellings and count == len(place):
            notes.append(_all_cases(group))
        elif settings.relabellings and again is not None:
            rng = np.random.default_rng(settings.seed)
            ratios = table["log_likelihood_ratio"].to_numpy()
            largest = largest_ratios(again, at, count, ratios, settings.relabellings, rng, part)
            table["p"] = monte_carlo_p(ratios, largest)
            notes += _stopped(group, len(largest), settings.relabellings)
        order = np.argsort(-settled(table["log_likelihood_ratio"].to_numpy()), kind="stable")
        number = np.empty(len(order) + 1, dtype=np.int64)
        number[order] = np.arange(len(order)) + 1 + sum(len(one) for one in tables)
        tables.append(table.iloc[order].assign(group=group))
        rows = np.flatnonzero(cases & (region[place] != NOISE))
        members.append(pd.DataFrame({"firm": rows, "group": group, "cluster": number[region[place[rows]]]}))
    clusters = pd.concat(tables, ignore_index=True)
    clusters.index = pd.RangeIndex(1, len(clusters) + 1, name="cluster")
    clusters["q"] = false_discovery_rate(clusters["p"].to_numpy())
    return _described(firms, clusters, pd.concat(members, ignore_index=True), settings, places, tuple(notes))


class _Told:
    """What `progress` was told last, to ask again on the way whether to go on."""

    def __init__(self, progress: Progress):
        self.progress, self.share = progress, 0.0

    def __call__(self, share: float) -> bool:
        self.share = share
        return self.progress(share)

    def again(self, share: float) -> bool:
        return self.progress(self.share)


def _repeated_search(points: np.ndarray, settings: MicroclusterSettings, progress: Progress) -> Search:
    """The search that the relabellings repeat, prepared once."""
    if settings.method == "hdbscan":
        return hdbscan_search(points, settings.minimum, progress)
    return repeated_dbscan_search(points, settings.radius, settings.minimum)


def _single_search(points: np.ndarray, settings: MicroclusterSettings, progress: Progress) -> Search:
    """The same, for one time only."""
    if settings.method == "hdbscan":
        return hdbscan_search(points, settings.minimum, progress, repeated=False)
    return dbscan_search(points, settings.radius, settings.minimum, progress)


def _tested(region: np.ndarray, cases: np.ndarray, firms: np.ndarray) -> pd.DataFrame:
    """Cases, firms and how they compare, a row for each region; regions, cases and firms at the distinct points (k,)."""
    inside_cases, inside = counts(region, cases, firms)
    all_cases, all_firms = int(cases.sum()), int(firms.sum())
    with np.errstate(divide="ignore", invalid="ignore"):
        concentration = inside_cases / inside / (all_cases / all_firms)
        outside_cases, outside = all_cases - inside_cases, all_firms - inside
        odds = inside_cases * (outside - outside_cases) / ((inside - inside_cases) * outside_cases)
    return pd.DataFrame(
        {
            "businesses": inside_cases.astype(int),
            "all_businesses": inside.astype(int),
            "relative_concentration": concentration,
            "odds_ratio": odds,
            "log_likelihood_ratio": log_likelihood_ratio(inside_cases, inside, all_cases, all_firms),
        }
    )


def _described(
    firms: Firms,
    clusters: pd.DataFrame,
    members: pd.DataFrame,
    settings: MicroclusterSettings,
    places: pd.DataFrame | None,
    notes: tuple[Note, ...],
) -> Microclusters:
    """The tested clusters with what their members say about them: places, jobs, sectors, outlines, names."""
    xy = firms.xy[members["firm"]]
    sector = pd.Series(firms.sectors[members["firm"]], dtype=object)
    sector = sector.where(sector != "", None)
    sectors = pd.crosstab(members["cluster"], sector).reindex(clusters.index, fill_value=0)
    by_cluster = members.groupby("cluster").indices
    own = [xy[by_cluster[cluster]] for cluster in clusters.index]
    middles = np.array([points.mean(axis=0) for points in own]).reshape(-1, 2)
    distinct = [np.unique(points, axis=0) for points in own]
    outlines = [outline(points, settings.hull_ratio, settings.margin) for points in distinct]
    jobs = pd.Series(
        np.nan if firms.jobs is None else np.asarray(firms.jobs, dtype=float)[members["firm"]], dtype=float
    )
    clusters = clusters.assign(
        name=_names(middles, outlines, places),
        locations=[len(points) for points in distinct],
        jobs=jobs.groupby(members["cluster"]).sum(min_count=1).reindex(clusters.index),
        main_sector=sectors.idxmax(axis=1).where(sectors.max(axis=1) > 0, None) if sectors.size else None,
        area_ha=shapely.area(shapely.from_wkb(outlines)) / 10_000 if outlines else np.empty(0),
        x=middles[:, 0],
        y=middles[:, 1],
    )
    columns = [
        "group",
        "name",
        "businesses",
        "all_businesses",
        "locations",
        "jobs",
        "relative_concentration",
        "odds_ratio",
    ]
    columns += ["log_likelihood_ratio", "p", "q", "main_sector", "area_ha", "x", "y"]
    return Microclusters(clusters[columns], sectors, outlines, members, notes)


def _names(middles: np.ndarray, outlines: list[bytes], places: pd.DataFrame | None) -> list[str | None]:
    """The name of the largest place within each outline (WKB), where sizes are known, else of that nearest to its middle (k, 2).

    Numbered from the second cluster of a name on; None without places.
    """
    if places is None or places.empty or not len(middles):
        return [None] * len(middles)
    # in an order of their own: of two as near, the first
    places = places.sort_values(["x", "y", "name"])
    at = places[["x", "y"]].to_numpy(dtype=float)
    chosen = cKDTree(at).query(middles)[1]
    if "size" in places:
        size = places["size"].to_numpy(dtype=float)
        shapes, dots = shapely.from_wkb(outlines), shapely.points(at)
        for cluster, place in zip(*shapely.STRtree(dots).query(shapes, "intersects"), strict=True):
            larger = size[place] > size[chosen[cluster]]
            if larger or not shapely.intersects(shapes[cluster], dots[chosen[cluster]]):
                chosen[cluster] = place
    names = pd.Series(places["name"].to_numpy()[chosen], dtype=object)
    turn = names.groupby(names).cumcount() + 1
    return [f"{name} {number}" if number > 1 else name for name, number in zip(names, turn, strict=True)]


def _all_cases(group: str) -> Note:
    return Note(
        mark(
            "Every business belongs to '{group}': its clusters cannot be compared with other businesses, so they have no p.",
        ),
        {"group": group},
    )


def _announced(cases: dict[str, int], firms: int, settings: MicroclusterSettings) -> list[Note]:
    """What HDBSCAN of the groups is going to take at most, where that is long, and the other way."""
    searched = [count for count in cases.values() if count >= settings.minimum]
    seconds = sum(hdbscan_seconds(count, firms, settings.minimum, settings.relabellings) for count in searched)
    if settings.method != "hdbscan" or seconds < _LONG:
        return []
    text = mark_plural(
        "HDBSCAN of up to {cases:,} businesses, and again for each of {relabellings:,} relabellings, takes up to {count:,} minute on a "
        "usual machine; it stops as soon as the answer is clear. Fewer relabellings take less.",
        "HDBSCAN of up to {cases:,} businesses, and again for each of {relabellings:,} relabellings, takes up to {count:,} minutes on a "
        "usual machine; it stops as soon as the answer is clear. Fewer relabellings take less.",
    )
    values = {"cases": max(searched), "relabellings": settings.relabellings, "count": max(1, round(seconds / 60))}
    notes = [Note(text, values, warning=False)]
    if max(searched) > _LARGE:
        faster = mark("Of more than {large:,} businesses DBSCAN is several times as fast. Set {parameter}.")
        notes.append(Note(faster, {"large": _LARGE, "parameter": Parameter("METHOD")}, warning=False))
    return notes


def _stopped(group: str, made: int, relabellings: int) -> list[Note]:
    if made == relabellings:
        return []
    text = mark(
        "'{group}': {made} of {relabellings} relabellings were made, as {enough} of them had a cluster at least as strong as the "
        "strongest one found, by which its p is clear (Besag & Clifford 1991)."
    )
    values = {"group": group, "made": made, "relabellings": relabellings, "enough": ENOUGH}
    return [Note(text, values, warning=False)]


def _no_cluster(group: str, count: int, minimum: int) -> Note:
    return Note(
        mark(
            "No cluster of at least {minimum} businesses was found among the {count} of '{group}'.",
        ),
        {"group": group, "count": count, "minimum": minimum},
    )
