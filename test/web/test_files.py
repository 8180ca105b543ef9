"""The page as a file: its policy, its words, its libraries. No browser is needed."""

import hashlib
import json
import math
import re
from base64 import b64encode
from html import unescape
from pathlib import Path

import pytest

from creative_clusters_plugin.reports.html import map_texts
from creative_clusters_plugin.reports.html.map_texts import LANGUAGES, in_languages, page_texts
from creative_clusters_plugin.reports.pages.interactive_map import map_page

from .content import content

WEB = Path(__file__).parents[2] / "creative_clusters_plugin" / "web"
PAGE = (WEB / "page.html").read_text(encoding="utf-8")
SCRIPTS = "\n".join(path.read_text(encoding="utf-8") for path in sorted((WEB / "js").glob("*.js")))
# as published in the packages of the npm registry
PUBLISHED = {
    "leaflet/leaflet.js": "db49d009c841f5ca34a888c96511ae936fd9f5533e90d8b2c4d57596f4e5641a",
    "leaflet/leaflet.css": "a7837102824184820dfa198d1ebcd109ff6d0ff9a2672a074b9a1b4d147d04c6",
    "chart.js/chart.umd.min.js": "87364cc2b2a76a6684929e7d6b80b18a897794db38400caff1fcf1791c6925d2",
    "topojson-client/topojson-client.min.js": "25cd02ae486cc5063e0215a4e4cfb15de83700c87ac48bac4d57dc6aaf3ebb89",
}


def elements(page: str, tag: str) -> list[str]:
    return re.findall(rf"<{tag}>(.*?)</{tag}>", page, re.DOTALL)


def policy(page: str) -> dict[str, list[str]]:
    text = unescape(re.search(r'Content-Security-Policy" content="([^"]*)"', page)[1])
    return {rule.split()[0]: rule.split()[1:] for rule in text.split("; ")}


def test_the_policy_allows_the_scripts_and_styles_of_the_page_and_nothing_else():
    page = map_page(content(2))
    rules = policy(page)
    assert rules["default-src"] == rules["base-uri"] == rules["form-action"] == ["'none'"]
    for rule, tag in (("script-src", "script"), ("style-src", "style")):
        hashes = [hashlib.sha256(text.encode()).digest() for text in elements(page, tag)]
        assert rules[rule] == [f"'sha256-{b64encode(one).decode()}'" for one in hashes]
    assert not any("unsafe" in value for values in rules.values() for value in values)
    # no other scripts, no handlers and no styles in the markup, and nothing that is loaded
    assert page.count("<script") == len(elements(page, "script")) + 1
    markup = re.sub(r"<(script|style)\b.*?</\1>", "", page, flags=re.DOTALL)
    assert re.findall(r"\s(?:on\w+|style|src|srcset|action)=", markup) == []
    assert re.findall(r'href="(?!#)', markup) == []


def test_the_content_comes_back_as_it_was():
    nasty = content(2, names=["</script><!--", "{{policy}}", "&lt; \u2028\u2029", "\\u003c \"'"])
    page = map_page(nasty)
    data = re.search(r'<script type="application/json" id="content">(.*?)</script>', page, re.DOTALL)[1]
    assert json.loads(data) == nasty
    assert re.findall("[<>&\u2028\u2029]", data) == []


def test_half_a_character_does_not_keep_the_file_from_being_written():
    assert b"a?b" in map_page(content(2, names=["a\ud800b"])).encode("utf-8")


def test_a_value_that_is_no_number_is_refused():
    what = content(2)
    what["measures"][0]["values"]["areas"][0] = math.nan
    with pytest.raises(ValueError, match="JSON"):
        map_page(what)


def test_every_word_is_there_and_none_is_left_over():
    fixed = set(re.findall(r'data-i18n="(\w+)"', PAGE)) | set(re.findall(r"\{\{(no_scripts)\}\}", PAGE))
    asked = set(re.findall(r'\bword\(\s*"(\w+)"', SCRIPTS))
    words = set(page_texts())
    assert (fixed | asked) - words == set()
    named = set(re.findall(r'"(\w+)"', SCRIPTS))  # some are listed, and looked up by a variable
    families = tuple(re.findall(r"`(\w+_)\$\{", SCRIPTS))
    assert {word for word in words - fixed - named if not word.startswith(families)} == set()


