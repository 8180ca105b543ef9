"""The years that a user names."""

import pandas as pd
import pytest

from creative_clusters_plugin.core.employment.employment import EmploymentColumns
from creative_clusters_plugin.core.employment.periods import chosen_years, dated
from creative_clusters_plugin.core.messages import CreativeClustersError
from creative_clusters_plugin.core.values import Column


def columns(*years) -> EmploymentColumns:
    values = list(years)
    same = {name: Column(name, ["1"] * len(values)) for name in ("area", "industry", "jobs")}
    return EmploymentColumns("jobs", **same, year=Column("year", values) if values else None)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("", []),
        (" , ", []),
        ("all", ["2015", "2016", "2018"]),
        ("All", ["2015", "2016", "2018"]),
        ("2016", ["2016"]),
        ("2018,2015, 2018.0", ["2015", "2018"]),
    ],
)
def test_years_are_named_one_by_one_or_all(text, wanted):
    assert chosen_years(text, columns(2018, "2015", 2016.0, None)) == wanted


def test_years_that_are_not_there_are_refused_with_those_that_are():
    with pytest.raises(CreativeClustersError, match=r"no rows for the year 2014, 2017\. Its years: 2015, 2016"):
        chosen_years("2014, 2015, 2017", columns(2015, 2016))
    with pytest.raises(CreativeClustersError, match=r"no field of 'jobs' holds years"):
        chosen_years("all", columns())


def test_a_year_begins_on_its_first_day():
    frame = dated(pd.DataFrame({"area": ["A", "A"], "year": ["2015", "2015/16"], "jobs": [1, 2]}), "jobs")
    assert list(frame.columns) == ["area", "year", "date", "jobs"]
    assert list(frame["date"]) == [pd.Timestamp(2015, 1, 1)] * 2
    with pytest.raises(CreativeClustersError, match="'spring' in 'jobs' is no year"):
        dated(pd.DataFrame({"year": ["spring"]}), "jobs")
