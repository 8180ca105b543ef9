"""Interactive map: the four ways, figures read back out of the page, names that try to be markup, bad input."""

import functools
import html
import json
import re
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

from creative_clusters_plugin.layers.about import About, fields_said, keep
from creative_clusters_plugin.styling import palettes
from creative_clusters_plugin.styling.findings import finding_of
from creative_clusters_plugin.styling.renderers import renderer_for
from creative_clusters_plugin.styling.specs import StyleSpec

from .layers import SAMPLE, SAMPLE_INPUTS, boundaries, by_area, memory, records, square
from .running import FOUR_WAYS, run, run_task
from .test_area_profiles import NASTY, nasty_areas, results

pytestmark = pytest.mark.usefixtures("provider")
TOOL = "creativeclusters:interactivemap"
__all__ = ["results"]  # a fixture


class Page(HTMLParser):
    """The tags of a page, and the text of its elements by id."""

    def __init__(self, text: str):
        super().__init__()
        self.tags, self.texts, self._inside = [], {}, None
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        self.tags.append(tag)
        self._inside = dict(attributes).get("id")

    def handle_endtag(self, tag):
        self._inside = None

    def handle_data(self, data):
        if self._inside:
            self.texts[self._inside] = self.texts.get(self._inside, "") + data

    @property
    def content(self) -> dict:
        return json.loads(self.texts["content"])


def read(path) -> Page:
    return Page(Path(path).read_text(encoding="utf-8"))


def content_of(path) -> dict:
    return read(path).content


@pytest.fixture(scope="module")
def regions(provider, tmp_path_factory) -> str:
    """Hotspots of the sample's twelve regions."""
    folder = tmp_path_factory.mktemp("regions")
    areas, of_regions = f"{SAMPLE}/areas.gpkg|layername=areas", f"{SAMPLE}/areas.gpkg|layername=regions"
    jobs = run(
        "creativeclusters:rebaseareas",
        {
            **{"EMPLOYMENT": SAMPLE_INPUTS["EMPLOYMENT"], "METHOD": 0, "LOOKUP": areas},
            **{"LOOKUP_FROM": "area", "LOOKUP_TO": "region", "TARGET": of_regions, "TARGET_ID": "region"},
            **{"OUTPUT": "TEMPORARY_OUTPUT", "TABLE": str(folder / "jobs.gpkg")},
        },
    ).outputs["TABLE"]
    given = {"BOUNDARIES": of_regions, "BOUNDARY_ID": "region", "EMPLOYMENT": jobs, "YEAR": "2021"}
    return run("creativeclusters:creativehotspots", {**given, "OUTPUT": str(folder / "regions.gpkg")}).outputs["OUTPUT"]


def given(results: dict, **more) -> dict:
    layers = [path for name, path in results.items() if name != "hotspots"]
    return {"AREAS": results["hotspots"], "LAYERS": layers, "TITLE": "Creative Orvessia", **more}


@pytest.fixture(scope="module")
def found(results, regions, tmp_path_factory):
    """By way the content of a page with the areas of the sample, and of one with regions and areas, and the numbers."""

    @functools.cache
    def found(way: str) -> dict:
        folder = tmp_path_factory.mktemp(f"map_{way}")
        one = FOUR_WAYS[way](TOOL, given(results, OUTPUT=str(folder / "one.html")))
        two = FOUR_WAYS[way](
            TOOL,
            {
                "AREAS": regions,
                "AREA_ID": "region",
                "LOCAL_AREAS": results["hotspots"],
                "OUTPUT": str(folder / "two.html"),
            },
        )
        assert "Traceback" not in one.log + two.log
        numbers = [
            {key: value for key, value in done.outputs.items() if isinstance(value, (int, float))}
            for done in (one, two)
        ]
        return {
            "one": content_of(folder / "one.html"),
            "two": content_of(folder / "two.html"),
            "numbers": numbers,
            "path": folder / "one.html",
        }

    return found


def english(content):
    """Without the other languages: only the plugin as built, which the command line runs, has these compiled."""
    if isinstance(content, dict):
        if "en" in content:
            return content["en"]
        return {key: english(value) for key, value in content.items() if key != "language"}
    return [english(one) for one in content] if isinstance(content, list) else content


@pytest.mark.parametrize("way", FOUR_WAYS)
def test_each_way_gives_the_same(found, way):
    here, first = found(way), found("run")
    for page in ("one", "two"):
        assert english(here[page]) == english(first[page])
    measures, none = len(first["one"]["measures"]), {"BUSINESS_COUNT": 0, "CLUSTER_COUNT": 0}
    assert here["numbers"] == [
        {"AREA_COUNT": 200, "LOCAL_COUNT": 0, "MEASURE_COUNT": measures, **none},
        {"AREA_COUNT": 12, "LOCAL_COUNT": 200, "MEASURE_COUNT": len(first["two"]["measures"]), **none},
    ]


