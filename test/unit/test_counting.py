"""Businesses counted into areas: each once, wherever its point lies, against shapely one by one."""

import struct

import numpy as np
import pandas as pd
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from creative_clusters_plugin.core.concentration.quotient_frames import sector_totals
from creative_clusters_plugin.core.employment.employment import PARTLY, tidy
from creative_clusters_plugin.core.employment.sector_tables import bundled
from creative_clusters_plugin.core.messages import Cancelled, CreativeClustersError
from creative_clusters_plugin.core.points import locating
from creative_clusters_plugin.core.points.counting import NONE, Placing, count_businesses
from creative_clusters_plugin.core.points.locating import OUTSIDE, Locator
from creative_clusters_plugin.core.points.wkb import first_points
from creative_clusters_plugin.core.topology.corners import parsed
from creative_clusters_plugin.core.values import Column

AREAS = np.array(["A", "B", "C"], dtype=object)


def squares(side: int = 3, size: float = 1.0) -> list[bytes]:
    """side x side squares of a grid, column by column, from (0, 0)."""
    x, y = np.meshgrid(np.arange(side), np.arange(side), indexing="ij")
    return shapely.to_wkb(shapely.box(*(np.stack([x, y, x + 1, y + 1]) * size).reshape(4, -1))).tolist()


def first_of(shapes: list[bytes], xy: np.ndarray) -> list[int]:
    """For each point the first shape that it touches, one by one."""
    found = shapely.from_wkb(shapes)
    return [
        next((place for place, shape in enumerate(found) if shape.intersects(shapely.Point(point))), OUTSIDE)
        for point in xy
    ]


# ---- where points lie ----


@pytest.fixture(params=[0, 10**9], ids=["by GEOS alone", "by strips first"], autouse=True)
def way(request, monkeypatch):
    monkeypatch.setattr(locating, "_FEW", request.param)


@settings(max_examples=60)
@given(
    st.lists(st.tuples(st.integers(-2, 14), st.integers(-2, 14)), min_size=1, max_size=40),
    st.sampled_from([1.0, 0.1, 1 / 3, 1e6]),
)
def test_points_on_borders_and_corners_belong_to_the_first_area(places, size):
    """On a lattice of quarters of a square, so that most points lie on borders, corners or outside."""
    xy = np.array(places, dtype=float) / 4 * size
    shapes = squares(size=size)
    locator = Locator(parsed(shapes))
    assert locator.locate(xy).tolist() == first_of(shapes, xy)
    assert locator.overlapping == 0


@settings(max_examples=40)
@given(st.integers(0, 10_000), st.integers(1, 12))
def test_areas_of_all_sizes_and_overlaps_give_the_first(seed, count):
    rng = np.random.default_rng(seed)
    middle, radius = rng.uniform(0, 100, (count, 2)), 10.0 ** rng.uniform(-2, 2, count)
    shapes = shapely.to_wkb(shapely.buffer(shapely.points(middle), radius)).tolist()
    xy = np.concatenate([rng.uniform(-50, 150, (60, 2)), middle])
    assert Locator(parsed(shapes)).locate(xy).tolist() == first_of(shapes, xy)


