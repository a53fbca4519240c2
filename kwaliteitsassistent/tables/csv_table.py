"""Reads CSV: whatever separates it, in UTF-8, UTF-16 or the code page of Windows, with line breaks inside quotes."""

from __future__ import annotations

import codecs
import csv
import io

from ..domain.errors import DomainError
from .grid import Grid, GridRow, checked_row, demand_room

_SEPARATORS = (";", "\t", ",")
_SAMPLE_ROWS = 20
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def read_csv(data: bytes, file: str) -> Grid:
    """The rows of a CSV file. Raises DomainError `table_not_text`, `table_not_csv` or one that names a limit."""
    text, encoding = _decoded(data, file)
    separator, text, first = _separator(text)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    rows: list[GridRow] = []
    number = first
    try:
        for cells in reader:
            row = checked_row(file, number, cells)
            if row is not None:
                demand_room(file, len(rows))
                rows.append(row)
            number = first + reader.line_num
    except csv.Error:
        raise DomainError("table_not_csv", file=file, row=number) from None
    return Grid(file, tuple(rows), encoding=encoding, separator=separator)


def _decoded(data: bytes, file: str) -> tuple[str, str]:
    """The text, and the name of its encoding."""
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), None)
    for name in (encoding,) if encoding else ("utf-8", "cp1252"):
        try:
            text = data.decode(name)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text, name.removesuffix("-sig")
    raise DomainError("table_not_text", file=file)


def _separator(text: str) -> tuple[str, str, int]:
    """What separates the cells, the text to read, and the number of its first line.

    Excel may name it in a first line `sep=;`. Else the one that gives the most cells over the first rows.
    """
    line, _, rest = text.partition("\n")
    named = line.strip()
    if named.casefold().startswith("sep=") and len(named) == 5:
        return named[4], rest, 2
    return max(_SEPARATORS, key=lambda sign: _cells_of(text, sign)), text, 1


def _cells_of(text: str, separator: str) -> int:
    """The cells in the first rows, when they are split by this sign."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    try:
        return sum(len(cells) - 1 for cells, _ in zip(reader, range(_SAMPLE_ROWS), strict=False))
    except csv.Error:
        return 0
