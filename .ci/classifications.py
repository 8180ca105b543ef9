"""Make the compact tables in classifications/ from a folder of lists and concordances as CSV (see its README for sources).

Run by hand: `python .ci/classifications.py FOLDER JOBS` (JOBS: employment by SIC class, from BRES). One gzip-
compressed CSV for each scheme (code, section of a division, titles) and each concordance (pairs of codes of the most
detailed level that both lists have).
"""

import csv
import gzip
import io
import sys
from pathlib import Path

TARGET = Path(__file__).resolve().parent.parent / "creative_clusters_plugin" / "classifications"
# file of the list -> languages of the titles that are free to ship; NOGA: codes only, its licence is not known
LISTS = {
    "sic_2007": ["en"],
    "sic_2003": ["en"],
    "nace_rev1_1": ["en"],
    "nace_rev2": ["en", "de", "fr", "it"],
    "nace_rev2_1": ["en", "it"],
    "isic_rev3_1": ["en"],
    "isic_rev4": ["en"],
    "isic_rev5": ["en"],
    "naics_2012": ["en"],
    "naics_2017": ["en"],
    "naics_2022": ["en"],
    "anzsic_2006": ["en"],
    "naf_rev2": ["fr"],
    "wz_2008": ["en", "de"],
    "noga_2008": [],
    "sbi_2008": ["nl"],
    "ateco_2007": ["it"],
    "ateco_2025": ["it"],
    "cnae_2_0": ["pt"],
}
DIGITS = {"naics_2012": 6, "naics_2017": 6, "naics_2022": 6}
CONCORDANCES = {
    "nace1_1_to_nace2": ("nace_rev1_1", "nace_rev2"),
    "nace2_to_nace2_1": ("nace_rev2", "nace_rev2_1"),
    "isic3_1_to_isic4": ("isic_rev3_1", "isic_rev4"),
    "isic4_to_isic5": ("isic_rev4", "isic_rev5"),
    "nace2_to_isic4": ("nace_rev2", "isic_rev4"),
    "naics2012_to_naics2017": ("naics_2012", "naics_2017"),
    "naics2017_to_naics2022": ("naics_2017", "naics_2022"),
    "naics2017_to_isic4": ("naics_2017", "isic_rev4"),
    "cnae2_0_to_isic4": ("cnae_2_0", "isic_rev4"),
    "anzsic2006_to_isic3_1": ("anzsic_2006", "isic_rev3_1"),
}
# lists or tables that write a group where it is not divided
MIXED = ("nace1_1_to_nace2", "naics2017_to_isic4")


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def write(name: str, header: list[str], table: list[list[str]]) -> None:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(table)
    (TARGET / name).parent.mkdir(parents=True, exist_ok=True)
    # no time of making in the file: the same lists give the same bytes
    (TARGET / name).write_bytes(gzip.compress(text.getvalue().encode(), 9, mtime=0))


def plain(code: str, name: str) -> str:
    """Without dots, slashes and, in Brazil, the check digit."""
    digits = "".join(sign for sign in code if sign.isalnum())
    return digits[:4] if name == "cnae_2_0" and len(digits) == 5 else digits


def with_zeros(codes: list[str]) -> list[str]:
    """Codes of SBI 2008, which stand in their order, with the zeros that those of divisions 01 to 09 have lost."""
    end = next(place for place, code in enumerate(codes) if code.startswith("10") and code[:3] in ("101",))
    return ["0" + code if place < end else code for place, code in enumerate(codes)]


def full(code: str, name: str) -> str:
    return code if not code.isdigit() or len(code) == 1 else code.ljust(DIGITS.get(name, 4), "0")


def under(code: str, name: str, detailed: set[str]) -> set[str]:
    """The most detailed codes that a code stands for: itself, or all its parts where a table names a group."""
    return {full(code, name)} & detailed or {one for one in detailed if len(code) > 1 and one.startswith(code)}


def like_their_siblings(detailed: set[str], pairs: set[tuple[str, str]]) -> set[tuple[str, str]]:
    """Pairs for codes that a table leaves out: those of the codes that share the longest beginning with them."""
    made = set()
    for code in sorted(detailed - {first for first, _ in pairs}):
        length = next(n for n in range(len(code) - 1, 0, -1) if any(first[:n] == code[:n] for first, _ in pairs))
        made |= {(code, second) for first, second in pairs if first[:length] == code[:length]}
        print(f"no pair for {code}: as those of {code[:length]}")
    return made


