"""Encodings are found out by the letters of names; where two are as likely, that is said."""

import pytest

from creative_clusters_plugin.core.messages import CreativeClustersError
from creative_clusters_plugin.core.raw.encodings import utf8_text
from creative_clusters_plugin.core.raw.importing import import_table
from creative_clusters_plugin.core.raw.sheet import sheet_of
from creative_clusters_plugin.core.raw.table import ImportOptions

POLISH = ("Łódź", "Kraków", "Gdańsk", "Święta Wola", "Częstochowa")
CZECH = ("České Budějovice", "Plzeň", "Hradec Králové", "Ústí nad Labem")
HUNGARIAN = ("Győr", "Székesfehérvár", "Hódmezővásárhely", "Kőszeg", "Debrecen-Józsa")
GERMAN = ("Köln", "Düsseldorf", "Würzburg", "Gießen", "Saarbrücken")
FRENCH = ("Orléans", "Besançon", "Nîmes", "Saint-Étienne", "Sète")
SPANISH = ("Cádiz", "León", "A Coruña", "Ávila", "Almería")
SWEDISH = ("Malmö", "Västerås", "Östersund", "Luleå")
ICELANDIC = ("Þórshöfn", "Ísafjörður", "Reykjanesbær")
TURKISH = ("Şanlıurfa", "İstanbul", "Muğla", "Kütahya", "Çankırı")
LITHUANIAN = ("Šiauliai", "Panevėžys", "Klaipėda", "Kėdainiai", "Šakių rajonas")
GREEK = ("Αττική", "Κρήτη", "Θεσσαλία", "Πελοπόννησος")
RUSSIAN = ("Москва", "Санкт-Петербург", "Нижний Новгород", "Ярославль")
SWISS = ("Genève", "Zürich", "Neuchâtel", "Graubünden")
ROMANIAN = ("Timişoara", "Braşov", "Constanţa", "Bistriţa-Năsăud")
FILES = {
    **{
        (name, codec): names
        for codec in ("cp1250", "iso8859-2", "cp852")
        for name, names in (("pl", POLISH), ("cs", CZECH))
    },
    ("hu", "cp1250"): HUNGARIAN,
    ("ro", "cp1250"): ROMANIAN,
    **{
        (name, codec): names
        for codec in ("cp1252", "iso8859-1", "iso8859-15", "cp850", "mac_roman")
        for name, names in (("de", GERMAN), ("fr", FRENCH), ("es", SPANISH), ("sv", SWEDISH), ("ch", SWISS))
    },
    ("de", "cp437"): GERMAN,
    ("is", "cp1252"): ICELANDIC,
    ("tr", "cp1254"): TURKISH,
    ("tr", "iso8859-9"): TURKISH,
    ("lt", "cp1257"): LITHUANIAN,
    ("el", "cp1253"): GREEK,
    ("el", "iso8859-7"): GREEK,
    **{("ru", codec): RUSSIAN for codec in ("cp1251", "iso8859-5", "koi8-r", "cp866")},
    ("he", "cp1255"): ("תל אביב", "ירושלים", "חיפה"),
    ("ar", "cp1256"): ("القاهرة", "الجيزة", "الإسكندرية"),
    ("ja", "cp932"): ("大阪市", "東京都", "北海道", "さいたま市"),
    ("zh", "gbk"): ("北京市", "上海市", "广东省"),
    **{("pl", codec): POLISH for codec in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32")},
    **{("el", codec): GREEK for codec in ("utf-8", "utf-16-le", "utf-16-be")},
}


def table(names, codec: str) -> bytes:
    rows = "".join(f"{name};{code};{120 + row}\n" for row, name in enumerate(names) for code in (58, 62, 90))
    return f"area;industry;jobs\n{rows}".encode(codec)


@pytest.mark.parametrize(("language", "codec"), FILES)
def test_names_come_out_as_they_went_in(language, codec):
    names = FILES[language, codec]
    content, note = utf8_text("file", table(names, codec))
    assert content == table(names, "utf-8")
    if codec.startswith("utf"):
        assert note is None
    else:
        assert "is read in the encoding" in note.render() and not note.warning
        assert any(part in note.render() for name in names for part in name.split())


@pytest.mark.parametrize(
    ("names", "codec"), [(["Kö"], "mac_roman"), (["Łódź"], "iso8859-2"), (["서울특별시"], "euc_kr")]
)
def test_what_could_be_two_encodings_is_said(names, codec):
    _, note = utf8_text("file", table(names, codec))
    assert note.warning and "may be in the encoding" in note.render() and "set ENCODING" in note.render()


@pytest.mark.parametrize("given", ["mac_roman", "Mac Roman", "macintosh", "mac-roman"])
def test_the_encoding_that_is_set_is_taken(given):
    assert utf8_text("file", table(["Kö"], "mac_roman"), given) == (table(["Kö"], "utf-8"), None)


@pytest.mark.parametrize("given", ["Windows-1252", "windows 1252", "CP1252", "ANSI", "Latin 1", "latin1"])
def test_names_that_people_have_for_encodings(given):
    assert utf8_text("file", table(GERMAN, "cp1252"), given)[0] == table(GERMAN, "utf-8")


@pytest.mark.parametrize("given", ["klingon", "base64", "rot13", "zlib"])
def test_an_encoding_that_is_none_is_refused(given):
    with pytest.raises(CreativeClustersError, match=f"'{given}' is no encoding that is known"):
        utf8_text("file", table(GERMAN, "cp1252"), given)


def test_an_encoding_that_the_file_is_not_in_is_refused_by_line():
    with pytest.raises(CreativeClustersError, match="is not in the encoding utf-8: line 2"):
        utf8_text("file", table(GERMAN, "cp1252"), "utf-8")


def test_utf8_with_a_damaged_letter_stays_utf8():
    damaged = table(POLISH, "utf-8").replace("Łódź;58".encode(), b"\xc5\xf3d\xc5\xba;58")
    content, note = utf8_text("file", damaged)
    assert content.decode().count("Kraków") == 3 and content.decode().count("\ufffd") >= 1
    assert note.warning and "damaged (lines 2)" in note.render()


def test_the_log_of_an_import_says_the_encoding():
    found = import_table([sheet_of("file.csv", table(POLISH, "cp1250"))], "auto", ImportOptions())
    assert set(found.table["area"]) == set(POLISH)
    assert any("read in the encoding cp1250: 'Łódź'" in note.render() for note in found.notes)


def test_wide_letters_do_not_divide_cells():
    names = ("表示", "能登")  # their second bytes are a backslash and 'bar' in Shift-JIS
    found = import_table([sheet_of("file.csv", table(names, "cp932"), encoding="cp932")], "auto", ImportOptions())
    assert set(found.table["area"]) == set(names)
