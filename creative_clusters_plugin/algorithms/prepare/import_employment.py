"""From a raw download to employment by area and industry, as the other tools take it."""

from qgis.core import (
    Qgis,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..base import CreativeClustersAlgorithm, progress_of, translate
from ..parameters.common import add, add_report

_FORMATS = ("auto", "nomis", "qcew", "cbp", "eurostat", "long", "wide")
_OWNERSHIPS = ("private", "all", "government")
_DUPLICATES = ("error", "sum")
_COLUMNS = ("AREA", "INDUSTRY", "JOBS", "BUSINESSES", "YEAR")


class ImportEmployment(CreativeClustersAlgorithm):
    ID = "importemployment"
    GROUP = "prepare"

    def displayName(self):
        return QCoreApplication.translate("CreativeClusters", "Import employment")

    def tags(self):
        return QCoreApplication.translate(
            "CreativeClusters",
            "Nomis,BRES,QCEW,BLS,County Business Patterns,Eurostat,CSV,download,unpivot,tidy,long,wide",
        ).split(",")

    def shortDescription(self):
        return QCoreApplication.translate(
            "CreativeClusters", "Turns a file as downloaded into one tidy table of jobs by area and industry."
        )

    def shortHelpString(self):
        return QCoreApplication.translate(
            "CreativeClusters",
            "<p>Reads a file just as it was downloaded: from Nomis, the Quarterly Census of Employment and Wages, County Business "
            "Patterns or Eurostat, or a plain long or wide table; CSV, TSV or spreadsheet, alone or in a .zip or .gz. Title rows, "
            "flags, footers, thousands separators, encodings and delimiters are found out; the log says what the file was taken for "
            "and why.</p><p>The table has area, area_name, industry, industry_name, year, jobs, businesses, status (ok, rounded, "
            "suppressed, missing or estimated) and level. Every other tool takes it as <i>Employment</i> with no field to set. "
            "Suppressed and missing figures are empty, never 0. Published totals are kept apart (jobs_total), and one level of the "
            "industries is chosen, so that nothing is counted twice.</p><p>Defects are named by line: truncated files, login pages, "
            "codes that a spreadsheet has changed, two vintages of codes, repeated rows, percentages. What is left out is counted "
            "in the log and the report.</p>",
        )

    def initAlgorithm(self, configuration=None):
        tr = QCoreApplication.translate
        file = QgsProcessingParameterFile("FILE", tr("CreativeClusters", "File"))
        add(
            self,
            file,
            tr("CreativeClusters", "The file as downloaded. Do not open and save it in a spreadsheet first."),
        )
        formats = [
            tr("CreativeClusters", "Find out"),
            tr("CreativeClusters", "Nomis (CSV or spreadsheet)"),
            tr("CreativeClusters", "QCEW (US Bureau of Labor Statistics)"),
            tr("CreativeClusters", "County Business Patterns (US Census Bureau)"),
            tr("CreativeClusters", "Eurostat (SDMX-CSV or TSV)"),
            tr("CreativeClusters", "Plain table, long"),
            tr("CreativeClusters", "Plain table, wide"),
        ]
        add(
            self,
            QgsProcessingParameterEnum("FORMAT", tr("CreativeClusters", "Format"), formats, defaultValue=0),
            tr("CreativeClusters", "Left as it is, the log says what the file was taken for and why."),
        )
        add(
            self,
            QgsProcessingParameterString("LEVEL", tr("CreativeClusters", "Level of the industries"), optional=True),
            tr(
                "CreativeClusters",
                "Number of digits (2, 4, 6 …), 'section', or 'all' for every level in the file, as 'Fill suppressed figures' likes "
                "best. Left empty: the finest level at which the areas are complete.",
            ),
        )
        add(
            self,
            QgsProcessingParameterString("YEAR", tr("CreativeClusters", "Year"), optional=True),
            tr("CreativeClusters", "For files that do not say of which year they are."),
        )
        self._add_advanced()
        sink = QgsProcessingParameterFeatureSink(
            "TABLE", tr("CreativeClusters", "Employment by area and industry"), Qgis.ProcessingSourceType.Vector
        )
        add(
            self,
            sink,
            tr("CreativeClusters", "A row for each area, industry and year. A GeoPackage keeps codes as text."),
        )
        add_report(self)
        for name, title in {
            "ROW_COUNT": tr("CreativeClusters", "Number of rows"),
            "AREA_COUNT": tr("CreativeClusters", "Number of areas"),
            "INDUSTRY_COUNT": tr("CreativeClusters", "Number of industries"),
            "SUPPRESSED_COUNT": tr("CreativeClusters", "Number of suppressed figures"),
            "SKIPPED_COUNT": tr("CreativeClusters", "Number of rows left out"),
            "TOTAL_JOBS": tr("CreativeClusters", "Jobs in all rows (of one level)"),
        }.items():
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def _add_advanced(self):
        tr = QCoreApplication.translate
        owners = [
            tr("CreativeClusters", "Private"),
            tr("CreativeClusters", "All"),
            tr("CreativeClusters", "Government"),
        ]
        add(
            self,
            QgsProcessingParameterEnum("OWNERSHIP", tr("CreativeClusters", "Ownership (QCEW)"), owners, defaultValue=0),
            tr(
                "CreativeClusters",
                "Whose establishments count. For all, the BLS publishes totals only: by industry, owners are added up, and the sum is "
                "unknown where one of them is suppressed.",
            ),
            advanced=True,
        )
        kinds = [tr("CreativeClusters", "Stop with an error"), tr("CreativeClusters", "Add up")]
        add(
            self,
            QgsProcessingParameterEnum("DUPLICATES", tr("CreativeClusters", "Repeated rows"), kinds, defaultValue=0),
            tr(
                "CreativeClusters",
                "What to do with further rows of an area, industry and year. They are counted either way.",
            ),
            advanced=True,
        )
        titles = {
            "AREA": tr("CreativeClusters", "Column of areas"),
            "INDUSTRY": tr("CreativeClusters", "Column of industries"),
            "JOBS": tr("CreativeClusters", "Column of jobs"),
            "BUSINESSES": tr("CreativeClusters", "Column of businesses"),
            "YEAR": tr("CreativeClusters", "Column of years"),
        }
        for role, title in titles.items():
            add(
                self,
                QgsProcessingParameterString(f"{role}_COLUMN", title, optional=True),
                tr("CreativeClusters", "Plain tables: its header, where it is not one of the usual names."),
                advanced=True,
            )
        add(
            self,
            QgsProcessingParameterString(
                "SHEET", tr("CreativeClusters", "Sheet, or file in the archive"), optional=True
            ),
            tr("CreativeClusters", "Left empty: all that are in one known format."),
            advanced=True,
        )

    def work(self, parameters, context, feedback):
        from ...core.raw.importing import import_table
        from ...core.raw.table import ImportOptions
        from ...layers.files import read_sheets
        from ..running.readers import InputReader, LayerInputs
        from ..running.writer import OutputWriter

        reader = InputReader(self, parameters, context, feedback)
        path = self.parameterAsFile(parameters, "FILE", context)
        columns = {role.lower(): reader.text(f"{role}_COLUMN") for role in _COLUMNS}
        options = ImportOptions(
            reader.text("LEVEL"),
            reader.choice("OWNERSHIP", _OWNERSHIPS),
            reader.choice("DUPLICATES", _DUPLICATES),
            reader.text("YEAR"),
            {role: name for role, name in columns.items() if name},
        )
        sheets = read_sheets(path, reader.text("SHEET"))
        chosen = reader.choice("FORMAT", _FORMATS)
        result = import_table(sheets, chosen, options, progress_of(feedback, 5, 60))
        writer = OutputWriter(self, parameters, context, feedback, LayerInputs(None, [], "", table=sheets[0].name))
        del sheets
        skipped = {translate(why): count for why, count in result.skipped.items()}
        writer.notes([*([result.recognised] if result.recognised else []), *result.notes, *_left_out(skipped)])
        writer.table(result.table)
        title = QCoreApplication.translate("CreativeClusters", "Import employment")
        writer.report(lambda run: _page(result, skipped, run), title, "", pictured=0)
        return writer.results(
            ROW_COUNT=len(result.table),
            AREA_COUNT=result.table["area"].nunique(),
            INDUSTRY_COUNT=result.table["industry"].nunique(),
            SUPPRESSED_COUNT=result.count("suppressed"),
            SKIPPED_COUNT=sum(result.skipped.values()),
            TOTAL_JOBS=result.jobs,
        )


def _left_out(skipped: dict[str, int]) -> list:
    """What was left out, a line for each reason."""
    from ...core.messages import QT_TRANSLATE_NOOP, Note

    text = QT_TRANSLATE_NOOP("CreativeClusters", "{count} rows are kept apart or left out: {why}.")
    return [Note(text, {"count": count, "why": why}, warning=False) for why, count in skipped.items()]


def _page(result, skipped: dict[str, int], run) -> str:
    from ...reports.pages.import_employment import import_report

    return import_report(result, result.recognised.render(translate) if result.recognised else "", skipped, run)
