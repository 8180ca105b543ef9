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

MARKS = {"QCoreApplication.translate", "tr", "QT_TRANSLATE_NOOP"}
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


def placeholders(text: str) -> list[tuple[str, str, str]]:
    """(name, conversion, format) of each, whatever their order; without the comma for thousands.

    A comma between thousands is read as a decimal sign in most languages, so that translations may leave it out.
    """
    parts = [part[1:] for part in string.Formatter().parse(text) if part[1] is not None]
    return sorted((name, conversion or "", form.replace(",", "")) for name, form, conversion in parts)


def edges(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def test_german_and_french_are_there():
    assert {"de", "fr"} <= set(LANGUAGES)


def test_texts_are_literals_in_one_context():
    marked = [(place, node) for place, name, node in calls_in_the_code() if name in MARKS]
    assert len(marked) > 400
    elsewhere = [place for place, node in marked if getattr(node.args[0], "value", "") != translations.CONTEXT]
    assert elsewhere == []
    variable = [place for place, node in marked if translations.text_of(node) is None]
    # the places that translate what the core has marked: messages, and the names of classes in legends
    assert [place.split(":")[0] for place in variable] == ["algorithms/base.py", "styling/texts.py"]


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
        if message.find("translation").get("type") or not message.findtext("translation").strip()
    ]
    assert marked == []


@every_language
def test_translations_keep_placeholders_tags_and_edges(path):
    for (source, _), translated in translations.read(path).items():
        assert placeholders(translated) == placeholders(source), source
        assert re.findall("<[^<>]+>", translated) == re.findall("<[^<>]+>", source)
        assert edges(translated) == edges(source), source
        # what the code splits or compares
        assert re.findall(r"\(\*\.\w+\)", translated) == re.findall(r"\(\*\.\w+\)", source)


@every_language
def test_numbers_and_quoted_field_names_are_those_of_the_source(path):
    for (source, _), translated in translations.read(path).items():
        digits = [re.sub(r"(?<=\d)[,.\s](?=\d)", "", text) for text in (source, translated)]
        assert sorted(re.findall(r"\d+", digits[1])) == sorted(re.findall(r"\d+", digits[0])), source
        fields = re.findall(r"[Ff]ields? (?:named )?'([a-z_]+)'", source)
        assert all(field in translated for field in fields), source


@every_language
def test_what_is_translated_is_not_english(path):
    same = [source for (source, _), translated in translations.read(path).items() if translated == source]
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
        ('QCoreApplication.translate("CreativeClusters", "one")', ("one", "")),
        ('tr("CreativeClusters", "one")', ("one", "")),
        ('QT_TRANSLATE_NOOP(\n    "CreativeClusters",\n    "one "\n    "two",\n)', ("one two", "")),
        ('QCoreApplication.translate("CreativeClusters", "en", "the language")', ("en", "the language")),
        ('QCoreApplication.translate("CreativeClusters", f"{count} areas")', None),
        ('QCoreApplication.translate("CreativeClusters", text)', None),
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
    kept, gone, new = ('Areas & "jobs" <b>\'s</b>', ""), ("Gone", ""), ("en", "the language")
    translations.write(path, [kept, gone], {kept: "Gebieden & <b>banen</b>", gone: "Weg"})
    assert translations.read(path) == {kept: "Gebieden & <b>banen</b>", gone: "Weg"}
    translations.write(path, [kept, new], translations.read(path))
    assert translations.read(path) == {kept: "Gebieden & <b>banen</b>"}
    root = ElementTree.parse(path).getroot()
    assert (root.get("language"), root.findtext("context/name")) == ("nl", "CreativeClusters")
    assert [message.findtext("source") for message in root.iter("message")] == [kept[0], "en"]
    assert [node.get("type") for node in root.iter("translation")] == [None, "unfinished"]
    assert root.find(".//location") is None
