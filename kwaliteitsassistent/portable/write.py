"""Writes a dossier in the portable form."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from ..domain.records.dossier import Dossier
from ..domain.records.people import Person
from ..domain.records.record import Record
from ..domain.records.registry import kind_of
from .attachment import Attachment
from .shapes import ATTACHMENT_FIELDS, ATTACHMENTS_KEY, FORMAT, FORMAT_KEY, LISTS, PROVIDER, Shape


def write(dossier: Dossier, attachments: Iterable[Attachment]) -> bytes:
    """The file as UTF-8 JSON. Equal dossiers give equal bytes, in whatever order their records came.

    ValueError for a dossier that cannot be: a second provider, or a record without the one it stands under.
    """
    writing = _Writing(dossier)
    top: dict[str, object] = {FORMAT_KEY: FORMAT}
    if dossier.provider is not None:
        top[PROVIDER.key] = writing.object(PROVIDER, dossier.provider, {})
    for shape in LISTS:
        writing.add_list(top, shape, dossier.of_kind(shape.kind.name), {})
    if writing.count != sum(1 for _ in dossier.records()):
        raise ValueError("a record has no place in the file")
    files = sorted(attachments, key=lambda file: (file.added_on, file.id))
    if files:
        top[ATTACHMENTS_KEY] = [_attachment(file) for file in files]
    return (json.dumps(top, ensure_ascii=False, indent=1) + "\n").encode()


class _Writing:
    """Counts what it writes, so that nothing is left behind without a word."""

    def __init__(self, dossier: Dossier) -> None:
        self._dossier = dossier
        self.count = 0

    def object(self, shape: Shape, record: Record, around: dict[str, str]) -> dict[str, object]:
        """One record with all that stands under it; `around` holds the ids of what it stands under, by kind."""
        if any(getattr(record, field) != around[kind] for field, kind in shape.inherited):
            raise ValueError("a part stands under another client than its whole")
        self.count += 1
        found: dict[str, object] = {}
        for field in shape.fields:
            value = getattr(record, field.field)
            found[field.key] = None if value is None else field.value.write(value)
        inside = {**around, shape.kind.name: record.id}
        for child in shape.children:
            assert child.kind.parent_field is not None
            self.add_list(
                found, child, self._dossier.linked(child.kind.name, child.kind.parent_field, record.id), inside
            )
        return found

    def add_list(self, into: dict[str, Any], shape: Shape, records: Iterable[Record], around: dict[str, str]) -> None:
        """A list of records under its key; no key when there are none."""
        ordered = sorted(records, key=_order)
        if ordered:
            into[shape.key] = [self.object(shape, record, around) for record in ordered]


def _order(record: Record) -> tuple[tuple[str, ...], int, str, str]:
    """People by name, numbered things by number, all else by day; the id settles ties."""
    name = record.sort_key if isinstance(record, Person) else ()
    date_field = kind_of(record).date_field
    day = getattr(record, date_field) if date_field else None
    return (name, getattr(record, "order", 0), "" if day is None else day.isoformat(), record.id)


def _attachment(file: Attachment) -> dict[str, object]:
    return {field.key: field.value.write(getattr(file, field.field)) for field in ATTACHMENT_FIELDS}
