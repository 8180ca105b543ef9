"""What came back: whether it is what was asked for, what the service says if not, and pages put together.

A status of 200 says little: services answer with pages of errors, with queues, and with a part of what was asked for.
"""

import csv
import io
import json
import re
import zipfile
import zlib

from ..messages import CreativeClustersError, Note, mark, mark_plural
from .asking import ARCHIVE, GEOJSON, Request

_SAID = re.compile(rb"(?is)<(?:title|faultstring|\w*:?text|label|h1)[^>]*>\s*(.*?)\s*</")
# the envelopes of Eurostat, whatever prefix their elements have
_QUEUED = re.compile(rb"(?s)<(?:\w+:)?queued>.*?<(?:\w+:)?id>\s*([\w-]+)\s*<")
_STATE = re.compile(rb"<(?:\w+:)?status>\s*([A-Z_]+)\s*<")
_WAITING, _READY = ("SUBMITTED", "PROCESSING"), "AVAILABLE"
_MOST = 300  # letters of an answer that a message repeats
_FEWEST = 3  # columns of a table: area, industry, figure; less is a sentence
_LARGEST = 2_000_000_000  # bytes unpacked, as the importer has it
_DAMAGES = (zipfile.BadZipFile, zlib.error, ValueError, EOFError, NotImplementedError, RuntimeError)


def said(body: bytes) -> str:
    """What an answer says, short: the title or the fault of a page, the message of a JSON error, else its beginning."""
    found = _SAID.search(body[:20_000])
    if found:
        return _short(found[1])
    try:
        return _short(_message(json.loads(body)).encode())
    except (ValueError, RecursionError):
        return _short(body)


def _message(answer: object) -> str:
    error = answer.get("error", answer) if isinstance(answer, dict) else answer
    error = error[0] if isinstance(error, list) and error else error
    if not isinstance(error, dict):
        return str(error)
    words = [error.get("message") or error.get("label") or json.dumps(error), *map(str, error.get("details") or [])]
    return " ".join(str(word) for word in words)


def _short(text: bytes) -> str:
    words = re.sub(r"<[^>]*>", " ", text.decode("utf-8", "replace"))
    return " ".join(words.split())[:_MOST]


def unpacked(body: bytes) -> bytes:
    """What a gzip body holds; others as they are. Raises CreativeClustersError for one that is damaged."""
    if not body.startswith(b"\x1f\x8b"):
        return body
    reader = zlib.decompressobj(zlib.MAX_WBITS | 16)
    try:
        content = reader.decompress(body, _LARGEST)
    except zlib.error as error:
        raise _broken() from error
    if not reader.eof:
        raise _broken()
    return content


def _broken() -> CreativeClustersError:
    return CreativeClustersError(mark("The answer breaks off or is damaged."))


def _refused(body: bytes) -> CreativeClustersError:
    return CreativeClustersError(mark("The answer is no data. The service says: '{said}'."), said=said(body))


def ticket(body: bytes) -> str:
    """The number under which a service has put a large request into its queue, '' for any other answer."""
    found = _QUEUED.search(body[:5_000]) if body.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<") else None
    return found[1].decode() if found else ""


def is_ready(body: bytes) -> bool:
    """Whether a request in the queue is answered. Raises CreativeClustersError where it never will be, or nobody can say."""
    found = _STATE.search(body[:5_000])
    state = found[1].decode() if found else ""
    if state in _WAITING or state == _READY:
        return state == _READY
    text = mark("The service had put the request into its queue, as it is large, and now says: '{said}'.")
    raise CreativeClustersError(text, said=state or said(body))


def never_ready(seconds: float, address: str) -> CreativeClustersError:
    """The error of a request that was in the queue for too long. address: where its answer will be."""
    text = mark(
        "The service has put the request into its queue, as it is large, and has not answered within {seconds:.0f} s. Ask for fewer "
        "areas or years, or look later at {address}."
    )
    return CreativeClustersError(text, seconds=seconds, address=address)


def checked(body: bytes, request: Request) -> bytes:
    """The answer, unpacked where it is a table. Raises CreativeClustersError, with what the service says, for anything else."""
    if not body.strip():
        raise CreativeClustersError(mark("The answer is empty: the service has nothing for what was asked."))
    if request.kind == ARCHIVE:
        return _archive(body)
    content = unpacked(body)
    first = content.lstrip(b"\xef\xbb\xbf \t\r\n")[:1]
    if first == b"<":
        raise _refused(content)
    if is_features(request):
        features(content)
    elif first in b"{[":
        raise _refused(content)
    else:
        _table(content)
    return content


def is_features(request: Request) -> bool:
    """Whether features are asked for, not a table."""
    return request.kind == GEOJSON or "f=geojson" in request.address


