"""A table of employment from one classification of industries to another."""

from ...core.employment.schemes import CHOICES, SCHEMES
from ...core.messages import Note, mark, mark_plural
from ...translation import tr
from ..base import CreativeClustersAlgorithm, progress_of
from ..builder import ANY
from ..parameters.common import add_employment
from ..parameters.sectors import add_scheme


class TranslateIndustries(CreativeClustersAlgorithm):
    ID = "translateindustries"
    GROUP = "prepare"
    TITLE = mark("Translate industry codes")
    TAGS = mark(
        "classification,concordance,correspondence,crosswalk,NACE,NAICS,ISIC,SIC,vintage,industry code,conversion,"
        "recode,mapping"
    )
    SUMMARY = mark("Brings a table from one classification of industries, or vintage, to another, with totals kept.")
    LIMITED_BY = "EMPLOYMENT_FILTER"
    HELP = mark(
        "<p>Brings employment by area and industry from one classification to another (SIC 2007 to NACE Rev. 2.1, NAICS 2017 to 2022, "
        "ANZSIC to ISIC …) by the official concordances, or by one of your own.</p><p>Where a code splits, its jobs are divided: in "
        "equal shares, as none were published, or as your own table says. <i>share_estimated</i> is the share of each row that "
        "comes from such codes. Totals are kept; what has no place in the new classification goes to a table of its own.</p>"
        "<p>A division goes over into divisions, a class into classes. Tools that take a sector list need no translation: they "
        "use the list in its version for the table. Translate where you want the codes themselves, or series in one scheme.</p>"
    )

    def initAlgorithm(self, configuration=None):
        add_employment(self, one_year=False)
        add_scheme(self)
        self.add.choice(
            "TARGET", tr("New scheme"), tr("The classification, and its vintage, to translate to."), list(SCHEMES), 5
        )
        self.add.table(
            "CONCORDANCE",
            tr("Own concordance"),
            tr(
                "A table of your own instead of the official ones: a row for each code and what it becomes, codes as they are written in "
                "the table."
            ),
            optional=True,
            advanced=True,
        )
        for name, label, help_text in (
            ("FROM", tr("Code in the table"), tr("Left empty: the first field.")),
            ("TO", tr("Code that it becomes"), tr("Left empty: the second field.")),
            (
                "SHARE",
                tr("Share of the jobs"),
                tr(
                    "Share of the code's jobs, 0 to 1. Left empty: the field 'share' if there is one, else equal shares."
                ),
            ),
        ):
            self.add.field(f"CONCORDANCE_{name}", label, help_text, "CONCORDANCE", advanced=True)
        self.add.sink(
            "TABLE",
            tr("Translated employment"),
            tr("A row for each area, year and new industry, with share_estimated and status."),
            ANY,
        )
        self.add.sink(
            "UNPLACED",
            tr("Industries without a place"),
            tr("Rows of the table whose industry has no counterpart in the new classification."),
            ANY,
            optional=True,
        )
        self.add.numbers(
            ROW_COUNT=tr("Number of rows"),
            JOBS=tr("Jobs translated"),
            ESTIMATED_JOBS=tr("Jobs from divided codes"),
            UNPLACED_JOBS=tr("Jobs without a place"),
        )

    def work(self, parameters, context, feedback):
        from ..running.employment_reader import EmploymentReader
        from ..running.inputs import LayerInputs
        from ..running.parameter_reader import ParameterReader
        from ..running.translating import translated_table
        from ..running.writer import OutputWriter

        reader = ParameterReader(self, parameters, context, feedback)
        columns = EmploymentReader(reader).columns(given_sectors=False)
        target = reader.choice("TARGET", tuple(SCHEMES))
        found = translated_table(
            reader, columns, reader.choice("SCHEME", ("", *CHOICES)), target, progress_of(feedback, 60, 90)
        )
        writer = OutputWriter(self, parameters, context, feedback, LayerInputs(None, [], "", table=columns.layer))
        writer.notes([*found.notes, *_withheld(found.table, columns.layer)])
        writer.table(found.table)
        if parameters.get("UNPLACED"):
            writer.table(found.unplaced, "UNPLACED")
        return writer.results(
            ROW_COUNT=len(found.table),
            JOBS=found.jobs,
            ESTIMATED_JOBS=found.estimated,
            UNPLACED_JOBS=found.unplaced_jobs,
        )


def _withheld(table, layer: str) -> list[Note]:
    count = int(table["jobs"].isna().sum())
    text = mark_plural(
        "{count} figure is not known, as all behind it in '{layer}' are suppressed or missing.",
        "{count} figures are not known, as all behind them in '{layer}' are suppressed or missing.",
    )
    return [Note(text, {"count": count, "layer": layer})] if count else []
