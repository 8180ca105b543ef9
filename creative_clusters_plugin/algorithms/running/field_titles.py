"""What pages call a field, whose name is for programs."""

import re
from collections.abc import Sequence
from dataclasses import replace

from qgis.core import QgsProcessingFeatureSource

from ...styling.columns import column, spelled

_ID = re.compile(r"[a-z]+(?:_[a-z]+)*")


def field_titles(source: QgsProcessingFeatureSource, names: Sequence[str]) -> dict[str, str]:
    """By field its alias, else what our tools call it, else its name with spaces; the name alone where two would be called alike."""
    fields = source.fields()
    found = {name: fields[fields.lookupField(name)].alias() or title_of(name, fields.names()) for name in names}
    called = list(found.values())
    return {name: title if called.count(title) == 1 else name for name, title in found.items()}


def title_of(name: str, beside: Sequence[str] = (), of_table: bool = False) -> str:
    """What our tools call a field of this name among the others `beside` it, in a layer or a table, else its name with spaces."""
    known = column(name, {}, beside, of_table)[0] or column(name, {}, (*beside, "sector"), of_table=True)[0]
    return known or (spelled(name) if _ID.fullmatch(name) else name)


def retitled(found: Sequence, titles: dict[str, str]) -> list:
    """Records with a `field`, which then is its title."""
    return [replace(one, field=titles.get(one.field, one.field)) for one in found]


def titled_column(name: str, beside: Sequence[str], of_table: bool) -> tuple[str, int | None]:
    """The title of a field, as `title_of` has it, and its decimals; None for text."""
    decimals = column(name, {}, beside, of_table)[1]
    if decimals is None:
        decimals = column(name, {}, (*beside, "sector"), of_table=True)[1]
    return title_of(name, beside, of_table), decimals
