"""Every sentence of every report and profile of the sample, in English and German, by rules that a proof-reader would go by."""

import re
from collections.abc import Iterator
from functools import partial
from html.parser import HTMLParser

import pytest
from docx import Document
from openpyxl import load_workbook
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from test import qgis_process
from test.sample_reports import SETTINGS, profiles, reports

from .running import run

BLOCKS = {"p", "li", "h1", "h2", "h3", "h4", "caption", "figcaption", "dt", "dd", "summary"}
FIRST = ("C134", "C137", "C045", "C040", "C001")  # two hotspots, an area without jobs, an island, a small one
COMPILED = qgis_process.BUILD / qgis_process.PLUGIN / "i18n"
# what stands in German texts as it is: names of data, and of the products of the sample
NAMES = re.compile(
    r"„[^“]*“|Quelle: .*|Synthetic data.*|[A-Z][\w ,]+ and [\w ]+ \d+ %|[A-Z]\w+ services \d+ %"
    r"|[A-Z][\w, ]+ \d+,\d\s%(?=;|$)"
    r"|Journal of [A-Z][\w ]+|[A-Z]\w+ and [A-Z]\w+ Agency"
)
ENGLISH = re.compile(r"\b(?:the|of|and|with|are|is|from|by|its|they|which)\b")
CITED = re.compile(r"^[\w].*[(]\d{4}[)]\. ")


class Page(HTMLParser):
    """blocks: what is read aloud, as (tag, text), without programs, pictures, settings and works cited; warned: what the warnings say;
    legends: classes of maps; rows: of tables.
    """

    def __init__(self, html: str):
        super().__init__()
        self.blocks, self.warned, self.rows = [], [], []
        self.legends = []
        self._open, self._text, self._silent, self._alert, self._legend = "", [], 0, 0, 0
        self.feed(html.split("<h2>What was asked for")[0].split("<h2>Was verlangt wurde")[0])

    def handle_starttag(self, tag, attributes):
        kind = dict(attributes).get("class", "")
        self._silent += tag in ("style", "pre", "svg", "title")
        self._alert += tag == "section" and (self._alert > 0 or kind == "alert")
        self._legend += tag == "ul" and kind == "legend"
        if tag in BLOCKS:
            self._open, self._text = tag, []
        if tag == "tr":
            self.rows.append([])
        if tag in ("td", "th"):
            self.rows[-1].append("")

    def handle_endtag(self, tag):
        self._silent -= tag in ("style", "pre", "svg", "title")
        if tag in BLOCKS and tag == self._open:
            text = "".join(self._text).strip()
            if text and not (tag == "li" and CITED.match(text)):
                kept = self.warned if self._alert else self.legends if self._legend else self.blocks
                kept.append((tag, text))
            self._open = ""
        self._legend -= tag == "ul" and self._legend > 0
        self._alert -= tag == "section" and self._alert > 0

    def handle_data(self, data):
        if self._silent:
            return
        if self._open:
            self._text.append(data)
        elif self.rows and self.rows[-1]:
            self.rows[-1][-1] += data


@pytest.fixture(scope="module")
def columns() -> dict[str, dict[str, dict[str, str]]]:
    """By language and output the names in words of all columns, once `folders` are made."""
    return {}


@pytest.fixture(scope="module")
def folders(provider, columns, tmp_path_factory):
    """By language the folder with all reports of the sample."""
    if not COMPILED.is_dir():
        pytest.skip("needs `make build`")
    made, settings = {}, QgsSettings()
    before = {key: settings.value(key) for key in ("locale/overrideFlag", "locale/userLocale")}
    for language in ("en", "de"):
        settings.setValue("locale/overrideFlag", True)
        settings.setValue("locale/userLocale", language)
        made[language] = tmp_path_factory.mktemp(f"aloud_{language}")
        translator = QTranslator()
        if language != "en":
            assert translator.load(f"creative_clusters_{language}", str(COMPILED))
            QCoreApplication.installTranslator(translator)
        try:
            of_tool = partial(_outputs, columns.setdefault(language, {}))
            done = reports(of_tool, made[language])
            profiles(of_tool, made[language], done, FIRST)
        finally:
            QCoreApplication.removeTranslator(translator)
            for key, value in before.items():
                settings.setValue(key, value) if value is not None else settings.remove(key)
    return made


def _outputs(columns: dict, name: str, given: dict) -> dict:
    done = run(f"creativeclusters:{name}", given)
    for output, layer in done.layers.items():
        columns[f"{name} {output}"] = {field.name(): field.alias() for field in layer.fields()}
    return done.outputs


@pytest.fixture(scope="module")
def pages(folders) -> dict[str, dict[str, Page]]:
    names = (*SETTINGS, "profiles")
    return {
        language: {name: Page((folder / f"{name}.html").read_text(encoding="utf-8")) for name in names}
        for language, folder in folders.items()
    }


def spoken(pages, language: str, *tags: str) -> Iterator[tuple[str, str]]:
    """(page, text) of every block, or of those with one of `tags`."""
    for name, page in pages[language].items():
        yield from ((name, text) for tag, text in page.blocks if not tags or tag in tags)


def sentences(text: str) -> list[str]:
    return re.split(r"(?<=[.!?])\s+(?=\S)", text)


LANGUAGES = pytest.mark.parametrize("language", ["en", "de"])


@LANGUAGES
def test_no_id_of_a_field_or_parameter_is_in_a_sentence(pages, language):
    wrong = [
        one
        for one in spoken(pages, language)
        if re.search(r"\b[a-z]+_[a-z_]+\b|\b[A-Z]{2,}_[A-Z_]+\b|\b(?:OUTPUT|TABLE|LINKS)\b", one[1])
    ]
    assert wrong == []


