"""Businesses for a page: squares that add up, counts that give nothing away, licences, order, clusters."""

from itertools import pairwise

import numpy as np
import pandas as pd
import pytest
import shapely

from creative_clusters_plugin.core.messages import CreativeClustersError
from creative_clusters_plugin.core.publish.business_content import (
    Businesses,
    bands_of,
    businesses_content,
    checked_links,
    rounded,
    spans,
)
from creative_clusters_plugin.core.publish.business_privacy import COUNTS, NAMES, SECTORS, open_licence, privacy_of
from creative_clusters_plugin.core.publish.business_tree import (
    MOST_DOTS,
    cells,
    depth_of_dots,
    mercator,
    protected,
    square_of,
    tree,
)
from creative_clusters_plugin.core.publish.cluster_content import Clusters, clusters_content
from creative_clusters_plugin.core.publish.place_names import places_content


def crowd(count: int, seed: int = 1, centres: int = 5) -> np.ndarray:
    """Places about a few centres, many of them the same."""
    draw = np.random.default_rng(seed)
    middle = draw.uniform([-2, 53], [-1, 54], (centres, 2))
    return np.round(middle[draw.integers(0, centres, count)] + draw.normal(0, 0.05, (count, 2)), 3)


def businesses(count: int = 4000, **more) -> Businesses:
    draw = np.random.default_rng(3)
    given = {"names": np.array([f"Firm {number}" for number in range(count)], dtype=object), **more}
    return Businesses(crowd(count), draw.integers(0, 4, count), ("Crafts", "Design", "Music", "Rest"), True, **given)


def undone(steps: list[int]) -> np.ndarray:
    return np.cumsum(steps)


def test_squares_of_each_depth_hold_all_businesses_and_parts_add_up():
    places = crowd(9000)
    plane = mercator(places)
    square = square_of(plane)
    sector = np.arange(9000) % 3
    levels = tree(plane, sector, 3, square)
    assert len(levels) > 3
    for level in levels:
        assert level.count.sum() == 9000
        assert (level.count.sum(axis=0) == 3000).all()
    for whole, parts in pairwise(levels):
        again = pd.Series(parts.count.sum(axis=1)).groupby(parts.cell >> 2).sum()
        assert again.index.tolist() == whole.cell.tolist()
        assert again.tolist() == whole.count.sum(axis=1).tolist()


def test_the_last_depth_is_the_one_before_a_view_can_show_each_place():
    plane = mercator(crowd(9000))
    square = square_of(plane)
    depth = depth_of_dots(plane, square)
    views = np.unique(cells(np.unique(plane, axis=0), square, max(depth - 4, 0)), return_counts=True)[1]
    assert views.max() <= MOST_DOTS
    assert len(tree(plane, np.zeros(9000, dtype=int), 1, square)) == depth
    assert depth_of_dots(plane[:100], square) == 0
    assert depth_of_dots(plane[:0], square) == 0


def test_one_place_alone_and_many_at_one_place():
    for count in (1, 5000):
        plane = mercator(np.repeat([[3.0, 50.0]], count, axis=0))
        content, _ = businesses_content(
            Businesses(np.repeat([[3.0, 50.0]], count, axis=0), np.zeros(count, dtype=int), ("One",)),
            SECTORS,
            5,
            {},
            [],
        )
        assert content["total"] == count
        assert square_of(plane).side > 0


@pytest.mark.parametrize("seed", range(8))
def test_hidden_counts_cannot_be_worked_out_from_the_shown_ones(seed):
    least = 5
    plane = mercator(crowd(300, seed, centres=9))
    square = square_of(plane)
    levels = protected(plane, least, square, range(9))
    assert levels and levels[0].count.sum() == 300
    shown = {level.depth: dict(zip(level.cell.tolist(), level.count[:, 0].tolist(), strict=True)) for level in levels}
    for depth, squares in shown.items():
        assert min(squares.values()) >= least
        true = np.unique(cells(plane, square, depth), return_counts=True)
        assert all(
            dict(zip(*[one.tolist() for one in true], strict=True))[cell] == count for cell, count in squares.items()
        )
        for cell, count in shown.get(depth - 1, {}).items():
            parts = sum(own for part, own in squares.items() if part >> 2 == cell)
            assert count - parts == 0 or count - parts >= least  # what is left of a whole, once its parts are known


def test_counts_hold_nothing_of_single_businesses():
    found = businesses(2000, jobs=np.ones(2000), links=np.array(["https://example.org/a"] * 2000, dtype=object))
    inside = {"areas": np.arange(2000) % 3, "local": np.arange(2000) % 3 + 3 * (np.arange(2000) < 4)}
    content, members = businesses_content(found, COUNTS, 5, inside, [np.arange(10)])
    assert "points" not in content and "inside" not in content
    assert members[0].size == 0
    assert content["total"] == int((found.sector < 3).sum())  # without the other industries
    assert sum(content["counts"]["areas"].values()) == content["total"]
    assert all(count >= 5 for count in content["counts"]["local"].values())


