"""What new jobs, or their loss, would do to other jobs, by sector and area."""

from ...core.messages import mark
from ...translation import tr
from ..base import CreativeClustersAlgorithm, progress_of
from ..builder import ANY
from ..parameters.common import add_boundaries, add_employment, add_outputs
from ..parameters.flow_tables import add_flows
from ..parameters.sectors import add_reference_table, add_sectors


class ImpactScenarioTool(CreativeClustersAlgorithm):
    ID = "impactscenario"
    GROUP = "related"
    TITLE = mark("Impact scenario")
    TAGS = mark(
        "what if,scenario,economic impact,input-output,multiplier,Type I,Type II,indirect,induced,displacement,leakage,closure"
    )
    SUMMARY = mark(
        "What new jobs in an area, or their loss, would do to other jobs: by sector and by area, with what leaks."
    )
    HELP = mark(
        "<p>200 jobs in computer games in Dundee: how many further jobs, in what industries, and where? From a nation's input-output "
        "table and the jobs of all its areas: jobs along the chain of supplies (indirect, Type I), and from what is bought of the "
        "wages (induced, Type II).</p><p>An area provides what it needs as far as its suppliers are as well represented as its "
        "buyers, allowing for its size (Flegg and Webber 1997); the rest comes from the other areas, by their jobs and by distance. All "
        "areas together make up what the nation's table says.</p><p>Write the scenario into the dialog, or give a table with a "
        "row for each area and industry. Negative jobs are a closure. The figures say what the table implies where prices, wages and "
        "capacities stay as they are: they are no forecast, and lean to the high side.</p>"
    )

    def initAlgorithm(self, configuration=None):
        add_boundaries(self)
        add_employment(self)
        add_sectors(self)
        add_reference_table(self, one_year=True)
        self._add_scenario()
        add_flows(self)
        self._add_households()
        self._add_settings()
        self.add.fold(
            "EMPLOYMENT_AREA", "EMPLOYMENT_INDUSTRY", "EMPLOYMENT_JOBS", "FLOWS_FROM", "FLOWS_TO", "FLOWS_VALUE"
        )
        add_outputs(
            self,
            tr("Jobs gained"),
            tr("Jobs gained by area and product"),
            AREA_COUNT=tr("Number of areas"),
            PRODUCT_COUNT=tr("Number of products"),
            JOBS_DIRECT=tr("New jobs, less those displaced"),
            JOBS_FURTHER=tr("Further jobs"),
            JOBS_FURTHER_LOW=tr("Further jobs, low end"),
            JOBS_FURTHER_HIGH=tr("Further jobs, high end"),
            JOBS_STAYING=tr("Further jobs in the areas of the scenario"),
            JOBS_OUTSIDE=tr("Further jobs in areas without a boundary"),
            UNMATCHED_JOBS=tr("Jobs in rows without a boundary or a readable code"),
        )
        self.add.sink(
            "FLOW_TABLE",
            tr("Flows for diagrams"),
            tr(
                "Further jobs from their cause to the product, and from the product to the area, with source, target and value, as Sankey "
                "diagrams take them."
            ),
            ANY,
            optional=True,
        )

    def _add_scenario(self):
        self.add.text(
            "NEW_AREA",
            tr("New jobs: area"),
            tr("Code or name of the area, such as Dundee. For one row; else give a table."),
        )
        self.add.text(
            "NEW_INDUSTRY",
            tr("New jobs: industry or sector"),
            tr(
                "Code of the industry (62.01), words of its title (computer games), a product of the flows, or a sector of the list."
            ),
        )
        self.add.number(
            "NEW_JOBS",
            tr("New jobs: number"),
            tr("Jobs that come anew; negative for a closure. Left empty: those of the output."),
            optional=True,
        )
        self.add.number(
            "NEW_OUTPUT",
            tr("New jobs: output"),
            tr(
                "Yearly output (sales) that comes anew, in the unit of the flows. Left empty: what as many jobs of the nation make. With "
                "both, the new jobs make this output."
            ),
            optional=True,
            advanced=True,
        )
        self.add.table(
            "SCENARIO",
            tr("Scenario (table)"),
            tr(
                "In place of one row: a table with a row for each area and industry, with jobs or output, and maybe a year."
            ),
            optional=True,
        )
        for role, title, about in (
            (
                "AREA",
                tr("Area in the scenario"),
                tr("Field with code or name of the area. Left empty: the field 'area'."),
            ),
            (
                "INDUSTRY",
                tr("Industry or sector in the scenario"),
                tr("Field with the industry, product or sector. Left empty: the field 'industry' or 'sector'."),
            ),
            ("JOBS", tr("Jobs in the scenario"), tr("Field with the new jobs. Left empty: the field 'jobs'.")),
            (
                "OUTPUT",
                tr("Output in the scenario"),
                tr("Field with the new output, in the unit of the flows. Left empty: the field 'output'."),
            ),
            (
                "YEAR",
                tr("Year in the scenario"),
                tr(
                    "Field with the year; each has a map and figures of its own, of jobs that are there in that year. Left empty: the "
                    "field 'year'."
                ),
            ),
        ):
            self.add.field(f"SCENARIO_{role}", title, about, "SCENARIO", advanced=True)

    def _add_households(self):
        self.add.flag(
            "INDUCED",
            tr("With what is bought of the wages (Type II)"),
            tr("Off: the chain of supplies alone (Type I)."),
            True,
            advanced=True,
        )
        self.add.number(
            "HOUSEHOLD_INCOME",
            tr("Income of all households"),
            tr(
                "From all sources, in the unit of the flows, as the divisor of what households buy (Scotland 2019: 156,241 million "
                "pounds). Left empty: the compensation of employees of the table, which gives larger effects."
            ),
            least=0.0,
            optional=True,
        )
        self.add.text(
            "HOUSEHOLDS_COLUMN",
            tr("Households in the flows"),
            tr(
                "Name of the column (or buyer) of what households buy. Left empty: the one called 'Households' or the like."
            ),
            advanced=True,
        )
        self.add.text(
            "WAGES_ROW",
            tr("Wages in the flows"),
            tr("Name of the row of wages. Left empty: the one called 'Compensation of employees' or the like."),
            advanced=True,
        )
        self.add.percent(
            "WAGES_SHARE",
            tr("Wages in per cent of output (%)"),
            tr("Where the flows have no wages: of every product alike. 0: as the flows say."),
            0.0,
            advanced=True,
        )
        self.add.percent(
            "SPENDING_SHARE",
            tr("Spent of the wages (%)"),
            tr(
                "Where the flows have no column of households: the share of new wages that buys products of the nation, in the mix of "
                "the final uses. 0: as the flows say."
            ),
            0.0,
            advanced=True,
        )
        self.add.percent(
            "LEAST_SPENT",
            tr("Least share of new wages that is new spending (%)"),
            tr(
                "The low end of the range: who is hired had an income before, which the model of Type II takes to be none. 50 is a "
                "convention."
            ),
            50.0,
            advanced=True,
        )

    def _add_settings(self):
        self.add.percent(
            "DISPLACEMENT",
            tr("Displacement (%)"),
            tr(
                "Share of the new jobs and output that takes customers or staff from others of the same industry, so that as many are "
                "lost there (of a closure: that others take over). 0: what is new sells to new customers, such as exports."
            ),
            0.0,
        )
        self.add.choice(
            "DISPLACED_FROM",
            tr("Displaced from"),
            tr("Where those are that lose as much."),
            [tr("Businesses of the same area"), tr("Businesses of all areas, by their jobs")],
            advanced=True,
        )
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
        self.add.number(
            "DELTA_LOW", tr("Least delta"), tr("One end of the range."), 0.2, least=0.0, most=1.0, advanced=True
        )
        self.add.number(
            "DELTA_HIGH",
            tr("Largest delta"),
            tr("The other end of the range."),
            0.4,
            least=0.0,
            most=1.0,
            advanced=True,
        )
        self.add.number(
            "DECAY",
            tr("Exponent of the distance"),
            tr(
                "What an area does not provide itself comes from other areas by their jobs over the distance to this power. 0.9 is the "
                "mean of 1,467 estimates of trade between countries; 0: by jobs alone."
            ),
            0.9,
            least=0.0,
            most=5.0,
            advanced=True,
        )

    def work(self, parameters, context, feedback):
        from ...core.impact.households import named
        from ...core.impact.impact import Drawn, impact_scenario
        from ...core.impact.trade import refuse_many
        from ...core.supply.flow_checks import flow_context_notes
        from ...core.supply.flow_tables import year_in
        from ...layers.boundaries import degrees, inner_points
        from ..parameters.flows import flow_inputs, flows_of
        from ..parameters.scenario import scenario_columns
        from ..running.inputs import year_inputs
        from ..running.parameter_reader import ParameterReader
        from ..running.reference import reference_of
        from ..running.writer import OutputWriter

        reader = ParameterReader(self, parameters, context, feedback)
        refuse_many(reader.source("BOUNDARIES").featureCount())
        given = scenario_columns(reader)
        inputs = year_inputs(reader)
        columns, make, products, lookup = flow_inputs(reader)
        columns = named(columns, reader.text("WAGES_ROW"), reader.text("HOUSEHOLDS_COLUMN"))
        words = [columns.layer, *(column.field for column in (columns.seller, columns.value) if column)]
        year = reader.text("FLOWS_YEAR") or year_in(*words)
        flows = flows_of(columns, products, make, lookup)
        times = 1 if given.year is None else len(set(given.year.values))
        reader.announce((inputs.rows(1) + 1) * len(flows.products) * times)
        of_output = year_in(products.layer, products.output.field) if products and products.output else ""
        boundaries = inputs.boundaries
        result = impact_scenario(
            inputs.employment,
            Drawn(boundaries.known_ids, boundaries.names, degrees(inner_points(boundaries), boundaries.crs)),
            inputs.sector_list,
            flows,
            lookup,
            given,
            _settings(reader),
            _labels(),
            progress_of(feedback, 62, 90),
            reference_of(reader, inputs.employment),
        )
        writer = OutputWriter(self, parameters, context, feedback, inputs)
        jobs_year = result.year or year_in(inputs.table)
        writer.notes(flow_context_notes(columns.layer, " ".join(words), year, of_output, jobs_year))
        writer.notes(result.notes)
        writer.polygons(_dated(result, given), _styles(result))
        writer.table(result.table)
        writer.table(result.links, "FLOW_TABLE")
        writer.report(lambda run: _page(result, run), tr("Impact scenario"), result.last.year or result.year)
        effects = result.last.effects
        further, low, high = effects.whole()
        return writer.results(
            AREA_COUNT=int(result.areas["jobs_gained"].notna().sum()),
            PRODUCT_COUNT=len(result.flows.products),
            JOBS_DIRECT=float((effects.direct - effects.displaced).sum()),
            JOBS_FURTHER=further,
            JOBS_FURTHER_LOW=low,
            JOBS_FURTHER_HIGH=high,
            JOBS_STAYING=effects.whole(result.last.home)[0],
            JOBS_OUTSIDE=effects.whole(result.outside)[0],
            UNMATCHED_JOBS=result.unmatched_jobs,
        )


