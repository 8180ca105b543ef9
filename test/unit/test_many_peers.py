"""Peers of many areas: the same as when each area's likenesses were all put in order, and types made on a sample."""

import numpy as np
import pytest

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
    rng = np.random.default_rng(7)
    n = 700
    unit = directions(np.round(rng.normal(size=(n, 5)), digits))
    jobs, growth = rng.lognormal(6, 1, n), np.where(rng.random(n) < 0.1, np.nan, rng.normal(size=n))
    places = np.stack([rng.uniform(-5, 2, n), rng.uniform(50, 58, n)], axis=1)
    places[:9] = np.nan
    found = nearest_profiles(unit, jobs, growth, places, settings, lambda share: True)
    wanted = in_order(unit, jobs, growth, places, settings)
    assert np.array_equal(found[0], wanted[0]) and np.array_equal(found[1], wanted[1])
    assert found[2] == pytest.approx(wanted[2], abs=2e-12)


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
