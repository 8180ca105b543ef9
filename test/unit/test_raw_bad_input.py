"""What goes wrong with downloads is recognised and named, with the line."""

import csv
import re
from pathlib import Path

import pytest

from creative_clusters_plugin.core.messages import CreativeClustersError
from creative_clusters_plugin.core.raw.importing import import_table
from creative_clusters_plugin.core.raw.sheet import sheet_of
from creative_clusters_plugin.core.raw.table import ImportOptions
from test import raw_files

from .test_raw_formats import imported, jobs_of, log

LISTS = Path(__file__).resolve().parents[2] / "creative_clusters_plugin" / "classifications"
LONG = b"area,industry,year,jobs\nA,6201,2020,5\nB,6201,2020,7\nA,5811,2020,9\n"


def refused(content: bytes, name: str = "file.csv", chosen: str = "auto", **options) -> str:
    with pytest.raises(CreativeClustersError) as caught:
        import_table([sheet_of(name, content)], chosen, ImportOptions(**options))
    text = str(caught.value)
    assert "{" not in text
    return text


@pytest.mark.parametrize("content", [b"", b"  \n\n", b"\xef\xbb\xbf", b"\xff\xfe", b"\x00\x00"])
def test_an_empty_file(content):
    assert "is empty" in refused(content)


def test_a_header_without_rows():
    assert "a header in line 1, but no rows below it" in refused(b"area,industry,jobs\n,,\n,,\n")
    assert "has a single line" in refused(b"area,industry,jobs\n")


def test_a_login_page_and_another_page():
    page = b"<!DOCTYPE html><html><head><title>%s</title></head><body>%s</body></html>\n\n"
    assert "asks to log in ('Nomis: sign in')" in refused(page % (b"Nomis: sign in", b"<form>"))
    assert "is a web page ('Not found')" in refused(page % (b"Not found", b"404"))
    assert "is a web page" in refused(b"<?xml version='1.0'?>\n<Error><Code>NoSuchKey</Code></Error>")
    assert "JSON" in refused(b'{"error": "expired",\n"a": 1}')


@pytest.mark.parametrize(
    ("beginning", "kind"),
    [(b"%PDF-1.4\n", "PDF"), (b"\xd0\xcf\x11\xe0\n", "XLS"), (b"\x89PNG\n", "PNG"), (b"a\x00b\n", "binary")],
)
def test_what_is_no_text(beginning, kind):
    assert f"is no table in text ({kind})" in refused(beginning * 9)


@pytest.mark.parametrize("name", ["qcew_annual.csv", "cbp16co.txt", "eurostat.csv", "long.csv", "wide.csv"])
def test_a_file_that_breaks_off_within_a_line(name):
    content = raw_files.FILES[name]
    cut = content[: content.rstrip().rindex(b",")]
    last = content.count(b"\n")
    text = refused(cut, name)
    assert f"breaks off: its last line, {last}," in text


def test_nomis_that_breaks_off_within_a_line():
    content = raw_files.nomis(footer=False)
    text = refused(content[: content.rindex(b",") - 12])
    assert "Line 11" in text or "odd number" in text


def test_a_last_figure_that_may_be_cut_off_is_said():
    result = imported(raw_files.FILES["long.csv"][:-2])
    assert "its last line, 10, may be cut off" in log(result)
    assert "cut off" not in log(imported(raw_files.FILES["long.csv"]))


def test_qcew_that_ends_early_does_not_add_up():
    rows = raw_files.qcew(areas=("34001",)).replace(b"5,5111,76,,30,498,499,500\n", b"")
    lines = [line for line in rows.decode().splitlines() if ",519" not in line and ",5111," not in line]
    result = imported("\n".join([*lines, ""]).encode(), level="4")
    assert "the only published total differs by more than 1 %" in log(result)


def test_two_header_rows():
    units = LONG.replace(b"jobs\n", b"jobs\ncode,code,year,number\n")
    assert "two header rows, lines 1 and 2 ('number')" in refused(units)
    county = raw_files.cbp_county(flags=False).replace(
        b"n20_49\n", b"n20_49\nState,County,Industry,Flag,Jobs,Units,,,,\n", 1
    )
    assert "two header rows, lines 1 and 2 ('Jobs', 'Units')" in refused(county)


def test_the_labels_below_the_header_that_the_census_bureau_puts_there_are_left_out_and_counted():
    census = (
        b"GEO_ID,NAICS2017,YEAR,EMP,ESTAB\nGeography,Code,Year,Employees,Establishments\n0500000US01001,5112,2019,5,1\n"
    )
    result = imported(census)
    assert jobs_of(result) == {("01001", "5112"): 5}
    assert result.skipped == {"labels below the header": 1}


