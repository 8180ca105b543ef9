"""Which hotspots hold under every reasonable definition, and which choice decides for the others."""

from dataclasses import replace
from math import prod

from ...core.messages import mark
from ...translation import tr
from ..base import CreativeClustersAlgorithm, progress_of
from ..builder import POLYGONS
from ..parameters.common import add_boundaries, add_employment, add_outputs
from ..parameters.sectors import (
    add_business_size,
    add_quotients,
    add_reference,
    add_rule_numbers,
    add_sector_lists,
    rule_titles,
)

_MEMORY = mark(
    "There are {rows:,} pairs of areas and choices, which take about {gigabytes:.0f} GB of memory. Fewer lists, rules, years, "
    "scales or weights make them fewer."
)


class HotspotRobustness(CreativeClustersAlgorithm):
    ID = "hotspotrobustness"
    GROUP = "concentration"
    TITLE = mark("Robustness of hotspots")
    TAGS = mark(
        "sensitivity,uncertainty,robustness,hotspot,definition,Sobol,rank,composite indicator,cluster,stable,"
        "ranking,what if"
    )
    SUMMARY = mark(
        "Finds which areas are creative hotspots whatever the definition, and which choice decides for the others."
    )
    BYTES = 104
    LIMITED_BY = "LAST_YEARS"
    HELP = mark(
        "<p>Runs <i>Creative hotspots</i> under every combination of reasonable choices: sector lists, years, jobs or businesses, "
        "references, rules, scales and weights of the score, and boundaries, where second ones are given.</p><p>For each area: under "
        "what share of the choices it is a hotspot, and a class:</p><ul><li><b>always</b>;</li><li><b>mostly</b>: under at least "
        "80 %;</li><li><b>contested</b>: between;</li><li><b>seldom</b>: under at most 20 %;</li>"
        "<li><b>never</b>;</li></ul><p>the median of its rank and 5 to 95 % of "
        "its ranks over choices and draws, and the choice that matters most for it. The report says how much of the differences goes "
        "with each choice (Sobol's indices, exact, as every combination is there).</p><p>The first of each kind of choice is the usual "
        "one, which the fields class and rank are of.</p>"
    )

    def initAlgorithm(self, configuration=None):
        add_boundaries(self)
        self.add.field(
            "REGION",
            tr("Region"),
            tr("Field of the boundaries with the region of each area, for the references by region."),
            "BOUNDARIES",
            advanced=True,
        )
        add_employment(self)
        self.add.whole_number(
            "LAST_YEARS",
            tr("Years to compare"),
            tr("The year mapped and those before it in the table, as many as it has."),
            3,
            least=1,
            most=100,
            advanced=True,
        )
        add_sector_lists(self)
        self._add_choices()
        self._add_second_boundaries()
        add_reference(self)
        add_quotients(self)
        add_business_size(self)
        add_rule_numbers(self)
        self.add.whole_number(
            "DRAWS",
            tr("Draws of each choice"),
            tr("Jobs and weights are resampled this many times under each choice; 0 leaves chance out of the ranks."),
            200,
            most=10_000,
            advanced=True,
        )
        self.add.seed()
        add_outputs(
            self,
            tr("Robustness of hotspots"),
            tr("Areas under each choice"),
            CHOICE_COUNT=tr("Number of choices"),
            AREA_COUNT=tr("Number of areas with data"),
            ALWAYS_COUNT=tr("Number of areas that are always hotspots"),
            CONTESTED_COUNT=tr("Number of contested areas"),
            UNMATCHED_JOBS=tr("Jobs in rows without a boundary or a readable code"),
        )

    def _add_choices(self):
        self.add.choices(
            "RULES", tr("Rules for hotspots"), tr("When an area is called a hotspot."), rule_titles(), [0, 1, 2, 3, 4]
        )
        self.add.choices(
            "REFERENCES",
            tr("References"),
            tr(
                "What areas are compared with. The leading region is the one with the most creative jobs. Against its own region an "
                "area needs two others there; this takes a run for each region."
            ),
            reference_titles(),
            [0, 1],
        )
        self.add.choices(
            "MEASURES",
            tr("Measures"),
            tr("Businesses where the table counts them."),
            measure_titles(),
            [0, 1],
            advanced=True,
        )
        self.add.choices(
            "NORMALISATIONS",
            tr("Score: scales of the components"),
            tr("How each component is brought to 0 to 100 (OECD/JRC handbook on composite indicators, 2008)."),
            [tr("Percentile rank"), tr("Minimum to maximum"), tr("Standard score (z)")],
            [0, 1, 2],
            advanced=True,
        )
        self.add.choices(
            "WEIGHTINGS",
            tr("Score: weights of the components"),
            tr("All alike, or one of them twice."),
            weighting_titles(),
            [0, 1, 2, 3],
            advanced=True,
        )

    def _add_second_boundaries(self):
        self.add.layer(
            "SECOND_BOUNDARIES",
            tr("Second boundaries"),
            tr(
                "Other areas for the same jobs, such as travel-to-work areas beside districts. Hotspots are found there as well, and "
                "each area mapped is what the one is that holds most of its jobs."
            ),
            POLYGONS,
            optional=True,
            advanced=True,
        )
        self.add.field(
            "SECOND_BOUNDARIES_ID",
            tr("Area id in the second boundaries"),
            tr("Field with their code."),
            "SECOND_BOUNDARIES",
            advanced=True,
        )
        self.add.field(
            "EMPLOYMENT_SECOND_AREA",
            tr("Second area in the table"),
            tr(
                "Field with the code of the second area of each row; the layer can then be left out. Left empty, with the layer: jobs "
                "are spread evenly over the areas mapped, and the largest part of an area's surface decides."
            ),
            "EMPLOYMENT",
            advanced=True,
        )

    def further_needs(self, parameters, context):
        return ("shapely",) if self.parameterAsSource(parameters, "SECOND_BOUNDARIES", context) else ()

    def work(self, parameters, context, feedback):
        from ...core.concentration.robust_design import RobustSettings
        from ...core.concentration.robustness import hotspot_robustness
        from ...core.concentration.scores import ScoreSettings
        from ..running.boundary_reader import BoundaryReader
        from ..running.parameter_reader import ParameterReader
        from ..running.robustness import robust_inputs
        from ..running.writer import OutputWriter

        reader = ParameterReader(self, parameters, context, feedback)
        inputs, design, rule, notes = robust_inputs(reader)
        reader.announce(inputs.rows(prod(design.shape)))
        reader.announce_memory(inputs.rows(prod(design.shape)), text=_MEMORY)
        of = BoundaryReader(reader)
        result = hotspot_robustness(
            design,
            inputs.boundaries.known_ids,
            inputs.boundaries.names,
            of.regions(inputs.boundaries),
            RobustSettings(
                inputs.quotients, ScoreSettings(draws=reader.integer("DRAWS"), seed=reader.integer("SEED")), rule
            ),
            progress_of(feedback, 62, 90),
        )
        writer = OutputWriter(self, parameters, context, feedback, inputs)
        writer.notes((*notes, *result.notes))
        writer.polygons(result.areas, _styles(inputs))
        if parameters.get("TABLE"):
            writer.table(result.table(progress_of(feedback, 94, 95)))
        names = of.region_names(inputs.boundaries)
        in_words = replace(result, leading_region=names.get(result.leading_region, result.leading_region))
        writer.report(lambda run: _page(in_words, run), tr("Robustness of hotspots"), result.year)
        return writer.results(
            CHOICE_COUNT=result.choices,
            AREA_COUNT=int((result.areas["robust_class"] != "no data").sum()),
            ALWAYS_COUNT=result.count("always"),
            CONTESTED_COUNT=result.count("contested"),
            UNMATCHED_JOBS=result.runs.unmatched_jobs,
        )


