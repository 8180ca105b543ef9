"""Tables in the layouts of single offices, with invented figures."""

from . import Case

CASES = [
    Case(
        "LODES WAC",
        """\
w_geocode,C000,CA01,CA02,CA03,CNS01,CNS02,CNS03,CNS04,CNS05,CNS06,CNS07,CNS08,CNS09,CNS10,CNS11,CNS12,CNS13,CNS14,CNS15,CNS16,CNS17,CNS18,CNS19,CNS20,createdate
010010201001000,21,7,7,7,1,0,0,0,0,0,2,0,3,0,0,4,0,0,0,5,6,0,0,0,20230321
010010201001005,10,3,3,4,0,0,0,0,0,0,0,0,1,0,0,9,0,0,0,0,0,0,0,0,20230321
010030101002001,5,1,2,2,0,0,0,0,0,0,0,0,0,0,0,5,0,0,0,0,0,0,0,0,20230321
""",
        """\
01001;11;2020;1;ok
01001;21;2020;0;ok
01001;22;2020;0;ok
01001;23;2020;0;ok
01001;31-33;2020;0;ok
01001;42;2020;0;ok
01001;44-45;2020;2;ok
01001;48-49;2020;0;ok
01001;51;2020;4;ok
01001;52;2020;0;ok
01001;53;2020;0;ok
01001;54;2020;13;ok
01001;55;2020;0;ok
01001;56;2020;0;ok
01001;61;2020;0;ok
01001;62;2020;5;ok
01001;71;2020;6;ok
01001;72;2020;0;ok
01001;81;2020;0;ok
01001;92;2020;0;ok
01003;11;2020;0;ok
01003;21;2020;0;ok
01003;22;2020;0;ok
01003;23;2020;0;ok
01003;31-33;2020;0;ok
01003;42;2020;0;ok
01003;44-45;2020;0;ok
01003;48-49;2020;0;ok
01003;51;2020;0;ok
01003;52;2020;0;ok
01003;53;2020;0;ok
01003;54;2020;5;ok
01003;55;2020;0;ok
01003;56;2020;0;ok
01003;61;2020;0;ok
01003;62;2020;0;ok
01003;71;2020;0;ok
01003;72;2020;0;ok
01003;81;2020;0;ok
01003;92;2020;0;ok
""",
        "xx_wac_S000_JT00_2020.csv",
        options={"area_level": "county", "level": "2"},
    ),
    Case(
        "LODES without the leading zero",
        """\
w_geocode,C000,CNS01,CNS02,CNS03,CNS04,CNS05,CNS06,CNS07,CNS08,CNS09,CNS10,CNS11,CNS12,CNS13,CNS14,CNS15,CNS16,CNS17,CNS18,CNS19,CNS20
10010201001000,3,0,0,0,0,0,0,0,0,1,0,0,2,0,0,0,0,0,0,0,0
""",
        """\
01;11;2020;0;ok
01;21;2020;0;ok
01;22;2020;0;ok
01;23;2020;0;ok
01;31-33;2020;0;ok
01;42;2020;0;ok
01;44-45;2020;0;ok
01;48-49;2020;0;ok
01;51;2020;1;ok
01;52;2020;0;ok
01;53;2020;0;ok
01;54;2020;2;ok
01;55;2020;0;ok
01;56;2020;0;ok
01;61;2020;0;ok
01;62;2020;0;ok
01;71;2020;0;ok
01;72;2020;0;ok
01;81;2020;0;ok
01;92;2020;0;ok
""",
        "yy_wac_S000_JT00_2020.csv",
        options={"area_level": "state"},
    ),
    Case(
        "Statistics Canada",
        """\
"REF_DATE","GEO","DGUID","North American Industry Classification System (NAICS)","Statistics","UOM","UOM_ID","SCALAR_FACTOR","SCALAR_ID","VECTOR","COORDINATE","VALUE","STATUS","SYMBOL","TERMINATED","DECIMALS"
"2022","Canada","2021A000011124","Total, all industries","Estimate","Persons","249","thousands","3","v1","1.1","50.0","","","","1"
"2022","Canada","2021A000011124","Information [51]","Estimate","Persons","249","thousands","3","v2","1.2","5.0","","","","1"
"2022","Canada","2021A000011124","Construction [23]","Estimate","Persons","249","thousands","3","v3","1.3","9.0","","","","1"
"2022","Manitoba","2021A000246","Total, all industries","Estimate","Persons","249","thousands","3","v4","2.1","20.5","","","","1"
"2022","Manitoba","2021A000246","Information [51]","Estimate","Persons","249","thousands","3","v5","2.2","1.5","","","","1"
"2022","Manitoba","2021A000246","Construction [23]","Estimate","Persons","249","thousands","3","v6","2.3","","x","","","1"
"2022","Yukon","2021A000260","Total, all industries","Estimate","Persons","249","thousands","3","v7","3.1","3.0","","","","1"
"2022","Yukon","2021A000260","Information [51]","Estimate","Persons","249","thousands","3","v8","3.2","0.2","","","","1"
"2022","Yukon","2021A000260","Construction [23]","Estimate","Persons","249","thousands","3","v9","3.3","0.4","","","","1"
""",
        """\
2021A000246;51;2022;1500;ok
2021A000246;23;2022;;suppressed
2021A000260;51;2022;200;ok
2021A000260;23;2022;400;ok
""",
        "14100099.csv",
    ),
    Case(
        "Stats NZ business demography",
        """\
anzsic06,Area,year,geo_count,ec_count
Total,NZ,2022,30,300
A,NZ,2022,10,100
A01,NZ,2022,10,100
J,NZ,2022,20,200
J54,NZ,2022,20,200
Total,R02,2022,30,300
A,R02,2022,10,100
A01,R02,2022,10,100
J,R02,2022,20,200
J54,R02,2022,20,200
Total,A100300,2022,12,90
A,A100300,2022,4,30
A01,A100300,2022,4,30
J,A100300,2022,8,60
J54,A100300,2022,8,60
Total,A100400,2022,18,210
A,A100400,2022,6,70
A01,A100400,2022,6,70
J,A100400,2022,12,140
J54,A100400,2022,12,140
""",
        """\
A100300;A01;2022;30;ok
A100300;J54;2022;60;ok
A100400;A01;2022;70;ok
A100400;J54;2022;140;ok
""",
        "geographic-units.csv",
    ),
    Case(
        "ABS TableBuilder, areas across",
        """\
Australian Bureau of Statistics
"2021 Census - employment, income and education"
"INDP - 4 Digit Level by LGA (POW)"

Filters:
"Default Summation","Persons, Place of Work"

"LGA (POW)","Ararat (RC)","Banyule (C)","Total"
"INDP - 4 Digit Level"
"5413 Book Publishing",3,14,17
"6940 Advertising Services",40,60,100
"Total",43,74,117

"Data Source: Census of Population and Housing, 2021, TableBuilder"

"INFO","Cells in this table have been randomly adjusted to avoid the release of confidential data."
""",
        """\
Ararat (RC);5413;;3;ok
Banyule (C);5413;;14;ok
Ararat (RC);6940;;40;ok
Banyule (C);6940;;60;ok
""",
        "table.csv",
    ),
    Case(
        "ABS Data API",
        """\
DATAFLOW,MEASURE,INDUSTRY,SEX,REGION,FREQ,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT,OBS_STATUS,OBS_COMMENT
ABS:LF(1.0.0),M1,J,3,1,A,2023,12.5,NUM,3,,
ABS:LF(1.0.0),M1,M,3,1,A,2023,30.1,NUM,3,,
ABS:LF(1.0.0),M1,J,3,2,A,2023,11.5,NUM,3,,
ABS:LF(1.0.0),M1,M,3,2,A,2023,,NUM,3,n,
""",
        """\
1;J;2023;12500;ok
1;M;2023;30100;ok
2;J;2023;11500;ok
2;M;2023;;suppressed
""",
        "abs_api.csv",
    ),
    Case(
        "OECD with sexes",
        """\
STRUCTURE,STRUCTURE_ID,ACTION,FREQ,TERRITORIAL_LEVEL,REF_AREA,MEASURE,ACTIVITY,SEX,UNIT_MEASURE,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MULT,DECIMALS
DATAFLOW,OECD:DSD(1.0),I,A,TL2,AU1,EMP,J,_T,PS,2019,120.5,A,3,1
DATAFLOW,OECD:DSD(1.0),I,A,TL2,AU1,EMP,J,F,PS,2019,60.5,A,3,1
DATAFLOW,OECD:DSD(1.0),I,A,TL2,AU1,EMP,BTE,_T,PS,2019,90.1,A,3,1
DATAFLOW,OECD:DSD(1.0),I,A,TL2,AU1,EMP,_T,_T,PS,2019,400.3,A,3,1
DATAFLOW,OECD:DSD(1.0),I,A,TL2,AU2,EMP,J,_T,PS,2019,100.5,A,3,1
DATAFLOW,OECD:DSD(1.0),I,A,TL2,AU2,EMP,J,F,PS,2019,40.5,A,3,1
DATAFLOW,OECD:DSD(1.0),I,A,TL2,AU2,EMP,BTE,_T,PS,2019,70.4,A,3,1
DATAFLOW,OECD:DSD(1.0),I,A,TL2,AU2,EMP,_T,_T,PS,2019,300.9,A,3,1
DATAFLOW,OECD:DSD(1.0),I,A,TL1,AUS,EMP,J,_T,PS,2019,221,A,3,1
DATAFLOW,OECD:DSD(1.0),I,A,TL1,AUS,EMP,_T,_T,PS,2019,701.2,A,3,1
""",
        """\
AU1;J;2019;120500;ok
AU1;BTE;2019;90100;ok
AU2;J;2019;100500;ok
AU2;BTE;2019;70400;ok
""",
        "oecd.csv",
    ),
    Case(
        "INSEE Melodi",
        """\
"ACTIVITY";"GEO";"GEO_OBJECT";"FLORES_MEASURE";"NUMBER_EMPL";"FREQ";"TIME_PERIOD";"OBS_STATUS";"CONF_STATUS";"OBS_VALUE"
"_T";"11";"DEP";"SAL";"_T";"A";"2021";"A";"F";"9000"
"58";"11";"DEP";"SAL";"_T";"A";"2021";"A";"F";"80"
"62";"11";"DEP";"SAL";"_T";"A";"2021";"A";"C";""
"_T";"11";"REG";"SAL";"_T";"A";"2021";"A";"F";"99000"
"58";"11";"REG";"SAL";"_T";"A";"2021";"A";"F";"990"
"62";"11";"REG";"SAL";"_T";"A";"2021";"A";"F";"880"
"_T";"12";"DEP";"SAL";"_T";"A";"2021";"A";"F";"7000"
"58";"12";"DEP";"SAL";"_T";"A";"2021";"A";"F";"70"
"62";"12";"DEP";"SAL";"_T";"A";"2021";"A";"F";"60"
""",
        """\
11;58;2021;80;ok
11;62;2021;;suppressed
12;58;2021;70;ok
12;62;2021;60;ok
""",
        "melodi.csv",
    ),
    Case(
        "INSEE Flores in columns",
        """\
CODGEO;EFF_TOT;EFF_AZ;EFF_DE;EFF_C1;EFF_GZ;EFF_JZ;EFF_MN;EFF_OQ;EFF_RU
01001;90;2;0;5;12;10;4;51;6
2A004;12;0;0;0;3;2;1;4;2
""",
        """\
01001;AZ;;2;ok
01001;DE;;0;ok
01001;C1;;5;ok
01001;GZ;;12;ok
01001;JZ;;10;ok
01001;MN;;4;ok
01001;OQ;;51;ok
01001;RU;;6;ok
2A004;AZ;;0;ok
2A004;DE;;0;ok
2A004;C1;;0;ok
2A004;GZ;;3;ok
2A004;JZ;;2;ok
2A004;MN;;1;ok
2A004;OQ;;4;ok
2A004;RU;;2;ok
""",
        "flores.csv",
    ),
    Case(
        "GENESIS flat",
        """\
Statistik_Code;Statistik_Label;Zeit_Code;Zeit_Label;Zeit;1_Merkmal_Code;1_Merkmal_Label;1_Auspraegung_Code;1_Auspraegung_Label;2_Merkmal_Code;2_Merkmal_Label;2_Auspraegung_Code;2_Auspraegung_Label;3_Merkmal_Code;3_Merkmal_Label;3_Auspraegung_Code;3_Auspraegung_Label;ERW032__Sozialversicherungspfl._Beschaeftigte__Anzahl
12345;Beschäftigte;STAG;Stichtag;30.06.2021;KREISE;Kreise;02000;Hamburg;WZ08A;WZ2008;WZ08-58;Verlagswesen;GES;Geschlecht;;Insgesamt;310
12345;Beschäftigte;STAG;Stichtag;30.06.2021;KREISE;Kreise;02000;Hamburg;WZ08A;WZ2008;WZ08-58;Verlagswesen;GES;Geschlecht;GESM;männlich;110
12345;Beschäftigte;STAG;Stichtag;30.06.2021;KREISE;Kreise;02000;Hamburg;WZ08A;WZ2008;WZ08-62;IT;GES;Geschlecht;;Insgesamt;455
12345;Beschäftigte;STAG;Stichtag;30.06.2021;KREISE;Kreise;02000;Hamburg;WZ08A;WZ2008;WZ08-62;IT;GES;Geschlecht;GESM;männlich;255
12345;Beschäftigte;STAG;Stichtag;30.06.2021;KREISE;Kreise;04011;Bremen;WZ08A;WZ2008;WZ08-58;Verlagswesen;GES;Geschlecht;;Insgesamt;51
12345;Beschäftigte;STAG;Stichtag;30.06.2021;KREISE;Kreise;04011;Bremen;WZ08A;WZ2008;WZ08-58;Verlagswesen;GES;Geschlecht;GESM;männlich;.
12345;Beschäftigte;STAG;Stichtag;30.06.2021;KREISE;Kreise;04011;Bremen;WZ08A;WZ2008;WZ08-62;IT;GES;Geschlecht;;Insgesamt;145
12345;Beschäftigte;STAG;Stichtag;30.06.2021;KREISE;Kreise;04011;Bremen;WZ08A;WZ2008;WZ08-62;IT;GES;Geschlecht;GESM;männlich;100
""",
        """\
02000;58;2021;310;ok
02000;62;2021;455;ok
04011;58;2021;51;ok
04011;62;2021;145;ok
""",
        "12345-0001_flat.csv",
    ),
    Case(
        "GENESIS classic",
        """\
Sozialversicherungspflichtig Beschäftigte am Arbeitsort:;;;;
Kreise, Stichtag, Wirtschaftsabschnitte;;;;
Sozialversicherungspfl. Beschäftigte (Anzahl);;;;
;;A;C;J
;;Landwirtschaft;Verarbeitendes Gewerbe;Information
30.06.2022;;;;
02000;Hamburg;-;6.215;1.204
04011;Bremen;118;8.402;.
30.06.2023;;;;
02000;Hamburg;3;6.115;1.304
04011;Bremen;120;8.302;981
__________;;;;
© Statistisches Bundesamt (Destatis), 2024;;;;
""",
        """\
02000;A;2022;;missing
02000;C;2022;6215;ok
02000;J;2022;1204;ok
04011;A;2022;118;ok
04011;C;2022;8402;ok
04011;J;2022;;missing
02000;A;2023;3;ok
02000;C;2023;6115;ok
02000;J;2023;1304;ok
04011;A;2023;120;ok
04011;C;2023;8302;ok
04011;J;2023;981;ok
""",
        "12345-0002.csv",
    ),
    Case(
        "BA spreadsheet, merged",
        """\
Sozialversicherungspflichtig Beschäftigte nach Wirtschaftszweigen (WZ 2008);;;;;
Stichtag: 30. Juni 2023;;;;;
;;;;;
Region;;Insgesamt;davon;;
;;;58 Verlagswesen;62 IT;90 Kreative
02000;Hamburg;45000;310;455;*
04011;Bremen;30000;*;145;22
;;;;;
*) Zahlenwerte kleiner 3 werden anonymisiert.;;;;;
© Statistik der Bundesagentur für Arbeit;;;;;
""",
        """\
02000;58;2023;310;ok
02000;62;2023;455;ok
02000;90;2023;;suppressed
04011;58;2023;;suppressed
04011;62;2023;145;ok
04011;90;2023;22;ok
""",
        "ba.csv",
    ),
    Case(
        "CBS StatLine",
        """\
"Banen van werknemers in december; economische activiteit (SBI2008), regio"
"Onderwerp";"";"";"Banen van werknemers"
"Bedrijfstakken/branches SBI 2008";"Regio's";"Perioden";"x 1 000"
"A-U Alle economische activiteiten";"Drenthe (PV)";"2022";"150,3"
"J Informatie en communicatie";"Drenthe (PV)";"2022";"9,8"
"R Cultuur, sport en recreatie";"Drenthe (PV)";"2022";"."
"A-U Alle economische activiteiten";"Fryslân (PV)";"2022";"310,0"
"J Informatie en communicatie";"Fryslân (PV)";"2022";"25,1"
"R Cultuur, sport en recreatie";"Fryslân (PV)";"2022";"1,2"
"Bron: CBS"
""",
        """\
Drenthe (PV);J;2022;9800;ok
Drenthe (PV);R;2022;;missing
Fryslân (PV);J;2022;25100;ok
Fryslân (PV);R;2022;1200;ok
""",
        "statline.csv",
    ),
    Case(
        "CBS OData",
        """\
"ID";"BedrijfstakkenBranchesSBI2008";"RegioS";"Perioden";"BanenVanWerknemers_1"
"0";"T001081";"GM0014";"2021JJ00";"   150"
"1";"391600";"GM0014";"2021JJ00";"     9"
"2";"396300";"GM0014";"2021JJ00";"       ."
"3";"T001081";"GM0344";"2021JJ00";"   310"
"4";"391600";"GM0344";"2021JJ00";"    25"
"5";"396300";"GM0344";"2021JJ00";"     1"
""",
        """\
GM0014;391600;2021;9;ok
GM0014;396300;2021;;missing
GM0344;391600;2021;25;ok
GM0344;396300;2021;1;ok
""",
        "83582NED_UntypedDataSet.csv",
    ),
    Case(
        "PxWeb of SCB, wide by year",
        """\
"region","näringsgren SNI 2007","kön","Förvärvsarbetande 2020","Förvärvsarbetande 2021"
"0114 Upplands Väsby","J information","män",100,110
"0114 Upplands Väsby","J information","kvinnor",80,85
"0114 Upplands Väsby","J information","totalt",180,195
"0115 Vallentuna","J information","män",10,11
"0115 Vallentuna","J information","kvinnor",8,8
"0115 Vallentuna","J information","totalt",18,19
""",
        """\
0114;J;2020;180;ok
0114;J;2021;195;ok
0115;J;2020;18;ok
0115;J;2021;19;ok
""",
        "scb.csv",
    ),
    Case(
        "PxWeb of SSB, long",
        """\
"region";"næring (SN2007)";"år";"statistikkvariabel";"07984: Sysselsatte"
"3001 Halden";"58 Forlagsvirksomhet";"2022";"Sysselsatte personer etter arbeidssted";40
"3001 Halden";"62 IT-tjenester";"2022";"Sysselsatte personer etter arbeidssted";400
"3002 Moss";"58 Forlagsvirksomhet";"2022";"Sysselsatte personer etter arbeidssted";70
"3002 Moss";"62 IT-tjenester";"2022";"Sysselsatte personer etter arbeidssted";900
""",
        """\
3001;58;2022;40;ok
3001;62;2022;400;ok
3002;58;2022;70;ok
3002;62;2022;900;ok
""",
        "ssb.csv",
    ),
    Case(
        "PxWeb of StatFin, crossed",
        """\
"Employed persons by area, industry and year"

"Area","Industry","2021","2022"
"WHOLE COUNTRY","J Information and communication",900,950
"WHOLE COUNTRY","R Arts",300,310
"Akaa","J Information and communication",30,35
"Akaa","R Arts",..,5
"Alajärvi","J Information and communication",20,25
"Alajärvi","R Arts",6,7

"Last updated:"
"20240131 08:00"
"Source: Statistics Finland"
""",
        """\
Akaa;J;2021;30;ok
Akaa;J;2022;35;ok
Akaa;R;2021;;missing
Akaa;R;2022;5;ok
Alajärvi;J;2021;20;ok
Alajärvi;J;2022;25;ok
Alajärvi;R;2021;6;ok
Alajärvi;R;2022;7;ok
""",
        "statfin.csv",
    ),
    Case(
        "QCEW high-level",
        """\
Area Code,St,Cnty,Own,NAICS,Year,Qtr,Area Type,St Name,Area,Ownership,Industry,Status Code,Annual Average Establishment Count,Annual Average Employment,Annual Total Wages,Annual Average Weekly Wage,Employment Location Quotient Relative to U.S.
"10001","10","001","0","10","2021","A","County","Delaware","Kent County, Delaware","Total Covered","10 Total, all industries","","600","12000","1000","1000","1.0"
"10001","10","001","1","10","2021","A","County","Delaware","Kent County, Delaware","Federal Government","10 Total, all industries","","60","2500","1000","1000","1.0"
"10001","10","001","5","10","2021","A","County","Delaware","Kent County, Delaware","Private","10 Total, all industries","","500","9500","1000","1000","1.0"
"10001","10","001","5","1012","2021","A","County","Delaware","Kent County, Delaware","Private","1012 Construction","","200","4500","1000","1000","1.0"
"10001","10","001","5","1022","2021","A","County","Delaware","Kent County, Delaware","Private","1022 Information","","300","5000","1000","1000","1.0"
"10003","10","003","0","10","2021","A","County","Delaware","New Castle County, Delaware","Total Covered","10 Total, all industries","","700","24000","1000","1000","1.0"
"10003","10","003","5","10","2021","A","County","Delaware","New Castle County, Delaware","Private","10 Total, all industries","","650","20000","1000","1000","1.0"
"10003","10","003","5","1012","2021","A","County","Delaware","New Castle County, Delaware","Private","1012 Construction","","400","12000","1000","1000","1.0"
"10003","10","003","5","1022","2021","A","County","Delaware","New Castle County, Delaware","Private","1022 Information","N","0","0","0","0","0"
""",
        """\
10001;1012;2021;4500;ok
10001;1022;2021;5000;ok
10003;1012;2021;12000;ok
10003;1022;2021;;suppressed
""",
        "allhlcn21.csv",
    ),
    Case(
        "Census API, counties",
        """\
"state","county","NAME","NAICS2017","NAICS2017_LABEL","EMP","EMP_N","ESTAB"
"10","001","Kent County, Delaware","00","Total for all sectors","12000","G","600"
"10","001","Kent County, Delaware","5121","Motion picture","120","J","12"
"10","001","Kent County, Delaware","7111","Performing arts","0","D","5"
"10","003","New Castle County, Delaware","00","Total for all sectors","18000","G","900"
"10","003","New Castle County, Delaware","5121","Motion picture","320","J","22"
"10","003","New Castle County, Delaware","7111","Performing arts","210","G","15"
""",
        """\
10001;5121;;120;ok
10001;7111;;;suppressed
10003;5121;;320;ok
10003;7111;;210;ok
""",
        "cbp_api.csv",
    ),
    Case(
        "IPUMS, weighted",
        """\
YEAR,SAMPLE,SERIAL,STATEFIP,PUMA,PERNUM,PERWT,EMPSTAT,IND,INDNAICS
2022,202201,1,34,400,1,120,1,6470,5111Z
2022,202201,2,34,400,1,88,1,7290,5413
2022,202201,3,34,400,1,95,1,7290,5413
2022,202201,4,8,500,1,101,1,8560,711
2022,202201,5,8,500,1,77,3,0,0
""",
        """\
3400400;5111Z;2022;120;ok
3400400;5413;2022;183;ok
0800500;711;2022;101;ok
""",
        "usa.csv",
    ),
    Case(
        "RAIS, active on 31 December",
        """\
Município;CNAE 2.0 Classe;Vínculo Ativo 31/12;Sexo Trabalhador
355030;62015;1;1
355030;62015;1;2
355030;62015;0;1
330455;90019;1;2
""",
        """\
355030;62015;;2;ok
330455;90019;;1;ok
""",
        "rais.csv",
    ),
    Case(
        "SIRENE, active establishments",
        """\
siren,siret,etatAdministratifEtablissement,codeCommuneEtablissement,activitePrincipaleEtablissement,trancheEffectifsEtablissement
1,11,A,01001,62.01Z,11
1,12,A,01001,62.01Z,NN
2,21,F,01001,62.01Z,00
3,31,A,2A004,90.03A,
""",
        """\
01001;62.01Z;;2;ok
2A004;90.03A;;1;ok
""",
        "etablissements.csv",
    ),
    Case(
        "nama_10r_3empers with groups",
        """\
freq,unit,wstatus,nace_r2,geo\\TIME_PERIOD\t2021 
A,THS,EMP,A,DE1\t2.1 
A,THS,EMP,B-E,DE1\t3.2 
A,THS,EMP,C,DE1\t3.0 
A,THS,EMP,F,DE1\t1.1 
A,THS,EMP,G-J,DE1\t9.8 
A,THS,EMP,G-I,DE1\t5.5 
A,THS,EMP,J,DE1\t4.3 
A,THS,EMP,TOTAL,DE1\t16.2 
A,THS,EMP,A,AT11\t1.1 
A,THS,EMP,B-E,AT11\t2.2 
A,THS,EMP,C,AT11\t2.0 
A,THS,EMP,F,AT11\t0.1 
A,THS,EMP,G-J,AT11\t4.4 
A,THS,EMP,G-I,AT11\t3.1 
A,THS,EMP,J,AT11\t1.3 
A,THS,EMP,TOTAL,AT11\t7.8 
""",
        """\
DE1;A;2021;2100;ok
DE1;B-E;2021;3200;ok
DE1;F;2021;1100;ok
DE1;G-I;2021;5500;ok
DE1;J;2021;4300;ok
AT11;A;2021;1100;ok
AT11;B-E;2021;2200;ok
AT11;F;2021;100;ok
AT11;G-I;2021;3100;ok
AT11;J;2021;1300;ok
""",
        "estat_nama_10r_3empers.tsv",
    ),
]
