"""The agenda as an .ics file for a calendar program (RFC 5545); it names nobody unless that is asked for."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import date, datetime, timedelta

from icalendar import Alarm, Calendar, Event

from ...domain.judging.agenda import Point, PointKind
from ...domain.judging.verdict import Term
from ..kader.standing import about_name, point_title
from ..wording.language import in_dutch
from ..wording.texts import text
from ..wording.words import word

_AHEAD = timedelta(days=7)
_OWN_WORDS = (PointKind.EVALUATION, PointKind.IMPROVEMENT)


@in_dutch()
def calendar_file(points: Iterable[Point], now: datetime, *, names: bool = False) -> bytes:
    """The points that have a day, as all-day events with a reminder a week ahead where that is still to come.

    With `names`, events tell whom they are about and what users wrote. The same point keeps the same event
    id when its day moves, so that a calendar program moves the event as well.
    """
    calendar = Calendar()
    calendar.add("prodid", "-//Kwaliteitsassistent//NL")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    for point in points:
        if point.due is not None:
            calendar.add_component(_event(point, point.due, now, names))
    return bytes(calendar.to_ical())


def _event(point: Point, due: date, now: datetime, names: bool) -> Event:
    summary = _named(point) if names else _nameless(point)
    event = Event()
    event.add("uid", f"{_fingerprint(point)}@kwaliteitsassistent")
    event.add("dtstamp", now)
    event.add("dtstart", due)
    event.add("summary", summary)
    event.add("transp", "TRANSPARENT")
    if due - _AHEAD >= now.date():
        event.add_component(_reminder(summary))
    return event


def _reminder(summary: str) -> Alarm:
    alarm = Alarm()  # last in the event and with a description: some calendar programs refuse it otherwise
    alarm.add("action", "DISPLAY")
    alarm.add("description", summary)
    alarm.add("trigger", -_AHEAD)
    return alarm


def _named(point: Point) -> str:
    title = " ".join(point_title(point).split()).replace("\\N", "/N")  # the library takes a \\N for a new line
    return text("about", "theme", theme=about_name(point.subject), why=title) if point.subject else title


def _nameless(point: Point) -> str:
    # What users write themselves may hold a name; what a kader asks does not.
    title = text("point", point.kind.value) if point.kind in _OWN_WORDS else point_title(point)
    return f"{title} ({word(Term('kind', point.subject.kind))})" if point.subject else title


def _fingerprint(point: Point) -> str:
    """Tells events apart without saying whom they are about, whatever their day."""
    subject = point.subject.id if point.subject else ""
    parts = (point.kader_id, point.requirement_id, subject, str(point.part), point.record_id)
    source = "kader" if point.requirement_id else point.kind.value
    return hashlib.sha256("|".join((source, *parts)).encode()).hexdigest()[:32]
