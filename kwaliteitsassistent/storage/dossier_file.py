"""Makes and opens dossiers: lock, key, form, soundness, backup and migration, in that order."""

from __future__ import annotations

import uuid
from datetime import datetime
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy import Engine

from ..domain.errors import DomainError
from .backup import write_backup
from .file.engine import driver_of, engine, opened_with
from .file.failures import database_errors, disk_errors
from .file.file_kind import require_file
from .file.key import PROFILES, STANDARD, DossierKey, KeyProfile, Passphrase, RecoveryCode, Secret, new_key
from .file.lock import DossierLock
from .file.placement import begin, part_of, place, publish, remove_part, remove_with_log
from .integrity import require_sound
from .migrate import BUILT_IN, Migrations
from .open_dossier import OpenDossier
from .schema import dossier as dossier_table
from .tables import has_every_column

__all__ = ["OpenDossier", "create", "open_dossier", "open_with_passphrase", "open_with_recovery_code"]


def create(path: Path, passphrase: str, now: datetime, *, backups: Path, profile: KeyProfile = STANDARD) -> OpenDossier:
    """A new, empty dossier. It gets its name only when it is whole; an existing file is never touched.

    `now` is local time with its zone; `backups` the folder under which each dossier gets its own.
    DomainError `passphrase_empty`, `file_exists`, `folder_missing`, `folder_read_only`, `disk_full`.
    """
    key = new_key(passphrase, profile)
    path = path.resolve()
    with disk_errors(path):
        if path.exists():
            raise DomainError("file_exists", **place(path))
    lock = DossierLock.take(path, now)
    try:
        with disk_errors(path):
            remove_part(path)
            try:
                _make(part_of(path), key, now)
                publish(part_of(path), path)
            except BaseException:
                remove_part(path)
                raise
        return _just_made(path, key, lock, backups)
    except BaseException:
        lock.release()
        raise


def _just_made(path: Path, key: DossierKey, lock: DossierLock, backups: Path) -> OpenDossier:
    opened = engine(path, key)
    try:
        with database_errors(path):
            return OpenDossier(path, key, opened, lock, own_folder(backups, opened))
    except BaseException:
        opened.dispose()
        remove_with_log(path)
        raise


def open_with_passphrase(
    path: Path,
    passphrase: str,
    now: datetime,
    *,
    backups: Path,
    profiles: tuple[KeyProfile, ...] = PROFILES,
    take_over: bool = False,
) -> OpenDossier:
    """Opens an existing dossier; errors as for `open_dossier`."""
    return open_dossier(path, Passphrase(passphrase, profiles), now, backups=backups, take_over=take_over)


def open_with_recovery_code(
    path: Path, code: str, now: datetime, *, backups: Path, take_over: bool = False
) -> OpenDossier:
    """Opens an existing dossier by its recovery sheet; also DomainError `recovery_code_wrong`."""
    return open_dossier(path, RecoveryCode(code), now, backups=backups, take_over=take_over)


def open_dossier(
    path: Path,
    secret: Secret,
    now: datetime,
    *,
    backups: Path,
    take_over: bool = False,
    migrations: Migrations = BUILT_IN,
) -> OpenDossier:
    """Opens an existing dossier and brings it to the current form, after a backup.

    `take_over` ignores the mark of another computer that did not close the dossier.
    DomainError `dossier_missing`, `dossier_is_folder`, `dossier_empty`, `dossier_truncated`,
    `not_a_dossier`, `dossier_no_rights`, `dossier_read_only`, `folder_read_only`, `dossier_in_use`,
    `dossier_open_elsewhere`, `dossier_key_wrong_or_damaged`, `dossier_damaged`, `dossier_newer`,
    `dossier_of_trial`, `migration_failed`. Each leaves the file as it was.
    """
    path = path.resolve()
    require_file(path)
    lock = DossierLock.take(path, now, take_over=take_over)
    try:
        with disk_errors(path), database_errors(path):
            remove_part(path)
            key, opened = opened_with(secret, path, lambda key: _readable(path, key))
            try:
                require_known_form(opened, path, migrations)
                _require_sound(opened, path)
                folder = own_folder(backups, opened)
                if not is_current(opened, migrations):
                    _back_up_and_migrate(opened, path, key, now, folder, migrations)
                return OpenDossier(path, key, opened, lock, folder)
            except BaseException:
                opened.dispose()
                raise
    except BaseException:
        lock.release()
        raise


def _make(part: Path, key: DossierKey, now: datetime) -> None:
    begin(part)
    made = engine(part, key, "rwc")
    try:
        with database_errors(part):
            _migrate(made, BUILT_IN)
            with made.begin() as connection:
                row = {"id": str(uuid.uuid4()), "created_at": now.isoformat(timespec="seconds")}
                connection.execute(dossier_table.insert().values(row))
            # Closing writes the log into the file too, but keeps silent when the disk has no room for it.
            with made.connect() as connection:
                driver_of(connection).execute("PRAGMA journal_mode=DELETE").fetchall()
    finally:
        made.dispose()


def _readable(path: Path, key: DossierKey) -> Engine:
    opened = engine(path, key)
    try:
        with opened.connect() as connection:
            connection.exec_driver_sql("SELECT count(*) FROM sqlite_master")
    except BaseException:
        opened.dispose()
        raise
    return opened


def require_known_form(opened: Engine, path: Path, migrations: Migrations) -> None:
    """Raise DomainError `not_a_dossier`, `dossier_newer` or `dossier_of_trial` for a form this version cannot read."""
    with opened.connect() as connection:
        if migrations.revision(connection) is None:
            raise DomainError("not_a_dossier", **place(path))
        if migrations.is_newer(connection):
            raise DomainError("dossier_newer", **place(path))
        if migrations.is_current(connection) and not has_every_column(connection):
            raise DomainError("dossier_of_trial", **place(path))


def _require_sound(opened: Engine, path: Path) -> None:
    with opened.connect() as connection:
        driver = driver_of(connection)
        # The check of pages reads the file alone, and calls a page wrong whose newest form is in the log.
        driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        require_sound(driver, path)


def own_folder(backups: Path, opened: Engine) -> Path:
    """By the id of the dossier, not its name: thinning out must never meet the backups of another one."""
    with opened.connect() as connection:
        return backups / str(connection.scalar(sa.select(dossier_table.c.id)))[:8]


def is_current(opened: Engine, migrations: Migrations) -> bool:
    """Whether the dossier has the newest form."""
    with opened.connect() as connection:
        return migrations.is_current(connection)


def _back_up_and_migrate(
    opened: Engine, path: Path, key: DossierKey, now: datetime, folder: Path, migrations: Migrations
) -> None:
    with opened.connect() as connection:
        write_backup(driver_of(connection), key, folder, path.stem, now)
    try:
        with database_errors(path):
            _migrate(opened, migrations)
    except DomainError:
        raise
    except Exception as error:
        raise DomainError("migration_failed", **place(path)) from error


def _migrate(opened: Engine, migrations: Migrations) -> None:
    """All steps in one transaction, which is given up when a reference no longer holds."""
    with opened.connect() as connection:
        driver = driver_of(connection)
        driver.execute("PRAGMA foreign_keys=OFF")
        try:
            with connection.begin():
                migrations.upgrade(connection)
                if connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall():
                    raise RuntimeError("the migration left references without their record")
        finally:
            driver.execute("PRAGMA foreign_keys=ON")
