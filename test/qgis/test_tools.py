"""What the tools find in the small country, by each rule and score, and the dialog that asks for it."""

import pytest
from qgis.core import QgsProject

from .layers import AREAS, CREATIVE, JOBS, ROWS, areas_of, boundaries, column, inputs, records, table
from .layers import EMPLOYMENT_TOOLS as TOOLS
from .running import run

pytestmark = pytest.mark.usefixtures("provider")

every_tool = pytest.mark.parametrize("tool", TOOLS)


def test_figures_are_those_of_the_formulas(expected):
    jobs = {(area, code): number for area, code, number in ROWS}
    total = {area: sum(jobs[area, code] for code in JOBS) for area in AREAS}
    creative = {area: sum(jobs[area, code] for code in CREATIVE) for area in AREAS}
    share = sum(creative.values()) / sum(total.values())
    for area, record in expected["creativehotspots"].items():
        assert record["jobs_total"] == total[area]
        assert record["jobs_creative"] == creative[area]
        assert record["lq_creative"] == pytest.approx(creative[area] / total[area] / share)
        assert record["lq_low"] < record["lq_creative"] < record["lq_high"]
        assert record["jobs_above_expectation"] == pytest.approx(creative[area] - share * total[area])
        assert record["share_national"] == pytest.approx(creative[area] / sum(creative.values()))
    classes = {area: record["class"] for area, record in expected["creativehotspots"].items()}
    assert classes.pop("A1") == "hotspot"
    assert classes.pop("A2") == "specialised"
    assert "hotspot" not in classes.values()
    assert expected["creativehotspots"]["A2"]["top_sector"] == "IT, software and computer services"
    assert expected["creativehotspots"]["A1"]["rank"] == 1
    overlap = expected["relatedsectoroverlap"]
    joint = [overlap[area]["joint_class_high_tech_manufacturing"] for area in ("A1", "A2", "A3", "A5")]
    assert joint == ["both", "creative only", "related only", "neither"]
    software = expected["sectoremployment"]["A2"]["jobs_it_software_computer_services"]
    assert software == jobs["A2", "6201"]
    quotients = {area: record["lq_creative"] for area, record in expected["creativehotspots"].items()}
    assert {area: record["lq_creative"] for area, record in expected["locationquotients"].items()} == quotients


@pytest.mark.parametrize("rule", range(5))
def test_every_rule_runs_and_finds_the_hotspot(rule):
    found = areas_of(RULE=rule)
    assert found["A1"]["class"] == "hotspot"
    assert {record["class"] for record in found.values()} <= {"hotspot", "specialised", "large", "none"}


@pytest.mark.parametrize("aggregation", [0, 1])
@pytest.mark.parametrize("normalisation", [0, 1, 2])
def test_every_score_ranks_the_hotspot_first(normalisation, aggregation):
    found = areas_of(NORMALISATION=normalisation, AGGREGATION=aggregation)
    assert found["A1"]["rank"] == 1
    for record in found.values():
        assert 0 <= record["score"] <= 100
        assert record["rank_low"] <= record["rank"] <= record["rank_high"]


def test_no_draws_leave_the_intervals_empty():
    found = areas_of(DRAWS=0)
    assert found["A1"]["rank"] == 1
    assert {record["rank_low"] for record in found.values()} == {None}


def test_the_same_seed_gives_the_same_whatever_the_order_of_rows(expected):
    assert areas_of(employment=table(ROWS[::-1])) == expected["creativehotspots"]
    other = areas_of(SEED=7)
    assert other["A4"]["score_high"] != expected["creativehotspots"]["A4"]["score_high"]
    assert other["A4"]["score"] == expected["creativehotspots"]["A4"]["score"]


@every_tool
def test_the_dialog_opens(tool, qgis_iface, monkeypatch):
    import processing
    from qgis.gui import QgsBrowserGuiModel, QgsMessageBar

    # pytest-qgis's stub of QGIS's window lacks these two, which the dialog wants as real ones
    browser, bar = QgsBrowserGuiModel(), QgsMessageBar()
    monkeypatch.setattr(qgis_iface, "browserModel", lambda: browser, raising=False)
    monkeypatch.setattr(qgis_iface, "messageBar", lambda: bar, raising=False)
    QgsProject.instance().addMapLayers([boundaries(), table()])
    dialog = processing.createAlgorithmDialog(f"creativeclusters:{tool}", {"YEAR": "2021"})
    parameters = dialog.createProcessingParameters()
    assert parameters["YEAR"] == "2021"
    assert parameters["BOUNDARIES"]
    assert not parameters["BOUNDARY_ID"]  # left open: the run finds it by its values
    accepted, reason = dialog.algorithm().checkParameterValues(parameters, dialog.processingContext())
    assert accepted, reason
    dialog.close()
    dialog.deleteLater()


def test_the_table_has_the_figures_of_the_areas(expected):
    done = run("creativeclusters:creativehotspots", inputs(TABLE="TEMPORARY_OUTPUT"))
    rows = records(done.layers["TABLE"])
    assert len(rows) == 9 * (9 + 1)
    for row in rows:
        if row["group"] != "rest":
            assert row["lq"] == expected["creativehotspots"][row["area"]][f"lq_{row['sector']}"]
    for area in AREAS:
        own = [row for row in rows if row["area"] == area]
        assert sum(row["jobs"] for row in own) == pytest.approx(own[0]["jobs_total"])
    assert column(done.layers["OUTPUT"], "jobs_total")["A1"] == rows[0]["jobs_total"]
