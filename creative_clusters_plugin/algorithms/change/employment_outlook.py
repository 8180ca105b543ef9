"""The next years of employment, with intervals that say how sure that is."""

from ...core.messages import mark
from ...translation import tr
from ..base import CreativeClustersAlgorithm, progress_of, report
from ..builder import ANY
from ..parameters.common import add_boundaries, add_employment, add_outputs
from ..parameters.sectors import add_reference_table, add_sectors, group_labels


class EmploymentOutlook(CreativeClustersAlgorithm):
    ID = "employmentoutlook"
    GROUP = "change"
    TITLE = mark("Employment outlook")
    TAGS = mark(
        "forecast,outlook,projection,growth,future,time series,interval,back-test,prediction,trend,several years"
    )
    SUMMARY = mark(
        "Forecasts jobs by area and sector for the next years with intervals, and says how such forecasts have done."
    )
    BYTES = 650
    LIMITED_BY = "HORIZON"
    HELP = mark(
        "<p>Forecasts the jobs of each area and sector for the next years from a table with years, with intervals of 50 % and "
        "90 %.</p><p>Standard models (last value, drift, damped trend, constant share, constant shift, pooled growth, a combination) "
        "are judged on the table's own past: each year in turn is the last one known, and what followed is compared with what they "
        "would have said. The one that did best is used, and the back-test stands in the report beside that of the last value: MASE below "
        "that of the naive model is better, and the intervals should have held as often as they say.</p><p>Forecasts add up: "
        "areas to the nation, sub-sectors to the whole. Series with missing or suppressed figures are not forecast, but "
        "counted.</p><p>A table of published projections of the nation becomes a map: the areas share it by what their shares did, with "
        "the intervals of the shares, and add up to it.</p><p>At least five years in a row are needed. Years with a break in the series "
        "or a pandemic can be "
        "marked: the models do not learn from them. A forecast says what follows if the past goes on; it knows of no policy and no "
        "crisis.</p>"
    )

    def initAlgorithm(self, configuration=None):
        add_boundaries(self)
        add_employment(self, one_year=False)
        add_sectors(self)
        add_reference_table(self, years=True)
        self.add.whole_number(
            "HORIZON", tr("Years ahead"), tr("The further ahead, the wider the intervals."), 5, least=1, most=20
        )
        self._add_projections()
        self.add.text(
            "MARKED_YEARS",
            tr("Years out of the ordinary"),
            tr(
                "Years into which the change is not to be learnt from, separated by commas: the first year after a break in the "
                "series; a pandemic year and the year after it (2020, 2021)."
            ),
        )
        add_outputs(
            self,
            tr("Employment outlook"),
            tr("Outlook by area, sector and year"),
            AREA_COUNT=tr("Number of areas with a forecast"),
            GROWTH_COUNT=tr("Number of areas whose 90 % interval is growth"),
            DECLINE_COUNT=tr("Number of areas whose 90 % interval is decline"),
            NATIONAL_GROWTH=tr("Expected growth of the mapped sectors in the nation (%)"),
            MASE=tr("Back-test: mean absolute scaled error"),
            MASE_NAIVE=tr("Back-test: the same of the naive model"),
            COVERAGE_90=tr("Back-test: coverage of the 90 % intervals (%)"),
            UNFORECAST_COUNT=tr("Number of series without a forecast"),
            UNMATCHED_JOBS=tr("Jobs in rows without a boundary or a readable code"),
        )
        self.add.sink(
            "BACKTEST",
            tr("Back-test by series"),
            tr(
                "How the forecasts of each area and sector would have done: model, error of each model, coverage of the intervals."
            ),
            ANY,
            optional=True,
        )

    def _add_projections(self):
        self.add.table(
            "NATIONAL_OUTLOOK",
            tr("Published projections of the nation"),
            tr(
                "Table with a row for each sector (its id or name), industry (its code) or group ('creative') and year, such as a "
                "government's "
                "projections. The areas then share them by what their shares did, and intervals are those of the shares. Left empty: "
                "the nation "
                "is forecast, too."
            ),
            optional=True,
        )
        self.add.field(
            "NATIONAL_OUTLOOK_SECTOR",
            tr("Sector or industry in the projections"),
            tr("Left empty: the field named 'sector', 'industry' or the like."),
            "NATIONAL_OUTLOOK",
            advanced=True,
        )
        self.add.field(
            "NATIONAL_OUTLOOK_YEAR",
            tr("Year in the projections"),
            tr("Left empty: the field named 'year' or the like."),
            "NATIONAL_OUTLOOK",
            advanced=True,
        )
        self.add.field(
            "NATIONAL_OUTLOOK_JOBS",
            tr("Jobs in the projections"),
            tr(
                "Jobs in the nation. Where the projections also have the last year of the employment table, their growth from then is "
                "taken, as "
                "levels of two sources differ. Left empty: the field named 'jobs' or the like."
            ),
            "NATIONAL_OUTLOOK",
            numeric=True,
            advanced=True,
        )
        self.add.field(
            "NATIONAL_OUTLOOK_GROWTH",
            tr("Growth in the projections (%)"),
            tr(
                "Growth in per cent from the last year of the employment table to the year of the row, in place of jobs. Left empty: "
                "the field "
                "named 'growth', where there is none of jobs."
            ),
            "NATIONAL_OUTLOOK",
            numeric=True,
            advanced=True,
        )

    def work(self, parameters, context, feedback):
        import pandas as pd

        from ...core.change.outlook import OutlookSettings, employment_outlook
        from ..running.boundary_reader import BoundaryReader
        from ..running.employment_reader import EmploymentReader
        from ..running.given_projections import projections_of
        from ..running.inputs import LayerInputs, most_sectors
        from ..running.parameter_reader import ParameterReader
        from ..running.reference import reference_columns
        from ..running.sector_reader import SectorReader
        from ..running.writer import OutputWriter

        reader = ParameterReader(self, parameters, context, feedback)
        source = reader.source("EMPLOYMENT")
        reader.announce_memory(source.featureCount(), source.sourceName(), limit="EMPLOYMENT_FILTER")
        sector_list = SectorReader(reader).sector_list()
        boundaries = BoundaryReader(reader).boundaries()
        columns = EmploymentReader(reader).columns(given_sectors=sector_list is None)
        warnings = report(boundaries.notes, feedback, self)
        marked = tuple(year.strip() for year in reader.text("MARKED_YEARS").split(",") if year.strip())
        sectors = most_sectors(sector_list, pd.unique(pd.Series(columns.industry.values)), groups=True)
        reader.announce(len(boundaries.known_ids) * sectors * reader.integer("HORIZON"))
        labels = group_labels()
        result = employment_outlook(
            columns,
            boundaries.known_ids,
            boundaries.names,
            sector_list,
            OutlookSettings(reader.integer("HORIZON"), marked),
            labels,
            progress_of(feedback, 62, 88),
            reference_columns(reader),
            projections_of(reader),
        )
        inputs = LayerInputs(boundaries, warnings, mapped="BOUNDARIES", table=columns.layer)
        writer = OutputWriter(self, parameters, context, feedback, inputs)
        writer.notes(result.notes)
        name = labels.get(result.main_group, result.main_group)
        writer.polygons(result.areas, _styles(result, name))
        writer.table(result.table)
        writer.table(result.backtest, "BACKTEST")
        title = tr("Employment outlook")
        writer.report(lambda run: _page(result, name, run), title, result.areas["year"].max(), pictured=2)
        return writer.results(
            AREA_COUNT=int(result.areas["jobs"].notna().sum()),
            GROWTH_COUNT=int((result.areas["class"] == "growth").sum()),
            DECLINE_COUNT=int((result.areas["class"] == "decline").sum()),
            NATIONAL_GROWTH=round(100 * result.national_growth, 9) + 0.0,  # no minus before nought
            MASE=result.summary["mase"],
            MASE_NAIVE=result.summary["mase_naive"],
            COVERAGE_90=100 * result.summary["coverage_90"],
            UNFORECAST_COUNT=result.unforecast,
            UNMATCHED_JOBS=result.unmatched_jobs,
        )


def _styles(result, name: str) -> list:
    """What is sure first, then the growth that is expected, and the jobs."""
    from ...styling.specs import StyleSpec

    years = {"group": name, "start": result.last_year, "end": result.areas["year"].max()}
    sure = tr("{group}: outlook, {start} – {end}")
    growth = tr("{group}: expected growth, {start} – {end} (%)")
    jobs = tr("{group}: jobs expected in {end}")
    return [
        StyleSpec(
            tr("Outlook"),
            "outlook",
            "class",
            sure.format(**years),
            withheld_field="unforecast",
        ),
        StyleSpec(
            tr("Expected growth"),
            "change",
            "growth",
            growth.format(**years),
            unsure_field="class",
            reference_label=tr("no change"),
        ),
        StyleSpec(tr("Jobs expected"), "jobs", "jobs", jobs.format(**years)),
    ]


def _page(result, name: str, run) -> str:
    from ...reports.pages.employment_outlook import outlook_report

    return outlook_report(result, name, run)
