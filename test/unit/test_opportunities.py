"""What areas have and could grow into: the frames, ranks and supports, the years, bad input."""

import numpy as np
import pandas as pd
import pytest

from creative_clusters_plugin.core.concentration.quotients import QuotientSettings
from creative_clusters_plugin.core.employment.employment import tidy_years
from creative_clusters_plugin.core.employment.industries import industry_list
from creative_clusters_plugin.core.messages import Cancelled, CreativeClustersError
from creative_clusters_plugin.core.relatedness.given_links import LinkColumns
from creative_clusters_plugin.core.relatedness.opportunities import OpportunitySettings, opportunities
from creative_clusters_plugin.core.relatedness.relatedness import density, relatedness
from creative_clusters_plugin.core.values import Column
from test.unit.builders import LIST, columns_of, rows, sector_list, texts

CREATIVE = sector_list(("62.01", "Software"), ("90.01", "Arts"))
CODES = ("6201", "9001", "2611", "7112", "4711", "4910", "5510", "5610")


def economy(areas: int = 24, seed: int = 1, years=("2015", "2021")) -> pd.DataFrame:
    """Software with chips and engineering in one kind of area, arts with hotels and restaurants in the other; some spread."""
    rng = np.random.default_rng(seed)
    kinds = np.array([[3, 1, 3, 3, 2, 1, 1, 1], [1, 3, 1, 1, 2, 1, 3, 3]])
    level = 100 * kinds[np.arange(areas) % 2] * np.exp(0.4 * rng.normal(size=(areas, 8)))
    frames = []
    for number, year in enumerate(years):
        jobs = np.rint(level * np.exp(0.7 * number * rng.normal(size=level.shape)))
        listed = [(f"A{j:02}", code, int(n)) for j in range(areas) for code, n in zip(CODES, jobs[j], strict=True)]
        frames.append(rows(*listed).assign(year=year))
    return pd.concat(frames)


def grown(frame, settings=None, listed=None, links=None, ids=None, progress=lambda share: True, level=4):
    years = sorted(frame["year"].unique())
    *earlier, now = tidy_years(columns_of(frame), years)
    if listed is None:
        listed, level = industry_list(now, CREATIVE, level, {})
    settings = settings or OpportunitySettings(level=level)
    ids = now.areas.astype(object) if ids is None else np.array(ids, dtype=object)
    earlier = earlier[0] if earlier else None
    return opportunities(now, earlier, ids, {}, listed, links, settings, QuotientSettings(), progress=progress)


def test_the_table_holds_what_the_definitions_give():
    frame = economy()
    result = grown(frame)
    jobs = frame[frame["year"] == "2021"].pivot(index="area", columns="industry", values="jobs").astype(float)
    lq = jobs.div(jobs.sum(axis=1), axis=0) / (jobs.sum() / jobs.to_numpy().sum())
    present = (lq >= 1).to_numpy()
    close = pd.DataFrame(density(present, relatedness(present)), index=lq.index, columns=lq.columns)
    assert len(result.table) == 24 * 2 and set(result.table["sector"]) == {"6201", "9001"}
    for row in result.table.itertuples():
        assert row.lq == pytest.approx(lq.loc[row.area, row.sector])
        assert row.density == pytest.approx(close.loc[row.area, row.sector])
        assert row.present == (row.lq >= 1)
        assert 0 <= row.density <= 1
    assert result.space == 8
    by_area = result.areas
    assert by_area["space_present"].tolist() == present.sum(axis=1).tolist()
    absent = result.table[result.table["present"] == 0]
    assert by_area["mean_density"].dropna().to_dict() == pytest.approx(
        absent.groupby("area")["density"].mean().to_dict()
    )
    assert {name for name in by_area if name.startswith("density_")} == {"density_6201", "density_9001"}


def test_ranks_count_among_the_absent_and_among_the_present():
    result = grown(economy(), OpportunitySettings(everything=True, level=4))
    assert len(result.sectors) == 8
    for _, own in result.table.groupby(["area", "present"]):
        ordered = own.sort_values("rank")
        assert ordered["rank"].tolist() == list(range(1, len(own) + 1))
        assert ordered["density"].is_monotonic_decreasing
    first = result.table[(result.table["present"] == 0) & (result.table["rank"] == 1)].set_index("area")
    assert (result.areas["top_sector"].dropna() == first["sector"]).all()
    assert result.sectors["top"].sum() == len(first)


def test_supports_are_names_of_present_sectors():
    result = grown(economy())
    has = result.table.set_index(["area", "sector"])
    software = has.xs("6201", level="sector")
    # an area of the first kind has what software goes with
    chips = software[software["supports"].fillna("").str.contains("2611|7112")]
    assert len(chips) >= 10
    assert all(len(text.split("; ")) <= 3 for text in has["supports"].dropna())


def test_links_are_the_relatedness_of_all_pairs():
    result = grown(economy())
    assert result.links["relatedness"].is_monotonic_decreasing
    assert result.links["relatedness"].between(0, 1, inclusive="right").all()
    names = result.links[["sector_a", "sector_b"]].apply(frozenset, axis=1)
    assert names.is_unique and names.map(len).eq(2).all()
    row = result.links[names == frozenset(("6201", "2611"))].iloc[0]
    assert row["relatedness"] > 0.5 and row["areas_both"] > 5


