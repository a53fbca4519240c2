"""From a table file to the text of a kader, in steps a screen can stop at: grid, columns, rows, preview, text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ....domain.errors import DomainError, DomainErrors
from ....domain.kader.drafting.draft import DraftKader
from ....domain.kader.drafting.making import Head, make_kader
from ....domain.kader.drafting.proofs import PROOFS
from ....domain.kader.drafting.proposals import Choice, Proposal, Understanding, propose, read_choice
from ....domain.kader.parts.requirement import JudgedBy
from ....domain.kader.reading import MAX_BYTES, read_kader
from ....domain.kader.writing import write_kader
from ....tables.grid import Grid
from ....tables.reading import read_table, sheet_names
from ...wording.language import in_dutch
from ...wording.texts import text
from .columns import Column, ColumnMapping
from .rows import TableReading, read_rows
from .told import explanation, tip

Choices = Mapping[str, Choice]
"""What a person chose, by the id of the row."""


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """One row for the screen: where it stands, its id and what will be done with it.

    `options` are the words to choose from while something is missing; `proposed` says that the id is ours.
    """

    number: int
    id: str
    section: str
    text: str
    understanding: Understanding
    by_records: bool
    explanation: str
    options: tuple[str, ...]
    proposed: bool


def sheets(path: Path) -> tuple[str, ...]:
    """The sheets of a workbook to choose from; none for CSV. Raises DomainError as `open_table`."""
    return sheet_names(path)


def open_table(path: Path, sheet: str | None = None) -> Grid:
    """The rows of a CSV or XLSX file. Raises DomainError `table_...` with one sentence about the file."""
    return read_table(path, sheet)


@in_dutch()
def draft(grid: Grid, mapping: ColumnMapping) -> TableReading:
    """The rows of a table with everything that is wrong. Raises DomainError `import_no_text` or `table_empty`."""
    return read_rows(grid, mapping)


def remarks(grid: Grid, mapping: ColumnMapping) -> tuple[str, ...]:
    """What the table does not say in so many words and how the program takes it, in sentences for the user."""
    missing = [column for column in (Column.LEVEL, Column.NUMBER) if column not in mapping.places]
    told = [text("import", f"without_{column}") for column in missing]
    if mapping.yes_is_must(grid):
        told.append(text("import", "marks_are_must" if mapping.marks_are_must(grid) else "yes_is_must"))
    return tuple(told)


def evidence_words() -> tuple[str, ...]:
    """The sorts of evidence a user can choose for a row."""
    return tuple(proof.name for proof in PROOFS)


def preview(draft: DraftKader, choices: Choices) -> tuple[PreviewRow, ...]:
    """What will be made of every row, in the order of the table."""
    return tuple(_preview(proposal) for proposal in _proposals(draft, choices))


def choices_from_words(draft: DraftKader, words: Mapping[str, str]) -> dict[str, Choice]:
    """Choices as a user writes them: `{"4.2": "start", "B06c": "mens"}`.

    Raises DomainError `import_choice_row` for an id that is not in the table, `import_choice_word` for another word.
    """
    known = {row.id for row in draft.rows}
    found: dict[str, Choice] = {}
    for id_, word in words.items():
        if id_ not in known:
            raise DomainError("import_choice_row", value=id_)
        choice = read_choice(word)
        if choice is None:
            raise DomainError("import_choice_word", value=word, row=id_)
        found[id_] = choice
    return found


@in_dutch()
def kader_text(reading: TableReading, head: Head, choices: Choices) -> str:
    """The text of the kader file, read back by the strict reader before it is given.

    Raises DomainErrors `import_wrong` while the table has problems, DomainError `import_kader_large`, or what the
    reader has against the result.
    """
    if reading.problems:
        raise DomainErrors("import_wrong", reading.problems)
    written = write_kader(make_kader(head, _proposals(reading.draft, choices), tip))
    if len(written.encode()) > MAX_BYTES:
        raise DomainError("import_kader_large", limit=MAX_BYTES // 1000)
    read_kader(written, f"{head.id}.toml")
    return written


def _proposals(draft: DraftKader, choices: Choices) -> tuple[Proposal, ...]:
    return tuple(propose(row, choices.get(row.id)) for row in draft.rows)


def _preview(proposal: Proposal) -> PreviewRow:
    row = proposal.row
    return PreviewRow(
        number=row.number,
        id=row.id,
        section=row.section,
        text=row.text,
        understanding=proposal.understanding,
        by_records=proposal.judged is JudgedBy.RECORDS,
        explanation=explanation(proposal),
        options=proposal.options,
        proposed=row.proposed,
    )
