"""The main job: where the creative hotspots are, how sure that is, and in which sub-sectors."""

from ...core.messages import mark
from ...translation import tr
from ..base import CreativeClustersAlgorithm
from ..parameters.common import add_boundaries, add_employment, add_outputs, add_years
from ..parameters.neighbours import add_neighbours
from ..parameters.sectors import add_business_size, add_quotients, add_reference, add_rule, add_sectors


class CreativeHotspots(CreativeClustersAlgorithm):
    ID = "creativehotspots"
    GROUP = "concentration"
    LIMITED_BY = "YEARS"
    TITLE = mark("Creative hotspots")
    TAGS = mark(
        "creative industries,cluster,hotspot,location quotient,specialisation,jobs,score,index,LQ,"
        "creative economy,ranking,rank,map,boundaries,NUTS,districts,counties,specialization"
    )
    SUMMARY = mark("Scores, ranks and classes areas by the concentration, breadth and scale of their creative economy.")
    HELP = mark(
        "<p>Finds the creative hotspots of a country: boundaries and a table of jobs by area and industry in, a styled map out.</p>"
        "<p>For each area: jobs in the creative industries, their location quotient (1 = the reference's share) with an "
        "interval, the sub-sectors it is specialised in, jobs above expectation, its share of the nation, a score of 0 to 100 "
        "with a rank and 90 % intervals of both, and a class:</p>"
        "<ul><li><b>hotspot</b>: the rule chosen holds;</li><li><b>specialised</b>: LQ above 1, but too narrow, small or "
        "unsure;</li><li><b>large</b>: many jobs, LQ not above 1;</li><li><b>none</b>;</li><li><b>no data</b>.</li></ul>"
        "<p>The output carries further styles for the quotient, the score and every sub-sector: choose them under the layer's "
        "Styles.</p><p>Suppressed figures are not zeros: areas that have some are hatched: their jobs are "
        "lower bounds, their quotients uncertain.</p>"
    )

    def initAlgorithm(self, configuration=None):
        add_boundaries(self)
        add_employment(self)
        add_years(self)
        add_sectors(self)
        add_reference(self)
        add_quotients(self)
        add_business_size(self)
        add_rule(self)
        self._add_score()
        self.add.seed()
        self._add_neighbourhood()
        add_outputs(
            self,
            tr("Creative hotspots"),
            tr("Location quotients by area and sector"),
            HOTSPOT_COUNT=tr("Number of hotspots"),
            AREA_COUNT=tr("Number of areas with data"),
            NO_DATA_COUNT=tr("Number of areas without data"),
            SUPPRESSED_COUNT=tr("Number of areas with suppressed figures"),
            CREATIVE_JOBS=tr("Creative jobs in the areas"),
            UNMATCHED_JOBS=tr("Jobs in rows without a boundary or a readable code"),
        )

    def _add_neighbourhood(self):
        self.add.flag(
            "USE_NEIGHBOURS",
            tr("Score: add the neighbourhood (Gi* of the creative LQ)"),
            tr("Areas among other creative areas then score higher."),
            advanced=True,
        )
        add_neighbours(self, "BOUNDARIES", advanced=True)

    def _add_score(self):
        self.add.choice(
            "NORMALISATION",
            tr("Score: scale of the components"),
            tr("How each component is brought to 0 to 100 (OECD/JRC handbook on composite indicators, 2008)."),
            [tr("Percentile rank"), tr("Minimum to maximum"), tr("Standard score (z)")],
            advanced=True,
        )
        self.add.choice(
            "AGGREGATION",
            tr("Score: mean of the components"),
            tr("With the geometric mean, a weak component weighs more: strength in one does not make up for it."),
            [tr("Arithmetic mean"), tr("Geometric mean")],
            advanced=True,
        )
        weights = {
            "WEIGHT_CONCENTRATION": tr("Score: weight of concentration (creative LQ)"),
            "WEIGHT_BREADTH": tr("Score: weight of breadth (specialised sub-sectors)"),
            "WEIGHT_SCALE": tr("Score: weight of scale (share of national creative jobs)"),
            "WEIGHT_BUSINESSES": tr("Score: weight of business concentration (LQ of businesses)"),
            "WEIGHT_NEIGHBOURHOOD": tr("Score: weight of the neighbourhood (where it is used)"),
        }
        for name, title in weights.items():
            self.add.number(
                name,
                title,
                tr("Weights count relative to one another; 0 leaves a component out."),
                1.0,
                least=0.0,
                advanced=True,
            )
        self.add.whole_number(
            "DRAWS",
            tr("Draws for the intervals of score and rank"),
            tr("Jobs and weights are resampled this many times for the 90 % intervals; 0 leaves them out."),
            200,
            advanced=True,
        )

    def checkParameterValues(self, parameters, context):
        weights = [self.parameterAsDouble(parameters, name, context) for name in _WEIGHTS]
        if not any(weights):
            return False, tr("One of the weights of the score must be above 0.")
        return super().checkParameterValues(parameters, context)

    def further_needs(self, parameters, context):
        return ("scipy", "shapely") if self.parameterAsBoolean(parameters, "USE_NEIGHBOURS", context) else ()

    def work(self, parameters, context, feedback):
        from ...core.concentration.hotspots import HotspotSettings, creative_hotspots
        from ...core.concentration.scores import AGGREGATIONS, NORMALISATIONS, ScoreSettings
        from ..base import progress_of
        from ..parameters.neighbours import boundary_neighbours
        from ..running.inputs import year_inputs
        from ..running.parameter_reader import ParameterReader
        from ..running.reference import rule_settings
        from ..running.writer import OutputWriter

        reader = ParameterReader(self, parameters, context, feedback)
        inputs = year_inputs(reader)
        reader.announce(inputs.rows(inputs.sectors))
        near, near_notes = boundary_neighbours(reader, inputs.boundaries)
        settings = HotspotSettings(
            inputs.quotients,
            ScoreSettings(
                reader.choice("NORMALISATION", NORMALISATIONS),
                reader.choice("AGGREGATION", AGGREGATIONS),
                tuple(reader.number(name) for name in _WEIGHTS),
                reader.integer("DRAWS"),
                reader.integer("SEED"),
            ),
            rule_settings(reader, inputs.quotients.confidence),
        )
        share = 28 / len(inputs.by_year)
        results = [
            creative_hotspots(
                employment,
                inputs.boundaries.known_ids,
                inputs.boundaries.names,
                inputs.sector_list,
                settings,
                tr("All other industries"),
                progress_of(feedback, 62 + share * number, 62 + share * (number + 1)),
                near,
            )
            for number, employment in enumerate(inputs.by_year)
        ]
        result = results[-1]
        writer = OutputWriter(self, parameters, context, feedback, inputs)
        writer.notes(near_notes)
        writer.notes_of_years({one.year: one.notes for one in results})
        writer.polygons(inputs.over_years([one.areas for one in results]), _styles(result, inputs))
        writer.table(inputs.over_years([one.table for one in results]))
        writer.report(
            lambda run: _page(result, run),
            tr("Creative hotspots"),
            result.year,
        )
        return writer.results(
            HOTSPOT_COUNT=result.count("hotspot"),
            AREA_COUNT=int(result.areas["lq_creative"].notna().sum()),
            NO_DATA_COUNT=result.count("no data"),
            SUPPRESSED_COUNT=int((result.areas["suppressed"] > 0).sum()),
            CREATIVE_JOBS=float(result.areas["jobs_creative"].sum()),
            UNMATCHED_JOBS=result.unmatched_jobs,
        )


_WEIGHTS = ("WEIGHT_CONCENTRATION", "WEIGHT_BREADTH", "WEIGHT_SCALE", "WEIGHT_BUSINESSES", "WEIGHT_NEIGHBOURHOOD")


def _styles(result, inputs) -> list:
    """Class first (what the layer shows), then the quotient, the score and each sub-sector as further styles."""
    from ...styling.specs import StyleSpec
    from ..running.writer import quotient_style, titled_of

    label = inputs.boundaries.name_field
    specs = [
        StyleSpec(
            tr("Creative hotspots"),
            "class",
            "class",
            label_field=label,
            withheld_field="suppressed",
        ),
        StyleSpec(
            titled_of(tr("Location quotient"), tr("Location quotient of {measure}")),
            "quotient",
            "lq_creative",
            titled_of(tr("Creative location quotient"), tr("Creative location quotient of {measure}")),
            withheld_field="suppressed",
        ),
        StyleSpec(tr("Hotspot score"), "score", "score", withheld_field="suppressed"),
    ]
    return specs + [quotient_style(row.sector_name, row.field) for row in result.sectors.itertuples()]


def _page(result, run) -> str:
    from ...reports.pages.creative_hotspots import hotspot_report

    return hotspot_report(result, run)
