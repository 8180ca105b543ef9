"""Texts that leave the core: written in English here, translated by whoever shows them."""

from collections.abc import Callable
from dataclasses import dataclass, field


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name that the translation tools look for
    """Mark `text` for the translators and hand it back (the core cannot import Qt's own marker)."""
    return text


@dataclass(frozen=True)
class Note:
    """Something the user has to know about the run: `text` is a format string for `values`, which may be notes, too."""

    text: str
    values: dict = field(default_factory=dict)
    warning: bool = True

    def render(self, translate: Callable[[str], str] = str) -> str:
        values = {
            name: value.render(translate) if isinstance(value, Note) else value for name, value in self.values.items()
        }
        return translate(self.text).format(**values)


class CreativeClustersError(Exception):
    """Input that cannot be worked with: `text` (a format string) says what, where and what to do."""

    def __init__(self, text: str, **values):
        self.note = Note(text, values)
        super().__init__(self.note.render())


Progress = Callable[[float], bool]  # told the share done (0 to 1); False where the user wants to stop


class Cancelled(Exception):
    """The caller's `Progress` said that the user wants to stop."""


def some(values, most: int = 5) -> str:
    """The first few of `values` for a message: 'a, b, c …'."""
    values = list(values)
    return ", ".join(str(value) for value in values[:most]) + (" …" if len(values) > most else "")
