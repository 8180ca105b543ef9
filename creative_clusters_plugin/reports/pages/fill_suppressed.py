"""The report on estimated figures: how many, how wide their bounds are, and how good such estimates are on this table."""

import pandas as pd

from ...core.suppression.filled_employment import FilledEmployment
from ...translation import tr, tr_plural
from ..html import elements
from ..html.elements import Column, key_figures, paragraph, table
from ..html.page import Run, page
from ..methods.concentration_methods import suppression_method

_MOST_CONFLICTS = 20


def suppression_report(result: FilledEmployment, run: Run) -> str:
    """A page of HTML with the numbers of `result` (NaN as '–')."""
    return page(
        run,
        [
            (tr("In brief"), _summary(result)),
            (tr("By level of the industries"), _levels(result.by_level)),
            (tr("How good such estimates are on this table"), _test(result)),
            (tr("Published figures that their parts exceed"), _conflicts(result.filled.conflicts)),
            (tr("How to read it, and where it comes from"), suppression_method()),
        ],
    )


def _summary(result: FilledEmployment) -> str:
    figures = [
        (tr("suppressed figures"), elements.whole(result.suppressed)),
        (tr("of them estimated"), elements.whole(result.filled.estimated.sum())),
        (tr("jobs estimated, at the finest level"), elements.whole(result.filled_jobs)),
        (tr("error of the back-test"), elements.percent(result.error)),
    ]
    return paragraph(_said(result), "lead") + key_figures(figures)


def _said(result: FilledEmployment) -> str:
    """How much was filled in, and how good it is, for a reader who sees no more."""
    count = int(result.filled.estimated.sum())
    if not count:
        return tr("No withheld figure could be estimated: the table is as it was.")
    text = tr_plural(
        "{count} of {all} withheld figures now has an estimate, {jobs} jobs together.",
        "{count} of {all} withheld figures now have an estimate, {jobs} jobs together.",
        count,
    ).format(
        count=elements.whole(count), all=elements.whole(result.suppressed), jobs=elements.whole(result.filled_jobs)
    )
    if result.test is None:
        return text + " " + tr("How good they are could not be tried: too few figures are published.")
    tried = tr(
        "Tried on published figures that were hidden, such estimates put {error} of the jobs where they do not belong: good enough for "
        "sums over areas or industries, not for a single figure."
    )
    return f"{text} {tried.format(error=elements.percent(result.error))}"


def _levels(by_level: pd.DataFrame) -> str:
    columns = [
        Column(tr("Level"), words=True),
        Column(tr("Suppressed")),
        Column(tr("Estimated")),
        Column(tr("Their jobs")),
        Column(tr("Lower bounds together")),
        Column(tr("Upper bounds together")),
    ]
    rows = [
        [
            elements.name(row.level),
            *(elements.whole(value) for value in (row.suppressed, row.estimated, row.jobs, row.low, row.high)),
        ]
        for row in by_level[by_level["suppressed"] > 0].itertuples()
    ]
    return table(tr("Suppressed figures by level"), columns, rows)


def _test(result: FilledEmployment) -> str:
    test = result.test
    if test is None:
        return paragraph(tr("There are too few published figures for a back-test."))
    names = {
        "estimate": tr("Estimates of this tool"),
        "proportional": tr("What the total leaves, split by businesses"),
        "zeros": tr("Zeros"),
    }
    columns = [
        Column(tr("Way"), words=True),
        Column(tr("Error over all hidden jobs")),
        Column(tr("Middle error of a figure")),
    ]
    rows = [
        [names[row.method], elements.percent(row.wape), elements.percent(row.median)]
        for row in test.errors.itertuples()
    ]
    text = tr(
        "Published figures that were hidden, those with the fewest businesses first and enough others that none is alone in its total, "
        "and estimated like the suppressed ones: {hidden} (jobs: {jobs}). Within their bounds lie {covered}.",
    )
    lead = text.format(
        hidden=elements.whole(test.hidden), jobs=elements.whole(test.jobs), covered=elements.percent(test.covered)
    )
    return paragraph(lead) + table(tr("Errors of three ways to fill hidden figures"), columns, rows)


def _conflicts(conflicts: pd.DataFrame) -> str:
    columns = [
        Column(tr("Area"), words=True),
        Column(tr("Industry"), words=True),
        Column(tr("Year")),
        Column(tr("Published")),
        Column(tr("Its published parts")),
    ]
    whole = tr("All industries")
    rows = [
        [row.area, row.industry or whole, row.year, elements.whole(row.published), elements.whole(row.parts)]
        for row in conflicts.head(_MOST_CONFLICTS).itertuples()
    ]
    caption = tr("{shown} of {all}, the widest first")
    return table(caption.format(shown=len(rows), all=len(conflicts)), columns, rows)
