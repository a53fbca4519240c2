"""Turns the errors of the database and the disk into trouble a user can put right."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from ...domain.errors import DomainError
from .driver import sqlcipher
from .placement import place

# By the start of SQLite's own name, so that SQLITE_IOERR_WRITE counts as SQLITE_IOERR.
_DATABASE = (
    ("SQLITE_NOTADB", "dossier_key_wrong_or_damaged"),
    ("SQLITE_CORRUPT", "dossier_damaged"),
    ("SQLITE_FULL", "disk_full"),
    ("SQLITE_IOERR", "disk_failed"),
    ("SQLITE_READONLY", "dossier_read_only"),
    ("SQLITE_PERM", "dossier_no_rights"),
    ("SQLITE_CANTOPEN", "dossier_no_rights"),
    ("SQLITE_BUSY", "dossier_busy"),
    ("SQLITE_LOCKED", "dossier_busy"),
)

# Copying from one connection to another tells what is wrong in words alone.
_NAMELESS = {
    "database or disk is full": "SQLITE_FULL",
    "disk I/O error": "SQLITE_IOERR",
    "attempt to write a readonly database": "SQLITE_READONLY",
    "unable to open database file": "SQLITE_CANTOPEN",
    "database is locked": "SQLITE_BUSY",
    "database disk image is malformed": "SQLITE_CORRUPT",
    "file is not a database": "SQLITE_NOTADB",
}

_DISK = {
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.EACCES: "folder_read_only",
    errno.EPERM: "folder_read_only",
    errno.EROFS: "folder_read_only",
    errno.ENOTDIR: "folder_missing",
    errno.ENOENT: "folder_missing",
}


def sqlite_name(error: BaseException) -> str:
    """The name SQLite gives an error, such as `SQLITE_FULL`; empty for any other error."""
    origin = error.orig if isinstance(error, DBAPIError) else error
    return str(getattr(origin, "sqlite_errorname", None) or _NAMELESS.get(str(origin), ""))


@contextmanager
def database_errors(path: Path) -> Iterator[None]:
    """Raises a DomainError about `path` for a database error that has one; lets bugs through."""
    try:
        yield
    except (DBAPIError, sqlcipher.Error) as error:
        name = sqlite_name(error)
        for start, code in _DATABASE:
            if name.startswith(start):
                raise DomainError(code, **place(path)) from error
        raise


@contextmanager
def disk_errors(path: Path) -> Iterator[None]:
    """Raises a DomainError about `path` when the computer refuses to make, move or write a file there."""
    try:
        yield
    except OSError as error:
        code = _DISK.get(error.errno or 0, "disk_failed")
        raise DomainError(code, **place(path)) from error
