"""Words that places of business are known by on maps: OpenStreetMap's tags and Overture's categories."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache

import pandas as pd

from .schemes import FOLDER, OSM, OVERTURE
from .sector_lists import SectorList

# keys that say what a place is; values are compared within their key
_KEYS = (
    "craft",
    "office",
    "shop",
    "amenity",
    "tourism",
    "leisure",
    "studio",
    "club",
    "man_made",
    "historic",
    "industrial",
)
_OVERTURE_NAMES = (
    "category",
    "categories",
    "categories_primary",
    "primary",
    "primary_category",
    "basic_category",
    "taxonomy",
)
_FEWEST = 2  # categories of Overture that a column has to share with the list to be taken for them


def scheme_of_words(values: Iterable, names: Sequence[str]) -> str:
    """OSM or OVERTURE where a column holds their words, '' otherwise. names: of the field and the layer."""
    texts = [str(value).strip().casefold() for value in values if value is not None]
    worded = [text for text in texts if text and not any(sign.isdigit() for sign in text[:3])]
    if not worded or len(worded) < 0.8 * len(texts):
        return ""
    if sum(text.partition("=")[0] in _KEYS and "=" in text for text in worded) >= 0.8 * len(worded):
        return OSM
    if _key(names):
        return OSM
    shared = sum(text.split(">")[-1].strip().replace(" ", "_") in _overture_words() for text in worded)
    named = any(name.casefold().replace(".", "_") in _OVERTURE_NAMES for name in names)
    return OVERTURE if shared >= (1 if named else _FEWEST) else ""


def _key(names: Sequence[str]) -> str:
    return next((name.casefold() for name in names[:1] if name.casefold() in _KEYS), "")


@cache
def _overture_words() -> frozenset[str]:
    frame = pd.read_csv(FOLDER / "dcms_creative_2014_overture.csv", dtype=str, keep_default_na=False, encoding="utf-8")
    return frozenset(frame["code"])


def with_key(values: pd.Series, name: str) -> pd.Series:
    """Categories of a column that is named by the key, with the key before them, by which another table tells them: 'craft=jeweller'."""
    key, used = _key((name,)), values.cat.remove_unused_categories()
    texts = used.cat.categories.astype(str)
    return values if not key or texts.str.contains("=").any() else used.cat.rename_categories(f"{key}=" + texts)


def without_key(sector_list: SectorList, values: Iterable, names: Sequence[str]) -> SectorList:
    """The list for a column that is named by the key and holds the values only: 'jeweller' in 'craft'."""
    key = _key(names)
    if not key or any("=" in str(value) for value in values):
        return sector_list
    rows = sector_list.rows[sector_list.rows["code"].str.startswith(f"={key}=")]
    rows = rows[~rows["code"].str.contains("+", regex=False)]
    bare = "=" + rows["code"].str.rpartition("=")[2]
    return replace(sector_list, rows=rows.assign(code=bare).reset_index(drop=True))
