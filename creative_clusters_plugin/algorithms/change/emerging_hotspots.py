"""Hot spots over the years: which are new, which last, and which are going."""

from ...core.messages import CreativeClustersError, mark, some
from ...translation import tr
from ..base import CreativeClustersAlgorithm, progress_of
from ..builder import POINTS, POLYGONS
from ..parameters.common import add_report
from ..parameters.neighbours import add_neighbours

_TIMES = ("date", "year", "time")
_VALUES = ("score", "lq_creative")


class EmergingHotspots(CreativeClustersAlgorithm):
    ID = "emerginghotspots"
    GROUP = "change"
    NEEDS = ("numpy", "pandas", "scipy", "shapely")
    TITLE = mark("Emerging hotspots")
    TAGS = mark(
        "emerging hot spot analysis,space-time cube,Gi*,Getis-Ord,Mann-Kendall,trend,new,persistent,intensifying,"
        "diminishing,sporadic,oscillating,historical,hotspot,time,years,cluster,cold spots,several years"
    )
    SUMMARY = mark("Finds where hot and cold spots are new, last, grow stronger, come and go, or have been.")
    HELP = mark(
        "<p>Takes a layer with every area once for each year, such as 'Creative hotspots' or 'Location quotients' write with several "
        "years, and tests at every time whether the values in and around an area are higher or lower than if they were shuffled over "
        "the areas (Gi*, by exact conditional permutation, corrected for all areas and times). What an area was at each time, and "
        "the trend of its Gi* (Mann-Kendall), make one of eight patterns, for hot and for cold spots alike:</p><ul><li><b>New</b>: at "
        "the last time, and never before.</li><li><b>Consecutive</b>: at the last two times or more without a break, and never "
        "before.</li><li><b>Intensifying</b>, <b>persistent</b>, <b>diminishing</b>: at the last time and at 90 % of the times or "
        "more; the trend rises significantly, does not change, or falls.</li><li><b>Sporadic</b>: at the last time and off and on "
        "before, at less than 90 % of the times.</li><li><b>Oscillating</b>: the same, having been the opposite before.</li><li>"
        "<b>Historical</b>: not at the last time, but at 90 % of the times or more.</li></ul><p>The patterns are those that Esri "
        "published for ArcGIS's 'Emerging Hot Spot Analysis'. Different here: p-values are by permutation, those of short trends are "
        "exact, and both are corrected for the number of tests by the false discovery rate. The R package sfdep takes p up to 0.01 "
        "without a correction, and calls an area sporadic that is no hot spot at the last time. With four times no trend can be "
        "significant, with fewer there is none.</p>"
    )

    def initAlgorithm(self, configuration=None):
        self.add.layer(
            "INPUT",
            tr("Areas by year"),
            tr(
                "Polygons or points, one feature for each area and time: the output of 'Creative hotspots' with all years."
            ),
            POLYGONS,
            POINTS,
        )
        self.add.field(
            "ID_FIELD",
            tr("Area id"),
            tr(
                "What is the same for an area at all times. Left empty: the field 'area', else the one whose values are codes."
            ),
            "INPUT",
        )
        self.add.field(
            "TIME_FIELD",
            tr("Time"),
            tr("Years, dates, or numbers in the order of time. Left empty: the field 'date', 'year' or 'time'."),
            "INPUT",
        )
        self.add.field(
            "VALUE_FIELD",
            tr("Value"),
            tr("The figure whose hot spots are looked for. Left empty: the field 'score' or 'lq_creative'."),
            "INPUT",
            numeric=True,
        )
        add_neighbours(self)
        self.add.whole_number(
            "TIME_NEIGHBOURS",
            tr("Earlier times that count as around an area"),
            tr("With 1, the values of a year and the year before it count together. With 0, each year stands alone."),
            1,
            most=100,
        )
        self.add.permutations(
            tr("With few permutations no p-value is small enough to survive the correction over all areas and times."),
            99_999,
        )
        self.add.number(
            "ALPHA",
            tr("Significance level"),
            tr("Corrected p-values up to this make a hot or cold spot, and a trend."),
            0.05,
            least=0.0001,
            most=0.1,
            advanced=True,
            decimals=4,
        )
        self.add.seed()
        self.add.source_text()
        self.add.sink(
            "OUTPUT",
            tr("Emerging hotspots"),
            tr(
                "Each area once, with its pattern, the trend of its Gi*, and when it was hot or cold; styled by pattern."
            ),
        )
        self.add.sink(
            "TABLE",
            tr("Hot and cold spots by time"),
            tr("A row for each area and time: value, Gi*, p, q and class."),
            optional=True,
        )
        add_report(self)
        self.add.numbers(
            AREA_COUNT=tr("Number of areas tested"),
            TIME_COUNT=tr("Number of times"),
            HOT_COUNT=tr("Number of areas with a pattern of hot spots"),
            COLD_COUNT=tr("Number of areas with a pattern of cold spots"),
            **{f"{kind.upper()}_COUNT": title for kind, title in _hot_titles().items()},
        )

    def work(self, parameters, context, feedback):
        from ...core.space.emerging import EmergingSettings, emerging_hotspots
        from ...core.space.spatial import near_of
        from ...core.space.time_cube import time_cube
        from ...layers.area_names import name_field_in
        from ...layers.area_times import read_area_times
        from ..parameters.neighbours import given_neighbours, neighbour_settings
        from ..running.area_results import id_field
        from ..running.field_titles import field_titles
        from ..running.inputs import LayerInputs
        from ..running.parameter_reader import ParameterReader
        from ..running.writer import OutputWriter

        reader = ParameterReader(self, parameters, context, feedback)
        source = reader.source("INPUT")
        value, time = _field(reader, "VALUE_FIELD", source, _VALUES), _field(reader, "TIME_FIELD", source, _TIMES)
        key = id_field(reader, source, "ID_FIELD", times=len(source.uniqueValues(source.fields().lookupField(time))))
        rows = read_area_times(source, key, time, value, name_field_in(source, key), progress_of(feedback, 0, 20))
        cube = time_cube(rows.area, rows.time, rows.value)
        reader.announce(cube.values.size)
        shapes = rows.shapes()
        given = given_neighbours(reader, rows.boundaries.features, rows.boundaries.fields, shapes)
        near_settings = neighbour_settings(reader, rows.boundaries.crs)
        near, _, notes = near_of(shapes, near_settings, given)
        settings = EmergingSettings(
            reader.integer("TIME_NEIGHBOURS"),
            reader.integer("PERMUTATIONS"),
            reader.number("ALPHA"),
            reader.integer("SEED"),
        )
        result = emerging_hotspots(cube, near, settings, progress_of(feedback, 20, 90))
        writer = OutputWriter(self, parameters, context, feedback, LayerInputs(rows.boundaries, []))
        writer.notes([*rows.boundaries.notes, *notes, *result.notes])
        writer.polygons(result.areas, _styles(result))
        writer.table(result.times)
        writer.report(
            lambda run: _page(
                result,
                rows,
                field_titles(source, [value])[value],
                shapes,
                _reproduced(reader, (key, time, value), cube.times, near_settings, near, settings),
                run,
            ),
            tr("Emerging hotspots"),
            "",
        )
        counts = result.counts()
        return writer.results(
            AREA_COUNT=int((result.areas["pattern"] != "undefined").sum()),
            TIME_COUNT=len(cube.times) - len(cube.added),
            HOT_COUNT=sum(count for pattern, count in counts.items() if pattern.endswith(" hot")),
            COLD_COUNT=sum(count for pattern, count in counts.items() if pattern.endswith(" cold")),
            **{f"{kind.upper()}_COUNT": counts[f"{kind} hot"] for kind in _hot_titles()},
        )


