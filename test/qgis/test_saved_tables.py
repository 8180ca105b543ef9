"""Tables that one tool wrote are read by all others in whatever form they were saved: files of text, too."""

import json
from pathlib import Path

import pytest
from qgis.core import QgsProcessingException, QgsProject, QgsVectorFileWriter, QgsVectorLayer

from .layers import GIVEN, SAMPLE_INPUTS, by_area, inputs, memory
from .running import run

pytestmark = pytest.mark.usefixtures("provider")
ROWS = [
    (area, code, jobs + number)
    for number, area in enumerate(f"A{place}" for place in range(1, 10))
    for code, jobs in (("5811", 120), ("6201", 340), ("4711", 900), ("9001", 80))
]
FORMS = {"CSV": "csv", "GPKG": "gpkg", "ESRI Shapefile": "shp"}


def saved(layer: QgsVectorLayer, folder: Path, driver: str, texts: bool = True) -> QgsVectorLayer:
    """The layer as a file of the driver, opened again; of CSV every field is text."""
    path = folder / f"saved.{FORMS[driver]}"
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = driver
    context = QgsProject.instance().transformContext()
    assert QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), context, options)[0] == 0
    if driver == "ESRI Shapefile":
        path = path.with_suffix(".dbf")  # all that there is of a table
    if driver == "CSV" and texts:
        path.with_suffix(".csvt").write_text(",".join(['"String"'] * len(layer.fields())))
    return QgsVectorLayer(str(path), "saved", "ogr")


def register(tmp_path: Path) -> QgsVectorLayer:
    """What `importemployment` makes of a file that does not say its year."""
    lines = "".join(f"{area},{code},{jobs}\n" for area, code, jobs in ROWS)
    (tmp_path / "register.csv").write_text(f"area,industry,jobs\n{lines}")
    parameters = {"FILE": str(tmp_path / "register.csv"), "TABLE": "TEMPORARY_OUTPUT"}
    return run("creativeclusters:importemployment", parameters).layers["TABLE"]


@pytest.mark.parametrize("form", [*FORMS, "memory", "CSV of numbers"])
def test_a_table_without_years_needs_no_field_set_in_any_form(tmp_path, form):
    table = register(tmp_path)
    given = table if form == "memory" else saved(table, tmp_path, form.split(" of ")[0], form == "CSV")
    expected = by_area(run("creativeclusters:locationquotients", inputs(employment=table)).layers["OUTPUT"])
    assert by_area(run("creativeclusters:locationquotients", inputs(employment=given)).layers["OUTPUT"]) == expected
    filled = run("creativeclusters:fillsuppressed", {"EMPLOYMENT": given, "TABLE": "TEMPORARY_OUTPUT"})
    assert filled.layers["TABLE"].featureCount() == len(ROWS)
    hotspots = run("creativeclusters:creativehotspots", inputs(employment=filled.layers["TABLE"], DRAWS=0))
    assert set(by_area(hotspots.layers["OUTPUT"])) == set(expected)


@pytest.mark.parametrize("tool", ["sectoremployment", "locationquotients", "creativehotspots"])
@pytest.mark.parametrize("first", ["sectoremployment", "locationquotients", "creativehotspots"])
def test_a_table_saved_as_csv_is_the_employment_of_every_tool(tmp_path, first, tool):
    parameters = {**SAMPLE_INPUTS, "YEAR": "2021", "OUTPUT": "TEMPORARY_OUTPUT", "TABLE": "TEMPORARY_OUTPUT"}
    if first == "creativehotspots":
        parameters["DRAWS"] = 0
    table = run(f"creativeclusters:{first}", parameters).layers["TABLE"]
    chained = {**SAMPLE_INPUTS, "SECTORS": GIVEN, "OUTPUT": "TEMPORARY_OUTPUT"}
    if tool == "creativehotspots":
        chained["DRAWS"] = 0
    found, expected = (
        by_area(run(f"creativeclusters:{tool}", {**chained, "EMPLOYMENT": layer}).layers["OUTPUT"])
        for layer in (saved(table, tmp_path, "CSV"), table)
    )
    assert list(found) == list(expected)
    for area, record in expected.items():
        for name, value in record.items():
            assert found[area][name] == (pytest.approx(value, rel=1e-9) if isinstance(value, float) else value), name


