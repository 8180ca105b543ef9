"""Downloads of further statistical offices, in their languages."""

from . import Case

CASES = [
    Case(
        "ONS labour jobs, thousands not seasonally adjusted in title",
        """\
Workforce jobs by region and industry (thousands), not seasonally adjusted

Region,J,R
London,512.3,210.1
Wales,30.2,40.3
Scotland,88.1,77.2
""",
        """\
London;J;;512300;ok
London;R;;210100;ok
Wales;J;;30200;ok
Wales;R;;40300;ok
Scotland;J;;88100;ok
Scotland;R;;77200;ok
""",
    ),
    Case(
        "ISTAT data warehouse export",
        """\
"Territorio";"Ateco 2007";"Tipo dato";"Seleziona periodo";"Value";"Flags"
"Torino";"J: servizi di informazione";"numero addetti";"2021";"1234,5";""
"Milano";"J: servizi di informazione";"numero addetti";"2021";"9876,25";""
"Torino";"R: attività artistiche";"numero addetti";"2021";"12,5";""
""",
        """\
Torino;J;2021;1234.5;ok
Milano;J;2021;9876.25;ok
Torino;R;2021;12.5;ok
""",
    ),
    Case(
        "INE Portugal",
        """\
"Localização geográfica";"Atividade económica (CAE Rev. 3)";"2021";"2022"
"11: Norte";"J: Atividades de informação";"12 345";"13 456"
"16: Centro";"J: Atividades de informação";"2 345";"x"
""",
        """\
11;J;2021;12345;ok
11;J;2022;13456;ok
16;J;2021;2345;ok
16;J;2022;;suppressed
""",
    ),
    Case(
        "KSH Hungary, wide with thousands",
        """\
Megye;J Információ (ezer fő);R Művészet (ezer fő)
Budapest;78,1;20,3
Pest;20,4;5,6
""",
        """\
Budapest;J;;78100;ok
Budapest;R;;20300;ok
Pest;J;;20400;ok
Pest;R;;5600;ok
""",
    ),
    Case(
        "NZ with commas in the header names",
        """\
Area,Year,"ANZSIC06, Level 1","Employee count, number"
"Auckland",2022,J Information Media,"12,300"
"Auckland",2022,R Arts,"2,300"
"Wellington",2022,J Information Media,"5,600"
""",
        """\
Auckland;J;2022;12300;ok
Auckland;R;2022;2300;ok
Wellington;J;2022;5600;ok
""",
    ),
    Case(
        "IBGE with X and dash",
        """\
Município;Divisão CNAE;2021
São Paulo;62 Atividades dos serviços de TI;120.345
São Paulo;90 Atividades artísticas;2.345
Campinas;62 Atividades dos serviços de TI;X
Campinas;90 Atividades artísticas;-
""",
        """\
São Paulo;62;2021;120345;ok
São Paulo;90;2021;2345;ok
Campinas;62;2021;;suppressed
Campinas;90;2021;;missing
""",
    ),
    Case(
        "e-Stat Japan with marks",
        """\
地域,産業大分類,従業者数
13000 東京都,G 情報通信業,"1,012,345"
27000 大阪府,G 情報通信業,"123,456"
26000 京都府,G 情報通信業,X
""",
        """\
13000;G;;1.01234e+06;ok
27000;G;;123456;ok
26000;G;;;suppressed
""",
    ),
    Case(
        "two jobs columns full and part",
        """\
area,industry,full_time,part_time
A1,62,100,20
A1,90,10,20
A2,62,30,10
""",
        "'file.csv' is in no format that is known. It begins: area | industry | full_time | part_time, A1 | 62 | 100 | 20, A1 | 90 | 10 | 20. For a table of your own name its columns ('Column of areas', 'Column of industries', 'Column of jobs').",
    ),
    Case(
        "jobs of men and women and no total",
        """\
area,industry,jobs_men,jobs_women
A1,62,100,20
A1,90,10,20
A2,62,30,10
""",
        "'file.csv' is in no format that is known. It begins: area | industry | jobs_men | jobs_women, A1 | 62 | 100 | 20, A1 | 90 | 10 | 20. For a table of your own name its columns ('Column of areas', 'Column of industries', 'Column of jobs').",
    ),
    Case(
        "jobs of two years without a year in order",
        """\
area,industry,jobs_new,jobs_old
A1,62,100,20
A1,90,10,20
A2,62,30,10
""",
        "'file.csv' is in no format that is known. It begins: area | industry | jobs_new | jobs_old, A1 | 62 | 100 | 20, A1 | 90 | 10 | 20. For a table of your own name its columns ('Column of areas', 'Column of industries', 'Column of jobs').",
    ),
    Case(
        "lower and upper estimates",
        """\
area,industry,jobs,jobs_low,jobs_high
A1,62,100,90,110
A1,90,10,5,20
A2,62,30,20,40
""",
        """\
A1;62;;100;ok
A1;90;;10;ok
A2;62;;30;ok
""",
    ),
    Case(
        "industry code with its level in a column",
        """\
area,level,industry,jobs
A1,section,J,150
A1,division,62,120
A1,division,63,30
A2,section,J,50
A2,division,62,40
A2,division,63,10
""",
        """\
A1;62;;120;ok
A1;63;;30;ok
A2;62;;40;ok
A2;63;;10;ok
""",
    ),
]
