"""Suppressed figures estimated: the truth lies within the bounds, totals are met, what is published stays, errors beat simpler ways."""

from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from creative_clusters_plugin.core.messages import Cancelled, CreativeClustersError
from creative_clusters_plugin.core.suppression.filled_employment import suppressed_table
from creative_clusters_plugin.core.suppression.fitting import fitted, solved
from creative_clusters_plugin.core.suppression.hierarchy import each_job_once, industry_parents, parent_areas
from creative_clusters_plugin.core.suppression.margins import Margin, tightened
from creative_clusters_plugin.core.suppression.suppression import fill_suppressed
from creative_clusters_plugin.core.suppression.suppression_backtest import backtest, hide
from creative_clusters_plugin.core.values import Column
from test.unit.builders import columns_of, texts

SAMPLE = Path(__file__).parents[2] / "creative_clusters_plugin" / "sample" / "employment.csv"
LEAVES = [f"{division}{group}{part}" for division in (58, 62, 90) for group in (1, 2) for part in range(1, 4)]
COUNTIES = ["34001", "34003", "34005", "36001", "36003"]


def table(*rows, **columns) -> pd.DataFrame:
    """Rows (area, industry, jobs), None suppressed."""
    frame = pd.DataFrame(rows, columns=["area", "industry", "jobs"]).assign(**columns)
    frame["jobs"] = frame["jobs"].astype(float)
    return frame.assign(year="2019", status=np.where(frame["jobs"].isna(), "suppressed", "ok"))


def complete(random: np.random.Generator) -> pd.DataFrame:
    """Counties in two states and their industries at three levels, with businesses: every whole is the sum of its parts."""
    cells = pd.MultiIndex.from_product([COUNTIES, LEAVES], names=["area", "industry"]).to_frame(index=False)
    cells["businesses"] = random.poisson(random.choice([1, 4, 20], len(cells)))
    size = random.lognormal(1.5, 1, len(LEAVES))[np.tile(np.arange(len(LEAVES)), len(COUNTIES))]
    cells["jobs"] = np.round(cells["businesses"] * size * random.lognormal(0, 0.5, len(cells)))
    states = cells.assign(area=cells["area"].str[:2] + "000")
    levels = [
        one.assign(industry=one["industry"].str[:digits]).groupby(["area", "industry"], as_index=False).sum()
        for one in (cells, states)
        for digits in (4, 3, 2)
    ]
    frame = pd.concat(levels, ignore_index=True)
    whole = pd.concat([cells, states]).groupby("area")["jobs"].sum()
    return frame.assign(year="2019", status="ok", jobs_total=frame["area"].map(whole))


def hidden(frame: pd.DataFrame, rows: np.ndarray) -> pd.DataFrame:
    return frame.assign(jobs=frame["jobs"].mask(rows), status=frame["status"].mask(rows, "suppressed"))


def filled(frame: pd.DataFrame, parents=None):
    return fill_suppressed(frame, "table", parents)


def sums_are_met(frame: pd.DataFrame, jobs: np.ndarray) -> None:
    """Every whole of the complete table is the sum of its parts, in both trees."""
    values = pd.Series(jobs, index=pd.MultiIndex.from_frame(frame[["area", "industry"]]))
    for (area, industry), value in values.items():
        parts = [other for (of, other) in values.index if of == area and other[:-1] == industry]
        wholes = [[(area, other) for other in parts]]
        if area.endswith("000"):
            wholes.append([(county, industry) for county in COUNTIES if county[:2] == area[:2]])
        for pairs in filter(None, wholes):
            found = [values[pair] for pair in pairs if pair in values.index]
            assert sum(found) == pytest.approx(value, rel=1e-9, abs=1e-9)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32 - 1), st.floats(0.02, 0.6))
