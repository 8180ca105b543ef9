"""Every text that a user can see can be translated, and is translated, whole and with its placeholders."""

import ast
import importlib.util
import re
import string
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "creative_clusters_plugin"
LANGUAGES = {path.stem.removeprefix("creative_clusters_"): path for path in (ROOT / "i18n").glob("*.ts")}

# what shows its first argument to the user
SHOWN = {"CreativeClustersError", "QgsProcessingException", "Note"}
SHOWN_METHODS = {"pushInfo", "pushWarning", "reportError", "setHelp", "setProgressText"}

every_language = pytest.mark.parametrize("path", LANGUAGES.values(), ids=LANGUAGES)


def script(name: str):
    spec = importlib.util.spec_from_file_location(name, ROOT / ".ci" / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


translations = script("translations")
build = script("build")


def calls_in_the_code():
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                yield f"{path.relative_to(PACKAGE).as_posix()}:{node.lineno}", ast.unparse(node.func), node


_MANY = re.compile(
    r"^\{count\} (\w+ )?(areas|regions|rows|columns|features|points|businesses|industries|codes|figures|values|weights|layers|lines|"
    r"sectors|products|flows|tables|names|texts|pairs|categories|estimates|classes|files|pages|jobs|ids)\b"
)


def test_texts_with_a_count_have_a_form_for_one():
    found = [
        f"{place}: {node.args[0].value}"
        for place, name, node in calls_in_the_code()
        if name in ("tr", "mark") and isinstance(node.args[0], ast.Constant) and _MANY.match(node.args[0].value)
    ]
    assert not found, "use tr_plural or mark_plural: " + "\n".join(found)


# a number, its nouns and a verb of many, wherever a sentence begins: '{parts} parts of {areas} areas are', '; {jobs:,.0f} jobs have'
_MANY_DO = re.compile(
    r"(?:^|(?<=[.;:] ))\{(?!count\})\w+(?::[^}]*)?\} (?:(?!of\b)[a-z]+ ){0,2}[a-z]+s"
    r"(?: \([^)]*\)| of [^.;:]*?)? (?:are|were|have|had|lie|hold|come|rest)\b"
)
# where it is always several: the sentence for one stands beside it, or it is said above a limit only
_SEVERAL = (
    *(
        "{counted} businesses were counted",
        "{count:,} areas have a profile, more than",
        "{count:,} figures are more than",
    ),
    *("{parameter}: {all} characters are too long", "The {count} leading areas: hotspots first"),
)


def test_other_numbers_do_not_need_one():
    found = [
        f"{place}: {argument.value}"
        for place, name, node in calls_in_the_code()
        if name in ("tr", "mark", "tr_plural", "mark_plural")
        for argument in node.args[:2]
        if isinstance(argument, ast.Constant)
        and _MANY_DO.search(str(argument.value))
        and not str(argument.value).startswith(_SEVERAL)
    ]
    assert not found, "write 'Parts that are small: {parts}', or let {count} have the plural: " + "\n".join(found)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("{parts} parts of {areas} source areas are small.", True),
        ("{share} of them; {jobs:,.0f} jobs have no place there.", True),
        ("{jobs:,.0f} jobs ({share:.2%}) lie outside.", True),
        ("Parts that are small: {parts}.", False),
        ("{share} of its jobs are creative.", False),
        ("{count} rows are left out.", False),
    ],
)
def test_the_finder_of_such_texts(text, wrong):
    assert bool(_MANY_DO.search(text)) == wrong


@every_language
def test_thousands_have_no_comma_in_translations(path):
    found = [form for _, form in sentences(path) if re.search(r"\{\w+:,", form)]
    assert not found, "a comma is a decimal sign there: " + "\n".join(found)


