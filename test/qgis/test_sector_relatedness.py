"""Sector relatedness and opportunities: one result in the four ways, own matrices, styles, real data, and bad input."""

import functools
import re
from collections import Counter
from html import escape

import pytest
from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsVectorLayer

from .layers import AREAS, GIVEN, JOBS, ROWS, SAMPLE_INPUTS, boundaries, inputs, records, table
from .published import bres
from .running import FOUR_WAYS, run
from .styled_areas import labels_drawn
from .test_spatial import equal

pytestmark = pytest.mark.usefixtures("provider")

TOOL = "creativeclusters:sectorrelatedness"
every_way = pytest.mark.parametrize("way", FOUR_WAYS)
BACKTEST = ("ENTRY_COUNT", "AUC", "AUC_LOW", "AUC_HIGH", "AUC_SIZE", "AUC_DIVERSITY", "AUC_COMPLEXITY")
TEN = [*AREAS, "A10"]
TEN_ROWS = [*ROWS, *(("A10", code, jobs) for code, jobs in JOBS.items())]


def ten(**more) -> dict:
    """Ten areas in a row: as few as relatedness can be learnt from."""
    return inputs(**{"areas": boundaries(TEN), "employment": table(TEN_ROWS), **more})


@pytest.fixture(scope="module")
def found(provider, tmp_path_factory):
    @functools.cache
    def found(way: str):
        folder = tmp_path_factory.mktemp(f"opportunities_{way}")
        targets = {name: str(folder / f"{name}.gpkg") for name in ("OUTPUT", "TABLE", "LINKS")}
        report = folder / "report.html"
        done = FOUR_WAYS[way](TOOL, {**SAMPLE_INPUTS, "COMPLEXITY_SIGN": 1, **targets, "REPORT": str(report)})
        rows, links = (records(QgsVectorLayer(targets[name], name, "ogr")) for name in ("TABLE", "LINKS"))
        output = done.layers["OUTPUT"]
        numbers = {name: value for name, value in done.outputs.items() if isinstance(value, (int, float))}
        return records(output), rows, links, labels_drawn(output), numbers, report.read_text(encoding="utf-8")

    return found


@every_way
def test_opportunities_are_the_same(found, way):
    areas, rows, links, drawn, numbers, page = found(way)
    first = found("run")
    for own, other in zip((areas, rows, links), first, strict=False):
        assert own == [equal(record) for record in other]
    assert numbers == pytest.approx(first[4])
    assert set(BACKTEST) <= set(numbers)
    assert numbers["AREA_COUNT"] == 199 and numbers["SECTOR_COUNT"] == 31 and numbers["SPACE_COUNT"] > 130
    assert len(rows) == 200 * 31
    assert "No data" in drawn and sum(label.startswith(("up to", "over")) for label in drawn) > 150
    assert "How good is it? The back-test" in page and "Relatedness density" in page
    assert "Sign: ECI rises with the number of sectors that areas have, as asked for" in page


def test_every_figure_is_within_its_bounds(found):
    areas, rows, links, _, numbers, _ = found("run")
    assert all(0 <= record["density"] <= 1 for record in rows if record["density"] is not None)
    assert all(0 < record["relatedness"] <= 1 for record in links)
    assert {record["present"] for record in rows} == {0, 1, None}
    assert all((record["lq"] >= 1) == record["present"] for record in rows if record["present"] is not None)
    assert numbers["AUC_LOW"] < numbers["AUC"] < numbers["AUC_HIGH"]
    assert all(0 < numbers[name] < 1 for name in BACKTEST[1:])
    nowhere = next(record for record in areas if record["area"] == "C045")
    assert nowhere["sectors_present"] is None and nowhere["top_sector"] is None


def test_the_report_has_the_quadrants_of_every_area(found):
    _, rows, *_, page = found("run")
    counted = Counter(record["area"] for record in rows if record["gain"] is not None)
    lacking = {area for area, count in counted.items() if count > 1}
    assert len(lacking) > 190
    assert page.count("lacks one of the sectors shown, and has no chart") == len(counted) - len(lacking)
    assert len(set(re.findall(r'aria-labelledby="quadrant(\d+)-title', page))) == 12
    assert len(set(re.findall(r'aria-labelledby="small(\d+)-title', page))) == len(lacking) - 12
    assert f"Show {len(lacking) - 12} more areas" in page
    names = {record["area_name"] for record in rows if record["area"] in lacking}
    assert all(page.count(f"{escape(name)}: relatedness and complexity gain</title>") == 1 for name in names)


