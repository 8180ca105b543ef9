"""Small raw files as offices publish them, made up: the same few figures in every layout."""

AREAS = {"E12000001": "North East", "E12000002": "North West", "E12000007": "London"}
INDUSTRIES = {"58": "Publishing activities", "62": "Computer programming", "90": "Creative, arts and entertainment"}
JOBS = {"58": (1000, 2500, 12000), "62": (3000, 4000, 60000), "90": (500, 750, 40000)}


def _text(rows: list[list], delimiter: str = ",") -> bytes:
    def cell(value) -> str:
        text = str(value)
        return f'"{text}"' if delimiter in text or '"' in text else text

    return ("\n".join(delimiter.join(map(cell, row)) for row in rows) + "\n").encode()


def _thousands(number: int) -> str:
    return f"{number:,}"


def nomis(codes: bool = False, flags: bool = True, year: str = "2015", footer: bool = True) -> bytes:
    """Industries in rows, areas in columns with a column of flags beside each, a footer of totals and notes."""
    names = [f"{code} : {name}" if codes else name for code, name in AREAS.items()]
    header, units = ["Industry"], [""]
    for name in names:
        header += [name, ""] if flags else [name]
        units += ["number", "Flags"] if flags else ["number"]
    rows = [
        ["Business Register and Employment Survey : open access"],
        ["ONS Crown Copyright Reserved [from Nomis on 30 September 2016]"],
        [""],
        ["date", year],
        ["measure", "Count"],
        [""],
        header,
        units,
    ]
    for code, name in INDUSTRIES.items():
        row = [f"{code} : {name}"]
        for number in JOBS[code]:
            row += [_thousands(number), ""] if flags else [_thousands(number)]
        rows.append(row)
    if footer:
        totals = ["Column Total"]
        for column in zip(*JOBS.values(), strict=True):
            totals += [_thousands(sum(column)), ""] if flags else [_thousands(sum(column))]
        rows += [totals, [""], ["Figures are rounded."]]
    return _text(rows)


def nomis_by_industry(years: tuple[str, ...] = ("2015", "2016")) -> bytes:
    """Areas in rows with a column of codes, industries in columns, a block for each year."""
    rows: list[list] = [["UK Business Counts"], ["ONS Crown Copyright Reserved [from Nomis on 1 May 2020]"], [""]]
    for number, year in enumerate(years):
        rows += [["date", year], [""]]
        rows.append(
            [
                "local authority: district",
                "mnemonic",
                *(f"{code} : {name}" for code, name in INDUSTRIES.items()),
                "Total",
            ]
        )
        for place, (code, name) in enumerate(AREAS.items()):
            figures = [JOBS[industry][place] + number for industry in INDUSTRIES]
            rows.append([name, code, *map(_thousands, figures), _thousands(sum(figures))])
        rows.append([""])
    return _text(rows)


def nomis_by_year(of_areas: bool = True) -> bytes:
    """Years side by side, a block for each area with industries in rows, or for each industry with areas in rows."""
    rows: list[list] = [["Business Register and Employment Survey"], ["[from Nomis on 1 May 2023]"], [""]]
    industries = [f"{code} : {name}" for code, name in INDUSTRIES.items()]
    areas = [f"{code} : {name}" for code, name in AREAS.items()]
    for number, title in enumerate(areas if of_areas else industries):
        rows += [["area name" if of_areas else "industry", title], [""]]
        rows.append(["Industry" if of_areas else "Area", "2019", "2020"])
        for place, label in enumerate(industries if of_areas else areas):
            figures = list(JOBS.values())
            figure = figures[place][number] if of_areas else figures[number][place]
            rows.append([label, _thousands(figure), _thousands(figure + 1)])
        rows.append([""])
    return _text(rows)


def nomis_api() -> bytes:
    """As Nomis's interface for programs writes it: long, values beside percentages."""
    header = [
        "DATE",
        "GEOGRAPHY_NAME",
        "GEOGRAPHY_CODE",
        "INDUSTRY_CODE",
        "INDUSTRY_NAME",
        "MEASURES_NAME",
        "OBS_VALUE",
        "OBS_STATUS",
    ]
    rows = [header]
    for number, (code, name) in enumerate(INDUSTRIES.items()):
        for place, (area, area_name) in enumerate(AREAS.items()):
            about = [2015, area_name, area, 146800000 + number, f"{code} : {name}"]
            rows += [[*about, "Value", JOBS[code][place], "A"], [*about, "Percent", 0.5, "A"]]
    return _text(rows)


