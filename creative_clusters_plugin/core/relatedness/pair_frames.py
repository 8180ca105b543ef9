"""Pairs of sectors as the frame that the tool writes, and what is to be known of them."""

import numpy as np
import pandas as pd

from ..many_tests import false_discovery_rate
from ..messages import Note, Plural, mark, mark_plural, some

FEWEST_AREAS = 10  # in common, for a test
SIGNIFICANT = 0.05


def pair_table(sectors: pd.DataFrame, measures: dict, shared: np.ndarray, year: str) -> pd.DataFrame:
    """A row for each pair of `sectors`, from the matrices (s, s) of measures and of shared industries."""
    one, other = np.triu_indices(len(sectors), 1)
    columns = {name: sectors[name].to_numpy(object) for name in ("sector", "sector_name", "group")}
    p = measures["p"][one, other]
    return pd.DataFrame(
        {
            "sector_a": columns["sector"][one],
            "sector_b": columns["sector"][other],
            "sector_a_name": columns["sector_name"][one],
            "sector_b_name": columns["sector_name"][other],
            "group_a": columns["group"][one],
            "group_b": columns["group"][other],
            "year": year or None,
            "areas": measures["areas"][one, other].astype(int),
            "areas_both": measures["both"][one, other].astype(int),
            **{
                name: measures[name][one, other]
                for name in ("pearson", "spearman", "lift", "jaccard", "phi", "gamma_c")
            },
            "codes_shared": shared[one, other],
            "p": p,
            "q": false_discovery_rate(p),
        }
    )


def pair_notes(table: pd.DataFrame, areas: int, draws: int) -> list[Note]:
    """What is to be known of the pairs of `table`. areas: with data; draws: permutations behind p, 0 for an exact test."""
    notes = []
    shared = table["codes_shared"] > 0
    if shared.any():
        text: str | Plural = mark_plural(
            "{count} of {all} pairs of sectors shares industries, which ties them together whatever the areas do: it "
            "is marked and not tested ({examples}).",
            "{count} of {all} pairs of sectors share industries, which ties them together whatever the areas do: they "
            "are marked and not tested ({examples}).",
        )
        examples = some((table["sector_a_name"] + " / " + table["sector_b_name"])[shared], 4)
        notes.append(Note(text, {"count": int(shared.sum()), "all": len(table), "examples": examples}, warning=False))
    few = (table["areas"] < FEWEST_AREAS) & ~shared
    if few.any():
        text = mark_plural(
            "{count} of {all} pairs of sectors has fewer than {fewest} areas in common (of {areas} with data) and is "
            "not tested.",
            "{count} of {all} pairs of sectors have fewer than {fewest} areas in common (of {areas} with data) and "
            "are not tested.",
        )
        values = {"count": int(few.sum()), "all": len(table), "fewest": FEWEST_AREAS, "areas": areas}
        notes.append(Note(text, values))
    constant = table["p"].isna() & ~shared & ~few
    if constant.any():
        text = mark_plural(
            "{count} of {all} pairs has a sector with the same location quotient in all areas and cannot be tested.",
            "{count} of {all} pairs have a sector with the same location quotient in all areas and cannot be tested.",
        )
        notes.append(Note(text, {"count": int(constant.sum()), "all": len(table)}))
    tests = int(table["p"].notna().sum())
    smallest = 1 / (draws + 1)
    if draws and tests and not (table["q"] <= SIGNIFICANT).any():
        most = int((table["p"] <= 1.01 * smallest).sum())
        if most:
            text = mark(
                "Pairs with the smallest p that {draws} permutations can give: {most}. Yet over {tests} pairs none has a "
                "q up to 0.05: with more permutations some may.",
            )
            notes.append(Note(text, {"most": most, "draws": draws, "tests": tests}))
    return notes
