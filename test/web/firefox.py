"""Firefox without a screen, spoken to by WebDriver BiDi, and a walk through a page in it.

Playwright brings a Firefox of its own; this is the one that the system has. Nothing but the standard library is needed.
"""

import json
import os
import shutil
import socket
import struct
import subprocess
import tempfile
from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

PROGRAM = shutil.which("firefox-esr") or shutil.which("firefox")
_PATIENCE = 120.0  # seconds
_PAUSE = 0.2
_PORT = "WebDriverBiDiServer.json"  # a file in the profile
# each view: [where, an expression that shows it]; nothing of a view may be empty or broken
_VIEWS = """
const views = [];
for (const { key } of content.measures) views.push([`figure ${key}`, () => change({ measure: key })]);
for (const year of [...new Set(content.measures.flatMap(({ years }) => years || []))])
  views.push([`year ${year}`, () => change({ measure: content.measures[0].key, year })]);
for (const { key } of content.levels) views.push([`level ${key}`, () => change({ level: key })]);
views.push(["levels by zoom", () => change({ level: "auto" })]);
for (let index = 0; index < Math.min(coarse.ids.length, 5); index += 1)
  views.push([`area ${index}`, () => selectArea({ level: coarse.key, index }, "list")]);
if (fine) views.push(["local area", () => selectArea({ level: fine.key, index: 0 }, "list")]);
if (clusters.length) views.push(["cluster", () => selectCluster(0, "jump")]);
if (firms && firms.points) views.push(["business", () => selectFirm(0, "jump")]);
for (const key of Object.keys(networks)) views.push([`network ${key}`, () => selectNetwork(key)]);
storySteps().forEach((step, place) => views.push([`step ${place}`, () => goToStep(place)]));
views.push(["the end of the story", () => goToStep(null)]);
views.push(["two figures", () => change({ second: content.measures.at(-1).key })]);
const number = content.measures.find(({ kind }) => kind === "number");
views.push(["scatter", () => change({ second: null, measure: number.key, against: number.key })]);
views.push(["lit", () => light(new Set([0]), "dots")], ["all lit", () => light(null)], ["no scatter", () => change({ against: null })]);
if (coarse.ids.length > 1) {
  const first = { level: coarse.key, index: 0 };
  views.push(["two areas", () => { selectArea(first, "list"); change({ compared: { ...first, index: 1 } }); }]);
  if (firstRowOf("summary", 0)) views.push(["group", () => { change({ group: "0,1" }); showGroup(); }], ["no group", endGroup]);
}
if (firms) views.push(["businesses", () => showAll(false)], ["closer", () => map.setZoom(map.whole + 4, { animate: false })]);
views.push(["print", () => { preparePrint(); afterPrint(); }]);
for (const zoom of [1, 3, 5]) views.push([`zoom ${zoom}`, () => map.setZoom(map.whole + zoom, { animate: false })]);
views.push(["dark", () => changeTheme("dark")], ["light", () => changeTheme("light")]);
for (const key of Object.keys(content.texts)) views.push([`language ${key}`, () => change({ language: key })]);
views.push(["picture", () => { if (pictureOfMap().width < 1000) throw new Error("no picture"); }]);
"""
_WALK = (
    _VIEWS
    + """
const rest = (ms) => new Promise((done) => setTimeout(done, ms));
const problems = [];
for (const [where, show] of views) {
  try {
    show();
    await rest(80);
    const broken = (document.body.innerText.match(/undefined|NaN|Infinity|\\\\[object |\\\\{[a-z_]+\\\\}/) || [])[0];
    if (broken) problems.push(`${where}: '${broken}' in the text`);
    for (const one of ["#title", "#legend li", "#ranking tbody tr", "#source"])
      if (!document.querySelector(one)?.textContent.trim()) problems.push(`${where}: ${one} is empty`);
    if (!byId("panel").hidden && [...document.querySelectorAll("#panel section")].some((one) => one.children.length < 2))
      problems.push(`${where}: nothing under a heading`);
    if (document.documentElement.scrollWidth > innerWidth + 1) problems.push(`${where}: wider than the screen`);
    const canvas = map.getPane("areas").querySelector("canvas");
    if (!canvas || !canvas.width) problems.push(`${where}: no map`);
  } catch (error) {
    problems.push(`${where}: ${error}`);
  }
}
return [views.length, problems];
"""
)


