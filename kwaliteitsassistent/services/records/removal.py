"""Removing a record with its parts, and the files that nothing else names."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from ...domain.records.dossier import Dossier
from ...domain.records.record import Record
from ...domain.records.references import ATTACHMENT, PARTS, references_of
from ..book import Book
from ..history import Step


def remove(book: Book, kind: str, record_id: str) -> Step:
    """Take a record away, as a step that can be undone.

    DomainError `record_unknown`; `still_in_use` when another record names it; `plan_signed` for a signed plan;
    `report_kept` for a sealed report.
    """
    dossier = book.read()
    record = dossier.get(kind, record_id)
    gone = [*_parts(dossier, kind, record_id), *((record,) if record else ())]
    with book.writing(undoable=True) as writing:
        writing.delete(kind, record_id)
        for attachment_id in files_of(dossier, gone):
            writing.detach(attachment_id)
    return writing.step


def _parts(dossier: Dossier, kind: str, record_id: str) -> Iterator[Record]:
    for part, whole in PARTS.items():
        if whole == kind:
            yield from dossier.linked(part, f"{whole}_id", record_id)


def files_of(dossier: Dossier, gone: Collection[Record]) -> tuple[str, ...]:
    """The kept files that only these records name, in a fixed order."""
    named = {id_ for record in gone for id_ in _attachments(record)}
    if not named:
        return ()
    leaving = {(type(record), record.id) for record in gone}
    others = (record for record in dossier.records() if (type(record), record.id) not in leaving)
    return tuple(sorted(named - {id_ for record in others for id_ in _attachments(record)}))


def _attachments(record: Record) -> Iterator[str]:
    return (reference.id for reference in references_of(record) if reference.kind == ATTACHMENT)
