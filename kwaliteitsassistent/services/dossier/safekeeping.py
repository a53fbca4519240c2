"""Looking after the dossier: its backups, its soundness, and its closing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from ...domain.errors import DomainError
from ...domain.judging.verdict import Term
from ...storage.backup import backups_in, made_at
from ..book import Book
from ..wording.problems import error_lines
from ..wording.words import word
from .settings_file import Settings

_TOLD = ("client", "staff", "evaluation", "plan", "vog")


@dataclass(frozen=True, slots=True)
class BackupLine:
    """One backup: where it is, when it was made, and how many bytes it holds."""

    path: Path
    made_at: datetime | None
    size: int


@dataclass(frozen=True, slots=True)
class Closed:
    """What closing left behind: `troubles` are sentences about backups that were not made."""

    backup: Path | None
    troubles: tuple[str, ...]


def backups(folder: Path) -> tuple[BackupLine, ...]:
    """The backups in a folder, newest first."""
    return tuple(BackupLine(path, made_at(path), path.stat().st_size) for path in backups_in(folder))


def own_backups(book: Book) -> tuple[BackupLine, ...]:
    """The backups this program made of this dossier, newest first."""
    return backups(book.file.backups)


def back_up_now(book: Book) -> Path:
    """A backup beside those made at closing. Errors as for `Book.back_up_to`."""
    return book.back_up_to(book.file.backups)


def copy_is_due(folder: Path, stem: str, every_days: int, now: datetime) -> bool:
    """Whether the newest copy of `stem` in the folder of the user's choice is older than agreed; days, 0 is always."""
    moments = [one.made_at for one in backups(folder) if one.made_at and one.path.name.startswith(f"{stem}-")]
    if not moments or every_days == 0:
        return True
    return now.replace(tzinfo=None) - max(moments) >= timedelta(days=every_days)


def close(book: Book, settings: Settings) -> Closed:
    """Close the dossier with its backups; trouble with a backup is told and loses nothing."""
    troubles: list[str] = []
    if settings.copies_folder and book.file.changed:
        folder = Path(settings.copies_folder)
        try:
            if copy_is_due(folder, book.path.stem, settings.copies_every, book.clock()):
                book.back_up_to(folder)
        except DomainError as trouble:
            troubles.extend(error_lines(trouble))
    try:
        return Closed(book.close(), tuple(troubles))
    except DomainError as trouble:
        return Closed(None, (*troubles, *error_lines(trouble)))


def check(book: Book) -> tuple[str, ...]:
    """What is wrong with the file, in sentences; nothing when all is well. Reads the whole file."""
    return tuple(line for problem in book.file.check_integrity() for line in error_lines(problem))


def counted(row_counts: Mapping[str, int]) -> tuple[tuple[str, int], ...]:
    """What a backup holds, in words: the kinds people know, with how many."""
    return tuple((word(Term("kind", kind)), row_counts[kind]) for kind in _TOLD if row_counts.get(kind))