QCEW_FIGURES = [
    # own, industry, aggregation level, disclosure, establishments, employment
    ("0", "10", "70", "", 900, 15000),
    ("5", "10", "71", "", 800, 12000),
    ("5", "102", "72", "", 700, 11000),
    ("5", "51", "74", "", 60, 1000),
    ("5", "511", "75", "", 40, 700),
    ("5", "519", "75", "N", 20, 0),
    ("5", "5111", "76", "", 30, 500),
    ("5", "5112", "76", "", 10, 200),
    ("5", "5191", "76", "N", 20, 0),
    ("3", "5191", "76", "", 5, 90),
]


def qcew(annual: bool = False, titles: bool = True, areas: tuple[str, ...] = ("34001", "34003")) -> bytes:
    jobs = ["annual_avg_emplvl"] if annual else ["month1_emplvl", "month2_emplvl", "month3_emplvl"]
    establishments = "annual_avg_estabs" if annual else "qtrly_estabs_count"
    header = ["area_fips", "own_code", "industry_code", "agglvl_code", "size_code", "year", "qtr"]
    header += ["area_title", "industry_title"] if titles else []
    header += ["disclosure_code", establishments, *jobs]
    rows = [header]
    for number, area in enumerate(areas):
        for own, industry, level, disclosure, places, figure in QCEW_FIGURES:
            shown = figure + number if figure else 0
            row = [area, own, industry, level, "0", "2016", "A" if annual else "4"]
            row += [f"County {number}, New Jersey", f"NAICS {industry} Some industry"] if titles else []
            rows.append([*row, disclosure, places, *([shown] if annual else [shown - 2, shown - 1, shown])])
    return _text(rows)


def cbp_county(flags: bool = True) -> bytes:
    """Up to 2016 with letters for withheld employment, from 2017 on without; a total, a sector, its parts."""
    sizes = ["n1_4" if flags else "n<5", "n5_9", "n10_19", "n20_49"]
    rows = [["fipstate", "fipscty", "naics", *(["empflag"] if flags else []), "emp_nf", "emp", "est", *sizes]]
    for county in ("001", "003"):
        for code, flag, noise, jobs, establishments, by_size in (
            ("------", "", "G", 5000, 400, (300, 60, 30, 10)),
            ("51----", "", "G", 300, 20, (10, 5, 3, 2)),
            ("511///", "C", "D", 0, 12, (6, 3, 2, 1)),
            ("5111//", "", "H", 90, 9, (5, 2, 1, 1)),
            ("5112//", "B", "D", 0, 3, (1, 1, 1, 0)),
            ("31----", "", "G", 700, 9, (0, 0, 0, 9)),
        ):
            if noise == "D" and not flags:
                continue
            rows.append(["34", county, code, *([flag] if flags else []), noise, jobs, establishments, *by_size])
    return _text(rows)


def cbp_census() -> bytes:
    """As data.census.gov gives it: a row of labels below the header, long codes of areas."""
    rows = [["GEO_ID", "NAME", "NAICS2017", "NAICS2017_LABEL", "LFO", "EMPSZES", "YEAR", "ESTAB", "EMP", "EMP_N"]]
    rows.append(["Geography", "Name", "Code", "Meaning", "Form", "Size", "Year", "Units", "Employees", "Noise"])
    for county in ("34001", "34003"):
        for code, label, jobs in (("00", "Total", 5000), ("51", "Information", 300), ("54", "Services", 700)):
            rows.append([f"0500000US{county}", f"County {county}", code, label, "001", "001", 2019, 12, jobs, "G"])
    return _text(rows)


def eurostat_csv(labels: bool = False, second: bool = False) -> bytes:
    """SDMX-CSV 1.0, with labels, or 2.0."""
    names = {"DE11": "Stuttgart", "DE12": "Karlsruhe", "DE1": "Baden-Württemberg", "J62": "Computer programming"}

    def value(code: str) -> str:
        return f"{code}:{names.get(code, 'Some label')}" if labels else code

    about = ["STRUCTURE", "STRUCTURE_ID"] if second else ["DATAFLOW", "LAST UPDATE"]
    rows = [[*about, "freq", "nace_r2", "indic_sb", "geo", "TIME_PERIOD", "OBS_VALUE", "OBS_FLAG"]]
    for place, geo in enumerate(("DE1", "DE11", "DE12")):
        for code, jobs, flag in (
            ("J62", 100, ""),
            ("J58", "", "c"),
            ("M71", 50, "e"),
            ("M73", ":", ""),
            ("J", 200, "b"),
            ("B-S_X_K642", 900, ""),
            ("TOTAL", 1000, ""),
        ):
            for indicator in ("V16110", "V11210", "V12110"):
                number = jobs if isinstance(jobs, str) else jobs + place
                row = [value("A"), value(code), value(indicator), value(geo), "2020", number, flag]
                rows.append(["ESTAT:SBS_R_NUTS06_R2(1.0)", "23/05/24 23:00:00", *row])
    return _text(rows)


