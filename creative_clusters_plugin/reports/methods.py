"""How the figures of the reports are to be read, and the papers they come from."""

from qgis.PyQt.QtCore import QCoreApplication

from .elements import bullets, terms


def _quotient_terms() -> list[tuple[str, str]]:
    return [
        (
            QCoreApplication.translate("CreativeClusters", "Location quotient (LQ)"),
            QCoreApplication.translate(
                "CreativeClusters",
                "The sector's share of the area's jobs over its share of the reference's jobs: 1 is the "
                "reference's share, 2 twice that (Florence 1939; Isard 1960). Small areas reach high "
                "quotients with few jobs: read it with the interval and the jobs above expectation.",
            ),
        ),
        (
            QCoreApplication.translate("CreativeClusters", "Interval of the LQ"),
            QCoreApplication.translate(
                "CreativeClusters",
                "On the logarithmic scale by the delta method (Moineddin, Beyene & Boyle 2003). Where "
                "businesses are given, a business is taken as the unit of chance, otherwise a job: jobs "
                "come in lumps, so that the intervals without businesses are too narrow. It does not cover "
                "errors of the survey behind the figures.",
            ),
        ),
        (
            QCoreApplication.translate("CreativeClusters", "Jobs above expectation"),
            QCoreApplication.translate(
                "CreativeClusters",
                "Jobs beyond those that the area would have at the reference's share (Fingleton, Igliori & "
                "Moore 2004).",
            ),
        ),
    ]


def _references() -> dict[str, str]:
    # References are cited as published, in every language.
    return {
        "florence": "Florence, P. S. (1939). Report on the Location of Industry. Political and Economic "
        "Planning, London.",
        "isard": "Isard, W. (1960). Methods of Regional Analysis. MIT Press.",
        "moineddin": "Moineddin, R., Beyene, J. & Boyle, E. (2003). On the location quotient confidence "
        "interval. Geographical Analysis 35(3), 249–256.",
        "fingleton": "Fingleton, B., Igliori, D. C. & Moore, B. (2004). Employment growth of small "
        "high-technology firms and the role of horizontal clustering. Urban Studies 41(4), 773–799.",
        "oecd": "OECD & Joint Research Centre (2008). Handbook on Constructing Composite Indicators. OECD Publishing.",
        "benjamini": "Benjamini, Y. & Hochberg, Y. (1995). Controlling the false discovery rate. Journal of "
        "the Royal Statistical Society B 57(1), 289–300.",
        "ellison": "Ellison, G., Glaeser, E. L. & Kerr, W. R. (2010). What causes industry agglomeration? "
        "Evidence from coagglomeration patterns. American Economic Review 100(3), 1195–1213.",
        "clifford": "Clifford, P., Richardson, S. & Hémon, D. (1989). Assessing the significance of the "
        "correlation between two spatial processes. Biometrics 45(1), 123–134.",
    }


def _method(pairs: list[tuple[str, str]], *cited: str) -> str:
    references = _references()
    return terms(pairs) + bullets([references[key] for key in cited])


def hotspot_method() -> str:
    score = [
        (
            QCoreApplication.translate("CreativeClusters", "Score"),
            QCoreApplication.translate(
                "CreativeClusters",
                "0 to 100, from concentration (creative LQ), breadth (share of the sub-sectors with an LQ "
                "above 1), scale (share of the nation's creative jobs) and, where businesses are given, the "
                "LQ of businesses, each brought to one scale and averaged with the weights in the settings "
                "(OECD/JRC 2008). It ranks areas against one another: scores of two runs are not comparable.",
            ),
        ),
        (
            QCoreApplication.translate("CreativeClusters", "Rank and its 90 % interval"),
            QCoreApplication.translate(
                "CreativeClusters",
                "From drawing jobs (Poisson) and weights (Dirichlet) anew, with the seed in the settings. "
                "Equal scores share a rank.",
            ),
        ),
        (
            QCoreApplication.translate("CreativeClusters", "Class"),
            QCoreApplication.translate(
                "CreativeClusters",
                "By the rule in the settings. The composite rule asks for an LQ significantly above 1 (by "
                "default allowing for the number of areas tested, Benjamini & Hochberg 1995), at least half "
                "of the sub-sectors specialised, and a minimum of jobs.",
            ),
        ),
    ]
    return _method([*_quotient_terms(), *score], "florence", "isard", "moineddin", "fingleton", "oecd", "benjamini")


def quotient_method() -> str:
    return _method(_quotient_terms(), "florence", "isard", "moineddin", "fingleton")


def overlap_method() -> str:
    overlap = [
        (
            QCoreApplication.translate("CreativeClusters", "Both, expected and lift"),
            QCoreApplication.translate(
                "CreativeClusters",
                "Areas in which both quotients are above the threshold; the number to be expected if the "
                "two were independent of one another; and the first over the second. Jaccard is the number "
                "of both over that of either.",
            ),
        ),
        (
            QCoreApplication.translate("CreativeClusters", "Correlation, p and q"),
            QCoreApplication.translate(
                "CreativeClusters",
                "Pearson's and Spearman's coefficients of the two quotients over the areas, each area "
                "counting alike. p: share of random permutations that correlate as strongly, in either "
                "direction. q: p allowing for the number of related groups (Benjamini & Hochberg 1995).",
            ),
        ),
        (
            QCoreApplication.translate("CreativeClusters", "Neighbouring areas are alike"),
            QCoreApplication.translate(
                "CreativeClusters",
                "The permutations take areas as independent. Where neighbouring areas resemble one another "
                "(spatial autocorrelation), p and q come out too small (Clifford, Richardson & Hémon 1989): "
                "take one just below 0.05 as no evidence.",
            ),
        ),
        (
            QCoreApplication.translate("CreativeClusters", "Shared codes and shared denominators"),
            QCoreApplication.translate(
                "CreativeClusters",
                "Industries that belong to both groups would correlate with themselves, which is why they "
                "are left out of both by default. Quotients over the same total pull the other way: a high "
                "share of one leaves less for the other.",
            ),
        ),
        (
            QCoreApplication.translate("CreativeClusters", "Coagglomeration (γc) and excess"),
            QCoreApplication.translate(
                "CreativeClusters",
                "Whether the jobs of both are above their expected shares in the same areas, by size "
                "(Ellison, Glaeser & Kerr 2010, eq. 1): 0 for independence, above 0 for together, below 0 "
                "for apart. The excess is each area's part of it.",
            ),
        ),
    ]
    cited = ("florence", "isard", "moineddin", "benjamini", "clifford", "ellison")
    return _method([_quotient_terms()[0], *overlap], *cited)
