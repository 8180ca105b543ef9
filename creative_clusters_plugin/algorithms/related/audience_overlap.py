"""Where audiences live that creative work could reach, against where creative jobs are."""

from ...core.messages import mark
from ...translation import tr
from ..base import CreativeClustersAlgorithm, progress_of
from ..builder import POLYGONS
from ..parameters.common import add_boundaries, add_employment, add_outputs
from ..parameters.sectors import add_quotients, add_reference, add_sectors


class AudienceOverlapTool(CreativeClustersAlgorithm):
    ID = "audienceoverlap"
    GROUP = "related"
    NEEDS = ("numpy", "pandas", "scipy", "shapely")
    TITLE = mark("Overlap with audiences")
    TAGS = mark(
        "audience,segments,arts engagement,venues,cultural provision,bivariate,correlation,cold spots,"
        "Audience Spectrum,theatre,museums,participation,demand"
    )
    SUMMARY = mark("Shows where audiences and creative jobs coincide, and where there are audiences without them.")
    HELP = mark(
        "<p>Compares audience segments with creative jobs: where both are strong, only one, or neither; a 3 x 3 bivariate class for "
        "maps; and the areas whose audience is strong while creative jobs, or venues, are not.</p><p>The audience layer may have "
        "any boundaries: its areas are laid over yours, counts are added up and percentages are means by population. The share of a "
        "segment over that of all areas is its quotient, to be compared with the location quotient of creative jobs.</p><p>For venues "
        "alone choose a sector list that holds them, such as the DCMS cultural sector, or one of your own.</p><p>Correlations have "
        "permutation p-values, and p-values that allow for neighbouring areas being alike (Dutilleul 1993). People travel to see art: "
        "a strong audience without creative jobs may be served next door.</p>"
    )

    def initAlgorithm(self, configuration=None):
        add_boundaries(self)
        add_employment(self)
        add_sectors(self)
        self._add_audience()
        add_reference(self)
        add_quotients(self)
        self.add.number(
            "THRESHOLD",
            tr("Quotient above which both count as strong"),
            tr("1: above the mean of all areas. For the joint classes and the areas that are listed."),
            1.0,
            least=0.0,
            advanced=True,
        )
        self.add.permutations(
            tr("Number of random rearrangements behind the plain p-values of the correlations."), 9999
        )
        self.add.seed()
        add_outputs(
            self,
            tr("Overlap with audiences"),
            tr("Overlap by segment"),
            AREA_COUNT=tr("Number of areas with audience and jobs, first segment"),
            SEGMENT_COUNT=tr("Number of segments"),
            AUDIENCE_ONLY_COUNT=tr("Number of areas with a strong audience only, first segment"),
            SPEARMAN=tr("Spearman correlation, first segment"),
            P_VALUE=tr("Its p allowing for alike neighbours"),
            UNMATCHED_JOBS=tr("Jobs in rows without a boundary or a readable code"),
        )

    def _add_audience(self):
        self.add.layer(
            "AUDIENCE",
            tr("Audience areas"),
            tr(
                "Polygons with audience segments, in any boundaries. Join a table to its areas first ('Join attributes by field value')."
            ),
            POLYGONS,
        )
        self.add.field(
            "AUDIENCE_FIELDS",
            tr("Segments"),
            tr("Fields with a segment each, such as the share of people who attend the arts."),
            "AUDIENCE",
            multiple=True,
            optional=False,
        )
        self.add.choice(
            "AUDIENCE_KIND",
            tr("What the segments hold"),
            tr("Numbers are divided by the population, or, without one, by the sum of all segments."),
            [tr("Percentages of the population"), tr("Numbers of people")],
        )
        self.add.field(
            "AUDIENCE_POPULATION",
            tr("Population of the audience areas"),
            tr(
                "Field with the people whom the percentages are of. Needed where several audience areas make up one of yours."
            ),
            "AUDIENCE",
            advanced=True,
        )
        self.add.percent(
            "TOLERANCE",
            tr("Smallest real overlap (% of the audience area)"),
            tr(
                "Smaller overlaps are taken for slivers of borders that the two layers draw differently. Coarsely generalised borders "
                "need more, such as 5."
            ),
            1.0,
            most=50.0,
            advanced=True,
        )

    def work(self, parameters, context, feedback):
        from ...core.overlap.audience_overlap import audience_overlap
        from ...core.overlap.overlap import OverlapSettings
        from ..parameters.audience import audience_of
        from ..parameters.neighbours import area_places
        from ..running.inputs import year_inputs
        from ..running.parameter_reader import ParameterReader
        from ..running.writer import OutputWriter

        reader = ParameterReader(self, parameters, context, feedback)
        inputs = year_inputs(reader)
        audience, layer_notes = audience_of(reader, inputs.boundaries)
        result = audience_overlap(
            inputs.employment,
            inputs.boundaries.known_ids,
            inputs.boundaries.names,
            inputs.sector_list,
            audience,
            OverlapSettings(
                reader.number("THRESHOLD"),
                breaks="terciles",  # nearly everyone takes part in some segments, whose quotients are all near 1
                permutations=reader.integer("PERMUTATIONS"),
                seed=reader.integer("SEED"),
            ),
            inputs.quotients,
            area_places(inputs.boundaries),
            progress_of(feedback, 70, 90),
        )
        writer = OutputWriter(self, parameters, context, feedback, inputs)
        writer.notes([*layer_notes, *result.notes])
        writer.segments = tuple(f"{row.segment}={row.segment_name}" for row in result.segments.itertuples())
        writer.polygons(result.areas, _styles(result))
        writer.table(result.segments)
        title = tr("Overlap with audiences")
        threshold = reader.number("THRESHOLD")
        writer.report(lambda run: _page(result, run, threshold), title, result.year, pictured=len(result.segments))
        first = result.segments.iloc[0]
        return writer.results(
            AREA_COUNT=int(first["areas"]),
            SEGMENT_COUNT=len(result.segments),
            AUDIENCE_ONLY_COUNT=int(first["audience_only"]),
            SPEARMAN=float(first["spearman"]),
            P_VALUE=float(first.get("spearman_p_spatial", float("nan"))),
            UNMATCHED_JOBS=result.unmatched_jobs,
        )


def _styles(result) -> list:
    """The bivariate map of each segment, then joint classes, and shares."""
    from ...styling.specs import StyleSpec

    segments = list(result.segments.itertuples())
    bivariate = tr("Creative and {group}: 3 x 3")
    joint = tr("Creative and {group}: joint classes")
    kinds = ((bivariate, "bivariate", "bivariate_class"), (joint, "joint", "joint_class"))
    styles = [
        StyleSpec(
            text.format(group=row.segment_name),
            kind,
            f"{column}_{row.segment}",
            withheld_field="suppressed",
            related_label=row.segment_name,
        )
        for text, kind, column in kinds
        for row in segments
    ]
    share = tr("{segment} (% of the population)")
    return styles + [
        StyleSpec(row.segment_name, "jobs", f"audience_{row.segment}", share.format(segment=row.segment_name))
        for row in segments
    ]


def _page(result, run, threshold: float) -> str:
    from ...reports.pages.audience_overlap import audience_report

    return audience_report(result, run, threshold)
