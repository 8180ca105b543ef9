"""Builders for the parameters that say how to compare: sector lists, related groups, reference, intervals, seed."""

from qgis.core import (
    Qgis,
    QgsProcessingAlgorithm,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExpression,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
)
from qgis.PyQt.QtCore import QCoreApplication

from ...core.options import BUNDLED, GIVEN, RELATED_GROUPS
from ..base import translate
from .common import add, add_field

_NUMBER = Qgis.ProcessingNumberParameterType


def add_sectors(tool: QgsProcessingAlgorithm, default: int = 0) -> None:
    """default: position among the options, GIVEN for sectors as given."""
    tr = QCoreApplication.translate
    options = [translate(bundled.title) for bundled in BUNDLED]
    options.insert(GIVEN, tr("CreativeClusters", "Sectors as given in the table"))
    add(
        tool,
        QgsProcessingParameterEnum("SECTORS", tr("CreativeClusters", "Sector list"), options, defaultValue=default),
        tr(
            "CreativeClusters",
            "Which industries are creative, and in which sub-sector. 'Sectors as given in the table' takes every value of the "
            "industry field as a sector of its own: for the TABLE output of another tool of this plugin, or other classifications.",
        ),
    )
    add(
        tool,
        QgsProcessingParameterFeatureSource(
            "SECTORS_TABLE",
            tr("CreativeClusters", "Own sector list"),
            [Qgis.ProcessingSourceType.Vector],
            optional=True,
        ),
        tr(
            "CreativeClusters",
            "A table of your own instead, with the columns code and sector and, where wanted, scheme (SIC 2007, SIC 2003 or NAICS), "
            "group, weight, layer and source. The group of its first row is the one that is mapped.",
        ),
        advanced=True,
    )


def add_related(tool: QgsProcessingAlgorithm) -> None:
    tr = QCoreApplication.translate
    options = [translate(title) for _, title in RELATED_GROUPS]
    add(
        tool,
        QgsProcessingParameterEnum(
            "RELATED",
            tr("CreativeClusters", "Related sectors"),
            options,
            allowMultiple=True,
            defaultValue=[0, 1],
            optional=True,
        ),
        tr(
            "CreativeClusters",
            "The groups to compare with, in the version that fits the sector list. Not used where an own list or the table itself "
            "has further groups.",
        ),
    )


def add_reference(tool: QgsProcessingAlgorithm) -> None:
    tr = QCoreApplication.translate
    add(
        tool,
        QgsProcessingParameterExpression(
            "REFERENCE_FILTER",
            tr("CreativeClusters", "Areas that make up the reference"),
            parentLayerParameterName="BOUNDARIES",
            optional=True,
        ),
        tr(
            "CreativeClusters",
            "Expression on the boundaries: the areas that all areas are compared with. Leaving the capital out shows clusters that "
            "its size hides. Left empty: every area in the table.",
        ),
    )
    add(
        tool,
        QgsProcessingParameterFeatureSource(
            "REFERENCE", tr("CreativeClusters", "Reference table"), [Qgis.ProcessingSourceType.Vector], optional=True
        ),
        tr(
            "CreativeClusters",
            "Table with the jobs (or shares) by industry that all areas are compared with, for a region whose nation is not in the "
            "employment table.",
        ),
        advanced=True,
    )
    add_field(
        tool,
        "REFERENCE_INDUSTRY",
        tr("CreativeClusters", "Industry code in the reference"),
        tr("CreativeClusters", "Left empty: the field named 'industry' or 'sector'."),
        "REFERENCE",
        advanced=True,
    )
    add_field(
        tool,
        "REFERENCE_JOBS",
        tr("CreativeClusters", "Jobs in the reference"),
        tr("CreativeClusters", "Left empty: the field named 'jobs' or 'employment'."),
        "REFERENCE",
        advanced=True,
    )
    add(
        tool,
        QgsProcessingParameterExpression(
            "REFERENCE_ROWS",
            tr("CreativeClusters", "Rows of the reference table to use"),
            parentLayerParameterName="REFERENCE",
            optional=True,
        ),
        tr("CreativeClusters", 'Expression that is true for the rows to use, such as "own_code" = 5. Left empty: all.'),
        advanced=True,
    )
    add(
        tool,
        QgsProcessingParameterNumber(
            "REFERENCE_TOTAL",
            tr("CreativeClusters", "All jobs of the reference"),
            type=_NUMBER.Double,
            optional=True,
            minValue=0.0,
        ),
        tr(
            "CreativeClusters",
            "Jobs of the reference in all industries, where its table does not hold them all once; 1 for a table of shares. Left "
            "empty: the sum of its rows.",
        ),
        advanced=True,
    )


