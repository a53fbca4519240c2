"""What a rule may look at: the dossier, today, and one subject with the facts around it."""

from __future__ import annotations

from collections.abc import Callable, Container
from dataclasses import dataclass, field
from datetime import date, datetime
from operator import attrgetter

from ..dates import Period, add, subtract
from ..facts import DERIVED, fact
from ..kader.parts.measures import Count, Setting, Span
from ..kader.vocabulary import relation
from ..records.answers import Document
from ..records.dossier import Dossier
from ..records.kwaliteitsbeeld import Kwaliteitsbeeld
from ..records.organisation import EvidenceRequest
from ..records.provider import Provider
from ..records.record import Record
from ..records.registry import BY_NAME, KINDS

_DEFAULTS = Provider(id="", name="")


@dataclass(frozen=True, slots=True)
class Moment:
    """The day on which is judged. `free_days` are the days that are no working days besides weekends."""

    today: date
    free_days: Container[date] = frozenset()


@dataclass(frozen=True, slots=True)
class Subject:
    """Whom or what a requirement is about."""

    kind: str
    record: Record

    @property
    def id(self) -> str:
        """The id of the record."""
        return self.record.id


@dataclass(slots=True)
class Context:
    """One subject on one day. Facts and evidence are looked up once, however many requirements ask for them."""

    dossier: Dossier
    moment: Moment
    subject: Subject | None
    today: date = field(init=False)
    _facts: dict[str, object] = field(default_factory=dict)
    _derived: dict[tuple[str, str, str], object] = field(default_factory=dict)
    _evidence: dict[str, tuple[Record, ...]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.today = self.moment.today

    @property
    def provider(self) -> Provider:
        """The provider, or one with only default settings in an empty dossier."""
        return self.dossier.provider or _DEFAULTS

    def owner(self, kind: str) -> Record | None:
        """The record of `kind` that the subject is, or that it belongs to."""
        if kind == "provider":
            return self.dossier.provider
        if self.subject is None:
            return None
        here, record = self.subject.kind, self.subject.record
        while here != kind:
            entry = BY_NAME[here]
            if entry.parent is None or entry.parent_field is None:
                return None
            above = self.dossier.get(entry.parent, getattr(record, entry.parent_field))
            if above is None:
                return None
            here, record = entry.parent, above
        return record

    def fact(self, name: str) -> object:
        """The value of `kind.field` seen from the subject; None when unknown."""
        if name not in self._facts:
            kind, _, field_name = name.partition(".")
            self._facts[name] = fact(self.dossier, kind, self.owner(kind), field_name, self.today)
        return self._facts[name]

    def field(self, kind: str, record: Record, name: str) -> object:
        """The value of a field or derived fact of a piece of evidence."""
        return self.reader(kind, name)(record)

    def reader(self, kind: str, name: str) -> Callable[[Record], object]:
        """What reads a field or derived fact of pieces of evidence."""
        if (kind, name) not in DERIVED:
            return attrgetter(name)
        return lambda record: self._derived_of(kind, record, name)

    def _derived_of(self, kind: str, record: Record, name: str) -> object:
        key = (kind, record.id, name)
        if key not in self._derived:
            self._derived[key] = fact(self.dossier, kind, record, name, self.today)
        return self._derived[key]

    def anchor(self, name: str) -> date | None:
        """The day behind `today` or a date fact."""
        return self.today if name == "today" else as_day(self.fact(name))

    def span(self, span: Span) -> Period:
        """A length of time, the provider's own where the kader leaves it to them."""
        if isinstance(span, Setting):
            return self.dossier.once(("span", span.name), lambda: Period.parse(getattr(self.provider, span.name)))
        return span

    def after(self, day: date, span: Span) -> date:
        """A day plus a length of time."""
        return add(day, self.span(span), self.moment.free_days)

    def before(self, day: date, span: Span) -> date:
        """A length of time counted back from a day."""
        return subtract(day, self.span(span), self.moment.free_days)

    def count(self, count: Count) -> int:
        """A number, the provider's own where the kader leaves it to them."""
        return int(getattr(self.provider, count.name)) if isinstance(count, Setting) else count

    def evidence(self, kind: str, linked_documents: tuple[Document, ...]) -> tuple[Record, ...]:
        """The records of `kind` that are about the subject and were there on the day of judging."""
        if kind == "document":
            return linked_documents
        if kind not in self._evidence:
            self._evidence[kind] = self._find(kind)
        return self._evidence[kind]

    def names_nobody(self, kind: str) -> bool:
        """Whether the subject is a request that is not about one person, whose records of `kind` it could be about."""
        subject = self.subject
        if subject is None or not isinstance(subject.record, EvidenceRequest):
            return False
        tie = relation(kind, subject.kind)
        return tie is not None and tie.field is not None and not getattr(subject.record, tie.of)

    def _find(self, kind: str) -> tuple[Record, ...]:
        subject = self.subject
        if subject is not None and kind == subject.kind:
            return (subject.record,)
        tie = relation(kind, subject.kind if subject else "provider")
        if tie is None:
            return ()
        if tie.field is None or subject is None:
            found = self.dossier.of_kind(kind)
        else:
            target = getattr(subject.record, tie.of)
            found = self.dossier.linked(kind, tie.field, target) if target else ()
        return tuple([record for record in found if not self._still_to_come(kind, record)])

    def _still_to_come(self, kind: str, record: Record) -> bool:
        if isinstance(record, Kwaliteitsbeeld) and record.is_draft:
            return True
        day = own_day(kind, record)
        return day is not None and day > self.today


def as_day(value: object) -> date | None:
    """A date from a date or a moment; None from anything else."""
    if isinstance(value, datetime):
        return value.date()
    return value if isinstance(value, date) else None


_DAYS = {kind.name: attrgetter(kind.date_field) for kind in KINDS if kind.date_field}


def own_day(kind: str, record: Record) -> date | None:
    """The day a record is about, by its kind's date field."""
    read = _DAYS.get(kind)
    return as_day(read(record)) if read else None
