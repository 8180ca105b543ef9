"""What stands where areas should, but is none: years, sexes, classes of sizes."""

import pandas as pd

from ..messages import CreativeClustersError, mark, some
from .table import lines
from .words import BANDS, KINDS, kind_of_members

_PEOPLE = frozenset(
    ["sex", "employment_status", "quarter", "month", "ownership"]
)  # kinds whose members no area is called like

_MOST = 200  # members of another dimension


def refuse_no_areas(frame: pd.DataFrame, file: str) -> None:
    """Raises CreativeClustersError where all areas are the years of their rows, or members of another dimension."""
    areas = list(frame["area"].unique())
    kind = kind_of_members(areas) if len(areas) <= _MOST else None
    years = bool(areas) and bool((frame["area"] == frame["year"]).all())
    others = kind is BANDS or any(kind is one and one.id in _PEOPLE for one in KINDS)
    if not years and not others:
        return
    raise CreativeClustersError(
        mark(
            "'{file}': what stands for areas are {examples} (lines {lines}), which are none. Name the column of areas ('Column of areas'), "
            "or add one, where the file is of a single area."
        ),
        file=file,
        examples=some([f"'{area}'" for area in areas], 4),
        lines=lines(frame.index[:3], 3),
    )
