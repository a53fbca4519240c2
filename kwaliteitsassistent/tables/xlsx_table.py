"""Reads one sheet of an XLSX file as text. What a formula once gave is not believed: the cell is named instead."""

from __future__ import annotations

import re
from dataclasses import replace

from ..domain.errors import DomainError
from .grid import MAX_CELL, MAX_COLUMNS, MAX_ROWS, Grid, GridRow, checked_row, demand_room
from .xlsx_numbers import Style, shown_number
from .xlsx_package import Package, Stop

_WORKBOOK = "xl/workbook.xml"
_PLACE = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,6})")
_MAX_STRINGS = MAX_ROWS * MAX_COLUMNS
_MAX_MERGED = 2_000


def read_xlsx(data: bytes, file: str, sheet: str | None = None) -> Grid:
    """The rows of a sheet, the first unless named.

    Raises DomainError `table_not_xlsx`, `table_sheet_unknown`, or one that names a limit.
    """
    package = Package(data, file)
    book = _Workbook(package)
    name, part = book.sheet(sheet)
    reader = _Sheet(package, _strings(package), _styles(package), book.days_from_1904)
    package.read(part, reader.start, reader.end, reader.text)
    return Grid(file, tuple(_unmerged(reader.rows, reader.merged)), name)


class _Workbook:
    """The sheets by name, with the part each is in."""

    def __init__(self, package: Package) -> None:
        self._package = package
        self._sheets: dict[str, str] = {}
        self._parts: dict[str, str] = {}
        self.days_from_1904 = False
        package.read(_WORKBOOK, self._in_workbook)
        package.read("xl/_rels/workbook.xml.rels", self._in_relations)

    def _in_workbook(self, tag: str, has: dict[str, str]) -> None:
        if tag == "sheet":
            id_ = next((value for key, value in has.items() if key.endswith(":id")), "")
            self._sheets[has.get("name", "")] = id_
        elif tag == "workbookPr":
            self.days_from_1904 = has.get("date1904") in ("1", "true")

    def _in_relations(self, tag: str, has: dict[str, str]) -> None:
        if tag == "Relationship":
            target = has.get("Target", "")
            self._parts[has.get("Id", "")] = target.lstrip("/") if target.startswith("/") else f"xl/{target}"

    def sheet(self, name: str | None) -> tuple[str, str]:
        """The name and the part of a sheet."""
        names = tuple(self._sheets)
        if not names:
            raise self._package.broken()
        chosen = next((one for one in names if name is None or one.casefold() == name.strip().casefold()), None)
        if chosen is None:
            raise DomainError("table_sheet_unknown", file=self._package.file, sheet=name, known=names)
        return chosen, self._parts.get(self._sheets[chosen], "")


class _Text:
    """The text of one string: all its runs, without the signs that say how to read it aloud."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self._length = 0
        self._in_text = False
        self._spoken = False

    def start(self, tag: str) -> None:
        if tag == "t":
            self._in_text = True
        elif tag == "rPh":
            self._spoken = True

    def end(self, tag: str) -> None:
        if tag == "t":
            self._in_text = False
        elif tag == "rPh":
            self._spoken = False

    def text(self, part: str) -> None:
        if self._in_text and not self._spoken and self._length <= MAX_CELL:
            self.parts.append(part)
            self._length += len(part)

    def take(self) -> str:
        whole, self.parts, self._length = "".join(self.parts), [], 0
        return whole


def _strings(package: Package) -> list[str]:
    found: list[str] = []
    if "xl/sharedStrings.xml" not in package:
        return found
    text = _Text()

    def end(tag: str) -> None:
        text.end(tag)
        if tag == "si":
            if len(found) >= _MAX_STRINGS:
                raise DomainError("table_rows", file=package.file, limit=MAX_ROWS)
            found.append(text.take())

    package.read("xl/sharedStrings.xml", lambda tag, _: text.start(tag), end, text.text)
    return found


def _styles(package: Package) -> list[Style]:
    codes: dict[int, str] = {}
    found: list[Style] = []
    in_cells = False

    def start(tag: str, has: dict[str, str]) -> None:
        nonlocal in_cells
        if tag == "numFmt":
            codes[_number(has.get("numFmtId"))] = has.get("formatCode", "")
        elif tag == "cellXfs":
            in_cells = True
        elif tag == "xf" and in_cells:
            number = _number(has.get("numFmtId"))
            found.append(Style(number, codes.get(number, "")))

    def end(tag: str) -> None:
        nonlocal in_cells
        if tag == "cellXfs":
            in_cells = False

    if "xl/styles.xml" in package:
        package.read("xl/styles.xml", start, end)
    return found


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
        self._inline = _Text()

    def start(self, tag: str, has: dict[str, str]) -> None:
        if tag == "row":
            self._number = _number(has.get("r")) or self._number + 1
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
                index = _number(value)
                return (self._strings[index] if 0 <= index < len(self._strings) else ""), False
            case "b":
                return {"1": "ja", "0": "nee"}.get(value, value), False
            case "n" if value:
                index = _number(self._cell.get("s"))
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


def _number(text: str | None) -> int:
    return int(text) if text is not None and text.isdecimal() and len(text) < 10 else 0


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
    """The rows with what stands in a merged cell in every cell it covers."""
    by_number = {row.number: row for row in rows}
    for reference in merged:
        corners = [_PLACE.fullmatch(corner) for corner in reference.split(":")]
        if len(corners) != 2 or corners[0] is None or corners[1] is None:
            continue
        left, right = (_column(corner.group(), 0) for corner in corners if corner)
        top, bottom = int(corners[0].group(2)), int(corners[1].group(2))
        said = by_number[top].cell(left) if top in by_number else ""
        for number in range(top, min(bottom, top + MAX_ROWS) + 1) if said else ():
            if number in by_number:
                by_number[number] = _covered(by_number[number], left, min(right, MAX_COLUMNS - 1), said)
    return list(by_number.values())


def _covered(row: GridRow, left: int, right: int, said: str) -> GridRow:
    cells = [*row.cells, *("" for _ in range(len(row.cells), right + 1))]
    cells[left : right + 1] = [said] * (right + 1 - left)
    return replace(row, cells=tuple(cells))
