"""Sector lists: which industry codes make up which sectors, and which values of a table they meet."""

import re
import unicodedata
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from ..messages import CreativeClustersError, Note, Plural, mark, mark_plural, some
from .codes import Codes, broader, contains, read_codes

if TYPE_CHECKING:
    from .definitions import Definition
    from .employment import Employment


@dataclass(frozen=True)
class SectorList:
    """Industry codes of one scheme in sectors, sectors in groups.

    rows: one for each code of each group, with `code` (normalised), `written` (as in the file), `digits` of it, `sector` and
    `group` (plain ids), `sector_name`, `layer` of the value chain ('' if not known), `weight` (share of the
    code's jobs, 0 to 1), `exact` (False where the weight comes from a concordance). main_group: the group that a tool maps where
    the list is chosen as its sectors. definition: where the versions of the list for other schemes come from.
    """

    id: str
    title: str
    scheme: str
    vintage: str
    rows: pd.DataFrame
    main_group: str
    sources: tuple[str, ...] = ()
    notes: tuple[Note, ...] = ()
    definition: "Definition | None" = None

    def of(self, employment: "Employment") -> "SectorList":
        """The version of the list for the scheme of a table, with what there is to say of it."""
        return self if self.definition is None else self.definition.of(employment)

    def of_codes(self, values: np.ndarray, number: np.ndarray, layer: str, numeric: bool) -> "SectorList":
        """The same for the distinct values (m,) of points, which `number` (m,) of them have."""
        return self if self.definition is None else self.definition.of_codes(values, number, layer, numeric)

    def sectors(self, group: str | None = None) -> pd.DataFrame:
        """The sectors in the order of the file, indexed by id: `sector`, `sector_name`, `group`."""
        rows = self.rows if group is None else self.rows[self.rows["group"] == group]
        found = rows.drop_duplicates("sector")[["sector", "sector_name", "group"]]
        return found.set_axis(found["sector"].tolist(), axis=0)

    def only(self, *groups: str) -> "SectorList":
        """The list without its other groups; the first of `groups` is the main one."""
        present = self.rows["group"].unique()
        missing = [group for group in groups if group not in present]
        if missing or not groups:
            raise CreativeClustersError(
                mark(
                    "The sector list '{title}' has no group {missing}: its groups are {groups}.",
                ),
                title=self.title,
                missing=some(missing),
                groups=some(present, 20),
            )
        rows = self.rows[self.rows["group"].isin(groups)].reset_index(drop=True)
        return replace(
            self,
            rows=rows,
            main_group=groups[0],
            definition=self.definition and replace(self.definition, groups=groups),
        )


@dataclass(frozen=True)
class Match:
    """Which values of an industry column belong to which sectors of a list.

    pairs: `position` of the value, `group`, `sector`, `weight`; within a group the longest prefix wins.
    shared: values of more than one group, with `position`, `code`, `groups` (joined by ', ').
    unused: codes of the list, as written, that no value meets. coarser: those that the table holds only as
    part of a broader code, so that their jobs cannot be told.
    """

    pairs: pd.DataFrame
    shared: pd.DataFrame
    unused: tuple[str, ...]
    coarser: tuple[str, ...]
    notes: tuple[Note, ...]


def slug(name: str) -> str:
    """A plain id: 'Film, TV, video, radio and photography' is film_tv_video_radio_photography.

    Lower-case ASCII letters, digits and underscores, 40 at most; 'sector' where nothing else is left.
    """
    plain = unicodedata.normalize("NFKD", str(name).casefold()).encode("ascii", "ignore").decode()
    words = [word for word in re.findall(r"[a-z0-9]+", plain.replace("'", "")) if word != "and"]
    text = ""
    for word in words:
        if text and len(text) + 1 + len(word) > 40:
            break
        text = f"{text}_{word}" if text else word[:40]
    return text or "sector"


