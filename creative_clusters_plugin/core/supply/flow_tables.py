"""Input-output tables as offices publish them, read as flows between products with their output, and checked."""

import re
from collections import Counter
from dataclasses import dataclass, replace
from typing import cast

import numpy as np

from ..messages import CreativeClustersError, Note, mark, mark_plural, some
from ..values import Column, identifier, numbers
from .flow_checks import flow_notes, left_out, one_sided, refuse_unknown
from .flow_totals import Totals, role
from .input_output import technical_coefficients

_YEAR = re.compile(r"(?<!\d)(19[5-9]\d|20\d\d)(?!\d)")


@dataclass(frozen=True)
class FlowColumns:
    """A flow table as read, of the layer `layer`.

    seller: product of each row. Long: buyer and value of each row. Matrix: `columns`, by the name of the buying product.
    """

    layer: str
    seller: Column
    buyer: Column | None = None
    value: Column | None = None
    columns: tuple[Column, ...] = ()


@dataclass(frozen=True)
class ProductColumns:
    """A table of products as read: the output of each and its name, where it has them."""

    layer: str
    product: Column
    output: Column | None = None
    name: Column | None = None


@dataclass(frozen=True)
class Flows:
    """Flows between p products.

    products: (p,) codes as written; flows: (p, p) from row to column; output: (p,) of the columns; sales: (p,) of the rows,
    which in a use table (products by industries) are not the same; names: (p,). wages, value_added, imports: (p,) of the columns;
    households: (p,) what households buy of the rows; NaN where the table has no such row or column. paid_at_home: wages that
    households pay.
    """

    layer: str
    products: np.ndarray
    names: np.ndarray
    flows: np.ndarray
    output: np.ndarray
    sales: np.ndarray
    wages: np.ndarray
    value_added: np.ndarray
    imports: np.ndarray
    households: np.ndarray
    paid_at_home: float
    notes: tuple[Note, ...]

    @property
    def coefficients(self) -> np.ndarray:
        return technical_coefficients(self.flows, self.output)

    @property
    def final(self) -> np.ndarray:
        """(p,) what is not sold to other products: consumption, investment, exports."""
        return self.sales - self.flows.sum(axis=1)


def key(label: object) -> str:
    """What a product's code is compared by: without case and with single spaces."""
    return " ".join(str(identifier(label) or "").split()).casefold()


def year_in(*names: str) -> str:
    """The only year that the names of a layer and its fields hold; '' where there is none, or several."""
    found = {year for name in names for year in _YEAR.findall(name)}
    return found.pop() if len(found) == 1 else ""


def flow_table(
    columns: FlowColumns,
    products: ProductColumns | None = None,
    names: dict[str, str] | None = None,
    own_products: bool = True,
) -> Flows:
    """The flows of a table in long or matrix form, with totals, final uses and value added told from products by name.

    Products are what occurs both as a row and as a column, and what `products` gives an output. Their output is, in this
    order, that of `products`, a row of totals, a column of totals, and purchases plus value added. NULL and suppressed flows
    count as 0 and are noted. Raises CreativeClustersError for text in place of numbers, a table whose rows and columns
    differ, and outputs that are missing, zero with purchases, or negative. names: of products by key, where `products` has none.
    own_products: each industry is taken to make its own product, which is noted where it does not; see also make_tables.
    """
    rows, places, table, notes = cells(columns)
    known = _Known.of(products)
    both = [label for label in rows if label in places and not role(label)]
    _refuse_unlike(columns.layer, rows, places, both)
    alone = [label for label in known.output if not (label in rows or label in places or role(label))]
    # a long table has no rows for products without flows, a matrix has them all
    given = [label for label in (*rows, *places) if label in known.output and not role(label)]
    chosen = list(dict.fromkeys([*both, *given, *(alone if columns.buyer is not None else [])]))
    across = _with_zeros(table, rows, places, chosen)
    extra = [[label for label in labels if label not in chosen] for labels in (rows, places)]
    notes += left_out(
        columns.layer, *([one[label][1] for label in labels] for one, labels in zip((rows, places), extra, strict=True))
    )
    notes += one_sided(columns.layer, rows, places, list(dict.fromkeys(given)), columns.buyer is None)
    if alone and products is not None and columns.buyer is None:
        text = mark_plural(
            "{count} product of '{layer}' is not in the flow table and is left out: {examples}.",
            "{count} products of '{layer}' are not in the flow table and are left out: {examples}.",
        )
        notes.append(Note(text, {"count": len(alone), "layer": products.layer, "examples": some(alone)}))
    totals = Totals(table, rows, places, chosen)
    output, source = _output(columns.layer, known.output, totals, across, chosen, products)
    called = {**(names or {}), **{label: name for label, name in known.names.items() if name}}
    written = {**known.written, **{label: text for one in (places, rows) for label, (_, text) in one.items()}}
    flows = Flows(
        columns.layer,
        np.array([written[label] for label in chosen], dtype=object),
        np.array([called.get(label) or written[label] for label in chosen], dtype=object),
        across,
        output,
        totals.of_column("output", output),
        totals.of_row("wages"),
        totals.of_row("value_added"),
        totals.of_row("imports"),
        totals.of_column("households"),
        _paid_at_home(rows, places, table),
        (),
    )
    final = {places[label][1]: table[:, places[label][0]] for label in extra[1] if not role(label)}
    return replace(flows, notes=(*notes, *source, *flow_notes(flows, totals, final, own_products)))


