"""How concentrated sectors are in areas: location quotients, their intervals, and measures of an area's profile.

Shapes: k areas, s sectors; jobs (..., k, s) and total (..., k), so that draws of a simulation may lead. NaN = suppressed
or missing, and carries through.
"""

from dataclasses import dataclass
from statistics import NormalDist

import numpy as np

from ..figures.digits import settled

_SYMMETRIC = 1e-6  # skewness below which a normal deviate is taken as it is


@dataclass(frozen=True)
class Reference:
    """What areas are compared with: jobs (..., s) by sector and total (...) over all industries.

    members: (k,) which areas make up the reference; None where it comes from outside (and is taken as exact).
    """

    jobs: np.ndarray
    total: np.ndarray
    members: np.ndarray | None = None


def reference_of(jobs: np.ndarray, total: np.ndarray, members: np.ndarray) -> Reference:
    """The reference that the areas marked in `members` (k,) make up; suppressed figures count as nothing."""
    inside = np.asarray(members, dtype=bool)
    return Reference(np.nansum(jobs[..., inside, :], axis=-2), np.nansum(total[..., inside], axis=-1), inside)


def location_quotient(jobs: np.ndarray, total: np.ndarray, reference: Reference) -> np.ndarray:
    """Location quotients (..., k, s): (E_ij / E_j) / (E_i / E) (Florence 1939; Isard 1960).

    NaN where the area has no jobs at all, where the reference has none in the sector, and where jobs are NaN.
    """
    with np.errstate(divide="ignore", invalid="ignore"):
        share = jobs / total[..., None]
        quotient = share / (reference.jobs / np.asarray(reference.total)[..., None])[..., None, :]
    return settled(np.where(np.isfinite(quotient), quotient, np.nan))


@dataclass(frozen=True)
class Interval:
    """Interval of location quotients (k, s) at a confidence level, and z (k, s) of log LQ against 0 (LQ = 1)."""

    low: np.ndarray
    high: np.ndarray
    z: np.ndarray


def share_variance(
    jobs: np.ndarray, total: np.ndarray, lumps: np.ndarray | None = None, total_lumps: np.ndarray | None = None
) -> np.ndarray:
    """Sampling variance (k, s) of a sector's share p of an area's n jobs.

    p(1-p)/n where each job is a draw of its own. Jobs come in businesses, though: with `lumps` Q (sum of squared business
    sizes, (k, s)) and `total_lumps` (k,) a business is the draw, as in the sampling of clusters (Cochran 1977, ratio
    estimator): [(1-p)^2 Q_sector + p^2 Q_rest] / n^2.
    """
    with np.errstate(divide="ignore", invalid="ignore"):
        size = total[:, None]
        share = jobs / size
        if lumps is None or total_lumps is None:
            return share * np.maximum(1 - share, 0) / size
        rest = np.maximum(total_lumps[:, None] - lumps, 0)
        return ((1 - share) ** 2 * lumps + share**2 * rest) / size**2


def quotient_interval(
    jobs: np.ndarray,
    total: np.ndarray,
    reference: Reference,
    confidence: float = 0.95,
    lumps: np.ndarray | None = None,
    total_lumps: np.ndarray | None = None,
    skew: np.ndarray | float = 0.0,
) -> Interval:
    """Interval of LQs on the log scale by the delta method (Moineddin, Beyene & Boyle 2003).

    var(LQ) = LQ^2 [V_j/p_j^2 + V/p^2 - 2C/(p_j p)] with V_j the variance of the area's share, V that of the reference's
    share, and C their covariance (nought where the area is no part of the reference); log interval
    LQ exp(+-z se/LQ). An outside reference is taken as exact. With no jobs in the sector the lower bound is 0 and the upper
    the exact Poisson bound for a count of nought, -ln(alpha/2)/n over the reference share.

    skew: (k, s) of the sizes of businesses (`size_skew`). Sums of few and unequal businesses have a long upper tail, of skewness
    skew x se/LQ: the lower bound and z allow for it (`_unskewed`), the upper bound is that of the normal distribution, which is wider.
    """
    quotient = location_quotient(jobs, total, reference)
    variance = share_variance(jobs, total, lumps, total_lumps)
    # the upper bound of a tiny share is beyond any number
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        share = jobs / total[:, None]
        reference_share = reference.jobs / reference.total
        relative = variance / share**2
        if reference.members is not None:
            inside = reference.members
            spread = np.nansum((total[inside, None] ** 2) * variance[inside], axis=0) / reference.total**2
            covariance = np.where(inside[:, None], total[:, None] * variance / reference.total, 0.0)
            relative = relative + spread / reference_share**2 - 2 * covariance / (share * reference_share)
        error = np.sqrt(np.maximum(relative, 0))
        normal = NormalDist().inv_cdf(0.5 + confidence / 2)
        skewness = np.broadcast_to(skew, error.shape) * error
        low, high = quotient / np.exp(_skewed(normal, skewness) * error), quotient * np.exp(normal * error)
        draws = total[:, None] if total_lumps is None else (total**2 / total_lumps)[:, None]
        nought = jobs == 0
        none_seen = -np.log((1 - confidence) / 2) / (draws * reference_share)
        low = np.where(nought, 0.0, low)
        high = np.where(nought, none_seen, high)
        z = np.where(nought, -np.inf, _unskewed(np.log(quotient) / error, skewness))
    unknown = np.isnan(quotient)
    return Interval(*(settled(np.where(unknown, np.nan, bound)) for bound in (low, high, z)))


