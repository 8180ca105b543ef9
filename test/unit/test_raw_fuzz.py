"""Damaged files give an error or a right table; what tells them apart can tell."""

import pandas as pd
import pytest

from creative_clusters_plugin.core.raw.importing import import_table
from creative_clusters_plugin.core.raw.sheet import sheet_of
from creative_clusters_plugin.core.raw.table import ImportOptions
from test import fuzz, fuzz_oracle
from test.raw_files import FILES


def test_damaged_files_give_an_error_or_a_right_table():
    found = fuzz.run(320, seed=1)
    assert found["wrong"] == 0
    assert found["table"] > 50
    assert found["error"] > 50


@pytest.mark.parametrize(
    ("seed", "number"),
    [
        *((29, number) for number in (16636, 18186, 20985, 37485, 40201, 44146, 45254, 64406, 74520)),
        *((31, number) for number in (17730, 60269)),
        (4711, 3238),
    ],
)
def test_files_that_were_once_wrong_are_not_any_more(seed, number):
    assert fuzz.run(1, seed=seed, first=number)["wrong"] == 0


def tampered(name: str, change) -> None:
    """Whole file, table changed by `change`, put before the oracle."""
    sheet = sheet_of(name, FILES[name])
    result = import_table([sheet], "auto", ImportOptions())
    fuzz_oracle.check(name, FILES[name], sheet, result)
    fuzz_oracle.check(name, FILES[name], sheet, result.__class__(**{**vars(result), "table": change(result.table)}))


def one_row_gone(table: pd.DataFrame) -> pd.DataFrame:
    return table.drop(index=table.index[-1])


def one_figure_changed(table: pd.DataFrame) -> pd.DataFrame:
    return table.assign(jobs=table["jobs"].where(table.index != table.index[0], table["jobs"] + 1))


def two_areas_swapped(table: pd.DataFrame) -> pd.DataFrame:
    first, second, *_ = table["area"].unique()
    return table.assign(area=table["area"].replace({first: second, second: first}))


@pytest.mark.parametrize("change", [one_row_gone, one_figure_changed, two_areas_swapped])
@pytest.mark.parametrize("name", sorted(FILES))
def test_the_oracle_notices_what_is_wrong(name, change):
    with pytest.raises(AssertionError):
        tampered(name, change)
