"""Everything for my areas: one folder with all that the other tools make, and a word on what is left out."""

import os
import re
import zipfile
from pathlib import Path

import pytest
from qgis.core import (
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

from creative_clusters_plugin.algorithms.running.study import PARTS, STEPS
from creative_clusters_plugin.layers import whole

from .layers import AREAS, JOBS, ROWS, SAMPLE_INPUTS, boundaries, memory, table
from .running import FOUR_WAYS, run

pytestmark = pytest.mark.usefixtures("provider")
TOOL = "creativeclusters:creativestudy"
SAMPLE = {name: SAMPLE_INPUTS[name] for name in ("BOUNDARIES", "EMPLOYMENT")}


@pytest.fixture(scope="module")
def study(provider, tmp_path_factory):
    folder = tmp_path_factory.mktemp("study") / "made anew"
    focus = {"FOCUS": "\"area\" IN ('C001', 'C002', 'C003')"}
    return folder, run(TOOL, {**SAMPLE, **focus, "FOLDER": str(folder)})


def test_the_folder_holds_all_that_the_index_leads_to(study):
    folder, done = study
    index = (folder / "index.html").read_text(encoding="utf-8")
    links = set(re.findall(r'href="([^"]+)"', index))
    assert {
        "map.html",
        "profiles.html",
        "maps/hotspots.pdf",
        "maps/atlas.pdf",
        "reports/hotspots.html",
        "study.qgz",
    } <= links
    assert all((folder / link).stat().st_size > 1000 for link in links)
    assert {f"reports/{report.name}" for report in (folder / "reports").iterdir()} <= links
    assert "of 199 areas are creative hotspots" in index  # one has no data
    assert done.outputs["LEFT_OUT_COUNT"] == 1
    assert "No points of businesses were given." in index


def test_profiles_and_atlas_are_of_the_chosen_areas(study):
    folder, _ = study
    page = (folder / "profiles.html").read_text(encoding="utf-8")
    assert len(re.findall(r"<article", page)) == 3
    # the source of the figures, not the names of tables in the folder
    assert "Method: Creative hotspots" in page
    assert "hotspots_sectors" not in page
    assert not (folder / "profiles_areas").exists()


def test_the_project_has_styled_layers_and_layouts_and_the_open_one_is_left_alone(study):
    folder, _ = study
    assert QgsProject.instance().mapLayers() == {}
    project = QgsProject()
    assert project.read(str(folder / "study.qgz"))
    assert all(layer.isValid() for layer in project.mapLayers().values())
    # tables that pages draw from have the names of their tools too, and are not in the tree
    layers = {node.name(): node.layer() for node in project.layerTreeRoot().findLayers()}
    assert layers["Creative hotspots"].renderer().type() == "categorizedSymbol"
    assert len(project.layoutManager().layouts()) >= 3
    shown = [node.name() for node in project.layerTreeRoot().findLayers() if node.itemVisibilityChecked()]
    assert shown == ["Creative hotspots"]
    assert project.layerTreeRoot().findLayers()[0].name() == "Employment outlook"


def test_what_one_year_cannot_tell_is_left_out_with_the_reason(tmp_path):
    done = run(TOOL, {"BOUNDARIES": boundaries(), "EMPLOYMENT": table(), "FOLDER": str(tmp_path)})
    index = (tmp_path / "index.html").read_text(encoding="utf-8")
    assert done.outputs["STEP_COUNT"] + done.outputs["LEFT_OUT_COUNT"] == 14
    for title in ("Employment change", "Emerging hotspots", "Employment outlook"):
        assert f'<th scope="row">{title}</th>' in index.split("What is left out")[1]
        assert f"{title} is left out: The figures do not say of which years they are" in done.log
    # too few areas for a step: its settings are not those of the study, and where they are is said
    assert "(LINKS_TABLE)" in index
    assert "are those of &#x27;Sector relatedness and opportunities&#x27;" in index


def test_a_file_is_imported_first(tmp_path):
    lines = ["area,industry,jobs,year", *(f"{area},{code},{jobs},2021" for area, code, jobs in ROWS)]
    (tmp_path / "raw.csv").write_text("\n".join(lines), encoding="utf-8")
    done = run(TOOL, {"BOUNDARIES": boundaries(), "FILE": str(tmp_path / "raw.csv"), "FOLDER": str(tmp_path / "out")})
    assert done.outputs["AREA_COUNT"] == 9
    assert QgsVectorLayer(f"{tmp_path}/out/study.gpkg|layername=employment", "jobs", "ogr").featureCount() == len(ROWS)


def test_a_measure_is_carried_through_all_steps_and_named(tmp_path):
    rows = [(area, code, float(jobs), 1000.0 * jobs * (3 if code == "9001" else 1)) for area, code, jobs in ROWS]
    both = table(rows, "area:string industry:string jobs:double wages:double", "figures")
    parts = [PARTS.index(name) for name in ("relatedsectoroverlap", "peerareas", "areaprofiles", "interactivemap")]
    given = {"BOUNDARIES": boundaries(), "EMPLOYMENT": both, "MEASURE": "wages", "PARTS": parts}
    done = run(TOOL, {**given, "FOLDER": str(tmp_path / "out")})
    assert "standardised location quotient" in done.log
    layer = QgsVectorLayer(f"{tmp_path}/out/study.gpkg|layername=hotspots", "hotspots", "ogr")
    totals = {feature["area"]: feature["jobs_total"] for feature in layer.getFeatures()}
    assert totals["A5"] == sum(row[3] for row in rows if row[0] == "A5")  # wages, not jobs
    assert "wages" in {field.name(): field.alias() for field in layer.fields()}["jobs_total"].lower()
    for name in ("hotspots", "overlap", "peers"):
        layer = QgsVectorLayer(f"{tmp_path}/out/study.gpkg|layername={name}", name, "ogr")
        layer.loadDefaultMetadata()
        assert layer.metadata().keywords("measure") == ["wages"], name
    index = (tmp_path / "out/index.html").read_text(encoding="utf-8")
    assert "Creative study (wages)" in index
    profiles = (tmp_path / "out/profiles.html").read_text(encoding="utf-8")
    assert "wages" in profiles and "creative jobs" not in profiles
    assert "wages" in (tmp_path / "out/map.html").read_text(encoding="utf-8")


def test_businesses_alone_are_counted_and_clustered(tmp_path):
    places = [(4_000_500 + 17 * (row % 40), 3_000_500 + 23 * (row // 40)) for row in range(240)]
    codes = list(JOBS)
    shapes = [QgsGeometry.fromPointXY(QgsPointXY(*place)) for place in places]
    firms = memory(
        "Point?crs=EPSG:3035",
        "code:string staff:integer",
        [(codes[row % 8], 1 + row % 5) for row in range(240)],
        "firms",
        shapes,
    )
    done = run(TOOL, {"BOUNDARIES": boundaries(), "BUSINESSES": firms, "FOLDER": str(tmp_path)})
    assert (tmp_path / "reports" / "clusters.html").exists()
    index = (tmp_path / "index.html").read_text(encoding="utf-8")
    assert "Count businesses</a>" in index
    assert "Import employment" not in index
    assert '<th scope="row">Print map of the change</th>' in index.split("What is left out")[1]
    assert "Industry or sector of the business (BUSINESSES_INDUSTRY)" in done.log
    assert done.outputs["AREA_COUNT"] >= 1


def with_years(ids: str):
    """The small country over five years, its areas named by a field of another name."""
    rows = [(area, code, jobs + 10 * year, 2016 + year) for year in range(5) for area, code, jobs in ROWS]
    shapes = [feature.geometry() for feature in boundaries().getFeatures()]
    named = [(number + 201, area, f"Area {area}") for number, area in enumerate(AREAS)]
    areas = memory("Polygon?crs=EPSG:3035", f"objectid:integer {ids}:string name:string", named, "areas", shapes)
    return areas, table(rows, f"{ids}:string industry:string jobs:double year:integer")


def test_nothing_is_left_out_because_the_areas_have_an_id_of_another_name(tmp_path):
    areas, jobs = with_years("itl2_code")
    done = run(TOOL, {"BOUNDARIES": areas, "EMPLOYMENT": jobs, "FOLDER": str(tmp_path)})
    assert done.outputs["LEFT_OUT_COUNT"] == 2, done.log  # no businesses, and too few areas for opportunities
    for written in ("map.html", "profiles.html", "maps/atlas.pdf", "reports/emerging.html"):
        assert (tmp_path / written).exists()
    found = [line for line in done.log.splitlines() if "found by their values" in line]
    assert len(found) == 2  # said once, of both layers, not by each of the steps
    assert "itl2_code" in found[0]


def test_only_what_is_asked_for_is_made(tmp_path):
    change, page = PARTS.index("employmentchange"), PARTS.index("interactivemap")
    areas, jobs = with_years("area")
    done = run(TOOL, {"BOUNDARIES": areas, "EMPLOYMENT": jobs, "PARTS": [change, page], "FOLDER": str(tmp_path)})
    assert (done.outputs["STEP_COUNT"], done.outputs["LEFT_OUT_COUNT"]) == (3, 0)
    assert sorted(path.name for path in (tmp_path / "reports").glob("*.html")) == ["change.html", "hotspots.html"]
    assert "map.html" in (tmp_path / "index.html").read_text(encoding="utf-8")


def test_parts_are_the_tools_of_the_steps():
    assert set(PARTS) == {step.tool for step in STEPS if not step.needed}
    assert len(PARTS) == 11


def test_the_project_has_a_theme_for_each_layer(study):
    folder, _ = study
    project = QgsProject()
    assert project.read(str(folder / "study.qgz"))
    themes = project.mapThemeCollection()
    assert set(themes.mapThemes()) == {node.name() for node in project.layerTreeRoot().findLayers()}
    assert [layer.name() for layer in themes.mapThemeVisibleLayers("Employment change")] == ["Employment change"]


@pytest.mark.parametrize("given", [{}, {"FILE": __file__, "EMPLOYMENT": SAMPLE["EMPLOYMENT"]}])
def test_one_source_is_asked_for(given, tmp_path):
    with pytest.raises(QgsProcessingException, match=r"Give one of File as downloaded \(FILE\) and Employment"):
        run(TOOL, {"BOUNDARIES": SAMPLE["BOUNDARIES"], **given, "FOLDER": str(tmp_path)})
    assert list(tmp_path.glob("*.html")) == []


@pytest.mark.parametrize(
    ("focus", "said"),
    [
        ("'yes please'", "gives the text 'yes please'"),
        ('"nope" = 1', "nope"),
        ("((", "cannot be used"),
        ("to_int('x') > 1", "x"),
        ("\"area\" = 'elsewhere'", "true for no area"),
    ],
)
def test_areas_that_cannot_be_chosen_are_refused_before_the_work(focus, said, tmp_path):
    with pytest.raises(QgsProcessingException, match=r"My areas \(FOCUS\)") as error:
        run(TOOL, {**SAMPLE, "FOCUS": focus, "FOLDER": str(tmp_path / "study")})
    assert said in str(error.value)
    assert not (tmp_path / "study").exists()


def test_a_folder_that_was_made_for_a_study_goes_where_it_fails(tmp_path):
    with pytest.raises(QgsProcessingException, match="nope"):
        run(TOOL, {**SAMPLE, "YEAR": "nope", "FOLDER": str(tmp_path / "new" / "study")})
    assert list(tmp_path.iterdir()) == []


def test_a_study_that_is_cancelled_leaves_what_is_whole(tmp_path):
    feedback = QgsProcessingFeedback(False)

    def stop(share):
        if share > 20:
            feedback.cancel()

    feedback.progressChanged.connect(stop)
    done = run(TOOL, {**SAMPLE, "FOLDER": str(tmp_path)}, feedback)
    assert 0 < done.outputs["STEP_COUNT"] < 13
    index = (tmp_path / "index.html").read_text(encoding="utf-8")
    assert "reports/hotspots.html" in index
    assert "map.html" not in index
    assert not list(tmp_path.glob("*part*"))


def test_a_study_that_fails_leaves_an_earlier_one_alone(tmp_path):
    for name in ("index.html", "study.gpkg", "notes.txt"):
        (tmp_path / name).write_text("earlier", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="nope") as error:
        run(TOOL, {**SAMPLE, "YEAR": "nope", "FOLDER": str(tmp_path)})
    assert ".part" not in str(error.value)
    assert {one.name: one.read_text(encoding="utf-8") for one in tmp_path.iterdir()} == dict.fromkeys(
        ("index.html", "study.gpkg", "notes.txt"), "earlier"
    )


def test_nothing_in_the_folder_names_the_place_where_it_was_made(study):
    folder, _ = study
    for file in folder.rglob("*"):
        if file.suffix == ".qgz":
            with zipfile.ZipFile(file) as archive:
                content = b"".join(archive.read(name) for name in archive.namelist())
        else:
            content = file.read_bytes() if file.is_file() else b""
        if file.name == "overlap.html":
            assert str(folder / "study.gpkg").encode() in content
        assert not re.search(rb"\.part\b", content), file.name


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="open files are read from /proc")
def test_no_file_is_open_when_the_folder_is_put_into_place(tmp_path, monkeypatch):
    held = []

    def put(folder, name, target):
        links = [os.path.realpath(link) for link in Path("/proc/self/fd").iterdir()]
        # the lock says that the run lives; it is not put into place
        held.extend(link for link in links if link.startswith(str(folder)) and not link.endswith(".lock"))

    placed = whole._put_into_place
    monkeypatch.setattr(whole, "_put_into_place", lambda *given: (put(*given), placed(*given)))
    areas, jobs = with_years("area")
    run(TOOL, {"BOUNDARIES": areas, "EMPLOYMENT": jobs, "FOLDER": str(tmp_path)})
    assert held == []


def test_a_folder_that_is_the_file_of_an_input_is_refused_with_both_names(tmp_path):
    given = {"BOUNDARIES": boundaries(), "FILE": str(tmp_path / "raw.csv"), "FOLDER": str(tmp_path / "raw.csv")}
    Path(given["FILE"]).write_text("area,industry,jobs\n", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match=r"\(FOLDER\) would write over .*raw\.csv.*\(FILE\)"):
        run(TOOL, given)
    assert Path(given["FILE"]).read_text(encoding="utf-8") == "area,industry,jobs\n"


@pytest.mark.parametrize("way", FOUR_WAYS)
def test_every_way_gives_the_same_hotspots(way, tmp_path):
    # a page of each kind: print, HTML, script; `study` makes all of them
    parts = [PARTS.index(tool) for tool in ("printmap", "areaprofiles", "interactivemap")]
    done = FOUR_WAYS[way](TOOL, {**SAMPLE, "YEAR": "2021", "PARTS": parts, "FOLDER": str(tmp_path)})
    assert done.outputs["HOTSPOT_COUNT"] == 22
    assert {path.name for path in tmp_path.iterdir()} >= {
        "index.html",
        "map.html",
        "profiles.html",
        "study.gpkg",
        "study.qgz",
    }
