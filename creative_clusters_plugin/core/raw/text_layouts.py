"""Tables in text that programs write in other ways than with a sign between cells: made plain before they are taken apart."""

import re

_SEPARATOR = re.compile(
    rb"(?m)^[ \t|+:=-]*-{3}[ \t|+:=-]*$"
)  # '|---|---|' below a header, in Markdown and from databases
_WIDE_BYTES = re.compile(rb"\xef\xbc|\xef\xbd[\x80-\x9e]")  # U+FF01 to U+FF5E
_NOTE = re.compile(rb"(?<=[\w)\]%\x80-\xff]) ?\[[Nn]otes? ?\d+(?:(?:,| and|[Nn]otes?|[][ ])* ?\d+)*\]")
_FEWEST = 3  # columns, and lines, of a table whose cells are divided by blanks
_LINES = 200  # that are looked at


# of full width but for the comma and the quotation mark, which would divide cells
_FULL_WIDTH = {0xFEE0 + sign: sign for sign in range(0x21, 0x7F) if chr(sign) not in '",;|'}
_THOUSANDS = re.compile(r"(?<=\d)，(?=\d{3})")


def of_plain_width(content: bytes) -> bytes:
    """`content` (UTF-8) with digits, letters and signs of full width as those of ASCII: '１２３，４５６' is 123456.

    Offices of Japan write so.
    """
    if b"\xef" not in content or not _WIDE_BYTES.search(content):
        return content
    return _THOUSANDS.sub("", content.decode("utf-8", "replace").translate(_FULL_WIDTH)).encode()


def without_guards(content: bytes, delimiter: str) -> bytes:
    """`content` without what keeps a spreadsheet from making numbers of codes: ="0111", and '0111 with a single apostrophe."""
    mark = re.escape(delimiter.encode())
    start, end = rb"(^|\n|" + mark + rb")", rb"(?=" + mark + rb"|\r?\n|$)"
    if b'="' in content or b'=""' in content:
        content = re.sub(start + rb'(?:="([^"\n]*)"|"=""([^"\n]*)""")' + end, rb"\1\2\3", content)
    if b"'0" in content:
        content = re.sub(start + rb"'(\d[\w.]*)" + end, rb"\1\2", content)
    return content


def without_notes(content: bytes) -> bytes:
    """`content` without references to notes behind what they are of ('Leeds [note 3]', '58 [note 2]'), as the British government's
    spreadsheets have them."""
    return _NOTE.sub(b"", content) if b"[note" in content or b"[Note" in content else content


def tidied(content: bytes, delimiter: str, beginning: str) -> tuple[bytes, str]:
    """`content` with its cells divided by the delimiter only, and the delimiter; lines stay where they are.

    Blanks before a quotation ('A1, "62, IT"') and lines of dashes below a header go; columns aligned by blanks get tabs between them.
    """
    mark = re.escape(delimiter.encode())
    if b' "' in content:
        content = re.sub(rb"(^|\n|" + mark + rb')[ ]+("[^"\n]*")[ ]*(?=' + mark + rb"|\n|$)", rb"\1\2", content)
    if delimiter == "|":
        content = _SEPARATOR.sub(b"", content)
    lines = [line for line in beginning.splitlines()[:_LINES] if line.strip()]
    if delimiter not in beginning and _are_aligned(lines):
        rows = content.decode("utf-8", "replace").split("\n")
        return "\n".join(re.sub(r"\s{2,}", "\t", row.strip()) for row in rows).encode(), "\t"
    return content, delimiter


def _are_aligned(lines: list[str]) -> bool:
    """Whether lines hold as many columns each, with two blanks or more between them."""
    counts = {len(re.split(r"\s{2,}", line.strip())) for line in lines}
    return len(lines) >= _FEWEST and len(counts) == 1 and min(counts) >= _FEWEST
