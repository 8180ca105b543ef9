"""From the bytes of a downloaded file to text in UTF-8, or an error that says what the file is instead."""

import codecs
import re

from ..messages import CreativeClustersError, Note, mark, mark_plural
from .letters import LANGUAGES, Guess, guessed

_BLOCK = 1 << 24
_SAMPLES, _SAMPLE = 16, 1 << 16  # parts of a large file that are looked at, and their bytes
_DAMAGED = 0.1  # share of bad sequences up to which a file is damaged UTF-8, not another encoding
_MARKUP = re.compile(r"\s*<(?:!doctype|html|head|body|\?xml|[a-z]+[ >])", re.IGNORECASE)
_SIGN_IN = re.compile(r"log.?in|sign.?in|password|session (?:has )?(?:expired|timed out)", re.IGNORECASE)
_SIGNATURES = {b"%PDF": "PDF", b"\xd0\xcf\x11\xe0": "XLS", b"\x89PNG": "PNG", b"PK\x03\x04": "ZIP", b"\x1f\x8b": "GZIP"}
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_OTHER_NAMES = {
    "ansi": "cp1252",
    "mac": "mac-roman",
    "macintosh": "mac-roman",
    "dos": "cp850",
    "unicode": "utf-16",
    "latin": "latin-1",
}


_TWICE = re.compile(
    b"\xc3[\x82-\x8f]\xc2[\x80-\xbf]|\xc3[\x82-\x8f]\xe2\x80|\xc3[\x82-\x8f]\xc5"
)  # 'Ã¼', 'Ã–' as bytes of UTF-8


def utf8_text(name: str, content: bytes, encoding: str = "") -> tuple[bytes, Note | None]:
    """The text in UTF-8 without byte order mark, and what to know of the encoding that it was in, with an example.

    encoding: as the user names it, '' to find it out: from a byte order mark, else UTF-8, UTF-16, else the one that makes words of the
    bytes (see `letters`). Raises CreativeClustersError for an empty file, a web page (or login page), JSON, what is no text, and an
    encoding that is not known or not that of the file.
    """
    if not content.strip(b"\x00 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise CreativeClustersError(
            mark("'{file}' is empty: there is nothing in it but blanks. Download it again."),
            file=name,
        )
    kind = next((kind for signature, kind in _SIGNATURES.items() if content.startswith(signature)), "")
    if kind:
        raise _not_text(name, kind)
    content, note = _in_encoding(name, content, encoding) if encoding else _decoded(name, content)
    beginning = content[:20_000].decode("utf-8", "replace")
    if _MARKUP.match(beginning):
        _refuse_page(name, beginning)
    if beginning.lstrip()[:1] in ("{", "["):
        raise CreativeClustersError(mark("'{file}' holds JSON, not a table. Download it as CSV."), file=name)
    return content, note


def _not_text(name: str, kind: str) -> CreativeClustersError:
    return CreativeClustersError(
        mark(
            "'{file}' is no table in text ({kind}). Give a CSV, TSV or XLSX file, alone or in a .zip or .gz.",
        ),
        file=name,
        kind=kind,
    )


def _refuse_page(name: str, beginning: str) -> None:
    title = re.search(r"<title[^>]*>\s*([^<]{1,80})", beginning, re.IGNORECASE)
    text = (
        mark(
            "'{file}' is a web page that asks to log in ('{title}'), not the data: log in with a browser and download it again.",
        )
        if _SIGN_IN.search(beginning)
        else mark(
            "'{file}' is a web page ('{title}') or other markup, not the data. Download the CSV file itself.",
        )
    )
    raise CreativeClustersError(text, file=name, title=title[1].strip() if title else "-")


def _decoded(name: str, content: bytes) -> tuple[bytes, Note | None]:
    for signature, encoding in _MARKS:
        if content.startswith(signature):
            return _again(content.decode(encoding, "replace").lstrip("\ufeff")), None
    wide = _wide(content)
    if wide:
        return _again(content.decode(wide, "replace")), None
    if b"\x00" in content:
        raise _not_text(name, "binary")
    if _is_utf8(content):
        return _once(name, content)
    text = content.decode("utf-8", "replace")
    bad = text.count("\ufffd")
    if bad <= _DAMAGED * sum(not sign.isascii() for sign in text):
        lines = [number for number, line in enumerate(text.split("\n"), start=1) if "\ufffd" in line]
        said = mark_plural(
            "'{file}' is in UTF-8, but {count} letter is damaged (lines {lines}) and cannot be read. Download it "
            "again, or mend it.",
            "'{file}' is in UTF-8, but {count} letters are damaged (lines {lines}) and cannot be read. Download it "
            "again, or mend them.",
        )
        shown = ", ".join(map(str, lines[:5])) + (" …" if len(lines) > 5 else "")
        return _again(text), Note(said, {"file": name, "count": bad, "lines": shown})
    found = guessed(_sample(content))
    return _again(content.decode(found.encoding, "replace")), _said(name, found)


