"""Figures of an interactive map as plain values: of measures by area and year, and of the topics of profiles as tables."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import pandas as pd

from ..figures.digits import settled
from ..messages import Progress, each, span
from .area_profiles import Profiles, Results
from .map_measures import Measure, frame_of

_DIGITS = 4  # significant ones of figures in profiles
_OF_THRESHOLDS = 2  # significant ones of what profiles compare figures with: 1, 0.05, 0.67
_MOST_DIGITS = 17  # with which any number can be told from any other
_MORE_DIGITS = 3, 5, 12  # after the point, than are shown
_PLACES = 12  # after the point, of figures in profiles
_WHOLE = 1000  # from which on decimals say nothing


def values_of(found: Results, measure: Measure, breaks: Sequence[float] = ()) -> list[float | int | None]:
    """The value of each area in order, positions in the labels for classes; None where nothing is known.

    Numbers are rounded to what is shown, but for those that this would put on another side of one of `breaks`: those between the
    classes, and the middle, above which the page counts.
    """
    return _values(frame_of(found, measure.topic), measure, measure.field, found.known, breaks)


def values_by_year(
    found: Results, measure: Measure, own_topic: str, breaks: Sequence[float] = ()
) -> tuple[list[str], list[list]]:
    """Years in order, and the values of each as of `values_of`; ([], []) where there is one year only."""
    years = _by_year(found, measure, own_topic)
    field = _field_by_year(measure)
    return list(years), [_values(frame, measure, field, found.known, breaks) for frame in years.values()]


def exact_values(found: Results, measure: Measure, own_topic: str) -> np.ndarray:
    """The value of each area in order as the tool wrote it, of the last of several years; NaN where nothing is known."""
    years = _by_year(found, measure, own_topic)
    if years:
        return _numbers([*years.values()][-1], measure, _field_by_year(measure), found.known)
    return _numbers(frame_of(found, measure.topic), measure, measure.field, found.known)


def _by_year(found: Results, measure: Measure, own_topic: str) -> dict[str, pd.DataFrame]:
    topic = measure.years[0]
    if topic:
        frame = found.frames[topic]
    elif measure.topic in (own_topic, "") and "date" in found.areas:
        frame = found.areas
    else:
        return {}
    texts = frame["year"].astype(str)
    years = sorted(set(texts[frame["year"].notna()]))
    return {year: frame[(texts == year).to_numpy()] for year in years} if len(years) > 1 else {}


def _field_by_year(measure: Measure) -> str:
    return measure.years[1] if measure.years[0] else measure.field


def _values(frame: pd.DataFrame, measure: Measure, field: str, known: Sequence[str], breaks: Sequence[float]) -> list:
    if measure.labels:
        places = {value: place for place, value in enumerate(measure.labels)}
        return [places.get(str(value)) for value in _column(frame, field, known)]
    numbers = settled(_numbers(frame, measure, field, known))
    # in print the classes are those of the figures as they are; what is a tie stays one
    return in_class(_apart(numbers, measure.digits), numbers, breaks)


def _apart(exact: np.ndarray, digits: int) -> list[float | int | None]:
    """Settled numbers, rounded to one figure more than is shown; those that would fall together in as many as keep them apart.

    The page ranks by them: what is no tie for the tool that wrote the figures must be none there, and what is one must be one.
    """
    found = [_short(value, digits + 1) for value in exact.tolist()]
    for more in _MORE_DIGITS:
        together = pd.Series(exact).groupby(pd.Series(found, dtype=float)).transform("nunique").to_numpy() > 1
        if not together.any():
            break
        found = [
            _short(value, digits + more) if close else short
            for value, close, short in zip(exact.tolist(), together, found, strict=True)
        ]
    return found


def _column(frame: pd.DataFrame, field: str, known: Sequence[str]) -> pd.Series:
    return frame.loc[~frame.index.duplicated(), field].reindex(list(known))


def _numbers(frame: pd.DataFrame, measure: Measure, field: str, known: Sequence[str]) -> np.ndarray:
    return pd.to_numeric(_column(frame, field, known), errors="coerce").to_numpy(dtype=float) * measure.factor


def _short(value: float, digits: int) -> float | int | None:
    if not np.isfinite(value):
        return None
    value = round(value, digits)
    return int(value) if value == int(value) else value


def in_class(values: list, exact: np.ndarray, breaks: Sequence[float]) -> list:
    """Rounded values, of those that rounding would put into another class the exact ones. A value on a break is in the lower class.

    values: None where nothing is known; exact: the same without rounding, NaN for None; breaks: in any order.
    """
    marks = np.unique(breaks)
    known = np.array([np.nan if value is None else value for value in values], dtype=float)
    moved = np.searchsorted(marks, known) != np.searchsorted(marks, exact)
    moved &= np.isfinite(known)
    return [float(exact[place]) if moved[place] else value for place, value in enumerate(values)]


def readable(bound: float, values: Sequence[float]) -> float:
    """The bound in as few digits as leave every one of `values` (ascending) on its side of it; a value on it is below."""
    place = int(np.searchsorted(values, bound, "right"))
    low = values[place - 1] if place else -np.inf
    high = values[place] if place < len(values) else np.inf
    for digits in range(1, _MOST_DIGITS):
        shown = float(f"{bound:.{digits}g}")
        if low <= shown < high:
            return int(shown) if shown == int(shown) else shown
    return bound


def topics_of(profiles: Profiles, progress: Progress = lambda share: True) -> dict[str, dict]:
    """By topic `columns`, and in `areas` the rows of each area (one row where there is one to know), [] where there are none.

    Raises Cancelled.
    """
    topics = {}
    for number, topic in enumerate(profiles.topics):
        rows = [_rows(profile.get(topic)) for profile in profiles.areas]
        columns = list(dict.fromkeys(name for own in rows for row in own for name in row))
        here = span(progress, number / len(profiles.topics), (number + 1) / len(profiles.topics))
        filled = [[[figure_of_profile(row.get(name)) for name in columns] for row in own] for own in each(rows, here)]
        used = [place for place in range(len(columns)) if any(row[place] is not None for own in filled for row in own)]
        topics[topic] = {
            "columns": [columns[place] for place in used],
            "areas": [[[row[place] for place in used] for row in own] for own in filled],
        }
    return topics


def _rows(content: dict | list | None) -> list[dict]:
    if content is None:
        return []
    return [content] if isinstance(content, dict) else content


def figure_of_profile(value: Any) -> Any:
    """A figure of a topic in four digits, on the side of each threshold on which it lies; what is no such figure stays."""
    if not isinstance(value, float):
        return value
    if abs(value) >= _WHOLE:
        return round(value)
    shown = _short(float(f"{value:.{_DIGITS}g}"), 9)
    # a quotient of 1.0004 is above 1, and a p of 0.05001 not below 0.05
    on_threshold = shown == float(f"{value:.{_OF_THRESHOLDS}g}")
    return _short(float(settled(value)), _PLACES) if on_threshold else shown
