"""Fetching from services, against a server on loopback that replays small answers of their kinds, and misbehaves."""

import gzip
import io
import json
import threading
import zipfile

import pytest
from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsProcessingException, QgsProcessingFeedback

from creative_clusters_plugin.layers import fetching
from creative_clusters_plugin.layers.about import about
from test.replay import replaying

from .running import run

pytestmark = pytest.mark.usefixtures("provider")
HEADER = '"DATE_NAME","GEOGRAPHY_NAME","GEOGRAPHY_CODE","INDUSTRY_NAME","INDUSTRY_CODE","OBS_VALUE","OBS_STATUS_NAME","RECORD_COUNT"\n'
AREAS = ("E08000001", "E08000002", "E08000003")
CODES = ("6201", "5811")


def nomis_rows(count: int = 9) -> list[str]:
    """Total and two classes of three areas; count: what the service promises."""
    found = []
    for place, area in enumerate(AREAS):
        found.append(f'"2023","Area {place}","{area}","Total","37748736",{1000 + place},"Normal Value",{count}\n')
        for code in CODES:
            name = f"{code} : Industry {code}"
            found.append(f'"2023","Area {place}","{area}","{name}","{code}",{10 + place},"Normal Value",{count}\n')
    return found


def nomis(count: int = 9, **more) -> dict:
    return {"body": HEADER + "".join(nomis_rows(count)), **more}


def fetched(**given):
    return run("creativeclusters:fetchemployment", {"YEAR": "2023", "TABLE": "TEMPORARY_OUTPUT", "RETRIES": 1, **given})


def rows_of(done) -> set[tuple]:
    layer = done.layers["TABLE"]
    return {(one["area"], one["industry"], one["jobs"]) for one in layer.getFeatures()}


EXPECTED = {(area, code, 10.0 + place) for place, area in enumerate(AREAS) for code in CODES}


def test_nomis_comes_in_pages_that_are_put_together(tmp_path):
    pages = nomis_rows()
    routes = [
        (["NM_189_1", f"recordoffset={start}"], [{"body": HEADER + "".join(pages[start : start + 4])}])
        for start in (0, 4, 8)
    ]
    with replaying(tmp_path, routes) as asked:
        done = fetched(FILE=str(tmp_path / "kept.csv"))
        assert len(asked()) == done.outputs["REQUEST_COUNT"] == 3
    assert rows_of(done) == EXPECTED
    assert (tmp_path / "kept.csv").read_text() == HEADER + "".join(pages)
    assert "www.nomisweb.co.uk: 3 requests" in done.log
    data = about(done.layers["TABLE"]).data
    assert "Open Government Licence v3.0" in data
    assert "2023" in data


def test_an_answer_of_today_is_not_asked_for_again_and_a_bad_one_is_not_kept(tmp_path):
    cache = tmp_path / "cache"
    with replaying(tmp_path, [(["NM_189_1"], [{"body": "<html><title>Closed</title></html>"}, nomis()])]) as asked:
        with pytest.raises(QgsProcessingException, match="Closed"):
            fetched(CACHE=str(cache))
        assert not cache.exists() or not list(cache.iterdir())
        first = fetched(CACHE=str(cache))
        second = fetched(CACHE=str(cache))
        assert len(asked()) == 2
    assert rows_of(first) == rows_of(second) == EXPECTED
    assert second.outputs["REQUEST_COUNT"] == 0


@pytest.mark.parametrize(
    ("answers", "sent"),
    [
        ([{"status": 500, "body": "busy"}, nomis()], 2),
        ([{"status": 429, "body": "slow down", "headers": {"Retry-After": "1"}}, nomis()], 2),
        ([nomis(missing=50), nomis()], 2),
        ([nomis(seconds=3), nomis()], 2),
    ],
    ids=["500", "429", "cut", "slow"],
)
def test_what_passes_is_tried_again(tmp_path, answers, sent):
    with replaying(tmp_path, [(["NM_189_1"], answers)]) as asked:
        assert rows_of(fetched(TIMEOUT=1.5)) == EXPECTED
        assert len(asked()) == sent


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ({"body": "<html><head><title>Site under repair</title></head></html>"}, "Site under repair"),
        ({"body": '{"error": "Query is incomplete"}'}, "Query is incomplete"),
        ({"body": ""}, "empty"),
        ({"body": HEADER}, "no rows"),
        ({"body": "rate limit reached, wait"}, "rate limit reached"),
        ({"body": HEADER + "".join(nomis_rows())[:-30]}, "breaks off"),
        ({"body": HEADER.replace("RECORD_COUNT", "RECORDS") + "".join(nomis_rows())}, "RECORD_COUNT"),
        ({"body": "too large", "status": 413}, "fewer areas"),
        ({"body": "x", "status": 429}, "too many requests"),
        ({"body": "<h1>Gone</h1>", "status": 404}, "Gone"),
        ({"body": "", "status": 302, "headers": {"Location": "/missing_key.html"}}, "no whole answer"),
        (nomis(10), "promised"),
        (nomis(8), "promised"),
    ],
)
def test_anything_else_is_an_error_with_what_was_said_and_how_to_go_on(tmp_path, answer, said):
    past_the_end = [(["NM_189_1", "recordoffset=9"], [{"body": HEADER + nomis_rows(10)[0] + nomis_rows(10)[1]}])]
    with (
        replaying(tmp_path, [*past_the_end, (["NM_189_1"], [answer])]),
        pytest.raises(QgsProcessingException, match=said) as error,
    ):
        fetched(RETRIES=0)
    assert "www.nomisweb.co.uk" in str(error.value)
    assert "by hand" in str(error.value)


