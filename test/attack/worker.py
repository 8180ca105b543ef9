"""Runs cases one by one in a QGIS of its own: python -m test.attack.worker SEED. Cases by number on standard input, answers as JSON.

A process of its own, so that a case which takes it down, or all of the memory, is one case.
"""

import json
import os
import resource
import shutil
import signal
import sys
import tempfile
import traceback
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
SECONDS = 60  # of processor time, so that a busy machine is no fault; and WAIT times as many by the clock
WAIT = 15
MEMORY = 6 * 2**30  # bytes of addresses: QGIS alone has mapped about two


class TooLong(Exception):
    pass


def _ring(number, frame):
    raise TooLong


def _limit(seconds: int) -> None:
    signal.setitimer(signal.ITIMER_PROF, seconds)
    signal.alarm(WAIT * seconds)


def main() -> int:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    signal.signal(signal.SIGALRM, _ring)
    signal.signal(signal.SIGPROF, _ring)
    from test.session import tools

    from . import inputs
    from .kinds import every_case

    with tempfile.TemporaryDirectory() as place, tools() as tool:
        # every case reads from a place that a careless program stumbles over
        os.chmod(place, 0o755)  # for a user who may not write
        folder = Path(place) / "it's 50% #1 مدينة"
        folder.mkdir()
        seed = int(sys.argv[1])
        inputs.write(folder, tool, seed=seed)
        cases = every_case(seed)
        print(json.dumps({"cases": len(cases)}), flush=True)
        before = inputs.hashes(folder)
        for line in sys.stdin:
            number = int(line)
            print(json.dumps({"begun": number}), flush=True)
            found = _run(cases[number], folder, Path(place) / "out")
            after = inputs.hashes(folder)
            found["changed"] = sorted(
                name for name in before.keys() | after.keys() if before.get(name) != after.get(name)
            )
            if found["changed"]:
                shutil.rmtree(folder)
                folder.mkdir()
                inputs.write(folder, tool, seed=seed)
                before = inputs.hashes(folder)
            print(json.dumps({"number": number, **found}), flush=True)
    return 0


def _run(case, folder: Path, out: Path) -> dict:
    """What came of a case: error (text), warnings, traceback, files left in `out`."""
    import processing
    from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback, QgsProject
    from qgis.PyQt.QtCore import QLocale

    from .damages import damaged
    from .inputs import base_of, filled
    from .states import in_state, let_go

    shutil.rmtree(out, ignore_errors=True)
    out.mkdir()
    _write_own(case.more.get("files", {}), out.parent / "own")
    parameters = base_of(case.tool, folder, out)
    parameters |= {name: filled(value, folder, out) for name, value in case.parameters.items()}
    if case.damage:
        name = case.more["parameter"]
        parameters[name] = damaged(parameters[name], case.damage)
        if case.tool in ("printmap", "printatlas", "applystyle"):
            QgsProject.instance().addMapLayer(parameters[name])
    if "state" in case.more:
        parameters[case.more["parameter"]] = in_state(parameters[case.more["parameter"]], case.more["state"])
    parameters = {name: value for name, value in parameters.items() if value is not None}
    if {"killed", "second", "denied"} & case.more.keys():
        return _ended(case, parameters, folder, out)
    QLocale.setDefault(QLocale(case.more.get("language", "C")))
    feedback = QgsProcessingFeedback(False)
    warnings: list[str] = []
    feedback.pushWarning = warnings.append
    error, broken = "", ""
    _limit(SECONDS)
    try:
        context = QgsProcessingContext()
        context.setFeedback(feedback)
        context.setProject(QgsProject.instance())
        found = processing.run(f"creativeclusters:{case.tool}", parameters, context=context, feedback=feedback)
        broken = _missing(found, out) or _otherwise(case, found) or _written(case.more.get("never", ""), out)
    except QgsProcessingException as refusal:
        error = str(refusal)
    except TooLong:
        broken = f"more than {SECONDS} s"
    except MemoryError:
        broken = "memory"
    except Exception:
        broken = traceback.format_exc()
    finally:
        _limit(0)
        let_go()
    QgsProject.instance().clear()
    log = f"{error}{feedback.textLog()}"
    if "Traceback" in log:
        broken = broken or log[log.index("Traceback") :]
    left = sorted(str(file.relative_to(out)) for file in out.rglob("*")) if error else []
    left += [str(file.relative_to(folder)) for file in folder.rglob("*.part")]
    return {"error": error, "warnings": warnings, "broken": broken[-1500:], "left": left}


def _write_own(files: dict[str, str], own: Path) -> None:
    shutil.rmtree(own, ignore_errors=True)
    own.mkdir()
    for name, text in files.items():
        (own / name).write_text(text, encoding="utf-8")


def _written(never: str, out: Path) -> str:
    """Which page holds what none may."""
    pages = [file.name for file in out.rglob("*.html") if never and never in file.read_text(encoding="utf-8")]
    return f"{never} stands in {pages}" if pages else ""


def _ended(case, parameters: dict, folder: Path, out: Path) -> dict:
    """What came of a case in which a process is killed or may not write, or two run at once."""
    import processing
    from qgis.core import QgsProcessingFeedback

    from .denied import denied
    from .inputs import filled
    from .killing import at_once, killed

    # what a case asks for is all that it writes to the disk
    parameters = {name: "memory:" if value == "TEMPORARY_OUTPUT" else value for name, value in parameters.items()}
    identifier = f"creativeclusters:{case.tool}"

    def run() -> object:
        return processing.run(identifier, parameters, feedback=QgsProcessingFeedback(False))

    _limit(3 * SECONDS)
    try:
        if "killed" in case.more:
            broken = killed(case.more["killed"], case.more["moment"], out, parameters, run)
        elif "denied" in case.more:
            broken = denied(case.more["denied"], case.more["what"], out, parameters, run)
        else:
            second = {name: filled(value, folder, out) for name, value in case.more["second"].items()}
            broken = at_once(parameters, {**parameters, **second}, out)
    except TooLong:
        broken = f"more than {3 * SECONDS} s"
    except Exception:
        broken = traceback.format_exc()
    finally:
        _limit(0)
    left = [str(file.relative_to(folder)) for file in folder.rglob("*.part")]
    return {"error": "", "warnings": [], "broken": broken[-1500:], "left": left}


def _missing(found: dict, out: Path) -> str:
    """Which of the outputs that the tool names are not there."""
    named = [str(value) for value in found.values() if str(value).startswith(str(out))]
    missing = [
        name for name in named if not Path(name).exists() and not Path(name.partition("|layername=")[0]).exists()
    ]
    return f"said to be written, but is not there: {missing}" if missing else ""


_NUMBERS: dict[str, dict] = {}  # by tool, in the first language that comes


def _otherwise(case, found: dict) -> str:
    """Which numbers are others in another language."""
    if "language" not in case.more:
        return ""
    numbers = {name: value for name, value in found.items() if isinstance(value, int | float)}
    first = _NUMBERS.setdefault(case.tool, numbers)
    return "" if numbers == first else f"{numbers} instead of {first}"


if __name__ == "__main__":
    sys.exit(main())
