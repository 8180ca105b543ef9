"""Where creative industries coincide with high-tech, knowledge-intensive and other related sectors."""

from ...core.messages import mark
from ...core.options import RELATED_GROUPS
from ...translation import tr, translated
from ..base import CreativeClustersAlgorithm, progress_of
from ..builder import ANY
from ..parameters.common import add_boundaries, add_employment, add_outputs
from ..parameters.neighbours import add_neighbours
from ..parameters.sectors import add_quotients, add_reference, add_related, add_sectors


class RelatedSectorOverlap(CreativeClustersAlgorithm):
    ID = "relatedsectoroverlap"
    GROUP = "related"
    NEEDS = ("numpy", "pandas", "scipy", "shapely")
    TITLE = mark("Overlap with related sectors")
    TAGS = mark(
        "co-location,coagglomeration,high-tech,KIBS,bivariate,correlation,related variety,colocation,cluster,"
        "knowledge-intensive,spillover,LQ,technology"
    )
    SUMMARY = mark("Shows where creative industries coincide with high-tech and knowledge-intensive business.")
    HELP = mark(
        "<p>Compares the creative industries with each related group: where both are concentrated, only one, or neither; a 3 x 3 "
        "bivariate class for maps; and each area's part in their coagglomeration.</p><p>Over all areas: how many have both and how "
        "many would by chance (lift, Jaccard), correlations of the location quotients with permutation p-values, the "
        "coagglomeration index of Ellison, Glaeser & Kerr, and q-values over the groups (Benjamini & Hochberg).</p><p>Industries "
        "that belong to both groups are left out of both, since they would make any two groups overlap.</p><p>Neighbouring areas "
        "resemble one another, so that the correlations are also tested with the number of areas that are as good as independent "
        "(Dutilleul 1993). Local statistics show where both are above the threshold here and around (co-location join count) and "
        "where the surroundings of both are high or low (Lee's L).</p>"
    )

    def initAlgorithm(self, configuration=None):
        add_boundaries(self)
        add_employment(self)
        add_sectors(self)
        add_related(self)
        self.add.flag(
            "STRIP_SHARED",
            tr("Leave out codes that both groups have"),
            tr("Software, say, is both a creative industry and a knowledge-intensive service."),
            True,
            advanced=True,
        )
        add_reference(self)
        add_quotients(self)
        self.add.number(
            "THRESHOLD",
            tr("Location quotient above which an area is specialised"),
            tr("For the joint classes and the number of areas with both."),
            1.0,
            least=0.0,
            advanced=True,
        )
        self.add.choice(
            "BIVARIATE_BREAKS",
            tr("Classes of the bivariate map"),
            tr(
                "By quotients, 'high' means well above the nation, and maps of several years and countries can be compared. Thirds "
                "spread the nine colours best, but the highest third may lie below 1."
            ),
            [tr("Thirds of the areas"), tr("LQ below 1, 1 to 1.25, above")],
            1,
            advanced=True,
        )
        self.add.permutations(
            tr("Number of random rearrangements behind the p-values of correlations and local statistics."), 9999
        )
        self.add.seed()
        self.add.flag(
            "USE_NEIGHBOURS",
            tr("Local statistics (co-location around the area, Lee's L)"),
            tr("Which areas have both around them, too, tested against chance."),
            True,
            advanced=True,
        )
        add_neighbours(self, "BOUNDARIES", advanced=True)
        add_outputs(
            self,
            tr("Overlap with related sectors"),
            tr("Overlap by related group"),
            AREA_COUNT=tr("Number of areas with data"),
            GROUP_COUNT=tr("Number of related groups"),
            BOTH_COUNT=tr("Number of areas with both, first related group"),
            SHARED_CODES=tr("Number of industries that belong to both groups"),
            UNMATCHED_JOBS=tr("Jobs in rows without a boundary or a readable code"),
        )
        self.add.sink(
            "THRESHOLDS",
            tr("Overlap by threshold"),
            tr("The overlap at several thresholds: a row for each related group and threshold."),
            ANY,
            optional=True,
        )
        self.add.new_file(
            "LEGEND",
            tr("Legend of the bivariate map"),
            tr(
                "The square of nine colours as an image for map pages, SVG or PNG by the ending. Of several related groups the first "
                "has this file; those of the others lie beside it, with the group's id after the name."
            ),
            tr("Images (*.svg *.png)"),
            optional=True,
        )

    def work(self, parameters, context, feedback):
        from ...core.overlap.overlap import BIVARIATE_BREAKS, OverlapSettings, related_overlap
        from ..parameters.neighbours import area_space
        from ..running.inputs import year_inputs
        from ..running.parameter_reader import ParameterReader
        from ..running.writer import OutputWriter

        reader = ParameterReader(self, parameters, context, feedback)
        inputs = year_inputs(reader, related=True)
        space, space_notes = area_space(reader, inputs.boundaries)
        settings = OverlapSettings(
            reader.number("THRESHOLD"),
            reader.flag("STRIP_SHARED"),
            reader.choice("BIVARIATE_BREAKS", BIVARIATE_BREAKS),
            reader.integer("PERMUTATIONS"),
            reader.integer("SEED"),
        )
        result = related_overlap(
            inputs.employment,
            inputs.boundaries.known_ids,
            inputs.boundaries.names,
            inputs.sector_list,
            {group: translated(title) for group, title in RELATED_GROUPS},
            settings,
            inputs.quotients,
            space,
            progress_of(feedback, 62, 90),
        )
        writer = OutputWriter(self, parameters, context, feedback, inputs)
        writer.notes((*space_notes, *(note for note in result.notes if note not in space_notes)))
        writer.polygons(result.areas, _styles(result, settings.breaks))
        writer.table(result.groups)
        writer.table(result.curve, "THRESHOLDS")
        writer.bivariate_legends("LEGEND", dict(zip(result.groups["group"], result.groups["group_name"], strict=True)))
        title = tr("Overlap with related sectors")
        writer.report(
            lambda run: _page(
                result, run, settings.threshold, _reproduced(reader, inputs.boundaries, space, writer, result, settings)
            ),
            title,
            result.year,
            pictured=len(result.groups),
        )
        return writer.results(
            AREA_COUNT=int(result.areas["lq_creative"].notna().sum()),
            GROUP_COUNT=len(result.groups),
            BOTH_COUNT=int(result.groups["both"].iloc[0]),
            SHARED_CODES=len(result.shared),
            UNMATCHED_JOBS=result.unmatched_jobs,
        )


