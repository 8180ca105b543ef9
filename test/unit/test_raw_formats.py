"""Every kind of raw file gives the figures that it was made from, whatever its layout, encoding and delimiters."""

import numpy as np
import pandas as pd
import pytest

from creative_clusters_plugin.core.messages import Cancelled, CreativeClustersError
from creative_clusters_plugin.core.raw.figures import read_figures
from creative_clusters_plugin.core.raw.formats import FORMATS
from creative_clusters_plugin.core.raw.importing import Imported, import_table
from creative_clusters_plugin.core.raw.sheet import sheet_of, sheet_of_cells
from creative_clusters_plugin.core.raw.table import ImportOptions
from test import raw_files
from test.awkward import offices
from test.raw_files import AREAS, INDUSTRIES, JOBS

OFFICES = {case.name: case.bytes for case in offices.CASES if not case.wanted_is_an_error}

WHOLE = {(area, code): jobs for code, row in JOBS.items() for area, jobs in zip(AREAS, row, strict=True)}


def imported(content: bytes, name: str = "file.csv", chosen: str = "auto", **options) -> Imported:
    return import_table([sheet_of(name, content)], chosen, ImportOptions(**options))


def jobs_of(result: Imported, year: str = "") -> dict[tuple[str, str], float]:
    table = result.table if not year else result.table[result.table["year"] == year]
    return {(row.area, row.industry): row.jobs for row in table.itertuples()}


def row_of(result: Imported, area: str, industry: str, year: str = "") -> pd.Series:
    table = result.table
    found = table[(table["area"] == area) & (table["industry"] == industry) & ((table["year"] == year) | (year == ""))]
    assert len(found) == 1
    return found.iloc[0]


def log(result: Imported) -> str:
    return "\n".join(note.render() for note in result.notes)


# --- Nomis


@pytest.mark.parametrize("flags", [True, False])
@pytest.mark.parametrize("codes", [True, False])
@pytest.mark.parametrize("footer", [True, False])
def test_nomis_by_industry_with_and_without_flags_codes_and_footer(codes, flags, footer):
    result = imported(raw_files.nomis(codes, flags, footer=footer))
    names = {code: code if codes else name for code, name in AREAS.items()}
    assert result.format == "nomis"
    assert jobs_of(result) == {(names[area], code): jobs for (area, code), jobs in WHOLE.items()}
    assert set(result.table["area_name"]) == set(AREAS.values())
    assert dict(zip(result.table["industry"], result.table["industry_name"], strict=True)) == INDUSTRIES
    assert set(result.table["year"]) == {"2015"}
    assert set(result.table["status"]) == {"rounded"}  # the title says that it is BRES
    assert len(result.controls) == (3 if footer else 0)
    assert (result.controls["difference"] == 0).all()
    assert result.reconciliation.left.rows.get("totals of all industries", 0) == (3 if footer else 0)
    assert result.reconciliation.share_of_jobs == (0.5 if footer else 1.0)  # totals hold the same jobs again
    assert "jobs_total" not in result.table  # a column's total is that of the rows, not of the area


def test_nomis_in_blocks_with_areas_in_rows():
    result = imported(raw_files.nomis_by_industry(("2015", "2016")))
    assert jobs_of(result, "2015") == WHOLE
    assert jobs_of(result, "2016") == {key: jobs + 1 for key, jobs in WHOLE.items()}
    assert set(result.table["status"]) == {"ok"}
    north_east = result.table[(result.table["area"] == "E12000001") & (result.table["year"] == "2015")]
    assert set(north_east["jobs_total"]) == {4500.0}
    assert (result.controls["difference"] == 0).all()
    assert len(result.controls) == 6


def test_nomis_flags_say_why_a_figure_is_not_there():
    content = raw_files.nomis(footer=False).replace(b'"3,000",', b"-,*").replace(b"500,", b"-,-", 1)
    result = imported(content)
    assert row_of(result, "North East", "62")["status"] == "suppressed"
    assert result.count("suppressed") == 1
    assert np.isnan(row_of(result, "North East", "62")["jobs"])
    assert "1 of 9 figures" in log(result)


