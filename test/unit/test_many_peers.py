"""Peers of many areas: the same as when each area's likenesses were all put in order, and types made on a sample."""

import numpy as np
import pytest

from creative_clusters_plugin.core.messages import Cancelled
from creative_clusters_plugin.core.relatedness import nearest_profiles as nearest
from creative_clusters_plugin.core.relatedness import peers as module
from creative_clusters_plugin.core.relatedness import typology as types
from creative_clusters_plugin.core.relatedness.nearest_profiles import PeerSettings, nearest_profiles
from creative_clusters_plugin.core.relatedness.typology import directions, typology
from creative_clusters_plugin.core.space.great_circles import great_circle
from test.unit.builders import texts
from test.unit.test_peers import SIX, country, peers


def in_order(unit, jobs, growth, places, settings):
    """All likenesses of each area put in order: how it was done before."""
    found = []
    for row in range(len(unit)):
        cosine = np.round(unit[row] @ unit.T, 12)
        allowed = np.arange(len(unit)) != row
        if settings.size_factor:
            allowed &= (jobs / jobs[row] <= settings.size_factor) & (jobs / jobs[row] >= 1 / settings.size_factor)
        if settings.faster:
            allowed &= growth > growth[row]
        if settings.distance != "any":
            apart = great_circle(places[row], places)
            allowed &= apart <= settings.kilometres if settings.distance == "near" else apart > settings.kilometres
        cosine[~allowed] = -np.inf
        order = np.argsort(-cosine, kind="stable")[: settings.k]
        found += [(row, peer, cosine[peer]) for peer in order if np.isfinite(cosine[peer])]
    return tuple(np.array(part) for part in zip(*found, strict=True))


def drawn(n, sectors, digits=12, seed=7):
    """Profiles, jobs, growth and places of n areas, some of which have none of the latter."""
    rng = np.random.default_rng(seed)
    unit = directions(np.round(rng.normal(size=(n, sectors)), digits))
    jobs, growth = rng.lognormal(6, 1, n), np.where(rng.random(n) < 0.1, np.nan, rng.normal(size=n))
    places = np.stack([rng.uniform(-5, 2, n), rng.uniform(50, 58, n)], axis=1)
    places[:9] = np.nan
    return unit, jobs, growth, places


@pytest.mark.parametrize(
    "settings",
    [
        PeerSettings(k=5),
        PeerSettings(k=1),
        PeerSettings(k=20, size_factor=2.0),
        PeerSettings(k=3, faster=True),
        PeerSettings(k=4, distance="near", kilometres=300.0),
        PeerSettings(k=4, distance="far", kilometres=300.0),
        PeerSettings(k=2_000),
    ],
)
@pytest.mark.parametrize("digits", [12, 0])  # of the profiles: 0 makes many areas the same
def test_the_same_peers_as_of_all_put_in_order(monkeypatch, settings, digits):
    monkeypatch.setattr(nearest, "_HELD", 40_000)
    monkeypatch.setattr(nearest, "_MANY", 50)
    unit, jobs, growth, places = drawn(700, 5, digits)
    found = nearest_profiles(unit, jobs, growth, places, settings, lambda share: True)
    wanted = in_order(unit, jobs, growth, places, settings)
    assert np.array_equal(found[0], wanted[0]) and np.array_equal(found[1], wanted[1])
    assert found[2] == pytest.approx(wanted[2], abs=2e-12)


@pytest.mark.parametrize("sectors", [4, 14, 15])
@pytest.mark.parametrize("none", [0, 30, 399])  # profiles of zeros, which are like no other
@pytest.mark.parametrize("settings", [PeerSettings(k=6), PeerSettings(k=3, size_factor=1.5, distance="far")])
def test_the_same_peers_by_the_tree_and_among_all(sectors, none, settings):
    unit, jobs, growth, places = drawn(400, sectors)
    unit[:none] = 0
    found = nearest_profiles(unit, jobs, growth, places, settings, lambda share: True)
    wanted = in_order(unit, jobs, growth, places, settings)
    assert np.array_equal(found[0], wanted[0]) and np.array_equal(found[1], wanted[1])
    assert found[2] == pytest.approx(wanted[2], abs=2e-12)


