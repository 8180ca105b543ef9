"""Every kind of employment table, reference, filter and sector list gives the figures that it should."""

import pytest
from qgis.core import QgsProject, QgsVectorLayer, QgsVectorLayerJoinInfo

from .layers import AREAS, CREATIVE, JOBS, ROWS, areas_of, by_area, inputs, memory, square, table, wide
from .layers import EMPLOYMENT_TOOLS as TOOLS
from .running import run_task
from .styled_areas import written

pytestmark = pytest.mark.usefixtures("provider")

every_tool = pytest.mark.parametrize("tool", TOOLS)


@pytest.mark.parametrize(("name", "driver"), [("jobs.gpkg", "GPKG"), ("jobs.xlsx", "XLSX"), ("jobs.ods", "ODS")])
@every_tool
def test_tables_in_files(expected, tmp_path, tool, name, driver):
    assert areas_of(tool, EMPLOYMENT=written(table(), tmp_path / name, driver)) == expected[tool]


@every_tool
def test_a_csv_table_without_types(expected, tmp_path, tool):
    """Everything is text, codes and jobs alike."""
    path = tmp_path / "jobs.csv"
    lines = ["area,industry,jobs", *(f"{area},{code},{jobs}" for area, code, jobs in ROWS)]
    path.write_text("\n".join(lines), encoding="utf-8")
    assert areas_of(tool, EMPLOYMENT=str(path)) == expected[tool]
    delimited = f"file://{path}?type=csv&detectTypes=yes&geomType=none"
    assert areas_of(tool, EMPLOYMENT=QgsVectorLayer(delimited, "jobs", "delimitedtext")) == expected[tool]


def test_a_virtual_layer(expected):
    QgsProject.instance().addMapLayer(table(name="source_jobs"))
    query = "?query=SELECT area AS place, industry AS code, jobs / 2.0 AS half FROM source_jobs"
    layer = QgsVectorLayer(query, "virtual", "virtual")
    assert layer.isValid()
    found = areas_of(employment=layer, EMPLOYMENT_AREA="place", EMPLOYMENT_INDUSTRY="code", EMPLOYMENT_JOBS="half")
    for area, record in found.items():
        assert record["jobs_total"] == expected["creativehotspots"][area]["jobs_total"] / 2
        assert record["lq_creative"] == pytest.approx(expected["creativehotspots"][area]["lq_creative"])


def test_a_joined_layer(expected):
    """Codes in one table, jobs joined to them from another."""
    keys = table([(n, area, code) for n, (area, code, _) in enumerate(ROWS)], "key:integer area:string industry:string")
    jobs = table([(n, number) for n, (_, _, number) in enumerate(ROWS)], "key:integer number:double", name="numbers")
    QgsProject.instance().addMapLayers([keys, jobs])
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(jobs)
    join.setJoinFieldName("key")
    join.setTargetFieldName("key")
    join.setPrefix("joined_")
    assert keys.addJoin(join)
    assert areas_of(employment=keys, EMPLOYMENT_JOBS="joined_number") == expected["creativehotspots"]
    done = run_task("creativeclusters:creativehotspots", inputs(employment=keys, EMPLOYMENT_JOBS="joined_number"))
    assert by_area(done.layers["OUTPUT"]) == expected["creativehotspots"]


@every_tool
def test_the_boundaries_hold_the_jobs_themselves(expected, tool):
    """Wide: one column for each industry, in the polygon layer."""
    fields, rows, columns = wide()
    areas = memory("Polygon?crs=EPSG:3035", fields, rows, "areas", [square(n) for n in range(9)])
    found = areas_of(tool, areas=areas, employment=areas, EMPLOYMENT_COLUMNS=columns)
    for area, record in expected[tool].items():
        assert {name: found[area][name] for name in record if name != "area_name"} == {
            name: value for name, value in record.items() if name != "area_name"
        }


def test_columns_of_a_wide_table_as_qgis_process_passes_them(expected):
    fields, rows, columns = wide()
    found = areas_of(employment=table(rows, fields), EMPLOYMENT_COLUMNS=";".join(columns))
    assert found == expected["creativehotspots"]


