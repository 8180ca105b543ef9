"""The report on global autocorrelation: whether a field is clustered at all, before one asks where."""

from collections.abc import Sequence

import pandas as pd

from ...core.figures.notation import named, semicolons
from ...core.space.correlogram import Correlogram
from ...core.space.global_opinion import GlobalOpinion
from ...core.space.global_records import ROWS, records_of
from ...core.space.scripts import Reproduced
from ...translation import tr, tr_plural, translated
from ..html import elements
from ..html.elements import Cell, Column, key_figures, paragraph, table
from ..html.page import Run, page
from ..methods.spatial_methods import global_method
from .correlogram import correlogram_section
from .reproduce import script_section
from .second_opinion import global_section

ALPHA = 0.05
_NAMED = 4  # results said in the first sentence


def global_report(
    frame: pd.DataFrame,
    run: Run,
    opinions: Sequence[GlobalOpinion] = (),
    reproduced: Reproduced | None = None,
    spread: Correlogram | None = None,
) -> str:
    """A page of HTML on `frame`, one row for each field and statistic, as core.space.global_statistics has them; opinions: esda's."""
    return page(
        run,
        [
            (tr("In brief"), _summary(frame)),
            (
                tr("The results"),
                "".join(_table(name, part) for name, part in frame.groupby("statistic", sort=False)),
            ),
            *([correlogram_section(spread)] if spread is not None else []),
            *([global_section(opinions)] if opinions else []),
            script_section(reproduced),
            (
                tr("How to read it, and where it comes from"),
                global_method(records_of(set(frame["statistic"]))),
            ),
        ],
    )


def _reading(row) -> str:
    """What a result says, in words; nothing where it is not significant."""
    if not row.q <= ALPHA:
        return tr("not told from chance")
    known = ROWS[row.statistic]
    return translated(known.above if row.value > row.expected else known.below)


def _summary(frame: pd.DataFrame) -> str:
    found = frame["q"] <= ALPHA
    told = tr_plural(
        "{count} of {all} results goes beyond chance; of all results called so, at most 5 % are expected to be false.",
        "{count} of {all} results go beyond chance; of all results called so, at most 5 % are expected to be false.",
        int(found.sum()),
    ).format(count=elements.whole(found.sum()), all=elements.whole(frame["value"].notna().sum()))
    figures = [
        (tr("fields"), elements.whole(frame["field"].nunique())),
        (tr("significant results"), elements.whole(found.sum())),
        (tr("areas (most of any field)"), elements.whole(frame["n"].max())),
    ]
    lead = _lead(frame[found])
    return paragraph(lead, "lead") + key_figures(figures) + (paragraph(told) if found.any() else "")


def _lead(found: pd.DataFrame) -> str:
    """What the surest result of each field says of neighbours, in words."""
    if found.empty:
        return tr("No field shows a pattern among neighbours beyond what chance makes.")
    surest = found.sort_values("q", kind="stable").drop_duplicates(["field", "second"]).sort_index()
    pair = tr("{field} and {second}")
    said = [
        named(pair.format(field=row.field, second=row.second) if pd.notna(row.second) else row.field, _reading(row))
        for row in surest.head(_NAMED).itertuples()
    ]
    return tr("{results}, beyond what chance makes.").format(results=semicolons(said))


def _table(name: str, part: pd.DataFrame) -> str:
    columns = [
        Column(tr("Field"), words=True),
        Column(tr("Value")),
        Column(tr("Expected by chance")),
        Column("z"),
        Column("p"),
        Column("q"),
        Column(tr("Areas")),
        Column(tr("Reading"), words=True),
    ]
    paired = part["second"].notna().any()
    if paired:
        columns.insert(1, Column(tr("Second field"), words=True))
    rows = []
    for row in part.itertuples():
        line = [
            Cell(row.field, bold=bool(row.q <= ALPHA)),
            elements.decimal(row.value, 4),
            elements.decimal(row.expected, 4),
            elements.decimal(row.z),
            elements.p_value(row.p),
            elements.p_value(row.q),
            elements.whole(row.n),
            _reading(row) if pd.notna(row.value) else elements.MISSING,
        ]
        if paired:
            line.insert(1, elements.name(row.second))
        rows.append(line)
    return table(translated(ROWS[name].title), columns, rows)
