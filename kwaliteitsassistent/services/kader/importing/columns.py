"""Which column of a table holds what: guessed from the words above it, or said by the user."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from ....domain.errors import DomainError
from ....domain.kader.drafting.dutch_time import plain
from ....domain.kader.drafting.words import asks_whether_must, is_mark, read_level
from ....domain.kader.parts.requirement import Level
from ....tables.grid import Grid, GridRow, column_letter


class Column(StrEnum):
    """What a column can hold, by the word the user knows it by."""

    NUMBER = "nr"
    TEXT = "eis"
    SECTION = "hoofdstuk"
    TERM = "termijn"
    EVIDENCE = "bewijs"
    LEVEL = "niveau"
    PLAIN = "uitleg"
    PER = "wie"
    SOURCE = "bron"
    NOTE = "opmerking"


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """Where each column is, by its place from 0. `header` is the number of the row with headings; 0 without one."""

    header: int
    places: Mapping[Column, int]

    def yes_is_must(self, grid: Grid) -> bool:
        """Whether the column of levels stands below a question such as `Verplicht?`."""
        header = next((row for row in grid.rows if row.number == self.header), None)
        return header is not None and asks_whether_must(header.cell(self.places.get(Column.LEVEL)))

    def marks_are_must(self, grid: Grid) -> bool:
        """Whether that question is answered with marks, and nowhere with a no: then a cell without a mark says no."""
        place = self.places.get(Column.LEVEL)
        said = [row.cell(place) for row in grid.rows if row.number > self.header]
        levels = {read_level(cell, yes_is_must=True) for cell in said if cell}
        return self.yes_is_must(grid) and any(map(is_mark, said)) and levels <= {Level.MUST, None}


_WORDS = {
    Column.NUMBER: "nr, nummer, no, id, code, eis nr, eisnr, eisnummer, nr eis, volgnr, volgnummer, artikel, #",
    Column.TEXT: "eis, eisen, norm, normen, kwaliteitseis, kwaliteitseisen, omschrijving, criterium, criteria, "
    "voorwaarde, tekst, beschrijving, wat vragen wij, wat wij vragen, wat wordt gevraagd",
    Column.SECTION: "hoofdstuk, onderdeel, thema, domein, categorie, paragraaf, rubriek, afdeling, onderwerp, "
    "kwaliteitsgebied, aspect, kop",
    Column.TERM: "termijn, termijnen, frequentie, deadline, wanneer, hoe vaak, periode, geldigheid, looptijd",
    Column.EVIDENCE: "bewijs, bewijsstuk, bewijsstukken, bewijsmiddel, bewijslast, document, documenten, "
    "verantwoording, aantonen, aan te tonen met, waaruit blijkt dat, hoe aan te tonen, "
    "hoe toont u dat aan, hoe toon je dat aan, hoe laat u dat zien",
    Column.LEVEL: "niveau, verplicht, verplichting, verplicht/aanbevolen, moet, moet/mag, "
    "status, soort, zwaarte, prioriteit, type, soort eis, eis of wens, hard of wens, v/a, v/a/i, v a i",
    Column.PLAIN: "uitleg, toelichting, in gewone taal, betekenis, wat betekent dit",
    Column.PER: "wie, voor wie, geldt voor, doelgroep, betreft, van toepassing op, per",
    Column.SOURCE: "bron, vindplaats, grondslag, wettelijk kader, wet",
    Column.NOTE: "opmerking, opmerkingen, notitie, notities, bijzonderheden",
}
_HEADINGS = {column: tuple(words.split(", ")) for column, words in _WORDS.items()}
_SEARCHED_ROWS = 15
_EXACT, _BEGINS, _CONTAINS = 3, 2, 1


def guess(grid: Grid) -> ColumnMapping:
    """The columns by the words above them, in the row of the first fifteen that knows most of them.

    A table without such a row has no header and no columns: then the user says which is which.
    """
    best = max(grid.rows[:_SEARCHED_ROWS], key=lambda row: (_worth(row), -row.number))
    if _worth(best) < 2 and Column.TEXT not in _places(best):
        return ColumnMapping(0, {})
    places = _places(best)
    below = [row for row in grid.rows if row.number > best.number]
    _settle_level(places, best, below)
    return ColumnMapping(best.number, places)


def with_columns(grid: Grid, mapping: ColumnMapping, said: Mapping[str, str]) -> ColumnMapping:
    """The mapping with what the user said: `{"eis": "Norm"}` by heading, or by letter as in `{"eis": "C"}`.

    Raises DomainError `import_column_unknown` or `import_heading_unknown`.
    """
    places = dict(mapping.places)
    for word, heading in said.items():
        if word not in tuple(Column):
            raise DomainError("import_column_unknown", value=word, known=tuple(str(one) for one in Column))
        place = _place_called(grid, mapping, heading)
        places = {column: other for column, other in places.items() if other != place}
        places[Column(word)] = place
    return ColumnMapping(mapping.header, places)


def headings(grid: Grid, mapping: ColumnMapping) -> tuple[str, ...]:
    """What stands above each column; its letter where nothing does."""
    width = max(len(row.cells) for row in grid.rows)
    header = next((row for row in grid.rows if row.number == mapping.header), None)
    return tuple((header.cell(place) if header else "") or column_letter(place) for place in range(width))


def _place_called(grid: Grid, mapping: ColumnMapping, heading: str) -> int:
    known = headings(grid, mapping)
    wanted = plain(heading)
    for place, name in enumerate(known):
        if plain(name) == wanted:
            return place
    for place in range(len(known)):
        if column_letter(place) == heading.strip().upper():
            return place
    raise DomainError("import_heading_unknown", value=heading, known=known)


def _worth(row: GridRow) -> int:
    places = _places(row)
    return len(places) + (2 if Column.TEXT in places else 0)


def _places(row: GridRow) -> dict[Column, int]:
    """Each column at the cell that fits it best; a cell serves once, and so does a column."""
    scores = [
        (-_score(plain(cell.strip(" *?")), words), order, place, column)
        for place, cell in enumerate(row.cells)
        for order, (column, words) in enumerate(_HEADINGS.items())
    ]
    places: dict[Column, int] = {}
    for score, _, place, column in sorted(scores):
        if score and column not in places and place not in places.values():
            places[column] = place
    return places


def _score(cell: str, words: tuple[str, ...]) -> int:
    if not cell or len(cell) > 60:
        return 0
    if cell in words:
        return _EXACT
    if any(cell.startswith(f"{word} ") for word in words):
        return _BEGINS
    return _CONTAINS if any(f" {word} " in f" {cell} " for word in words) else 0


def _settle_level(places: dict[Column, int], header: GridRow, rows: list[GridRow]) -> None:
    """A column is about how strongly something is asked when its cells say so, whatever stands above it.

    One that is headed by the question whether it is a must is so too: what is not understood there is told.
    """
    said = places.get(Column.LEVEL)
    if said is not None and not asks_whether_must(header.cell(said)) and not _tells_level(rows, said):
        del places[Column.LEVEL]
    if Column.LEVEL not in places:
        free = [place for place in range(len(header.cells)) if place not in places.values()]
        level = next((place for place in free if _are_levels(rows, place)), None)
        if level is not None:
            places[Column.LEVEL] = level


def _tells_level(rows: list[GridRow], place: int) -> bool:
    return any(read_level(row.cell(place)) for row in rows)


def _are_levels(rows: list[GridRow], place: int) -> bool:
    """Whether most cells are levels: one slip of the pen is told in its row, and hides no column."""
    said = [row.cell(place) for row in rows if row.cell(place)]
    known = [cell for cell in said if read_level(cell)]
    return bool(said) and 4 * len(known) >= 3 * len(said)
