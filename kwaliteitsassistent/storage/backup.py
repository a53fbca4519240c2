"""Backups: verified copies of the encrypted file, made, looked into, thinned out and put back."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from ..domain.errors import DomainError
from .file.driver import Driver
from .file.engine import address, keyed, opened_with, read_only
from .file.failures import database_errors, disk_errors
from .file.file_kind import require_file
from .file.key import DossierKey, Secret
from .file.placement import begin, part_of, place, publish, remove_part, remove_with_log
from .integrity import require_sound
from .migrate import BUILT_IN
from .retention import superfluous
from .tables import metadata

_NAME = re.compile(r".+-(?P<stamp>\d{8}-\d{4})(?:-(?P<number>\d+))?\.kwab")
_STAMP = "%Y%m%d-%H%M"


@dataclass(frozen=True)
class BackupSummary:
    """What is in a backup, without putting it back."""

    path: Path
    size: int
    made_at: datetime | None
    last_change: datetime | None
    row_counts: Mapping[str, int]


def made_at(backup: Path) -> datetime | None:
    """The local time in a backup's name; None for any other name."""
    match = _NAME.fullmatch(backup.name)
    try:
        return datetime.strptime(match["stamp"], _STAMP) if match else None
    except ValueError:
        return None


def backups_in(folder: Path) -> tuple[Path, ...]:
    """The backups in a folder by their names, newest first."""
    return tuple(sorted(folder.glob("*.kwab"), key=_order, reverse=True))


def copy_verified(source: Driver, part: Path, key: DossierKey) -> None:
    """Copies a live dossier into `part` under `key` and reads it back; leaves nothing there on failure.

    The source must not be inside a transaction. DomainError `disk_full`, `disk_failed`, `folder_read_only`,
    `dossier_damaged`.
    """
    try:
        with database_errors(part):
            begin(part)
            target = keyed(address(part, "mode=rwc"), key)
            try:
                # Without these, files beside the copy outlive it; a broken-off copy is thrown away anyway.
                target.execute("PRAGMA locking_mode=EXCLUSIVE").fetchall()
                target.execute("PRAGMA journal_mode=MEMORY").fetchall()
                source.backup(target)
                require_sound(target, part)
            finally:
                target.close()
    except BaseException:
        remove_with_log(part)
        raise


def write_backup(source: Driver, key: DossierKey, folder: Path, stem: str, now: datetime) -> Path:
    """A new verified backup `STEM-JJJJMMDD-UUMM.kwab` in `folder`, which is made when missing.

    `now` is local time. An older backup is never overwritten: a second one in the same minute gets `-2`.
    """
    with disk_errors(folder):
        folder.mkdir(parents=True, exist_ok=True)
        path = _free_name(folder, stem, now)
        remove_part(path)
        copy_verified(source, part_of(path), key)
        publish(part_of(path), path)
    return path


def thin_out(folder: Path, now: datetime) -> tuple[Path, ...]:
    """Removes the backups that `retention` can do without; returns them. Files with other names stay."""
    moments = {path: moment for path in folder.glob("*.kwab") if (moment := made_at(path))}
    old = superfluous(frozenset(moments.values()), now.date())
    removed = tuple(path for path, moment in moments.items() if moment in old)
    for path in removed:
        with disk_errors(path):
            path.unlink(missing_ok=True)
    return removed


def open_backup(path: Path, secret: Secret) -> tuple[DossierKey, Driver]:
    """A connection to a backup that proved whole and of a form this version knows; close it after use.

    DomainError as for opening a dossier: `dossier_missing`, `dossier_key_wrong_or_damaged`,
    `dossier_damaged`, `not_a_dossier`, `dossier_newer`, ...
    """
    require_file(path, writable=False)
    with database_errors(path):
        key, driver = opened_with(secret, path, lambda key: read_only(path, key))
        try:
            require_sound(driver, path)
            _require_known_form(driver, path)
        except BaseException:
            driver.close()
            raise
    return key, driver


def backup_summary(path: Path, secret: Secret) -> BackupSummary:
    """What a backup holds. Reads it whole, so a damaged one is a DomainError `dossier_damaged`."""
    _, driver = open_backup(path, secret)
    try:
        present = {name for (name,) in driver.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        counts = {
            table: driver.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]
            for table in sorted(present & metadata.tables.keys())
        }
        last = driver.execute("SELECT at FROM audit_log ORDER BY seq DESC LIMIT 1").fetchone()
    finally:
        driver.close()
    return BackupSummary(
        path, path.stat().st_size, made_at(path), datetime.fromisoformat(last[0]) if last else None, counts
    )


def _require_known_form(driver: Driver, path: Path) -> None:
    facts = place(path)
    if not driver.execute("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").fetchone():
        raise DomainError("not_a_dossier", **facts)
    (revision,) = driver.execute("SELECT version_num FROM alembic_version").fetchone()
    if not BUILT_IN.knows(revision):
        raise DomainError("dossier_newer", **facts)


def _free_name(folder: Path, stem: str, now: datetime) -> Path:
    path = folder / f"{stem}-{now:{_STAMP}}.kwab"
    number = 1
    while path.exists():
        number += 1
        path = folder / f"{stem}-{now:{_STAMP}}-{number}.kwab"
    return path


def _order(path: Path) -> tuple[datetime, int, str]:
    match = _NAME.fullmatch(path.name)
    return made_at(path) or datetime.min, int(match["number"] or 1) if match else 0, path.name