def test_a_header_that_comes_again():
    assert "its header again in lines 5" in refused(LONG + LONG)
    assert "its header again in lines 12" in refused(raw_files.long() + b"\n" + raw_files.long())


def test_rows_above_the_header():
    assert "the header was found in line 2, but 1 line above it looks like a row" in refused(b"A,6201,2020,5\n" + LONG)


def test_a_line_with_a_cell_more():
    assert "Line 3 of 'file.csv' has 5 cells, but the header in line 1 has 4" in refused(LONG.replace(b"B,", b"B,,"))


def test_codes_that_a_spreadsheet_made_dates_and_powers():
    text = refused(LONG.replace(b"5811", b"Jan-11"))
    assert "1 industry code has been turned into a date by a spreadsheet ('Jan-11'; lines 4)" in text
    assert "turned into a date" in refused(LONG.replace(b"5811", b"2011-01-01"))
    assert "turned into a date" in refused(LONG.replace(b"5811", b"11. Jan").replace(b". ", b"-"))
    assert "power of ten by a spreadsheet ('1.11E+05'; lines 4)" in refused(LONG.replace(b"5811", b"1.11E+05"))
    assert "industry_code ('Jan-11'" in refused(raw_files.qcew().replace(b",511,", b",Jan-11,"))
    assert "no valid NAICS code ('Nov-01'" in refused(raw_files.cbp_county().replace(b"511///", b"Nov-01"))
    assert "no valid NAICS code" in refused(raw_files.cbp_county().replace(b"511///", b""))


def test_a_lost_leading_zero_is_put_back_and_said():
    result = imported(LONG + b"A,111,2020,3\n")
    assert jobs_of(result)[("A", "0111")] == 3
    assert "1 industry code has lost its leading zero (111 → 0111; lines 5)" in log(result)
    parents = imported(LONG + b"A,620,2020,3\n", level="3")
    assert jobs_of(parents) == {("A", "620"): 3}


def test_two_vintages_of_codes_say_which_belong_to_which():
    text = refused(LONG + b"A,7222,2008,3\nA,9211,2008,3\n")
    assert "7222, 9211 exist in SIC 2003 (NACE Rev. 1.1) only (lines 5, 6)" in text
    assert "5811, 6201 in SIC 2007 (NACE Rev. 2) only (lines 2, 3, 4)" in text
    assert len(imported(LONG).table) == 3


def test_classes_that_both_vintages_have_are_of_neither():
    both = [b"7220", b"7320", b"7420", b"7430", b"2211", b"9001", b"9002", b"9003"]
    rows = b"".join(b"A,%s,2020,5\n" % code for code in both)
    assert len(imported(LONG + rows).table) == 3 + len(both)


def test_every_sector_list_is_of_one_vintage():
    for name in (
        "dcms_creative_2014",
        "dcms_cultural",
        "dcms_digital",
        "related_sic2007",
        "dcms_nesta_2010",
        "related_sic2003",
    ):
        with open(LISTS / f"{name}.csv", encoding="utf-8") as file:
            codes = sorted({row["code"].replace(".", "") for row in csv.DictReader(file)})
        rows = "".join(f"A,{code},2020,5\n" for code in codes)
        assert len(imported(f"area,industry,year,jobs\n{rows}".encode(), level="all").table) == len(codes)


def test_rows_without_an_area_are_named():
    census = raw_files.cbp_census().replace(b"0500000US34003,County 34003,54", b" ,County 34003,54")
    assert "1 row does not say of which area it is (lines 8)" in refused(census)
    county = raw_files.cbp_county().replace(b"34,003,5111//", b"34,,5111//")
    assert "1 row does not say of which area it is (lines 11)" in refused(county)


def test_repeated_rows_are_refused_or_added_up():
    content = LONG + b"B,6201,2020,1\nB,6201,2020,*\nA,5811,2020,1\n"
    text = refused(content)
    assert "3 more rows for an area, industry and year that it has already" in text
    assert "(first: area B, industry 6201, year 2020, lines 3, 5, 6)" in text
    result = imported(content, duplicates="sum")
    assert jobs_of(result)[("A", "5811")] == 10
    table = result.table.set_index(["area", "industry"])
    assert table.loc[("B", "6201"), "status"] == "suppressed"
    assert table.loc[("B", "6201"), "jobs"] != table.loc[("B", "6201"), "jobs"]
    assert "3 rows of 'file.csv' are further ones" in log(result)


