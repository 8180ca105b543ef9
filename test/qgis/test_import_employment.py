"""Import employment: raw files in, a tidy table out that the other tools take as it is."""

import contextlib
import csv
import functools
import gzip
import io
import shutil
import zipfile
from pathlib import Path

import pytest
from osgeo import ogr
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsRectangle,
    QgsVectorLayer,
)

from creative_clusters_plugin.core.raw.formats import CHOICES
from creative_clusters_plugin.core.raw.sheet import sheet_of
from test.raw_files import AREAS, FILES, JOBS
from test.spreadsheets import xlsx

from .cancelling import CancelsAt
from .layers import records
from .running import FOUR_WAYS, run

pytestmark = pytest.mark.usefixtures("provider")

ID = "creativeclusters:importemployment"
OF_BUSINESSES = "qcew_quarter.csv"  # read for its establishments in the four ways


def written_file(folder: Path, name: str, content: bytes | None = None) -> str:
    path = folder / name
    path.write_bytes(FILES[name] if content is None else content)
    return str(path)


def imported(path: str, **parameters):
    done = run(ID, {"FILE": path, "TABLE": "TEMPORARY_OUTPUT", **parameters})
    assert "Traceback" not in done.log
    return done


def rows(done) -> list[dict]:
    return records(done.layers["TABLE"])


def refused(path: str, **parameters) -> str:
    feedback = QgsProcessingFeedback(False)
    with pytest.raises(QgsProcessingException) as caught:
        run(ID, {"FILE": path, "TABLE": "TEMPORARY_OUTPUT", **parameters}, feedback)
    assert "Traceback" not in str(caught.value) + feedback.textLog()
    return str(caught.value)


@pytest.fixture(scope="module")
def found(provider, tmp_path_factory):
    @functools.cache
    def found(name: str, way: str) -> dict:
        folder = tmp_path_factory.mktemp(way)
        targets = {"TABLE": str(folder / "table.gpkg"), "REPORT": str(folder / "report.html")}
        measure = {"MEASURE": "businesses"} if name == OF_BUSINESSES else {}
        done = FOUR_WAYS[way](ID, {"FILE": written_file(folder, name), **measure, **targets})
        assert "Traceback" not in done.log
        return {
            "rows": records(QgsVectorLayer(targets["TABLE"], "written", "ogr")),
            "numbers": {name: value for name, value in done.outputs.items() if isinstance(value, (int, float))},
            "report": (folder / "report.html").read_text(encoding="utf-8"),
            "log": done.log,
        }

    return found


@pytest.mark.parametrize("way", FOUR_WAYS)
@pytest.mark.parametrize(
    "name", ["nomis.csv", "qcew_quarter.csv", "cbp16co.txt", "eurostat.tsv", "long_semicolons.csv", "wide.csv"]
)
def test_each_way_gives_the_same(found, name, way):
    here, first = found(name, way), found(name, "run")
    assert here["rows"] == first["rows"]
    assert here["numbers"] == first["numbers"]
    assert len(here["rows"]) == here["numbers"]["ROW_COUNT"] > 0
    assert name in here["log"]
    assert "What became of the rows" in here["report"]
    # of a file that has both, businesses stand where the jobs do otherwise
    assert {row["measure"] for row in here["rows"] if "measure" in row} == (
        {"businesses"} if name == OF_BUSINESSES else set()
    )


def test_the_numbers_count_what_is_in_the_table_and_what_is_not(tmp_path):
    page = tmp_path / "report.html"
    done = imported(written_file(tmp_path, "qcew_quarter.csv"), REPORT=str(page))
    numbers = {name: value for name, value in done.outputs.items() if isinstance(value, (int, float))}
    assert numbers == {
        "ROW_COUNT": 6,
        "AREA_COUNT": 2,
        "INDUSTRY_COUNT": 3,
        "SUPPRESSED_COUNT": 2,
        "SKIPPED_COUNT": 14,
        "TOTAL_JOBS": 500 + 200 + 501 + 201,
    }
    report, log = page.read_text(encoding="utf-8"), done.log
    assert "12,000" in report and "Suppressed: empty in the table" in report
    assert "6 rows are kept apart or left out: totals, domains and supersectors." in log
    assert "is a QCEW file of the BLS" in log


