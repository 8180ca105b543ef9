"""The registry of schemes: their codes, how they are recognised, and lists that follow a table's scheme."""

import random
from itertools import permutations

import numpy as np
import pandas as pd
import pytest

from creative_clusters_plugin.core.employment.codes import read_codes
from creative_clusters_plugin.core.employment.concordances import bridge, differing
from creative_clusters_plugin.core.employment.recognising import recognise
from creative_clusters_plugin.core.employment.schemes import (
    FOLDER,
    LITERAL,
    NATIONAL,
    OSM,
    SCHEMES,
    base_of,
    code_list,
    is_literal,
    known_as,
    listed,
    stripped,
    title,
)
from creative_clusters_plugin.core.employment.sector_lists import match
from creative_clusters_plugin.core.employment.sector_tables import bundled, bundled_versions, from_frame
from creative_clusters_plugin.core.employment.title_codes import codes_of_titles
from creative_clusters_plugin.core.employment.versions import in_scheme
from creative_clusters_plugin.core.messages import CreativeClustersError
from creative_clusters_plugin.core.options import BUNDLED

DCMS = bundled("dcms_creative_2014")


def told(codes, jobs=None, **given):
    return recognise(
        list(codes), np.ones(len(codes)) if jobs is None else np.array(jobs, dtype=float), "table", **given
    )


def text_of(found):
    return " ".join(note.render() for note in found.notes)


@pytest.mark.parametrize(
    ("titles", "scheme", "first"),
    [
        (
            ["Book publishing", "Advertising agencies", "Specialised design activities", "Performing arts"],
            "NACE Rev. 2",
            "5811",
        ),
        (["BOOK PUBLISHING", "Advertising  agencies", "Performing arts"], "NACE Rev. 2", "5811"),
        (["Verlegen von Büchern", "Werbeagenturen", "Architekturbüros"], "NACE Rev. 2", "5811"),
        (["Book Publishing", "Motion Picture & Video Production", "Advertising Services"], "ANZSIC 2006", "5413"),
        (["Édition de livres", "Programmation informatique", "Arts du spectacle vivant"], "NACE Rev. 2", "5811"),
        (["EDITION DE LIVRES", "PROGRAMMATION INFORMATIQUE", "Arts du spectacle vivant"], "NACE Rev. 2", "5811"),
        (["Information", "Retail Trade", "Manufacturing", "Utilities"], "NAICS 2012", "51"),
        (["Graphic Design Services", "Advertising Agencies", "Museums"], "NAICS 2012", "541430"),
        (["Information and communication", "Education", "Construction"], "NACE Rev. 2", "J"),
        (
            ["Education", "Publishing activities", "Real estate activities", "Veterinary activities"],
            "NACE Rev. 2",
            "85",
        ),
    ],
)
def test_titles_alone_are_put_to_their_codes(titles, scheme, first):
    found = codes_of_titles(titles)
    assert found.scheme == scheme and len(found.codes) == len(titles)
    assert found.codes[titles[0]].startswith(first)


@pytest.mark.parametrize(
    "titles", [["Books", "Films", "Games"], ["Book publishing", "Films", "Games"], ["Book publishing"], []]
)
def test_titles_of_no_scheme_or_too_few_are_no_codes(titles):
    assert codes_of_titles(titles) is None


TURKEY = [
    "62.01.01",
    "58.11.01",
    "58.13.01",
    "59.11.03",
    "62.02.01",
    "63.11.08",
    "70.21.01",
    "74.10.02",
    "90.01.14",
    "01.11.07",
]
ESTONIA = ["62011", "58111", "58131", "59111", "62021", "63111", "70211", "74101", "90011", "01111"]
BRAZIL = [
    "62.01-5",
    "58.11-5",
    "58.12-3",
    "59.11-1",
    "62.02-3",
    "63.11-9",
    "73.11-4",
    "74.10-2",
    "90.01-9",
    "90.02-7",
    "47.61-0",
    "28.69-1",
]


@pytest.mark.parametrize("codes", [TURKEY, TURKEY[:3], ESTONIA, ESTONIA[:4]])
def test_digits_of_a_country_whose_list_is_not_known_leave_the_class(codes):
    found = recognise(codes, np.ones(len(codes)), "table", preferred="SIC 2007")
    assert found.scheme == NATIONAL and base_of(NATIONAL) == "NACE Rev. 2"
    assert found.fits[0].jobs == 1 and not found.doubtful
    assert read_codes(codes, NATIONAL).code.tolist()[0].startswith("6201")


TITLED = [
    (name, language, digits)
    for name, scheme in SCHEMES.items()
    if scheme.file
    for language, titles in code_list(name).titles.items()
    for digits in (1, 2, 3, 4, 5, 6)
    if sum(len(code) == digits for code in titles) >= 10
]


