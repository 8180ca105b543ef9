"""The sector lists and related groups to choose from; light enough to import when QGIS starts."""

from dataclasses import dataclass

from .messages import mark


@dataclass(frozen=True)
class BundledList:
    """A sector list in `classifications/`; `role`: 'creative' or 'related' (groups beside a list).

    versions: files of further versions, in other schemes, of which a table takes the one that fits it.
    """

    id: str
    title: str
    file: str
    scheme: str
    role: str
    versions: tuple[str, ...] = ()


# the order is that of an enum parameter, whose numbers models store: append, never insert
BUNDLED: tuple[BundledList, ...] = (
    BundledList(
        "dcms_creative_2014",
        mark("DCMS creative industries 2014 (SIC 2007)"),
        "dcms_creative_2014.csv",
        "SIC 2007",
        "creative",
        ("dcms_creative_2014_osm.csv", "dcms_creative_2014_overture.csv"),
    ),
    BundledList(
        "dcms_nesta_2010",
        mark("DCMS/NESTA creative industries 2010 (SIC 2003, weighted)"),
        "dcms_nesta_2010.csv",
        "SIC 2003",
        "creative",
    ),
    BundledList(
        "dcms_cultural",
        mark("DCMS cultural sector (SIC 2007)"),
        "dcms_cultural.csv",
        "SIC 2007",
        "creative",
    ),
    BundledList(
        "dcms_digital",
        mark("DCMS digital sector (SIC 2007)"),
        "dcms_digital.csv",
        "SIC 2007",
        "creative",
    ),
    BundledList(
        "us_creative_cvi",
        mark("US Creative Vitality Index (NAICS)"),
        "us_creative_cvi.csv",
        "NAICS 2012",
        "creative",
    ),
    BundledList(
        "us_creative_acpsa",
        mark("US arts and cultural production, core industries (NAICS)"),
        "us_creative_acpsa.csv",
        "NAICS 2012",
        "creative",
    ),
    BundledList(
        "related_sic2007",
        mark("High-tech and knowledge-intensive industries (SIC 2007)"),
        "related_sic2007.csv",
        "SIC 2007",
        "related",
    ),
    BundledList(
        "related_sic2003",
        mark("High-tech and knowledge-intensive industries (SIC 2003)"),
        "related_sic2003.csv",
        "SIC 2003",
        "related",
    ),
    BundledList(
        "related_naics",
        mark("High-tech and knowledge-intensive industries (NAICS)"),
        "related_naics.csv",
        "NAICS 2012",
        "related",
    ),
    BundledList(
        "nathan_2016",
        mark("Creative industries in North America after Nathan et al. 2016 (NAICS 2012)"),
        "nathan_2016.csv",
        "NAICS 2012",
        "creative",
    ),
    BundledList(
        "eu_cultural",
        mark("Cultural sectors of the European Union (NACE Rev. 2, proposal)"),
        "eu_cultural.csv",
        "NACE Rev. 2",
        "creative",
    ),
    BundledList(
        "unesco_fcs_2009",
        mark("UNESCO cultural domains 2009 (ISIC Rev. 4, proposal)"),
        "unesco_fcs_2009.csv",
        "ISIC Rev. 4",
        "creative",
    ),
    BundledList(
        "de_kkw",
        mark("Cultural and creative economy of Germany, 11 markets (WZ 2008, proposal)"),
        "de_kkw.csv",
        "WZ 2008",
        "creative",
    ),
    BundledList(
        "fr_cultural",
        mark("Cultural field of France (NAF rev. 2, proposal)"),
        "fr_cultural.csv",
        "NAF rev. 2",
        "creative",
    ),
    BundledList(
        "nl_creative",
        mark("Creative industry of the Netherlands (SBI 2008, proposal)"),
        "nl_creative.csv",
        "SBI 2008",
        "creative",
    ),
    BundledList(
        "es_cultural",
        mark("Cultural enterprises of Spain (NACE Rev. 2, proposal)"),
        "es_cultural.csv",
        "NACE Rev. 2",
        "creative",
    ),
    BundledList(
        "au_creative",
        mark("Cultural and creative activity in Australia and New Zealand (ANZSIC 2006, proposal)"),
        "au_creative.csv",
        "ANZSIC 2006",
        "creative",
    ),
    BundledList(
        "ca_cultural",
        mark("Cultural industries of Canada (NAICS 2017, proposal)"),
        "ca_cultural.csv",
        "NAICS 2017",
        "creative",
    ),
    BundledList(
        "br_cultural",
        mark("Cultural activities of Brazil (CNAE 2.0, proposal)"),
        "br_cultural.csv",
        "CNAE 2.0",
        "creative",
    ),
)

# where 'sectors as given in the table' stands among the options of SECTORS: lists added later come after it
GIVEN = 9

# mean size of a business in a listed sector, where the table does not count them (`core.concentration.assumed_sizes`)
JOBS_PER_BUSINESS = 3.0

RELATED_GROUPS: tuple[tuple[str, str], ...] = (
    ("high_tech_manufacturing", mark("High-tech manufacturing")),
    ("kibs", mark("Knowledge-intensive business services")),
    (
        "medium_high_tech_manufacturing",
        mark("Medium-high-tech manufacturing"),
    ),
    ("high_tech", mark("High-tech industries (NESTA)")),
    ("knowledge_intensive_services", mark("Knowledge-intensive services")),
)
# which choice the rank and class of an area hang on most, by factor: 'This depends most {choice}.'
DEPENDS = {
    "boundaries": mark("on the boundaries"),
    "list": mark("on the sector list"),
    "year": mark("on the year"),
    "measure": mark("on whether jobs or businesses are counted"),
    "reference": mark("on the reference"),
    "rule": mark("on the rule by which hotspots are told"),
    "normalisation": mark("on the scale of the score"),
    "weights": mark("on the weights of the score"),
}
