"""The open dossier as the services use it: read as a value, written in whole transactions with a log."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import fields
from datetime import date, datetime
from pathlib import Path

from sqlalchemy import Connection

from ..domain.records.dossier import Dossier
from ..domain.records.record import Record
from ..domain.records.registry import kind_of
from ..domain.records.validity import check
from ..storage import attachments, audit_log, records
from ..storage.attachments import Attachment
from ..storage.dossier_file import OpenDossier
from .clock import Clock
from .dossier.known_seals import KnownSeals


def new_id() -> str:
    """A new id for a record."""
    return str(uuid.uuid4())


class Writing:
    """One transaction in which records change. Every change gets a line in the log, without names."""

    def __init__(self, connection: Connection, now: datetime, initials: str) -> None:
        self.connection = connection
        self._now = now
        self._initials = initials

    def put(self, *changed: Record) -> None:
        """Save new or changed records. Raises DomainError for one that does not hold by itself."""
        for record in changed:
            check(record)
            kind = kind_of(record).name
            old = records.get(self.connection, kind, record.id)
            if old == record:
                continue
            records.put(self.connection, record)
            names = [f.name for f in fields(record) if old is None or getattr(old, f.name) != getattr(record, f.name)]
            self._log("gewijzigd" if old else "toegevoegd", kind, record.id, names)

    def put_new(self, added: Iterable[Record]) -> None:
        """Save many records at once, whatever order they come in; the log gets one line for all of them."""
        batch = tuple(added)
        for record in batch:
            check(record)
        records.put_all(self.connection, batch)
        self._log("ingelezen", "dossier", "", ())

    def delete(self, kind: str, record_id: str) -> None:
        """Remove a record with its parts. Raises DomainError `still_in_use` when another one refers to it."""
        for gone_kind, gone_id in records.delete(self.connection, kind, record_id):
            self._log("verwijderd", gone_kind, gone_id, ())

    def attach(self, name: str, content: bytes, added_on: date, attachment_id: str | None = None) -> Attachment:
        """Keep a file in the dossier."""
        added = attachments.add(self.connection, name, content, added_on, attachment_id)
        self._log("toegevoegd", "attachment", added.id, ())
        return added

    def log(self, action: str, kind: str, record_id: str) -> None:
        """Note something that was done to a record but changed no field: signed, exported, shared."""
        self._log(action, kind, record_id, ())

    def _log(self, action: str, kind: str, record_id: str, names: Iterable[str]) -> None:
        audit_log.record(self.connection, self._now, self._initials, action, kind, record_id, names)


class Book:
    """An open dossier. The value is read once and again after each change."""

    def __init__(self, file: OpenDossier, clock: Clock, seals: KnownSeals, initials: str = "") -> None:
        self.file = file
        self.clock = clock
        self.seals = seals
        self.initials = initials
        self._dossier: Dossier | None = None

    @property
    def path(self) -> Path:
        """Where the file is."""
        return self.file.path

    @property
    def today(self) -> date:
        """The day on the clock."""
        return self.clock().date()

    def read(self) -> Dossier:
        """Everything in the dossier, as it is now."""
        if self._dossier is None:
            with self.file.begin() as connection:
                self._dossier = records.load(connection)
        return self._dossier

    @contextmanager
    def writing(self) -> Iterator[Writing]:
        """A transaction: all of it is saved at the end, or nothing when something is raised."""
        try:
            with self.file.begin() as connection:
                yield Writing(connection, self.clock(), self.initials)
        finally:
            self._dossier = None

    def save(self, *changed: Record) -> None:
        """Save records in one transaction."""
        with self.writing() as writing:
            writing.put(*changed)

    def remove(self, kind: str, record_id: str) -> None:
        """Remove one record in one transaction."""
        with self.writing() as writing:
            writing.delete(kind, record_id)

    def attachments(self) -> tuple[Attachment, ...]:
        """The facts of all kept files."""
        with self.file.begin() as connection:
            return attachments.listed(connection)

    def attachment(self, attachment_id: str) -> tuple[Attachment, bytes]:
        """A kept file with its content."""
        with self.file.begin() as connection:
            return attachments.read(connection, attachment_id)

    def remember_seals(self) -> None:
        """Let this computer know the keys this dossier seals with."""
        with self.file.begin() as connection:
            roots = records.load_kind(connection, "seal_root")
        self.seals.remember(*(root.id for root in roots))

    def back_up_to(self, folder: Path) -> Path:
        """A verified backup in a folder of the user's choice."""
        return self.file.back_up_to(folder, self.clock())

    def close(self) -> Path | None:
        """Close the dossier; returns the backup that was made, if something had changed."""
        return self.file.close(self.clock())