def test_the_truth_is_within_bounds_and_totals_are_met(seed, share):
    random = np.random.default_rng(seed)
    truth = complete(random)
    rows = random.random(len(truth)) < share
    rows[random.integers(len(truth))] = False
    frame = hidden(truth, rows)
    if random.random() < 0.5:
        # as size letters say: a range that holds the truth, of some cells
        some = rows & (random.random(len(truth)) < 0.5)
        frame["jobs_low"] = np.where(some, np.floor(truth["jobs"] * random.uniform(0.2, 1)), np.nan)
        frame["jobs_high"] = np.where(some, np.ceil(truth["jobs"] * random.uniform(1, 3)), np.nan)
    found = filled(frame)
    jobs = truth["jobs"].to_numpy()
    assert found.estimated[rows].all() and not found.estimated[~rows].any()
    assert (found.jobs[~rows] == jobs[~rows]).all()
    assert (found.low <= jobs + 1e-6).all() and (found.high >= jobs - 1e-6).all()
    slack = 1e-6 * np.maximum(found.jobs, 1)
    assert (found.jobs >= found.low - slack).all() and (found.jobs <= found.high + slack).all()
    assert found.gap <= 1e-9 and found.conflicts.empty
    sums_are_met(frame, found.jobs)
    assert (found.status[rows] == "estimated").all() and (found.status[~rows] == "ok").all()
    order = random.permutation(len(frame))
    again = filled(frame.iloc[order].reset_index(drop=True))
    assert again.jobs == pytest.approx(found.jobs[order], rel=1e-6, abs=1e-6)
    assert again.low == pytest.approx(found.low[order], rel=1e-6, abs=1e-6)


def test_a_parent_less_its_published_parts():
    frame = table(("A", "62", 100), ("A", "621", 60), ("A", "622", None), ("A", "623", None), businesses=[9, 6, 1, 2])
    found = filled(frame)
    # the mean size of a business is that of the wider industry, so that two of three businesses get two thirds
    assert found.jobs.tolist() == pytest.approx([100, 60, 40 / 3, 80 / 3])
    assert found.low.tolist() == [100, 60, 0, 0] and found.high.tolist() == [100, 60, 40, 40]


def test_a_cell_that_is_alone_in_its_total_is_known():
    found = filled(table(("A", "62", 100), ("A", "621", 60), ("A", "622", None)))
    assert (found.low[2], found.jobs[2], found.high[2]) == (40, 40, 40)


def test_both_hierarchies_bound_a_cell():
    frame = table(
        *(("34000", "62", 50), ("34001", "62", None), ("34003", "62", None)),
        *(("34000", "90", 30), ("34001", "90", None), ("34003", "90", None)),
        jobs_total=[80, 20, 60, 80, 20, 60],
    )
    found = filled(frame)
    assert found.jobs.tolist() == pytest.approx([50, 12.5, 37.5, 30, 7.5, 22.5])
    assert found.high.tolist() == [50, 20, 50, 30, 20, 30]
    assert found.low.tolist() == [50, 0, 30, 30, 0, 10]


def test_areas_nest_in_several_levels_and_by_a_field():
    frame = table(
        ("UKJ", "62", 90), ("UKJ1", "62", None), ("UKJ2", "62", 30), ("UKJ11", "62", 20), ("UKJ12", "62", None)
    )
    assert filled(frame).jobs.tolist() == [90, 60, 30, 20, 40]
    frame = table(("North", "62", 90), ("Hill", "62", 50), ("Dale", "62", None))
    assert filled(frame, {"Hill": "North", "Dale": "North"}).jobs.tolist() == [90, 50, 40]
    assert np.isnan(filled(frame).jobs[2])


@pytest.mark.parametrize(
    ("parents", "circle"),
    [
        ({"A": "B", "B": "A"}, "A → B → A"),
        ({"A": "B", "B": "C", "C": "B"}, "B → C → B"),
        ({"A": "B", "B": "C", "C": "D", "D": "A"}, "A → B → C → D → A"),
    ],
)
def test_a_circle_of_areas_is_refused(parents, circle):
    with pytest.raises(CreativeClustersError, match=f"in a circle: {circle}"):
        parent_areas(np.array([*"ABCD"], dtype=object), parents)


def test_an_area_that_is_part_of_several_is_refused():
    frame = table(("North", "62", 90), ("Hill", "62", 50), ("Hill", "58", None), ("Dale", "62", 3))
    parents = {"parent": Column("parent", [None, "North", "South", "North"])}
    with pytest.raises(
        CreativeClustersError, match=r"1 area of .* part of several areas \(Hill; 'Hill' of North, South\)"
    ):
        suppressed_table(columns_of(frame), parents)


