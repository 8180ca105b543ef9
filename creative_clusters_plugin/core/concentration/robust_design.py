"""What the robustness of hotspots varies, and how."""

from dataclasses import dataclass, field

from ..employment.employment import Employment
from ..employment.sector_lists import SectorList
from .classes import RuleSettings
from .quotients import QuotientSettings
from .robust_frames import FACTORS
from .scores import ScoreSettings
from .second_boundaries import SecondBoundaries

REFERENCES = ("all areas", "without leading region", "own region")
MEASURES = ("jobs", "businesses")
WEIGHTINGS = {
    "equal": (1.0, 1.0, 1.0, 1.0, 1.0),
    "concentration": (2.0, 1.0, 1.0, 1.0, 1.0),
    "breadth": (1.0, 2.0, 1.0, 1.0, 1.0),
    "scale": (1.0, 1.0, 2.0, 1.0, 1.0),
}
OWN_BOUNDARIES = "mapped"


@dataclass(frozen=True)
class Design:
    """The levels of each factor, the usual one first; the design is every combination of them.

    years: the same table in each year, the one mapped first. weightings: names in WEIGHTINGS. second: another set of areas, whose
    hotspots are brought over.
    """

    lists: tuple[SectorList | None, ...]
    years: tuple[Employment, ...]
    measures: tuple[str, ...] = ("jobs",)
    references: tuple[str, ...] = ("all areas",)
    rules: tuple[str, ...] = ("composite",)
    normalisations: tuple[str, ...] = ("percentile",)
    weightings: tuple[str, ...] = ("equal",)
    second: SecondBoundaries | None = None

    @property
    def levels(self) -> tuple[tuple[str, ...], ...]:
        """Names of the levels of each of FACTORS."""
        lists = tuple("" if one is None else one.title for one in self.lists)
        years = tuple(one.year for one in self.years)
        boundaries = (OWN_BOUNDARIES,) if self.second is None else (OWN_BOUNDARIES, self.second.title)
        return (
            boundaries,
            lists,
            years,
            self.measures,
            self.references,
            self.rules,
            self.normalisations,
            self.weightings,
        )

    @property
    def shape(self) -> tuple[int, ...]:
        return tuple(map(len, self.levels))

    @property
    def varied(self) -> list[str]:
        return [factor for factor, size in zip(FACTORS, self.shape, strict=True) if size > 1]


@dataclass(frozen=True)
class RobustSettings:
    """quotient, score, rule: as for the creative hotspots; what the design has levels of is not taken from them."""

    quotient: QuotientSettings = field(default_factory=QuotientSettings)
    score: ScoreSettings = field(default_factory=ScoreSettings)
    rule: RuleSettings = field(default_factory=RuleSettings)
