"""The report on estimated figures: how many, how wide their bounds are, and how good such estimates are on this table."""

import pandas as pd
from qgis.PyQt.QtCore import QCoreApplication

from ...core.suppression.filled_employment import FilledEmployment
from ..html import elements
from ..html.elements import Column, key_figures, paragraph, table
from ..html.page import Run, page
from ..methods.concentration_methods import suppression_method

_MOST_CONFLICTS = 20


def suppression_report(result: FilledEmployment, run: Run) -> str:
    """A page of HTML with the numbers of `result` (NaN as '–')."""
    tr = QCoreApplication.translate
    return page(
        run,
        [
            (tr("CreativeClusters", "In brief"), _summary(result)),
            (tr("CreativeClusters", "By level of the industries"), _levels(result.by_level)),
            (tr("CreativeClusters", "How good such estimates are on this table"), _test(result)),
            (tr("CreativeClusters", "Published figures that their parts exceed"), _conflicts(result.filled.conflicts)),
            (tr("CreativeClusters", "How to read it, and where it comes from"), suppression_method()),
        ],
    )


def _summary(result: FilledEmployment) -> str:
    tr = QCoreApplication.translate
    figures = [
        (tr("CreativeClusters", "suppressed figures"), elements.whole(result.suppressed)),
        (tr("CreativeClusters", "of them estimated"), elements.whole(result.filled.estimated.sum())),
        (tr("CreativeClusters", "jobs estimated, at the finest level"), elements.whole(result.filled_jobs)),
        (tr("CreativeClusters", "error of the back-test"), elements.percent(result.error)),
    ]
    return key_figures(figures)


def _levels(by_level: pd.DataFrame) -> str:
    tr = QCoreApplication.translate
    columns = [
        Column(tr("CreativeClusters", "Level"), words=True),
        Column(tr("CreativeClusters", "Suppressed")),
        Column(tr("CreativeClusters", "Estimated")),
        Column(tr("CreativeClusters", "Their jobs")),
        Column(tr("CreativeClusters", "Lower bounds together")),
        Column(tr("CreativeClusters", "Upper bounds together")),
    ]
    rows = [
        [
            elements.name(row.level),
            *(elements.whole(value) for value in (row.suppressed, row.estimated, row.jobs, row.low, row.high)),
        ]
        for row in by_level[by_level["suppressed"] > 0].itertuples()
    ]
    return table(tr("CreativeClusters", "Suppressed figures by level"), columns, rows)


def _test(result: FilledEmployment) -> str:
    tr, test = QCoreApplication.translate, result.test
    if test is None:
        return paragraph(tr("CreativeClusters", "There are too few published figures for a back-test."))
    names = {
        "estimate": tr("CreativeClusters", "Estimates of this tool"),
        "proportional": tr("CreativeClusters", "What the total leaves, split by businesses"),
        "zeros": tr("CreativeClusters", "Zeros"),
    }
    columns = [
        Column(tr("CreativeClusters", "Way"), words=True),
        Column(tr("CreativeClusters", "Error over all hidden jobs")),
        Column(tr("CreativeClusters", "Middle error of a figure")),
    ]
    rows = [
        [names[row.method], elements.percent(row.wape), elements.percent(row.median)]
        for row in test.errors.itertuples()
    ]
    text = tr(
        "CreativeClusters",
        "{hidden} published figures with {jobs} jobs were hidden, those with the fewest businesses first and enough others that none is "
        "alone in its total, and estimated like the suppressed ones. {covered} of them lie within their bounds.",
    )
    lead = text.format(
        hidden=elements.whole(test.hidden), jobs=elements.whole(test.jobs), covered=elements.percent(test.covered)
    )
    return paragraph(lead) + table(tr("CreativeClusters", "Errors of three ways to fill hidden figures"), columns, rows)


def _conflicts(conflicts: pd.DataFrame) -> str:
    tr = QCoreApplication.translate
    columns = [
        Column(tr("CreativeClusters", "Area"), words=True),
        Column(tr("CreativeClusters", "Industry"), words=True),
        Column(tr("CreativeClusters", "Year")),
        Column(tr("CreativeClusters", "Published")),
        Column(tr("CreativeClusters", "Its published parts")),
    ]
    whole = tr("CreativeClusters", "All industries")
    rows = [
        [row.area, row.industry or whole, row.year, elements.whole(row.published), elements.whole(row.parts)]
        for row in conflicts.head(_MOST_CONFLICTS).itertuples()
    ]
    caption = tr("CreativeClusters", "{shown} of {all}, the widest first")
    return table(caption.format(shown=len(rows), all=len(conflicts)), columns, rows)