def test_points_come_back_in_another_order_with_all_that_belongs_to_each():
    found = businesses(
        jobs=np.arange(4000.0), links=np.array([f"https://a.example/{n}" for n in range(4000)], dtype=object)
    )
    inside = {"areas": np.where(np.arange(4000) < 50, -1, np.arange(4000) % 7)}
    content, members = businesses_content(found, NAMES, 5, inside, [np.arange(100, 140)])
    points = content["points"]
    number = [int(name.split()[1]) for name in points["names"]]
    assert sorted(number) == list(range(4000))
    assert np.allclose(undone(points["x"]) / 100_000, found.places[number, 0])
    assert np.allclose(undone(points["y"]) / 100_000, found.places[number, 1])
    assert points["sector"] == found.sector[number].tolist()
    assert points["band"] == bands_of(found.jobs[number]).tolist()
    assert points["link"] == "https://a.example/"
    assert points["links"] == [str(one) for one in number]
    runs = content["inside"]["areas"]
    assert np.repeat(runs[::2], runs[1::2]).tolist() == inside["areas"][number].tolist()
    assert sorted(number[place] for place in members[0]) == list(range(100, 140))


def test_sectors_only_has_no_names_and_no_links():
    found = businesses(links=np.array(["https://a.example"] * 4000, dtype=object))
    points = businesses_content(found, SECTORS, 5, {}, [])[0]["points"]
    assert set(points) == {"x", "y", "sector"}


def test_size_bands_are_the_european_ones():
    jobs = np.array([np.nan, 0, 1, 9, 10, 49, 50, 249, 250, 9999])
    assert bands_of(jobs).tolist() == [0, 0, 1, 1, 2, 2, 3, 3, 4, 4]


def test_links_that_are_no_web_addresses_are_left_out_and_counted():
    given = np.array(
        ["https://a.example", None, "javascript:alert(1)", "www.a.example", "HTTP://b.example", ""], dtype=object
    )
    kept, notes = checked_links(given, "firms")
    assert kept.tolist() == ["https://a.example", None, None, None, "HTTP://b.example", None]
    assert [note.values["count"] for note in notes] == [2]
    assert checked_links(given[:2], "firms")[1] == []


@pytest.mark.parametrize(
    ("licence", "is_open"),
    [
        ("CC BY 4.0", True),
        ("Creative Commons Attribution 4.0", True),
        ("CC0", True),
        ("Open Government Licence v3.0", True),
        ("ODbL", True),
        ("Datenlizenz Deutschland – Namensnennung – Version 2.0", True),
        ("Licence Ouverte / Open Licence 2.0", True),
        ("CC BY-NC 4.0", False),
        ("CC BY-ND 3.0", False),
        ("Creative Commons Attribution-NonCommercial", False),
        ("All rights reserved", False),
        ("Secure Access only", False),
        ("OGL; confidential", False),
        ("", False),
    ],
)
def test_licences(licence, is_open):
    assert open_licence(licence) == is_open
    privacy, notes = privacy_of("", licence, "firms")
    assert privacy == (NAMES if is_open else COUNTS)
    assert [note.warning for note in notes] == [not is_open]
    assert privacy_of(SECTORS, licence, "firms") == (SECTORS, [])


def test_spans():
    assert spans(np.array([], dtype=int)) == []
    assert spans(np.array([0, 1, 2, 7, 9, 10])) == [0, 3, 7, 1, 9, 2]


def test_places_beyond_the_globe_are_refused():
    with pytest.raises(CreativeClustersError, match="beyond the globe"):
        rounded(np.array([[435_000.0, 387_000.0]]), "firms")


def test_businesses_on_the_corners_of_a_cluster_are_in_it():
    corners = np.array([[-1.470123, 53.380017], [-1.460456, 53.380222], [-1.465789, 53.390333]])
    outline = shapely.to_wkb(shapely.polygons(corners))
    clusters = Clusters(
        pd.DataFrame({"cluster": [1], "businesses": [3], "relative_concentration": [2.123456789]}), (outline,)
    )
    members = clusters.members(rounded(np.vstack([corners, [[-1.5, 53.0], [-1.465, 53.383]]]), "firms"))
    assert members[0].tolist() == [0, 1, 2, 4]
    content = clusters_content(clusters, members)
    assert content[0]["relative_concentration"] == 2.12346
    assert content[0]["inside"] == [0, 3, 4, 1]
    assert content[0]["rings"][0][0] == [-147012, 5338002]


def test_places_are_named_by_size_and_nameless_ones_are_left_out():
    places = np.array([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0], [7.0, 8.0]])
    names = np.array(["Small", None, "Large", " "], dtype=object)
    found = places_content(places, names, np.array([5.0, 9.0, 50.0, 3.0]))
    assert found == {"x": [500000, 100000], "y": [600000, 200000], "names": ["Large", "Small"]}
    assert places_content(places, names, None)["names"] == ["Small", "Large"]
