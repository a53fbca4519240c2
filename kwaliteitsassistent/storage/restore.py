"""Puts a backup in the place of a dossier, and keeps what stood there."""

from __future__ import annotations

import shutil
from datetime import datetime
from pathlib import Path

from .backup import copy_verified, open_backup
from .file.failures import disk_errors
from .file.key import Secret
from .file.lock import DossierLock
from .file.placement import beside, part_of, publish, remove_part, replace


def restore(backup: Path, dossier: Path, secret: Secret, now: datetime, *, take_over: bool = False) -> Path | None:
    """Puts a backup back as `dossier` after reading it whole; returns where the replaced file went, if any.

    What stood there stays, with its log of recent writes, as `NAAM-vervangen-JJJJMMDD-UUMM.kwa`. Any
    DomainError (of opening the backup, of the lock, of the disk) leaves both files as they were.
    """
    dossier = dossier.resolve()
    with disk_errors(dossier):
        dossier.parent.mkdir(parents=True, exist_ok=True)
    lock = DossierLock.take(dossier, now, take_over=take_over)
    try:
        remove_part(dossier)
        _copy(backup, dossier, secret)
        with disk_errors(dossier):
            if dossier.exists():
                return _replace(dossier, now)
            _publish(dossier)
            return None
    finally:
        lock.release()


def _copy(backup: Path, dossier: Path, secret: Secret) -> None:
    key, source = open_backup(backup, secret)
    try:
        copy_verified(source, part_of(dossier), key)
    finally:
        source.close()


def _publish(dossier: Path) -> None:
    # A log left without its file would be written into the restored one and undo it.
    beside(dossier, "-wal").unlink(missing_ok=True)
    publish(part_of(dossier), dossier)


def _replace(dossier: Path, now: datetime) -> Path:
    """First a second name for the old file, then its log moved to that name, then the swap.

    Broken off anywhere, no byte of the old pair is lost, and the old log never meets the new file.
    """
    aside = _free_aside(dossier, now)
    try:
        aside.hardlink_to(dossier)
    except OSError:
        shutil.copy2(dossier, aside)
    log = beside(dossier, "-wal")
    if log.exists():
        log.replace(beside(aside, "-wal"))
    replace(part_of(dossier), dossier)
    return aside


def _free_aside(dossier: Path, now: datetime) -> Path:
    name = f"{dossier.stem}-vervangen-{now:%Y%m%d-%H%M}"
    aside = dossier.with_name(f"{name}{dossier.suffix}")
    number = 1
    while aside.exists():
        number += 1
        aside = dossier.with_name(f"{name}-{number}{dossier.suffix}")
    return aside