def eurostat_beside() -> bytes:
    """SDMX-CSV 2.0 with a column of labels beside each of codes."""
    names = {"A": "Annual", "J62": "Programming", "J58": "Publishing", "EMP_LOC_NR": "Persons", "DE11": "Stuttgart"}
    header = ["STRUCTURE", "STRUCTURE_ID", "STRUCTURE_NAME", "freq", "Time frequency", "nace_r2", "NACE Rev. 2"]
    header += ["indic_sb", "Indicator", "geo", "Geopolitical entity", "TIME_PERIOD", "Time", "OBS_VALUE"]
    rows: list[list] = [[*header, "Observation value", "OBS_FLAG", "Observation status"]]
    for code, jobs, flag in (("J62", 100, ""), ("J58", 50, "e")):
        for geo in ("DE11", "DE12"):
            pairs = [part for key in ("A", code, "EMP_LOC_NR", geo) for part in (key, names.get(key, "Karlsruhe"))]
            rows.append(["dataflow", "ESTAT:X(1.0)", "Data", *pairs, 2021, "", jobs, "", flag, ""])
    return _text(rows)


def eurostat_tsv() -> bytes:
    """The bulk download: dimensions packed in the first column, a column for each year, flags behind the figures."""
    rows = [["freq,nace_r2,indic_sb,geo\\TIME_PERIOD", "2019 ", "2020 "]]
    for geo in ("DE1", "DE11", "DE12"):
        for code, first, last in (
            ("J62", "100 ", "110 b"),
            ("J58", ": c", "7 e"),
            ("M71", ": ", "60 "),
            ("TOTAL", "900 ", "950 "),
        ):
            for indicator in ("V16110", "V11210"):
                rows.append([f"A,{code},{indicator},{geo}", first, last])
    return _text(rows, "\t")


def long(delimiter: str = ",", decimal: str = ".") -> bytes:
    rows: list[list] = [["area", "area_name", "industry", "year", "jobs", "businesses"]]
    for code, figures in JOBS.items():
        for (area, name), number in zip(AREAS.items(), figures, strict=True):
            rows.append([area, name, code, 2015, f"{number + 0.5:.1f}".replace(".", decimal), number // 10])
    return _text(rows, delimiter)


def long_by_year() -> bytes:
    """Years side by side."""
    rows: list[list] = [["area", "area_name", "industry", "2019", "2020"]]
    for code, figures in JOBS.items():
        for (area, name), number in zip(AREAS.items(), figures, strict=True):
            rows.append([area, name, f"{code} – {INDUSTRIES[code]}", number, number + 1])
    return _text(rows)


def wide(delimiter: str = ",", total: bool = True) -> bytes:
    rows: list[list] = [
        ["lad_code", "lad_name", *(f"sic_{code}" for code in INDUSTRIES), *(["Total"] if total else [])]
    ]
    for place, (area, name) in enumerate(AREAS.items()):
        figures = [JOBS[code][place] for code in INDUSTRIES]
        rows.append([area, name, *figures, *([sum(figures)] if total else [])])
    return _text(rows, delimiter)


FILES = {
    "nomis.csv": nomis(),
    "nomis_codes.csv": nomis(codes=True, flags=False),
    "nomis_blocks.csv": nomis_by_industry(),
    "nomis_years.csv": nomis_by_year(),
    "nomis_years_of_industries.csv": nomis_by_year(of_areas=False),
    "nomis_api.csv": nomis_api(),
    "qcew_quarter.csv": qcew(),
    "qcew_annual.csv": qcew(annual=True, titles=False),
    "cbp16co.txt": cbp_county(),
    "cbp19co.txt": cbp_county(flags=False),
    "cbp_census.csv": cbp_census(),
    "eurostat.csv": eurostat_csv(),
    "eurostat_beside.csv": eurostat_beside(),
    "eurostat_labels.csv": eurostat_csv(labels=True),
    "eurostat_2.csv": eurostat_csv(second=True),
    "eurostat.tsv": eurostat_tsv(),
    "long.csv": long(),
    "long_years.csv": long_by_year(),
    "long_semicolons.csv": long(";", ","),
    "wide.csv": wide(),
    "wide_tabs.csv": wide("\t", total=False),
}
