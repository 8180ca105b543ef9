"""Whether an input-output table holds together: balances, signs, years and prices."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

from ..messages import CreativeClustersError, Note, Parameter, Plural, mark, mark_plural, some
from .flow_totals import Totals

if TYPE_CHECKING:
    from .flow_tables import Flows

_TOLERANCE = 0.005  # of the output: published tables are rounded
_WITHOUT = 0.005  # share of the purchases that rows left out may hold without a word


def flow_notes(flows: "Flows", totals: Totals, final: dict[str, np.ndarray], own_products: bool) -> list[Note]:
    """What is odd about a table. flows, totals: of flow_tables; final: columns (rows of the table,) of final uses by name.

    own_products: each industry is taken to make its own product.
    """
    bought = flows.flows.sum(axis=0)
    return [
        note
        for note in (
            _listed(
                flows,
                (flows.flows < 0).any(axis=0),
                mark_plural(
                    "{count} product of '{layer}' has negative purchases: {examples}.",
                    "{count} products of '{layer}' have negative purchases: {examples}.",
                ),
                lambda place: f"{flows.flows[:, place].min():,.0f}",
            ),
            _listed(
                flows,
                bought > flows.output * (1 + 1e-9),
                mark_plural(
                    "{count} product of '{layer}' buys more than it makes: {examples}. Are output and flows of the "
                    "same year and prices?",
                    "{count} products of '{layer}' buy more than they make: {examples}. Are output and flows of "
                    "the same year and prices?",
                ),
                lambda place: f"{bought[place]:,.0f} > {flows.output[place]:,.0f}",
            ),
            _listed(
                flows,
                totals.of_row("value_added") < 0,
                mark_plural(
                    "{count} product of '{layer}' has negative value added: {examples}.",
                    "{count} products of '{layer}' have negative value added: {examples}.",
                ),
                lambda place: f"{totals.of_row('value_added')[place]:,.0f}",
            ),
            _unbalanced(flows, totals),
            _other_rows(flows, totals, bought),
            _use_table(flows, totals) if own_products else None,
            _imports(flows, final),
        )
        if note is not None
    ]


def one_sided(layer: str, rows: dict, places: dict, given: list[str], matrix: bool) -> list[Note]:
    """Products with an output (keys `given`) that the flows have as a row only, or as a column only.

    matrix: of one, which names the products at its sides; else of a table with a row for each flow.
    """
    texts = (
        (
            [places[label][1] for label in given if label not in rows],
            mark_plural(
                "{count} product has a column in '{layer}' but no row ({examples}): it is taken to supply nobody.",
                "{count} products have a column in '{layer}' but no row ({examples}): they are taken to supply nobody.",
            )
            if matrix
            else mark_plural(
                "{count} product of '{layer}' buys but sells nothing ({examples}): it is taken to supply nobody.",
                "{count} products of '{layer}' buy but sell nothing ({examples}): they are taken to supply nobody.",
            ),
        ),
        (
            [rows[label][1] for label in given if label not in places],
            mark_plural(
                "{count} product has a row in '{layer}' but no column ({examples}): it is taken to buy nothing.",
                "{count} products have a row in '{layer}' but no column ({examples}): they are taken to buy nothing.",
            )
            if matrix
            else mark_plural(
                "{count} product of '{layer}' sells but buys nothing ({examples}): it is taken to need no supplies.",
                "{count} products of '{layer}' sell but buy nothing ({examples}): they are taken to need no supplies.",
            ),
        ),
    )
    return [
        Note(text, {"count": len(labels), "layer": layer, "examples": some(labels)}, warning=matrix)
        for labels, text in texts
        if labels
    ]


def left_out(layer: str, rows: list[str], columns: list[str]) -> list[Note]:
    """Rows and columns that are taken for no products."""
    texts = (
        (
            rows,
            mark_plural(
                "{count} row of '{layer}' is no product, for no column has its name: taken for value added, "
                "imports and totals ({examples}).",
                "{count} rows of '{layer}' are no products, for no column has their name: taken for value added, "
                "imports and totals ({examples}).",
            ),
        ),
        (
            columns,
            mark_plural(
                "{count} column of '{layer}' is no product, for no row has its name: taken for final uses and "
                "totals ({examples}).",
                "{count} columns of '{layer}' are no products, for no row has their name: taken for final uses and "
                "totals ({examples}).",
            ),
        ),
    )
    return [
        Note(text, {"count": len(labels), "layer": layer, "examples": some(labels, 10)}, warning=False)
        for labels, text in texts
        if labels
    ]


def flow_context_notes(layer: str, words: str, year: str, product_year: str, jobs_year: str) -> list[Note]:
    """Other years and prices: `words` are the names of layer and field; years are '' where they are not known."""
    notes = []
    if not year:
        text = mark(
            "The year of the flows in '{layer}' is not known: give it, so that it can be compared with that of the jobs.",
        )
        notes.append(Note(text, {"layer": layer}, warning=False))
    if year and product_year and product_year != year:
        text = mark(
            "The flows are of {year}, but the output of products is of {other}: coefficients are wrong.",
        )
        notes.append(Note(text, {"year": year, "other": product_year}))
    if year and jobs_year and jobs_year != year:
        text = mark(
            "The flows are of {year} and the jobs of {other}: what the industries buy and where they are need not go together.",
        )
        notes.append(Note(text, {"year": year, "other": jobs_year}))
    if "purchaser" in words.casefold():
        text = mark(
            "'{layer}' seems to be in purchasers' prices: trade, transport and taxes are then counted with the goods, so that "
            "wholesalers and carriers seem to supply too little. Use a table in basic or producers' prices.",
        )
        notes.append(Note(text, {"layer": layer}))
    return notes


def _listed(flows: "Flows", found: np.ndarray, text: Plural, show: Callable[[int], str]) -> Note | None:
    places = np.flatnonzero(found)
    if not len(places):
        return None
    examples = some(f"{flows.products[place]} ({show(place)})" for place in places)
    return Note(text, {"count": len(places), "layer": flows.layer, "examples": examples})


def _unbalanced(flows: "Flows", totals: Totals) -> Note | None:
    """Sales plus final uses against the output of the rows; purchases, imports and taxes on them plus value added against that
    of the columns."""
    sold = totals.of_column("intermediate", flows.flows.sum(axis=1)) + totals.of_column("final")
    bought = totals.of_row("intermediate", flows.flows.sum(axis=0)) + totals.of_row("value_added")
    # some tables have imports and taxes on products within the total of purchases, others beside it
    beside = totals.of_row("imports", 0.0) + totals.of_row("product_taxes", 0.0)
    pairs = ((sold, 0.0, totals.of_column("output")), (bought, beside, totals.of_row("output")))
    off = [
        np.minimum(np.abs(parts - whole), np.abs(parts + more - whole)) > np.maximum(_TOLERANCE * np.abs(whole), 2.0)
        for parts, more, whole in pairs
    ]
    if not (off[0].any() or off[1].any()):
        return None
    text = mark(
        "'{layer}' does not balance. Rows whose sales and final uses differ from the total by more than half a "
        "per cent: {rows}; columns whose purchases and value added do: {columns} ({examples}).",
    )
    examples = some(flows.products[np.flatnonzero(off[0] | off[1])])
    values = {"layer": flows.layer, "rows": int(off[0].sum()), "columns": int(off[1].sum()), "examples": examples}
    return Note(text, values)


def _other_rows(flows: "Flows", totals: Totals, bought: np.ndarray) -> Note | None:
    given = totals.of_row("intermediate")
    known = ~np.isnan(given)
    if not known.any() or given[known].sum() <= 0:
        return None
    share = 1 - bought[known].sum() / given[known].sum()
    if abs(share) <= _WITHOUT:
        return None
    text = mark(
        "{share:.1f} % of the purchases in '{layer}' are in rows that are no product (such as scrap or imports), and belong to "
        "no supplier.",
    )
    return Note(text, {"share": 100 * share, "layer": flows.layer})


def _use_table(flows: "Flows", totals: Totals) -> Note | None:
    industry, commodity = totals.of_row("output"), totals.of_column("output")
    apart = np.abs(industry - commodity) > 0.05 * np.abs(industry)
    if not apart.any():
        return None
    text = mark(
        "'{layer}' is a table of products by industries: for {count} of {all} the output of the industry and the supply of its "
        "product differ by more than 5 % ({examples}). Each industry is taken to make its own product.",
    )
    examples = some(flows.products[apart])
    return Note(
        text, {"layer": flows.layer, "count": int(apart.sum()), "all": len(flows.products), "examples": examples}
    )


def _imports(flows: "Flows", final: dict[str, np.ndarray]) -> Note | None:
    """A column of final uses that is negative for most products: imports are deducted there, not from the purchases."""
    names = [
        name
        for name, values in final.items()
        if (values < 0).sum() > len(flows.products) / 4 and values[values > 0].sum() < -values[values < 0].sum() / 10
    ]
    if not names:
        return None
    text = mark(
        "Purchases in '{layer}' include imports, which are taken off in the final uses ({columns}): the shares that could be "
        "bought locally and the multipliers are too high. Use a table of domestic products where there is one.",
    )
    return Note(text, {"layer": flows.layer, "columns": some(names)})


def refuse_unknown(flows: np.ndarray, layer: str) -> None:
    """flows: (n,) from one product to another, NaN where nothing is known. Raises CreativeClustersError where none is."""
    if len(flows) and np.isnan(flows).all():
        raise CreativeClustersError(
            mark(
                "No flow of '{layer}' from one product to another has a figure: they are NULL, suppressed or no numbers. Choose "
                "another field of values ({parameter}), or another table."
            ),
            layer=layer,
            parameter=Parameter("FLOWS_VALUE"),
        )