def test_only_areas_of_which_few_others_meet_the_conditions_are_compared_with_all(monkeypatch):
    compared: list[int] = []
    real = nearest._with_all
    monkeypatch.setattr(
        nearest, "_with_all", lambda areas, rows, told: compared.append(len(rows)) or real(areas, rows, told)
    )
    unit, jobs, growth, places = drawn(2_000, 6)
    for settings in (PeerSettings(), PeerSettings(faster=True), PeerSettings(distance="near", kilometres=5.0)):
        nearest_profiles(unit, jobs, growth, places, settings, lambda share: True)
    # all that grow are known; the one that grew most, and those of unknown growth, have nobody to learn from
    unknown = int(np.isnan(growth).sum())
    assert compared[0] == 0 and unknown < compared[1] < 2 * unknown and compared[2] == 2_000


@pytest.mark.parametrize("settings", [PeerSettings(size_factor=2.0), PeerSettings(distance="near", kilometres=111.19)])
def test_pairs_at_the_very_limit_are_told_by_all_their_digits(settings):
    rng = np.random.default_rng(4)
    jobs = 0.1 * 2.0 ** rng.integers(-3, 4, 300) * np.where(rng.random(300) < 0.2, 1 + 1e-14, 1.0)
    places = np.stack([rng.integers(-3, 4, 300), rng.integers(-3, 4, 300)], axis=1).astype(float)
    areas = nearest._Areas(np.ones((300, 3)), jobs, np.zeros(300), places, settings)
    rows, all_ = np.arange(300), np.arange(300)
    one_by_one = areas.forbidden(rows[:, None], all_[None])
    assert np.array_equal(areas.forbidden_of_all(rows), one_by_one) and 0.1 < one_by_one.mean() < 0.99


@pytest.mark.parametrize(("sectors", "words"), [(6, ""), (14, "about 5 minutes"), (20, "about 9 minutes")])
def test_a_long_search_is_announced_before_it_begins(monkeypatch, sectors, words):
    told: list = []

    def stop(*given):
        raise Cancelled

    for name in ("_by_tree", "_with_all"):
        monkeypatch.setattr(nearest, name, stop)
    unit = np.broadcast_to(np.zeros(sectors), (300_000, sectors))
    with pytest.raises(Cancelled):
        nearest_profiles(unit, *(np.zeros(3),) * 3, PeerSettings(), lambda share: True, told.append)
    assert words in texts(told) and bool(told) == bool(words)


def test_no_area_meets_the_conditions():
    unit = directions(np.random.default_rng(1).normal(size=(200, 4)))
    nowhere = np.full((200, 2), np.nan)
    settings = PeerSettings(distance="near")
    found = nearest_profiles(unit, np.ones(200), np.full(200, np.nan), nowhere, settings, lambda share: True)
    assert [len(part) for part in found] == [0, 0, 0]


def test_types_on_a_sample_are_those_of_all(monkeypatch):
    rng = np.random.default_rng(3)
    centres = np.array([[1, 0, 0, -1.0], [0, 1, -1, 0], [-1, -1, 1, 1]])
    kind = rng.integers(0, 3, 900)
    unit = directions(centres[kind] + rng.normal(0, 0.15, (900, 4)))
    whole = typology(unit)
    monkeypatch.setattr(types, "MOST_AREAS", 899)
    monkeypatch.setattr(types, "SAMPLED", 200)
    found = typology(unit)
    assert (whole.sampled, found.sampled, whole.count, found.count) == (0, 200, 3, 3)
    # one type for one, whatever their numbers
    assert len(set(zip(whole.kind.tolist(), found.kind.tolist(), strict=True))) == 3
    assert sum(len(leaf) for leaf in found.leaves) == 200
    assert np.array_equal(found.kind, typology(unit).kind)


def test_a_sample_is_told_of_before_the_work(monkeypatch):
    told: list = []
    monkeypatch.setattr(module, "MOST_AREAS", 5)
    monkeypatch.setattr(module, "nearest_profiles", lambda *given: told.append("work") or real(*given))
    real = nearest_profiles
    result = peers(country(SIX), say=told.append)
    assert "6 areas have a profile, more than 5" in texts([told[0]]) and told[1:] == ["work"]
    assert "the types are made from 5,000 of them" in texts(result.notes)