def test_nomis_as_programs_get_it_leaves_the_percentages_out_and_counts_them():
    result = imported(raw_files.nomis_api())
    assert jobs_of(result) == WHOLE
    assert sum(result.skipped.values()) == 9


def test_nomis_broad_groups_are_one_level_whatever_their_number():
    rows = ['"2 : Mining, quarrying & utilities (B,D and E)",5', "4 : Construction (F),7", "10 : Information (J),11"]
    content = "UK Business Counts [from Nomis on 1 May 2020]\ndate,2020\n\nIndustry,Leeds\n" + "\n".join(rows) + "\n"
    result = imported(content.encode())
    assert jobs_of(result) == {("Leeds", "2"): 5, ("Leeds", "4"): 7, ("Leeds", "10"): 11}


def test_nomis_industries_without_a_code_are_counted_not_taken():
    content = raw_files.nomis(flags=False, footer=False) + b"Services (G-U),10,20,30\n"
    result = imported(content)
    assert jobs_of(result) == {(AREAS[area], code): jobs for (area, code), jobs in WHOLE.items()}
    assert result.skipped["industries without a code"] == 3


# --- QCEW


@pytest.mark.parametrize("annual", [True, False])
@pytest.mark.parametrize("titles", [True, False])
def test_qcew_keeps_private_components_and_puts_totals_apart(annual, titles):
    result = imported(raw_files.qcew(annual, titles), level="4")
    assert result.format == "qcew"
    assert jobs_of(result) == pytest.approx(
        {
            **{("34001", "5111"): 500, ("34001", "5112"): 200, ("34001", "5191"): np.nan},
            **{("34003", "5111"): 501, ("34003", "5112"): 201, ("34003", "5191"): np.nan},
        },
        nan_ok=True,
    )
    assert row_of(result, "34001", "5191")["status"] == "suppressed"
    assert row_of(result, "34001", "5191")["businesses"] == 20
    assert set(result.table[result.table["area"] == "34001"]["jobs_total"]) == {12000.0}
    assert set(result.table["year"]) == {"2016"}
    # 20 rows: 6 kept, 2 x 3 totals and domains, 2 of another owner, 6 of other levels
    assert sorted(result.skipped.values()) == [2, 6, 6]
    if titles:
        assert row_of(result, "34001", "5111")["industry_name"] == "Some industry"


def test_qcew_of_all_owners_adds_them_up_and_is_unknown_where_one_is():
    result = imported(raw_files.qcew(), ownership="all", level="4")
    assert np.isnan(row_of(result, "34001", "5191")["jobs"])  # private withheld, local government 90
    assert row_of(result, "34001", "5191")["businesses"] == 25
    assert set(result.table[result.table["area"] == "34001"]["jobs_total"]) == {15000.0}
    government = imported(raw_files.qcew(), ownership="government")
    assert jobs_of(government) == {("34001", "5191"): 90, ("34003", "5191"): 91}


def test_qcew_takes_counties_before_states_and_the_last_quarter():
    lines = raw_files.qcew(titles=False).decode().splitlines()
    state = [line.replace("34001", "34000").replace(",7", ",5") for line in lines[1:11]]
    first = [line.replace(",2016,4,", ",2016,1,") for line in lines[1:]]
    result = imported("\n".join([*lines, *state, *first, ""]).encode(), level="4")
    assert jobs_of(result) == pytest.approx(jobs_of(imported(raw_files.qcew(), level="4")), nan_ok=True)
    assert result.skipped["totals of larger areas"] == 10
    assert result.skipped["earlier quarters of a year"] == 20
    assert "the last of each is taken" in log(result)