def test_years_as_text():
    result = imported(LONG.replace(b"2020", b"2015-16"))
    assert set(result.table["year"]) == {"2015"}
    assert "years are read as '2015-16' → 2015" in log(result)
    assert set(imported(LONG.replace(b"2020", b"2020.0")).table["year"]) == {"2020"}
    assert set(imported(LONG.replace(b"2020", b"FY2020")).table["year"]) == {"2020"}
    text = refused(LONG.replace(b"B,6201,2020", b"B,6201,last"))
    assert "1 row has no year that can be read ('last'; lines 3)" in text


def test_percentages():
    assert "holds percentages, not counts (lines 2)" in refused(LONG.replace(b",5\n", b",5%\n"))
    shares = b"area,industry,jobs\n" + b"".join(
        b"%s,58,33.3\n%s,62,45.2\n%s,90,21.5\n" % (a, a, a) for a in (b"A", b"B", b"C")
    )
    assert "holds percentages, not counts" in refused(shares)
    nomis = raw_files.nomis(flags=False, footer=False)
    assert "holds percentages" in refused(nomis.replace(b"number", b"%"))
    assert "holds percentages" in refused(nomis.replace(b"measure,Count", b"measure,Percent"))
    assert "holds percentages" in refused(raw_files.nomis_api().replace(b"Value", b"Percent"))
    eurostat = b"DATAFLOW,LAST UPDATE,freq,nace_r2,unit,geo,TIME_PERIOD,OBS_VALUE\nX,Y,A,J62,PC_TOT,DE11,2020,5\n"
    assert "holds percentages" in refused(eurostat)


def test_figures_that_are_none_are_named_by_line():
    assert "holds 1 value that is no figure ('many'; lines 3)" in refused(LONG.replace(b",7\n", b",many\n"))
    assert "1 negative figure ('-7'; lines 3)" in refused(LONG.replace(b",7\n", b",-7\n"))


def test_nomis_lines_that_lost_their_label_are_not_taken_for_notes():
    content = raw_files.nomis()
    text = refused(content.replace(b"62 : Computer programming", b""))
    assert "Line 10 of 'file.csv' has figures, but is in none of its tables" in text
    blocks = raw_files.nomis_by_industry()
    assert "Line 14" in refused(re.sub(rb"(?s)(.*)local authority: district", rb"\1somewhere", blocks))


def test_nomis_without_codes_of_industries():
    content = raw_files.nomis(footer=False)
    for code in raw_files.INDUSTRIES:
        content = content.replace(f"{code} : ".encode(), b"")
    assert "neither rows" in refused(content)


def test_eurostat_that_has_no_value_for_the_whole():
    rows = "".join(f"X,Y,A,J62,{size},DE11,2020,5\n" for size in ("0-9", "10-19"))
    text = refused(f"DATAFLOW,LAST UPDATE,freq,nace_r2,size_emp,geo,TIME_PERIOD,OBS_VALUE\n{rows}".encode())
    assert "2 values of the dimension 'size_emp' (0-9, 10-19)" in text


def test_a_file_that_is_in_no_format():
    text = refused(b"a,b\n1,2\n3,4\n")
    assert "is in no format that is known. It begins: a | b, 1 | 2, 3 | 4" in text


def test_two_lone_quotation_marks_lose_no_lines():
    lone = LONG.replace(b"B,6201,2020,7", b'"B,6201,2020,7').replace(b"A,5811", b'A"4,5811')
    assert "quotation marks that do not pair up" in refused(lone)
    in_earnest = b'area,area_name,industry,year,jobs\nA,"The ""old""\ntown",6201,2020,5\nB,"New, town",6201,2020,7\n'
    assert list(imported(in_earnest).table["area_name"]) == ['The "old"\ntown', "New, town"]


def test_lone_quotation_marks():
    assert "an odd number of them, the last such line is 3" in refused(LONG.replace(b"B,", b'"B,'))


def test_every_row_of_plain_files_is_kept_or_counted():
    content = LONG + b",6201,2020,5\nA,,2020,5\nA,Total,2020,14\nB,Total,2020,*\n"
    result = imported(content)
    assert len(result.table) + sum(result.skipped.values()) == content.count(b"\n") - 1
    assert result.skipped == {"rows without an area or an industry": 2, "totals of all industries": 2}


def test_one_damaged_figure_does_not_turn_the_commas_of_the_others_into_decimal_points():
    content = raw_files.nomis(codes=True, flags=False, footer=False).replace(b'"2,500"', b'"2,50"')
    assert "no figure ('2,50'; lines 9)" in refused(content)


def test_columns_of_one_name_are_told():
    content = b"area,industry,jobs,Jobs,year\nA,5811,5,6,2021\nA,6201,7,8,2021\nB,5811,9,4,2021\n"
    result = imported(content)
    assert jobs_of(result)[("A", "5811")] == 5
    assert "several columns named 'jobs': the first of each is read" in log(result)
