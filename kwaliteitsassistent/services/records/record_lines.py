"""Records as one line each: what it is, the days that count, and whether it is over."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from dataclasses import fields as dataclass_fields
from datetime import date
from enum import StrEnum

from ...domain.records.clients import Delivery, NoShow
from ...domain.records.dossier import Dossier
from ...domain.records.people import Person
from ...domain.records.plan import Goal
from ...domain.records.provider import Headcount, HeadcountMethod
from ...domain.records.record import Record
from ...domain.records.references import REFERENCES
from ...domain.records.registry import BY_NAME, kind_of
from ...domain.text import capital
from ..wording.amounts import euros, is_amount
from ..wording.form_words import empty, kind_word, label, option
from ..wording.own_words import own_option
from ..wording.texts import has_text, shown, text

# Per kind: the fields that make the title, and those that make the line below it.
_TITLES: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "headcount": ((), ("note",)),
    "location": (("name",), ("town", "opened_on", "closed_on")),
    "subcontractor": (("name",), ("agreement_on", "ended_on")),
    "document": (("title",), ("issued", "valid_until", "kept_at")),
    "engagement": (("role",), ("start", "end", "supervisor_id", "job_profile")),
    "vog": (("issued",), ("number", "profiles", "seen_by", "seen_on")),
    "diploma": (("title",), ("level", "issued", "accepted_by")),
    "training": (("title",), ("followed_on", "hours", "valid_until")),
    "registration": (("register",), ("number", "valid_until")),
    "development_talk": (("held_on",), ("with_whom",)),
    "acknowledgement": (("subject",), ("confirmed_on",)),
    "representative": (("name",), ("role", "ground", "until")),
    "indication": (("number",), ("start", "end", "support")),
    "care_agreement": (("agreed_on",), ("signed_on", "signed_by")),
    "risk": (("description",), ("assessed_on", "measures")),
    "network_member": (("name",), ("relation", "strain")),
    "no_show": (("on",), ("note",)),
    "client_event": (("kind",), ("happened_on", "reported_on")),
    "notification": (("reason",), ("sent_on", "to")),
    "handover": (("on",), ("to", "contact")),
    "consultation": (("on",), ("participants",)),
    "delivery": (("start", "end"), ("delivered_minutes",)),
    "plan": (("adopted_on",), ("version", "signed_on", "unsigned_reason")),
    "goal": (("text",), ("domain", "due", "closed_on")),
    "intervention": (("method",), ("grounds",)),
    "policy": (("title",), ("kind", "version", "adopted_on", "review_by")),
    "organisation_risk": (("analysed_on",), ("summary",)),
    "audit": (("kind",), ("held_on", "location_id", "findings")),
    "equipment_check": (("equipment",), ("checked_on", "next_on", "location_id")),
    "certificate": (("scheme",), ("number", "valid_until")),
    "insurance": (("kind",), ("insurer", "number", "per_event", "per_year", "valid_until")),
    "year_figures": (("ends_on",), ("turnover", "established_on", "statement")),
    "participation": (("form",), ("on", "subject")),
    "survey": (("kind",), ("finished_on", "instrument")),
    "nil_statement": (("topic",), ("made_on", "made_by")),
    "request": (("topic",), ("asked_by", "staff_id", "asked_on", "answered_on")),
    "incident": (("kind",), ("discovered_on", "description")),
    "complaint": (("subject",), ("received_on", "settled_on")),
    "improvement": (("description",), ("source", "owner", "due", "done_on")),
    "kwaliteitsbeeld": (("form", "year"), ("made_on", "published_on")),
    "visitatie": (("held_on",), ("members",)),
    "domain_name": (("name",), ("domain",)),
}
_OVER = ("end", "until", "valid_until", "closed_on", "ended_on")  # a day after which a record is over
_DONE = {"goal": "closed_on", "complaint": "settled_on", "request": "answered_on", "improvement": "done_on"}
_LONGEST = 140  # characters of a text that fit a line in a list


@dataclass(frozen=True, slots=True)
class RecordLine:
    """One record in a list. `remark` is a word or two about how it stands: complete, not yet, or (None) set apart."""

    kind: str
    id: str
    title: str
    detail: str
    ended: bool
    remark: str = ""
    complete: bool | None = True


def record_line(dossier: Dossier, record: Record, today: date) -> RecordLine:
    """A record in words."""
    kind = kind_of(record).name
    if isinstance(record, Person):
        return RecordLine(kind, record.id, record.name, "", is_over(record, today))
    titles, details = _TITLES[kind]
    title = _title(dossier, record, kind, titles)
    parts = [_told(dossier, record, kind, field) for field in details]
    detail = capital(" · ".join(part for part in parts if part))
    return RecordLine(kind, record.id, title, detail, is_over(record, today), *_completeness(record))


def _title(dossier: Dossier, record: Record, kind: str, fields: tuple[str, ...]) -> str:
    if isinstance(record, Headcount):
        one = record.method is HeadcountMethod.HEADS and record.people == 1
        counted = "counted_one" if one else f"counted_{record.method}"
        return text("line", counted, people=record.people, day=record.counted_on)
    title = " · ".join(value for field in fields if (value := _shown(dossier, record, kind, field))) or kind_word(kind)
    if fields and _is_day(record, fields[0]):
        return capital(text("line", "of_day", kind=kind_word(kind), day=title))
    return title


def lines(dossier: Dossier, records: Iterable[Record], today: date) -> tuple[RecordLine, ...]:
    """Records in words: what runs first, then what is over; the newest of each at the top."""
    ordered = sorted(records, key=_moment, reverse=True)
    told = [record_line(dossier, record, today) for record in ordered]
    return tuple(sorted(told, key=lambda line: line.ended))


def is_over(record: Record, today: date) -> bool:
    """Whether a record is past: it ended, its validity ran out, or it was done."""
    done = _DONE.get(kind_of(record).name)
    if done is not None:
        return getattr(record, done) is not None
    if isinstance(record, Delivery):
        return False  # hours of a month that is past are not over: they are what is looked at
    days = (getattr(record, field, None) for field in _OVER)
    return any(day is not None and day < today for day in days)


def _moment(record: Record) -> tuple[date, int]:
    field = kind_of(record).date_field
    day = getattr(record, field) if field else None
    return (day or date.min, -getattr(record, "order", 0))


def _is_day(record: Record, field: str) -> bool:
    return type(getattr(record, field)) is date


def _told(dossier: Dossier, record: Record, kind: str, field: str) -> str:
    """A value with the words that say what it is, where the value alone would not."""
    value = _shown(dossier, record, kind, field)
    if not value:
        return ""
    names_itself = isinstance(getattr(record, field), (StrEnum, str)) and field not in ("number", "version", "seen_by")
    if names_itself and field not in REFERENCES[kind]:
        return value
    return f"{_brief(kind, field)} {value}"


def _brief(kind: str, field: str) -> str:
    """The few words before a value in a line; else the label of its field."""
    for code in (f"{kind}.{field}", field):
        if has_text("brief", code):
            return text("brief", code)
    return f"{label(kind, field)}:"


def _shown(dossier: Dossier, record: Record, kind: str, field: str) -> str:
    value = getattr(record, field)
    if value is None or value == () or value is False:
        return ""
    target = REFERENCES[kind].get(field)
    if target in BY_NAME:
        found = dossier.get(target, value)
        return record_line(dossier, found, date.max).title if found else ""
    if isinstance(value, StrEnum):
        return option(value) if kind == "domain_name" else own_option(dossier, value)
    if isinstance(value, tuple) and all(isinstance(one, StrEnum) for one in value):
        return ", ".join(own_option(dossier, one) for one in value)
    if is_amount(kind, field):
        return euros(value)
    line = " ".join(shown(value).split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1].rstrip() + "…"


def _completeness(record: Record) -> tuple[str, bool | None]:
    match record:
        case Goal(closed_on=None):
            return text("line", "smart" if record.smart else "not_smart"), record.smart
        case NoShow(counts=False):
            return text("line", "not_counted"), None
    return "", True


def facts(
    dossier: Dossier, record: Record, fields: Iterable[str], *, whole: bool = False
) -> tuple[tuple[str, str], ...]:
    """What is filled in of these fields: label and value, long texts cut off unless `whole`.

    A tick that was not set says nothing; a question that was answered with no does.
    """
    kind = kind_of(record).name
    ticks = {each.name for each in dataclass_fields(record) if each.default is False}
    asked = (field for field in fields if not (field in ticks and getattr(record, field) is False))
    told = ((label(kind, field), _answer(dossier, record, kind, field, whole)) for field in asked)
    return tuple((name, value) for name, value in told if value)


def _answer(dossier: Dossier, record: Record, kind: str, field: str, whole: bool) -> str:
    value = getattr(record, field)
    if whole and type(value) is str and field not in REFERENCES[kind]:
        return value
    return capital(shown(value)) if isinstance(value, bool) else _shown(dossier, record, kind, field)


def summary(dossier: Dossier, kind: str, today: date) -> str:
    """How many records of a kind there are, and which is the newest."""
    found = lines(dossier, dossier.of_kind(kind), today)
    if not found:
        return empty(kind)
    return text("line", "count", count=len(found), last=found[0].title)
