"""Hot and cold spots, clusters and outliers: local statistics of any field, with honest inference."""

from ...core.messages import mark
from ...core.space.local.families import LOCAL_IDS, LOCAL_STATISTICS
from ...core.space.local.record import ISOLATED, QUIET, UNDEFINED
from ...translation import tr, translated
from ..base import CreativeClustersAlgorithm, progress_of
from ..builder import LINES
from ..parameters.common import CHECKED_BY, add_check, add_report
from ..parameters.neighbours import add_layer, add_neighbours


class SpatialHotspots(CreativeClustersAlgorithm):
    ID = "spatialhotspots"
    GROUP = "concentration"
    NEEDS = ("numpy", "pandas", "scipy", "shapely")
    TITLE = mark("Spatial hotspots")
    TAGS = mark(
        "autocorrelation,neighbours,Gi*,Getis-Ord,LISA,Moran,Geary,hot spots,cold spots,cluster,outlier,"
        "spatial statistics"
    )
    SUMMARY = mark("Finds where high or low values of a field lie together more than chance would have them.")
    HELP = mark(
        "<p>Tests in every area whether the values in and around it are higher, lower, or more alike than they would be if the "
        "values were shuffled over the areas.</p><ul>{statistics}</ul><p>Inference is by exact "
        "conditional permutation (99,999 by default) or by the analytic distribution; p-values are two-sided (join counts: upper "
        "tail) and corrected for the number of areas (false discovery rate by default), since of thousands of tests some succeed "
        "by chance.</p><p>Areas without neighbours are 'isolated', areas without a value 'undefined': neither can look "
        "significant. Without a choice of fields, every field that begins with lq_ is tested.</p>"
    )

    def tags(self):
        words = [translated(one.words) for one in LOCAL_STATISTICS]
        return list(dict.fromkeys([*",".join(words).split(","), *super().tags()]))

    def shortHelpString(self):
        titles = [f"<li>{translated(one.title)}</li>" for one in LOCAL_STATISTICS]
        return super().shortHelpString().format(statistics="".join(titles))

    def initAlgorithm(self, configuration=None):
        add_layer(self)
        self.add.choice(
            "STATISTIC",
            tr("Statistic"),
            tr(
                "Gi* finds hot and cold spots, local Moran clusters and outliers. Some compare a field with a second one."
            ),
            [translated(one.title) for one in LOCAL_STATISTICS],
        )
        self.add.field(
            "FIELD_2",
            tr("Second field"),
            tr("For statistics of two fields, and the base (such as all jobs) for rates."),
            "INPUT",
            numeric=True,
        )
        add_neighbours(self)
        self._add_inference()
        add_check(self)
        self.add.source_text()
        self.add.sink(
            "OUTPUT",
            tr("Spatial hotspots"),
            tr("The input with statistic, z, p, q, neighbours and class of each field, styled by class."),
        )
        self.add.sink(
            "LINKS",
            tr("Neighbours as lines"),
            tr("A line between the centroids of every two neighbours, to look at."),
            LINES,
            optional=True,
        )
        add_report(self)
        self.add.numbers(
            TESTED_COUNT=tr("Number of areas tested (first field)"),
            SIGNIFICANT_COUNT=tr("Number of significant areas (first field)"),
            ISOLATED_COUNT=tr("Number of areas without neighbours (first field)"),
            UNDEFINED_COUNT=tr("Number of areas without a value (first field)"),
        )

    def _add_inference(self):
        self.add.choice(
            "INFERENCE",
            tr("Inference"),
            tr(
                "Permutation makes no assumption on the values. The analytic test supposes normal values: of skewed ones, as figures of "
                "jobs are, it calls areas significant where there is nothing (in 68 to 85 % of maps of log-normal noise). Not every "
                "statistic has one."
            ),
            [tr("Conditional permutation"), tr("Analytic (normal)")],
            advanced=True,
        )
        self.add.permutations(
            tr("With few permutations no p-value is small enough to survive the correction over many areas."), 99_999
        )
        self.add.choice(
            "CORRECTION",
            tr("Correction for the number of areas"),
            tr("Without one, one area in twenty is significant at 5 % where there is nothing at all."),
            [tr("False discovery rate (Benjamini & Hochberg)"), tr("Bonferroni"), tr("No correction")],
            advanced=True,
        )
        self.add.number(
            "ALPHA",
            tr("Significance level"),
            tr("Corrected p-values up to this are significant. Hot and cold spots show 1, 5 and 10 % in any case."),
            0.05,
            least=0.0001,
            most=0.5,
            advanced=True,
            decimals=4,
        )
        self.add.seed()

    def further_needs(self, parameters, context):
        return CHECKED_BY if self.parameterAsBoolean(parameters, "CHECK", context) else ()

    def work(self, parameters, context, feedback):
        from ...core.space.local_statistics import CORRECTIONS, LocalSettings
        from ...core.space.spatial import spatial_hotspots
        from ...layers.boundaries import read_layer
        from ...layers.write import write_links
        from ..parameters.neighbours import given_neighbours, neighbour_settings
        from ..running.field_titles import field_titles
        from ..running.inputs import LayerInputs
        from ..running.parameter_reader import ParameterReader
        from ..running.writer import OutputWriter

        reader = ParameterReader(self, parameters, context, feedback)
        source = reader.source("INPUT")
        fields = reader.quotient_fields("FIELDS", source)
        second = reader.fields("FIELD_2", source)
        boundaries, values, shapes = read_layer(
            source, [*fields, *second], progress_of(feedback, 0, 20), each_once=True
        )
        result = spatial_hotspots(
            boundaries.ids,
            shapes,
            {name: values[name] for name in fields},
            values[second[0]] if second else None,
            neighbour_settings(reader, boundaries.crs),
            LocalSettings(
                reader.choice("STATISTIC", LOCAL_IDS),
                reader.choice("INFERENCE", ("permutation", "analytic")),
                reader.integer("PERMUTATIONS"),
                reader.integer("SEED"),
                reader.choice("CORRECTION", CORRECTIONS),
                reader.number("ALPHA"),
            ),
            given_neighbours(reader, boundaries.features, boundaries.fields, shapes),
            progress_of(feedback, 30, 90),
        )
        writer = OutputWriter(self, parameters, context, feedback, LayerInputs(boundaries, []))
        writer.notes(boundaries.notes)
        writer.notes(result.notes)
        titles = field_titles(source, fields)
        titles |= {", ".join(fields): ", ".join(titles.values())}  # of a statistic of several
        writer.polygons(result.areas, _styles(result, titles))
        writer.lines("LINKS", result.near.places, result.links, write_links)
        title = tr("Spatial hotspots")
        opinions = _opinions(result, reader, writer)
        writer.report(
            lambda run: _page(result, boundaries, titles, opinions, _reproduced(result, second, reader), run),
            title,
            "",
            pictured=len(result.fields),
        )
        kinds = result.areas[result.column(next(iter(result.fields)), "class")]
        quiet = (QUIET, ISOLATED, UNDEFINED)
        return writer.results(
            TESTED_COUNT=int((~kinds.isin(quiet[1:])).sum()),
            SIGNIFICANT_COUNT=int((~kinds.isin(quiet)).sum()),
            ISOLATED_COUNT=int((kinds == ISOLATED).sum()),
            UNDEFINED_COUNT=int((kinds == UNDEFINED).sum()),
        )


