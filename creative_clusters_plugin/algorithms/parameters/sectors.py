"""Builders for the parameters that say how to compare: sector lists, related groups, reference, intervals, seed."""

from qgis.core import (
    QgsProcessingAlgorithm,
)

from ...core.employment.schemes import CHOICES, LITERAL
from ...core.options import BUNDLED, GIVEN, JOBS_PER_BUSINESS, RELATED_GROUPS
from ...translation import tr, translated


def add_sectors(tool: QgsProcessingAlgorithm, default: int = 0) -> None:
    """default: position among the options, GIVEN for sectors as given."""
    tool.add.choice(
        "SECTORS",
        tr("Sector list"),
        tr(
            "Which industries are creative, and in which sub-sector. 'Sectors as given in the table' takes every value of the "
            "industry field as a sector of its own: for the TABLE output of another tool of this plugin, or other classifications."
        ),
        _lists(),
        default,
    )
    _add_own_list(tool)


def add_sector_lists(tool: QgsProcessingAlgorithm) -> None:
    """Several lists, of a tool that compares what they say."""
    tool.add.choices(
        "SECTORS",
        tr("Sector lists"),
        tr(
            "The definitions of the creative industries to compare. Left empty: all that were written for the codes of the table."
        ),
        _lists(),
        [],
        optional=True,
    )
    _add_own_list(tool)


def _lists() -> list[str]:
    options = [translated(bundled.title) for bundled in BUNDLED]
    options.insert(GIVEN, tr("Sectors as given in the table"))
    return options


def _add_own_list(tool: QgsProcessingAlgorithm) -> None:
    tool.add.table(
        "SECTORS_TABLE",
        tr("Own sector list"),
        tr(
            "A table of your own instead, with the columns code and sector and, where wanted, scheme (such as NACE Rev. 2.1), "
            "group, weight, layer and source. Sections (J, M_N) stand for their divisions. The group of its first row is the one that "
            "is mapped."
        ),
        optional=True,
        advanced=True,
    )
    add_scheme(tool)


def add_scheme(tool: QgsProcessingAlgorithm) -> None:
    tool.add.choice(
        "SCHEME",
        tr("Scheme of the industry codes"),
        tr(
            "The classification, and its vintage, that the codes of the table are of. Found out from the codes unless set; the log says "
            "how well they fit. A sector list is used in its version for that scheme."
        ),
        [tr("Found out from the codes"), *(tr("Codes as they are") if name == LITERAL else name for name in CHOICES)],
        0,
        advanced=True,
    )


def add_related(tool: QgsProcessingAlgorithm) -> None:
    tool.add.choices(
        "RELATED",
        tr("Related sectors"),
        tr(
            "The groups to compare with, in the version that fits the sector list. Not used where an own list or the table itself "
            "has further groups."
        ),
        [translated(title) for _, title in RELATED_GROUPS],
        [0, 1],
        optional=True,
    )


def add_reference(tool: QgsProcessingAlgorithm) -> None:
    tool.add.expression(
        "REFERENCE_FILTER",
        tr("Areas that make up the reference"),
        tr(
            "Expression on the boundaries: the areas that all areas are compared with. Leaving the capital out shows clusters that "
            "its size hides. Left empty: every area in the table."
        ),
        "BOUNDARIES",
        advanced=True,
    )
    add_reference_table(tool)
    tool.add.number(
        "REFERENCE_TOTAL",
        tr("All jobs of the reference"),
        tr(
            "Jobs of the reference in all industries, where its table does not hold them all once; 1 for a table of shares. Left "
            "empty: the sum of its rows."
        ),
        least=0.0,
        optional=True,
        advanced=True,
        decimals=0,
    )


