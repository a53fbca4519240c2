"""Where one is in making a kader of a table: kept while the window is locked or built anew."""

from __future__ import annotations

from dataclasses import dataclass

from .....services.kader.importing.table_import import TableImport

FILE, COLUMNS, ROWS, TRIAL = range(4)


@dataclass(frozen=True, slots=True)
class ImportPlace:
    """How far the import of a table is; without a table it begins."""

    step: int = FILE
    table: TableImport | None = None