def _archive(body: bytes) -> bytes:
    if not body.startswith(b"PK"):
        raise _refused(body)
    try:
        with zipfile.ZipFile(io.BytesIO(body)) as archive:
            if archive.testzip() is None and archive.namelist():
                return body
    except _DAMAGES as error:
        raise _broken() from error
    raise _broken()


def _table(content: bytes) -> None:
    """Raises CreativeClustersError for text that is no table of CSV, that has no rows, or that breaks off in its last row."""
    ended = content.rstrip(b" \r\n")
    lines = ended.split(b"\n", 2)
    width = _cells(lines[0])
    if width < _FEWEST:
        raise _refused(content)
    if len(lines) < 2:
        raise CreativeClustersError(
            mark("The answer has a header and no rows: the service has nothing for what was asked.")
        )
    last = ended[ended.rfind(b"\n") + 1 :]
    if len(content) == len(ended) or _cells(last) != width:
        raise CreativeClustersError(mark("The answer breaks off in its last row: '{row}'."), row=_short(last))


def _cells(line: bytes) -> int:
    return len(next(csv.reader([line.decode("utf-8", "replace").rstrip("\r")]), []))


def features(content: bytes) -> list[dict]:
    """The features of a GeoJSON collection. Raises CreativeClustersError for anything else, and for one without features."""
    try:
        answer = json.loads(content)
    except (ValueError, RecursionError) as error:
        if content.lstrip().startswith(b"{") and b"FeatureCollection" in content[:500]:
            raise _broken() from error
        raise _refused(content) from error
    found = answer.get("features") if isinstance(answer, dict) else None
    if not isinstance(found, list) or "error" in answer:
        raise _refused(content)
    if not found:
        raise CreativeClustersError(mark("The answer has no areas: the service has nothing for what was asked."))
    return found


def promised(content: bytes) -> int:
    """The number of rows that a page of Nomis promises for all pages together (RECORD_COUNT). Raises CreativeClustersError."""
    rows = csv.reader(io.StringIO(content.decode("utf-8-sig", "replace")))
    header, first = [name.upper() for name in next(rows)], next(rows)
    if "RECORD_COUNT" not in header or not first[header.index("RECORD_COUNT")].isdecimal():
        raise CreativeClustersError(
            mark(
                "The answer has changed: the column RECORD_COUNT with the number of rows is missing. It has: {columns}."
            ),
            columns=", ".join(header),
        )
    return int(first[header.index("RECORD_COUNT")])


def rows(content: bytes) -> int:
    """Rows below the header of a table of CSV; quoted values may have several lines."""
    return sum(1 for _ in csv.reader(io.StringIO(content.decode("utf-8", "replace"), newline=""))) - 1


def check_count(found: int, expected: int) -> None:
    """Raises CreativeClustersError where a service gave another number of rows than it promised."""
    if found != expected:
        text = mark("The service promised {expected:,} rows and gave {found:,}. Nothing of it is used.")
        raise CreativeClustersError(text, expected=expected, found=found)


def together(tables: list[bytes]) -> bytes:
    """Tables of CSV below one header, every row as it came. Raises CreativeClustersError where headers differ."""
    heads = {table[: table.find(b"\n") + 1].strip() for table in tables}
    if len(heads) > 1:
        shown = "; ".join(_short(head) for head in sorted(heads))
        raise CreativeClustersError(mark("The answers have different columns: {heads}."), heads=shown)
    return tables[0] + b"".join(table[table.find(b"\n") + 1 :] for table in tables[1:])


def collection(found: list[dict]) -> bytes:
    """One collection of the features of all pages. Raises CreativeClustersError where one came twice."""
    ids = [one.get("id") for one in found if one.get("id") is not None]
    if len(set(map(str, ids))) < len(ids):
        raise CreativeClustersError(mark("The service gave areas twice, on two pages: try again later."))
    return json.dumps({"type": "FeatureCollection", "features": found}, ensure_ascii=False).encode()


def count_of(content: bytes) -> int:
    """The count that a service of features tells. Raises CreativeClustersError for any other answer."""
    try:
        return int(json.loads(content)["count"])
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise _refused(content) from error


def failed(host: str, title: str, why: Note, by_hand: str) -> CreativeClustersError:
    """The error of a request that failed: where, what, and how to go on without this tool."""
    text = mark(
        "{host} ({title}): {why} To go on without it, download the file by hand from {by_hand}, and give it to "
        "'Import employment', or open it as a layer."
    )
    return CreativeClustersError(text, host=host, title=title, why=why, by_hand=by_hand)


def traffic(host: str, requests: int, size: int) -> Note:
    """What the log says of a run."""
    text = mark_plural(
        "{host}: {count} request, {size:,} bytes received.", "{host}: {count} requests, {size:,} bytes received."
    )
    return Note(text, {"host": host, "count": requests, "size": size}, warning=False)
