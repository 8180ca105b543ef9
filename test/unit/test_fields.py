"""Fields that nobody has named, told by their values: tables with unhelpful headers."""

import pytest

from creative_clusters_plugin.core.messages import CreativeClustersError, Parameter
from creative_clusters_plugin.core.raw.fields import FieldValues, Table, area_pair, id_field, role_of_table

CODES = [f"TL{letter}{number}" for letter in "CDEFG" for number in range(1, 5)]
NAMES = [f"Region {letter}" for letter in "abcdefghijklmnopqrst"]
SIC = ["5811", "5814", "5911", "6020", "6201", "6202", "7021", "7111", "7410", "7420", "9001", "9002", "4711", "5610"]
JOBS = [3, 17, 20, 45, 60, 75, 110, 250, 1005, 2210]


def layer(title="areas", /, filled=True, **columns):
    """A layer whose fields hold the values given, in this order; filled: each value stands in a feature of its own."""

    def read(field):
        values = columns[field]
        numbers = all(isinstance(value, (int, float)) for value in values)
        return FieldValues(field, tuple(dict.fromkeys(values)), numbers, len(values) if filled else -1)

    return Table(title, tuple(columns), read, lambda one, other: columns[one] == columns[other])


def table(**columns):
    return layer("jobs", filled=False, **columns)


ITL = layer(fid=list(range(1, 21)), ITL221CD=CODES, ITL221NM=NAMES, shape_area=[1.5 * row for row in range(20)])


@pytest.mark.parametrize(
    ("boundaries", "jobs", "pair"),
    [
        (ITL, {"x1": CODES, "x2": SIC, "x3": JOBS}, ("ITL221CD", "x1")),
        (ITL, {"jobs": list(range(1, 21)), "col_b": [code.lower() for code in CODES]}, ("ITL221CD", "col_b")),
        (ITL, {"geo_nm": NAMES, "v": JOBS}, ("ITL221NM", "geo_nm")),
        # codes before names
        (ITL, {"name_of_it": NAMES, "code_of_it": CODES}, ("ITL221CD", "code_of_it")),
        # a table of the whole country beside the boundaries of a part of it, and the other way round
        (ITL, {"k": CODES + [f"TL{a}{b}" for a in "HIJKLM" for b in range(1, 9)]}, ("ITL221CD", "k")),
        (ITL, {"k": CODES[:6]}, ("ITL221CD", "k")),
        # spreadsheets drop leading zeros and turn codes into numbers
        (layer(GEOID=["01001", "01003", "02010", "36061"]), {"fips": [1001, 1003, 2010, 36061]}, ("GEOID", "fips")),
        (layer(AGS=["09162", "09163", "11000"]), {"schluessel": [9162.0, 9163.0, 11000.0]}, ("AGS", "schluessel")),
        # numbers as text with a point, full-width letters, blanks: as areas are matched
        (layer(nr=[101, 204, 309]), {"bezirk": ["101.0", "204.0", "309.0"]}, ("nr", "bezirk")),
        (layer(nr=["A 1", "A 2", "A 3"]), {"code": ["\uff21\u00a01", "a  2", "A 3\u200b"]}, ("nr", "code")),
        # areas that are numbered, the only thing the two have in common
        (layer(nr=[1, 2, 3, 4, 5, 6]), {"bezirk": [1, 2, 3, 4, 5, 6], "n": [40, 900, 75]}, ("nr", "bezirk")),
        # numbers of rows are no areas, whatever jobs there are
        (
            layer(fid=[1, 2, 3, 4], insee=["2A004", "13055", "75056", "69123"]),
            {"effectif": [1, 2, 3, 4], "commune": ["2A004", "75056", "69123"]},
            ("insee", "commune"),
        ),
        # a year is no area
        (
            layer(code=["2019", "2020", "2021"], key=["a1", "a2", "a3"]),
            {"t": [2019, 2020, 2021], "g": ["A1", "A2", "A3"]},
            ("key", "g"),
        ),
        # one area alone
        (layer(cd=["K02000001"]), {"gss": ["K02000001"], "v": [4.0]}, ("cd", "gss")),
        # a level of areas beside that of the boundaries
        (ITL, {"ctry": ["E92", "W92"], "lvl2": CODES, "lvl1": ["TLC", "TLD", "TLE"]}, ("ITL221CD", "lvl2")),
        # the same areas twice over, in two columns of the same values
        (ITL, {"geography": CODES, "geography_code": CODES}, ("ITL221CD", "geography")),
    ],
)
def test_areas_are_found_by_their_values(boundaries, jobs, pair):
    assert area_pair(boundaries, table(**jobs), ()) == pair