def test_qcew_figures_by_size_are_left_out():
    lines = raw_files.qcew(titles=False).decode().splitlines()
    by_size = [line.replace(",0,2016", ",1,2016") for line in lines[1:]]
    result = imported("\n".join([*lines, *by_size, ""]).encode(), level="4")
    assert len(result.table) == 6
    assert result.skipped["figures by size of establishment"] == 20


# --- County Business Patterns


def test_cbp_letters_are_ranges_narrowed_by_the_sizes_of_the_establishments():
    result = imported(raw_files.cbp_county(), "cbp16co.txt", level="4")
    row = row_of(result, "34001", "5112")
    # letter B: 20 to 99; one of 1-4, one of 5-9, one of 10-19: 16 to 32
    assert (row["jobs_low"], row["jobs_high"]) == (20, 32)
    assert (row["status"], row["businesses"], row["year"]) == ("suppressed", 3, "2016")
    assert np.isnan(row["jobs"])
    assert row_of(result, "34001", "5111")["jobs"] == 90
    assert np.isnan(row_of(result, "34001", "5111")["jobs_low"])
    assert set(result.table["jobs_total"]) == {5000.0}
    third = imported(raw_files.cbp_county(), "cbp16co.txt", level="3")
    row = row_of(third, "34003", "511")
    # letter C: 100 to 249; 6 of 1-4, 3 of 5-9, 2 of 10-19, 1 of 20-49: 61 to 138
    assert (row["jobs_low"], row["jobs_high"]) == (100, 138)


def test_cbp_sectors_have_their_usual_names_and_noise_is_said():
    result = imported(raw_files.cbp_county(flags=False), "cbp19co.txt", level="2")
    assert jobs_of(result) == {
        (area, code): jobs for area in ("34001", "34003") for code, jobs in (("51", 300), ("31-33", 700))
    }
    assert "noise of 2 % or more" in log(result)
    assert "fewer than three establishments" in log(result)


@pytest.mark.parametrize(
    ("header", "row", "area"),
    [
        ("msa,naics,emp_nf,emp,est", "10180,511210,G,120,4", "10180"),
        ("fipstate,lfo,naics,emp_nf,emp,est", "34,-,511210,G,120,4", "34"),
        ("fipstate,fipscty,naics,emp_nf,emp,est", "1,3,511210,G,120,4", "01003"),
        ("cbsa_code,naics_code,employment,establishments", "10180,511210,120,4", "10180"),
    ],
)
def test_cbp_of_cbsas_states_and_counties(header, row, area):
    result = imported(f"{header}\n{row}\n".encode(), "cbp19.txt")
    assert result.format == "cbp"
    assert jobs_of(result) == {(area, "511210"): 120}
    assert set(result.table["year"]) == {"2019"}


def test_cbp_counts_all_legal_forms_once():
    content = b"fipstate,lfo,naics,emp_nf,emp,est\n34,-,511210,G,120,4\n34,C,511210,G,100,3\n34,Z,511210,G,20,1\n"
    result = imported(content, "cbp19st.txt")
    assert jobs_of(result) == {("34", "511210"): 120}
    assert result.skipped == {"single legal forms": 2}


# --- Eurostat


@pytest.mark.parametrize("labels", [True, False])
@pytest.mark.parametrize("second", [True, False])
def test_eurostat_csv_takes_the_smallest_regions_and_keeps_the_flags(labels, second):
    result = imported(raw_files.eurostat_csv(labels, second))
    assert result.format == "eurostat"
    assert jobs_of(result) == pytest.approx(
        {
            **{("DE11", "62"): 101, ("DE11", "58"): np.nan, ("DE11", "71"): 51, ("DE11", "73"): np.nan},
            **{("DE12", "62"): 102, ("DE12", "58"): np.nan, ("DE12", "71"): 52, ("DE12", "73"): np.nan},
        },
        nan_ok=True,
    )
    states = {code: row_of(result, "DE11", code)["status"] for code in ("62", "58", "71", "73")}
    assert states == {"62": "ok", "58": "suppressed", "71": "estimated", "73": "missing"}
    assert row_of(result, "DE11", "62")["businesses"] == 101
    assert set(result.table["jobs_total"]) == {1001.0, 1002.0}
    assert result.skipped["codes that combine several industries"] == 6
    assert row_of(result, "DE11", "62")["area_name"] == ("Stuttgart" if labels else "DE11")