@dataclass(frozen=True)
class _Known:
    """What a table of products says, by key: output, name and the code as written."""

    output: dict[str, float]
    names: dict[str, str | None]
    written: dict[str, str]

    @classmethod
    def of(cls, products: ProductColumns | None) -> "_Known":
        if products is None:
            return cls({}, {}, {})
        labels = [key(value) for value in products.product.values]
        _refuse_repeated(products, labels)
        output = [] if products.output is None else numbers(products.output, products.layer).tolist()
        names = [] if products.name is None else map(identifier, products.name.values)
        return cls(
            {label: value for label, value in zip(labels, output, strict=False) if label},
            {label: name for label, name in zip(labels, names, strict=False) if label},
            {label: str(identifier(value)) for label, value in zip(labels, products.product.values, strict=True)},
        )


def _refuse_repeated(products: ProductColumns, labels: list[str]) -> None:
    """Raises CreativeClustersError where a product has several rows: which of its outputs counts is not known."""
    again = sorted(label for label, rows in Counter(filter(None, labels)).items() if rows > 1)
    if again:
        raise CreativeClustersError(
            mark_plural(
                "'{layer}' has {count} product more than once ({products}): give one row for each, such as those of one year.",
                "'{layer}' has {count} products more than once ({products}): give one row for each, such as those of one year.",
            ),
            layer=products.layer,
            count=len(again),
            products=some(again),
        )


def cells(columns: FlowColumns) -> tuple[dict, dict, np.ndarray, list[Note]]:
    """Positions and written forms of the row and column labels by key, the table (rows x columns), and notes."""
    notes = []
    sellers = [key(value) for value in columns.seller.values]
    rows: dict[str, tuple[int, str]] = {}
    places: dict[str, tuple[int, str]] = {}
    for label, value in zip(sellers, columns.seller.values, strict=True):
        if label:
            rows.setdefault(label, (len(rows), str(identifier(value))))
    if columns.buyer is None:
        buyers = [key(column.field) for column in columns.columns]
        for label, column in zip(buyers, columns.columns, strict=True):
            places.setdefault(label, (len(places), column.field))
        values = [numbers(column, columns.layer) for column in columns.columns]
        cells = np.column_stack(values) if values else np.zeros((len(sellers), 0))
        from_ = np.repeat([rows[label][0] if label else -1 for label in sellers], len(buyers))
        to = np.tile([places[label][0] for label in buyers], len(sellers))
        cells = cells.ravel()
    else:
        buyers = [key(value) for value in columns.buyer.values]
        for label, value in zip(buyers, columns.buyer.values, strict=True):
            if label:
                places.setdefault(label, (len(places), str(identifier(value))))
        cells = numbers(cast(Column, columns.value), columns.layer)  # a long table has a field of values
        from_ = np.array([rows[label][0] if label else -1 for label in sellers], dtype=int)
        to = np.array([places[label][0] if label else -1 for label in buyers], dtype=int)
    named = (from_ >= 0) & (to >= 0)
    if not named.any():
        raise CreativeClustersError(mark("The flow table '{layer}' has no row with a product."), layer=columns.layer)
    pairs = from_[named] * len(places) + to[named]
    # what households pay of taxes, or buy abroad, is often left empty
    sold = np.array([label in places for label in rows], dtype=bool)[from_]
    refuse_unknown(cells[named & sold], columns.layer)
    table = np.bincount(pairs, np.nan_to_num(cells[named]), len(rows) * len(places)).reshape(len(rows), -1)
    for count, text in (
        (
            int((~named).sum()),
            mark_plural(
                "{count} flow of '{layer}' has no product and is left out.",
                "{count} flows of '{layer}' have no product and are left out.",
            ),
        ),
        (
            int(np.isnan(cells[named & sold]).sum()),
            mark_plural(
                "{count} flow of '{layer}' is NULL or suppressed and counts as 0: figures are lower bounds.",
                "{count} flows of '{layer}' are NULL or suppressed and count as 0: figures are lower bounds.",
            ),
        ),
        (
            len(pairs) - len(np.unique(pairs)),
            mark_plural(
                "{count} flow of '{layer}' repeats the products of another one: it is added up.",
                "{count} flows of '{layer}' repeat the products of another one: they are added up.",
            ),
        ),
    ):
        if count:
            notes.append(Note(text, {"count": count, "layer": columns.layer}))
    return rows, places, table, notes


