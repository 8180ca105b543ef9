"""From a statistical office's service to employment by area and industry, and the file as the service gave it."""

from pathlib import Path

from ...core.employment.measures import measure_of
from ...core.messages import mark
from ...core.options import BUNDLED
from ...core.sources.services import SERVICES
from ...translation import speak_of, tr, translated
from ..base import CreativeClustersAlgorithm, progress_of, report
from ..parameters.fetching import add_fetching, fetcher_of
from ..parameters.tidy_table import add_area_level, add_level, add_tidy_table


class FetchEmployment(CreativeClustersAlgorithm):
    ID = "fetchemployment"
    GROUP = "prepare"
    TITLE = mark("Fetch employment")
    TAGS = mark(
        "download,internet,API,Nomis,BRES,UK Business Counts,QCEW,BLS,Eurostat,LODES,County Business Patterns,jobs,fetch,NUTS,"
        "Census Bureau,statistics,data,workers"
    )
    SUMMARY = mark("Downloads employment by area and industry from a statistical office, as file and table.")
    HELP = mark(
        "<p>Asks the service of a statistical office for employment by area and industry: Nomis (BRES, UK Business Counts), the US "
        "Bureau of Labor Statistics (QCEW), Eurostat, or the US Census Bureau (County Business Patterns, LODES). Nothing is sent before "
        "<i>Run</i>, and nothing but the request: no data of yours. QGIS's proxy and authentication are used; the log names host, "
        "requests and bytes.</p><p>The file is kept as the service gave it (<i>File as fetched</i>); several answers to one run are put "
        "together below one header. It is then read as <i>Import employment</i> does. Pages are counted against what the service "
        "promised; a part, a page of errors or a changed answer is never used, and the error says what the service said and where to "
        "download by hand.</p><p>The services could not be reached where this was built: it follows their documentation and recorded "
        "answers, and may need a change when they change.</p>"
    )

    def initAlgorithm(self, configuration=None):
        self.add.choice(
            "SOURCE",
            tr("Source"),
            tr("The service to ask. Each has its own codes for areas and industries."),
            [translated(one.title) for one in SERVICES],
        )
        self.add.text("YEAR", tr("Year"), tr("One year, or several divided by commas (not for files by year)."))
        self.add.text(
            "AREAS",
            tr("Areas"),
            tr(
                "Nomis: codes such as E08000034, or a type such as TYPE432; left empty: districts. Eurostat: NUTS codes; left empty: all. "
                "LODES: states such as NJ. County Business Patterns: co, st, msa or us. QCEW gives every area."
            ),
        )
        self.add.text(
            "INDUSTRIES",
            tr("Industries"),
            tr(
                "Codes divided by commas, or the id of a list that comes with the plugin, such as dcms_creative_2014; all jobs come with "
                "them. Left empty: all industries (QCEW: the 20 sectors)."
            ),
        )
        add_level(self, advanced=True)
        add_area_level(self, advanced=True)
        add_fetching(self)
        self.add.source_text()
        self.add.new_file(
            "FILE",
            tr("File as fetched"),
            tr("What the service gave, as evidence, or for 'Import employment' with other options."),
            tr("Tables and archives (*.csv *.zip)"),
            optional=True,
        )
        add_tidy_table(self, REQUEST_COUNT=tr("Number of requests sent"))

    def work(self, parameters, context, feedback):
        from ...core.sources.asking import Asked, parts, years
        from ..running.parameter_reader import ParameterReader

        reader = ParameterReader(self, parameters, context, feedback)
        service = SERVICES[self.parameterAsEnum(parameters, "SOURCE", context)]
        asked = Asked(parts(reader.text("AREAS")), _industries(reader.text("INDUSTRIES")), years(reader.text("YEAR")))
        requests = service.asked(asked)
        fetcher = fetcher_of(self, parameters, context, feedback, service.by_hand, service.key, service.pause)
        content = _fetched(fetcher, requests, feedback)
        report(fetcher.traffic(), feedback, self)
        return self._imported(reader, service, asked, content, fetcher)

    def _imported(self, reader, service, asked, content: bytes, fetcher) -> dict:
        from qgis.core import QgsProcessingUtils

        from ...core.raw.importing import import_table
        from ...core.raw.table import ImportOptions
        from ...core.sources.asking import ARCHIVE
        from ...layers.fetching import save
        from ...layers.files import read_sheets
        from ..running.inputs import LayerInputs
        from ..running.writer import OutputWriter
        from .import_employment import import_page, left_out

        parameters, context, feedback = reader.parameters, reader.context, reader.feedback
        requests = service.asked(asked)
        name = f"{requests[0].title}.zip" if requests[0].kind == ARCHIVE else f"{service.id}.csv"
        path = QgsProcessingUtils.generateTempFilename(name)
        Path(path).write_bytes(content)
        options = ImportOptions(
            reader.text("LEVEL"),
            year=asked.years[0] if service.one_year else "",
            columns=service.columns,
            area_level=reader.text("AREA_LEVEL"),
        )
        result = import_table(read_sheets(path), service.format, options, progress_of(feedback, 70, 90))
        speak_of(measure_of(result.measure))
        file = self.parameterAsFileOutput(parameters, "FILE", context)
        if file:
            save(file, content)
        writer = OutputWriter(self, parameters, context, feedback, LayerInputs(None, [], "", table=name))
        writer.origin = f"{service.origin}. {', '.join(asked.years)}; {fetcher.date}"
        skipped = {translated(why): count for why, count in result.skipped.items()}
        writer.notes([*result.notes, *left_out(skipped), *result.reconciliation.lines()])
        writer.table(result.table)
        writer.report(lambda run: import_page(result, skipped, run), tr("Fetch employment"), "", pictured=0)
        sent = sum(count for count, _ in fetcher.sent.values())
        numbers = writer.results(
            ROW_COUNT=len(result.table),
            AREA_COUNT=result.table["area"].nunique(),
            INDUSTRY_COUNT=result.table["industry"].nunique(),
            REQUEST_COUNT=sent,
        )
        return {**numbers, **({"FILE": file} if file else {})}


def _industries(text: str) -> tuple[str, ...]:
    """Codes as given, or those of a list that comes with the plugin."""
    from ...core.employment.sector_tables import bundled
    from ...core.sources.asking import parts

    # as written: codes as the plugin compares them have lost the 0 at their end, which services want
    if text.strip() in {one.id for one in BUNDLED}:
        return tuple(dict.fromkeys(bundled(text.strip()).rows["written"].str.replace(".", "", regex=False)))
    return parts(text)


def _fetched(fetcher, requests: list, feedback) -> bytes:
    """The answers to all requests, put together where there are several."""
    from ...core.sources.answers import together

    found = []
    for number, request in enumerate(requests):
        feedback.setProgress(70 * number / len(requests))
        found.append(fetcher.fetch(request))
    return found[0] if len(found) == 1 else together(found)
