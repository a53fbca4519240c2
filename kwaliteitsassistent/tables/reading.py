"""Reads a table file of any kind that is known, told apart by what is in it and not by its name."""

from __future__ import annotations

from pathlib import Path

from ..domain.errors import DomainError
from .csv_table import read_csv
from .grid import MAX_BYTES, Grid
from .xlsx_book import Workbook
from .xlsx_package import Package
from .xlsx_table import read_xlsx

_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # an old .xls, and an .xlsx with a password
_PDF = b"%PDF"


def read_table(path: Path, sheet: str | None = None) -> Grid:
    """The table in a CSV or XLSX file; `sheet` names the one to read of an XLSX file.

    Raises DomainError `file_unreadable`, `table_large`, `table_old_or_locked`, `table_other`, `table_empty`, or
    what the reader of its kind raises.
    """
    data = _bytes_of(path)
    if data.startswith(_OLE):
        raise DomainError("table_old_or_locked", file=path.name)
    if data.startswith(_PDF):
        raise DomainError("table_other", file=path.name)
    grid = read_xlsx(data, path.name, sheet) if data.startswith(_ZIP) else read_csv(data, path.name)
    if not grid.rows:
        raise DomainError("table_empty", file=path.name)
    return grid


def sheet_names(path: Path) -> tuple[str, ...]:
    """The sheets to choose from; none for CSV. Raises DomainError as `read_table`."""
    data = _bytes_of(path)
    return Workbook(Package(data, path.name)).names if data.startswith(_ZIP) else ()


def _bytes_of(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise DomainError("file_unreadable", file=path.name) from error
    if len(data) > MAX_BYTES:
        raise DomainError("table_large", file=path.name, limit=MAX_BYTES // 1_000_000)
    return data
