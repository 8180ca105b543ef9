"""The fields that the tools always write and an interactive map can show: titles, scales, units."""

import dataclasses
from dataclasses import dataclass

from ..concentration import class_labels
from ..messages import mark

CONCENTRATION = mark("Concentration")
SECTORS = mark("Location quotients by sector")
RELATED = mark("Related sectors")
CHANGE = mark("Change")
GROWTH = mark("Growth of the sub-sectors")
OUTLOOK = mark("Outlook")
SCENARIO = mark("Scenario")
SUPPLY = mark("Suppliers")
TYPES = mark("Types of areas")
AUDIENCES = mark("Audiences")
OWN = mark("Further fields")
# what readers ask, and the groups of figures that answer it; further fields may be anything
QUESTIONS = {
    CONCENTRATION: "where",
    OWN: "where",
    SECTORS: "what",
    TYPES: "what",
    RELATED: "with_whom",
    SUPPLY: "with_whom",
    AUDIENCES: "who_listens",
    CHANGE: "how_it_changes",
    GROWTH: "how_it_changes",
    OUTLOOK: "what_next",
    SCENARIO: "what_next",
}
PER_CENT = 100.0
POINTS = mark("points")  # of percentages
QUOTIENT = mark(
    "Share of the area's jobs, over the same share in the nation: 1 is as the nation, 2 is twice as much.",
)


@dataclass(frozen=True)
class Kind:
    """A field that a tool always writes; see map_measures.Measure. history: the same figure in the layer of all years.

    unit: a sign with what is to stand before it, or a word to be translated.
    adds_up: whether an area's figure is the sum of those of its parts, and the larger the larger the area is."""

    field: str
    scale: str
    title: str
    about: str
    digits: int = 0
    unit: str = ""
    factor: float = 1.0
    labels: dict[str, str] = dataclasses.field(default_factory=dict)
    history: str = ""
    adds_up: bool = False