def test_a_parent_that_one_row_of_an_area_says_counts():
    frame = table(("North", "62", 90), ("Hill", "62", 50), ("Dale", "62", None), ("Hill", "58", 1), ("Dale", "58", 1))
    parents = {"parent": Column("parent", [None, "North", "North", None, None])}
    assert suppressed_table(columns_of(frame), parents).table["jobs"].tolist()[2] == 40


def test_areas_that_are_part_of_themselves_or_of_none_are_no_circle():
    assert parent_areas(np.array([*"ABC"], dtype=object), {"A": "A", "B": "A", "C": "X"}) == {"B": "A"}


def test_bounds_are_read_from_the_text_of_the_figures():
    columns = columns_of(pd.DataFrame({"area": "A", "industry": ["00", "58", "62"], "jobs": ["100", "<5", "*"]}))
    table = suppressed_table(columns, {}).table
    assert table["status"].tolist() == ["ok", "estimated", "estimated"]
    assert table["jobs_low"].tolist() == [100, 0, 96] and table["jobs_high"].tolist() == [100, 4, 100]


def test_bounds_of_a_suppressed_whole_hold_its_parts():
    frame = table(
        *(("A", "62", 1000), ("A", "621", None), ("A", "6211", None), ("A", "6212", None), ("A", "622", None)),
        jobs_low=[np.nan, 100, np.nan, np.nan, np.nan],
        jobs_high=[np.nan, 249, np.nan, np.nan, np.nan],
    )
    found = filled(frame)
    assert 100 <= found.jobs[1] <= 249 and found.jobs[2] + found.jobs[3] == pytest.approx(found.jobs[1])
    assert found.jobs[1] + found.jobs[4] == pytest.approx(1000)
    assert found.high[2:4].tolist() == [249, 249] and found.low[4] > 0


def test_bounds_give_way_to_totals_and_that_is_said():
    frame = table(("A", "62", 100), ("A", "621", None), ("A", "622", None), jobs_high=[np.nan, 20, 30])
    found = filled(frame)
    assert found.jobs[1:].sum() == pytest.approx(100)
    assert "2 estimates of 'table' lie outside of the bounds that the table gives" in texts(found.notes)
    frame = table(
        *(("A", "62", 10), ("A", "621", None), ("A", "6211", None), ("A", "622", None)),
        jobs_low=[np.nan, 500, np.nan, np.nan],
    )
    found = filled(frame)
    assert found.gap <= 1e-9 and found.jobs[2:].sum() == pytest.approx(10)
    assert "1 estimate of 'table' lies outside" in texts(found.notes)


def test_no_business_has_no_jobs_and_nothing_known_stays_unknown():
    frame = table(("A", "62", None), ("A", "63", None), ("B", "62", 5), businesses=[0, 3, 1])
    found = filled(frame)
    assert found.jobs[0] == 0 and np.isnan(found.jobs[1])
    assert found.status.tolist() == ["estimated", "suppressed", "ok"]
    assert "1 suppressed figure of 'table' stays unknown" in texts(found.notes)


def test_parts_that_exceed_a_published_figure_are_reported():
    frame = table(("A", "62", 100), ("A", "621", 104), ("A", "622", None), jobs_low=[np.nan, np.nan, 2], jobs_high=9)
    found = filled(frame)
    assert found.jobs[2] == pytest.approx(2)
    assert found.conflicts[["industry", "published", "parts"]].values.tolist() == [["62", 100, 104]]
    assert "1 published figure of 'table' is smaller than its published parts together (A 62 100 < 104)" in texts(
        found.notes
    )