def test_fields_have_the_public_names_and_types(found, tmp_path):
    done = imported(written_file(tmp_path, "cbp16co.txt"), LEVEL="3")
    fields = {field.name(): field.typeName() for field in done.layers["TABLE"].fields()}
    texts = ("area", "area_name", "industry", "industry_name", "year", "status", "level")
    assert {name: fields[name] for name in texts} == dict.fromkeys(texts, "string")
    numbers = ("jobs", "businesses", "jobs_low", "jobs_high", "jobs_total")
    assert {name: fields[name] for name in numbers} == dict.fromkeys(numbers, "double")
    assert list(fields)[:8] == [
        "area",
        "area_name",
        "industry",
        "industry_name",
        "year",
        "jobs",
        "businesses",
        "status",
    ]
    withheld = next(row for row in rows(done) if row["industry"] == "511")
    assert withheld["jobs"] is None
    assert (withheld["jobs_low"], withheld["jobs_high"]) == (100, 138)


@pytest.mark.parametrize("kind", ["gz", "zip"])
def test_archives_are_read_as_they_are(kind, tmp_path):
    whole = rows(imported(written_file(tmp_path, "long.csv")))
    path = tmp_path / f"long.csv.{kind}"
    if kind == "gz":
        path.write_bytes(gzip.compress(FILES["long.csv"]))
    else:
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("readme.txt", "about the data")
            archive.writestr("data/long.csv", FILES["long.csv"])
    assert rows(imported(str(path))) == whole
    broken = written_file(tmp_path, f"broken.{kind}", path.read_bytes()[:-30])
    assert "damaged or breaks off" in refused(broken)


def test_an_archive_with_a_nameless_file_is_damaged(tmp_path):
    path = tmp_path / "nameless.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("long.csv", FILES["long.csv"])
    path.write_bytes(path.read_bytes().replace(b"long.csv", b"\0ong.csv"))
    assert "damaged or breaks off" in refused(str(path))


def test_all_tables_of_an_archive_are_read_or_named(tmp_path):
    path = tmp_path / "slices.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for area in ("34001", "34003"):
            lines = FILES["qcew_annual.csv"].decode().splitlines()
            archive.writestr(
                f"{area}.csv", "\n".join([lines[0], *(line for line in lines if line.startswith(area)), ""])
            )
        archive.writestr("other.csv", "a,b\n1,2\n")
    done = imported(str(path), LEVEL="4")
    assert rows(done) == rows(imported(written_file(tmp_path, "qcew_annual.csv"), LEVEL="4"))
    assert "2 tables are read as one" in done.log
    assert "1 further table is in another format" in done.log
    one = imported(str(path), LEVEL="4", SHEET="34001.csv")
    assert {row["area"] for row in rows(one)} == {"34001"}
    assert "has no sheet or file '34005.csv'" in refused(str(path), SHEET="34005.csv")


def spreadsheet(path: str, sheets: dict[str, list[list]]) -> str:
    """An XLSX file with figures as numbers and all else as text."""
    source = ogr.GetDriverByName("XLSX").CreateDataSource(path)
    for name, table in sheets.items():
        layer = source.CreateLayer(name, None, ogr.wkbNone)
        width = max(map(len, table))
        header = table[0] if len(set(table[0])) == width else [f"c{place}" for place in range(width)]
        for name in header:  # GDAL writes the names of its fields as a row above
            layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
        for cells in table[1:] if header is table[0] else table:
            feature = ogr.Feature(layer.GetLayerDefn())
            for place, cell in enumerate(cells):
                if cell != "":
                    feature.SetField(place, cell)
            layer.CreateFeature(feature)
    del layer, feature  # before the file that they belong to
    source.FlushCache()
    del source
    return path


