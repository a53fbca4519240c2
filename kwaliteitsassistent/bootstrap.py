"""Puts the parts together: the only module that knows all of them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from .domain.errors import DomainError
from .paths import Paths, paths
from .services.book import Book
from .services.clock import Clock, local_clock
from .services.dossier.known_seals import KnownSeals
from .storage import dossier_file, making, restore, viewing
from .storage.backup import BackupSummary, backup_summary
from .storage.file.key import PROFILES, KeyProfile, Passphrase, RecoveryCode, Secret
from .storage.open_dossier import OpenDossier

__all__ = ["Desk", "Passphrase", "RecoveryCode", "desk"]


@dataclass(frozen=True)
class Desk:
    """Where dossiers are made, opened and put back. `profiles` are the key settings to try, newest first."""

    paths: Paths
    clock: Clock
    seals: KnownSeals
    profiles: tuple[KeyProfile, ...] = PROFILES

    def create(self, path: Path, passphrase: str, initials: str = "") -> Book:
        """A new, empty dossier. Errors as for `storage.dossier_file.create`."""
        file = dossier_file.create(path, passphrase, self.clock(), backups=self.paths.backups, profile=self.profiles[0])
        return Book(file, self.clock, self.seals, initials)

    @contextmanager
    def making(self, path: Path, passphrase: str, initials: str = "") -> Iterator[Book]:
        """A new dossier that gets its name when the block ends well; trouble leaves nothing behind.

        Errors as for `storage.making.made_whole` and for closing a dossier.
        """
        with making.made_whole(path, self.clock()) as half:
            book = self.create(half, passphrase, initials)
            try:
                yield book
            finally:
                book.close()

    def open(self, path: Path, secret: Secret, initials: str = "", *, take_over: bool = False) -> Book:
        """Open a dossier with a passphrase or a recovery code, and read it; only to look at where one may not write.

        Errors as for `storage.dossier_file.open_dossier` and `storage.viewing.open_to_view`.
        """
        book = Book(self._file(path, secret, take_over), self.clock, self.seals, initials)
        try:
            book.remember_seals()
        except BaseException:
            book.close()
            raise
        return book

    def _file(self, path: Path, secret: Secret, take_over: bool) -> OpenDossier:
        backups = self.paths.backups
        try:
            return dossier_file.open_dossier(path, secret, self.clock(), backups=backups, take_over=take_over)
        except DomainError as trouble:
            if trouble.code not in viewing.NO_RIGHT_TO_WRITE:
                raise
        return viewing.open_to_view(path, secret, backups=backups, take_over=take_over)

    def passphrase(self, words: str) -> Secret:
        """A passphrase to open with."""
        return Passphrase(words, self.profiles)

    def recovery_code(self, code: str) -> Secret:
        """The code of a recovery sheet to open with."""
        return RecoveryCode(code)

    def change_passphrase(self, book: Book, words: str) -> None:
        """Give an open dossier another passphrase. Errors as for `storage.open_dossier.change_passphrase`."""
        book.file.change_passphrase(words, self.profiles[0])

    def demo(self, folder: Path) -> tuple[Path, str]:
        """The dossier of a made-up provider in its own folder, and its passphrase; made when it is not there yet.

        It gets its name when it is whole, so that a half one is never taken for the example.
        """
        from .demo import walk
        from .demo.days import Days

        path = folder / walk.DOSSIER
        if not path.exists():
            folder.mkdir(parents=True, exist_ok=True)
            with self.making(path, walk.PASSPHRASE, walk.INITIALS) as book:
                walk.tell(book, Days(self.clock().date()))
        return path, walk.PASSPHRASE

    def look_into(self, backup: Path, secret: Secret) -> BackupSummary:
        """What a backup holds, without putting it back."""
        return backup_summary(backup, secret)

    def restore(self, backup: Path, dossier: Path, secret: Secret, now: datetime | None = None) -> Path | None:
        """Put a backup back as a dossier; returns where the replaced file went, if there was one."""
        return restore.restore(backup, dossier, secret, now or self.clock())


def desk(clock: Clock = local_clock) -> Desk:
    """The desk of this user on this computer."""
    own = paths()
    return Desk(own, clock, KnownSeals(own.data / "zegelsleutels.txt"))
