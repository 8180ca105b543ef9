"""How texts write numbers: decimal sign and thousands as the language of the run has them, which need not be that of the system."""

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from numbers import Integral, Real
from string import Formatter
from typing import Any


@dataclass(frozen=True)
class Notation:
    """point: before the decimals; group: between thousands; semicolon: between parts of a list; colon: behind a name."""

    point: str = "."
    group: str = ","
    semicolon: str = "; "
    colon: str = ": "

    def of(self, number: str) -> str:
        """'-1,234.5', as Python writes it, in this notation."""
        return number.translate({ord("."): self.point, ord(","): self.group})


NOTATIONS = {
    "en": Notation(),
    "de": Notation(",", "."),
    "fr": Notation(",", "\N{NARROW NO-BREAK SPACE}", "\N{NO-BREAK SPACE}; ", "\N{NO-BREAK SPACE}: "),
}
_WITH_DECIMALS = re.compile(r"\.\d+f")  # of a spec that keeps no thousands apart
# of the run at hand: each thread has its own
_NOTATION: ContextVar[Notation | None] = ContextVar("notation", default=None)
# whole numbers that count nothing
_NO_COUNTS = frozenset(
    ("year", "first", "last", "earlier", "later", "start", "end", "other", "line", "seed", "value", "code")
)


@contextmanager
def writing_in(language: str) -> Iterator[None]:
    """Numbers within are written as this language does, of which two letters count; unknown ones as English."""
    token = _NOTATION.set(NOTATIONS.get(language[:2], NOTATIONS["en"]))
    try:
        yield
    finally:
        _NOTATION.reset(token)


def written(number: str) -> str:
    """'1,234.5', as Python writes it, as the language of the run does: '1.234,5'."""
    return (_NOTATION.get() or NOTATIONS["en"]).of(number)


def semicolons(parts: Iterable[str]) -> str:
    """'one; two', as the language of the run writes it."""
    return (_NOTATION.get() or NOTATIONS["en"]).semicolon.join(parts)


def in_a_row(names: Sequence[str]) -> str:
    """'Leeds, York', and 'Dayton, OH; Union, SC' where a name has a comma of its own."""
    return semicolons(names) if any(", " in name for name in names) else ", ".join(names)


def named(name: object, said: str) -> str:
    """'name: said', as the language of the run writes it."""
    return f"{name}{(_NOTATION.get() or NOTATIONS['en']).colon}{said}"


def pair(x: float, y: float) -> str:
    """'1.20 / −0.05', as the language of the run writes it."""
    return written(" / ".join(f"{value:.2f}".replace("-", "\N{MINUS SIGN}") for value in (x, y)))


def fill(text: str, values: dict[str, Any]) -> str:
    """`text.format(**values)` with numbers in the notation of the run, counts with their thousands apart. Raises KeyError."""
    formatter, parts = Formatter(), []
    for literal, name, spec, conversion in formatter.parse(text):
        parts.append(literal)
        if name is not None:
            value, _ = formatter.get_field(name, (), values)
            parts.append(_shown(name, formatter.convert_field(value, conversion), spec or ""))
    return "".join(parts)


def _shown(name: str, value: Any, spec: str) -> str:
    if isinstance(value, bool) or not isinstance(value, Real):
        return format(value, spec)
    if (not spec and isinstance(value, Integral) and name not in _NO_COUNTS) or _WITH_DECIMALS.fullmatch(spec):
        spec = f",{spec}"
    text = written(format(value, spec))
    return f"{text[:-1]}\N{NO-BREAK SPACE}%" if text.endswith("%") else text