def test_rows_that_the_table_leaves_out_get_their_share():
    """Six areas show that a fifth of a total is in no row; where a cell is hidden, it gets what its businesses have of the rest."""
    rows, businesses = [], []
    for area in "ABCDEF":
        rows += [(area, "62", 100), (area, "621", 40), (area, "622", 40 if area != "F" else None)]
        businesses += [10, 4, 4]
    found = filled(table(*rows, businesses=businesses))
    assert found.jobs[-1] == pytest.approx(40)
    assert (found.low[-1], found.high[-1]) == (0, 60)
    assert "ascribed to rows that are not in the table (jobs: 20)" in texts(found.notes)
    without = filled(table(*rows))
    assert 20 < without.jobs[-1] < 60


def test_missing_is_not_suppressed():
    frame = table(("A", "62", 100), ("A", "621", None), ("A", "622", None))
    frame.loc[2, "status"] = "missing"
    found = filled(frame)
    assert found.status.tolist() == ["ok", "estimated", "missing"]
    assert np.isnan(found.jobs[2]) and 0 < found.jobs[1] < 100


def test_a_row_for_all_industries_is_the_total():
    for code in ("00", "Total", "------"):
        found = filled(table(("A", code, 100), ("A", "62", 70), ("A", "90", None)))
        assert found.jobs.tolist() == [100, 70, 30]


def test_nothing_published_is_refused_and_nothing_suppressed_is_said():
    with pytest.raises(CreativeClustersError, match="No figure of 'table' is published"):
        filled(table(("A", "62", None)))
    found = filled(table(("A", "62", 3)))
    assert "No figure of 'table' is suppressed" in texts(found.notes) and not found.estimated.any()


def test_cancelled():
    with pytest.raises(Cancelled):
        fill_suppressed(table(("A", "62", 3), ("A", "621", None)), "table", None, lambda share: False)


# trees


def test_industries_are_part_of_shorter_codes_ranges_and_sections():
    found = industry_parents(np.array(["31-33", "33", "334", "3341", "44-45", "54"], dtype=object))
    assert found["3341"] == ["334", "33", "31-33", ""] and found["54"] == [""]
    found = industry_parents(np.array(["J", "62", "62.01", "C", "26"], dtype=object))
    assert found["62.01"] == ["62", "J", ""] and found["26"] == ["C", ""]
    found = industry_parents(np.array(["J", "J62", "J6201", "J62_J63", "B-S_X_K642", "TOTAL"], dtype=object))
    assert found["J6201"] == ["J62", "J", ""]
    assert found["J62_J63"] == found["B-S_X_K642"] == found["TOTAL"] == []


def test_codes_are_read_however_they_are_written():
    codes = ["sic_62", "62.01 : Computer programming", "31----", "33411/", "541///", "54----", "SIC 2007 6209"]
    found = industry_parents(np.array(codes, dtype=object))
    assert found["62.01 : Computer programming"] == found["SIC 2007 6209"] == ["sic_62", ""]
    assert found["33411/"] == ["31----", ""] and found["541///"] == ["54----", ""]


def test_areas_are_part_of_states_and_nuts_regions():
    found = parent_areas(np.array(["34000", "34001", "36", "36001", "UKJ", "UKJ11", "E06000001"], dtype=object))
    assert found == {"34001": "34000", "36001": "36", "UKJ11": "UKJ"}
    # metropolitan areas of the United States: Dallas is no state
    assert parent_areas(np.array(["19000", "19100", "19124", "35620"], dtype=object)) == {}


def test_each_job_counts_once():
    frame = table(
        ("A", "00", None), ("A", "62", 9), ("A", "621", 5), ("B", "62", None), ("B", "621", 5), ("A", "62", 1)
    )
    assert each_job_once(frame).tolist() == [True, True, False, True, True, True]


# fitting


def test_fit_by_hand():
    """Deming & Stephan's case of two margins: rows 4 and 6, columns 3 and 7, from equal cells."""
    rows = Margin(np.array([0, 0, 1, 1]), np.array([4.0, 6]), np.array([4.0, 6]))
    columns = Margin(np.array([0, 1, 0, 1]), np.array([3.0, 7]), np.array([3.0, 7]))
    value = fitted(np.ones(4), np.zeros(4), np.full(4, np.inf), [rows, columns], lambda share: True)
    assert value == pytest.approx([1.2, 2.8, 1.8, 4.2])
    low, high, _ = tightened(np.zeros(4), np.full(4, np.inf), [rows, columns])
    assert low.tolist() == [0, 1, 0, 3] and high.tolist() == [3, 4, 3, 6]


