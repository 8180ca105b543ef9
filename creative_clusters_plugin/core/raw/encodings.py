"""From the bytes of a downloaded file to text in an encoding that is known, or an error that says what the file is instead."""

import codecs
import re

from ..messages import CreativeClustersError, mark

_BLOCK = 1 << 24
_MARKUP = re.compile(r"\s*<(?:!doctype|html|head|body|\?xml|[a-z]+[ >])", re.IGNORECASE)
_SIGN_IN = re.compile(r"log.?in|sign.?in|password|session (?:has )?(?:expired|timed out)", re.IGNORECASE)
_SIGNATURES = {b"%PDF": "PDF", b"\xd0\xcf\x11\xe0": "XLS", b"\x89PNG": "PNG", b"PK\x03\x04": "ZIP", b"\x1f\x8b": "GZIP"}


def one_byte_text(name: str, content: bytes) -> tuple[bytes, str]:
    """The text in UTF-8 or Windows-1252, where a delimiter is one byte, and which of them it is.

    Raises CreativeClustersError for an empty file, a web page (or login page), JSON, and what is no text.
    """
    if not content.strip(b"\x00 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise CreativeClustersError(
            mark("'{file}' is empty: there is nothing in it but blanks. Download it again."),
            file=name,
        )
    kind = next((kind for signature, kind in _SIGNATURES.items() if content.startswith(signature)), "")
    if kind:
        raise _not_text(name, kind)
    content, encoding = _decoded(name, content)
    beginning = content[:20_000].decode(encoding, "replace")
    if _MARKUP.match(beginning):
        _refuse_page(name, beginning)
    if beginning.lstrip()[:1] in ("{", "["):
        raise CreativeClustersError(mark("'{file}' holds JSON, not a table. Download it as CSV."), file=name)
    return content, encoding


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


def _decoded(name: str, content: bytes) -> tuple[bytes, str]:
    """The text as UTF-8 or Windows-1252, where a delimiter is one byte, and which of them it is."""
    first, second = content[:400:2], content[1:400:2]
    wide = (
        "utf-16"
        if content[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
        else "utf-16-le"
        if second.count(0) > 0.75 * len(second)
        else "utf-16-be"
        if first.count(0) > 0.75 * len(first)
        else ""
    )
    if wide:
        return content.decode(wide, "replace").lstrip("\ufeff").encode(), "utf-8"
    if b"\x00" in content:
        raise _not_text(name, "binary")
    content = content.removeprefix(codecs.BOM_UTF8)
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        for start in range(0, len(content), _BLOCK):
            decoder.decode(content[start : start + _BLOCK])
    except UnicodeDecodeError:
        return content, "cp1252"
    return content, "utf-8"  # a file that breaks off within a character is still UTF-8
