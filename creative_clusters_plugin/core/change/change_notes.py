"""What the user has to know about a comparison of two periods."""

import numpy as np

from ..employment.measures import measure_of
from ..employment.panel import Panel, year_number
from ..employment.periods import Period
from ..messages import Note, mark, mark_plural, some


def area_notes(panel: Panel, reported: list[np.ndarray], start: Period, end: Period) -> list[Note]:
    """Areas that have rows in one of the periods only; reported: (k,) at start and at end."""
    notes = []
    first, last = reported
    for here, there, text in (
        (
            first,
            last,
            mark_plural(
                "{count} area has rows in {start} but none in {end} ({ids}): boundaries may have changed. It is "
                "left out of the nation in both and shown as 'no data'.",
                "{count} areas have rows in {start} but none in {end} ({ids}): boundaries may have changed. They "
                "are left out of the nation in both and shown as 'no data'.",
            ),
        ),
        (
            last,
            first,
            mark_plural(
                "{count} area has rows in {end} but none in {start} ({ids}): boundaries may have changed. It is "
                "left out of the nation in both and shown as 'no data'.",
                "{count} areas have rows in {end} but none in {start} ({ids}): boundaries may have changed. They "
                "are left out of the nation in both and shown as 'no data'.",
            ),
        ),
    ):
        lone = panel.areas[here & ~there]
        if len(lone):
            values = {"count": len(lone), "start": start.text, "end": end.text, "ids": some(lone, 10)}
            notes.append(Note(text, values))
    return notes


def gap_notes(panel: Panel, start: Period, end: Period, method: str) -> list[Note]:
    """Years that the table lacks between start and end."""
    numbers = [year_number(year, panel.layer) for year in panel.years]
    numbers = numbers[int(start.years[0]) : int(end.years[-1]) + 1]
    missing = sorted(set(range(numbers[0], numbers[-1])) - set(numbers))
    if not missing:
        return []
    text = mark(
        "'{layer}' has no rows for {years}, between {start} and {end}: the change over these years is known only as a whole.",
    )
    values = {"layer": panel.layer, "years": some(missing, 40), "start": start.text, "end": end.text}
    return [Note(text, values, warning=method == "dynamic")]


def withheld_notes(withheld: np.ndarray) -> list[Note]:
    """How many changes rest on suppressed figures; withheld: (k, m)."""
    count = int(withheld.sum())
    if not count:
        return []
    text = mark_plural(
        "{count} of {all} changes of a sector in an area rests on suppressed figures: it has the class 'no data', "
        "since what changed may be what is published. A sector wholly suppressed at start or end counts to no sum.",
        "{count} of {all} changes of a sector in an area rest on suppressed figures: they have the class 'no "
        "data', since what changed may be what is published. A sector wholly suppressed at start or end counts to "
        "no sum.",
    )
    return [Note(text, {"count": count, "all": withheld.size})]


def untested_notes(panel: Panel) -> list[Note]:
    """That changes of what is no count could not be tested."""
    if panel.drawn:
        return []
    text = mark(
        "The figures ({measure}) count nothing that comes and goes by chance, and the table does not count businesses: changes have no "
        "intervals, and classes go by the change as it stands, however small. With counts of businesses (EMPLOYMENT_BUSINESSES) they are "
        "tested."
    )
    return [Note(text, {"measure": Note(measure_of(panel.measure).title)})]
