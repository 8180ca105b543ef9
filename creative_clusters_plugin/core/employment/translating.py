"""Employment by industry from one scheme to another: shares where codes split, totals kept, what has no place kept apart."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd
from pandas.api.types import union_categoricals

from ..messages import CreativeClustersError, Note, mark, mark_plural, some
from ..values import Column, encode, identifier, numbers
from .code_levels import counted_once
from .codes import read_codes
from .concordances import bridge, positions_under
from .employment import Employment
from .schemes import SCHEMES, base_of, scheme_of, title

_WHOLE = 1 - 1e-9


@dataclass(frozen=True)
class OwnConcordance:
    """A user's own table: `from_code`, `to_code` (texts as they stand) and `share` (0 to 1, of the first; sums to 1 at most)."""

    links: pd.DataFrame
    layer: str


@dataclass(frozen=True)
class Translation:
    """employment: in the codes of the target. estimated: (n,) jobs of its rows that a share has divided, NaN where suppressed.

    unplaced: `industry`, `jobs`, `businesses` of industries without a place, by year and area. kept_jobs: all jobs translated.
    """

    employment: Employment
    estimated: np.ndarray
    unplaced: pd.DataFrame
    notes: tuple[Note, ...]


def own_concordance(first: Column, second: Column, share: Column | None, layer: str) -> OwnConcordance:
    """A user's concordance; codes without a share are divided equally.

    Raises CreativeClustersError for shares that are no numbers, outside 0 to 1 or above 1 together, for codes without a
    counterpart, and for circles (A to B, B to A): from which of the two a figure comes could not be said.
    """
    frame = pd.DataFrame({"from_code": map(identifier, first.values), "to_code": map(identifier, second.values)})
    frame["share"] = np.nan if share is None else numbers(share, layer)
    frame = frame.dropna(subset=["from_code", "to_code"], how="all").drop_duplicates(["from_code", "to_code"])
    half = frame[frame[["from_code", "to_code"]].isna().any(axis=1)]
    if len(half) or frame.empty:
        raise CreativeClustersError(
            mark_plural(
                "The concordance '{layer}' has {count} row with a code on one side only, or no rows: give both codes in "
                "each row.",
                "The concordance '{layer}' has {count} rows with a code on one side only, or no rows: give both codes in "
                "each row.",
            ),
            layer=layer,
            count=len(half),
        )
    bad = frame[(frame["share"] <= 0) | (frame["share"] > 1)]
    count = frame.groupby("from_code")["to_code"].transform("size")
    frame["share"] = frame["share"].fillna(1.0 / count)
    sums = frame.groupby("from_code")["share"].sum()
    above = [*bad["from_code"], *sums.index[sums > 1 + 1e-6]]
    if above:
        raise CreativeClustersError(
            mark_plural(
                "The concordance '{layer}' has shares that are not above 0 and up to 1, or that are more than 1 together, "
                "for {count} code ({examples}). The shares of a code say how its jobs are divided.",
                "The concordance '{layer}' has shares that are not above 0 and up to 1, or that are more than 1 together, "
                "for {count} codes ({examples}). The shares of a code say how its jobs are divided.",
            ),
            layer=layer,
            count=len(dict.fromkeys(above)),
            examples=some(dict.fromkeys(above)),
        )
    _refuse_circles(frame, layer)
    return OwnConcordance(frame.reset_index(drop=True), layer)


def _refuse_circles(frame: pd.DataFrame, layer: str) -> None:
    """Codes from which one comes back to where one began, other than those that stay what they are."""
    left = frame[frame["from_code"] != frame["to_code"]]
    while len(left):
        ends = ~left["to_code"].isin(left["from_code"])
        if not ends.any():
            break
        left = left[~ends]
    if len(left):
        raise CreativeClustersError(
            mark(
                "The concordance '{layer}' goes in a circle ({examples}): a code becomes another that becomes the first again. Give the "
                "codes of the new scheme a mark of their own, such as a letter before them.",
            ),
            layer=layer,
            examples=some([f"{row.from_code} → {row.to_code}" for row in left.itertuples()]),
        )


