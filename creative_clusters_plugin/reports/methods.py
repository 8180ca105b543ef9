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
        "dutilleul": "Dutilleul, P. (1993). Modifying the t test for assessing the correlation between two spatial processes. "
        "Biometrics 49(1), 305–314.",
        "ord": "Ord, J. K. & Getis, A. (1995). Local spatial autocorrelation statistics: distributional issues and an "
        "application. Geographical Analysis 27(4), 286–306.",
        "anselin": "Anselin, L. (1995). Local indicators of spatial association: LISA. Geographical Analysis 27(2), 93–115.",
        "scatterplot": "Anselin, L. (1996). The Moran scatterplot as an ESDA tool to assess local instability in spatial "
        "association. In: Fischer, M., Scholten, H. & Unwin, D. (eds.), Spatial Analytical Perspectives on GIS. "
        "Taylor & Francis, 111–125.",
        "assuncao": "Assunção, R. M. & Reis, E. A. (1999). A new proposal to adjust Moran's I for population density. "
        "Statistics in Medicine 18(16), 2147–2162.",
        "lee": "Lee, S.-I. (2001). Developing a bivariate spatial association measure: an integration of Pearson's r and "
        "Moran's I. Journal of Geographical Systems 3(4), 369–385.",
        "join": "Anselin, L. & Li, X. (2019). Operational local join count statistics for cluster detection. Journal of "
        "Geographical Systems 21(2), 189–210.",
        "castro": "Caldas de Castro, M. & Singer, B. H. (2006). Controlling the false discovery rate: a new application to "
        "account for multiple and dependent tests in local statistics of spatial association. Geographical Analysis "
        "38(2), 180–208.",
        "cliff": "Cliff, A. D. & Ord, J. K. (1981). Spatial Processes: Models and Applications. Pion.",
        "getis": "Getis, A. & Ord, J. K. (1992). The analysis of spatial association by use of distance statistics. "
        "Geographical Analysis 24(3), 189–206.",
        "ester": "Ester, M., Kriegel, H.-P., Sander, J. & Xu, X. (1996). A density-based algorithm for discovering clusters "
        "in large spatial databases with noise. Proceedings of KDD-96, 226–231.",
        "campello": "Campello, R. J. G. B., Moulavi, D. & Sander, J. (2013). Density-based clustering based on hierarchical "
        "density estimates. Proceedings of PAKDD 2013, 160–172.",
        "deming": "Deming, W. E. & Stephan, F. F. (1940). On a least squares adjustment of a sampled frequency table when the "
        "expected marginal totals are known. Annals of Mathematical Statistics 11(4), 427–444.",
        "laursen": "Laursen, K. (2015). Revealed comparative advantage and the alternatives as measures of international "
        "specialization. Eurasian Business Review 5(1), 99–115.",
        "ward": "Ward, J. H. (1963). Hierarchical grouping to optimize an objective function. Journal of the American "
        "Statistical Association 58(301), 236–244.",
        "rousseeuw": "Rousseeuw, P. J. (1987). Silhouettes: a graphical aid to the interpretation and validation of cluster "
        "analysis. Journal of Computational and Applied Mathematics 20, 53–65.",
        "shannon": "Shannon, C. E. (1948). A mathematical theory of communication. Bell System Technical Journal 27, 379–423.",
        "kulldorff": "Kulldorff, M. (1997). A spatial scan statistic. Communications in Statistics: Theory and Methods "
        "26(6), 1481–1496.",
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
                "(spatial autocorrelation), their p and q come out too small (Clifford, Richardson & Hémon 1989). The other p allows "
                "for that: it counts only as many areas as would be as informative were they independent, by the autocorrelation of "
                "both quotients at 13 distances (Dutilleul 1993).",
            ),
        ),
        (
            QCoreApplication.translate("CreativeClusters", "Both here and around; Lee's local L"),
            QCoreApplication.translate(
                "CreativeClusters",
                "Of the areas above the threshold in both, those of whose neighbours more are so, too, than chance gives (co-location "
                "join count, Anselin & Li 2019). Lee's L compares the surroundings of both quotients without a threshold (Lee 2001). q "
                "allows for the number of areas tested.",
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
    cited = ("florence", "isard", "moineddin", "benjamini", "clifford", "dutilleul", "join", "lee", "ellison")
    return _method([_quotient_terms()[0], *overlap], *cited)


def spatial_method() -> str:
    local = [
        (
            QCoreApplication.translate("CreativeClusters", "Hot and cold spots (Gi*, Gi)"),
            QCoreApplication.translate(
                "CreativeClusters",
                "The sum of the values around an area, the area itself included (Gi*) or not (Gi), against what it would be anywhere "
                "(Ord & Getis 1995). Hot: high values together; cold: low values together.",
            ),
        ),
        (
            QCoreApplication.translate("CreativeClusters", "Local Moran and its classes"),
            QCoreApplication.translate(
                "CreativeClusters",
                "The area's deviation from the mean times that of its neighbours (Anselin 1995). High among high and low among low "
                "are clusters; high among low and low among high are outliers. Of rates, deviations are standardised for their base "
                "first (Assunção & Reis 1999).",
            ),
        ),
        (
            QCoreApplication.translate("CreativeClusters", "Two fields"),
            QCoreApplication.translate(
                "CreativeClusters",
                "Bivariate Moran sets the field here against the second field around, and leaves out how the two go together in place; "
                "Lee's L compares the surroundings of both (Lee 2001); the co-location join count asks where both are 1, here and "
                "around (Anselin & Li 2019).",
            ),
        ),
        (
            QCoreApplication.translate("CreativeClusters", "p by permutation"),
            QCoreApplication.translate(
                "CreativeClusters",
                "The area keeps its value, its neighbours get any of the others' values, again and again. p is twice the share of "
                "these that are as extreme on the same side (for join counts: the share with as many), never 0. It tests each area "
                "against no pattern at all, so that neighbours of a cluster tend to be significant too.",
            ),
        ),
        (
            QCoreApplication.translate("CreativeClusters", "q, and the largest p that is significant"),
            QCoreApplication.translate(
                "CreativeClusters",
                "Of many areas some have a small p by chance. q is p corrected for the number of areas tested (Benjamini & Hochberg "
                "1995; Caldas de Castro & Singer 2006).",
            ),
        ),
        (
            QCoreApplication.translate("CreativeClusters", "Isolated and undefined"),
            QCoreApplication.translate(
                "CreativeClusters",
                "Areas without neighbours, and areas without a value. They are taken out before anything is computed, so that they "
                "neither look significant nor count as anybody's neighbour.",
            ),
        ),
    ]
    return _method(local, "ord", "anselin", "scatterplot", "assuncao", "lee", "join", "benjamini", "castro")


def global_method() -> str:
    measures = [
        (
            QCoreApplication.translate("CreativeClusters", "What they measure"),
            QCoreApplication.translate(
                "CreativeClusters",
                "Moran's I and Geary's C: whether neighbours are alike (I above its expected value, C below 1; Cliff & Ord 1981). General "
                "G: whether high or low values lie together (Getis & Ord 1992). Join counts: how often ones and zeros are neighbours. "
                "Bivariate Moran and Lee's L: the same of two fields (Lee 2001). They say that there is a pattern, not where.",
            ),
        ),
        (
            QCoreApplication.translate("CreativeClusters", "Expected value, z, p and q"),
            QCoreApplication.translate(
                "CreativeClusters",
                "Values are shuffled over the areas; for bivariate Moran those of the second field alone, for Lee's L pairs together. "
                "z is the distance from the expected value in standard deviations over the permutations; p is two-sided; q is p "
                "corrected for the number of fields (Benjamini & Hochberg 1995).",
            ),
        ),
    ]
    return _method(measures, "cliff", "getis", "lee", "benjamini")


def subregional_method() -> str:
    scales = [
        (
            QCoreApplication.translate("CreativeClusters", "Two references"),
            QCoreApplication.translate(
                "CreativeClusters",
                "Each area is compared with the nation and, by itself, with the areas of its own region: LQ, score and Gi* of the LQ. It "
                "stands out where the rule for hotspots in the settings holds, or, with neighbours, where a significant LQ with enough "
                "jobs lies in a hot spot of LQs.",
            ),
        ),
        (
            QCoreApplication.translate("CreativeClusters", "Class"),
            QCoreApplication.translate(
                "CreativeClusters",
                "National: stands out against the nation and against its region. Regional: against the nation only, so that it shares the "
                "strength of its region. Local: against its region only. Areas of regions with fewer than three areas are compared with "
                "the nation only.",
            ),
        ),
    ]
    return _method([*_quotient_terms(), *scales], "florence", "isard", "moineddin", "fingleton", "ord", "benjamini")


def microcluster_method() -> str:
    points = [
        (
            QCoreApplication.translate("CreativeClusters", "How clusters are found"),
            QCoreApplication.translate(
                "CreativeClusters",
                "Among the points of the creative businesses, by DBSCAN (enough of them within a radius; Ester et al. 1996) or HDBSCAN (at "
                "whatever density they hold together best; Campello et al. 2013). Distances are in metres.",
            ),
        ),
        (
            QCoreApplication.translate("CreativeClusters", "Relative concentration and odds ratio"),
            QCoreApplication.translate(
                "CreativeClusters",
                "Share of creative ones among all businesses where the cluster is, over their share everywhere; and the odds of a business "
                "being creative inside over outside. 1 means: no denser than businesses are anyway.",
            ),
        ),
        (
            QCoreApplication.translate("CreativeClusters", "p and q"),
            QCoreApplication.translate(
                "CreativeClusters",
                "The label 'creative' is given to as many businesses at random, clusters are searched again in the same way, and the "
                "largest likelihood ratio of any of them is kept (Kulldorff 1997). p is the share of these that reach the cluster's. "
                "Clusters are found by looking at the creative businesses; repeating the search allows for that. q is p corrected for "
                "the number of clusters (Benjamini & Hochberg 1995).",
            ),
        ),
    ]
    return _method(points, "ester", "campello", "kulldorff", "benjamini")


def peer_method() -> str:
    terms = [
        (
            QCoreApplication.translate("CreativeClusters", "Profile and similarity"),
            QCoreApplication.translate(
                "CreativeClusters",
                "A profile is the symmetric location quotients (LQ − 1) / (LQ + 1) of the creative sub-sectors (Laursen 2015), 0 where a "
                "quotient is not known. Similarity is the cosine of two profiles: 1 for the same specialisations, 0 for unrelated "
                "ones, −1 for opposite ones. It says nothing about size.",
            ),
        ),
        (
            QCoreApplication.translate("CreativeClusters", "Types"),
            QCoreApplication.translate(
                "CreativeClusters",
                "Ward's tree of the profiles at unit length (Ward 1963), cut where the mean silhouette is largest (Rousseeuw 1987), or "
                "into the number asked for. A silhouette above 0.5 means clear types, below 0.25 hardly any: areas then differ by degrees.",
            ),
        ),
        (
            QCoreApplication.translate("CreativeClusters", "Diversity and likeness"),
            QCoreApplication.translate(
                "CreativeClusters",
                "Diversity is how many sub-sectors of equal size would be as diverse as those of the area (2 to the power of the "
                "entropy), the mean over the areas. Likeness is the mean cosine over all pairs of them.",
            ),
        ),
    ]
    return _method([*_quotient_terms(), *terms], "florence", "isard", "laursen", "ward", "rousseeuw", "shannon")


def suppression_method() -> str:
    terms = [
        (
            QCoreApplication.translate("CreativeClusters", "Bounds"),
            QCoreApplication.translate(
                "CreativeClusters",
                "What the table says of a figure (employment-size letters), and what a published total leaves after its published parts "
                "when the other withheld parts are at their own bounds. The true figure lies between them if the table is right.",
            ),
        ),
        (
            QCoreApplication.translate("CreativeClusters", "Estimates"),
            QCoreApplication.translate(
                "CreativeClusters",
                "Businesses times the mean size of a business in the industry, scaled to what every published total leaves, in turn and "
                "within the bounds, until all add up (iterative proportional fitting; Deming & Stephan 1940). They are the most even "
                "figures that the totals allow, not the true ones. Where totals whose parts are all published show that the table leaves "
                "rows out, these get their share of what a total leaves.",
            ),
        ),
        (
            QCoreApplication.translate("CreativeClusters", "Back-test"),
            QCoreApplication.translate(
                "CreativeClusters",
                "Error over all hidden jobs: the sum of the errors over the sum of the true jobs. The figures hidden here are published "
                "ones; those that the agency withholds may be of another kind.",
            ),
        ),
    ]
    return _method(terms, "deming")
