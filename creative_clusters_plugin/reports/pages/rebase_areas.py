"""The report on employment brought to other areas: what was kept, what was divided, what is lost."""

from ...core.rebasing.rebased_employment import RebasedEmployment
from ...translation import tr, tr_plural
from ..html import elements
from ..html.elements import Cell, Column, key_figures, paragraph, table
from ..html.page import Run, page
from ..methods.references import method

_MOST_AREAS = 30


def rebasing_report(result: RebasedEmployment, run: Run) -> str:
    """A page of HTML with the numbers of `result` (NaN as '–'), those of the last year unless they say otherwise."""
    return page(
        run,
        [
            (tr("In brief"), _summary(result)),
            (tr("Where the figures are estimates"), _divided(result)),
            (tr("Outside all target areas"), _outside(result)),
            (tr("Year by year"), _years(result)),
            (tr("How to read it, and where it comes from"), _method()),
        ],
    )


def _summary(result: RebasedEmployment) -> str:
    found = result.numbers()
    text = _lead(found) or tr_plural(
        "{inside} of {all} jobs are in {count} target area; {share} of these come from source areas that had to be divided.",
        "{inside} of {all} jobs are in {count} target areas; {share} of these come from source areas that had to be divided.",
        int(found["AREA_COUNT"]),
    )
    lead = text.format(
        inside=elements.whole(found["TOTAL_JOBS"]),
        all=elements.whole(found["TOTAL_JOBS"] + found["OUTSIDE_JOBS"]),
        count=elements.whole(found["AREA_COUNT"]),
        share=elements.percent(found["SPLIT_SHARE"]),
    )
    figures = [
        (tr("target areas with data"), elements.whole(found["AREA_COUNT"])),
        (tr("source areas with a target"), elements.whole(found["SOURCE_COUNT"])),
        (tr("of them divided"), elements.whole(found["SPLIT_COUNT"])),
        (tr("jobs outside"), elements.whole(found["OUTSIDE_JOBS"])),
    ]
    return paragraph(lead, "lead") + key_figures(figures)


def _lead(found: dict) -> str:
    """Where all jobs are inside and whole areas were added up; '' where it is not so."""
    if round(found["OUTSIDE_JOBS"]) or found["SPLIT_COUNT"]:
        return ""
    return tr_plural(
        "All {all} jobs are in {count} target area: no source area had to be divided.",
        "All {all} jobs are in {count} target areas: no source area had to be divided.",
        int(found["AREA_COUNT"]),
    )


def _divided(result: RebasedEmployment) -> str:
    last = result.of_last_year(result.table)
    sums = result.of_last_year(result.sums.figures).set_index("area")
    names, jobs = sums["area_name"], sums["jobs"]
    share = sums["share_split"].where(jobs > 0).sort_values(ascending=False, kind="stable")
    share = share[share > 0]
    if share.empty:
        return paragraph(tr("No source area had to be divided: every figure is a sum of published ones."))
    suppressed = last[last["status"].isin(("suppressed", "partly suppressed"))].groupby("area").size()
    columns = [
        Column(tr("Area"), words=True),
        Column(tr("Jobs")),
        Column(tr("From divided source areas")),
        Column(tr("Figures with suppressed parts")),
    ]
    rows = [
        [
            elements.name(names[area]),
            elements.whole(jobs[area]),
            Cell(elements.percent(value), bold=value > 0.5),
            elements.whole(suppressed.get(area, 0)),
        ]
        for area, value in share.head(_MOST_AREAS).items()
    ]
    caption = tr("{shown} of {all} target areas with jobs from divided source areas; bold: more than half")
    return table(caption.format(shown=len(rows), all=elements.whole(len(share))), columns, rows)


def _outside(result: RebasedEmployment) -> str:
    """What lies outside by industry, all of them, in each year: no figure is lost without a row here."""
    gone = result.outside[(result.outside["jobs"] > 0) | (result.outside["unknown"] > 0)]
    if gone.empty:
        return paragraph(tr("Nothing: every job is in a target area."))
    key = ["industry", "industry_name"]
    dated = gone.assign(year=gone["year"].fillna(""))
    jobs = dated.pivot_table(index=key, columns="year", values="jobs", aggfunc="sum", fill_value=0.0, sort=True)
    unknown = gone.groupby(key)["unknown"].sum()
    last = result.year or ""
    jobs = jobs.sort_values(last if last in jobs else jobs.columns[-1], ascending=False, kind="stable")
    inside = result.of_last_year(result.table).groupby("industry")["jobs"].sum()
    several = len(jobs.columns) > 1
    columns = [
        Column(tr("Industry"), words=True),
        Column(tr("Name"), words=True),
        *(Column(tr("Jobs outside") + (f", {year}" if several else "")) for year in jobs.columns),
        Column(tr("Share of the industry")),
        Column(tr("Suppressed figures")),
    ]
    rows = [
        [
            str(code),
            elements.name(name) if name != code else elements.MISSING,
            *(elements.whole(value) for value in own),
            elements.percent(_share(own.get(last, 0.0), inside.get(code, 0.0))),
            elements.whole(unknown[code, name]),
        ]
        for (code, name), own in jobs.iterrows()
    ]
    caption = tr(
        "All {count} industries with jobs outside, the most first; the share is that of the last year, suppressed figures those of all",
    )
    return table(caption.format(count=elements.whole(len(jobs))), columns, rows)


def _share(outside: float, inside: float) -> float:
    return outside / (outside + inside) if outside + inside else 0.0


def _years(result: RebasedEmployment) -> str:
    inside, outside = (frame.groupby("year")["jobs"].sum() for frame in (result.sums.figures, result.sums.outside))
    if len(inside) < 2:
        return ""
    columns = [
        Column(tr("Year"), words=True),
        Column(tr("Jobs in target areas")),
        Column(tr("Jobs outside")),
    ]
    rows = [[str(year), elements.whole(jobs), elements.whole(outside.get(year, 0.0))] for year, jobs in inside.items()]
    return table(tr("What the target areas hold in each year"), columns, rows)


def _method() -> str:
    pairs = [
        (
            tr("Share from divided source areas"),
            tr(
                "A source area that lies in one target area brings its published figure. One that is divided brings an estimate, "
                "which is right only as far as its jobs are spread as its area, or the weights, are; industries that cluster are "
                "not. The smaller this share, the better the figure.",
            ),
        ),
        (
            tr("Areas and weights"),
            tr(
                "A target gets of each source area the share of its area that overlaps (Goodchild & Lam 1980), or of the weights in "
                "it (dasymetric mapping: Wright 1936; Eicher & Brewer 2001). Shares of a source area add up to 1, with what lies "
                "outside.",
            ),
        ),
        (
            tr("Suppressed figures"),
            tr(
                "A target's figure is the sum of what is published of it, and marked where some of it is suppressed; it is empty "
                "where all of it is.",
            ),
        ),
    ]
    return method(pairs, "eicher", "goodchild", "wright")
