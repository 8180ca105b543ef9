"""Parameters of the tools that turn what an office publishes into one tidy table of jobs by area and industry."""

from qgis.core import QgsProcessingAlgorithm

from ...translation import tr
from ..builder import ANY
from .common import add_report


def add_level(tool: QgsProcessingAlgorithm, advanced=False) -> None:
    tool.add.text(
        "LEVEL",
        tr("Level of the industries"),
        tr(
            "Number of digits (2, 4, 6 …), 'section', or 'all' for every level in the file, as 'Fill suppressed figures' likes "
            "best. Left empty: the finest level at which the areas are complete."
        ),
        advanced=advanced,
    )


def add_area_level(tool: QgsProcessingAlgorithm, advanced=False) -> None:
    tool.add.text(
        "AREA_LEVEL",
        tr("Level of the areas"),
        tr(
            "For files with districts, regions and a nation: a level as the log names it, or 'all'. Left empty: the areas that hold no "
            "other area of the file."
        ),
        advanced=advanced,
    )


def add_tidy_table(tool: QgsProcessingAlgorithm, **numbers: str) -> None:
    """TABLE, REPORT and the counts that all of these tools give back, before their own `numbers` (titles by name)."""
    tool.add.sink(
        "TABLE",
        tr("Employment by area and industry"),
        tr("A row for each area, industry and year. A GeoPackage keeps codes as text."),
        ANY,
    )
    add_report(tool)
    tool.add.numbers(
        ROW_COUNT=tr("Number of rows"),
        AREA_COUNT=tr("Number of areas"),
        INDUSTRY_COUNT=tr("Number of industries"),
        **numbers,
    )
