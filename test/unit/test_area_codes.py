"""Codes of areas that are written in another way are matched where that is certain, and only there."""

import numpy as np
import pandas as pd
import pytest

from creative_clusters_plugin.core.employment.area_codes import alike, matched
from creative_clusters_plugin.core.employment.ons_codes import REPLACED
from test.unit.builders import employment_of


def areas_of(table: list[str], boundaries: list[str]) -> tuple[list[str], list[str]]:
    """The areas of a table once matched, and the notes."""
    frame = pd.DataFrame({"area": table, "industry": "62", "jobs": range(1, len(table) + 1)})
    employment = employment_of(frame)
    found = matched(employment, np.array(boundaries, dtype=object))
    assert found.jobs.sum() == employment.jobs.sum()
    return sorted(found.areas), [note.render() for note in found.notes]


@pytest.mark.parametrize(
    ("table", "boundaries"),
    [
        (["1.0", "2.0"], ["1", "2"]),
        (["1", "2"], ["1.0", "2.0"]),
        (["1001", "10001"], ["01001", "10001"]),
        (["01", "02"], ["1", "2"]),
        (["e06000001", "e06000002"], ["E06000001", "E06000002"]),
        (["PARIS", "LYON"], ["Paris", "Lyon"]),
        (["Val-d'Oise", "Seine  Maritime"], ["Val-d'Oise", "Seine Maritime"]),
        (["Bouches–du–Rhône", "Var"], ["Bouches-du-Rhône", "Var"]),
        (["Ａ１", "A2"], ["A1", "A2"]),
        (["007", "AB"], ["7", "AB"]),
    ],
)
def test_codes_written_in_another_way(table, boundaries):
    found, notes = areas_of(table, boundaries)
    assert found == sorted(boundaries)
    assert len(notes) == 1 and "matched although" in notes[0] and "written in another way" in notes[0]


@pytest.mark.parametrize(
    ("table", "boundaries"),
    [
        (["A1", "A2"], ["A1", "A2"]),
        (["A1"], ["B1"]),
        (["1", "01"], ["001"]),  # which of them?
        (["1"], ["01", "001"]),
        (["a1", "A1"], ["A 1"]),
        (["1", "22"], ["0001", "022"]),  # zeros fill up to one length
        (["E07000026", "E07000028"], ["E06000063"]),  # a part is lacking
        (["E06000063"], ["E07000026", "E07000028", "E07000029"]),
    ],
)
def test_what_is_not_certain_is_left_alone(table, boundaries):
    found, notes = areas_of(table, boundaries)
    assert found == sorted(table) and notes == []


@pytest.mark.parametrize(
    ("table", "boundaries", "areas"),
    [
        (["E07000026", "E07000028", "E07000029", "E06000001"], ["E06000063", "E06000001"], ["E06000001", "E06000063"]),
        (["E07000187", "E07000188", "E07000189", "E07000190", "E07000191"], ["E06000066"], ["E06000066"]),
        (["E07000187", "E07000188", "E07000189", "E07000246"], ["E06000066"], ["E06000066"]),
        (["S12000015", "S12000033"], ["S12000047", "S12000033"], ["S12000033", "S12000047"]),
        (["S12000047"], ["S12000015"], ["S12000015"]),
    ],
)
def test_codes_that_have_been_replaced(table, boundaries, areas):
    found, notes = areas_of(table, boundaries)
    assert found == areas
    assert len(notes) == 1 and "been replaced" in notes[0]


def test_totals_of_areas_that_are_one_now_are_added_up():
    old = ["E07000026", "E07000028", "E07000029"]
    frame = pd.DataFrame({"area": old, "industry": "62", "jobs": [1, 2, 3], "total": [10, 20, 30]})
    found = matched(employment_of(frame), np.array(["E06000063"], dtype=object))
    assert found.total.tolist() == [60]
    assert found.area.tolist() == [0, 0, 0]


def test_every_old_code_has_one_new_one():
    old = [one for parts in REPLACED.values() for one in parts]
    assert len(old) == len(set(old))
    assert all(len(one) == 9 for one in [*old, *REPLACED])
    assert not any(new in parts for new, parts in REPLACED.items())


def test_a_hint():
    assert alike(["01", "x"], ["2", "1"]) == ("01", "1")
    assert alike(["A1"], ["a1"]) == ("A1", "a1")
    assert alike(["A1"], ["B1"]) is None
