"""A table on its way to a kader, kept inside the encrypted dossier until it is one or is thrown away."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import Any

from ....domain.errors import DomainError
from ....domain.kader.drafting.making import Head
from ....domain.kader.drafting.proofs import PROOFS
from ....domain.kader.drafting.proposals import Choice
from ....domain.kader.drafting.terms import Moment
from ....storage.attachments import Attachment
from ....tables.grid import Grid, GridRow
from ...book import Book, new_id
from .columns import Column, ColumnMapping
from .said import Said
from .table_import import TableImport

_NAME = "tabel-in-de-maak.concept.json"  # a paper of the user's own has another name
_PROOFS = {proof.name: proof for proof in PROOFS}


@dataclass(frozen=True, slots=True)
class KeptImport:
    """An import that was left: the step it was at, and the day it was kept."""

    step: int
    table: TableImport
    kept_on: date


def keep(book: Book, step: int, table: TableImport) -> None:
    """Keep how far an import is, in place of what was kept before. DomainError as for any saving."""
    content = json.dumps({"step": step, **_written(table)}, ensure_ascii=False).encode()
    there = _kept_file(book)
    if there is not None and book.attachment(there.id)[1] == content:
        return
    with book.writing() as writing:
        if there is not None:
            writing.detach(there.id)
        writing.attach(_NAME, content, book.today, there.id if there is not None else new_id())


def kept(book: Book) -> KeptImport | None:
    """The import that was left, if there is one that can be read."""
    there = _kept_file(book)
    if there is None:
        return None
    try:
        found = json.loads(book.attachment(there.id)[1])
        return KeptImport(int(found["step"]), _read(found), there.added_on)
    except (DomainError, ValueError, KeyError, TypeError, AttributeError):
        return None


def throw_away(book: Book) -> None:
    """Forget the import that was left; nothing happens when there is none."""
    there = _kept_file(book)
    if there is not None:
        with book.writing() as writing:
            writing.detach(there.id)


def _kept_file(book: Book) -> Attachment | None:
    return next((one for one in book.attachments() if one.name == _NAME), None)


def _written(table: TableImport) -> dict[str, Any]:
    return {
        "path": str(table.path),
        "grid": asdict(table.grid),
        "sheets": table.sheets,
        "header": table.mapping.header,
        "places": table.mapping.places,
        "head": asdict(table.head),
        "said": {row: _said(said) for row, said in table.said.items()},
    }


def _said(said: Said) -> dict[str, Any]:
    proof, moment, person = said.choice.proof, said.choice.moment, said.choice.person
    return {"proof": proof.name if proof else None, "moment": moment, "person": person, "settled": said.settled}


def _read(found: dict[str, Any]) -> TableImport:
    grid = found["grid"]
    rows = tuple(
        GridRow(int(row["number"]), tuple(row["cells"]), tuple(row["formulas"]), tuple(row["days"]))
        for row in grid.pop("rows")
    )
    places = {Column(column): int(place) for column, place in found["places"].items()}
    return TableImport(
        path=Path(found["path"]),
        grid=Grid(rows=rows, **grid),
        sheets=tuple(found["sheets"]),
        mapping=ColumnMapping(int(found["header"]), places),
        head=Head(**found["head"]),
        said={row: _read_said(said) for row, said in found["said"].items()},
    )


def _read_said(said: dict[str, Any]) -> Said:
    """A sort of evidence that a newer version of the program no longer knows is asked again."""
    proof = _PROOFS.get(said["proof"])
    moment = Moment(said["moment"]) if said["moment"] else None
    known = proof is not None or said["proof"] is None
    return Said(Choice(proof, moment, bool(said["person"])), bool(said["settled"]) and known)
