"""The overlap of two groups at several thresholds: whether it hangs on where the line is drawn."""

import numpy as np
import pandas as pd

from ..relatedness.association import jaccard, lift

THRESHOLDS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
COLUMNS = ("threshold", "creative_specialised", "related_specialised", "both", "expected", "excess", "lift", "jaccard")


def overlap_curve(first: np.ndarray, second: np.ndarray, threshold: float) -> pd.DataFrame:
    """A row for each of THRESHOLDS and `threshold`, ascending: areas above it in each of two quotients (n,), and in both.

    Areas where either is NaN do not count. expected: what independence would give; lift, jaccard: NaN where no area is above.
    """
    known = np.isfinite(first) & np.isfinite(second)
    x, y, n = first[known], second[known], int(known.sum())
    rows = []
    for line in sorted({*THRESHOLDS, float(threshold)}):
        one, two, both = (int(hot.sum()) for hot in (x > line, y > line, (x > line) & (y > line)))
        expected = one * two / n if n else np.nan
        rows.append(
            (
                line,
                one,
                two,
                both,
                expected,
                both - expected,
                float(lift(both, one, two, n)),
                float(jaccard(both, one, two)),
            )
        )
    return pd.DataFrame(rows, columns=list(COLUMNS))
