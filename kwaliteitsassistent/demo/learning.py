"""What went wrong this year, what people complained of, and what was done with it."""

from __future__ import annotations

from collections.abc import Iterator

from ..domain.records.learning import (
    Complaint,
    Improvement,
    ImprovementSource,
    Incident,
    IncidentKind,
    ReflectionKind,
    Teamreflectie,
)
from ..domain.records.record import Record
from .clients import fenna
from .days import Days
from .organisation import RISK_ANALYSIS, SAFETY_AUDIT, SURVEY, TALK_WITH_CLIENTS
from .people import CARERS, JORIS, MARIJKE, NYNKE, SAMIRA, TESS

CALAMITY = "incident-1"
NEAR_MISS = "incident-2"
SETTLED_COMPLAINT = "klacht-1"
LAST_REFLECTION = "reflectie-1"


def learning(days: Days) -> Iterator[Record]:
    """Incidents, complaints, reflections, and the improvements that came of them."""
    yield from _incidents(days)
    yield from _complaints(days)
    yield from _reflections(days)
    yield from _improvements_done(days)
    yield from _improvements_open(days)


def _incidents(days: Days) -> Iterator[Record]:
    """A calamity that was reported the next day; a near miss; one that still waits for someone to look at it."""
    yield Incident(
        id=CALAMITY,
        kind=IncidentKind.CALAMITY,
        discovered_on=days.ago(days=150),
        description="Een cliënt viel van de zoldertrap in de werkplaats en brak een heup. Opgenomen in het ziekenhuis.",
        client_id=fenna.CLIENT,
        reported_on=days.ago(days=149),
        reported_to="Toezichthouder Wmo",
        analysed_on=days.ago(days=120),
        analysis="De trap had maar aan één kant een leuning en er stond een doos op de derde tree. "
        "Het punt stond al in de audit, maar niemand was er de eigenaar van.",
        improvement_needed=True,
        client_told_on=days.ago(days=150),
    )
    yield Incident(
        id=NEAR_MISS,
        kind=IncidentKind.NEAR_MISS,
        discovered_on=days.ago(days=70),
        description="De achterdeur van de werkplaats bleef een nacht open staan. Er is niets weg.",
        reported_on=days.ago(days=69),
        reported_to="Marijke Veenstroom",
        analysed_on=days.ago(days=56),
        analysis="Wie afsluit wisselt per dag en stond nergens.",
        improvement_needed=True,
    )
    yield Incident(
        id="incident-3",
        kind=IncidentKind.INCIDENT,
        discovered_on=days.ago(days=24),
        description="Dubbele afspraak gepland; een cliënt stond voor een dichte deur.",
        reported_on=days.ago(days=24),
        reported_to="Marijke Veenstroom",
    )
    yield Incident(
        id="incident-4",
        kind=IncidentKind.MELDCODE,
        discovered_on=days.ago(days=210),
        description="Zorgen over ruzies thuis. De vijf stappen doorlopen, samen met de cliënt.",
        reported_on=days.ago(days=208),
        reported_to="Aandachtsfunctionaris meldcode",
        analysed_on=days.ago(days=200),
        analysis="Na overleg met Veilig Thuis is hulp ingezet; melden was niet nodig.",
        improvement_needed=False,
    )


def _complaints(days: Days) -> Iterator[Record]:
    yield Complaint(
        id=SETTLED_COMPLAINT,
        received_on=days.ago(months=9),
        subject="Bij ziekte kwam er onverwacht iemand anders.",
        settled_on=days.ago(months=8),
        outcome="Excuses gemaakt. Bij een wissel wordt u nu altijd voor tien uur gebeld.",
    )
    yield Complaint(
        id="klacht-2",
        received_on=days.ago(weeks=5),
        subject="De begeleider was drie keer een kwartier te laat.",
    )