def _opinions(result, reader, writer) -> list:
    if not reader.flag("CHECK"):
        return []
    from ...core.space.second_opinion import local_opinions, local_verdict

    opinions = local_opinions(result)
    writer.notes(local_verdict(opinions))
    return opinions


def _styles(result, titles: dict[str, str]) -> list:
    from ...styling.specs import StyleSpec

    kind = result.statistic.classes.style
    return [StyleSpec(titles[name], kind, result.column(name, "class"), titles[name]) for name in result.fields]


def _reproduced(result, second: list[str], reader):
    from ...core.messages import Note
    from ...core.space.scripts import UNEQUAL, Reproduced, has_script, link_lines, local_script
    from ..running.origins import given_links, layers_read, origin_of

    record = result.statistic
    if not has_script(record.script, result.near.equal):
        return Reproduced("", lacking=Note(UNEQUAL))
    origin, given = origin_of(reader, "INPUT"), given_links(reader)
    fields = reader.quotient_fields("FIELDS", reader.source("INPUT"))
    several = {f"{name}_": [name, *second] for name in result.fields}
    groups = {"": fields + second} if len(result.values) == 1 else several
    links = link_lines(result.near_settings, given)
    script = local_script("Spatial hotspots", [(record, groups)], result.settings, origin, links)
    return Reproduced(script, layers_read(reader, origin, given))


def _page(result, boundaries, titles: dict[str, str], opinions: list, reproduced, run) -> str:
    from dataclasses import replace

    from ...reports.pages.spatial_hotspots import spatial_report
    from ..running.field_titles import retitled

    place = boundaries.fields.lookupField(boundaries.name_field)
    labels = [str(feature[place]) if place >= 0 else "" for feature in boundaries.features]
    named = replace(
        result,
        fields={titles[name]: found for name, found in result.fields.items()},
        values={titles.get(name, name): found for name, found in result.values.items()},
    )
    return spatial_report(named, run, labels, retitled(opinions, titles), reproduced)
