"""How the figures of the reports on related sectors, opportunities and peers are to be read."""

from ...translation import tr
from .concentration_methods import quotient_terms
from .references import method


def overlap_method() -> str:
    overlap = [
        (
            tr("Both, expected and lift"),
            tr(
                "Areas in which both quotients are above the threshold; the number to be expected if the "
                "two were independent of one another; and the first over the second. Jaccard is the number "
                "of both over that of either.",
            ),
        ),
        (
            tr("Correlation, p and q"),
            tr(
                "Pearson's and Spearman's coefficients of the two quotients over the areas, each area "
                "counting alike. p: share of random permutations that correlate as strongly, in either "
                "direction. q: p allowing for the number of related groups (Benjamini & Hochberg 1995).",
            ),
        ),
        (
            tr("Neighbouring areas are alike"),
            tr(
                "The permutations take areas as independent. Where neighbouring areas resemble one another "
                "(spatial autocorrelation), their p and q come out too small (Clifford, Richardson & Hémon 1989). The other p allows "
                "for that: it counts only as many areas as would be as informative were they independent, by the autocorrelation of "
                "both quotients at 13 distances (Dutilleul 1993).",
            ),
        ),
        _unequal_sizes(),
        (
            tr("Both here and around; Lee's local L"),
            tr(
                "Of the areas above the threshold in both, those of whose neighbours more are so, too, than chance gives (co-location "
                "join count, Anselin & Li 2019). Lee's L compares the surroundings of both quotients without a threshold (Lee 2001). q "
                "allows for the number of areas tested.",
            ),
        ),
        (
            tr("Shared codes and shared denominators"),
            tr(
                "Industries that belong to both groups would correlate with themselves, which is why they "
                "are left out of both by default. Quotients over the same total pull the other way: a high "
                "share of one leaves less for the other. What that alone gives is the expected correlation: "
                "the mean where the areas' shares of the related jobs in all but the creative ones are dealt out anew, "
                "and the other way round. The p-values are of no correlation at all, not of this one.",
            ),
        ),
        (
            tr("Coagglomeration (γc) and excess"),
            tr(
                "Whether the jobs of both are above their expected shares in the same areas, by size "
                "(Ellison, Glaeser & Kerr 2010, eq. 1): 0 for independence, above 0 for together, below 0 "
                "for apart. The excess is each area's part of it.",
            ),
        ),
    ]
    cited = (
        "florence",
        "isard",
        "moineddin",
        "benjamini",
        "clifford",
        "dutilleul",
        "harvey",
        "diciccio",
        "join",
        "lee",
        "ellison",
    )
    return method([quotient_terms()[0], *overlap], *cited)


def pair_method() -> str:
    pairs = [
        (
            tr("Correlation of the quotients"),
            tr(
                "Pearson's of the location quotients of two sectors over the areas that have both, and Spearman's of their ranks, which "
                "single extreme quotients do not sway. That shares of one area add up to 1 pushes correlations down a little.",
            ),
        ),
        (
            tr("Areas with both"),
            tr(
                "A sector is present where its quotient reaches the threshold. Lift: areas with both over those that chance would give; "
                "Jaccard: over those with either; phi (proximity): over those with the more frequent one, the smaller of the two "
                "conditional probabilities (Hidalgo et al. 2007).",
            ),
        ),
        (
            tr("Coagglomeration γc"),
            tr(
                "How far the two sectors are over-represented in the same areas, weighted by size (Ellison, Glaeser & Kerr 2010): 0 "
                "for independence. It has no test here.",
            ),
        ),
        (
            tr("p and q"),
            tr(
                "Correlations: the areas of one sector are rearranged at random, once for all pairs, and p is the share of correlations "
                "as far from 0. Areas with both: the number is then hypergeometric, so p is exact (Fisher 1935). Two-sided. q: p "
                "corrected for the number of pairs (Benjamini & Hochberg 1995). Pairs that share industries have neither. Areas are "
                "taken for independent; where neighbours are alike, p is too small.",
            ),
        ),
        _unequal_sizes(),
        (
            tr("Order of the picture"),
            tr(
                "Sectors that go together stand together: a tree by average linkage, its ends turned so that neighbours are as alike "
                "as they can be (Bar-Joseph et al. 2001).",
            ),
        ),
    ]
    return method(pairs, "ellison", "hidalgo", "fisher", "benjamini", "joseph", "harvey", "diciccio")


