"""Parameters of the tools that publish areas with the results of other tools on them."""

from qgis.core import (
    Qgis,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)

from ...translation import tr
from .common import add, add_field


def add_areas(tool) -> None:
    """AREAS with AREA_ID and AREA_NAME."""
    areas = QgsProcessingParameterFeatureSource("AREAS", tr("Areas"), [Qgis.ProcessingSourceType.VectorPolygon])
    add(tool, areas, tr("An output with a polygon for each area, best that of 'Creative hotspots'."))
    add_field(
        tool,
        "AREA_ID",
        tr("Area id"),
        tr("Field that the other layers name the areas by. Left empty: the field 'area'."),
        "AREAS",
    )
    add_field(
        tool,
        "AREA_NAME",
        tr("Area name"),
        tr("Left empty: a text field with 'name' in its name."),
        "AREAS",
    )


def add_layers(tool) -> None:
    """LAYERS: whatever other tools have found out."""
    layers = QgsProcessingParameterMultipleLayers(
        "LAYERS", tr("Results of other tools"), Qgis.ProcessingSourceType.Vector, optional=True
    )
    add(
        tool,
        layers,
        tr(
            "Outputs and tables of the other tools on the same areas: sectors, overlap, peers, opportunities, suppliers, change, "
            "years and outlook. What a layer is, is found out by its fields; the log says what is not used.",
        ),
    )


def add_title(tool, default: str) -> None:
    """TITLE and SOURCE. default: what the help says of an empty title."""
    add(tool, QgsProcessingParameterString("TITLE", tr("Title"), optional=True), default)
    add(
        tool,
        QgsProcessingParameterString("SOURCE", tr("Source line"), optional=True),
        tr("Where the figures come from. Left empty: the names of the layers."),
    )
