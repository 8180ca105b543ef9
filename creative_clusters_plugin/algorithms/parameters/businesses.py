"""Parameters for single businesses, clusters of them and named places on a page."""

from ...translation import tr
from ..builder import POINTS, POLYGONS
from .sectors import add_sectors


def add_businesses(tool) -> None:
    """BUSINESSES with its fields and PRIVACY, CLUSTERS, PLACES, and the sector list that the industries are looked up in."""
    tool.add.layer(
        "BUSINESSES",
        tr("Businesses"),
        tr(
            "Points of businesses, which appear as the reader zooms in, by sub-sector; gathered into counts while there are many."
        ),
        POINTS,
        optional=True,
    )
    tool.add.field(
        "BUSINESSES_INDUSTRY",
        tr("Industry or sector of the business"),
        tr(
            "Field with the industry code, matched with the sector list; or with the name of the sector, with 'Sectors as given in "
            "the table'."
        ),
        "BUSINESSES",
    )
    tool.add.field(
        "BUSINESSES_NAME",
        tr("Name of the business"),
        tr("Left empty: businesses are shown without names."),
        "BUSINESSES",
        advanced=True,
    )
    tool.add.field(
        "BUSINESSES_SIZE",
        tr("Jobs of the business"),
        tr(
            "Field with the number of jobs; the page shows the size band only (1 to 9, 10 to 49, 50 to 249, 250 or more)."
        ),
        "BUSINESSES",
        numeric=True,
        advanced=True,
    )
    tool.add.field(
        "BUSINESSES_LINK",
        tr("Link of the business"),
        tr("Field with a web address (https://…)."),
        "BUSINESSES",
        advanced=True,
    )
    tool.add.choice(
        "PRIVACY",
        tr("What is shown of a business"),
        tr(
            "By its licence: names where the metadata of the layer state an open licence (such as CC BY, OGL, ODbL), counts where they "
            "do not. 'Sectors only' leaves out names and links. 'Counts' shows numbers in squares of at least 250 metres and in areas, and "
            "holds nothing of single businesses."
        ),
        [tr("What the licence of the layer allows"), tr("Names"), tr("Sectors only"), tr("Counts, small ones hidden")],
    )
    tool.add.whole_number(
        "LEAST_COUNT",
        tr("Smallest count shown"),
        tr("With 'Counts': smaller ones are hidden, and further ones where they would give those away."),
        5,
        least=1,
        most=1000,
        advanced=True,
    )
    tool.add.layer(
        "CLUSTERS",
        tr("Clusters of businesses"),
        tr("The output of 'Microclusters of businesses': outlines with their figures."),
        POLYGONS,
        optional=True,
    )
    tool.add.layer(
        "PLACES",
        tr("Places"),
        tr(
            "Points of towns, stations or postcode districts, whose names appear on the map and are found by the search."
        ),
        POINTS,
        optional=True,
        advanced=True,
    )
    tool.add.field(
        "PLACES_NAME",
        tr("Name of the place"),
        tr("Left empty: a text field with 'name' in its name."),
        "PLACES",
        advanced=True,
    )
    tool.add.field(
        "PLACES_RANK",
        tr("Size of the place"),
        tr(
            "Field such as the population: larger places are named first. Left empty: a field named 'population', if there is one."
        ),
        "PLACES",
        numeric=True,
        advanced=True,
    )
    add_sectors(tool)