def test_what_the_user_sets_stays():
    jobs = table(home=CODES, name=NAMES)
    assert area_pair(ITL, jobs, (), ("ITL221NM", "")) == ("ITL221NM", "name")
    assert area_pair(ITL, jobs, (), ("", "name")) == ("ITL221NM", "name")
    assert area_pair(ITL, jobs, ("home",)) == ("ITL221NM", "name")


def test_two_fields_of_areas_are_shown_with_values():
    with pytest.raises(CreativeClustersError) as caught:
        area_pair(ITL, table(home=CODES, work=[*CODES[:-1], "TLZ9"]), ())
    assert "'home' (TLC1, TLC2, TLC3 …), 'work' (TLC1, TLC2, TLC3 …)" in str(caught.value)


def test_no_field_in_common_is_shown_with_values():
    with pytest.raises(CreativeClustersError) as caught:
        area_pair(ITL, table(k=["E06000001", "E06000002"], v=JOBS), ())
    text = str(caught.value)
    assert "EMPLOYMENT_AREA" in text
    assert "BOUNDARY_ID" in text
    assert "'k' (E06000001, E06000002)" in text
    assert "'ITL221CD' (TLC1" in text


ROWS = {"place": CODES, "cl": SIC, "yr": [2019, 2020, 2021], "num": JOBS}


@pytest.mark.parametrize(
    ("role", "columns", "found"),
    [
        ("industry", ROWS, "cl"),
        ("industry", ROWS | {"cl": [int(code) for code in SIC]}, "cl"),
        ("industry", ROWS | {"cl": [f"{code[:2]}.{code[2:]} Something" for code in SIC]}, "cl"),
        ("industry", ROWS | {"cl": ["J62", "M71", "R90", "G47"]}, "cl"),
        ("industry", ROWS | {"two": ["58", "59", "62", "71", "74", "90"]}, "cl"),
        ("industry", ROWS | {"cl": ["511210", "512110", "541511", "541810", "711510", "722511"]}, "cl"),
        ("industry", ROWS | {"cl": ["office=architect", "craft=pottery", "shop=books"]}, "cl"),
        ("industry", {"place": CODES, "num": JOBS}, ""),
        ("year", ROWS, ""),
        ("year", ROWS | {"Jahr": [2019, 2020]}, "Jahr"),
        ("year", ROWS | {"ref_period": ["2019-12-31", "2020-12-31"]}, "ref_period"),
        ("year", {"annee": ["2021", "2022"], "num": [2021, 2022]}, "annee"),
        ("jobs", ROWS | {"yr": [2019, 2020]}, "num"),
        ("jobs", ROWS | {"establishments": [1, 2, 3]}, "num"),
        ("jobs", ROWS | {"SvB insgesamt": JOBS}, "SvB insgesamt"),
        ("jobs", ROWS | {"num": ["3", "17", "*", "1,200", "45"]}, "num"),
        ("jobs", ROWS | {"lat": [51.5, 52.5], "pct": [0.1, 0.2], "fid": [1, 2, 3]}, "num"),
        ("jobs", ROWS | {"emp_count": JOBS, "payroll": [9, 8, 7]}, "emp_count"),
        ("jobs", {"place": CODES}, ""),
        ("businesses", ROWS, ""),
        ("businesses", ROWS | {"n_establishments": [1, 2, 3]}, "n_establishments"),
        ("area", {"region_cd": CODES, "cl": SIC, "num": JOBS}, "region_cd"),
        ("area", {"fid": [1, 2, 3], "num": JOBS}, ""),
    ],
)
def test_roles_are_found_by_values_and_names(role, columns, found):
    taken = {
        "industry": ["place"],
        "year": ["place"],
        "jobs": ["place", "cl", "yr"],
        "businesses": ["place", "num"],
    }.get(role, [])
    assert role_of_table(role, table(**columns), taken, Parameter(f"EMPLOYMENT_{role.upper()}")) == found


