"""Makes a dossier and all that goes into it out of sight, so that its name only ever stands for a whole one."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from ..domain.errors import DomainError
from .file.failures import disk_errors
from .file.lock import DossierLock
from .file.placement import place, publish


@contextmanager
def made_whole(path: Path, now: datetime) -> Iterator[Path]:
    """Where to make, fill and close the dossier `path`; it gets its own name when the block ends well.

    Trouble leaves nothing behind; what a killed program left is cleared by the next try.
    DomainError `file_exists`, `folder_missing`, `folder_read_only`, `disk_full`, `dossier_in_use`.
    """
    path = path.resolve()
    with disk_errors(path):
        if path.exists():
            raise DomainError("file_exists", **place(path))
    lock = DossierLock.take(path, now)
    workshop = path.with_name(f".{path.name}.half")
    try:
        shutil.rmtree(workshop, ignore_errors=True)
        with disk_errors(path):
            workshop.mkdir()
        with _told_as(path, workshop):
            yield workshop / path.name
        with disk_errors(path):
            publish(workshop / path.name, path)
    finally:
        shutil.rmtree(workshop, ignore_errors=True)
        lock.release()


@contextmanager
def _told_as(path: Path, workshop: Path) -> Iterator[None]:
    """Trouble in the workshop is told about the folder the user knows."""
    try:
        yield
    except DomainError as error:
        if error.facts.get("folder") == workshop.name:
            error.facts.update(place(path))
        raise
