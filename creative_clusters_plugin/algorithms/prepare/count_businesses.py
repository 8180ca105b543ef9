"""Businesses as points counted into areas, by sector and as a table of employment."""

from ...core.employment.measures import measure_of
from ...core.messages import CreativeClustersError, Parameter, mark, some
from ...translation import speak_of, tr
from ..base import CreativeClustersAlgorithm, progress_of, report
from ..builder import POINTS
from ..parameters.common import add_boundaries, add_outputs
from ..parameters.sectors import add_sectors


class CountBusinesses(CreativeClustersAlgorithm):
    ID = "countbusinesses"
    GROUP = "prepare"
    NEEDS = ("numpy", "pandas", "shapely")
    LIMITED_BY = "POINTS_FILTER"
    TITLE = mark("Count businesses")
    TAGS = mark(
        "points in polygons,firms,register,count,spatial join,aggregate,companies,establishments,Companies House,"
        "OpenStreetMap,Overture,SIRENE,boundaries,points"
    )
    SUMMARY = mark("Counts business points into areas, by sector and as a table of employment.")
    HELP = mark(
        "<p>Counts the businesses of a register into areas: polygons with the businesses (and jobs) of each sector, and a table by "
        "area and industry that every other tool takes as <i>Employment</i> with no field to set.</p><p>Points and boundaries "
        "may be in different coordinate reference systems. A point on a border, or where areas overlap, counts once, in the area "
        "whose id comes first. Points outside of every area, and points without an industry, are not counted; the log and the "
        "report say how many, by industry.</p><p>Without a field of jobs every business counts as one job: location quotients "
        "and hotspots are then those of businesses.</p>"
    )

    def initAlgorithm(self, configuration=None):
        self.add.layer(
            "POINTS",
            tr("Businesses"),
            tr("Points: one for each business. Left empty where POINTS_FILE is given."),
            POINTS,
            optional=True,
        )
        self.add.field(
            "POINTS_INDUSTRY",
            tr("Industry code of the business"),
            tr(
                "Field with the code of the business's industry. Left empty: the one that holds codes or words of a scheme."
            ),
            "POINTS",
        )
        self.add.field(
            "POINTS_JOBS",
            tr("Jobs of the business"),
            tr("Field with the number of jobs. Left empty: every business counts as one job."),
            "POINTS",
        )
        self.add.field(
            "POINTS_YEAR",
            tr("Year of the business"),
            tr("Field with the year, where the register has a point for each business and year."),
            "POINTS",
        )
        add_boundaries(self)
        self.add.source_text()
        self.add.text("YEAR", tr("Year"), tr("The year of the polygons; the table has all. Left empty: the latest."))
        add_sectors(self)
        self.add.expression(
            "POINTS_FILTER",
            tr("Businesses to count"),
            tr('Expression that is true for the businesses to count, such as "active" = 1. Left empty: all.'),
            "POINTS",
            advanced=True,
        )
        self.add.text(
            "POINTS_FILE",
            tr("Businesses in Parquet files"),
            tr(
                "Instead of a layer: a (Geo)Parquet file, a folder of them or a pattern such as C:/register/*.parquet, for tens of "
                "millions of businesses. Counted by DuckDB, or by Spark, whose cluster then has the files. Coordinates are those of the "
                "boundaries' coordinate reference system."
            ),
            advanced=True,
        )
        self.add.text(
            "FILE_COLUMNS",
            tr("Columns of the Parquet files"),
            tr(
                "Names of the columns where they are not x, y (or geometry, points in WKB), industry, jobs and year, as in: "
                "x=lon, y=lat, industry=categories.primary. Jobs and year may be missing."
            ),
            advanced=True,
        )
        self.add.choice(
            "ENGINE",
            tr("What counts the Parquet files"),
            tr(
                "This machine, or a Spark cluster, for more than one machine holds: the same statements, and the same answer."
            ),
            [tr("This machine (DuckDB)"), tr("A cluster (Spark)")],
            advanced=True,
        )
        self.add.text(
            "SPARK_REMOTE",
            tr("Address of Spark"),
            tr("Of its Spark Connect server, as in: sc://host:15002. Needs the Python library pyspark-client."),
            advanced=True,
        )
        self.add.text(
            "SERVERS",
            tr("Servers that have the businesses"),
            tr(
                "Where the layer is one of PostgreSQL and its rows lie in parts on several servers: these, apart by semicolons. Each is a "
                "connection of QGIS by its name, host:port, or key=value of what is otherwise there, as in: host=db2 table=firms_2. Each "
                "counts its part, and the sums are added up here. The server of the layer is asked only if it is named."
            ),
            advanced=True,
        )
        add_outputs(
            self,
            tr("Businesses by sector"),
            tr("Employment by area and industry"),
            COUNTED=tr("Number of businesses counted"),
            OUTSIDE_COUNT=tr("Number of businesses outside of every area"),
            UNCODED_COUNT=tr("Number of businesses without an industry"),
            BORDER_COUNT=tr("Number of businesses on a border"),
            AREA_COUNT=tr("Number of areas"),
            TOTAL_JOBS=tr("Jobs in all industries"),
        )

    def further_needs(self, parameters, context):
        if not self.parameterAsString(parameters, "POINTS_FILE", context):
            return ()
        return (("duckdb", "pyspark")[self.parameterAsEnum(parameters, "ENGINE", context)],)

    def work(self, parameters, context, feedback):
        from dataclasses import replace

        from ...core.concentration.quotient_frames import sector_totals
        from ...core.employment.employment import tidy
        from ...core.employment.place_words import with_key
        from ..running.boundary_reader import BoundaryReader
        from ..running.inputs import LayerInputs
        from ..running.parameter_reader import ParameterReader
        from ..running.sector_reader import SectorReader
        from ..running.writer import OutputWriter

        reader = ParameterReader(self, parameters, context, feedback)
        boundaries = BoundaryReader(reader).boundaries(check_shapes=False)
        warnings = report(boundaries.notes, feedback, self)
        sector_list = SectorReader(reader).sector_list()
        found, fitting = _counted(reader, boundaries, sector_list)
        if sector_list is not None:
            if fitting is None:
                fitting = sector_list.of_codes(found.industries, found.by_industry(), found.layer, found.numeric_codes)
            # found out once, and not again from the industries that are codes
            sector_list = replace(fitting, definition=None)
            found = found.of_scheme(sector_list.scheme)
        writer = OutputWriter(
            self, parameters, context, feedback, LayerInputs(boundaries, warnings, "BOUNDARIES", found.layer)
        )
        writer.notes(found.summary())
        _refuse_nothing(found)
        if not found.with_jobs:
            speak_of(measure_of("businesses"))  # the figures of the table, and of all that is made of it
        rest = tr("All other industries")
        employment = tidy(found.employment(), reader.text("YEAR"))
        result = sector_totals(employment, boundaries.known_ids, boundaries.names, sector_list, rest)
        writer.notes(result.notes)
        writer.polygons(result.areas, _styles(result))
        if parameters.get("TABLE"):
            reader.announce(found.table_rows)
            table = found.table(boundaries.names)
            if reader.source("POINTS") is not None:
                table["industry"] = with_key(table["industry"], reader.finder.industry_of_points())
            writer.table(table)
        title = tr("Count businesses")
        writer.report(lambda run: _page(found, result, run), title, result.year)
        return writer.results(
            COUNTED=found.counted,
            OUTSIDE_COUNT=found.outside,
            UNCODED_COUNT=found.uncoded,
            BORDER_COUNT=found.shared,
            AREA_COUNT=len(boundaries.known_ids),
            TOTAL_JOBS=found.jobs,
        )