def test_sums_that_are_not_published_give_way():
    """Two wholes of 60 and more each do not fit into 100."""
    published = Margin(np.array([0, 0, 0]), np.array([100.0]), np.array([100.0]))
    wholes = Margin(np.array([0, 1, 2]), np.array([60.0, 60, 10]), np.array([90.0, 90, 20]), soft=True)
    start, low, high = np.array([3.0, 4, 1]), np.zeros(3), np.full(3, np.inf)
    value, _, _, missed = solved(start, low, high, [published, wholes], lambda share: True)
    assert missed <= 1e-9 and value.sum() == pytest.approx(100)


def test_cells_at_a_bound_are_made_up_for():
    margin = Margin(np.zeros(3, dtype=int), np.array([12.0]), np.array([12.0]))
    value, *_ = solved(np.array([1.0, 1, 2]), np.zeros(3), np.array([np.inf, np.inf, 2]), [margin], lambda share: True)
    assert value == pytest.approx([5, 5, 2])


# tables


def test_the_table_keeps_its_rows_and_order():
    frame = table(("B", "62", 100), ("B", "621", None), ("A", "62", 7), ("B", "622", 60))
    columns = columns_of(frame)
    further = {"status": Column("status", frame["status"].tolist()), "level": Column("level", [2, 3, 2, 3])}
    found = suppressed_table(columns, further)
    assert found.table[["area", "industry", "jobs"]].values.tolist() == [
        ["B", "62", 100],
        ["B", "621", 40],
        ["A", "62", 7],
        ["B", "622", 60],
    ]
    assert found.table["status"].tolist() == ["ok", "estimated", "ok", "ok"]
    assert (found.suppressed, found.filled_jobs, found.test) == (1, 40, None)
    assert found.by_level.set_index("level")["suppressed"].to_dict() == {"2": 0, "3": 1}


def test_rows_that_repeat_are_refused():
    frame = table(("A", "62", 100), ("B", "62", 1), ("A", "62", 7))
    with pytest.raises(CreativeClustersError, match=r"several rows for area A, industry 62, year 2019 \(rows 1, 3; 2"):
        suppressed_table(columns_of(frame), {})


# how good it is


def test_hidden_figures_are_the_small_ones_and_never_alone():
    truth = complete(np.random.default_rng(1))
    rows = hide(truth, 0.2, 1)
    assert 0.2 <= rows[truth["industry"].str.len() == 4].mean() < 0.4
    counties = truth[truth["industry"].str.len().eq(4) & ~truth["area"].str.endswith("000")]
    hidden_parts = pd.Series(rows[counties.index]).groupby(
        [counties["area"].values, counties["industry"].str[:3].values]
    )
    assert not (hidden_parts.sum() == 1).any()


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 2**32 - 1))
def test_estimates_beat_zeros_and_a_proportional_split_on_random_tables(seed):
    found = backtest(complete(np.random.default_rng(seed)), seed=seed).errors.set_index("method")["wape"]
    assert found["estimate"] < found["zeros"]
    assert found["estimate"] <= found["proportional"] * 1.05 + 1e-9


def error_of(found) -> dict:
    return found.errors.set_index("method")["wape"].to_dict()


def published(real_data, name: str, **types) -> pd.DataFrame:
    path = real_data / name
    if not path.is_file():
        pytest.skip(f"needs {name} in the published data in ../shared/data beside the checkout")
    return pd.read_csv(path, dtype=dict.fromkeys(types, str))


SIZES = {"A": (0, 19), "B": (20, 99), "C": (100, 249), "E": (250, 499), "F": (500, 999), "G": (1000, 2499)}
SIZES |= {"H": (2500, 4999), "I": (5000, 9999), "J": (10_000, 24_999), "K": (25_000, 49_999), "L": (50_000, 99_999)}
SIZES["M"] = (100_000, np.nan)