def by_key(content: dict) -> dict[str, dict]:
    return {measure["key"]: measure for measure in content["measures"]}


def test_figures_of_the_page_are_those_of_the_layers(found, results):
    content = found("run")["one"]
    areas = by_area(QgsVectorLayer(results["hotspots"], "hotspots", "ogr"))
    ids = content["levels"][0]["ids"]
    assert sorted(ids) == sorted(areas)
    assert content["levels"][0]["names"] == [areas[key]["area_name"] for key in ids]
    measures = by_key(content)
    for field, factor in (("lq_creative", 1), ("score", 1), ("share_local", 100), ("jobs_creative", 1)):
        values = measures[field]["values"]["areas"]
        digits = measures[field]["digits"] + 1
        for key, value in zip(ids, values, strict=True):
            true = areas[key][field]
            assert value == (None if true is None else pytest.approx(true * factor, abs=0.51 * 10**-digits)), (
                field,
                key,
            )
    classes = [one["value"] for one in measures["class"]["classes"]]
    for key, value in zip(ids, measures["class"]["values"]["areas"], strict=True):
        assert areas[key]["class"] == ("no data" if value is None else classes[value])


def test_years_are_those_of_the_layer(found, results):
    measure = by_key(found("run")["one"])["lq_creative"]
    ids = found("run")["one"]["levels"][0]["ids"]
    rows = records(QgsVectorLayer(results["years"], "years", "ogr"))
    assert measure["years"] == sorted({str(row["year"]) for row in rows})
    for row in rows:
        value = measure["by_year"]["areas"][measure["years"].index(str(row["year"]))][ids.index(row["area"])]
        assert value == (None if row["lq"] is None else pytest.approx(row["lq"], abs=0.00051))
    assert measure["values"]["areas"] == measure["by_year"]["areas"][-1]


def test_colours_and_breaks_are_those_of_the_map_styles(found):
    measures = by_key(found("run")["one"])
    assert measures["lq_creative"]["breaks"] == list(palettes.QUOTIENT_BREAKS[1:])
    assert measures["lq_creative"]["colours"] == list(palettes.QUOTIENT_COLOURS)
    assert {one["value"]: one["colour"] for one in measures["class"]["classes"]} == palettes.CLASS_COLOURS
    assert measures["change_growth"]["breaks"] == [100 * one for one in palettes.CHANGE_BREAKS]
    for measure in measures.values():
        if measure["kind"] == "number":
            assert len(measure["colours"]) == len(measure["breaks"]) + 1
            assert measure["breaks"] == sorted(set(measure["breaks"]))
        assert {len(values) for values in measure["values"].values()} == {200}


def on_the_page(measure: dict, value: float) -> str:
    """The colour that the page gives a value, as classes.js does."""
    return measure["colours"][sum(value > one for one in measure["breaks"])]


@pytest.mark.parametrize(
    ("field", "kind"), [("lq_creative", "quotient"), ("score", "score"), ("jobs_creative", "jobs")]
)
def test_each_area_has_the_colour_that_it_has_in_print(found, results, field, kind):
    content = found("run")["one"]
    layer = QgsVectorLayer(results["hotspots"], "hotspots", "ogr")
    renderer = renderer_for(StyleSpec("as in print", kind, field), layer)
    measure, ids = by_key(content)[field], content["levels"][0]["ids"]
    compared = 0
    for feature in layer.getFeatures():
        value = measure["values"]["areas"][ids.index(feature["area"])]
        if value is not None:
            printed = renderer.rangeForValue(feature[field])
            assert on_the_page(measure, value) == printed.symbol().color().name(), (feature["area"], value)
            compared += 1
    assert compared > 150


def test_every_figure_counts_as_the_layers_do(found, results):
    content = found("run")["one"]
    ids = content["levels"][0]["ids"]
    layers = [records(QgsVectorLayer(path, name, "ogr")) for name, path in results.items()]
    tables = [{row["area"]: row for row in rows} for rows in layers if len({row["area"] for row in rows}) == len(rows)]
    for measure in content["measures"]:
        shown = measure["values"]["areas"]
        columns = [[own[key][measure["field"]] for key in ids] for own in tables if measure["field"] in own[ids[0]]]
        assert any(_counts_alike(measure, shown, column) for column in columns), measure["key"]
    assert len(content["measures"]) > 30


def _counts_alike(measure: dict, shown: list, column: list) -> bool:
    """Whether each area is in the class, and on the side of the middle, in which the layer's own figure is."""
    if measure["kind"] == "class":
        classes = [one["value"] for one in measure["classes"]]
        return [None if one is None else classes[one] for one in shown] == [
            one if one in classes else None for one in column
        ]
    if any((one is None) != (other is None) for one, other in zip(shown, column, strict=True)):
        return False
    pairs = [(one, other) for one, other in zip(shown, column, strict=True) if one is not None]
    factor = 100 if measure["unit"] else 1
    marks = [*measure["breaks"], *([] if measure["middle"] is None else [measure["middle"]])]
    return all((one > mark) == (other * factor > mark) for one, other in pairs for mark in marks)


