"""What is written down for every client in the same way: the agreement, what was told, and the hours."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from ...domain.records.clients import CareAgreement, Delivery
from ...domain.records.record import Record
from ...domain.records.staff import Acknowledgement, Subject

_TOLD = (
    Subject.HOUSE_RULES,
    Subject.CONFIDENTIAL_ADVISER,
    Subject.PARTICIPATION,
    Subject.COMPLAINTS,
    Subject.CLIENT_SUPPORT,
    Subject.PRIVACY,
)
_QUARTER = timedelta(weeks=13)
_WEEKS = 13


def told(client_id: str, on: date) -> Iterator[Record]:
    """What a client hears, and gets on paper, in the first talk."""
    for subject in _TOLD:
        yield Acknowledgement(
            id=f"verteld-{client_id}-{subject}", subject=subject, confirmed_on=on, client_id=client_id
        )


def risks_read(client_id: str, staff_id: str, on: date) -> Acknowledgement:
    """The carer read which risks there are for this client."""
    return Acknowledgement(
        id=f"gelezen-risicos-{client_id}",
        subject=Subject.CLIENT_RISKS,
        confirmed_on=on,
        staff_id=staff_id,
        client_id=client_id,
    )


def agreement(client_id: str, agreed_on: date, signed_by: str, hours_a_week: str) -> CareAgreement:
    """The zorgovereenkomst with all the parts it must name, signed on the day itself."""
    return CareAgreement(
        id=f"{client_id}-overeenkomst",
        client_id=client_id,
        agreed_on=agreed_on,
        scope="Begeleiding volgens de beschikking van de gemeente.",
        content="Individuele begeleiding thuis en, als u dat wilt, een dagdeel in de werkplaats.",
        time_spent=f"{hours_a_week} per week",
        notice_period="Een maand. U hoeft geen reden te geven.",
        delivery="Op vaste dagen. Kan de begeleider niet, dan belt een collega u voor tien uur 's ochtends.",
        costs="U betaalt ons niets. De eigen bijdrage gaat via het CAK.",
        signed_on=agreed_on,
        signed_by=signed_by,
    )


def quarters(
    client_id: str, last_day: date, minutes: Sequence[int], *, declared: Sequence[int] | None = None
) -> Iterator[Record]:
    """What was delivered in quarters of thirteen weeks, the last one first."""
    for index, delivered in enumerate(minutes):
        end = last_day - index * _QUARTER
        asked = declared[index] if declared else delivered
        yield Delivery(
            id=f"{client_id}-levering-{index + 1}",
            client_id=client_id,
            start=end - _QUARTER + timedelta(days=1),
            end=end,
            delivered_minutes=delivered,
            declared_minutes=asked,
            absent_times=0,
            last_report_on=end - timedelta(days=2),
            invoice=f"voorbeeldfactuur {end:%Y}-{client_id[-1]}{index + 1}",
            agrees=asked == delivered,
        )


def of_weeks(hours_a_week: float) -> int:
    """Minutes in thirteen weeks at so many hours a week."""
    return round(hours_a_week * 60 * _WEEKS)