@settings(max_examples=25)
@given(st.integers(0, 10_000), st.sampled_from([1.0, 1e-7, 1e7, 1e-160]), st.sampled_from([0.0, 6.4e6]))
def test_points_at_and_near_slanted_borders_are_where_geos_puts_them(seed, size, away):
    """Holes, parts, crooked shapes over one another; points at their corners, along their sides and a last digit beside."""
    rng = np.random.default_rng(seed)
    stars = [
        shapely.Polygon(rng.uniform(0.4, 1, (9, 1)) * np.column_stack([np.cos(turn), np.sin(turn)]) * size + away)
        for turn in np.sort(rng.uniform(0, 2 * np.pi, (4, 9)))
    ]
    middle = shapely.Point(away, away).buffer(0.3 * size, 2)
    stars = list(shapely.make_valid(stars))
    cut = [part for one in stars for part in shapely.get_parts(shapely.difference(one, middle))]
    areas = np.array([*stars, *cut, shapely.union(stars[1], middle)])
    areas = areas[np.isin(shapely.get_type_id(areas), (3, 6)) & shapely.is_valid(areas)]
    corners = shapely.get_coordinates(areas)
    sides = shapely.line_interpolate_point(shapely.boundary(areas), rng.random((20, len(areas))), normalized=True)
    level = np.column_stack([rng.uniform(-1, 1, len(corners)) * size + away, corners[:, 1]])
    along = np.concatenate([corners, shapely.get_coordinates(sides), level])
    xy = np.concatenate([along, np.nextafter(along, away + size), np.nextafter(along, away - size)])
    assert Locator(areas).locate(xy).tolist() == first_of(shapely.to_wkb(areas), xy)


def test_borders_and_overlaps_are_counted_apart():
    locator = Locator(parsed([*squares(), shapely.to_wkb(shapely.box(0.2, 0.2, 0.8, 0.8))]))
    xy = np.array([[0.5, 0.5], [1.0, 0.5], [1.0, 1.0], [2.5, 2.5], [9.0, 9.0]])
    assert locator.locate(xy).tolist() == [0, 0, 0, 8, OUTSIDE]
    assert (locator.shared, locator.overlapping) == (2, 1)


def test_order_and_company_of_the_points_change_nothing():
    rng = np.random.default_rng(2)
    xy, shapes = rng.uniform(-1, 4, (500, 2)).round(1), squares()
    whole, turn = Locator(parsed(shapes)).locate(xy), rng.permutation(500)
    assert (Locator(parsed(shapes)).locate(xy[turn]) == whole[turn]).all()
    assert (
        np.concatenate([Locator(parsed(shapes)).locate(part) for part in np.array_split(xy, 7)]).tolist()
        == whole.tolist()
    )


def test_an_invalid_area_is_mended_and_a_missing_one_holds_nothing():
    bow_tie = shapely.to_wkb(shapely.Polygon([(0, 0), (2, 2), (2, 0), (0, 2)]))
    flat = shapely.to_wkb(shapely.Polygon([(5, 5), (6, 6), (5, 5)]))
    locator = Locator(parsed([bow_tie, b"", flat]))
    xy = np.array([[0.2, 1.0], [1.8, 1.0], [1.0, 1.8], [5.5, 5.5]])
    assert locator.locate(xy).tolist() == [0, 0, OUTSIDE, OUTSIDE]
    assert locator.mended == 2


def test_points_nowhere_and_areas_nowhere_are_outside():
    nowhere = np.array([[np.nan, 1.0], [np.inf, 1.0], [1e300, -1e300], [1.0, 1.0]])
    assert Locator(parsed(squares())).locate(nowhere).tolist() == [OUTSIDE] * 3 + [0]
    assert Locator(parsed([b"", b""])).locate(nowhere).tolist() == [OUTSIDE] * 4
    assert Locator(parsed(squares())).locate(np.empty((0, 2))).tolist() == []


def test_locating_can_be_cancelled():
    with pytest.raises(Cancelled):
        Locator(parsed(squares())).locate(np.zeros((5, 2)), lambda share: False)


# ---- points as they are stored ----


def test_points_of_any_dimension_are_read_from_their_bytes():
    flat = shapely.to_wkb(shapely.points([[1.5, 2.5], [3.0, 4.0]])).tolist()
    high = shapely.to_wkb(shapely.points([[1.5, 2.5, 9.0]]), flavor="iso").tolist()
    assert first_points(flat)[0].tolist() == [[1.5, 2.5], [3.0, 4.0]]
    assert first_points([*flat, *high])[0].tolist() == [[1.5, 2.5], [3.0, 4.0], [1.5, 2.5]]
    assert first_points(high)[0].tolist() == [[1.5, 2.5]]


