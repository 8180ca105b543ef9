"""The report on an imported file: what it was taken for, what became of its rows, and whether it adds up."""

import pandas as pd

from ...core.raw.importing import Imported
from ...translation import tr, translated
from ..html import elements
from ..html.elements import Column, key_figures, paragraph, table
from ..html.page import Run, page

_MOST_CONTROLS = 60
_FIRST_ROWS = 12


def import_report(result: Imported, recognised: str, skipped: dict[str, int], run: Run) -> str:
    """A page of HTML with the numbers of `result` (NaN as '–'). recognised: why it is this format; skipped: {why: rows}."""
    return page(
        run,
        [
            (tr("In brief"), _summary(result, recognised)),
            (tr("What of the file is in the table"), _reconciliation(result)),
            (tr("What became of the rows"), _rows(result, skipped)),
            (tr("Published totals against the rows"), _controls(result.controls)),
            (tr("The first rows of the table"), _first(result.table)),
        ],
    )


def _summary(result: Imported, recognised: str) -> str:
    found = result.table
    years = ", ".join(sorted(year for year in found["year"].unique() if year)) or elements.MISSING
    figures = [
        (tr("rows"), elements.whole(len(found))),
        (tr("areas"), elements.whole(found["area"].nunique())),
        (tr("industries"), elements.whole(found["industry"].nunique())),
        (tr("years"), years),
        (tr("jobs"), elements.whole(result.jobs)),
    ]
    text = tr("The table has {rows} figures, for {areas} areas and {industries} industries.")
    (_, rows), (_, areas), (_, industries), *_ = figures
    lead = text.format(rows=rows, areas=areas, industries=industries)
    return paragraph(lead, "lead") + key_figures(figures) + (paragraph(recognised) if recognised else "")


def _reconciliation(result: Imported) -> str:
    return "".join(paragraph(note.render(translated)) for note in result.reconciliation.lines())


def _rows(result: Imported, skipped: dict[str, int]) -> str:
    kinds = {
        "ok": tr("Figures as published"),
        "rounded": tr("Figures that the source rounds"),
        "estimated": tr("Figures that the source estimates"),
        "suppressed": tr("Suppressed: empty in the table"),
        "missing": tr("Missing: empty in the table"),
    }
    columns = [
        Column(tr("Rows of the file"), words=True),
        Column(tr("Number")),
    ]
    rows = [[text, elements.whole(result.count(status))] for status, text in kinds.items() if result.count(status)]
    rows += [[why, elements.whole(count)] for why, count in skipped.items()]
    return table(tr("Rows kept, and rows kept apart or left out"), columns, rows)


def _controls(controls: pd.DataFrame) -> str:
    if controls.empty:
        return paragraph(tr("The file publishes no totals to compare with."))
    columns = [
        Column(tr("Total of"), words=True),
        Column(tr("Year")),
        Column(tr("Published")),
        Column(tr("Sum of the rows")),
        Column(tr("Difference")),
        Column(tr("Rows without a figure")),
    ]
    whole = tr("All areas")
    widest = controls.reindex(controls["difference"].abs().sort_values(ascending=False, kind="stable").index)
    rows = [
        [
            row.area or row.industry or whole,
            row.year,
            elements.whole(row.published),
            elements.whole(row.sum),
            elements.signed(row.difference),
            elements.whole(row.withheld),
        ]
        for row in widest.head(_MOST_CONTROLS).itertuples()
    ]
    caption = tr("{shown} of {all} published totals, the widest differences first")
    return table(caption.format(shown=len(rows), all=elements.whole(len(controls))), columns, rows)


def _first(found: pd.DataFrame) -> str:
    numeric = [name for name in found.columns if pd.api.types.is_numeric_dtype(found[name])]
    columns = [Column(name, words=name not in numeric) for name in found.columns]
    rows = [
        [elements.decimal(value, 0) if name in numeric else str(value) for name, value in row.items()]
        for row in found.head(_FIRST_ROWS).to_dict("records")
    ]
    caption = tr("{shown} of {all} rows")
    return table(caption.format(shown=len(rows), all=elements.whole(len(found))), columns, rows)
