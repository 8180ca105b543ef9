"""A table of employment brought to other areas: by a lookup table, by area of overlap, or by weights."""

from ...core.messages import mark
from ...translation import tr
from ..base import CreativeClustersAlgorithm, report
from ..builder import ANY, POINTS, POLYGONS
from ..parameters.common import add_employment, add_report


class RebaseAreas(CreativeClustersAlgorithm):
    ID = "rebaseareas"
    GROUP = "prepare"
    LIMITED_BY = "EMPLOYMENT_FILTER"
    NEEDS = ("numpy", "pandas", "shapely")
    TITLE = mark("Bring employment to other areas")
    TAGS = mark(
        "areal interpolation,dasymetric,lookup,best fit,boundary change,travel to work area,rebase,apportion,"
        "boundaries,NUTS,crosswalk,MSOA,TTWA,geography,convert areas,weights"
    )
    SUMMARY = mark("Brings a table of jobs by area and industry to other areas, so that none is lost or counted twice.")
    HELP = mark(
        "<p>Brings jobs (and businesses) by area and industry, of all years in the table, to other areas:</p><ul><li><b>by a "
        "lookup table</b>: best fit, one target for each source area, or several with weights;</li><li><b>by area of "
        "overlap</b>: a source area's jobs are spread evenly over it or, with weights (population, addresses), as these "
        "are;</li><li><b>by points</b>: each feature of the weights counts as a whole where it lies.</li></ul><p>Totals are kept: "
        "what the target areas get and what lies outside them add up to the source's figures, in each industry and year; the "
        "log and the report say what lies outside. Areas are measured in an equal-area projection, and slivers where two layers "
        "draw the same border differently are put back. <i>share_split</i> says what share of a figure comes from source areas "
        "that had to be divided, and so is an estimate. Suppressed figures stay suppressed.</p><p>The other tools take the table "
        "as <i>Employment</i>, with no field to set, and the target areas as boundaries.</p>"
    )

    def initAlgorithm(self, configuration=None):
        add_employment(self, one_year=False)
        self.add.choice(
            "METHOD",
            tr("Method"),
            tr(
                "A lookup is best where the statistical office has one. Overlap assumes that jobs are spread evenly over a source "
                "area, or as the weights are. Points: each feature of the weights counts where it lies."
            ),
            [tr("By a lookup table"), tr("By area of overlap"), tr("By points")],
        )
        self._add_areas()
        self._add_weights()
        self._add_outputs()

    def _add_areas(self):
        self.add.layer(
            "TARGET",
            tr("Target areas"),
            tr(
                "Polygons of the areas to bring the figures to. With a lookup they can be left out: then there is a table, but no map."
            ),
            POLYGONS,
            optional=True,
        )
        self.add.field(
            "TARGET_ID",
            tr("Area id in the target areas"),
            tr("Field with their code; with a lookup, the code that it names them by."),
            "TARGET",
        )
        self.add.field(
            "TARGET_NAME",
            tr("Area name in the target areas"),
            tr("Left empty: a text field with 'name' in its name."),
            "TARGET",
            advanced=True,
        )
        self.add.table(
            "LOOKUP",
            tr("Lookup table"),
            tr("A row for each source area, or with weights for each pair of source and target area."),
            optional=True,
        )
        self.add.field(
            "LOOKUP_FROM",
            tr("Source area in the lookup"),
            tr("Field with the code that the employment table names the area by."),
            "LOOKUP",
        )
        self.add.field(
            "LOOKUP_TO",
            tr("Target area in the lookup"),
            tr("Field with the code, or name, of the target area."),
            "LOOKUP",
        )
        self.add.field(
            "LOOKUP_WEIGHT",
            tr("Weight in the lookup"),
            tr(
                "Field with the share of the source area that goes to the target, or with any weight: population, addresses, "
                "area. Those of a source area are scaled to add up to 1. Left empty: each source area goes to one target."
            ),
            "LOOKUP",
            advanced=True,
        )
        self.add.layer(
            "SOURCE",
            tr("Source areas"),
            tr("Polygons of the areas of the employment table, for overlap and points."),
            POLYGONS,
            optional=True,
        )
        self.add.field(
            "SOURCE_ID",
            tr("Area id in the source areas"),
            tr("Field with the code that the employment table names the areas by."),
            "SOURCE",
            advanced=True,
        )

    def _add_weights(self):
        self.add.layer(
            "WEIGHTS",
            tr("Weights"),
            tr(
                "Points or small areas that jobs are spread like: addresses, businesses, population. With overlap, a polygon counts "
                "with the share of its area in each part; with points, as a whole at a point inside it. Source areas without any are "
                "divided by area."
            ),
            POINTS,
            POLYGONS,
            optional=True,
            advanced=True,
        )
        self.add.field(
            "WEIGHTS_FIELD",
            tr("Weight of the features"),
            tr("Such as the population. Left empty: each feature counts once."),
            "WEIGHTS",
            advanced=True,
        )
        self.add.percent(
            "TOLERANCE",
            tr("Smallest real overlap (% of the source area)"),
            tr(
                "Smaller overlaps are taken for slivers of borders that the two layers draw differently, and put back to the rest of "
                "the area. Coarsely generalised borders need more, such as 5."
            ),
            1.0,
            most=50.0,
            advanced=True,
        )
        self.add.choice(
            "OUTSIDE",
            tr("What lies outside all target areas"),
            tr("For overlap and points. The second suits coasts that are drawn differently: nobody works in the sea."),
            [
                tr("Is left out and reported"),
                tr("Goes to the target areas that the source area overlaps, else to the nearest"),
            ],
            advanced=True,
        )

    def _add_outputs(self):
        self.add.sink(
            "OUTPUT",
            tr("Target areas with jobs"),
            tr("The target areas with jobs and quality in the last year, styled."),
            POLYGONS,
            optional=True,
            by_default=True,
        )
        self.add.sink(
            "TABLE",
            tr("Employment by target area"),
            tr("A row for each target area, industry and year. A GeoPackage keeps codes as text."),
            ANY,
            optional=True,
            by_default=True,
        )
        add_report(self)
        self.add.numbers(
            AREA_COUNT=tr("Number of target areas with data"),
            SOURCE_COUNT=tr("Number of source areas with a target"),
            SPLIT_COUNT=tr("Number of source areas that are divided"),
            TOTAL_JOBS=tr("Jobs in the target areas, last year"),
            OUTSIDE_JOBS=tr("Jobs outside all target areas, last year"),
            SPLIT_SHARE=tr("Share of the jobs that comes from divided source areas"),
        )

    def work(self, parameters, context, feedback):
        import numpy as np

        from ...core.rebasing.rebased_employment import rebased_employment
        from ...core.rebasing.rebasing import METHODS
        from ..running.inputs import LayerInputs
        from ..running.parameter_reader import ParameterReader
        from ..running.rebasing import polygons, source_table, weights_by_geometry, weights_by_lookup
        from ..running.writer import OutputWriter

        reader = ParameterReader(self, parameters, context, feedback)
        method = reader.choice("METHOD", METHODS)
        table = source_table(reader)
        target = polygons(reader, "TARGET", method != "lookup")
        drawn = np.array([], dtype=object) if target is None else target.known_ids
        if method == "lookup":
            weights, notes = weights_by_lookup(reader)
        else:
            weights, notes = weights_by_geometry(reader, method, target)
        reader.announce(len(weights.targets) * sum(len(one.industries) for one in table.years))
        result = rebased_employment(table, weights, drawn, {} if target is None else target.names)
        # the reader of boundaries says that figures do not depend on geometry: with overlap they do, and `notes` says how
        warnings = report(target.notes, feedback) if target is not None and method == "lookup" else []
        inputs = LayerInputs(target, warnings, "" if target is None else "TARGET", table.layer)
        writer = OutputWriter(self, parameters, context, feedback, inputs)
        writer.notes_of_years({one.year: one.notes for one in table.years})
        writer.notes([*notes, *result.notes])
        if target is not None and parameters.get("OUTPUT"):
            writer.polygons(result.areas, _styles())
        writer.table(result.table)
        title = tr("Employment by target area")
        writer.report(lambda run: _page(result, run), title, result.year, 0 if target is None else 1)
        return writer.results(**result.numbers())


def _styles() -> list:
    from ...styling.palettes import sequential
    from ...styling.specs import StyleSpec

    shares = (
        (0.0, 0.01, tr("up to 1 %")),
        (0.01, 0.1, tr("1 % to 10 %")),
        (0.1, 0.5, tr("10 % to 50 %")),
        (0.5, 1.0, tr("more than 50 %")),
    )
    divided = tr("Share from divided source areas")
    return [
        StyleSpec(tr("All jobs"), "jobs", "jobs_total", withheld_field="suppressed"),
        StyleSpec(divided, "graduated", "share_split", classes=shares, colours=tuple(sequential(len(shares)))),
    ]


def _page(result, run) -> str:
    from ...reports.pages.rebase_areas import rebasing_report

    return rebasing_report(result, run)
