"""Jobs and businesses of each area by the sectors of a list."""

from ...core.messages import mark
from ...translation import tr
from ..base import CreativeClustersAlgorithm
from ..parameters.common import add_boundaries, add_employment, add_outputs
from ..parameters.sectors import add_sectors


class SectorEmploymentTool(CreativeClustersAlgorithm):
    ID = "sectoremployment"
    GROUP = "prepare"
    TITLE = mark("Employment by sector")
    TAGS = mark(
        "creative industries,sector,jobs,SIC,NACE,NAICS,sum,industry code,creative economy,cultural,DCMS,NESTA,"
        "add up,aggregate"
    )
    SUMMARY = mark("Adds up jobs and businesses of each area by the sectors of a list.")
    HELP = mark(
        "<p>Adds up jobs (and businesses) by area and industry code to the sectors of a list: bundled lists of the creative "
        "industries and related sectors, or your own.</p><p>Codes are matched by the longest prefix, however they are written "
        "(62.01, 6201, 62010, '6201 : Computer programming'); fractional weights are applied; totals and headings are left "
        "out; where a table holds several levels of codes, each job counts once. The log says what matched nothing.</p>"
        "<p>The table can be the EMPLOYMENT of the other tools, with 'Sectors as given in the table'.</p>"
    )

    def initAlgorithm(self, configuration=None):
        add_boundaries(self)
        add_employment(self)
        add_sectors(self)
        add_outputs(
            self,
            tr("Employment by sector"),
            tr("Employment by area and sector"),
            AREA_COUNT=tr("Number of areas with data"),
            SECTOR_COUNT=tr("Number of sectors"),
            LISTED_JOBS=tr("Jobs in the listed sectors"),
            TOTAL_JOBS=tr("Jobs in all industries"),
            UNMATCHED_JOBS=tr("Jobs in rows without a boundary or a readable code"),
        )

    def work(self, parameters, context, feedback):
        from ...core.concentration.quotient_frames import sector_totals
        from ..running.inputs import year_inputs
        from ..running.parameter_reader import ParameterReader
        from ..running.writer import OutputWriter

        reader = ParameterReader(self, parameters, context, feedback)
        inputs = year_inputs(reader)
        reader.announce(inputs.rows(inputs.sectors))
        rest = tr("All other industries")
        result = sector_totals(
            inputs.employment, inputs.boundaries.known_ids, inputs.boundaries.names, inputs.sector_list, rest
        )
        writer = OutputWriter(self, parameters, context, feedback, inputs)
        writer.notes(result.notes)
        writer.polygons(result.areas, _styles(result))
        writer.table(result.table)
        title = tr("Employment by sector")
        writer.report(lambda run: _page(result, run), title, result.year)
        return writer.results(
            AREA_COUNT=int(result.areas["jobs_total"].notna().sum()),
            SECTOR_COUNT=len(result.sectors),
            LISTED_JOBS=float(result.areas["jobs_listed"].sum()),
            TOTAL_JOBS=float(result.areas["jobs_total"].sum()),
            UNMATCHED_JOBS=result.unmatched_jobs,
        )


def _styles(result) -> list:
    from ...styling.specs import StyleSpec, with_names

    listed = tr("Jobs in the listed sectors")
    sectors = list(result.sectors.itertuples())
    specs = [StyleSpec(listed, "jobs", "jobs_listed", withheld_field="suppressed")] + [
        StyleSpec(row.sector_name, "jobs", row.field) for row in sectors
    ]
    return with_names(specs, {row.field.removeprefix("jobs_"): row.sector_name for row in sectors})


def _page(result, run) -> str:
    from ...reports.pages.location_quotients import employment_report

    return employment_report(result.table, run)
