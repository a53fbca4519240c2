"""A dossier while it is open: its transactions, its checks, its passphrase and its closing."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, Engine

from ..domain.errors import DomainError
from . import integrity
from .backup import copy_verified, thin_out, write_backup
from .file.driver import Driver
from .file.engine import driver_of, engine
from .file.failures import database_errors, disk_errors
from .file.key import STANDARD, DossierKey, KeyProfile, new_key
from .file.lock import DossierLock
from .file.placement import beside, part_of, place, remove_part, replace
from .file.recovery_code import recovery_code_of


class OpenDossier:
    """One dossier file held open by this program alone, or without a lock: only looked at.

    Made by `dossier_file` and `viewing`. Nothing but this class and its connection may touch the file meanwhile.
    """

    def __init__(self, path: Path, key: DossierKey, engine: Engine, lock: DossierLock | None, backups: Path) -> None:
        self._path = path
        self._key = key
        self._engine = engine
        self._lock = lock
        self._backups = backups
        self._changed = lock is not None and _is_newer_than_backups(path, backups)
        self._closed = False
        self._identity = path.stat()

    @property
    def writable(self) -> bool:
        """Whether something can be saved; every attempt is a DomainError `dossier_read_only` where it cannot."""
        return self._lock is not None

    @property
    def path(self) -> Path:
        """Where the file is."""
        return self._path

    @property
    def backups(self) -> Path:
        """The folder that gets a backup at each closing with changes."""
        return self._backups

    @property
    def changed(self) -> bool:
        """Whether there is something that no backup has yet, also from an earlier time the program was killed."""
        return self._changed

    @contextmanager
    def begin(self) -> Iterator[Connection]:
        """One transaction: saved as a whole at the end, or not at all when anything is raised.

        DomainError `dossier_replaced`, `disk_full`, `disk_failed`, `dossier_read_only`, `dossier_damaged`; one that
        is only looked at also `dossier_changed_elsewhere`.
        """
        if not self.writable:
            self._require_unchanged()
        with self._connected() as connection:
            driver = driver_of(connection)
            before = driver.total_changes
            with connection.begin():
                yield connection
                written = driver.total_changes != before
                if written:
                    self._require_same_file()
            self._changed = self._changed or written

    def is_in_place(self) -> bool:
        """Whether the name still leads to the file that is open; a sync program may have swapped it."""
        try:
            return os.path.samestat(self._path.stat(), self._identity)
        except OSError:
            return False

    def recovery_code(self) -> str:
        """The code that opens this dossier without its passphrase, until the passphrase changes."""
        return recovery_code_of(self._key.raw)

    def check_integrity(self) -> tuple[DomainError, ...]:
        """Reads the whole file: pages, structure, references and log; empty when all is well."""
        with self._connected() as connection:
            driver_of(connection).execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            return integrity.problems(connection, self._path)

    def back_up_to(self, folder: Path, now: datetime) -> Path:
        """A verified backup in a folder of the user's choice; DomainError as for `backup.write_backup`."""
        with self._sound_driver() as driver:
            return write_backup(driver, self._key, folder, self._path.stem, now)

    def change_passphrase(self, passphrase: str, profile: KeyProfile = STANDARD) -> None:
        """Writes the dossier anew under a new key and swaps the files in one step.

        Broken off anywhere, exactly one of the two passphrases opens it. Older backups keep the old
        one, and the old recovery code no longer opens the dossier. DomainError `passphrase_empty`,
        `dossier_read_only`.
        """
        if not self.writable:
            raise DomainError("dossier_read_only", **place(self._path))
        key = new_key(passphrase, profile)
        self._require_same_file()
        part = part_of(self._path)
        with disk_errors(self._path):
            remove_part(self._path)
            with self._sound_driver() as driver:
                copy_verified(driver, part, key)
                driver.execute("PRAGMA journal_mode=DELETE").fetchall()
            self._engine.dispose()
            try:
                replace(part, self._path)
                self._key = key
                self._changed = True
            finally:
                self._engine = engine(self._path, self._key)
                self._identity = self._path.stat()

    def close(self, now: datetime) -> Path | None:
        """Closes the file; returns the backup made of what changed, if anything did.

        Trouble with the backup is raised after the file has been closed: what was saved is safe.
        """
        if self._closed:
            return None
        try:
            if not self._changed:
                return None
            backup = self.back_up_to(self._backups, now)
            thin_out(self._backups, now)
            return backup
        finally:
            self._closed = True
            self._engine.dispose()
            if self._lock is not None:
                self._lock.release()

    @contextmanager
    def _connected(self) -> Iterator[Connection]:
        if self._closed:
            raise RuntimeError("the dossier has been closed")
        with database_errors(self._path), self._engine.connect() as connection:
            yield connection

    @contextmanager
    def _sound_driver(self) -> Iterator[Driver]:
        """The bare connection, once the file proved whole: a damaged copy would push out a good one."""
        with self._connected() as connection:
            driver = driver_of(connection)
            driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            integrity.require_sound(driver, self._path)
            yield driver

    def _require_unchanged(self) -> None:
        """Without a lock another computer may write, and half of an old page with half of a new one is no page."""
        now = self._path.stat() if self._path.exists() else None
        if now is None or (now.st_mtime_ns, now.st_size) != (self._identity.st_mtime_ns, self._identity.st_size):
            raise DomainError("dossier_changed_elsewhere", **place(self._path))

    def _require_same_file(self) -> None:
        if not self.is_in_place():
            raise DomainError("dossier_replaced", **place(self._path))


def _is_newer_than_backups(path: Path, backups: Path) -> bool:
    """By the clock of the disk, and without opening the file, which would drop SQLite's lock on it."""
    log = beside(path, "-wal")
    written = [file.stat().st_mtime_ns for file in (path, log) if file.exists() and file.stat().st_size]
    return all(backup.stat().st_mtime_ns < max(written) for backup in backups.glob("*.kwab"))
