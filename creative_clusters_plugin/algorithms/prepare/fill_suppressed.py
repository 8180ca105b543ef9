"""Figures withheld by disclosure rules, estimated so that they add up to the published ones."""

from ...core.messages import mark
from ...translation import tr
from ..base import CreativeClustersAlgorithm, progress_of
from ..builder import ANY
from ..parameters.common import add_employment, add_report
from ..parameters.sectors import add_reference_table

_FURTHER = ("area_name", "industry_name", "level", "status", "jobs_low", "jobs_high", "jobs_total_rows")


class FillSuppressed(CreativeClustersAlgorithm):
    ID = "fillsuppressed"
    GROUP = "prepare"
    BYTES = 700
    LIMITED_BY = "EMPLOYMENT_FILTER"
    NEEDS = ("numpy", "pandas", "scipy")
    TITLE = mark("Fill suppressed figures")
    TAGS = mark(
        "suppression,disclosure,imputation,estimate,iterative proportional fitting,IPF,RAS,bounds,suppressed,"
        "missing,confidential,withheld,gaps,QCEW,CBP"
    )
    SUMMARY = mark("Estimates withheld figures within bounds, so that they add up to the published totals.")
    HELP = mark(
        "<p>Cells withheld by disclosure rules are not zeros. This tool says what each of them may be (lower and upper bound), and "
        "estimates what it most probably is.</p><p>Bounds come from the table (employment-size letters, numbers of "
        "businesses) and from what published totals leave after their published parts: of wider industries, and of wider areas "
        "where their rows are in the table. Estimates start from businesses times the mean size of a business in the industry and "
        "are fitted to all totals (iterative proportional fitting).</p><p>Published figures never change. Estimates have the "
        "status 'estimated'. Cells that no total and no bound holds stay unknown. A table with all levels of the industries "
        "(<i>Import employment</i>, level 'all') holds most.</p><p>The report hides known figures of this very table as an agency "
        "would, and says how far off the estimates are, beside zeros and a proportional split.</p>"
    )

    def initAlgorithm(self, configuration=None):
        add_employment(self, one_year=False)
        self.add.field(
            "AREA_PARENT",
            tr("Area that the area is part of"),
            tr(
                "Field with the code of the wider area (state, region) whose rows are in the table too. Left empty: by the codes, for "
                "FIPS counties and NUTS regions."
            ),
            "EMPLOYMENT",
            advanced=True,
        )
        add_reference_table(self, one_year=True)
        self.add.field(
            "REFERENCE_BUSINESSES",
            tr("Businesses in the reference"),
            tr(
                "Field with the number of businesses of the nation: how large they are in an industry where the table publishes none. Left "
                "empty: the field named 'businesses' or the like, if there is one."
            ),
            "REFERENCE",
            advanced=True,
        )
        self.add.sink(
            "TABLE",
            tr("Employment with estimates"),
            tr("All rows of the table in their order, with jobs, status, jobs_low and jobs_high."),
            ANY,
        )
        add_report(self)
        self.add.numbers(
            SUPPRESSED_COUNT=tr("Number of suppressed figures"),
            FILLED_COUNT=tr("Number of estimated figures"),
            UNFILLED_COUNT=tr("Number of figures that stay unknown"),
            FILLED_JOBS=tr("Jobs estimated, at the finest level"),
            ERROR=tr("Error of the back-test (share of the hidden jobs)"),
        )

    def work(self, parameters, context, feedback):
        from ...core.suppression.filled_employment import suppressed_table
        from ..running.employment_reader import EmploymentReader
        from ..running.inputs import LayerInputs
        from ..running.parameter_reader import ParameterReader
        from ..running.reference import reference_columns
        from ..running.writer import OutputWriter

        reader = ParameterReader(self, parameters, context, feedback)
        source = reader.source("EMPLOYMENT")
        reader.announce_memory(source.featureCount(), source.sourceName())
        columns = EmploymentReader(reader).columns(given_sectors=False, each_row=True)
        reader.announce(len(columns.area.values))
        nation = reference_columns(reader)
        result = suppressed_table(columns, _further(reader, source), progress_of(feedback, 62, 90), nation)
        writer = OutputWriter(self, parameters, context, feedback, LayerInputs(None, [], "", table=columns.layer))
        writer.notes(result.notes)
        writer.table(result.table)
        title = tr("Fill suppressed figures")
        writer.report(lambda run: _page(result, run), title, "", pictured=0)
        return writer.results(
            SUPPRESSED_COUNT=result.suppressed,
            FILLED_COUNT=int(result.filled.estimated.sum()),
            UNFILLED_COUNT=result.suppressed - int(result.filled.estimated.sum()),
            FILLED_JOBS=result.filled_jobs,
            ERROR=result.error,
        )


def _further(reader, source) -> dict:
    """Columns of the table beside those of employment, by what they are: names, level, status, bounds, parent area."""
    from ...layers.further_columns import further_columns

    if reader.fields("EMPLOYMENT_COLUMNS", source):
        return {}
    wanted = {name: name for name in _FURTHER if source.fields().lookupField(name) >= 0}
    if reader.fields("EMPLOYMENT_TOTAL", source):
        wanted.pop("jobs_total_rows", None)
    parent = reader.fields("AREA_PARENT", source)
    if parent:
        wanted["parent"] = parent[0]
    if not wanted:
        return {}
    rows, context = reader.expression("EMPLOYMENT_FILTER"), reader.expression_context(source)
    found = further_columns(source, list(wanted.values()), rows, context, progress_of(reader.feedback, 60, 62))
    return {role: found[name] for role, name in wanted.items()}


def _page(result, run) -> str:
    from ...reports.pages.fill_suppressed import suppression_report

    return suppression_report(result, run)
