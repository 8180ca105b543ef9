"""What the robustness of hotspots has to say of its own limits."""

import math

import numpy as np
import pandas as pd

from ..messages import Note, mark, mark_plural, some
from .robust_frames import FACTORS

MOST_KEPT = 100_000_000  # ranks drawn that are kept for the percentiles: 400 MB
SMALLEST_REGION = 3  # areas: fewer cannot be told from their region


def small_regions(references: tuple[str, ...], boundary_ids: np.ndarray, regions: dict[str, str]) -> list[Note]:
    if "own region" not in references:
        return []
    size = pd.Series([regions.get(area) for area in boundary_ids], dtype=object).value_counts()
    small = sorted(size.index[size < SMALLEST_REGION].astype(str))
    if not small:
        return []
    text = mark_plural(
        "{count} region has fewer than three areas ({examples}): against their own region these have no data.",
        "{count} regions have fewer than three areas ({examples}): against their own region these have no data.",
    )
    return [Note(text, {"count": len(small), "examples": some(small)})]


def kept_draws(shape: tuple[int, ...], draws: int, areas: int) -> int:
    """Draws of each choice that are kept for the percentiles of ranks."""
    runs = math.prod(shape) // shape[FACTORS.index("rule")]
    return min(draws, max(1, MOST_KEPT // max(runs * areas, 1)))


def kept_note(shape: tuple[int, ...], draws: int, areas: int) -> list[Note]:
    kept = kept_draws(shape, draws, areas)
    if kept == draws:
        return []
    text = mark(
        "Of the {draws} draws of each choice, {kept} are kept for the median and the 5 to 95 % of ranks: all would not fit."
    )
    return [Note(text, {"draws": draws, "kept": kept}, warning=False)]
