"""The fields that the tools always write and an interactive map can show: titles, scales, units."""

from dataclasses import dataclass, field

from ..concentration import class_labels
from ..messages import QT_TRANSLATE_NOOP

CONCENTRATION = QT_TRANSLATE_NOOP("CreativeClusters", "Concentration")
SECTORS = QT_TRANSLATE_NOOP("CreativeClusters", "Location quotients by sector")
RELATED = QT_TRANSLATE_NOOP("CreativeClusters", "Related sectors")
CHANGE = QT_TRANSLATE_NOOP("CreativeClusters", "Change")
GROWTH = QT_TRANSLATE_NOOP("CreativeClusters", "Growth of the sub-sectors")
OUTLOOK = QT_TRANSLATE_NOOP("CreativeClusters", "Outlook")
SUPPLY = QT_TRANSLATE_NOOP("CreativeClusters", "Suppliers")
TYPES = QT_TRANSLATE_NOOP("CreativeClusters", "Types of areas")
OWN = QT_TRANSLATE_NOOP("CreativeClusters", "Further fields")
PER_CENT = 100.0
QUOTIENT = QT_TRANSLATE_NOOP(
    "CreativeClusters",
    "Share of the area's jobs, over the same share in the nation: 1 is as the nation, 2 is twice as much.",
)


@dataclass(frozen=True)
class Kind:
    """A field that a tool always writes; see map_measures.Measure. history: the same figure in the layer of all years."""

    field: str
    scale: str
    title: str
    about: str
    digits: int = 0
    unit: str = ""
    factor: float = 1.0
    labels: dict[str, str] = field(default_factory=dict)
    history: str = ""