def test_of_several_points_the_first_counts_and_none_is_nan():
    two, one = (shapely.to_wkb(shapely.MultiPoint(points)) for points in ([(1, 2), (3, 4)], [(5, 6)]))
    none = struct.pack("<BII", 1, 4, 0)
    empty = shapely.to_wkb(shapely.Point())
    xy, several = first_points([two, one, none, b"", empty])
    assert xy[:2].tolist() == [[1, 2], [5, 6]] and np.isnan(xy[2:]).all()
    assert several == 1
    assert first_points([])[0].shape == (0, 2)
    assert first_points([two, two])[1] == 2


# ---- counts ----


def counted(area, industry, jobs=None, year=None, **more):
    return count_businesses(
        np.array(area),
        AREAS,
        Column("sic", industry),
        None if jobs is None else Column("jobs", jobs),
        None if year is None else Column("year", year),
        "firms",
        False,
        Placing(**more),
    )


def rows_of(found) -> list[tuple]:
    table = found.table({"A": "Aton"})
    return [tuple(None if pd.isna(value) else value for value in row) for row in table.itertuples(index=False)]


def test_a_worked_example():
    found = counted(
        [0, 0, 0, 1, OUTSIDE, OUTSIDE, 1],
        ["62.01", "6201", "62.01", "9001", "9001", None, None],
        [3, 4, None, None, 8, 1, 2],
    )
    assert rows_of(found) == [
        ("A", "Aton", "62.01", None, 3.0, 2, PARTLY),
        ("A", "Aton", "6201", None, 4.0, 1, "ok"),
        ("B", "B", "9001", None, None, 1, "missing"),
        ("C", "C", "62.01", None, 0.0, 0, "ok"),
    ]
    assert (found.counted, found.outside, found.uncoded, found.jobs) == (4, 2, 1, 7)
    assert found.outside_by_industry()["businesses"].to_dict() == {"9001": 1, "-": 1}
    assert found.outside_by_industry()["jobs"].to_dict() == {"9001": 8, "-": 1}


def test_without_jobs_businesses_are_jobs():
    assert [row[4:6] for row in rows_of(counted([0, 0, 1], ["1", "1", "2"]))] == [(2, 2), (1, 1), (0, 0)]


def test_years_have_rows_of_their_own_and_areas_a_zero_in_each():
    found = counted([0, 0, 1, 1], ["1", "1", "1", "1"], year=[2020, "2021", 2021.0, None])
    assert [(row[0], row[3], row[5]) for row in rows_of(found)] == [
        ("A", "2020", 1),
        ("A", "2021", 1),
        ("B", None, 1),
        ("B", "2020", 0),
        ("B", "2021", 1),
        ("C", "2020", 0),
        ("C", "2021", 0),
    ]
    assert any("no year" in note.render() and note.values["count"] == 1 for note in found.summary())


@settings(max_examples=40)
@given(st.integers(0, 10_000))
def test_every_business_is_counted_or_reported(seed):
    rng = np.random.default_rng(seed)
    n = int(rng.integers(1, 300))
    area = rng.integers(-1, 3, n)
    industry = rng.choice(np.array(["6201", "7111", "4711", None], dtype=object), n).tolist()
    jobs = [None if value == 0 else int(value) for value in rng.integers(0, 9, n)]
    year = rng.choice([2020, 2021, None], n).tolist()
    found = counted(area, industry, jobs, year)
    assert found.counted + found.outside + found.uncoded == n
    assert found.cells["jobs"].sum() == sum(value or 0 for value in jobs)
    frame = pd.DataFrame({"area": area, "industry": industry, "jobs": jobs, "year": year})
    frame = frame[(frame["area"] >= 0) & frame["industry"].notna()]
    if len(frame):
        table = found.table({})
        assert table["businesses"].sum() == len(frame)
        grouped = frame.groupby([AREAS[frame["area"]], "industry"]).size()
        own = table[table["businesses"] > 0].groupby(["area", "industry"], observed=True)["businesses"].sum()
        assert own.to_dict() == grouped.to_dict()


