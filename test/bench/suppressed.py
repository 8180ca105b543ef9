"""Times the estimates of suppressed figures, without QGIS: `python -m test.bench.suppressed [rows ...]`.

Processor seconds of the program and of the kernel, which hands out memory, and how both grow from one size to the next.
"""

import hashlib
import os
import statistics
import sys

import numpy as np
import pandas as pd

from .large import withheld

SIZES, TURNS = (30_000, 300_000, 3_000_000), 3
AREAS, MEAN = 100, 9  # of a region; jobs of a business


def with_regions(size: int) -> tuple[pd.DataFrame, dict[str, str]]:
    """`withheld` rows, those of regions of a hundred areas too, which publish all, and the region of each area."""
    rows = withheld(size)
    rows["year"] = rows["year"].astype(str)
    rows["region"] = "R" + (rows["area"].str[1:].astype(int) // AREAS).astype(str)
    shown = rows.assign(jobs=rows["jobs"].fillna(MEAN * rows["businesses"]))
    sums = shown.groupby(["region", "industry", "year"], as_index=False)[["jobs", "businesses"]].sum()
    parents = rows[["area", "region"]].drop_duplicates().set_index("area")["region"].to_dict()
    wider = sums.rename(columns={"region": "area"}).assign(status="ok")
    return pd.concat([rows.drop(columns="region"), wider], ignore_index=True), parents


def main() -> None:
    from creative_clusters_plugin.core.suppression.suppression import fill_suppressed

    before: tuple[int, float] | None = None
    for size in map(int, sys.argv[1:] or SIZES):
        frame, parents = with_regions(size)
        took = []
        for _ in range(TURNS):
            start = os.times()
            found = fill_suppressed(frame, "rows", parents)
            end = os.times()
            took.append((end.user - start.user, end.system - start.system))
        own, kernel = (statistics.median(times) for times in zip(*took, strict=True))
        total = statistics.median(map(sum, took))
        digest = hashlib.sha256(b"".join(part.tobytes() for part in (found.jobs, found.low, found.high))).hexdigest()
        line = f"  {len(frame):10,} rows {total:7.2f} s ({own:.2f} own, {kernel:.2f} kernel)  figures {digest[:12]}"
        if before is not None:
            line += f"  exponent {np.log(total / before[1]) / np.log(len(frame) / before[0]):.2f}"
        print(line, flush=True)
        before = len(frame), total


if __name__ == "__main__":
    print(f"suppressed figures estimated, processor seconds, medians of {TURNS} turns")
    main()
