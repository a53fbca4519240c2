"""What the sheets of an XLSX file share: their names and parts, the texts of cells, and how numbers are shown."""

from __future__ import annotations

from ..domain.errors import DomainError
from .grid import MAX_CELL, MAX_COLUMNS, MAX_ROWS
from .xlsx_numbers import Style
from .xlsx_package import Package

_WORKBOOK = "xl/workbook.xml"
_MAX_STRINGS = MAX_ROWS * MAX_COLUMNS


class Workbook:
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

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the sheets, in their order."""
        return tuple(self._sheets)

    def sheet(self, name: str | None) -> tuple[str, str]:
        """The name and the part of a sheet."""
        if not self.names:
            raise self._package.broken()
        chosen = next((one for one in self.names if name is None or one.casefold() == name.strip().casefold()), None)
        if chosen is None:
            raise DomainError("table_sheet_unknown", file=self._package.file, sheet=name, known=self.names)
        return chosen, self._parts.get(self._sheets[chosen], "")


class RichText:
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


def shared_strings(package: Package) -> list[str]:
    """The texts that cells refer to by number. Raises DomainError `table_rows` for more than a table can hold."""
    found: list[str] = []
    if "xl/sharedStrings.xml" not in package:
        return found
    text = RichText()

    def end(tag: str) -> None:
        text.end(tag)
        if tag == "si":
            if len(found) >= _MAX_STRINGS:
                raise DomainError("table_rows", file=package.file, limit=MAX_ROWS)
            found.append(text.take())

    package.read("xl/sharedStrings.xml", lambda tag, _: text.start(tag), end, text.text)
    return found


def cell_styles(package: Package) -> list[Style]:
    """How numbers are shown, in the order that cells refer to."""
    codes: dict[int, str] = {}
    found: list[Style] = []
    in_cells = False

    def start(tag: str, has: dict[str, str]) -> None:
        nonlocal in_cells
        if tag == "numFmt":
            codes[whole_number(has.get("numFmtId"))] = has.get("formatCode", "")
        elif tag == "cellXfs":
            in_cells = True
        elif tag == "xf" and in_cells:
            number = whole_number(has.get("numFmtId"))
            found.append(Style(number, codes.get(number, "")))

    def end(tag: str) -> None:
        nonlocal in_cells
        if tag == "cellXfs":
            in_cells = False

    if "xl/styles.xml" in package:
        package.read("xl/styles.xml", start, end)
    return found


def whole_number(text: str | None) -> int:
    """A number of nine digits at most; 0 for anything else."""
    return int(text) if text is not None and text.isdecimal() and len(text) < 10 else 0
