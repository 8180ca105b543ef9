"""Runs tools and dies in the middle, as with kill -9: python -m test.attack.killed. Requests come as JSON on standard input, a line each.

One QGIS is started, and forked for each run: {"run": …} is answered with {"pid": …} at once, {"wait": pid} with {"code": …}.

moment: 'writing' (the system ends the process at the byte `size` of any file), 'placing' (before the `step`-th file is moved to its
place), 'styling' (when the finished GeoPackage would grow) or '' (it lives). nobody: as a user who may read only.
"""

import json
import os
import resource
import signal
import sys
import traceback

from test.session import tools

_NOBODY = 65534


def main() -> int:
    with tools() as tool:
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        print("ready", flush=True)
        for line in sys.stdin:
            given = json.loads(line)
            answer = {"code": _ended(given["wait"])} if "wait" in given else {"pid": _forked(given["run"], tool)}
            print(json.dumps(answer), flush=True)
    return 0


def _ended(pid: int) -> int:
    """As subprocess has it: the negative signal of a process that was killed."""
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


def _forked(given: dict, tool) -> int:
    """The process of one run; what it says and complains of is written to the files `said` and `complaints`."""
    pid = os.fork()
    if pid:
        return pid
    code = 1
    try:
        # Python heeds no SIGXFSZ; by default the system ends the process there and then
        signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
        for stream, name in ((1, "said"), (2, "complaints")):
            os.dup2(os.open(given[name], os.O_WRONLY | os.O_CREAT | os.O_TRUNC), stream)
        if given["nobody"] and not os.getuid():
            _become_nobody()
        _set(given)
        found = tool(given["tool"], **given["parameters"])
        print(json.dumps({name: str(value) for name, value in found.items()}), flush=True)
        code = 0
    except Exception:
        traceback.print_exc()
        sys.stderr.flush()
    finally:
        # without QGIS's own end, which belongs to the process that was forked
        os._exit(code)


def _become_nobody() -> None:
    os.setgroups([])
    os.setgid(_NOBODY)
    os.setuid(_NOBODY)


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
