"""Bookmarks appended to a PDF: read back by following its cross-reference tables, as a reader does."""

import re

import pytest

from creative_clusters_plugin.styling.pdf_outline import add_outline


def pdf(pages: int, nested: bool = False) -> bytes:
    """A PDF as Qt writes it, with `pages` empty pages; nested: in two branches of the page tree."""
    kids = list(range(3, 3 + pages))
    objects = {1: "/Type /Catalog\n/Pages 2 0 R"}
    if nested:
        first, second = 3 + pages, 4 + pages
        objects[2] = f"/Type /Pages /Kids [{first} 0 R {second} 0 R] /Count {pages}"
        objects[first] = f"/Type /Pages /Kids [{' '.join(f'{one} 0 R' for one in kids[:1])}] /Count 1"
        objects[second] = f"/Type /Pages /Kids [\n{' '.join(f'{one} 0 R' for one in kids[1:])}\n] /Count {pages - 1}"
    else:
        objects[2] = f"/Type /Pages\n/Kids [\n{' '.join(f'{one} 0 R' for one in kids)}\n]\n/Count {pages}"
    objects |= {kid: "/Type /Page /Parent 2 0 R /MediaBox [0 0 842 595]" for kid in kids}
    data, places = b"%PDF-1.4\n", {}
    for number, body in sorted(objects.items()):
        places[number] = len(data)
        data += f"{number} 0 obj\n<<\n{body}\n>>\nendobj\n".encode()
    start, size = len(data), max(objects) + 1
    data += f"xref\n0 {size}\n0000000000 65535 f \n".encode()
    data += b"".join(b"%010d 00000 n \n" % places[number] for number in range(1, size))
    return data + f"trailer\n<<\n/Size {size}\n/Root 1 0 R\n>>\nstartxref\n{start}\n%%EOF\n".encode()


def objects_of(data: bytes) -> dict[int, bytes]:
    """The latest version of each object, found by the tables alone; every offset has to be that of its object."""
    found: dict[int, bytes] = {}
    start = int(re.search(rb"startxref\n(\d+)\n%%EOF\n$", data)[1])
    while start >= 0:
        assert data[start : start + 5] == b"xref\n"
        place = start + 5
        while heading := re.compile(rb"(\d+) (\d+)\n").match(data, place):
            first, count = int(heading[1]), int(heading[2])
            for row in range(count):
                entry = data[heading.end() + 20 * row : heading.end() + 20 * (row + 1)]
                assert len(entry) == 20 and entry.endswith(b" \n")
                if entry[17:18] == b"n":
                    number, at = first + row, int(entry[:10])
                    name = b"%d 0 obj\n" % number
                    assert data[at : at + len(name)] == name
                    found.setdefault(number, data[at : data.index(b"endobj", at)])
            place = heading.end() + 20 * count
        trailer = data[place : data.index(b"startxref", place)]
        previous = re.search(rb"/Prev (\d+)", trailer)
        start = int(previous[1]) if previous else -1
    return found


def bookmarks(data: bytes) -> list[tuple[str, int]]:
    """Title and page object of each bookmark, along the chain from the first."""
    objects = objects_of(data)
    root = int(re.findall(rb"/Root (\d+) 0 R", data)[-1])
    catalogue = objects[root]
    assert b"/Type /Catalog" in catalogue and b"/Pages" in catalogue and b"/PageMode /UseOutlines" in catalogue
    outline = objects[int(re.search(rb"/Outlines (\d+)", catalogue)[1])]
    number, last, found = *(int(re.search(rb"/%s (\d+)" % end, outline)[1]) for end in (b"First", b"Last")), []
    assert number in objects and last in objects
    before = None
    while number is not None:
        item = objects[number]
        previous = re.search(rb"/Prev (\d+)", item)
        assert (int(previous[1]) if previous else None) == before
        title = bytes.fromhex(re.search(rb"/Title <([0-9A-F]+)>", item)[1].decode()).decode("utf-16")
        found.append((title, int(re.search(rb"/Dest \[(\d+) 0 R", item)[1])))
        following = re.search(rb"/Next (\d+)", item)
        before, number = number, int(following[1]) if following else None
    assert before == last
    return found


@pytest.mark.parametrize("nested", [False, True])
def test_each_page_has_a_bookmark(tmp_path, nested):
    path = tmp_path / "atlas.pdf"
    before = pdf(3, nested)
    path.write_bytes(before)
    titles = ["Greater Dunacfell", "Ärea (2) \\ <b>", "北 𝄞"]
    assert add_outline(path, titles)
    after = path.read_bytes()
    assert after.startswith(before), "what is there stays as it is"
    assert bookmarks(after) == list(zip(titles, (3, 4, 5), strict=True))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no pdf",
        pdf(2)[:-20],
        pdf(2).replace(b"xref\n0", b"9 0 obj <</Type /XRef>> "),
        pdf(2).replace(b"/Root 1 0 R", b"/Root 9 0 R"),
        pdf(3),
    ],
)
def test_other_files_are_left_as_they_are(tmp_path, data):
    path = tmp_path / "other.pdf"
    path.write_bytes(data)
    assert not add_outline(path, ["one", "two"])
    assert path.read_bytes() == data


def test_a_second_time_changes_nothing(tmp_path):
    path = tmp_path / "atlas.pdf"
    path.write_bytes(pdf(1))
    assert add_outline(path, ["one"])
    once = path.read_bytes()
    assert not add_outline(path, ["one"])
    assert path.read_bytes() == once
