"""Scenarios: the same figures in the four ways, table and one row, parts that add up, styles, report, bad tables, cancelling."""

import csv
import functools
from dataclasses import dataclass

import numpy as np
import pytest
from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsVectorLayer

from .layers import AREAS, ROWS, SAMPLE, SAMPLE_INPUTS, by_area, inputs, memory, records, table
from .running import FOUR_WAYS, run
from .styled_areas import labels_drawn
from .test_supply_links import BY_PRODUCT, LONG, flow_rows, flows, output_rows, products

pytestmark = pytest.mark.usefixtures("provider")

TOOL = "creativeclusters:impactscenario"
TABLES = {"OUTPUT", "TABLE", "FLOW_TABLE"}
SHARES = {"WAGES_SHARE": 40.0, "SPENDING_SHARE": 50.0}
ONE = {"NEW_AREA": "A2", "NEW_INDUSTRY": "62", "NEW_JOBS": 200.0}
FIELDS = "area:string sector:string jobs:double year:integer"
NUMBERS = (
    *("AREA_COUNT", "PRODUCT_COUNT", "JOBS_DIRECT", "JOBS_FURTHER", "JOBS_FURTHER_LOW", "JOBS_FURTHER_HIGH"),
    *("JOBS_STAYING", "JOBS_OUTSIDE"),
)
every_way = pytest.mark.parametrize("way", FOUR_WAYS)


def plan(rows, fields: str = FIELDS):
    return memory("NoGeometry", fields, rows, "plan")


def given(**more) -> dict:
    own = {"FLOWS": flows(), **LONG, "OUTPUTS_TABLE": products(), **BY_PRODUCT, **SHARES}
    own |= {} if "SCENARIO" in more else ONE
    return {key: value for key, value in inputs(**{**own, **more}).items() if value is not None}


def works(**more):
    done = run(TOOL, given(**more))
    assert "Traceback" not in done.log
    return done


def refused(**more) -> str:
    feedback = QgsProcessingFeedback(False)
    with pytest.raises(QgsProcessingException) as caught:
        run(TOOL, given(**more), feedback)
    assert "Traceback" not in str(caught.value) + feedback.textLog()
    return str(caught.value)


@dataclass(frozen=True)
class Found:
    areas: dict[str, dict]
    table: list[dict]
    flows: list[dict]
    numbers: dict
    drawn: list
    styles: set
    report: str


SAMPLE_SCENARIO = {
    "FLOWS": str(SAMPLE / "flows.csv"),
    "FLOWS_FROM": "seller",
    "FLOWS_TO": "buyer",
    "FLOWS_VALUE": "value",
    "OUTPUTS_TABLE": str(SAMPLE / "products.csv"),
    "OUTPUTS_PRODUCT": "product",
    "OUTPUTS_VALUE": "output",
    "OUTPUTS_NAME": "name",
    "LOOKUP": str(SAMPLE / "lookup.csv"),
    **SHARES,
    "NEW_INDUSTRY": "IT, software and computer services",
    "NEW_JOBS": 200.0,
}


@pytest.fixture(scope="module")
def found(provider, tmp_path_factory):
    @functools.cache
    def found(way: str) -> Found:
        folder = tmp_path_factory.mktemp(f"impact_{way}")
        targets = {name: str(folder / f"{name}.gpkg") for name in TABLES}
        report = folder / "report.html"
        parameters = {**SAMPLE_INPUTS, **SAMPLE_SCENARIO, "NEW_AREA": "C001", **targets, "REPORT": str(report)}
        if way in ("task", "qgis_process"):  # the same as a table
            row = [parameters.pop(name) for name in ("NEW_AREA", "NEW_INDUSTRY", "NEW_JOBS")]
            (folder / "plan.csv").write_text('area,industry,jobs\n{},"{}",{}\n'.format(*row), encoding="utf-8")
            parameters["SCENARIO"] = str(folder / "plan.csv")
        done = FOUR_WAYS[way](TOOL, parameters)
        output = done.layers["OUTPUT"]
        return Found(
            by_area(output),
            records(QgsVectorLayer(targets["TABLE"], "table", "ogr")),
            records(QgsVectorLayer(targets["FLOW_TABLE"], "flows", "ogr")),
            {name: done.outputs[name] for name in NUMBERS},
            labels_drawn(output),
            styles_in(targets["OUTPUT"]),
            report.read_text(encoding="utf-8"),
        )

    return found


