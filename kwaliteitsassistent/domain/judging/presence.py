"""Whether whom a requirement is about was there for the whole of a stretch of time."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from ..facts import engagements_of
from ..records.clients import Client
from ..records.provider import Location, Provider, Subcontractor
from ..records.staff import Engagement, StaffMember
from .context import Context

_ONE_DAY = timedelta(days=1)
Stretch = tuple[date | None, date | None]


def was_there(context: Context, first: date, last: date) -> bool:
    """Whether the subject was there from the first day to the last. Where no begin is known, it always was."""
    reached = first - _ONE_DAY
    for begin, end in sorted(_stretches(context), key=lambda stretch: stretch[0] or date.min):
        if begin is None or begin <= reached + _ONE_DAY:
            reached = max(reached, min(end or last, last))
    return reached >= last


def _stretches(context: Context) -> Iterable[Stretch]:
    """From when until when the subject is there; someone who works in several roles has several."""
    match context.subject.record if context.subject else context.provider:
        case StaffMember() as person:
            return [(one.start, one.end) for one in engagements_of(context.dossier, person)]
        case Client(start=start, end=end) | Engagement(start=start, end=end):
            return [(start, end)]
        case Location(opened_on=begin, closed_on=end) | Subcontractor(agreement_on=begin, ended_on=end):
            return [(begin, end)]
        case Provider(started_on=begin):
            return [(begin, None)]
        case _:
            return [(None, None)]