def _ranges(reader):
    from ...core.impact.effects import Ranges
    from ...core.messages import CreativeClustersError, Parameter

    names = ("DELTA_LOW", "DELTA", "DELTA_HIGH")
    low, delta, high = (reader.number(name) for name in names)
    if not low <= delta <= high:
        raise CreativeClustersError(
            mark("{low}, {delta} and {high} are {values}: none may be below the one before it."),
            **dict(zip(("low", "delta", "high"), map(Parameter, names), strict=True)),
            values=f"{low:g}, {delta:g}, {high:g}",
        )
    return Ranges(delta, low, high)


def _settings(reader):
    from ...core.impact.households import HouseholdSettings
    from ...core.impact.impact import ImpactSettings

    def share(name: str) -> float:
        return reader.number(name) / 100

    households = HouseholdSettings(
        reader.number("HOUSEHOLD_INCOME"), share("WAGES_SHARE"), share("SPENDING_SHARE"), share("LEAST_SPENT")
    )
    return ImpactSettings(
        _ranges(reader),
        households if reader.flag("INDUCED") else None,
        reader.number("DECAY"),
        share("DISPLACEMENT"),
        reader.choice("DISPLACED_FROM", ("same", "all")) == "all",
    )


def _labels() -> dict[str, str]:
    """What the tables call those that are no product and no area."""
    return {
        "nowhere": tr("No area (products that none makes)"),
        "elsewhere": tr("The rest of the nation"),
        "supplies": tr("Suppliers"),
        "wages": tr("What is bought of the wages"),
    }