def translate(employment: Employment, source: str, target: str, own: OwnConcordance | None = None) -> Translation:
    """Employment in the codes of `target`; its figures, published and estimated, add up to what has a place.

    source, target: schemes of the registry, of no weight where `own` says how codes go over (as texts). A code goes over at its
    own level: a division into divisions, a class into classes. Rows that overlap with others of their area (62 beside 62.01)
    count once. A row is suppressed where all figures behind it are. Raises CreativeClustersError where no tables connect the
    two schemes, and where no code has a place.
    """
    notes: list[Note] = list(employment.notes)
    if own is None:
        employment, found = _once(employment, source)
        notes += found
        pairs = _pairs(employment, source, target)
    else:
        links = own.links.rename(columns={"to_code": "code"})
        texts = pd.DataFrame(
            {"from_code": employment.industries.astype(str), "position": range(len(employment.industries))}
        )
        pairs = texts.merge(links, on="from_code")[["position", "code", "share"]]
    if pairs.empty:
        raise CreativeClustersError(
            mark("No industry of '{layer}' ({examples}) has a counterpart in {target}."),
            layer=employment.layer,
            examples=some(employment.industries),
            target=own.layer if own else target,
        )
    kept = (
        pairs.groupby("position")["share"].sum().reindex(range(len(employment.industries)), fill_value=0.0).to_numpy()
    )
    made, estimated = _summed(employment, pairs)
    return Translation(replace(made, scheme="", notes=()), estimated, _unplaced(employment, 1 - kept), tuple(notes))


def in_scheme_of(mapped: Employment, earlier: Employment) -> Employment:
    """An earlier year in the scheme of the one that is mapped, translated where its own is of another family; said in its notes."""
    if not earlier.scheme or base_of(earlier.scheme) == base_of(mapped.scheme):
        return earlier
    found = translate(earlier, earlier.scheme, mapped.scheme)
    jobs = float(np.nansum(earlier.jobs))
    text = mark(
        "The year {year} was translated from {source} to {target}: {share:.1f} % of its jobs come from codes "
        "that are divided. Jobs without a place there: {lost:,.0f}.",
    )
    values = {
        "year": earlier.year,
        "source": earlier.scheme,
        "target": mapped.scheme,
        "share": 100 * float(np.nansum(found.estimated)) / jobs if jobs else 0.0,
        "lost": float(np.nansum(found.unplaced["jobs"])),
    }
    notes = (*earlier.notes, *found.notes, Note(text, values))
    return replace(found.employment, scheme=mapped.scheme, scheme_notes=mapped.scheme_notes, notes=notes)


def _once(employment: Employment, source: str) -> tuple[Employment, list[Note]]:
    codes = read_codes(employment.industries, source, employment.numeric_codes)
    none = pd.DataFrame({"position": [], "group": [], "sector": [], "weight": []})
    once = counted_once(codes, none, employment.area, employment.industry, employment.jobs)
    notes = list(codes.notes)
    if not once.all():
        text = mark_plural(
            "'{layer}' holds industries at several levels: {count} row that overlaps with other rows of the same area "
            "is left out ({examples}), so that no job is counted twice. To use one level only, filter the table.",
            "'{layer}' holds industries at several levels: {count} rows that overlap with other rows of the same area "
            "are left out ({examples}), so that no job is counted twice. To use one level only, filter the table.",
        )
        examples = some(employment.industries[np.unique(employment.industry[~once])])
        notes.append(Note(text, {"layer": employment.layer, "count": int((~once).sum()), "examples": examples}))
        employment = employment.take(once)
    return employment, notes


def _pairs(employment: Employment, source: str, target: str) -> pd.DataFrame:
    """`position` of each industry, `code` that it goes to, `share` of it (sums to 1, or it has none)."""
    way = bridge(source, target) if source in SCHEMES and target in SCHEMES else None
    if way is None:
        raise CreativeClustersError(
            mark("No concordance leads from {source} to {target}. Give a concordance of your own (CONCORDANCE)."),
            source=source,
            target=target,
        )
    codes = read_codes(employment.industries, source, employment.numeric_codes)
    by_leaf = {place: part for place, part in way.links.groupby("source")[["target", "share"]]}
    width, frames = scheme_of(target).full, []
    for position in np.flatnonzero(codes.code != ""):
        leaves = positions_under(way.source, codes.code[position], int(codes.digits[position]))
        parts = [by_leaf[place] for place in leaves if place in by_leaf]
        if not parts:
            continue
        goes = pd.concat(parts)
        fine = int(codes.digits[position]) >= scheme_of(source).full
        length = max(map(len, way.target)) if fine else min(int(codes.digits[position]), width)
        code = [way.target[place][:length] for place in goes["target"]]
        share = (goes["share"] / goes["share"].sum()).groupby(code).sum()
        frames.append(pd.DataFrame({"position": position, "code": share.index, "share": share.to_numpy()}))
    return pd.concat(frames, ignore_index=True) if frames else pd.DataFrame({"position": [], "code": [], "share": []})


