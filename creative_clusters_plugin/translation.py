"""Texts in the user's language. The project's own extractor finds every `tr` and `tr_plural` here, and `mark` in the core."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QLocale

from .core.employment.measures import JOBS, Measure, in_words_of, measure_of
from .core.figures.notation import writing_in
from .core.messages import Plural

CONTEXT = "CreativeClusters"
# of the run at hand: each thread has its own
_MEASURE: ContextVar[Measure | None] = ContextVar("measure", default=None)


def ui_language() -> str:
    """The language that QGIS speaks, as two letters: what the user has set, which numbers and dates need not follow, else the system's."""
    settings = QgsSettings()
    chosen = settings.value("locale/userLocale", "") if settings.value("locale/overrideFlag", False, bool) else ""
    return (chosen or QLocale().name())[:2]


def tr(text: str, remark: str = "") -> str:
    """`text` in the user's language; `remark` tells it from the same English words with another meaning."""
    return in_measure(QCoreApplication.translate(CONTEXT, text, remark))


@contextmanager
def speaking_of(measure: Measure | None = None) -> Iterator[None]:
    """All texts within are of this measure, None for jobs, or of the one that `speak_of` says meanwhile; numbers are in their language."""
    token = _MEASURE.set(measure)
    try:
        with writing_in(_language()):
            yield
    finally:
        _MEASURE.reset(token)


def speak_of(measure: Measure) -> None:
    """From now on, and within `speaking_of`, texts are of `measure`."""
    _MEASURE.set(measure)


def spoken_of() -> Measure:
    return _MEASURE.get() or measure_of(JOBS)


def measured() -> str:
    """What stands behind 'of' for the measure at hand ('wages'), '' for jobs: 'Location quotient of {measure}'."""
    measure = spoken_of()
    return "" if measure.id == JOBS else measure.in_language(_language()).of


def _language() -> str:
    # the language of the texts, which need not be that of the system
    return QCoreApplication.translate(CONTEXT, "en", "ISO code of the language of this translation")


def in_measure(text: str, language: str = "") -> str:
    """A text in a language (that of the user, where none is said), which speaks of jobs, in the words of the measure at hand."""
    measure = _MEASURE.get()
    return text if measure is None or measure.id == JOBS else in_words_of(text, measure, language or _language())


def tr_plural(one: str, many: str, count: int) -> str:
    """The form of a text that goes with `count`, which is still to be put in: `.format(count=…)`."""
    return translated(Plural(one, many), count)


def translated(text: str | Plural, count: int | None = None) -> str:
    """A text that the core has marked, as `Note.render` asks for it."""
    if isinstance(text, str):
        return in_measure(QCoreApplication.translate(CONTEXT, text))
    # a language has as many forms as it needs, and Qt knows which goes with a number; English stands in the code
    found = QCoreApplication.translate(CONTEXT, text.many, "", abs(int(count)))
    return in_measure(text.form(count) if found == text.many else found)


def without_code(name: str) -> str:
    """'6020 Television programming' without its code."""
    return re.sub(r"^[A-Z]?\d{2}[\d.]*[A-Z]?\s+(?=\S)", "", name)


def within_sentence(name: str) -> str:
    """A name as it stands within a sentence: German nouns and abbreviations keep their capitals."""
    capitals = _language().startswith("de")
    return name if capitals or not name[1:2].islower() else name[:1].lower() + name[1:]
