"""How the figures of the reports on patterns in space are to be read."""

from ...core.space.global_records import GlobalStatistic
from ...core.space.local.record import LocalStatistic
from ...translation import tr, translated
from .references import method


def spatial_method(statistic: LocalStatistic) -> str:
    heading, text = statistic.note
    local = [
        (translated(heading), translated(text)),
        (
            tr("p by permutation"),
            tr(
                "The area keeps its value, its neighbours get any of the others' values, again and again. p is twice the share of "
                "these that are as extreme on the same side (for join counts: the share with as many), never 0. It tests each area "
                "against no pattern at all, so that neighbours of a cluster tend to be significant too.",
            ),
        ),
        (
            tr("q, and the largest p that is significant"),
            tr(
                "Of many areas some have a small p by chance. q is p corrected for the number of areas tested (Benjamini & Hochberg "
                "1995; Caldas de Castro & Singer 2006).",
            ),
        ),
        (
            tr("Isolated and undefined"),
            tr(
                "Areas without neighbours, and areas without a value. They are taken out before anything is computed, so that they "
                "neither look significant nor count as anybody's neighbour.",
            ),
        ),
    ]
    drawn = ["scatterplot"] if statistic.scatter else []
    return method(local, *drawn, "benjamini", "castro", papers=statistic.papers)


def global_method(statistics: list[GlobalStatistic]) -> str:
    measures = [(translated(one.title), translated(one.note)) for one in statistics]
    measures += [
        (
            tr("What they say"),
            tr("That there is a pattern, not where: 'Spatial hotspots' shows where."),
        ),
        (
            tr("Expected value, z, p and q"),
            tr(
                "Values are shuffled over the areas. z is the distance from the expected value in standard deviations over the "
                "permutations; p is two-sided; q is p corrected for the number of fields (Benjamini & Hochberg 1995).",
            ),
        ),
    ]
    papers = dict.fromkeys(paper for one in statistics for paper in one.papers)
    return method(measures, "benjamini", papers=tuple(papers))


def emerging_method() -> str:
    pairs = [
        (
            tr("Gi* in space and time"),
            tr(
                "The mean of the values of an area and its neighbours, at a time and at the earlier times that count, against the mean "
                "of all areas at that time (Getis & Ord 1992; Ord & Getis 1995). Above 0: higher than the rest.",
            ),
        ),
        (
            tr("p and q of a hot or cold spot"),
            tr(
                "p: how often as high or as low a mean comes out when the neighbours are drawn anew from all areas, each with its "
                "values of all times that count, times two. q: p corrected for all areas at all times by the false discovery rate "
                "(Benjamini & Hochberg 1995). An area is hot or cold where q is at most the level in the settings.",
            ),
        ),
        (
            tr("Trend"),
            tr(
                "Kendall's tau of an area's Gi* over time, from −1 (falls at every step) to 1 (rises at every step), tested as Mann "
                "(1945) and Kendall (1975) do. Without ties, p is exact for up to ten times; else it is by the normal distribution, "
                "which allows for ties (Hirsch, Slack & Smith 1982). q is corrected for all areas.",
            ),
        ),
        (
            tr("Patterns"),
            tr(
                "As Esri defined them for 'Emerging Hot Spot Analysis' in ArcGIS, with p by permutation and both corrections beside. "
                "'At 90 % of the times' means of the times at which the area was tested. What an area is at the last time comes before "
                "what it was.",
            ),
        ),
    ]
    return method(pairs, "getis", "ord", "mann", "kendall", "hirsch", "benjamini")
