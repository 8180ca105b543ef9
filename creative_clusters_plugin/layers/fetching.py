"""The one way to the network: QGIS's own, with its proxy and authentication; cancelled, repeated and counted."""

import os
import time
from dataclasses import dataclass, field, replace
from pathlib import Path
from urllib.parse import urlsplit

from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsBlockingNetworkRequest, QgsFeedback
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

from ..core.messages import Cancelled, CreativeClustersError, Note, mark
from ..core.sources import answers
from ..core.sources.asking import PAGED, Request
from .fetch_cache import Cache

# for tests: an address under which a server stands in for all services, their hosts as first folders
STAND_IN = "CREATIVE_CLUSTERS_SERVERS"
# statuses after which a request may be tried again; without one there was no connection, and a 200 with an error was cut off
_LATER = {0, 200, 429, 500, 502, 503, 504}
_LONGEST_WAIT = 120.0  # seconds, whatever a service asks for
_LONGEST_QUEUE = 1800.0  # seconds in the queue of a service
_LOOKS = (1.0, 2.0, 4.0, 8.0, 15.0)  # seconds between two looks at a queue, the last again and again
_AGENT = b"QGIS Creative Clusters (Processing plugin)"
_MOST_PAGES = 10_000
_WORDS = {
    401: mark("it wants a key or does not know the one it got"),
    403: mark("it refuses the request"),
    404: mark("it has no such file; the year or code may not be published"),
    413: mark("the request is too large; ask for fewer areas, industries or years"),
    429: mark("it has had too many requests from here; try again later"),
}


