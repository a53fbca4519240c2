"""Reads one sheet of an XLSX file as text. What a formula once gave is not believed: the cell is named instead."""

from __future__ import annotations

import re
from dataclasses import replace

from ..domain.errors import DomainError
from .grid import MAX_COLUMNS, MAX_ROWS, Grid, GridRow, checked_row, demand_room
from .xlsx_book import RichText, Workbook, cell_styles, shared_strings, whole_number
from .xlsx_numbers import Style, shown_number
from .xlsx_package import Package, Stop

_PLACE = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,6})")
_MAX_MERGED = 2_000


def read_xlsx(data: bytes, file: str, sheet: str | None = None) -> Grid:
    """The rows of a sheet, the first unless named.

    Raises DomainError `table_not_xlsx`, `table_sheet_unknown`, or one that names a limit.
    """
    package = Package(data, file)
    book = Workbook(package)
    name, part = book.sheet(sheet)
    reader = _Sheet(package, shared_strings(package), cell_styles(package), book.days_from_1904)
    package.read(part, reader.start, reader.end, reader.text)
    return Grid(file, tuple(_unmerged(reader.rows, reader.merged)), name)


class _Sheet:
    """Listens to the XML of a sheet and keeps its rows."""

    def __init__(self, package: Package, strings: list[str], styles: list[Style], days_from_1904: bool) -> None:
        self._package = package
        self._strings = strings
        self._styles = styles
        self._days_from_1904 = days_from_1904
        self.rows: list[GridRow] = []
        self.merged: list[str] = []
        self._number = 0
        self._cells: dict[int, str] = {}
        self._formulas: list[int] = []
        self._days: list[int] = []
        self._place = -1
        self._cell: dict[str, str] = {}
        self._value: list[str] = []
        self._in_value = False
        self._has_formula = False
        self._inline = RichText()

    def start(self, tag: str, has: dict[str, str]) -> None:
        if tag == "row":
            self._number = whole_number(has.get("r")) or self._number + 1
            self._cells, self._formulas, self._days, self._place = {}, [], [], -1
        elif tag == "c":
            self._cell, self._value, self._has_formula = has, [], False
            self._place = _column(has.get("r", ""), self._place + 1)
        elif tag == "v":
            self._in_value = True
        elif tag == "f":
            self._has_formula = True
        elif tag == "mergeCell":
            self.merged.append(has.get("ref", ""))
            if len(self.merged) > _MAX_MERGED:
                raise Stop
        self._inline.start(tag)

    def text(self, part: str) -> None:
        if self._in_value:
            self._value.append(part)
        self._inline.text(part)

    def end(self, tag: str) -> None:
        self._inline.end(tag)
        if tag == "v":
            self._in_value = False
        elif tag == "c":
            self._keep_cell()
        elif tag == "row":
            self._keep_row()

    def _keep_cell(self) -> None:
        text, is_day = self._shown()
        inline = self._inline.take()
        if self._has_formula:
            self._formulas.append(self._place)
        elif text or inline:
            self._cells[self._place] = text or inline
            if is_day:
                self._days.append(self._place)

    def _shown(self) -> tuple[str, bool]:
        value = "".join(self._value)
        match self._cell.get("t", "n"):
            case "s":
                index = whole_number(value)
                return (self._strings[index] if 0 <= index < len(self._strings) else ""), False
            case "b":
                return {"1": "ja", "0": "nee"}.get(value, value), False
            case "n" if value:
                index = whole_number(self._cell.get("s"))
                style = self._styles[index] if 0 <= index < len(self._styles) else None
                return shown_number(value, style, self._days_from_1904)
            case _:
                return value, False

    def _keep_row(self) -> None:
        if not self._cells and not self._formulas:
            return
        last = max((*self._cells, *self._formulas))
        if last >= MAX_COLUMNS:
            raise DomainError("table_columns", file=self._package.file, row=self._number, limit=MAX_COLUMNS)
        cells = [self._cells.get(place, "") for place in range(last + 1)]
        row = checked_row(self._package.file, self._number, cells, tuple(self._formulas), tuple(self._days))
        if row is not None:
            demand_room(self._package.file, len(self.rows))
            self.rows.append(row)


def _column(reference: str, following: int) -> int:
    """The place of a cell such as `B5`; the one after the last when the file does not say."""
    match = _PLACE.fullmatch(reference)
    if match is None:
        return following
    place = 0
    for letter in match.group(1):
        place = place * 26 + ord(letter) - 64
    return place - 1


def _unmerged(rows: list[GridRow], merged: list[str]) -> list[GridRow]:
    """The rows with what stands in a merged cell in every cell it covers; merged cells never overlap."""
    by_number = {row.number: row for row in rows}
    left_to_cover = MAX_ROWS * MAX_COLUMNS
    for reference in merged:
        corners = [_PLACE.fullmatch(corner) for corner in reference.split(":")]
        if len(corners) != 2 or corners[0] is None or corners[1] is None:
            continue
        left, right = (_column(corner.group(), 0) for corner in corners if corner)
        top, bottom = int(corners[0].group(2)), int(corners[1].group(2))
        said = by_number[top].cell(left) if top in by_number else ""
        for number in [number for number in by_number if said and top <= number <= bottom]:
            left_to_cover -= max(right - left, 0) + 1
            if left_to_cover < 0:
                return list(by_number.values())
            by_number[number] = _covered(by_number[number], left, min(right, MAX_COLUMNS - 1), said)
    return list(by_number.values())


def _covered(row: GridRow, left: int, right: int, said: str) -> GridRow:
    cells = [*row.cells, *("" for _ in range(len(row.cells), right + 1))]
    cells[left : right + 1] = [said] * (right + 1 - left)
    return replace(row, cells=tuple(cells))