def test_cancelling_is_heard_while_the_report_is_drawn(monkeypatch, tmp_path):
    from creative_clusters_plugin.reports.pages import complexity_parts

    feedback, drawn, report = QgsProcessingFeedback(False), [], tmp_path / "report.html"
    real = complexity_parts._small_quadrant

    def press(*given):
        drawn.append(given)
        feedback.cancel()
        return real(*given)

    monkeypatch.setattr(complexity_parts, "_small_quadrant", press)
    targets = {"OUTPUT": "TEMPORARY_OUTPUT", "REPORT": str(report)}
    run(TOOL, {**SAMPLE_INPUTS, "COMPLEXITY_SIGN": 1, **targets}, feedback)
    assert len(drawn) == complexity_parts._EVERY and not report.exists()


def test_styles_are_of_density_and_count(tmp_path):
    target = str(tmp_path / "out.gpkg")
    run(TOOL, {**SAMPLE_INPUTS, "YEAR": "2021", "SPACE": 1, "OUTPUT": target})
    layer = QgsVectorLayer(target, "out", "ogr")
    number, _, names, _, _ = layer.listStylesInDatabase()
    assert number == 14
    assert {"First opportunity: density", "Sectors present", "Density: Publishing"} <= set(names)
    assert {"Economic complexity (ECI)", "Outlook for complexity (COI)"} <= set(names)


def test_complexity_is_in_the_fields_and_turned_by_its_sign():
    asked = {**SAMPLE_INPUTS, "OUTPUT": "TEMPORARY_OUTPUT", "TABLE": "TEMPORARY_OUTPUT"}
    done, turned = run(TOOL, asked), run(TOOL, asked | {"COMPLEXITY_SIGN": 2})
    for name, fields in (("OUTPUT", ("eci", "coi")), ("TABLE", ("pci", "gain"))):
        pairs = list(zip(records(done.layers[name]), records(turned.layers[name]), strict=True))
        for field in fields:
            known = [(one[field], other[field]) for one, other in pairs if one[field] is not None]
            assert len(known) > 150 and all(one == pytest.approx(-other) for one, other in known)
    assert all((record["gain"] is not None) == (record["present"] == 0) for record in records(done.layers["TABLE"]))
    assert all(record["fitness"] > 0 for record in records(done.layers["OUTPUT"]) if record["fitness"] is not None)


def test_links_of_one_run_are_the_matrix_of_the_next():
    first = run(TOOL, ten(TABLE="TEMPORARY_OUTPUT", LINKS="TEMPORARY_OUTPUT"))
    again = run(TOOL, ten(TABLE="TEMPORARY_OUTPUT", LINKS_TABLE=first.layers["LINKS"]))
    rows = records(first.layers["TABLE"])
    assert rows == [equal(record) for record in records(again.layers["TABLE"])]
    assert any(record["density"] for record in rows)


@every_way
def test_an_own_matrix_gives_the_same_in_every_way(tmp_path, way):
    (tmp_path / "mine.csv").write_text("one,other,much\nPublishing,Architecture,0.7\n6201,9001,0.2\n", encoding="utf-8")
    asked = {**SAMPLE_INPUTS, "YEAR": "2021", "SPACE": 2, "LINKS_TABLE": str(tmp_path / "mine.csv")}
    found = []
    for do in (FOUR_WAYS[way], run):
        targets = {name: str(tmp_path / f"{name}_{len(found)}.gpkg") for name in ("OUTPUT", "TABLE")}
        done = do(TOOL, {**asked, **targets})
        found.append([records(QgsVectorLayer(target, "made", "ogr")) for target in targets.values()])
        assert "Traceback" not in done.log
    for here, first in zip(*found, strict=True):
        assert here == [equal(record) for record in first]
    assert {record["sector"] for record in found[0][1] if record["density"]} >= {"publishing", "architecture"}


def test_own_matrix_by_names_and_without_values():
    links = table([("Publishing", "Architecture"), ("6201", "9001")], "one:string other:string", "mine")
    done = run(TOOL, inputs(SPACE=2, LINKS_TABLE=links, TABLE="TEMPORARY_OUTPUT", LINKS="TEMPORARY_OUTPUT"))
    pairs = {
        (record["sector_a"], record["sector_b"], record["relatedness"]) for record in records(done.layers["LINKS"])
    }
    assert pairs == {
        ("architecture", "publishing", 1.0),
        ("it_software_computer_services", "music_performing_visual_arts", 1.0),
    }
    assert {record["density"] for record in records(done.layers["TABLE"])} <= {0.0, 1.0}


