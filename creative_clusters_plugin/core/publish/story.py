"""A story told step by step on a page: titles and texts, each with the figure, the area and the view that it speaks of."""

import re
from collections.abc import Iterable

import pandas as pd

from ..messages import CreativeClustersError, Parameter, mark, some
from .profile_topics import value_of

_COLUMNS = ("title", "text", "figure", "area", "year", "view")
MOST_STEPS = 50
_VIEW = r"\d+(\.\d+)?(/-?\d+(\.\d+)?){2}"


def story_steps(frame: pd.DataFrame, layer: str, measures: dict[str, str], areas: Iterable[str]) -> list[dict]:
    """The steps of a table with the columns title, text and, where wanted, figure, area, year and view.

    measures: key of each figure by its key and by its field; areas: ids of the first level. text is Markdown: the page takes
    paragraphs, lists, emphasis and web links from it and nothing else. view: 'zoom/latitude/longitude', as in a link.
    Raises CreativeClustersError for a table without steps, and for figures, areas and views that the page does not have.
    """
    lower = {str(name).lower(): name for name in frame}
    kept = {name: frame[lower[name]] for name in _COLUMNS if name in lower}
    if "title" not in kept or not len(frame):
        raise CreativeClustersError(
            mark("{parameter}: '{layer}' has no rows, or no field 'title'. Its fields: {fields}."),
            parameter=Parameter("STORY"),
            layer=layer,
            fields=some(frame.columns, 40),
        )
    rows = pd.DataFrame(kept).head(MOST_STEPS)
    known = {"figure": measures, "area": {area: area for area in areas}}
    return [_step(row, number, layer, known) for number, row in enumerate(rows.to_dict("records"), 1)]


def _step(row: dict, number: int, layer: str, known: dict[str, dict[str, str]]) -> dict:
    step = {name: str(value_of(value)).strip() for name, value in row.items() if value_of(value) not in (None, "")}
    for name, keys in known.items():
        if name in step and step[name] not in keys:
            raise _unknown(name, step[name], number, layer, some(keys, 12))
        if name in step:
            step[name] = keys[step[name]]
    if "view" in step and not re.fullmatch(_VIEW, step["view"]):
        raise _unknown("view", step["view"], number, layer, "9.5/53.4/-1.5")
    return step


def _unknown(column: str, value: str, number: int, layer: str, known: str) -> CreativeClustersError:
    return CreativeClustersError(
        mark(
            "{parameter}: row {number} of '{layer}' has the {column} '{value}', which the page does not have. It has, for example: {known}."
        ),
        parameter=Parameter("STORY"),
        number=number,
        layer=layer,
        column=column,
        value=value,
        known=known,
    )