@pytest.mark.parametrize(("scheme", "language", "digits"), TITLED)
def test_official_titles_come_back_as_their_codes(scheme, language, digits):
    titles = code_list(scheme).titles[language]
    codes = random.Random(15).sample([code for code in titles if len(code) == digits], 10)
    found = codes_of_titles([titles[code] for code in codes])
    assert found is not None and len(found.codes) >= 9
    for code in codes:
        got = found.codes.get(titles[code], code)
        # the manufacturing of NAICS has three numbers and one title
        assert stripped(got) == stripped(code) or (code in ("31", "32", "33", "44", "45", "48", "49") and "-" in got)


@pytest.mark.parametrize(
    ("titles", "codes"),
    [
        (
            ["Publishing activities", "Creative, arts and entertainment activities", "Advertising and market research"],
            "58 90 73",
        ),
        (["Verlegen von Büchern", "Werbeagenturen", "Architekturbüros"], "5811 7311 7111"),
        (["Édition de livres", "Programmation informatique", "Arts du spectacle vivant"], "5811 6201 9001"),
    ],
)
def test_titles_given_straight_to_a_tool_are_read_as_their_codes(titles, codes):
    found = told(titles, preferred="SIC 2007")
    assert base_of(found.scheme) == "NACE Rev. 2" and f"3 of 3 are official titles of {found.scheme}" in text_of(found)
    assert read_codes(titles, found.scheme).code.tolist() == codes.split()
    assert not found.doubtful and not found.notes[0].warning


def test_titles_some_of_which_nobody_knows_are_warned_of_or_refused():
    titles = [
        "Publishing activities",
        "Veterinary activities",
        "Real estate activities",
        "Telecommunications",
        "Beekeeping",
    ]
    found = told(titles)
    assert found.notes[0].warning and "4 of 5" in text_of(found)
    assert read_codes(titles, found.scheme).code.tolist()[4] == ""
    with pytest.raises(CreativeClustersError, match="are no codes"):
        told([*titles[:3], "Beekeeping", "Brewing"])


@pytest.mark.parametrize("scheme", [name for name, one in SCHEMES.items() if one.file])
def test_every_code_of_a_scheme_is_read_in_it_and_exists_there(scheme):
    leaves = list(code_list(scheme).leaves)
    read = read_codes(leaves, scheme)
    assert [leaf for leaf, code in zip(leaves, read.code, strict=True) if not listed(scheme, code)] == []


@pytest.mark.parametrize("scheme", ["SBI 2008", "WZ 2008", "NOGA 2008", "ATECO 2007", "SIC 2007", "NAF rev. 2"])
def test_a_few_codes_that_a_countrys_list_has_not_make_it_no_other_countrys(scheme):
    codes = random.Random(15).sample(list(code_list(scheme).leaves), 50)
    for place in range(3):
        others = (f"{codes[place][:-1]}{digit}" for digit in range(9, 0, -1))
        codes[place] = next(code for code in others if not listed(scheme, read_codes([code], scheme).code[0]))
    found = recognise(codes, np.ones(50), "table", preferred="SIC 2007")
    assert found.scheme == scheme and "3 industry codes of the table are not in" in text_of(found)


@pytest.mark.parametrize("size", [3, 4, 12])
@pytest.mark.parametrize("written", [lambda code: code, lambda code: code.replace(".", "").replace("-", "")])
def test_brazil_is_told_by_its_check_digits(size, written):
    codes = [written(code) for code in BRAZIL[-size:]]
    assert recognise(codes, np.ones(size), "table", preferred="SIC 2007").scheme == "CNAE 2.0"


def test_fifth_digits_that_are_no_check_digits_are_not_of_brazil():
    codes = [f"{code[:2]}{code[3:5]}{(int(code[6]) + 1) % 10}" for code in BRAZIL[:8]]
    assert recognise(codes, np.ones(len(codes)), "table").scheme != "CNAE 2.0"


def test_the_folder_of_classifications_is_small():
    assert sum(path.stat().st_size for path in FOLDER.rglob("*") if path.is_file()) < 1_500_000


@pytest.mark.parametrize(
    ("scheme", "leaves"),
    [
        ("NACE Rev. 2", 615),
        ("NACE Rev. 2.1", 651),
        ("NACE Rev. 1.1", 514),
        ("SIC 2007", 731),
        ("NAICS 2012", 1065),
        ("NAICS 2017", 1057),
        ("NAICS 2022", 1012),
        ("ISIC Rev. 4", 419),
        ("ANZSIC 2006", 506),
        ("NAF rev. 2", 732),
        ("CNAE 2.0", 672),
    ],
)
def test_schemes_have_the_published_number_of_classes(scheme, leaves):
    assert len(code_list(scheme).leaves) == leaves