@LANGUAGES
def test_nothing_of_a_program_is_left(pages, language):
    said = [
        *spoken(pages, language),
        *((name, text) for name, page in pages[language].items() for _, text in page.warned),
    ]
    wrong = [
        one
        for one in said
        if re.search(r"[{}]|\bnan\b|\bNaN\b|\(s\)|  |\bNone\b(?! of|\.|:| is)|\b0 areas are\b|\b1 areas\b", one[1])
    ]
    assert wrong == []


@LANGUAGES
def test_sentences_begin_with_a_capital(pages, language):
    wrong = []
    for name, text in spoken(pages, language, "p", "li", "figcaption", "caption", "h1", "h2", "h3", "h4"):
        for one in sentences(text):
            first = re.sub(r"^[\W\d]*", "", one)
            # a sentence may begin with a figure or a name in quotation marks; 'p' and 'q' are names of figures
            if one[0].isalpha() and first[:1].islower() and not re.match(r"[pq]\b|al\.|[aä]\.|phi\b", first):
                wrong.append((name, one[:60]))
    assert wrong == []


@LANGUAGES
def test_no_figure_is_said_twice_in_a_sentence(pages, language):
    wrong = []
    for name, text in spoken(pages, language, "p"):
        for one in sentences(text):
            figures = re.findall(r"\d+[.,]\d{2,}(?:[.,]\d+)*(?=\D|$)", one)
            repeated = {figure for figure in figures if figures.count(figure) > 1}
            if repeated and "interval" not in one.lower():
                wrong.append((name, one))
    assert wrong == []


@LANGUAGES
def test_no_class_of_a_legend_is_one_number_twice(pages, language):
    labels = [text for page in pages[language].values() for _, text in page.legends]
    assert len(labels) > 50
    assert [text for text in labels if re.fullmatch(r"(?:over |über )?(\S+) (?:–|to|bis) \1", text)] == []


def test_german_is_german(pages):
    wrong = []
    for name, page in pages["de"].items():
        english = {text for _, text in pages["en"][name].blocks}
        for tag, text in [*page.blocks, *page.warned]:
            plain = NAMES.sub("", text)
            if ENGLISH.search(plain) or (text in english and ENGLISH.search(plain)):
                wrong.append((name, tag, text[:90]))
    assert wrong == []


def test_german_says_what_english_says(pages):
    """Block by block: what is said in one language is said in the other."""
    for name, page in pages["de"].items():
        tags = [tag for tag, _ in page.blocks]
        assert tags == [tag for tag, _ in pages["en"][name].blocks], name
        assert [len(row) for row in page.rows] == [len(row) for row in pages["en"][name].rows], name


def test_figures_are_written_as_the_language_does(pages):
    """German has a comma before decimals and a point between thousands, English the other way round."""
    wrong = {
        "en": r"(?<![\d,.])\d{1,3}(?:\.\d{3}){2,}(?!\d)|(?<![\d,.])\d+,\d{1,2}(?![\d,])",
        "de": r"(?<![\d.,])\d+\.\d{1,2}(?![\d.])",
    }
    known = re.compile(r"Rev\. \d\.\d|CC0 1\.0")
    for language, pattern in wrong.items():
        said = [text for _, text in spoken(pages, language)]
        cells = [cell for page in pages[language].values() for row in page.rows for cell in row]
        found = [text for text in [*said, *cells] if re.search(pattern, known.sub("", text))]
        assert found == []
        # thousands stand apart: years and codes have four digits at most
        assert [text for text in said if re.search(r"(?<![\d.,])\d{5,}(?![\d.,]*\d)", text)] == []


@LANGUAGES
def test_each_report_says_first_what_it_found(pages, language):
    """A whole sentence, before any figure, heading or picture."""
    for name, page in pages[language].items():
        if name == "profiles":
            continue
        first = next(
            text for tag, text in page.blocks if tag in ("p", "li", "dt") and not re.match(r"Source: |Quelle: ", text)
        )
        assert re.search(r"[.!)]$", first) and len(first.split()) > 5, (name, first)


def test_documents_and_workbooks_say_the_same_as_the_page(folders):
    for language, words in (
        ("en", ("Strengths", "Creative jobs")),
        ("de", ("Stärken", "Beschäftigte der Kreativwirtschaft")),
    ):
        document = Document(str(folders[language] / "profiles.docx"))
        text = "\n".join(one.text for one in document.paragraphs)
        assert words[0] in text
        assert len(document.inline_shapes) == len(FIRST)
        assert not re.search(r"[a-z]+_[a-z_]+|\bnan\b|\{", text)
        areas = load_workbook(folders[language] / "profiles.xlsx").worksheets[0]
        header = [cell.value for cell in areas[1]]
        assert words[1] in header
        jobs = [row[header.index(words[1])].value for row in areas.iter_rows(min_row=2)]
        assert all(isinstance(value, (int, float)) for value in jobs if value is not None) and any(jobs)


def test_every_column_of_every_output_is_called_in_words(folders, columns):
    """In the language of QGIS; what the user's own layers call their columns stays."""
    own = {"region_name", "industry"}
    for output, names in columns["en"].items():
        assert {field for field, title in names.items() if not title} <= own, output
        # no id in the title, but the code of a class of industries
        assert not [title for title in names.values() if re.search(r"[a-z]_[a-z]", title)], output
        german = columns["de"][output]
        assert german.keys() == names.keys()
        english = [field for field, title in names.items() if title and ENGLISH.search(german[field])]
        assert english == [], output
    assert columns["de"]["supplylinks OUTPUT"]["local_film_tv_radio_photography_pct"].startswith("Film, Fernsehen")
    assert columns["de"]["employmentchange TABLE"]["jobs_start"] == "Beschäftigte am Anfang"
