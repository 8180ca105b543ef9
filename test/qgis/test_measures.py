"""Wages and the like through the tools: found in a table, said in titles, legends, aliases, reports and metadata, on pages too."""

import functools
from pathlib import Path

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

from test.unit.test_measures import PLAIN, QCEW

from .layers import GIVEN, ROWS, SAMPLE_INPUTS, boundaries, nation_of_the_sample, records, table
from .running import FOUR_WAYS, run
from .styled_areas import written

pytestmark = pytest.mark.usefixtures("provider")


def money(name: str = "wages"):
    """The jobs of the small country, times 1000, in a field that is called so."""
    rows = [(area, code, 1000.0 * jobs) for area, code, jobs in ROWS]
    return table(rows, f"area:string industry:string {name}:double", "figures")


def stored(layer: QgsVectorLayer) -> list[str]:
    """Names of the styles in its GeoPackage."""
    return layer.listStylesInDatabase()[2]


def quotients(tmp_path: Path, employment, **parameters):
    return run(
        "creativeclusters:locationquotients",
        {
            "BOUNDARIES": boundaries(),
            "EMPLOYMENT": employment,
            "OUTPUT": str(tmp_path / "out.gpkg"),
            "TABLE": str(tmp_path / "table.csv"),
            "REPORT": str(tmp_path / "report.html"),
            **parameters,
        },
    )


def test_a_measure_is_said_everywhere(tmp_path):
    done = quotients(tmp_path, money(), MEASURE="wages")
    layer = done.layers["OUTPUT"]
    assert "are: Wages" in done.log
    assert any(name.startswith("LQ of wages: ") for name in stored(layer))
    fields = {field.name(): field.alias() for field in layer.fields()}
    assert "wages" in fields["jobs_total"].lower() and "jobs" not in fields["jobs_total"].lower()
    assert fields["lq_creative"] == "Creative LQ (wages)"
    layer.loadDefaultMetadata()
    assert layer.metadata().keywords("measure") == ["wages"]
    assert layer.metadata().title() == "Location quotients (wages)"
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "<title>Location quotients of wages</title>" in page
    assert "of all wages" in page
    assert "jobs</" not in page
    rows = records(QgsVectorLayer(str(tmp_path / "table.csv"), "t", "ogr"))
    assert {row["measure"] for row in rows} == {"wages"}
    first = next(iter(records(layer)))
    assert first["lq_creative_low"] is None
    assert first["lq_creative"] > 0


def test_wages_are_never_found_as_jobs(tmp_path):
    with pytest.raises(QgsProcessingException, match="choose a field of 'figures'"):
        quotients(tmp_path, money())


def test_the_name_of_a_field_that_is_chosen_says_what_it_holds(tmp_path):
    done = quotients(tmp_path, money(), EMPLOYMENT_JOBS="wages")
    assert "are: Wages (by the name of field 'wages')" in done.log
    assert "LQ of wages" in "".join(stored(done.layers["OUTPUT"]))


def test_jobs_stay_as_they_were(tmp_path):
    done = quotients(tmp_path, table())
    layer = done.layers["OUTPUT"]
    assert not any("wages" in field.alias().lower() for field in layer.fields())
    layer.loadDefaultMetadata()
    assert not layer.metadata().keywords("measure")
    assert any(name.startswith("LQ: ") for name in stored(layer))
    assert "measure" not in (tmp_path / "table.csv").read_text(encoding="utf-8").splitlines()[0]


