"""Further dimensions, parts of years, and levels of areas and industries in one file."""

from . import Case

CASES = [
    Case(
        "Nomis with employment status across",
        """\
Business Register and Employment Survey : open access,,
ONS Crown Copyright Reserved [from Nomis on 3 March 2024],,
,,
date,2022,
area name,Hartlepool,
,,
Industry,Employees,Employment
58 : Publishing activities,150,175
62 : Computer programming,375,400
""",
        "'nomis_status.csv': its figures are divided by 'employment_status', too (2 values: Employees, Employment; first lines 8, 8, 9), none of which is surely the total. Set KEEP to the one wanted, such as 'employment_status=Employees'.",
        "nomis_status.csv",
    ),
    Case(
        "Nomis with employment status across, one kept",
        """\
Business Register and Employment Survey : open access,,
ONS Crown Copyright Reserved [from Nomis on 3 March 2024],,
,,
date,2022,
area name,Hartlepool,
,,
Industry,Employees,Employment
58 : Publishing activities,150,175
62 : Computer programming,375,400
,,
date,2022,
area name,Redcar,
,,
Industry,Employees,Employment
58 : Publishing activities,15,17
62 : Computer programming,37,40
""",
        """\
Hartlepool;58;2022;175;rounded
Hartlepool;62;2022;400;rounded
Redcar;58;2022;17;rounded
Redcar;62;2022;40;rounded
""",
        "nomis_status.csv",
        options={"keep": "Employment"},
    ),
    Case(
        "Nomis with areas down and status across",
        """\
Business Register and Employment Survey : open access,,,
ONS Crown Copyright Reserved [from Nomis on 3 March 2024],,,
,,,
date,2022,,
industry,62 : Computer programming,,
,,,
local authority: district / unitary (as of April 2021),mnemonic,Employees,Employment
Hartlepool,E06000001,375,400
Redcar,E06000003,675,700
""",
        """\
E06000001;62;2022;375;rounded
E06000003;62;2022;675;rounded
""",
        "nomis_areas.csv",
        options={"keep": "employment_status=employees"},
    ),
    Case(
        "Nomis with public and private sector",
        """\
Business Register and Employment Survey : open access,,,
ONS Crown Copyright Reserved [from Nomis on 3 March 2024],,,
,,,
date,2022,,
area name,Hartlepool,,
,,,
Industry,Total,Public sector,Private sector
58 : Publishing activities,175,5,170
62 : Computer programming,400,20,380
""",
        """\
Hartlepool;58;2022;175;rounded
Hartlepool;62;2022;400;rounded
""",
        "nomis_sector.csv",
    ),
    Case(
        "Nomis, industry by sex, sections without a colon",
        """\
WP605EW - Industry by sex (Workplace population),,,
ONS Crown Copyright Reserved [from Nomis on 3 March 2024],,,
,,,
date,2011,,
area name,Hartlepool,,
,,,
Industry,All persons,Males,Females
J Information and communication,300,200,100
R S Arts and other,400,150,250
""",
        """\
Hartlepool;J;2011;300;ok
Hartlepool;RS;2011;400;ok
""",
        "nomis_census.csv",
    ),
    Case(
        "Nomis, several kinds of areas by their prefix",
        """\
Business Register and Employment Survey : open access,,
ONS Crown Copyright Reserved [from Nomis on 3 March 2024],,
,,
date,2022,
,,
Area,58 : Publishing,62 : Computer programming
lacu:Hartlepool,175,400
lacu:Redcar,275,700
gor:North East,4500,17000
country:England,110000,700000
""",
        """\
Hartlepool;58;2022;175;rounded
Hartlepool;62;2022;400;rounded
Redcar;58;2022;275;rounded
Redcar;62;2022;700;rounded
""",
        "nomis_prefix.csv",
    ),
    Case(
        "ages across",
        """\
lad23cd,lad23nm,16-24,25-34,35-49,50-64,65+
E06000001,Hartlepool,100,200,300,200,50
E06000002,Middlesbrough,110,210,310,210,60
""",
        "'ages.csv': no side of its table is surely that of industry. What was seen: down: area (E06000001, E06000002); down: area_name (Hartlepool, Middlesbrough); across: bands (16-24, 25-34, 35-49 …). Name the columns ('Column of areas', 'Column of industries', 'Column of jobs'), or download it with codes.",
        "ages.csv",
    ),
    Case(
        "sexes in a column, with a total",
        """\
area,industry,sex,jobs
A1,58,Both sexes,30
A1,58,Female,10
A1,58,Male,20
A1,62,Both sexes,50
A1,62,Female,15
A1,62,Male,35
""",
        """\
A1;58;;30;ok
A1;62;;50;ok
""",
        "sex.csv",
    ),
    Case(
        "sexes in a column, without a total",
        """\
area,industry,sex,jobs
A1,58,Female,10
A1,58,Male,20
A1,62,Female,15
A1,62,Male,35
""",
        "'sex2.csv': its figures are divided by 'sex', too (2 values: Female, Male; first lines 2, 3, 4), none of which is surely the total. Set KEEP to the one wanted, such as 'sex=Female'.",
        "sex2.csv",
    ),
    Case(
        "sexes that differ by area",
        """\
area,industry,sex,jobs
A1,58,Female,10
A1,62,Female,15
A2,58,Male,20
A2,62,Female,35
""",
        "'sex3.csv': its figures are divided by 'sex', too (2 values: Female, Male; first lines 2, 3, 4), none of which is surely the total. Set KEEP to the one wanted, such as 'sex=Female'.",
        "sex3.csv",
    ),
    Case(
        "sizes by code, of which 0 adds up the others",
        """\
area,industry,sizeclass,jobs
A1,58,0,30
A1,58,1,10
A1,58,2,20
A1,62,0,50
A1,62,1,15
A1,62,2,35
""",
        """\
A1;58;;30;ok
A1;62;;50;ok
""",
        "size.csv",
    ),
    Case(
        "a dimension nobody knows",
        """\
area,industry,hue,jobs
A1,58,red,10
A1,58,blue,20
A1,62,red,15
A1,62,blue,35
""",
        "'unknown.csv': its figures are divided by 'hue', too (2 values: red, blue; first lines 2, 3, 4), none of which is surely the total. Set KEEP to the one wanted, such as 'hue=red'.",
        "unknown.csv",
    ),
    Case(
        "a dimension nobody knows, one kept",
        """\
area,industry,hue,jobs
A1,58,red,10
A1,58,blue,20
A1,62,red,15
A1,62,blue,35
""",
        """\
A1;58;;20;ok
A1;62;;35;ok
""",
        "unknown.csv",
        options={"keep": "hue=blue"},
    ),
    Case(
        "KEEP that names no value",
        """\
area,industry,hue,jobs
A1,58,red,10
A1,58,blue,20
""",
        "'unknown.csv': 'hue' has no value 'green', which KEEP names. It has: red, blue.",
        "unknown.csv",
        options={"keep": "hue=green"},
    ),
    Case(
        "KEEP that names no dimension",
        """\
area,industry,jobs
A1,58,10
A1,62,20
""",
        "'unknown.csv' has no dimension 'sex', which KEEP names. Its further dimensions: -.",
        "unknown.csv",
        options={"keep": "sex=Total"},
    ),
    Case(
        "two further dimensions",
        """\
area,industry,sex,size,jobs
A1,58,Total,Total,100
A1,58,Total,10-49,60
A1,58,Male,Total,70
A1,58,Male,10-49,40
A1,62,Total,Total,200
A1,62,Total,10-49,160
A1,62,Male,Total,170
A1,62,Male,10-49,140
""",
        """\
A1;58;;60;ok
A1;62;;160;ok
""",
        "two.csv",
        options={"keep": "size=10-49"},
    ),
    Case(
        "a code beside the label of a dimension",
        """\
area,industry,sex,sex_name,jobs
A1,58,0,All,30
A1,58,1,Male,20
A1,58,2,Female,10
A1,62,0,All,50
A1,62,1,Male,30
A1,62,2,Female,20
""",
        """\
A1;58;;30;ok
A1;62;;50;ok
""",
        "alias.csv",
    ),
    Case(
        "quarters: the mean",
        """\
area,industry,date,jobs
A1,58,2023-Q1,10
A1,58,2023-Q2,20
A1,58,2023-Q3,30
A1,58,2023-Q4,40
A1,62,2023-Q1,100
A1,62,2023-Q2,*
A1,62,2023-Q3,100
A1,62,2023-Q4,100
""",
        """\
A1;58;2023;25;ok
A1;62;2023;;suppressed
""",
        "quarters.csv",
    ),
    Case(
        "quarters: one kept",
        """\
area,industry,date,jobs
A1,58,2023-Q1,10
A1,58,2023-Q2,20
A1,62,2023-Q1,100
A1,62,2023-Q2,120
""",
        """\
A1;58;2023;20;ok
A1;62;2023;120;ok
""",
        "quarters.csv",
        options={"keep": "date=2023-Q2"},
    ),
    Case(
        "quarters in a column of their own beside years",
        """\
area,industry,year,quarter,jobs
A1,58,2022,1,10
A1,58,2022,2,20
A1,58,2023,1,30
A1,58,2023,2,50
""",
        """\
A1;58;2022;15;ok
A1;58;2023;40;ok
""",
        "quarters2.csv",
    ),
    Case(
        "months that differ by area",
        """\
area,industry,date,jobs
A1,58,2023-12,10
A1,62,2023-12,20
A2,58,2023-11,30
A2,62,2023-11,50
""",
        "'months.csv' has figures of parts of a year (2023-12, 2023-11), but not the same ones for every area and industry (first: area A1, industry 58: 2023-12). Set KEEP to one of them, such as 'year=2023-12'.",
        "months.csv",
    ),
    Case(
        "districts, a region and a nation by code",
        """\
area,industry,jobs
E06000001,58,10
E06000001,62,20
E06000002,58,30
E06000002,62,40
E12000001,58,45
E12000001,62,66
E92000001,58,900
E92000001,62,1900
""",
        """\
E06000001;58;;10;ok
E06000001;62;;20;ok
E06000002;58;;30;ok
E06000002;62;;40;ok
""",
        "levels.csv",
    ),
    Case(
        "the same, the region asked for",
        """\
area,industry,jobs
E06000001,58,10
E06000001,62,20
E12000001,58,45
E12000001,62,66
E12000002,58,5
E12000002,62,6
""",
        """\
E12000001;58;;45;ok
E12000001;62;;66;ok
E12000002;58;;5;ok
E12000002;62;;6;ok
""",
        "levels.csv",
        options={"area_level": "E12"},
    ),
    Case(
        "a level of areas that is not there",
        """\
area,industry,jobs
E06000001,58,10
E06000001,62,20
""",
        "'levels.csv' has no areas of the level 'region' (AREA_LEVEL). It has, with numbers of areas: 'E06' (1).",
        "levels.csv",
        options={"area_level": "region"},
    ),
    Case(
        "a nation beside some of its areas",
        """\
geo,industry,jobs
DE1,58,10
DE1,62,20
DE2,58,30
DE2,62,40
DE,58,400
DE,62,600
""",
        """\
DE1;58;;10;ok
DE1;62;;20;ok
DE2;58;;30;ok
DE2;62;;40;ok
""",
        "nation.csv",
    ),
    Case(
        "a nation by name beside some of its areas",
        """\
area,industry,jobs
Bayern,58,10
Bayern,62,20
Hessen,58,30
Hessen,62,40
Deutschland,58,400
Deutschland,62,600
""",
        """\
Bayern;58;;10;ok
Bayern;62;;20;ok
Hessen;58;;30;ok
Hessen;62;;40;ok
""",
        "nation2.csv",
    ),
    Case(
        "one country by region beside another by smaller region",
        """\
geo,industry,jobs
DE1,58,10
DE2,58,30
AT11,58,5
AT12,58,6
DE1,62,10
DE2,62,30
AT11,62,5
AT12,62,6
""",
        """\
DE1;58;;10;ok
DE2;58;;30;ok
AT11;58;;5;ok
AT12;58;;6;ok
DE1;62;;10;ok
DE2;62;;30;ok
AT11;62;;5;ok
AT12;62;;6;ok
""",
        "mixed_nuts.csv",
    ),
    Case(
        "an area that is the sum of all others",
        """\
area,industry,jobs
North,58,10
North,62,20
North,73,5
South,58,30
South,62,40
South,73,6
West,58,1
West,62,2
West,73,3
Ruritania,58,41
Ruritania,62,62
Ruritania,73,14
""",
        """\
North;58;;10;ok
North;62;;20;ok
North;73;;5;ok
South;58;;30;ok
South;62;;40;ok
South;73;;6;ok
West;58;;1;ok
West;62;;2;ok
West;73;;3;ok
""",
        "sum.csv",
    ),
    Case(
        "codes of regions that those of districts begin with",
        """\
ags,industry,jobs
01,58,30
01,62,70
01001,58,10
01001,62,20
01002,58,20
01002,62,50
02,58,5
02,62,6
02000,58,5
02000,62,6
""",
        """\
01001;58;;10;ok
01001;62;;20;ok
01002;58;;20;ok
01002;62;;50;ok
02000;58;;5;ok
02000;62;;6;ok
""",
        "ags.csv",
    ),
    Case(
        "numbers of areas that begin alike are no levels",
        """\
area,industry,jobs
10,58,3
10,62,7
101,58,30
101,62,70
102,58,300
102,62,700
""",
        """\
10;58;;3;ok
10;62;;7;ok
101;58;;30;ok
101;62;;70;ok
102;58;;300;ok
102;62;;700;ok
""",
        "ids.csv",
    ),
    Case(
        "groups of sections, a part of one of them",
        """\
area,industry,jobs
A1,A,1
A1,B-E,10
A1,C,8
A1,F,3
A1,G-I,5
A1,J,4
A1,M_N,6
A1,R-U,2
""",
        """\
A1;A;;1;ok
A1;B-E;;10;ok
A1;F;;3;ok
A1;G-I;;5;ok
A1;J;;4;ok
A1;M_N;;6;ok
A1;R-U;;2;ok
""",
        "groups.csv",
    ),
    Case(
        "groups of divisions in letters and digits",
        """\
area,nace_r2,jobs
A1,C10-12,5
A1,C13-15,6
A1,J58,3
A1,J59_J60,4
A1,J62,9
""",
        """\
A1;C10-12;;5;ok
A1;C13-15;;6;ok
A1;J58;;3;ok
A1;J59_J60;;4;ok
A1;J62;;9;ok
""",
        "groups2.csv",
    ),
    Case(
        "codes of NAICS keep their form",
        """\
area,naics,jobs
10001,512,5
10001,711,6
10001,5415,9
10001,5413,4
""",
        """\
10001;512;;5;ok
10001;711;;6;ok
10001;5415;;9;ok
10001;5413;;4;ok
""",
        "naics.csv",
    ),
]
