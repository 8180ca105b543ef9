"""Profiles as files for other programs: JSON as they are, CSV with a row for each figure."""

import csv
import io
import json
import re
from collections.abc import Iterator
from functools import partial

from ..messages import Progress, each
from .area_profiles import Profiles

COLUMNS = ("area", "area_name", "topic", "item", "item_name", "figure", "value")
# by topic of several rows: what names a row, by id and by name
_ITEMS = {
    "near": ("area", "area_name"),
    "sectors": ("sector", "sector_name"),
    "overlap": ("group", "group"),
    "peers": ("peer", "peer_name"),
    "audiences": ("segment", "segment_name"),
    "opportunities": ("sector", "sector_name"),
    "impact_products": ("product", "product_name"),
    "supplies": ("product", "product_name"),
    "sector_change": ("sector", "sector_name"),
    "history": ("year", "year"),
    "forecasts": ("year", "year"),
}
# where a spreadsheet takes a text for a formula: at its beginning, and behind what parts cells elsewhere (as in export_csv.js)
_FORMULA = re.compile(r"(^|[;\t\r\n])(?=[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20])")
_written = partial(json.dumps, ensure_ascii=False, indent=1, allow_nan=False)
_NUMBER = re.compile(r"[+-]?\d+(\.\d+)?")


def as_json(profiles: Profiles, title: str, source: str, progress: Progress = lambda share: True) -> str:
    """One object: `title`, `source`, `topics` and `areas`; what is not known is null. Raises Cancelled."""
    head = {"title": title, "source": source, "topics": list(profiles.topics), "areas": []}
    areas = [_indented(_written(one)) for one in each(profiles.areas, progress)]
    text = _written(head)
    # one by one, so that many can be cancelled; written as the whole would be
    return (text.removesuffix("[]\n}") + "[\n" + ",\n".join(areas) + "\n ]\n}" if areas else text) + "\n"


def _indented(text: str) -> str:
    return "\n".join(f"  {line}" for line in text.split("\n"))


def as_csv(profiles: Profiles, progress: Progress = lambda share: True) -> str:
    """The same in rows of COLUMNS; text that a spreadsheet would run as a formula has an apostrophe before it. Raises Cancelled."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for profile in each(profiles.areas, progress):
        for row in rows_of(profile):
            writer.writerow([_harmless(profile["area"]), _harmless(profile["name"]), *map(_harmless, row)])
    return out.getvalue()


def rows_of(profile: dict) -> Iterator[tuple]:
    """topic, item, item_name, figure and value of each figure of a profile; what is not known is left out."""
    for topic, content in profile.items():
        if isinstance(content, dict):
            yield from ((topic, "", "", figure, value) for figure, value in content.items() if value is not None)
        elif isinstance(content, list):
            key, label = _ITEMS[topic]
            for entry in content:
                for figure, value in entry.items():
                    if figure not in (key, label) and value is not None:
                        yield topic, entry.get(key), entry.get(label), figure, value


def _harmless(value: object) -> object:
    if not isinstance(value, str) or _NUMBER.fullmatch(value):
        return value
    return _FORMULA.sub(r"\1'", value)