def _summed(employment: Employment, pairs: pd.DataFrame) -> tuple[Employment, np.ndarray]:
    rows = pd.DataFrame(
        {
            "position": employment.industry,
            "area": employment.area,
            "jobs": employment.jobs,
            "businesses": np.nan if employment.businesses is None else employment.businesses,
            "partly": False if employment.partly is None else employment.partly,
        }
    )
    joined = rows.merge(pairs, on="position", sort=False)
    divided = joined["share"] < _WHOLE
    joined["known"] = joined["jobs"].notna()
    joined["jobs"] *= joined["share"]
    joined["businesses"] *= joined["share"]
    joined["estimated"] = joined["jobs"].where(divided, 0.0)
    joined["partly"] |= ~joined["known"]
    sums = joined.groupby(["area", "code"], sort=True).agg(
        jobs=("jobs", "sum"),
        businesses=("businesses", "sum"),
        estimated=("estimated", "sum"),
        known=("known", "any"),
        partly=("partly", "any"),
    )
    known = sums["known"].to_numpy(dtype=bool)
    position, industries = encode(Column("", sums.index.get_level_values("code").to_numpy(dtype=object)))
    made = replace(
        employment,
        industries=industries,
        industry=position,
        area=sums.index.get_level_values("area").to_numpy(dtype=int),
        jobs=np.where(known, sums["jobs"].to_numpy(), np.nan),
        businesses=None if employment.businesses is None else sums["businesses"].to_numpy(),
        partly=known & sums["partly"].to_numpy(dtype=bool),
        group=None,
        numeric_codes=False,
        names=None,
    )
    return made, np.where(known, sums["estimated"].to_numpy(), np.nan)


def _unplaced(employment: Employment, left: np.ndarray) -> pd.DataFrame:
    """`area`, `industry`, `jobs`, `businesses` of what has no place; left: share (m,) of each industry that has none."""
    rows = np.flatnonzero(left[employment.industry] > 1e-9)
    share = left[employment.industry[rows]]
    businesses = np.nan if employment.businesses is None else employment.businesses[rows] * share
    return pd.DataFrame(
        {
            "area": employment.areas[employment.area[rows]],
            "industry": employment.industries[employment.industry[rows]].astype(str),
            "year": employment.year,
            "jobs": employment.jobs[rows] * share,
            "businesses": businesses,
        }
    )


def table_of(result: Translation, target: str, language: str) -> pd.DataFrame:
    """A row for each area and industry: `area`, `year`, `industry`, `industry_name`, `jobs`, `businesses`, `share_estimated`, `status`.

    share_estimated: 0 to 1, the share of the row's jobs that come from divided codes; status as in the other tables of the plugin.
    """
    employment = result.employment
    jobs = employment.jobs
    with np.errstate(invalid="ignore", divide="ignore"):
        share = np.where(jobs > 0, result.estimated / jobs, np.where(np.isnan(jobs), np.nan, 0.0))
    codes = [str(code) for code in employment.industries]
    names = [title(target, code, language) if target in SCHEMES else "" for code in codes]
    partly = np.zeros(len(jobs), dtype=bool) if employment.partly is None else employment.partly
    kinds = np.select([np.isnan(jobs), partly, share > 0], [1, 2, 3], default=0)
    return pd.DataFrame(
        {
            "area": pd.Categorical.from_codes(employment.area, employment.areas),
            "year": _each(np.zeros(len(jobs), dtype=int), [employment.year or None]),
            "industry": pd.Categorical.from_codes(employment.industry, codes),
            "industry_name": _each(employment.industry, names),
            "jobs": jobs,
            "businesses": np.nan if employment.businesses is None else employment.businesses,
            "share_estimated": share.round(6),
            "status": pd.Categorical.from_codes(kinds, ["ok", "suppressed", "partly suppressed", "estimated"]),
        }
    )


def _each(place: np.ndarray, texts: Sequence[str | None]) -> pd.Categorical:
    """`texts` at the positions `place`; the same text may stand at several, and None is unknown."""
    codes, distinct = pd.factorize(np.array(texts, dtype=object))
    return pd.Categorical.from_codes(codes[place], distinct)


def joined_years(frames: list[pd.DataFrame]) -> pd.DataFrame:
    """Tables of the same columns below one another, texts as the categories that they are. `frames` is emptied, as each is large."""
    parts = {name: [frame[name] for frame in frames] for name in frames[0]}
    frames.clear()
    found = {}
    for name in list(parts):
        columns = parts.pop(name)
        if all(isinstance(one.dtype, pd.CategoricalDtype) for one in columns):
            found[name] = union_categoricals(columns)
        else:
            found[name] = pd.concat(columns, ignore_index=True)
    return pd.DataFrame(found)