def test_businesses_add_a_component_and_widen_the_intervals(expected):
    rows = [(*row, max(1, row[2] // 50)) for row in ROWS]
    found = areas_of(employment=table(rows, "area:string industry:string jobs:double businesses:integer"))
    plain = expected["creativehotspots"]
    for area, record in found.items():
        assert record["lq_creative"] == plain[area]["lq_creative"]
        assert record["lq_high"] > plain[area]["lq_high"]
        assert record["lq_businesses"] > 0
    assert "lq_businesses" not in plain["A1"]


def test_rows_of_the_employment_table_are_filtered(expected):
    rows = [(*row, "class") for row in ROWS] + [(area, "Total", 99_999, "total") for area in AREAS]
    employment = table(rows, "area:string industry:string jobs:double level:string")
    found = areas_of(employment=employment, EMPLOYMENT_FILTER="\"level\" = 'class'")
    assert found == expected["creativehotspots"]


def test_withheld_rows_are_told_by_an_expression():
    withheld = ("A4", "5811", 0, "N")
    rows = [withheld if (area, code) == withheld[:2] else (area, code, jobs, "") for area, code, jobs in ROWS]
    employment = table(rows, "area:string industry:string jobs:double flag:string")
    found = areas_of(employment=employment, EMPLOYMENT_SUPPRESSED="\"flag\" = 'N'")
    assert found["A4"]["suppressed"] == 1
    assert found["A4"]["lq_publishing"] is None
    assert areas_of(employment=employment)["A4"]["lq_publishing"] == 0


def test_all_jobs_of_an_area_come_from_a_field():
    total = {area: 100_000 + 1000 * number for number, area in enumerate(AREAS)}
    rows = [(*row, total[row[0]]) for row in ROWS if row[1] in CREATIVE]
    found = areas_of(
        employment=table(rows, "area:string industry:string jobs:double everything:double"),
        EMPLOYMENT_TOTAL="everything",
    )
    assert {area: record["jobs_total"] for area, record in found.items()} == total
    creative = sum(row[2] for row in rows)
    share = sum(row[2] for row in rows if row[0] == "A1") / total["A1"]
    assert found["A1"]["lq_creative"] == pytest.approx(share / (creative / sum(total.values())))


def test_a_reference_table(expected):
    nation = [(code, 1000 * jobs) for code, jobs in JOBS.items()]
    layer = table(nation, "code:string people:double", name="nation")
    found = areas_of(REFERENCE=layer, REFERENCE_INDUSTRY="code", REFERENCE_JOBS="people")
    share = sum(JOBS[code] for code in CREATIVE) / sum(JOBS.values())
    for record in found.values():
        local = record["jobs_creative"] / record["jobs_total"]
        assert record["lq_creative"] == pytest.approx(local / share)
    shares = [(code, jobs / sum(JOBS.values())) for code, jobs in JOBS.items() if code in CREATIVE]
    layer = table(shares, "industry:string jobs:double", name="shares")
    by_share = areas_of(REFERENCE=layer, REFERENCE_TOTAL=1)
    assert by_share["A1"]["lq_creative"] == pytest.approx(found["A1"]["lq_creative"])


def test_rows_of_the_reference_table_are_filtered(expected):
    nation = [(code, 1000 * jobs, 2021) for code, jobs in JOBS.items()]
    rows = nation + [(code, 7 * jobs, 2020) for code, jobs, _ in nation if code in CREATIVE]
    layer = table(rows, "industry:string jobs:double year:integer", name="nation")
    found = areas_of(REFERENCE=layer, REFERENCE_ROWS='"year" = 2021')
    only = table([row[:2] for row in nation], "industry:string jobs:double", name="nation")
    assert found == areas_of(REFERENCE=only)
    assert found["A1"]["lq_creative"] > areas_of(REFERENCE=layer)["A1"]["lq_creative"]


def test_a_reference_of_some_areas(expected):
    found = areas_of(REFERENCE_FILTER="\"area\" <> 'A1'")
    others = [area for area in AREAS if area != "A1"]
    creative = sum(found[area]["jobs_creative"] for area in others)
    share = creative / sum(found[area]["jobs_total"] for area in others)
    for area, record in found.items():
        assert record["lq_creative"] == pytest.approx(record["jobs_creative"] / record["jobs_total"] / share)
        assert record["lq_creative"] > expected["creativehotspots"][area]["lq_creative"]


def test_shares_of_the_listed_sectors_only():
    found = areas_of("locationquotients", DENOMINATOR=1)
    jobs = {(area, code): number for area, code, number in ROWS}
    local = jobs["A2", "6201"] / sum(jobs["A2", code] for code in CREATIVE)
    creative = sum(jobs[area, code] for area in AREAS for code in CREATIVE)
    national = sum(jobs[area, "6201"] for area in AREAS) / creative
    assert found["A2"]["lq_it_software_computer_services"] == pytest.approx(local / national)


def test_an_own_sector_list():
    listed = [("58.11", "Words", "creative"), ("9001", "Stage", "creative"), ("6910", "Law", "services")]
    own = memory("NoGeometry", "code:string sector:string group:string", listed, "own list")
    found = areas_of(SECTORS_TABLE=own)
    jobs = {(area, code): number for area, code, number in ROWS}
    assert found["A1"]["jobs_creative"] == jobs["A1", "5811"] + jobs["A1", "9001"]
    assert {"lq_words", "lq_stage"} <= set(found["A1"])
    assert "lq_law" not in found["A1"]
    overlap = areas_of("relatedsectoroverlap", SECTORS_TABLE=own)
    assert "joint_class_services" in overlap["A1"]
