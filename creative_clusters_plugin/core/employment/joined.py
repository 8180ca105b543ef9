"""The nation's own table beside that of some of its areas."""

from dataclasses import replace

import numpy as np
import pandas as pd

from .employment import Employment

NATION = "reference"  # id of the area that a reference is


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