def test_eurostat_tsv_unpacks_its_first_column_and_its_flags():
    result = imported(raw_files.eurostat_tsv(), "estat.tsv")
    assert row_of(result, "DE11", "62", "2019")["jobs"] == 100
    assert row_of(result, "DE11", "62", "2020")["jobs"] == 110
    assert row_of(result, "DE12", "58", "2019")["status"] == "suppressed"
    assert row_of(result, "DE12", "58", "2020")["status"] == "estimated"
    assert row_of(result, "DE12", "71", "2019")["status"] == "missing"
    assert len(result.table) == 12
    assert set(result.table[result.table["year"] == "2020"]["jobs_total"]) == {950.0}


def eurostat(rows: str, dimensions: str = "freq,nace_r2,indic_sb,geo") -> bytes:
    return f"DATAFLOW,LAST UPDATE,{dimensions},TIME_PERIOD,OBS_VALUE,OBS_FLAG\n{rows}".encode()


def test_eurostat_unions_of_countries_are_no_regions():
    rows = "".join(
        f"X,Y,A,J62,V16110,{geo},2020,{jobs},\n"
        for geo, jobs in (("DE", 5), ("FR", 6), ("EA19", 99), ("EU27_2020", 99))
    )
    result = imported(eurostat(rows))
    assert jobs_of(result) == {("DE", "62"): 5, ("FR", "62"): 6}
    assert result.skipped["groups of countries, and what is no region"] == 2


def test_eurostat_businesses_without_jobs_stay():
    rows = "X,Y,A,J62,V16110,DE11,2020,5,\nX,Y,A,J62,V11210,DE11,2020,2,\nX,Y,A,J58,V11210,DE11,2020,3,\n"
    result = imported(eurostat(rows))
    assert row_of(result, "DE11", "58")["businesses"] == 3
    assert row_of(result, "DE11", "58")["status"] == "missing"
    assert row_of(result, "DE11", "62")["businesses"] == 2


def test_eurostat_thousands_are_scaled_and_shares_left_out():
    rows = "X,Y,A,J62,THS,DE11,2020,5.5,\nX,Y,A,J62,PC_TOT,DE11,2020,2,\n"
    result = imported(eurostat(rows, "freq,nace_r2,unit,geo"))
    assert jobs_of(result) == {("DE11", "62"): 5500}
    assert result.skipped["percentages"] == 1


# --- plain tables


@pytest.mark.parametrize(("delimiter", "decimal"), [(",", "."), (";", ","), ("\t", ","), ("|", "."), (";", ".")])
def test_long_tables_of_every_dialect(delimiter, decimal):
    result = imported(raw_files.long(delimiter, decimal))
    assert jobs_of(result) == {key: jobs + 0.5 for key, jobs in WHOLE.items()}
    assert row_of(result, "E12000007", "62")["businesses"] == 6000
    assert row_of(result, "E12000007", "62")["area_name"] == "London"


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be"])
def test_every_encoding(codec):
    content = "area;area_name;industry;jobs\nDE1;Baden-Württemberg – Südwest;62;5\nDE2;Bayern;62;7\n" * 1
    padded = content + "".join(f"D{n};Köln;62;{n}\n" for n in range(100, 140))
    result = imported(padded.encode(codec))
    assert row_of(result, "DE1", "62")["area_name"] == "Baden-Württemberg – Südwest"
    assert len(result.table) == 42


@pytest.mark.parametrize("ends", [b"\n", b"\r\n", b"\r"])
def test_every_line_end(ends):
    result = imported(raw_files.long().replace(b"\n", ends))
    assert jobs_of(result) == {key: jobs + 0.5 for key, jobs in WHOLE.items()}


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("total", [True, False])
def test_wide_tables_keep_a_column_of_totals_apart(delimiter, total):
    result = imported(raw_files.wide(delimiter, total), year="2020")
    assert jobs_of(result) == WHOLE
    assert set(result.table["year"]) == {"2020"}
    assert ("jobs_total" in result.table) == total


