"""A row of units below the header of a long table ('thousand persons'): taken into the header."""

import pandas as pd

from . import units
from .plain import LongHeader


def without_units(
    frame: pd.DataFrame, cells: list[str], figures: list[int], header: LongHeader
) -> tuple[pd.DataFrame, list[str]]:
    """`frame` without its first row, where that has no area and no industry and says in what all `figures` (places) are counted.

    cells: the header, in which the units are put behind the names.
    """
    first = frame.iloc[0]
    labels = [first[header.roles[role]].strip() for role in ("area", "industry") if role in header.roles]
    said = [first[place].strip() for place in figures]
    if any(labels) or len(frame) < 2 or not figures or not all(text and units.is_unit("unit", [text]) for text in said):
        return frame, cells
    for place, text in zip(figures, said, strict=True):
        cells[place] = f"{cells[place]} ({text})"
    return frame.iloc[1:], cells
