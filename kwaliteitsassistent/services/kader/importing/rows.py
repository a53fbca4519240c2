"""Reads the rows of a table as requirements; everything that is wrong is told at once, with its row."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from ....domain.errors import DomainError
from ....domain.kader.drafting.draft import DraftKader, DraftRow, as_row_id, free_id
from ....domain.kader.drafting.words import LEVEL_WORDS, PER_WORDS, YES_NO, read_level, read_per
from ....domain.kader.parts.requirement import Level
from ....tables.grid import Grid, GridRow, column_letter
from ...wording.texts import text
from .columns import Column, ColumnMapping

_INVISIBLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]")
_CHAPTER = re.compile(r"([0-9]+)[.-]")
_LONGEST_NUMBER = 15  # characters; what is longer in the column of numbers is a heading

_AS_ABOVE = (Column.SECTION, Column.LEVEL, Column.TERM, Column.EVIDENCE, Column.PER, Column.SOURCE)
_IDEM = ("idem", "zie boven", "zie hierboven", '"', "''", "\u201d")


@dataclass(frozen=True, slots=True)
class TableReading:
    """What was read: the draft of the rows that could be read, and every problem with its row."""

    draft: DraftKader
    problems: tuple[DomainError, ...]


def read_rows(grid: Grid, mapping: ColumnMapping) -> TableReading:
    """The draft of a table. Raises DomainError `import_no_text` when no column holds the requirements."""
    if Column.TEXT not in mapping.places:
        raise DomainError("import_no_text", file=grid.file)
    reader = _Rows(mapping, yes_is_must=mapping.yes_is_must(grid), marks_are_must=mapping.marks_are_must(grid))
    rows = [row for line in grid.rows if line.number > mapping.header for row in reader.read(line)]
    if not rows and not reader.problems:
        raise DomainError("table_empty", file=grid.file)
    taken = {row.id for row in rows if row.id}
    numbered = tuple(_with_id(row, taken) for row in rows)
    problems = (*reader.problems, *_doubled(reader.ids))
    in_order = sorted(problems, key=lambda problem: int(str(problem.facts["row"])))
    return TableReading(DraftKader(numbered), tuple(in_order))


def _with_id(row: DraftRow, taken: set[str]) -> DraftRow:
    if row.id:
        return row
    id_ = free_id(row.section, taken)
    taken.add(id_)
    return replace(row, id=id_, proposed=True, source=row.source or _source(row.section, ""))


def _doubled(ids: list[tuple[int, str]]) -> Iterator[DomainError]:
    first: dict[str, int] = {}
    for row, id_ in ids:
        if id_ in first:
            yield DomainError("import_number_twice", row=row, value=id_, other=first[id_])
        first.setdefault(id_, row)


def _source(section: str, number: str) -> str:
    return text("import", "source", section=section, number=number) if number else section


class _Rows:
    """Goes down the table, and remembers the chapter it is in."""

    def __init__(self, mapping: ColumnMapping, *, yes_is_must: bool, marks_are_must: bool) -> None:
        self._mapping = mapping
        self._yes_is_must, self._marks_are_must = yes_is_must, marks_are_must
        self._section = ""
        self._above: dict[Column, str] = {}
        self.problems: list[DomainError] = []
        self.ids: list[tuple[int, str]] = []

    def read(self, line: GridRow) -> Iterator[DraftRow]:
        """The requirement of a row; none for a heading, an empty row, or a row with a problem."""
        self._formulas(line)
        said = {column: self._said(line, column) for column in Column}
        heading = self._heading(line, said)
        if heading:
            self._section = heading
        elif any(said.values()):
            self._section = said[Column.SECTION] or self._section
            before = len(self.problems)
            row = self._row(line, said)
            if len(self.problems) == before and not self._has_formula(line):
                yield row

    def _said(self, line: GridRow, column: Column) -> str:
        """What a cell says; `idem` says what the row above it said."""
        cell = self._cell(line, column)
        if column in _AS_ABOVE and cell.casefold().rstrip(".") in _IDEM:
            return self._above.get(column, "")
        if cell and column in _AS_ABOVE:
            self._above[column] = cell
        return cell

    def _cell(self, line: GridRow, column: Column) -> str:
        cell = line.cell(self._mapping.places.get(column))
        return _INVISIBLE.sub("", cell.replace("\r\n", "\n").replace("\r", "\n").replace("\xa0", " ")).strip()

    def _has_formula(self, line: GridRow) -> bool:
        return any(place in self._mapping.places.values() for place in line.formulas)

    def _formulas(self, line: GridRow) -> None:
        for place in line.formulas:
            if place in self._mapping.places.values():
                self._wrong("import_formula", line, column=column_letter(place))

    def _heading(self, line: GridRow, said: dict[Column, str]) -> str:
        """The title of a chapter that has a row of its own: merged over the columns, or alone in the first."""
        filled = [cell for cell in line.cells if cell]
        number, body = said[Column.NUMBER], said[Column.TEXT]
        if len(filled) > 1 and len(set(filled)) == 1:
            return filled[0]
        if len(filled) == 1 and not body and (not number or len(number) > _LONGEST_NUMBER or " " in number):
            return filled[0]
        return ""

    def _row(self, line: GridRow, said: dict[Column, str]) -> DraftRow:
        id_ = self._id(line, said[Column.NUMBER])
        section = self._section or self._chapter(id_)
        if not said[Column.TEXT] and self._mapping.places[Column.TEXT] not in line.formulas:
            self._wrong("import_text_empty", line)
        level = read_level(said[Column.LEVEL], yes_is_must=self._yes_is_must)
        per = read_per(said[Column.PER])
        if said[Column.LEVEL] and level is None:
            known = (*YES_NO, *LEVEL_WORDS) if self._yes_is_must else LEVEL_WORDS
            self._wrong("import_level_unknown", line, value=said[Column.LEVEL], known=known)
        if said[Column.PER] and per is None:
            self._wrong("import_per_unknown", line, value=said[Column.PER], known=PER_WORDS)
        unmarked = self._marks_are_must and not said[Column.LEVEL]
        return DraftRow(
            number=line.number,
            id=id_,
            section=section,
            text=said[Column.TEXT],
            plain=said[Column.PLAIN],
            level=Level.SHOULD if unmarked else level,
            term=said[Column.TERM],
            evidence=said[Column.EVIDENCE],
            per=per or "",
            source=said[Column.SOURCE] or _source(section, said[Column.NUMBER]),
            note=said[Column.NOTE],
            proposed=id_ != said[Column.NUMBER],
            unmarked=unmarked,
        )

    def _id(self, line: GridRow, number: str) -> str:
        if self._mapping.places.get(Column.NUMBER) in line.days:
            self._wrong("import_number_is_day", line, value=number)
            return ""
        id_ = as_row_id(number)
        if id_:
            self.ids.append((line.number, id_))
        return id_

    def _chapter(self, id_: str) -> str:
        chapter = _CHAPTER.match(id_)
        return text("import", "chapter", number=chapter.group(1)) if chapter else text("import", "all_rows")

    def _wrong(self, code: str, line: GridRow, **facts: object) -> None:
        told = {name: str(value)[:60] if name == "value" else value for name, value in facts.items()}
        self.problems.append(DomainError(code, row=line.number, **told))
