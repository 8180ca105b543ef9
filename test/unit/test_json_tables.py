"""Tables that services send as JSON become the same tables as in text."""

import json

import pytest

from creative_clusters_plugin.core.messages import CreativeClustersError
from creative_clusters_plugin.core.raw.importing import import_table
from creative_clusters_plugin.core.raw.json_tables import is_json, sheet_of_json
from creative_clusters_plugin.core.raw.table import ImportOptions

REGIONS, INDUSTRIES, YEARS = ["0114", "0115"], ["J", "R"], ["2021", "2022"]


def dimension(name: str, codes: list[str], labels: dict[str, str] | None = None, listed: bool = False) -> dict:
    index = codes if listed else {code: place for place, code in enumerate(codes)}
    return {"label": name, "category": {"index": index, "label": labels or {code: f"{code} name" for code in codes}}}


def cube(**changes) -> dict:
    """Jobs 0 to 7 by region, industry and year, of which 3 is withheld."""
    found = {
        "version": "2.0",
        "class": "dataset",
        "id": ["Region", "SNI2007", "Tid"],
        "size": [2, 2, 2],
        "role": {"time": ["Tid"], "geo": ["Region"]},
        "dimension": {
            "Region": dimension("region", REGIONS),
            "SNI2007": dimension("näringsgren SNI 2007", INDUSTRIES),
            "Tid": dimension("år", YEARS, listed=True),
        },
        "value": [0, 1, 2, None, 4, 5, 6, 7],
        "status": {"3": "c"},
    }
    return found | changes


WANTED = {
    (region, industry, year): place if place != 3 else None
    for place, (region, industry, year) in enumerate(
        (region, industry, year) for region in REGIONS for industry in INDUSTRIES for year in YEARS
    )
}


def told(found, name: str = "table.json", **options) -> dict:
    content = json.dumps(found).encode()
    assert is_json(content)
    table = import_table([sheet_of_json(name, content)], "auto", ImportOptions(**options)).table
    jobs = [None if value != value else int(value) for value in table["jobs"]]
    return dict(zip(zip(table["area"], table["industry"], table["year"], strict=True), jobs, strict=True))


def refused(found: bytes | dict | list) -> str:
    content = found if isinstance(found, bytes) else json.dumps(found).encode()
    with pytest.raises(CreativeClustersError) as caught:
        sheet_of_json("table.json", content)
    return str(caught.value)


def test_json_stat_two_with_values_in_a_list_or_by_place():
    assert told(cube()) == WANTED
    by_place = {str(place): place for place in range(8) if place != 3}
    assert told(cube(value=by_place)) == WANTED


def test_json_stat_one_holds_its_dimensions_in_another_place():
    whole = cube()
    inside = whole["dimension"] | {"id": whole["id"], "size": whole["size"], "role": whole["role"]}
    assert told({"dataset": {"dimension": inside, "value": whole["value"], "status": whole["status"]}}) == WANTED


def of_persons(**unit) -> dict:
    """The cube by its one measure, whose figures are in `unit`, and with codes of NACE, as offices beside Eurostat have them."""
    whole = cube()
    measure = {"label": "contents", "category": {"index": {"P": 0}, "label": {"P": "Persons"}, "unit": {"P": unit}}}
    dimensions = {"NACE2007" if one == "SNI2007" else one: found for one, found in whole["dimension"].items()}
    ids = ["Region", "NACE2007", "Contents", "Tid"]
    return whole | {"id": ids, "size": [2, 2, 1, 2], "dimension": dimensions | {"Contents": measure}}


@pytest.mark.parametrize("metric", [[], ["Contents"]], ids=["said by the unit", "said by the role"])
@pytest.mark.parametrize(
    ("unit", "factor"),
    [({"base": "persons"}, 1), ({"base": "1 000 persons"}, 1000), ({"base": "persons", "multiplier": 3}, 1000)],
    ids=["persons", "thousands", "a multiplier"],
)
def test_json_stat_in_units(metric, unit, factor):
    found = of_persons(**unit)
    found["role"] = found["role"] | ({"metric": metric} if metric else {})
    assert told(found) == {key: jobs and jobs * factor for key, jobs in WANTED.items()}


def test_json_stat_of_eurostat_is_read_like_its_csv():
    names = ["freq", "unit", "nace_r2", "geo", "time"]
    codes = {"freq": ["A"], "unit": ["THS"], "nace_r2": ["J", "TOTAL"], "geo": ["AT11", "AT12"], "time": ["2020"]}
    found = {
        "version": "2.0",
        "class": "dataset",
        "id": names,
        "size": [len(codes[name]) for name in names],
        "dimension": {name: dimension(name, codes[name]) for name in names},
        "value": {"0": 1.5, "1": 2, "2": 10, "3": 20},
    }
    assert told(found) == {("AT11", "J", "2020"): 1500, ("AT12", "J", "2020"): 2000}


