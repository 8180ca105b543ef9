"""Figures of an interactive map as plain values: of measures by area and year, and of the topics of profiles as tables."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import pandas as pd

from .area_profiles import Profiles, Results
from .map_measures import Measure, frame_of

_DIGITS = 4  # significant ones of figures in profiles
_WHOLE = 1000  # from which on decimals say nothing


def values_of(found: Results, measure: Measure) -> list[float | int | None]:
    """The value of each area in order, positions in the labels for classes; None where nothing is known."""
    return _values(frame_of(found, measure.topic), measure, measure.field, found.known)


def values_by_year(found: Results, measure: Measure, own_topic: str) -> tuple[list[str], list[list]]:
    """Years in order, and the values of each; ([], []) where there is one year only."""
    topic, field = measure.years
    if topic:
        frame = found.frames[topic]
    elif measure.topic in (own_topic, "") and "date" in found.areas:
        frame, field = found.areas, measure.field
    else:
        return [], []
    texts = frame["year"].astype(str)
    years = sorted(set(texts[frame["year"].notna()]))
    if len(years) < 2:
        return [], []
    return years, [_values(frame[(texts == year).to_numpy()], measure, field, found.known) for year in years]


def _values(frame: pd.DataFrame, measure: Measure, field: str, known: Sequence[str]) -> list:
    column = frame.loc[~frame.index.duplicated(), field].reindex(list(known))
    if measure.labels:
        places = {value: place for place, value in enumerate(measure.labels)}
        return [places.get(str(value)) for value in column]
    numbers = pd.to_numeric(column, errors="coerce").to_numpy(dtype=float) * measure.factor
    # one figure more than is shown, so that classes and order are those of the figures
    return [_short(value, measure.digits + 1) for value in numbers.tolist()]


def _short(value: float, digits: int) -> float | int | None:
    if not np.isfinite(value):
        return None
    value = round(value, digits)
    return int(value) if value == int(value) else value


def in_class(values: list, exact: np.ndarray, breaks: Sequence[float]) -> list:
    """Rounded values, of those that rounding would put into another class the exact ones.

    values: as of `values_of`; exact: the same without rounding, NaN for None.
    """
    known = np.array([np.nan if value is None else value for value in values], dtype=float)
    moved = np.searchsorted(breaks, known, "right") != np.searchsorted(breaks, exact, "right")
    moved &= np.isfinite(known)
    return [float(exact[place]) if moved[place] else value for place, value in enumerate(values)]


def exact_values(found: Results, measure: Measure) -> np.ndarray:
    """The values of each area in order as the tool wrote them, NaN where nothing is known."""
    frame = frame_of(found, measure.topic)
    column = frame.loc[~frame.index.duplicated(), measure.field].reindex(list(found.known))
    return pd.to_numeric(column, errors="coerce").to_numpy(dtype=float) * measure.factor


def quantiles(values: Sequence[float | None], classes: int) -> list[float]:
    """The inner bounds of `classes` classes of as many areas each; fewer where values repeat."""
    known = np.array([value for value in values if value is not None], dtype=float)
    if not len(known):
        return []
    bounds = np.quantile(known, np.arange(1, classes) / classes)
    return sorted({_bound(bound) for bound in bounds.tolist() if known.min() < bound <= known.max()})


def _bound(value: float) -> float:
    """A bound that can be read: to three figures."""
    if value == 0:
        return 0
    digits = 2 - int(np.floor(np.log10(abs(value))))
    shown = round(round(value, digits), max(digits, 0))
    return int(shown) if shown == int(shown) else shown


def topics_of(profiles: Profiles) -> dict[str, dict]:
    """By topic `columns`, and in `areas` the rows of each area (one row where there is one to know), [] where there are none."""
    topics = {}
    for topic in profiles.topics:
        rows = [_rows(profile.get(topic)) for profile in profiles.areas]
        columns = list(dict.fromkeys(name for own in rows for row in own for name in row))
        filled = [[[_rounded(row.get(name)) for name in columns] for row in own] for own in rows]
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


def _rounded(value: Any) -> Any:
    if not isinstance(value, float):
        return value
    if abs(value) >= _WHOLE:
        return round(value)
    return _short(float(f"{value:.{_DIGITS}g}"), 9)