def test_a_column_that_adds_up_the_others_is_no_industry():
    content = raw_files.wide().replace(b"Total", b"sic_99")
    result = imported(content)
    assert jobs_of(result) == WHOLE
    assert "Column 'sic_99' of 'file.csv' (line 1) adds up the others" in log(result)


def test_columns_of_a_wide_table_without_a_code_are_named():
    result = imported(b"area,sic_58,sic_62,sic_90,Not classified\nA,1,2,3,4\nB,1,2,3,4\n")
    assert "1 column of 'file.csv' has no industry code in its header and is not read: 'Not classified'" in log(result)


def test_columns_of_a_long_table_can_be_named():
    content = b"Kreis;Zweig;Personen\n1;62;5\n2;62;7\n"
    with pytest.raises(CreativeClustersError, match="no format that is known"):
        imported(content)
    columns = {"area": "Kreis", "industry": "Zweig", "jobs": "Personen"}
    assert jobs_of(imported(content, chosen="long", columns=columns)) == {("1", "62"): 5, ("2", "62"): 7}


def test_a_table_that_was_imported_can_be_imported_again():
    first = imported(raw_files.eurostat_csv())
    again = imported(first.table.to_csv(index=False).encode())
    assert again.format == "long"
    columns = ["area", "industry", "year", "jobs", "businesses", "status", "level"]
    # pandas 3 has a type of its own for text that comes from a file
    pd.testing.assert_frame_equal(
        again.table[columns].reset_index(drop=True), first.table[columns].reset_index(drop=True), check_dtype=False
    )


def test_totals_of_all_industries_and_areas_are_kept_apart():
    content = b"area,industry,jobs\nA,Total,30\nA,62,10\nA,58,20\nTotal,62,10\nTotal,58,20\n"
    result = imported(content)
    assert jobs_of(result) == {("A", "62"): 10, ("A", "58"): 20}
    assert set(result.table["jobs_total"]) == {30.0}
    assert result.skipped == {"totals of all industries": 1, "totals of all areas": 2}


def test_parents_and_children_are_not_both_taken():
    rows = [("A", "J", 30), ("A", "62", 20), ("A", "63", 10), ("A", "6201", 15), ("A", "6202", 5), ("A", "6311", 9.8)]
    content = ("area,industry,jobs\n" + "".join(f"{area},{code},{jobs}\n" for area, code, jobs in rows)).encode()
    assert jobs_of(imported(content)) == {("A", "6201"): 15, ("A", "6202"): 5, ("A", "6311"): 9.8}
    assert jobs_of(imported(content, level="2")) == {("A", "62"): 20, ("A", "63"): 10}
    assert jobs_of(imported(content, level="section")) == {("A", "J"): 30}
    assert len(imported(content, level="all").table) == 6
    assert imported(content, level="all").jobs == pytest.approx(29.8)
    incomplete = content.replace(b"A,6311,9.8\n", b"")
    assert jobs_of(imported(incomplete)) == {("A", "62"): 20, ("A", "63"): 10}
    with pytest.raises(CreativeClustersError, match="no figures at the level '5'"):
        imported(content, level="5")


# --- figures, archives, several tables


@pytest.mark.parametrize(
    ("texts", "values"),
    [
        (["1,234", "12", "1,234,567"], [1234, 12, 1234567]),
        (["1.234.567", "1.234", "12"], [1234567, 1234, 12]),
        (["1 234", "1\u00a0234", "1'234"], [1234, 1234, 1234]),
        (["1234,5", "0,25"], [1234.5, 0.25]),
        (["1.5", "2"], [1.5, 2]),
        (["120 b", "7e", "8*"], [120, 7, 8]),
        (["*", "c", "", ":", "n/a"], [np.nan] * 5),
    ],
)
def test_figures_as_offices_write_them(texts, values):
    found = read_figures(pd.Series(texts), "file", "jobs").values
    np.testing.assert_array_equal(found, values)