def _unequal_sizes() -> tuple[str, str]:
    return (
        tr("Areas of unequal size"),
        tr(
            "In small areas quotients vary more, by chance alone, and a few of them can make a correlation that is none. Before p "
            "is found, a correlation is divided by how much wider that makes its distribution, from how the spread of both quotients "
            "falls with the jobs of the areas (Harvey 1976; DiCiccio & Romano 2017).",
        ),
    )


def opportunity_method() -> str:
    pairs = [
        (
            tr("Relatedness"),
            tr(
                "Two sectors are the more related the more often areas have both (quotient of at least the threshold): proximity is the "
                "smaller conditional probability (Hidalgo et al. 2007); cosine and association strength (van Eck & Waltman 2009) divide "
                "by the numbers of areas with each, not by row sums. It says that they go together, not why.",
            ),
        ),
        (
            tr("Density"),
            tr(
                "Of all that a sector is related to, weighted by how much, the share that the area has: 0 none, 1 all. Areas with many "
                "sectors have high densities throughout; compare sectors inside an area by rank.",
            ),
        ),
        (
            tr("Back-test and AUC"),
            tr(
                "Relatedness and density of the first year, and what became of the sectors that an area then lacked. AUC: chance that a "
                "sector that entered had the higher score than one that did not (Hanley & McNeil 1982): 0.5 is guessing, 1 perfect. "
                "Intervals: 95 %, from samples of whole areas with replacement. 'Within an area' compares sectors of the same area only, "
                "as the ranked list does. A sector just below the threshold enters easily: its own quotient is the hardest to beat, "
                "but says nothing about why.",
            ),
        ),
    ]
    pairs.append(
        (
            tr("Complexity, gain and fitness"),
            tr(
                "Complex sectors (PCI) are those of areas that have complex sectors; an area's ECI is the mean PCI of its sectors, in "
                "standard deviations (Hidalgo & Hausmann 2009; by eigenvectors). It orders areas by which sectors they share, not by how "
                "many they have (Mealy et al. 2019). COI adds up the PCI of absent sectors by their density; the gain of a sector is the "
                "PCI of the absent ones near it, itself among them. Fitness is another measure, which rises with the number of sectors "
                "(Tacchella et al. 2012).",
            ),
        )
    )
    return method(pairs, "hidalgo", "eck", "hanley", "complexity", "mealy", "fitness", "complex_cities", "smart")


def peer_method() -> str:
    terms = [
        (
            tr("Profile and similarity"),
            tr(
                "A profile is the symmetric location quotients (LQ − 1) / (LQ + 1) of the creative sub-sectors (Laursen 2015), 0 where a "
                "quotient is not known. Similarity is the cosine of two profiles: 1 for the same specialisations, 0 for unrelated "
                "ones, −1 for opposite ones. It says nothing about size.",
            ),
        ),
        (
            tr("Types"),
            tr(
                "Ward's tree of the profiles at unit length (Ward 1963), cut where the mean silhouette is largest (Rousseeuw 1987), or "
                "into the number asked for. A silhouette above 0.5 means clear types, below 0.25 hardly any: areas then differ by degrees.",
            ),
        ),
        (
            tr("Silhouette at the boundary"),
            tr(
                "Of an area that borders on another type: how much nearer its profile is to its own type than to the nearest type among "
                "its neighbours (Wolf, Knaap & Rey 2021), from 1 to −1. Below 0 it would fit that one better; 0 within a type. How far "
                "such areas are from chance is not tested.",
            ),
        ),
        (
            tr("Diversity and likeness"),
            tr(
                "Diversity is how many sub-sectors of equal size would be as diverse as those of the area (2 to the power of the "
                "entropy), the mean over the areas. Likeness is the mean cosine over all pairs of them.",
            ),
        ),
    ]
    return method([*quotient_terms(), *terms], "florence", "isard", "laursen", "ward", "rousseeuw", "wolf", "shannon")
