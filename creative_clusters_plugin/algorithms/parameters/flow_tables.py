"""Builders for the parameters of an input-output table; `flows` reads them."""

from qgis.core import QgsProcessingAlgorithm

from ...translation import tr


def add_flows(tool: QgsProcessingAlgorithm) -> None:
    """An input-output table, its products, and what brings industries to them."""
    tool.add.table(
        "FLOWS",
        tr("Flows (input-output table)"),
        tr(
            "Who sells how much to whom in the nation: a row for each flow, or a matrix with a row for each selling and a column "
            "for each buying product. Rows and columns of totals, value added and final uses may be there. Best a table of "
            "domestic products in basic prices."
        ),
    )
    tool.add.field(
        "FLOWS_FROM",
        tr("Selling product"),
        tr("Field with the product that is sold. Left empty: the first field."),
        "FLOWS",
    )
    tool.add.field(
        "FLOWS_TO",
        tr("Buying product"),
        tr("Field with the product that it goes into. Left empty for a matrix."),
        "FLOWS",
    )
    tool.add.field(
        "FLOWS_VALUE",
        tr("Value of the flow"),
        tr("Field with the money that flows. Left empty for a matrix."),
        "FLOWS",
    )
    tool.add.text(
        "FLOWS_YEAR",
        tr("Year of the flows"),
        tr(
            "To be warned where the jobs are of another year. Left empty: the year in the name of the layer or of its fields."
        ),
        advanced=True,
    )
    _add_products(tool)


def _add_products(tool: QgsProcessingAlgorithm) -> None:
    tool.add.table(
        "MAKE",
        tr("Make table"),
        tr(
            "Where the flows are a use table (products by industries): a matrix of what each industry (rows, the code in the first "
            "field) makes of each product (columns). Left empty: each industry makes its own product."
        ),
        optional=True,
        advanced=True,
    )
    tool.add.table(
        "OUTPUTS_TABLE",
        tr("Products (output and names)"),
        tr(
            "Table with the total output of each product, in the unit of the flows, and its name. Left empty: the flows have a "
            "row or column of total output, or of value added."
        ),
        optional=True,
        advanced=True,
    )
    tool.add.field(
        "OUTPUTS_PRODUCT",
        tr("Product in the table of products"),
        tr("Field with the product's code. Left empty: the first field."),
        "OUTPUTS_TABLE",
        advanced=True,
    )
    tool.add.field(
        "OUTPUTS_VALUE",
        tr("Output"),
        tr("Field with the total output. Left empty: the flows' own totals."),
        "OUTPUTS_TABLE",
        advanced=True,
    )
    tool.add.field(
        "OUTPUTS_NAME",
        tr("Product's name"),
        tr("Field with the name for tables and reports. Left empty: the code."),
        "OUTPUTS_TABLE",
        advanced=True,
    )
    tool.add.table(
        "LOOKUP",
        tr("Lookup from industries to products"),
        tr(
            "Table that says which product each industry makes; it may hold codes at several levels. Left empty: the products' "
            "codes are industry codes (J62 or CPA_J62 for 62)."
        ),
        optional=True,
    )
    tool.add.field(
        "LOOKUP_INDUSTRY",
        tr("Industry in the lookup"),
        tr("Field with the industry code. Left empty: the first field."),
        "LOOKUP",
        advanced=True,
    )
    tool.add.field(
        "LOOKUP_PRODUCT",
        tr("Product in the lookup"),
        tr("Field with the product's code as in the flows. Left empty: the second field."),
        "LOOKUP",
        advanced=True,
    )
    tool.add.field(
        "LOOKUP_NAME",
        tr("Product's name in the lookup"),
        tr("Field with the name, where the table of products has none. Left empty: no names."),
        "LOOKUP",
        advanced=True,
    )