def test_two_fields_of_figures_are_shown_with_values():
    with pytest.raises(CreativeClustersError) as caught:
        role_of_table("jobs", table(a=JOBS, b=[7, 8]), (), Parameter("EMPLOYMENT_JOBS"))
    assert "EMPLOYMENT_JOBS: several fields of 'jobs' could be meant: 'a' (3, 17, 20 …), 'b' (7, 8)" in str(
        caught.value
    )


@pytest.mark.parametrize(
    ("columns", "found"),
    [
        ({"fid": [1, 2, 3], "cd": ["E1", "E2", "E3"], "nm": ["a", "b", "c"]}, "cd"),
        ({"fid": [1, 2, 3], "nm": ["a", "b", "c"]}, "nm"),
        ({"fid": [1, 2, 3], "nm": ["a", "b", "b"]}, "fid"),
        # as portals serve boundaries, and as our own tools write areas: figures are no ids, however different they are
        ({"objectid": [273.0, 274.0, 275.0], "lad16cd": ["E1", "E2", "E3"], "st_areasha": [1.5, 2.5, 3.5]}, "lad16cd"),
        ({"fid": [1, 2, 3], "name": ["a", "b", "c"], "jobs": [900, 20, 75], "area_km2": [1.5, 2.5, 3.5]}, "name"),
        ({"name": ["a", "b", "c"], "geoid": [1001, 1003, 2010], "jobs": [10, 250, 330]}, "geoid"),
    ],
)
def test_ids_without_a_table_are_codes_then_names_then_numbers(columns, found):
    assert id_field(layer(**columns)) == found


def test_ids_that_stand_once_for_each_time_are_found():
    rows = [(number, code, 2019 + year, 100 * number + year) for year in range(3) for number, code in enumerate("abc")]
    # one area has no figure for the last year
    columns = dict(zip(("nr", "key", "year", "jobs"), map(list, zip(*rows[:-1], strict=True)), strict=True))
    assert id_field(layer(**columns), "ID_FIELD", times=3) == "key"
    assert id_field(layer(**{name: columns[name] for name in ("nr", "key", "year")}), times=3) == "key"
    with pytest.raises(CreativeClustersError, match="ID_FIELD: no field"):
        id_field(layer(year=columns["year"], key=columns["key"]), "ID_FIELD", times=5)


def test_no_id_is_refused():
    with pytest.raises(CreativeClustersError, match="another value for each area"):
        id_field(layer(kind=["a", "a"]))


def test_establishments_are_no_jobs():
    columns = table(n_estabs=JOBS, month3_emplvl=[9 * one for one in JOBS], sic=SIC)
    assert role_of_table("jobs", columns, ["sic"], Parameter("EMPLOYMENT_JOBS")) == "month3_emplvl"
    assert role_of_table("businesses", columns, ["sic"], Parameter("EMPLOYMENT_BUSINESSES")) == "n_estabs"


@pytest.mark.parametrize(("owners", "levels"), [([0, 1, 5], [70]), ([5], [74, 76])])
def test_a_table_of_the_qcew_as_downloaded_is_refused(owners, levels):
    columns = table(own_code=owners, agglvl_code=levels, industry_code=SIC, employment=JOBS)
    with pytest.raises(CreativeClustersError, match="Run 'Import employment'"):
        role_of_table("jobs", columns, ["industry_code"], Parameter("EMPLOYMENT_JOBS"))


def test_a_table_of_the_qcew_of_one_ownership_and_level_is_taken():
    columns = table(own_code=[5], agglvl_code=[76], industry_code=SIC, employment=JOBS)
    assert role_of_table("jobs", columns, ["industry_code"], Parameter("EMPLOYMENT_JOBS")) == "employment"


def test_fields_whose_names_rule_them_out_are_not_read():
    """A table of half a million rows has as many numbers of rows, which took longer to read than all that was asked for."""
    read = []

    def values(name: str) -> FieldValues:
        read.append(name)
        return FieldValues(name, ("2020", "2021"), False)

    table = Table("t", ["fid", "ref_period", "tons"], values)
    assert role_of_table("year", table, (), Parameter("YEAR")) == "ref_period"
    assert role_of_table("businesses", table, (), Parameter("BUSINESSES")) == ""
    assert read == ["ref_period"]