def test_shown_are_the_creative_or_all():
    assert run(TOOL, ten()).outputs["SECTOR_COUNT"] == 4
    assert run(TOOL, ten(SHOW_ALL=True)).outputs["SECTOR_COUNT"] == 8
    assert run(TOOL, ten(SECTORS=GIVEN)).outputs["SECTOR_COUNT"] == 8


def test_one_year_has_no_backtest():
    done = run(TOOL, ten())
    assert [done.outputs[name] for name in BACKTEST] == [None] * 7
    assert "The table holds one year only" in done.log


@pytest.mark.parametrize(
    ("more", "message"),
    [
        (
            {"areas": boundaries(), "employment": table()},
            "9 areas have data in 'jobs': which sectors go together cannot be learnt",
        ),
        (
            {"SPACE": 2, "EMPLOYMENT_FILTER": "\"industry\" in ('6201','9001','4711')"},
            "2 sectors have jobs: relatedness needs 3",
        ),
        ({"LEVEL": 5}, "No industry of 'jobs' has 5 digits or more: its codes have 4"),
        ({"START": "2015"}, "no field of 'jobs' holds years"),
        (
            {
                "LINKS_TABLE": table([("6201", "9001", "strong")], "a:string b:string v:string", "mine"),
                "LINKS_VALUE": "v",
            },
            "Field 'v' of 'mine' must hold numbers",
        ),
        (
            {"LINKS_TABLE": table([("6201", "9001", -2.0)], "a:string b:string v:double", "mine"), "LINKS_VALUE": "v"},
            "1 negative value",
        ),
        (
            {"LINKS_TABLE": table([("ships", "boats")], "a:string b:string", "mine")},
            "No row of 'mine' links two of the sectors",
        ),
        (
            {"LINKS_TABLE": table([("6201", "9001")], "a:string b:string", "mine"), "LINKS_VALUE": "weight"},
            r"How related they are \(LINKS_VALUE\): 'mine' has no field 'weight'",
        ),
    ],
)
def test_refused(more, message):
    feedback = QgsProcessingFeedback(False)
    with pytest.raises(QgsProcessingException, match=message) as caught:
        run(TOOL, ten(**more), feedback)
    assert "Traceback" not in str(caught.value) + feedback.textLog()


def test_a_start_after_the_year_mapped_is_refused():
    with pytest.raises(QgsProcessingException, match=r"\(START\): 2019 is not before the year mapped, 2017"):
        run(TOOL, {**SAMPLE_INPUTS, "YEAR": "2017", "START": "2019", "OUTPUT": "TEMPORARY_OUTPUT"})


def test_the_first_year_mapped_has_no_backtest():
    done = run(TOOL, {**SAMPLE_INPUTS, "YEAR": "2015", "OUTPUT": "TEMPORARY_OUTPUT"})
    assert done.outputs["AUC"] is None and done.outputs["AREA_COUNT"] == 199


def test_cancelled():
    feedback = QgsProcessingFeedback(False)
    feedback.cancel()
    assert run(TOOL, ten(), feedback).outputs == {}


def test_inputs_are_not_changed():
    areas, jobs = boundaries(TEN), table(TEN_ROWS)
    before = records(areas), records(jobs)
    run(TOOL, inputs(areas, jobs))
    assert (records(areas), records(jobs)) == before


def test_bres(real_data):
    asked = {name: value for name, value in bres(real_data).items() if name != "YEAR"}
    done = run(TOOL, asked | {"OUTPUT": "TEMPORARY_OUTPUT", "TABLE": "TEMPORARY_OUTPUT"})
    # as measured: better than both baselines, and an interval that says so
    assert done.outputs["SECTOR_COUNT"] == 31 and done.outputs["AUC_LOW"] > 0.55
    assert done.outputs["AUC"] > max(done.outputs["AUC_SIZE"], done.outputs["AUC_DIVERSITY"])
    west = [record for record in records(done.layers["TABLE"]) if record["area"] == "TLI3"]
    assert sum(record["present"] for record in west) == 30
    eci = {record["itl2_code"]: record["eci"] for record in records(done.layers["OUTPUT"]) if record["eci"] is not None}
    assert set(sorted(eci, key=eci.get)[-5:]) == {"TLI3", "TLI4", "TLI5", "TLI6", "TLI7"}
