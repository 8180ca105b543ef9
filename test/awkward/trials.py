"""Further inputs of each kind: dimensions, parts of years, layouts and levels."""

from . import Case

CASES = [
    Case(
        "gender w/m codes",
        """\
area,industry,geschlecht,jobs
A1,58,M,20
A1,58,W,10
A1,62,M,3
A1,62,W,4
""",
        "'file.csv': its figures are divided by 'geschlecht', too (2 values: M, W; first lines 2, 3, 4), none of which is surely the total. Set KEEP to the one wanted, such as 'geschlecht=M'.",
        "file.csv",
    ),
    Case(
        "age 'All ages' total",
        """\
area,industry,age,jobs
A1,58,All ages,30
A1,58,16-24,10
A1,58,25+,20
A1,62,All ages,5
A1,62,16-24,2
A1,62,25+,3
""",
        """\
A1;58;;30;ok
A1;62;;5;ok
""",
        "file.csv",
    ),
    Case(
        "size sum T and codes 00,01,11",
        """\
codgeo;naf;tranche_effectifs;effectif
01001;62;00;3
01001;62;01;4
01001;62;11;5
01001;58;00;1
01001;58;01;2
01001;58;11;9
""",
        "'file.csv': its figures are divided by 'tranche_effectifs', too (3 values: 00, 01, 11; first lines 2, 3, 4), none of which is surely the total. Set KEEP to the one wanted, such as 'tranche_effectifs=00'.",
        "file.csv",
    ),
    Case(
        "tranche only, no jobs",
        """\
codgeo;naf;tranche
01001;62;00
01001;62;01
01002;62;11
""",
        "'file.csv' is in no format that is known. It begins: codgeo | naf | tranche, 01001 | 62 | 00, 01001 | 62 | 01. For a table of your own name its columns ('Column of areas', 'Column of industries', 'Column of jobs').",
        "file.csv",
    ),
    Case(
        "occupation",
        """\
area,industry,occupation,jobs
A1,58,Managers,20
A1,58,Clerks,10
A1,58,Total,30
A1,62,Managers,2
A1,62,Clerks,1
A1,62,Total,3
""",
        """\
A1;58;;30;ok
A1;62;;3;ok
""",
        "file.csv",
    ),
    Case(
        "total rows by two dims no total for one",
        """\
area,industry,sex,fulltime,jobs
A1,58,T,full-time,20
A1,58,T,part-time,10
A1,62,T,full-time,2
A1,62,T,part-time,1
""",
        "'file.csv': its figures are divided by 'fulltime', too (2 values: full-time, part-time; first lines 2, 3, 4), none of which is surely the total. Set KEEP to the one wanted, such as 'fulltime=full-time'.",
        "file.csv",
    ),
    Case(
        "employees and self employed and total",
        """\
area,industry,status in employment,jobs
A1,58,Employees,20
A1,58,Self-employed,10
A1,58,Total,30
A1,62,Employees,5
A1,62,Self-employed,1
A1,62,Total,6
""",
        """\
A1;58;;30;ok
A1;62;;6;ok
""",
        "file.csv",
    ),
    Case(
        "wide by area, sex over",
        """\
sex;Male;;Female;;Total;
Industry;Bayern;Hessen;Bayern;Hessen;Bayern;Hessen
58 Verlag;1;2;3;4;4;6
62 IT;5;6;7;8;12;14
""",
        """\
Bayern;58;;4;ok
Hessen;58;;6;ok
Bayern;62;;12;ok
Hessen;62;;14;ok
""",
        "file.csv",
    ),
    Case(
        "month names in wide",
        """\
area;industry;Jan 2023;Feb 2023;Mar 2023
A1;58;1;2;3
A1;62;4;5;6
""",
        """\
A1;58;2023;2;ok
A1;62;2023;5;ok
""",
        "file.csv",
    ),
    Case(
        "months as 202301",
        """\
area,industry,month,jobs
A1,58,202301,10
A1,58,202302,20
A1,62,202301,5
A1,62,202302,7
""",
        """\
A1;58;2023;15;ok
A1;62;2023;6;ok
""",
        "file.csv",
    ),
    Case(
        "year and month columns",
        """\
area,industry,year,month,jobs
A1,58,2023,1,10
A1,58,2023,2,20
A1,62,2023,1,5
A1,62,2023,2,7
""",
        """\
A1;58;2023;15;ok
A1;62;2023;6;ok
""",
        "file.csv",
    ),
    Case(
        "fiscal years",
        """\
area,industry,year,jobs
A1,58,2015-16,10
A1,58,2016-17,20
A1,62,2015-16,5
A1,62,2016-17,7
""",
        """\
A1;58;2015;10;ok
A1;58;2016;20;ok
A1;62;2015;5;ok
A1;62;2016;7;ok
""",
        "file.csv",
    ),
    Case(
        "half years",
        """\
area,industry,date,jobs
A1,58,2023-H1,10
A1,58,2023-H2,20
A1,62,2023-H1,5
A1,62,2023-H2,7
""",
        """\
A1;58;2023;15;ok
A1;62;2023;6;ok
""",
        "file.csv",
    ),
    Case(
        "dates day first several",
        """\
area,industry,date,jobs
A1,58,31/03/2023,10
A1,58,30/06/2023,20
A1,62,31/03/2023,5
A1,62,30/06/2023,7
""",
        """\
A1;58;2023;15;ok
A1;62;2023;6;ok
""",
        "file.csv",
    ),
    Case(
        "measure column jobs and wages",
        """\
area,industry,measure,value
A1,58,Employment,10
A1,58,Wages,2000
A1,62,Employment,5
A1,62,Wages,900
""",
        """\
A1;58;;10;ok
A1;62;;5;ok
""",
        "file.csv",
    ),
    Case(
        "measure column kept",
        """\
area,industry,measure,value
A1,58,Employment,10
A1,58,Wages,2000
A1,62,Employment,5
A1,62,Wages,900
""",
        """\
A1;58;;10;ok
A1;62;;5;ok
""",
        "file.csv",
        options={"keep": "measure=employment"},
    ),
    Case(
        "two value columns years & measure",
        """\
area,industry,jobs_2021,jobs_2022
A1,58,1,2
A2,58,3,4
A1,62,5,6
A2,62,7,8
""",
        """\
A1;58;2021;1;ok
A1;58;2022;2;ok
A2;58;2021;3;ok
A2;58;2022;4;ok
A1;62;2021;5;ok
A1;62;2022;6;ok
A2;62;2021;7;ok
A2;62;2022;8;ok
""",
        "file.csv",
    ),
    Case(
        "public private in column totals 'Total'",
        """\
area,industry,sector_type,jobs
A1,58,Public,3
A1,58,Private,7
A1,58,Total,10
A1,62,Public,1
A1,62,Private,2
A1,62,Total,3
""",
        """\
A1;58;;10;ok
A1;62;;3;ok
""",
        "file.csv",
    ),
    Case(
        "column 'sector' that is public/private and no industry other",
        """\
area,code,sector,jobs
A1,58,Public,3
A1,58,Private,7
A1,62,Public,1
A1,62,Private,2
""",
        "'file.csv' has 2 more rows for an area, industry and year that it has already (first: area A1, industry Public, year -, lines 2, 4). Where they are parts of one figure, set DUPLICATES to add them up; where they are not, the file holds a dimension more: download it for one value of it.",
        "file.csv",
    ),
    Case(
        "establishment id per row dup",
        """\
area,industry,establishment,jobs
A1,58,x1,3
A1,58,x2,7
A1,62,x3,1
""",
        """\
A1;58;;10;ok
A1;62;;1;ok
""",
        "file.csv",
        options={"duplicates": "sum"},
    ),
    Case(
        "establishment id per row error",
        """\
area,industry,establishment,jobs
A1,58,x1,3
A1,58,x2,7
A1,62,x3,1
""",
        "'file.csv': its figures are divided by 'establishment', too (3 values: x1, x2, x3; first lines 2, 3, 4), none of which is surely the total. Set KEEP to the one wanted, such as 'establishment=x1'.",
        "file.csv",
    ),
    Case(
        "sexes w/ total only for some",
        """\
area,industry,sex,jobs
A1,58,Total,30
A1,58,Male,20
A1,62,Male,15
A1,62,Female,5
""",
        """\
A1;58;;30;ok
""",
        "file.csv",
    ),
    Case(
        "merged both area & year",
        """\
Year,Area,Industry,Jobs
2021,A1,58,1
,,62,2
,A2,58,3
,,62,4
2022,A1,58,5
,,62,6
,A2,58,7
,,62,8
""",
        """\
A1;58;2021;1;ok
A1;62;2021;2;ok
A2;58;2021;3;ok
A2;62;2021;4;ok
A1;58;2022;5;ok
A1;62;2022;6;ok
A2;58;2022;7;ok
A2;62;2022;8;ok
""",
        "file.csv",
    ),
    Case(
        "heading rows per area",
        """\
Industry;2021;2022
Bayern;;
58 Verlag;1;2
62 IT;3;4
Hessen;;
58 Verlag;5;6
62 IT;7;8
""",
        """\
Bayern;58;2021;1;ok
Bayern;58;2022;2;ok
Bayern;62;2021;3;ok
Bayern;62;2022;4;ok
Hessen;58;2021;5;ok
Hessen;58;2022;6;ok
Hessen;62;2021;7;ok
Hessen;62;2022;8;ok
""",
        "file.csv",
    ),
    Case(
        "industry headings, areas below",
        """\
Area;2021;2022
58 : Publishing;;
Bayern;1;2
Hessen;3;4
62 : IT;;
Bayern;5;6
Hessen;7;8
""",
        """\
Bayern;58;2021;1;ok
Bayern;58;2022;2;ok
Hessen;58;2021;3;ok
Hessen;58;2022;4;ok
Bayern;62;2021;5;ok
Bayern;62;2022;6;ok
Hessen;62;2021;7;ok
Hessen;62;2022;8;ok
""",
        "file.csv",
    ),
    Case(
        "total columns & rows in crosstab",
        """\
Industry;Bayern;Hessen;Total
58 Verlag;1;2;3
62 IT;3;4;7
Total;4;6;10
""",
        """\
Bayern;58;;1;ok
Hessen;58;;2;ok
Bayern;62;;3;ok
Hessen;62;;4;ok
""",
        "file.csv",
    ),
    Case(
        "units row under header",
        """\
Area;58 Publishing;62 IT;90 Arts
;number;number;number
A1;1;2;3
A2;4;5;6
""",
        """\
A1;58;;1;ok
A1;62;;2;ok
A1;90;;3;ok
A2;58;;4;ok
A2;62;;5;ok
A2;90;;6;ok
""",
        "file.csv",
    ),
    Case(
        "percent columns beside",
        """\
Area;58;%;62;%
A1;1;33;2;67
A2;2;50;2;50
""",
        """\
A1;58;;1;ok
A1;62;;2;ok
A2;58;;2;ok
A2;62;;2;ok
""",
        "file.csv",
    ),
    Case(
        "notes with numbers in footer",
        """\
area;industry;jobs
A1;58;13
A2;58;23

1) Figures for 2019 revised
2) Including 12 agencies
""",
        """\
A1;58;;13;ok
A2;58;;23;ok
""",
        "file.csv",
    ),
    Case(
        "title long with commas",
        """\
Table 3, jobs by area, 2021

area,industry,jobs
A1,58,13
A2,58,23
""",
        """\
A1;58;;13;ok
A2;58;;23;ok
""",
        "file.csv",
    ),
    Case(
        "trailing empty columns",
        """\
area,industry,jobs,,
A1,58,13,,
A2,58,23,,
""",
        """\
A1;58;;13;ok
A2;58;;23;ok
""",
        "file.csv",
    ),
    Case(
        "no header",
        """\
A1,58,13
A2,58,23
A3,62,5
""",
        "'file.csv' is in no format that is known. It begins: A1 | 58 | 13, A2 | 58 | 23, A3 | 62 | 5. For a table of your own name its columns ('Column of areas', 'Column of industries', 'Column of jobs').",
        "file.csv",
    ),
    Case(
        "transposed: areas across years down single industry title",
        """\
Industry: 62 : IT

Year;Bayern;Hessen
2021;1;2
2022;3;4
""",
        """\
Bayern;62;2021;1;ok
Hessen;62;2021;2;ok
Bayern;62;2022;3;ok
Hessen;62;2022;4;ok
""",
        "file.csv",
    ),
    Case(
        "crosstab with suppressed all row",
        """\
Industry;Bayern;Hessen
58 Verlag;*;*
62 IT;3;4
""",
        """\
Bayern;58;;;suppressed
Hessen;58;;;suppressed
Bayern;62;;3;ok
Hessen;62;;4;ok
""",
        "file.csv",
    ),
    Case(
        "crosstab with blank cells",
        """\
Industry;Bayern;Hessen
58 Verlag;;2
62 IT;3;4
""",
        """\
Bayern;58;;;missing
Hessen;58;;2;ok
Bayern;62;;3;ok
Hessen;62;;4;ok
""",
        "file.csv",
    ),
    Case(
        "indented industries",
        """\
Industry;Bayern;Hessen
J Information;10;20
  58 Verlag;4;5
  62 IT;6;15
R Arts;1;2
""",
        """\
Bayern;J;;10;ok
Hessen;J;;20;ok
Bayern;R;;1;ok
Hessen;R;;2;ok
""",
        "file.csv",
    ),
    Case(
        "areas in col with code col after",
        """\
name;code;58;62;90
Bayern;09;1;2;3
Hessen;06;4;5;6
""",
        """\
Bayern;58;;1;ok
Bayern;62;;2;ok
Bayern;90;;3;ok
Hessen;58;;4;ok
Hessen;62;;5;ok
Hessen;90;;6;ok
""",
        "file.csv",
    ),
    Case(
        "codes and names area 2 columns unknown names crosstab",
        """\
x;y;58 Verlag;62 IT;90 Kunst
09;Bayern;1;2;3
06;Hessen;4;5;6
""",
        """\
09;58;;1;ok
09;62;;2;ok
09;90;;3;ok
06;58;;4;ok
06;62;;5;ok
06;90;;6;ok
""",
        "file.csv",
    ),
    Case(
        "areas digits down, industries digits across no names",
        """\
;58;62;90
9161;1;2;3
9162;4;5;6
""",
        """\
9161;58;;1;ok
9161;62;;2;ok
9161;90;;3;ok
9162;58;;4;ok
9162;62;;5;ok
9162;90;;6;ok
""",
        "file.csv",
    ),
    Case(
        "US state and counties and nation",
        """\
fips,naics,jobs
00000,51,1000
10000,51,30
10001,51,10
10003,51,20
00000,52,2000
10000,52,50
10001,52,20
10003,52,30
""",
        """\
10001;51;;10;ok
10003;51;;20;ok
10001;52;;20;ok
10003;52;;30;ok
""",
        "file.csv",
    ),
    Case(
        "UK regions plus Wales Scotland nations",
        """\
area,industry,jobs
E12000001,58,1
E12000002,58,2
W92000004,58,3
S92000003,58,4
N92000002,58,5
""",
        """\
E12000001;58;;1;ok
E12000002;58;;2;ok
W92000004;58;;3;ok
S92000003;58;;4;ok
N92000002;58;;5;ok
""",
        "file.csv",
    ),
    Case(
        "county and unitaries, E10",
        """\
area,industry,jobs
E10000003,58,10
E06000031,58,2
E10000003,62,9
E06000031,62,5
""",
        """\
E10000003;58;;10;ok
E06000031;58;;2;ok
E10000003;62;;9;ok
E06000031;62;;5;ok
""",
        "file.csv",
    ),
    Case(
        "county and its districts",
        """\
area,industry,jobs
E10000003,58,10
E07000008,58,4
E07000009,58,6
E10000003,62,9
E07000008,62,4
E07000009,62,5
""",
        """\
E07000008;58;;4;ok
E07000009;58;;6;ok
E07000008;62;;4;ok
E07000009;62;;5;ok
""",
        "file.csv",
    ),
    Case(
        "NUTS 0 1 2",
        """\
geo,nace_r2,jobs
AT,J,10
AT1,J,6
AT11,J,1
AT12,J,5
AT2,J,4
AT21,J,4
""",
        """\
AT11;J;;1;ok
AT12;J;;5;ok
AT21;J;;4;ok
""",
        "file.csv",
    ),
    Case(
        "London dominates",
        """\
area,industry,jobs
London,58,100
Leeds,58,10
York,58,5
Bath,58,3
London,62,200
Leeds,62,20
York,62,10
Bath,62,3
London,90,50
Leeds,90,2
York,90,1
Bath,90,1
""",
        """\
London;58;;100;ok
Leeds;58;;10;ok
York;58;;5;ok
Bath;58;;3;ok
London;62;;200;ok
Leeds;62;;20;ok
York;62;;10;ok
Bath;62;;3;ok
London;90;;50;ok
Leeds;90;;2;ok
York;90;;1;ok
Bath;90;;1;ok
""",
        "file.csv",
    ),
    Case(
        "letters with total A-U",
        """\
area,nace,jobs
A1,A-U,100
A1,A,10
A1,B-F,40
A1,G-U,50
""",
        """\
A1;A;;10;ok
A1;B-F;;40;ok
A1;G-U;;50;ok
""",
        "file.csv",
    ),
    Case(
        "groups where parts complete",
        """\
area,nace,jobs
A1,G-I,30
A1,G,10
A1,H,5
A1,I,15
A1,J,7
""",
        """\
A1;G;;10;ok
A1;H;;5;ok
A1;I;;15;ok
A1;J;;7;ok
""",
        "file.csv",
    ),
    Case(
        "sections and divisions mixed",
        """\
area,nace,jobs
A1,J,30
A1,58,10
A1,62,20
A1,R,5
A1,90,5
""",
        """\
A1;58;;10;ok
A1;62;;20;ok
A1;90;;5;ok
""",
        "file.csv",
    ),
    Case(
        "sections and some divisions",
        """\
area,nace,jobs
A1,C,30
A1,J,30
A1,58,10
A1,62,20
""",
        """\
A1;C;;30;ok
A1;J;;30;ok
""",
        "file.csv",
    ),
    Case(
        "BTE OECD with C",
        """\
area,activity,jobs
A1,BTE,30
A1,C,25
A1,J,5
A1,_T,100
""",
        """\
A1;BTE;;30;ok
A1;J;;5;ok
""",
        "file.csv",
    ),
    Case(
        "hyphen 2-3",
        """\
area,industry,jobs
A1,01,5
A1,2-3,6
A1,5-9,7
A1,58,8
""",
        """\
A1;01;;5;ok
A1;2-3;;6;ok
A1;5-9;;7;ok
A1;58;;8;ok
""",
        "file.csv",
    ),
    Case(
        "industry column of age bands",
        """\
area,industry,jobs
A1,16-24,5
A1,25-34,6
A1,35-49,7
""",
        "'file.csv': what stands for industries are classes of ages or sizes ('16-24', '25-34', '35-49'; lines 2, 3, 4), not industries.",
        "file.csv",
    ),
]