def placeholders(text: str) -> list[tuple[str, str, str]]:
    """(name, conversion, format) of each, whatever their order; without the comma for thousands.

    A comma between thousands is read as a decimal sign in most languages, so that translations may leave it out.
    """
    parts = [part[1:] for part in string.Formatter().parse(text) if part[1] is not None]
    return sorted((name, conversion or "", form.replace(",", "")) for name, form, conversion in parts)


def sentences(path: Path) -> list[tuple[str, str]]:
    """Each text of the code with each form of its translation; the first form goes with the one for one."""
    return [
        (text.one if text.one and not number else text.source, form)
        for text, forms in translations.read(path).items()
        for number, form in enumerate(forms)
    ]


def edges(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def test_german_and_french_are_there():
    assert {"de", "fr"} <= set(LANGUAGES)


def test_texts_are_literals():
    assert len(translations.calls()) > 2000
    assert [(file, call.lineno) for file, call in translations.calls() if translations.text_of(call) is None] == []


def test_texts_go_through_the_markers_alone():
    past = [
        (place, name)
        for place, name, _ in calls_in_the_code()
        if name.split(".")[-1] in ("QT_TRANSLATE_NOOP", "QT_TR_NOOP")
        or name.endswith(("QCoreApplication.translate", "translator.translate"))
    ]
    # the markers themselves, and the page of the interactive map, which is in all languages at once
    assert {place.split(":")[0] for place, _ in past} <= {
        "translation.py",
        "core/messages.py",
        "reports/html/map_texts.py",
    }


def test_no_local_name_hides_a_marker():
    """Where it did, the message would be an error of Python's own."""
    hidden = []
    for path in sorted(PACKAGE.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        markers = (translations.TEXTS | translations.PLURALS | {"translated"}) & {
            alias.name for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) for alias in node.names
        }
        for function in ast.walk(tree):
            if isinstance(function, (ast.FunctionDef, ast.Lambda)):
                bound = {node.arg for node in ast.walk(function) if isinstance(node, ast.arg)}
                bound |= {
                    node.id
                    for node in ast.walk(function)
                    if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
                }
                hidden += [f"{path.name}:{function.lineno} {name}" for name in sorted(bound & markers)]
    assert hidden == []


def is_bare_text(argument: ast.expr) -> bool:
    """A text composed or written on the spot; one of placeholders alone, such as '{text}', has nothing to translate."""
    if isinstance(argument, ast.Constant):
        return any(letter.isalpha() for letter in re.sub(r"\{\w*\}", "", str(argument.value)))
    return isinstance(argument, (ast.JoinedStr, ast.BinOp))


def test_no_text_for_users_goes_past_the_translators():
    bare = [
        place
        for place, name, node in calls_in_the_code()
        if (name in SHOWN or name.split(".")[-1] in SHOWN_METHODS) and node.args and is_bare_text(node.args[0])
    ]
    assert bare == []


@pytest.mark.parametrize(
    ("argument", "bare"),
    [("'No areas'", True), ("f'{n}: {text}'", True), ("'a' + b", True), ("'{text}'", False), ("translate('a')", False)],
)
def test_what_counts_as_bare_text(argument, bare):
    assert is_bare_text(ast.parse(argument, mode="eval").body) is bare


@every_language
def test_a_translation_has_every_text_of_the_code_and_no_other(path, tmp_path):
    anew = tmp_path / path.name
    translations.write(anew, translations.texts(), translations.read(path))
    if anew.read_bytes() != path.read_bytes():
        differ = set(translations.texts()) ^ set(translations.read(path))
        pytest.fail(f"run `make translations` and translate what is new: {sorted(differ)}")


@every_language
def test_nothing_is_unfinished(path):
    marked = [
        (message.findtext("source"), message.find("translation").get("type"))
        for message in ElementTree.parse(path).iter("message")
        if message.find("translation").get("type") or not "".join(message.find("translation").itertext()).strip()
    ]
    assert marked == []


@every_language
def test_translations_keep_placeholders_tags_and_edges(path):
    for source, translated in sentences(path):
        assert placeholders(translated) == placeholders(source), source
        assert re.findall("<[^<>]+>", translated) == re.findall("<[^<>]+>", source)
        assert edges(translated) == edges(source), source
        # what the code splits or compares
        assert re.findall(r"\(\*\.\w+\)", translated) == re.findall(r"\(\*\.\w+\)", source)


def test_no_line_breaks_before_a_sign_that_stands_apart():
    apart = {"fr": r" [:;?!»%](?!\w)|« ", "de": r"[\d}] %"}
    for name, wrong in apart.items():
        found = [text for _, text in sentences(LANGUAGES[name]) if re.search(wrong, text)]
        assert not found, f"{name}: a no-break space belongs there\n" + "\n".join(found)


@every_language
def test_numbers_and_quoted_field_names_are_those_of_the_source(path):
    for source, translated in sentences(path):
        digits = [re.sub(r"(?<=\d)[,.\s](?=\d)", "", text) for text in (source, translated)]
        assert sorted(re.findall(r"\d+", digits[1])) == sorted(re.findall(r"\d+", digits[0])), source
        fields = re.findall(r"[Ff]ields? (?:named )?'([a-z_]+)'", source)
        assert all(field in translated for field in fields), source


@every_language
def test_what_is_translated_is_not_english(path):
    same = [source for source, translated in sentences(path) if translated == source]
    assert [text for text in same if len(text.split()) > 5] == []
    assert len(same) < 0.06 * len(translations.texts())


@every_language
def test_translations_compile(path, tmp_path):
    compiled = tmp_path / "texts.qm"
    done = subprocess.run(
        [build.lrelease(), str(path), "-qm", str(compiled)], capture_output=True, text=True, check=True
    )
    count = len(translations.texts())
    assert f"{count} translation(s) ({count} finished and 0 unfinished)" in done.stdout
    assert compiled.stat().st_size > 10_000


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ('tr("one")', ("one", "", "")),
        ('mark(\n    "one "\n    "two",\n)', ("one two", "", "")),
        ('tr("en", "the language")', ("en", "the language", "")),
        ('tr_plural("{count} area", "{count} areas", number)', ("{count} areas", "", "{count} area")),
        ('mark_plural("{count} area", "{count} areas")', ("{count} areas", "", "{count} area")),
        ('tr(f"{count} areas")', None),
        ("mark(text)", None),
        ('mark_plural("one", text)', None),
    ],
)
def test_how_texts_are_found(tmp_path, code, expected):
    (tmp_path / "module.py").write_text(f'{code}\nother("Elsewhere", "one")\n')
    ((file, call),) = translations.calls(tmp_path)
    assert (file, translations.text_of(call)) == ("module.py", expected)
    assert translations.texts(tmp_path) == ([expected] if expected else [])


def test_updating_keeps_what_is_translated_and_drops_what_is_gone(tmp_path):
    path = tmp_path / "creative_clusters_nl.ts"
    path.touch()
    assert translations.read(path) == {}
    kept = translations.Text('Areas & "jobs" <b>\'s</b>')
    gone, new = translations.Text("Gone"), translations.Text("en", "the language")
    many = translations.Text("{count} areas", one="{count} area")
    given = {kept: ("Gebieden & <b>banen</b>",), many: ("{count} gebied", "{count} gebieden")}
    translations.write(path, [kept, gone, many], {**given, gone: ("Weg",)})
    assert translations.read(path) == {**given, gone: ("Weg",)}
    translations.write(path, [kept, new, many], translations.read(path))
    assert translations.read(path) == given
    root = ElementTree.parse(path).getroot()
    assert (root.get("language"), root.findtext("context/name")) == ("nl", "CreativeClusters")
    assert [message.findtext("source") for message in root.iter("message")] == [kept.source, "en", many.source]
    assert [node.get("type") for node in root.iter("translation")] == [None, "unfinished", None]
    assert root.find(".//location") is None
