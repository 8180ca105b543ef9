"""Times the co-location matrix of all pairs of 600 industries over 1,000 areas against its peers: `python -m test.bench.pairs`.

`python -m test.bench.pairs missing 3143 998`: only with missing figures, on a table of that size.
"""

import statistics
import sys
import time

import numpy as np
import pandas as pd

AREAS, INDUSTRIES, PERMUTATIONS, TURNS = 1_000, 600, 1_999, 3
MISSING = 0.3  # share of the quotients that are not known
_SAMPLED = 8  # pairs that the peer is timed on


def economy(areas: int = AREAS, industries: int = INDUSTRIES, seed: int = 1) -> tuple[np.ndarray, np.ndarray]:
    """Jobs (areas, industries), a third of them 0, and each area's total."""
    rng = np.random.default_rng(seed)
    size = rng.lognormal(9, 1, areas)
    jobs = rng.poisson(
        size[:, None] * rng.dirichlet(np.full(industries, 0.3)) * rng.lognormal(0, 0.8, (areas, industries))
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


def missing(areas: int, industries: int) -> None:
    """Processor seconds with MISSING of the quotients unknown, beside those of the whole table in turn, and the longest silence."""
    from creative_clusters_plugin.core.concentration.concentration import location_quotient, reference_of
    from creative_clusters_plugin.core.relatedness.pair_measures import PairSettings, pair_measures

    jobs, total = economy(areas, industries)
    jobs = jobs[:, jobs.sum(axis=0) > 0]
    lq = location_quotient(jobs, total, reference_of(jobs, total, np.ones(len(jobs), dtype=bool)))
    partly = np.where(np.random.default_rng(5).random(lq.shape) < MISSING, np.nan, lq)
    tested = ~np.eye(lq.shape[1], dtype=bool)
    print(
        f"{len(lq):,} areas, {lq.shape[1]} industries with jobs, {MISSING:.0%} of the quotients missing, processor time"
    )
    for name, test, which, turns in (
        ("all six measures", "spearman", np.zeros_like(tested), TURNS),
        ("with p of Spearman", "spearman", tested, 1),
        ("with p of Pearson", "pearson", tested, 1),
        ("with the exact p of co-presence", "presence", tested, 1),
    ):
        took: list[list[float]] = [[], []]
        silent = 0.0
        for _ in range(turns):
            for quotients, seconds in zip((lq, partly), took, strict=True):
                start = last = time.process_time()

                def heard(share: float = 1.0) -> bool:
                    nonlocal last, silent
                    now = time.process_time()
                    silent, last = max(silent, now - last), now
                    return True

                pair_measures(quotients, jobs, total, which, PairSettings(test=test, permutations=PERMUTATIONS), heard)
                heard()
                seconds.append(last - start)
        whole, missed = (statistics.median(seconds) for seconds in took)
        ratio = statistics.median(other / one for one, other in zip(*took, strict=True))
        print(
            f"  {name:32} whole {whole:7.1f} s  missing {missed:7.1f} s  missing / whole {ratio:.2f}  "
            f"longest silence {silent:.2f} s",
            flush=True,
        )


def main() -> None:
    """Seconds for all pairs with and without p, the peers on some pairs carried on to all, and ratios."""
    from scipy import stats

    from creative_clusters_plugin.core.concentration.concentration import location_quotient, reference_of
    from creative_clusters_plugin.core.relatedness.pair_measures import PairSettings, pair_measures

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
    if "missing" not in sys.argv:
        main()
    missing(*(int(size) for size in sys.argv[2:4]) if len(sys.argv) > 3 else (AREAS, INDUSTRIES))
