"""The open dossier as the services use it: read as a value, written in whole transactions with a log."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import fields
from datetime import date, datetime
from pathlib import Path

from sqlalchemy import Connection

from ..domain.records.admission import admitted
from ..domain.records.dossier import Dossier
from ..domain.records.freezing import check_may_change, check_may_go, check_still_open, plan_id_of
from ..domain.records.issued import SealRoot
from ..domain.records.plan import SupportPlan
from ..domain.records.record import Record
from ..domain.records.registry import kind_of
from ..domain.records.validity import check
from ..storage import attachments, audit_log, records
from ..storage.attachments import Attachment
from ..storage.dossier_file import OpenDossier
from .clock import Clock
from .dossier.known_seals import KnownSeals
from .history import Change, History, KeptFile, Step


def new_id() -> str:
    """A new id for a record."""
    return str(uuid.uuid4())


class Writing:
    """One transaction in which records change. Every change gets a line in the log, without names."""

    def __init__(self, connection: Connection, now: datetime, initials: str) -> None:
        self.connection = connection
        self._now = now
        self._initials = initials
        self._changes: list[Change] = []
        self._added: list[str] = []
        self._taken: list[KeptFile] = []

    @property
    def step(self) -> Step:
        """What was changed so far."""
        return Step(self._now, tuple(self._changes), tuple(self._added), tuple(self._taken))

    def put(self, *changed: Record) -> None:
        """Save new or changed records; they may name one another in any order.

        Raises DomainError for one that does not hold by itself, and `plan_signed` for a part of a signed plan.
        """
        wanted = [change for record in changed if (change := self._change(record)) is not None]
        records.put_all(self.connection, [change.record for change in wanted])
        for change in wanted:
            old, record = change.before, change.record
            names = [f.name for f in fields(record) if old is None or getattr(old, f.name) != getattr(record, f.name)]
            self._log("gewijzigd" if old else "toegevoegd", *change.key, names)
        self._changes += wanted

    def _change(self, record: Record) -> Change | None:
        check(record)
        kept = admitted(record)
        old = records.get(self.connection, kind_of(kept).name, kept.id)
        if old == kept:
            return None
        check_still_open(old, kept)
        for each in (old, kept):
            if each is not None:
                check_may_change(self._plan_of(each), old, kept)
        return Change(old, kept)

    def _plan_of(self, record: Record) -> SupportPlan | None:
        plan_id = plan_id_of(record)
        plan = records.get(self.connection, "plan", plan_id) if plan_id else None
        return plan if isinstance(plan, SupportPlan) else None

    def put_new(self, added: Iterable[Record]) -> None:
        """Save many records at once, whatever order they come in; the log gets one line for all of them."""
        batch = tuple(added)
        for record in batch:
            check(record)
        records.put_all(self.connection, batch)
        self._log("ingelezen", "dossier", "", ())

    def put_back(self, changes: Collection[Change]) -> None:
        """Save records that were there before, each where it stood. Errors as for `put`."""
        self.put(*(change.after for change in changes if change.after is not None))
        records.move(self.connection, {one.key: one.place for one in changes if one.after and one.place is not None})

    def delete(self, kind: str, record_id: str) -> None:
        """Remove a record with its parts. Raises DomainError `still_in_use` when another one refers to it."""
        self.delete_all(records.with_parts(self.connection, kind, record_id))

    def delete_all(self, keys: Collection[tuple[str, str]]) -> None:
        """Remove records, by kind and id, that may name one another.

        DomainError `record_unknown`; `still_in_use` when another record names one of them; `plan_signed` for a part
        of a signed plan, or such a plan, whose client stays; `report_kept` for a sealed report.
        """
        found = [records.get(self.connection, kind, id_) for kind, id_ in keys]
        gone = [record for record in found if record is not None]
        for record in gone:
            check_may_go(record)
            plan = self._plan_of(record)
            if plan is not None and ("client", plan.client_id) not in keys:
                check_may_change(plan, record, None)
        places = records.places(self.connection, keys)
        records.delete(self.connection, keys)
        self._changes += (Change(record, None, places.get((kind_of(record).name, record.id))) for record in gone)
        for kind, id_ in keys:
            self._log("verwijderd", kind, id_, ())

    def attach(self, name: str, content: bytes, added_on: date, attachment_id: str | None = None) -> Attachment:
        """Keep a file in the dossier."""
        added = attachments.add(self.connection, name, content, added_on, attachment_id)
        self._added.append(added.id)
        self._log("toegevoegd", "attachment", added.id, ())
        return added

    def detach(self, attachment_id: str) -> None:
        """Take a kept file out of the dossier. DomainError as for `attachments.read`."""
        self._taken.append(KeptFile(*attachments.read(self.connection, attachment_id)))
        attachments.delete(self.connection, attachment_id)
        self._log("verwijderd", "attachment", attachment_id, ())

    def log(self, action: str, kind: str, record_id: str) -> None:
        """Note something that was done to a record but changed no field: signed, exported, shared."""
        self._log(action, kind, record_id, ())

    def _log(self, action: str, kind: str, record_id: str, names: Iterable[str]) -> None:
        audit_log.record(self.connection, self._now, self._initials, action, kind, record_id, names)


class Book:
    """An open dossier. The value is read once and again after each change; `history` is what can be taken back."""

    def __init__(self, file: OpenDossier, clock: Clock, seals: KnownSeals, initials: str = "") -> None:
        self.file = file
        self.clock = clock
        self.seals = seals
        self.initials = initials
        self.history = History()
        self._dossier: Dossier | None = None

    @property
    def path(self) -> Path:
        """Where the file is."""
        return self.file.path

    @property
    def writable(self) -> bool:
        """Whether something can be saved; where not, each attempt is a DomainError `dossier_read_only`."""
        return self.file.writable

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
    def writing(self, *, undoable: bool = False) -> Iterator[Writing]:
        """A transaction: all of it is saved at the end, or nothing when something is raised.

        One that is `undoable` becomes a step of the history.
        """
        try:
            with self.file.begin() as connection:
                writing = Writing(connection, self.clock(), self.initials)
                yield writing
        finally:
            self._dossier = None
        if undoable and writing.step.changes:
            self.history.note(writing.step)

    def save(self, *changed: Record, undoable: bool = False) -> None:
        """Save records in one transaction."""
        with self.writing(undoable=undoable) as writing:
            writing.put(*changed)

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
        self.seals.remember(*(root.id for root in self.read().all(SealRoot)))

    def back_up_to(self, folder: Path) -> Path:
        """A verified backup in a folder of the user's choice."""
        return self.file.back_up_to(folder, self.clock())

    def close(self) -> Path | None:
        """Close the dossier; returns the backup that was made, if something had changed."""
        return self.file.close(self.clock())
