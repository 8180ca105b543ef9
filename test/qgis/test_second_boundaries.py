"""A second set of areas in *Robustness of hotspots*: named by the rows of the table, by a layer that is laid over, or wrongly."""

import pytest
from qgis.core import QgsGeometry, QgsProcessingException

from .layers import AREAS, ROWS, boundaries, memory, records, table
from .running import run

pytestmark = pytest.mark.usefixtures("provider")

FEW = {
    "LAST_YEARS": 1,
    "MEASURES": [0],
    "RULES": [0],
    "NORMALISATIONS": [0],
    "WEIGHTINGS": [0],
    "DRAWS": 0,
    "SECTORS": [0],
}
DISTRICT = {area: f"D{place // 2}" for place, area in enumerate(AREAS)}


def jobs():
    rows = [(area, code, float(count), DISTRICT[area]) for area, code, count in ROWS]
    return table(rows, "area:string industry:string jobs:double district:string", "jobs")


def districts():
    """Areas two by two, the last alone."""
    shapes: dict[str, QgsGeometry] = {}
    for area, feature in zip(AREAS, boundaries().getFeatures(), strict=True):
        name, shape = DISTRICT[area], feature.geometry()
        shapes[name] = shapes[name].combine(shape) if name in shapes else shape
    uri = f"MultiPolygon?crs={boundaries().crs().authid()}"
    return memory(uri, "code:string", [(name,) for name in shapes], "districts", list(shapes.values()))


def robust(**parameters):
    given = {
        "BOUNDARIES": boundaries(),
        "EMPLOYMENT": jobs(),
        "OUTPUT": "TEMPORARY_OUTPUT",
        "TABLE": "TEMPORARY_OUTPUT",
    }
    return run("creativeclusters:hotspotrobustness", {**given, **FEW, **parameters})


def by_choice(done):
    """Class of each area by the boundaries."""
    return {(row["area"], row["boundaries"]): row["class"] for row in records(done.layers["TABLE"])}


def test_rows_that_name_the_second_area_and_areas_laid_over_it_agree(tmp_path):
    report = tmp_path / "report.html"
    named = robust(EMPLOYMENT_SECOND_AREA="district", REPORT=str(report))
    assert named.outputs["CHOICE_COUNT"] == 2
    found = by_choice(named)
    assert {boundaries for _, boundaries in found} == {"mapped", "district"}
    # A1 is a hotspot alone, and with A2 beside it the district is one: A2 is what its district is
    assert found["A1", "mapped"] == "hotspot"
    assert found["A1", "district"] == found["A2", "district"]
    assert {row["matters_most"] for row in records(named.layers["OUTPUT"])} <= {"boundaries", None}
    assert "The areas mapped" in report.read_text(encoding="utf-8")
    laid = robust(SECOND_BOUNDARIES=districts(), SECOND_BOUNDARIES_ID="code")
    assert "spread evenly over each: an estimate" in laid.log
    # areas lie whole in a district, so that spreading makes no difference
    assert {key[0]: kind for key, kind in by_choice(laid).items() if key[1] == "districts"} == {
        key[0]: kind for key, kind in found.items() if key[1] == "district"
    }


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"SECOND_BOUNDARIES": districts}, "choose a field of 'districts'"),
        ({"EMPLOYMENT_SECOND_AREA": "nowhere"}, "nowhere"),
        ({"EMPLOYMENT_SECOND_AREA": "industry"}, "is something else already"),
        ({"EMPLOYMENT_SECOND_AREA": "jobs"}, "is something else already"),
        (
            {"EMPLOYMENT_SECOND_AREA": "same", "SECOND_BOUNDARIES": districts, "SECOND_BOUNDARIES_ID": "code"},
            "have none of",
        ),
        ({"EMPLOYMENT_SECOND_AREA": "same"}, "All areas lie in one area"),
        ({"EMPLOYMENT_SECOND_AREA": "empty"}, "names no area in any row"),
    ],
)
def test_second_boundaries_that_cannot_be_are_refused(given, message):
    rows = [(area, code, float(count), "X", None) for area, code, count in ROWS]
    other = table(rows, "area:string industry:string jobs:double same:string empty:string", "jobs")
    given = {name: value() if callable(value) else value for name, value in given.items()}
    with pytest.raises(QgsProcessingException, match=message):
        robust(EMPLOYMENT=other, **given)


def test_fewer_years_than_asked_for_are_said():
    dated = table([(*row, 2021) for row in ROWS], "area:string industry:string jobs:double year:integer")
    said = robust(EMPLOYMENT=dated, LAST_YEARS=3, RULES=[0, 3]).log
    assert "The table has 1 year to choose from, not the 3 asked for." in said
    assert "to choose from" not in robust(EMPLOYMENT=dated, RULES=[0, 3]).log


def test_a_measure_without_intervals_is_told_by_the_rules_that_need_none():
    rows = [(area, code, 1000.0 * count) for area, code, count in ROWS]
    wages = table(rows, "area:string industry:string wages:double", "figures")
    done = robust(EMPLOYMENT=wages, MEASURE="wages", RULES=[0, 1, 4])
    assert done.outputs["CHOICE_COUNT"] == 2
    assert "The composite rule is left out" in done.log
