"""Bookmarks for a PDF that has none: Qt and QGIS write pages only.

An incremental update (ISO 32000-1:2008, 7.5.6): the outline is appended to the file with a new catalogue that names it, and
nothing that is there is changed. Plain Python; for the files of Qt's PDF engine, which have a cross-reference table.
"""

import re
from pathlib import Path

_START = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*$")
_SECTION = re.compile(rb"\s*(\d+) (\d+)\s*?\r?\n")
_REFERENCE = rb"\s+(\d+)\s+\d+\s+R"


def add_outline(path: Path, titles: list[str]) -> bool:
    """Give the PDF at `path` a bookmark for each page, in order.

    Returns False, with the file as it was, where it is built in another way or has another number of pages.
    """
    data = path.read_bytes()
    found = _START.search(data)
    offsets, trailer = _table(data, int(found[1])) if found else ({}, b"")
    root, size = re.search(rb"/Root" + _REFERENCE, trailer), re.search(rb"/Size\s+(\d+)", trailer)
    if not root or not size:
        return False
    catalogue = _dictionary(data, offsets, int(root[1]))
    tree = re.search(rb"/Pages" + _REFERENCE, catalogue)
    pages = _pages(data, offsets, int(tree[1])) if tree else []
    if not titles or len(pages) != len(titles) or b"/Outlines" in catalogue:
        return False
    first = int(size[1])
    new = {int(root[1]): catalogue + b" /Outlines %d 0 R /PageMode /UseOutlines" % first}
    new[first] = b"/Type /Outlines /First %d 0 R /Last %d 0 R /Count %d" % (first + 1, first + len(pages), len(pages))
    for number, (title, page) in enumerate(zip(titles, pages, strict=True), first + 1):
        item = b"/Title <%s> /Parent %d 0 R /Dest [%d 0 R /Fit]" % (_text(title), first, page)
        item += b" /Prev %d 0 R" % (number - 1) if number > first + 1 else b""
        item += b" /Next %d 0 R" % (number + 1) if number < first + len(pages) else b""
        new[number] = item
    kept = b"".join(match[0] + b" " for match in re.finditer(rb"/(?:Info\s+\d+\s+\d+\s+R|ID\s*\[[^\]]*\])", trailer))
    with path.open("ab") as file:
        file.write(_update(new, len(data), int(found[1]), b"/Root %s 0 R %s" % (root[1], kept)))
    return True


def _table(data: bytes, start: int) -> tuple[dict[int, int], bytes]:
    """Where each object begins, the latest version of it, and the last trailer; ({}, b'') for a file without a table."""
    offsets: dict[int, int] = {}
    last, seen = b"", set()
    while start not in seen and data[start : start + 4] == b"xref":
        seen.add(start)
        place = start + 4
        while section := _SECTION.match(data, place):
            first, count = int(section[1]), int(section[2])
            place = section.end()
            for number in range(first, first + count):
                entry = data[place : place + 20]
                if entry[17:18] == b"n":
                    offsets.setdefault(number, int(entry[:10]))
                place += 20
        end = data.find(b"startxref", place)
        trailer = data[place:end]
        last = last or trailer
        previous = re.search(rb"/Prev\s+(\d+)", trailer)
        start = int(previous[1]) if previous else -1
    return offsets, last


def _dictionary(data: bytes, offsets: dict[int, int], number: int) -> bytes:
    """What stands between the outermost << and >> of an object."""
    start = offsets.get(number, -1)
    body = data[start : data.find(b"endobj", start)] if start >= 0 else b""
    return body[body.find(b"<<") + 2 : body.rfind(b">>")]


def _pages(data: bytes, offsets: dict[int, int], number: int) -> list[int]:
    """Numbers of the page objects under a node of the page tree, in order."""
    node = _dictionary(data, offsets, number)
    children = re.search(rb"/Kids\s*\[(.*?)\]", node, re.DOTALL)
    if children is None:
        return [number] if node else []
    return [
        page for child in re.finditer(rb"(\d+)\s+\d+\s+R", children[1]) for page in _pages(data, offsets, int(child[1]))
    ]


def _text(title: str) -> bytes:
    """A text string of a PDF in hexadecimal digits: UTF-16 with a byte order mark."""
    return ("\ufeff" + title).encode("utf-16-be").hex().upper().encode()


def _update(new: dict[int, bytes], start: int, previous: int, trailer: bytes) -> bytes:
    """The objects, their cross-reference table and a trailer, to be appended at `start`."""
    parts, places, at = [b"\n"], {}, start + 1
    for number, body in sorted(new.items()):
        places[number] = at
        parts.append(b"%d 0 obj\n<< %s >>\nendobj\n" % (number, body))
        at += len(parts[-1])
    parts.append(b"xref\n0 1\n0000000000 65535 f \n")
    for number, place in places.items():
        parts.append(b"%d 1\n%010d 00000 n \n" % (number, place))
    size = max(new) + 1
    parts.append(b"trailer\n<< /Size %d /Prev %d %s>>\nstartxref\n%d\n%%%%EOF\n" % (size, previous, trailer, at))
    return b"".join(parts)