def test_without_a_connection_it_says_so(monkeypatch):
    monkeypatch.setenv("CREATIVE_CLUSTERS_SERVERS", "http://127.0.0.1:9")
    with pytest.raises(QgsProcessingException, match="Is there a connection"):
        fetched(RETRIES=0)


def test_it_can_be_cancelled_while_it_waits(tmp_path):
    feedback = QgsProcessingFeedback(False)
    put_off = {"status": 503, "body": "later", "headers": {"Retry-After": "60"}}
    with replaying(tmp_path, [(["NM_189_1"], [put_off])]) as asked:
        threading.Timer(3, feedback.cancel).start()
        done = run("creativeclusters:fetchemployment", {"YEAR": "2023", "TABLE": "TEMPORARY_OUTPUT"}, feedback)
        assert len(asked()) == 1
    assert done.outputs == {}


def test_a_key_is_sent_and_stands_nowhere_else(tmp_path):
    manager = QgsApplication.authManager()
    if manager.isDisabled() or not manager.setMasterPassword("tests", True):
        pytest.skip("no authentication store here")
    config = QgsAuthMethodConfig("Basic")
    config.setName("nomis")
    config.setConfig("username", "uid")
    config.setConfig("password", "0xSECRET")
    assert manager.storeAuthenticationConfig(config)[0]
    given = {"AUTHENTICATION": config.id(), "RETRIES": 0}
    kept = {"CACHE": str(tmp_path / "cache"), "FILE": str(tmp_path / "kept.csv"), "REPORT": str(tmp_path / "r.html")}
    with replaying(tmp_path, [(["NM_189_1"], [{"body": "no", "status": 404}, nomis()])]) as asked:
        with pytest.raises(QgsProcessingException) as error:
            fetched(**given)
        done = fetched(**given, **kept)
        assert all(one.endswith("&uid=0xSECRET") for one in asked())
    written = [path for path in tmp_path.rglob("*") if path.is_file() and path.name != "log.txt"]
    assert "SECRET" not in str(error.value) + done.log
    assert [path for path in written if b"SECRET" in path.read_bytes() or "SECRET" in path.name] == []
    assert len(written) > 3


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"YEAR": ""}, "one year or several"),
        ({"YEAR": "20x3"}, "20x3"),
        ({"YEAR": "2014"}, "from 2015"),
        ({"YEAR": "2099"}, "to today, not 2099"),
        ({"CACHE": __file__}, r"\(CACHE\): .* is no folder"),
        ({"INDUSTRIES": "62012"}, "62012"),
        ({"SOURCE": 4, "INDUSTRIES": "71"}, "INDUSTRIES. empty"),
        ({"SOURCE": 4, "YEAR": "2022,2023"}, "one year at a time"),
        ({"SOURCE": 5}, "two letters"),
    ],
)
def test_what_cannot_be_asked_for_is_refused_before_anything_is_sent(tmp_path, given, said):
    with replaying(tmp_path, []) as asked, pytest.raises(QgsProcessingException, match=said):
        fetched(**given)
    assert asked() == []


