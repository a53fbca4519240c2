"""The one connection to a dossier file, keyed and set to the safest way of writing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Literal, TypeVar
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool

from ...domain.errors import DomainError
from .driver import Driver, sqlcipher
from .failures import sqlite_name
from .file_kind import salt_of
from .key import DossierKey, Secret
from .placement import place

Opened = TypeVar("Opened")

Mode = Literal["rw", "rwc"]

# Before this release two connections could damage a file in WAL mode (sqlite.org/wal.html#walresetbug).
_SAFE_SQLITE = (3, 51, 3)

_PRAGMAS = (
    "locking_mode=EXCLUSIVE",
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "cache_size=-64000",
    "trusted_schema=OFF",
    "cell_size_check=ON",
)


def address(path: Path, query: str) -> str:
    """A file address for SQLite that survives spaces, accents, `?`, drive letters and network shares."""
    name = path.absolute().as_posix()
    start = "file://" if name.startswith("/") else "file:///"
    return f"{start}{quote(name.encode('utf-8', 'surrogateescape'), safe='/:')}?{query}"


def keyed(uri: str, key: DossierKey) -> Driver:
    """A bare connection with its key set; nothing has been read yet, so a wrong key shows later."""
    if sqlcipher.sqlite_version_info < _SAFE_SQLITE:
        raise RuntimeError(f"SQLite {sqlcipher.sqlite_version} is too old to keep a dossier safe")
    driver = sqlcipher.connect(uri, uri=True, isolation_level=None, check_same_thread=False, timeout=0.2)
    driver.execute("PRAGMA cipher_log_level=NONE")
    driver.set_key(key.spec())
    return driver


def connect(path: Path, key: DossierKey, mode: Mode) -> Driver:
    """A connection fit for writing; `rw` never makes a file, since an empty one opens with any key."""
    driver = keyed(address(path, f"mode={mode}"), key)
    try:
        for pragma in _PRAGMAS:
            driver.execute(f"PRAGMA {pragma}").fetchall()
    except BaseException:
        # Left open, a failed attempt would keep its lock and make the next one look like a second program.
        driver.close()
        raise
    return driver


def read_only(path: Path, key: DossierKey) -> Driver:
    """A connection to a file nobody writes to, such as a backup; makes no file beside it."""
    driver = keyed(address(path, "immutable=1"), key)
    try:
        driver.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except BaseException:
        driver.close()
        raise
    return driver


def opened_with(secret: Secret, path: Path, attempt: Callable[[DossierKey], Opened]) -> tuple[DossierKey, Opened]:
    """The first key that opens the file, and what `attempt` made of it.

    DomainError `dossier_key_wrong_or_damaged` when none does: a wrong key and a damaged first page look
    the same from outside.
    """
    for key in secret.keys(salt_of(path)):
        try:
            return key, attempt(key)
        except (DBAPIError, sqlcipher.Error) as error:
            if sqlite_name(error) != "SQLITE_NOTADB":
                raise
    raise DomainError("dossier_key_wrong_or_damaged", **place(path))


def engine(path: Path, key: DossierKey, mode: Mode = "rw") -> Engine:
    """An engine of exactly one connection, whose transactions take the write lock at their start.

    Statements' values stay out of error messages: they would end up in a log.
    """
    made = create_engine(
        "sqlite://",
        module=sqlcipher,
        creator=lambda: connect(path, key, mode),
        poolclass=QueuePool,
        pool_size=1,
        max_overflow=0,
        pool_timeout=5,
        hide_parameters=True,
    )
    event.listen(made, "begin", _begin_immediate)
    return made


def viewing_engine(path: Path, key: DossierKey) -> Engine:
    """An engine that can only read, and makes no file beside the dossier; writing is refused by the database."""
    return create_engine(
        "sqlite://",
        module=sqlcipher,
        creator=lambda: read_only(path, key),
        poolclass=QueuePool,
        pool_size=1,
        max_overflow=0,
        pool_timeout=5,
        hide_parameters=True,
    )


def _begin_immediate(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def driver_of(connection: Connection) -> Driver:
    """The bare connection under SQLAlchemy's, for what only the driver can do."""
    return connection.connection.driver_connection