@dataclass
class Fetcher:
    """Fetches for one run. by_hand: where to download by hand. key: the parameter of addresses that takes a key, '' for none.

    authentication: id of a configuration in QGIS's store; its password or key is read when it is sent, and nowhere else. pause:
    seconds between requests. retries, timeout (seconds): of one request.
    """

    feedback: QgsFeedback
    cache: Cache
    by_hand: str
    key: str = ""
    authentication: str = ""
    pause: float = 0.0
    retries: int = 3
    timeout: float = 60.0
    sent: dict[str, list[int]] = field(default_factory=dict)  # host: requests, bytes
    dates: set[str] = field(default_factory=set)

    def fetch(self, request: Request) -> bytes:
        """The whole answer to `request`, its pages put together and counted. Raises CreativeClustersError or Cancelled."""
        if not request.step:
            return self._get(request)
        return self._features(request) if answers.is_features(request) else self._rows(request)

    def _rows(self, request: Request) -> bytes:
        pages: list[bytes] = []
        found, expected = 0, 1
        while found < expected and len(pages) < _MOST_PAGES:
            page = self._get(_page(request, f"&recordoffset={found}"))
            expected = self._about(request, answers.promised, page)
            pages.append(page)
            found += answers.rows(page)
        self._about(request, answers.check_count, found, expected)
        return self._about(request, answers.together, pages)

    def _features(self, request: Request) -> bytes:
        asked = Request(
            request.address.replace("f=geojson", "f=json") + "&returnCountOnly=true", "", title=request.title
        )
        expected = self._about(request, answers.count_of, self._get(asked))
        found: list[dict] = []
        for _ in range(_MOST_PAGES):
            more = f"&resultOffset={len(found)}&resultRecordCount={request.step}"
            found += answers.features(self._get(_page(request, more)))
            if len(found) >= expected:
                break
        self._about(request, answers.check_count, len(found), expected)
        return self._about(request, answers.collection, found)

    def _about(self, request: Request, work, *given):
        """What `work` gives; its errors say the host and what to do."""
        try:
            return work(*given)
        except CreativeClustersError as error:
            raise self._failed(request, error.note) from error

    def _failed(self, request: Request, why: Note) -> CreativeClustersError:
        return answers.failed(host_of(request.address), request.title, why, self.by_hand)

    def _get(self, request: Request) -> bytes:
        """One answer, from the cache or the service. Only what is whole and of the right kind comes into the cache."""
        cached = self.cache.get(request.address)
        if cached is not None:
            self.dates.add(cached.date)
            self.feedback.pushInfo(cached.path.name)
            return self._about(request, self._checked, cached.path.read_bytes(), request)
        body = self._sent(request)
        number = answers.ticket(body) if request.queue else ""
        if number:
            body = self._queued(request, number)
        content = self._about(request, self._checked, body, request)
        self.dates.add(self.cache.put(request.address, body))
        return content

    @staticmethod
    def _checked(body: bytes, request: Request) -> bytes:
        return answers.checked(body, request) if request.kind else body

    def _queued(self, request: Request, number: str) -> bytes:
        """The answer to a request that the service has put off, once it is there."""
        status, data = (replace(request, address=f"{request.queue}/{what}/{number}") for what in ("status", "data"))
        looks, waited = iter(_LOOKS), 0.0
        while not self._about(request, answers.is_ready, self._sent(status)):
            if waited >= _LONGEST_QUEUE:
                raise self._failed(request, answers.never_ready(waited, data.address).note)
            seconds = next(looks, _LOOKS[-1])
            self.feedback.pushInfo(status.address)
            self._wait(seconds)
            waited += seconds
        return self._sent(data)

    def _sent(self, request: Request) -> bytes:
        for turn in range(self.retries + 1):
            if self.sent and self.pause:
                self._wait(self.pause)
            blocking, status = self._try(request)
            reply = blocking.reply()
            if self.feedback.isCanceled():
                raise Cancelled
            if reply.error() == QNetworkReply.NetworkError.NoError and status == 200:
                return bytes(reply.content())
            if turn == self.retries or status not in _LATER:
                break
            self._wait(_asked_to_wait(reply, turn))
        raise self._failed(request, self._reason(blocking, status))

    def _try(self, request: Request) -> tuple[QgsBlockingNetworkRequest, int]:
        """Send `request` once: what came, and its status (0: none)."""
        sent = QNetworkRequest(QUrl(stand_in(request.address) + self._with_key(request)))
        sent.setRawHeader(b"User-Agent", _AGENT)
        sent.setTransferTimeout(int(self.timeout * 1000))
        blocking = QgsBlockingNetworkRequest()
        if self.authentication and not self.key:
            blocking.setAuthCfg(self.authentication)
        blocking.get(sent, True, self.feedback)
        reply = blocking.reply()
        counted = self.sent.setdefault(host_of(request.address), [0, 0])
        counted[0] += 1
        counted[1] += len(reply.content())
        status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
        return blocking, int(status or 0)

    def _with_key(self, request: Request) -> str:
        """What goes behind an address when it is sent: never part of what is shown or kept."""
        if not (self.key and self.authentication):
            return ""
        config = QgsAuthMethodConfig()
        found = QgsApplication.authManager().loadAuthenticationConfig(self.authentication, config, True)[0]
        password = config.config("password") if found else ""
        if not password:
            why = Note(
                mark("the authentication configuration is not there or has no password: its password is the key.")
            )
            raise self._failed(request, why)
        return f"&{self.key}={password}"

    def _wait(self, seconds: float) -> None:
        end = time.monotonic() + min(seconds, _LONGEST_WAIT)
        while time.monotonic() < end:
            if self.feedback.isCanceled():
                raise Cancelled
            time.sleep(0.05)

    def _reason(self, blocking: QgsBlockingNetworkRequest, status: int) -> Note:
        body = bytes(blocking.reply().content())
        if not status or status == 200:
            said = blocking.reply().errorString().split("http")[0].strip()  # an address may follow, with a key
            return Note(mark("no whole answer came ({said}). Is there a connection, and a proxy set?"), {"said": said})
        words = Note(_WORDS.get(status, mark("it could not answer")))
        if not body.strip():
            return Note(mark("{words} (status {status})."), {"words": words, "status": status})
        values = {"words": words, "status": status, "said": answers.said(body)}
        return Note(mark("{words} (status {status}). It says: '{said}'."), values)

    def traffic(self) -> list[Note]:
        """What was sent and received, host by host."""
        return [answers.traffic(host, *numbers) for host, numbers in self.sent.items()]

    @property
    def date(self) -> str:
        """The day on which the oldest of the answers came."""
        return min(self.dates, default="")


def _page(request: Request, more: str) -> Request:
    return Request(request.address + more, PAGED, title=request.title)


def host_of(address: str) -> str:
    return urlsplit(address).netloc


def stand_in(address: str) -> str:
    """The address to send to: that of the service, or of the server that stands in for it."""
    server = os.environ.get(STAND_IN, "").rstrip("/")
    return f"{server}/{address.split('://', 1)[1]}" if server else address


def _asked_to_wait(reply, turn: int) -> float:
    """Seconds: what the service asks for, else 1, 2, 4 …"""
    asked = bytes(reply.rawHeader(b"Retry-After")).decode("ascii", "replace").strip()
    return float(asked) if asked.isdecimal() else float(2**turn)


def save(path: str, content: bytes) -> None:
    """Write `content` to `path`, wholly or not at all."""
    from .whole import whole

    with whole(Path(path)) as part:
        part.write_bytes(content)
