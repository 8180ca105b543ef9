"""The nation's own table beside that of some of its areas, whole or what is left of it."""

from dataclasses import replace

import numpy as np
import pandas as pd

from ..messages import CreativeClustersError, Note, mark, mark_plural, some
from .employment import Employment

NATION = "reference"  # id of the area that a reference is
ELSEWHERE = "elsewhere"  # of the rest of the nation
_LACKING = 0.01  # of the jobs: industries that a reference does not know


def with_nation(employment: Employment, reference: Employment) -> Employment:
    """The rows of both tables of one year, those of `reference` as one more area, NATION; without businesses and groups of its own.

    Industries that both have are the same, whatever their order.
    """
    own, theirs = (table.industries.astype(str) for table in (employment, reference))
    position, industries = pd.factorize(np.concatenate([own, theirs]).astype(object))
    total = None
    if employment.total is not None:
        total = np.append(employment.total, np.nan)
    group = None
    if employment.group is not None:
        group = np.full(len(industries), "", dtype=object)
        group[position[len(own) :]] = "" if reference.group is None else reference.group
        group[position[: len(own)]] = employment.group
    return replace(
        employment,
        areas=np.append(employment.areas, np.array([NATION], dtype=object)),
        industries=np.asarray(industries, dtype=object),
        area=np.concatenate([employment.area, np.full(len(reference.area), len(employment.areas))]),
        industry=np.concatenate([position[: len(own)][employment.industry], position[len(own) :][reference.industry]]),
        jobs=np.concatenate([employment.jobs, reference.jobs]),
        businesses=None,
        total=total,
        group=group,
        numeric_codes=employment.numeric_codes or reference.numeric_codes,
        partly=None
        if employment.partly is None
        else np.concatenate([employment.partly, np.zeros(len(reference.jobs), dtype=bool)]),
        wages=None,
    )


def with_rest(employment: Employment, reference: Employment) -> tuple[Employment, list[Note]]:
    """The rows of `employment` and one more area, ELSEWHERE: by industry what `reference`, the nation, has beyond all its areas.

    Industries where the areas have more than the nation have none elsewhere, and are noted. Raises CreativeClustersError where the
    nation lacks industries that hold more than _LACKING of the areas' jobs, as one in other digits does, or has no more jobs.
    """
    own = pd.Series(employment.jobs).groupby(employment.industries.astype(str)[employment.industry]).sum()
    whole = pd.Series(reference.jobs).groupby(reference.industries.astype(str)[reference.industry]).sum()
    lacking = own[~own.index.isin(whole.index) & (own > 0)]
    if lacking.sum() > _LACKING * own.sum():
        raise CreativeClustersError(
            mark(
                "The reference '{reference}' lacks industries that '{layer}' has ({examples}; {share:.0%} of its jobs): give the nation's "
                "jobs by the same codes."
            ),
            reference=reference.layer,
            layer=employment.layer,
            examples=some(lacking.index),
            share=float(lacking.sum() / own.sum()),
        )
    rest = whole - own.reindex(whole.index).fillna(0.0)
    over = rest[rest < 0]
    if rest.clip(lower=0).sum() <= 0:
        raise CreativeClustersError(
            mark("The reference '{reference}' has no jobs beyond those of '{layer}': leave it out."),
            reference=reference.layer,
            layer=employment.layer,
        )
    notes = []
    if len(over):
        text = mark_plural(
            "In {count} industry the areas have more jobs than the nation of '{reference}' ({examples}): it has none elsewhere.",
            "In {count} industries the areas have more jobs than the nation of '{reference}' ({examples}): they have none elsewhere.",
        )
        notes.append(Note(text, {"count": len(over), "reference": reference.layer, "examples": some(over.index)}))
    known = rest[rest > 0]
    elsewhere = replace(
        reference,
        industries=known.index.to_numpy(dtype=object),
        area=np.zeros(len(known), dtype=int),
        industry=np.arange(len(known)),
        jobs=known.to_numpy(),
        group=None,
        partly=None,
    )
    found = with_nation(employment, elsewhere)
    areas = found.areas.copy()
    areas[-1] = ELSEWHERE
    total = found.total
    if total is not None:
        total = np.append(total[:-1], max(float(np.nansum(reference.jobs)) - float(np.nansum(total[:-1])), 0.0))
    return replace(found, areas=areas, total=total), notes