def qcew(code: str, jobs: int) -> dict:
    names = "area_fips own_code industry_code agglvl_code size_code year qtr disclosure_code annual_avg_estabs annual_avg_emplvl"
    code = code.replace("_", "-")
    levels = {"10": ("71", "70")}.get(code, ("74", ""))
    rows = [f'"{area}","5","{code}","{levels[0]}","0","2023","A","",{jobs // 5},{jobs}' for area in ("34001", "34003")]
    if levels[1]:
        rows += [f'"{area}","0","{code}","{levels[1]}","0","2023","A","",20,{jobs}' for area in ("34001", "34003")]
    header = ",".join(f'"{name}"' for name in names.split())
    return {"body": "\r\n".join([header, *rows, ""])}


def test_qcew_comes_industry_by_industry(tmp_path):
    routes = [
        ([f"/industry/{code}.csv"], [qcew(code, jobs)]) for code, jobs in (("10", 300), ("51", 40), ("31_33", 60))
    ]
    with replaying(tmp_path, routes) as asked:
        done = fetched(SOURCE=2, INDUSTRIES="51, 31-33")
        assert len(asked()) == 3
    assert rows_of(done) == {(a, c, j) for a in ("34001", "34003") for c, j in (("51", 40.0), ("31-33", 60.0))}
    assert "Bureau of Labor Statistics" in about(done.layers["TABLE"]).data


def eurostat() -> str:
    header = "DATAFLOW,LAST UPDATE,freq,unit,wstatus,nace_r2,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\n"
    rows = [(nace, geo) for nace in ("TOTAL", "J", "K") for geo in ("XK001", "XK002")]
    figures = {"TOTAL": 9, "J": 4, "K": 5}
    return header + "".join(
        f"ESTAT:NAMA_10R_3EMPERS(1.0),31/07/26 23:00:00,A,THS,EMP,{nace},{geo},2023,{figures[nace]},\n"
        for nace, geo in rows
    )


def test_eurostat_gives_thousands_and_may_pack_them_unasked(tmp_path):
    packed = {"hex": gzip.compress(eurostat().encode()).hex()}
    with replaying(tmp_path, [(["A.THS.EMP..XK001+XK002"], [packed])]):
        done = fetched(SOURCE=3, AREAS="XK001 XK002")
    assert rows_of(done) == {(a, c, j) for a in ("XK001", "XK002") for c, j in (("J", 4000.0), ("K", 5000.0))}


def put_off(state: str) -> dict:
    return {"body": f"<e:Body xmlns:e='x'><n:status><n:key>7-a</n:key><n:status>{state}</n:status></n:status></e:Body>"}


QUEUED = {"body": "<?xml version='1.0'?><e:Body><queued><id>7-a</id><status>SUBMITTED</status></queued></e:Body>"}


def test_what_eurostat_puts_into_its_queue_is_waited_for(tmp_path):
    packed = {"hex": gzip.compress(eurostat().encode()).hex()}
    routes = [
        (["/async/status/7-a"], [put_off("SUBMITTED"), put_off("PROCESSING"), put_off("AVAILABLE")]),
        (["/async/data/7-a"], [packed]),
        (["/sdmx/2.1/data/"], [QUEUED]),
    ]
    cache = tmp_path / "cache"
    with replaying(tmp_path, routes) as asked:
        done = fetched(SOURCE=3, CACHE=str(cache))
        again = fetched(SOURCE=3, CACHE=str(cache))
        assert len(asked()) == done.outputs["REQUEST_COUNT"] == 5
    assert rows_of(done) == rows_of(again)
    assert ("XK001", "J", 4000.0) in rows_of(done)


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (put_off("EXPIRED"), "EXPIRED"),
        (put_off("UNKNOWN_REQUEST"), "UNKNOWN_REQUEST"),
        ({"body": "<html><title>Closed</title></html>"}, "Closed"),
        ({"body": "gone", "status": 404}, "gone"),
    ],
)
def test_a_queue_that_leads_nowhere_is_an_error(tmp_path, state, said):
    routes = [(["/async/status/7-a"], [state]), (["/sdmx/2.1/data/"], [QUEUED])]
    with replaying(tmp_path, routes), pytest.raises(QgsProcessingException, match=said) as error:
        fetched(SOURCE=3)
    assert "by hand" in str(error.value)


def test_a_queue_is_not_waited_for_without_end(tmp_path, monkeypatch):
    monkeypatch.setattr(fetching, "_LONGEST_QUEUE", 1.0)
    routes = [(["/async/status/7-a"], [put_off("PROCESSING")]), (["/sdmx/2.1/data/"], [QUEUED])]
    with replaying(tmp_path, routes), pytest.raises(QgsProcessingException, match=r"within 1 s.*async/data/7-a"):
        fetched(SOURCE=3)


