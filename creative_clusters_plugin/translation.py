"""Texts in the user's language. The project's own extractor finds every `tr` and `tr_plural` here, and `mark` in the core."""

from qgis.PyQt.QtCore import QCoreApplication

from .core.messages import Plural

CONTEXT = "CreativeClusters"


def tr(text: str, remark: str = "") -> str:
    """`text` in the user's language; `remark` tells it from the same English words with another meaning."""
    return QCoreApplication.translate(CONTEXT, text, remark)


def tr_plural(one: str, many: str, count: int) -> str:
    """The form of a text that goes with `count`, which is still to be put in: `.format(count=…)`."""
    return translated(Plural(one, many), count)


def translated(text: str | Plural, count: int | None = None) -> str:
    """A text that the core has marked, as `Note.render` asks for it."""
    if isinstance(text, str):
        return QCoreApplication.translate(CONTEXT, text)
    # a language has as many forms as it needs, and Qt knows which goes with a number; English stands in the code
    found = QCoreApplication.translate(CONTEXT, text.many, "", abs(int(count)))
    return text.form(count) if found == text.many else found


def within_sentence(name: str) -> str:
    """A name as it stands within a sentence: German nouns and abbreviations keep their capitals."""
    capitals = tr("en", "ISO code of the language of this translation").startswith("de")
    return name if capitals or not name[1:2].islower() else name[:1].lower() + name[1:]
