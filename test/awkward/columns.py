"""Columns that divide figures, units, flags and headers that say several things, as offices and analysts write them."""

from . import Case

CASES = [
    Case(
        "de Beschäftigungsumfang",
        """\
Kreis;WZ 2008;Beschäftigungsumfang;Beschäftigte
09161;62;Insgesamt;100
09161;62;Vollzeit;70
09161;62;Teilzeit;30
09161;90;Insgesamt;50
09161;90;Vollzeit;20
09161;90;Teilzeit;30
09162;62;Insgesamt;200
09162;62;Vollzeit;150
09162;62;Teilzeit;50
""",
        """\
09161;62;;100;ok
09161;90;;50;ok
09162;62;;200;ok
""",
    ),
    Case(
        "Sweden born where",
        """\
region,näringsgren SNI 2007,födelseregion,2021
0180 Stockholm,J informations- och kommunikationsföretag,inrikes född,100
0180 Stockholm,J informations- och kommunikationsföretag,utrikes född,50
0180 Stockholm,J informations- och kommunikationsföretag,samtliga,150
0114 Upplands Väsby,J informations- och kommunikationsföretag,inrikes född,10
0114 Upplands Väsby,J informations- och kommunikationsföretag,utrikes född,5
0114 Upplands Väsby,J informations- och kommunikationsföretag,samtliga,15
""",
        """\
0180;J;2021;150;ok
0114;J;2021;15;ok
""",
    ),
    Case(
        "NL Dienstverband",
        """\
"Regio's";"Bedrijfstakken SBI 2008";"Dienstverband";"Banen van werknemers"
"Groningen";"J Informatie en communicatie";"Totaal";"100"
"Groningen";"J Informatie en communicatie";"Vast";"60"
"Groningen";"J Informatie en communicatie";"Flexibel";"40"
"Assen";"J Informatie en communicatie";"Totaal";"10"
"Assen";"J Informatie en communicatie";"Vast";"6"
"Assen";"J Informatie en communicatie";"Flexibel";"4"
""",
        """\
Groningen;J;;100;ok
Assen;J;;10;ok
""",
    ),
    Case(
        "PT Sexo H M",
        """\
Região;CAE Rev.3;Sexo;Pessoal ao serviço
Lisboa;J;Total;100
Lisboa;J;H;70
Lisboa;J;M;30
Porto;J;Total;50
Porto;J;H;30
Porto;J;M;20
""",
        """\
Lisboa;J;;100;ok
Porto;J;;50;ok
""",
    ),
    Case(
        "CZ pohlaví",
        """\
Kraj;CZ-NACE;Pohlaví;Počet zaměstnanců
Praha;62;celkem;100
Praha;62;muž;70
Praha;62;žena;30
Brno;62;celkem;50
Brno;62;muž;30
Brno;62;žena;20
""",
        """\
Praha;62;;100;ok
Brno;62;;50;ok
""",
    ),
    Case(
        "CN sexes",
        """\
地区,行业代码,性别,就业人数
北京,65,合计,100
北京,65,男,60
北京,65,女,40
上海,65,合计,80
上海,65,男,50
上海,65,女,30
""",
        """\
北京;65;;100;ok
上海;65;;80;ok
""",
    ),
    Case(
        "workplace and residence",
        """\
area,industry,basis,jobs
A1,62,Workplace,100
A1,62,Residence,80
A2,62,Workplace,20
A2,62,Residence,30
""",
        "'file.csv': its figures are divided by 'basis', too (2 values: Workplace, Residence; first lines 2, 3, 4), none of which is surely the total. Set KEEP to the one wanted, such as 'basis=Workplace'.",
    ),
    Case(
        "seasonal",
        """\
area,industry,adjustment,jobs
A1,62,Original,100
A1,62,Seasonally adjusted,80
A2,62,Original,20
A2,62,Seasonally adjusted,30
""",
        "'file.csv': its figures are divided by 'adjustment', too (2 values: Original, Seasonally adjusted; first lines 2, 3, 4), none of which is surely the total. Set KEEP to the one wanted, such as 'adjustment=Original'.",
    ),
    Case(
        "single ages, no total",
        """\
area,industry,age,jobs
A1,62,16,16
A1,62,17,17
A1,62,18,18
A1,62,19,19
A1,62,20,20
A1,62,21,21
A1,62,22,22
A1,62,23,23
A1,62,24,24
A1,62,25,25
A1,62,26,26
A1,62,27,27
A1,62,28,28
A1,62,29,29
A2,62,16,17
A2,62,17,18
A2,62,18,19
A2,62,19,20
A2,62,20,21
A2,62,21,22
A2,62,22,23
A2,62,23,24
A2,62,24,25
A2,62,25,26
A2,62,26,27
A2,62,27,28
A2,62,28,29
A2,62,29,30
""",
        "'file.csv': its figures are divided by 'age', too (14 values: 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27 …; first lines 2, 3, 4), none of which is surely the total. Set KEEP to the one wanted, such as 'age=16'.",
    ),
    Case(
        "sector public private beside SIC",
        """\
Local authority,SIC 2007,Sector,Jobs
Leeds,85,Public,100
Leeds,85,Private,50
York,85,Public,30
York,85,Private,10
""",
        "'file.csv': its figures are divided by 'Sector', too (2 values: Public, Private; first lines 2, 3, 4), none of which is surely the total. Set KEEP to the one wanted, such as 'Sector=Public'.",
    ),
    Case(
        "OEWS",
        """\
AREA,AREA_TITLE,AREA_TYPE,NAICS,NAICS_TITLE,OCC_CODE,OCC_TITLE,O_GROUP,TOT_EMP,EMP_PRSE,JOBS_1000,A_MEAN
34,New Jersey,2,511000,Publishing Industries,00-0000,All Occupations,total,1000,2.1,1000,50000
34,New Jersey,2,511000,Publishing Industries,11-0000,Management Occupations,major,300,2.1,300,90000
34,New Jersey,2,541000,"Professional, Scientific, and Technical Services",00-0000,All Occupations,total,3000,2.1,1000,50000
34,New Jersey,2,541000,"Professional, Scientific, and Technical Services",11-0000,Management Occupations,major,700,2.1,300,90000
36,New York,2,511000,Publishing Industries,00-0000,All Occupations,total,**,2.1,1000,50000
36,New York,2,511000,Publishing Industries,11-0000,Management Occupations,major,400,2.1,300,90000
""",
        """\
34;511000;;1000;ok
34;541000;;3000;ok
36;511000;;;suppressed
""",
    ),
    Case(
        "quarter words",
        """\
area,industry,year,quarter,jobs
A1,62,2022,First,10
A1,62,2022,Second,20
A1,62,2022,Third,30
A1,62,2022,Fourth,40
A2,62,2022,First,1
A2,62,2022,Second,2
A2,62,2022,Third,3
A2,62,2022,Fourth,4
""",
        "'file.csv': its figures are divided by 'quarter', too (4 values: First, Second, Third, Fourth; first lines 2, 3, 4), none of which is surely the total. Set KEEP to the one wanted, such as 'quarter=First'.",
    ),
    Case(
        "periods as year and quarter joined 2022Q1 text with space",
        """\
area,industry,period,jobs
A1,62,Q1 2022,10
A1,62,Q2 2022,20
A2,62,Q1 2022,1
A2,62,Q2 2022,2
""",
        """\
A1;62;2022;15;ok
A2;62;2022;1.5;ok
""",
    ),
    Case(
        "two dims both unknown, crossed",
        """\
area,industry,foo,bar,jobs
A1,62,x,p,1
A1,62,x,q,2
A1,62,y,p,3
A1,62,y,q,4
A2,62,x,p,1
A2,62,x,q,2
A2,62,y,p,3
A2,62,y,q,4
""",
        "'file.csv': its figures are divided by 'foo', too (2 values: x, y; first lines 2, 3, 4), none of which is surely the total. Set KEEP to the one wanted, such as 'foo=x'.",
    ),
    Case(
        "wide divided by unknown label column",
        """\
area,lot,58,62,90
A1,x,1,2,3
A1,y,4,5,6
A2,x,7,8,9
A2,y,1,1,1
""",
        "'file.csv': its figures are divided by 'lot', too (2 values: x, y; first lines 2, 2, 2), none of which is surely the total. Set KEEP to the one wanted, such as 'lot=x'.",
    ),
    Case(
        "wide divided by unknown label, single value each",
        """\
area,lot,58,62,90
A1,x,1,2,3
A2,y,4,5,6
A3,x,7,8,9
""",
        """\
A1;58;;1;ok
A1;62;;2;ok
A1;90;;3;ok
A2;58;;4;ok
A2;62;;5;ok
A2;90;;6;ok
A3;58;;7;ok
A3;62;;8;ok
A3;90;;9;ok
""",
    ),
    Case(
        "wide, sex suffixes in the header",
        """\
area,58_m,58_f,62_m,62_f
A1,1,2,3,4
A2,5,6,7,8
""",
        "'file.csv': its figures are divided by 'header 3', too (2 values: m, f; first lines 2, 2, 2), none of which is surely the total. Set KEEP to the one wanted, such as 'header 3=m'.",
    ),
    Case(
        "wide, two measures by prefix",
        """\
area,emp_58,emp_62,emp_90,est_58,est_62,est_90
A1,10,20,30,1,2,3
A2,40,50,60,4,5,6
""",
        """\
A1;58;;10;ok
A1;62;;20;ok
A1;90;;30;ok
A2;58;;40;ok
A2;62;;50;ok
A2;90;;60;ok
""",
    ),
    Case(
        "wide, years in the header with industries",
        """\
area,58_2021,58_2022,62_2021,62_2022
A1,1,2,3,4
A2,5,6,7,8
""",
        """\
A1;58;2021;1;ok
A1;58;2022;2;ok
A1;62;2021;3;ok
A1;62;2022;4;ok
A2;58;2021;5;ok
A2;58;2022;6;ok
A2;62;2021;7;ok
A2;62;2022;8;ok
""",
    ),
    Case(
        "wide, flags beside each industry",
        """\
area,58,58_flag,62,62_flag,90,90_flag
A1,1,,0,c,3,
A2,4,,5,,0,c
""",
        """\
A1;58;;1;ok
A1;62;;;suppressed
A1;90;;3;ok
A2;58;;4;ok
A2;62;;5;ok
A2;90;;;suppressed
""",
    ),
    Case(
        "wide with a year column",
        """\
area,year,58,62,90
A1,2021,1,2,3
A1,2022,4,5,6
A2,2021,7,8,9
A2,2022,1,1,2
""",
        """\
A1;58;2021;1;ok
A1;62;2021;2;ok
A1;90;2021;3;ok
A1;58;2022;4;ok
A1;62;2022;5;ok
A1;90;2022;6;ok
A2;58;2021;7;ok
A2;62;2021;8;ok
A2;90;2021;9;ok
A2;58;2022;1;ok
A2;62;2022;1;ok
A2;90;2022;2;ok
""",
    ),
    Case(
        "BEA CAEMP25N",
        """\
"GeoFIPS","GeoName","Region","TableName","LineCode","IndustryClassification","Description","Unit","2020","2021"
 "34001","Atlantic, NJ",2,"CAEMP25N",10,"...","Total employment (number of jobs)","Number of jobs",161000,168000
 "34001","Atlantic, NJ",2,"CAEMP25N",20,"..."," Wage and salary employment","Number of jobs",121000,128000
 "34001","Atlantic, NJ",2,"CAEMP25N",900,"51","  Information","Number of jobs",900,950
 "34001","Atlantic, NJ",2,"CAEMP25N",1900,"71","  Arts, entertainment, and recreation","Number of jobs",(D),3000
 "34003","Bergen, NJ",2,"CAEMP25N",10,"...","Total employment (number of jobs)","Number of jobs",661000,668000
 "34003","Bergen, NJ",2,"CAEMP25N",20,"..."," Wage and salary employment","Number of jobs",521000,528000
 "34003","Bergen, NJ",2,"CAEMP25N",900,"51","  Information","Number of jobs",9900,9950
 "34003","Bergen, NJ",2,"CAEMP25N",1900,"71","  Arts, entertainment, and recreation","Number of jobs",(NA),13000
""",
        """\
34001;51;2020;900;ok
34001;51;2021;950;ok
34001;71;2020;;suppressed
34001;71;2021;3000;ok
34003;51;2020;9900;ok
34003;51;2021;9950;ok
34003;71;2020;;missing
34003;71;2021;13000;ok
""",
    ),
    Case(
        "BLS series ids",
        """\
series_id,year,period,value
SMU34000005051,2021,M13,70
SMU34000005051,2022,M13,71
SMU36000005051,2021,M13,270
""",
        "'file.csv': no side of its table is surely that of industry. What was seen: down: area (SMU34000005051, SMU36000005051); down: year (2021, 2022); down: period (M13); across: ? (value). Name the columns ('Column of areas', 'Column of industries', 'Column of jobs'), or download it with codes.",
    ),
    Case(
        "Arabic-Indic digits",
        """\
area,industry,jobs
A1,62,١٢٠
A1,90,٣٠
A2,62,٤٠
""",
        """\
A1;62;;120;ok
A1;90;;30;ok
A2;62;;40;ok
""",
    ),
    Case(
        "decimals .0 throughout",
        """\
area,industry,jobs
A1,62,120.0
A1,90,30.0
A2,62,1400.0
""",
        """\
A1;62;;120;ok
A1;90;;30;ok
A2;62;;1400;ok
""",
    ),
    Case(
        "100+ and under 10",
        """\
area,industry,jobs
A1,62,100+
A1,90,30
A2,62,under 10
""",
        """\
A1;62;;;suppressed
A1;90;;30;ok
A2;62;;;suppressed
""",
    ),
    Case(
        "header (thousands)",
        """\
area,industry,Jobs (thousands)
A1,62,0.4
A1,90,12.3
A2,62,3
""",
        """\
A1;62;;400;ok
A1;90;;12300;ok
A2;62;;3000;ok
""",
    ),
    Case(
        "header '000",
        """\
area,industry,Employment '000
A1,62,0.4
A1,90,12.3
A2,62,3
""",
        """\
A1;62;;400;ok
A1;90;;12300;ok
A2;62;;3000;ok
""",
    ),
    Case(
        "header 1000 Personen",
        """\
Kreis;WZ;Erwerbstätige in 1000
09161;62;0,4
09161;90;12,3
09162;62;3
""",
        """\
09161;62;;400;ok
09161;90;;12300;ok
09162;62;;3000;ok
""",
    ),
    Case(
        "unit row of thousands",
        """\
area;industry;jobs
;;thousand persons
A1;62;0,4
A1;90;12,3
A2;62;3
""",
        """\
A1;62;;400;ok
A1;90;;12300;ok
A2;62;;3000;ok
""",
    ),
    Case(
        "two units of the same figures",
        """\
area,industry,unit,value
A1,62,Thousand persons,0.4
A1,62,Persons,412
A2,62,Thousand persons,3
A2,62,Persons,3012
""",
        "'file.csv' has 2 more rows for an area, industry and year that it has already (first: area A1, industry 62, year -, lines 2, 3). Where they are parts of one figure, set DUPLICATES to add them up; where they are not, the file holds a dimension more: download it for one value of it.",
    ),
    Case(
        "growth only",
        """\
area,industry,Employment growth
A1,62,3
A1,90,2
A2,62,1
""",
        "'file.csv' is in no format that is known. It begins: area | industry | Employment growth, A1 | 62 | 3, A1 | 90 | 2. For a table of your own name its columns ('Column of areas', 'Column of industries', 'Column of jobs').",
    ),
    Case(
        "jobs beside GVA",
        """\
area,industry,GVA (£m),Jobs
A1,62,30,400
A1,90,20,300
A2,62,10,200
""",
        """\
A1;62;;400;ok
A1;90;;300;ok
A2;62;;200;ok
""",
    ),
    Case(
        "rank column",
        """\
area,industry,rank,jobs
A1,62,1,400
A1,90,2,300
A2,62,1,200
""",
        """\
A1;62;;400;ok
A1;90;;300;ok
A2;62;;200;ok
""",
    ),
    Case(
        "emp total and private",
        """\
fips,naics,emp_private,emp_total
34001,51,300,400
34001,71,200,300
34003,51,100,200
""",
        "'file.csv' is in no format that is known. It begins: fips | naics | emp_private | emp_total, 34001 | 51 | 300 | 400, 34001 | 71 | 200 | 300. For a table of your own name its columns ('Column of areas', 'Column of industries', 'Column of jobs').",
    ),
    Case(
        "blanks as nbsp beside thousands",
        "area;industry;jobs\nA1;62;1\xa0234\xa0\nA1;90;12\xa0\nA2;62;3\xa0000\n",
        """\
A1;62;;1234;ok
A1;90;;12;ok
A2;62;;3000;ok
""",
    ),
    Case(
        "flag column without a name",
        """\
area,industry,jobs,
A1,62,0,*
A1,90,30,
A2,62,40,
A2,90,0,*
""",
        """\
A1;62;;;suppressed
A1;90;;30;ok
A2;62;;40;ok
A2;90;;;suppressed
""",
    ),
    Case(
        "Bavaria's dot",
        """\
Kreis;WZ;Beschäftigte
09161;62;•
09161;90;30
09162;62;40
""",
        """\
09161;62;;;suppressed
09161;90;;30;ok
09162;62;;40;ok
""",
    ),
    Case(
        "BEA (L)",
        """\
area,industry,jobs
A1,62,(L)
A1,90,30
A2,62,40
""",
        """\
A1;62;;;suppressed
A1;90;;30;ok
A2;62;;40;ok
""",
    ),
    Case(
        "StatCan F and E",
        """\
REF_DATE,GEO,DGUID,North American Industry Classification System (NAICS),UOM,UOM_ID,SCALAR_FACTOR,SCALAR_ID,VECTOR,COORDINATE,VALUE,STATUS,SYMBOL,TERMINATED,DECIMALS
2021,Ontario,2021A000235,Information and cultural industries [51],Persons,249,units,0,v1,1.1,1000,A,,,0
2021,Ontario,2021A000235,"Arts, entertainment and recreation [71]",Persons,249,units,0,v2,1.2,300,E,,,0
2021,Quebec,2021A000224,Information and cultural industries [51],Persons,249,units,0,v3,2.1,,F,,,0
2021,Quebec,2021A000224,"Arts, entertainment and recreation [71]",Persons,249,units,0,v4,2.2,,..,,,0
""",
        """\
2021A000235;51;2021;1000;ok
2021A000235;71;2021;300;estimated
2021A000224;51;2021;;suppressed
2021A000224;71;2021;;missing
""",
    ),
    Case(
        "Suppressed? TRUE",
        """\
area,industry,jobs,Suppressed?
A1,62,0,TRUE
A1,90,30,FALSE
A2,62,0,FALSE
""",
        """\
A1;62;;;suppressed
A1;90;;30;ok
A2;62;;0;ok
""",
    ),
    Case(
        "legend below",
        """\
area,industry,jobs
A1,62,*
A1,90,30
A2,62,40

* = fewer than 5 jobs
""",
        """\
A1;62;;;suppressed
A1;90;;30;ok
A2;62;;40;ok
""",
    ),
    Case(
        "percent signs in a column beside",
        """\
area,industry,jobs,share
A1,62,120,12%
A1,90,30,3%
A2,62,40,4%
""",
        """\
A1;62;;120;ok
A1;90;;30;ok
A2;62;;40;ok
""",
    ),
]
