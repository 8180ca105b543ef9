"""Named rules that say which areas are hotspots of a sector group."""

from dataclasses import dataclass

import numpy as np

from ..employment.measures import measure_of
from ..figures.digits import settled
from ..many_tests import false_discovery_rate, upper_tail
from ..messages import CreativeClustersError, Note, Parameter, mark
from .concentration import standardised_quotient

CLASSES = ("hotspot", "specialised", "large", "none", "no data")
RULES = ("composite", "creative_nation_2018", "us_cluster_mapping", "dti_2001", "standardised_lq")


@dataclass(frozen=True)
class ClassInput:
    """k areas: jobs in the group, total jobs, LQ and z of its logarithm, specialised sectors, and businesses of the group or None.

    sectors_present: number of sectors with jobs anywhere.
    """

    jobs: np.ndarray
    total: np.ndarray
    quotient: np.ndarray
    z: np.ndarray
    sectors_specialised: np.ndarray
    sectors_present: int
    businesses: np.ndarray | None = None


@dataclass(frozen=True)
class RuleSettings:
    """minimum_jobs: floor of the composite rule; alpha: two-sided level of its interval; correct: over the areas (FDR)."""

    rule: str = "composite"
    minimum_jobs: float = 250
    alpha: float = 0.05
    correct: bool = True


def refuse_untested(rules: tuple[str, ...], drawn: bool, measure: str) -> None:
    """Raises CreativeClustersError for the composite rule, which tests quotients, where it cannot be told how they vary by chance."""
    if drawn or "composite" not in rules:
        return
    raise CreativeClustersError(
        mark(
            "The composite rule tests whether quotients are above 1, and without counts of businesses these figures ({measure}) have no "
            "intervals. Give the businesses in '{businesses}', or choose another rule in '{rule}'."
        ),
        measure=Note(measure_of(measure).title),
        businesses=Parameter("EMPLOYMENT_BUSINESSES"),
        rule=Parameter("RULE"),
    )


def _composite(data: ClassInput, settings: RuleSettings) -> np.ndarray:
    """LQ significantly above 1, at least half of the sectors specialised, and enough jobs.

    Significant: the interval of level 1 - alpha lies above 1 or, with `correct`, the one-sided p-value holds at alpha / 2
    with the false discovery rate over the areas controlled (Benjamini & Hochberg 1995).
    """
    p = upper_tail(data.z)
    sure = (false_discovery_rate(p) if settings.correct else p) < settings.alpha / 2
    broad = 2 * data.sectors_specialised >= data.sectors_present
    return sure & broad & (data.jobs >= settings.minimum_jobs)


def _creative_nation_2018(data: ClassInput, settings: RuleSettings) -> np.ndarray:
    """LQ above 1 and more jobs than the median area (Mateos-Garcia, Klinger & Stathoulopoulos, NESTA 2018)."""
    return (data.quotient > 1) & (data.jobs > settled(np.nanmedian(data.jobs)))


def _us_cluster_mapping(data: ClassInput, settings: RuleSettings) -> np.ndarray:
    """'Strong': LQ at least 1 and at least the 75th percentile of areas with jobs; jobs, and businesses where given, above
    their 25th percentiles (US Cluster Mapping, Delgado, Porter & Stern 2016)."""
    active = data.jobs > 0
    if not active.any():
        return np.zeros(len(active), dtype=bool)
    strong = active & (data.quotient >= max(1.0, settled(np.nanpercentile(data.quotient[active], 75))))
    strong &= data.jobs > settled(np.nanpercentile(data.jobs[active], 25))
    if data.businesses is not None:
        strong &= data.businesses > settled(np.nanpercentile(data.businesses[active], 25))
    return strong


def _dti_2001(data: ClassInput, settings: RuleSettings) -> np.ndarray:
    """LQ at least 1.25 and at least 0.2 % of the area's jobs (DTI, Business Clusters in the UK, 2001)."""
    with np.errstate(divide="ignore", invalid="ignore"):
        return (data.quotient >= 1.25) & (settled(data.jobs / data.total) >= 0.002)


def _standardised_lq(data: ClassInput, settings: RuleSettings) -> np.ndarray:
    """z of the LQ over the areas above 1.96 (O'Donoghue & Gleave 2004)."""
    return standardised_quotient(data.quotient[:, None])[:, 0] > 1.96


_RULES = dict(
    zip(RULES, (_composite, _creative_nation_2018, _us_cluster_mapping, _dti_2001, _standardised_lq), strict=True)
)


def classify(data: ClassInput, settings: RuleSettings) -> np.ndarray:
    """Class of each area (k,), one of CLASSES.

    hotspot: the rule holds; specialised: it does not, but LQ > 1 (too narrow, too small or too unsure); large: LQ <= 1 with
    jobs in the top quarter of areas; none; no data: LQ unknown.
    """
    known = np.isfinite(data.quotient)
    if not known.any():
        return np.full(len(known), "no data", dtype=object)
    with np.errstate(invalid="ignore"):
        hotspot = _RULES[settings.rule](data, settings)
        many = data.jobs >= settled(np.nanpercentile(data.jobs[known], 75))
        return np.select(
            [~known, hotspot, data.quotient > 1, many & (data.jobs > 0)],
            ["no data", "hotspot", "specialised", "large"],
            "none",
        ).astype(object)
