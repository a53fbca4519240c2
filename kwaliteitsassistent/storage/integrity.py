"""Whether a dossier is whole: its pages, its structure, its references and its log."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection

from ..domain.errors import DomainError
from . import audit_log
from .file.driver import Driver
from .file.engine import driver_of
from .file.placement import place


def require_sound(driver: Driver, path: Path) -> None:
    """DomainError `dossier_damaged` when a page is not as it was written or the structure does not hold."""
    if driver.execute("PRAGMA cipher_integrity_check").fetchall() or not _structure_holds(driver):
        raise DomainError("dossier_damaged", **place(path))


def problems(connection: Connection, path: Path) -> tuple[DomainError, ...]:
    """Everything that is wrong, each as its own error; empty when all is well.

    The log of recent writes must be in the file already: the check of pages reads the file alone.
    """
    driver = driver_of(connection)
    facts = place(path)
    found = []
    if pages := driver.execute("PRAGMA cipher_integrity_check").fetchall():
        found.append(DomainError("check_pages", count=len(pages), **facts))
    elif not _structure_holds(driver):
        found.append(DomainError("check_structure", **facts))
    if found:
        return tuple(found)
    if references := connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall():
        tables = tuple(sorted({str(row[0]) for row in references}))
        found.append(DomainError("check_references", count=len(references), tables=tables))
    found.extend(audit_log.problems(connection))
    return tuple(found)


def _structure_holds(driver: Driver) -> bool:
    return bool(driver.execute("PRAGMA quick_check").fetchall() == [("ok",)])