def test_words_are_filled_with_what_they_name():
    for key, text in page_texts().items():
        names = set(re.findall(r"\{(\w+)\}", text))
        calls = re.findall(rf'word\(\s*"{key}",?\s*(\{{[^}}]*\}})?', SCRIPTS)
        assert all(set(re.findall(r"(\w+)(?=[:,} ])", call or "")) >= names for call in calls), key


def test_texts_come_in_all_languages(monkeypatch):
    compiled = Path(__file__).parents[2] / "build" / "creative_clusters_plugin" / "i18n"
    if not compiled.is_dir():
        pytest.skip("needs `make build`")
    monkeypatch.setattr(map_texts, "_TRANSLATIONS", compiled)
    map_texts._translator.cache_clear()
    found = {text: in_languages(text) for text in page_texts().values()}
    map_texts._translator.cache_clear()
    assert all(set(texts) == set(LANGUAGES) and texts["en"] == text for text, texts in found.items())
    assert found["Search areas"]["de"] == "Gebiete suchen"
    same = [
        text for text, texts in found.items() if texts["en"] in (texts["de"], texts["fr"]) and len(text.split()) > 3
    ]
    assert same == []
    assert in_languages("a text that nobody has translated")["fr"] == "a text that nobody has translated"


def test_libraries_are_those_of_their_packages_with_their_licences():
    vendor = WEB / "vendor"
    assert {name: hashlib.sha256((vendor / name).read_bytes()).hexdigest() for name in PUBLISHED} == PUBLISHED
    assert {str(path.relative_to(vendor)) for path in vendor.rglob("*.?s*") if path.is_file()} == set(PUBLISHED)
    page = map_page(content(2))
    for licence in vendor.rglob("LICENSE*"):
        assert licence.read_text(encoding="utf-8").strip() in page
    assert "sourceMappingURL" not in page
    listed = (vendor / "README.md").read_text(encoding="utf-8")
    assert all(name.split("/")[0] in listed for name in PUBLISHED)


def test_scripts_are_small_strict_and_never_make_markup():
    paths = sorted((WEB / "js").glob("*.js"))
    for path in paths:
        text = path.read_text(encoding="utf-8")
        assert text.startswith('"use strict";\n//'), path
        assert len(text.splitlines()) <= 300, path
        assert re.findall(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function", text) == []
        text = text.replace("http://www.w3.org/2000/svg", "")  # the name of a kind of element, which nobody loads
        assert re.findall(r"fetch\(|XMLHttpRequest|WebSocket|import\(|sendBeacon|https?://", text) == []
    page = map_page(content(2))
    assert all(path.read_text(encoding="utf-8") in page for path in paths)


def luminance(colour: str) -> float:
    """Relative luminance of '#rrggbb' (WCAG 2.2)."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = [one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_no_script_takes_the_name_of_another_ones_function():
    names = [
        name
        for path in (WEB / "js").glob("*.js")
        for name in re.findall(r"^(?:async )?function (\w+)", path.read_text(), re.M)
    ]
    assert sorted(names) == sorted(set(names))


@pytest.mark.parametrize("selector", [r":root", r':root\[data-theme="dark"\]'])
def test_colours_of_the_page_have_contrast(selector):
    """Of all that axe-core cannot see, such as text that is scrolled out of view."""
    css = (WEB / "page.css").read_text(encoding="utf-8")
    block = re.search(rf"{selector} \{{(.*?)\}}", css, re.DOTALL)[1]
    colours = dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", block))

    def contrast(one: str, other: str) -> float:
        low, high = sorted(luminance(colours[name]) for name in (one, other))
        return (high + 0.05) / (low + 0.05)

    text = [(ink, ground) for ink in ("ink", "muted", "accent") for ground in ("paper", "ground", "tint")]
    text += [("ink", "sea"), ("muted", "sea"), ("accent-ink", "accent"), ("ink", "alert-ground")]
    assert {pair: contrast(*pair) for pair in text if contrast(*pair) < 4.5} == {}
    shapes = [(one, ground) for one in ("edge", "bar", "accent") for ground in ("paper", "ground")]
    assert {pair: contrast(*pair) for pair in shapes if contrast(*pair) < 3} == {}