def sheets_of_years(names: list[str], year: str = "") -> list:
    column, cell = (",year", f",{year}") if year else ("", "")
    return [
        sheet_of(name, f"area,industry{column},jobs\nA,58{cell},{place}\nB,58{cell},2\n".encode())
        for place, name in enumerate(names, start=1)
    ]


def test_tables_of_one_year_each_have_it_from_their_names():
    result = import_table(sheets_of_years(["book.xlsx, 2021", "book.xlsx, Jobs 2022"]), "auto", ImportOptions())
    found = result.table[result.table["area"] == "A"]
    assert dict(zip(found["year"], found["jobs"], strict=True)) == {"2021": 1, "2022": 2}


@pytest.mark.parametrize(
    ("names", "year"),
    [
        (["a, 2021", "b, 2021"], ""),
        (["a, 2021", "b, rest"], ""),
        (["a, 2021", "b, 2020 to 2022"], ""),
        (["a, 2021", "b, 2022"], "2019"),
    ],
    ids=["twice", "one without", "two years", "a column of years"],
)
def test_names_that_do_not_tell_one_year_each_tell_none(names, year):
    with pytest.raises(CreativeClustersError, match="more row"):
        import_table(sheets_of_years(names, year), "auto", ImportOptions())


def test_several_tables_in_one_format_are_read_as_one_and_others_named():
    one, two = raw_files.nomis_by_industry(("2015",)), raw_files.nomis_by_industry(("2017",))
    sheets = [sheet_of("a.csv", one), sheet_of("notes.csv", b"nothing,here\nat,all\n"), sheet_of("b.csv", two)]
    result = import_table(sheets, "auto", ImportOptions())
    assert jobs_of(result, "2015") == jobs_of(result, "2017") == WHOLE
    assert "2 tables are read as one: a.csv, b.csv" in log(result)
    assert "1 further table" in log(result) and "notes.csv" in log(result)


def test_a_county_file_beside_a_state_file_gives_counties():
    state = raw_files.qcew(areas=("34000",)).replace(b",7", b",5")
    sheets = [sheet_of("state.csv", state), sheet_of("counties.csv", raw_files.qcew())]
    result = import_table(sheets, "auto", ImportOptions(level="4"))
    assert set(result.table["area"]) == {"34001", "34003"}
    assert result.skipped["totals of larger areas"] >= 3


def test_the_same_figures_in_two_tables_are_refused():
    content = raw_files.nomis_by_industry(("2015",))
    with pytest.raises(CreativeClustersError, match="9 more rows"):
        import_table([sheet_of("a.csv", content), sheet_of("b.csv", content)], "auto", ImportOptions())


def test_rows_of_a_spreadsheet_are_rows_of_a_table():
    rows = [row.split(",") for row in raw_files.wide().decode().splitlines()]
    result = import_table(
        [sheet_of_cells("x.xlsx, Sheet1", [["A title"], [], *rows, [], ["Source: made up"]])], "auto", ImportOptions()
    )
    assert jobs_of(result) == WHOLE


def test_what_is_recognised_is_said_with_a_reason():
    reasons = {}
    for name, content in (raw_files.FILES | OFFICES).items():
        result = imported(content, name)
        reasons.setdefault(result.format, result.recognised.render())
    assert set(reasons) == {known.id for known in FORMATS}
    assert "it says 'ONS Crown Copyright Reserved [from Nomis" in reasons["nomis"]
    assert "own_code" in reasons["qcew"]
    assert "naics" in reasons["cbp"]
    assert "TIME_PERIOD" in reasons["eurostat"]
    assert "are taken for area, area_name, industry" in reasons["long"]
    assert "sic_58" in reasons["wide"]


