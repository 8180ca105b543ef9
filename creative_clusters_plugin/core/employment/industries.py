"""All industries of a table at one level of its codes as a sector list, the creative ones among them marked."""

from dataclasses import replace

import numpy as np
import pandas as pd

from ..messages import CreativeClustersError, Note, Parameter, mark, mark_plural, some
from ..values import Column, identifier
from .codes import at_level, broader, read_codes
from .employment import Employment
from .schemes import title as official
from .sector_lists import SectorList, match
from .sector_tables import from_frame

OTHERS = "other"  # the group of industries that are not of the main group
_MOSTLY = 0.5  # share of an industry's jobs from which it counts as creative


def industry_list(
    employment: Employment, sector_list: SectorList, level: int, names: dict[str, str], language: str = "en"
) -> tuple[SectorList, int]:
    """A sector for each industry of `level` digits that the table has (parts of it are added up); and the level.

    level: 0 for the most detailed one that has at least half as many jobs as the level with the most. Industries with at least
    half of their jobs in the main group of `sector_list` make up that group, the others the group OTHERS.
    names: readable names by code; where there is none, what the table writes behind the code, the official title (in `language`
    where it may be shipped, else in English), or the sub-sector.
    Raises CreativeClustersError where the table has no code of so many digits, and where no industry of the level is of the main
    group.
    """
    sector_list = sector_list.of(employment)
    codes = read_codes(employment.industries, sector_list.scheme, employment.numeric_codes)
    jobs = np.bincount(employment.industry, np.nan_to_num(employment.jobs), len(employment.industries))
    level = level or _usual_level(codes.digits, jobs)
    written = at_level(codes, level)
    if not (written != "").any():
        raise CreativeClustersError(
            mark(
                "No industry of '{layer}' has {level} digits or more: its codes have {digits}. Choose '{parameter}' as the table "
                "has them.",
            ),
            parameter=Parameter("LEVEL"),
            layer=employment.layer,
            level=level,
            digits=some(np.unique(codes.digits[codes.digits > 0])) or "-",
        )
    matched = match(codes, sector_list.only(sector_list.main_group)).pairs
    share = matched.groupby("position")["weight"].sum().clip(upper=1)
    sub_sector = matched.groupby("position")["sector"].first()
    found = pd.DataFrame(
        {
            "code": written,
            "jobs": jobs,
            "own": codes.digits == level,
            # a code above others in the table would count their jobs again
            "lowest": ~np.isin(codes.code, sorted({part for code in codes.code.tolist() for part in broader(code)})),
            "raw": [str(raw) for raw in codes.raw],
            "share": share.reindex(range(len(written)), fill_value=0.0).to_numpy(),
            "sector": sub_sector.reindex(range(len(written))).to_numpy(),
        }
    )
    found = found[found["code"] != ""]
    jobs = found["jobs"].where(found["lowest"], 0.0)
    weight = jobs.where(jobs.groupby(found["code"]).transform("sum") > 0, found["lowest"].astype(float))
    found["creative_jobs"], found["weight"] = weight * found["share"], weight
    one = found.groupby("code", sort=True)
    kept = one[["creative_jobs", "weight"]].sum()
    part = (kept["creative_jobs"] / kept["weight"]).to_numpy()
    creative = part >= _MOSTLY
    if not creative.any():
        raise CreativeClustersError(
            mark(
                "No industry of {level} digits has half of its jobs in '{title}': give more in '{parameter}', or compare the listed "
                "sectors.",
            ),
            parameter=Parameter("LEVEL"),
            level=level,
            title=sector_list.title,
        )
    titles = dict(zip(sector_list.rows["sector"], sector_list.rows["sector_name"], strict=True))
    described = found[found["own"]].groupby("code")["raw"].first()
    kinds = found.dropna(subset="sector").groupby("code")["sector"].first().map(titles)
    title = [
        _name(code, names, described.get(code, ""), official(sector_list.scheme, code, language) or kinds.get(code, ""))
        for code in kept.index
    ]
    made = from_frame(
        pd.DataFrame(
            {
                "scheme": sector_list.scheme,
                "code": kept.index,
                "sector": title,
                "sector_id": kept.index,
                "group": np.where(creative, sector_list.main_group, OTHERS),
            }
        ),
        sector_list.title,
    )
    mixed = (part > 0) & (part < 1)
    notes = [*sector_list.notes, *made.notes]
    if mixed.any():
        text = mark_plural(
            "At {level} digits {count} industry is only partly creative ({examples}): those with at least half of "
            "their jobs in the sector list count as creative, whole.",
            "At {level} digits {count} industries are only partly creative ({examples}): those with at least half of "
            "their jobs in the sector list count as creative, whole.",
        )
        notes.append(Note(text, {"level": level, "count": int(mixed.sum()), "examples": some(kept.index[mixed], 10)}))
    return replace(made, main_group=sector_list.main_group, notes=tuple(notes)), level


def _usual_level(digits: np.ndarray, jobs: np.ndarray) -> int:
    by_level = np.bincount(digits, jobs)
    by_level[:2] = 0
    return int(np.flatnonzero(by_level >= _MOSTLY * by_level.max())[-1])


def _name(code: str, names: dict[str, str], described: str, sector: str) -> str:
    if code in names:
        return f"{code} {names[code]}"
    if any(sign.isalpha() for sign in described.removeprefix(code)):
        return described
    return f"{code} {sector}" if sector else code


def names_by_code(code: Column, name: Column, scheme: str, numeric: bool = False) -> dict[str, str]:
    """Names by code as `at_level` writes it; the first where a code has several, at each level that the table has codes of."""
    codes = read_codes(code.values, scheme, numeric)
    found: dict[str, str] = {}
    for level in np.unique(codes.digits[codes.digits > 0]):
        written = at_level(codes, level)
        for place in np.flatnonzero(codes.digits == level):
            text = identifier(name.values[place])
            if text is not None:
                found.setdefault(written[place], text)
    return found
