"""Files that come to be whole or not at all: written in a folder beside their place, and moved there when they are done."""

import errno
import glob
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from qgis.PyQt.QtCore import QLockFile

from ..core.messages import CreativeClustersError, mark

_LONGEST = 8  # letters of a name that its folder takes: SQLite has 512 bytes for a path, Windows often 260 letters
_JOURNALS = ("-wal", "-shm", "-journal")
_LOCK = ".lock"  # says which process writes to a folder; what is left of one that is dead, the next removes
_FOLDERS = (".gdb",)  # formats that are folders
# what whole files end with: Qt draws on without a word where a disk is full
_ENDS = {
    **{".pdf": b"%%EOF", ".svg": b"</svg>", ".png": b"IEND", ".html": b"</html>", ".qml": b"</qgis>"},
    ".sld": b"</StyledLayerDescriptor>",
    **dict.fromkeys((".docx", ".xlsx", ".ods", ".qgz"), b"PK\x05\x06"),
}
_TAIL = 1024  # bytes at the end of a file in which that has to stand


@contextmanager
def whole(path: Path) -> Iterator[Path]:
    """A place to write the file `path` to, which is put into place at the end, with all that was written beside it.

    Where an error or cancelling ends the work, nothing of it stays, nor a folder that was made for it; where the process is killed, a
    folder '….part' does, until the next run writes a file of this name there.
    Raises CreativeClustersError where the file cannot be written or put into place.
    """
    path = path.absolute()
    target = Path(os.path.realpath(path))  # a link stays one
    missing = [one for one in target.parents if not one.exists()]  # the innermost first
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        if target.exists() and not os.access(target, os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        _remove_left(target.parent, path)
        folder = Path(tempfile.mkdtemp(prefix=f"{_plain(path.stem)}.", suffix=".part", dir=target.parent))
    except OSError as error:
        _remove_empty(missing)
        raise _unwritable(path, error) from error
    lock = _lock_of(folder)
    lock.tryLock(0)
    try:
        yield folder / path.name
        _put_into_place(folder, path.name, target)
    except OSError as error:
        raise _unwritable(path, error, str(folder)) from error
    finally:
        lock.unlock()
        shutil.rmtree(folder, ignore_errors=True)
        _remove_empty(missing)


def _lock_of(folder: Path) -> QLockFile:
    lock = QLockFile(str(folder / _LOCK))
    lock.setStaleLockTime(0)  # however old it is: long runs are not dead
    return lock


def _remove_left(parent: Path, path: Path) -> None:
    """Remove the folders that runs which wrote this file left there when they were killed."""
    for folder in parent.glob(f"{glob.escape(_plain(path.stem))}.*.part"):
        # without a lock it is not known whose it is
        if (folder / _LOCK).exists() and (lock := _lock_of(folder)).tryLock(0):
            lock.unlock()
            shutil.rmtree(folder, ignore_errors=True)


def _remove_empty(folders: list[Path]) -> None:
    for folder in folders:
        try:
            folder.rmdir()
        except OSError:  # it holds what was made
            return


def _plain(stem: str) -> str:
    # GDAL takes a folder whose name has '.xlsx' or '.zip' in it for an archive
    return stem.replace(".", "_")[:_LONGEST]


def _unwritable(path: Path, error: OSError, folder: str = "") -> CreativeClustersError:
    reason = error.strerror or str(error)
    return CreativeClustersError(
        mark("{path} cannot be written: {reason}. Choose another place."),
        path=path,
        reason=reason.replace(folder, str(path.parent)) if folder else reason,
    )


def _put_into_place(folder: Path, name: str, target: Path) -> None:
    """Move what lies in `folder` to the place of `target`; the file `name` itself last, so that it never lacks its parts."""
    _check(folder)
    files = [file for file in sorted(folder.rglob("*")) if _is_one(file) and not _is_in_folder(file, folder)]
    places = {file: target if file.name == name else target.parent / file.relative_to(folder) for file in files}
    for (
        place
    ) in places.values():  # before the first is put there: a file may be replaced although nobody may write to it
        if place.exists() and not os.access(place, os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    for file, place in sorted(places.items(), key=lambda pair: pair[0].name == name):
        place.parent.mkdir(parents=True, exist_ok=True)
        for journal in _JOURNALS:  # of a database that is replaced: SQLite would play it into the new one
            Path(f"{place}{journal}").unlink(missing_ok=True)
        if place.is_dir():
            if place.suffix.lower() not in _FOLDERS:  # a folder of the user's is no file to be replaced
                raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
            shutil.rmtree(place)
        os.replace(file, place)


def _check(folder: Path) -> None:
    """Raises OSError where a file breaks off."""
    for file in folder.rglob("*"):
        if not file.is_file() or file.name.endswith((*_JOURNALS, _LOCK)):
            continue
        with file.open("rb") as content:
            content.seek(max(file.stat().st_size - _TAIL, 0))
            tail = content.read()
        if not tail or _ENDS.get(file.suffix.lower(), b"") not in tail:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def _is_one(file: Path) -> bool:
    return (file.is_file() and file.name != _LOCK) or file.suffix.lower() in _FOLDERS


def _is_in_folder(file: Path, folder: Path) -> bool:
    return any(parent.suffix.lower() in _FOLDERS for parent in file.relative_to(folder).parents)
