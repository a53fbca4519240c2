"""What can be found in a dossier: every kind with the words it is found by, and where to see it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import partial

from ...domain.kader.parts.kader import Kader
from ...domain.kader.parts.requirement import Requirement
from ...domain.records.answers import Document
from ...domain.records.dossier import Dossier
from ...domain.records.evaluation import Evaluation
from ...domain.records.issued import IssuedDocument
from ...domain.records.kwaliteitsbeeld import BouwsteenReflection
from ...domain.records.learning import Complaint, Improvement, Incident, Teamreflectie
from ...domain.records.organisation import EvidenceRequest, Policy
from ...domain.records.people import Person
from ...domain.records.record import Record
from ...domain.records.registry import kind_of
from ...domain.text import fold
from ..care.evaluation_list import client_name
from ..kader.kaders import adopted
from ..records.people import person_detail
from ..records.record_lines import is_over, record_line
from ..reporting.reports import issued_line
from ..wording.dates import long_date
from ..wording.form_words import kind_word, option
from ..wording.texts import text


class HitKind(StrEnum):
    """What was found, in the order in which it is shown."""

    STAFF = "staff"
    CLIENT = "client"
    EVALUATION = "evaluation"
    INCIDENT = "incident"
    COMPLAINT = "complaint"
    REQUEST = "request"
    IMPROVEMENT = "improvement"
    REFLECTION = "teamreflectie"
    POLICY = "policy"
    PAPER = "document"
    ISSUED = "issued_document"
    REQUIREMENT = "requirement"


@dataclass(frozen=True, slots=True)
class Hit:
    """Something that was found, and where to see it: the id of a page and a place within it."""

    kind: HitKind
    title: str
    detail: str
    page: str
    place: object


@dataclass(frozen=True, slots=True)
class Findable:
    """The words something is found by, without case and accents, and how to show it.

    What has its `name` typed comes before what only has the words somewhere.
    """

    kind: HitKind
    name: str
    searched: str
    show: Callable[[], Hit]


def findables(dossier: Dossier, today: date) -> Iterator[Findable]:
    """Everything that can be found, in the order in which it is shown; what to show is worked out when it is found."""
    yield from _people(dossier, HitKind.STAFF, "staff", today)
    yield from _people(dossier, HitKind.CLIENT, "clients", today)
    yield from _evaluations(dossier)
    for kind in (HitKind.INCIDENT, HitKind.COMPLAINT, HitKind.REQUEST, HitKind.IMPROVEMENT):
        yield from _kept(dossier, kind, today)
    yield from _reflections(dossier)
    yield from _talks(dossier)
    for kind in (HitKind.POLICY, HitKind.PAPER):
        yield from _kept(dossier, kind, today)
    yield from _issued(dossier)
    for kader in adopted(dossier):
        yield from _requirements(kader)


def _people(dossier: Dossier, kind: HitKind, page: str, today: date) -> Iterator[Findable]:
    people = [record for record in dossier.of_kind(kind.value) if isinstance(record, Person)]
    for person in sorted(people, key=lambda one: (is_over(one, today), one.sort_key)):
        name = fold(person.name)
        yield Findable(kind, name, name, partial(_person, dossier, person, kind, page, today))


def _person(dossier: Dossier, person: Person, kind: HitKind, page: str, today: date) -> Hit:
    return Hit(kind, person.name, person_detail(dossier, person, today), page, person.id)


def _evaluations(dossier: Dossier) -> Iterator[Findable]:
    """What is planned first, then what was held last."""
    newest = sorted(dossier.all(Evaluation), key=_day, reverse=True)
    for one in sorted(newest, key=lambda one: one.held_on is not None):
        words = (client_name(dossier, one.client_id), option(one.reason), long_date(_day(one)))
        yield _findable(HitKind.EVALUATION, words, partial(_evaluation, dossier, one))


def _evaluation(dossier: Dossier, one: Evaluation) -> Hit:
    told = text("evaluation_line", "held" if one.held_on else "planned", day=_day(one))
    title = client_name(dossier, one.client_id)
    return Hit(HitKind.EVALUATION, title, f"{option(one.reason)} · {told}", "evaluations", one.id)


def _day(evaluation: Evaluation) -> date:
    return evaluation.held_on or evaluation.planned_on


def _reflections(dossier: Dossier) -> Iterator[Findable]:
    for one in sorted(dossier.all(Teamreflectie), key=lambda one: one.held_on, reverse=True):
        written = (one.team, one.participants, *one.themes, one.goes_well, one.can_be_better, one.will_do)
        words = (option(one.kind), long_date(one.held_on), *written)
        yield _findable(HitKind.REFLECTION, words, partial(_reflection, one))


def _reflection(one: Teamreflectie) -> Hit:
    title = text("reflection", "title", kind=option(one.kind), day=one.held_on)
    return Hit(HitKind.REFLECTION, title, one.participants or one.team, "reflection", one.id)


def _talks(dossier: Dossier) -> Iterator[Findable]:
    """The talks about parts of the kaders in use, the newest first."""
    titles = {(kader.id, section.id): section.title for kader in adopted(dossier) for section in kader.sections}
    for one in sorted(dossier.all(BouwsteenReflection), key=lambda one: one.held_on, reverse=True):
        about = titles.get((one.kader_id, one.section_id))
        if about is not None:
            words = (about, long_date(one.held_on), one.goes_well, one.can_be_better, one.will_do)
            yield _findable(HitKind.REFLECTION, words, partial(_talk, one, about))


def _talk(one: BouwsteenReflection, about: str) -> Hit:
    place = (one.kader_id, None, None, (), None, one.section_id, one.id)
    return Hit(HitKind.REFLECTION, about, text("bouwsteen", "talk", day=one.held_on), "kader", place)


def _kept(dossier: Dossier, kind: HitKind, today: date) -> Iterator[Findable]:
    """What the organisation keeps, the newest first."""
    for record in sorted(dossier.of_kind(kind.value), key=_moment, reverse=True):
        words = (client_name(dossier, getattr(record, "client_id", None) or ""), *_written(record))
        yield _findable(kind, words, partial(_record, dossier, record, kind, today))


def _moment(record: Record) -> date:
    field = kind_of(record).date_field
    day = getattr(record, field) if field else None
    return day if isinstance(day, date) else date.min


def _record(dossier: Dossier, record: Record, kind: HitKind, today: date) -> Hit:
    """A record with its own form as the place: under its subject, but for a paper, which has none."""
    line, form = record_line(dossier, record, today), ("record", kind.value, record.id)
    place = (form,) if kind is HitKind.PAPER else (("card", kind.value), form)
    return Hit(kind, line.title, line.detail, "organisation", place)


def _written(record: Record) -> tuple[str, ...]:
    match record:
        case Incident():
            return option(record.kind), long_date(record.discovered_on), record.description, record.analysis
        case Complaint():
            return long_date(record.received_on), record.subject, record.outcome
        case EvidenceRequest():
            return option(record.topic), long_date(record.asked_on), record.asked_by, record.description
        case Improvement():
            return record.description, record.owner, record.result
        case Policy():
            return record.title, option(record.kind), record.found_at
        case Document():
            return record.title, record.kept_at
    raise TypeError(type(record).__name__)


def _issued(dossier: Dossier) -> Iterator[Findable]:
    for document in sorted(dossier.all(IssuedDocument), key=lambda one: one.issued_at, reverse=True):
        line = issued_line(dossier, document)
        hit = Hit(HitKind.ISSUED, line.title, line.detail, "reports", line.id)
        yield Findable(hit.kind, fold(document.number), fold(f"{line.title} {line.detail}"), partial(_same, hit))


def _same(hit: Hit) -> Hit:
    return hit


def _requirements(kader: Kader) -> Iterator[Findable]:
    for one in kader.requirements:
        searched = fold(f"{one.id} {one.theme} {one.plain} {one.text}")
        yield Findable(HitKind.REQUIREMENT, fold(one.id), searched, partial(_requirement, kader, one))


def _requirement(kader: Kader, one: Requirement) -> Hit:
    title = (one.plain or one.text).split(". ")[0].rstrip(".")
    return Hit(HitKind.REQUIREMENT, title, f"{one.id} · {kader.title}", "kader", (kader.id, one.id))


def _findable(kind: HitKind, words: tuple[str, ...], show: Callable[[], Hit]) -> Findable:
    return Findable(kind, "", fold(" ".join((kind_word(kind.value), *words))), show)
