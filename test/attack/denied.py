"""Runs of a user who may not write: into a folder, over a file, into a GeoPackage. Refused in words, and nothing is changed.

The user is nobody where the attack runs as root, for whom no file is closed; see killed.py.
"""

import shutil
from collections.abc import Callable
from pathlib import Path

from .killing import INTO, KEPT, OUTPUTS, Child, hashes_of, other_layer

FOLDER, FILE, BOTH = "a folder that is closed", "a file that is closed", "a closed file in a closed folder"
_SAID = ("denied", "read-only", "readonly", "not permitted", "cannot be written", "could not be written", "not create")
_OPEN, _CLOSED, _CLOSED_FILE = 0o777, 0o555, 0o444


def denials(kind: str) -> tuple[str, ...]:
    return (FILE, BOTH) if kind == INTO else (FOLDER, FILE)


def denied(kind: str, what: str, out: Path, parameters: dict, run: Callable[[], object]) -> str:
    """What is wrong after a run that may not write; '' for nothing. run: the same here, which may."""
    _open(out)
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir()
    if kind == INTO:
        other_layer(out / KEPT)
    elif what == FILE:
        run()
    before = hashes_of(out)
    _close(out, what)
    try:
        code, said, complaints = Child(OUTPUTS[kind][0], parameters, nobody=True).end()
    finally:
        _open(out)
    return _wrong(code, said, complaints, before, hashes_of(out))


def _wrong(code: int, said: str, complaints: str, before: dict, after: dict) -> str:
    last = (complaints.strip().splitlines() or [""])[-1]
    if not code:
        return f"not refused: {said[-300:]}"
    if "QgsProcessingException" not in complaints:
        return f"ended with {code}: {complaints[-300:]}"
    if not any(word in complaints.lower() for word in _SAID):
        return f"no word of why: {last}"
    if before != after:
        return (
            f"changed: {sorted(name for name in before.keys() | after.keys() if before.get(name) != after.get(name))}"
        )
    return ""


def _close(out: Path, what: str) -> None:
    for one in out.rglob("*"):
        one.chmod(_CLOSED if one.is_dir() else _CLOSED_FILE)
    out.chmod(_OPEN if what == FILE else _CLOSED)


def _open(out: Path) -> None:
    for one in (out, *out.rglob("*")) if out.exists() else ():
        one.chmod(_OPEN if one.is_dir() else 0o666)
