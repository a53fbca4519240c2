"""What people learned, talked about and read this year."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..domain.dates import Period
from ..domain.records.record import Record
from ..domain.records.staff import Acknowledgement, DevelopmentTalk, Subject, Training, TrainingTopic
from .days import Days, last_day_of
from .people import CARERS, EVERYONE, HENK, JORIS, MARIJKE, NYNKE, SAMIRA, TESS

_YEAR = Period(months=12)
_READ = (Subject.MELDCODE, Subject.HOUSE_RULES, Subject.PRIVACY, Subject.SOCIAL_MAP)


def training(days: Days) -> Iterator[Record]:
    """Courses, talks and what was read."""
    yield from _emergency_response(days)
    yield from _themes(days)
    yield from _talks(days)
    yield from _read(days)


def _emergency_response(days: Days) -> Iterator[Record]:
    """Marijke is in order, Joris must go again next month, and nobody saw that Samira's paper ended."""
    yield _bhv("scholing-1", MARIJKE, days.ago(months=4))
    yield _bhv("scholing-2", JORIS, days.ago(months=11))
    yield _bhv("scholing-3", SAMIRA, days.ago(months=12, weeks=3))


def _bhv(id_: str, staff_id: str, on: date) -> Training:
    return Training(
        id=id_,
        staff_id=staff_id,
        title="BHV herhaling",
        followed_on=on,
        hours=4,
        topics=(TrainingTopic.EMERGENCY_RESPONSE,),
        valid_until=last_day_of(on, _YEAR),
        given_by="Opleider Veilig Veen (fictief)",
    )


def _themes(days: Days) -> Iterator[Record]:
    """Samira missed the afternoon about aggression; last year's was her first."""
    meldcode = days.ago(months=6)
    for number, staff_id in enumerate((*CARERS, TESS), start=1):
        yield Training(
            id=f"scholing-meldcode-{number}",
            staff_id=staff_id,
            title="Werken met de meldcode en het afwegingskader",
            followed_on=meldcode,
            hours=3,
            topics=(TrainingTopic.MELDCODE,),
            given_by="Nynke Sterrebos",
        )
    aggression = {
        MARIJKE: days.ago(months=8),
        JORIS: days.ago(months=8),
        NYNKE: days.ago(months=8),
        SAMIRA: days.ago(months=13),
    }
    for number, (staff_id, on) in enumerate(aggression.items(), start=1):
        yield Training(
            id=f"scholing-agressie-{number}",
            staff_id=staff_id,
            title="Omgaan met boosheid en agressie",
            followed_on=on,
            hours=3,
            topics=(TrainingTopic.AGGRESSION, TrainingTopic.COMMUNICATION),
            given_by="Trainingsbureau Kalm aan (fictief)",
        )


def _talks(days: Days) -> Iterator[Record]:
    talks = {
        MARIJKE: (days.ago(months=5), "een collega-eigenaar uit de intervisiegroep"),
        JORIS: (days.ago(months=5), "Marijke Veenstroom"),
        SAMIRA: (days.ago(months=11), "Marijke Veenstroom"),
        TESS: (days.ago(weeks=5), "Joris van der Hazelaar en de stagedocent"),
        HENK: (days.ago(months=4), "Marijke Veenstroom"),
        NYNKE: (days.ago(months=7), "Marijke Veenstroom"),
    }
    for number, (staff_id, (on, with_whom)) in enumerate(talks.items(), start=1):
        yield DevelopmentTalk(
            id=f"ontwikkelgesprek-{number}",
            staff_id=staff_id,
            held_on=on,
            with_whom=with_whom,
            agreements="De afspraken staan in het eigen verslag van de medewerker.",
        )


def _read(days: Days) -> Iterator[Record]:
    """Everyone confirmed what they read in their first weeks, and again when it changed."""
    for staff_id in EVERYONE:
        on = days.ago(weeks=11) if staff_id == TESS else days.ago(months=7)
        for subject in _READ:
            yield Acknowledgement(
                id=f"gelezen-{staff_id}-{subject}", subject=subject, confirmed_on=on, staff_id=staff_id
            )
