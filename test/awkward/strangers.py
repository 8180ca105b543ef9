"""Layouts of further offices, levels in no order, units of businesses, and what was wrong or refused of layouts tried as a stranger would."""

from . import Case

CASES = [
    Case(
        "GUS, long, sections with a word before them",
        """\
Kod;Nazwa;Sekcje PKD 2007;Rok;Wartosc;Jednostka miary;Atrybut;
0200000;DOLNOŚLĄSKIE;ogółem;2021;1000;osoba;;
0200000;DOLNOŚLĄSKIE;sekcja J;2021;200;osoba;;
0200000;DOLNOŚLĄSKIE;sekcja R;2021;300;osoba;;
0200000;DOLNOŚLĄSKIE;sekcja C;2021;500;osoba;;
0400000;KUJAWSKO-POMORSKIE;ogółem;2021;600;osoba;;
0400000;KUJAWSKO-POMORSKIE;sekcja J;2021;100;osoba;;
0400000;KUJAWSKO-POMORSKIE;sekcja R;2021;200;osoba;;
0400000;KUJAWSKO-POMORSKIE;sekcja C;2021;300;osoba;;
""",
        """\
0200000;J;2021;200;ok
0200000;R;2021;300;ok
0200000;C;2021;500;ok
0400000;J;2021;100;ok
0400000;R;2021;200;ok
0400000;C;2021;300;ok
""",
        name="file.csv",
    ),
    Case(
        "GUS, years and units in rows of the header",
        """\
Kod;Nazwa;sekcja A;sekcja J;sekcja R
;;2021;2021;2021
;;[osoba];[osoba];[osoba]
0200000;DOLNOŚLĄSKIE;100;200;300
0400000;KUJAWSKO-POMORSKIE;150;250;350
""",
        """\
0200000;A;2021;100;ok
0200000;J;2021;200;ok
0200000;R;2021;300;ok
0400000;A;2021;150;ok
0400000;J;2021;250;ok
0400000;R;2021;350;ok
""",
        name="file.csv",
    ),
    Case(
        "GUS, section, year and unit in one cell; units of businesses",
        """\
Kod;Nazwa;"ogółem;2021;[jed.gosp.]";"sekcja J dział 58;2021;[jed.gosp.]";"sekcja J dział 62;2021;[jed.gosp.]";"sekcja R dział 90;2021;[jed.gosp.]"
0200000;DOLNOŚLĄSKIE;600;100;200;300
0400000;KUJAWSKO-POMORSKIE;750;150;250;350
""",
        """\
0200000;58;2021;100;ok
0200000;62;2021;200;ok
0200000;90;2021;300;ok
0400000;58;2021;150;ok
0400000;62;2021;250;ok
0400000;90;2021;350;ok
""",
        name="file.csv",
        warned="counts businesses",
    ),
    Case(
        "GUS, section and division in one label",
        """\
Kod;Nazwa;Sekcje i działy PKD;Rok;Wartosc;Jednostka miary;Atrybut
0201000;Powiat bolesławiecki;Sekcja J Dział 58;2021;10;jed.gosp.;
0201000;Powiat bolesławiecki;Sekcja J Dział 62;2021;20;jed.gosp.;
0201000;Powiat bolesławiecki;Sekcja R Dział 90;2021;30;jed.gosp.;
0202000;Powiat dzierżoniowski;Sekcja J Dział 58;2021;40;jed.gosp.;
0202000;Powiat dzierżoniowski;Sekcja J Dział 62;2021;50;jed.gosp.;
0202000;Powiat dzierżoniowski;Sekcja R Dział 90;2021;60;jed.gosp.;
""",
        """\
0201000;58;2021;10;ok
0201000;62;2021;20;ok
0201000;90;2021;30;ok
0202000;58;2021;40;ok
0202000;62;2021;50;ok
0202000;90;2021;60;ok
""",
        name="file.csv",
        warned="counts businesses",
    ),
    Case(
        "ZIP Code Business Patterns, details to 2016",
        """\
"zip","naics","est","n1_4","n5_9","n10_19","n20_49","n50_99","n100_249","n250_499","n500_999","n1000"
"00501","------",2,1,0,0,1,0,0,0,0,0
"00501","51----",2,1,0,0,1,0,0,0,0,0
"00501","511///",2,1,0,0,1,0,0,0,0,0
"00501","5111//",2,1,0,0,1,0,0,0,0,0
"00501","51111/",2,1,0,0,1,0,0,0,0,0
"00501","511110",2,1,0,0,1,0,0,0,0,0
"00544","------",3,3,0,0,0,0,0,0,0,0
"00544","71----",3,3,0,0,0,0,0,0,0,0
"00544","711///",3,3,0,0,0,0,0,0,0,0
"00544","7115//",3,3,0,0,0,0,0,0,0,0
"00544","71151/",3,3,0,0,0,0,0,0,0,0
"00544","711510",3,3,0,0,0,0,0,0,0,0
""",
        """\
00501;511110;2016;2;ok
00544;711510;2016;3;ok
""",
        name="zbp16detail.txt",
        warned="counts businesses",
    ),
    Case(
        "ZIP Code Business Patterns, details from 2017",
        """\
zip,name,naics,est,n<5,n5_9,n10_19,n20_49,n50_99,n100_249,n250_499,n500_999,n1000,city,stabbr,cty_name
00501,"HOLTSVILLE, NY",------,3,N,N,N,N,N,N,N,N,N,HOLTSVILLE,NY,SUFFOLK
00501,"HOLTSVILLE, NY",51----,3,N,N,N,3,N,N,N,N,N,HOLTSVILLE,NY,SUFFOLK
00501,"HOLTSVILLE, NY",511///,3,N,N,N,3,N,N,N,N,N,HOLTSVILLE,NY,SUFFOLK
00544,"HOLTSVILLE, NY",------,4,N,N,N,N,N,N,N,N,N,HOLTSVILLE,NY,SUFFOLK
00544,"HOLTSVILLE, NY",71----,4,4,N,N,N,N,N,N,N,N,HOLTSVILLE,NY,SUFFOLK
00544,"HOLTSVILLE, NY",711///,4,4,N,N,N,N,N,N,N,N,HOLTSVILLE,NY,SUFFOLK
""",
        """\
00501;511;2019;3;ok
00544;711;2019;4;ok
""",
        name="zbp19detail.txt",
        warned="counts businesses",
    ),
    Case(
        "ZIP Code Business Patterns, totals",
        """\
zip,name,emp_nf,emp,qp1_nf,qp1,ap_nf,ap,est,city,stabbr,cty_name
00501,"HOLTSVILLE, NY",G,120,G,900,G,4000,3,HOLTSVILLE,NY,SUFFOLK
00544,"HOLTSVILLE, NY",H,20,G,100,G,400,4,HOLTSVILLE,NY,SUFFOLK
""",
        "'zbp19totals.txt' has the totals of ZIP Code Business Patterns, without industries. Download the details of that year ('zbp..detail'): they have establishments by industry.",
        name="zbp19totals.txt",
    ),
    Case(
        "Statistics Denmark, names in no order",
        """\
OMRÅDE;BRANCHE;TID;INDHOLD
Aarhus;J Information og kommunikation;2022;90
Hele landet;J Information og kommunikation;2022;300
København;J Information og kommunikation;2022;150
Horsens;J Information og kommunikation;2022;10
Region Hovedstaden;J Information og kommunikation;2022;200
Frederiksberg;J Information og kommunikation;2022;50
Region Midtjylland;J Information og kommunikation;2022;100
Aarhus;R Kultur og fritid;2022;20
Hele landet;R Kultur og fritid;2022;100
København;R Kultur og fritid;2022;50
Horsens;R Kultur og fritid;2022;10
Region Hovedstaden;R Kultur og fritid;2022;70
Frederiksberg;R Kultur og fritid;2022;20
Region Midtjylland;R Kultur og fritid;2022;30
""",
        """\
Aarhus;J;2022;90;ok
København;J;2022;150;ok
Horsens;J;2022;10;ok
Frederiksberg;J;2022;50;ok
Aarhus;R;2022;20;ok
København;R;2022;50;ok
Horsens;R;2022;10;ok
Frederiksberg;R;2022;20;ok
""",
        name="file.csv",
        warned="Region Hovedstaden",
    ),
    Case(
        "Statistics Denmark, codes in no order, three levels",
        """\
OMRÅDE;BRANCHE;TID;INDHOLD
751;J;2022;90
000;J;2022;300
101;J;2022;150
615;J;2022;10
084;J;2022;200
147;J;2022;50
082;J;2022;100
01;J;2022;200
11;J;2022;100
751;R;2022;20
000;R;2022;100
101;R;2022;50
615;R;2022;10
084;R;2022;70
147;R;2022;20
082;R;2022;30
01;R;2022;70
11;R;2022;30
""",
        """\
751;J;2022;90;ok
101;J;2022;150;ok
615;J;2022;10;ok
147;J;2022;50;ok
751;R;2022;20;ok
101;R;2022;50;ok
615;R;2022;10;ok
147;R;2022;20;ok
""",
        name="file.csv",
        warned="(5: 000, 01, 082, 084, 11)",
    ),
    Case(
        "Statistics Austria, open data",
        """\
C-A10-0;C-GRGEMAKT-0;C-NACE08-0;F-BESCH
A10-2021;GRGEMAKT-10101;NACE08-J;120
A10-2021;GRGEMAKT-10101;NACE08-R;30
A10-2021;GRGEMAKT-10201;NACE08-J;20
A10-2021;GRGEMAKT-10201;NACE08-R;5
A10-2021;GRGEMAKT-90001;NACE08-J;2000
A10-2021;GRGEMAKT-90001;NACE08-R;900
""",
        """\
10101;J;2021;120;ok
10101;R;2021;30;ok
10201;J;2021;20;ok
10201;R;2021;5;ok
90001;J;2021;2000;ok
90001;R;2021;900;ok
""",
        name="file.csv",
    ),
    Case(
        "Statistics Austria, several figures",
        """\
C-A10-0;C-GRGEMAKT-0;C-OENACE08-0;C-C11-0;F-ISIS-1;F-ISIS-2
A10-2021;GRGEMAKT-10101;OENACE08-62;C11-1;120;3
A10-2021;GRGEMAKT-10101;OENACE08-62;C11-2;30;2
A10-2021;GRGEMAKT-10201;OENACE08-62;C11-1;20;1
A10-2021;GRGEMAKT-10201;OENACE08-62;C11-2;5;4
""",
        "'file.csv' is a table of Statistik Austria (OGD), but areas, industries and jobs cannot all be told among its columns: C-A10-0, C-GRGEMAKT-0, C-OENACE08-0, C-C11-0, F-ISIS-1, F-ISIS-2. Name them ('Column of areas', 'Column of industries', 'Column of jobs').",
        name="file.csv",
    ),
    Case(
        "STATENT, municipalities, establishments and full-time equivalents beside",
        """\
ERHJAHR;PUBJAHR;GDENR;B08T;B08EMPT;B08VZAT;B0858AS;B0858EMP;B0858VZA;B0862AS;B0862EMP;B0862VZA;B0890AS;B0890EMP;B0890VZA
2021;2023;1;90;900;700;10;100;80;20;200;180;5;50;30
2021;2023;2;95;950;750;11;110;81;21;210;181;6;60;31
2021;2023;261;190;1900;1700;110;1100;810;210;2100;1810;60;600;310
""",
        """\
1;58;2021;100;ok
1;62;2021;200;ok
1;90;2021;50;ok
2;58;2021;110;ok
2;62;2021;210;ok
2;90;2021;60;ok
261;58;2021;1100;ok
261;62;2021;2100;ok
261;90;2021;600;ok
""",
        name="file.csv",
    ),
    Case(
        "STATENT, hectares with coordinates",
        """\
RELI;E_KOORD;N_KOORD;B08T;B08EMPT;B0858EMP;B0862EMP;B0890EMP
48751188;2487500;1118800;4;40;10;20;10
48761188;2487600;1118800;5;50;11;21;18
48771188;2487700;1118800;6;60;12;22;26
""",
        """\
48751188;58;;10;ok
48751188;62;;20;ok
48751188;90;;10;ok
48761188;58;;11;ok
48761188;62;;21;ok
48761188;90;;18;ok
48771188;58;;12;ok
48771188;62;;22;ok
48771188;90;;26;ok
""",
        name="file.csv",
        warned="'E_KOORD', 'N_KOORD'",
    ),
    Case(
        "STATENT, total and names",
        """\
GMDNR;GMDNAME;B08EMPT;B0858EMPT;B0862EMPT;B0890EMPT
1;Aeugst am Albis;400;100;200;100
2;Affoltern am Albis;500;110;210;180
261;Zürich;6000;1200;2200;2600
""",
        """\
1;58;;100;ok
1;62;;200;ok
1;90;;100;ok
2;58;;110;ok
2;62;;210;ok
2;90;;180;ok
261;58;;1200;ok
261;62;;2200;ok
261;90;;2600;ok
""",
        name="file.csv",
    ),
    Case(
        "Nomis business counts, legal status, no total",
        """\
date,geography_code,geography_name,industry_code,industry_name,legal_status_name,employment_sizeband_name,obs_value
2023,E06000001,Hartlepool,62,62 : Computer,Company,Total,20
2023,E06000001,Hartlepool,62,62 : Computer,Sole proprietor,Total,5
2023,E06000001,Hartlepool,90,90 : Arts,Company,Total,7
2023,E06000001,Hartlepool,90,90 : Arts,Sole proprietor,Total,3
2023,E06000002,Middlesbrough,62,62 : Computer,Company,Total,30
2023,E06000002,Middlesbrough,62,62 : Computer,Sole proprietor,Total,6
""",
        "'file.csv': its figures are divided by 'legal_status_name', too (2 values: Company, Sole proprietor; first lines 2, 3, 4), none of which is surely the total. Set KEEP to the one wanted, such as 'legal_status_name=Company'.",
        name="file.csv",
    ),
    Case(
        "CSO PxStat with statistic and unit",
        """\
STATISTIC,Statistic Label,TLIST(A1),Year,C02076V02508,County,C02782V03363,NACE Rev 2 Sector,UNIT,VALUE
BRA09C01,Active Enterprises,2020,2020,D,Dublin,J,Information and communication (J),Number,100
BRA09C02,Persons Engaged,2020,2020,D,Dublin,J,Information and communication (J),Number,900
BRA09C01,Active Enterprises,2020,2020,C,Cork,J,Information and communication (J),Number,40
BRA09C02,Persons Engaged,2020,2020,C,Cork,J,Information and communication (J),Number,300
BRA09C01,Active Enterprises,2020,2020,D,Dublin,R,"Arts, entertainment and recreation (R)",Number,30
BRA09C02,Persons Engaged,2020,2020,D,Dublin,R,"Arts, entertainment and recreation (R)",Number,200
BRA09C01,Active Enterprises,2020,2020,C,Cork,R,"Arts, entertainment and recreation (R)",Number,10
BRA09C02,Persons Engaged,2020,2020,C,Cork,R,"Arts, entertainment and recreation (R)",Number,70
""",
        "'file.csv': its figures are divided by 'STATISTIC', too (2 values: BRA09C01, BRA09C02; first lines 2, 3, 4), none of which is surely the total. Set KEEP to the one wanted, such as 'STATISTIC=BRA09C01'.",
        name="file.csv",
    ),
    Case(
        "TÜİK sex column cinsiyet",
        """\
İl;Faaliyet;Cinsiyet;Yıl;Çalışan
Ankara;J;Toplam;2022;100
Ankara;J;Erkek;2022;60
Ankara;J;Kadın;2022;40
İzmir;J;Toplam;2022;50
İzmir;J;Erkek;2022;30
İzmir;J;Kadın;2022;20
Ankara;R;Toplam;2022;10
Ankara;R;Erkek;2022;6
Ankara;R;Kadın;2022;4
İzmir;R;Toplam;2022;5
İzmir;R;Erkek;2022;3
İzmir;R;Kadın;2022;2
""",
        """\
Ankara;J;2022;100;ok
İzmir;J;2022;50;ok
Ankara;R;2022;10;ok
İzmir;R;2022;5;ok
""",
        name="file.csv",
    ),
    Case(
        "KOSIS sex and scale",
        """\
행정구역별,산업별,성별,2021
서울특별시,J 정보통신업,계,500
서울특별시,J 정보통신업,남자,300
서울특별시,J 정보통신업,여자,200
부산광역시,J 정보통신업,계,100
부산광역시,J 정보통신업,남자,60
부산광역시,J 정보통신업,여자,40
서울특별시,R 예술,계,50
서울특별시,R 예술,남자,30
서울특별시,R 예술,여자,20
부산광역시,R 예술,계,10
부산광역시,R 예술,남자,6
부산광역시,R 예술,여자,4
""",
        """\
서울특별시;J;2021;500;ok
부산광역시;J;2021;100;ok
서울특별시;R;2021;50;ok
부산광역시;R;2021;10;ok
""",
        name="file.csv",
    ),
    Case(
        "size bands down, industries across",
        """\
Size band,62,71,90
0 to 9,10,20,30
10 to 49,5,6,7
50 to 249,1,2,3
""",
        "'file.csv': what stands for areas are '0 to 9', '10 to 49', '50 to 249' (lines 2, 2, 2), which are none. Name the column of areas ('Column of areas'), or add one, where the file is of a single area.",
        name="file.csv",
    ),
    Case(
        "IBGE SIDRA groups of size",
        """\
Município;Seção CNAE;Faixas de pessoal ocupado;Ano;Pessoal ocupado total
São Paulo (SP);J Informação e comunicação;Total;2020;1000
São Paulo (SP);J Informação e comunicação;0 a 4;2020;400
São Paulo (SP);J Informação e comunicação;5 a 9;2020;600
Campinas (SP);J Informação e comunicação;Total;2020;100
Campinas (SP);J Informação e comunicação;0 a 4;2020;X
Campinas (SP);J Informação e comunicação;5 a 9;2020;X
São Paulo (SP);R Artes;Total;2020;-
São Paulo (SP);R Artes;0 a 4;2020;-
São Paulo (SP);R Artes;5 a 9;2020;-
Campinas (SP);R Artes;Total;2020;X
Campinas (SP);R Artes;0 a 4;2020;X
Campinas (SP);R Artes;5 a 9;2020;..
""",
        """\
São Paulo (SP);J;2020;1000;ok
Campinas (SP);J;2020;100;ok
São Paulo (SP);R;2020;;missing
Campinas (SP);R;2020;;suppressed
""",
        name="file.csv",
    ),
    Case(
        "unit column enterprises only",
        """\
area,nace,unit,value
A,62,Enterprises,10
A,90,Enterprises,20
B,62,Enterprises,30
B,90,Enterprises,40
""",
        """\
A;62;;10;ok
A;90;;20;ok
B;62;;30;ok
B;90;;40;ok
""",
        name="file.csv",
        warned="counts businesses",
    ),
    Case(
        "unit column persons and enterprises",
        """\
area,nace,unit,value
A,62,Enterprises,10
A,62,Persons,100
A,90,Enterprises,20
A,90,Persons,200
B,62,Enterprises,30
B,62,Persons,300
B,90,Enterprises,40
B,90,Persons,400
""",
        """\
A;62;;100;ok
A;90;;200;ok
B;62;;300;ok
B;90;;400;ok
""",
        name="file.csv",
    ),
    Case(
        "title says enterprises, crossed",
        """\
Number of enterprises by region and NACE division 2021

Region,62,71,90
Alpha,10,20,30
Beta,11,21,31
Gamma,12,22,32
""",
        """\
Alpha;62;;10;ok
Alpha;71;;20;ok
Alpha;90;;30;ok
Beta;62;;11;ok
Beta;71;;21;ok
Beta;90;;31;ok
Gamma;62;;12;ok
Gamma;71;;22;ok
Gamma;90;;32;ok
""",
        name="file.csv",
        warned="counts businesses",
    ),
    Case(
        "apostrophes of Switzerland in semicolons",
        """\
Kanton;NOGA;Beschäftigte
Zürich;62;12'345
Bern;62;2'001
Zürich;90;999
Bern;90;50
""",
        """\
Zürich;62;;12345;ok
Bern;62;;2001;ok
Zürich;90;;999;ok
Bern;90;;50;ok
""",
        name="file.csv",
    ),
    Case(
        "thin space thousands in tab file",
        """\
commune	naf	effectif
Paris	62	12 345
Lyon	62	1 001
Paris	90	999
Lyon	90	50
""",
        """\
Paris;62;;12345;ok
Lyon;62;;1001;ok
Paris;90;;999;ok
Lyon;90;;50;ok
""",
        name="file.csv",
    ),
    Case(
        "SBS NUTS with flags c e bu",
        """\
DATAFLOW,LAST UPDATE,freq,nace_r2,indic_sb,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG
ESTAT:SBS_R_NUTS06_R2(1.0),01/01/24,A,J62,V16110,DE11,2020,100,e
ESTAT:SBS_R_NUTS06_R2(1.0),01/01/24,A,J62,V16110,DE12,2020,0,c
ESTAT:SBS_R_NUTS06_R2(1.0),01/01/24,A,J58,V16110,DE11,2020,50,bu
ESTAT:SBS_R_NUTS06_R2(1.0),01/01/24,A,J58,V16110,DE12,2020,,c
""",
        """\
DE11;62;2020;100;estimated
DE12;62;2020;;suppressed
DE11;58;2020;50;ok
DE12;58;2020;;suppressed
""",
        name="sbs.csv",
    ),
    Case(
        "Japan 秘匿 X and -",
        """\
市区町村,産業分類,従業者数
札幌市,62,X
札幌市,90,-
函館市,62,秘匿
函館市,90,12
旭川市,62,5
旭川市,90,6
""",
        """\
札幌市;62;;;suppressed
札幌市;90;;;missing
函館市;62;;;suppressed
函館市;90;;12;ok
旭川市;62;;5;ok
旭川市;90;;6;ok
""",
        name="file.csv",
    ),
    Case(
        "coordinates among coded columns",
        """\
place,x,y,62,71,90
North,150,501,10,20,5
South,250,511,30,40,6
West,350,521,30,40,7
""",
        """\
North;62;;10;ok
North;71;;20;ok
North;90;;5;ok
South;62;;30;ok
South;71;;40;ok
South;90;;6;ok
West;62;;30;ok
West;71;;40;ok
West;90;;7;ok
""",
        name="file.csv",
        warned="'x', 'y'",
    ),
    Case(
        "code first stems",
        """\
region,62_emp,90_emp,62_est,90_est
North,10,20,1,2
South,30,40,3,4
""",
        """\
North;62;;10;ok
North;90;;20;ok
South;62;;30;ok
South;90;;40;ok
""",
        name="file.csv",
    ),
    Case(
        "two stems of jobs",
        """\
region,emp_62,employees_62,emp_90,employees_90
North,10,1,20,2
South,30,3,40,4
""",
        "'file.csv' is in no format that is known. It begins: region | emp_62 | employees_62 | emp_90 | employees_90, North | 10 | 1 | 20 | 2, South | 30 | 3 | 40 | 4. For a table of your own name its columns ('Column of areas', 'Column of industries', 'Column of jobs').",
        name="file.csv",
    ),
    Case(
        "Norwegian fylke and kommune names unordered",
        """\
region;næring;2022
Oslo kommune;J;500
Viken fylke;J;300
Asker kommune;J;200
Bærum kommune;J;100
Oslo fylke;J;500
Oslo kommune;R;120
Viken fylke;R;70
Asker kommune;R;30
Bærum kommune;R;40
Oslo fylke;R;120
""",
        """\
Oslo kommune;J;2022;500;ok
Asker kommune;J;2022;200;ok
Bærum kommune;J;2022;100;ok
Oslo kommune;R;2022;120;ok
Asker kommune;R;2022;30;ok
Bærum kommune;R;2022;40;ok
""",
        name="file.csv",
    ),
    Case(
        "provinces and autonomous regions named alike 'Comunidad X'",
        """\
zona;cnae;ocupados
Sevilla;62;30
Comunidad Andalucía;62;50
Cádiz;62;20
Huesca;62;5
Comunidad Aragón;62;15
Teruel;62;10
Sevilla;90;13
Comunidad Andalucía;90;25
Cádiz;90;12
Huesca;90;7
Comunidad Aragón;90;15
Teruel;90;8
Sevilla;71;113
Comunidad Andalucía;71;225
Cádiz;71;112
Huesca;71;47
Comunidad Aragón;71;85
Teruel;71;38
""",
        """\
Sevilla;62;;30;ok
Cádiz;62;;20;ok
Huesca;62;;5;ok
Teruel;62;;10;ok
Sevilla;90;;13;ok
Cádiz;90;;12;ok
Huesca;90;;7;ok
Teruel;90;;8;ok
Sevilla;71;;113;ok
Cádiz;71;;112;ok
Huesca;71;;47;ok
Teruel;71;;38;ok
""",
        name="file.csv",
        warned="Comunidad",
    ),
    Case(
        "codes 10-49 as areas are no bands",
        """\
area,nace,jobs
34-001,62,10
34-001,90,20
34-003,62,30
34-003,90,40
""",
        """\
34-001;62;;10;ok
34-001;90;;20;ok
34-003;62;;30;ok
34-003;90;;40;ok
""",
        name="file.csv",
    ),
    Case(
        "sekcja dział with names",
        """\
powiat;PKD;pracujący
North;Sekcja J, dział 62 Działalność;10
North;Sekcja R, dział 90 Twórczość;20
South;Sekcja J, dział 62 Działalność;30
South;Sekcja R, dział 90 Twórczość;40
""",
        """\
North;62;;10;ok
North;90;;20;ok
South;62;;30;ok
South;90;;40;ok
""",
        name="file.csv",
    ),
    Case(
        "J. Información",
        """\
provincia;actividad;ocupados
North;J. Información y comunicaciones;10
North;R. Actividades artísticas;20
South;J. Información y comunicaciones;30
South;R. Actividades artísticas;40
""",
        """\
North;J;;10;ok
North;R;;20;ok
South;J;;30;ok
South;R;;40;ok
""",
        name="file.csv",
    ),
    Case(
        "e-Stat csv with codes",
        """\
"tab_code","表章項目","cat01_code","産業分類","area_code","地域","time_code","時間軸(年次)","unit","value"
"010","従業者数","G","G 情報通信業","01100","札幌市","2016000000","2016年","人","123"
"010","従業者数","N","N 娯楽業","01100","札幌市","2016000000","2016年","人","45"
"010","従業者数","G","G 情報通信業","01202","函館市","2016000000","2016年","人","6"
"010","従業者数","N","N 娯楽業","01202","函館市","2016000000","2016年","人","7"
""",
        """\
01100;G;2016;123;ok
01100;N;2016;45;ok
01202;G;2016;6;ok
01202;N;2016;7;ok
""",
        name="file.csv",
    ),
    Case(
        "sectors missing in County Business Patterns: neither parents nor children twice",
        """\
fipstate,fipscty,naics,empflag,emp_nf,emp,est
34,001,------,,G,5000,400
34,001,511///,,G,300,12
34,001,5111//,,G,90,9
34,001,5112//,,G,210,3
34,001,31----,,G,700,9
""",
        """\
34001;511;;300;ok
34001;31-33;;700;ok
""",
        name="file.txt",
    ),
    Case(
        "Eurostat, the sign of the order of bytes twice",
        "\ufeff\ufefffreq,nace_r2,indic_sb,geo\\TIME_PERIOD\t2019 \t2020 \nA,J62,V16110,DE11\t100 \t110 b\nA,M71,V16110,DE11\t: c\t1103\n",
        """\
DE11;62;2019;100;ok
DE11;62;2020;110;ok
DE11;71;2019;;suppressed
DE11;71;2020;1103;ok
""",
        name="file.tsv",
    ),
    Case(
        "packed codes, one of them damaged, where areas should stand",
        "area\tindustry\tjobs\nA,J62,V16110,DE11\t58\t100\nA,M71,V16110,DE@1\t58\t7\nA,J62,V16110,DE12\t58\t101\n",
        "'file.tsv': what stands for areas are 'A,J62,V16110,DE11', 'A,M71,V16110,DE@1', 'A,J62,V16110,DE12' (lines 2, 3, 4), which are none. Name the column of areas ('Column of areas'), or add one, where the file is of a single area.",
        name="file.tsv",
    ),
    Case(
        "Eurostat, a header that is damaged",
        "freq nace_r2 indic_sb,geo\t2019 \t2020 \nA,J62,V16110,DE11\t100 \t110 b\nA,M71,V16110,DE11\t7\t1103\n",
        "'file.tsv': no side of its table is surely that of area. What was seen: down: industry (A,J62,V16110,DE11, A,M71,V16110,DE11); across: year (2019, 2020). Name the columns ('Column of areas', 'Column of industries', 'Column of jobs'), or download it with codes.",
        name="file.tsv",
    ),
]
