"""How the figures of the reports on concentration and suppressed figures are to be read."""

from ...translation import tr
from .references import method


def quotient_terms() -> list[tuple[str, str]]:
    """What location quotients say, for every report that shows them."""
    return [
        (
            tr("Location quotient (LQ)"),
            tr(
                "The sector's share of the area's jobs over its share of the reference's jobs: 1 is the "
                "reference's share, 2 twice that (Florence 1939; Isard 1960). Small areas reach high "
                "quotients with few jobs: read it with the interval and the jobs above expectation.",
            ),
        ),
        (
            tr("Interval of the LQ"),
            tr(
                "On the logarithmic scale by the delta method (Moineddin, Beyene & Boyle 2003). Where "
                "businesses are given, a business is taken as the unit of chance; otherwise jobs are taken to come in "
                "businesses of usual sizes (see the settings), larger ones where a sector's industries differ "
                "much from their usual mix in an area. Few and unequal businesses have a long upper tail, for which the lower bound "
                "allows (Wilson & Hilferty 1931). It does not cover errors of the survey behind the figures.",
            ),
        ),
        (
            tr("Jobs above expectation"),
            tr(
                "Jobs beyond those that the area would have at the reference's share (Fingleton, Igliori & "
                "Moore 2004).",
            ),
        ),
    ]


def hotspot_method() -> str:
    score = [
        (
            tr("Score"),
            tr(
                "0 to 100, from concentration (creative LQ), breadth (share of the sub-sectors with an LQ "
                "above 1), scale (share of the nation's creative jobs) and, where businesses are given, the "
                "LQ of businesses, each brought to one scale and averaged with the weights in the settings "
                "(OECD/JRC 2008). It ranks areas against one another: scores of two runs are not comparable.",
            ),
        ),
        (
            tr("Rank and its 90 % interval"),
            tr(
                "From drawing jobs (Poisson) and weights (Dirichlet) anew, with the seed in the settings. "
                "Equal scores share a rank.",
            ),
        ),
        (
            tr("Class"),
            tr(
                "By the rule in the settings. The composite rule asks for an LQ significantly above 1 (by "
                "default allowing for the number of areas tested, Benjamini & Hochberg 1995), at least half "
                "of the sub-sectors specialised, and a minimum of jobs.",
            ),
        ),
    ]
    return method([*quotient_terms(), *score], "florence", "isard", "moineddin", "fingleton", "oecd", "benjamini")


def quotient_method() -> str:
    return method(quotient_terms(), "florence", "isard", "moineddin", "fingleton")


def subregional_method() -> str:
    scales = [
        (
            tr("Two references"),
            tr(
                "Each area is compared with the nation and, by itself, with the areas of its own region: LQ, score and Gi* of the LQ. It "
                "stands out where the rule for hotspots in the settings holds, or, with neighbours, where a significant LQ with enough "
                "jobs lies in a hot spot of LQs.",
            ),
        ),
        (
            tr("Class"),
            tr(
                "National: stands out against the nation and against its region. Regional: against the nation only, so that it shares the "
                "strength of its region. Local: against its region only. Areas of regions with fewer than three areas are compared with "
                "the nation only.",
            ),
        ),
    ]
    return method([*quotient_terms(), *scales], "florence", "isard", "moineddin", "fingleton", "ord", "benjamini")


def suppression_method() -> str:
    terms = [
        (
            tr("Bounds"),
            tr(
                "What the table says of a figure (employment-size letters), and what a published total leaves after its published parts "
                "when the other withheld parts are at their own bounds. The true figure lies between them if the table is right.",
            ),
        ),
        (
            tr("Estimates"),
            tr(
                "Businesses times the mean size of a business in the industry, scaled to what every published total leaves, in turn and "
                "within the bounds, until all add up (iterative proportional fitting; Deming & Stephan 1940). They are the most even "
                "figures that the totals allow, not the true ones. Where totals whose parts are all published show that the table leaves "
                "rows out, these get their share of what a total leaves.",
            ),
        ),
        (
            tr("Back-test"),
            tr(
                "Error over all hidden jobs: the sum of the errors over the sum of the true jobs. The figures hidden here are published "
                "ones; those that the agency withholds may be of another kind.",
            ),
        ),
    ]
    return method(terms, "deming")


def robustness_method() -> str:
    terms = [
        (
            tr("Choices"),
            tr(
                "Every combination of the levels in the table of choices, all counted alike: each is a run of 'Creative hotspots'. Where "
                "businesses are counted, each is a draw of its own, and the fewest jobs of a hotspot become the businesses that "
                "have as many on average."
            ),
        ),
        (
            tr("Class"),
            tr(
                "By the share of the choices with data under which the area is a hotspot: always (all), mostly (80 % or more), contested, "
                "seldom (20 % or less), never. The choices are no sample: the share is not a probability."
            ),
        ),
        (
            tr("Rank: median and 5 to 95 %"),
            tr(
                "Over all choices and, under each, the draws of jobs (Poisson) and weights (Dirichlet). The rule does not change ranks."
            ),
        ),
        (
            tr("First-order and total index"),
            tr(
                "First order: what part of the variance would go if the choice were settled; total: what part would be left if all others "
                "were, its interactions included (Saltelli et al. 2010). Exact, as the design has every combination. Added up over areas "
                "with data under every choice."
            ),
        ),
    ]
    return method(terms, "oecd", "saltelli")