def add_reference_table(tool: QgsProcessingAlgorithm, years: bool = False, one_year: bool = False) -> None:
    """REFERENCE and its fields; years: it holds those that are compared; one_year: of its years that of the table is taken."""
    tool.add.table(
        "REFERENCE",
        tr("Reference table"),
        tr(
            "Table with the jobs (or shares) by industry that all areas are compared with, for a region whose nation is not in the "
            "employment table."
        ),
        optional=True,
        advanced=True,
    )
    tool.add.field(
        "REFERENCE_INDUSTRY",
        tr("Industry code in the reference"),
        tr("Left empty: the field named 'industry' or 'sector'."),
        "REFERENCE",
        advanced=True,
    )
    tool.add.field(
        "REFERENCE_JOBS",
        tr("Jobs in the reference"),
        tr("Left empty: the field named 'jobs' or 'employment'."),
        "REFERENCE",
        advanced=True,
    )
    tool.add.expression(
        "REFERENCE_ROWS",
        tr("Rows of the reference table to use"),
        tr('Expression that is true for the rows to use, such as "own_code" = 5. Left empty: all.'),
        "REFERENCE",
        advanced=True,
    )
    if years or one_year:
        both = tr("Left empty: the field named 'year'. The start and the end must be among its years.")
        single = tr(
            "Left empty: the field named 'year'. The rows of the table's year are used, of the latest where it has none."
        )
        tool.add.field(
            "REFERENCE_YEAR",
            tr("Year in the reference"),
            both if years else single,
            "REFERENCE",
            advanced=True,
        )


def add_quotients(tool: QgsProcessingAlgorithm, shares_of: int = 0) -> None:
    tool.add.choice(
        "DENOMINATOR",
        tr("Shares of"),
        tr(
            "What a sub-sector's share is taken of: all jobs show where it is strong, the listed sectors only show what kind of "
            "creative economy an area has. The creative industries as a whole are always compared over all jobs."
        ),
        [tr("All jobs in the table"), tr("The listed sectors only")],
        shares_of,
        advanced=True,
    )
    add_confidence(tool, tr("Confidence level of the intervals of location quotients, in per cent."))


def add_confidence(tool: QgsProcessingAlgorithm, help_text: str) -> None:
    tool.add.percent(
        "CONFIDENCE", tr("Confidence of the intervals (%)"), help_text, 95.0, least=50.0, most=99.99, advanced=True
    )


def add_business_size(tool: QgsProcessingAlgorithm) -> None:
    """For the tools that give intervals of location quotients, or classes that rest on them."""
    tool.add.number(
        "JOBS_PER_BUSINESS",
        tr("Jobs of the average business in the sectors"),
        tr(
            "Where the table does not count businesses: jobs come and go with businesses, which makes intervals wider and hotspots by "
            "chance rare. 3 is the mean of the creative companies with employees in South Yorkshire (Companies House), and sizes are "
            "taken to vary as they do there. 0 or 1 takes each job as a draw of its own: right where the figures are counts of "
            "businesses; with jobs it finds hotspots in pure chance."
        ),
        JOBS_PER_BUSINESS,
        least=0.0,
        most=10_000.0,
        advanced=True,
        decimals=1,
    )


def group_labels() -> dict[str, str]:
    """Names of the groups of sectors, of the other jobs and of the nation, by id."""
    return {
        "creative": tr("Creative industries"),
        "rest": tr("All other industries"),
        "nation": tr("Nation"),
        **{group: translated(title) for group, title in RELATED_GROUPS},
    }


def rule_titles() -> list[str]:
    """What the rules for hotspots are called, in the order of `classes.RULES`."""
    return [
        tr("Composite: LQ significantly above 1, half of the sub-sectors specialised, enough jobs"),
        tr("Creative Nation (NESTA 2018): LQ above 1 and more jobs than the median area"),
        tr("US Cluster Mapping: LQ in the top quarter and at least 1, neither jobs nor businesses few"),
        tr("DTI 2001: LQ at least 1.25 and at least 0.2 % of the area's jobs"),
        tr("Standardised LQ above 1.96 (O'Donoghue & Gleave 2004)"),
    ]


def add_rule(tool: QgsProcessingAlgorithm) -> None:
    tool.add.choice("RULE", tr("Rule for hotspots"), tr("When an area is called a hotspot."), rule_titles())
    add_rule_numbers(tool)


def add_rule_numbers(tool: QgsProcessingAlgorithm) -> None:
    tool.add.number(
        "MINIMUM_JOBS",
        tr("Fewest creative jobs of a hotspot (composite rule)"),
        tr("Small areas reach high quotients with a handful of jobs: below this number none is a hotspot."),
        250.0,
        least=0.0,
        advanced=True,
        decimals=0,
    )
    tool.add.flag(
        "CORRECTION",
        tr("Allow for the number of areas tested (composite rule)"),
        tr(
            "Controls the false discovery rate over the areas (Benjamini & Hochberg 1995): of many areas without any "
            "specialisation, some have an interval above 1 by chance. Off: each area's own interval decides."
        ),
        True,
        advanced=True,
    )
