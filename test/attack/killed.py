"""Runs one tool and dies in the middle, as with kill -9: python -m test.attack.killed. What to run comes as JSON on standard input.

moment: 'writing' (the system ends the process at the byte `size` of any file), 'placing' (before the `step`-th file is moved to its
place), 'styling' (when the finished GeoPackage would grow) or '' (it lives).
"""

import json
import os
import resource
import signal
import sys

from test.session import tools


def main() -> int:
    with tools() as tool:
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        # Python heeds no SIGXFSZ; by default the system ends the process there and then
        signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
        print("ready", flush=True)
        given = json.loads(sys.stdin.readline())
        _set(given)
        found = tool(given["tool"], **given["parameters"])
        print(json.dumps({name: str(value) for name, value in found.items()}), flush=True)
    return 0


def _set(given: dict) -> None:
    if given["moment"] == "writing":
        _no_file_beyond(given["size"])
    moved: list[str] = []

    def watch(event: str, arguments: tuple) -> None:
        if event != "os.rename" or ".part" not in str(arguments[0]):
            return
        moved.append(str(arguments[0]))
        if given["moment"] == "placing" and len(moved) == given["step"]:
            os.kill(os.getpid(), signal.SIGKILL)
        if given["moment"] == "styling" and moved[-1].endswith(".gpkg"):
            _no_file_beyond(os.path.getsize(moved[-1]))

    sys.addaudithook(watch)


def _no_file_beyond(size: int) -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))


if __name__ == "__main__":
    sys.exit(main())
