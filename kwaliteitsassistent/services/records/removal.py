"""Removing a record and putting it back as it was, with its parts."""

from __future__ import annotations

from dataclasses import dataclass

from ...domain.errors import DomainError
from ...domain.records.record import Record
from ...domain.records.references import PARTS
from ..book import Book


@dataclass(frozen=True, slots=True)
class Removed:
    """What was taken away, in the order in which it can be put back: the record, then its parts."""

    records: tuple[Record, ...]


def remove(book: Book, kind: str, record_id: str) -> Removed:
    """Take a record away. Raises DomainError `record_unknown`, or `still_in_use` when another record names it."""
    dossier = book.read()
    record = dossier.get(kind, record_id)
    if record is None:
        raise DomainError("record_unknown", kind=kind)
    parts = [
        part
        for name, whole in PARTS.items()
        if whole == kind
        for part in dossier.linked(name, f"{whole}_id", record_id)
    ]
    book.remove(kind, record_id)
    return Removed((record, *reversed(parts)))  # what is named stands before what names it


def put_back(book: Book, removed: Removed) -> None:
    """Undo a removal, in one transaction."""
    book.save(*removed.records)