def _refuse_unlike(layer: str, rows: dict, places: dict, chosen: list[str]) -> None:
    most = max(sum(not role(label) for label in labels) for labels in (rows, places))
    if len(chosen) >= 2 and 2 * len(chosen) >= most:
        return
    raise CreativeClustersError(
        mark(
            "The flow table '{layer}' does not hold the same products as rows and as columns. Products that are "
            "both: {count}; rows: {rows} ({row_examples}); columns: {columns} ({column_examples}). Choose the field "
            "of the selling product and, for a table with a row for each flow, the fields of the buying product and "
            "the value.",
        ),
        layer=layer,
        count=len(chosen),
        rows=len(rows),
        columns=len(places),
        row_examples=some(label for _, label in rows.values()),
        column_examples=some(label for _, label in places.values()),
    )


def _with_zeros(table: np.ndarray, rows: dict, places: dict, chosen: list[str]) -> np.ndarray:
    """The flows between the chosen products; one that is no row sells nothing, one that is no column buys nothing."""
    found = np.zeros((len(chosen), len(chosen)))
    here = [place for place, label in enumerate(chosen) if label in rows]
    there = [place for place, label in enumerate(chosen) if label in places]
    taken = table[np.ix_([rows[chosen[place]][0] for place in here], [places[chosen[place]][0] for place in there])]
    found[np.ix_(here, there)] = taken
    return found


def _paid_at_home(rows: dict, places: dict, table: np.ndarray) -> float:
    """Wages in the column of households, where the table has both."""
    down = [at for label, (at, _) in rows.items() if role(label) == "wages"]
    across = [at for label, (at, _) in places.items() if role(label) == "households"]
    return float(table[down[-1], across[-1]]) if down and across else 0.0


def _output(
    layer: str,
    given: dict[str, float],
    totals: Totals,
    flows: np.ndarray,
    chosen: list[str],
    products: ProductColumns | None,
) -> tuple[np.ndarray, list[Note]]:
    """The output of each product, and where it comes from."""
    added = flows.sum(axis=0) + totals.of_row("value_added")
    sources = [
        (np.array([given.get(label, np.nan) for label in chosen]), ""),
        (totals.of_row("output"), mark("Output is the row of totals of '{layer}'.")),
        (
            totals.of_column("output"),
            mark("Output is the column of totals of '{layer}'."),
        ),
        (added, mark("Output is purchases and value added of '{layer}'.")),
    ]
    output, text = next((found for found in sources if not np.isnan(found[0]).all()), (None, ""))
    if output is None:
        raise CreativeClustersError(
            mark(
                "The flow table '{layer}' has no total output (a row or column such as 'Total output', or value added): give a "
                "table with the output of each product.",
            ),
            layer=layer,
        )
    place = layer if text or products is None else products.layer
    bad = np.isnan(output) & (flows.sum(axis=0) > 0) | (output < 0) | ((output == 0) & (flows.sum(axis=0) > 0))
    if bad.any():
        raise CreativeClustersError(
            mark_plural(
                "{count} product has no output, or a zero or negative one, in '{layer}', although it buys inputs: "
                "{examples}. Correct it, or leave this product out of the flows.",
                "{count} products have no output, or a zero or negative one, in '{layer}', although they buy "
                "inputs: {examples}. Correct them, or leave these products out of the flows.",
            ),
            count=int(bad.sum()),
            layer=place,
            examples=some(
                f"{chosen[at]} ({'–' if np.isnan(output[at]) else format(output[at], ',.0f')})"
                for at in np.flatnonzero(bad)
            ),
        )
    return np.nan_to_num(output), [Note(text, {"layer": layer}, warning=False)] if text else []