KINDS: dict[str, tuple[str, tuple[Kind, ...]]] = {
    "hotspots": (
        CONCENTRATION,
        (
            Kind(
                "lq_creative",
                "quotient",
                QT_TRANSLATE_NOOP("CreativeClusters", "Creative location quotient"),
                QUOTIENT,
                2,
                history="lq",
            ),
            Kind(
                "class",
                "class",
                QT_TRANSLATE_NOOP("CreativeClusters", "Creative hotspots"),
                QT_TRANSLATE_NOOP(
                    "CreativeClusters",
                    "Areas that are specialised for sure, in many sub-sectors, and with enough jobs.",
                ),
                labels=class_labels.CLASS,
            ),
            Kind(
                "score",
                "score",
                QT_TRANSLATE_NOOP("CreativeClusters", "Hotspot score"),
                QT_TRANSLATE_NOOP(
                    "CreativeClusters", "0 to 100: concentration, breadth and scale of the creative sectors together."
                ),
            ),
            Kind(
                "share_local",
                "share",
                QT_TRANSLATE_NOOP("CreativeClusters", "Creative share of jobs"),
                QT_TRANSLATE_NOOP("CreativeClusters", "Per cent of the jobs in the area that are in creative sectors."),
                1,
                " %",
                PER_CENT,
                history="share",
            ),
            Kind(
                "share_national",
                "share",
                QT_TRANSLATE_NOOP("CreativeClusters", "Share of the nation's creative jobs"),
                QT_TRANSLATE_NOOP("CreativeClusters", "Per cent of all creative jobs that are in the area."),
                2,
                " %",
                PER_CENT,
            ),
            Kind(
                "jobs_creative",
                "jobs",
                QT_TRANSLATE_NOOP("CreativeClusters", "Creative jobs"),
                QT_TRANSLATE_NOOP(
                    "CreativeClusters", "Number of jobs in creative sectors. Large areas have many of all kinds."
                ),
                history="jobs",
            ),
            Kind(
                "jobs_total",
                "jobs",
                QT_TRANSLATE_NOOP("CreativeClusters", "Jobs in all industries"),
                QT_TRANSLATE_NOOP("CreativeClusters", "Number of all jobs in the area."),
            ),
        ),
    ),
    "clusters": (
        CONCENTRATION,
        (
            Kind(
                "class",
                "regional",
                QT_TRANSLATE_NOOP("CreativeClusters", "Sub-regional clusters"),
                QT_TRANSLATE_NOOP(
                    "CreativeClusters",
                    "Areas that stand out in the nation, and those that stand out in their region only.",
                ),
                labels=class_labels.REGIONAL,
            ),
        ),
    ),
    "change": (
        CHANGE,
        (
            Kind(
                "growth_above_nation",
                "change",
                QT_TRANSLATE_NOOP("CreativeClusters", "Growth against the nation"),
                QT_TRANSLATE_NOOP(
                    "CreativeClusters",
                    "Growth of creative jobs less that of the nation, from {start} to {end}, in percentage points.",
                ),
                1,
                " %",
                PER_CENT,
            ),
            Kind(
                "growth",
                "change",
                QT_TRANSLATE_NOOP("CreativeClusters", "Growth of creative jobs"),
                QT_TRANSLATE_NOOP("CreativeClusters", "From {start} to {end}, in per cent of the jobs at the start."),
                1,
                " %",
                PER_CENT,
            ),
            Kind(
                "class",
                "trend",
                QT_TRANSLATE_NOOP("CreativeClusters", "What became of hotspots"),
                QT_TRANSLATE_NOOP("CreativeClusters", "Hotspots at the start and at the end: {start} and {end}."),
                labels=class_labels.TREND,
            ),
        ),
    ),
    "outlook": (
        OUTLOOK,
        (
            Kind(
                "growth",
                "change",
                QT_TRANSLATE_NOOP("CreativeClusters", "Expected growth"),
                QT_TRANSLATE_NOOP(
                    "CreativeClusters",
                    "Forecast of creative jobs from {year_start} to {year}, in per cent. It is unsure: see the profile.",
                ),
                1,
                " %",
                PER_CENT,
            ),
            Kind(
                "class",
                "outlook",
                OUTLOOK,
                QT_TRANSLATE_NOOP(
                    "CreativeClusters",
                    "Growth or decline where the 90 % interval of the forecast to {year} is sure of it.",
                ),
                labels=class_labels.OUTLOOK,
            ),
        ),
    ),
    "supply": (
        SUPPLY,
        (
            Kind(
                "local_supply_pct",
                "jobs",
                QT_TRANSLATE_NOOP("CreativeClusters", "Local supply"),
                QT_TRANSLATE_NOOP("CreativeClusters", "Inputs of creative sectors that could be bought locally (%)"),
                1,
                " %",
            ),
            Kind(
                "multiplier",
                "share",
                QT_TRANSLATE_NOOP("CreativeClusters", "Local multiplier"),
                QT_TRANSLATE_NOOP(
                    "CreativeClusters",
                    "What one more unit of creative output brings to the area in all, with what it buys there.",
                ),
                2,
            ),
        ),
    ),
    "types": (
        TYPES,
        (
            Kind(
                "diversity",
                "share",
                QT_TRANSLATE_NOOP("CreativeClusters", "Diversity of creative sectors"),
                QT_TRANSLATE_NOOP("CreativeClusters", "Number of equally large sub-sectors that would be as mixed."),
                1,
            ),
        ),
    ),
    "history": (
        CHANGE,
        (
            Kind("lq", "quotient", QT_TRANSLATE_NOOP("CreativeClusters", "Location quotient by year"), QUOTIENT, 2),
            Kind(
                "jobs",
                "jobs",
                QT_TRANSLATE_NOOP("CreativeClusters", "Creative jobs by year"),
                QT_TRANSLATE_NOOP(
                    "CreativeClusters", "Number of jobs in creative sectors. Large areas have many of all kinds."
                ),
            ),
        ),
    ),
}
# the layers of other tools have some of the same fields
KINDS = {topic: KINDS["hotspots"] for topic in ("hotspots", "quotients", "overlap")} | KINDS
