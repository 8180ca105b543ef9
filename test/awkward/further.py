"""Inputs of further countries and layouts that were invented to find wrong tables: what became of each is written beside it."""

from . import Case

CASES = [
    Case(
        "Spain, sexes and a nation",
        """\
Comunidades y Ciudades Autónomas;Rama de actividad CNAE 2009;Sexo;Periodo;Total
Total Nacional;Total CNAE;Ambos sexos;2022;20.390,6
Total Nacional;J Información y comunicaciones;Ambos sexos;2022;712,3
01 Andalucía;J Información y comunicaciones;Ambos sexos;2022;72,3
01 Andalucía;J Información y comunicaciones;Hombres;2022;52,3
01 Andalucía;J Información y comunicaciones;Mujeres;2022;20,0
01 Andalucía;R Actividades artísticas;Ambos sexos;2022;52,1
01 Andalucía;R Actividades artísticas;Hombres;2022;30,1
01 Andalucía;R Actividades artísticas;Mujeres;2022;22,0
02 Aragón;J Información y comunicaciones;Ambos sexos;2022;12,3
02 Aragón;J Información y comunicaciones;Hombres;2022;8,3
02 Aragón;J Información y comunicaciones;Mujeres;2022;4,0
02 Aragón;R Actividades artísticas;Ambos sexos;2022;10,1
02 Aragón;R Actividades artísticas;Hombres;2022;6,1
02 Aragón;R Actividades artísticas;Mujeres;2022;4,0
""",
        """\
01;J;2022;72.3;ok
01;R;2022;52.1;ok
02;J;2022;12.3;ok
02;R;2022;10.1;ok
""",
    ),
    Case(
        "Italy, withheld in words beside 0",
        """\
"ITTER107","Territorio","TIPO_DATO_CIS","Tipo dato","ATECO_2007","Ateco 2007","CLLVT","Classe di addetti","TIME","Seleziona periodo","Value","Flag Codes","Flags"
"ITC11","Torino","NUMAD","numero addetti (valori medi annui)","58","attività editoriali","TOTAL","totale","2021","2021",3201.33,,
"ITC11","Torino","NUMAD","numero addetti (valori medi annui)","58","attività editoriali","W0_9","0-9","2021","2021",1201.33,,
"ITC11","Torino","NUMAD","numero addetti (valori medi annui)","62","software","TOTAL","totale","2021","2021",13201.5,,
"ITC11","Torino","NUMAD","numero addetti (valori medi annui)","62","software","W0_9","0-9","2021","2021",3201.5,,
"ITC12","Vercelli","NUMAD","numero addetti (valori medi annui)","58","attività editoriali","TOTAL","totale","2021","2021",31.33,,
"ITC12","Vercelli","NUMAD","numero addetti (valori medi annui)","58","attività editoriali","W0_9","0-9","2021","2021",21.33,,
"ITC12","Vercelli","NUMAD","numero addetti (valori medi annui)","62","software","TOTAL","totale","2021","2021",0,"q","dato oscurato per la tutela del segreto statistico"
"ITC12","Vercelli","NUMAD","numero addetti (valori medi annui)","62","software","W0_9","0-9","2021","2021",0,"q","dato oscurato per la tutela del segreto statistico"
""",
        """\
ITC11;58;2021;3201.33;ok
ITC11;62;2021;13201.5;ok
ITC12;58;2021;31.33;ok
ITC12;62;2021;;suppressed
""",
        warned="says that they are withheld",
    ),
    Case(
        "Norway, divisions from to with names",
        """\
"region";"næring (SN2007)";"kjønn";"Sysselsatte 2022";"Sysselsatte 2023"
"0301 Oslo kommune";"58-63 Informasjon og kommunikasjon";"Begge kjønn";45123;46001
"0301 Oslo kommune";"90-93 Kulturell virksomhet";"Begge kjønn";9123;9301
"1103 Stavanger";"58-63 Informasjon og kommunikasjon";"Begge kjønn";3123;3201
"1103 Stavanger";"90-93 Kulturell virksomhet";"Begge kjønn";1123;1101
""",
        """\
0301;58-63;2022;45123;ok
0301;58-63;2023;46001;ok
0301;90-93;2022;9123;ok
0301;90-93;2023;9301;ok
1103;58-63;2022;3123;ok
1103;58-63;2023;3201;ok
1103;90-93;2022;1123;ok
1103;90-93;2023;1101;ok
""",
    ),
    Case(
        "Denmark, status of those at work",
        """\
OMRÅDE;BRANCHE07;SOCIO;TID;INDHOLD
Hele landet;J Information og kommunikation;Beskæftigede i alt;2021;110000
København;J Information og kommunikation;Beskæftigede i alt;2021;40000
København;R Kultur og fritid;Beskæftigede i alt;2021;12000
København;J Information og kommunikation;Selvstændige;2021;4000
København;R Kultur og fritid;Selvstændige;2021;1200
København;J Information og kommunikation;Lønmodtagere;2021;36000
København;R Kultur og fritid;Lønmodtagere;2021;10800
Aarhus;J Information og kommunikation;Beskæftigede i alt;2021;14000
Aarhus;R Kultur og fritid;Beskæftigede i alt;2021;5000
Aarhus;J Information og kommunikation;Selvstændige;2021;1400
Aarhus;R Kultur og fritid;Selvstændige;2021;500
Aarhus;J Information og kommunikation;Lønmodtagere;2021;12600
Aarhus;R Kultur og fritid;Lønmodtagere;2021;4500
""",
        """\
København;J;2021;40000;ok
København;R;2021;12000;ok
Aarhus;J;2021;14000;ok
Aarhus;R;2021;5000;ok
""",
    ),
    Case(
        "Finland, codes of areas beside their nation",
        """\
"Alue","Toimiala","Vuosi","Työlliset"
"KOKO MAA","J Informaatio ja viestintä","2021",110000
"KU091 Helsinki","J Informaatio ja viestintä","2021",40000
"KU091 Helsinki","R Taiteet","2021",12000
"KU049 Espoo","J Informaatio ja viestintä","2021",14000
"KU049 Espoo","R Taiteet","2021",".."
""",
        """\
KU091;J;2021;40000;ok
KU091;R;2021;12000;ok
KU049;J;2021;14000;ok
KU049;R;2021;;missing
""",
    ),
    Case(
        "Switzerland, full-time equivalents beside jobs",
        """\
Jahr;Kanton;Wirtschaftsabteilung (NOGA 2008);Arbeitsstätten;Beschäftigte;Vollzeitäquivalente
2021;Zürich;58 Verlagswesen;512;5123;4312.5
2021;Zürich;62 Informationstechnologie;5120;45123;40312.1
2021;Bern;58 Verlagswesen;212;2123;1812.5
2021;Bern;62 Informationstechnologie;1120;9123;8312.1
""",
        """\
Zürich;58;2021;5123;ok
Zürich;62;2021;45123;ok
Bern;58;2021;2123;ok
Bern;62;2021;9123;ok
""",
    ),
    Case(
        "Mexico, municipalities numbered within states",
        """\
Entidad,Municipio,Actividad económica,UE Unidades económicas,H001A Personal ocupado total
01 Aguascalientes,001 Aguascalientes,Sector 51 Información en medios masivos,120,2312
01 Aguascalientes,001 Aguascalientes,Sector 71 Servicios de esparcimiento,320,1812
01 Aguascalientes,002 Asientos,Sector 51 Información en medios masivos,2,12
01 Aguascalientes,002 Asientos,Sector 71 Servicios de esparcimiento,12,42
02 Baja California,001 Ensenada,Sector 51 Información en medios masivos,80,1312
02 Baja California,001 Ensenada,Sector 71 Servicios de esparcimiento,220,1512
""",
        """\
01001;51;;2312;ok
01001;71;;1812;ok
01002;51;;12;ok
01002;71;;42;ok
02001;51;;1312;ok
02001;71;;1512;ok
""",
        warned="told by 'Municipio' together",
    ),
    Case(
        "QWI, quarters and status beside",
        """\
geography,geography_label,industry,industry_label,sex,agegrp,ownercode,year,quarter,Emp,sEmp
34001,Atlantic NJ,51,Information,0,A00,A05,2022,1,900,1
34001,Atlantic NJ,71,Arts,0,A00,A05,2022,1,300,1
34003,Bergen NJ,51,Information,0,A00,A05,2022,1,1900,1
34003,Bergen NJ,71,Arts,0,A00,A05,2022,1,,5
34001,Atlantic NJ,51,Information,0,A00,A05,2022,2,910,1
34001,Atlantic NJ,71,Arts,0,A00,A05,2022,2,310,1
34003,Bergen NJ,51,Information,0,A00,A05,2022,2,1910,1
34003,Bergen NJ,71,Arts,0,A00,A05,2022,2,0,5
""",
        """\
34001;51;2022;905;ok
34001;71;2022;305;ok
34003;51;2022;1905;ok
34003;71;2022;;missing
""",
    ),
    Case(
        "Scotland",
        """\
FeatureCode,FeatureName,FeatureType,DateCode,Measurement,Units,Value,Industry Sector (SIC 07)
S12000033,Aberdeen City,Council Area,2021,Count,Employees,4500,J: Information and communication
S12000033,Aberdeen City,Council Area,2021,Count,Employees,2500,R: Arts
S12000034,Aberdeenshire,Council Area,2021,Count,Employees,500,J: Information and communication
S12000034,Aberdeenshire,Council Area,2021,Count,Employees,600,R: Arts
S92000003,Scotland,Country,2021,Count,Employees,70000,J: Information and communication
S92000003,Scotland,Country,2021,Count,Employees,50000,R: Arts
""",
        """\
S12000033;J;2021;4500;ok
S12000033;R;2021;2500;ok
S12000034;J;2021;500;ok
S12000034;R;2021;600;ok
""",
    ),
    Case(
        "Wales",
        """\
Data,Area_Code,Area_ItemName_ENG,Area_SortOrder,Area_Hierarchy,Industry_Code,Industry_ItemName_ENG,Industry_SortOrder,Year_Code,Year_ItemName_ENG
1200,W06000001,Isle of Anglesey,1,W92000004,J,Information and communication,9,2021,2021
300,W06000001,Isle of Anglesey,1,W92000004,RS,Arts and other,12,2021,2021
2200,W06000002,Gwynedd,2,W92000004,J,Information and communication,9,2021,2021
800,W06000002,Gwynedd,2,W92000004,RS,Arts and other,12,2021,2021
33000,W92000004,Wales,0,,J,Information and communication,9,2021,2021
28000,W92000004,Wales,0,,RS,Arts and other,12,2021,2021
""",
        """\
W06000001;J;2021;1200;ok
W06000001;RS;2021;300;ok
W06000002;J;2021;2200;ok
W06000002;RS;2021;800;ok
""",
    ),
    Case(
        "Zusammen",
        """\
Kreis;WZ 2008;Beschäftigte
Flensburg;58;120
Flensburg;62;300
Flensburg;Zusammen;420
Kiel;58;220
Kiel;62;400
Kiel;Zusammen;620
Insgesamt;Zusammen;1040
""",
        """\
Flensburg;58;;120;ok
Flensburg;62;;300;ok
Kiel;58;;220;ok
Kiel;62;;400;ok
""",
    ),
    Case(
        "Suma",
        """\
provincia,cnae,ocupados
Sevilla,58,120
Sevilla,62,300
Sevilla,Suma,420
Cádiz,58,220
Cádiz,62,400
Cádiz,Suma,620
Suma total,Suma,1040
""",
        """\
Sevilla;58;;120;ok
Sevilla;62;;300;ok
Cádiz;58;;220;ok
Cádiz;62;;400;ok
""",
    ),
    Case(
        "Prozent beside Anzahl",
        """\
area,industry,Anzahl,Prozent
A1,58,120,28.6
A1,62,300,71.4
A2,58,220,35.5
A2,62,400,64.5
""",
        """\
A1;58;;120;ok
A1;62;;300;ok
A2;58;;220;ok
A2;62;;400;ok
""",
    ),
    Case(
        "Swedish quarters",
        """\
region;SNI;kvartal;anställda
01 Stockholm;62;2023K1;1000
01 Stockholm;62;2023K2;1010
01 Stockholm;58;2023K1;100
01 Stockholm;58;2023K2;110
03 Uppsala;62;2023K1;200
03 Uppsala;62;2023K2;210
03 Uppsala;58;2023K1;20
03 Uppsala;58;2023K2;30
""",
        """\
01;62;2023;1005;ok
01;58;2023;105;ok
03;62;2023;205;ok
03;58;2023;25;ok
""",
    ),
    Case(
        "a column that nobody knows",
        """\
area,industry,typ,jobs
A1,58,x,120
A1,62,y,300
A1,90,x,20
A2,58,y,220
A2,62,x,400
A2,90,y,30
A3,58,x,10
A3,62,y,40
A3,90,x,3
""",
        "'file.csv': column 'typ' (x: 5, y: 4; first lines 2, 3, 4) is told by neither area nor industry, and nobody knows what it is. If it divides the figures, set KEEP to one of its values ('typ=x'); if it only says something about them, set KEEP to 'typ=*', which takes all rows.",
    ),
    Case(
        "a column that nobody knows, taken whole",
        """\
area,industry,typ,jobs
A1,58,x,120
A1,62,y,300
A1,90,x,20
A2,58,y,220
A2,62,x,400
A2,90,y,30
""",
        """\
A1;58;;120;ok
A1;62;;300;ok
A1;90;;20;ok
A2;58;;220;ok
A2;62;;400;ok
A2;90;;30;ok
""",
        options={"keep": "typ=*"},
    ),
    Case(
        "a column that nobody knows, one value of it",
        """\
area,industry,typ,jobs
A1,58,x,120
A1,62,y,300
A1,90,x,20
A2,58,y,220
A2,62,x,400
A2,90,y,30
""",
        """\
A1;58;;120;ok
A1;90;;20;ok
A2;62;;400;ok
""",
        options={"keep": "typ=x"},
    ),
    Case(
        "a column of sources, which is a remark",
        """\
area,industry,quelle,jobs
A1,58,x,120
A1,62,y,300
A1,90,x,20
A2,58,y,220
A2,62,x,400
A2,90,y,30
""",
        """\
A1;58;;120;ok
A1;62;;300;ok
A1;90;;20;ok
A2;58;;220;ok
A2;62;;400;ok
A2;90;;30;ok
""",
        warned="it is taken for a remark, and rows of all its values are in the table",
    ),
    Case(
        "classes of the figures' own size, which divide nothing",
        """\
area,industry,klasse,jobs
A1,58,I,20
A1,62,II,300
A1,90,I,20
A2,58,II,220
A2,62,II,400
A2,90,I,30
""",
        """\
A1;58;;20;ok
A1;62;;300;ok
A1;90;;20;ok
A2;58;;220;ok
A2;62;;400;ok
A2;90;;30;ok
""",
        warned="it is taken for a remark",
    ),
    Case(
        "KEEP takes all of a column that is not there",
        """\
area,industry,jobs
A1,58,20
A2,58,220
""",
        "'file.csv' has no dimension 'typ', which KEEP names. Its further dimensions: -.",
        options={"keep": "typ=*"},
    ),
    Case(
        "employees and full-time equivalents",
        """\
area,industry,employees,fte
A1,58,12,10
A1,62,30,20
A2,58,22,20
A2,62,40,30
""",
        """\
A1;58;;12;ok
A1;62;;30;ok
A2;58;;22;ok
A2;62;;40;ok
""",
    ),
    Case(
        "men, women and total across",
        """\
area,industry,men,women,total
A1,58,12,10,22
A1,62,30,20,50
A2,58,22,20,42
A2,62,40,30,70
""",
        """\
A1;58;;22;ok
A1;62;;50;ok
A2;58;;42;ok
A2;62;;70;ok
""",
    ),
    Case(
        "pivot table of a spreadsheet",
        """\
Summe von Beschäftigte;Spaltenbeschriftungen;;;
Zeilenbeschriftungen;58;62;90;Gesamtergebnis
Flensburg;120;300;20;440
Kiel;220;400;30;650
Lübeck;20;40;3;63
Gesamtergebnis;360;740;53;1153
""",
        """\
Flensburg;58;;120;ok
Flensburg;62;;300;ok
Flensburg;90;;20;ok
Kiel;58;;220;ok
Kiel;62;;400;ok
Kiel;90;;30;ok
Lübeck;58;;20;ok
Lübeck;62;;40;ok
Lübeck;90;;3;ok
""",
    ),
    Case(
        "provisional years",
        """\
area,industry,year,jobs
A1,58,2021p,158
A1,62,2021p,162
A2,58,2021p,258
A2,62,2021p,262
A1,58,2022p,158
A1,62,2022p,162
A2,58,2022p,258
A2,62,2022p,262
""",
        """\
A1;58;2021;158;ok
A1;62;2021;162;ok
A2;58;2021;258;ok
A2;62;2021;262;ok
A1;58;2022;158;ok
A1;62;2022;162;ok
A2;58;2022;258;ok
A2;62;2022;262;ok
""",
        warned="'2021p' → 2021",
    ),
    Case(
        "years with remarks",
        """\
area,industry,year,jobs
A1,58,2021 (r),158
A1,62,2021 (r),162
A2,58,2021 (r),258
A2,62,2021 (r),262
A1,58,2022 (p),158
A1,62,2022 (p),162
A2,58,2022 (p),258
A2,62,2022 (p),262
""",
        """\
A1;58;2021;158;ok
A1;62;2021;162;ok
A2;58;2021;258;ok
A2;62;2021;262;ok
A1;58;2022;158;ok
A1;62;2022;162;ok
A2;58;2022;258;ok
A2;62;2022;262;ok
""",
    ),
    Case(
        "years in Spanish",
        """\
area,industry,year,jobs
A1,58,Año 2021,158
A1,62,Año 2021,162
A2,58,Año 2021,258
A2,62,Año 2021,262
A1,58,Año 2022,158
A1,62,Año 2022,162
A2,58,Año 2022,258
A2,62,Año 2022,262
""",
        """\
A1;58;2021;158;ok
A1;62;2021;162;ok
A2;58;2021;258;ok
A2;62;2021;262;ok
A1;58;2022;158;ok
A1;62;2022;162;ok
A2;58;2022;258;ok
A2;62;2022;262;ok
""",
    ),
    Case(
        "quarters in French",
        """\
area,industry,period,jobs
A1,58,T4-2021,158
A1,62,T4-2021,162
A2,58,T4-2021,258
A2,62,T4-2021,262
A1,58,T4-2022,158
A1,62,T4-2022,162
A2,58,T4-2022,258
A2,62,T4-2022,262
""",
        """\
A1;58;2021;158;ok
A1;62;2021;162;ok
A2;58;2021;258;ok
A2;62;2021;262;ok
A1;58;2022;158;ok
A1;62;2022;162;ok
A2;58;2022;258;ok
A2;62;2022;262;ok
""",
    ),
    Case(
        "flags beside each year",
        """\
area,industry,2021,Flag,2022,Flag
A1,58,120,,125,p
A1,62,300,,310,p
A2,58,0,c,0,c
A2,62,400,,410,p
""",
        """\
A1;58;2021;120;ok
A1;58;2022;125;ok
A1;62;2021;300;ok
A1;62;2022;310;ok
A2;58;2021;;suppressed
A2;58;2022;;suppressed
A2;62;2021;400;ok
A2;62;2022;410;ok
""",
        warned="column 'Flag' says that it is withheld",
    ),
    Case(
        "counties of one name in two states",
        """\
state,county,industry,jobs
IL,Springfield,58,120
IL,Springfield,62,300
MA,Springfield,58,220
MA,Springfield,62,400
IL,Peoria,58,20
IL,Peoria,62,30
""",
        "'file.csv': its figures are divided by 'county', too (2 values: Springfield, Peoria; first lines 2, 3, 4), none of which is surely the total. Set KEEP to the one wanted, such as 'county=Springfield'.",
    ),
    Case(
        "nines",
        """\
area,industry,jobs
A1,58,99999
A1,62,300
A1,73,99999
A2,58,220
A2,62,400
A2,73,99999
A3,58,20
A3,62,99999
A3,73,99999
""",
        """\
A1;58;;99999;ok
A1;62;;300;ok
A1;73;;99999;ok
A2;58;;220;ok
A2;62;;400;ok
A2;73;;99999;ok
A3;58;;20;ok
A3;62;;99999;ok
A3;73;;99999;ok
""",
        warned="If it is a mark of",
    ),
    Case(
        "years as R writes them",
        """\
area,industry,X2021,X2022
A1,58,120,125
A1,62,300,310
A2,58,220,230
A2,62,400,410
""",
        """\
A1;58;2021;120;ok
A1;58;2022;125;ok
A1;62;2021;300;ok
A1;62;2022;310;ok
A2;58;2021;220;ok
A2;58;2022;230;ok
A2;62;2021;400;ok
A2;62;2022;410;ok
""",
    ),
    Case(
        "jobs and firms of each year",
        """\
area,industry,jobs_2021,jobs_2022,firms_2021,firms_2022
A1,58,120,125,12,13
A1,62,300,310,31,32
A2,58,220,230,22,23
A2,62,400,410,41,42
""",
        """\
A1;58;2021;120;ok
A1;58;2022;125;ok
A1;62;2021;300;ok
A1;62;2022;310;ok
A2;58;2021;220;ok
A2;58;2022;230;ok
A2;62;2021;400;ok
A2;62;2022;410;ok
""",
    ),
    Case(
        "two dimensions with totals",
        """\
area,industry,sex,age,jobs
A1,58,All,All,120
A1,58,All,16-24,20
A1,58,Male,All,70
A1,62,All,All,300
A1,62,All,16-24,30
A1,62,Male,All,170
A2,58,All,All,220
A2,58,All,16-24,21
A2,58,Male,All,72
A2,62,All,All,400
A2,62,Male,All,200
""",
        """\
A1;58;;120;ok
A1;62;;300;ok
A2;58;;220;ok
A2;62;;400;ok
""",
    ),
    Case(
        "areas across with their codes",
        """\
industry,Hartlepool,Middlesbrough,Redcar
,E06000001,E06000002,E06000003
58 Publishing,120,130,140
62 Computer programming,300,310,320
90 Arts,20,30,40
Total,440,470,500
""",
        """\
E06000001;58;;120;ok
E06000002;58;;130;ok
E06000003;58;;140;ok
E06000001;62;;300;ok
E06000002;62;;310;ok
E06000003;62;;320;ok
E06000001;90;;20;ok
E06000002;90;;30;ok
E06000003;90;;40;ok
""",
    ),
    Case(
        "codes below the sexes",
        """\
area,Total,Total,Male,Male,Female,Female
,58,62,58,62,58,62
A1,120,300,70,200,50,100
A2,220,400,120,250,100,150
""",
        """\
A1;58;;120;ok
A1;62;;300;ok
A2;58;;220;ok
A2;62;;400;ok
""",
    ),
    Case(
        "codes of areas beside their names",
        """\
Employment by industry and district
Source: Office of Statistics
Reference date: 30 September 2022

,,,
Code,District,SIC,Employees
E06000001,Hartlepool,58,120
E06000001,Hartlepool,62,300
E06000002,Middlesbrough,58,220
E06000002,Middlesbrough,62,[c]

[c] confidential
""",
        """\
E06000001;58;2022;120;ok
E06000001;62;2022;300;ok
E06000002;58;2022;220;ok
E06000002;62;2022;;suppressed
""",
    ),
    Case(
        "size classes in French",
        """\
commune;naf;tranche d'effectifs;nombre d'établissements
01001;62.01Z;1 à 9;12
01001;62.01Z;10 à 49;2
01001;58.11Z;1 à 9;3
01002;62.01Z;1 à 9;7
""",
        "'file.csv': its figures are divided by 'tranche d'effectifs', too (2 values: 1 à 9, 10 à 49; first lines 2, 3, 4), none of which is surely the total. Set KEEP to the one wanted, such as 'tranche d'effectifs=1 à 9'.",
    ),
    Case(
        "totals on both sides",
        """\
municipio;58;62;90;Total
Sevilla;120;300;20;440
Cádiz;220;400;30;650
Huelva;20;40;3;63
Total;360;740;53;1153
""",
        """\
Sevilla;58;;120;ok
Sevilla;62;;300;ok
Sevilla;90;;20;ok
Cádiz;58;;220;ok
Cádiz;62;;400;ok
Cádiz;90;;30;ok
Huelva;58;;20;ok
Huelva;62;;40;ok
Huelva;90;;3;ok
""",
    ),
    Case(
        "NAICS with titles",
        """\
county,industry,employment
34001,"541511 - Custom Computer Programming",120
34001,"711110 - Theater Companies",30
34003,"541511 - Custom Computer Programming",220
34003,"711110 - Theater Companies",N
""",
        """\
34001;541511;;120;ok
34001;711110;;30;ok
34003;541511;;220;ok
34003;711110;;;suppressed
""",
    ),
    Case(
        "Japan",
        """\
地域コード,地域,産業分類,従業者数
13101,千代田区,39 情報サービス業,12000
13101,千代田区,41 映像・音声,3000
13102,中央区,39 情報サービス業,9000
13102,中央区,41 映像・音声,X
""",
        """\
13101;39;;12000;ok
13101;41;;3000;ok
13102;39;;9000;ok
13102;41;;;suppressed
""",
    ),
    Case(
        "Greece",
        """\
Περιφέρεια;NACE;Απασχολούμενοι
Αττική;62;1200
Αττική;58;300
Κρήτη;62;200
Κρήτη;58;:
""",
        """\
Αττική;62;;1200;ok
Αττική;58;;300;ok
Κρήτη;62;;200;ok
Κρήτη;58;;;missing
""",
    ),
    Case(
        "unemployed",
        """\
area,industry,unemployed
A1,58,12
A1,62,30
A2,58,22
A2,62,40
""",
        "'file.csv' holds no counts of jobs or businesses: its figures are in 'unemployed' (4). Download the table of jobs. Figures of another measure are never taken for jobs.",
    ),
    Case(
        "figures of what nobody says",
        """\
area,industry,residents
A1,58,12
A1,62,30
A2,58,22
A2,62,40
""",
        """\
A1;58;;12;ok
A1;62;;30;ok
A2;58;;22;ok
A2;62;;40;ok
""",
        warned="does not say what its figures count",
    ),
    Case(
        "figures are GVA",
        """\
area,industry,GVA
A1,58,120
A1,62,300
A2,58,220
A2,62,400
""",
        "'file.csv' holds no counts of jobs or businesses: its figures are in 'GVA' (4). Download the table of jobs. Figures of another measure are never taken for jobs.",
    ),
    Case(
        "figures are Bruttowertschöpfung",
        """\
area,industry,Bruttowertschöpfung
A1,58,120
A1,62,300
A2,58,220
A2,62,400
""",
        "'file.csv' holds no counts of jobs or businesses: its figures are in 'Bruttowertschöpfung' (4). Download the table of jobs. Figures of another measure are never taken for jobs.",
    ),
    Case(
        "figures are Chiffre d'affaires",
        """\
area,industry,Chiffre d'affaires
A1,58,120
A1,62,300
A2,58,220
A2,62,400
""",
        "'file.csv' holds no counts of jobs or businesses: its figures are in 'Chiffre d'affaires' (4). Download the table of jobs. Figures of another measure are never taken for jobs.",
    ),
    Case(
        "figures are hours worked",
        """\
area,industry,hours worked
A1,58,120
A1,62,300
A2,58,220
A2,62,400
""",
        "'file.csv' holds no counts of jobs or businesses: its figures are in 'hours worked' (4). Download the table of jobs. Figures of another measure are never taken for jobs.",
    ),
    Case(
        "figures are Lohnsumme",
        """\
area,industry,Lohnsumme
A1,58,120
A1,62,300
A2,58,220
A2,62,400
""",
        "'file.csv' holds no counts of jobs or businesses: its figures are in 'Lohnsumme' (4). Download the table of jobs. Figures of another measure are never taken for jobs.",
    ),
    Case(
        "figures are exports",
        """\
area,industry,exports
A1,58,120
A1,62,300
A2,58,220
A2,62,400
""",
        "'file.csv' holds no counts of jobs or businesses: its figures are in 'exports' (4). Download the table of jobs. Figures of another measure are never taken for jobs.",
    ),
    Case(
        "figures are Index 2015=100",
        """\
area,industry,Index 2015=100
A1,58,120
A1,62,300
A2,58,220
A2,62,400
""",
        "'file.csv' holds no counts of jobs or businesses: its figures are in 'Index 2015=100' (4). Download the table of jobs. Figures of another measure are never taken for jobs.",
    ),
    Case(
        "figures are Wage and salary employment",
        """\
area,industry,Wage and salary employment
A1,58,120
A1,62,300
A2,58,220
A2,62,400
""",
        "'file.csv' is in no format that is known. It begins: area | industry | Wage and salary employment, A1 | 58 | 120, A1 | 62 | 300. For a table of your own name its columns ('Column of areas', 'Column of industries', 'Column of jobs').",
    ),
    Case(
        "figures are Unternehmen",
        """\
area,industry,Unternehmen
A1,58,120
A1,62,300
A2,58,220
A2,62,400
""",
        """\
A1;58;;120;ok
A1;62;;300;ok
A2;58;;220;ok
A2;62;;400;ok
""",
        warned="counts businesses, not people",
    ),
    Case(
        "a measure that is no count",
        """\
area,industry,measure,value
A1,58,Turnover,120
A1,62,Turnover,300
A2,58,Turnover,220
A2,62,Turnover,400
""",
        "'file.csv' holds no counts of jobs or businesses: its figures are in 'Turnover' (4). Download the table of jobs. Figures of another measure are never taken for jobs.",
    ),
    Case(
        "a measure of businesses",
        """\
area,industry,measure,value
A1,58,Number of enterprises,120
A1,62,Number of enterprises,300
A2,58,Number of enterprises,220
A2,62,Number of enterprises,400
""",
        """\
A1;58;;120;ok
A1;62;;300;ok
A2;58;;220;ok
A2;62;;400;ok
""",
        warned="counts businesses, not people",
    ),
    Case(
        "a title that is no count",
        """\
Regional gross value added by industry
area,industry,value
A1,58,120
A1,62,300
A2,58,220
A2,62,400
""",
        "'file.csv' holds no counts of jobs or businesses: its figures are in 'Regional gross value added by industry' (4). Download the table of jobs. Figures of another measure are never taken for jobs.",
    ),
    Case(
        "GENESIS of enterprises",
        """\
statistics_code;statistics_label;time_code;time_label;time;1_variable_code;1_variable_label;1_variable_attribute_code;1_variable_attribute_label;2_variable_code;2_variable_label;2_variable_attribute_code;2_variable_attribute_label;value;value_unit;value_variable_code;value_variable_label
52111;Unternehmensregister;JAHR;Jahr;2022;KREISE;Kreise;01001;Flensburg;WZ08X2;WZ;WZ08-58;Verlage;18;number;UNT001;Unternehmen
52111;Unternehmensregister;JAHR;Jahr;2022;KREISE;Kreise;01001;Flensburg;WZ08X2;WZ;WZ08-62;IT;12;number;UNT001;Unternehmen
52111;Unternehmensregister;JAHR;Jahr;2022;KREISE;Kreise;01002;Kiel;WZ08X2;WZ;WZ08-58;Verlage;28;number;UNT001;Unternehmen
52111;Unternehmensregister;JAHR;Jahr;2022;KREISE;Kreise;01002;Kiel;WZ08X2;WZ;WZ08-62;IT;22;number;UNT001;Unternehmen
""",
        """\
01001;58;2022;18;ok
01001;62;2022;12;ok
01002;58;2022;28;ok
01002;62;2022;22;ok
""",
        warned="counts businesses, not people",
    ),
    Case(
        "GENESIS classic",
        """\
Sozialversicherungspflichtig Beschäftigte am Arbeitsort:;;;;
Kreise, Stichtag, Wirtschaftsabschnitte;;;;
Beschäftigtenstatistik;;;;
Beschäftigte (Anzahl);;;;
;;A;C;J
;;Land- und Forstwirtschaft, Fischerei;Verarbeitendes Gewerbe;Information und Kommunikation
30.06.2021;;;;
01001;Flensburg, Kreisfreie Stadt;-;5.115;1.304
01002;Kiel, Kreisfreie Stadt;128;7.402;3.981
01003;Lübeck, Kreisfreie Stadt;.;14.730;2.311
__________;;;;
© Statistisches Bundesamt (Destatis), 2024;;;;
""",
        """\
01001;A;2021;;missing
01001;C;2021;5115;ok
01001;J;2021;1304;ok
01002;A;2021;128;ok
01002;C;2021;7402;ok
01002;J;2021;3981;ok
01003;A;2021;;missing
01003;C;2021;14730;ok
01003;J;2021;2311;ok
""",
    ),
    Case(
        "flags of one letter that nobody knows",
        """\
area,industry,jobs,flag
A1,58,0,k
A1,62,300,
A2,58,220,
A2,62,0,k
""",
        """\
A1;58;;0;ok
A1;62;;300;ok
A2;58;;220;ok
A2;62;;0;ok
""",
        warned="flags that are not known",
    ),
    Case(
        "an industry that adds up the others",
        """\
area,industry,jobs
A1,58,120
A1,62,300
A1,Whole economy,420
A2,58,220
A2,62,400
A2,Whole economy,620
""",
        """\
A1;58;;120;ok
A1;62;;300;ok
A2;58;;220;ok
A2;62;;400;ok
""",
        warned="adds up the other industries",
    ),
    Case(
        "several columns of jobs",
        """\
area,industry,employees,employment
A1,58,110,120
A1,62,280,300
A2,58,200,220
A2,62,350,400
""",
        """\
A1;58;;120;ok
A1;62;;300;ok
A2;58;;220;ok
A2;62;;400;ok
""",
        warned="several columns that may be jobs",
    ),
    Case(
        "two columns of one name beside industries across",
        """\
area,name,name,58,62,90
A1,Hill,Hull,1,2,3
A2,Dale,Dole,4,5,6
""",
        """\
A1;58;;1;ok
A1;62;;2;ok
A1;90;;3;ok
A2;58;;4;ok
A2;62;;5;ok
A2;90;;6;ok
""",
        warned="several columns named 'name'",
    ),
    Case(
        "titles of NACE in German, no codes",
        """\
Kreis;Wirtschaftszweig;Beschäftigte
Flensburg;Verlegen von Büchern;12
Flensburg;Programmierungstätigkeiten;30
Flensburg;Werbeagenturen;4
Flensburg;Architekturbüros;5
Kiel;Verlegen von Büchern;22
Kiel;Programmierungstätigkeiten;40
Kiel;Werbeagenturen;6
Kiel;Architekturbüros;7
""",
        """\
Flensburg;5811;;12;ok
Flensburg;6201;;30;ok
Flensburg;7311;;4;ok
Flensburg;7111;;5;ok
Kiel;5811;;22;ok
Kiel;6201;;40;ok
Kiel;7311;;6;ok
Kiel;7111;;7;ok
""",
        warned="4 of 4 are official titles of NACE Rev. 2",
    ),
    Case(
        "titles of no scheme",
        """\
area,industry,jobs
A1,Making of films,12
A1,Writing of books,30
A1,All sorts of crafts,4
A2,Making of films,22
A2,Writing of books,40
A2,All sorts of crafts,5
""",
        """\
A1;Making of films;;12;ok
A1;Writing of books;;30;ok
A1;All sorts of crafts;;4;ok
A2;Making of films;;22;ok
A2;Writing of books;;40;ok
A2;All sorts of crafts;;5;ok
""",
        warned="have an industry without a code",
    ),
    Case(
        "a total damaged to T beside sections",
        """\
area,nace_r2,jobs
A1,J62,30
A1,R90,10
A1,T,200
A2,J62,3
A2,R90,1
A2,TOTAL,50
""",
        """\
A1;J62;;30;ok
A1;R90;;10;ok
A2;J62;;3;ok
A2;R90;;1;ok
""",
    ),
    Case(
        "households beside sections",
        """\
area,nace_r2,jobs
A1,J,30
A1,R,10
A1,T,2
A2,J,3
A2,R,1
A2,T,1
""",
        """\
A1;J;;30;ok
A1;R;;10;ok
A1;T;;2;ok
A2;J;;3;ok
A2;R;;1;ok
A2;T;;1;ok
""",
    ),
]