KINDS: dict[str, tuple[str, tuple[Kind, ...]]] = {
    "hotspots": (
        CONCENTRATION,
        (
            Kind(
                "lq_creative",
                "quotient",
                mark("Creative location quotient"),
                QUOTIENT,
                2,
                history="lq",
            ),
            Kind(
                "class",
                "class",
                mark("Creative hotspots"),
                mark(
                    "Areas that are specialised for sure, in many sub-sectors, and with enough jobs.",
                ),
                labels=class_labels.CLASS,
            ),
            Kind(
                "score",
                "score",
                mark("Hotspot score"),
                mark("0 to 100: concentration, breadth and scale of the creative sectors together."),
            ),
            Kind(
                "share_local",
                "share",
                mark("Creative share of jobs"),
                mark("Per cent of the jobs in the area that are in creative sectors."),
                1,
                " %",
                PER_CENT,
                history="share",
            ),
            Kind(
                "share_national",
                "share",
                mark("Share of the nation's creative jobs"),
                mark("Per cent of all creative jobs that are in the area."),
                2,
                " %",
                PER_CENT,
                adds_up=True,
            ),
            Kind(
                "pay_ratio_creative",
                "quotient",
                mark("Pay per creative job"),
                mark("Wages over jobs of the creative sectors, the nation's being 1."),
                2,
            ),
            Kind(
                "jobs_creative",
                "jobs",
                mark("Creative jobs"),
                mark("Number of jobs in creative sectors. Large areas have many of all kinds."),
                history="jobs",
                adds_up=True,
            ),
            Kind(
                "jobs_total",
                "jobs",
                mark("Jobs in all industries"),
                mark("Number of all jobs in the area."),
                adds_up=True,
            ),
        ),
    ),
    "robustness": (
        CONCENTRATION,
        (
            Kind(
                "robust_class",
                "robustness",
                mark("Hotspots by every definition"),
                mark("Whether an area is a creative hotspot by all of {choices} reasonable definitions, or by some."),
                labels=class_labels.ROBUST,
            ),
            Kind(
                "hotspot_share",
                "share",
                mark("Share of the definitions"),
                mark("Per cent of {choices} reasonable definitions by which the area is a creative hotspot."),
                0,
                " %",
                PER_CENT,
            ),
        ),
    ),
    "clusters": (
        CONCENTRATION,
        (
            Kind(
                "class",
                "regional",
                mark("Sub-regional clusters"),
                mark(
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
                mark("Growth against the nation"),
                mark(
                    "Growth of creative jobs less that of the nation, from {start} to {end}, in percentage points.",
                ),
                1,
                POINTS,
                PER_CENT,
            ),
            Kind(
                "growth",
                "change",
                mark("Growth of creative jobs"),
                mark("From {start} to {end}, in per cent of the jobs at the start."),
                1,
                " %",
                PER_CENT,
            ),
            Kind(
                "class",
                "trend",
                mark("What became of hotspots"),
                mark("Hotspots at the start and at the end: {start} and {end}."),
                labels=class_labels.TREND,
            ),
        ),
    ),
    "emerging": (
        CHANGE,
        (
            Kind(
                "pattern",
                "emerging",
                mark("Hot and cold spots over time"),
                mark(
                    "Areas with high values around them (hot) or low ones (cold): since when, for how long, and whether more and more so.",
                ),
                labels=class_labels.EMERGING,
            ),
        ),
    ),
    "outlook": (
        OUTLOOK,
        (
            Kind(
                "growth",
                "change",
                mark("Expected growth"),
                mark(
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
                mark(
                    "Growth or decline where the 90 % interval of the forecast to {year} is sure of it.",
                ),
                labels=class_labels.OUTLOOK,
            ),
        ),
    ),
    "impact": (
        SCENARIO,
        (
            Kind(
                "jobs_gained",
                "gains",
                mark("Jobs gained"),
                mark("New jobs of the scenario, less those displaced, and further ones through suppliers and wages."),
                1,
                adds_up=True,
            ),
            Kind(
                "jobs_further",
                "gains",
                mark("Further jobs"),
                mark("Jobs of the scenario through suppliers, and from what is bought of the wages."),
                1,
                adds_up=True,
            ),
            Kind(
                "jobs_indirect",
                "gains",
                mark("Jobs at suppliers"),
                mark("Further jobs of the scenario along the chain of suppliers."),
                1,
                adds_up=True,
            ),
            Kind(
                "jobs_induced",
                "gains",
                mark("Jobs through wages"),
                mark("Further jobs of the scenario from what is bought of the wages."),
                1,
                adds_up=True,
            ),
            Kind(
                "gained_per_1000",
                "gains",
                mark("Jobs gained per thousand"),
                mark("Jobs gained in the scenario for a thousand there are."),
                2,
            ),
        ),
    ),
    "complexity": (
        RELATED,
        (
            Kind(
                "eci",
                "density",
                mark("Economic complexity (ECI)"),
                mark("How complex the sectors are that an area has, by which areas have them; 0 is the mean area."),
                2,
            ),
            Kind(
                "coi",
                "density",
                mark("Outlook for complexity (COI)"),
                mark(
                    "How complex the sectors are that an area lacks, those near to what it has counting most; 0 is the mean area."
                ),
                2,
            ),
        ),
    ),
    "supply": (
        SUPPLY,
        (
            Kind(
                "local_supply_pct",
                "jobs",
                mark("Local supply"),
                mark("Inputs of creative sectors that could be bought locally (%)"),
                1,
                " %",
            ),
            Kind(
                "multiplier",
                "share",
                mark("Local multiplier"),
                mark(
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
                mark("Diversity of creative sectors"),
                mark("Number of equally large sub-sectors that would be as mixed."),
                1,
            ),
        ),
    ),
    "audiences": (AUDIENCES, ()),
    "history": (
        CHANGE,
        (
            Kind("lq", "quotient", mark("Location quotient by year"), QUOTIENT, 2),
            Kind(
                "jobs",
                "jobs",
                mark("Creative jobs by year"),
                mark("Number of jobs in creative sectors. Large areas have many of all kinds."),
                adds_up=True,
            ),
        ),
    ),
}
# the layers of other tools have some of the same fields
KINDS = {topic: KINDS["hotspots"] for topic in ("hotspots", "quotients", "overlap")} | KINDS
