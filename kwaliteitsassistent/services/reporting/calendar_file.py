"""The agenda as an .ics file for a calendar program; it names no client and no member of staff."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import datetime, timedelta

from icalendar import Alarm, Calendar, Event

from ...domain.judging.agenda import Point, PointKind
from ...domain.judging.verdict import Term
from ..kader.standing import point_title
from ..wording.texts import text
from ..wording.words import word

_REMINDER = timedelta(days=-7)


def calendar_file(points: Iterable[Point], now: datetime) -> bytes:
    """The points that have a day, as all-day events with a reminder a week ahead. Same points, same event ids."""
    calendar = Calendar()
    calendar.add("prodid", "-//Kwaliteitsassistent//NL")
    calendar.add("version", "2.0")
    for point in points:
        if point.due is not None:
            calendar.add_component(_event(point, now))
    return bytes(calendar.to_ical())


def _event(point: Point, now: datetime) -> Event:
    # What users write themselves may hold a name; what a kader asks does not.
    own_words = point.kind in (PointKind.EVALUATION, PointKind.IMPROVEMENT)
    summary = text("point", point.kind.value) if own_words else point_title(point)
    if point.subject is not None:
        summary = f"{summary} ({word(Term('kind', point.subject.kind))})"
    event = Event()
    event.add("uid", f"{_fingerprint(point)}@kwaliteitsassistent")
    event.add("dtstamp", now)
    event.add("dtstart", point.due)
    event.add("summary", summary)
    event.add("transp", "TRANSPARENT")
    alarm = Alarm()  # last in the event and with a description: some calendar programs refuse it otherwise
    alarm.add("action", "DISPLAY")
    alarm.add("description", summary)
    alarm.add("trigger", _REMINDER)
    event.add_component(alarm)
    return event


def _fingerprint(point: Point) -> str:
    """Tells events apart without saying whom they are about."""
    subject = point.subject.id if point.subject else ""
    parts = (point.kind.value, point.kader_id, point.requirement_id, subject, str(point.due))
    return hashlib.sha256("|".join(parts).encode()).hexdigest()[:32]
