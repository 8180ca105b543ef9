"""Parameters of the tools that publish areas with the results of other tools on them."""

from ...translation import tr
from ..builder import POLYGONS


def add_areas(tool) -> None:
    """AREAS with AREA_ID and AREA_NAME."""
    tool.add.layer(
        "AREAS", tr("Areas"), tr("An output with a polygon for each area, best that of 'Creative hotspots'."), POLYGONS
    )
    tool.add.field(
        "AREA_ID",
        tr("Area id"),
        tr(
            "Field that the other layers name the areas by. Left empty: the field that the layer was made with, 'area', else the one whose "
            "values are codes."
        ),
        "AREAS",
        advanced=True,
    )
    tool.add.field(
        "AREA_NAME",
        tr("Area name"),
        tr("Left empty: the field that the layer was made with, else a text field with 'name' in its name."),
        "AREAS",
        advanced=True,
    )


def add_layers(tool) -> None:
    """LAYERS: whatever other tools have found out."""
    tool.add.layers(
        "LAYERS",
        tr("Results of other tools"),
        tr(
            "Outputs and tables of the other tools on the same areas: sectors, overlap, peers, opportunities, suppliers, change, "
            "years and outlook. What a layer is, is found out by its fields; the log says what is not used."
        ),
    )


def add_title(tool, default: str, source: str = "") -> None:
    """TITLE and SOURCE. default, source: what the help says of an empty title, and of the source line."""
    tool.add.text("TITLE", tr("Title"), default)
    tool.add.text(
        "SOURCE",
        tr("Source line"),
        source or tr("Where the figures come from. Left empty: what the metadata of the layers say."),
    )
