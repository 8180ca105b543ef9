"""Figures, units, flags and encodings as offices and people write them."""

from . import Case

_LINES = "A1;5811;2021;{};{}\nA1;6201;2021;400;ok\nA2;5811;2021;1300;ok\nA2;6201;2021;70;ok\n"


def _with(cell: str, figure: str, status: str, title: str = "") -> Case:
    """A table in which one figure is written as `cell`."""
    quoted = f'"{cell}"' if "," in cell else cell
    content = f"area,industry,year,jobs\nA1,5811,2021,{quoted}\nA1,6201,2021,400\nA2,5811,2021,1300\nA2,6201,2021,70\n"
    return Case(title or f"a figure written {cell}", content, _LINES.format(figure, status))


def _beside(column: str, flag: str, other: str = "") -> Case:
    """A 0 beside a flag that says that it is withheld, and one beside none."""
    content = (
        f"area,industry,{column},year,jobs\nA1,5811,{flag},2021,0\nA1,6201,{other},2021,400\nA2,5811,{other},2021,1300\n"
        f"A2,6201,{other},2021,0\n"
    )
    return Case(
        f"0 beside {column} {flag}",
        content,
        "A1;5811;2021;;suppressed\nA1;6201;2021;400;ok\nA2;5811;2021;1300;ok\nA2;6201;2021;0;ok\n",
    )


_FIGURES = (
    ("1.2k", "1200"),
    ("1,2 Tsd.", "1200"),
    ("1_200", "1200"),
    ("1'200", "1200"),
    ("1 200", "1200"),
    ("1\u202f200", "1200"),
)
_FLAGGED = ("(120)", "120"), ("120*", "120"), ("r120", "120"), ("120 p", "120"), ("120 [1]", "120"), ("120 †", "120")
_ESTIMATED = ("e120", "120 e", "~120", "ca. 120", "120 (e)", "e 120")
_WITHHELD = (
    *(
        "np",
        "n.p.",
        "F",
        "S",
        "..C",
        "nd",
        "ns",
        "/",
        "#",
        "†",
        "<5",
        "1-4",
        "[c]",
        "[low]",
        "k.A.",
        "k. A.",
        "secret",
        "{s}",
        "(x)",
    ),
    *("confid.", "< 3", "5 bis 9", "10+", ":c", "0 c"),
)
_FLAGS = (
    *(
        ("status", "suppressed"),
        ("STATUS", "x"),
        ("Status", "s"),
        ("obs_flag", "c"),
        ("obs_status", ":"),
        ("EMP_F", "e"),
    ),
    *(
        ("EMP_N", "D"),
        ("disclosure", "N"),
        ("kz", "(D)"),
        ("what", "withheld"),
        ("geheim", "ja"),
        ("note", "not published"),
    ),
)
_WRONG = ("12 34", "1.2.3", "3 bn", "120 h", "(120", "12 FTE", "0 or 1", "1'00")
_UNITS = "A1;5811;2021;1200;ok\nA1;6201;2021;400;ok\nA2;5811;2021;1300;ok\nA2;6201;2021;70;ok\n"

