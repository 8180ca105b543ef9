"""Tables of anybody's own."""

from . import Case

CASES = [
    Case(
        "sep= line",
        """\
sep=;
area;industry;year;jobs
A1;6201;2020;5
A2;6201;2020;7
A1;5811;2020;9
A2;5811;2020;1
""",
        """\
A1;6201;2020;5;ok
A2;6201;2020;7;ok
A1;5811;2020;9;ok
A2;5811;2020;1;ok
""",
    ),
    Case(
        "decimal comma semicolons",
        """\
Region;NACE;Jahr;Beschäftigte
DE1;62;2020;1.234,5
DE2;62;2020;12,5
""",
        """\
DE1;62;2020;1234.5;ok
DE2;62;2020;12.5;ok
""",
    ),
    Case(
        "points as thousands semicolon",
        """\
ags;wz;jahr;Beschäftigte
01001;62;2020;1.234
01002;62;2020;12.345
01003;62;2020;999
""",
        """\
01001;62;2020;1234;ok
01002;62;2020;12345;ok
01003;62;2020;999;ok
""",
    ),
    Case(
        "apostrophes",
        """\
area;sector;jobs
ZH;62;12'345
BE;62;1’234
""",
        """\
ZH;62;;12345;ok
BE;62;;1234;ok
""",
    ),
    Case(
        "nbsp thousands cp1252",
        """\
codgeo;libgeo;naf;effectif
01001;L'Abergement;62;1\u00a0234
01002;Étréval;62;12
""".encode("cp1252"),
        """\
01001;62;;1234;ok
01002;62;;12;ok
""",
    ),
    Case(
        "narrow nbsp utf8 bom",
        """\
codgeo;libgeo;naf;effectif
01001;L'Abergement;62;1\u202f234
01002;Étréval;62;12
""".encode("utf-8-sig"),
        """\
01001;62;;1234;ok
01002;62;;12;ok
""",
    ),
    Case(
        "utf16 tabs",
        """\
area	industry	year	jobs
A1	6201	2020	5
A2	6201	2020	7
A1	5811	2020	9
A2	5811	2020	1
""".encode("utf-16"),
        """\
A1;6201;2020;5;ok
A2;6201;2020;7;ok
A1;5811;2020;9;ok
A2;5811;2020;1;ok
""",
    ),
    Case(
        "utf16 be no bom",
        """\
area,industry,year,jobs
A1,6201,2020,5
A2,6201,2020,7
A1,5811,2020,9
A2,5811,2020,1
""".encode("utf-16-be"),
        """\
A1;6201;2020;5;ok
A2;6201;2020;7;ok
A1;5811;2020;9;ok
A2;5811;2020;1;ok
""",
    ),
    Case(
        "quoted newline",
        """\
area,area_name,industry,jobs
A1,"Some
place",62,5
A2,Other,62,6
""",
        """\
A1;62;;5;ok
A2;62;;6;ok
""",
    ),
    Case(
        "trailing spaces in header & cells",
        """\
area , industry , year , jobs 
A1 , 6201 , 2020 , 5 
A2 , 6201 , 2020 , 7 
""",
        """\
A1;6201;2020;5;ok
A2;6201;2020;7;ok
""",
    ),
    Case(
        "ints as floats",
        """\
area,industry,year,jobs
A1,6201.0,2020.0,5.0
A2,6201.0,2020.0,7.0
A1,5811.0,2020.0,9.0
""",
        """\
A1;6201;2020;5;ok
A2;6201;2020;7;ok
A1;5811;2020;9;ok
""",
    ),
    Case(
        "wide dates header",
        """\
area,5811,6201,Jan-11
A1,5,6,7
A2,8,9,10
""",
        "'file.csv': 1 industry code has been turned into a date by a spreadsheet ('Jan-11'; lines 1). Import it as it was downloaded, without opening it in a spreadsheet.",
    ),
    Case(
        "wide with total names",
        """\
area,5811,6201,"Total, all industries"
A1,5,6,11
A2,8,9,17
""",
        """\
A1;5811;;5;ok
A1;6201;;6;ok
A2;5811;;8;ok
A2;6201;;9;ok
""",
    ),
    Case(
        "wide Total employment",
        """\
area,5811,6201,9001,Total employment
A1,5,6,1,12
A2,8,9,1,18
""",
        """\
A1;5811;;5;ok
A1;6201;;6;ok
A1;9001;;1;ok
A2;5811;;8;ok
A2;6201;;9;ok
A2;9001;;1;ok
""",
    ),
    Case(
        "wide A-U total",
        """\
area,J,M,R,A-U
A1,5,6,1,12
A2,8,9,1,18
""",
        """\
A1;J;;5;ok
A1;M;;6;ok
A1;R;;1;ok
A2;J;;8;ok
A2;M;;9;ok
A2;R;;1;ok
""",
    ),
    Case(
        "long total all industries",
        """\
area,industry,year,jobs
A1,6201,2020,5
A2,6201,2020,7
A1,5811,2020,9
A2,5811,2020,1
A1,"Total, all industries",2020,14
A2,TOTAL,2020,8
""",
        """\
A1;6201;2020;5;ok
A2;6201;2020;7;ok
A1;5811;2020;9;ok
A2;5811;2020;1;ok
""",
    ),
    Case(
        "long A-U aggregates",
        """\
area,nace,jobs
A1,J,5
A1,M,6
A1,A-U,11
""",
        """\
A1;J;;5;ok
A1;M;;6;ok
""",
    ),
    Case(
        "footer source line csv",
        """\
area,industry,year,jobs
A1,6201,2020,5
A2,6201,2020,7
A1,5811,2020,9
A2,5811,2020,1
Source: ONS
""",
        """\
A1;6201;2020;5;ok
A2;6201;2020;7;ok
A1;5811;2020;9;ok
A2;5811;2020;1;ok
""",
    ),
    Case(
        "footer padded",
        """\
area,industry,year,jobs
A1,6201,2020,5
A2,6201,2020,7
A1,5811,2020,9
A2,5811,2020,1
Source: ONS,,,
""",
        """\
A1;6201;2020;5;ok
A2;6201;2020;7;ok
A1;5811;2020;9;ok
A2;5811;2020;1;ok
""",
    ),
    Case(
        "title lines above",
        """\
Employment by area
Created 2021

area,industry,year,jobs
A1,6201,2020,5
A2,6201,2020,7
A1,5811,2020,9
A2,5811,2020,1
""",
        """\
A1;6201;2020;5;ok
A2;6201;2020;7;ok
A1;5811;2020;9;ok
A2;5811;2020;1;ok
""",
    ),
    Case(
        "title padded",
        """\
Employment by area,,,
,,,
area,industry,year,jobs
A1,6201,2020,5
A2,6201,2020,7
A1,5811,2020,9
A2,5811,2020,1
""",
        """\
A1;6201;2020;5;ok
A2;6201;2020;7;ok
A1;5811;2020;9;ok
A2;5811;2020;1;ok
""",
    ),
    Case(
        "en-dash suppressed",
        """\
area,industry,year,jobs
A1,6201,2020,5
A2,6201,2020,7
A1,5811,2020,9
A2,5811,2020,1
A3,6201,2020,–
A3,5811,2020,c
""",
        """\
A1;6201;2020;5;ok
A2;6201;2020;7;ok
A1;5811;2020;9;ok
A2;5811;2020;1;ok
A3;6201;2020;;missing
A3;5811;2020;;suppressed
""",
    ),
    Case(
        "months as years",
        """\
area,industry,year,jobs
A1,6201,September 2020,5
A2,6201,September 2020,7
A1,5811,September 2020,9
A2,5811,September 2020,1
""",
        """\
A1;6201;2020;5;ok
A2;6201;2020;7;ok
A1;5811;2020;9;ok
A2;5811;2020;1;ok
""",
    ),
    Case(
        "year wide layout",
        """\
area,industry,2019,2020,2021
A1,6201,5,6,7
A2,6201,8,9,10
""",
        """\
A1;6201;2019;5;ok
A1;6201;2020;6;ok
A1;6201;2021;7;ok
A2;6201;2019;8;ok
A2;6201;2020;9;ok
A2;6201;2021;10;ok
""",
    ),
    Case(
        "'code – name' in industry column",
        """\
area,industry,jobs
A1,62 – Computer programming,5
A2,62 – Computer programming,6
A1,58 – Publishing,7
""",
        """\
A1;62;;5;ok
A2;62;;6;ok
A1;58;;7;ok
""",
    ),
    Case(
        "'code - name'",
        """\
area,industry,jobs
A1,62 - Computer programming,5
A2,62 - Computer programming,6
A1,58 - Publishing,7
""",
        """\
A1;62;;5;ok
A2;62;;6;ok
A1;58;;7;ok
""",
    ),
    Case(
        "'code name'",
        """\
area,industry,jobs
A1,62 Computer programming,5
A2,62 Computer programming,6
A1,58 Publishing,7
""",
        """\
A1;62;;5;ok
A2;62;;6;ok
A1;58;;7;ok
""",
    ),
    Case(
        "dates iso & german",
        """\
area,industry,jobs
A1,11.01.2011,5
A1,6201,6
""",
        "'file.csv': 1 industry code has been turned into a date by a spreadsheet ('11.01.2011'; lines 2). Import it as it was downloaded, without opening it in a spreadsheet.",
    ),
    Case(
        "percentages sum 100",
        """\
area,industry,jobs
A,58,33.3
A,62,45.2
A,90,21.5
B,58,33.3
B,62,45.2
B,90,21.5
C,58,33.3
C,62,45.2
C,90,21.5
D,58,33.3
D,62,45.2
D,90,21.5
""",
        "Column 'jobs' of 'file.csv' holds percentages, not counts (lines 2, 3, 4, 5, 6 …). Download the counts (in Nomis: tick 'value', not 'percent').",
    ),
    Case(
        "percentages with header %",
        """\
area,industry,jobs_percent
A1,58,5
A2,62,6
""",
        "Column 'jobs_percent' of 'file.csv' holds percentages, not counts (lines 1). Download the counts (in Nomis: tick 'value', not 'percent').",
    ),
    Case(
        "mixed vintages by year",
        """\
area,industry,year,jobs
A1,7221,2007,5
A1,6201,2012,5
""",
        "'file.csv' mixes two vintages of codes: 7221 exist in SIC 2003 (NACE Rev. 1.1) only (lines 2), 6201 in SIC 2007 (NACE Rev. 2) only (lines 3). Import each vintage on its own, and use the sector list that fits.",
    ),
    Case(
        "html with xls",
        """\
<table><tr><td>area</td></tr></table>

""",
        "'file.csv' is a web page ('-') or other markup, not the data. Download the CSV file itself.",
    ),
    Case(
        "html after blank line bom",
        """\


<!DOCTYPE html>
<html><head><title>Login - Nomis</title></head></html>""".encode("utf-8-sig"),
        "'file.csv' is a web page that asks to log in ('Login - Nomis'), not the data: log in with a browser and download it again.",
    ),
    Case(
        "nul file",
        b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00",
        "'file.csv' is empty: there is nothing in it but blanks. Download it again.",
    ),
    Case(
        "jobs with currency",
        """\
area,industry,year,jobs
A1,6201,2020,5
A2,6201,2020,7
A1,5811,2020,9
A2,5811,2020,1
A3,6201,2020,£5
""",
        "Column 'jobs' of 'file.csv' holds 1 value that is no figure ('£5'; lines 6). Choose another column, correct it, or name it in SUPPRESSED_MARKS where it stands for withheld figures.",
    ),
    Case(
        "flagged numbers",
        """\
area,industry,year,jobs
A1,6201,2020,5
A2,6201,2020,7
A1,5811,2020,9
A2,5811,2020,1
A3,6201,2020,5 p
A3,5811,2020,7e
""",
        """\
A1;6201;2020;5;ok
A2;6201;2020;7;ok
A1;5811;2020;9;ok
A2;5811;2020;1;ok
A3;6201;2020;5;ok
A3;5811;2020;7;estimated
""",
    ),
    Case(
        "pipe",
        """\
area|industry|year|jobs
A1|6201|2020|5
A2|6201|2020|7
A1|5811|2020|9
A2|5811|2020|1
""",
        """\
A1;6201;2020;5;ok
A2;6201;2020;7;ok
A1;5811;2020;9;ok
A2;5811;2020;1;ok
""",
    ),
    Case(
        "wide with utf16 and code : name",
        """\
area	58 : Publishing	62 : Computing	90 : Arts
A1	1	2	3
A2	4	5	6
""".encode("utf-16"),
        """\
A1;58;;1;ok
A1;62;;2;ok
A1;90;;3;ok
A2;58;;4;ok
A2;62;;5;ok
A2;90;;6;ok
""",
    ),
    Case(
        "wide years x industries",
        """\
area,year,58,62,90
A1,2019,1,2,3
A1,2020,1,2,3
A2,2019,4,5,6
""",
        """\
A1;58;2019;1;ok
A1;62;2019;2;ok
A1;90;2019;3;ok
A1;58;2020;1;ok
A1;62;2020;2;ok
A1;90;2020;3;ok
A2;58;2019;4;ok
A2;62;2019;5;ok
A2;90;2019;6;ok
""",
    ),
    Case(
        "semicolons with commas in names",
        """\
area;area_name;industry;jobs
A1;"Bath, city of";62;5
A2;York;62;6
""",
        """\
A1;62;;5;ok
A2;62;;6;ok
""",
    ),
    Case(
        "blank lines within",
        """\
area,industry,year,jobs
A1,6201,2020,5


A2,6201,2020,7
A1,5811,2020,9
A2,5811,2020,1
""",
        """\
A1;6201;2020;5;ok
A2;6201;2020;7;ok
A1;5811;2020;9;ok
A2;5811;2020;1;ok
""",
    ),
    Case(
        "comment lines",
        """\
# made by someone
# on a day
area,industry,year,jobs
A1,6201,2020,5
A2,6201,2020,7
A1,5811,2020,9
A2,5811,2020,1
""",
        """\
A1;6201;2020;5;ok
A2;6201;2020;7;ok
A1;5811;2020;9;ok
A2;5811;2020;1;ok
""",
    ),
    Case(
        "dotted codes",
        """\
area,industry,year,jobs
A1,62.01,2020,5
A2,62.01,2020,7
A1,58.11,2020,9
A2,58.11,2020,1
""",
        """\
A1;62.01;2020;5;ok
A2;62.01;2020;7;ok
A1;58.11;2020;9;ok
A2;58.11;2020;1;ok
""",
    ),
    Case(
        "lower 'sic07' and lad23cd headers",
        """\
LAD23CD,LAD23NM,SIC07,employment
E06000001,Hartlepool,6201,5
E06000001,Hartlepool,5811,6
""",
        """\
E06000001;6201;;5;ok
E06000001;5811;;6;ok
""",
    ),
    Case(
        "businesses only",
        """\
area,industry,businesses
A1,6201,5
A1,5811,6
A1,62,5
""",
        """\
A1;6201;;5;ok
A1;5811;;6;ok
""",
    ),
    Case(
        "all suppressed",
        """\
area,industry,jobs
A1,62,*
A2,62,*
""",
        """\
A1;62;;;suppressed
A2;62;;;suppressed
""",
    ),
    Case(
        "total column first wide",
        """\
area,Total,58,62,90
A1,6,1,2,3
A2,15,4,5,6
""",
        """\
A1;58;;1;ok
A1;62;;2;ok
A1;90;;3;ok
A2;58;;4;ok
A2;62;;5;ok
A2;90;;6;ok
""",
    ),
    Case(
        "wide unlabelled sum column coded 00",
        """\
area,00,58,62,90
A1,6,1,2,3
A2,15,4,5,6
""",
        """\
A1;58;;1;ok
A1;62;;2;ok
A1;90;;3;ok
A2;58;;4;ok
A2;62;;5;ok
A2;90;;6;ok
""",
    ),
    Case(
        "sections & divisions wide",
        """\
area,J,58,62,R,90
A1,3,1,2,3,3
A2,9,4,5,6,6
""",
        """\
A1;58;;1;ok
A1;62;;2;ok
A1;90;;3;ok
A2;58;;4;ok
A2;62;;5;ok
A2;90;;6;ok
""",
    ),
    Case(
        "quoted header bom semicolon",
        """\
"area";"industry";"jobs"
"A1";"62";"5"
"A2";"62";"6"
""".encode("utf-8-sig"),
        """\
A1;62;;5;ok
A2;62;;6;ok
""",
    ),
    Case(
        "counties without their leading zero",
        """\
fips,naics,employment
1001,511210,5
34001,511210,6
""",
        """\
01001;511210;;5;ok
34001;511210;;6;ok
""",
    ),
    Case(
        "areas of four and five digits that have lost nothing",
        """\
area,naics,employment
1001,511210,5
34001,511210,6
""",
        """\
1001;511210;;5;ok
34001;511210;;6;ok
""",
    ),
    Case(
        "two sections in one column, as the Census has them",
        """\
MSOA11CD,total,A,B,C,J,M,RS,T
E02000001,28,1,2,3,4,5,6,7
E02000002,35,2,3,4,5,6,7,8
""",
        """\
E02000001;A;;1;ok
E02000001;B;;2;ok
E02000001;C;;3;ok
E02000001;J;;4;ok
E02000001;M;;5;ok
E02000001;RS;;6;ok
E02000001;T;;7;ok
E02000002;A;;2;ok
E02000002;B;;3;ok
E02000002;C;;4;ok
E02000002;J;;5;ok
E02000002;M;;6;ok
E02000002;RS;;7;ok
E02000002;T;;8;ok
""",
    ),
    Case(
        "sections beside groups of the same",
        """\
area,industry,jobs
E1,A,1
E1,B,2
E1,C,3
E1,D,4
E1,E,5
E1,DE,9
E1,MN,7
""",
        """\
E1;A;;1;ok
E1;B;;2;ok
E1;C;;3;ok
E1;D;;4;ok
E1;E;;5;ok
E1;MN;;7;ok
""",
    ),
]