def _dated(result, given):
    """The areas, with a date where the scenario has several years."""
    from ...core.employment.periods import dated

    return dated(result.areas, given.layer) if len(result.years) > 1 else result.areas


def _styles(result) -> list:
    """Those of figures that are nought everywhere are left out: without displacement none is displaced."""
    from ...styling.specs import StyleSpec

    further = tr("Further jobs: suppliers and what is bought of the wages")
    styles = [
        StyleSpec(tr("Jobs gained"), "gains", "jobs_gained"),
        StyleSpec(tr("Further jobs"), "gains", "jobs_further", further),
        StyleSpec(
            tr("Jobs gained per thousand"), "gains", "gained_per_1000", tr("Jobs gained for a thousand there are")
        ),
        StyleSpec(tr("New jobs"), "gains", "jobs_direct", tr("New jobs of the scenario")),
        StyleSpec(tr("Jobs displaced"), "gains", "jobs_displaced", tr("Jobs that the new ones take the place of")),
        StyleSpec(tr("Jobs at suppliers"), "gains", "jobs_indirect", tr("Further jobs along the chain of suppliers")),
        StyleSpec(
            tr("Jobs through wages"), "gains", "jobs_induced", tr("Further jobs from what is bought of the wages")
        ),
        StyleSpec(
            tr("Output gained"),
            "output",
            "output_gained",
            tr("Output of all the jobs gained, in the unit of the flows"),
        ),
    ]
    return [spec for spec in styles if result.areas[spec.field].fillna(0.0).any()] or styles[:1]


def _page(result, run) -> str:
    from ...reports.pages.impact_scenario import impact_report

    return impact_report(result, run)