def _counted(reader, boundaries, sector_list):
    """The counts of the points in the boundaries: by the server of a PostgreSQL layer, of others in QGIS.

    Second, the list in the version that fits, where the server had to be told which industries it may count as one.
    """
    from ...layers.located import areas_by_id, transform_to

    if reader.text("POINTS_FILE"):
        return _counted_in_files(reader, boundaries, sector_list)
    source = reader.source("POINTS")
    if source is None:
        raise CreativeClustersError(
            mark("{parameter}: nothing is given. Choose points of businesses, or give POINTS_FILE."),
            parameter=Parameter("POINTS"),
        )
    chosen = [reader.fields(f"POINTS_{role}", source) for role in ("JOBS", "YEAR")]
    fields = (reader.finder.industry_of_points(), *(names[0] if names else "" for names in chosen))
    mapped = reader.source("BOUNDARIES").sourceName()
    transform = transform_to(source, boundaries.crs, mapped, reader.context.transformContext())
    given = (reader, source, fields, *areas_by_id(boundaries), transform)
    if reader.text("SERVERS"):
        return reader.from_servers(
            "POINTS", "SERVERS", lambda databases: _counted_by_servers(databases, sector_list, *given)
        )
    found = reader.from_database("POINTS", lambda database: _counted_by_servers([database], sector_list, *given))
    return found or (_counted_here(*given), None)


def _counted_by_servers(databases, sector_list, reader, source, fields, ids, areas, transform):
    from functools import partial

    from ...core.points.counting import Placing, add_up
    from ...core.points.locating import mended
    from ...layers.database_points import tally_points
    from ...layers.read import checked_expression

    filter_expression = reader.expression("POINTS_FILTER")
    if filter_expression:
        checked_expression(filter_expression, source, reader.expression_context(source), "POINTS_FILTER")
    areas, invalid = mended(areas)
    told, fitting = _apart(reader, sector_list)
    apart = partial(told, numeric_codes=_numeric(source, fields[0])) if told and not fields[2] else None
    found = tally_points(databases, source, fields, filter_expression, areas, transform, apart, reader.feedback)
    reader.feedback.setProgress(80)
    report(found.notes, reader.feedback, reader.tool)
    placing = Placing(found.without_geometry, found.shared, found.overlapping, invalid)
    coded = _numeric(source, fields[0])
    counts = add_up(found.tally, ids, source.sourceName(), bool(fields[1]), coded, placing)
    return counts, fitting[0] if fitting else None


