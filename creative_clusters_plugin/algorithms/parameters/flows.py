"""From the parameters of an input-output table to its flows, and to the lookup from industries to products."""

from ...core.supply.flow_tables import FlowColumns, Flows, ProductColumns, flow_table
from ...core.supply.make_tables import industry_flows
from ...core.supply.product_jobs import Lookup
from ...layers.flows import read_flows, read_lookup, read_products
from ..running.parameter_reader import ParameterReader


def flow_inputs(
    reader: ParameterReader,
) -> tuple[FlowColumns, FlowColumns | None, ProductColumns | None, Lookup | None]:
    """The flows, and the make table, products and lookup or None."""

    def field(name, source, default: int | None = None) -> str:
        chosen = reader.fields(name, source)
        usual = [one for one in source.fields().names() if one.lower() not in ("fid", "ogc_fid")]
        return chosen[0] if chosen else "" if default is None else usual[min(default, len(usual) - 1)]

    source = reader.source("FLOWS")
    flows = read_flows(source, *(field(f"FLOWS_{role}", source) for role in ("FROM", "TO", "VALUE")))
    make, products, lookup = (reader.source(name) for name in ("MAKE", "OUTPUTS_TABLE", "LOOKUP"))
    make = None if make is None else read_flows(make, "", "", "")
    if products is not None:
        fields = (
            field("OUTPUTS_PRODUCT", products, 0),
            field("OUTPUTS_VALUE", products),
            field("OUTPUTS_NAME", products),
        )
        products = read_products(products, *fields)
    if lookup is not None:
        fields = (field("LOOKUP_INDUSTRY", lookup, 0), field("LOOKUP_PRODUCT", lookup, 1), field("LOOKUP_NAME", lookup))
        lookup = read_lookup(lookup, *fields)
    return flows, make, products, lookup


def flows_of(
    columns: FlowColumns, products: ProductColumns | None, make: FlowColumns | None, lookup: Lookup | None
) -> Flows:
    """The flows between products or, with a make table, between industries."""
    flows = flow_table(columns, products, lookup.names() if lookup else None, own_products=make is None)
    return flows if make is None else industry_flows(flows, make)
