"""Places of names: in the own area, or outside all areas with a leader that crosses nothing, or the rank."""

import numpy as np
import pytest
import shapely

from creative_clusters_plugin.styling.name_places import Form, Name, Placed, in_lines, place_names
from creative_clusters_plugin.styling.palettes import CLASS_COLOURS, INK, type_on

FRAME = (0.0, 0.0, 180.0, 140.0)


def grid(columns: int, rows: int, side: float, left: float = 40.0, top: float = 30.0) -> np.ndarray:
    x, y = np.meshgrid(left + side * np.arange(columns), top + side * np.arange(rows))
    return shapely.box(x, y, x + side, y + side).ravel()


def name(area: int, width: float = 20.0, number: float = 3.0) -> Name:
    wrapped = Form("A\nname", 1.0, width / 2, 6.0)
    return Name(area, (Form("A name", 1.0, width, 3.0), wrapped), (Form(str(area + 1), 0.9, number, 3.0),))


def faults(shapes: np.ndarray, placed: list[Placed]) -> list[str]:
    """Boxes on foreign areas or on one another, leaders that cross what they must not."""
    found = []
    boxes = [shapely.box(*one.box) for one in placed]
    lines = [shapely.LineString([one.leader[:2], one.leader[2:]]) if one.leader else None for one in placed]
    for place, one in enumerate(placed):
        found += [f"{place} lies on area {area}" for area in touched(shapes, boxes[place]) if area != one.name.area]
        if one.leader is None and touched(shapes, boxes[place]):
            found += [] if shapes[one.name.area].contains(boxes[place]) else [f"{place} leaves its area"]
        for other in range(len(placed)):
            if other != place and boxes[place].intersects(boxes[other]):
                found.append(f"{place} lies on {other}")
            if other != place and lines[place] is not None:
                crossed = lines[other] is not None and lines[place].crosses(lines[other])
                if crossed or lines[place].intersects(boxes[other]):
                    found.append(f"the leader of {place} crosses {other}")
    return found


def touched(shapes: np.ndarray, box) -> list[int]:
    return np.flatnonzero(shapely.area(shapely.intersection(shapes, box)) > 0).tolist()


@pytest.mark.parametrize(("columns", "side"), [(2, 45.0), (4, 22.0), (8, 11.0), (12, 7.0), (25, 3.5), (60, 1.6)])
def test_no_name_lies_on_another_area_and_no_leader_crosses(columns, side):
    shapes = grid(columns, columns, side)
    names = [name(int(area)) for area in np.random.default_rng(7).permutation(len(shapes))[:40]]
    placed = place_names(shapes, names, 10, 10, FRAME, [])
    assert faults(shapes, placed) == []
    assert placed, "an empty map has no faults either"


def test_the_name_stands_in_its_area_where_it_fits():
    shapes = grid(2, 2, 45.0)
    (one,) = place_names(shapes, [name(3)], 1, 1, FRAME, [])
    assert one.form.text == "A name" and one.leader is None
    assert shapes[3].contains(shapely.box(*one.box))


def test_a_small_area_at_the_edge_is_led_to_one_within_has_its_rank():
    shapes = grid(9, 9, 10.0)
    edge, within = place_names(shapes, [name(4), name(40)], 2, 2, FRAME, [])
    assert edge.leader is not None and not edge.numbered
    assert within.numbered and within.leader is None
    assert shapes[40].contains(shapely.box(*within.box))


def test_others_follow_only_where_they_fit_and_until_as_many_stand():
    shapes = np.append(grid(9, 9, 10.0), grid(1, 2, 30.0, 140.0, 5.0))
    placed = place_names(shapes, [name(40), name(41), name(81), name(82)], 2, 2, FRAME, [])
    assert [(one.name.area, one.numbered) for one in placed] == [(40, True), (41, True), (81, False), (82, False)]
    assert len(place_names(shapes, [name(81), name(82)], 1, 1, FRAME, [])) == 1


def test_nothing_stands_on_what_is_blocked():
    shapes = grid(9, 9, 10.0)
    free = place_names(shapes, [name(4)], 1, 1, FRAME, [])[0].box
    other = place_names(shapes, [name(4)], 1, 1, FRAME, [free])[0].box
    assert not shapely.box(*free).intersects(shapely.box(*other))


def test_odd_shapes():
    ring = shapely.box(40, 40, 90, 90).difference(shapely.box(45, 45, 85, 85))
    shapes = np.array([ring, shapely.box(46, 46, 84, 84), shapely.Point(150, 100), shapely.Polygon()], dtype=object)
    shapes = shapes[~shapely.is_empty(shapes)]
    placed = place_names(shapes, [name(0), name(1), name(2)], 3, 3, FRAME, [])
    assert len(placed) == 3 and faults(shapes, placed) == []
    assert placed[-1].leader is None or shapely.box(*placed[-1].box).distance(shapes[2]) > 0


