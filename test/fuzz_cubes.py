"""Random cubes of figures written as offices and people write them: what comes out has to be the cube, or an error, or a warning.

A cube has areas in a language and encoding, industries, years or none, figures that are withheld, a unit, perhaps a dimension more and
rows of another measure; figures have the marks of thousands and decimals of a country.
"""

import csv
import io
import random
from collections.abc import Sequence
from dataclasses import dataclass

from creative_clusters_plugin.core.raw.importing import AUTO, Imported, import_table
from creative_clusters_plugin.core.raw.sheet import sheet_of
from creative_clusters_plugin.core.raw.table import ImportOptions

_CODES = ("5811", "5911", "6201", "6202", "7111", "7311", "9001", "4711", "8610", "0111")
_NAMES = {
    "german": (
        ("Köln", "Düsseldorf", "Würzburg", "Gießen", "Saarbrücken", "Lübeck"),
        ("cp1252", "iso8859-1", "cp850", "mac_roman", "utf-8"),
    ),
    "polish": (
        ("Łódź", "Kraków", "Gdańsk", "Święta Wola", "Częstochowa", "Toruń"),
        ("cp1250", "iso8859-2", "cp852", "utf-8-sig"),
    ),
    "french": (
        ("Orléans", "Besançon", "Nîmes", "Saint-Étienne", "Sète", "Évreux"),
        ("cp1252", "iso8859-15", "mac_roman", "utf-8"),
    ),
    "greek": (
        ("Αττική", "Κρήτη", "Θεσσαλία", "Πελοπόννησος", "Ήπειρος", "Θράκη"),
        ("cp1253", "iso8859-7", "utf-16", "utf-8"),
    ),
    "russian": (
        ("Москва", "Тверь", "Казань", "Ярославль", "Кострома", "Калуга"),
        ("cp1251", "koi8-r", "cp866", "iso8859-5", "utf-16-le"),
    ),
    "turkish": (("Şanlıurfa", "İstanbul", "Muğla", "Kütahya", "Çankırı", "Iğdır"), ("cp1254", "iso8859-9", "utf-8")),
    "japanese": (("大阪市", "東京都", "北海道", "さいたま市", "神戸市", "広島市"), ("cp932", "utf-8")),
    "chinese": (("北京市", "上海市", "广东省", "江苏省", "浙江省", "山东省"), ("gbk", "utf-8")),
    "codes": (("E06000001", "E06000002", "E06000003", "E06000004", "E06000005", "E06000006"), ("ascii", "utf-16-be")),
}
_MARKS = (
    "*",
    "c",
    "x",
    "..C",
    "np",
    "n.d.",
    "k.A.",
    "/",
    "#",
    "[c]",
    "(D)",
    "secret",
    "<5",
    "1-4",
    "F",
    "suppressed",
    ":c",
)
# names of columns of flags and what they say of a withheld and of a published figure
_FLAGS = (
    ("status", "suppressed", "ok"),
    ("STATUS", "x", ""),
    ("flag", "c", ""),
    ("obs_status", "C", "A"),
    ("disclosure", "N", ""),
    ("kz", "(D)", ""),
    ("EMP_N", "D", "G"),
    ("confidential", "Y", "N"),
    ("note", "withheld to avoid disclosure", ""),
)
_THOUSANDS = ("Thousands", "thousand persons", "in Tsd.", "en milliers", "x 1 000")
_TITLES = ("Employment ('000s)", "Beschäftigte in Tsd.", "Emploi, en milliers", "Thousands", "Unit: thousand persons")


Truth = dict[tuple[str, str, str], int | None]  # by area, industry and year; None for a withheld figure


@dataclass(frozen=True)
class Cube:
    """A cube as it is (truth) and as it is written. rows: the file as cells, the header first."""

    truth: Truth
    rows: list[list[str]]
    titles: list[str]
    delimiter: str
    codec: str

    def content(self, rng: random.Random) -> bytes:
        text = io.StringIO()
        for title in self.titles:
            text.write(f"{title}\n")
        quoting = csv.QUOTE_ALL if rng.random() < 0.2 else csv.QUOTE_MINIMAL
        writer = csv.writer(text, delimiter=self.delimiter, lineterminator=rng.choice(["\n", "\r\n"]), quoting=quoting)
        writer.writerows(self.rows)
        return text.getvalue().encode(self.codec, "replace")


def _written(figure: int, style: str, scaled: bool, fixed: bool) -> str:
    """A figure in a country's way of writing; scaled: in thousands with three decimals, `fixed` or as many as there are."""
    if not scaled:
        return f"{figure:,}".replace(
            ",", {"plain": "", "english": ",", "german": ".", "french": " ", "swiss": "’"}[style]
        )
    text = f"{figure / 1000:.3f}"
    text = text if fixed else text.rstrip("0").rstrip(".")
    return text.replace(".", ",") if style in ("german", "french") else text


def _figures(rng: random.Random, areas: Sequence[str], codes: Sequence[str], years: Sequence[str]) -> Truth:
    size, hidden = rng.choice([50, 900, 4000, 60_000]), 0.15 if rng.random() < 0.6 else 0.0
    truth: Truth = {}
    for key in ((area, code, year) for area in areas for code in codes for year in years):
        figure = rng.randrange(0, size) if rng.random() < 0.8 else rng.randrange(0, 8)
        truth[key] = None if truth and rng.random() < hidden else figure
    return truth


