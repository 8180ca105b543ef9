"""Peers and types of areas: likeness, the conditions on peers, planted types."""

import numpy as np
import pandas as pd
import pytest
from scipy.cluster.hierarchy import fcluster, linkage
from scipy.sparse import coo_array, csr_array
from sklearn.metrics import silhouette_score

from creative_clusters_plugin.core.concentration.quotients import QuotientSettings
from creative_clusters_plugin.core.employment.sector_tables import bundled
from creative_clusters_plugin.core.messages import Cancelled, CreativeClustersError
from creative_clusters_plugin.core.relatedness.boundary_silhouette import boundary_silhouette
from creative_clusters_plugin.core.relatedness.chance_likeness import chance_likeness
from creative_clusters_plugin.core.relatedness.nearest_profiles import PeerSettings
from creative_clusters_plugin.core.relatedness.peer_frames import cohesion
from creative_clusters_plugin.core.relatedness.peers import Whereabouts, peer_areas
from creative_clusters_plugin.core.relatedness.typology import directions, typology
from creative_clusters_plugin.core.space.great_circles import great_circle
from creative_clusters_plugin.core.space.neighbours import Neighbours
from test.unit.builders import employment_of, sector_list, texts

FOUR = sector_list(("6201", "Software"), ("9001", "Arts"), ("7111", "Architecture"), ("5811", "Books"))
CODES = ("6201", "9001", "7111", "5811")
MIX = QuotientSettings("listed_sectors")


def country(mixes: dict[str, tuple], year: str | None = None) -> pd.DataFrame:
    """Jobs of each area in the four sectors, and as many again in shops."""
    listed = [(area, code, jobs) for area, mix in mixes.items() for code, jobs in zip(CODES, mix, strict=True)]
    listed += [(area, "4711", 1000) for area in mixes]
    frame = pd.DataFrame(listed, columns=["area", "industry", "jobs"])
    return frame if year is None else frame.assign(year=year)


def peers(frame, settings=None, places=None, regions=None, before=None, ids=None, progress=lambda share: True, **more):
    found = np.array(sorted(frame["area"].unique()) if ids is None else ids, dtype=object)
    earlier = None if before is None else employment_of(before)
    settings = settings or PeerSettings(k=2, minimum_jobs=0)
    return peer_areas(
        employment_of(frame),
        earlier,
        found,
        {},
        Whereabouts(places or {}, regions or {}),
        FOUR,
        settings,
        MIX,
        progress=progress,
        **more,
    )


SOFT, ART = (700, 100, 100, 100), (100, 700, 100, 100)
SIX = {
    "A": SOFT,
    "B": tuple(2 * n for n in SOFT),
    "C": (650, 150, 100, 100),
    "D": ART,
    "E": ART,
    "F": (90, 720, 90, 100),
}


def of(result, area) -> list[str]:
    return result.table.loc[result.table["area"] == area, "peer"].tolist()


def test_areas_of_the_same_mix_are_alike_whatever_their_size():
    result = peers(country(SIX))
    pair = result.table.set_index(["area", "peer"]).loc[("A", "B")]
    assert pair["similarity"] == pytest.approx(1)
    assert (pair["rank"], pair["jobs_ratio"]) == (1, 2)
    assert of(result, "A") == ["B", "C"]
    assert set(of(result, "D")) == {"E", "F"}
    assert result.areas.loc["A", "nearest_peer"] == "B"


def test_profiles_are_symmetric_quotients_and_likeness_is_their_cosine():
    result = peers(country(SIX), PeerSettings(k=5, minimum_jobs=0))
    jobs = np.array(list(SIX.values()), dtype=float)
    lq = (jobs / jobs.sum(axis=1, keepdims=True)) / (jobs.sum(axis=0) / jobs.sum())
    slq = (lq - 1) / (lq + 1)
    unit = slq / np.linalg.norm(slq, axis=1, keepdims=True)
    cosine = pd.DataFrame(unit @ unit.T, index=list(SIX), columns=list(SIX))
    assert len(result.table) == 30
    for row in result.table.itertuples():
        assert row.similarity == pytest.approx(cosine.loc[row.area, row.peer], abs=1e-9)
    assert cohesion(unit) == pytest.approx(cosine.to_numpy()[~np.eye(6, dtype=bool)].mean())