def match(codes: Codes, sector_list: SectorList) -> Match:
    """The sectors of each of the m values of an industry column; values that meet no code have no pair.

    A code of weight 0 takes its jobs out of the broader code above it. Raises CreativeClustersError where no
    value meets a code of the list.
    """
    rows = sector_list.rows
    listed: dict[str, list[tuple[str, int, int]]] = {}
    for row, (code, group, length) in enumerate(zip(rows["code"], rows["group"], rows["digits"], strict=True)):
        listed.setdefault(code, []).append((group, row, length))
    hits: list[tuple[int, int]] = []
    above: set[str] = set()
    for position, code in enumerate(codes.code.tolist()):
        if not code:
            continue
        parents = tuple(broader(code))
        above.update(parents)
        met: set[str] = set()
        for part in (code, *parents):
            found = [
                (group, row)
                for group, row, length in listed.get(part, ())
                if group not in met and (part == code or contains(part, length, code, codes.digits[position]))
            ]
            # a code that was divided stands once for each of its sectors
            hits += [(position, row) for _, row in found]
            met.update(group for group, _ in found)
    used = {row for _, row in hits}
    lowest = set(codes.code.tolist()) - above - {""}
    finer: list[str] = []
    strange: list[str] = []
    for row, (code, written) in enumerate(zip(rows["code"], rows["written"], strict=True)):
        if row not in used:
            (finer if any(parent in lowest for parent in broader(code)) else strange).append(written)
    if not hits:
        raise _no_match(codes, sector_list)
    position, row = np.array(hits, dtype=int).T
    found = rows.iloc[row]
    pairs = pd.DataFrame(
        {"position": position, **{name: found[name].to_numpy() for name in ("group", "sector", "weight", "exact")}}
    )
    pairs = pairs[pairs["weight"] > 0].reset_index(drop=True)
    shared = _shared(pairs, codes)
    unused, coarser = tuple(dict.fromkeys(strange)), tuple(dict.fromkeys(finer))
    return Match(pairs, shared, unused, coarser, tuple(_notes(sector_list, shared, unused, coarser)))


def _shared(pairs: pd.DataFrame, codes: Codes) -> pd.DataFrame:
    pairs = pairs.drop_duplicates(["position", "group"])
    several = pairs[pairs.duplicated("position", keep=False)]
    groups = several.groupby("position", sort=True)["group"].agg(", ".join)
    position = groups.index.to_numpy(dtype=int)
    return pd.DataFrame({"position": position, "code": codes.code[position], "groups": groups.to_numpy()})


def _notes(
    sector_list: SectorList, shared: pd.DataFrame, unused: tuple[str, ...], coarser: tuple[str, ...]
) -> list[Note]:
    notes = list(sector_list.notes)
    total = sector_list.rows["code"].nunique()
    text: str | Plural
    for found, text in (
        (
            coarser,
            mark_plural(
                "{count} of the {total} codes of '{title}' is in the table only as part of a broader code and counts to "
                "no sector ({examples}): the figures are too low. Use a table with more detailed codes.",
                "{count} of the {total} codes of '{title}' are in the table only as part of a broader code and count to "
                "no sector ({examples}): the figures are too low. Use a table with more detailed codes.",
            ),
        ),
        (
            unused,
            mark_plural(
                "{count} of the {total} codes of '{title}' is not in the table ({examples}).",
                "{count} of the {total} codes of '{title}' are not in the table ({examples}).",
            ),
        ),
    ):
        if found:
            values = {
                "count": len(found),
                "total": total,
                "title": sector_list.title,
                "examples": some(found),
            }
            # a code without jobs endangers no figure; where most are not there, table and list may not go together
            notes.append(Note(text, values, warning=found is coarser or 2 * len(found) > total))
    if len(shared):
        text = mark_plural(
            "{count} industry code belongs to more than one group ({examples}).",
            "{count} industry codes belong to more than one group ({examples}).",
        )
        pairs = [f"{code}: {groups}" for code, groups in zip(shared["code"], shared["groups"], strict=True)]
        notes.append(Note(text, {"count": len(shared), "examples": some(pairs)}, warning=False))
    return notes


def _no_match(codes: Codes, sector_list: SectorList) -> CreativeClustersError:
    readable = codes.raw[codes.code != ""]
    listed = read_codes(sector_list.rows["written"], sector_list.scheme).digits
    return CreativeClustersError(
        mark(
            "No industry of the table is in the sector list '{title}'. The list has {scheme} codes of "
            "{list_digits} "
            "digits; {readable} of the {count} industries of the table can be such codes, of {digits} digits "
            "({examples}). Choose the field with the industry codes, a list of the table's scheme, or a "
            "table with "
            "more detailed codes.",
        ),
        title=sector_list.title,
        scheme=sector_list.scheme,
        list_digits=some(np.unique(listed[listed > 0])),
        readable=len(readable),
        count=len(codes.raw),
        digits=some(np.unique(codes.digits[codes.digits > 0])) if len(readable) else "-",
        examples=some(readable if len(readable) else codes.raw),
    )