def _styles(result, breaks: str) -> list:
    """The bivariate map of each group, then their joint classes, quotients and local statistics."""
    from ...core.overlap.overlap import bivariate_cuts
    from ...styling.specs import StyleSpec
    from ..running.writer import quotient_style

    groups = list(result.groups.itertuples())
    kinds = (
        (tr("3 x 3: {group}"), tr("Creative and {group}"), "bivariate", "bivariate_class"),
        (tr("Both or one: {group}"), tr("Creative and {group}: joint classes"), "joint", "joint_class"),
    )
    # a database keeps 30 characters of a name: what tells the styles apart comes first
    local = (
        (
            tr("Here and around: {group}"),
            tr("Creative and {group}: both here and around"),
            "cluster",
            "joins_class",
        ),
        (
            tr("Lee's L: {group}"),
            tr("Creative and {group}: Lee's local L"),
            "quadrant",
            "lee_class",
        ),
    )
    quotients = result.areas.to_dict("series")
    cuts = {
        row.group: bivariate_cuts(
            quotients[f"lq_creative_{row.group}"].to_numpy(float), quotients[f"lq_{row.group}"].to_numpy(float), breaks
        )
        for row in groups
    }
    styles = [
        StyleSpec(
            text.format(group=row.group_name),
            kind,
            f"{column}_{row.group}",
            title.format(group=row.group_name),
            withheld_field="suppressed",
            related_label=row.group_name,
            thirds=cuts[row.group] if kind == "bivariate" else (),
        )
        for text, title, kind, column in kinds
        for row in groups
    ]
    styles += [quotient_style(row.group_name, f"lq_{row.group}") for row in groups]
    return styles + [
        StyleSpec(text.format(group=row.group_name), kind, f"{column}_{row.group}", title.format(group=row.group_name))
        for text, title, kind, column in local
        for row in groups
        if f"{column}_{row.group}" in result.areas
    ]


def _reproduced(reader, boundaries, space, writer, result, settings):
    from ...core.space.local.families import local_record
    from ...core.space.local_statistics import LocalSettings
    from ..parameters.neighbours import neighbour_settings
    from ..running.origins import from_output

    if space is None or space.near is None:
        return None
    pairs = {group: [f"lq_creative_{group}", f"lq_{group}"] for group in result.groups["group"]}
    above = {group: [f"above_{name}_{group}" for name in ("creative", "related")] for group in pairs}
    prepared = []
    for group, names in pairs.items():
        prepared.append(f"both = areas[{names!r}].notna().all(axis=1)")
        for made, name in zip(above[group], names, strict=True):
            prepared.append(f"areas[{made!r}] = (areas[{name!r}] > {settings.threshold!r}).astype(float).where(both)")
    jobs = [
        (local_record("co_location"), {f"joins_{group}_": names for group, names in above.items()}),
        (local_record("local_lee"), {f"lee_{group}_": names for group, names in pairs.items()}),
    ]
    chosen = LocalSettings(permutations=settings.permutations, seed=settings.seed)
    title = tr("Overlap with related sectors")
    found = neighbour_settings(reader, boundaries.crs)
    return from_output(reader, boundaries, space.near, found, writer, title, jobs, chosen, prepared)


def _page(result, run, threshold: float, reproduced) -> str:
    from ...reports.pages.related_sector_overlap import overlap_report

    return overlap_report(result, run, threshold, reproduced)
