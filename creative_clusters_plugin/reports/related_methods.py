"""How the figures of the reports on pairs of sectors and on opportunities are to be read, and the papers they come from."""

from qgis.PyQt.QtCore import QCoreApplication

from .elements import bullets, terms

# References are cited as published, in every language.
_HIDALGO = (
    "Hidalgo, C. A., Klinger, B., Barabási, A.-L. & Hausmann, R. (2007). The product space conditions the development of nations. "
    "Science 317(5837), 482–487."
)
_COLOCATION_SOURCES = (
    "Ellison, G., Glaeser, E. L. & Kerr, W. R. (2010). What causes industry agglomeration? Evidence from coagglomeration patterns. "
    "American Economic Review 100(3), 1195–1213.",
    _HIDALGO,
    "Fisher, R. A. (1935). The logic of inductive inference. Journal of the Royal Statistical Society 98(1), 39–82.",
    "Benjamini, Y. & Hochberg, Y. (1995). Controlling the false discovery rate. Journal of the Royal Statistical Society B 57(1), "
    "289–300.",
    "Bar-Joseph, Z., Gifford, D. K. & Jaakkola, T. S. (2001). Fast optimal leaf ordering for hierarchical clustering. Bioinformatics "
    "17(suppl. 1), S22–S29.",
)
_OPPORTUNITY_SOURCES = (
    _HIDALGO,
    "Van Eck, N. J. & Waltman, L. (2009). How to normalize cooccurrence data? Journal of the American Society for Information Science "
    "and Technology 60(8), 1635–1651.",
    "Hanley, J. A. & McNeil, B. J. (1982). The meaning and use of the area under a receiver operating characteristic (ROC) curve. "
    "Radiology 143(1), 29–36.",
)


def pair_method() -> str:
    tr = QCoreApplication.translate
    pairs = [
        (
            tr("CreativeClusters", "Correlation of the quotients"),
            tr(
                "CreativeClusters",
                "Pearson's of the location quotients of two sectors over the areas that have both, and Spearman's of their ranks, which "
                "single extreme quotients do not sway. That shares of one area add up to 1 pushes correlations down a little.",
            ),
        ),
        (
            tr("CreativeClusters", "Areas with both"),
            tr(
                "CreativeClusters",
                "A sector is present where its quotient reaches the threshold. Lift: areas with both over those that chance would give; "
                "Jaccard: over those with either; phi (proximity): over those with the more frequent one, the smaller of the two "
                "conditional probabilities (Hidalgo et al. 2007).",
            ),
        ),
        (
            tr("CreativeClusters", "Coagglomeration γc"),
            tr(
                "CreativeClusters",
                "How far the two sectors are over-represented in the same areas, weighted by size (Ellison, Glaeser & Kerr 2010): 0 "
                "for independence. It has no test here.",
            ),
        ),
        (
            tr("CreativeClusters", "p and q"),
            tr(
                "CreativeClusters",
                "Correlations: the areas of one sector are rearranged at random, once for all pairs, and p is the share of correlations "
                "as far from 0. Areas with both: the number is then hypergeometric, so p is exact (Fisher 1935). Two-sided. q: p "
                "corrected for the number of pairs (Benjamini & Hochberg 1995). Pairs that share industries have neither. Areas are "
                "taken for independent; where neighbours are alike, p is too small.",
            ),
        ),
        (
            tr("CreativeClusters", "Order of the picture"),
            tr(
                "CreativeClusters",
                "Sectors that go together stand together: a tree by average linkage, its ends turned so that neighbours are as alike "
                "as they can be (Bar-Joseph et al. 2001).",
            ),
        ),
    ]
    return terms(pairs) + bullets(_COLOCATION_SOURCES)


def opportunity_method() -> str:
    tr = QCoreApplication.translate
    pairs = [
        (
            tr("CreativeClusters", "Relatedness"),
            tr(
                "CreativeClusters",
                "Two sectors are the more related the more often areas have both (quotient of at least the threshold): proximity is the "
                "smaller conditional probability (Hidalgo et al. 2007); cosine and association strength (van Eck & Waltman 2009) divide "
                "by the numbers of areas with each, not by row sums. It says that they go together, not why.",
            ),
        ),
        (
            tr("CreativeClusters", "Density"),
            tr(
                "CreativeClusters",
                "Of all that a sector is related to, weighted by how much, the share that the area has: 0 none, 1 all. Areas with many "
                "sectors have high densities throughout; compare sectors inside an area by rank.",
            ),
        ),
        (
            tr("CreativeClusters", "Back-test and AUC"),
            tr(
                "CreativeClusters",
                "Relatedness and density of the first year, and what became of the sectors that an area then lacked. AUC: chance that a "
                "sector that entered had the higher score than one that did not (Hanley & McNeil 1982): 0.5 is guessing, 1 perfect. "
                "Intervals: 95 %, from samples of whole areas with replacement. 'Within an area' compares sectors of the same area only, "
                "as the ranked list does. A sector just below the threshold enters easily: its own quotient is the hardest to beat, "
                "but says nothing about why.",
            ),
        ),
    ]
    return terms(pairs) + bullets(_OPPORTUNITY_SOURCES)