def test_a_queue_can_be_left(tmp_path):
    feedback = QgsProcessingFeedback(False)
    routes = [(["/async/status/7-a"], [put_off("PROCESSING")]), (["/sdmx/2.1/data/"], [QUEUED])]
    with replaying(tmp_path, routes):
        threading.Timer(1.5, feedback.cancel).start()
        given = {"SOURCE": 3, "YEAR": "2023", "TABLE": "TEMPORARY_OUTPUT"}
        done = run("creativeclusters:fetchemployment", given, feedback)
    assert done.outputs == {}


def test_a_fault_of_eurostat_is_said(tmp_path):
    fault = "<?xml version='1.0'?><S:Fault xmlns:S='x'><faultcode>150</faultcode><faultstring>bad value</faultstring></S:Fault>"
    with (
        replaying(tmp_path, [(["/eurostat/"], [{"body": fault}])]),
        pytest.raises(QgsProcessingException, match="bad value"),
    ):
        fetched(SOURCE=3)


def test_business_counts_are_businesses_and_said_to_be(tmp_path):
    with replaying(tmp_path, [(["NM_141_1", "employment_sizeband=0&legal_status=0"], [nomis()])]) as asked:
        done = fetched(SOURCE=6)
        (address,) = asked()
    assert "employment_status" not in address
    assert rows_of(done) == EXPECTED
    assert all(one["businesses"] == one["jobs"] for one in done.layers["TABLE"].getFeatures())
    assert "counts businesses, not people" in done.log
    assert "UK Business Counts" in about(done.layers["TABLE"]).data


def test_files_of_the_census_bureau(tmp_path):
    table = "fipstate,fipscty,naics,emp_nf,emp,qp1_nf,qp1,ap_nf,ap,est\n" + "".join(
        f"34,{county},{naics},G,{jobs},G,1,G,1,{jobs // 10}\n"
        for county in ("001", "003")
        for naics, jobs in (("------", 90), ("51----", 40), ("71----", 50))
    )
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("cbp23co.txt", table)
    columns = ["w_geocode", "C000", *(f"CNS{n:02}" for n in range(1, 21)), "createdate"]
    block = ["340010001001000", "7", *("7" if n == 9 else "0" for n in range(1, 21)), "20251202"]
    packed = gzip.compress(f"{','.join(columns)}\n{','.join(block)}\n".encode())
    routes = [
        (["/2023/cbp23co.zip"], [{"hex": archive.getvalue().hex()}]),
        (["/nj/wac/nj_wac_S000_JT00_2023.csv.gz"], [{"hex": packed.hex()}]),
    ]
    with replaying(tmp_path, routes):
        patterns = fetched(SOURCE=4)
        blocks = fetched(SOURCE=5, AREAS="NJ")
    assert ("34003", "71", 50.0) in rows_of(patterns)
    assert ("340010001001000", "51", 7.0) in rows_of(blocks)
    assert {one["year"] for one in blocks.layers["TABLE"].getFeatures()} == {"2023"}


def feature(number: int, **properties) -> dict:
    west = number / 10
    ring = [[west, 54.0], [west + 0.1, 54.0], [west + 0.1, 54.1], [west, 54.1], [west, 54.0]]
    return {
        "type": "Feature",
        "id": number,
        "geometry": {"type": "Polygon", "coordinates": [ring]},
        "properties": {"FID": number, **properties},
    }


def districts(*numbers: int) -> dict:
    found = [feature(n, LAD23CD=f"E0{6 + n % 2}00000{n}", LAD23NM=f"Place {n}") for n in numbers]
    return {
        "body": json.dumps(
            {"type": "FeatureCollection", "properties": {"exceededTransferLimit": True}, "features": found}
        )
    }


def boundaries(**given):
    return run("creativeclusters:fetchboundaries", {"OUTPUT": "TEMPORARY_OUTPUT", "RETRIES": 0, **given})


def test_districts_come_in_pages_with_licence_and_code(tmp_path):
    routes = [
        (["returnCountOnly=true"], [{"body": '{"count":3}'}]),
        (["resultOffset=0"], [districts(1, 2)]),
        (["resultOffset=2"], [districts(3)]),
    ]
    with replaying(tmp_path, routes):
        layer = boundaries().layers["OUTPUT"]
        some = boundaries(AREAS="e07", OUTPUT=str(tmp_path / "some.gpkg")).layers["OUTPUT"]
    assert [one["LAD23CD"] for one in layer.getFeatures()] == ["E07000001", "E06000002", "E07000003"]
    assert layer.crs().authid() == "EPSG:4326"
    assert "Contains OS data © Crown copyright and database right 2023" in about(layer).data
    assert some.featureCount() == 2