def _apart(reader, sector_list):
    """What tells the industries that need figures of their own from those that may be counted as one; the list's version, once told.

    The polygons need no figures of what is in no sector but their sum; a table needs all.
    """
    from ...core.points.counting import needed_apart

    fitting: list = []
    if sector_list is None or reader.parameters.get("TABLE"):
        return None, fitting

    def apart(values, businesses, numeric_codes):
        *parts, fits = needed_apart(values, businesses, sector_list, numeric_codes)
        fitting.append(fits)
        return parts

    return apart, fitting


def _counted_in_files(reader, boundaries, sector_list):
    from ...core.points.counting import Placing, add_up
    from ...core.points.locating import Locator
    from ...layers.file_points import tally_file
    from ...layers.located import areas_by_id

    for name in ("POINTS", "POINTS_INDUSTRY", "POINTS_JOBS", "POINTS_YEAR", "POINTS_FILTER", "SERVERS"):
        if reader.parameters.get(name):
            raise CreativeClustersError(
                mark(
                    "{parameter} is for a layer. Give either a layer or POINTS_FILE, whose columns FILE_COLUMNS names."
                ),
                parameter=Parameter(name),
            )
    ids, areas = areas_by_id(boundaries)
    locator, files = Locator(areas), reader.text("POINTS_FILE")
    apart, fitting = _apart(reader, sector_list)
    found = tally_file(files, reader.text("FILE_COLUMNS"), locator, _engine(reader, files), apart)
    report([found.note], reader.feedback)
    placing = Placing(found.without_place, locator.shared, locator.overlapping, locator.mended)
    counts = add_up(found.tally, ids, files, found.with_jobs, found.numeric_codes, placing)
    return counts, fitting[0] if fitting else None


def _engine(reader, files: str):
    """What answers on the files, opened and closed by those who ask."""
    from ...layers.file_duckdb import on_this_machine
    from ...layers.file_spark import on_spark

    remote = reader.text("SPARK_REMOTE")
    if not reader.tool.parameterAsEnum(reader.parameters, "ENGINE", reader.context):
        return on_this_machine(files, reader.context, reader.feedback)
    if not remote.startswith("sc://"):
        raise CreativeClustersError(
            mark(
                "{parameter}: '{value}' is no address of Spark Connect. It takes sc://host:port, as in sc://cluster:15002."
            ),
            parameter=Parameter("SPARK_REMOTE"),
            value=remote,
        )
    return on_spark(files, remote, reader.feedback)


def _counted_here(reader, source, fields, ids, areas, transform):
    from ...core.points.counting import Placing, count_businesses
    from ...core.points.locating import Locator
    from ...layers.located import locate_points

    locator = Locator(areas)
    located = locate_points(
        source,
        list(dict.fromkeys(field for field in fields if field)),
        reader.expression("POINTS_FILTER"),
        reader.expression_context(source),
        locator,
        transform,
        progress_of(reader.feedback, 5, 80),
        reader.whole_layer("POINTS"),
    )
    reader.feedback.setProgress(80)
    report(located.notes, reader.feedback, reader.tool)
    industry, jobs, year = (located.columns.get(field) for field in fields)
    return count_businesses(
        located.area,
        ids,
        industry,
        jobs,
        year,
        source.sourceName(),
        _numeric(source, fields[0]),
        Placing(located.without_geometry, locator.shared, locator.overlapping, locator.mended),
    )


def _numeric(source, field: str) -> bool:
    return source.fields()[source.fields().lookupField(field)].isNumeric()


def _refuse_nothing(found) -> None:

    if not found.counted:
        raise CreativeClustersError(
            mark(
                "None of the businesses of '{layer}' can be counted. Outside of every area: {outside}; without an industry code: {uncoded} "
                "({examples}). Do the layers cover the same country, are their coordinate reference systems set right, and does "
                "the field of industries hold codes of the sector list?",
            ),
            layer=found.layer,
            examples=some(found.unreadable) or "-",
            outside=found.outside,
            uncoded=found.uncoded,
        )


def _styles(result) -> list:
    from ...styling.specs import StyleSpec, with_names

    businesses = tr("Businesses: {sector}")
    rows = [(row.sector_name, row.field.removeprefix("jobs_")) for row in result.sectors.itertuples()]
    listed = [
        StyleSpec(tr("Businesses in the listed sectors"), "jobs", "businesses_listed"),
        StyleSpec(tr("Jobs in the listed sectors"), "jobs", "jobs_listed"),
    ]
    each = [StyleSpec(businesses.format(sector=name), "jobs", f"businesses_{field}") for name, field in rows]
    return with_names(listed + each, {field: name for name, field in rows})


def _page(found, result, run) -> str:
    from ...reports.pages.count_businesses import counting_report

    return counting_report(found, result, run)
