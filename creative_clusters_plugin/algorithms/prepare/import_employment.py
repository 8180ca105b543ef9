"""From a raw download to employment by area and industry, as the other tools take it."""

import re
from pathlib import Path

from ...core.employment.measures import measure_of
from ...core.messages import Note, mark, mark_plural
from ...core.raw.formats import CHOICES, FORMATS
from ...translation import speak_of, tr, translated
from ..base import CreativeClustersAlgorithm, progress_of
from ..parameters.tidy_table import add_area_level, add_level, add_tidy_table

_DECIMALS = ("", "point", "comma")
OF_FILE = mark(
    "'{layer}' has about {rows:,} rows, which take about {gigabytes:.0f} GB of memory here. Where that is too much, divide it, such as by "
    "year, and import one part at a time: '{limit}'."
)
_COLUMNS = ("AREA", "INDUSTRY", "JOBS", "BUSINESSES", "YEAR")


class ImportEmployment(CreativeClustersAlgorithm):
    ID = "importemployment"
    BYTES = 440
    GROUP = "prepare"
    TITLE = mark("Import employment")
    TAGS = mark(
        "Nomis,BRES,QCEW,BLS,County Business Patterns,Eurostat,CSV,download,unpivot,tidy,long,wide,raw,file,Excel,"
        "XLSX,LODES,INSEE,Destatis,Statistics Canada,convert,read,NUTS"
    )
    SUMMARY = mark("Turns a file as downloaded into one tidy table of jobs by area and industry.")
    HELP = mark(
        "<p>Reads a file just as it was downloaded: from Nomis, the Quarterly Census of Employment and Wages, County Business "
        "Patterns, LODES, Eurostat, Statistics Canada, Stats NZ, ABS, INSEE, Destatis, CBS, PxWeb or the OECD, or a plain table, long, "
        "wide or with dimensions down and across; CSV, TSV, JSON, spreadsheet or database, alone or in a .zip or .gz. Title rows, "
        "flags, footers, thousands separators, encodings and delimiters are found out; the log says what the file was taken for "
        "and why.</p><p>The table has area, area_name, industry, industry_name, year, jobs, businesses, status (ok, rounded, "
        "suppressed, missing or estimated) and level. Every other tool takes it as <i>Employment</i> with no field to set. "
        "Suppressed and missing figures are empty, never 0. Published totals are kept apart (jobs_total), and one level of the "
        "industries is chosen, so that nothing is counted twice. A file may be divided by sex, size, months and the like, too, or hold "
        "several levels of areas: then one value, or one level, is taken and said, or the tool stops and asks. The log ends with what "
        "share of the file's figures is in the table and where the rest went.</p><p>Defects are named by line: truncated files, login "
        "pages, codes that a spreadsheet has changed, two vintages of codes, repeated rows, percentages. What is left out is counted "
        "in the log and the report.</p>"
    )

    def initAlgorithm(self, configuration=None):
        self.add.file("FILE", tr("File"), tr("The file as downloaded. Do not open and save it in a spreadsheet first."))
        self.add.choice(
            "FORMAT",
            tr("Format"),
            tr("Left as it is, the log says what the file was taken for and why."),
            [tr("Found out from the file"), *(translated(known.title) for known in FORMATS)],
        )
        add_level(self)
        self.add.text("YEAR", tr("Year"), tr("For files that do not say of which year they are."))
        self.add.text(
            "MEASURE",
            tr("What the figures count"),
            tr(
                "Jobs where left empty. wages, gva, turnover, businesses, self_employed, hours, or a word of your own: figures of it "
                "are read "
                "from the same file and stand in the field 'jobs', with a field 'measure' that says what they are; the other tools then "
                "say "
                "so too. Figures that are no jobs are never read without it."
            ),
        )
        self.add.text(
            "KEEP",
            tr("One value of further dimensions"),
            tr(
                "For files that are divided by sex, size or the like, too: 'dimension=value', several divided by semicolons, such as "
                "'sex=Total; year=2023-12'. Left empty, the total of a dimension is taken where there surely is one; else the tool stops "
                "and names the values. 'column=*' takes all rows, where a column only says something about its figures."
            ),
        )
        add_area_level(self)
        self._add_advanced()
        self.add.source_text()
        add_tidy_table(
            self,
            SUPPRESSED_COUNT=tr("Number of suppressed figures"),
            SKIPPED_COUNT=tr("Number of rows left out"),
            TOTAL_JOBS=tr("Jobs in all rows (of one level)"),
        )

    def _add_advanced(self):
        self.add.choice(
            "OWNERSHIP",
            tr("Ownership (QCEW)"),
            tr(
                "Whose establishments count. For all, the BLS publishes totals only: by industry, owners are added up, and the sum is "
                "unknown where one of them is suppressed."
            ),
            [tr("Private"), tr("All"), tr("Government")],
            advanced=True,
        )
        self.add.choice(
            "OWNERSHIP_TOTAL",
            tr("Ownership of the areas' totals (QCEW)"),
            tr(
                "Whose jobs the total of an area (jobs_total) are, which shares are taken of: those of the same owners as its rows, or "
                "of all "
                "owners, government too, as in the quotients that the BLS publishes. The log says which was written."
            ),
            [tr("As the rows"), tr("All owners")],
            advanced=True,
        )
        self.add.choice(
            "DUPLICATES",
            tr("Repeated rows"),
            tr("What to do with further rows of an area, industry and year. They are counted either way."),
            [tr("Stop with an error"), tr("Add up")],
            advanced=True,
        )
        self.add.text(
            "ENCODING",
            tr("Encoding"),
            tr(
                "Such as utf-8, cp1252 or gbk. Left empty: found out from the letters of the file, and the log says which, with a name as "
                "an example."
            ),
            advanced=True,
        )
        self.add.text(
            "SUPPRESSED_MARKS",
            tr("Marks of withheld figures"),
            tr(
                "What stands where a figure is withheld, if it is none of the usual marks (*, c, x, (D), np, k.A., <5 and many more): "
                "divided by commas or blanks. Numbers such as -1 or 9999 can be marks, too."
            ),
            advanced=True,
        )
        self.add.choice(
            "DECIMALS",
            tr("Decimal sign"),
            tr(
                "Where the file can be read in two ways: 1.210 is one thousand two hundred and ten, or a little more than one."
            ),
            [tr("Found out from the figures"), tr("Point (1,210.5)"), tr("Comma (1.210,5)")],
            advanced=True,
        )
        titles = {
            "AREA": tr("Column of areas"),
            "INDUSTRY": tr("Column of industries"),
            "JOBS": tr("Column of jobs"),
            "BUSINESSES": tr("Column of businesses"),
            "YEAR": tr("Column of years"),
        }
        for role, title in titles.items():
            self.add.text(
                f"{role}_COLUMN",
                title,
                tr("Plain tables: its header, where it is not one of the usual names."),
                advanced=True,
            )
        self.add.text(
            "SHEET",
            tr("Sheet, or file in the archive"),
            tr("Left empty: all that are in one known format."),
            advanced=True,
        )

    def work(self, parameters, context, feedback):
        from ...core.raw.formats import FORMATS
        from ...core.raw.importing import import_table
        from ...core.raw.table import DUPLICATES, OWNERSHIP_TOTALS, OWNERSHIPS, ImportOptions
        from ...layers.file_rows import expected_rows
        from ...layers.files import read_sheets
        from ..running.inputs import LayerInputs
        from ..running.parameter_reader import ParameterReader
        from ..running.writer import OutputWriter

        reader = ParameterReader(self, parameters, context, feedback)
        path = self.parameterAsFile(parameters, "FILE", context)
        columns = {role.lower(): reader.text(f"{role}_COLUMN") for role in _COLUMNS}
        options = ImportOptions(
            reader.text("LEVEL"),
            reader.choice("OWNERSHIP", OWNERSHIPS),
            reader.choice("DUPLICATES", DUPLICATES),
            reader.text("YEAR"),
            {role: name for role, name in columns.items() if name},
            frozenset(re.split(r"[\s,;]+", reader.text("SUPPRESSED_MARKS"))) - {""},
            reader.choice("DECIMALS", _DECIMALS),
            keep=reader.text("KEEP"),
            area_level=reader.text("AREA_LEVEL"),
            measure=measure_of(reader.text("MEASURE")).id,
            ownership_total=reader.choice("OWNERSHIP_TOTAL", OWNERSHIP_TOTALS),
        )
        reader.announce_memory(expected_rows(path, reader.text("SHEET")), Path(path).name, OF_FILE, "FILE")
        sheets = read_sheets(path, reader.text("SHEET"), reader.text("ENCODING"), progress_of(feedback, 0, 10))
        chosen = reader.choice("FORMAT", CHOICES)
        result = import_table(sheets, chosen, options, progress_of(feedback, 10, 60))
        speak_of(measure_of(result.measure))
        writer = OutputWriter(self, parameters, context, feedback, LayerInputs(None, [], "", table=sheets[0].name))
        writer.origin = next(known.origin for known in FORMATS if known.id == result.format)
        del sheets
        skipped = {translated(why): count for why, count in result.skipped.items()}
        writer.notes([*([result.recognised] if result.recognised else []), *result.notes, *left_out(skipped)])
        writer.notes(result.reconciliation.lines())
        writer.table(result.table)
        title = tr("Import employment")
        writer.report(lambda run: import_page(result, skipped, run), title, "", pictured=0)
        return writer.results(
            ROW_COUNT=len(result.table),
            AREA_COUNT=result.table["area"].nunique(),
            INDUSTRY_COUNT=result.table["industry"].nunique(),
            SUPPRESSED_COUNT=result.count("suppressed"),
            SKIPPED_COUNT=sum(result.skipped.values()),
            TOTAL_JOBS=result.jobs,
        )


def left_out(skipped: dict[str, int]) -> list:
    """What was left out, a line for each reason."""

    text = mark_plural(
        "{count} row is kept apart or left out: {why}.",
        "{count} rows are kept apart or left out: {why}.",
    )
    return [Note(text, {"count": count, "why": why}, warning=False) for why, count in skipped.items()]


def import_page(result, skipped: dict[str, int], run) -> str:
    from ...reports.pages.import_employment import import_report

    return import_report(result, result.recognised.render(translated) if result.recognised else "", skipped, run)
