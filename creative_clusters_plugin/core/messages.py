"""Texts that leave the core: written in English here, translated by whoever shows them."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from .figures.notation import fill

Item = TypeVar("Item")


def mark(text: str) -> str:
    """Mark `text` for the translators and hand it back; whoever shows it translates it."""
    return text


class Parameter(str):
    """A parameter's id among the values of a text: whoever shows it writes its name in the dialog before it."""


@dataclass(frozen=True)
class Plural:
    """A text in the two forms that English has, for one and for many; `values` that go with it hold a `count`."""

    one: str
    many: str

    def form(self, count: int) -> str:
        return self.one if abs(count) == 1 else self.many


def mark_plural(one: str, many: str) -> Plural:
    """Mark a text that differs with a number for the translators: '{count} area has …', '{count} areas have …'."""
    return Plural(one, many)


def untranslated(text: str | Plural, count: int | None = None) -> str:
    if isinstance(text, str):
        return text
    if count is None:
        raise TypeError(f"a text in two forms needs its count: {text.many}")
    return text.form(count)


@dataclass(frozen=True)
class Note:
    """Something the user has to know about the run: `text` is a format string for `values`, which may be notes, too."""

    text: str | Plural
    values: dict = field(default_factory=dict)
    warning: bool = True

    def render(self, translate: Callable[..., str] = untranslated, named: Callable[[str], str] = str) -> str:
        """The text with its values.

        translate: given the text and, for a `Plural`, the count; named: given the id of a parameter.
        """

        def shown(value: Any) -> Any:
            if isinstance(value, Note):
                return value.render(translate, named)
            return named(value) if isinstance(value, Parameter) else value

        values = {name: shown(value) for name, value in self.values.items()}
        text = translate(self.text, self.values.get("count"))
        return fill(
            _of_one(text) if self.values.get("count") == 1 in (values.get("all"), values.get("total")) else text, values
        )


_ONE_OF_ONE = re.compile(r"\{count\} of (?:the )?\{(?:all|total)\} ((?:[a-z]+ )?)([a-z]+)s\b")


def _of_one(text: str) -> str:
    """An English text on '{count} of {all} figures' where there is one, which that is: 'The only figure'."""

    def only(found: re.Match) -> str:
        noun = f"{found[2][:-2]}y" if found[2].endswith("ie") and found[2] != "serie" else found[2]
        return f"{'the' if found.start() else 'The'} only {found[1]}{'series' if noun == 'serie' else noun}"

    return _ONE_OF_ONE.sub(only, text)


class CreativeClustersError(Exception):
    """Input that cannot be worked with: `text` (a format string) says what, where and what to do."""

    def __init__(self, text: str | Plural, **values: Any) -> None:
        self.note = Note(text, values)
        super().__init__(self.note.render())


Progress = Callable[[float], bool]  # told the share done (0 to 1); False where the user wants to stop


class Cancelled(Exception):
    """The caller's `Progress` said that the user wants to stop."""


def tick(progress: Progress, share: float) -> None:
    """Tell `progress` the share done. Raises Cancelled where the user wants to stop."""
    if not progress(share):
        raise Cancelled


def each(items: Sequence[Item], progress: Progress, every: int = 100) -> Iterator[Item]:
    """The items one after the other, with a look at `progress` before every so many. Raises Cancelled."""
    for number, item in enumerate(items):
        if number % every == 0:
            tick(progress, number / len(items))
        yield item


def span(progress: Progress, start: float, end: float) -> Progress:
    """The part of `progress` between the shares `start` and `end`."""
    return lambda share: progress(start + (end - start) * min(share, 1.0))


def some(values: Iterable[Any], most: int = 5) -> str:
    """The first few of `values` for a message: 'a, b, c …'."""
    values = list(values)
    return ", ".join(str(value) for value in values[:most]) + (" …" if len(values) > most else "")
