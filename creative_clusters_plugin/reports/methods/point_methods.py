"""How the figures of the reports on businesses as points are to be read."""

from ...translation import tr
from .references import method


def microcluster_method() -> str:
    points = [
        (
            tr("How clusters are found"),
            tr(
                "Among the points of the creative businesses, by DBSCAN (enough of them within a radius; Ester et al. 1996) or HDBSCAN (at "
                "whatever density they hold together best; Campello et al. 2013). Distances are in metres.",
            ),
        ),
        (
            tr("Relative concentration and odds ratio"),
            tr(
                "Share of creative ones among all businesses where the cluster is, over their share everywhere; and the odds of a business "
                "being creative inside over outside. 1 means: no denser than businesses are anyway.",
            ),
        ),
        (
            tr("p and q"),
            tr(
                "The label 'creative' is given to as many businesses at random, clusters are searched again in the same way, and the "
                "largest likelihood ratio of any of them is kept (Kulldorff 1997). p is the share of these that reach the cluster's. "
                "Clusters are found by looking at the creative businesses; repeating the search allows for that. q is p corrected for "
                "the number of clusters (Benjamini & Hochberg 1995).",
            ),
        ),
    ]
    return method(points, "ester", "campello", "kulldorff", "benjamini")


def colocation_method() -> str:
    pairs = [
        (
            tr("Colocation quotient"),
            tr(
                "The share that the second category has of the neighbours of the first, over its share of all other businesses "
                "(Leslie & Kronenfeld 2011). 1: as chance puts it; 2: twice as many. From A to B is not the same as from B to A.",
            ),
        ),
        (
            tr("Local quotient"),
            tr(
                "The same around a single business (Wang et al. 2017). Over the businesses of a category it averages to the quotient "
                "of the pair.",
            ),
        ),
        (
            tr("Who is near"),
            tr(
                "The k nearest, each counting alike. Where several are equally far, as at one address, they share the places that are "
                "left. With a bandwidth b, all within it, with weights exp(−(d/b)²/2) at distance d.",
            ),
        ),
        (
            tr("p and q"),
            tr(
                "Places stay, and the categories are dealt out over them at random: p is twice the share of these that are as extreme on "
                "the same side, never 0. Around a single business, which keeps its own category, p for the k nearest is exact; with "
                "a bandwidth it comes from the relabellings. q is p corrected for the number of pairs, or of businesses (Benjamini & "
                "Hochberg 1995). Neighbours share their neighbours, so that significant businesses come in groups.",
            ),
        ),
    ]
    return method(pairs, "leslie", "wang", "benjamini")
