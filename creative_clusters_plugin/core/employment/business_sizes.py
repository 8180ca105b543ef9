"""How jobs come in businesses: the squared sizes of those counted, and what industries show of those that are not."""

import numpy as np

from .employment import Employment

_MOST = 10.0  # an industry that is nearly all of its sector does not count more often than this


def squares(employment: Employment, businesses: np.ndarray) -> np.ndarray:
    """Sum of the squared sizes (jobs) of the businesses of each row (n,), n_b (mean^2 + variance).

    The mean size is the row's own; the variance, which a table of counts does not show, is that of the industry: between the
    areas, means of n_b businesses vary by variance / n_b about the industry's mean, so their squared deviations weighted
    with n_b estimate it (method of moments, one value for each industry).
    """
    jobs, businesses = np.nan_to_num(employment.jobs), np.nan_to_num(businesses)
    counted, m = (businesses > 0) & ~np.isnan(employment.jobs), len(employment.industries)
    industry = employment.industry[counted]
    with np.errstate(divide="ignore", invalid="ignore"):
        mean = np.bincount(industry, jobs[counted], m) / np.bincount(industry, businesses[counted], m)
        deviation = (jobs[counted] / businesses[counted] - mean[industry]) ** 2 * businesses[counted]
        variance = np.nan_to_num(
            np.bincount(industry, deviation, m) / np.maximum(np.bincount(industry, minlength=m) - 1, 1)
        )
    share = np.maximum(businesses, 1)
    return jobs**2 / share + np.where(jobs > 0, share * variance[employment.industry], 0.0)


def unevenness(
    jobs: np.ndarray, pair: np.ndarray, cell: np.ndarray, sector_of_pair: np.ndarray, sums: np.ndarray
) -> np.ndarray:
    """Variance (k, s) of a sector's jobs in an area as its industries there tell it, in squared jobs; 0 for a sector of one industry.

    jobs (p,), NaN = unknown: in one industry of a sector and area, of the industry and sector `pair` and the area and sector `cell`;
    sector_of_pair (q,); sums (k, s): the sectors' known jobs. The sector's jobs in the area E would be in its industries c by their
    shares w_c in all areas; a large business puts many into one: sum over c of (x_c - E w_c)^2 / (1 - w_c), the variance that holds
    whatever the sizes (White 1980, with the correction for leverage of MacKinnon & White 1985). A business that is alone in its
    sector cannot be told so, nor one in a sector of one industry.
    """
    k, s = sums.shape
    national = np.bincount(pair, np.nan_to_num(jobs), len(sector_of_pair))
    with np.errstate(divide="ignore", invalid="ignore"):
        share = np.nan_to_num(national / np.bincount(sector_of_pair, national, s)[sector_of_pair])
        often = np.where(share < 1 - 1e-12, np.minimum(1 / (1 - share), _MOST), 0.0)
    # rows may repeat an industry of an area
    each, row = np.unique(cell * len(sector_of_pair) + pair, return_inverse=True)
    cell, pair = each // len(sector_of_pair), each % len(sector_of_pair)
    unknown = np.bincount(row, np.isnan(jobs), len(each)) > 0
    known = np.where(unknown, 0.0, np.bincount(row, np.nan_to_num(jobs), len(each)))

    def table(values: np.ndarray) -> np.ndarray:
        return np.bincount(cell, values, k * s).reshape(k, s)

    weight = share**2 * often
    squared = np.bincount(sector_of_pair, weight, s) - table(unknown * weight[pair])
    with np.errstate(divide="ignore", invalid="ignore"):
        level = np.nan_to_num(np.nan_to_num(sums) / (1 - table(unknown * share[pair])), posinf=0.0)
    crossed = table(known * (share * often)[pair])
    return np.maximum(table(known**2 * often[pair]) - 2 * level * crossed + level**2 * squared, 0.0)