CASES = [
    *(_with(cell, figure, "ok") for cell, figure in (*_FIGURES, *_FLAGGED)),
    *(_with(cell, "120", "estimated") for cell in _ESTIMATED),
    *(_with(cell, "", "suppressed") for cell in _WITHHELD),
    *(_with(cell, "", "missing") for cell in ("…", "n/a", "[z]", "-")),
    *(_beside(column, flag) for column, flag in _FLAGS),
    *(
        Case(
            f"no figure: {cell}",
            _with(cell, "", "").content,
            f"Column 'jobs' of 'file.csv' holds 1 value that is no figure ('{cell}'; lines 2). Choose another column, correct "
            "it, or name it in SUPPRESSED_MARKS where it stands for withheld figures.",
        )
        for cell in _WRONG
    ),
    Case(
        "points as thousands, commas between cells",
        "area,industry,year,jobs\nDE1,58,2021,1.210\nDE1,62,2021,25.110\nDE2,58,2021,1.200\nDE2,62,2021,815\n",
        "DE1;58;2021;1210;ok\nDE1;62;2021;25110;ok\nDE2;58;2021;1200;ok\nDE2;62;2021;815;ok\n",
    ),
    Case(
        "points as thousands, cells in quotes",
        'area,industry,year,jobs\n"DE1","58","2021","1.210"\n"DE1","62","2021","*"\n"DE2","58","2021","1.234.567"\n"DE2","62","2021","9"\n',
        "DE1;58;2021;1210;ok\nDE1;62;2021;;suppressed\nDE2;58;2021;1234567;ok\nDE2;62;2021;9;ok\n".replace(
            "1234567", "1.23457e+06"
        ),
    ),
    Case(
        "points that may be decimal",
        "area,industry,year,jobs\nDE1,58,2021,1.210\nDE1,62,2021,25110\nDE2,58,2021,1.200\nDE2,62,2021,815\n",
        "Column 'jobs' of 'file.csv' has 2 figures that can be read in two ways ('1.210', '1.200'; lines 2, 4): the point or comma "
        "divides thousands, or is a decimal one. Set DECIMALS.",
    ),
    Case(
        "points that are said to be decimal",
        "area,industry,year,jobs\nDE1,58,2021,1.210\nDE1,62,2021,25110\nDE2,58,2021,1.200\nDE2,62,2021,815\n",
        "DE1;58;2021;1.21;ok\nDE1;62;2021;25110;ok\nDE2;58;2021;1.2;ok\nDE2;62;2021;815;ok\n",
        options={"decimals": "point"},
    ),
    Case(
        "numbers that are marks",
        "area,industry,year,jobs\nA1,58,2021,-1\nA1,62,2021,9999\nA2,58,2021,12\nA2,62,2021,q\n",
        "A1;58;2021;;suppressed\nA1;62;2021;;suppressed\nA2;58;2021;12;ok\nA2;62;2021;;suppressed\n",
        options={"marks": frozenset({"-1", "9999", "q"})},
    ),
    Case(
        "a column of units in thousands",
        "area,industry,year,unit,jobs\nA1,5811,2021,Thousands,1.2\nA1,6201,2021,Thousands,0.4\nA2,5811,2021,Thousands,1.3\n"
        "A2,6201,2021,Thousands,0.07\n",
        _UNITS,
    ),
    Case(
        "SCALAR_FACTOR",
        "area,industry,year,UOM,SCALAR_FACTOR,jobs\nA1,5811,2021,Persons,thousands,1.200\nA1,6201,2021,Persons,thousands,0.400\n"
        "A2,5811,2021,Persons,units,1300\nA2,6201,2021,Persons,units,70\n",
        _UNITS,
    ),
    Case(
        "UNIT_MULT",
        "area,industry,year,UNIT_MULT,jobs\nA1,5811,2021,3,1.2\nA1,6201,2021,3,0.4\nA2,5811,2021,3,1.3\nA2,6201,2021,0,70\n",
        _UNITS,
    ),
    Case(
        "thousands in a title",
        "Employee jobs\nThousands\n\narea,industry,year,jobs\nA1,5811,2021,1.2\nA1,6201,2021,0.4\nA2,5811,2021,1.3\nA2,6201,2021,0.07\n",
        _UNITS,
    ),
    Case(
        "thousands in a header",
        "area;industry;year;Beschäftigte (in Tsd.)\nA1;5811;2021;1,2\nA1;6201;2021;0,4\nA2;5811;2021;1,3\nA2;6201;2021;0,07\n",
        _UNITS,
        options={"columns": {"jobs": "Beschäftigte (in Tsd.)"}},
    ),
    Case(
        "thousands above a wide table",
        "Workplace employment ('000s);;\nAGS;J58;J62\n01001;1,2;0,4\n01002;1,3;0,07\n",
        "01001;J58;;1200;ok\n01001;J62;;400;ok\n01002;J58;;1300;ok\n01002;J62;;70;ok\n",
    ),
    Case(
        "another measure beside jobs",
        "area,industry,year,unit,jobs\nA1,5811,2021,Persons,1.200\nA1,6201,2021,Persons,400\nA2,5811,2021,Persons,1.300\n"
        "A2,6201,2021,Persons,70\nA1,5811,2021,GBP million,327.5\nA2,5811,2021,GBP million,12.25\n",
        _UNITS,
    ),
    Case(
        "another measure only",
        "area,industry,year,unit,value\nA1,5811,2021,GBP million,327\nA1,6201,2021,GBP million,306\nA2,5811,2021,Hours,12\n",
        "'file.csv' holds no counts of jobs or businesses: its figures are in 'GBP million' (2), 'Hours' (1). Download the table of "
        "jobs. Figures of another measure are never taken for jobs.",
    ),
    Case(
        "letters for withheld employment",
        "GEO_ID,NAICS2012,NAICS2012_TTL,EMP,EMP_F,ESTAB,YEAR\n0500000US34001,00,Total,1000,,60,2012\n"
        "0500000US34001,5111,Newspapers,0,e,12,2012\n0500000US34001,7111,Arts,0,b,8,2012\n0500000US34001,5418,Advertising,210,,30,2012\n",
        "34001;5111;2012;;suppressed\n34001;7111;2012;;suppressed\n34001;5418;2012;210;ok\n",
    ),
    *(
        Case(
            f"names in {codec}",
            "area;industry;year;jobs\n".encode(codec)
            + "".join(
                f"{name};{code};2021;{jobs}\n" for name in names for code, jobs in (("58", 120), ("62", 340))
            ).encode(codec),
            "".join(f"{name};{code};2021;{jobs};ok\n" for name in names for code, jobs in (("58", 120), ("62", 340))),
        )
        for codec, names in (
            ("cp1250", ("Łódź", "Kraków", "Gdańsk")),
            ("cp1253", ("Αττική", "Κρήτη")),
            ("cp850", ("Köln", "Düsseldorf")),
            ("mac_roman", ("Genève", "Zürich")),
            ("cp932", ("東京都", "大阪市")),
        )
    ),
]
