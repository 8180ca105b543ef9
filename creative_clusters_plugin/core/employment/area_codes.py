"""Codes of areas that are written in two ways, matched where that is certain: '1' for '01', 'e06' for 'E06', old codes for new ones."""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import replace

import numpy as np

from ..messages import Note, Plural, mark_plural, some
from .employment import Employment
from .ons_codes import REPLACED

_POINT_NOUGHT = re.compile(r"\.0+$")
_BLANKS = re.compile(r"\s+")


def written(text: str) -> str:
    """Without what is but a way of writing: case, kinds of blanks and dashes, '.0' behind a whole number."""
    plain = (
        _BLANKS.sub(" ", unicodedata.normalize("NFKC", str(text)).replace("–", "-").replace("‑", "-"))
        .strip()
        .casefold()
    )
    return _POINT_NOUGHT.sub("", plain) if plain.replace(".", "").isdigit() else plain


def _without_zeros(text: str) -> str:
    return written(text).lstrip("0")


def alike(ids: Iterable[str], others: Iterable[str]) -> tuple[str, str] | None:
    """A pair of identifiers that are the same but for leading zeros, case or the like, where there is one."""
    known = {_without_zeros(other): other for other in others}
    return next(((one, known[_without_zeros(one)]) for one in ids if _without_zeros(one) in known), None)


def matched(employment: Employment, boundary_ids: np.ndarray) -> Employment:
    """`employment` with the codes of `boundary_ids` for areas whose code is only written in another way, or has been replaced by them.

    Only where each code has one partner, and leading zeros only where all that are put back make codes of one length. What an old
    code stands for is added up to the area that took its place where all of its parts are there. It is noted, with examples.
    """
    drawn, present = set(boundary_ids), set(employment.areas)
    lone = [one for one in boundary_ids if one is not None and one not in present]
    extra = [one for one in employment.areas if one not in drawn]
    if not lone or not extra:
        return employment
    found: dict[str, str] = {}
    for form in (written, _without_zeros):
        left = [one for one in extra if one not in found]
        found |= _pairs(lone, left, boundary_ids, employment.areas, form)
    found = found if _of_one_length(found) else {old: new for old, new in found.items() if written(old) == written(new)}
    notes = []
    if found:
        text = mark_plural(
            "{count} area of '{layer}' is matched although its code is written in another way ({examples}).",
            "{count} areas of '{layer}' are matched although their codes are written in another way ({examples}).",
        )
        notes.append(_note(text, found, employment.layer))
    replaced = _replaced(set(lone) - set(found.values()), present)
    if replaced:
        text = mark_plural(
            "{count} area of '{layer}' has a code that has been replaced since, and counts to the new area "
            "({examples}).",
            "{count} areas of '{layer}' have codes that have been replaced since, and count to the new areas "
            "({examples}).",
        )
        notes.append(_note(text, replaced, employment.layer))
    if not notes:
        return employment
    return _renamed(replace(employment, notes=(*employment.notes, *notes)), found | replaced)


def _note(text: Plural, found: dict[str, str], layer: str) -> Note:
    examples = some([f"{old} → {new}" for old, new in found.items()], 4)
    return Note(text, {"count": len(found), "layer": layer, "examples": examples})


def _pairs(
    lone: list[str], extra: list[str], ids: Iterable[str], areas: Iterable[str], form: Callable[[str], str]
) -> dict[str, str]:
    """{code of the table: code of the boundaries} of those that are alike in `form`, and alike to no other of either."""
    of_ids, of_areas = Counter(map(form, ids)), Counter(map(form, areas))
    known = {form(one): one for one in lone if of_ids[form(one)] == 1}
    return {one: known[form(one)] for one in extra if form(one) in known and of_areas[form(one)] == 1}


def _of_one_length(found: dict[str, str]) -> bool:
    """Whether the side with leading zeros has codes of one length, as they are where zeros fill them up."""
    pairs = [(old, new) for old, new in found.items() if written(old) != written(new)]
    return any(len({len(written(pair[side])) for pair in pairs}) <= 1 for side in (0, 1))


def _replaced(lone: set[str], present: set[str]) -> dict[str, str]:
    """{old code: new code} for the new ones all of whose old ones are there, or one for one the other way round."""
    found: dict[str, str] = {}
    for new in lone:
        parts = _parts(new, present)
        if parts:
            found |= dict.fromkeys(parts, new)
    back = {old[0]: new for new, old in REPLACED.items() if len(old) == 1}
    for old in lone & set(back):
        if back[old] in present and back[old] not in found:
            found[back[old]] = old
    return found


def _parts(new: str, present: set[str]) -> list[str]:
    """The old codes that are there in place of `new`; [] where one of them is not."""
    found: list[str] = []
    for old in REPLACED.get(new, ()):
        below = [old] if old in present else _parts(old, present)
        if not below:
            return []
        found += below
    return found


def _renamed(employment: Employment, names: dict[str, str]) -> Employment:
    written = np.array([names.get(one, one) for one in employment.areas], dtype=object)
    areas, place = np.unique(written.astype(str), return_inverse=True)
    total = employment.total
    if total is not None:
        total = np.bincount(place, total, len(areas))  # unknown where a part is
    return replace(employment, areas=areas.astype(object), area=place[employment.area], total=total)