def cube(rng: random.Random) -> Cube:
    """A random cube in a long or wide layout."""
    names, codecs = _NAMES[rng.choice(sorted(_NAMES))]
    areas, codes = names[: rng.randrange(3, 7)], sorted(rng.sample(_CODES, rng.randrange(3, 8)))
    years = rng.choice([[""], [""], ["2021"], ["2019", "2020", "2021"]])
    truth = _figures(rng, areas, codes, years)
    style = rng.choice(["plain", "plain", "english", "german", "french", "swiss"])
    delimiter = rng.choice([";", "\t"] if style == "german" else [",", ";", "\t"])
    unit = rng.choice(["", "", "", "column", "factor", "title", "header", "persons", "money"])
    scaled, fixed = unit in ("column", "factor", "title", "header"), rng.random() < 0.5
    mark, flag = rng.choice(_MARKS), rng.choice([None, *_FLAGS])
    shown = {
        key: ("0" if flag else mark) if figure is None else _written(figure, style, scaled, fixed)
        for key, figure in truth.items()
    }
    titles, codec = [rng.choice(_TITLES)] if unit == "title" else [], rng.choice(codecs)
    if rng.random() < 0.25 and years == [""] and unit in ("", "title") and not flag:
        rows = [["area", *codes], *([area, *(shown[area, code, ""] for code in codes)] for area in areas)]
    else:
        rows = _long(rng, truth, shown, flag, unit)
    return Cube(truth, rows, titles, delimiter, codec)


def _long(
    rng: random.Random,
    truth: Truth,
    shown: dict[tuple[str, str, str], str],
    flag: tuple[str, str, str] | None,
    unit: str,
) -> list[list[str]]:
    """The cube as lines in a random order of columns, with those of the unit and the flags, and perhaps of more."""
    keys = list(truth)
    columns = {"area": [key[0] for key in keys], "industry": [key[1] for key in keys]}
    if keys[0][2]:
        columns["year"] = [key[2] for key in keys]
    jobs = "jobs (thousands)" if unit == "header" else "jobs"
    columns[jobs] = [shown[key] for key in keys]
    if flag:
        columns[flag[0]] = [flag[1] if truth[key] is None else flag[2] for key in keys]
    said = {"column": rng.choice(_THOUSANDS), "persons": "Persons", "money": "Persons"}.get(unit)
    if said:
        columns["unit"] = [said] * len(keys)
    if unit == "factor":
        name, said = rng.choice([("SCALAR_FACTOR", "thousands"), ("UNIT_MULT", "3")])
        columns[name] = [said] * len(keys)
    order = rng.sample(list(columns), len(columns))
    rows = [order, *map(list, zip(*(columns[name] for name in order), strict=True))]
    if unit == "money":
        place, figures = order.index("unit"), order.index(jobs)
        money = [[*row] for row in rows[1:]]
        for row in money:
            row[place], row[figures] = "GBP million", str(rng.randrange(1, 900))
        rows += money
    return _with_dimension(rows, order.index(jobs), rng) if rng.random() < 0.15 else rows


def _with_dimension(rows: list[list[str]], figures: int, rng: random.Random) -> list[list[str]]:
    """The rows once for each value of a further dimension, of which the total has the figures of the cube."""
    name, total, parts = rng.choice(
        [("sex", "Total", ("Male", "Female")), ("size", "Total", ("0 to 9", "10 to 49", "50+"))]
    )
    found = [[*rows[0], name]]
    for row in rows[1:]:
        found.append([*row, total])
        for part in parts:
            # what is withheld of the total is withheld of its parts
            found.append(
                [*row[:figures], row[figures] if row[figures] in ("0", *_MARKS) else "1", *row[figures + 1 :], part]
            )
    return found


def imported(content: bytes) -> Imported:
    return import_table([sheet_of("cube.csv", content)], AUTO, ImportOptions())


def wrong(made: Cube, result: Imported) -> str:
    """What is wrong in silence with the table; '' where it is the cube, or where the log warns of what is different."""
    found = {
        (area, industry, year): None if jobs != jobs else jobs
        for area, industry, year, jobs in result.table[["area", "industry", "year", "jobs"]].itertuples(index=False)
    }
    if found == made.truth:
        withheld = result.table["jobs"].isna()
        return (
            ""
            if (result.table.loc[withheld, "status"] == "suppressed").all()
            else "withheld figures have another status"
        )
    warnings = " ".join(note.render() for note in result.notes if note.warning)
    if (
        sorted(map(str, found.values())) == sorted(map(str, made.truth.values()))
        and "may be in the encoding" in warnings
    ):
        return ""  # names in an encoding that could be two, which is said
    different = [key for key in {**found, **made.truth} if found.get(key, "-") != made.truth.get(key, "-")]
    key = different[0]
    return f"{len(different)} of {len(made.truth)} differ, first {key}: {found.get(key, '-')}, not {made.truth.get(key, '-')}; {warnings}"


def check(rng: random.Random) -> None:
    """Write a random cube and read it. Raises CreativeClustersError where the reader does, AssertionError for a wrong table."""
    made = cube(rng)
    content = made.content(rng)
    said = wrong(made, imported(content))
    assert not said, f"{said}\n{content[:1500].decode(made.codec, 'replace')}"