def sample_of_2021() -> pd.DataFrame:
    """The sample, complete: its classes, with the sums by division and by country, whose rows are in the table too."""
    frame = pd.read_csv(SAMPLE, dtype={"area": str, "industry": str})
    cells = frame[frame["year"] == 2021].drop(columns="year").dropna()
    cells = pd.concat([cells, cells.assign(area="country")]).groupby(["area", "industry"], as_index=False).sum()
    levels = [
        cells.assign(industry=cells["industry"].str[:digits]).groupby(["area", "industry"], as_index=False).sum()
        for digits in (4, 2)
    ]
    return pd.concat(levels, ignore_index=True).assign(year="2021", status="ok")


def new_jersey(real_data) -> pd.DataFrame:
    """QCEW 2016: private jobs of the 21 counties at all levels; 46 % of the figures are suppressed by the BLS itself."""
    name = "us_nj_qcew_2016/qcew_nj_2016_q4.csv"
    frame = published(real_data, name, area_fips=str, industry_code=str)
    private = frame[frame["own_code"] == 5]
    whole = private[private["agglvl_code"] == 71].set_index("area_fips")["month3_emplvl"]
    cells = private[private["agglvl_code"].between(74, 78)].reset_index(drop=True)
    withheld = cells["disclosure_code"] == "N"
    return pd.DataFrame(
        {
            "area": cells["area_fips"],
            "industry": cells["industry_code"],
            "year": "2016",
            "jobs": cells["month3_emplvl"].astype(float).mask(withheld),
            "businesses": cells["qtrly_estabs_count"].astype(float),
            "status": np.where(withheld, "suppressed", "ok"),
            "jobs_total": cells["area_fips"].map(whole),
        }
    )


def states(real_data, year: int) -> pd.DataFrame:
    """County Business Patterns of 26 states at all levels; letters stand for the size of suppressed figures."""
    name = "us_state_cbp_2000_2011/cbp_state_naics_2000_2011.csv.gz"
    frame = published(real_data, name, fipstate=str, naics=str)
    frame = frame[frame["year"] == year].reset_index(drop=True)
    code = frame["naics"].str.replace("[-/]+$", "", regex=True)
    code = code.replace({"": "00", "31": "31-33", "44": "44-45", "48": "48-49"})
    withheld = frame["empflag"].isin(list(SIZES))
    bounds = {
        name: frame["empflag"].map({letter: span[end] for letter, span in SIZES.items()})
        for end, name in enumerate(("jobs_low", "jobs_high"))
    }
    return pd.DataFrame(
        {
            "area": frame["fipstate"],
            "industry": code,
            "year": str(year),
            "jobs": frame["emp"].astype(float).mask(withheld),
            "businesses": frame["est"].astype(float),
            "status": np.where(withheld, "suppressed", "ok"),
            **bounds,
        }
    )


def metropolitan_areas(real_data, built_up: bool) -> pd.DataFrame:
    """County Business Patterns 2019 of 933 areas: 6 digits and the wider levels, as published or built up from 6 digits."""
    folder = "us_cbsa_cbp_2019/cbp2019_cbsa_naics"
    levels = {
        digits: published(real_data, f"{folder}{digits}.csv", cbsa_code=str, naics_code=str) for digits in (6, 4, 2)
    }
    names = {"cbsa_code": "area", "naics_code": "industry", "employment": "jobs", "establishments": "businesses"}
    levels = {digits: frame.rename(columns=names)[[*names.values()]] for digits, frame in levels.items()}
    if built_up:
        cells = levels[6]
        levels |= {
            digits: cells.assign(industry=cells["industry"].str[:digits])
            .groupby(["area", "industry"], as_index=False)
            .sum()
            for digits in (4, 2)
        }
    frame = pd.concat(levels.values()).drop_duplicates(["area", "industry"]).reset_index(drop=True)
    return frame.assign(jobs=frame["jobs"].astype(float), year="2019", status="ok")


