"""From whom creative sectors buy, to whom they sell, and how much of it each area could provide itself."""

from ...core.messages import mark
from ...translation import tr
from ..base import CreativeClustersAlgorithm, progress_of
from ..builder import ANY
from ..parameters.common import add_boundaries, add_employment, add_outputs
from ..parameters.flow_tables import add_flows
from ..parameters.sectors import add_reference_table, add_sectors

_MEMORY = mark(
    "There are {rows:,} combinations of areas, products and sectors, which take about {gigabytes:.0f} GB of memory. Larger areas, a "
    "shorter list of sectors or wider products make them fewer."
)


class SupplyLinksTool(CreativeClustersAlgorithm):
    ID = "supplylinks"
    GROUP = "related"
    BYTES = 300
    LIMITED_BY = "LEAST"
    TITLE = mark("Supply links")
    TAGS = mark(
        "input-output,suppliers,customers,supply chain,Leontief,multiplier,Flegg,FLQ,linkages,"
        "technical coefficients,network,value chain,I-O,trade,flows,sankey,impact"
    )
    SUMMARY = mark(
        "Finds suppliers and customers of creative sectors, and how much of their inputs each area could provide."
    )
    HELP = mark(
        "<p>From a nation's input-output table and jobs by area: from whom each creative sector buys and to whom it sells; how "
        "much of its inputs each area could provide itself, which suppliers it lacks, and how much of an extra million of "
        "creative sales stays in the area.</p><p>Technical coefficients and the Leontief inverse are the nation's. An area "
        "provides an input as far as its suppliers are as well represented as the buyers, allowing for the area's size (the "
        "location quotient of Flegg and Webber 1997). That is what it could provide by its jobs, not what is bought "
        "there.</p><p>The jobs have to be those of the whole nation, area by area, in all industries. Industries are brought "
        "to the products of the flows by a lookup table; where a product is only partly creative, the creative part is taken "
        "to buy what the whole buys.</p>"
    )

    def initAlgorithm(self, configuration=None):
        add_boundaries(self)
        add_employment(self)
        add_sectors(self)
        add_reference_table(self, one_year=True)
        add_flows(self)
        self._add_settings()
        add_outputs(
            self,
            tr("Local supply"),
            tr("Local supply by area, sector and product"),
            AREA_COUNT=tr("Number of areas with creative inputs"),
            PRODUCT_COUNT=tr("Number of products"),
            SECTOR_COUNT=tr("Number of creative sectors"),
            MULTIPLIER=tr("Type I multiplier of the nation, all creative sectors"),
            UNMATCHED_JOBS=tr("Jobs in rows without a boundary or a readable code"),
        )
        self.add.sink(
            "FLOW_TABLE",
            tr("Flows for diagrams"),
            tr(
                "The nation's flows from suppliers to creative sectors and from these to customers, with source, target and value, "
                "as Sankey diagrams take them."
            ),
            ANY,
            optional=True,
        )

    def _add_settings(self):
        self.add.number(
            "DELTA",
            tr("Exponent of the size of an area (delta)"),
            tr(
                "The larger, the less small areas can provide themselves: 0 takes no account of size. 0.3 is a "
                "convention: try 0.2 and 0.4 to see what depends on it."
            ),
            0.3,
            least=0.0,
            most=1.0,
            advanced=True,
        )
        self.add.percent(
            "LEAST",
            tr("Smallest share of a supplier (%)"),
            tr(
                "A product counts as a needed supplier, and is listed, from this share of the inputs on; the same holds for "
                "customers and sales. All products count in the shares and multipliers."
            ),
            1.0,
            advanced=True,
        )

    def work(self, parameters, context, feedback):
        from ...core.supply.flow_checks import flow_context_notes
        from ...core.supply.flow_tables import year_in
        from ...core.supply.supply_links import SupplySettings, supply_links
        from ..parameters.flows import flow_inputs, flows_of
        from ..running.inputs import year_inputs
        from ..running.parameter_reader import ParameterReader
        from ..running.reference import reference_of
        from ..running.writer import OutputWriter

        reader = ParameterReader(self, parameters, context, feedback)
        inputs = year_inputs(reader)
        columns, make, products, lookup = flow_inputs(reader)
        words = [columns.layer, *(column.field for column in (columns.seller, columns.value) if column)]
        year = reader.text("FLOWS_YEAR") or year_in(*words)
        flows = flows_of(columns, products, make, lookup)
        combinations = inputs.rows(len(flows.products) * inputs.sectors)
        reader.announce(combinations)
        reader.announce_memory(combinations, text=_MEMORY)
        of_output = year_in(products.layer, products.output.field) if products and products.output else ""
        result = supply_links(
            inputs.employment,
            inputs.boundaries.known_ids,
            inputs.boundaries.names,
            inputs.sector_list,
            flows,
            lookup,
            SupplySettings(reader.number("DELTA"), reader.number("LEAST") / 100),
            _labels(),
            progress_of(feedback, 62, 90),
            reference_of(reader, inputs.employment),
        )
        writer = OutputWriter(self, parameters, context, feedback, inputs)
        jobs_year = result.year or year_in(inputs.table)
        writer.notes(flow_context_notes(columns.layer, " ".join(words), year, of_output, jobs_year))
        writer.notes(result.notes)
        writer.polygons(result.areas, _styles(result))
        writer.table(result.table)
        writer.table(result.links, "FLOW_TABLE")
        title = tr("Supply links")
        writer.report(lambda run: _page(result, run), title, result.year, pictured=2)
        return writer.results(
            AREA_COUNT=int(result.areas["local_supply_pct"].notna().sum()),
            PRODUCT_COUNT=len(result.flows.products),
            SECTOR_COUNT=len(result.sectors),
            MULTIPLIER=result.multiplier,
            UNMATCHED_JOBS=result.unmatched_jobs,
        )


def _labels() -> dict[str, str]:
    """What the table of flows calls those that are no product, and products as customers."""
    return {
        "final": tr("Final users (households, investment, exports)"),
        "other_suppliers": tr("Other suppliers"),
        "other_customers": tr("Other customers"),
        "customer": tr("{name} (customer)"),
    }


def _styles(result) -> list:
    from ...core.concentration.quotient_frames import field_ids
    from ...styling.specs import StyleSpec, with_names

    # fifths of the areas: fixed breaks would put nearly all areas of a nation into two classes
    supply = tr("Inputs of creative sectors that could be bought locally (%)")
    stays = tr("Supplies for an extra million that stay in the area (%)")
    missing = tr("Needed suppliers that the area lacks")
    sectors = result.sectors["sector_name"]
    ids = field_ids(result.sectors.reset_index().assign(group=""), "")
    specs = [
        StyleSpec(tr("Local supply"), "jobs", "local_supply_pct", supply, withheld_field="suppressed"),
        StyleSpec(tr("What stays"), "jobs", "stays_pct", stays, withheld_field="suppressed"),
        StyleSpec(missing, "jobs", "suppliers_missing"),
    ]
    return with_names(specs, dict(zip(ids, sectors, strict=True)))


def _page(result, run) -> str:
    from ...reports.pages.supply_links import supply_report

    return supply_report(result, run)
