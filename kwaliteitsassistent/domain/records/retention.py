"""How long what is recorded about a person is kept."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from ..dates import Period, add
from .clients import Client
from .dossier import Dossier
from .people import Person
from .registry import KINDS
from .staff import Engagement

CLIENT_FILE = Period(months=12 * 20)
"""From the last entry: Jeugdwet art. 7.3.8 and BW 7:454; the 15 years of Wmo 2015 art. 5.3.4 fall within it."""

STAFF_FILE = Period(months=12 * 2)
"""From the last working day. No law sets it: it is the usual term for a personnel file under the AVG."""


@dataclass(frozen=True, slots=True)
class Term:
    """How long someone's file is kept. `ended_on` is None while the support or the work goes on; then `until` is too.

    `until` is the last day it is kept.
    """

    ended_on: date | None
    until: date | None

    def runs(self, today: date) -> bool:
        """Whether the file is still to be kept."""
        return self.until is None or today <= self.until


def term_of(dossier: Dossier, person: Person) -> Term:
    """How long the file of a member of staff or a client is kept."""
    ended = person.end if isinstance(person, Client) else _last_working_day(dossier, person.id)
    if ended is None:
        return Term(None, None)
    if isinstance(person, Client):
        return Term(ended, add(max([ended, *_days(dossier, "client", person.id)]), CLIENT_FILE))
    return Term(ended, add(ended, STAFF_FILE))


def _last_working_day(dossier: Dossier, staff_id: str) -> date | None:
    """None while someone works here, or when it is not known that they ever stopped."""
    ends = [one.end for one in dossier.linked("engagement", "staff_id", staff_id) if isinstance(one, Engagement)]
    known = [day for day in ends if day is not None]
    return max(known) if known and len(known) == len(ends) else None


def _days(dossier: Dossier, parent: str, id_: str) -> Iterator[date]:
    for kind in KINDS:
        if kind.parent == parent and kind.parent_field and kind.date_field:
            for record in dossier.linked(kind.name, kind.parent_field, id_):
                day = getattr(record, kind.date_field)
                if day is not None:
                    yield day.date() if isinstance(day, datetime) else day
