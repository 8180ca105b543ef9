"""The report on an imported file: what it was taken for, what became of its rows, and whether it adds up."""

import pandas as pd
from qgis.PyQt.QtCore import QCoreApplication

from ...core.raw.importing import Imported
from ..html import elements
from ..html.elements import Column, key_figures, paragraph, table
from ..html.page import Run, page

_MOST_CONTROLS = 60
_FIRST_ROWS = 12


def import_report(result: Imported, recognised: str, skipped: dict[str, int], run: Run) -> str:
    """A page of HTML with the numbers of `result` (NaN as '–'). recognised: why it is this format; skipped: {why: rows}."""
    tr = QCoreApplication.translate
    return page(
        run,
        [
            (tr("CreativeClusters", "In brief"), _summary(result, recognised)),
            (tr("CreativeClusters", "What became of the rows"), _rows(result, skipped)),
            (tr("CreativeClusters", "Published totals against the rows"), _controls(result.controls)),
            (tr("CreativeClusters", "The first rows of the table"), _first(result.table)),
        ],
    )


def _summary(result: Imported, recognised: str) -> str:
    tr, found = QCoreApplication.translate, result.table
    years = ", ".join(sorted(year for year in found["year"].unique() if year)) or elements.MISSING
    figures = [
        (tr("CreativeClusters", "rows"), elements.whole(len(found))),
        (tr("CreativeClusters", "areas"), elements.whole(found["area"].nunique())),
        (tr("CreativeClusters", "industries"), elements.whole(found["industry"].nunique())),
        (tr("CreativeClusters", "years"), years),
        (tr("CreativeClusters", "jobs"), elements.whole(result.jobs)),
    ]
    return (paragraph(recognised, "lead") if recognised else "") + key_figures(figures)


def _rows(result: Imported, skipped: dict[str, int]) -> str:
    tr = QCoreApplication.translate
    kinds = {
        "ok": tr("CreativeClusters", "Figures as published"),
        "rounded": tr("CreativeClusters", "Figures that the source rounds"),
        "estimated": tr("CreativeClusters", "Figures that the source estimates"),
        "suppressed": tr("CreativeClusters", "Suppressed: empty in the table"),
        "missing": tr("CreativeClusters", "Missing: empty in the table"),
    }
    columns = [
        Column(tr("CreativeClusters", "Rows of the file"), words=True),
        Column(tr("CreativeClusters", "Number")),
    ]
    rows = [[text, elements.whole(result.count(status))] for status, text in kinds.items() if result.count(status)]
    rows += [[why, elements.whole(count)] for why, count in skipped.items()]
    return table(tr("CreativeClusters", "Rows kept, and rows kept apart or left out"), columns, rows)


def _controls(controls: pd.DataFrame) -> str:
    tr = QCoreApplication.translate
    if controls.empty:
        return paragraph(tr("CreativeClusters", "The file publishes no totals to compare with."))
    columns = [
        Column(tr("CreativeClusters", "Total of"), words=True),
        Column(tr("CreativeClusters", "Year")),
        Column(tr("CreativeClusters", "Published")),
        Column(tr("CreativeClusters", "Sum of the rows")),
        Column(tr("CreativeClusters", "Difference")),
        Column(tr("CreativeClusters", "Rows without a figure")),
    ]
    whole = tr("CreativeClusters", "All areas")
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
    caption = tr("CreativeClusters", "{shown} of {all} published totals, the widest differences first")
    return table(caption.format(shown=len(rows), all=elements.whole(len(controls))), columns, rows)


def _first(found: pd.DataFrame) -> str:
    numeric = [name for name in found.columns if pd.api.types.is_numeric_dtype(found[name])]
    columns = [Column(name, words=name not in numeric) for name in found.columns]
    rows = [
        [elements.decimal(value, 0) if name in numeric else str(value) for name, value in row.items()]
        for row in found.head(_FIRST_ROWS).to_dict("records")
    ]
    caption = QCoreApplication.translate("CreativeClusters", "{shown} of {all} rows")
    return table(caption.format(shown=len(rows), all=elements.whole(len(found))), columns, rows)
