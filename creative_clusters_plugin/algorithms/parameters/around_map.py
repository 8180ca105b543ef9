"""What lies around the areas of a printed map: land, borders and coasts, and towns."""

from qgis.core import QgsProcessingAlgorithm

from ...translation import tr
from ..builder import POINTS, SHAPES


def add_surroundings(tool: QgsProcessingAlgorithm) -> None:
    """CONTEXT, and PLACES with its fields."""
    tool.add.layers(
        "CONTEXT",
        tr("Around the map"),
        tr(
            "Polygons and lines: neighbouring land, regions, coasts, rivers. Land is drawn pale under the map, borders and lines "
            "thin over it; a layer with classes of its own keeps its style."
        ),
        SHAPES,
    )
    tool.add.styled_layer(
        "PLACES",
        tr("Places"),
        tr(
            "Points of towns, whose names help to find one's way: the larger first, where they touch no name of an area."
        ),
        POINTS,
        optional=True,
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