def test_the_backtest_uses_the_first_year_only():
    frame = economy()
    tested = grown(frame).backtest
    assert (tested.start, tested.end) == ("2015", "2021")
    lq = {}
    for year in ("2015", "2021"):
        jobs = frame[frame["year"] == year].pivot(index="area", columns="industry", values="jobs").astype(float)
        lq[year] = (jobs.div(jobs.sum(axis=1), axis=0) / (jobs.sum() / jobs.to_numpy().sum()))[["6201", "9001"]]
    absent = lq["2015"] < 1
    assert tested.cases == absent.to_numpy().sum()
    assert tested.entries == (absent & (lq["2021"] >= 1)).to_numpy().sum()
    # the densities of another last year are not asked
    other = frame.copy()
    last = (other["year"] == "2021") & (~other["industry"].isin(["6201", "9001"]))
    other.loc[last, "jobs"] = other.loc[last, "jobs"].to_numpy()[::-1]
    assert grown(other).backtest.cases == tested.cases


def test_one_year_has_no_backtest():
    result = grown(economy(years=("2021",)))
    assert result.backtest is None
    assert "The table holds one year only" in texts(result.notes)


def test_a_given_matrix_takes_the_place_of_the_areas():
    links = LinkColumns("mine", Column("a", ["6201", "9001"]), Column("b", ["4711", "4910"]), Column("v", [2.0, 1.0]))
    result = grown(economy(), links=links)
    table = result.table.set_index(["area", "sector"])
    assert set(table["density"].unique()) <= {0.0, 1.0}
    assert len(result.links) == 2
    assert "The matrix of relatedness was given" in texts(result.notes)
    few = grown(economy(areas=6), links=links)
    assert len(few.areas) == 6


def test_sectors_that_share_industries_are_not_related_by_that():
    frame = pd.concat(
        [economy(), *(rows(*[(f"A{j:02}", "6209", 50) for j in range(24)]).assign(year=y) for y in ("2015", "2021"))]
    )
    result = grown(frame, OpportunitySettings(), sector_list(*LIST))
    pairs = result.links[["sector_a_name", "sector_b_name"]].apply(frozenset, axis=1)
    assert frozenset(("Software", "Computing")) not in set(pairs)
    assert "1 pair of sectors shares industries" in texts(result.notes)


def test_a_few_jobs_do_not_count_as_present():
    frame = economy()
    all_there, fewer = grown(frame), grown(frame, OpportunitySettings(minimum_jobs=250, level=4))
    assert fewer.areas["space_present"].sum() < all_there.areas["space_present"].sum()
    held = fewer.table[fewer.table["present"] == 1]
    assert len(held) and (held["jobs"] >= 250).all()


def test_areas_without_rows_and_suppressed_figures_are_unknown():
    frame = economy()
    frame.loc[(frame["area"] == "A03") & (frame["industry"] == "6201"), "jobs"] = None
    result = grown(frame, ids=[*(f"A{j:02}" for j in range(24)), "Z"])
    row = result.table.set_index(["area", "sector"]).loc[("A03", "6201")]
    assert pd.isna(row["present"]) and pd.isna(row["rank"]) and pd.isna(row["density"])
    empty = result.areas.loc["Z"]
    assert pd.isna(empty["sectors_present"]) and pd.isna(empty["mean_density"]) and pd.isna(empty["top_sector"])
    assert result.table[result.table["area"] == "Z"]["density"].isna().all()


def test_sectors_as_given_are_the_space():
    frame = economy().replace({"industry": dict(zip(CODES, "ABCDEFGH", strict=True))})
    years = sorted(frame["year"].unique())
    frame["group"] = np.where(frame["industry"].isin(["A", "B"]), "creative", "other")
    earlier, now = tidy_years(columns_of(frame), years)
    ids = now.areas.astype(object)
    result = opportunities(now, earlier, ids, {}, None, None, OpportunitySettings(), QuotientSettings())
    assert (result.space, len(result.sectors)) == (8, 2)
    plain = frame.drop(columns="group")
    earlier, now = tidy_years(columns_of(plain), years)
    result = opportunities(now, earlier, ids, {}, None, None, OpportunitySettings(), QuotientSettings())
    assert len(result.sectors) == 8 and "all sectors are shown" in texts(result.notes)


def test_refused():
    with pytest.raises(
        CreativeClustersError, match="9 areas have data in 'jobs table': which sectors go together cannot be learnt"
    ):
        grown(economy(areas=9))
    with pytest.raises(CreativeClustersError, match="2 sectors have jobs: relatedness needs 3"):
        grown(economy(), OpportunitySettings(), CREATIVE)
    with pytest.raises(Cancelled):
        grown(economy(), progress=lambda share: False)


def test_few_entries_are_told_of():
    frame = economy(areas=12)
    result = grown(frame)
    assert result.backtest is None or result.backtest.entries < 20
    assert "too few sectors entered" in texts(result.notes) or "the back-test says little" in texts(result.notes)


def test_the_order_of_rows_does_not_matter():
    frame = economy()
    one, other = grown(frame), grown(frame.sample(frac=1, random_state=2))
    pd.testing.assert_frame_equal(one.table, other.table)
    pd.testing.assert_frame_equal(one.backtest.scores, other.backtest.scores)
