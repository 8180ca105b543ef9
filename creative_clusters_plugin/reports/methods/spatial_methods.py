"""How the figures of the reports on patterns in space are to be read."""

from ...translation import tr
from .references import method


def spatial_method() -> str:
    local = [
        (
            tr("Hot and cold spots (Gi*, Gi)"),
            tr(
                "The sum of the values around an area, the area itself included (Gi*) or not (Gi), against what it would be anywhere "
                "(Ord & Getis 1995). Hot: high values together; cold: low values together.",
            ),
        ),
        (
            tr("Local Moran and its classes"),
            tr(
                "The area's deviation from the mean times that of its neighbours (Anselin 1995). High among high and low among low "
                "are clusters; high among low and low among high are outliers. Of rates, deviations are standardised for their base "
                "first (Assunção & Reis 1999).",
            ),
        ),
        (
            tr("Two fields"),
            tr(
                "Bivariate Moran sets the field here against the second field around, and leaves out how the two go together in place; "
                "Lee's L compares the surroundings of both (Lee 2001); the co-location join count asks where both are 1, here and "
                "around (Anselin & Li 2019).",
            ),
        ),
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
    return method(local, "ord", "anselin", "scatterplot", "assuncao", "lee", "join", "benjamini", "castro")


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
