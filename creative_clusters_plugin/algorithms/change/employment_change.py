"""What grew between two years, why, and what became of the hotspots."""

from ...core.messages import mark
from ...translation import tr
from ..base import CreativeClustersAlgorithm, progress_of, report
from ..builder import POLYGONS
from ..parameters.common import add_boundaries, add_employment, add_outputs
from ..parameters.sectors import add_confidence, add_reference_table, add_sectors, group_labels

_SHOWN = ("emerging", "growing", "stable", "declining", "lost")


class EmploymentChange(CreativeClustersAlgorithm):
    ID = "employmentchange"
    GROUP = "change"
    TITLE = mark("Employment change")
    TAGS = mark(
        "growth,shift-share,change,trend,emerging,declining,hotspot,time,location quotient,shift share,"
        "decomposition,several years,jobs gained,jobs lost"
    )
    SUMMARY = mark(
        "Growth between two years by area and sector, split into the nation's, the mix of sectors and the area's own part."
    )
    BYTES = 550
    LIMITED_BY = "EMPLOYMENT_FILTER"
    HELP = mark(
        "<p>Compares two years, or two periods of years, of a table with years: absolute and relative growth, annual rate, and "
        "change of location quotient and share, for each area and sector.</p><p><b>Shift-share</b> splits each change of jobs "
        "into the part that goes with the whole nation, the part that goes with the nation's growth of that sector (mix), and the "
        "area's own (regional); with Esteban-Marquillas also an allocation part. They add up to the change, also over sectors and "
        "areas.</p><p><b>Class</b>: whether a hotspot (location quotient of 1 or more) is <i>emerging</i>, <i>growing</i>, "
        "<i>stable</i>, <i>declining</i> or <i>lost</i>: only a change beyond the noise of the counts, their rounding and their "
        "survey counts as one.</p><p>Areas that appear or vanish, codes that exist in one year only, years that are missing and "
        "suppressed figures are listed and shown as 'no data', never as growth. Growth from no jobs is not defined, and empty.</p>"
    )

    def initAlgorithm(self, configuration=None):
        add_boundaries(self)
        add_employment(self, one_year=False)
        add_sectors(self)
        add_reference_table(self, years=True)
        self._add_comparison()
        self._add_noise()
        add_outputs(
            self,
            tr("Employment change"),
            tr("Change by area and sector"),
            AREA_COUNT=tr("Number of areas with a known change"),
            EMERGING_COUNT=tr("Number of emerging hotspots"),
            GROWING_COUNT=tr("Number of growing hotspots"),
            STABLE_COUNT=tr("Number of stable hotspots"),
            DECLINING_COUNT=tr("Number of declining hotspots"),
            LOST_COUNT=tr("Number of lost hotspots"),
            NATIONAL_GROWTH=tr("Growth of the mapped sectors in the nation (%)"),
            TOTAL_GROWTH=tr("Growth of all jobs in the nation (%)"),
            UNMATCHED_JOBS=tr("Jobs in rows without a boundary or a readable code"),
        )
        self.add.sink(
            "YEARS_OUTPUT",
            tr("Areas by year"),
            tr(
                "Every area once for each year of the table, with jobs, location quotient and share of the mapped sectors as a whole: "
                "for QGIS's Temporal Controller, which plays the years."
            ),
            POLYGONS,
            optional=True,
        )

    def _add_comparison(self):
        self.add.text(
            "START",
            tr("Start"),
            tr(
                "A year, or a period such as 2015-2017, whose annual mean is taken. Left empty: the first year in the table."
            ),
        )
        self.add.text(
            "END",
            tr("End"),
            tr(
                "A year or a period, as for the start. The two may have no year in common. Left empty: the last year in the table."
            ),
        )
        self.add.choice(
            "METHOD",
            tr("Shift-share"),
            tr("How a change is split. Dynamic lets growth rates and the mix of sectors change on the way."),
            [
                tr("Dunn (1960): national, mix and regional part"),
                tr("Esteban-Marquillas (1972): with an allocation part"),
                tr("Dynamic: Dunn's parts year by year, summed (Barff & Knight 1988)"),
            ],
        )
        self.add.number(
            "HOTSPOT_LQ",
            tr("Location quotient from which an area is a hotspot"),
            tr("For the classes, at the start and at the end alike."),
            1.0,
            least=0.01,
            advanced=True,
        )

    def _add_noise(self):
        add_confidence(
            self,
            tr(
                "Confidence level of the intervals of changes, which the classes go by, in per cent.",
            ),
        )
        self.add.number(
            "ROUNDING",
            tr("Rounding of the figures (half-width in jobs)"),
            tr("2.5 for figures to the nearest 5, as those of BRES are. Intervals allow for it."),
            0.0,
            least=0.0,
            advanced=True,
            decimals=1,
        )
        self.add.percent(
            "SURVEY_ERROR",
            tr("Survey error of a sector's figure (%)"),
            tr(
                "Coefficient of variation where the source is a sample, as its publisher states it: 5 for a standard error of 5 % of "
                "the figure. With 0 the figures count as a census, and more changes come out as significant."
            ),
            0.0,
            advanced=True,
        )

    def work(self, parameters, context, feedback):
        import pandas as pd

        from ...core.change.change import ChangeSettings, employment_change
        from ...core.change.shift_share import METHODS
        from ..running.boundary_reader import BoundaryReader
        from ..running.employment_reader import EmploymentReader
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
        settings = ChangeSettings(
            reader.text("START"),
            reader.text("END"),
            reader.choice("METHOD", METHODS),
            reader.number("CONFIDENCE") / 100,
            reader.number("ROUNDING"),
            reader.number("SURVEY_ERROR") / 100,
            reader.number("HOTSPOT_LQ"),
        )
        sectors = most_sectors(sector_list, pd.unique(pd.Series(columns.industry.values)), groups=True)
        reader.announce(len(boundaries.known_ids) * sectors)
        labels = group_labels()
        result = employment_change(
            columns,
            boundaries.known_ids,
            boundaries.names,
            sector_list,
            settings,
            labels,
            progress_of(feedback, 62, 88),
            reference_columns(reader),
        )
        inputs = LayerInputs(boundaries, warnings, mapped="BOUNDARIES", table=columns.layer)
        writer = OutputWriter(self, parameters, context, feedback, inputs)
        writer.notes(result.notes)
        name = labels.get(result.main_group, result.main_group)
        writer.polygons(result.areas, _styles(result, name))
        writer.table(result.table)
        writer.polygons(result.yearly(), _year_styles(name), "YEARS_OUTPUT")
        title = tr("Employment change")
        writer.report(lambda run: _page(result, name, run), title, f"{result.start} – {result.end}", pictured=2)
        return writer.results(
            AREA_COUNT=int(result.areas["change"].notna().sum()),
            **{f"{kind.upper()}_COUNT": result.count(kind) for kind in _SHOWN},
            NATIONAL_GROWTH=100 * result.national_growth,
            TOTAL_GROWTH=100 * result.total_growth,
            UNMATCHED_JOBS=result.unmatched_jobs,
        )