def _reflections(days: Days) -> Iterator[Record]:
    yield Teamreflectie(
        id="reflectie-2",
        kind=ReflectionKind.INTERVISION,
        held_on=days.ago(months=7),
        team="Begeleiders",
        participants="Marijke, Joris, Samira, Nynke",
        staff_ids=CARERS,
        themes=("Nabij blijven bij iemand die niet opendoet",),
        goes_well="We houden vol zonder te dwingen.",
        can_be_better="We wachten te lang met overleg.",
        will_do="Na twee gemiste afspraken bespreken we het in het teamoverleg.",
    )
    yield Teamreflectie(
        id=LAST_REFLECTION,
        kind=ReflectionKind.TEAM,
        held_on=days.ago(months=2),
        team="Hele team",
        participants="Marijke, Joris, Samira, Nynke en Tess",
        staff_ids=(MARIJKE, JORIS, SAMIRA, NYNKE, TESS),
        themes=("Veilig melden", "Eigen regie van cliënten"),
        goes_well="Cliënten kiezen hun doelen zelf. Iedereen durft fouten te melden, ook de stagiair.",
        can_be_better="Gemiste afspraken worden wel genoteerd, maar niemand telt ze op.",
        will_do="Een keer per maand samen de lijst met gemiste afspraken bekijken.\n"
        "Bij nieuwe cliënten de overeenkomst laten tekenen voor de eerste afspraak.",
    )


def _improvements_done(days: Days) -> Iterator[Record]:
    yield Improvement(
        id="verbetering-1",
        source=ImprovementSource.INCIDENT,
        source_id=CALAMITY,
        noted_on=days.ago(days=118),
        description="Tweede leuning aan de zoldertrap en een hekje bovenaan.",
        owner="Marijke",
        due=days.ago(days=90),
        done_on=days.ago(days=97),
        result="Geplaatst en gecontroleerd.",
    )
    yield Improvement(
        id="verbetering-2",
        source=ImprovementSource.COMPLAINT,
        source_id=SETTLED_COMPLAINT,
        noted_on=days.ago(months=8),
        description="Bij een wissel belt de vervanger de cliënt voor tien uur.",
        owner="Joris",
        due=days.ago(months=7),
        done_on=days.ago(months=7),
        result="Staat in de werkinstructie. Sindsdien geen klacht meer hierover.",
    )
    yield Improvement(
        id="verbetering-3",
        source=ImprovementSource.RISK_ANALYSIS,
        source_id=RISK_ANALYSIS,
        noted_on=days.ago(months=9, days=-14),
        description="Wie alleen op huisbezoek gaat, meldt zich af in de groepsapp.",
        owner="Samira",
        due=days.ago(months=7),
        done_on=days.ago(months=7),
        result="Loopt goed; twee keer per jaar nagevraagd.",
    )
    yield Improvement(
        id="verbetering-4",
        source=ImprovementSource.PARTICIPATION,
        source_id=TALK_WITH_CLIENTS,
        noted_on=days.ago(months=4, days=-7),
        description="Een stille hoek in de werkplaats.",
        owner="Samira",
        due=days.ago(months=2),
        done_on=days.ago(months=3),
        result="Ingericht met twee cliënten.",
    )
    yield Improvement(
        id="verbetering-5",
        source=ImprovementSource.SURVEY,
        source_id=SURVEY,
        noted_on=days.ago(months=7, days=-14),
        description="Een foto en de naam van de vaste vervanger in de map van elke cliënt.",
        owner="Joris",
        due=days.ago(months=5),
        done_on=days.ago(months=5),
        result="Vijf mappen aangevuld.",
    )


def _improvements_open(days: Days) -> Iterator[Record]:
    yield Improvement(
        id="verbetering-6",
        source=ImprovementSource.INCIDENT,
        source_id=NEAR_MISS,
        noted_on=days.ago(days=55),
        description="Vaste afsluiter per dag op het rooster.",
        owner="Marijke",
        due=days.ahead(weeks=3),
    )
    yield Improvement(
        id="verbetering-7",
        source=ImprovementSource.REFLECTION,
        source_id=LAST_REFLECTION,
        noted_on=days.ago(months=2),
        description="Maandelijks de gemiste afspraken optellen en zo nodig de gemeente bellen.",
        owner="Samira",
        due=days.ago(weeks=2),
    )
    yield Improvement(
        id="verbetering-8",
        source=ImprovementSource.AUDIT,
        source_id=SAFETY_AUDIT,
        noted_on=days.ago(months=11),
        description="Elk punt uit een audit krijgt een eigenaar en een datum.",
        owner="Marijke",
        due=days.ago(months=4),
        done_on=days.ago(months=4),
        result="Vast onderdeel van het verslag.",
    )
    yield Improvement(
        id="verbetering-9",
        source=ImprovementSource.EVALUATION,
        source_id="client-4-evaluatie-1",
        noted_on=days.ago(months=10),
        description="Afspraak maken met elke cliënt over wie er met familie praat, en waarover.",
        owner="Joris",
        due=days.ago(months=8),
        done_on=days.ago(months=8),
        result="Staat nu in elk plan.",
    )
