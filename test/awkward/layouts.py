"""Tables with merged cells, several headers, footers and labels of several parts."""

from . import Case

CASES = [
    Case(
        "blank below merged cells",
        """\
Region,WZ 2008,Beschäftigte
01001 Kreis A,58,10
,62,110
,73,210
02001 Kreis B,58,20
,62,120
,73,220
""",
        """\
01001;58;;10;ok
01001;62;;110;ok
01001;73;;210;ok
02001;58;;20;ok
02001;62;;120;ok
02001;73;;220;ok
""",
        "merged.csv",
    ),
    Case(
        "single blanks are no merged cells",
        """\
area,industry,jobs
A1,58,10
A1,62,20
,58,5
A2,62,7
""",
        """\
A1;58;;10;ok
A1;62;;20;ok
A2;62;;7;ok
""",
        "blanks.csv",
    ),
    Case(
        "industries down, areas across",
        """\
Industry;Bayern;Hessen;Sachsen
58 Verlagswesen;10;20;30
62 IT;40;50;60
""",
        """\
Bayern;58;;10;ok
Hessen;58;;20;ok
Sachsen;58;;30;ok
Bayern;62;;40;ok
Hessen;62;;50;ok
Sachsen;62;;60;ok
""",
        "across.csv",
    ),
    Case(
        "years and industries both across",
        """\
;58 : Publishing;;62 : Programming;
Area;2021;2022;2021;2022
A1;1;2;3;4
A2;5;6;7;8
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
        "both.csv",
    ),
    Case(
        "areas with names and codes in one cell",
        """\
kommun,industry,jobs
0114 Upplands Väsby,58,10
0115 Vallentuna,58,20
""",
        """\
0114;58;;10;ok
0115;58;;20;ok
""",
        "named.csv",
    ),
    Case(
        "areas with their code behind",
        """\
area,industry,jobs
Paris (75),58,10
Rhône (69),58,20
""",
        """\
75;58;;10;ok
69;58;;20;ok
""",
        "behind.csv",
    ),
    Case(
        "areas in brackets",
        """\
area,industry,jobs
[51],58,10
[52],58,20
""",
        """\
51;58;;10;ok
52;58;;20;ok
""",
        "brackets.csv",
    ),
    Case(
        "areas with a check letter",
        """\
area,industry,jobs
354140-X,58,10
354141-Y,58,20
""",
        """\
354140-X;58;;10;ok
354141-Y;58;;20;ok
""",
        "check.csv",
    ),
    Case(
        "footers in Swedish",
        """\
area;industry;jobs
A1;58;13
A2;58;23

Senast uppdaterad:
20240131 08:00
Källa: SCB
""",
        """\
A1;58;;13;ok
A2;58;;23;ok
""",
        "footer.csv",
    ),
    Case(
        "a key to symbols below",
        """\
area;industry;jobs
A1;58;13
A2;58;23

Symbol legend:
.. = not applicable
x = suppressed
""",
        """\
A1;58;;13;ok
A2;58;;23;ok
""",
        "key.csv",
    ),
    Case(
        "a table of one kind, wide, divided by sex in a column",
        """\
area,sex,58,62,73
A1,Total,30,50,5
A1,Male,20,30,2
A2,Total,31,51,6
A2,Male,21,31,3
""",
        """\
A1;58;;30;ok
A1;62;;50;ok
A1;73;;5;ok
A2;58;;31;ok
A2;62;;51;ok
A2;73;;6;ok
""",
        "widesex.csv",
    ),
    Case(
        "thousands in the title of a wide table",
        """\
Workplace employment ('000s);;;
AGS;J58;J62;M73
01001;1,2;4,5;1,1
02001;2,2;5,5;1,2
""",
        """\
01001;J58;;1200;ok
01001;J62;;4500;ok
01001;M73;;1100;ok
02001;J58;;2200;ok
02001;J62;;5500;ok
02001;M73;;1200;ok
""",
        "widethousands.csv",
    ),
    Case(
        "a table without areas",
        """\
Industry;2021;2022
58 : Publishing;1;2
62 : Programming;3;4
""",
        "'noareas.csv': no side of its table is surely that of area. What was seen: down: industry (58 : Publishing, 62 : Programming); across: year (2021, 2022). Name the columns ('Column of areas', 'Column of industries', 'Column of jobs'), or download it with codes.",
        "noareas.csv",
    ),
    Case(
        "columns that are not there",
        """\
place,branch,people
X,58,3
Y,62,4
""",
        "'mine.csv' has no column 'persons' (JOBS_COLUMN). Its columns: place, branch, people.",
        "mine.csv",
        options={"columns": {"area": "place", "industry": "branch", "jobs": "persons"}},
    ),
    Case(
        "columns that are named need no format",
        """\
x,y,z
X,58,3
Y,62,4
""",
        """\
X;58;;3;ok
Y;62;;4;ok
""",
        "mine.csv",
        options={"columns": {"area": "x", "industry": "y", "jobs": "z"}},
    ),
]