def test_three_runs_lead_from_nothing_to_a_study_with_its_licence(tmp_path):
    areas = [feature(n, LAD23CD=code, LAD23NM=f"Place {n}") for n, code in enumerate(AREAS)]
    routes = [
        (["NM_189_1"], [nomis()]),
        (["returnCountOnly=true"], [{"body": '{"count":3}'}]),
        (["resultOffset=0"], [{"body": json.dumps({"type": "FeatureCollection", "features": areas})}]),
    ]
    with replaying(tmp_path, routes):
        given = {"EMPLOYMENT": fetched().layers["TABLE"], "BOUNDARIES": boundaries().layers["OUTPUT"]}
    folder = tmp_path / "study"
    done = run("creativeclusters:creativestudy", {**given, "PARTS": [7, 10], "FOLDER": str(folder)})
    assert done.outputs["AREA_COUNT"] == len(AREAS)
    assert (folder / "maps" / "hotspots.pdf").exists()
    # the licence of the figures stands on the page, as their publisher asks
    assert "Open Government Licence" in (folder / "map.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("routes", "said"),
    [
        (
            [(["query"], [{"body": '{"error":{"code":400,"message":"Invalid URL","details":["Invalid URL"]}}'}])],
            "Invalid URL",
        ),
        ([(["CountOnly"], [{"body": '{"count":3}'}]), (["resultOffset=0"], [districts(1, 2)])], "no such file"),
        ([(["CountOnly"], [{"body": '{"count":3}'}]), (["resultOffset"], [districts(1, 2)])], "promised"),
        ([(["CountOnly"], [{"body": '{"count":4}'}]), (["resultOffset"], [districts(1, 2)])], "twice"),
        (
            [(["CountOnly"], [{"body": '{"count":3}'}]), (["resultOffset"], [{"body": districts(1)["body"][:-9]}])],
            "breaks off",
        ),
    ],
)
def test_boundaries_that_are_not_whole_are_an_error(tmp_path, routes, said):
    with replaying(tmp_path, routes), pytest.raises(QgsProcessingException, match=said):
        boundaries()


def test_nuts_come_as_one_file(tmp_path):
    found = [feature(n, NUTS_ID=code, CNTR_CODE=code[:2]) for n, code in enumerate(("DE111", "FR101"))]
    body = json.dumps({"type": "FeatureCollection", "features": found})
    with replaying(tmp_path, [(["NUTS_RG_20M_2021_4326_LEVL_3.geojson"], [{"body": body}])]):
        done = boundaries(SOURCE=1, AREAS="DE", FILE=str(tmp_path / "kept.geojson"))
    assert [one["NUTS_ID"] for one in done.layers["OUTPUT"].getFeatures()] == ["DE111"]
    assert "EuroGeographics" in about(done.layers["OUTPUT"]).data
    assert (tmp_path / "kept.geojson").read_text() == body


def test_counties_come_as_a_zipped_shapefile(tmp_path):
    from osgeo import gdal

    found = [feature(n, GEOID=code, NAME=f"County {code}") for n, code in enumerate(("34001", "36001"))]
    source = tmp_path / "counties.geojson"
    source.write_text(json.dumps({"type": "FeatureCollection", "features": found}))
    shapes = tmp_path / "shp"
    shapes.mkdir()
    gdal.VectorTranslate(str(shapes / "cb_2023_us_county_20m.shp"), str(source), format="ESRI Shapefile")
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as file:
        for path in shapes.iterdir():
            file.write(path, path.name)
    with replaying(tmp_path, [(["/GENZ2023/shp/cb_2023_us_county_20m.zip"], [{"hex": archive.getvalue().hex()}])]):
        layer = boundaries(SOURCE=2, AREAS="34").layers["OUTPUT"]
    (county,) = layer.getFeatures()
    assert (county["GEOID"], county["NAME"]) == ("34001", "County 34001")
    assert county.geometry().area() == pytest.approx(0.01)
    assert "Census Bureau" in about(layer).data


def test_the_codes_of_a_bundled_list_are_asked_for_whole(tmp_path):
    with replaying(tmp_path, [(["NM_189_1"], [nomis()])]) as asked:
        done = fetched(INDUSTRIES="dcms_creative_2014")
        (address,) = asked()
    # total, 62.01, and 74.10, the one class of its group
    assert all(number in address for number in ("37748736", "138418233", "138419442"))
    assert rows_of(done) == EXPECTED