@pytest.mark.skipif(ogr.GetDriverByName("XLSX") is None, reason="GDAL has no XLSX driver")
def test_nomis_spreadsheets_are_read_through_gdal(tmp_path):

    cells = list(csv.reader(io.StringIO(FILES["nomis.csv"].decode())))
    path = spreadsheet(str(tmp_path / "nomis.xlsx"), {"Data": cells})
    whole, read = (rows(imported(one)) for one in (written_file(tmp_path, "nomis.csv"), path))
    assert read == whole
    assert len(read) == 9


@pytest.mark.parametrize("name", sorted(FILES))
def test_spreadsheets_with_numbers_give_what_the_text_gives(name, tmp_path):
    """As Excel writes them: figures are numbers, a first row of words stays a row."""
    delimiter = sheet_of(name, FILES[name]).delimiter
    cells = list(csv.reader(io.StringIO(FILES[name].decode()), delimiter=delimiter))
    book = tmp_path / f"{Path(name).stem}.xlsx"
    book.write_bytes(xlsx({"Data": cells}))
    if delimiter == ";":  # decimal commas are points in a spreadsheet
        book.write_bytes(xlsx({"Data": [[cell.replace(",", ".") for cell in row] for row in cells]}))
    whole, read = rows(imported(written_file(tmp_path, name))), rows(imported(str(book)))
    assert read == whole


