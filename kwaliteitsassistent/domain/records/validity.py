"""What must hold within one record before it may be saved."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

from ..dates import Period
from ..errors import DomainError
from .answers import Confirmation, Document, Exemption, NotApplicable
from .clients import Client, Delivery, Indication, Representative
from .evaluation import GoalReview, Signature, check_signature
from .finances import EUROS, Insurance, YearFigures
from .kwaliteitsbeeld import BouwsteenReflection
from .learning import Complaint, Improvement, Incident, Teamreflectie
from .organisation import EvidenceRequest, ExperienceSurvey, Policy, Voortgangsbericht
from .people import Person
from .plan import DomainName, Goal, Intervention
from .provider import Headcount, Location, Provider, Subcontractor
from .record import Record
from .registry import kind_of
from .staff import Diploma, Engagement, Registration, Training, Vog

_NEEDS_TEXT: dict[type[Record], tuple[str, ...]] = {
    Provider: ("name",),
    Location: ("name",),
    Subcontractor: ("name",),
    Diploma: ("title",),
    Training: ("title",),
    Registration: ("register",),
    Representative: ("name", "ground"),
    Indication: ("number",),
    DomainName: ("name",),
    Goal: ("text",),
    Intervention: ("method",),
    GoalReview: ("goal_text",),
    Policy: ("title",),
    Improvement: ("description",),
    Document: ("title",),
    Confirmation: ("initials",),
    NotApplicable: ("reason",),
    Exemption: ("granted_by",),
    EvidenceRequest: ("asked_by",),
    Insurance: ("insurer",),
}
_BEGIN_AND_END = (
    (Engagement, "start", "end"),
    (Client, "start", "end"),
    (Client, "paused_from", "paused_until"),
    (Indication, "start", "end"),
    (Delivery, "start", "end"),
    (Location, "opened_on", "closed_on"),
    (Representative, "since", "until"),
    (Exemption, "granted_on", "valid_until"),
    (Voortgangsbericht, "start", "end"),
    (Incident, "discovered_on", "reported_on"),
    (Complaint, "received_on", "settled_on"),
    (EvidenceRequest, "asked_on", "answered_on"),
    (Insurance, "since", "valid_until"),
    (YearFigures, "ends_on", "established_on"),
)


def problems(record: Record) -> Iterator[DomainError]:
    """Everything that is not right within a record: code and, as fact `field`, the field it is about."""
    if isinstance(record, Person) and not (record.given_name.strip() or record.family_name.strip()):
        yield DomainError("name_missing", field="family_name")
    for name in _NEEDS_TEXT.get(type(record), ()):
        if not getattr(record, name).strip():
            yield DomainError("text_missing", field=name)
    for field in fields(record):
        amount = getattr(record, field.name)
        if (kind_of(record).name, field.name) in EUROS and amount is not None and amount < 0:
            yield DomainError("number_negative", field=field.name)
    for type_, begin, end in _BEGIN_AND_END:
        if isinstance(record, type_):
            first, last = getattr(record, begin), getattr(record, end)
            if first is not None and last is not None and last < first:
                yield DomainError("ends_before_start", field=end, start=first, end=last)
    yield from _particular(record)


def _particular(record: Record) -> Iterator[DomainError]:
    match record:
        case Vog(copy_id=str(), copy_ground=ground) if not ground.strip():
            yield DomainError("vog_copy_without_ground", field="copy_ground")
        case Signature():
            try:
                check_signature(record)
            except DomainError as error:
                yield DomainError(error.code, field="name", **error.facts)
        case Provider():
            yield from _periods(record)
        case Headcount(people=people) if people < 0:
            yield DomainError("number_negative", field="people")
        case Delivery(delivered_minutes=minutes) if minutes < 0:
            yield DomainError("number_negative", field="delivered_minutes")
        case Training(hours=int(hours)) if hours < 0:
            yield DomainError("number_negative", field="hours")
        case ExperienceSurvey(invited=int(invited), responded=int(responded)) if responded > invited:
            yield DomainError("more_answers_than_invited", field="responded")
        case (
            Teamreflectie(goes_well=well, can_be_better=better, will_do=will)
            | BouwsteenReflection(goes_well=well, can_be_better=better, will_do=will)
        ) if not (well or better or will):
            yield DomainError("reflection_empty", field="goes_well")


def _periods(provider: Provider) -> Iterator[DomainError]:
    for field in fields(provider):
        if field.name.endswith(("_every", "_within")) or field.name.startswith("renewal_evaluation"):
            try:
                Period.parse(getattr(provider, field.name))
            except DomainError as error:
                yield DomainError(error.code, field=field.name, **error.facts)
    if provider.plan_counts_from not in ("start", "beschikking"):
        yield DomainError("plan_counts_from_unknown", field="plan_counts_from")


def check(record: Record) -> None:
    """Raise the first problem of a record, if it has one, with the kind of record as fact `kind`."""
    for problem in problems(record):
        raise DomainError(problem.code, kind=kind_of(record).name, **problem.facts)
