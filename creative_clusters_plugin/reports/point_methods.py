"""How the figures of the report on colocation are to be read, and the papers they come from."""

from qgis.PyQt.QtCore import QCoreApplication

from .elements import bullets, terms

# References are cited as published, in every language.
_SOURCES = (
    "Leslie, T. F. & Kronenfeld, B. J. (2011). The colocation quotient: a new measure of spatial association between categorical "
    "subsets of points. Geographical Analysis 43(3), 306–326.",
    "Wang, F., Hu, Y., Wang, S. & Li, X. (2017). Local indicator of colocation quotient with a statistical significance test: "
    "examining spatial association of crime and facilities. The Professional Geographer 69(1), 22–31.",
    "Benjamini, Y. & Hochberg, Y. (1995). Controlling the false discovery rate. Journal of the Royal Statistical Society B 57(1), 289–300.",
)


def colocation_method() -> str:
    tr = QCoreApplication.translate
    pairs = [
        (
            tr("CreativeClusters", "Colocation quotient"),
            tr(
                "CreativeClusters",
                "The share that the second category has of the neighbours of the first, over its share of all other businesses "
                "(Leslie & Kronenfeld 2011). 1: as chance puts it; 2: twice as many. From A to B is not the same as from B to A.",
            ),
        ),
        (
            tr("CreativeClusters", "Local quotient"),
            tr(
                "CreativeClusters",
                "The same around a single business (Wang et al. 2017). Over the businesses of a category it averages to the quotient "
                "of the pair.",
            ),
        ),
        (
            tr("CreativeClusters", "Who is near"),
            tr(
                "CreativeClusters",
                "The k nearest, each counting alike. Where several are equally far, as at one address, they share the places that are "
                "left. With a bandwidth b, all within it, with weights exp(−(d/b)²/2) at distance d.",
            ),
        ),
        (
            tr("CreativeClusters", "p and q"),
            tr(
                "CreativeClusters",
                "Places stay, and the categories are dealt out over them at random: p is twice the share of these that are as extreme on "
                "the same side, never 0. Around a single business, which keeps its own category, p for the k nearest is exact; with "
                "a bandwidth it comes from the relabellings. q is p corrected for the number of pairs, or of businesses (Benjamini & "
                "Hochberg 1995). Neighbours share their neighbours, so that significant businesses come in groups.",
            ),
        ),
    ]
    return terms(pairs) + bullets(_SOURCES)