def test_arrays_of_rows_are_those_of_the_census_api():
    rows = [["NAICS2017", "EMP", "ESTAB", "YEAR", "state", "county"], ["51", "12", "2", "2019", "34", "001"]]
    assert told([*rows, ["52", "7", "1", "2019", "34", "001"]]) == {
        ("34001", "51", "2019"): 12,
        ("34001", "52", "2019"): 7,
    }


def test_odata_objects():
    rows = [
        {"ID": 1, "BedrijfstakkenBranchesSBI2008": "J", "RegioS": "GM0014", "Perioden": "2022JJ00", "Banen_1": "  12"},
        {"ID": 2, "BedrijfstakkenBranchesSBI2008": "R", "RegioS": "GM0014", "Perioden": "2022JJ00", "Banen_1": "   3"},
    ]
    assert told({"odata.metadata": "x", "value": rows}) == {("GM0014", "J", "2022"): 12, ("GM0014", "R", "2022"): 3}


def test_melodi_says_the_kind_of_each_area():
    def one(geo: str, activity: str, value: float) -> dict:
        dimensions = {"GEO": geo, "ACTIVITY": activity, "FREQ": "A", "TIME_PERIOD": "2021"}
        return {"dimensions": dimensions, "measures": {"OBS_VALUE_NIVEAU": {"value": value}}}

    found = [one("2025-DEP-69", "58", 5.0), one("2025-DEP-01", "58", 4.0), one("2025-REG-84", "58", 99.0)]
    found += [one("2025-DEP-69", "62", 7.0), one("2025-DEP-01", "62", 1.0), one("2025-REG-84", "62", 100.0)]
    assert told({"identifier": "DS", "observations": found}) == {
        ("69", "58", "2021"): 5,
        ("01", "58", "2021"): 4,
        ("69", "62", "2021"): 7,
        ("01", "62", "2021"): 1,
    }


def test_pxweb_rows():
    columns = [{"code": "Region", "text": "region"}, {"code": "SNI", "text": "näringsgren SNI 2007"}]
    columns += [{"code": "Tid", "text": "år"}, {"code": "X", "text": "Antal"}]
    data = [{"key": ["0114", "J", "2021"], "values": ["12"]}, {"key": ["0114", "R", "2021"], "values": [".."]}]
    assert told({"columns": columns, "data": data}) == {("0114", "J", "2021"): 12, ("0114", "R", "2021"): None}


def test_other_json_is_refused_with_what_it_is():
    assert "of a kind that is not known (error)" in refused({"error": {"status": 404}})
    assert "of a kind that is not known (type, features)" in refused({"type": "FeatureCollection", "features": []})
    assert "begins like JSON, but is none" in refused(b'{"value": [1, 2')
    assert "without any figures" in refused({"observations": []})
    assert "of a kind that is not known" in refused(cube(size=[3, 2, 2]))


ROWS = [("A1", "62", 120), ("A1", "90", None), ("A2", "62", 40)]
NAMES = ("area", "industry", "jobs")


@pytest.mark.parametrize(
    "text",
    [
        json.dumps([dict(zip(NAMES, row, strict=True)) for row in ROWS]),
        "\n".join(json.dumps(dict(zip(NAMES, row, strict=True))) for row in ROWS),
        json.dumps({name: list(values) for name, values in zip(NAMES, zip(*ROWS, strict=True), strict=True)}),
        json.dumps(
            {
                "type": "FeatureCollection",
                "features": [
                    {"type": "Feature", "geometry": None, "properties": dict(zip(NAMES, row, strict=True))}
                    for row in ROWS
                ],
            }
        ),
    ],
    ids=["records", "lines", "columns", "features"],
)
def test_plain_tables_in_json_whatever_their_form(text):
    table = import_table([sheet_of_json("file.json", text.encode())], "auto", ImportOptions()).table
    assert table["status"].tolist() == ["ok", "missing", "ok"]
    assert table[["area", "industry"]].to_numpy().tolist() == [list(row[:2]) for row in ROWS]
    assert table["jobs"].fillna(-1).tolist() == [120, -1, 40]


def test_columns_of_unequal_length_and_damaged_lines_are_refused():
    for text in ('{"area": ["A1"], "jobs": [1, 2]}', '{"area": "A1"}\n{"area": '):
        with pytest.raises(CreativeClustersError):
            sheet_of_json("file.json", text.encode())