def test_opposite_profiles_are_at_the_other_end():
    unit = directions(np.array([[1.0, -1, 0], [-2, 2, 0], [0, 0, 3], [0, 0, 0]]))
    assert (unit @ unit.T)[0].tolist() == pytest.approx([1, -1, 0, 0])


def test_peers_by_size_growth_and_distance():
    places = {area: (float(number), 50.0) for number, area in enumerate(SIX)}
    assert of(peers(country(SIX), PeerSettings(2, 0, size_factor=1.5), places), "A") == ["C", "F"]
    near = PeerSettings(5, 0, distance="near", kilometres=80)
    assert of(peers(country(SIX), near, places), "A") == ["B"]
    far = PeerSettings(1, 0, distance="far", kilometres=80)
    assert of(peers(country(SIX), far, places), "A") == ["C"]
    before = country({**SIX, "C": (300, 80, 60, 60)})
    result = peers(country(SIX), PeerSettings(5, 0, faster=True), places, before=before)
    assert of(result, "A") == ["C"]
    assert result.table["growth_difference"].tolist() == pytest.approx([100] * 5)
    assert "1 of 6 areas has no peer" in texts(result.notes)


def test_peers_that_are_not_alike_are_counted():
    """Asked for every other area, those with opposite specialisations come last, and are told of."""
    result = peers(country(SIX), PeerSettings(k=5))
    assert 0 < result.chance <= 1
    assert (result.table["similarity_chance"] == result.chance).all()
    unlike = int((result.table["similarity"] <= result.chance).sum())
    assert unlike > 0
    assert f"{unlike} of {len(result.table)} pairs of area and peer are not called alike" in texts(result.notes)


def test_likeness_by_chance_is_passed_by_planted_kinds_and_not_by_noise():
    draw = np.random.default_rng(1)
    noise = draw.normal(size=(120, 8))
    kinds = np.sign(draw.normal(size=(6, 8)))[np.arange(120) % 6] + 0.15 * noise

    def nearest(profiles):
        unit = directions(profiles)
        return np.median(np.partition(unit @ unit.T, -2, axis=1)[:, -2])

    assert nearest(noise) == pytest.approx(chance_likeness(noise), abs=0.04)
    assert nearest(kinds) > chance_likeness(kinds)
    assert chance_likeness(kinds) == chance_likeness(kinds)
    assert np.isnan(chance_likeness(noise[:2]))


def test_faster_needs_a_year_to_start_from():
    with pytest.raises(CreativeClustersError, match="START"):
        peers(country(SIX), PeerSettings(faster=True, minimum_jobs=0))


def test_what_a_peer_has_that_the_area_lacks():
    result = peers(country({"A": (500, 0, 300, 200), "B": (500, 300, 150, 50), "C": (10, 10, 900, 80)}))
    row = result.table.set_index(["area", "peer"]).loc[("A", "B")]
    assert row["strengths_to_learn"] == "Arts"
    assert result.areas.loc["A", "to_learn"].split("; ")[0] in ("Arts", "Architecture")


def test_distance_on_the_sphere():
    london, paris, pole = np.array([-0.1278, 51.5074]), np.array([2.3522, 48.8566]), np.array([0.0, 90.0])
    assert great_circle(london, paris) == pytest.approx(343.6, abs=0.5)
    assert great_circle(pole, np.array([77.0, 0.0])) == pytest.approx(10007.5, abs=0.1)
    assert np.isnan(great_circle(london, np.array([np.nan, np.nan])))


def test_small_and_missing_areas_have_no_profile():
    frame = country({**SIX, "G": (3, 1, 0, 0)})
    result = peers(frame, PeerSettings(2, 100), ids=[*SIX, "G", "H"])
    assert result.areas.loc[["G", "H"], "class"].tolist() == ["few jobs", "no data"]
    assert not result.table.isin(["G", "H"]).any().any()
    assert "1 area has fewer than 100 creative jobs" in texts(result.notes)


def test_unknown_quotients_are_counted_and_neutral():
    frame = country(SIX)
    frame["jobs"] = frame["jobs"].astype(float).mask((frame["area"] == "A") & (frame["industry"] == "5811"))
    assert "1 of 24 location quotients of 1 areas are not known" in texts(peers(frame).notes)


