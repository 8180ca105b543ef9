"""What stands where areas or industries should, but is none: years, sexes, classes of sizes, several codes in one cell."""

import re

import pandas as pd

from ..messages import CreativeClustersError, mark, mark_plural, some
from .table import lines, span_of
from .words import BANDS, KINDS, kind_of_members

_PEOPLE = frozenset(
    ["sex", "employment_status", "quarter", "month", "ownership"]
)  # kinds whose members no area is called like

_PACKED = re.compile(r"[A-Z0-9_-]+(?:,[A-Z0-9_-]+){2,}")
_PACKED_ANYHOW = re.compile(r"(?=.*\d)[^\W_][\w-]*(?:,[^\W_][\w-]*){2,}")  # letters may be damaged
_POWER = re.compile(r"\d[.,]\d+E\+\d+", re.IGNORECASE)  # '1E5' may be a code
_MOST = 200  # members of another dimension


def refuse_odd_labels(area: pd.Series, file: str) -> None:
    """Raises CreativeClustersError where the labels of areas (n,) are classes of ages or sizes ('0 to 9', '10 to 49', '50+'), or hold
    several codes each ('A,J62,V16110,DE1'), as those of Eurostat do below a header that is damaged, or where a spreadsheet has made
    powers of ten of some ('1.00E+05')."""
    labels = list(area.unique())
    bands = 1 < len(labels) <= _MOST and kind_of_members(labels) is BANDS and _follow(labels)
    packed = sum(bool(_PACKED.fullmatch(label)) for label in labels)
    if bands or packed > len(labels) / 2:
        raise _no_areas(labels, area.index, file)
    powers = [label for label in labels if _POWER.fullmatch(label)]
    if powers:
        raise CreativeClustersError(
            mark_plural(
                "'{file}': {count} area code has been turned into a power of ten by a spreadsheet ({examples}; lines "
                "{lines}). Import it as it was downloaded, without opening it in a spreadsheet.",
                "'{file}': {count} area codes have been turned into powers of ten by a spreadsheet ({examples}; lines "
                "{lines}). Import it as it was downloaded, without opening it in a spreadsheet.",
            ),
            file=file,
            count=len(powers),
            examples=some(f"'{label}'" for label in powers),
            lines=lines(area.index[area.isin(powers)]),
        )


def refuse_packed(industry: pd.Series, file: str) -> None:
    """Raises CreativeClustersError where most labels of industries (n,) hold several codes each, not all of industries, as those of
    Eurostat do where the header is damaged or stands below; 'B,C,D,E' are sections together."""
    labels = list(industry.unique())
    several = [label for label in labels if _PACKED_ANYHOW.fullmatch(label)]
    packed = [label for label in several if not all(map(span_of, label.split(",")))]
    if len(packed) > len(labels) / 2:
        raise CreativeClustersError(
            mark(
                "'{file}': what stands for industries are several codes in one cell ({examples}; lines {lines}). The header that says what "
                "they are is damaged or not in its place: download the file again."
            ),
            file=file,
            examples=some([f"'{label}'" for label in packed], 3),
            lines=lines(industry.index[:3], 3),
        )


def _follow(labels: list[str]) -> bool:
    """Whether a class begins where another ends, as classes do and codes ('10-49') seldom."""
    ends = [[int(number) for number in re.findall(r"\d+", label)] for label in labels]
    starts = {numbers[0] for numbers in ends if numbers}
    return any(numbers[-1] + 1 in starts or numbers[-1] in starts - {numbers[0]} for numbers in ends if numbers)


def refuse_no_areas(frame: pd.DataFrame, file: str) -> None:
    """Raises CreativeClustersError where all areas are the years of their rows, or members of another dimension."""
    areas = list(frame["area"].unique())
    kind = kind_of_members(areas) if len(areas) <= _MOST else None
    years = bool(areas) and bool((frame["area"] == frame["year"]).all())
    others = (kind is BANDS and _follow(areas)) or any(kind is one and one.id in _PEOPLE for one in KINDS)
    if not years and not others:
        return
    raise _no_areas(areas, frame.index, file)


def _no_areas(areas: list[str], rows: pd.Index, file: str) -> CreativeClustersError:
    return CreativeClustersError(
        mark(
            "'{file}': what stands for areas are {examples} (lines {lines}), which are none. Name the column of areas ('Column of areas'), "
            "or add one, where the file is of a single area."
        ),
        file=file,
        examples=some([f"'{area}'" for area in areas], 4),
        lines=lines(rows[:3], 3),
    )
