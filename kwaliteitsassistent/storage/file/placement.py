"""Puts a finished file under its final name, so that no half-made file ever stands there."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from ...domain.errors import DomainError

_SIDE_FILES = ("-wal", "-shm", "-journal")


def place(path: Path) -> dict[str, str]:
    """Facts for an error: names only, since a full path tells the name of who is signed in."""
    return {"file": path.name, "folder": path.absolute().parent.name or str(path.absolute().parent)}


def beside(path: Path, ending: str) -> Path:
    """The neighbour of a file whose name goes on with `ending`: `a.kwa` -> `a.kwa-wal`."""
    return path.with_name(path.name + ending)


def part_of(path: Path) -> Path:
    """Where a file is made before it gets its own name."""
    return beside(path, ".part")


def begin(part: Path) -> None:
    """Makes an empty file that only its owner may read or write; the database fills it."""
    part.touch(0o600)


def remove_part(path: Path) -> None:
    """Clears what a broken-off making of `path` left behind."""
    remove_with_log(part_of(path))


def remove_with_log(path: Path) -> None:
    """Removes a database file and what the database keeps beside it."""
    for leftover in (path, *(beside(path, ending) for ending in _SIDE_FILES)):
        leftover.unlink(missing_ok=True)


def publish(part: Path, final: Path) -> None:
    """Gives `part` its final name; DomainError `file_exists` when that is taken, even at the last moment."""
    _flush_file(part)
    try:
        _move_without_overwriting(part, final)
    except FileExistsError:
        raise DomainError("file_exists", **place(final)) from None
    _flush_folder(final.parent)


def replace(part: Path, final: Path) -> None:
    """Puts `part` in the place of `final` in one step, for whom `final` was."""
    if final.exists():
        shutil.copymode(final, part)
    _flush_file(part)
    part.replace(final)
    _flush_folder(final.parent)


def _move_without_overwriting(part: Path, final: Path) -> None:
    if sys.platform == "win32":
        part.rename(final)
        return
    try:
        final.hardlink_to(part)
    except FileExistsError:
        raise
    except OSError:
        # Memory sticks often have no hard links. The lock file keeps other copies of this program away.
        if final.exists():
            raise FileExistsError(final) from None
        part.rename(final)
    else:
        part.unlink()


def _flush_file(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _flush_folder(folder: Path) -> None:
    """Makes a new name survive a power cut; Windows does this by itself."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