def _hot_titles() -> dict[str, str]:
    return {
        "new": tr("Number of new hot spots"),
        "consecutive": tr("Number of consecutive hot spots"),
        "intensifying": tr("Number of intensifying hot spots"),
        "persistent": tr("Number of persistent hot spots"),
        "diminishing": tr("Number of diminishing hot spots"),
        "sporadic": tr("Number of sporadic hot spots"),
        "oscillating": tr("Number of oscillating hot spots"),
        "historical": tr("Number of historical hot spots"),
    }


def _field(reader, parameter: str, source, usual: tuple[str, ...]) -> str:
    """The field chosen, or the first that has one of its usual names. Raises CreativeClustersError where there is none."""
    names = source.fields().names()
    found = reader.fields(parameter, source) or [name for name in usual if name in names]
    if not found:
        raise CreativeClustersError(
            mark("{parameter}: choose a field of '{layer}' (none is named '{usual}'). Its fields: {fields}."),
            parameter=parameter,
            layer=source.sourceName(),
            usual=usual[0],
            fields=some(names, 40),
        )
    return found[0]


def _styles(result) -> list:
    from ...styling.specs import StyleSpec

    return [StyleSpec(tr("Emerging hotspots"), "emerging", "pattern")]


def _reproduced(reader, fields: tuple[str, str, str], times: list[str], near_settings, near, settings):
    from qgis.PyQt.QtCore import QMetaType

    from ...core.space.scripts import Reproduced, TimesRead, emerging_script, link_lines
    from ..running.origins import given_links, layers_read, origin_of

    key, time, value = fields
    own = reader.source("INPUT").fields()
    dated = own[own.lookupField(time)].type() in (QMetaType.Type.QDate, QMetaType.Type.QDateTime)
    form = ("%Y" if all(len(one) == 4 for one in times) else "%Y-%m-%d") if dated else ""
    origin, given = origin_of(reader, "INPUT"), given_links(reader)
    links = link_lines(near_settings, given)
    script = emerging_script(TimesRead(key, time, value, form), times, origin, links, settings, near.equal)
    return Reproduced(script, layers_read(reader, origin, given))


def _page(result, rows, value: str, shapes: list[bytes], reproduced, run) -> str:
    from ...core.publish.outlines import outlines
    from ...reports.pages.emerging_hotspots import emerging_report
    from ...styling.columns import column

    value = column(value, {})[0] or value  # as readers know it: 'Creative LQ', not 'lq_creative'
    frame = outlines(shapes, 200, 200, rows.boundaries.crs.isGeographic(), run.look)
    run.look()
    return emerging_report(result, value, rows.boundaries.names, frame, run, reproduced)
