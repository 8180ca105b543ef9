"""Random cubes of jobs by area, industry, year and one further dimension, written in every layout that offices use."""

import itertools
import random
from dataclasses import dataclass

_AREAS = {
    "codes": ["E06000001", "E06000002", "E06000003", "E08000021", "E08000022", "W06000001"],
    "names": ["Anfield", "Borley", "Cranham", "Dunwich", "Eversley", "Fleet"],
    "numbered": ["0114 Upplands", "0115 Vallentuna", "0117 Österåker", "0120 Värmdö", "0123 Järfälla", "0125 Ekerö"],
}
_INDUSTRIES = {
    "colon": ["58 : Publishing", "59 : Film", "62 : Programming", "73 : Advertising", "74 : Design", "90 : Arts"],
    "lettered": ["A Agriculture", "C Manufacturing", "F Construction", "J Information", "M Professional", "R Arts"],
    "coded": ["J58", "J59", "J62", "M73", "M74", "R90"],
}
_OTHERS = {
    "Sex": ["Total", "Male", "Female"],
    "Size class": ["Total", "0-9", "10-49", "50+"],
    "Employment status": ["Employees", "Employment"],
    "Legal status": ["Company", "Sole proprietor", "Partnership"],
}


@dataclass(frozen=True)
class Cube:
    """figures: {(area, industry, year, value of the further dimension): jobs, None where withheld}."""

    areas: list[str]
    industries: list[str]
    years: list[str]
    other: str
    values: list[str]
    figures: dict

    @property
    def taken(self) -> str:
        """The value of the further dimension that has to be in the table: the total, else one that KEEP names."""
        return "Total" if "Total" in self.values else self.values[-1]

    @property
    def keep(self) -> str:
        return "" if self.taken == "Total" or not self.other else f"{self.other}={self.taken}"

    def wanted(self) -> dict:
        """{(area, code of industry, year): jobs} as the table has to hold it."""
        found = {}
        for (area, industry, year, value), jobs in self.figures.items():
            if value == self.taken:
                code = industry.split()[0]
                found[area.split()[0] if area[0].isdigit() else area, code, year] = jobs
        return found


def random_cube(rng: random.Random, with_other: bool) -> Cube:
    areas = rng.sample(_AREAS[rng.choice(list(_AREAS))], rng.randrange(3, 6))
    industries = rng.sample(_INDUSTRIES[rng.choice(list(_INDUSTRIES))], rng.randrange(3, 6))
    years = [str(year) for year in range(2019, 2019 + rng.randrange(1, 4))]
    other = rng.choice(list(_OTHERS)) if with_other else ""
    values = _OTHERS[other] if other else ["Total"]
    figures = {}
    for area, industry, year in itertools.product(areas, industries, years):
        parts = {value: rng.randrange(1, 9000) for value in values if value != "Total"}
        figures |= {(area, industry, year, value): jobs for value, jobs in parts.items()}
        if "Total" in values:
            figures[area, industry, year, "Total"] = sum(parts.values()) if parts else rng.randrange(1, 9000)
        if rng.random() < 0.1:
            figures |= {(area, industry, year, value): None for value in values}
    return Cube(areas, industries, years, other, values, figures)


def _cell(cube: Cube, *key) -> str:
    jobs = cube.figures[key]
    return "*" if jobs is None else str(jobs)


def _text(rows: list[list[str]]) -> bytes:
    width = max(map(len, rows))
    lines = [";".join(f'"{cell}"' if ";" in cell else cell for cell in row + [""] * (width - len(row))) for row in rows]
    return ("\n".join(lines) + "\n").encode()


def long(cube: Cube) -> bytes:
    names = ["Area", "Industry", "Year", *([cube.other] if cube.other else []), "Jobs"]
    rows = [names]
    for key in cube.figures:
        rows.append([*key[:3], *([key[3]] if cube.other else []), _cell(cube, *key)])
    return _text(rows)


def wide_by_year(cube: Cube) -> bytes:
    rows = [["Area", "Industry", *([cube.other] if cube.other else []), *cube.years]]
    for area, industry, value in itertools.product(cube.areas, cube.industries, cube.values):
        cells = [_cell(cube, area, industry, year, value) for year in cube.years]
        rows.append([area, industry, *([value] if cube.other else []), *cells])
    return _text(rows)


def wide_by_industry(cube: Cube) -> bytes:
    rows = [["Area", "Year", *([cube.other] if cube.other else []), *cube.industries]]
    for area, year, value in itertools.product(cube.areas, cube.years, cube.values):
        cells = [_cell(cube, area, industry, year, value) for industry in cube.industries]
        rows.append([area, year, *([value] if cube.other else []), *cells])
    return _text(rows)


def wide_by_area(cube: Cube) -> bytes:
    rows = [["Industry", "Year", *([cube.other] if cube.other else []), *cube.areas]]
    for industry, year, value in itertools.product(cube.industries, cube.years, cube.values):
        cells = [_cell(cube, area, industry, year, value) for area in cube.areas]
        rows.append([industry, year, *([value] if cube.other else []), *cells])
    return _text(rows)


def two_headers(cube: Cube) -> bytes:
    """Industries over years across, merged; the further dimension over them where there is one; areas down."""
    across = list(itertools.product(cube.values if cube.other else [""], cube.industries, cube.years))
    rows = []
    if cube.other:
        rows.append([cube.other, *_merged([value for value, _, _ in across])])
    rows.append(["Industry", *_merged([industry for _, industry, _ in across], cube.years)])
    rows.append(["Area", *(year for _, _, year in across)])
    for area in cube.areas:
        rows.append([area, *(_cell(cube, area, industry, year, value or "Total") for value, industry, year in across)])
    return _text(rows)


def _merged(labels: list[str], _=None) -> list[str]:
    """Labels of which only the first of equal neighbours is written, as a spreadsheet saves merged cells."""
    return [label if not place or labels[place - 1] != label else "" for place, label in enumerate(labels)]


def merged_below(cube: Cube) -> bytes:
    """Areas written once, blank below; industries beside them; years across."""
    rows = [["Area", "Industry", *([cube.other] if cube.other else []), *cube.years]]
    for area in cube.areas:
        first = True
        for industry, value in itertools.product(cube.industries, cube.values):
            cells = [_cell(cube, area, industry, year, value) for year in cube.years]
            rows.append([area if first else "", industry, *([value] if cube.other else []), *cells])
            first = False
    return _text(rows)


def blocks(cube: Cube) -> bytes:
    """A table for each year and value, its title rows above; areas down, industries across."""
    rows: list[list[str]] = [["Jobs by area and industry"], [""]]
    for year, value in itertools.product(cube.years, cube.values):
        rows.append(["Year", year])
        if cube.other:
            rows.append([cube.other, value])
        rows += [[""], ["Area", *cube.industries]]
        for area in cube.areas:
            rows.append([area, *(_cell(cube, area, industry, year, value) for industry in cube.industries)])
        rows.append([""])
    return _text([*rows, ["Source: invented"]])


LAYOUTS = {
    layout.__name__: layout
    for layout in (long, wide_by_year, wide_by_industry, wide_by_area, two_headers, merged_below, blocks)
}