def _once(name: str, content: bytes) -> tuple[bytes, Note | None]:
    """Text in UTF-8; where all its letters beyond ASCII are such that were put into UTF-8 twice ('MÃ¼nchen'), with them once."""
    if not _TWICE.search(content):
        return content, None
    text = content.decode("utf-8", "replace").lstrip("\ufeff")
    words = list(dict.fromkeys(re.findall(r"\S*[^\x00-\x7f]+\S*", text)))
    pairs = {word: once for word in words if (once := _coded_once(word)) is not None}
    if len(pairs) < len(words):
        return content, None
    said = mark("'{file}': letters were put into UTF-8 twice ('{example}'): they are read as '{once}'.")
    example, once = next(iter(pairs.items()))
    found = re.sub(r"\S*[^\x00-\x7f]+\S*", lambda one: pairs[one[0]], text)
    return _again(found), Note(said, {"file": name, "example": example, "once": once})


def _coded_once(word: str) -> str | None:
    try:
        return word.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return None


def _said(name: str, found: Guess) -> Note:
    values = {"file": name, "encoding": found.encoding, "example": found.example}
    if not found.other:
        text = mark("'{file}' is read in the encoding {encoding}: '{example}'. If that is no name, set ENCODING.")
        return Note(text, values, warning=False)
    text = mark(
        "'{file}' may be in the encoding {encoding} ('{example}') or {other} ('{otherwise}'): it is read in the first. If that is wrong, "
        "set ENCODING.",
    )
    return Note(text, {**values, "other": found.other, "otherwise": found.otherwise})


def _in_encoding(name: str, content: bytes, given: str) -> tuple[bytes, None]:
    encoding = _known(given)
    if not encoding:
        raise CreativeClustersError(
            mark(
                "'{encoding}' is no encoding that is known. Known are, among others: utf-8, utf-16, {known}, cp932, gbk."
            ),
            encoding=given,
            known=", ".join(LANGUAGES),
        )
    try:
        return _again(content.decode(encoding).lstrip("\ufeff")), None
    except UnicodeDecodeError as error:
        raise CreativeClustersError(
            mark(
                "'{file}' is not in the encoding {encoding}: line {line} has bytes that are none of its letters. Leave ENCODING empty to "
                "find it out."
            ),
            file=name,
            encoding=given,
            line=content[: error.start].count(b"\n") + 1,
        ) from error


def _known(given: str) -> str:
    """Python's name of an encoding as users name it ('Windows-1252', 'Latin 1', 'ANSI'); '' for none."""
    plain = re.sub(r"[\s_]+", "-", given.strip().lower())
    plain = re.sub(r"^windows-?", "cp", _OTHER_NAMES.get(plain, plain))
    try:
        b"abab".decode(plain)  # encodings of text only
        return codecs.lookup(plain).name
    except (LookupError, ValueError):
        return ""


def _again(text: str) -> bytes:
    return text.encode("utf-8", "replace")


def _wide(content: bytes) -> str:
    """UTF-16 without byte order mark: zeros at every second byte, or line ends of two bytes where letters are not of ASCII."""
    first, second = content[:400:2], content[1:400:2]
    for zeros, name in ((second, "utf-16-le"), (first, "utf-16-be")):
        if zeros.count(0) > 0.75 * len(zeros):
            return name
    if b"\x00" not in content[:_SAMPLE]:
        return ""
    start = content[: min(len(content), _SAMPLE) // 2 * 2]
    ends = [(start[at : at + 2], at) for at in range(0, len(start), 2)]
    for end, name in ((b"\n\x00", "utf-16-le"), (b"\x00\n", "utf-16-be")):
        if sum(pair == end for pair, _ in ends) > 1 and _decodes(start[:-2], name):
            return name
    return ""


def _decodes(content: bytes, encoding: str) -> bool:
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError:
        return False
    return text.isprintable() or all(sign.isprintable() or sign.isspace() for sign in text)


def _is_utf8(content: bytes) -> bool:
    """A file that breaks off within a character is still UTF-8."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        for start in range(0, len(content), _BLOCK):
            decoder.decode(content[start : start + _BLOCK])
    except UnicodeDecodeError:
        return False
    return True


def _sample(content: bytes) -> bytes:
    """Whole lines from all over a file."""
    if len(content) <= _SAMPLES * _SAMPLE:
        return content
    step = (len(content) - _SAMPLE) // (_SAMPLES - 1)
    parts = (content[at : at + _SAMPLE] for at in range(0, len(content) - _SAMPLE + 1, step))
    return b"\n".join(part[part.find(b"\n") + 1 : part.rfind(b"\n")] for part in parts)
