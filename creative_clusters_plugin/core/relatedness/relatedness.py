"""How related sectors are, and how close each area's economy is to each of them.

Shapes: n areas, s sectors; present (n, s) bool; related (s, s) symmetric, not negative, its diagonal 0.
"""

import numpy as np

from ..figures.digits import settled
from . import association

KINDS = ("proximity", "cosine", "association", "jaccard")


def relatedness(present: np.ndarray, kind: str = "proximity") -> np.ndarray:
    """Relatedness (s, s) of sectors by the areas that have both; 0 for sectors that are nowhere present, and on the diagonal.

    kind: one of KINDS. 'proximity' n_ab / max(u_a, u_b) (Hidalgo et al. 2007); 'cosine' n_ab / sqrt(u_a u_b); 'association'
    n_ab N / (u_a u_b) (van Eck & Waltman 2009); 'jaccard'. The margins u are the numbers of areas with the sector (ubiquity);
    programs that take the row sums of the co-occurrence matrix instead get other cosines and association strengths.
    """
    has = present.astype(float)
    both, areas = has.T @ has, has.sum(axis=0)
    margins = areas[:, None], areas[None]
    if kind == "association":
        found = association.lift(both, *margins, len(present))
    else:
        measure = {"proximity": association.proximity, "cosine": association.cosine, "jaccard": association.jaccard}[
            kind
        ]
        found = measure(both, *margins)
    np.fill_diagonal(found, 0.0)
    return np.nan_to_num(found)


def density(present: np.ndarray, related: np.ndarray) -> np.ndarray:
    """Relatedness density (n, s): w_jp = sum_q M_jq phi_qp / sum_q phi_qp over the other sectors q (Hidalgo et al. 2007).

    From 0 (the area has none of the sectors that p is related to) to 1 (it has all). NaN for sectors related to none.
    """
    whole = related.sum(axis=0)
    with np.errstate(divide="ignore", invalid="ignore"):
        found = present.astype(float) @ related / whole
    return settled(np.where(whole > 0, np.clip(found, 0, 1), np.nan))


def supports(present: np.ndarray, related: np.ndarray, shown: np.ndarray, most: int = 3) -> np.ndarray:
    """For each area and each of the m sectors `shown` (positions) the present sectors that its density owes most to, (n, m, most).

    Positions among the s sectors, the largest first, the first of equals; -1 where there are no more.
    """
    n, s = present.shape
    most = min(most, s)
    found = np.empty((n, len(shown), most), dtype=int)
    for place, sector in enumerate(shown):
        order = np.argsort(-settled(related[:, sector]), kind="stable")
        order = order[related[order, sector] > 0]
        held = present[:, order]
        # the running number of each present sector in that order tells where it stands in the list
        number = held.cumsum(axis=1)
        found[:, place] = -1
        area, column = np.nonzero(held & (number <= most))
        found[area, place, number[area, column] - 1] = order[column]
    return found
