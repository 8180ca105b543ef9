"""Towns on a map: parts of a larger one are left out where that is small on the page."""

import numpy as np
import pytest

from creative_clusters_plugin.styling.town_choice import own_towns, said_already

# London with two boroughs and a town outside, kilometres aside: the largest first
PLACES = np.array([[0.0, 0.0], [6.0, 2.0], [-14.0, 6.0], [60.0, 0.0]])
PEOPLE = [9_000_000, 350_000, 250_000, 230_000]


@pytest.mark.parametrize(
    ("kilometre", "own"),
    [(0.3, [True, False, False, True]), (2.0, [True] * 4), (0.01, [True, False, False, True])],
    ids=["nation", "city", "continent"],
)
def test_boroughs_are_shown_where_their_city_is_large(kilometre, own):
    assert own_towns(PLACES * kilometre, PEOPLE, kilometre, 1.0).tolist() == own


def test_towns_of_like_size_are_no_parts_of_each_other():
    assert own_towns(PLACES[:2] * 0.3, [500_000, 400_000], 0.3, 1.0).all()


def test_without_sizes_all_are_towns():
    assert own_towns(PLACES, [-np.inf] * 4, 0.3, 1.0).all()
    assert own_towns(np.empty((0, 2)), [], 0.3, 1.0).tolist() == []


@pytest.mark.parametrize(
    ("town", "names", "said"),
    [
        ("Seattle", ["Seattle-Tacoma-\nBellevue, WA"], True),
        ("New York City", ["New York-Newark, NY"], True),
        ("London", ["Inner London - West"], False),
        ("Bedford", ["Bedfordshire and Hertfordshire"], False),
        ("Elm", ["elm"], True),
        ("A.B", ["AxB"], False),
        ("Elm", [], False),
    ],
)
def test_no_town_is_said_twice(town, names, said):
    assert said_already(town, names) is said