def test_codes_over_names_in_a_wide_table_are_one_header():
    content = raw_files.wide().replace(b"Total\n", b"Total\ncode,name,Publishing,Programming,Creative,all\n")
    result = imported(content)
    assert jobs_of(result) == jobs_of(imported(raw_files.wide()))
    assert set(result.table["industry_name"]) == {"Publishing", "Programming", "Creative"}
    assert set(result.table["jobs_total"]) == {4500, 7250, 112000}


def test_a_chosen_format_that_does_not_fit_is_refused():
    with pytest.raises(CreativeClustersError, match="is not in the format 'qcew'"):
        imported(raw_files.nomis(), chosen="qcew")


@pytest.mark.parametrize("name", raw_files.FILES)
def test_reading_can_be_cancelled(name):
    with pytest.raises(Cancelled):
        import_table([sheet_of(name, raw_files.FILES[name])], "auto", ImportOptions(), lambda share: False)


@pytest.mark.parametrize(
    ("name", "why", "jobs"),
    [
        ("qcew_quarter.csv", "totals, domains and supersectors", 76003),
        ("qcew_quarter.csv", "other owners", 181),
        ("cbp16co.txt", "totals of all industries", 10000),
        ("eurostat.csv", "codes that combine several industries", 2703),
        ("eurostat.csv", "totals of all industries", 3003),
        ("eurostat.csv", "other indicators", 0),
        ("eurostat.tsv", "totals of all industries", 5550),
        ("wide.csv", "totals of all industries", 123750),
    ],
)
def test_the_jobs_of_what_a_reader_leaves_out_are_known(name, why, jobs):
    left = imported(raw_files.FILES[name], name).reconciliation.left
    assert left.rows[why] > 0 and left.jobs[why] == jobs


def test_the_user_is_asked_while_rows_are_looked_for():
    content = b"area,industry,jobs\n" + b"A1,58,1\n" * 10
    with pytest.raises(Cancelled):
        sheet_of("a", content, progress=lambda share: False)
    shares = []
    sheet_of("a", content, progress=lambda share: shares.append(share) or True)
    assert len(shares) > 2 and shares == sorted(shares) and shares[-1] <= 1


def test_the_user_is_asked_between_the_pieces_of_one_table_of_nomis():
    asked = []
    sheet = sheet_of("a", raw_files.nomis())
    import_table([sheet], "auto", ImportOptions(), lambda share: asked.append(share) or True)
    assert sum(share < 0.49 for share in asked) >= 7


def test_a_table_of_statline_that_says_its_unit_is_not_said_to_lack_one():
    head = '"Bedrijfstakken/branches SBI 2008";"Regio\'s";"Perioden";"{}"\n'
    rows = (
        '"58 Uitgeverijen";"Zwolle";"2021";"1,5"\n"62 IT";"Zwolle";"2021";"2,5"\n"58 Uitgeverijen";"Ede";"2021";"3,5"\n'
    )
    said = log(imported((head.format("x 1 000") + rows).encode()))
    assert "in units of 1,000" in said and "does not say in what unit" not in said


def test_the_example_of_how_points_are_read_is_a_figure():
    said = log(imported(b"area;industry;jobs\nA;58;.\nA;62;1.210\nB;58;2.320\nB;62;3.430\n"))
    assert "points are taken to divide thousands (1.210)" in said


def test_a_packed_header_below_its_rows_is_no_table_of_another_kind():
    header, *rows = raw_files.FILES["eurostat.tsv"].splitlines(keepends=True)
    with pytest.raises(CreativeClustersError, match="lines above it look like rows of the table"):
        imported(b"".join([*rows[:6], header, *rows[6:]]), "eurostat.tsv")


def test_progress_only_goes_forward():
    shares = []
    import_table([sheet_of("a", raw_files.qcew())], "auto", ImportOptions(), lambda share: shares.append(share) or True)
    assert shares == sorted(shares)
    assert shares[0] > 0 and shares[-1] <= 1
