"""The sector lists and related groups to choose from; light enough to import when QGIS starts."""

from dataclasses import dataclass

from .messages import mark


@dataclass(frozen=True)
class BundledList:
    """A sector list in `classifications/`; `role`: 'creative' or 'related' (groups beside a list)."""

    id: str
    title: str
    file: str
    scheme: str
    role: str


# the order is that of an enum parameter, whose numbers models store: append, never insert
BUNDLED: tuple[BundledList, ...] = (
    BundledList(
        "dcms_creative_2014",
        mark("DCMS creative industries 2014 (SIC 2007)"),
        "dcms_creative_2014.csv",
        "SIC 2007",
        "creative",
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
        "NAICS",
        "creative",
    ),
    BundledList(
        "us_creative_acpsa",
        mark("US arts and cultural production, core industries (NAICS)"),
        "us_creative_acpsa.csv",
        "NAICS",
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
        "NAICS",
        "related",
    ),
)

# where 'sectors as given in the table' stands among the options of SECTORS: lists added later come after it
GIVEN = 9

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

# of the spatial tools; the order is that of an enum parameter: append, never insert
NEIGHBOUR_KINDS = ("queen", "rook", "intersects", "nearest", "band", "kernel", "delaunay", "table")
