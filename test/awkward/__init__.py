"""Raw files that are awkward in ways that real downloads are, made up, and what has to become of each.

`wanted` of a case is the table, a line `area;industry;year;jobs;status` for each row, or (a single line) what the error says.
"""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Case:
    title: str
    content: str | bytes
    wanted: str
    name: str = "file.csv"
    options: dict = field(default_factory=dict)
    warned: str = ""  # what a warning has to say, beside the table

    @property
    def wanted_is_an_error(self) -> bool:
        return not self.wanted.endswith("\n")

    @property
    def bytes(self) -> bytes:
        return self.content.encode() if isinstance(self.content, str) else self.content