def test_the_headline_counts_what_the_printed_map_counts(tmp_path):
    values = [1.000413674857, 0.9996, 1.0, 1.0004, 0.0, 3.2, 1.0996, None]
    areas = memory(
        "Polygon?crs=EPSG:3035",
        "area:string lq_creative:double jobs_total:double",
        [(f"A{place}", value, 100.0) for place, value in enumerate(values)],
        "quotients",
        [square(place) for place in range(len(values))],
    )
    run(TOOL, {"AREAS": areas, "OUTPUT": str(tmp_path / "map.html")})
    measure = by_key(content_of(tmp_path / "map.html"))["lq_creative"]
    above = sum(value > measure["middle"] for value in measure["values"]["areas"] if value is not None)
    assert finding_of(areas, StyleSpec("as in print", "quotient", "lq_creative"), "area").startswith(f"{above} of 7 ")
    assert above == 4


@pytest.mark.parametrize(
    "gained", [[-40.0, -3.5, 0.0, 2.0, 9.0, 88.0], [0.0, 1.0, 2.0, 4.0, 8.0, 90.0], [-5.0, -1.0] * 3]
)
def test_jobs_of_a_scenario_have_the_classes_of_print(tmp_path, gained):
    fields = "area:string lq_creative:double jobs_gained:double jobs_direct:double jobs_further:double gained_per_1000:double"
    rows = [(f"A{place}", 1.0 + place, value, 1.0, 0.5, value / 10) for place, value in enumerate(gained)]
    areas = memory("Polygon?crs=EPSG:3035", fields, rows, "scenario", [square(place) for place in range(len(rows))])
    run(TOOL, {"AREAS": areas, "OUTPUT": str(tmp_path / "map.html")})
    measure = by_key(content_of(tmp_path / "map.html"))["impact_jobs_gained"]
    renderer = renderer_for(StyleSpec("as in print", "gains", "jobs_gained"), areas)
    printed = [renderer.rangeForValue(value).symbol().color().name() for value in gained]
    assert [on_the_page(measure, value) for value in measure["values"]["areas"]] == printed
    assert measure["middle"] == (0 if min(gained) < 0 < max(gained) else None)
    assert measure["question"] == "what_next"


def test_a_quotient_of_nought_and_one_on_a_break_are_in_the_classes_of_print(tmp_path):
    values = [0.0, 0.5, 0.67, 1.1, 1.0996, 2.0, 3.0]
    areas = memory(
        "Polygon?crs=EPSG:3035",
        "area:string lq_creative:double jobs_total:double",
        [(f"A{place}", value, 100.0) for place, value in enumerate(values)],
        "quotients",
        [square(place) for place in range(len(values))],
    )
    run(TOOL, {"AREAS": areas, "MEASURES": ["lq_creative"], "OUTPUT": str(tmp_path / "map.html")})
    (measure,) = content_of(tmp_path / "map.html")["measures"]
    renderer = renderer_for(StyleSpec("as in print", "quotient", "lq_creative"), areas)
    printed = [renderer.rangeForValue(value).symbol().color().name() for value in values]
    assert [on_the_page(measure, value) for value in measure["values"]["areas"]] == printed
    assert printed[0] == palettes.QUOTIENT_ZERO
    assert measure["zero"]["en"] == "0 (no jobs)"


def test_topics_have_a_place_for_each_area(found):
    topics = found("run")["one"]["topics"]
    assert {"summary", "near", "sectors", "overlap", "peers", "change", "sector_change", "history", "types"} <= set(
        topics
    )
    for topic in topics.values():
        assert len(topic["areas"]) == 200
        assert {len(row) for rows in topic["areas"] for row in rows} == {len(topic["columns"])}


def test_all_texts_come_in_all_languages(found):
    content = found("qgis_process")["one"]
    assert set(content["texts"]) == {"en", "de", "fr"}
    measures = by_key(content)
    title = measures["class"]["title"]
    assert title == {"en": "Creative hotspots", "de": "Kreative Hotspots", "fr": "Pôles créatifs"}
    for measure in measures.values():
        for text in (
            measure["title"],
            measure["group"],
            measure["about"],
            *(one["label"] for one in measure.get("classes", [])),
        ):
            assert set(text) == {"en", "de", "fr"} and all(text.values())
            assert not any("{" in one for one in text.values())