def test_order_of_rows_does_not_matter():
    frame = country(SIX)
    one, other = peers(frame), peers(frame.sample(frac=1, random_state=1), ids=list(reversed(SIX)))
    pd.testing.assert_frame_equal(one.areas, other.areas.loc[one.areas.index])
    pd.testing.assert_frame_equal(one.types, other.types)


def test_bad_input():
    with pytest.raises(CreativeClustersError, match=r"No area of 'jobs table' has 1,000,000 creative jobs"):
        peers(country(SIX), PeerSettings(minimum_jobs=1e6))
    two = sector_list(("6201", "Software"), ("9001", "Arts"))
    with pytest.raises(CreativeClustersError, match="There are 2 creative sub-sectors"):
        peer_areas(
            employment_of(country(SIX)), None, np.array(["A"], object), {}, Whereabouts(), two, PeerSettings(), MIX
        )
    with pytest.raises(Cancelled):
        peers(country(SIX), progress=lambda share: False)
    alone = peers(country({"A": SOFT}))
    assert alone.table.empty and len(alone.types) == 1
    assert "Only 1 area has a profile: among fewer than 10" in texts(alone.notes)


def planted(seed: int = 3, each: int = 20):
    """Three kinds of areas, a little noise on each: profiles at unit length and their kind."""
    rng = np.random.default_rng(seed)
    centres = np.array([[1, 0, 0, -1.0], [0, 1, -1, 0], [-1, -1, 1, 1]])
    kind = np.repeat([0, 1, 2], each)
    return directions(centres[kind] + rng.normal(0, 0.15, (3 * each, 4))), kind


def test_planted_types_are_found():
    unit, kind = planted()
    found = typology(unit)
    assert found.count == 3
    assert pd.crosstab(found.kind, kind).gt(0).sum().tolist() == [1, 1, 1]
    assert found.silhouette == max(found.silhouettes.values()) > 0.6


def test_the_cut_is_the_one_that_scipy_and_scikit_learn_give():
    unit, _ = planted(5)
    tree = linkage(unit, "ward")
    found = typology(unit)
    for number, value in found.silhouettes.items():
        assert value == pytest.approx(silhouette_score(unit, fcluster(tree, number, "maxclust")))
    assert sorted(np.concatenate(found.leaves).tolist()) == list(range(60))
    above = [branch for branch in found.branches if branch.kind < 0]
    assert len(above) == found.count - 1
    assert all(branch.height[1] > found.cut for branch in above)
    assert all(branch.height[1] < found.cut for branch in found.branches if branch.kind >= 0)


@pytest.mark.parametrize("wanted", [2, 4, 8])
def test_as_many_types_as_asked_for(wanted):
    assert typology(planted()[0], wanted).count == wanted


@pytest.mark.parametrize("rows", [1, 2, 3, 40])
def test_areas_that_are_all_the_same_are_one_type(rows):
    found = typology(np.tile([[0.6, 0.8, 0.0]], (rows, 1)))
    assert found.count == 1
    assert np.isnan(found.silhouette)


def test_regions_say_how_diverse_and_how_alike_their_areas_are():
    regions = {area: "North" if area in "ABC" else "South" for area in SIX}
    result = peers(country({**SIX, "F": (250, 250, 250, 250)}), regions=regions)
    north, south = (result.regions.set_index("region").loc[name] for name in ("North", "South"))
    assert north["likeness"] > south["likeness"]
    assert south["diversity"] > north["diversity"]
    assert (north["areas"], south["areas"]) == (3, 3)


def test_the_diversified_south_and_the_alike_north(real_data):
    """What Chapain et al. (2010) found of England shows in the survey of 2021, whatever the profiles are shares of."""
    path = real_data / "pairs" / "uk_employment_2021_sic4.csv"
    if not path.is_file():
        pytest.skip("needs pairs in the published data in ../shared/data beside the checkout")
    jobs = pd.read_csv(path, dtype={"sic4": str}).set_axis(["area", "industry", "jobs"], axis=1)
    ids = np.sort(jobs["area"].unique()).astype(object)
    part = {**dict.fromkeys("HIJK", "South"), **dict.fromkeys("CDEFG", "North and Midlands")}
    regions = {area: part[area[2]] for area in ids if area[2] in part}
    for denominator in ("listed_sectors", "all_jobs"):
        settings = QuotientSettings(denominator)
        found = peer_areas(
            employment_of(jobs),
            None,
            ids,
            {},
            Whereabouts(regions=regions),
            bundled("dcms_creative_2014"),
            PeerSettings(),
            settings,
        )
        south, north = (found.regions.set_index("region").loc[name] for name in ("South", "North and Midlands"))
        assert (south["areas"], north["areas"]) == (16, 17)
        assert south["diversity"] > north["diversity"]
        assert south["likeness"] < 0.5 * north["likeness"]