def test_names_in_lines():
    assert in_lines("Hove") == ["Hove"]
    assert in_lines("Surrey, East and West Sussex")[1] == "Surrey, East\nand West Sussex"
    assert in_lines("Nashville-Davidson--Murfreesboro--Franklin, TN")[2].split("\n") == [
        "Nashville-Davidson--",
        "Murfreesboro--",
        "Franklin, TN",
    ]
    assert not any(line.startswith("-") for way in in_lines("Inner London - West") for line in way.split("\n"))


def test_type_is_white_on_dark_fills():
    assert type_on(CLASS_COLOURS["hotspot"]) == type_on(CLASS_COLOURS["large"]) == "#ffffff"
    assert type_on(CLASS_COLOURS["none"]) == type_on(CLASS_COLOURS["specialised"]) == type_on("#ffffff") == INK


def test_every_leading_area_has_its_number_at_least():
    """Areas smaller than any type: a line leads to the number."""
    small = grid(60, 60, 1.0, 60.0, 40.0)
    names = [name(int(area)) for area in np.random.default_rng(3).permutation(len(small))[:10]]
    placed = place_names(small, names, 10, 10, FRAME, [])
    assert faults(small, placed) == [] and len(placed) == 10


def test_a_number_larger_than_its_area_is_left_to_the_table_where_all_of_the_map_is_areas():
    full = grid(90, 70, 2.0, 0.0, 0.0)
    assert place_names(full, [name(3020), name(5041)], 2, 2, FRAME, []) == []


def test_a_number_stands_in_a_narrow_gap_near_by_rather_than_far_away():
    """A river two millimetres wide in a sea of small areas that reaches to the frame on three sides."""
    shapes = grid(90, 65, 2.0, 0.0, 10.0)
    shapes = shapes[~shapely.intersects(shapes, shapely.box(0.0, 60.05, 180.0, 61.95))]
    area = int(np.flatnonzero(shapely.contains(shapes, shapely.Point(91, 57)))[0])
    one = Name(area, (Form("A name", 1.0, 20.0, 3.0),), (Form("1", 0.9, 3.0, 3.0), Form("1", 0.7, 2.4, 1.4)))
    (placed,) = place_names(shapes, [one], 1, 1, FRAME, [])
    assert placed.box[1] >= 60 and placed.box[3] <= 62 and placed.form.size == 0.7
    assert shapely.length(shapely.LineString([placed.leader[:2], placed.leader[2:]])) < 5


def test_a_name_that_the_table_has_is_no_long_way_from_its_area():
    """Outside all areas is 40 millimetres away: the number stands on the area, and a name that no table has goes that far."""
    shapes = grid(9, 9, 10.0)
    (within,) = place_names(shapes, [name(40)], 1, 1, FRAME, [], most_foreign=np.inf)
    assert within.numbered and within.leader is None
    (alone,) = place_names(shapes, [Name(40, name(40).forms)], 1, 1, FRAME, [], most_foreign=np.inf)
    assert not alone.numbered and alone.leader is not None


def test_a_leader_keeps_clear_of_what_others_begin_at():
    """Two areas in a row with names to the left: the line of the second does not run through the middle of the first."""
    shapes = np.array([shapely.box(60, 60, 66, 66), shapely.box(66, 60, 72, 66), shapely.box(72, 0, 180, 140)])
    placed = place_names(shapes, [name(0), name(1)], 2, 2, FRAME, [])
    first, second = (shapely.LineString([one.leader[:2], one.leader[2:]]) for one in placed)
    assert first.distance(second) > 0.5
    assert second.distance(shapely.Point(63, 63)) > 1.0


def test_a_leader_of_tiles_crosses_no_other_tile():
    shapes = grid(3, 3, 8.0, 80.0, 60.0)
    placed = place_names(shapes, [name(area) for area in range(9)], 9, 9, FRAME, [], most_foreign=0.5)
    middle = next(one for one in placed if one.name.area == 4)
    assert middle.numbered and middle.leader is None
    lines = {one.name.area: shapely.LineString([one.leader[:2], one.leader[2:]]) for one in placed if one.leader}
    assert lines and all(
        shapely.length(shapely.intersection(line, shapely.union_all(np.delete(shapes, area)))) < 1.0
        for area, line in lines.items()
    )


def test_names_leave_the_dots_of_towns_free():
    shapes = grid(2, 2, 45.0)
    (one,) = place_names(shapes, [name(3)], 1, 1, FRAME, [])
    left, top, right, bottom = one.box
    town = ((left + right) / 2, (top + bottom) / 2)
    (other,) = place_names(shapes, [name(3)], 1, 1, FRAME, [], dots=[town])
    assert shapely.distance(shapely.box(*other.box), shapely.Point(town)) > 1.0
    assert shapes[3].contains(shapely.box(*other.box)) and other.leader is None
    beside = (left + 2, (top + bottom) / 2)
    (third,) = place_names(shapes, [name(3)], 1, 1, FRAME, [], dots=[beside])
    assert shapely.distance(shapely.box(*third.box), shapely.Point(beside)) > 1.0
