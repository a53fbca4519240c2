"""The six people who work at Zorgpunt Veenland, each in a role of their own."""

from __future__ import annotations

from collections.abc import Iterator

from ..domain.records.record import Record
from ..domain.records.staff import Engagement, Role, StaffMember
from .days import Days

MARIJKE = "medewerker-1"
JORIS = "medewerker-2"
SAMIRA = "medewerker-3"
TESS = "medewerker-4"
HENK = "medewerker-5"
NYNKE = "medewerker-6"

CARERS = (MARIJKE, JORIS, SAMIRA, NYNKE)
EVERYONE = (MARIJKE, JORIS, SAMIRA, TESS, HENK, NYNKE)


def people(days: Days) -> Iterator[Record]:
    """Who works here and since when."""
    yield from _owner(days)
    yield from _carers(days)
    yield from _intern_and_volunteer(days)
    yield from _behavioural_scientist(days)


def _owner(days: Days) -> Iterator[Record]:
    yield StaffMember(
        id=MARIJKE,
        given_name="Marijke",
        family_name="Veenstroom",
        initials="MV",
        email="marijke@zorgpuntveenland.example",
        phone="050-555 01 01",
        bhv_role=True,
    )
    yield Engagement(
        id="aanstelling-1",
        staff_id=MARIJKE,
        role=Role.OWNER,
        start=days.ago(years=6),
        direct_client_contact=True,
        job_profile="Eigenaar en begeleider, functieprofiel versie 3",
        tasks="Leiding, kwaliteit, begeleiding van cliënten en contact met de gemeente.",
        qualified=True,
        billed=True,
    )


def _carers(days: Days) -> Iterator[Record]:
    yield StaffMember(
        id=JORIS,
        given_name="Joris",
        prefix="van der",
        family_name="Hazelaar",
        initials="JH",
        email="joris@zorgpuntveenland.example",
        phone="050-555 01 02",
        bhv_role=True,
    )
    yield Engagement(
        id="aanstelling-2",
        staff_id=JORIS,
        role=Role.CARER,
        start=days.ago(years=4),
        direct_client_contact=True,
        job_profile="Persoonlijk begeleider, functieprofiel versie 3",
        tasks="Persoonlijk begeleider van vier cliënten, begeleider van stagiairs.",
        qualified=True,
        billed=True,
    )
    yield StaffMember(
        id=SAMIRA,
        given_name="Samira",
        family_name="Duinlicht",
        initials="SD",
        email="samira@zorgpuntveenland.example",
        phone="050-555 01 03",
        bhv_role=True,
    )
    yield Engagement(
        id="aanstelling-3",
        staff_id=SAMIRA,
        role=Role.CARER,
        start=days.ago(months=14),
        direct_client_contact=True,
        job_profile="Begeleider, functieprofiel versie 3",
        tasks="Begeleiding thuis en in de werkplaats.",
        qualified=True,
        billed=True,
    )


def _intern_and_volunteer(days: Days) -> Iterator[Record]:
    yield StaffMember(
        id=TESS,
        given_name="Tess",
        family_name="Morgenrood",
        initials="TM",
        email="tess@zorgpuntveenland.example",
        bhv_role=False,
    )
    yield Engagement(
        id="aanstelling-4",
        staff_id=TESS,
        role=Role.INTERN,
        start=days.ago(months=3),
        end=days.ahead(months=6),
        direct_client_contact=True,
        supervisor_id=JORIS,
        job_profile="Stagiair mbo 4, persoonlijk begeleider maatschappelijke zorg",
        tasks="Loopt mee met Joris. Werkt niet alleen met cliënten.",
        qualified=False,
        billed=False,
    )
    yield StaffMember(
        id=HENK,
        given_name="Henk",
        family_name="Wilgenhoek",
        initials="HW",
        phone="050-555 01 05",
        bhv_role=False,
    )
    yield Engagement(
        id="aanstelling-5",
        staff_id=HENK,
        role=Role.VOLUNTEER,
        start=days.ago(months=10),
        direct_client_contact=True,
        job_profile="Vrijwilliger werkplaats",
        tasks="Helpt op dinsdag in de werkplaats. Er is altijd een begeleider bij.",
        qualified=False,
        billed=False,
    )


def _behavioural_scientist(days: Days) -> Iterator[Record]:
    """Whether she meets clients herself is a question nobody has filled in yet."""
    yield StaffMember(
        id=NYNKE,
        given_name="Nynke",
        family_name="Sterrebos",
        initials="NS",
        email="nynke@sterrebos-praktijk.example",
        phone="050-555 01 06",
        bhv_role=False,
    )
    yield Engagement(
        id="aanstelling-6",
        staff_id=NYNKE,
        role=Role.BEHAVIOURAL_SCIENTIST,
        start=days.ago(months=16),
        direct_client_contact=None,
        job_profile="Gedragswetenschapper, vier uur per week",
        tasks="Kijkt mee met plannen en begeleidt de intervisie.",
        qualified=True,
        billed=True,
    )