def totals_are_met(frame: pd.DataFrame) -> None:
    """The figures that hidden ones are part of are the sums of their parts still."""
    rows = hide(frame, 0.2, 2010)
    found = filled(hidden(frame, rows))
    assert found.gap <= 1e-9
    assert (found.jobs[~rows] == frame["jobs"].to_numpy()[~rows]).all()
    values = frame.assign(jobs=found.jobs)
    longest = values["industry"].str.len().max()
    cells = values[values["industry"].str.len() == longest]
    for digits in sorted(set(values["industry"].str.len()) - {longest}):
        sums = cells.groupby(["area", cells["industry"].str[:digits]])["jobs"].sum()
        whole = values[values["industry"].str.len() == digits].set_index(["area", "industry"])["jobs"]
        assert sums.reindex(whole.index).to_numpy() == pytest.approx(whole.to_numpy(), rel=1e-9, abs=1e-9)


# docs/methods.md gives these figures
def test_errors_on_the_sample():
    frame = sample_of_2021()
    parents = dict.fromkeys(set(frame["area"]) - {"country"}, "country")
    found = error_of(backtest(frame, parents))
    assert found["estimate"] < 0.95 * found["proportional"] < found["zeros"]


def test_errors_on_new_jersey(real_data):
    found = backtest(new_jersey(real_data))
    assert error_of(found)["estimate"] < 0.8 * error_of(found)["proportional"] < error_of(found)["zeros"]
    assert found.covered == 1


@pytest.mark.parametrize("year", [2001, 2007, 2011])
def test_errors_on_the_states(real_data, year):
    found = backtest(states(real_data, year))
    assert error_of(found)["estimate"] < 0.8 * error_of(found)["proportional"] < error_of(found)["zeros"]
    assert found.covered > 0.98


@pytest.mark.parametrize("built_up", [False, True])
def test_errors_on_metropolitan_areas(real_data, built_up):
    frame = metropolitan_areas(real_data, built_up)
    found = error_of(backtest(frame))
    assert found["estimate"] < 0.8 * found["proportional"] < found["zeros"]
    if built_up:
        totals_are_met(frame)


def test_the_nation_says_how_large_businesses_are_where_the_table_does_not():
    county = [("58", 100), ("581", None), ("582", None)]
    rows = table(
        *(("34001", code, jobs) for code, jobs in county),
        *(("34003", code, jobs and 40) for code, jobs in county),
        businesses=[10, 5, 5, 4, 2, 2],
    )
    nation = pd.DataFrame({"industry": ["581", "582"], "year": "", "jobs": [900.0, 100.0], "businesses": [10.0, 10.0]})
    plain, told = (fill_suppressed(rows, "jobs", None, reference=one).jobs for one in (None, nation))
    np.testing.assert_allclose(plain[[1, 2]], [50, 50], rtol=1e-6)
    # 90 and 10 jobs a business: nine tenths of the 100
    np.testing.assert_allclose(told[[1, 2, 4, 5]], [90, 10, 36, 4], rtol=1e-6)
    division = pd.DataFrame({"industry": ["58"], "year": "", "jobs": [1000.0]})
    by_jobs = pd.concat([nation, division], ignore_index=True).assign(businesses=np.nan)
    without = rows.drop(columns="businesses")
    np.testing.assert_allclose(
        fill_suppressed(without, "jobs", None, reference=by_jobs).jobs[[1, 2]], [90, 10], rtol=1e-6
    )


def test_a_reference_without_the_tables_industries_is_refused():
    given = table(("34001", "58", 100), ("34001", "581", None), ("34001", "582", 20))
    other = columns_of(pd.DataFrame({"area": "US", "industry": ["01"], "jobs": [5.0]}))
    with pytest.raises(CreativeClustersError, match="none of the table's industries"):
        suppressed_table(columns_of(given), {}, reference=other)


def test_rows_are_fitted_to_the_total_of_their_own_owners():
    given = table(("34001", "58", 100), ("34001", "62", None), ("34001", "90", 20)).assign(total=500)
    columns = columns_of(given)
    further = {"jobs_total_rows": Column("jobs_total_rows", [150, 150, 150])}
    found = suppressed_table(columns, further).table
    assert found["jobs"].tolist()[1] == pytest.approx(30)
    assert found["jobs_total"].tolist() == [500, 500, 500]
    assert found["jobs_total_rows"].tolist() == [150, 150, 150]
    assert suppressed_table(columns, {}).table["jobs"].tolist()[1] == pytest.approx(380)
