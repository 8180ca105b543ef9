"""Layouts, levels of areas, national codes and encodings of further countries."""

from . import Case

CASES = [
    Case(
        "carriage returns alone",
        "area,industry,jobs\rA1,62,120\rA1,90,30\rA2,62,40\r",
        """\
A1;62;;120;ok
A1;90;;30;ok
A2;62;;40;ok
""",
    ),
    Case(
        "a space after each comma, quotes",
        """\
area, industry, jobs
A1, "62, IT", 120
A1, "90, Arts", 30
A2, "62, IT", 40
""",
        """\
A1;62;;120;ok
A1;90;;30;ok
A2;62;;40;ok
""",
    ),
    Case(
        "markdown",
        """\
| area | industry | jobs |
|------|----------|------|
| A1 | 62 | 120 |
| A1 | 90 | 30 |
| A2 | 62 | 40 |
""",
        """\
A1;62;;120;ok
A1;90;;30;ok
A2;62;;40;ok
""",
    ),
    Case(
        "columns of fixed width",
        """\
area       industry   jobs
A1         62         120
A1         90         30
A2         62         40
""",
        """\
A1;62;;120;ok
A1;90;;30;ok
A2;62;;40;ok
""",
        "file.txt",
    ),
    Case(
        "first column blank",
        """\
,area,industry,jobs
,A1,62,120
,A1,90,30
,A2,62,40
""",
        """\
A1;62;;120;ok
A1;90;;30;ok
A2;62;;40;ok
""",
    ),
    Case(
        "two tables side by side",
        """\
area,industry,jobs,,area,industry,jobs
A1,62,120,,A3,62,7
A1,90,30,,A3,90,8
A2,62,40,,A4,62,9
""",
        "'file.csv' has tables side by side: the columns 'area', 'industry', 'jobs' come again (first at column 5). Put them below one another, or import each on its own.",
    ),
    Case(
        "one area in the title, years down",
        """\
Area: Sheffield

Year;58;62;90
2021;1;2;3
2022;4;5;6
""",
        "'file.csv': what stands for areas are '2021', '2022' (lines 4, 4, 4), which are none. Name the column of areas ('Column of areas'), or add one, where the file is of a single area.",
    ),
    Case(
        "pivot in tabular form with subtotals",
        """\
area,industry,jobs
A1,62,120
A1,90,30
A1 Total,,150
A2,62,40
A2,90,5
A2 Total,,45
Grand Total,,195
""",
        """\
A1;62;;120;ok
A1;90;;30;ok
A2;62;;40;ok
A2;90;;5;ok
""",
    ),
    Case(
        "subtotals named in German",
        """\
Kreis;WZ;Beschäftigte
A1;62;120
A1;90;30
A1 Ergebnis;;150
A2;62;40
A2;90;5
A2 Ergebnis;;45
Gesamtergebnis;;195
""",
        """\
A1;62;;120;ok
A1;90;;30;ok
A2;62;;40;ok
A2;90;;5;ok
""",
    ),
    Case(
        "subtotals of industries within areas",
        """\
area,industry,jobs
A1,58 Publishing,20
A1,62 IT,120
A1,J Total,140
A2,58 Publishing,2
A2,62 IT,40
A2,J Total,42
""",
        """\
A1;58;;20;ok
A1;62;;120;ok
A2;58;;2;ok
A2;62;;40;ok
""",
    ),
    Case(
        "row numbers before",
        """\
"","area","industry","jobs"
"1","A1",62,120
"2","A1",90,30
"3","A2",62,40
""",
        """\
A1;62;;120;ok
A1;90;;30;ok
A2;62;;40;ok
""",
    ),
    Case(
        "pandas index without a name and unnamed column",
        """\
Unnamed: 0,area,industry,jobs
0,A1,62,120
1,A1,90,30
2,A2,62,40
""",
        """\
A1;62;;120;ok
A1;90;;30;ok
A2;62;;40;ok
""",
    ),
    Case(
        "camel case",
        """\
AreaCode,SicCode,JobCount
A1,62,120
A1,90,30
A2,62,40
""",
        """\
A1;62;;120;ok
A1;90;;30;ok
A2;62;;40;ok
""",
    ),
    Case(
        "two columns of industries, section and division",
        """\
area,SIC section,SIC division,jobs
A1,J,62,120
A1,R,90,30
A2,J,62,40
""",
        """\
A1;62;;120;ok
A1;90;;30;ok
A2;62;;40;ok
""",
    ),
    Case(
        "section and division by name",
        """\
area,section,division,jobs
A1,J,62,120
A1,R,90,30
A2,J,62,40
""",
        """\
A1;62;;120;ok
A1;90;;30;ok
A2;62;;40;ok
""",
    ),
    Case(
        "class, group and section in columns",
        """\
Gemeinde;Abschnitt;Abteilung;Gruppe;Beschäftigte
A1;J;62;620;120
A1;R;90;900;30
A2;J;62;620;40
""",
        """\
A1;620;;120;ok
A1;900;;30;ok
A2;620;;40;ok
""",
    ),
    Case(
        "header in the middle of notes",
        """\
Jobs by area
Source: office, 2021
Notes: revised


area,industry,jobs
A1,62,120
A1,90,30
A2,62,40
""",
        """\
A1;62;;120;ok
A1;90;;30;ok
A2;62;;40;ok
""",
    ),
    Case(
        "footer with a date and a count",
        """\
area,industry,jobs
A1,62,120
A1,90,30
A2,62,40
Generated 12/05/2023,,
Rows: 3,,
""",
        """\
A1;62;;120;ok
A1;90;;30;ok
A2;62;;40;ok
""",
    ),
    Case(
        "footer with total line in words",
        """\
area,industry,jobs
A1,62,120
A1,90,30
A2,62,40
Total number of jobs,,190
""",
        """\
A1;62;;120;ok
A1;90;;30;ok
A2;62;;40;ok
""",
    ),
    Case(
        "areas of one name",
        """\
area,industry,jobs
Newport,62,120
Newport,90,30
Newport,62,40
""",
        "'file.csv' has 1 more row for an area, industry and year that it has already (first: area Newport, industry 62, year -, lines 2, 4). Where they are parts of one figure, set DUPLICATES to add them up; where they are not, the file holds a dimension more: download it for one value of it.",
    ),
    Case(
        "identical lines twice",
        """\
area,industry,jobs
A1,62,120
A1,62,120
A2,62,40
""",
        "'file.csv' has 1 more row for an area, industry and year that it has already (first: area A1, industry 62, year -, lines 2, 3). Where they are parts of one figure, set DUPLICATES to add them up; where they are not, the file holds a dimension more: download it for one value of it.",
    ),
    Case(
        "of which children without codes",
        """\
area,industry,jobs
A1,62 IT,120
A1,of which: games,20
A2,62 IT,40
A2,of which: games,4
""",
        """\
A1;62;;120;ok
A2;62;;40;ok
""",
    ),
    Case(
        "a region by name between its towns, others after",
        """\
area,industry,jobs
London,62,160
Camden,62,120
Hackney,62,40
Leeds,62,50
York,62,7
London,90,35
Camden,90,30
Hackney,90,5
Leeds,90,9
York,90,3
""",
        """\
London;62;;160;ok
Camden;62;;120;ok
Hackney;62;;40;ok
Leeds;62;;50;ok
York;62;;7;ok
London;90;;35;ok
Camden;90;;30;ok
Hackney;90;;5;ok
Leeds;90;;9;ok
York;90;;3;ok
""",
    ),
    Case(
        "EU beside some countries",
        """\
geo,nace_r2,jobs
EU27_2020,J,1000
DE,J,300
FR,J,200
IT,J,150
EU27_2020,R,500
DE,R,100
FR,R,90
IT,R,80
""",
        """\
DE;J;;300;ok
FR;J;;200;ok
IT;J;;150;ok
DE;R;;100;ok
FR;R;;90;ok
IT;R;;80;ok
""",
    ),
    Case(
        "Dutch provinces and municipalities by code",
        """\
regio;sbi;banen
NL01;J;1000
PV20;J;100
PV21;J;90
GM0014;J;80
GM0037;J;20
GM1680;J;90
NL01;R;500
PV20;R;50
PV21;R;40
GM0014;R;40
GM0037;R;10
GM1680;R;40
""",
        """\
GM0014;J;;80;ok
GM0037;J;;20;ok
GM1680;J;;90;ok
GM0014;R;;40;ok
GM0037;R;;10;ok
GM1680;R;;40;ok
""",
    ),
    Case(
        "Swedish nation, counties and municipalities",
        """\
region,näringsgren,anställda
00 Riket,J,1000
01 Stockholms län,J,160
0114 Upplands Väsby,J,10
0180 Stockholm,J,150
03 Uppsala län,J,50
0380 Uppsala,J,50
00 Riket,R,500
01 Stockholms län,R,60
0114 Upplands Väsby,R,10
0180 Stockholm,R,50
03 Uppsala län,R,20
0380 Uppsala,R,20
""",
        """\
0114;J;;10;ok
0180;J;;150;ok
0380;J;;50;ok
0114;R;;10;ok
0180;R;;50;ok
0380;R;;20;ok
""",
    ),
    Case(
        "Norwegian nation, counties, municipalities",
        """\
region;næring;sysselsatte
0 Hele landet;J;1000
03 Oslo;J;160
0301 Oslo kommune;J;160
11 Rogaland;J;60
1103 Stavanger;J;40
1108 Sandnes;J;20
0 Hele landet;R;500
03 Oslo;R;60
0301 Oslo kommune;R;60
11 Rogaland;R;30
1103 Stavanger;R;20
1108 Sandnes;R;10
""",
        """\
0301;J;;160;ok
1103;J;;40;ok
1108;J;;20;ok
0301;R;;60;ok
1103;R;;20;ok
1108;R;;10;ok
""",
    ),
    Case(
        "Finnish by prefixed codes",
        """\
Alue,Toimiala,Työlliset
SSS WHOLE COUNTRY,J,1000
MK01 Uusimaa,J,160
KU049 Espoo,J,60
KU091 Helsinki,J,100
SSS WHOLE COUNTRY,R,500
MK01 Uusimaa,R,70
KU049 Espoo,R,20
KU091 Helsinki,R,50
""",
        """\
KU049;J;;60;ok
KU091;J;;100;ok
KU049;R;;20;ok
KU091;R;;50;ok
""",
    ),
    Case(
        "Danish nation, regions, municipalities, all of three digits",
        """\
OMRÅDE;BRANCHE;beskæftigede
000 Hele landet;J;300
084 Region Hovedstaden;J;200
101 København;J;150
147 Frederiksberg;J;50
082 Region Midtjylland;J;100
751 Aarhus;J;90
615 Horsens;J;10
000 Hele landet;R;100
084 Region Hovedstaden;R;70
101 København;R;50
147 Frederiksberg;R;20
082 Region Midtjylland;R;30
751 Aarhus;R;20
615 Horsens;R;10
""",
        """\
101;J;;150;ok
147;J;;50;ok
751;J;;90;ok
615;J;;10;ok
101;R;;50;ok
147;R;;20;ok
751;R;;20;ok
615;R;;10;ok
""",
    ),
    Case(
        "Australian levels by digits",
        """\
sa,anzsic,jobs
0,J,300
1,J,200
101,J,120
10102,J,100
10103,J,20
102,J,80
10201,J,80
0,R,100
1,R,70
101,R,40
10102,R,10
10103,R,30
102,R,30
10201,R,30
""",
        """\
10102;J;;100;ok
10103;J;;20;ok
10201;J;;80;ok
10102;R;;10;ok
10103;R;;30;ok
10201;R;;30;ok
""",
    ),
    Case(
        "Brazil, states and municipalities",
        """\
Município,Seção CNAE,Pessoal ocupado total
35,J,200
3550308,J,150
3509502,J,50
33,J,90
3304557,J,90
35,R,70
3550308,R,50
3509502,R,20
33,R,20
3304557,R,20
""",
        """\
3550308;J;;150;ok
3509502;J;;50;ok
3304557;J;;90;ok
3550308;R;;50;ok
3509502;R;;20;ok
3304557;R;;20;ok
""",
    ),
    Case(
        "Japan, nation, prefectures, cities",
        """\
地域コード,産業,従業者数
00000,J,1000
13000,J,200
13101,J,150
13102,J,50
27000,J,90
27102,J,90
00000,R,500
13000,R,70
13101,R,50
13102,R,20
27000,R,20
27102,R,20
""",
        """\
13101;J;;150;ok
13102;J;;50;ok
27102;J;;90;ok
13101;R;;50;ok
13102;R;;20;ok
27102;R;;20;ok
""",
    ),
    Case(
        "Poland, TERYT with zeros",
        """\
Kod;Nazwa;Sekcja PKD;Zatrudnieni
0000000;POLSKA;J;1000
0200000;DOLNOŚLĄSKIE;J;200
0201000;Powiat bolesławiecki;J;150
0202000;Powiat dzierżoniowski;J;50
1400000;MAZOWIECKIE;J;90
1465000;Powiat m. st. Warszawa;J;90
0000000;POLSKA;R;500
0200000;DOLNOŚLĄSKIE;R;70
0201000;Powiat bolesławiecki;R;50
0202000;Powiat dzierżoniowski;R;20
1400000;MAZOWIECKIE;R;20
1465000;Powiat m. st. Warszawa;R;20
""",
        """\
0201000;J;;150;ok
0202000;J;;50;ok
1465000;J;;90;ok
0201000;R;;50;ok
0202000;R;;20;ok
1465000;R;;20;ok
""",
    ),
    Case(
        "France, departments, regions and the country",
        """\
codgeo,libgeo,a17,effectifs
FE,France entière,J,700
R84,Auvergne-Rhône-Alpes,J,400
69,Rhône,J,300
38,Isère,J,100
R11,Île-de-France,J,300
75,Paris,J,200
92,Hauts-de-Seine,J,100
FE,France entière,R,70
R84,Auvergne-Rhône-Alpes,R,40
69,Rhône,R,30
38,Isère,R,10
R11,Île-de-France,R,30
75,Paris,R,20
92,Hauts-de-Seine,R,10
""",
        "'file.csv': its other areas add up to 2 times 'FE': larger and smaller ones in one file, which nothing tells apart. Take the larger ones out, give the file a column 'area_type' with the kind of each, or set AREA_LEVEL (2, 3).",
    ),
    Case(
        "Swiss cantons and the country in two languages",
        """\
Kanton;NOGA;Beschäftigte
Schweiz / Suisse;J;1000
Zürich;J;160
Bern / Berne;J;60
Genève;J;50
Schweiz / Suisse;R;500
Zürich;R;70
Bern / Berne;R;20
Genève;R;20
""",
        """\
Zürich;J;;160;ok
Bern / Berne;J;;60;ok
Genève;J;;50;ok
Zürich;R;;70;ok
Bern / Berne;R;;20;ok
Genève;R;;20;ok
""",
    ),
    Case(
        "rest of the country",
        """\
area,industry,jobs
A1,62,120
A1,90,30
A2,62,40
A2,90,4
Unallocated,62,3
Unallocated,90,1
""",
        """\
A1;62;;120;ok
A1;90;;30;ok
A2;62;;40;ok
A2;90;;4;ok
Unallocated;62;;3;ok
Unallocated;90;;1;ok
""",
    ),
    Case(
        "remaining industries as a letter group",
        """\
area,nace,jobs
A1,J,10
A1,R,20
A1,A-I+K-Q,30
A2,J,1
A2,R,2
A2,A-I+K-Q,3
""",
        """\
A1;J;;10;ok
A1;R;;20;ok
A1;A-I+K-Q;;30;ok
A2;J;;1;ok
A2;R;;2;ok
A2;A-I+K-Q;;3;ok
""",
    ),
    Case(
        "NAICS ranges and subsectors",
        """\
area,naics,jobs
A1,31-33,100
A1,311,60
A1,312,40
A1,51,50
A1,511,20
A1,512,30
A2,31-33,10
A2,311,6
A2,312,4
A2,51,5
A2,511,2
A2,512,3
""",
        """\
A1;311;;60;ok
A1;312;;40;ok
A1;511;;20;ok
A1;512;;30;ok
A2;311;;6;ok
A2;312;;4;ok
A2;511;;2;ok
A2;512;;3;ok
""",
    ),
    Case(
        "codes Polish PKD",
        """\
area,nace,jobs
A1,62.01.Z,10
A1,90.01.Z,20
A1,58.11.Z,30
A2,62.01.Z,20
A2,90.01.Z,40
A2,58.11.Z,60
""",
        """\
A1;62.01.Z;;10;ok
A1;90.01.Z;;20;ok
A1;58.11.Z;;30;ok
A2;62.01.Z;;20;ok
A2;90.01.Z;;40;ok
A2;58.11.Z;;60;ok
""",
    ),
    Case(
        "codes Czech",
        """\
area,nace,jobs
A1,62.01.0,10
A1,90.01.0,20
A1,58.11.0,30
A2,62.01.0,20
A2,90.01.0,40
A2,58.11.0,60
""",
        """\
A1;62.01.0;;10;ok
A1;90.01.0;;20;ok
A1;58.11.0;;30;ok
A2;62.01.0;;20;ok
A2;90.01.0;;40;ok
A2;58.11.0;;60;ok
""",
    ),
    Case(
        "codes Slovene SKD",
        """\
area,nace,jobs
A1,62.010,10
A1,90.010,20
A1,58.110,30
A2,62.010,20
A2,90.010,40
A2,58.110,60
""",
        """\
A1;62.010;;10;ok
A1;90.010;;20;ok
A1;58.110;;30;ok
A2;62.010;;20;ok
A2;90.010;;40;ok
A2;58.110;;60;ok
""",
    ),
    Case(
        "codes Irish with letters",
        """\
area,nace,jobs
A1,J62.01,10
A1,R90.01,20
A1,J58.11,30
A2,J62.01,20
A2,R90.01,40
A2,J58.11,60
""",
        """\
A1;J62.01;;10;ok
A1;R90.01;;20;ok
A1;J58.11;;30;ok
A2;J62.01;;20;ok
A2;R90.01;;40;ok
A2;J58.11;;60;ok
""",
    ),
    Case(
        "codes with letter and dash",
        """\
area,nace,jobs
A1,J-62.01,10
A1,R-90.01,20
A1,J-58.11,30
A2,J-62.01,20
A2,R-90.01,40
A2,J-58.11,60
""",
        """\
A1;J-62.01;;10;ok
A1;R-90.01;;20;ok
A1;J-58.11;;30;ok
A2;J-62.01;;20;ok
A2;R-90.01;;40;ok
A2;J-58.11;;60;ok
""",
    ),
    Case(
        "codes French bare",
        """\
area,nace,jobs
A1,6201Z,10
A1,9001Z,20
A1,5811Z,30
A2,6201Z,20
A2,9001Z,40
A2,5811Z,60
""",
        """\
A1;6201Z;;10;ok
A1;9001Z;;20;ok
A1;5811Z;;30;ok
A2;6201Z;;20;ok
A2;9001Z;;40;ok
A2;5811Z;;60;ok
""",
    ),
    Case(
        "codes Italian",
        """\
area,nace,jobs
A1,62.01.00,10
A1,90.01.01,20
A1,58.11.00,30
A2,62.01.00,20
A2,90.01.01,40
A2,58.11.00,60
""",
        """\
A1;62.01.00;;10;ok
A1;90.01.01;;20;ok
A1;58.11.00;;30;ok
A2;62.01.00;;20;ok
A2;90.01.01;;40;ok
A2;58.11.00;;60;ok
""",
    ),
    Case(
        "codes Swiss",
        """\
area,nace,jobs
A1,620100,10
A1,900101,20
A1,581100,30
A2,620100,20
A2,900101,40
A2,581100,60
""",
        """\
A1;620100;;10;ok
A1;900101;;20;ok
A1;581100;;30;ok
A2;620100;;20;ok
A2;900101;;40;ok
A2;581100;;60;ok
""",
    ),
    Case(
        "codes Hungarian",
        """\
area,nace,jobs
A1,6201,10
A1,9001,20
A1,5811,30
A2,6201,20
A2,9001,40
A2,5811,60
""",
        """\
A1;6201;;10;ok
A1;9001;;20;ok
A1;5811;;30;ok
A2;6201;;20;ok
A2;9001;;40;ok
A2;5811;;60;ok
""",
    ),
    Case(
        "codes Belgian",
        """\
area,nace,jobs
A1,62.010,10
A1,90.011,20
A1,58.110,30
A2,62.010,20
A2,90.011,40
A2,58.110,60
""",
        """\
A1;62.010;;10;ok
A1;90.011;;20;ok
A1;58.110;;30;ok
A2;62.010;;20;ok
A2;90.011;;40;ok
A2;58.110;;60;ok
""",
    ),
    Case(
        "codes Estonian",
        """\
area,nace,jobs
A1,62011,10
A1,90011,20
A1,58111,30
A2,62011,20
A2,90011,40
A2,58111,60
""",
        """\
A1;62011;;10;ok
A1;90011;;20;ok
A1;58111;;30;ok
A2;62011;;20;ok
A2;90011;;40;ok
A2;58111;;60;ok
""",
    ),
    Case(
        "codes German WZ08",
        """\
area,nace,jobs
A1,WZ08-62.01,10
A1,WZ08-90.01,20
A1,WZ08-58.11,30
A2,WZ08-62.01,20
A2,WZ08-90.01,40
A2,WZ08-58.11,60
""",
        """\
A1;62.01;;10;ok
A1;90.01;;20;ok
A1;58.11;;30;ok
A2;62.01;;20;ok
A2;90.01;;40;ok
A2;58.11;;60;ok
""",
    ),
    Case(
        "codes with text behind, French",
        """\
Commune;NAF;Effectifs
75056 Paris;62.01Z Programmation informatique;120
75056 Paris;90.01Z Arts du spectacle vivant;30
69123 Lyon;62.01Z Programmation informatique;40
""",
        """\
75056;62.01Z;;120;ok
75056;90.01Z;;30;ok
69123;62.01Z;;40;ok
""",
    ),
    Case(
        "OKVED with chapters",
        """\
регион;ОКВЭД;занятые
Москва;62.01;120
Москва;90.01;30
Тверь;62.01;40
""",
        """\
Москва;62.01;;120;ok
Москва;90.01;;30;ok
Тверь;62.01;;40;ok
""",
    ),
    Case(
        "letters coded twice",
        """\
area,industry,jobs
MÃ¼nchen,62,120
MÃ¼nchen,90,30
KÃ¶ln,62,40
""",
        """\
München;62;;120;ok
München;90;;30;ok
Köln;62;;40;ok
""",
        warned="twice",
    ),
    Case(
        "UTF-16 without a mark",
        b"a\x00r\x00e\x00a\x00;\x00i\x00n\x00d\x00u\x00s\x00t\x00r\x00y\x00;\x00j\x00o\x00b\x00s\x00\n\x00A\x001\x00;\x006\x002\x00;\x001\x002\x000\x00\n\x00A\x001\x00;\x009\x000\x00;\x003\x000\x00\n\x00A\x002\x00;\x006\x002\x00;\x004\x000\x00\n\x00",
        """\
A1;62;;120;ok
A1;90;;30;ok
A2;62;;40;ok
""",
    ),
    Case(
        "Korean",
        b"\xc1\xf6\xbf\xaa,\xbb\xea\xbe\xf7,\xc1\xbe\xbb\xe7\xc0\xda\xbc\xf6\n\xbc\xad\xbf\xef,62,120\n\xbc\xad\xbf\xef,90,30\n\xba\xce\xbb\xea,62,40\n",
        """\
서울;62;;120;ok
서울;90;;30;ok
부산;62;;40;ok
""",
    ),
]