def test_a_spreadsheet_that_is_damaged_inside_is_refused(tmp_path):
    whole = xlsx({"Data": [["area", "industry", "jobs"], *([f"A{number}", "62", "5"] for number in range(99))]})
    changed = bytearray(whole)
    changed[len(whole) // 2] ^= 1
    (tmp_path / "changed.xlsx").write_bytes(changed)
    assert "damaged" in refused(str(tmp_path / "changed.xlsx"))
    with zipfile.ZipFile(io.BytesIO(whole)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts["xl/worksheets/sheet1.xml"] = parts["xl/worksheets/sheet1.xml"][
        :2000
    ]  # as a program that broke off leaves it
    with zipfile.ZipFile(tmp_path / "broken.xlsx", "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    assert "cannot be read as a spreadsheet" in refused(str(tmp_path / "broken.xlsx"))


def test_what_systems_put_into_archives_is_no_table(tmp_path):
    path = tmp_path / "cbp16co.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("__MACOSX/._cbp16co.txt", b"\x00\x05\x16\x07")
        archive.writestr(".DS_Store", b"\x00\x00")
        archive.writestr("layout.pdf", b"%PDF-1.4")
        archive.writestr("cbp16co.txt", FILES["cbp16co.txt"])
    assert rows(imported(str(path))) == rows(imported(written_file(tmp_path, "cbp16co.txt")))


@pytest.mark.skipif(ogr.GetDriverByName("XLSX") is None, reason="GDAL has no XLSX driver")
def test_sheets_of_a_spreadsheet_can_be_chosen(tmp_path):
    table = [line.split(",") for line in FILES["wide.csv"].decode().splitlines()]
    notes = [["Notes"], ["about the data"]]
    path = spreadsheet(str(tmp_path / "wide.xlsx"), {"About": notes, "Figures": table})
    done = imported(path)
    assert len(rows(done)) == 9
    assert "is a wide table" in done.log and "Figures" in done.log
    assert "has no sheet or file 'Nowhere'" in refused(path, SHEET="Nowhere")
    archive = tmp_path / "wide.zip"
    with zipfile.ZipFile(archive, "w") as zipped:
        zipped.write(path, "data/wide.xlsx")
    assert rows(imported(str(archive))) == rows(done)
    Path(path).write_bytes(Path(path).read_bytes()[:-200])
    assert "cannot be read as a spreadsheet" in refused(path) or "damaged" in refused(path)


def test_bad_files_are_named(tmp_path):
    assert "no file" in refused(str(tmp_path / "absent.csv"))
    assert "is empty" in refused(written_file(tmp_path, "empty.csv", b""))
    login = b"<html><head><title>Sign in</title></head></html>\n"
    assert "asks to log in ('Sign in')" in refused(written_file(tmp_path, "page.csv", login))
    dates = FILES["long.csv"].replace(b",58,", b",Jan-58,")
    assert "turned into dates by a spreadsheet ('Jan-58'; lines 2, 3, 4)" in refused(
        written_file(tmp_path, "dates.csv", dates)
    )
    twice = FILES["long.csv"] + FILES["long.csv"].splitlines(keepends=True)[1]
    path = written_file(tmp_path, "twice.csv", twice)
    assert "1 more row for an area, industry and year" in refused(path)
    assert "added up" in imported(path, DUPLICATES=1).log


def test_a_format_can_be_chosen_and_columns_named(tmp_path):
    content = b"Kreis;Zweig;Personen;Stand\n1;62;5;2020\n2;62;7;2020\n"
    path = written_file(tmp_path, "kreise.csv", content)
    assert "Column of areas" in refused(path)
    named = {"AREA_COLUMN": "Kreis", "INDUSTRY_COLUMN": "Zweig", "JOBS_COLUMN": "Personen", "YEAR_COLUMN": "Stand"}
    done = imported(path, FORMAT=CHOICES.index("long"), **named)
    assert [(row["area"], row["jobs"], row["year"]) for row in rows(done)] == [("1", 5, "2020"), ("2", 7, "2020")]
    assert "not in the format 'nomis'" in refused(path, FORMAT=CHOICES.index("nomis"))


def large_file(folder: Path, areas: int = 600, industries: int = 500) -> str:
    lines = ["area,industry,year,jobs"]
    lines += [
        f"A{area},{1000 + industry},2020,{area + industry}" for area in range(areas) for industry in range(industries)
    ]
    return written_file(folder, "large.csv", "\n".join([*lines, ""]).encode())


def test_cancelling_ends_at_once_and_progress_goes_forward(tmp_path):
    path = large_file(tmp_path)
    feedback = CancelsAt(20)
    with contextlib.suppress(QgsProcessingException):
        run(ID, {"FILE": path, "TABLE": "TEMPORARY_OUTPUT"}, feedback)
    assert feedback.work() < 1
    assert max(feedback.shown) < 50
    assert feedback.shown == sorted(feedback.shown)


def boundaries(areas: list[str]) -> QgsVectorLayer:
    layer = QgsVectorLayer("Polygon?crs=EPSG:3857&field=area:string", "areas", "memory")
    features = []
    for place, area in enumerate(areas):
        feature = QgsFeature(layer.fields())
        feature.setAttribute("area", area)
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(place, 0, place + 1, 1)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


@pytest.mark.parametrize("tool", ["sectoremployment", "locationquotients", "creativehotspots"])
def test_the_other_tools_take_the_table_with_no_field_to_set(tool, tmp_path):
    """Blocks of two years; 62 and 90 are creative in the list of divisions given here."""
    table = imported(written_file(tmp_path, "nomis_blocks.csv")).layers["TABLE"]
    sectors = written_file(tmp_path, "sectors.csv", b"sector,code\nsoftware,62\narts,90\npublishing,58\n")
    given = {
        "BOUNDARIES": boundaries(list(AREAS)),
        "BOUNDARY_ID": "area",
        "EMPLOYMENT": table,
        "YEAR": "2015",
        "SECTORS_TABLE": sectors,
    }
    done = run(f"creativeclusters:{tool}", {**given, "OUTPUT": "TEMPORARY_OUTPUT", "TABLE": "TEMPORARY_OUTPUT"})
    assert "Traceback" not in done.log
    areas = {row["area"]: row for row in records(done.layers["OUTPUT"])}
    assert set(areas) == set(AREAS)
    place = list(AREAS).index("E12000007")
    own, everywhere = sum(row[place] for row in JOBS.values()), sum(map(sum, JOBS.values()))
    if tool == "sectoremployment":
        assert areas["E12000007"]["jobs_total"] == own
        assert areas["E12000007"]["jobs_software"] == JOBS["62"][place]
    else:
        expected = JOBS["62"][place] / own / (sum(JOBS["62"]) / everywhere)
        assert areas["E12000007"]["lq_software"] == pytest.approx(expected)


def test_suppressed_figures_stay_unknown_and_published_totals_count(tmp_path):
    table = imported(written_file(tmp_path, "qcew_quarter.csv"), LEVEL="4").layers["TABLE"]
    sectors = written_file(tmp_path, "sectors.csv", b"sector,code\npublishing,5111\nweb,5191\n")
    done = run(
        "creativeclusters:sectoremployment",
        {
            "BOUNDARIES": boundaries(["34001", "34003"]),
            "BOUNDARY_ID": "area",
            "EMPLOYMENT": table,
            "SECTORS_TABLE": sectors,
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
    )
    areas = {row["area"]: row for row in records(done.layers["OUTPUT"])}
    assert areas["34001"]["jobs_total"] == 12000
    assert areas["34001"]["jobs_publishing"] == 500
    assert areas["34001"]["suppressed"] == 1


# --- real files, as they were downloaded


def test_nomis_2015_is_right_to_the_last_row(real_data):
    """The control totals are the file's own line 'Column Total': BRES rounds each figure, at most to the next 1,000."""
    path = real_data / "uk_nomis_raw_download_example" / "nomis_2016_09_30_173109.csv"
    found = rows(imported(str(path)))
    lines = path.read_text(encoding="utf-8").splitlines()

    cells = list(csv.reader(lines))
    header = next(row for row in cells if row[0] == "Industry")
    figures = {
        (area, row[0].split(" : ")[0]): float(row[place].replace(",", ""))
        for row in cells
        if " : " in row[0] and row[0][:2].isdigit()
        for place, area in enumerate(header)
        if place and area
    }
    assert len(figures) == 11 * 88 == len(found)
    assert {(row["area"], row["industry"]): row["jobs"] for row in found} == figures
    totals = next(row for row in cells if row[0] == "Column Total")
    for place, area in enumerate(header):
        if place and area:
            total = float(totals[place].replace(",", ""))
            own = sum(row["jobs"] for row in found if row["area"] == area)
            assert own == pytest.approx(total, rel=0.002)
    last = found[-1]
    assert (last["area"], last["industry"], last["year"], last["status"]) == (
        "Yorkshire and The Humber",
        "99",
        "2015",
        "rounded",
    )


def qcew_rows(path: Path) -> list[dict]:

    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_qcew_2016_is_right_to_the_last_row(real_data):
    """Control totals: what the BLS publishes for each county, by ownership, and for the industries above."""
    path = real_data / "us_nj_qcew_2016" / "qcew_nj_2016_q4.csv"
    source = qcew_rows(path)
    done = imported(str(path), LEVEL="all")
    found = rows(done)
    levels = {"74": "2", "75": "3", "76": "4", "77": "5", "78": "6"}
    private = [row for row in source if row["own_code"] == "5" and row["agglvl_code"] in levels]
    assert len(found) == len(private) == 30321
    expected = {
        (row["area_fips"], row["industry_code"], levels[row["agglvl_code"]]): (
            None if row["disclosure_code"] == "N" else float(row["month3_emplvl"]),
            float(row["qtrly_estabs_count"]),
            "suppressed" if row["disclosure_code"] == "N" else "ok",
        )
        for row in private
    }
    assert {
        (row["area"], row["industry"], row["level"]): (row["jobs"], row["businesses"], row["status"]) for row in found
    } == expected
    assert done.outputs["ROW_COUNT"] + done.outputs["SKIPPED_COUNT"] == len(source)
    published = {
        row["area_fips"]: float(row["month3_emplvl"])
        for row in source
        if row["agglvl_code"] == "71" and row["own_code"] == "5"
    }
    assert len(published) == 21
    for area, total in published.items():
        sectors = [row for row in found if row["area"] == area and row["level"] == "2"]
        assert {row["jobs_total"] for row in sectors} == {total}
        known = sum(row["jobs"] for row in sectors if row["jobs"] is not None)
        complete = all(row["jobs"] is not None for row in sectors)
        assert known == total if complete else known <= total
    covered = rows(imported(str(path), OWNERSHIP=1, LEVEL="2"))
    whole = {row["area_fips"]: float(row["employment"]) for row in qcew_rows(path.parent / "county_totals_2016q4.csv")}
    assert {row["area"]: row["jobs_total"] for row in covered} == whole


def test_cbp_2019_goes_from_file_to_a_map_of_quotients(real_data, tmp_path):
    folder = real_data / "us_cbsa_cbp_2019"
    done = imported(str(folder / "cbp2019_cbsa_naics6.csv"), TABLE=str(tmp_path / "cbp.gpkg"))
    assert done.outputs["ROW_COUNT"] == 200009
    assert done.outputs["SKIPPED_COUNT"] == 0
    mapped = run(
        "creativeclusters:locationquotients",
        {
            "BOUNDARIES": str(folder / "cbsa.gpkg"),
            "BOUNDARY_ID": "cbsa_code",
            "EMPLOYMENT": str(tmp_path / "cbp.gpkg"),
            "SECTORS": 5,
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
    )
    areas = {row["cbsa_code"]: row for row in records(mapped.layers["OUTPUT"])}
    assert len(areas) == 927
    assert sum(row["lq_creative"] is not None for row in areas.values()) >= 900
    los_angeles, detroit = areas["31080"]["lq_creative"], areas["19820"]["lq_creative"]
    assert los_angeles > 1.5 > detroit


def test_state_cbp_of_twelve_years_keeps_what_is_withheld_apart(real_data, tmp_path):
    path = real_data / "us_state_cbp_2000_2011" / "cbp_state_naics_2000_2011.csv.gz"
    done = imported(str(path), LEVEL="2", TABLE=str(tmp_path / "states.gpkg"))
    found = rows(done)
    with gzip.open(path, "rt") as file:
        source = [row for row in csv.DictReader(file) if row["level"] in ("0", "2")]
    totals = {(row["fipstate"], row["year"]): float(row["emp"]) for row in source if row["level"] == "0"}
    assert len(totals) == 26 * 12
    assert len(found) == sum(row["level"] == "2" for row in source)
    assert {(row["area"], row["year"]): row["jobs_total"] for row in found} == totals
    withheld = sum(row["level"] == "2" and row["empflag"] != "" for row in source)
    assert done.outputs["SUPPRESSED_COUNT"] == withheld == 206
    known = sum(float(row["emp"]) for row in source if row["level"] == "2" and row["empflag"] == "")
    assert done.outputs["TOTAL_JOBS"] == known
    bounded = [row for row in found if row["status"] == "suppressed"]
    assert all(row["jobs"] is None and row["jobs_low"] < row["jobs_high"] for row in bounded)


def test_the_census_by_section_is_right_to_the_last_row(real_data):
    """7,201 areas by 20 sections, of which one is two (RS); every area's total is the sum of its rows."""
    done = imported(str(real_data / "uk_msoa_workplace2011/workplace_pop_2011_msoa_sic_section_wide.csv"))
    found = rows(done)
    assert len(found) == 7201 * 20
    assert done.outputs["TOTAL_JOBS"] == 26_414_207
    sums: dict[str, float] = {}
    for row in found:
        sums[row["area"]] = sums.get(row["area"], 0) + row["jobs"]
    assert all(sums[row["area"]] == row["jobs_total"] for row in found)


def test_bres_of_seven_years_is_of_one_vintage(real_data):
    done = imported(str(real_data / "uk_itl2_bres_sic5/bres_itl2_sic4_2015_2021.csv"))
    assert done.outputs["ROW_COUNT"] == 136_005
    assert done.outputs["SKIPPED_COUNT"] == 0
    assert done.outputs["TOTAL_JOBS"] == 214_128_755


def test_a_copy_of_the_file_is_not_changed(tmp_path):
    path = Path(written_file(tmp_path, "nomis.csv"))
    shutil.copy(path, tmp_path / "copy.csv")
    imported(str(path))
    assert path.read_bytes() == (tmp_path / "copy.csv").read_bytes()
    assert sorted(one.name for one in tmp_path.iterdir()) == ["copy.csv", "nomis.csv"]
