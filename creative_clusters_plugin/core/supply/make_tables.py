"""Flows between industries from a use table, products by industries, and a make table, industries by products."""

from dataclasses import replace

import numpy as np

from ..messages import CreativeClustersError, Note, mark, mark_plural, some
from .flow_tables import FlowColumns, Flows, cells, key


def market_shares(made: np.ndarray) -> np.ndarray:
    """D = V diag(q)^-1: which share of each product (columns) each industry (rows) makes, of V (p, p); 0 where none is made."""
    supply = made.sum(axis=0)
    return np.divide(made, supply, out=np.zeros_like(made, dtype=float), where=supply > 0)


def industry_flows(use: Flows, make: FlowColumns) -> Flows:
    """Flows Z = D U between industries: every buyer of a product buys from its makers by their market shares.

    use: products as rows, industries as columns, of the same codes, with the output of the industries; make: a matrix with a
    row for each industry. Industry technology, fixed product sales (Miller & Blair 2009, ch. 5): A = D B with B = U diag(g)^-1.
    Raises CreativeClustersError where an industry is no row, or a product no column, of the make table, and for negative values.
    """
    rows, places, table, notes = cells(make)
    labels = [key(product) for product in use.products]
    lacking = [
        product
        for product, label in zip(use.products, labels, strict=True)
        if (label not in rows or label not in places) and use.output[labels.index(label)] > 0
    ]
    if lacking:
        raise CreativeClustersError(
            mark_plural(
                "{count} of {all} codes of '{use}' is not both a row and a column of the make table '{make}': {examples}. "
                "Its rows are industries, its columns products, with the codes of the flows.",
                "{count} of {all} codes of '{use}' are not both a row and a column of the make table '{make}': "
                "{examples}. Its rows are industries, its columns products, with the codes of the flows.",
            ),
            count=len(lacking),
            all=len(labels),
            use=use.layer,
            make=make.layer,
            examples=some(lacking),
        )
    made = np.zeros((len(labels), len(labels)))
    known = [place for place, label in enumerate(labels) if label in rows and label in places]
    at = np.ix_([rows[labels[place]][0] for place in known], [places[labels[place]][0] for place in known])
    made[np.ix_(known, known)] = table[at]
    if (made < 0).any():
        raise CreativeClustersError(
            mark_plural(
                "The make table '{make}' holds {count} negative value.",
                "The make table '{make}' holds {count} negative values.",
            ),
            make=make.layer,
            count=int((made < 0).sum()),
        )
    own = float(np.trace(made) / made.sum())
    text = mark(
        "Flows are between industries, by the make table '{make}': industries make {share:.1%} of their output in their own product, and "
        "the makers of a product supply it by their market shares.",
    )
    said = (*use.notes, *notes, Note(text, {"make": make.layer, "share": own}, warning=False))
    made_by = market_shares(made)
    return replace(use, flows=made_by @ use.flows, households=made_by @ use.households, sales=use.output, notes=said)