def lists(folder: Path) -> dict[str, set[str]]:
    """Writes the lists; returns the codes of the most detailed level of each."""
    detailed = {}
    for name, languages in LISTS.items():
        table = rows(folder / "codes" / f"{name}.csv")
        codes = [plain(row["code"], name) for row in table]
        if name == "sbi_2008":
            table = [row for row in table if len(row["code"]) > 2]
            codes = with_zeros([row["code"] for row in table])
        # a class that is not divided and its only part, 58.11 and 58.11/0, are one code
        sections = {row["code"]: row["parent"] for row in table if row.get("level") in ("division", "subdivision")}
        out = []
        for code, row in zip(codes, table, strict=True):
            section = sections.get(row["code"], "")
            out.append([code, section if section.isalpha() else "", *(row[f"title_{lang}"] for lang in languages)])
        write(f"codes/{name}.csv.gz", ["code", "section", *languages], out)
        present = set(codes)
        parents = {code[:n] for code in present for n in range(2, len(code))}
        detailed[name] = {full(code, name) for code in present if code not in parents and code[-2:].isdigit()}
        if name in DIGITS:
            detailed[name] = {code for code in present if len(code) == DIGITS[name]}
    return detailed


def concordances(folder: Path, detailed: dict[str, set[str]]) -> dict[str, list[tuple[str, str]]]:
    made = {}
    for file, (first, second) in CONCORDANCES.items():
        found = set()
        for row in rows(folder / "concordances" / f"{file}.csv"):
            source, target = plain(row["from_code"], first), plain(row["to_code"], second)
            if file == "naics2017_to_isic4" and len(target) < 4:
                target = "0" + target  # this file has lost the leading zeros of ISIC
            if full(source, first) in detailed[first] and (file in MIXED or {len(source), len(target)} <= {4, 6}):
                found |= {(full(source, first), one) for one in under(target, second, detailed[second])}
        if file == "cnae2_0_to_isic4":
            found |= {("6021", "6020"), ("6022", "6020")}  # its table has the group only, 60.2 to 602
        found |= like_their_siblings(detailed[first], found)
        made[file] = sorted(found)
        for side, name in ((0, first), (1, second)):
            missing = detailed[name] - {pair[side] for pair in found}
            print(f"{file}: {len(found)} pairs; of {name} without any: {sorted(missing)[:12]} {len(missing)}")
        write(f"concordances/{first}_to_{second}.csv.gz", [first, second], [list(pair) for pair in made[file]])
    return made


def sic_2026(folder: Path, new_classes: set[str], to_new: list[tuple[str, str]]) -> None:
    """SIC 2026 as far as it was found; elsewhere its classes are those of NACE Rev. 2.1."""
    table = rows(folder / "codes" / "sic_2026_part.csv")
    out = [
        [plain(row["code"], ""), row["parent"] if row["level"] == "division" else "", row["title_en"]] for row in table
    ]
    known = {code for code, *_ in out}
    seen = {code[:2] for code in known if len(code) == 4} - {"85"}
    named = {plain(row["to_code"], "") for row in rows(folder / "concordances" / "sic2007_to_sic2026_part.csv")}
    out += [[code, "", ""] for code in sorted(named - known)]
    known |= named
    out += [[code, "", ""] for code in sorted(new_classes) if code[:2] not in seen and code not in known]
    write("codes/sic_2026.csv.gz", ["code", "section", "en"], out)
    classes = {code[:4] for code, *_ in out if len(code) >= 4}
    part = {
        (plain(row["from_code"], "")[:4], plain(row["to_code"], "").ljust(4, "0")[:4])
        for row in rows(folder / "concordances" / "sic2007_to_sic2026_part.csv")
    }
    part = {pair for pair in part if pair[1] in classes}
    given = {first for first, _ in part}
    pairs = part | {pair for pair in to_new if pair[0] not in given and pair[1] in classes}
    missing = {first for first, _ in to_new} - {first for first, _ in pairs}
    print("SIC 2026: classes", len(classes), "without source", sorted(classes - {b for _, b in pairs}), "lost", missing)
    write(
        "concordances/nace_rev2_to_sic_2026.csv.gz", ["nace_rev2", "sic_2026"], [list(pair) for pair in sorted(pairs)]
    )


def class_sizes(path: Path, classes: set[str]) -> None:
    """Jobs of Great Britain by class: columns sic4, year, employment. The estimate for all farms is divided by their classes."""
    jobs = dict.fromkeys(sorted(classes), 0.0)
    for row in rows(path):
        if row["year"] == "2021":
            shared = [row["sic4"]] if row["sic4"] in jobs else [code for code in jobs if code[:2] == row["sic4"][:2]]
            for code in shared:
                jobs[code] += float(row["employment"]) / len(shared)
    write("codes/jobs_gb_2021.csv.gz", ["code", "jobs"], [[code, str(round(number))] for code, number in jobs.items()])


if __name__ == "__main__":
    source = Path(sys.argv[1])
    of_lists = lists(source)
    pairs = concordances(source, of_lists)
    class_sizes(Path(sys.argv[2]), of_lists["nace_rev2"])
    sic_2026(source, of_lists["nace_rev2_1"], pairs["nace2_to_nace2_1"])
