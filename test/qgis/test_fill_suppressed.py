"""Suppressed figures estimated: one result in the four ways, what goes on from it, bad input."""

import csv
import functools

import pytest
from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsVectorLayer

from .cancelling import CancelsAt
from .layers import SAMPLE, boundaries, memory, nation_of_the_sample, records
from .running import FOUR_WAYS, run
from .test_rebase_areas import lookup, targets
from .test_spatial import equal

pytestmark = pytest.mark.usefixtures("provider")

TOOL = "creativeclusters:fillsuppressed"
every_way = pytest.mark.parametrize("way", FOUR_WAYS)
FIELDS = "area:string industry:string year:int jobs:double businesses:int status:string"
ROWS = [
    ("A1", "62", 2019, 100, 10, "ok"),
    ("A1", "6201", 2019, 70, 6, "ok"),
    ("A1", "6202", 2019, None, 3, "suppressed"),
    ("A1", "6203", 2019, None, 1, "suppressed"),
    ("A2", "62", 2019, 40, 4, "ok"),
    ("A2", "6201", 2019, 40, 4, "ok"),
    ("A2", "90", 2019, None, 2, "suppressed"),
]


def table(rows=ROWS, fields: str = FIELDS) -> QgsVectorLayer:
    return memory("NoGeometry", fields, rows, "jobs")


def full_table() -> QgsVectorLayer:
    """A table with every field that goes on."""
    fields = (
        FIELDS
        + " area_name:string industry_name:string level:string jobs_low:double jobs_high:double jobs_total:double"
    )
    rows = [(*row, row[0], row[1], str(len(row[1])), None, None, 200) for row in ROWS]
    return table(rows, fields)


def given(**more) -> dict:
    return {"EMPLOYMENT": table(), "TABLE": "TEMPORARY_OUTPUT", **more}


@pytest.fixture(scope="module")
def withheld(tmp_path_factory):
    """The sample in its last year with divisions, and every third figure of few businesses withheld."""
    with open(SAMPLE / "employment.csv", encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["year"] == "2021"]
    sums: dict[tuple[str, str], list[float]] = {}
    lines = ["area,industry,year,jobs,businesses"]
    small = 0
    for row in rows:
        jobs, businesses = float(row["jobs"] or 0), float(row["businesses"] or 0)
        whole = sums.setdefault((row["area"], row["industry"][:2]), [0, 0])
        whole[0] += jobs
        whole[1] += businesses
        small += businesses < 5
        hidden = businesses < 5 and small % 3 == 0
        lines.append(f"{row['area']},{row['industry']},2021,{'' if hidden else jobs:},{businesses:.0f}")
    lines += [f"{area},{code},2021,{jobs},{businesses:.0f}" for (area, code), (jobs, businesses) in sums.items()]
    path = tmp_path_factory.mktemp("withheld") / "withheld.csv"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path, {key: jobs for key, (jobs, _) in sums.items()}


@pytest.fixture(scope="module")
def found(provider, withheld, tmp_path_factory):
    @functools.cache
    def found(way: str):
        folder = tmp_path_factory.mktemp(f"filled_{way}")
        names = {"TABLE": str(folder / "TABLE.gpkg"), "REPORT": str(folder / "report.html")}
        reference = {"REFERENCE": nation_of_the_sample(folder)}
        done = FOUR_WAYS[way](TOOL, {"EMPLOYMENT": str(withheld[0]), **reference, **names})
        rows = records(QgsVectorLayer(names["TABLE"], "table", "ogr"))
        page = (folder / "report.html").read_text(encoding="utf-8")
        return rows, {name: value for name, value in done.outputs.items() if name.isupper()}, page

    return found