def _typed(seed: int, n: int = 60) -> tuple[np.ndarray, np.ndarray, csr_array]:
    """Profiles (n, 4), types of which one has a single area, and links that leave no area without."""
    rng = np.random.default_rng(seed)
    links = np.triu(rng.random((n, n)) < 0.07, 1)
    links |= np.eye(n, k=1, dtype=bool)
    kind = rng.integers(0, 5, n)
    kind[0] = 5
    return directions(rng.normal(size=(n, 4))), kind, csr_array((links | links.T) * 1.0)


@pytest.mark.parametrize("seed", range(5))
def test_the_boundary_silhouette_is_esdas(seed):
    libpysal_graph = pytest.importorskip("libpysal.graph")
    esda = pytest.importorskip("esda.silhouettes")
    unit, kind, links = _typed(seed)
    with np.errstate():
        theirs = esda.boundary_silhouette(unit, kind, libpysal_graph.Graph.from_sparse(coo_array(links)))
    found = boundary_silhouette(unit, kind, links)
    assert found.score == pytest.approx(theirs, abs=1e-12)
    assert (found.kind >= 0).sum() > 30
    assert found.misplaced.any() and not found.misplaced.all()


def test_an_area_among_areas_of_another_type_is_misplaced():
    unit = directions(np.array([[1, 0], [1, 0.1], [0, 1], [0.1, 1], [0.9, 0.1], [1, 1]], dtype=float))
    kind = np.array([0, 0, 1, 1, 1, 0])
    # a line 0-1-4-2-3, and 5 alone
    links = np.zeros((6, 6))
    for one, other in ((0, 1), (1, 4), (4, 2), (2, 3)):
        links[one, other] = links[other, one] = 1
    found = boundary_silhouette(unit, kind, csr_array(links))
    assert found.misplaced.tolist() == [False, False, False, False, True, False]
    assert found.kind.tolist() == [-1, 1, -1, -1, 0, -1]
    assert np.isnan(found.score[5]) and found.score[0] == found.score[3] == 0


def test_areas_all_alike_and_types_of_one_area_are_not_misplaced():
    links = csr_array(np.ones((4, 4)) - np.eye(4))
    for unit, kind in ((np.ones((4, 2)), [0, 0, 1, 1]), (np.eye(4), [0, 1, 2, 3]), (np.zeros((4, 2)), [0, 0, 0, 0])):
        found = boundary_silhouette(unit, np.array(kind), links)
        assert found.score.tolist() == [0, 0, 0, 0] and not found.misplaced.any()


def test_the_boundary_silhouette_of_many_areas_is_near_that_of_all(monkeypatch):
    unit, kind, links = _typed(7, 600)
    whole = boundary_silhouette(unit, kind, links)
    monkeypatch.setattr("creative_clusters_plugin.core.relatedness.boundary_silhouette.MOST_AREAS", 599)
    monkeypatch.setattr("creative_clusters_plugin.core.relatedness.boundary_silhouette.SAMPLED", 500)
    assert boundary_silhouette(unit, kind, links).score == pytest.approx(whole.score, abs=0.1)


def test_a_misplaced_area_has_the_type_that_fits_better():
    frame = country({**SIX, "G": (500, 400, 50, 50)})
    line = np.eye(7, k=1) + np.eye(7, k=-1)
    near = Neighbours(csr_array(line), True, np.zeros((7, 2)))
    found = peer_areas(
        *(employment_of(frame), None, np.array(list("ABCDEFG"), dtype=object), {}, Whereabouts(near=near), FOUR),
        PeerSettings(k=2, minimum_jobs=0, types=2),
        MIX,
    )
    plain = peers(frame, PeerSettings(k=2, minimum_jobs=0, types=2))
    assert found.areas[plain.areas.columns].equals(plain.areas)
    assert found.areas["boundary_silhouette"].notna().all()
    assert (found.areas["fits_better"].notna() == (found.areas["boundary_silhouette"] < 0)).all()
    assert plain.misplaced.empty