def reference_titles() -> list[str]:
    """In the order of `robustness.REFERENCES`."""
    return [tr("All areas"), tr("All areas but those of the leading region"), tr("The area's own region")]


def measure_titles() -> list[str]:
    """In the order of `robustness.MEASURES`."""
    return [tr("Jobs"), tr("Businesses")]


def weighting_titles() -> list[str]:
    """In the order of `robustness.WEIGHTINGS`."""
    return [tr("All alike"), tr("Concentration twice"), tr("Breadth twice"), tr("Scale twice")]


def _styles(inputs) -> list:
    from ...reports.pages.hotspot_robustness import factor_names
    from ...styling.palettes import TYPE_COLOURS
    from ...styling.specs import StyleSpec

    share = tr("Share of the choices under which the area is a hotspot")
    return [
        StyleSpec(tr("Robustness of hotspots"), "robustness", "robust_class", label_field=inputs.boundaries.name_field),
        StyleSpec(tr("Share of the choices"), "density", "hotspot_share", share),
        StyleSpec(tr("Rank"), "rank", "rank_median", tr("Rank among the areas: median over choices and draws")),
        StyleSpec(
            tr("How far ranks range"),
            "rank_range",
            "rank_range",
            tr("Places between its best and worst rank (5 to 95 %)"),
        ),
        StyleSpec(tr("Creative hotspots"), "class", "class"),
        StyleSpec(
            tr("What matters most"),
            "categories",
            "matters_most",
            labels=tuple(factor_names().items()),
            colours=tuple(TYPE_COLOURS.values())[: len(factor_names())],
        ),
    ]


def _page(result, run) -> str:
    from ...reports.pages.hotspot_robustness import robustness_report

    return robustness_report(result, run)
