"""Who sells what to whom in the synthetic country: an invented input-output table of a few products."""

from itertools import pairwise

import numpy as np
import pandas as pd

from .economy import YEARS

# each product with the first of its divisions of SIC 2007; it ends where the next one begins
_STARTS = {
    "farm": ("Farm products", 1),
    "goods": ("Food, textiles and wood", 10),
    "print": ("Paper and printing", 17),
    "parts": ("Chemicals, metals and machines", 19),
    "supply": ("Energy and water", 35),
    "build": ("Building", 41),
    "trade": ("Trade", 45),
    "move": ("Transport and post", 49),
    "stay": ("Hotels and food", 55),
    "media": ("Publishing, film and broadcasting", 58),
    "code": ("Software and data", 61),
    "money": ("Finance and property", 64),
    "advice": ("Law, accounts and advice", 69),
    "plan": ("Architecture and engineering", 71),
    "study": ("Research", 72),
    "adverts": ("Advertising and market research", 73),
    "design": ("Design and photography", 74),
    "hire": ("Hire and office services", 77),
    "public": ("Public services", 84),
    "arts": ("Arts, museums and sport", 90),
    "other": ("Other services", 94),
}
_LAST = 99
_PER_JOB = 90.0  # thousand of output
_INPUTS = 0.45  # of output that is bought from others


def make_flows(employment: pd.DataFrame, seed: int = 2010) -> tuple[pd.DataFrame, pd.DataFrame, pd.DataFrame]:
    """flows (seller, buyer, value), products (product, name, output) and lookup (division, product); in thousands."""
    rng = np.random.default_rng([seed, 11])
    starts = [first for _, first in _STARTS.values()] + [_LAST + 1]
    spans = dict(zip(_STARTS, pairwise(starts), strict=True))
    lookup = pd.DataFrame(
        [(f"{division:02d}", product) for product, (low, high) in spans.items() for division in range(low, high)],
        columns=["division", "product"],
    )
    rows = employment[employment["year"] == YEARS[-1]]
    made = rows["industry"].str[:2].map(lookup.set_index("division")["product"])
    output = (rows["jobs"].groupby(made).sum().reindex(list(_STARTS)).fillna(0.0) * _PER_JOB).round()
    # large products sell more to everyone, each buyer has tastes of its own, and buys much of its own kind
    taste = rng.lognormal(0, 1.1, (len(output), len(output))) * np.sqrt(output.to_numpy())[:, None]
    taste[np.diag_indices(len(output))] *= 3
    value = (taste / taste.sum(axis=0) * _INPUTS * output.to_numpy()).round(1)
    value *= np.minimum(1.0, 0.9 * output.to_numpy() / np.maximum(value.sum(axis=1), 1e-9))[:, None]
    seller, buyer = np.nonzero(value >= 1)
    keys = np.array(list(_STARTS))
    flows = pd.DataFrame({"seller": keys[seller], "buyer": keys[buyer], "value": value[seller, buyer].round(1)})
    names = [name for name, _ in _STARTS.values()]
    products = pd.DataFrame({"product": keys, "name": names, "output": output.to_numpy()})
    return flows, products, lookup
