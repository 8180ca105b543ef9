"""What intervals take for granted where the table does not tell."""

from collections.abc import Iterable

from ...core.concentration.assumed_sizes import ASSUMED, ASSUMED_OF_SECTORS
from ...core.messages import Note
from ...translation import translated
from ..html.elements import paragraph


def assumed(notes: Iterable[Note]) -> str:
    """What businesses are taken for, where `notes` say that they are not counted; else nothing."""
    found = dict.fromkeys(note.render(translated) for note in notes if note.text in (ASSUMED, ASSUMED_OF_SECTORS))
    return "".join(paragraph(text) for text in found)
