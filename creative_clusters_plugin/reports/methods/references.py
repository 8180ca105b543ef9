"""The papers that the reports cite, each once, and the end of a report that explains its figures."""

from ...core.space.global_records import GETIS_ORD
from ...core.space.local.hot_spots import ORD_GETIS
from ...core.space.local.join_counts import ANSELIN_LI
from ...core.space.local.moran import LEE
from ..html.elements import bullets, terms

# as published, in every language
_PAPERS = {
    "join": ANSELIN_LI,
    "scatterplot": (
        "Anselin, L. (1996). The Moran scatterplot as an ESDA tool to assess local instability in spatial association. "
        "In: Fischer, M., Scholten, H. & Unwin, D. (eds.), Spatial Analytical Perspectives on GIS. Taylor & Francis, "
        "111–125."
    ),
    "athanasopoulos": (
        "Athanasopoulos, G., Ahmed, R. A. & Hyndman, R. J. (2009). Hierarchical forecasts for Australian domestic "
        "tourism. International Journal of Forecasting 25(1), 146–166."
    ),
    "joseph": (
        "Bar-Joseph, Z., Gifford, D. K. & Jaakkola, T. S. (2001). Fast optimal leaf ordering for hierarchical clustering."
        " Bioinformatics 17(suppl. 1), S22–S29."
    ),
    "barber": (
        "Barber, R. F., Candès, E. J., Ramdas, A. & Tibshirani, R. J. (2021). Predictive inference with the jackknife+. "
        "The Annals of Statistics 49(1), 486–507."
    ),
    "barff": "Barff, R. A. & Knight, P. L. (1988). Dynamic shift-share analysis. Growth and Change 19(2), 1–10.",
    "benjamini": (
        "Benjamini, Y. & Hochberg, Y. (1995). Controlling the false discovery rate. Journal of the Royal Statistical "
        "Society B 57(1), 289–300."
    ),
    "brown": (
        "Brown, H. J. (1969). Shift and share projections of regional economic growth. Journal of Regional Science 9(1), "
        "1–18."
    ),
    "castro": (
        "Caldas de Castro, M. & Singer, B. H. (2006). Controlling the false discovery rate: a new application to account "
        "for multiple and dependent tests in local statistics of spatial association. Geographical Analysis 38(2), "
        "180–208."
    ),
    "campello": (
        "Campello, R. J. G. B., Moulavi, D. & Sander, J. (2013). Density-based clustering based on hierarchical density "
        "estimates. Proceedings of PAKDD 2013, 160–172."
    ),
    "clifford": (
        "Clifford, P., Richardson, S. & Hémon, D. (1989). Assessing the significance of the correlation between two "
        "spatial processes. Biometrics 45(1), 123–134."
    ),
    "deming": (
        "Deming, W. E. & Stephan, F. F. (1940). On a least squares adjustment of a sampled frequency table when the "
        "expected marginal totals are known. Annals of Mathematical Statistics 11(4), 427–444."
    ),
    "dijk": (
        "van Dijk, J. J. (2014). Local employment multipliers in U.S. cities. Department of Economics Discussion Paper 730, University"
        " of Oxford."
    ),
    "disdier": (
        "Disdier, A.-C. & Head, K. (2008). The puzzling persistence of the distance effect on bilateral trade. Review of Economics"
        " and Statistics 90(1), 37–48."
    ),
    "holley": (
        "Emonts-Holley, T., Ross, A. & Swales, K. (2021). Estimating induced effects in IO impact analysis: variation in the methods"
        " for calculating the Type II Leontief multipliers. Economic Systems Research 33(4), 429–445."
    ),
    "posada": (
        "Gutierrez-Posada, D., Kitsos, T., Nathan, M. & Nuccio, M. (2023). Creative clusters and creative multipliers: evidence from"
        " UK cities. Economic Geography 99(1), 1–24."
    ),
    "additionality": "Homes and Communities Agency (2014). Additionality Guide. Fourth edition. London.",
    "moretti": "Moretti, E. (2010). Local multipliers. American Economic Review 100(2), 373–377.",
    "osman": (
        "Osman, T. & Kemeny, T. (2022). Local job multipliers revisited. Journal of Regional Science 62(1), 150–170."
    ),
    "works": (
        "What Works Centre for Local Economic Growth (2019). Multipliers from input-output analysis tend to overstate any additional"
        " local employment generated. whatworksgrowth.org."
    ),
    "wilson": (
        "Wilson, A. G. (1971). A family of spatial interaction models, and associated developments. Environment and Planning A 3(1),"
        " 1–32."
    ),
    "dunn": (
        "Dunn, E. S. (1960). A statistical and analytical technique for regional analysis. Papers of the Regional Science"
        " Association 6(1), 97–112."
    ),
    "diciccio": (
        "DiCiccio, C. J. & Romano, J. P. (2017). Robust permutation tests for correlation and regression coefficients. "
        "Journal of the American Statistical Association 112(519), 1211–1220."
    ),
    "dutilleul": (
        "Dutilleul, P. (1993). Modifying the t test for assessing the correlation between two spatial processes. "
        "Biometrics 49(1), 305–314."
    ),
    "eicher": (
        "Eicher, C. L. & Brewer, C. A. (2001). Dasymetric mapping and areal interpolation: implementation and evaluation."
        " Cartography and Geographic Information Science 28(2), 125–138."
    ),
    "ellison": (
        "Ellison, G., Glaeser, E. L. & Kerr, W. R. (2010). What causes industry agglomeration? Evidence from "
        "coagglomeration patterns. American Economic Review 100(3), 1195–1213."
    ),
    "esteban": (
        "Esteban-Marquillas, J. M. (1972). A reinterpretation of shift-share analysis. Regional and Urban Economics 2(3),"
        " 249–255."
    ),
    "ester": (
        "Ester, M., Kriegel, H.-P., Sander, J. & Xu, X. (1996). A density-based algorithm for discovering clusters in "
        "large spatial databases with noise. Proceedings of KDD-96, 226–231."
    ),
    "fingleton": (
        "Fingleton, B., Igliori, D. C. & Moore, B. (2004). Employment growth of small high-technology firms and the role "
        "of horizontal clustering. Urban Studies 41(4), 773–799."
    ),
    "fisher": (
        "Fisher, R. A. (1935). The logic of inductive inference. Journal of the Royal Statistical Society 98(1), 39–82."
    ),
    "flegg": (
        "Flegg, A. T. & Webber, C. D. (1997). On the appropriate use of location quotients in generating regional "
        "input-output tables: reply. Regional Studies 31(8), 795–805."
    ),
    "florence": "Florence, P. S. (1939). Report on the Location of Industry. Political and Economic Planning, London.",
    "gardner": (
        "Gardner, E. S. & McKenzie, E. (1985). Forecasting trends in time series. Management Science 31(10), 1237–1246."
    ),
    "goodchild": (
        "Goodchild, M. F. & Lam, N. S.-N. (1980). Areal interpolation: a variant of the traditional spatial problem. "
        "Geo-Processing 1, 297–312."
    ),
    "hanley": (
        "Hanley, J. A. & McNeil, B. J. (1982). The meaning and use of the area under a receiver operating characteristic "
        "(ROC) curve. Radiology 143(1), 29–36."
    ),
    "complex_cities": (
        "Balland, P.-A., Jara-Figueroa, C., Petralia, S. G., Steijn, M. P. A., Rigby, D. L. & Hidalgo, C. A. (2020). Complex economic"
        " activities concentrate in large cities. Nature Human Behaviour 4(3), 248–254."
    ),
    "smart": (
        "Balland, P.-A., Boschma, R., Crespo, J. & Rigby, D. L. (2019). Smart specialization policy in the European Union: relatedness,"
        " knowledge complexity and regional diversification. Regional Studies 53(9), 1252–1268."
    ),
    "complexity": (
        "Hidalgo, C. A. & Hausmann, R. (2009). The building blocks of economic complexity. PNAS 106(26), 10570–10575."
    ),
    "fitness": (
        "Tacchella, A., Cristelli, M., Caldarelli, G., Gabrielli, A. & Pietronero, L. (2012). A new metrics for countries' fitness and"
        " products' complexity. Scientific Reports 2, 723."
    ),
    "makridakis": (
        "Makridakis, S., Spiliotis, E. & Assimakopoulos, V. (2020). The M4 Competition: 100,000 time series and 61 forecasting"
        " methods. International Journal of Forecasting 36(1), 54–74."
    ),
    "mealy": (
        "Mealy, P., Farmer, J. D. & Teytelboym, A. (2019). Interpreting economic complexity. Science Advances 5(1), eaau1705."
    ),
    "harvey": (
        "Harvey, A. C. (1976). Estimating regression models with multiplicative heteroscedasticity. Econometrica 44(3), 461–465."
    ),
    "hidalgo": (
        "Hidalgo, C. A., Klinger, B., Barabási, A.-L. & Hausmann, R. (2007). The product space conditions the development"
        " of nations. Science 317(5837), 482–487."
    ),
    "hyndman": (
        "Hyndman, R. J. & Koehler, A. B. (2006). Another look at measures of forecast accuracy. International Journal of "
        "Forecasting 22(4), 679–688."
    ),
    "isard": "Isard, W. (1960). Methods of Regional Analysis. MIT Press.",
    "jones": (
        "Jones, L. P. (1976). The measurement of Hirschmanian linkages. Quarterly Journal of Economics 90(2), 323–333."
    ),
    "kulldorff": (
        "Kulldorff, M. (1997). A spatial scan statistic. Communications in Statistics: Theory and Methods 26(6), "
        "1481–1496."
    ),
    "laursen": (
        "Laursen, K. (2015). Revealed comparative advantage and the alternatives as measures of international "
        "specialization. Eurasian Business Review 5(1), 99–115."
    ),
    "lee": LEE,
    "lei": (
        "Lei, J., G’Sell, M., Rinaldo, A., Tibshirani, R. J. & Wasserman, L. (2018). Distribution-free predictive "
        "inference for regression. Journal of the American Statistical Association 113(523), 1094–1111."
    ),
    "leontief": (
        "Leontief, W. (1936). Quantitative input and output relations in the economic system of the United States. Review"
        " of Economics and Statistics 18(3), 105–125."
    ),
    "leslie": (
        "Leslie, T. F. & Kronenfeld, B. J. (2011). The colocation quotient: a new measure of spatial association between "
        "categorical subsets of points. Geographical Analysis 43(3), 306–326."
    ),
    "miller": (
        "Miller, R. E. & Blair, P. D. (2009). Input-Output Analysis: Foundations and Extensions. 2nd ed. Cambridge "
        "University Press."
    ),
    "moineddin": (
        "Moineddin, R., Beyene, J. & Boyle, E. (2003). On the location quotient confidence interval. Geographical "
        "Analysis 35(3), 249–256."
    ),
    "getis": GETIS_ORD,
    "hirsch": (
        "Hirsch, R. M., Slack, J. R. & Smith, R. A. (1982). Techniques of trend analysis for monthly water quality data. "
        "Water Resources Research 18(1), 107–121."
    ),
    "kendall": "Kendall, M. G. (1975). Rank Correlation Methods, 4th edition. Charles Griffin.",
    "mann": "Mann, H. B. (1945). Nonparametric tests against trend. Econometrica 13(3), 245–259.",
    "oecd": "OECD & Joint Research Centre (2008). Handbook on Constructing Composite Indicators. OECD Publishing.",
    "ord": ORD_GETIS,
    "przyborowski": (
        "Przyborowski, J. & Wilenski, H. (1940). Homogeneity of results in testing samples from Poisson series. "
        "Biometrika 31(3–4), 313–323."
    ),
    "rasmussen": "Rasmussen, P. N. (1956). Studies in Inter-sectoral Relations. North-Holland.",
    "rousseeuw": (
        "Rousseeuw, P. J. (1987). Silhouettes: a graphical aid to the interpretation and validation of cluster analysis. "
        "Journal of Computational and Applied Mathematics 20, 53–65."
    ),
    "wolf": (
        "Wolf, L. J., Knaap, E. & Rey, S. (2021). Geosilhouettes: geographical measures of cluster fit. "
        "Environment and Planning B: Urban Analytics and City Science 48(3), 521–539."
    ),
    "saltelli": (
        "Saltelli, A., Annoni, P., Azzini, I., Campolongo, F., Ratto, M. & Tarantola, S. (2010). Variance based sensitivity "
        "analysis of model output. Design and estimator for the total sensitivity index. Computer Physics Communications "
        "181(2), 259–270."
    ),
    "shannon": "Shannon, C. E. (1948). A mathematical theory of communication. Bell System Technical Journal 27, 379–423.",
    "eck": (
        "Van Eck, N. J. & Waltman, L. (2009). How to normalize cooccurrence data? Journal of the American Society for "
        "Information Science and Technology 60(8), 1635–1651."
    ),
    "wang": (
        "Wang, F., Hu, Y., Wang, S. & Li, X. (2017). Local indicator of colocation quotient with a statistical "
        "significance test: examining spatial association of crime and facilities. The Professional Geographer 69(1), "
        "22–31."
    ),
    "ward": (
        "Ward, J. H. (1963). Hierarchical grouping to optimize an objective function. Journal of the American Statistical"
        " Association 58(301), 236–244."
    ),
    "wright": (
        "Wright, J. K. (1936). A method of mapping densities of population: with Cape Cod as an example. Geographical "
        "Review 26(1), 103–110."
    ),
}


def method(pairs: list[tuple[str, str]], *cited: str, papers: tuple[str, ...] = ()) -> str:
    """Terms with their explanations, and the papers: those of a record as they are published, and those `cited` (keys)."""
    return terms(pairs) + bullets([*papers, *(_PAPERS[key] for key in cited)])