def test_codes_of_several_levels_all_count():
    """In a table of employment 62 would be the total of 6201; a business has one code, and is nobody's total."""
    found = counted([0, 0, 0, 1, 2], ["62", "6201", "6201", "6202", "4711"])
    employment = tidy(found.employment())
    result = sector_totals(employment, AREAS, {}, bundled("dcms_creative_2014"), "rest")
    assert result.areas["businesses_total"].tolist() == [3, 1, 1]
    assert [note.values["examples"] for note in result.notes if "several levels" in note.render()] == ["62"]


@settings(max_examples=40)
@given(st.integers(0, 10_000), st.sampled_from([0, 1, 4]))
def test_rows_are_in_order_by_area_year_and_industry(seed, years):
    rng = np.random.default_rng(seed)
    count = int(rng.integers(1, 60))
    area, codes = rng.integers(-1, 2, count), rng.choice([None, "1", "2", "33", "4"], count).tolist()
    year = rng.choice([None, *range(2018, 2018 + years)], count).tolist() if years else None
    found = counted([0, *area.tolist()], ["1", *codes], year=None if year is None else [2018, *year])
    rows = found.rows()
    order = np.lexsort((rows["industry"], rows["year"], rows["area"]))
    assert order.tolist() == list(range(len(rows))) and not rows.duplicated(["area", "year", "industry"]).any()
    assert rows["businesses"].sum() == found.counted


def test_the_columns_are_those_of_the_table():
    """What the polygons are made of without a table, and what another tool reads from it."""
    found = counted([0, 1, 1, 2], ["6201", "4711", None, "7111"], [5, None, 3, 2], [2020, 2021, 2021, 2021])
    table, columns = found.table({}), found.employment()
    for name in ("area", "industry", "year"):
        own = [None if pd.isna(value) else value for value in getattr(columns, name).values]
        assert own == [None if pd.isna(value) else value for value in table[name]]
    assert np.array_equal(columns.jobs.values, table["jobs"].to_numpy(), equal_nan=True)
    assert tidy(columns, "2021").jobs.tolist()[0] == 0


def test_what_could_not_be_counted_is_said():
    found = counted([0, OUTSIDE, 1], ["1", "1", None], [1, 1, None], without_place=3, shared=4, overlapping=5, mended=6)
    said = {note.values.get("count"): note for note in found.summary()}
    assert set(said) == {1, 3, 4, 5, 6}
    assert "outside" in " ".join(note.render() for note in found.summary())
    assert not said[4].warning and said[5].warning and said[6].warning


def test_no_points_and_odd_jobs_are_refused():
    with pytest.raises(CreativeClustersError) as caught:
        counted([], [])
    assert "no points" in caught.value.note.text
    with pytest.raises(CreativeClustersError) as caught:
        counted([0, 1], ["1", "2"], [1, -2])
    assert "negative" in str(caught.value)
    with pytest.raises(CreativeClustersError):
        counted([0, 1], ["1", "2"], [1, "many"])


def test_nothing_inside_has_no_place():
    found = counted([OUTSIDE], ["1"])
    assert found.counted == 0 and (found.cells["area"] == NONE).all()


def test_what_is_no_code_of_the_scheme_is_uncoded_and_named():
    found = counted([0, 0, 1, OUTSIDE, 2], ["6201", "None ", "None ", "None ", None]).of_scheme("SIC 2007")
    assert (found.counted, found.outside, found.uncoded) == (1, 1, 3)
    assert found.industries.tolist() == ["6201"] and found.unreadable == ("None",)
    assert any("cannot be a code" in note.render() and note.values["examples"] == "None" for note in found.summary())
    assert found.of_scheme("SIC 2007") is found