def styles_in(source: str) -> set[str]:
    """Names of the styles kept with a layer: those of figures that are nought everywhere are none."""
    found = QgsVectorLayer(source, "again", "ogr").listStylesInDatabase()
    return set(found[2][: found[0]])


def alike(rows) -> list[dict]:
    """The rows with room for the last digits, which depend on the linear algebra library."""
    return [
        {name: pytest.approx(value) if isinstance(value, float) else value for name, value in row.items()}
        for row in rows
    ]


@every_way
def test_results_are_the_same_and_styled(found, way):
    here, first = found(way), found("run")
    assert list(here.areas) == list(first.areas)
    assert list(here.areas.values()) == alike(first.areas.values())
    assert (here.table, here.flows) == (alike(first.table), alike(first.flows))
    assert [here.numbers] == alike([first.numbers])
    assert here.styles == {
        *("Jobs gained", "Further jobs", "Jobs gained per thousand", "New jobs"),
        *("Jobs at suppliers", "Jobs through wages", "Output gained"),
    }
    assert len(set(here.drawn)) > 3
    assert "would follow from the scenario" in here.report and "Flegg" in here.report and "impact-flows" in here.report
    assert "Households spend 50.0\u00a0% of their new wages, as asked for." in here.report


def test_parts_add_up_to_the_whole(found):
    here = found("run")
    assert here.numbers["AREA_COUNT"] == 199
    assert here.numbers["JOBS_DIRECT"] == pytest.approx(200, abs=1e-9)
    drawn = [record for record in here.areas.values() if record["jobs_gained"] is not None]
    further = sum(record["jobs_further"] for record in drawn)
    assert further + here.numbers["JOBS_OUTSIDE"] == pytest.approx(here.numbers["JOBS_FURTHER"], abs=1e-9)
    assert sum(row["jobs_gained"] for row in here.table) == pytest.approx(200 + here.numbers["JOBS_FURTHER"], abs=1e-9)
    for record in drawn:
        parts = record["jobs_direct"] - record["jobs_displaced"] + record["jobs_indirect"] + record["jobs_induced"]
        assert record["jobs_gained"] == pytest.approx(parts, abs=1e-9)
        assert record["jobs_further_low"] <= record["jobs_further"] + 1e-9
        assert record["jobs_further_high"] >= record["jobs_further"] - 1e-9
    home = here.areas["C001"]
    assert home["jobs_direct"] == pytest.approx(200)
    assert home["jobs_further"] == pytest.approx(here.numbers["JOBS_STAYING"])
    assert here.numbers["JOBS_FURTHER_LOW"] < here.numbers["JOBS_FURTHER"] <= here.numbers["JOBS_FURTHER_HIGH"]
    place = sum(row["value"] for row in here.flows if row["kind"] == "place")
    assert place == pytest.approx(here.numbers["JOBS_FURTHER"], abs=1e-9)


def test_a_table_is_the_same_as_one_row():
    one, many = works(), works(SCENARIO=plan([("Area 2", "62", 150.0, None), ("A2", "62", 50.0, None)]))
    first, second = by_area(one.layers["OUTPUT"]), by_area(many.layers["OUTPUT"])
    assert list(second.values()) == alike(first.values())


def test_years_can_be_played():
    done = works(SCENARIO=plan([("A2", "62", 100.0, 2027), ("A2", "62", 300.0, 2030)]))
    rows = records(done.layers["OUTPUT"])
    assert {row["year"] for row in rows} == {"2027", "2030"}
    of_area = {row["year"]: row["jobs_further"] for row in rows if row["area"] == "A2"}
    assert of_area["2030"] == pytest.approx(3 * of_area["2027"], rel=0.05)
    assert done.layers["OUTPUT"].temporalProperties().isActive()