@pytest.mark.parametrize("ending", ["gpkg", "csv"])
def test_import_says_what_it_read_and_the_next_tool_knows(tmp_path, ending):
    path = tmp_path / "plain.csv"
    path.write_text(PLAIN, encoding="utf-8")
    written = str(tmp_path / f"employment.{ending}")
    report = str(tmp_path / "import.html")
    run(
        "creativeclusters:importemployment", {"FILE": str(path), "MEASURE": "wages", "TABLE": written, "REPORT": report}
    )
    assert "wages" in Path(report).read_text(encoding="utf-8")
    layer = QgsVectorLayer(written, "t", "ogr")
    assert {row["measure"] for row in records(layer)} == {"wages"}
    done = quotients(tmp_path, written, BOUNDARIES=boundaries(["A", "B"]))
    assert "Location quotients of wages" in (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "are: Wages" in done.log


def test_the_metadata_alone_say_it(tmp_path):
    given = money("figure")
    metadata = given.metadata()
    metadata.setAbstract("Payroll")
    metadata.addKeywords("measure", ["wages"])
    given.setMetadata(metadata)
    done = quotients(tmp_path, given)
    assert "are: Wages." in done.log


def test_a_file_of_the_bls_gives_pay_per_job(tmp_path):
    path = tmp_path / "qcew.csv"
    path.write_text(QCEW, encoding="utf-8")
    written = str(tmp_path / "employment.gpkg")
    run("creativeclusters:importemployment", {"FILE": str(path), "TABLE": written, "OWNERSHIP_TOTAL": 1})
    done = quotients(tmp_path, written, BOUNDARIES=boundaries(["34001", "34003"]), SECTORS=GIVEN)
    layer = done.layers["OUTPUT"]
    assert any(name.startswith("Pay per job: ") for name in stored(layer))
    first = next(row for row in records(layer) if row["area"] == "34001")
    # 4,000,000 over 200 jobs against 5,000,000 over 300
    assert first["pay_ratio_5112"] == pytest.approx(20000 / (5e6 / 300))
    assert first["jobs_total"] == 900
    assert "Pay per job by sector" in (tmp_path / "report.html").read_text(encoding="utf-8")


def test_a_file_whose_figures_are_read_as_texts_gives_pay_and_wages_too(tmp_path):
    """As some versions of GDAL read every CSV file: wages were not found, and jobs taken for them where they were asked for."""
    path = tmp_path / "figures.csv"
    rows = [(area, code, jobs, jobs * (40 if area == "A1" else 20)) for area, code, jobs in ROWS]
    lines = [",".join(map(str, row)) for row in [("area", "industry", "jobs", "wages"), *rows]]
    path.write_text("\n".join(lines), encoding="utf-8")
    texts = QgsVectorLayer(f"{path}|option:AUTODETECT_TYPE=NO", "figures", "ogr")
    assert not texts.fields()["wages"].isNumeric()
    jobs = records(quotients(tmp_path, texts).layers["OUTPUT"])
    assert jobs[0]["pay_ratio_creative"] > 1 > jobs[1]["pay_ratio_creative"]
    asked = quotients(tmp_path, texts, MEASURE="wages", OUTPUT="TEMPORARY_OUTPUT")
    assert records(asked.layers["OUTPUT"])[0]["jobs_total"] == 40 * jobs[0]["jobs_total"]


@pytest.fixture(scope="module")
def money_ways(provider, tmp_path_factory):
    """Of each way: totals of all owners from a file of the BLS, pay from the table, and shares of a projection of the nation."""

    @functools.cache
    def money_ways(way: str) -> tuple:
        folder = tmp_path_factory.mktemp(f"money_{way}")
        (folder / "qcew.csv").write_text(QCEW, encoding="utf-8")
        (folder / "nation.csv").write_text("sector,year,growth\ncreative,2023,6\n", encoding="utf-8")
        areas = written(boundaries(["34001", "34003"]), folder / "areas.gpkg", "GPKG")
        made = {name: str(folder / f"{name}.gpkg") for name in ("table", "quotients", "outlook", "paths")}
        do = FOUR_WAYS[way]
        given = {"FILE": str(folder / "qcew.csv"), "TABLE": made["table"], "OWNERSHIP_TOTAL": 1}
        imported = do("creativeclusters:importemployment", given)
        pay = {"BOUNDARIES": areas, "EMPLOYMENT": made["table"], "SECTORS": GIVEN, "OUTPUT": made["quotients"]}
        pay = do("creativeclusters:locationquotients", pay)
        shared = {
            "NATIONAL_OUTLOOK": str(folder / "nation.csv"),
            "OUTPUT": made["outlook"],
            "TABLE": made["paths"],
            "HORIZON": 2,
        }
        shared["REFERENCE"] = nation_of_the_sample(folder)
        outlook = do("creativeclusters:employmentoutlook", SAMPLE_INPUTS | shared)
        styles = [sorted(stored(QgsVectorLayer(made[name], name, "ogr"))) for name in ("quotients", "outlook")]
        assert "Traceback" not in imported.log + pay.log + outlook.log
        return (
            styles,
            outlook.outputs["NATIONAL_GROWTH"],
            *(records(QgsVectorLayer(made[name], "", "ogr")) for name in made),
        )

    return money_ways


@pytest.mark.parametrize("way", FOUR_WAYS)
def test_pay_totals_and_shares_are_the_same_in_the_four_ways(money_ways, way):
    styles, growth, *tables = money_ways(way)
    assert (styles, growth) == (money_ways("run")[0], pytest.approx(6))
    for here, first in zip(tables, money_ways("run")[2:], strict=True):
        assert here == [
            {name: pytest.approx(value, rel=1e-9) if isinstance(value, float) else value for name, value in row.items()}
            for row in first
        ]
    employment, areas, outlook, paths = tables
    assert employment[0]["jobs_total"] == 900 and employment[0]["jobs_total_rows"] == 600
    assert areas[0]["pay_ratio_5112"] == pytest.approx(20000 / (5e6 / 300))
    whole = [row["jobs"] for row in outlook if row["jobs"] is not None]
    assert len(whole) == 199 and {row["model"] for row in paths} >= {"last_share"}


def test_hotspots_of_money_need_another_rule(tmp_path):
    given = {"BOUNDARIES": boundaries(), "EMPLOYMENT": money("gva"), "MEASURE": "gva", "OUTPUT": "TEMPORARY_OUTPUT"}
    with pytest.raises(QgsProcessingException, match="composite rule"):
        run("creativeclusters:creativehotspots", given)
    done = run("creativeclusters:creativehotspots", {**given, "RULE": 3})
    found = {row["area"]: row for row in records(done.layers["OUTPUT"])}
    assert found["A1"]["class"] == "hotspot"
    assert found["A1"]["rank_low"] is None
    assert "Location quotient of gross value added" in done.layers["OUTPUT"].styleManager().styles()


def test_pages_speak_of_the_measure_of_their_layers(tmp_path):
    quotients(tmp_path, money(), MEASURE="wages")
    areas = QgsVectorLayer(f"{tmp_path / 'out.gpkg'}", "areas", "ogr")
    target = tmp_path / "profiles.html"
    run("creativeclusters:areaprofiles", {"AREAS": areas, "AREA_ID": "area", "OUTPUT": str(target)})
    page = target.read_text(encoding="utf-8")
    assert " wages" in page
    assert " jobs" not in page