def _styles(result, name: str) -> list:
    """Growth against the nation's first, then the classes, the growth of all the group's sectors, and the quotient at the end."""
    from ...styling.specs import StyleSpec, with_names

    against = tr("{group}: growth against the nation's, {start} – {end} (percentage points)")
    growth = tr("Growth: {sector}")
    grown = tr("{sector}: growth, {start} – {end} (%)")
    zero = tr("no change")
    years = {"start": result.start, "end": result.end}
    specs = [
        StyleSpec(
            tr("Growth against the nation"),
            "change",
            "growth_above_nation",
            against.format(group=name, **years),
            reference_label=tr("the nation's growth"),
        ),
        StyleSpec(tr("What became of hotspots"), "trend", "class"),
        StyleSpec(
            tr("Location quotient at the end"),
            "quotient",
            "lq_end",
            tr("{sector}: location quotient").format(sector=name),
        ),
    ]
    sectors = list(result.sectors.itertuples())
    specs += [
        StyleSpec(
            growth.format(sector=row.sector_name),
            "change",
            row.field,
            grown.format(sector=row.sector_name, **years),
            reference_label=zero,
        )
        for row in sectors
    ]
    return with_names(specs, {row.field.removeprefix("growth_"): row.sector_name for row in sectors})


def _year_styles(name: str) -> list:
    from ...styling.specs import StyleSpec
    from ..running.writer import quotient_style

    jobs = tr("Jobs: {sector}").format(sector=name)
    return [quotient_style(name, "lq"), StyleSpec(jobs, "jobs", "jobs")]


def _page(result, name: str, run) -> str:
    from ...reports.pages.employment_change import change_report

    return change_report(result, name, run)