@pytest.mark.parametrize("entry", BUNDLED, ids=lambda entry: entry.id)
def test_every_code_of_every_bundled_list_exists_in_its_scheme(entry):
    for version in bundled_versions(entry.id):
        if not is_literal(version.scheme):
            lost = [code for code in version.rows["code"] if not listed(version.scheme, code)]
            assert lost == []


@pytest.mark.parametrize(
    ("value", "scheme", "code"),
    [
        ("62.01Z", "NAF rev. 2", "6201"),
        ("6201Z", "NAF rev. 2", "6201"),
        ("90.03A Création artistique", "NAF rev. 2", "9003A"),
        ("WZ08-62", "WZ 2008", "62"),
        ("WZ08-90.03.5", "WZ 2008", "90035"),
        ("620100", "NOGA 2008", "6201"),
        ("90.03.09", "ATECO 2007", "900309"),
        ("J5411", "ANZSIC 2006", "5411"),
        ("90.01-9", "CNAE 2.0", "9001"),
        ("9001-9/01", "CNAE 2.0", "900101"),
        ("9001901", "CNAE 2.0", "900101"),
        ("N7111", "NACE Rev. 2.1", "7111"),
        ("NACE_R2 J62", "NACE Rev. 2", "62"),
        ("jeweller;goldsmith", OSM, "=jeweller"),
        ("Anything at all", LITERAL, "=anything at all"),
    ],
)
def test_national_spellings(value, scheme, code):
    assert read_codes([value], scheme).code[0] == code


def test_brazilian_numbers_that_have_lost_their_zero():
    assert read_codes([1113, 90019, 62015], "CNAE 2.0", numeric=True).code.tolist() == ["0111", "9001", "6201"]


def test_names_of_schemes_as_people_write_them():
    assert known_as("NACE2") == "NACE Rev. 2" and known_as("naics", "2017") == "NAICS 2017"
    assert known_as("uk sic 2003") == "SIC 2003" and known_as("nonsense") == ""


def test_titles_are_given_in_the_language_where_there_are_any():
    assert title("SIC 2007", "6020") == "Television programming and broadcasting activities"
    assert title("SIC 2007", "6020", "de") == "Fernsehveranstalter"
    assert "livres" in title("NAF rev. 2", "5811", "fr")
    assert title("NAICS 2022", "5415", "de") == "Computer Systems Design and Related Services"


def test_concordances_are_total_and_keep_totals_there_and_back():
    for first, second in (
        ("NACE Rev. 2", "NACE Rev. 2.1"),
        ("NAICS 2017", "NAICS 2022"),
        ("NACE Rev. 1.1", "NACE Rev. 2"),
        ("CNAE 2.0", "ISIC Rev. 4"),
        ("WZ 2008", "NAF rev. 2"),
        ("NACE Rev. 2", "SIC 2026"),
    ):
        for way in (bridge(first, second), bridge(second, first)):
            shares = way.links.groupby("source")["share"].sum()
            unplaced = {code for place, code in enumerate(way.source) if place not in shares.index}
            # Brazil has no code for what households produce for themselves
            assert unplaced <= {"9810", "9820"} and np.allclose(shares, 1)
            assert np.allclose(way.links.groupby("target")["back"].sum(), 1)


def test_codes_that_change_their_meaning_are_told():
    # 58.12 was directories and is newspapers; books stay
    assert differing("NACE Rev. 2", "NACE Rev. 2.1", ["5812", "5811"], [4, 4]) == ["5812"]
    assert differing("NAICS 2017", "NAICS 2012", ["541511"], [6]) == []


@pytest.mark.parametrize("pair", list(permutations(["NACE Rev. 2", "NACE Rev. 2.1", "NAICS 2022", "ANZSIC 2006"], 2)))
def test_a_drawn_table_is_recognised_or_said_to_be_unsure(pair):
    truth, _ = pair
    draw = random.Random(15)
    for digits in (3, 4):
        codes = sorted({leaf[:digits] for leaf in code_list(truth).leaves})
        for size in (50, len(codes)):
            found = told(draw.sample(codes, min(size, len(codes))))
            right = found.scheme == truth or truth in found.same
            # a code that is in two schemes and stands for the same in both is no mistake
            assert right or truth in found.doubtful or not differing(truth, found.scheme, *_read(codes, truth))


def _read(codes, scheme):
    read = read_codes(codes, scheme)
    return read.code.tolist(), read.digits.tolist()


def test_the_line_says_how_well_the_codes_fit():
    new = ["73.30", "74.11", "74.12", "90.11", "90.39", "91.11", "58.12", "62.10", "71.11", "47.11"]
    found = told(new)
    assert found.scheme == "NACE Rev. 2.1" and "NACE Rev. 2.1 (100 % of the jobs" in text_of(found)