def test_a_matrix_with_households_and_wages_needs_no_shares():
    columns = [f"c{code}" for code, _, _ in output_rows()]
    cells = {(one, two): value for one, two, value in flow_rows()}
    codes = [code for code, _, _ in output_rows()]
    rows = [(f"c{one}", *(cells[one, two] for two in codes), 100.0) for one in codes]
    outputs = [output for _, output, _ in output_rows()]
    rows += [("Compensation of employees", *(0.4 * output for output in outputs), None), ("TOut", *outputs, None)]
    fields = "product:string " + " ".join(f"{column}:double" for column in [*columns, "households"])
    pairs = memory("NoGeometry", "sic:string to:string", [(code, f"c{code}") for code in codes], "pairs")
    own = {
        **dict.fromkeys((*LONG, *BY_PRODUCT, "OUTPUTS_TABLE", *SHARES)),
        "FLOWS": flows(rows, fields),
        "LOOKUP": pairs,
        "NEW_INDUSTRY": "6201",
    }
    done = works(**own)
    paid = 0.4 * sum(outputs)
    assert f"what households buy (800) is divided by the compensation of employees ({paid:,.0f})" in done.log
    less = works(**own, HOUSEHOLD_INCOME=2 * paid)
    assert less.outputs["JOBS_FURTHER"] < done.outputs["JOBS_FURTHER"]
    assert less.outputs["JOBS_FURTHER_HIGH"] == pytest.approx(done.outputs["JOBS_FURTHER"])
    assert "divided by the household income given" in less.log
    none = works(**own, INDUCED=False)
    assert none.outputs["JOBS_FURTHER"] < less.outputs["JOBS_FURTHER"]


def test_a_file_whose_header_is_numbers_is_read(tmp_path):
    """The columns of a matrix are codes: GDAL takes such a header for a row of figures."""
    codes = [code for code, _, _ in output_rows()]
    cells = {(one, two): value for one, two, value in flow_rows()}
    rows = [("code", *codes, "households")]
    rows += [(one, *(cells[one, two] for two in codes), 100) for one in codes]
    outputs = [output for _, output, _ in output_rows()]
    rows += [("CoE", *(0.4 * output for output in outputs), ""), ("TOut", *outputs, "")]
    with open(tmp_path / "flows_2022.csv", "w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    own = dict.fromkeys((*LONG, *BY_PRODUCT, "OUTPUTS_TABLE", *SHARES))
    done = works(**own, FLOWS=str(tmp_path / "flows_2022.csv"))
    assert done.outputs["PRODUCT_COUNT"] == len(codes)
    assert done.outputs["JOBS_FURTHER"] > 0


def test_closures_are_lost_jobs(tmp_path):
    done = works(NEW_JOBS=-200.0, REPORT=str(tmp_path / "r.html"))
    assert done.outputs["JOBS_FURTHER"] < 0
    assert "is taken for a closure" in done.log
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "would be lost by the scenario" in page
    gained = [record["jobs_gained"] for record in by_area(done.layers["OUTPUT"]).values()]
    assert max(gained) < 0


def test_gains_beside_losses_are_drawn_about_none():
    done = works(SCENARIO=plan([("A2", "62", 200.0, None), ("A5", "62", -180.0, None)]))
    labels = labels_drawn(done.layers["OUTPUT"])
    assert any(label.startswith("up to") for label in labels) and any(
        label.startswith("over") and " to " not in label for label in labels
    )


def test_displacement_is_said(tmp_path):
    done = works(DISPLACEMENT=25.0, DISPLACED_FROM=1, REPORT=str(tmp_path / "r.html"))
    assert done.outputs["JOBS_DIRECT"] == pytest.approx(150)
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "At a displacement of 25.0\u00a0%, others of the same industry lose 50;" in page


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"NEW_AREA": "Nowhere"}, "there is no area 'Nowhere'"),
        ({"NEW_INDUSTRY": "Witchcraft"}, "'Witchcraft' is no product of 'flows'"),
        ({"NEW_AREA": None}, "Give a scenario: a table"),
        ({"NEW_JOBS": None}, "has neither jobs nor output"),
        ({"SCENARIO": plan, "NEW_AREA": "A2"}, "not both"),
        ({"WAGES_SHARE": None}, "has no row of wages"),
        ({"DELTA_LOW": 0.9, "DELTA_HIGH": 0.1}, "0.9, 0.3, 0.1"),
        ({"DELTA": 0.5}, "(DELTA_HIGH) are 0.2, 0.5, 0.4"),
        ({"SPENDING_SHARE": None}, "has no column of what households buy"),
        ({"WAGES_ROW": "Pay"}, "'flows' has no 'Pay'"),
        (
            {"OUTPUTS_TABLE": lambda: products(output_rows(output=30.0))},
            "2 products of 'flows' buy as much of one product",
        ),
        ({"FLOWS": lambda: flows([("x", "y", 1.0), ("z", "62", 2.0)])}, "does not hold the same products"),
        ({"EMPLOYMENT": lambda: table([row for row in ROWS if row[0] == "A2"])}, "has jobs in one area only (A2)"),
    ],
)
def test_bad_input_is_refused(more, said):
    made = {"SCENARIO": lambda: plan([("A2", "62", 1.0, None)])}
    more = {
        name: made[name]() if value is plan else value() if callable(value) else value for name, value in more.items()
    }
    assert said in refused(**more)


