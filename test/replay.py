"""A server on loopback that stands in for the services of statistical offices, and misbehaves where it is told to.

In a process of its own, as QGIS holds Python's lock while it waits for an answer.
"""

import json
import os
import subprocess
import sys
import time
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import ClassVar
from urllib.parse import unquote

STAND_IN = "CREATIVE_CLUSTERS_SERVERS"


class _Handler(BaseHTTPRequestHandler):
    """Answers from the list of (part of the address, answers in turn), the last of which stays."""

    protocol_version = "HTTP/1.1"
    routes: ClassVar[list] = []
    served: ClassVar[dict] = {}
    log = Path()

    def do_GET(self):
        address = unquote(self.path)
        with self.log.open("a") as file:
            file.write(f"{address}\n")
        for parts, answers in self.routes:
            if all(part in address for part in parts):
                turn = self.served[str(parts)] = self.served.get(str(parts), -1) + 1
                return self._answer(answers[min(turn, len(answers) - 1)])
        return self._answer({"status": 404, "body": "<html><title>Not Found</title></html>"})

    def _answer(self, answer: dict):
        body = bytes.fromhex(answer["hex"]) if "hex" in answer else answer["body"].encode()
        time.sleep(answer.get("seconds", 0))
        self.send_response(answer.get("status", 200))
        for name, value in answer.get("headers", {}).items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body) + answer.get("missing", 0)))
        self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(body)
        self.close_connection = True

    def log_message(self, *_):
        """Nothing on the console."""


@contextmanager
def replaying(folder: Path, routes: list):
    """Serve `routes` and have the plugin ask there; yields what tells the addresses asked for so far."""
    (folder / "routes.json").write_text(json.dumps(routes))
    command = [sys.executable, "-m", "test.replay", str(folder)]
    root = Path(__file__).parents[1]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=root) as process:
        try:
            os.environ[STAND_IN] = f"http://127.0.0.1:{int(process.stdout.readline())}"
            yield lambda: (folder / "log.txt").read_text().splitlines() if (folder / "log.txt").exists() else []
        finally:
            os.environ.pop(STAND_IN, None)
            process.terminate()


def main() -> None:
    folder = Path(sys.argv[1])
    _Handler.routes = json.loads((folder / "routes.json").read_text())
    _Handler.log = folder / "log.txt"
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    print(server.server_address[1], flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main()