def test_two_levels(found, regions, results):
    content = found("run")["two"]
    first, second = content["levels"]
    assert (first["key"], second["key"]) == ("areas", "local")
    areas = by_area(QgsVectorLayer(f"{SAMPLE}/areas.gpkg|layername=areas", "areas", "ogr"))
    for key, parent in zip(second["ids"], second["parent"], strict=True):
        assert first["ids"][parent] == areas[key]["region"]
    for level in content["levels"]:
        assert len(level["topology"]["objects"]["areas"]["geometries"]) == len(level["ids"]) == len(level["points"])
    measure = by_key(content)["lq_creative"]
    assert (len(measure["values"]["areas"]), len(measure["values"]["local"])) == (12, 200)
    jobs = by_key(content)["jobs_total"]
    assert "scales" not in measure, "rates share their classes"
    own = jobs["scales"]
    assert min(own["areas"]["breaks"]) > max(own["local"]["breaks"]), "sums have classes of their own on each level"
    for level, scale in own.items():
        assert len(scale["breaks"]) == 4 and len(scale["colours"]) == 5
        place = np.searchsorted(scale["breaks"], [value for value in jobs["values"][level] if value is not None])
        assert np.ptp(np.bincount(place, minlength=5)) <= 1, "fifths of the areas"


def test_the_page_asks_the_network_for_nothing(found):
    text = found("run")["path"].read_text(encoding="utf-8")
    page = Page(text)
    assert "default-src 'none'" in html.unescape(text)
    assert not {"iframe", "object", "embed", "base"} & set(page.tags)
    assert re.findall(r'<(?:script|link|img)[^>]+(?:src|href)="(?!data:)', text) == []
    assert len(text.encode()) < 3_000_000


def test_names_are_text_and_never_markup(tmp_path):
    path = tmp_path / "map.html"
    run(TOOL, {"AREAS": nasty_areas(), "TITLE": NASTY[0], "SOURCE": NASTY[1], "OUTPUT": str(path)})
    page = read(path)
    plain = tmp_path / "plain.html"
    layer = memory(
        "Polygon?crs=EPSG:3035",
        "area:string lq_creative:double jobs_total:double",
        [("A", 1.2, 5.0)],
        "areas",
        [square(0)],
    )
    run(TOOL, {"AREAS": layer, "OUTPUT": str(plain)})
    assert page.tags == read(plain).tags, "no element comes from a name"
    content = page.content
    assert content["levels"][0]["names"] == NASTY
    assert content["levels"][0]["title"] == "<b>areas</b>"
    assert (content["title"], content["source"]) == (NASTY[0], NASTY[1])
    text = path.read_text(encoding="utf-8")
    assert "<script>alert" not in text and "<img src=x" not in text


def test_measures_can_be_chosen(results, tmp_path):
    run(
        TOOL,
        {
            "AREAS": results["hotspots"],
            "MEASURES": ["score", "top_sector", "rank"][::2],
            "OUTPUT": str(tmp_path / "m.html"),
        },
    )
    assert list(by_key(content_of(tmp_path / "m.html"))) == ["score", "field_rank"]
    assert "Measures (MEASURES): 'area_name'" in refused(
        AREAS=results["hotspots"], MEASURES=["area_name"], OUTPUT=str(tmp_path / "n.html")
    )
    assert "has no field 'gone'" in refused(
        AREAS=results["hotspots"], MEASURES=["gone"], OUTPUT=str(tmp_path / "n.html")
    )


def test_any_layer_can_be_shown_by_chosen_fields(tmp_path):
    layer = memory(
        "Polygon?crs=EPSG:3035",
        "area:string people:int kind:string",
        [("A", 10, "x"), ("B", None, "y")],
        "mine",
        [square(0), square(1)],
    )
    done = run(TOOL, {"AREAS": layer, "MEASURES": ["people", "kind"], "OUTPUT": str(tmp_path / "m.html")})
    assert done.outputs["MEASURE_COUNT"] == 2
    content = content_of(tmp_path / "m.html")
    assert content["topics"] == {}
    assert by_key(content)["field_people"]["values"]["areas"] == [10, None]


def refused(**parameters) -> str:
    feedback = QgsProcessingFeedback(False)
    with pytest.raises(QgsProcessingException) as caught:
        run(TOOL, parameters, feedback)
    assert "Traceback" not in str(caught.value) + feedback.textLog()
    return str(caught.value)


def hot(rows, shapes, crs: str = "EPSG:3035", name: str = "hot") -> QgsVectorLayer:
    fields = "area:string area_name:string lq_creative:double class:string score:double rank:int jobs_total:double suppressed:int"
    return memory(f"Polygon?crs={crs}", fields, rows, name, shapes)


def row(key, number: int = 1, suppressed: int = 0) -> tuple:
    return (key, f"Area {key}", 1.2 + number, "hotspot", 50.0, number, 1000.0, suppressed)


def test_a_layer_without_figures_is_refused_with_the_tool_that_makes_them(results, tmp_path):
    out = str(tmp_path / "m.html")
    assert "Creative hotspots" in refused(AREAS=boundaries(), OUTPUT=out)
    text = refused(AREAS=results["hotspots"], LOCAL_AREAS=boundaries(), OUTPUT=out)
    assert "'areas' has none of the figures" in text
    assert not Path(out).exists()