def test_a_scenario_without_its_fields_is_refused():
    bare = plan([("A2", 5.0)], "place_called:string jobs:double")
    assert "has no field for Area in the scenario (SCENARIO_AREA)" in refused(SCENARIO=bare)
    named = works(
        SCENARIO=plan([("A2", "62", 5.0)], "place_called:string what:string how_many:double"),
        SCENARIO_AREA="place_called",
        SCENARIO_INDUSTRY="what",
        SCENARIO_JOBS="how_many",
    )
    assert named.outputs["JOBS_DIRECT"] == pytest.approx(5)


def test_areas_without_jobs_are_no_data_and_suppressed_ones_count_as_none():
    rows = [row if row[:2] != ("A3", "6910") else ("A3", "6910", None) for row in ROWS if row[0] != "A9"]
    done = works(EMPLOYMENT=table(rows))
    areas = by_area(done.layers["OUTPUT"])
    assert areas["A9"]["jobs_gained"] is None
    drawn = [areas[area]["jobs_further"] for area in AREAS if area != "A9"]
    assert np.sum(drawn) == pytest.approx(done.outputs["JOBS_FURTHER"], abs=1e-9)


def test_cancelling_stops_it():
    class Impatient(QgsProcessingFeedback):
        def setProgress(self, progress):
            super().setProgress(progress)
            if progress > 61:
                self.cancel()

    feedback = Impatient(False)
    done = run(TOOL, given(), feedback)
    assert "OUTPUT" not in done.outputs
    assert "Traceback" not in feedback.textLog()


def test_markup_in_the_data_is_text_in_the_report(tmp_path):
    named = products([(code, output, f"<b>{name}</b>") for code, output, name in output_rows()])
    works(OUTPUTS_TABLE=named, REPORT=str(tmp_path / "r.html"))
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "<b>Product" not in page and "&lt;b&gt;Product" in page


def test_profiles_say_what_it_would_do(tmp_path):
    target = tmp_path / "scenario.gpkg"
    done = works(OUTPUT=str(target), TABLE="TEMPORARY_OUTPUT")
    record = by_area(done.layers["OUTPUT"])["A2"]
    page = tmp_path / "profiles.html"
    given = {"AREAS": str(target), "LAYERS": [done.layers["TABLE"]], "OUTPUT": str(page)}
    run("creativeclusters:areaprofiles", given)
    text = page.read_text(encoding="utf-8")
    assert f"Scenario: +{record['jobs_gained']:,.0f} jobs in all: +200 new ones less those displaced, and" in text
    own = [row for row in records(done.layers["TABLE"]) if row["area"] == "A2"]
    most = max(own, key=lambda row: row["jobs_gained"])
    detail = text[text.index("Area 2: details") :]
    assert "<caption>Jobs gained in the area</caption>" in detail
    line = detail[detail.index(f">{most['product_name']}<") :]
    assert f"+{most['jobs_gained']:,.1f}" in line[: line.index("</tr>")]
