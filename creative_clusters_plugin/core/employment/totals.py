"""Whether the totals that a table gives for its areas can be those of its rows."""

import numpy as np

from ..messages import CreativeClustersError, mark_plural, some

_NOISE = 0.01  # share by which rows may exceed their total, as where noise has been added to them


def one_total(area: np.ndarray, totals: np.ndarray, areas: np.ndarray, layer: str, field: str) -> np.ndarray:
    """The total (areas,) of each area from those of its rows (n,), NaN where none has one.

    Raises CreativeClustersError, with the first cases, where the rows of an area have several.
    """
    low, high = np.full(len(areas), np.nan), np.full(len(areas), np.nan)
    np.fmin.at(low, area, totals)
    np.fmax.at(high, area, totals)
    apart = np.flatnonzero(high - low > 1e-6 * np.maximum(high, 1.0))
    if len(apart):
        raise CreativeClustersError(
            mark_plural(
                "{count} area of '{layer}' has several totals (field '{field}'), for example {examples}. All rows "
                "of an area and year must have one and the same total, or choose no field for it.",
                "{count} areas of '{layer}' have several totals (field '{field}'), for example {examples}. All "
                "rows of an area and year must have one and the same total, or choose no field for it.",
            ),
            count=len(apart),
            layer=layer,
            field=field,
            examples=some(f"{areas[place]}: {low[place]:,.0f} / {high[place]:,.0f}" for place in apart),
        )
    return high


def refuse_small_totals(
    sums: np.ndarray, rows: np.ndarray, unit: float, totals: np.ndarray, areas: np.ndarray, layer: str
) -> None:
    """Raises CreativeClustersError, with the first cases, where the rows of an area have more jobs than its total.

    sums, rows, totals (k,): jobs and number of the rows that the total stands for, and the total, NaN for none. unit: what the figures
    are rounded to; each may be half of it too large.
    """
    with np.errstate(invalid="ignore"):
        small = np.flatnonzero(sums > totals * (1 + _NOISE) + rows * unit / 2)
    if len(small):
        raise CreativeClustersError(
            mark_plural(
                "{count} area of '{layer}' has a total that is smaller than the sum of its rows, for example "
                "{examples}. Is it the total of something else, or of another year? Correct it, or choose no field "
                "for it.",
                "{count} areas of '{layer}' have a total that is smaller than the sum of their rows, for example "
                "{examples}. Is it the total of something else, or of another year? Correct it, or choose no field "
                "for it.",
            ),
            count=len(small),
            layer=layer,
            examples=some(f"{areas[place]}: {totals[place]:,.0f} < {sums[place]:,.0f}" for place in small),
        )


def rounded_to(jobs: np.ndarray) -> float:
    """What all figures (n,) are multiples of: 1 for whole ones, 5 or 10 where they are rounded, 0 for fractions."""
    known = jobs[np.isfinite(jobs)]
    if not len(known) or (known % 1 != 0).any() or known.max() >= 2**62:
        return 0.0
    return float(np.gcd.reduce(known.astype(np.int64)))
