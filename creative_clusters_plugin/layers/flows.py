"""Input-output tables, their products and lookups: from feature sources to what the core takes."""

import re

from qgis.core import QgsProcessingFeatureSource

from ..core.messages import CreativeClustersError, Parameter, mark, some
from ..core.supply.flow_tables import FlowColumns, ProductColumns, key
from ..core.supply.product_jobs import Lookup
from ..core.values import Column, numbers
from .read import read_table


def read_flows(source: QgsProcessingFeatureSource, seller: str, buyer: str, value: str) -> FlowColumns:
    """A flow table: with a field for buyer and value a row for each flow, without them a matrix.

    seller: field of the selling product, '' for the first one. The columns of a matrix are its other fields that are numeric, are
    named like a row, or hold nothing but numbers as text, as all fields of a CSV file do that has no types.
    Raises CreativeClustersError for only one of buyer and value, and a matrix without numeric fields.
    """
    layer, fields = source.sourceName(), source.fields()
    table = read_table(source)
    # a GeoPackage puts its own identifier before the table's fields
    names = [name for name in fields.names() if name.lower() not in ("fid", "ogc_fid")]
    seller = seller or names[0]
    if bool(buyer) != bool(value):
        raise CreativeClustersError(
            mark(
                "{parameter} and {other} belong together: '{layer}' has either a row for each flow, with a field for the buying "
                "product and one for the value, or a column for each buying product. Its fields: {fields}.",
            ),
            parameter=Parameter("FLOWS_TO"),
            other=Parameter("FLOWS_VALUE"),
            layer=layer,
            fields=some(names, 40),
        )
    if buyer:
        return FlowColumns(
            layer, Column(seller, table[seller]), Column(buyer, table[buyer]), Column(value, table[value])
        )
    head = _head(names, table, seller)
    if head:
        table = {head[name]: table[name][1:] for name in names}
        seller, names = head[seller], list(table)
    sellers = {key(value) for value in table[seller]}
    columns = tuple(
        Column(name, table[name])
        for name in names
        if name != seller
        and (
            (not head and fields[fields.lookupField(name)].isNumeric())
            or key(name) in sellers
            or _numeric(table[name], layer)
        )
    )
    if not columns:
        raise CreativeClustersError(
            mark(
                "'{layer}' has no numeric column beside '{seller}': choose '{parameter}' and '{other}', or give a matrix with a column "
                "for each buying product. Its fields: {fields}.",
            ),
            parameter=Parameter("FLOWS_TO"),
            other=Parameter("FLOWS_VALUE"),
            layer=layer,
            seller=seller,
            fields=some(names, 40),
        )
    return FlowColumns(layer, Column(seller, table[seller]), columns=columns)


def _head(names: list[str], table: dict[str, list], seller: str) -> dict[str, str]:
    """The names in the first row by those of the fields, {} where it is a row like others.

    A CSV file whose header holds numbers, as codes of products are, is read as one without a header: its fields are field_1, field_2, …
    """
    if not all(re.fullmatch(r"field_\d+", name) for name in names) or len(table[seller]) < 2:
        return {}
    first = {name: str(table[name][0]) for name in names if table[name][0] is not None}
    sellers = {key(value) for value in table[seller][1:]}
    alike = sum(key(text) in sellers for text in first.values())
    unlike = len(set(map(key, first.values()))) == len(names)
    return first if unlike and 2 * alike > len(names) else {}


def _numeric(values: list, layer: str) -> bool:
    try:
        numbers(Column("", values), layer)
    except CreativeClustersError:
        return False
    return True


def read_products(source: QgsProcessingFeatureSource, product: str, output: str, name: str) -> ProductColumns:
    """A table of products with their output and names; `output` and `name` are '' where it has none."""
    table = read_table(source)
    return ProductColumns(
        source.sourceName(),
        Column(product, table[product]),
        Column(output, table[output]) if output else None,
        Column(name, table[name]) if name else None,
    )


def read_lookup(source: QgsProcessingFeatureSource, industry: str, product: str, name: str) -> Lookup:
    """A lookup from industries to products; `name` is '' where it has no names of products."""
    table, fields = read_table(source), source.fields()
    return Lookup(
        source.sourceName(),
        Column(industry, table[industry]),
        Column(product, table[product]),
        Column(name, table[name]) if name else None,
        fields[fields.lookupField(industry)].isNumeric(),
    )
