"""Sem: eight weeks in support, with a plan in the making and an agreement that was signed too late."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ...domain.dates import Period
from ...domain.records.clients import Client, Delivery, Indication, Risk
from ...domain.records.record import Record
from ..days import Days, last_day_of
from ..people import JORIS
from ..provider import CASEMANAGER, GEMEENTE
from .usual import agreement, told

CLIENT = "client-3"
_YEAR = Period(months=12)


def records(days: Days) -> Iterator[Record]:
    """A new client: little is there yet, and most of that is how it should be."""
    start = days.ago(weeks=8)
    yield Client(
        id=CLIENT,
        given_name="Sem",
        family_name="Turfkamp",
        start=start,
        birth_date=days.ago(years=19, months=7),
        very_vulnerable=False,
        multiple_parties=False,
        casemanager=CASEMANAGER,
        main_carer_id=JORIS,
        note="Woont sinds kort op zichzelf. Wil leren met geld om te gaan.",
    )
    yield Indication(
        id="client-3-indicatie-1",
        client_id=CLIENT,
        number="voorbeeld-W-1003",
        start=days.ago(weeks=14),
        end=last_day_of(days.ago(weeks=14), _YEAR),
        support="Begeleiding individueel",
        minutes_per_week=120,
        gemeente=GEMEENTE,
    )
    agreed = agreement(CLIENT, days.ago(weeks=8, days=2), "Sem Turfkamp", "2 uur")
    yield replace(agreed, signed_on=days.ago(weeks=7))
    yield from told(CLIENT, start)
    yield Risk(
        id="client-3-risico-1",
        client_id=CLIENT,
        assessed_on=days.ago(weeks=6),
        none_found=True,
        discussed_with="Sem",
        discussed_on=days.ago(weeks=6),
    )
    yield Delivery(
        id="client-3-levering-1",
        client_id=CLIENT,
        start=start,
        end=days.ago(days=4),
        delivered_minutes=13 * 60,
        declared_minutes=13 * 60,
        absent_times=0,
        last_report_on=days.ago(days=5),
        invoice="nog te factureren",
        agrees=True,
    )
