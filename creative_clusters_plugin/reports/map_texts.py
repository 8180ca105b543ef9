"""The words of the interactive map, and any text of the plugin in all of its languages at once."""

from functools import cache
from pathlib import Path

from qgis.PyQt.QtCore import QT_TRANSLATE_NOOP, QTranslator

LANGUAGES = ("en", "de", "fr")
_CONTEXT = "CreativeClusters"
_TRANSLATIONS = Path(__file__).parent.parent / "i18n"


def page_texts() -> dict[str, str]:
    """By key the English words of the page; {names} stand for what the page puts in."""
    return {
        "search": QT_TRANSLATE_NOOP("CreativeClusters", "Search for an area"),
    }


def in_languages(text: str) -> dict[str, str]:
    """`text`, which has to be marked for translation, in every language of the page; English where it is not translated."""
    return {language: _translated(language, text) for language in LANGUAGES}


def _translated(language: str, text: str) -> str:
    translator = _translator(language)
    return (translator.translate(_CONTEXT, text) if translator else "") or text


@cache
def _translator(language: str) -> QTranslator | None:
    translator = QTranslator()
    # English is what stands in the code; from a source checkout, nothing is compiled
    return translator if translator.load(f"creative_clusters_{language}", str(_TRANSLATIONS)) else None