@every_way
def test_figures_are_the_same_and_add_up(found, withheld, way):
    rows, outputs, page = found(way)
    assert rows == [equal(record) for record in found("run")[0]]
    with open(withheld[0], encoding="utf-8") as file:
        before = list(csv.DictReader(file))
    assert [(row["area"], row["industry"]) for row in rows] == [(row["area"], row["industry"]) for row in before]
    estimates = [row for row, old in zip(rows, before, strict=True) if not old["jobs"]]
    assert {row["status"] for row in estimates} == {"estimated"}
    assert all(row["jobs_low"] - 1e-6 <= row["jobs"] <= row["jobs_high"] + 1e-6 for row in estimates)
    kept = [(row["jobs"], float(old["jobs"])) for row, old in zip(rows, before, strict=True) if old["jobs"]]
    assert all(now == then for now, then in kept)
    sums: dict[tuple[str, str], float] = {}
    for row in rows:
        if len(row["industry"]) == 4:
            key = row["area"], row["industry"][:2]
            sums[key] = sums.get(key, 0) + row["jobs"]
    assert sums == pytest.approx(withheld[1], rel=1e-9, abs=1e-9)
    assert outputs["SUPPRESSED_COUNT"] == outputs["FILLED_COUNT"] == len(estimates) > 1000
    assert outputs["UNFILLED_COUNT"] == 0 and 0 < outputs["ERROR"] < 0.3
    assert outputs["FILLED_JOBS"] == pytest.approx(sum(row["jobs"] for row in estimates))
    assert "How good such estimates are on this table" in page and "<td>whole</td>" in page


def test_the_table_is_the_employment_of_the_other_tools():
    done = run(TOOL, given())
    estimates = {row["industry"]: row["jobs"] for row in records(done.layers["TABLE"]) if row["area"] == "A1"}
    assert (estimates["6202"], estimates["6203"]) == (22.5, 7.5)
    said = "2 of 7 figures of 'table' are estimates of suppressed ones (status 'estimated')"
    layer = done.layers["TABLE"]
    layer.setName("table")
    both = {"BOUNDARIES": boundaries(), "BOUNDARY_ID": "area", "EMPLOYMENT": layer, "OUTPUT": "TEMPORARY_OUTPUT"}
    for name, more in (("locationquotients", {}), ("creativehotspots", {"DRAWS": 20}), ("sectoremployment", {})):
        after = run(f"creativeclusters:{name}", {**both, **more})
        assert said in after.log
        areas = {row["area"]: row for row in records(after.layers["OUTPUT"])}
        assert areas["A1"]["jobs_total"] == 100 and areas["A1"]["suppressed"] == 0
    moved = {"EMPLOYMENT": layer, "LOOKUP": lookup(), "LOOKUP_FROM": "from", "LOOKUP_TO": "to"}
    moved |= {"TARGET": targets(), "TARGET_ID": "code", "TABLE": "TEMPORARY_OUTPUT", "OUTPUT": "TEMPORARY_OUTPUT"}
    after = run("creativeclusters:rebaseareas", moved)
    assert said in after.log
    rows = {(row["area"], row["industry"]): row for row in records(after.layers["TABLE"])}
    assert rows["W", "6202"]["status"] == "estimated" and rows["W", "6202"]["jobs_high"] == 30


def test_what_nothing_holds_stays_unknown_and_is_counted():
    done = run(TOOL, given())
    (row,) = [row for row in records(done.layers["TABLE"]) if row["industry"] == "90"]
    assert (row["jobs"], row["jobs_low"], row["jobs_high"], row["status"]) == (None, None, None, "suppressed")
    assert (done.outputs["SUPPRESSED_COUNT"], done.outputs["UNFILLED_COUNT"]) == (3, 1)
    assert "1 suppressed figure of 'jobs' stays unknown" in done.log


def test_a_field_names_the_wider_area():
    fields = "area:string part_of:string industry:string jobs:double"
    rows = [("North", None, "62", 90), ("Hill", "North", "62", 50), ("Dale", "North", "62", None)]
    done = run(TOOL, given(EMPLOYMENT=table(rows, fields), AREA_PARENT="part_of"))
    assert [row["jobs"] for row in records(done.layers["TABLE"])] == [90, 50, 40]
    assert "2 areas of 'jobs' are taken as parts of 1 wider ones (Dale → North, Hill → North)" in done.log