def test_ids_that_are_missing_or_repeated(tmp_path):
    out = str(tmp_path / "m.html")
    layer = memory(
        "Polygon?crs=EPSG:3035",
        "code:string lq_creative:double jobs_total:double",
        [("A", 1.0, 2.0), ("A", 1.0, 2.0)],
        "areas",
        [square(0), square(1)],
    )
    assert "Area id (AREA_ID): no field of 'areas'" in refused(AREAS=layer, OUTPUT=out)
    assert "Id of the local areas (LOCAL_ID): no field of 'areas'" in refused(
        AREAS=hot([row("A")], [square(0)]), LOCAL_AREAS=layer, OUTPUT=out
    )
    twice = hot([row("A"), row("A", 2), row("B")], [square(0), square(1), square(2)])
    assert "1 area id occurs more than once (A)" in refused(AREAS=twice, OUTPUT=out)
    done = run(TOOL, {"AREAS": hot([row("A"), row(None)], [square(0), square(1)]), "OUTPUT": out})
    assert "1 area of 'hot' has no id" in done.log
    assert content_of(out)["levels"][0]["ids"] == ["A"]


def test_areas_without_geometry_and_with_withheld_figures_are_counted(tmp_path):
    layer = hot(
        [row("A", suppressed=2), row("B"), row("C")], [square(0), QgsGeometry(), QgsGeometry.fromWkt("POLYGON EMPTY")]
    )
    done = run(TOOL, {"AREAS": layer, "OUTPUT": str(tmp_path / "m.html")})
    assert "2 areas of 'hot' have no geometry" in done.log
    content = content_of(tmp_path / "m.html")
    kinds = [one["type"] for one in content["levels"][0]["topology"]["objects"]["areas"]["geometries"]]
    assert kinds == ["Polygon", None, None]
    assert content["levels"][0]["points"][1:] == [None, None]
    notes = [note["en"] for note in content["notes"]]
    assert notes[0].startswith("2 areas of 'hot' have no geometry") and notes[1].startswith(
        "In 1 areas of 'hot' some figures"
    )


def test_one_area(tmp_path):
    done = run(TOOL, {"AREAS": hot([row("A")], [square(0)]), "OUTPUT": str(tmp_path / "m.html")})
    assert done.outputs["AREA_COUNT"] == 1
    (point,) = content_of(tmp_path / "m.html")["levels"][0]["points"]
    assert 4 < point[0] < 12 and 45 < point[1] < 55


def test_local_areas_outside_of_all_areas_are_counted(tmp_path):
    local = hot([row("a"), row("b"), row("c")], [square(0, side=3000), square(1), square(8)], name="local")
    done = run(
        TOOL,
        {
            "AREAS": hot([row("A"), row("B")], [square(1), square(0)]),
            "LOCAL_AREAS": local,
            "OUTPUT": str(tmp_path / "m.html"),
        },
    )
    assert "1 local area of 'local' lies in none of the areas of 'hot'" in done.log
    assert content_of(tmp_path / "m.html")["levels"][1]["parent"] == [1, 0, -1]


def test_two_levels_of_one_name_are_told_apart(tmp_path):
    levels = {"AREAS": hot([row("A")], [square(0)]), "LOCAL_AREAS": hot([row("a"), row("b")], [square(0), square(1)])}
    run(TOOL, {**levels, "OUTPUT": str(tmp_path / "m.html")})
    assert [level["title"] for level in content_of(tmp_path / "m.html")["levels"]] == ["hot (1)", "hot (2)"]


@pytest.fixture(scope="module")
def named(provider, tmp_path_factory) -> dict[str, str]:
    """Quotients of areas with four fields that could be their names, by the field that the run was told ('' for none)."""
    folder = tmp_path_factory.mktemp("named")
    fields = "code:string lad_name:string small_nm:string motto:string"
    rows = [
        (f"E{place:02d}", "Camden" if place < 6 else "Barnet", f"Ward {place}", f"So {place}") for place in range(12)
    ]
    areas = memory("Polygon?crs=EPSG:3035", fields, rows, "wards", [square(place) for place in range(12)])
    table = [(code, industry, 10.0 + place) for place, (code, *_) in enumerate(rows) for industry in ("6201", "4711")]
    jobs = memory("None", "code:string industry:string jobs:double", table, "jobs")
    found = {}
    for name in ("", "motto", "lad_name"):
        given = {
            "BOUNDARIES": areas,
            "BOUNDARY_ID": "code",
            "BOUNDARY_NAME": name,
            "EMPLOYMENT": jobs,
            "EMPLOYMENT_AREA": "code",
        }
        output = str(folder / f"quotients_{name}.gpkg")
        found[name] = run("creativeclusters:locationquotients", {**given, "OUTPUT": output}).outputs["OUTPUT"]
    return found


