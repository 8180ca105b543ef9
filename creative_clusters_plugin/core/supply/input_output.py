"""Input-output analysis: technical coefficients, Leontief and Ghosh inverses, linkages, and Flegg's regional coefficients.

Products are both rows (who sells) and columns (who buys); flows are money of one year, in the prices of the table.
"""

from dataclasses import dataclass

import numpy as np

from ..messages import Cancelled, CreativeClustersError, Progress, mark, some

_BLOCK = 2_000_000  # cells of regional tables in memory at once: 16 MB for each array


def technical_coefficients(flows: np.ndarray, output: np.ndarray) -> np.ndarray:
    """A = Z diag(x)^-1 (Leontief 1936): what a product needs of every other for a unit of its output.

    flows: (p, p) from row to column; output: (p,) >= 0. A product without output needs nothing: its column is 0.
    """
    return np.divide(flows, output, out=np.zeros_like(flows, dtype=float), where=output > 0)


def leontief_inverse(coefficients: np.ndarray, products: np.ndarray) -> np.ndarray:
    """L = (I - A)^-1, so that x = L f (Leontief 1936): (p, p), output of the row for a unit of final use of the column.

    Raises CreativeClustersError where the coefficients have no such inverse: a chain that needs more than it makes.
    """
    if not np.isfinite(coefficients).all() or np.abs(np.linalg.eigvals(coefficients)).max(initial=0.0) >= 1 - 1e-9:
        needs = coefficients.sum(axis=0)
        worst = np.argsort(-needs, kind="stable")[:5]
        raise CreativeClustersError(
            mark(
                "The flows have no Leontief inverse: some chain of products needs at least as much as it makes. Inputs for a unit of "
                "output are largest for {examples}. Are output and flows of the same year, prices and unit?",
            ),
            examples=some(f"{products[place]} ({needs[place]:.2f})" for place in worst),
        )
    return np.linalg.inv(np.eye(len(coefficients)) - coefficients)


@dataclass(frozen=True)
class Linkages:
    """How strongly each of p products is tied to the others; (p,) each, 1 is the mean of all products for the last three.

    multiplier: column sums of the Leontief inverse, the output of all products for a unit of final use (type I, national).
    backward: that over its mean, Rasmussen's (1956) power of dispersion. sensitivity: row sums of the Leontief inverse over
    their mean, Rasmussen's sensitivity of dispersion. forward: row sums of the Ghosh inverse over their mean, which unlike
    the sensitivity weighs customers by what they buy (Jones 1976).
    """

    multiplier: np.ndarray
    backward: np.ndarray
    forward: np.ndarray
    sensitivity: np.ndarray


def linkages(inverse: np.ndarray, output: np.ndarray) -> Linkages:
    """The linkages of p products by their Leontief inverse (p, p) and output (p,).

    The Ghosh inverse is diag(x)^-1 L diag(x) (Miller & Blair 2009, ch. 12); a product without output has 1, its own.
    """
    multiplier, rows = inverse.sum(axis=0), inverse.sum(axis=1)
    ghosh = np.divide(inverse @ output, output, out=np.ones_like(multiplier), where=output > 0)
    return Linkages(multiplier, multiplier / multiplier.mean(), ghosh / ghosh.mean(), rows / rows.mean())


def size_factor(share: np.ndarray | float, delta: float) -> np.ndarray:
    """lambda* = [log2(1 + E_r/E_n)]^delta (Flegg & Webber 1997): how much an area's size lets it buy from itself, 0 to 1."""
    return np.log2(1 + np.asarray(share, dtype=float)) ** delta


def regional_shares(supplier: np.ndarray, buyer: np.ndarray, size: np.ndarray) -> np.ndarray:
    """Share of each input that an area can provide: min(1, FLQ), FLQ = lambda* CILQ (Flegg & Webber 1997).

    supplier: (k, p) location quotients of the p supplying products; buyer: (k, q) those of the q buyers; size: (k,)
    lambda*. CILQ, the cross-industry quotient, is the supplier's quotient over the buyer's. Returns (k, p, q); NaN where a
    quotient is NaN (not known), or the buyer has no jobs, so that it buys nothing. The diagonal is the caller's: there
    CILQ is always 1, and Flegg & Webber take the supplier's own quotient, `own_shares`.
    """
    with np.errstate(divide="ignore", invalid="ignore"):
        quotient = supplier[:, :, None] / np.where(buyer > 0, buyer, np.nan)[:, None, :]
    return np.minimum(quotient * size[:, None, None], 1.0)


def own_shares(supplier: np.ndarray, size: np.ndarray) -> np.ndarray:
    """Share of what a product needs of itself that an area can provide: min(1, lambda* LQ), (k, p)."""
    return np.minimum(supplier * size[:, None], 1.0)


def local_multipliers(
    coefficients: np.ndarray, quotients: np.ndarray, size: np.ndarray, progress: Progress = lambda share: True
) -> np.ndarray:
    """Type I multipliers of p products in k areas: column sums of (I - A^r)^-1, (k, p).

    coefficients: (p, p) of the nation; quotients: (k, p), NaN = not known, which is taken for nothing bought there, so that
    the multipliers are then lower bounds; size: (k,) lambda*. Solved area by area in blocks: one linear system for each.
    """
    k, p = quotients.shape
    found = np.ones((k, p))
    known = np.nan_to_num(quotients)
    step = max(1, _BLOCK // max(p * p, 1))
    diagonal = np.arange(p)
    for start in range(0, k, step):
        if not progress(start / k):
            raise Cancelled
        rows = slice(start, start + step)
        shares = regional_shares(known[rows], known[rows], size[rows])
        shares[:, diagonal, diagonal] = own_shares(known[rows], size[rows])
        regional = np.nan_to_num(shares) * coefficients
        # the column sums y solve y (I - A) = 1, so the transposed system gives them without an inverse
        system = np.eye(p) - regional.transpose(0, 2, 1)
        found[rows] = np.linalg.solve(system, np.ones((len(system), p, 1)))[:, :, 0]
    return found