class Firefox:
    """A session; see `firefox`."""

    def __init__(self, port: int):
        self._socket = socket.create_connection(("127.0.0.1", port), timeout=_PATIENCE)
        self._file = self._socket.makefile("rb")
        self._number = 0
        self.errors: list[str] = []
        lines = [f"GET /session HTTP/1.1\r\nHost: 127.0.0.1:{port}", "Upgrade: websocket", "Connection: Upgrade"]
        lines += [f"Sec-WebSocket-Key: {b64encode(os.urandom(16)).decode()}", "Sec-WebSocket-Version: 13", "", ""]
        self._socket.sendall("\r\n".join(lines).encode())
        while self._file.readline().strip():
            pass  # the answer to the greeting
        self.version = self.send("session.new", capabilities={})["capabilities"]["browserVersion"]
        self.send("session.subscribe", events=["log.entryAdded"])
        self._tab = self.send("browsingContext.getTree")["contexts"][0]["context"]

    def open(self, address: str, size: dict[str, int]) -> None:
        self.send("browsingContext.setViewport", context=self._tab, viewport=size)
        self.send("browsingContext.navigate", context=self._tab, url=address, wait="complete")

    def run(self, code: str) -> Any:
        """What the body of an asynchronous function gives that runs in the page, as JSON has it."""
        expression = f"(async () => JSON.stringify(await (async () => {{{code}}})()))()"
        target = {"context": self._tab}
        found = self.send("script.evaluate", expression=expression, target=target, awaitPromise=True)
        if found["type"] != "success":
            raise RuntimeError(found["exceptionDetails"]["text"])
        return json.loads(found["result"]["value"])

    def send(self, method: str, **parameters) -> dict:
        """A command and its answer; what the console says meanwhile is kept in `errors`."""
        self._number += 1
        self._write(json.dumps({"id": self._number, "method": method, "params": parameters}).encode())
        while True:
            told = json.loads(self._read())
            if told.get("method") == "log.entryAdded" and told["params"]["level"] in ("error", "warn"):
                self.errors.append(str(told["params"]["text"]))
            if told.get("id") == self._number:
                if told["type"] == "error":
                    raise RuntimeError(f"{method}: {told['message']}")
                return told["result"]

    def _write(self, text: bytes) -> None:
        """A frame of a WebSocket (RFC 6455), masked as a client has to."""
        mask = os.urandom(4)
        length = len(text)
        if length < 126:
            size = bytes([0x81, 0x80 | length])
        else:
            size = (
                struct.pack("!BBH", 0x81, 0xFE, length) if length < 1 << 16 else struct.pack("!BBQ", 0x81, 0xFF, length)
            )
        self._socket.sendall(size + mask + bytes(one ^ mask[place % 4] for place, one in enumerate(text)))

    def _read(self) -> bytes:
        """A message, of one frame or of several."""
        whole = b""
        while True:
            first, second = self._exactly(2)
            length = second & 0x7F
            if length > 125:
                length = int.from_bytes(self._exactly(2 if length == 126 else 8), "big")
            frame = self._exactly(length)
            if first & 0x0F in (0, 1):  # not those that only ask whether somebody is there
                whole += frame
                if first & 0x80:
                    return whole

    def _exactly(self, count: int) -> bytes:
        got = self._file.read(count)
        if len(got) < count:
            raise RuntimeError("Firefox has ended")
        return got

    def close(self) -> None:
        self.send("session.end")
        self._file.close()
        self._socket.close()


@contextmanager
def firefox() -> Iterator[Firefox]:
    """A Firefox with a fresh profile, which is gone afterwards."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        given = ["--headless", "--remote-debugging-port", "0", "--profile", profile, "--no-remote"]
        process = subprocess.Popen([PROGRAM, *given], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            session = Firefox(_port(Path(profile) / _PORT, process))
            yield session
            session.close()
        finally:
            process.terminate()
            process.wait(_PATIENCE)


def _port(file: Path, process: subprocess.Popen) -> int:
    for _ in range(round(_PATIENCE / _PAUSE)):
        try:
            return int(json.loads(file.read_text(encoding="utf-8"))["ws_port"])
        except (OSError, ValueError, KeyError):  # not yet, or half written
            with suppress(subprocess.TimeoutExpired):
                process.wait(_PAUSE)
                break  # it has ended
    raise RuntimeError("Firefox did not start")


def walk(session: Firefox, address: str, size: dict[str, int]) -> tuple[int, list[str]]:
    """How many views of a page were looked at, and what was wrong with them."""
    session.errors.clear()
    session.open(address, size)
    count, problems = session.run(_WALK)
    return count, [*problems, *session.errors]