@pytest.mark.parametrize(("told", "expected"), [("", "Ward 3"), ("motto", "So 3"), ("lad_name", "Camden")])
def test_names_are_those_that_the_run_was_told(named, tmp_path, told, expected):
    page = tmp_path / "map.html"
    run(TOOL, {"AREAS": named[told], "LOCAL_AREAS": named["motto"], "OUTPUT": str(page)})
    first, second = content_of(page)["levels"]
    assert first["title"].startswith(f"quotients_{told}") and second["title"].startswith("quotients_motto")
    assert first["ids"][3] == "E03" and first["names"][3] == expected
    assert second["names"][3] == "So 3"
    run(TOOL, {"AREAS": named[told], "AREA_NAME": "small_nm", "OUTPUT": str(page)})
    assert content_of(page)["levels"][0]["names"][3] == "Ward 3"


@pytest.mark.parametrize(
    ("name", "shown"), [("Location quotients", True), ("location_quotients", True), ("Wards", False)]
)
def test_a_layer_that_is_called_as_its_run_says_nothing_of_its_areas(named, tmp_path, name, shown):
    layer = QgsVectorLayer(named[""], name, "ogr")
    run(TOOL, {"AREAS": layer, "LOCAL_AREAS": named["motto"], "OUTPUT": str(tmp_path / "map.html")})
    title = content_of(tmp_path / "map.html")["levels"][0]["title"]
    assert (title["en"] if shown else title) == ("Areas" if shown else name)


def test_the_page_speaks_of_what_the_figures_count(named, tmp_path):
    layer = QgsVectorLayer(named[""], "wards", "ogr").materialize(QgsFeatureRequest())
    page = tmp_path / "map.html"
    for measure, words in (("businesses", "Creative businesses"), ("wages", "Creative wages"), ("", "Creative jobs")):
        keep(layer, About("Wards", "", measure=measure))
        run(TOOL, {"AREAS": layer, "AREA_ID": "code", "OUTPUT": str(page)})
        assert content_of(page)["texts"]["en"]["creative_jobs"].capitalize() == words
    assert by_key(content_of(page))["jobs_total"]["title"]["en"] == "Jobs in all industries"


def test_without_metadata_a_name_of_its_own_is_found(named, tmp_path):
    bare = QgsVectorLayer(named["lad_name"], "bare", "ogr").materialize(QgsFeatureRequest())
    assert fields_said(bare) == ("", "")
    run(TOOL, {"AREAS": bare, "AREA_ID": "code", "OUTPUT": str(tmp_path / "map.html")})
    assert content_of(tmp_path / "map.html")["levels"][0]["names"][3] == "Ward 3"


def test_a_layer_without_a_coordinate_reference_system(tmp_path):
    out = str(tmp_path / "m.html")
    assert "no coordinate reference system: set it" in refused(AREAS=hot([row("A")], [square(0)], crs=""), OUTPUT=out)
    degrees = hot([row("A")], [square(0, side=0.1, left=5, bottom=50)], crs="")
    assert "taken for longitude and latitude" in run(TOOL, {"AREAS": degrees, "OUTPUT": out}).log
    assert content_of(out)["levels"][0]["points"] == [[5.05, 50.05]]


def test_curves_and_collections_are_drawn(tmp_path):
    circle = QgsGeometry.fromWkt("CURVEPOLYGON(CIRCULARSTRING(4000000 3000000, 4010000 3000000, 4000000 3000000))")
    layer = QgsVectorLayer(
        "CurvePolygon?crs=EPSG:3035&field=area:string&field=lq_creative:double&field=jobs_total:double",
        "curves",
        "memory",
    )
    from qgis.core import QgsFeature

    feature = QgsFeature(layer.fields())
    feature.setAttributes(["A", 1.5, 10.0])
    feature.setGeometry(circle)
    assert layer.dataProvider().addFeatures([feature])[0]
    run(TOOL, {"AREAS": layer, "OUTPUT": str(tmp_path / "m.html")})
    topology = content_of(tmp_path / "m.html")["levels"][0]["topology"]
    assert len(topology["arcs"][0]) > 20


def test_a_place_that_cannot_be_written_is_named(results, tmp_path):
    (tmp_path / "file").write_text("x")
    assert "cannot be written" in refused(AREAS=results["hotspots"], OUTPUT=str(tmp_path / "file" / "m.html"))
    assert (tmp_path / "file").read_text() == "x"


def test_cancelled(results, tmp_path):
    feedback = QgsProcessingFeedback(False)
    feedback.cancel()
    assert run(TOOL, given(results, OUTPUT=str(tmp_path / "m.html")), feedback).outputs == {}
    assert not (tmp_path / "m.html").exists()