def test_letters_of_sections_tell_vintages_apart():
    assert told(["J62", "J63", "M71", "R90", "C10"]).scheme in ("NACE Rev. 2", "ISIC Rev. 4")
    assert told(["K62", "K63", "N71", "S90", "C10"]).scheme in ("NACE Rev. 2.1", "ISIC Rev. 5", "ATECO 2025")


def test_divisions_that_two_schemes_share_are_said_to_be_unsure():
    found = told(["58", "59", "74"], preferred="SIC 2007")
    assert found.scheme == "SIC 2007" and "NACE Rev. 2.1" in found.doubtful and "cannot tell" in text_of(found)


def test_the_name_of_the_field_decides_where_the_codes_do_not():
    found = told(["58", "59", "74"], preferred="SIC 2007", names=("nace_r21",))
    assert found.scheme == "NACE Rev. 2.1" and not found.doubtful


@pytest.mark.parametrize(
    ("codes", "message"),
    [
        (["XQ1", "XQ2", "Q9", "zz"], "are no codes"),
        (list("ABCDEFGHIJKLMNOPQRS"), r"are sections \(A, B, C"),
        (["0000", "4001", "4002", "0666", "6666"], "of no scheme that is known.*4001"),
        (["Jan 62", "6201", "6202"], "turned into a date"),
        (["7221", "7222", "9211", "9231", "6201", "6202", "9101", "9003", "5911"], "mixes codes of two schemes"),
    ],
)
def test_what_cannot_be_recognised_is_refused(codes, message):
    with pytest.raises(CreativeClustersError, match=message):
        told(codes)


def test_codes_stay_within_a_family():
    for scheme in ("NACE Rev. 2", "NAF rev. 2", "WZ 2008", "TOL 2008"):
        version = in_scheme(DCMS, scheme)
        assert version.rows["code"].tolist() == DCMS.rows["code"].tolist() and version.scheme == scheme
        assert not version.notes


def test_a_list_goes_over_into_another_scheme_with_weights():
    version = in_scheme(DCMS, "NACE Rev. 2.1")
    weight = version.rows.set_index("code")["weight"]
    # design 74.10 is all of 74.1; publishing has no new neighbours; television has taken in part of web portals
    assert weight["741"] == 1 and weight["581"] == 1 and 0.5 < weight["602"] < 1
    assert set(version.sectors().index) == set(DCMS.sectors().index)
    assert "34 of 38 codes are exact" in " ".join(note.render() for note in version.notes)
    assert "Design 4/4" in version.notes[-1].render()


def test_a_list_that_hardly_exists_in_the_tables_scheme_is_refused():
    own = from_frame(
        pd.DataFrame({"code": ["6201", "6210", "7330", "7411", "9011"], "sector": "X", "scheme": "SIC 2007"}), "Mine"
    )
    with pytest.raises(CreativeClustersError, match=r"Only 1 of the 5 codes of 'Mine' can exist in NACE Rev\. 2.*6210"):
        in_scheme(own, "NACE Rev. 2")


def test_sections_of_an_own_list_stand_for_their_divisions():
    own = from_frame(pd.DataFrame({"code": ["J", "M_N"], "sector": ["A", "B"], "scheme": "NACE Rev. 2"}), "Mine")
    assert own.rows["code"].tolist()[:3] == ["58", "59", "60"] and "82" in own.rows["code"].tolist()


def test_an_own_list_without_scheme_takes_that_of_the_table_where_it_fits():
    frame = pd.DataFrame({"code": ["6210", "7330", "7411"], "sector": "X"})
    assert from_frame(frame, "Mine", "NACE Rev. 2.1").scheme == "NACE Rev. 2.1"
    assert from_frame(pd.DataFrame({"code": ["jeweller", "pottery"], "sector": "X"}), "Mine").scheme == LITERAL


def test_tags_with_a_star_take_all_of_their_key():
    own = from_frame(
        pd.DataFrame({"code": ["craft=*", "office=architect"], "sector": ["C", "A"], "scheme": "OSM"}), "Mine"
    )
    found = match(read_codes(["craft=potter", "office=architect", "shop=books"], OSM), own)
    assert found.pairs[["position", "sector"]].to_numpy().tolist() == [[0, "c"], [1, "a"]]


@pytest.mark.parametrize(
    ("codes", "names"),
    [
        (["58.11.0", "59.11.1", "62.10.1", "62.20.0", "74.12.0", "90.11.0"], ()),
        (["581100", "591100", "621000", "622003", "711101", "741200", "901107"], ()),
        (["58110", "62100", "62200", "90110"], ("SNI 2025",)),
    ],
    ids=["WZ 2025", "NOGA 2025", "SNI 2025, by the name of the field"],
)
def test_national_digits_behind_the_classes_of_2025(codes, names):
    found = told(codes, names=names)
    assert found.scheme == "NACE Rev. 2.1, national digits" and not found.doubtful
