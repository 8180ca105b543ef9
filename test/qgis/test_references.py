"""A nation from its own table, and its published projections, through the tools; contested hotspots on the map."""

import pytest
from qgis.core import QgsLinePatternFillSymbolLayer, QgsProcessingException

from creative_clusters_plugin.reports.pages.profile_words import robust
from creative_clusters_plugin.styling.renderers import renderer_for
from creative_clusters_plugin.styling.specs import StyleSpec

from .layers import AREAS, JOBS, boundaries, memory, records, table
from .running import run

pytestmark = pytest.mark.usefixtures("provider")

YEARS = range(2015, 2022)
YEARLY = [
    (area, code, float(jobs * (number + 1) * (20 + year - 2015) // 20), str(year))
    for number, area in enumerate(AREAS)
    for code, jobs in JOBS.items()
    for year in YEARS
]
FIELDS = "area:string industry:string jobs:double year:string"


def outlook(rows=YEARLY, **parameters):
    given = {"BOUNDARIES": boundaries(), "EMPLOYMENT": table(rows, FIELDS), "HORIZON": 3, "OUTPUT": "TEMPORARY_OUTPUT"}
    return run("creativeclusters:employmentoutlook", {**given, "TABLE": "TEMPORARY_OUTPUT", **parameters})


def whole(rows=YEARLY):
    sums: dict[tuple, float] = {}
    for _, code, jobs, year in rows:
        sums[code, year] = sums.get((code, year), 0.0) + jobs
    fields = "industry:string jobs:double year:string"
    return memory("NoGeometry", fields, [(code, jobs, year) for (code, year), jobs in sums.items()], "nation")


def test_published_projections_become_a_map(tmp_path):
    rows = [("creative", 2021, 1000.0), ("creative", 2024, 1100.0)]
    published = memory("NoGeometry", "sector:string year:int jobs:double", rows, "Working futures")
    page = tmp_path / "report.html"
    done = outlook(NATIONAL_OUTLOOK=published, REPORT=str(page))
    assert done.outputs["NATIONAL_GROWTH"] == pytest.approx(10.0)
    areas = records(done.layers["OUTPUT"])
    assert sum(row["jobs"] for row in areas) == pytest.approx(1.1 * sum(row["jobs_start"] for row in areas))
    assert all(row["low_90"] <= row["jobs"] <= row["high_90"] for row in areas)
    text = page.read_text(encoding="utf-8")
    assert "as &#x27;Working futures&#x27; projects" in text or "as 'Working futures' projects" in text
    assert "published projection" in text


def test_projections_without_a_field_that_can_be_told_are_refused():
    odd = memory("NoGeometry", "what:string when_:int much:double", [("creative", 2024, 1.0)], "odd")
    with pytest.raises(QgsProcessingException, match="NATIONAL_OUTLOOK_SECTOR"):
        outlook(NATIONAL_OUTLOOK=odd)
    named = {"NATIONAL_OUTLOOK_SECTOR": "what", "NATIONAL_OUTLOOK_YEAR": "when_", "NATIONAL_OUTLOOK_GROWTH": "much"}
    assert outlook(NATIONAL_OUTLOOK=odd, **named).outputs["NATIONAL_GROWTH"] == pytest.approx(1.0)


def test_a_region_is_forecast_beside_its_nation_and_one_area_alone_is_refused():
    one = [row for row in YEARLY if row[0] == "A1"]
    with pytest.raises(QgsProcessingException, match="one area only"):
        outlook(one)
    done = outlook(one, REFERENCE=whole())
    assert done.outputs["AREA_COUNT"] == 1
    nation = outlook()
    assert done.outputs["NATIONAL_GROWTH"] == pytest.approx(nation.outputs["NATIONAL_GROWTH"])


def test_the_nation_says_how_large_businesses_are():
    rows = [("34001", "58", 100.0, 10.0), ("34001", "581", None, 5.0), ("34001", "582", None, 5.0)]
    fields = "area:string industry:string jobs:double businesses:double"
    nation = memory(
        "NoGeometry",
        "industry:string jobs:double businesses:double",
        [("581", 900.0, 10.0), ("582", 100.0, 10.0)],
        "us",
    )
    given = {"EMPLOYMENT": table(rows, fields), "TABLE": "TEMPORARY_OUTPUT"}
    done = run("creativeclusters:fillsuppressed", {**given, "REFERENCE": nation})
    found = {row["industry"]: row["jobs"] for row in records(done.layers["TABLE"])}
    assert found == pytest.approx({"58": 100, "581": 90, "582": 10})


def test_contested_hotspots_are_hatched_and_others_are_not():
    layer = memory("Polygon", "robust_class:string", [("always",)], "areas")
    renderer = renderer_for(StyleSpec("Robustness", "robustness", "robust_class"), layer)
    hatched = {
        category.value()
        for category in renderer.categories()
        if isinstance(category.symbol().symbolLayers()[-1], QgsLinePatternFillSymbolLayer)
    }
    assert hatched == {"contested"}


def test_a_profile_says_under_how_many_definitions_an_area_is_a_hotspot():
    assert robust({"hotspot_count": 46, "choices": 48}) == "It is a hotspot under 46 of 48 reasonable definitions."
    assert "all of 48" in robust({"hotspot_count": 48, "choices": 48})
    assert "none of 48" in robust({"hotspot_count": 0, "choices": 48})
    assert robust({}) == ""
