"""How the figures of the reports on patterns in space are to be read."""

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


def global_method() -> str:
    measures = [
        (
            tr("What they measure"),
            tr(
                "Moran's I and Geary's C: whether neighbours are alike (I above its expected value, C below 1; Cliff & Ord 1981). General "
                "G: whether high or low values lie together (Getis & Ord 1992). Join counts: how often ones and zeros are neighbours. "
                "Bivariate Moran and Lee's L: the same of two fields (Lee 2001). They say that there is a pattern, not where.",
            ),
        ),
        (
            tr("Expected value, z, p and q"),
            tr(
                "Values are shuffled over the areas; for bivariate Moran those of the second field alone, for Lee's L pairs together. "
                "z is the distance from the expected value in standard deviations over the permutations; p is two-sided; q is p "
                "corrected for the number of fields (Benjamini & Hochberg 1995).",
            ),
        ),
    ]
    return method(measures, "cliff", "getis", "lee", "benjamini")
