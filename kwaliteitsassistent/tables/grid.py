"""A table as rows of text, and how large it may be."""

from __future__ import annotations

from dataclasses import dataclass

from ..domain.errors import DomainError

MAX_BYTES = 10_000_000
MAX_ROWS = 5_000
MAX_COLUMNS = 60
MAX_CELL = 2_000  # characters


@dataclass(frozen=True, slots=True)
class GridRow:
    """One row: its number as the user sees it, from 1, and its cells without spaces around them.

    `formulas` are the places of cells that hold a formula; those cells are empty here. `days` are the places of
    cells that are a date, written as `31-1-2026`.
    """

    number: int
    cells: tuple[str, ...]
    formulas: tuple[int, ...] = ()
    days: tuple[int, ...] = ()

    def cell(self, place: int | None) -> str:
        """The text at a place; nothing beyond the end of the row."""
        return self.cells[place] if place is not None and place < len(self.cells) else ""


@dataclass(frozen=True, slots=True)
class Grid:
    """The rows of a table that hold anything at all.

    `sheet` is the one read of a workbook; of a CSV file, `encoding` and `separator` are what it was read by.
    """

    file: str
    rows: tuple[GridRow, ...]
    sheet: str = ""
    encoding: str = ""
    separator: str = ""


def column_letter(place: int) -> str:
    """The letter of a column by its place from 0: `A` to `Z`, then `AA`."""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def checked_row(
    file: str, number: int, cells: list[str], formulas: tuple[int, ...] = (), days: tuple[int, ...] = ()
) -> GridRow | None:
    """A row within the limits; None when it is empty. Raises DomainError naming the limit it breaks."""
    while cells and not cells[-1].strip() and len(cells) - 1 not in formulas:
        cells = cells[:-1] if len(cells) <= MAX_COLUMNS else _filled_part(cells)
    if len(cells) > MAX_COLUMNS:
        raise DomainError("table_columns", file=file, row=number, limit=MAX_COLUMNS)
    for place, cell in enumerate(cells):
        if len(cell) > MAX_CELL:
            raise DomainError("table_cell_long", file=file, row=number, column=column_letter(place), limit=MAX_CELL)
    if not cells:
        return None
    return GridRow(number, tuple(cell.strip() for cell in cells), formulas, days)


def _filled_part(cells: list[str]) -> list[str]:
    """A very wide row without the empty cells at its end."""
    last = max((place for place, cell in enumerate(cells) if cell.strip()), default=-1)
    return cells[: last + 1]


def demand_room(file: str, rows: int) -> None:
    """Raise DomainError when there is no room for one more row."""
    if rows >= MAX_ROWS:
        raise DomainError("table_rows", file=file, limit=MAX_ROWS)