def test_layers_of_the_project_are_read_in_a_task(results, regions, tmp_path):
    layers = [
        QgsVectorLayer(path, name, "ogr") for name, path in (("Regions", regions), ("Areas", results["hotspots"]))
    ]
    layers.append(QgsVectorLayer(results["sectors"], "sectors", "ogr"))
    QgsProject.instance().addMapLayers(layers)
    done = run_task(
        TOOL,
        {
            "AREAS": layers[0],
            "AREA_ID": "region",
            "LOCAL_AREAS": layers[1],
            "LAYERS": [layers[2].id()],
            "OUTPUT": str(tmp_path / "m.html"),
        },
    )
    assert done.outputs["LOCAL_COUNT"] == 200
    assert [level["title"] for level in content_of(tmp_path / "m.html")["levels"]] == ["Regions", "Areas"]


def test_forty_thousand_areas_work_or_are_warned_about(tmp_path):
    side, across = 1000, 200
    shapes = [
        square(0, side, 4_000_000 + side * (number % across), 2_000_000 + side * (number // across))
        for number in range(40_000)
    ]
    rows = [row(f"A{number}", number % 9) for number in range(40_000)]
    done = run(TOOL, {"AREAS": hot(rows, shapes), "OUTPUT": str(tmp_path / "m.html")})
    assert done.outputs["AREA_COUNT"] == 40_000
    size = (tmp_path / "m.html").stat().st_size
    assert (size > 12_000_000) == ("MB for 40,000 areas" in done.log)
    assert size < 40_000_000


SCENE = f"{SAMPLE}/scene.gpkg|layername="
FIRMS = {"BUSINESSES": f"{SCENE}businesses", "BUSINESSES_INDUSTRY": "industry", "BUSINESSES_NAME": "name"}


@pytest.fixture(scope="module")
def clusters(provider, tmp_path_factory) -> str:
    path = tmp_path_factory.mktemp("clusters") / "clusters.gpkg"
    given = {"POINTS": f"{SCENE}businesses", "POINTS_INDUSTRY": "industry", "METHOD": 1, "RADIUS": 1500}
    settings = {"MIN_BUSINESSES": 15, "RELABELLINGS": 19, "PLACES": f"{SCENE}places"}
    return run("creativeclusters:microclusters", {**given, **settings, "OUTPUT": str(path)}).outputs["OUTPUT"]


def test_businesses_clusters_and_places_are_in_the_page(results, clusters, tmp_path):
    more = {**FIRMS, "BUSINESSES_SIZE": "jobs", "PRIVACY": 1, "CLUSTERS": clusters, "PLACES": f"{SCENE}places"}
    done = run(TOOL, given(results, **more, OUTPUT=str(tmp_path / "page.html")))
    content = content_of(tmp_path / "page.html")
    firms = records(QgsVectorLayer(more["BUSINESSES"], "firms", "ogr"))
    points = content["businesses"]["points"]
    assert sorted(points["names"]) == sorted(row["name"] for row in firms)
    assert done.outputs["BUSINESS_COUNT"] == len(firms)
    assert content["businesses"]["sectors"][-1]["name"] == "All other industries"
    creative = {
        code for codes in json.loads((SAMPLE / "planted.json").read_text())["sectors"].values() for code in codes
    }
    rest = len(content["businesses"]["sectors"]) - 1
    assert sum(one < rest for one in points["sector"]) == sum(row["industry"] in creative for row in firms)
    assert sum(content["businesses"]["inside"]["areas"][1::2]) == len(firms)
    rows = records(QgsVectorLayer(clusters, "clusters", "ogr"))
    assert [one["businesses"] for one in content["clusters"]] == [row["businesses"] for row in rows]
    for cluster in content["clusters"]:  # those that make up a cluster are among those within its outline
        runs = cluster["inside"]
        inside = [
            place for first, count in zip(runs[::2], runs[1::2], strict=True) for place in range(first, first + count)
        ]
        assert sum(points["sector"][place] < rest for place in inside) >= cluster["businesses"]
    assert len(content["places"]["names"]) == 200


def test_what_is_shown_of_a_business_follows_the_licence(results, tmp_path):
    layer = QgsVectorLayer(FIRMS["BUSINESSES"], "register", "ogr")
    shown = {}
    for licence in ("", "CC BY 4.0", "All rights reserved"):
        metadata = layer.metadata()
        metadata.setLicenses([licence] if licence else [])
        layer.setMetadata(metadata)
        done = run(
            TOOL, {"AREAS": results["hotspots"], **FIRMS, "BUSINESSES": layer, "OUTPUT": str(tmp_path / "page.html")}
        )
        shown[licence] = content_of(tmp_path / "page.html")["businesses"]["privacy"]
        assert ("states no licence" in done.log) == (not licence)
        assert ("not known to be open" in done.log) == licence.startswith("All")
    assert shown == {"": "counts", "CC BY 4.0": "names", "All rights reserved": "counts"}
    text = (tmp_path / "page.html").read_text(encoding="utf-8")
    assert not any(f'"{row["name"]}"' in text for row in records(layer))


def test_other_layers_are_refused_as_clusters_and_businesses_need_their_industry(results, tmp_path):
    where = {"AREAS": results["hotspots"], "OUTPUT": str(tmp_path / "page.html")}
    with pytest.raises(QgsProcessingException, match="no output of 'Microclusters of businesses'"):
        run(TOOL, {**where, "CLUSTERS": results["hotspots"]})
    with pytest.raises(QgsProcessingException, match="choose the field of 'scene'"):
        run(TOOL, {**where, "BUSINESSES": FIRMS["BUSINESSES"]})
    assert not (tmp_path / "page.html").exists()


def audiences(areas: tuple[str, ...] = ("A", "B", "C")) -> QgsVectorLayer:
    fields = (
        "area:string area_name:string lq_creative:double people:double audience_keen:double lq_audience_keen:double"
    )
    rows = [
        (key, f"Area {key}", 0.5 + place, 1000.0, 10.0 * (1 + place), 0.5 + place) for place, key in enumerate(areas)
    ]
    layer = memory("Polygon?crs=EPSG:3035", fields, rows, "audiences", [square(place) for place in range(len(areas))])
    metadata = layer.metadata()
    metadata.setTitle("Keen in Orvessia")
    metadata.setRights(["Survey of Orvessia, 2021. CC BY 4.0"])
    layer.setMetadata(metadata)
    return layer


def steps(*rows: tuple) -> QgsVectorLayer:
    return memory("NoGeometry", "title:string text:string figure:string area:string view:string", list(rows), "steps")


def test_a_story_land_around_and_names_of_audiences_are_in_the_page(tmp_path):
    story = steps(
        ("Where they live", "**Keen** people\n\n- north", "audience_keen", "B", None),
        ("All of it", None, "lq_audience_keen", None, "7.5/50.1/4.2"),
    )
    around = memory("Polygon?crs=EPSG:3035", "name:string", [("Neighbour",)], "land", [square(1, 4000.0)])
    metadata = around.metadata()
    metadata.setRights(["Coasts of Orvessia. Public domain"])
    around.setMetadata(metadata)
    out = tmp_path / "m.html"
    own = {"STORY": story, "CONTEXT": around, "SEGMENT_NAMES": "keen=Theatregoers"}
    run(TOOL, {"AREAS": audiences(), **own, "OUTPUT": str(out)})
    content = content_of(out)
    assert content["segments"] == {"keen": "Theatregoers"}
    titles = {measure["field"]: measure["title"]["en"] for measure in content["measures"]}
    assert titles["audience_keen"] == "Theatregoers: share of the people"
    key = {measure["field"]: measure["key"] for measure in content["measures"]}
    assert content["story"] == [
        {"title": "Where they live", "text": "**Keen** people\n\n- north", "figure": key["audience_keen"], "area": "B"},
        {"title": "All of it", "figure": key["lq_audience_keen"], "view": "7.5/50.1/4.2"},
    ]
    assert len(content["context"]) == 1 and len(content["context"][0]) > 3
    assert content["title"] == "Keen in Orvessia"
    assert content["source"] == "Survey of Orvessia, 2021. CC BY 4.0 · Coasts of Orvessia. Public domain"


@pytest.mark.parametrize(
    ("own", "said"),
    [
        ({"SEGMENT_NAMES": "casual=Now and then"}, "is no 'segment=name' of one of these segments: keen"),
        ({"STORY": ("One", "", "share", None, None)}, "row 1 of 'steps' has the figure 'share'"),
        ({"STORY": ("One", "", None, "Z", None)}, "row 1 of 'steps' has the area 'Z'"),
        ({"STORY": ("One", "", None, None, "here")}, "row 1 of 'steps' has the view 'here'"),
    ],
    ids=["segment", "figure", "area", "view"],
)
def test_names_and_steps_that_the_page_does_not_have_are_refused(tmp_path, own, said):
    given = {key: steps(value) if key == "STORY" else value for key, value in own.items()}
    out = tmp_path / "m.html"
    assert said in refused(AREAS=audiences(), **given, OUTPUT=str(out))
    assert not out.exists()


def test_patterns_over_time_are_taken_from_their_own_layer(tmp_path):
    fields = "area:string pattern:string tau:double trend_z:double times:int times_hot:int times_cold:int"
    rows = [
        ("A", "intensifying hot", 0.9, 2.5, 6, 5, 0),
        ("B", "no pattern", 0.0, 0.0, 6, 0, 1),
        ("C", "undefined", None, None, 0, 0, 0),
    ]
    table = memory("Polygon?crs=EPSG:3035", fields, rows, "emerging", [square(place) for place in range(3)])
    out = tmp_path / "m.html"
    done = run(TOOL, {"AREAS": audiences(), "LAYERS": [table], "OUTPUT": str(out)})
    assert "none of the figures that are shown here" not in done.log
    content = content_of(out)
    pattern = by_key(content)["emerging_pattern"]
    assert pattern["question"] == "how_it_changes"
    shown = [pattern["classes"][place]["label"]["en"] for place in pattern["values"]["areas"]]
    assert shown == ["Intensifying hot spot", "No pattern", "Not tested"]