@pytest.fixture(scope="module")
def results(provider, tmp_path_factory) -> dict[str, str]:
    """Files of the outputs of several tools on the sample."""
    folder = tmp_path_factory.mktemp("results")
    made = {}
    for tool in ("creativehotspots", "employmentchange", "peerareas"):
        more = {} if tool == "employmentchange" else {"YEAR": "2021"}
        more |= {"DRAWS": 0} if tool == "creativehotspots" else {}
        targets = {name: str(folder / f"{tool}_{name}.gpkg") for name in ("OUTPUT", "TABLE")}
        run(f"creativeclusters:{tool}", {**SAMPLE_INPUTS, **more, **targets})
        made |= {f"{tool} {name}": path for name, path in targets.items()}
    return made


def of_results(results: dict, folder: Path, driver: str) -> list[QgsVectorLayer]:
    found = []
    for number, name in enumerate(name for name in results if name.endswith("TABLE")):
        (folder / str(number)).mkdir()
        found.append(saved(QgsVectorLayer(results[name], name, "ogr"), folder / str(number), driver))
    return found


def different(one, other, way: str = "") -> list:
    """Where two things out of JSON differ."""
    if isinstance(one, dict) and isinstance(other, dict):
        names = sorted(set(one) | set(other))
        return [found for name in names for found in different(one.get(name), other.get(name), f"{way}/{name}")]
    if isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        return [
            found
            for place, pair in enumerate(zip(one, other, strict=True))
            for found in different(*pair, f"{way}/{place}")
        ]
    same = one == pytest.approx(other, rel=1e-9) if isinstance(other, float) else one == other
    return [] if same else [(way, one, other)]


def test_profiles_are_the_same_of_tables_saved_as_csv(results, tmp_path):
    found = {}
    for driver in ("CSV", "GPKG"):
        (tmp_path / driver).mkdir()
        data = tmp_path / driver / "profiles.json"
        given = {"AREAS": results["creativehotspots OUTPUT"], "LAYERS": of_results(results, tmp_path / driver, driver)}
        run("creativeclusters:areaprofiles", {**given, "DATA": str(data), "OUTPUT": str(data.with_suffix(".html"))})
        found[driver] = json.loads(data.read_text())
    assert different(found["CSV"], found["GPKG"]) == []


@pytest.mark.parametrize(
    ("tool", "areas", "file"), [("interactivemap", "AREAS", "map.html"), ("printatlas", "COVERAGE", "atlas.pdf")]
)
def test_tables_saved_as_csv_are_published(results, tmp_path, tool, areas, file):
    given = {areas: results["creativehotspots OUTPUT"], "LAYERS": of_results(results, tmp_path, "CSV")}
    run(f"creativeclusters:{tool}", {**given, "OUTPUT": str(tmp_path / file)})
    assert (tmp_path / file).stat().st_size > 1000


def test_years_as_dates_and_as_text(tmp_path):
    rows = [(area, code, jobs, f"{year}-01-01") for area, code, jobs in ROWS for year in (2019, 2021)]
    dated = memory("NoGeometry", "area:string industry:string jobs:double year:date", rows, "dated")
    stamped = memory("NoGeometry", "area:string industry:string jobs:double year:datetime", rows, "stamped")
    text = memory(
        "NoGeometry",
        "area:string industry:string jobs:double year:string",
        [(*row[:3], row[3][:4]) for row in rows],
        "text",
    )
    found = [
        by_area(run("creativeclusters:sectoremployment", inputs(employment=layer, YEAR="2019")).layers["OUTPUT"])
        for layer in (dated, stamped, text)
    ]
    assert found[0] == found[1] == found[2]
    assert {record["year"] for record in found[0].values()} == {"2019"}


def test_one_field_is_not_two_things():
    with pytest.raises(QgsProcessingException, match="is chosen for several things: EMPLOYMENT_JOBS, EMPLOYMENT_TOTAL"):
        run("creativeclusters:sectoremployment", inputs(EMPLOYMENT_TOTAL="jobs"))


def test_totals_that_cannot_be_are_refused():
    rows = [(area, code, jobs, 300) for area, code, jobs in ROWS]
    small = memory("NoGeometry", "area:string industry:string jobs:double jobs_total:double", rows, "small")
    with pytest.raises(QgsProcessingException, match=r"9 areas of 'small' have a total that is smaller .* A1: 300 <"):
        run("creativeclusters:locationquotients", inputs(employment=small))
    rows = [(area, code, jobs, 5000 + jobs) for area, code, jobs in ROWS]
    several = memory("NoGeometry", "area:string industry:string jobs:double jobs_total:double", rows, "several")
    with pytest.raises(
        QgsProcessingException, match=r"9 areas of 'several' have several totals \(field 'jobs_total'\)"
    ):
        run("creativeclusters:locationquotients", inputs(employment=several))
