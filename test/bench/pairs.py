"""Times the co-location matrix of all pairs of 600 industries over 1,000 areas against its peers: `python -m test.bench.pairs`."""

import statistics
import sys
import time

import numpy as np
import pandas as pd

AREAS, INDUSTRIES, PERMUTATIONS, TURNS = 1_000, 600, 1_999, 3
_SAMPLED = 8  # pairs that the peer is timed on


def economy(seed: int = 1) -> tuple[np.ndarray, np.ndarray]:
    """Jobs (AREAS, INDUSTRIES), a third of them 0, and each area's total."""
    rng = np.random.default_rng(seed)
    size = rng.lognormal(9, 1, AREAS)
    jobs = rng.poisson(
        size[:, None] * rng.dirichlet(np.full(INDUSTRIES, 0.3)) * rng.lognormal(0, 0.8, (AREAS, INDUSTRIES))
    )
    return jobs.astype(float), jobs.sum(axis=1).astype(float)


def by_permutation(one: np.ndarray, other: np.ndarray) -> None:
    """The p of one pair of ranks (n,) as scipy gives it, all its draws at once."""
    from scipy import stats

    unit = (other - other.mean()) / np.linalg.norm(other - other.mean())
    stats.permutation_test(
        (one,),
        lambda x, axis: (x * unit).sum(axis=axis),
        permutation_type="pairings",
        vectorized=True,
        n_resamples=PERMUTATIONS,
    )


def main() -> None:
    """Seconds for all pairs with and without p, the peers on some pairs carried on to all, and ratios."""
    from scipy import stats

    from creative_clusters_plugin.core.concentration.concentration import location_quotient, reference_of
    from creative_clusters_plugin.core.relatedness.pair_matrix import PairSettings, pair_measures

    jobs, total = economy()
    jobs = jobs[:, jobs.sum(axis=0) > 0]
    lq = location_quotient(jobs, total, reference_of(jobs, total, np.ones(len(jobs), dtype=bool)))
    s = lq.shape[1]
    pairs, nothing = s * (s - 1) // 2, np.zeros((s, s), dtype=bool)
    tested = ~np.eye(s, dtype=bool)
    times: dict[str, list[float]] = {"measures": [], "spearman": [], "presence": [], "pandas": [], "scipy": []}
    rng = np.random.default_rng(2)
    for _ in range(TURNS):
        for name, which, test in (
            ("measures", nothing, "spearman"),
            ("spearman", tested, "spearman"),
            ("presence", tested, "presence"),
        ):
            start = time.perf_counter()
            found = pair_measures(lq, jobs, total, which, PairSettings(test=test, permutations=PERMUTATIONS))
            times[name].append(time.perf_counter() - start)
        start = time.perf_counter()
        peer = pd.DataFrame(lq).corr(method="spearman").to_numpy()
        times["pandas"].append(time.perf_counter() - start)
        start = time.perf_counter()
        for one, other in rng.integers(0, s, (_SAMPLED, 2)):
            by_permutation(*(stats.rankdata(lq[:, column]) for column in (one, other)))
        times["scipy"].append((time.perf_counter() - start) / _SAMPLED * pairs)
    took = {name: statistics.median(values) for name, values in times.items()}
    print(f"{pairs:,} pairs of {s} industries over {len(lq):,} areas, medians of {TURNS} turns")
    print(f"  all six measures                 {took['measures']:9.2f} s")
    print(f"  with p of {PERMUTATIONS:,} permutations    {took['spearman']:9.2f} s   (target: under 20 s)")
    print(f"  with the exact p of co-presence  {took['presence']:9.2f} s")
    print(
        f"  pandas, Spearman only            {took['pandas']:9.2f} s   the same: {np.allclose(peer, found['spearman'])}"
    )
    print(
        f"  scipy, {PERMUTATIONS:,} permutations pair by pair: {took['scipy'] / 60:,.0f} minutes, from {_SAMPLED} pairs"
    )
    print(f"  pandas / measures                {took['pandas'] / took['measures']:9.1f}")
    print(f"  scipy / ours, with p             {took['scipy'] / took['spearman']:9,.0f}")


if __name__ == "__main__":
    sys.exit(main())
