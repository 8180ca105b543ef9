"""False findings of the tools that test, in data of chance alone: the table of docs/methods.md (about ten minutes).

python -m test.bench.noise_table [seeds [global] [areas] [fields] [points]]
"""

import itertools
import sys
from collections.abc import Callable, Iterator

import numpy as np
import pandas as pd
import shapely

from creative_clusters_plugin.core.concentration.quotients import QuotientSettings
from creative_clusters_plugin.core.employment.sector_tables import bundled, combine
from creative_clusters_plugin.core.overlap.overlap import OverlapSettings, overlap_measures, related_overlap
from creative_clusters_plugin.core.overlap.overlap_space import AreaSpace, spatial_tests
from creative_clusters_plugin.core.points.colocation import ColocationSettings, colocation
from creative_clusters_plugin.core.points.microclusters import Firms, MicroclusterSettings, microclusters
from creative_clusters_plugin.core.relatedness.pair_matrix import PairSettings, colocation_matrix
from creative_clusters_plugin.core.space.global_statistics import global_statistics
from creative_clusters_plugin.core.space.neighbours import neighbours
from test.sample.noise import noise_country
from test.unit.builders import employment_of

LEVEL = 0.05
SIZES = (40, 144, 400)
LISTED = combine(bundled("dcms_creative_2014"), bundled("related_sic2007").only("kibs"))
X, Y = np.meshgrid(np.arange(20), np.arange(20))
NEAR = neighbours(shapely.box(X.ravel(), Y.ravel(), X.ravel() + 1, Y.ravel() + 1), "queen")


def global_rates(rng: np.random.Generator, seed: int) -> Iterator[tuple[str, float]]:
    """400 areas: log-normal values, or a third of areas marked."""
    x, y = (pd.Series(rng.lognormal(0, 1, 400), name=name) for name in "xy")
    marked = pd.DataFrame({"marked": (rng.random(400) < 1 / 3) * 1.0})
    one = ("moran", "geary", "general_g", "bivariate_moran", "lee")
    found = global_statistics(x.to_frame(), NEAR, one, y, 999, seed).frame
    found = pd.concat([found, global_statistics(marked, NEAR, ("join_counts",), None, 999, seed).frame])
    for row in found.itertuples():
        yield f"globalautocorrelation, {row.statistic}", row.p


def town(rng: np.random.Generator, firms: int = 800) -> np.ndarray:
    """Firms in a centre, two quarters and around, at postcodes of 10 m."""
    centre = rng.normal(0, 300, (firms // 2, 2))
    quarters = np.concatenate([rng.normal(middle, 80, (firms // 8, 2)) for middle in ([2500, 0], [0, 3000])])
    return np.round(np.concatenate([centre, quarters, rng.uniform(-3000, 5000, (firms // 4, 2))]), -1)


def point_rates(rng: np.random.Generator, seed: int) -> Iterator[tuple[str, float]]:
    """800 firms of which a tenth is creative at random; five categories at random."""
    xy = town(rng)
    cases = rng.random(len(xy)) < 0.1
    firms = Firms(xy, np.full(len(xy), "", dtype=object))
    for settings in (
        MicroclusterSettings("dbscan", 6, 150.0, 99, seed),
        MicroclusterSettings("hdbscan", 6, relabellings=99, seed=seed),
    ):
        found = microclusters(firms, {"creative": cases}, settings).clusters
        yield f"microclusters, {settings.method}, any cluster", found["q"].min() if len(found) else 1.0
    label, names = rng.integers(0, 5, len(xy)), np.array(list("abcde"), dtype=object)
    for name, settings in (
        ("8 nearest", ColocationSettings(8, 0.0, 199, seed)),
        ("500 m", ColocationSettings(8, 500.0, 199, seed)),
    ):
        found = colocation(xy, label, names, settings)
        for p in found.pairs["p"].dropna():
            yield f"pointcolocation, {name}, each pair", p
        yield f"pointcolocation, {name}, any pair (q)", found.pairs["q"].min()
        yield f"pointcolocation, {name}, all categories", found.whole_p


def area_rates(rng: np.random.Generator, seed: int) -> Iterator[tuple[str, float]]:
    """Countries of noise of 40, 144 and 400 areas, their places at random; and the same over totals that do not vary by chance."""
    for size in SIZES:
        space = AreaSpace(rng.random((size, 2)) * 1e5)
        for what, sized in (("shared total", False), ("independent quotients", True)):
            table = noise_country(seed, size, sized=sized).drop(columns="businesses")
            ids = np.array(sorted(table["area"].unique()), dtype=object)
            employment = employment_of(table)
            settings = OverlapSettings(permutations=999, seed=seed)
            found = related_overlap(employment, ids, {}, LISTED, {}, settings, QuotientSettings(), space).groups.iloc[0]
            for name in ("pearson_p", "spearman_p", "pearson_p_spatial", "spearman_p_spatial"):
                yield f"relatedsectoroverlap, {what}, {size} areas, {name}", found[name]
            for test in ("spearman", "pearson"):
                settings = PairSettings(test=test, permutations=999, seed=seed)
                pairs = colocation_matrix(employment, ids, LISTED, settings, QuotientSettings())
                for p in pairs.table["p"].dropna():
                    yield f"colocationmatrix, {what}, {size} areas, {test}, each pair", p
                yield f"colocationmatrix, {what}, {size} areas, {test}, any pair (q)", pairs.table["q"].min()


def field_rates(rng: np.random.Generator, seed: int) -> Iterator[tuple[str, float]]:
    """Two log-normal fields over areas that resemble their neighbours and have nothing in common, no denominator either."""
    for size, reach in itertools.product(SIZES, (0.1, 0.2, 0.4)):
        places = rng.random((size, 2))
        apart = np.hypot(*(places[:, None] - places).transpose(2, 0, 1))
        root = np.linalg.cholesky(np.exp(-apart / reach))
        first, second = np.exp(root @ rng.standard_normal((size, 2))).T
        plain = overlap_measures(first, second, OverlapSettings(permutations=999, seed=seed), lambda share: True)
        tested = spatial_tests(first, second, places)
        for name in ("pearson_p", "spearman_p"):
            yield f"clean fields, {size} areas, reach {reach:g}, {name}", plain[name]
            yield f"clean fields, {size} areas, reach {reach:g}, {name}_spatial", tested[f"{name}_spatial"]


def rates(make: Callable, seeds: int) -> None:
    found: dict[str, list[float]] = {}
    for seed in range(seeds):
        for name, p in make(np.random.default_rng(seed), seed):
            found.setdefault(name, []).append(p)
    for name, p in found.items():
        # what could not be tested is no finding
        known = np.nan_to_num(np.array(p, dtype=float), nan=1.0)
        print(f"| {name} | {len(known)} | {100 * (known <= LEVEL).mean():.1f} % |", flush=True)


if __name__ == "__main__":
    kinds = {"global": global_rates, "areas": area_rates, "fields": field_rates, "points": point_rates}
    for make in [kinds[name] for name in sys.argv[2:] or kinds]:
        rates(make, int(sys.argv[1]) if len(sys.argv) > 1 else 200)