def test_suppressed_by_an_expression_in_other_fields():
    fields = "fips:string naics:string emp:double flag:string"
    rows = [("01", "62", 90, ""), ("01", "621", 50, ""), ("01", "622", 0, "N")]
    names = {"EMPLOYMENT_AREA": "fips", "EMPLOYMENT_INDUSTRY": "naics", "EMPLOYMENT_JOBS": "emp"}
    done = run(TOOL, given(EMPLOYMENT=table(rows, fields), **names, EMPLOYMENT_SUPPRESSED="\"flag\" = 'N'"))
    assert [row["jobs"] for row in records(done.layers["TABLE"])] == [90, 50, 40]


def test_a_wide_table():
    wide = memory("NoGeometry", "area:string sic_62:double sic_621:double sic_622:double", [("A1", 9, 4, None)], "wide")
    done = run(TOOL, given(EMPLOYMENT=wide, EMPLOYMENT_COLUMNS=["sic_62", "sic_621", "sic_622"]))
    assert [row["jobs"] for row in records(done.layers["TABLE"])] == [9, 4, 5]


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        ([ROWS[0], ROWS[0]], r"several rows for area A1, industry 62, year 2019 \(rows 1, 2; 2 such rows in all\)"),
        ([(*ROWS[0][:3], -1, 1, "ok")], "holds 1 negative value"),
        ([ROWS[2]], "No figure of 'jobs' is published"),
        ([], "has no rows"),
        ([(None, None, 2019, 5, 1, "ok")], "No row of 'jobs' has both an area"),
    ],
)
def test_refused(rows, message):
    feedback = QgsProcessingFeedback(False)
    with pytest.raises(QgsProcessingException, match=message) as caught:
        run(TOOL, given(EMPLOYMENT=table(rows)), feedback)
    assert "Traceback" not in str(caught.value) + feedback.textLog()


@pytest.mark.parametrize(
    ("more", "message"),
    [
        ({"EMPLOYMENT_JOBS": "nowhere"}, r"Jobs \(EMPLOYMENT_JOBS\): 'jobs' has no field 'nowhere'"),
        ({"AREA_PARENT": "nowhere"}, r"\(AREA_PARENT\): 'jobs' has no field 'nowhere'"),
        ({"EMPLOYMENT_JOBS": "status"}, "must hold numbers"),
        ({"EMPLOYMENT": None}, "EMPLOYMENT|Could not load"),
    ],
)
def test_fields_that_are_none_are_refused(more, message):
    feedback = QgsProcessingFeedback(False)
    with pytest.raises(QgsProcessingException, match=message):
        run(TOOL, given(**more), feedback)
    assert "Traceback" not in feedback.textLog()


def test_rows_without_area_are_counted_and_bounds_that_contradict_are_refused():
    rows = [*ROWS, (None, "62", 2019, 5, 1, "ok")]
    done = run(TOOL, given(EMPLOYMENT=table(rows)))
    assert "1 row of 'jobs' has no area or no industry and is left out" in done.log
    assert len(records(done.layers["TABLE"])) == len(ROWS)
    fields = FIELDS + " jobs_low:double jobs_high:double"
    with pytest.raises(QgsProcessingException, match=r"1 row of 'jobs' has a lower bound above the upper one"):
        run(TOOL, given(EMPLOYMENT=table([(*ROWS[0], None, None), (*ROWS[2], 9, 3)], fields)))


def test_nothing_suppressed_passes_on():
    done = run(TOOL, given(EMPLOYMENT=table(ROWS[:2])))
    assert [row["jobs"] for row in records(done.layers["TABLE"])] == [100, 70]
    assert "No figure of 'jobs' is suppressed" in done.log


def test_cancelled():
    feedback = QgsProcessingFeedback(False)
    feedback.cancel()
    assert run(TOOL, given(), feedback).outputs == {}


@pytest.mark.parametrize("share", [10, 61, 63, 70, 85])
def test_cancelling_ends_at_once_wherever_it_is(withheld, share):
    feedback = CancelsAt(share)
    done = run(TOOL, given(EMPLOYMENT=str(withheld[0])), feedback)
    assert feedback.work() < 1
    assert done.outputs == {}
