"""A table on its way to a kader: the file that was read, its columns, the kader's own names, what was said of rows."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from ....domain.kader.drafting.making import Head
from ....domain.kader.drafting.words import read_level
from ....domain.text import capital, fold
from ....tables.grid import Grid, GridRow
from ...wording.texts import text
from . import making
from .columns import Column, ColumnMapping, guess, headings
from .rows import TableReading
from .said import Said

_NOT_IN_ID = re.compile(r"[^a-z0-9]+")
_PUBLISHER = re.compile(r"\bgemeenten? [A-Z][\w' -]*?(?=[,.;:()]|$)", re.IGNORECASE)
_HEADER_ROWS = 15
_EXAMPLES, _LONGEST_EXAMPLE = 3, 40
_LONGEST_ID = 60


@dataclass(frozen=True, slots=True)
class TableImport:
    """How far the import is; the dossier knows nothing of it yet. `said` is by the id of a row."""

    path: Path
    grid: Grid
    sheets: tuple[str, ...]
    mapping: ColumnMapping
    head: Head
    said: Mapping[str, Said] = field(default_factory=dict)

    @property
    def has_text(self) -> bool:
        """Whether it is known which column holds the requirements."""
        return Column.TEXT in self.mapping.places


def begin(path: Path, sheet: str | None = None) -> TableImport:
    """Read a table and guess what can be guessed. Raises DomainError as `making.open_table`."""
    grid = making.open_table(path, sheet)
    mapping = guess(grid)
    return TableImport(path, grid, making.sheets(path), mapping, proposed_head(path, grid, mapping))


def read_again(before: TableImport) -> TableImport:
    """The same file after it was mended elsewhere, with everything that was said. Raises DomainError as `begin`."""
    return replace(before, grid=making.open_table(before.path, before.grid.sheet or None))


def what_was_read(grid: Grid) -> str:
    """What kind of table it is and how large, in a sentence."""
    if grid.sheet:
        return text("table_import", "read_sheet", rows=len(grid.rows), sheet=grid.sheet)
    separator = text("table_import", "separator_" + {";": "semicolon", ",": "comma", "\t": "tab"}.get(
        grid.separator, "other"))  # fmt: skip
    return text("table_import", "read_csv", rows=len(grid.rows), separator=separator, encoding=grid.encoding.upper())


def header_choices(grid: Grid) -> tuple[tuple[int, str], ...]:
    """The rows that can hold the headings, each with its first cells; 0 stands for a table without."""
    rows = ((row.number, f"{row.number}: {_beginning(row)}") for row in grid.rows[:_HEADER_ROWS])
    return ((0, text("table_import", "no_header")), *rows)


def with_header(before: TableImport, number: int) -> TableImport:
    """The import with its headings in another row; the columns stay where they are."""
    return replace(before, mapping=ColumnMapping(number, before.mapping.places))


def with_column(before: TableImport, column: Column, place: int | None) -> TableImport:
    """The import with a column at another place, or nowhere; one place serves one column."""
    places = {other: at for other, at in before.mapping.places.items() if other is not column and at != place}
    if place is not None:
        places[column] = place
    return replace(before, mapping=ColumnMapping(before.mapping.header, places))


def heading_choices(before: TableImport) -> tuple[tuple[int, str], ...]:
    """The columns of the table by their headings."""
    return tuple(enumerate(_first_line(name) for name in headings(before.grid, before.mapping)))


def examples(before: TableImport, place: int | None) -> str:
    """The first different cells below the heading of a column, levels with how they are read; else nothing."""
    below = (row.cell(place) for row in before.grid.rows if row.number > before.mapping.header)
    found = list(dict.fromkeys(_first_line(cell) for cell in below if cell))[:_EXAMPLES]
    if place == before.mapping.places.get(Column.LEVEL):
        found = [_with_level(cell, yes_is_must=before.mapping.yes_is_must(before.grid)) for cell in found]
    return " · ".join(found)


def _with_level(cell: str, *, yes_is_must: bool) -> str:
    level = read_level(cell, yes_is_must=yes_is_must)
    if level is None:
        return text("table_import", "read_not", cell=cell)
    word = text("table_import", f"level_{level}")
    return cell if cell.casefold() == word else text("table_import", "read_as", cell=cell, level=word)


def reading(of: TableImport) -> TableReading:
    """The rows as requirements. Raises DomainError `import_no_text` or `table_empty`."""
    return making.draft(of.grid, of.mapping)


def proposed_head(path: Path, grid: Grid, mapping: ColumnMapping) -> Head:
    """Names from the lines above the table, and else from the name of the file; no publisher where none is named."""
    above = [row.cells[0] for row in grid.rows if row.number < mapping.header and row.cells[0]]
    title = above[0] if above else capital(path.stem.replace("_", " ").replace("-", " ").strip())
    named = _PUBLISHER.search(" , ".join((*above, title)))
    source = above[1] if len(above) > 1 else path.name
    return Head(as_kader_id(f"eigen {title}"), title, source, named.group().strip() if named else "")


def as_kader_id(name: str) -> str:
    """A name as the id of a kader: `Eigen, 2026` is `eigen.2026`; `eigen.kader` where nothing is left."""
    first, _, rest = _NOT_IN_ID.sub("-", fold(name)).strip("-")[:_LONGEST_ID].strip("-").partition("-")
    return ".".join(part for part in (first, rest) if part) or "eigen.kader"


def head_is_complete(head: Head) -> bool:
    """Whether each of the names is there."""
    return all((head.id, head.title.strip(), head.source.strip(), head.publisher.strip(), head.version))


def _beginning(row: GridRow) -> str:
    return " | ".join(_first_line(cell) for cell in row.cells[:4] if cell)


def _first_line(cell: str) -> str:
    line = cell.partition("\n")[0]
    return line if len(line) <= _LONGEST_EXAMPLE else f"{line[: _LONGEST_EXAMPLE - 1].rstrip()}…"
