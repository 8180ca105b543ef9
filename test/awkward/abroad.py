"""Files of offices abroad in layouts that nobody had tried: what was refused of them, or wrong in silence."""

from . import Case

CASES = [
    Case(
        "Statistics Canada, rounded to nought, too unreliable",
        """\
"REF_DATE","GEO","DGUID","North American Industry Classification System (NAICS)","UOM","UOM_ID","SCALAR_FACTOR","SCALAR_ID","VECTOR","COORDINATE","VALUE","STATUS","SYMBOL","TERMINATED","DECIMALS"
"2023","Alberta","2021A000248","Publishing industries [513]","Persons","249","units","0","v2","9.2.1","","F","","","0"
"2023","Alberta","2021A000248","Broadcasting [516]","Persons","249","units","0","v2","9.2.1","4000","E","","","0"
"2023","Ontario","2021A000235","Publishing industries [513]","Persons","249","units","0","v2","9.2.1","","x","","","0"
"2023","Ontario","2021A000235","Broadcasting [516]","Persons","249","units","0","v3","9.3.1","0","0s","","","0"
""",
        """\
2021A000248;513;2023;;suppressed
2021A000248;516;2023;4000;estimated
2021A000235;513;2023;;suppressed
2021A000235;516;2023;0;rounded
""",
    ),
    Case(
        "ABS, thousands in a title with a comma, sections behind their titles, a nation, np",
        """\
Employed persons ('000) by state and industry, August 2025

State,Agriculture Forestry and Fishing (A),Information Media and Telecommunications (J),Arts and Recreation Services (R),Total all industries
New South Wales,75.2,82.1,70.5,227.8
Victoria,80.1,66.3,60.1,206.5
Queensland,60,31.2,np,131.6
Australia,215.3,179.6,171.0,565.9

© Commonwealth of Australia 2025
""",
        """\
New South Wales;A;;75200;ok
New South Wales;J;;82100;ok
New South Wales;R;;70500;ok
Victoria;A;;80100;ok
Victoria;J;;66300;ok
Victoria;R;;60100;ok
Queensland;A;;60000;ok
Queensland;J;;31200;ok
Queensland;R;;;suppressed
""",
        warned="1 area that holds others of the file is left out, so that nothing is counted twice (Australia). AREA_LEVEL 'all' keeps it.",
    ),
    Case(
        "INSEE, A 17 and Latin-1",
        """\
CODGEO;LIBGEO;NA17;EMPLT_2021
01001;L'Abergement-Clémenciat;JZ;12,345678
01001;L'Abergement-Clémenciat;RU;20,5
2A004;Ajaccio;JZ;1045,12
2A004;Ajaccio;RU;445,9
""".encode("latin-1"),
        """\
01001;JZ;2021;12.3457;ok
01001;RU;2021;20.5;ok
2A004;JZ;2021;1045.12;ok
2A004;RU;2021;445.9;ok
""",
    ),
    Case(
        "INSEE, codes behind what they count",
        """\
CODGEO;LIBGEO;ET58;ET62;EFF58;EFF62
75056;Paris;1200;3000;21000;33000
13055;Marseille;20;30;210;330
""",
        """\
75056;58;;21000;ok
75056;62;;33000;ok
13055;58;;210;ok
13055;62;;330;ok
""",
    ),
    Case(
        "URSSAF, zones, salaried and establishments by year",
        """\
Zone d'emploi;Code ZE;APE;Effectifs salariés 2021;Effectifs salariés 2022;Nombre d'établissements 2021;Nombre d'établissements 2022
Paris;1109;58.11Z;1200;1300;20;30
Paris;1109;62.01Z;11200;11300;20;30
Lyon;8421;58.11Z;100;130;2;3
Lyon;8421;62.01Z;1100;1130;2;3
""",
        """\
1109;58.11Z;2021;1200;ok
1109;58.11Z;2022;1300;ok
1109;62.01Z;2021;11200;ok
1109;62.01Z;2022;11300;ok
8421;58.11Z;2021;100;ok
8421;58.11Z;2022;130;ok
8421;62.01Z;2021;1100;ok
8421;62.01Z;2022;1130;ok
""",
    ),
    Case(
        "Destatis, WZ across with names below, four signs",
        """\
Stichtag: 30.06.2023;;;;
;;WZ08-58;WZ08-62;WZ08-90
;;Verlagswesen;IT-Dienstleistungen;Kunst
01001;Flensburg;120;.;-
01002;Kiel;1.310;2.405;x
01003;Lübeck;/;905;...
01051;Dithmarschen;30;0;12
__________
Zeichenerklärung
- nichts vorhanden
. Zahlenwert unbekannt oder geheim zu halten
""".encode("latin-1"),
        """\
01001;58;2023;120;ok
01001;62;2023;;missing
01001;90;2023;;missing
01002;58;2023;1310;ok
01002;62;2023;2405;ok
01002;90;2023;;suppressed
01003;58;2023;;suppressed
01003;62;2023;905;ok
01003;90;2023;;missing
01051;58;2023;30;ok
01051;62;2023;0;ok
01051;90;2023;12;ok
""",
    ),
    Case(
        "AGS beside a name of industries",
        """\
AGS;WZ2025;Bezeichnung;SVB
01001;WZ25-58.1;Verlegen;12
01001;WZ25-62.0;IT;120
01002;WZ25-58.1;Verlegen;13
01002;WZ25-62.0;IT;130
""",
        """\
01001;58.1;;12;ok
01001;62.0;;120;ok
01002;58.1;;13;ok
01002;62.0;;130;ok
""",
    ),
    Case(
        "codes in a second row of the header",
        """\
Code,Area,Publishing,Computer programming,Arts
,,58,62,90
E06000001,Hartlepool,10,20,300
E06000002,Middlesbrough,11,21,310
""",
        """\
E06000001;58;;10;ok
E06000001;62;;20;ok
E06000001;90;;300;ok
E06000002;58;;11;ok
E06000002;62;;21;ok
E06000002;90;;310;ok
""",
    ),
    Case(
        "codes in a second row that names the areas again",
        """\
Code,Area,Publishing,Computer programming,Arts
Code,Area,5811,6201,9001
E06000001,Hartlepool,10,20,300
E06000002,Middlesbrough,11,21,310
""",
        """\
E06000001;5811;;10;ok
E06000001;6201;;20;ok
E06000001;9001;;300;ok
E06000002;5811;;11;ok
E06000002;6201;;21;ok
E06000002;9001;;310;ok
""",
    ),
    Case(
        "totals without a name in a second row",
        """\
Code,Area,Publishing,Computer programming,Arts
,,1442,3317,4727
01001,Flensburg,120,7,8
01002,Kiel,1310,2405,9
01003,Lübeck,12,905,4710
""",
        "'file.csv' is in no format that is known. It begins: Code | Area | Publishing | Computer programming | Arts,  |  | 1442 | 3317 | 4727, 01001 | Flensburg | 120 | 7 | 8. For a table of your own name its columns ('Column of areas', 'Column of industries', 'Column of jobs').",
    ),
    Case(
        "codes of industries behind their titles, wide",
        """\
Area,Publishing [58],Computer programming [62],Arts [90]
Hartlepool,10,20,30
Middlesbrough,11,21,31
""",
        """\
Hartlepool;58;;10;ok
Hartlepool;62;;20;ok
Hartlepool;90;;30;ok
Middlesbrough;58;;11;ok
Middlesbrough;62;;21;ok
Middlesbrough;90;;31;ok
""",
    ),
    Case(
        "codes of industries behind their titles, long",
        """\
Area,Industry,Jobs
Hartlepool,Publishing - 58,3
Hartlepool,Computer programming (62),5
Leeds,Publishing - 58,4
Leeds,Computer programming (62),6
""",
        """\
Hartlepool;58;;3;ok
Hartlepool;62;;5;ok
Leeds;58;;4;ok
Leeds;62;;6;ok
""",
    ),
    Case(
        "sections behind their titles, long",
        """\
Area,Industry,Jobs
Hartlepool,Information (J),3
Hartlepool,Arts (R),5
Leeds,Information (J),4
Leeds,Arts (R),6
""",
        """\
Hartlepool;J;;3;ok
Hartlepool;R;;5;ok
Leeds;J;;4;ok
Leeds;R;;6;ok
""",
    ),
    Case(
        "departments behind their names across are no industries",
        """\
Secteur,Paris (75),Rhône (69),Nord (59)
Édition,10,20,30
Programmation,11,21,31
""",
        """\
75;Édition;;10;ok
69;Édition;;20;ok
59;Édition;;30;ok
75;Programmation;;11;ok
69;Programmation;;21;ok
59;Programmation;;31;ok
""",
    ),
    Case(
        "sexes with a letter behind are no industries",
        """\
Area,Men (M),Women (F),Persons (P)
Leeds,10,20,30
York,11,21,32
""",
        "'file.csv' is in no format that is known. It begins: Area | Men (M) | Women (F) | Persons (P), Leeds | 10 | 20 | 30, York | 11 | 21 | 32. For a table of your own name its columns ('Column of areas', 'Column of industries', 'Column of jobs').",
    ),
    Case(
        "IBGE, two titles, X, three points, a dash",
        """\
"Tabela 6450 - Unidades locais, pessoal ocupado"
"Variável - Pessoal ocupado assalariado (Pessoas)"
"Cód.","Município","Classificação Nacional de Atividades Econômicas (CNAE 2.0)","2021"
"1100015","Alta Floresta D'Oeste","Total","2930"
"1100015","Alta Floresta D'Oeste","58 Edição","X"
"1100015","Alta Floresta D'Oeste","62 TI","12"
"1100015","Alta Floresta D'Oeste","90 Artes","..."
"3550308","São Paulo","Total","5122930"
"3550308","São Paulo","58 Edição","31009"
"3550308","São Paulo","62 TI","129880"
"3550308","São Paulo","90 Artes","-"
"Fonte: IBGE - Cadastro Central de Empresas"
""",
        """\
1100015;58;2021;;suppressed
1100015;62;2021;12;ok
1100015;90;2021;;missing
3550308;58;2021;31009;ok
3550308;62;2021;129880;ok
3550308;90;2021;;missing
""",
    ),
    Case(
        "e-Stat, digits, commas and letters of full width, Shift-JIS",
        """\
地域コード,地域,産業分類,従業者数(人)
13101,千代田区,Ｇ 情報通信業,１２３，４５６
13101,千代田区,Ｎ 生活関連サービス業，娯楽業,４５６７
13102,中央区,Ｇ 情報通信業,98765
13102,中央区,Ｎ 生活関連サービス業，娯楽業,－
""".encode("cp932"),
        """\
13101;G;;123456;ok
13101;N;;4567;ok
13102;G;;98765;ok
13102;N;;;missing
""",
    ),
    Case(
        "Korea, a letter and a point before the title",
        """\
행정구역별,산업별,시점,종사자수 (천명)
서울특별시,J.정보통신업(58~63),2021,512.3
서울특별시,R.예술 스포츠(90~91),2021,90.1
부산광역시,J.정보통신업(58~63),2021,12.3
부산광역시,R.예술 스포츠(90~91),2021,X
""".encode("cp949"),
        """\
서울특별시;J;2021;512300;ok
서울특별시;R;2021;90100;ok
부산광역시;J;2021;12300;ok
부산광역시;R;2021;;suppressed
""",
    ),
    Case(
        "China, ten thousands of persons",
        """\
地区,行业,年份,从业人员(万人)
北京,J 信息传输,2021,98.5
北京,R 文化体育,2021,18.5
上海,J 信息传输,2021,58.5
上海,R 文化体育,2021,8.5
""".encode("gbk"),
        """\
北京;J;2021;985000;ok
北京;R;2021;185000;ok
上海;J;2021;585000;ok
上海;R;2021;85000;ok
""",
    ),
    Case(
        "Romania, thousands of persons",
        """\
CAEN Rev.2 (activitati),Macroregiuni regiuni de dezvoltare si judete,Ani,UM,Valoare
J INFORMATII SI COMUNICATII,Bihor,Anul 2022,Mii persoane,2.1
J INFORMATII SI COMUNICATII,Cluj,Anul 2022,Mii persoane,15.4
R ACTIVITATI DE SPECTACOLE,Bihor,Anul 2022,Mii persoane,0.8
R ACTIVITATI DE SPECTACOLE,Cluj,Anul 2022,Mii persoane,1.9
""",
        """\
Bihor;J;2022;2100;ok
Cluj;J;2022;15400;ok
Bihor;R;2022;800;ok
Cluj;R;2022;1900;ok
""",
    ),
    Case(
        "Croatia, a year with a point",
        """\
Županija;NKD 2007.;2022.
Zagrebačka;J Informacije i komunikacije;1.234
Zagrebačka;R Umjetnost, zabava i rekreacija;456
Krapinsko-zagorska;J Informacije i komunikacije;234
Krapinsko-zagorska;R Umjetnost, zabava i rekreacija;z
""",
        """\
Zagrebačka;J;2022;1234;ok
Zagrebačka;R;2022;456;ok
Krapinsko-zagorska;J;2022;234;ok
Krapinsko-zagorska;R;2022;;suppressed
""",
    ),
    Case(
        "Bulgaria",
        """\
Област;Икономически дейности (КИД-2008);Година;Заети лица
Благоевград;J Създаване и разпространение на информация;2022;1234
Благоевград;R Култура, спорт и развлечения;2022;456
Бургас;J Създаване и разпространение на информация;2022;2 345
Бургас;R Култура, спорт и развлечения;2022;..
""".encode("cp1251"),
        """\
Благоевград;J;2022;1234;ok
Благоевград;R;2022;456;ok
Бургас;J;2022;2345;ok
Бургас;R;2022;;missing
""",
    ),
    Case(
        "Czech open data, a code of the code list beside",
        """\
"idhod";"hodnota";"stapro_kod";"odvetvi_cis";"odvetvi_kod";"rok";"uzemi_cis";"uzemi_kod";"uzemi_txt";"odvetvi_txt"
"1";"1200";"316";"5701";"J";"2021";"100";"3018";"Hlavní město Praha";"Informační a komunikační činnosti"
"2";"300";"316";"5701";"R";"2021";"100";"3018";"Hlavní město Praha";"Kultura"
"3";"120";"316";"5701";"J";"2021";"100";"3026";"Středočeský kraj";"Informační a komunikační činnosti"
"4";"30";"316";"5701";"R";"2021";"100";"3026";"Středočeský kraj";"Kultura"
""",
        """\
3018;J;2021;1200;ok
3018;R;2021;300;ok
3026;J;2021;120;ok
3026;R;2021;30;ok
""",
    ),
    Case(
        "people in the service of enterprises are people",
        """\
Localização geográfica (NUTS - 2013);Atividade económica (Subclasse - CAE Rev. 3);Pessoal ao serviço (N.º) das Empresas;
11A: Área Metropolitana do Porto;58110: Edição de livros;1 230;
11A: Área Metropolitana do Porto;62010: Programação;12 300;
170: Área Metropolitana de Lisboa;58110: Edição de livros;2 230;
170: Área Metropolitana de Lisboa;62010: Programação;...;
""",
        """\
11A;58110;;1230;ok
11A;62010;;12300;ok
170;58110;;2230;ok
170;62010;;;missing
""",
    ),
    Case(
        "employer establishments are businesses",
        """\
region,industry,employer establishments
A,58,3
A,62,4
B,58,5
B,62,6
""",
        """\
A;58;;3;ok
A;62;;4;ok
B;58;;5;ok
B;62;;6;ok
""",
        warned="counts businesses",
    ),
    Case(
        "Belgium, names in two languages",
        """\
CD_REFNIS|TX_DESCR_FR|TX_DESCR_NL|CD_NACE|TX_NACE_FR|MS_NUM_EMPL|MS_NUM_ENT
21004|Bruxelles|Brussel|58|Édition|1200|30
21004|Bruxelles|Brussel|62|Prog|12000|300
44021|Gand|Gent|58|Édition|800|20
44021|Gand|Gent|62|Prog|4000|100
""",
        """\
21004;58;;1200;ok
21004;62;;12000;ok
44021;58;;800;ok
44021;62;;4000;ok
""",
    ),
    Case(
        "counties numbered within states, without zeros",
        """\
year,st,cty,sector,firms,estabs,emp
2021,6,37,51,10,20,300
2021,6,37,71,11,21,310
2021,36,37,51,10,20,D
2021,36,37,71,11,21,S
""",
        """\
06037;51;2021;300;ok
06037;71;2021;310;ok
36037;51;2021;;suppressed
36037;71;2021;;suppressed
""",
    ),
    Case(
        "powers of ten where areas should be",
        """\
area,industry,jobs
1.00E+05,58,12
1.00E+05,62,13
2.00E+05,58,14
""",
        "'file.csv': 2 area codes have been turned into powers of ten by a spreadsheet ('1.00E+05', '2.00E+05'; lines 2, 3, 4). Import it as it was downloaded, without opening it in a spreadsheet.",
    ),
    Case(
        "zeros lost before a point",
        """\
area,nace,jobs
E06000001,1.11,12
E06000001,58.11,13
E06000001,62.01,14
E06000002,58.11,3
E06000002,1.11,4
E06000002,62.01,4
""",
        """\
E06000001;01.11;;12;ok
E06000001;58.11;;13;ok
E06000001;62.01;;14;ok
E06000002;58.11;;3;ok
E06000002;01.11;;4;ok
E06000002;62.01;;4;ok
""",
        warned="1.11 → 01.11",
    ),
    Case(
        "the surface of areas is no code of theirs",
        """\
mun,pop,area_km2,income
001,120,1200,3.2
002,20,200,4.5
003,10,100,9.9
""",
        "'file.csv' is in no format that is known. It begins: mun | pop | area_km2 | income, 001 | 120 | 1200 | 3.2, 002 | 20 | 200 | 4.5. For a table of your own name its columns ('Column of areas', 'Column of industries', 'Column of jobs').",
    ),
    Case(
        "codes of measures are no industries",
        """\
mun,UE,H001A,A111A
001,120,1200,3.2
002,20,200,4.5
003,10,100,9.9
""",
        "'file.csv' is in no format that is known. It begins: mun | UE | H001A | A111A, 001 | 120 | 1200 | 3.2, 002 | 20 | 200 | 4.5. For a table of your own name its columns ('Column of areas', 'Column of industries', 'Column of jobs').",
    ),
    Case(
        "years merged over codes, names of areas in the upper row",
        """\
Table 3: Employees by district,,,,,
,,,,,
Area code,Area name,2021,,2022,
,,58,62,58,62
E06000001,Hartlepool,100,200,110,210
E06000002,Middlesbrough,101,201,111,211
Source: ONS,,,,,
""",
        """\
E06000001;58;2021;100;ok
E06000001;62;2021;200;ok
E06000001;58;2022;110;ok
E06000001;62;2022;210;ok
E06000002;58;2021;101;ok
E06000002;62;2021;201;ok
E06000002;58;2022;111;ok
E06000002;62;2022;211;ok
""",
    ),
    Case(
        "measures merged over codes",
        """\
Kreis;;Beschäftigte;;;Betriebe;;
Schlüssel;Name;58;62;90;58;62;90
01001;Flensburg;120;1200;30;2;4;5
01002;Kiel;220;2200;130;3;5;6
""",
        "'file.csv': its figures are divided by 'measure', too (2 values: Beschäftigte, Betriebe; first lines 3, 3, 3), none of which is surely the total. Set KEEP to the one wanted, such as 'measure=Beschäftigte'.",
    ),
    Case(
        "measures merged over codes, one kept",
        """\
Kreis;;Beschäftigte;;;Betriebe;;
Schlüssel;Name;58;62;90;58;62;90
01001;Flensburg;120;1200;30;2;4;5
01002;Kiel;220;2200;130;3;5;6
""",
        """\
01001;58;;120;ok
01001;62;;1200;ok
01001;90;;30;ok
01002;58;;220;ok
01002;62;;2200;ok
01002;90;;130;ok
""",
        options={"keep": "measure=Beschäftigte"},
    ),
    Case(
        "titles with codes behind merged over sexes",
        """\
Area,,Publishing (58),,,IT (62),,
Code,Name,Men,Women,Total,Men,Women,Total
E06000001,Hartlepool,10,20,30,40,50,90
E06000002,Leeds,11,21,32,41,51,92
""",
        """\
E06000001;58;;30;ok
E06000001;62;;90;ok
E06000002;58;;32;ok
E06000002;62;;92;ok
""",
    ),
    Case(
        "references to notes behind headers, names and figures",
        """\
Code [note 1],Area,58 [note 2],62,All industries [note 1] [note 3]
E06000001,Hartlepool,100,200,300
E06000002,Leeds [note 4],[x],400 [note 3],500
[note 1] Codes of 2023
""",
        """\
E06000001;58;;100;ok
E06000001;62;;200;ok
E06000002;58;;;suppressed
E06000002;62;;400;ok
""",
    ),
    Case(
        "Census API, counties numbered within the state, a flag that looks like a figure",
        """\
NAME,NAICS2022,EMP,EMP_N,state,county
Kent,711,120,0,10,001
Kent,512,0,D,10,001
Sussex,711,20,0,10,005
Sussex,512,30,0,10,005
""",
        """\
10001;711;;120;ok
10001;512;;;suppressed
10005;711;;20;ok
10005;512;;30;ok
""",
    ),
    Case(
        "10 of the Bureau of Labor Statistics beside sectors and subsectors",
        """\
area,industry,jobs
A,10,100
A,51,60
A,511,40
A,512,20
A,71,40
B,10,10
B,51,6
B,511,4
B,512,2
B,71,4
""",
        """\
A;51;;60;ok
A;71;;40;ok
B;51;;6;ok
B;71;;4;ok
""",
    ),
    Case(
        "food beside other manufacturing is no total",
        """\
area,industry,jobs
A,10,100
A,11,60
A,31,50
B,10,10
B,11,6
B,31,5
""",
        """\
A;10;;100;ok
A;11;;60;ok
A;31;;50;ok
B;10;;10;ok
B;11;;6;ok
B;31;;5;ok
""",
    ),
    Case(
        "subclasses as the ONS prints them",
        """\
area,sic,jobs
A,62.01/1,10
A,63.11/9,5
B,62.01/1,3
B,63.11/9,4
""",
        """\
A;62.01/1;;10;ok
A;63.11/9;;5;ok
B;62.01/1;;3;ok
B;63.11/9;;4;ok
""",
    ),
    Case(
        "codes that a formula keeps from becoming numbers",
        """\
area,sic,jobs
="01001",="0111",10
="01001",="5811",5
="01003",="0111",3
="01003",="5811",4
""",
        """\
01001;0111;;10;ok
01001;5811;;5;ok
01003;0111;;3;ok
01003;5811;;4;ok
""",
    ),
    Case(
        "codes that an apostrophe keeps from becoming numbers",
        """\
area,sic,jobs
'01001,'0111,10
'01001,'5811,5
'01003,'0111,3
's-Hertogenbosch,'5811,4
""",
        """\
01001;0111;;10;ok
01001;5811;;5;ok
01003;0111;;3;ok
's-Hertogenbosch;5811;;4;ok
""",
    ),
    Case(
        "several sections in one column, not all neighbours",
        """\
LA code,LA name,"A,B,D,E",C,F,J,"R,S,T,U",Total
E06000001,Hartlepool,1,2,3,4,5,15
E06000002,Leeds,2,3,4,5,6,20
""",
        """\
E06000001;A,B,D,E;;1;ok
E06000001;C;;2;ok
E06000001;F;;3;ok
E06000001;J;;4;ok
E06000001;R,S,T,U;;5;ok
E06000002;A,B,D,E;;2;ok
E06000002;C;;3;ok
E06000002;F;;4;ok
E06000002;J;;5;ok
E06000002;R,S,T,U;;6;ok
""",
    ),
    Case(
        "StatFin, years before what they are of",
        """\
"Alue","Toimiala","2021 Työlliset","2022 Työlliset"
"KU091 Helsinki","J Informaatio ja viestintä",45000,46000
"KU091 Helsinki","R Taiteet, viihde",12000,12500
"KU049 Espoo","J Informaatio ja viestintä",25000,26000
"KU049 Espoo","R Taiteet, viihde",3000,..
""",
        """\
KU091;J;2021;45000;ok
KU091;J;2022;46000;ok
KU091;R;2021;12000;ok
KU091;R;2022;12500;ok
KU049;J;2021;25000;ok
KU049;J;2022;26000;ok
KU049;R;2021;3000;ok
KU049;R;2022;;missing
""",
    ),
    Case(
        "Iceland",
        """\
Landshluti;Atvinnugrein ÍSAT2008;Ár;Fjöldi starfandi
Höfuðborgarsvæði;J Upplýsingar og fjarskipti;2022;7.200
Höfuðborgarsvæði;R Menningar;2022;3.100
Suðurnes;J Upplýsingar og fjarskipti;2022;90
Suðurnes;R Menningar;2022;120
""",
        """\
Höfuðborgarsvæði;J;2022;7200;ok
Höfuðborgarsvæði;R;2022;3100;ok
Suðurnes;J;2022;90;ok
Suðurnes;R;2022;120;ok
""",
    ),
    Case(
        "Israel",
        """\
מחוז,ענף כלכלי,מועסקים
תל אביב,J מידע ותקשורת,1200
תל אביב,R אמנות,300
חיפה,J מידע ותקשורת,200
חיפה,R אמנות,30
""",
        """\
תל אביב;J;;1200;ok
תל אביב;R;;300;ok
חיפה;J;;200;ok
חיפה;R;;30;ok
""",
    ),
    Case(
        "Argentina",
        """\
departamento,clae6,Empleo,Establecimientos
CABA,581100,1234,30
CABA,620100,12345,40
Chaco,581100,12,3
Chaco,620100,34,4
""",
        """\
CABA;581100;;1234;ok
CABA;620100;;12345;ok
Chaco;581100;;12;ok
Chaco;620100;;34;ok
""",
    ),
    Case(
        "Rosstat, thousands at the end of a header",
        """\
Регион;ОКВЭД2;Год;Среднесписочная численность работников, тыс. чел.
Москва;62;2022;345,2
Москва;90;2022;45,1
Тула;62;2022;3,2
Тула;90;2022;…
""".encode("cp1251"),
        """\
Москва;62;2022;345200;ok
Москва;90;2022;45100;ok
Тула;62;2022;3200;ok
Тула;90;2022;;missing
""",
    ),
    Case(
        "a finer level of which most is withheld",
        """\
area,industry,jobs
A,51,25410
A,513,x
A,516,400
A,71,31210
B,51,145410
B,513,x
B,516,900
B,71,9000
""",
        """\
A;513;;;suppressed
A;516;;400;ok
A;71;;31210;ok
B;513;;;suppressed
B;516;;900;ok
B;71;;9000;ok
""",
        warned="The rows of that level hold 24\xa0% of the jobs of the rows at the level '2'",
    ),
]
