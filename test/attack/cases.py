"""A case: what is run, and what has to come."""

from dataclasses import dataclass, field

REFUSED = "refused"  # an error in words
WARNED = "warned"  # a warning, or an error
DONE = "done"  # the run ends, with or without words
WORKS = "works"  # the run ends without an error


@dataclass(frozen=True)
class Case:
    """One run: `parameters` beside those of BASES (None takes one away), and what has to come.

    words: these have to stand in the error or the warnings; of 'a|b' one of both. damage: what is done to an input first, see damages.py;
    more: the parameter that it is done to, or its state and the language, see states.py; `files` of the case's own, text by name, and
    what no page that is written may `never` hold.
    """

    name: str
    tool: str
    parameters: dict
    due: str = REFUSED
    words: tuple[str, ...] = ()
    damage: str = ""
    more: dict = field(default_factory=dict)
