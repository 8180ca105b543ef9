"""Location quotients of every sector in every area."""

from ...core.messages import Cancelled, mark
from ...translation import tr
from ..base import CreativeClustersAlgorithm
from ..parameters.common import add_boundaries, add_employment, add_outputs, add_years
from ..parameters.sectors import add_business_size, add_quotients, add_reference, add_sectors


class LocationQuotients(CreativeClustersAlgorithm):
    ID = "locationquotients"
    GROUP = "concentration"
    LIMITED_BY = "YEARS"
    TITLE = mark("Location quotients")
    TAGS = mark(
        "LQ,specialisation,concentration,sector,krugman,entropy,shift,confidence interval,location quotient,"
        "shares,specialization,cluster,reference,Herfindahl"
    )
    SUMMARY = mark("Compares each sector's share of an area's jobs with its share of the reference's jobs.")
    HELP = mark(
        "<p>The location quotient (LQ) of a sector in an area is the sector's share of the area's jobs over its share of the "
        "reference's jobs: 1 is the same share, 2 twice the share.</p><p>With each LQ come an interval (delta method on the log "
        "scale), the symmetric LQ, jobs above expectation, the share of the national sector and of the area's jobs; with each "
        "area the number of specialised sectors, the entropy of its profile and its Krugman index (0 = the reference's profile, "
        "2 = nothing in common).</p><p>The reference is every area in the table, the areas that a filter leaves, or a table of "
        "its own.</p>"
    )

    def initAlgorithm(self, configuration=None):
        add_boundaries(self)
        add_employment(self)
        add_years(self)
        self.add.field(
            "EMPLOYMENT_WAGES",
            tr("Wages beside the jobs"),
            tr(
                "Field with the wages paid for the jobs of the row. With it come pay per job (wages over jobs) by sector, and its ratio "
                "to the "
                "nation's. Left empty: the field named 'wages' or the like, if there is one."
            ),
            "EMPLOYMENT",
            numeric=True,
            advanced=True,
        )
        add_sectors(self)
        add_reference(self)
        add_quotients(self)
        add_business_size(self)
        add_outputs(
            self,
            tr("Location quotients"),
            tr("Location quotients by area and sector"),
            AREA_COUNT=tr("Number of areas with data"),
            SECTOR_COUNT=tr("Number of sectors"),
            SPECIALISED_COUNT=tr("Number of areas with an LQ of the whole group above 1"),
            UNMATCHED_JOBS=tr("Jobs in rows without a boundary or a readable code"),
        )

    def work(self, parameters, context, feedback):
        from ...core.concentration.quotient_frames import location_quotients
        from ..running.inputs import year_inputs
        from ..running.parameter_reader import ParameterReader
        from ..running.writer import OutputWriter, titled_of

        reader = ParameterReader(self, parameters, context, feedback)
        inputs = year_inputs(reader)
        reader.announce(inputs.rows(inputs.sectors))
        results = []
        for employment in inputs.by_year:
            if feedback.isCanceled():
                raise Cancelled
            results.append(
                location_quotients(
                    employment,
                    inputs.boundaries.known_ids,
                    inputs.boundaries.names,
                    inputs.sector_list,
                    inputs.quotients,
                    tr("All other industries"),
                )
            )
            feedback.setProgress(62 + 28 * len(results) / len(inputs.by_year))
        result = results[-1]
        writer = OutputWriter(self, parameters, context, feedback, inputs)
        writer.notes_of_years({one.year: one.notes for one in results})
        writer.polygons(inputs.over_years([one.areas for one in results]), _styles(result))
        writer.table(inputs.over_years([one.table for one in results]))
        title = titled_of(tr("Location quotients"), tr("Location quotients of {measure}"))
        writer.report(lambda run: _page(result, run), title, result.year)
        return writer.results(
            AREA_COUNT=int(result.areas["jobs_total"].notna().sum()),
            SECTOR_COUNT=result.table["sector"].nunique() - 1,  # without the rest
            SPECIALISED_COUNT=int((result.areas[result.main_field] > 1).sum()),
            UNMATCHED_JOBS=result.unmatched_jobs,
        )


def _styles(result) -> list:
    """The main group's quotient first, then a style for each other group and sector."""
    from ..parameters.sectors import group_labels
    from ..running.writer import pay_style, quotient_style

    labels = group_labels()  # of rows that are groups, which go by their ids
    # a group that holds all jobs has a quotient of 1 everywhere: no map
    said = {row.field: not result.all_jobs(row.field) for row in result.sectors.itertuples()}
    rows = sorted(result.sectors.itertuples(), key=lambda row: (not said[row.field], row.field != result.main_field))
    quotients = [
        quotient_style(
            labels.get(row.sector_name, row.sector_name),
            row.field,
            "suppressed" if row.field == result.main_field else "",
        )
        for row in rows
    ]
    return quotients + [
        pay_style(labels.get(row.sector_name, row.sector_name), row.pay_field) for row in rows if row.pay_field
    ]


def _page(result, run) -> str:
    from ...reports.pages.location_quotients import quotient_report

    return quotient_report(result.table, run, result.notes)
