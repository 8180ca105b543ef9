"""Change and outlook: figures that add up, styles, years that QGIS can play, and bad input said in words."""

import functools
from collections import Counter
from pathlib import Path

import pytest
from qgis.core import (
    Qgis,
    QgsDateTimeRange,
    QgsFeatureRequest,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsVectorLayer,
    QgsVectorLayerTemporalContext,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QTime

from .layers import AREAS, ROWS, SAMPLE_INPUTS, by_area, column, inputs, nation_of_the_sample, records, table
from .running import FOUR_WAYS, run, run_task
from .styled_areas import labels_drawn

pytestmark = pytest.mark.usefixtures("provider")

FIELDS = "area:string industry:string jobs:double year:string"
YEARS = range(2015, 2022)
PARTS = ("national", "mix", "regional", "allocation")
TOOLS = {"employmentchange": ("YEARS_OUTPUT",), "employmentoutlook": ("BACKTEST",)}
BRES = Path(__file__).parents[3] / "shared" / "data" / "pairs" / "uk_itl2_bres.gpkg"


def dated(years=YEARS, rows=ROWS, growth=0.03):
    """The small country year by year: software grows everywhere, the other industries do not."""
    return [
        (area, code, round(jobs * (1 + growth) ** (year - 2015)) if code == "6201" else jobs, str(year))
        for year in years
        for area, code, jobs in rows
    ]


def works(tool: str, rows=None, **parameters):
    employment = table(rows or dated(), FIELDS)
    done = run(f"creativeclusters:{tool}", inputs(employment=employment, **parameters))
    assert "Traceback" not in done.log
    return done


def refused(tool: str, rows=None, fields: str = FIELDS, **parameters) -> str:
    feedback = QgsProcessingFeedback(False)
    with pytest.raises(QgsProcessingException) as caught:
        run(f"creativeclusters:{tool}", inputs(employment=table(rows or dated(), fields), **parameters), feedback)
    text = str(caught.value)
    assert "Traceback" not in text + feedback.textLog()
    return text


@pytest.fixture(scope="module")
def found(provider, tmp_path_factory):
    """What a tool leaves of the sample, as plain values, run in one of the four ways."""

    @functools.cache
    def found(tool: str, way: str) -> dict:
        folder = tmp_path_factory.mktemp(f"{tool}_{way}")
        names = ("OUTPUT", "TABLE", *TOOLS[tool])
        targets = {name: str(folder / f"{name.lower()}.gpkg") for name in names}
        targets["REPORT"] = str(folder / "report.html")
        reference = {"REFERENCE": nation_of_the_sample(folder)} if tool == "employmentchange" else {}
        done = FOUR_WAYS[way](f"creativeclusters:{tool}", {**SAMPLE_INPUTS, **reference, **targets})
        assert "Traceback" not in done.log
        stored = QgsVectorLayer(targets["OUTPUT"], "again", "ogr").listStylesInDatabase()
        return {
            **{name: records(QgsVectorLayer(targets[name], "written", "ogr")) for name in names},
            "numbers": {name: value for name, value in done.outputs.items() if isinstance(value, (int, float))},
            "drawn": labels_drawn(done.layers["OUTPUT"]),
            "styles": sorted(stored[2][: stored[0]]),
            "report": (folder / "report.html").read_text(encoding="utf-8"),
        }

    return found


def equal(record: dict) -> dict:
    return {
        key: pytest.approx(value, nan_ok=True) if isinstance(value, float) else value for key, value in record.items()
    }


@pytest.mark.parametrize("way", FOUR_WAYS)
@pytest.mark.parametrize("tool", TOOLS)
def test_each_way_gives_the_same(found, tool, way):
    here, first = found(tool, way), found(tool, "run")
    assert len(here["OUTPUT"]) == 200
    for name in ("OUTPUT", "TABLE", *TOOLS[tool]):
        assert len(here[name]) > 100
        assert here[name] == [equal(record) for record in first[name]]
    assert here["numbers"] == pytest.approx(first["numbers"])
    assert here["numbers"]["AREA_COUNT"] == 199
    assert None not in here["drawn"]
    assert here["drawn"] == first["drawn"]
    assert here["styles"] == first["styles"]
    assert len(here["styles"]) >= 3
    assert here["report"].count("<svg") >= 1
    assert "1 of 200 areas has no row" in here["report"]
    assert ("<td>whole</td>" in here["report"]) == (tool == "employmentchange")


def test_change_is_drawn_about_the_nation(found):
    here = found("employmentchange", "task")
    for area, label in zip(here["OUTPUT"], here["drawn"], strict=True):
        above = area["growth_above_nation"]
        wanted = (
            "Not known, or no jobs to begin with"
            if above is None
            else "over +25"
            if above > 0.25
            else "up to −25"
            if above <= -0.25
            else label
        )
        assert label == wanted
    assert len(set(here["drawn"])) >= 5


@pytest.mark.parametrize("method", [0, 1, 2])
def test_parts_add_up_to_the_change(method):
    done = works("employmentchange", METHOD=method, TABLE="TEMPORARY_OUTPUT")
    rows = records(done.layers["TABLE"])
    for row in rows:
        assert sum(row[part] for part in PARTS) == pytest.approx(row["change"], abs=1e-9)
        assert row["jobs_end"] - row["jobs_start"] == pytest.approx(row["change"], abs=1e-9)
    for area in AREAS:
        own = [row for row in rows if row["area"] == area and row["group"] == "creative"]
        whole = next(row for row in own if row["sector"] == "creative")
        for part in (*PARTS, "change"):
            total = sum(row[part] for row in own if row["sector"] != "creative")
            assert total == pytest.approx(whole[part], abs=1e-9)
    assert (method == 1) == any(abs(row["allocation"]) > 1e-9 for row in rows)


def test_outlook_adds_up(found):
    here = found("employmentoutlook", "run")
    rows = [row for row in here["TABLE"] if row["group"] == "creative" and row["jobs"] is not None]
    sums = Counter()
    for row in rows:
        if row["sector"] != "creative":
            sums[row["area"], row["year"]] += row["jobs"]
        assert (
            row["low_90"] is None or row["low_90"] <= row["low_50"] <= row["jobs"] <= row["high_50"] <= row["high_90"]
        )
    wholes = {(row["area"], row["year"]): row["jobs"] for row in rows if row["sector"] == "creative"}
    assert len(wholes) == 199 * 5
    assert {key: sums[key] for key in wholes} == pytest.approx(wholes)
    assert {row["year"] for row in rows} == {"2022", "2023", "2024", "2025", "2026"}


def shown_in(layer: QgsVectorLayer, year: int) -> list[dict]:
    """The features that the Temporal Controller shows for a year."""
    start, end = (QDateTime(QDate(one, 1, 1), QTime(0, 0)) for one in (year, year + 1))
    context = QgsVectorLayerTemporalContext()
    context.setLayer(layer)
    text = layer.temporalProperties().createFilterString(context, QgsDateTimeRange(start, end, True, False))
    names = layer.fields().names()
    return [
        dict(zip(names, one.attributes(), strict=True))
        for one in layer.getFeatures(QgsFeatureRequest().setFilterExpression(text))
    ]


def assert_plays(layer: QgsVectorLayer, years) -> None:
    time = layer.temporalProperties()
    assert time.isActive()
    assert time.mode() == Qgis.VectorTemporalMode.FeatureDateTimeInstantFromField
    for year in years:
        shown = shown_in(layer, year)
        assert {one["year"] for one in shown} == {str(year)}
        assert sorted(one["area"] for one in shown) == AREAS
    assert shown_in(layer, max(years) + 1) == []


@pytest.mark.parametrize("target", ["TEMPORARY_OUTPUT", "years.gpkg"])
@pytest.mark.parametrize(
    ("tool", "output", "more"),
    [
        ("employmentchange", "YEARS_OUTPUT", {}),
        ("locationquotients", "OUTPUT", {"YEARS": "all"}),
        ("creativehotspots", "OUTPUT", {"YEARS": "ALL", "DRAWS": 0}),
    ],
)
def test_the_years_can_be_played(tmp_path, target, tool, output, more):
    path = str(tmp_path / target) if target.endswith("gpkg") else target
    parameters = {**inputs(employment=table(dated(), FIELDS)), **more, output: path}
    done = run_task(f"creativeclusters:{tool}", parameters)
    assert_plays(done.layers[output], YEARS)
    if target.endswith("gpkg"):
        again = QgsVectorLayer(path, "again", "ogr")
        again.loadDefaultStyle()  # QGIS forgets the time of a default style while it opens a file
        assert_plays(again, YEARS)


@pytest.mark.parametrize("tool", ["locationquotients", "creativehotspots"])
def test_each_of_several_years_is_as_on_its_own(tool):
    more = {"DRAWS": 0} if tool == "creativehotspots" else {}
    done = works(tool, YEARS="2017, 2020", TABLE="TEMPORARY_OUTPUT", **more)
    several = records(done.layers["OUTPUT"])
    assert len(several) == 2 * len(AREAS)
    assert Counter(row["year"] for row in records(done.layers["TABLE"])).keys() == {"2017", "2020"}
    for year in ("2017", "2020"):
        own = by_area(works(tool, YEAR=year, YEARS="all", **more).layers["OUTPUT"])
        assert len(own) == len(AREAS)
        assert "date" not in own["A1"]
        of_year = {row["area"]: row for row in several if row["year"] == year}
        assert {row.pop("date").toString("yyyy-MM-dd") for row in of_year.values()} == {f"{year}-01-01"}
        assert of_year == {area: equal(row) for area, row in own.items()}
    assert "2015, 2016, 2017" in refused(tool, YEARS="2017, 1999")
    undated = [row[:3] for row in dated([2015])]
    assert "no field of 'jobs' holds years" in refused(
        tool, undated, "area:string industry:string jobs:double", YEARS="all"
    )


@pytest.mark.parametrize("tool", TOOLS)
def test_one_year_only_or_none_is_refused(tool):
    assert "2020 only in field 'year'" in refused(tool, dated([2020]))
    undated = [row[:3] for row in dated([2015])]
    assert "No year field was chosen" in refused(tool, undated, "area:string industry:string jobs:double")
    assert "'spring' in 'jobs' is no year" in refused(
        tool, [(*row[:3], "spring") for row in dated([2015])] + dated([2016])
    )


def test_periods_have_to_be_there_and_apart():
    assert "no year in common" in refused("employmentchange", START="2015-2017", END="2017-2019")
    assert "no year in common" in refused("employmentchange", START="2021", END="2015")
    assert "does not have all years of '2014-2016'" in refused("employmentchange", START="2014-2016")
    assert "from year to year" in refused("employmentchange", START="2015-2016", END="2020-2021", METHOD=2)
    done = works("employmentchange", START="2015-2017", END="2019-2021")
    assert {(row["start"], row["end"]) for row in records(done.layers["OUTPUT"])} == {("2015-2017", "2019-2021")}


def test_years_missing_in_the_middle_are_named():
    done = works("employmentchange", dated([2015, 2016, 2019, 2020]), METHOD=2)
    assert "no rows for 2017, 2018, between 2015 and 2020" in done.log
    assert "is too short to forecast from" in refused("employmentoutlook", dated([2015, 2016, 2019, 2020]))


def test_areas_that_come_and_go_are_listed_and_no_growth():
    rows = [row for row in dated([2015, 2020]) if (row[0], row[3]) not in {("A8", "2020"), ("A9", "2015")}]
    done = works("employmentchange", rows)
    assert "1 area has rows in 2015 but none in 2020 (A8)" in done.log
    assert "1 area has rows in 2020 but none in 2015 (A9)" in done.log
    areas = by_area(done.layers["OUTPUT"])
    assert [areas[one]["class"] for one in ("A8", "A9")] == ["no data", "no data"]
    assert [areas[one]["growth"] for one in ("A8", "A9")] == [None, None]
    assert done.outputs["AREA_COUNT"] == 7


def test_growth_from_nothing_is_not_defined_and_shown_so():
    creative = {"5811", "6201", "7111", "9001"}
    rows = [
        (area, code, 0 if (area, year) == ("A5", "2015") and code in creative else jobs, year)
        for area, code, jobs, year in dated([2015, 2020])
    ]
    done = works("employmentchange", rows)
    area = by_area(done.layers["OUTPUT"])["A5"]
    assert (area["jobs_start"], area["growth"], area["annual_rate"]) == (0, None, None)
    assert area["change"] == area["jobs_end"] > 0
    drawn = dict(zip(column(done.layers["OUTPUT"], "area"), labels_drawn(done.layers["OUTPUT"]), strict=True))
    assert drawn["A5"] == "Not known, or no jobs to begin with"


def test_codes_of_one_year_only_are_named():
    rows = [
        (area, "6202" if (code, year) == ("6201", "2020") else code, jobs, year)
        for area, code, jobs, year in dated([2015, 2020])
    ]
    log = works("employmentchange", rows).log
    assert "rows in 2015 but none in 2020 (6201;" in log
    assert "rows in 2020 but none in 2015 (6202;" in log


def test_a_short_history_says_how_much_is_needed():
    text = refused("employmentoutlook", dated([2018, 2019, 2020]))
    assert "Years in a row up to 2020: 3" in text
    assert "Add earlier years" in text
    assert "2031" in refused("employmentoutlook", MARKED_YEARS="2020, 2031")
    done = works("employmentoutlook", HORIZON=2, MARKED_YEARS="2020", TABLE="TEMPORARY_OUTPUT")
    assert "The changes into 2020 are marked" in done.log
    assert {row["year"] for row in records(done.layers["TABLE"])} == {"2022", "2023"}


@pytest.mark.shared
@pytest.mark.skipif(not BRES.exists(), reason="the BRES extract is not beside this checkout")
def test_bres_from_2015_to_2021(tmp_path):
    parameters = {
        "BOUNDARIES": f"{BRES}|layername=itl2_boundaries",
        "BOUNDARY_ID": "itl2_code",
        "EMPLOYMENT": f"{BRES}|layername=bres_itl2_sic4_2015_2021",
        "EMPLOYMENT_AREA": "itl2_code",
        "EMPLOYMENT_INDUSTRY": "sic4",
        "EMPLOYMENT_JOBS": "employment",
        "OUTPUT": str(tmp_path / "areas.gpkg"),
    }
    change = run("creativeclusters:employmentchange", {**parameters, "ROUNDING": 2.5})
    assert change.outputs["AREA_COUNT"] == 40
    areas = {row["itl2_code"]: row for row in records(change.layers["OUTPUT"])}
    assert sum(row["jobs_start"] for row in areas.values()) == 1_256_985
    assert sum(row["jobs_end"] for row in areas.values()) == 1_410_525
    assert change.outputs["NATIONAL_GROWTH"] == pytest.approx(100 * (1_410_525 / 1_256_985 - 1))
    assert areas["TLI4"]["class"] == "growing"  # Inner London - East
    outlook = run("creativeclusters:employmentoutlook", {**parameters, "OUTPUT": str(tmp_path / "outlook.gpkg")})
    assert outlook.outputs["AREA_COUNT"] == 40
    assert outlook.outputs["MASE"] < outlook.outputs["MASE_NAIVE"]
    assert outlook.outputs["COVERAGE_90"] > 85
    assert {row["year"] for row in records(outlook.layers["OUTPUT"])} == {"2026"}


def test_one_area_needs_a_nation_from_outside():
    own = [row for row in dated() if row[0] == AREAS[0]]
    assert "holds one area only (A1), which would be compared with itself" in refused("employmentchange", own)
    nation = table(
        [(code, jobs * 100, year) for _, code, jobs, year in dated(growth=0.01)],
        "industry:string jobs:double year:string",
    )
    done = works("employmentchange", own, REFERENCE=nation, TABLE="TEMPORARY_OUTPUT", YEARS_OUTPUT="TEMPORARY_OUTPUT")
    [whole] = [
        record
        for record in records(done.layers["TABLE"])
        if record["area"] == AREAS[0] and record["sector"] == "creative"
    ]
    assert whole["national"] + whole["mix"] + whole["regional"] == pytest.approx(whole["change"])
    assert abs(whole["mix"]) > 0 and abs(whole["regional"]) > 0
    assert done.outputs["TOTAL_GROWTH"] > 0 and done.outputs["AREA_COUNT"] == 1
