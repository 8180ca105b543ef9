"""The years of a table translated one by one, each from its own scheme."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ...core.employment.definitions import scheme_of_table
from ...core.employment.employment import EmploymentColumns, tidy, tidy_years, years_of
from ...core.employment.translating import OwnConcordance, joined_years, own_concordance, table_of, translate
from ...core.messages import Note, mark, some
from ...core.values import Column
from ...layers.read import read_table
from ...translation import ui_language
from .parameter_reader import ParameterReader


@dataclass(frozen=True)
class Translated:
    """table, unplaced: of all years; jobs: translated, of them estimated by shares, and without a place."""

    table: pd.DataFrame
    unplaced: pd.DataFrame
    jobs: float
    estimated: float
    unplaced_jobs: float
    notes: tuple[Note, ...]


def translated_table(
    reader: ParameterReader, columns: EmploymentColumns, scheme: str, target: str, progress: Callable[[float], bool]
) -> Translated:
    """scheme: of the codes, '' to find it out for each year."""
    years = years_of(columns)
    single = tidy_years(columns, years) if years else [tidy(columns)]
    own = _own(reader)
    tables, unplaced, notes, schemes = [], [], [], set()
    estimated = 0.0
    for number in range(len(single)):
        employment = single.pop(0)  # each year is large, and is not needed again
        found = None if own else scheme_of_table(employment, scheme, (columns.industry.field, columns.layer))
        schemes.add(found.scheme if found else "")
        result = translate(employment, found.scheme if found else "", target, own)
        notes += [*(found.notes if found else ()), *result.notes]
        tables.append(table_of(result, "" if own else target, ui_language()))
        unplaced.append(result.unplaced)
        estimated += float(np.nansum(result.estimated))
        progress((number + 1) / max(len(years), 1))
    if schemes == {target}:
        text = mark("The codes of '{layer}' are of {scheme} already: nothing was translated.")
        notes.append(Note(text, {"layer": columns.layer, "scheme": target}))
    table, left = joined_years(tables), pd.concat(unplaced, ignore_index=True)
    jobs, lost = float(np.nansum(table["jobs"])), float(np.nansum(left["jobs"]))
    text = mark(
        "Jobs translated: {jobs:,.0f}, {share:.1f} % of them from codes that are divided. Jobs without a place "
        "in the new classification: {lost:,.0f} ({examples}).",
    )
    values = {
        "jobs": jobs,
        "share": 100 * estimated / jobs if jobs else 0.0,
        "lost": lost,
        "examples": some(left["industry"].unique()) or "-",
    }
    notes.append(Note(text, values, warning=lost > 0))
    return Translated(table, left, jobs, estimated, lost, _once_each(notes))


def _once_each(notes: list[Note]) -> tuple[Note, ...]:
    """Notes of several years, the same sentence but once."""
    return tuple({note.render(): note for note in notes}.values())


def _own(reader: ParameterReader) -> OwnConcordance | None:
    source = reader.source("CONCORDANCE")
    if source is None:
        return None
    table, fields = (
        read_table(source),
        [name for name in source.fields().names() if name.lower() not in ("fid", "ogc_fid")],
    )
    chosen = {name: reader.fields(f"CONCORDANCE_{name}", source) for name in ("FROM", "TO", "SHARE")}
    first, second = (chosen["FROM"] or fields[:1])[0], (chosen["TO"] or fields[1:2] or fields[:1])[0]
    share = (chosen["SHARE"] or [name for name in fields if name.lower() == "share"] or [""])[0]
    return own_concordance(
        Column(first, table[first]),
        Column(second, table[second]),
        Column(share, table[share]) if share else None,
        source.sourceName(),
    )