def size_skew(jobs: np.ndarray, lumps: np.ndarray, businesses: np.ndarray) -> np.ndarray:
    """E[S^3] E[S] / E[S^2]^2 of the sizes S of businesses, from jobs, squared sizes and number; 0 where there are none.

    Of log-normal sizes it is E[S^2] / E[S]^2, which these figures tell.
    """
    with np.errstate(divide="ignore", invalid="ignore"):
        skew = lumps * businesses / jobs**2
    return np.where(np.isfinite(skew), skew, 0.0)


def _unskewed(deviate: np.ndarray, skewness: np.ndarray) -> np.ndarray:
    """Normal deviate as far out as a standardised one of a gamma distribution with this skewness, where that is nearer to 0.

    Wilson & Hilferty (1931): (6/g) [(1 + g t/2)^(1/3) - 1] + g/6. Below 0, and where there is no skewness, it is the deviate itself.
    """
    with np.errstate(divide="ignore", invalid="ignore"):
        found = 6 / skewness * (np.cbrt(1 + skewness * deviate / 2) - 1) + skewness / 6
    return np.where((deviate > 0) & (skewness > _SYMMETRIC), np.fmin(deviate, found), deviate)


def _skewed(normal: float, skewness: np.ndarray) -> np.ndarray:
    """The inverse of `_unskewed` for a deviate above 0."""
    with np.errstate(divide="ignore", invalid="ignore"):
        found = 2 / skewness * ((1 + skewness * normal / 6 - skewness**2 / 36) ** 3 - 1)
    return np.where(skewness > _SYMMETRIC, np.fmax(normal, found), normal)


def symmetric_quotient(quotient: np.ndarray) -> np.ndarray:
    """(LQ - 1) / (LQ + 1), from -1 to 1 (Dalum, Laursen & Villumsen 1998)."""
    return (quotient - 1) / (quotient + 1)


def standardised_quotient(quotient: np.ndarray) -> np.ndarray:
    """z of each LQ over the areas (k, s), standard deviation with n - 1 (O'Donoghue & Gleave 2004); NaN where all are equal."""
    if not np.isfinite(quotient).any():
        return np.full_like(quotient, np.nan)
    with np.errstate(divide="ignore", invalid="ignore"):
        known = np.isfinite(quotient)
        n = known.sum(axis=0)
        mean = settled(np.nansum(quotient, axis=0) / n)
        z = (quotient - mean) / np.sqrt(np.nansum((quotient - mean) ** 2, axis=0) / (n - 1))
    return settled(np.where(np.isfinite(z), z, np.nan))


def jobs_above_expectation(jobs: np.ndarray, total: np.ndarray, reference: Reference) -> np.ndarray:
    """Jobs beyond the reference's share, E_ij - E_j E_i / E (k, s) (Fingleton, Igliori & Moore 2004); sums to 0 over the reference."""
    with np.errstate(divide="ignore", invalid="ignore"):
        expected = total[:, None] * reference.jobs / reference.total
    return np.where(np.isfinite(expected), jobs - expected, np.nan)


def shares(jobs: np.ndarray) -> np.ndarray:
    """Each area's profile (k, s): shares of the sectors in its jobs in all of them; NaN for an area with none."""
    known = np.nan_to_num(jobs)
    with np.errstate(divide="ignore", invalid="ignore"):
        return known / known.sum(axis=-1, keepdims=True)


def krugman_index(jobs: np.ndarray, reference_jobs: np.ndarray) -> np.ndarray:
    """Sum of |s_i - s_i of the reference| over the sectors (k,), from 0 (the same profile) to 2 (Krugman 1991)."""
    return np.abs(shares(jobs) - shares(reference_jobs)).sum(axis=-1)


def entropy(jobs: np.ndarray) -> np.ndarray:
    """Shannon entropy of the profile in bits (k,): 0 for one sector only, log2(s) for equal shares (Shannon 1948)."""
    profile = shares(jobs)
    with np.errstate(divide="ignore", invalid="ignore"):
        terms = np.where(profile > 0, profile * np.log2(profile), 0.0)
    return np.where(np.isnan(profile).any(axis=-1), np.nan, -terms.sum(axis=-1) + 0.0)