def add_quotients(tool: QgsProcessingAlgorithm, shares_of: int = 0) -> None:
    tr = QCoreApplication.translate
    options = [tr("CreativeClusters", "All jobs in the table"), tr("CreativeClusters", "The listed sectors only")]
    add(
        tool,
        QgsProcessingParameterEnum("DENOMINATOR", tr("CreativeClusters", "Shares of"), options, defaultValue=shares_of),
        tr(
            "CreativeClusters",
            "What a sub-sector's share is taken of: all jobs show where it is strong, the listed sectors only show what kind of "
            "creative economy an area has. The creative industries as a whole are always compared over all jobs.",
        ),
        advanced=True,
    )
    add_confidence(
        tool, tr("CreativeClusters", "Confidence level of the intervals of location quotients, in per cent.")
    )


def add_confidence(tool: QgsProcessingAlgorithm, help_text: str) -> None:
    parameter = QgsProcessingParameterNumber(
        "CONFIDENCE",
        QCoreApplication.translate("CreativeClusters", "Confidence of the intervals (%)"),
        type=_NUMBER.Double,
        defaultValue=95.0,
        minValue=50.0,
        maxValue=99.99,
    )
    add(tool, parameter, help_text, advanced=True)


def group_labels() -> dict[str, str]:
    """Names of the groups of sectors, of the other jobs and of the nation, by id."""
    tr = QCoreApplication.translate
    return {
        "creative": tr("CreativeClusters", "Creative industries"),
        "rest": tr("CreativeClusters", "All other industries"),
        "nation": tr("CreativeClusters", "Nation"),
        **{group: translate(title) for group, title in RELATED_GROUPS},
    }


def add_seed(tool: QgsProcessingAlgorithm) -> None:
    tr = QCoreApplication.translate
    add(
        tool,
        QgsProcessingParameterNumber(
            "SEED", tr("CreativeClusters", "Random seed"), type=_NUMBER.Integer, defaultValue=2010, minValue=0
        ),
        tr("CreativeClusters", "The same seed gives the same intervals and p-values, whatever the order of rows."),
        advanced=True,
    )


def add_rule(tool: QgsProcessingAlgorithm) -> None:
    tr = QCoreApplication.translate
    options = [
        tr(
            "CreativeClusters",
            "Composite: LQ significantly above 1, half of the sub-sectors specialised, enough jobs",
        ),
        tr("CreativeClusters", "Creative Nation (NESTA 2018): LQ above 1 and more jobs than the median area"),
        tr(
            "CreativeClusters",
            "US Cluster Mapping: LQ in the top quarter and at least 1, neither jobs nor businesses few",
        ),
        tr("CreativeClusters", "DTI 2001: LQ at least 1.25 and at least 0.2 % of the area's jobs"),
        tr("CreativeClusters", "Standardised LQ above 1.96 (O'Donoghue & Gleave 2004)"),
    ]
    add(
        tool,
        QgsProcessingParameterEnum("RULE", tr("CreativeClusters", "Rule for hotspots"), options, defaultValue=0),
        tr("CreativeClusters", "When an area is called a hotspot."),
    )
    add(
        tool,
        QgsProcessingParameterNumber(
            "MINIMUM_JOBS",
            tr("CreativeClusters", "Fewest creative jobs of a hotspot (composite rule)"),
            type=_NUMBER.Double,
            defaultValue=250.0,
            minValue=0.0,
        ),
        tr(
            "CreativeClusters",
            "Small areas reach high quotients with a handful of jobs: below this number none is a hotspot.",
        ),
    )
    add(
        tool,
        QgsProcessingParameterBoolean(
            "CORRECTION",
            tr("CreativeClusters", "Allow for the number of areas tested (composite rule)"),
            defaultValue=True,
        ),
        tr(
            "CreativeClusters",
            "Controls the false discovery rate over the areas (Benjamini & Hochberg 1995): of many areas without any "
            "specialisation, some have an interval above 1 by chance. Off: each area's own interval decides.",
        ),
        advanced=True,
    )
