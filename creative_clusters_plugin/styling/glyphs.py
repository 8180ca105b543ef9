"""Letters that no font of this computer holds, and that are drawn as empty boxes."""

from collections.abc import Iterable

from qgis.PyQt.QtGui import QFont, QTextLayout

from ..core.messages import Note, mark_plural, some
from .templates import family


def undrawable(texts: Iterable[str]) -> list[Note]:
    """A note that counts the texts with such letters; none where all can be drawn."""
    font = QFont(family())
    found = [text for text in dict.fromkeys(texts) if text and not _drawable(text, font)]
    if not found:
        return []
    note = mark_plural(
        "{count} text has letters that no font of this computer holds: they are drawn as boxes ({texts}). Install "
        "a font for them, such as one of the Noto fonts.",
        "{count} texts have letters that no font of this computer holds: they are drawn as boxes ({texts}). "
        "Install a font for them, such as one of the Noto fonts.",
    )
    return [Note(note, {"count": len(found), "texts": some(text[:40] for text in found)})]


def _drawable(text: str, font: QFont) -> bool:
    # plain letters are in every font, and measuring takes time
    if text.isascii():
        return True
    layout = QTextLayout(" ".join(text.split()), font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return all(index != 0 for run in layout.glyphRuns() for index in run.glyphIndexes())
