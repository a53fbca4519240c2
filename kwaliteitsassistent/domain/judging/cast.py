"""Whom a dossier has for requirements to be about, each with its context and name made once."""

from __future__ import annotations

from ..kader.parts.requirement import Who
from ..records.dossier import Dossier
from ..records.people import Person
from ..records.record import Record
from .context import Context, Moment, Subject, own_day
from .finding import About
from .subjects import subject_name, subject_role, subjects_of


class Cast:
    """The subjects of one dossier on one day."""

    def __init__(self, dossier: Dossier, moment: Moment) -> None:
        self._dossier = dossier
        self._moment = moment
        self._whole = Context(dossier, moment, None)
        self._contexts: dict[tuple[str, str], Context] = {}
        self._abouts: dict[tuple[str, str], About] = {}
        self._subjects: dict[tuple[str, Who], tuple[Record, ...]] = {}

    def of_kind(self, kind: str, who: Who) -> tuple[Record, ...]:
        """The records of `kind` that are meant by `who`."""
        if (kind, who) not in self._subjects:
            self._subjects[kind, who] = subjects_of(self._dossier, kind, who, self._moment.today)
        return self._subjects[kind, who]

    def context(self, kind: str, record: Record) -> Context:
        """What can be seen from one subject."""
        key = (kind, record.id)
        if key not in self._contexts:
            self._contexts[key] = Context(self._dossier, self._moment, Subject(kind, record))
        return self._contexts[key]

    def of_provider(self) -> Context:
        """What can be seen from the provider; in a dossier without one, from nobody."""
        provider = self._dossier.provider
        return self.context("provider", provider) if provider else self._whole

    def about(self, kind: str, record: Record) -> About:
        """A subject as a finding names it."""
        key = (kind, record.id)
        if key not in self._abouts:
            day = None if isinstance(record, Person) else own_day(kind, record)
            self._abouts[key] = About(kind, record.id, subject_name(self._dossier, record), day, subject_role(record))
        return self._abouts[key]
