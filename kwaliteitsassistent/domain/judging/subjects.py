"""Whom a requirement is about: which records of its `per` kind count on the day of judging."""

from __future__ import annotations

from datetime import date

from ..dates import add
from ..facts import SOON, engagements_of, is_in_care
from ..kader.parts.requirement import Who
from ..records.clients import Client
from ..records.dossier import Dossier
from ..records.organisation import EquipmentCheck, EvidenceRequest
from ..records.people import Person
from ..records.provider import Location, Subcontractor
from ..records.record import Record
from ..records.staff import Engagement, Role, StaffMember
from .context import own_day


def subjects_of(dossier: Dossier, kind: str, who: Who, today: date) -> tuple[Record, ...]:
    """The records of `kind` that are meant by `who`. Someone who starts within three months already counts."""
    return tuple(record for record in dossier.of_kind(kind) if _meant(dossier, kind, record, who, today))


def _meant(dossier: Dossier, kind: str, record: Record, who: Who, today: date) -> bool:
    if who is Who.ALL:
        return starts_on(record) is not None or not _is_ahead(kind, record, today)
    if who is Who.ENDED:
        ended = getattr(record, "end", None) or getattr(record, "ended_on", None)
        return ended is not None and ended < today
    return _active(dossier, kind, record, today)


def _active(dossier: Dossier, kind: str, record: Record, today: date) -> bool:
    match record:
        case Client():
            return is_in_care(record, today) or today < record.start <= add(today, SOON)
        case Engagement():
            return record.start <= add(today, SOON) and (record.end is None or today <= record.end)
        case StaffMember():
            return any(_active(dossier, "engagement", e, today) for e in engagements_of(dossier, record))
        case Location():
            return record.closed_on is None or today <= record.closed_on
        case Subcontractor():
            return record.ended_on is None or today <= record.ended_on
    if _is_ahead(kind, record, today):
        return False
    client = dossier.find(Client, getattr(record, "client_id", None))
    return client is None or is_in_care(client, today)


def _is_ahead(kind: str, record: Record, today: date) -> bool:
    """Whether something has yet to happen: nothing can be asked about it."""
    day = own_day(kind, record)
    return day is not None and day > today


def starts_on(record: Record) -> date | None:
    """The day a person begins, for people who work or get support."""
    return record.start if isinstance(record, (Client, Engagement)) else None


def subject_name(dossier: Dossier, record: Record) -> str:
    """The name of the person a record is about, or what the record itself is called; else nothing."""
    match record:
        case Person():
            return record.name
        case Engagement():
            person = dossier.find(StaffMember, record.staff_id)
            return person.name if person else ""
        case Location() | Subcontractor():
            return record.name
        case EquipmentCheck():
            return record.equipment
        case EvidenceRequest(staff_id=str(staff_id)):
            person = dossier.find(StaffMember, staff_id)
            return person.name if person else ""
    client = dossier.find(Client, getattr(record, "client_id", None))
    return client.name if client else ""


def subject_role(record: Record) -> Role | None:
    """The role in which a record is about someone, where it is: one person can have several."""
    return record.role if isinstance(record, Engagement) else None
