"""Times clustering of points against scikit-learn, its test by relabelling, and colocation: `python -m test.bench.points`."""

import statistics
import sys
import time
import tracemalloc

import numpy as np

POINTS, FIRMS, CASES = 1_000_000, 50_000, 4_400
RADIUS, MINIMUM = 100.0, 25
TURNS, RELABELLINGS = 3, 999
CATEGORIES = 10
PLANTED = 300


def clustered(count: int, towns: int, spread: float, seed: int = 1) -> np.ndarray:
    """Points (count, 2) in metres: nine of ten in towns of many sizes, the others anywhere in 500 km x 500 km.

    spread: standard deviation of a middling town.
    """
    rng = np.random.default_rng(seed)
    size = rng.lognormal(0, 1, towns)
    town = rng.choice(towns, count * 9 // 10, p=size / size.sum())
    deviation = spread * np.sqrt(size)
    near = rng.uniform(0, 500_000, (towns, 2))[town] + rng.normal(0, 1, (len(town), 2)) * deviation[town, None]
    return rng.permutation(np.concatenate([near, rng.uniform(0, 500_000, (count - len(town), 2))]))


def labelling() -> None:
    """DBSCAN of POINTS points, ours and scikit-learn's in turns: medians, ratio, and whether the labels are the same."""
    from sklearn.cluster import DBSCAN

    from creative_clusters_plugin.core.points.point_clusters import labels

    xy = clustered(POINTS, 2000, 150)
    times: dict[str, list[float]] = {"ours": [], "scikit-learn": []}
    same = True
    for _ in range(TURNS):
        start = time.perf_counter()
        found = labels(xy, "dbscan", RADIUS, MINIMUM)
        middle = time.perf_counter()
        expected = DBSCAN(eps=RADIUS, min_samples=MINIMUM).fit_predict(xy)
        times["ours"].append(middle - start)
        times["scikit-learn"].append(time.perf_counter() - middle)
        same &= bool((found == expected).all())
    tracemalloc.start()
    labels(xy, "dbscan", RADIUS, MINIMUM)
    peak = tracemalloc.get_traced_memory()[1] / 2**20
    tracemalloc.stop()
    ours, theirs = (statistics.median(values) for values in times.values())
    print(f"DBSCAN labels of {POINTS:,} clustered points ({found.max() + 1:,} clusters), medians of {TURNS} turns")
    print(f"  ours                             {ours:6.2f} s   {peak:6.0f} MB above the points")
    print(f"  scikit-learn                     {theirs:6.2f} s")
    print(f"  scikit-learn / ours              {theirs / ours:6.2f}   (target: at least 2)")
    print(f"  the same labels                  {'yes' if same else 'NO'}")


def relabelled(firms: int, cases: int, towns: int, spread: float, relabellings: int, method: str) -> None:
    """Processor seconds of clusters among firms and their test; a planted quarter, so that drawing does not stop early."""
    from scipy.spatial import cKDTree

    from creative_clusters_plugin.core.points.microclusters import Firms, MicroclusterSettings, microclusters

    xy = clustered(firms, towns, spread)
    creative = np.zeros(firms, dtype=bool)
    creative[np.random.default_rng(2).choice(firms, cases, replace=False)] = True
    creative[cKDTree(xy).query(xy[0], k=PLANTED)[1]] = True
    start = time.process_time()
    minimum = 20 if method == "dbscan" else 50
    settings = MicroclusterSettings(method, minimum, 300.0, relabellings)
    found = microclusters(Firms(xy, np.where(creative, "creative", "")), {"creative": creative}, settings)
    seconds = time.process_time() - start
    said = " ".join(note.render() for note in found.notes)
    print(
        f"  {method:8s} {firms:9,} firms, {creative.sum():7,} cases, {relabellings} relabellings, {len(found.clusters):4d} clusters "
        f"{seconds:8.2f} s  {said}"
    )


def relabelling() -> None:
    """Each relabelling with a search of its own, by both methods; a register of a million firms by HDBSCAN."""
    print("Relabellings, processor seconds (targets: 30 s; a million firms 600 s)")
    for method in ("dbscan", "hdbscan"):
        relabelled(FIRMS, CASES, 60, 300, RELABELLINGS, method)
    relabelled(POINTS, POINTS // 10, 2000, 150, 99, "hdbscan")


def colocating() -> None:
    """RELABELLINGS relabellings of FIRMS firms in CATEGORIES categories, medians: distinct places, shared ones, a bandwidth."""
    from creative_clusters_plugin.core.points.colocation import ColocationSettings, colocation

    rng = np.random.default_rng(4)
    distinct = clustered(FIRMS, 60, 300)
    shared = distinct[rng.integers(0, FIRMS // 4, FIRMS)]
    shared[: FIRMS // 30] = shared[0]
    label = rng.integers(0, CATEGORIES, FIRMS)
    names = np.array([f"category {number}" for number in range(CATEGORIES)], dtype=object)
    print(
        f"{RELABELLINGS} relabellings of {FIRMS:,} firms in {CATEGORIES} categories (target: under 60 s), medians of {TURNS} turns"
    )
    cases = (
        ("8 nearest, every firm a place of its own", distinct, ColocationSettings()),
        ("8 nearest, a quarter as many places", shared, ColocationSettings()),
        ("200 m, every firm a place of its own", distinct, ColocationSettings(bandwidth=200.0)),
    )
    for title, xy, settings in cases:
        times = []
        for _ in range(TURNS):
            start = time.perf_counter()
            found = colocation(xy, label, names, settings)
            times.append(time.perf_counter() - start)
        least = float(found.pairs["clq"].min()), float(found.pairs["clq"].max())
        print(f"  {title:42s} {statistics.median(times):6.2f} s   quotients {least[0]:.3f} to {least[1]:.3f}")


def main() -> int:
    labelling()
    relabelling()
    colocating()
    return 0


if __name__ == "__main__":
    sys.exit(main())
