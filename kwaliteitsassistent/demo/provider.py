"""Zorgpunt Veenland: a small provider in a place that does not exist, near Midden-Groningen."""

from __future__ import annotations

from collections.abc import Iterator

from ..domain.records.provider import Financing, Headcount, Location, MedicationRole, OrganisationForm, Provider
from ..domain.records.record import Record
from .days import Days

PROVIDER = "aanbieder"
WORKSHOP = "locatie-1"
GEMEENTE = "Midden-Groningen"
CASEMANAGER = "casemanager Wmo, gemeente Midden-Groningen"


def provider(days: Days) -> Iterator[Record]:
    """The provider. Whether others carry out part of the work is a question still to answer."""
    yield Provider(
        id=PROVIDER,
        name="Zorgpunt Veenland",
        organisation_form=OrganisationForm.SMALL_TEAM,
        kvk_number="00012345",
        town="Veenlandersluis",
        email="info@zorgpuntveenland.example",
        phone="050-555 01 00",
        website="https://www.zorgpuntveenland.example",
        gemeenten=(GEMEENTE,),
        started_on=days.ago(years=6),
        financing=(Financing.WMO,),
        residential=False,
        day_activities=True,
        own_location=True,
        equipment=True,
        medication_role=MedicationRole.NONE,
        transport=True,
        employees=True,
        volunteers=True,
        interns_or_experts_by_experience=True,
        unqualified_staff=False,
        subcontractors=None,
        clientenraad=False,
        works_council=False,
        supervisory_board=None,
        complaints_officer="Klachtenbureau De Luisterlijn (fictief), aangesloten via de branchevereniging",
        complaints_officer_until=days.ahead(months=9),
        confidential_adviser="Vertrouwenspersoon van bureau Binnenste Buiten (fictief)",
    )
    yield Location(
        id=WORKSHOP,
        name="Werkplaats De Turfschuur",
        town="Veenlandersluis",
        day_activities=True,
        opened_on=days.ago(years=4),
    )
    yield Headcount(
        id="telling-1",
        counted_on=days.ago(months=20),
        people=4,
        note="Eigenaar, begeleider, gedragswetenschapper en een vrijwilliger.",
    )
    yield Headcount(
        id="telling-2",
        counted_on=days.ago(months=3),
        people=6,
        note="Eigenaar, twee begeleiders, gedragswetenschapper, stagiair en een vrijwilliger.",
    )
