"""What Zorgpunt Veenland keeps about itself: risks, checks, a certificate, and what clients think of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..domain.records.finances import AccountsStatement, Insurance, InsuranceKind, YearFigures
from ..domain.records.organisation import (
    Audit,
    AuditKind,
    Certificate,
    EquipmentCheck,
    EvidenceRequest,
    ExperienceSurvey,
    NilStatement,
    OrganisationRisk,
    Participation,
    ParticipationForm,
    PolicyKind,
    RequestTopic,
    StatementTopic,
    SurveyKind,
)
from ..domain.records.record import Record
from .days import Days
from .provider import GEMEENTE, WORKSHOP

RISK_ANALYSIS = "risicoanalyse-1"
SURVEY = "onderzoek-1"
TALK_WITH_CLIENTS = "inspraak-1"
SAFETY_AUDIT = "audit-1"
CERTIFICATE = "keurmerk-1"


def organisation(days: Days) -> Iterator[Record]:
    """Everything about the organisation itself, except its policies. The certificate waits for a new visit."""
    yield from _risks_and_audits(days)
    yield from _equipment(days)
    yield from _clients_have_a_say(days)
    yield Certificate(
        id=CERTIFICATE,
        scheme="HKZ Kleine Organisaties",
        number="voorbeeld-0143",
        issued=days.ago(months=37),
        valid_until=days.ago(months=1),
        recognised=True,
    )
    yield from _money(days)
    yield NilStatement(
        id="verklaring-1", topic=StatementTopic.EVENTS, made_on=days.ago(months=2), made_by="Marijke Veenstroom"
    )
    yield EvidenceRequest(
        id="verzoek-1",
        topic=RequestTopic.POLICY,
        policy_kind=PolicyKind.COMPLAINTS,
        asked_on=days.ago(months=5),
        asked_by=f"Gemeente {GEMEENTE}",
        description="De klachtenregeling, voor het gesprek over de overeenkomst.",
        answered_on=days.ago(months=4, weeks=3),
    )


def _money(days: Days) -> Iterator[Record]:
    yield Insurance(
        id="verzekering-1",
        kind=InsuranceKind.LIABILITY,
        insurer="Voorbeeld Verzekeringen",
        number="voorbeeld-7781",
        since=days.ago(months=30),
        valid_until=days.ahead(months=6),
        per_event=2_500_000,
        per_year=5_000_000,
    )
    yield YearFigures(
        id="jaarcijfers-1",
        ends_on=date(days.today.year - 1, 12, 31),
        turnover=412_000,
        established_on=min(date(days.today.year, 5, 12), days.today),
        statement=AccountsStatement.COMPILATION,
    )


def _risks_and_audits(days: Days) -> Iterator[Record]:
    yield OrganisationRisk(
        id=RISK_ANALYSIS,
        analysed_on=days.ago(months=9),
        summary="Grootste risico's: alleen werken bij cliënten thuis, en uitval van een van de twee begeleiders.",
    )
    yield Audit(
        id=SAFETY_AUDIT,
        kind=AuditKind.INTERNAL_SAFETY,
        held_on=days.ago(months=11),
        location_id=WORKSHOP,
        clean=True,
        safe=True,
        fitting=True,
        findings="Vluchtweg vrij, blussers gekeurd. De trap naar de zolder mist een tweede leuning.",
    )
    yield Audit(
        id="audit-2",
        kind=AuditKind.SURROUNDINGS,
        held_on=days.ago(months=4),
        location_id=WORKSHOP,
        clean=True,
        safe=True,
        fitting=True,
        findings="Opgeruimd en licht. Cliënten vinden het fijn dat er nu een stille hoek is.",
    )
    yield Audit(
        id="audit-3",
        kind=AuditKind.FILES,
        held_on=days.ago(months=3),
        findings="Twee van de vijf dossiers bekeken. Bij één ontbrak de afspraak over wie er meeleest.",
    )


def _equipment(days: Days) -> Iterator[Record]:
    """The extinguishers were checked, the tools should have been last month."""
    yield EquipmentCheck(
        id="keuring-1",
        equipment="Brandblussers en blusdeken",
        checked_on=days.ago(months=7),
        next_on=days.ahead(months=5),
        location_id=WORKSHOP,
    )
    yield EquipmentCheck(
        id="keuring-2",
        equipment="Elektrisch gereedschap",
        checked_on=days.ago(months=13),
        next_on=days.ago(months=1),
        location_id=WORKSHOP,
    )


def _clients_have_a_say(days: Days) -> Iterator[Record]:
    yield Participation(
        id=TALK_WITH_CLIENTS,
        form=ParticipationForm.TALK,
        on=days.ago(months=4),
        subject="Openingstijden en inrichting van de werkplaats",
        advice="Ook op woensdagmiddag open, en een hoek waar het stil is.",
        intended_decision=True,
    )
    yield ExperienceSurvey(
        id=SURVEY,
        kind=SurveyKind.BOTH,
        finished_on=days.ago(months=7),
        instrument="Eigen vragenlijst in eenvoudige taal, met gezichtjes",
        invited=5,
        responded=4,
        respectful_treatment="Vier van de vier: 'ze praten normaal tegen mij'.",
        summary="Cliënten zijn tevreden over hun begeleider. Ze willen eerder weten wie er komt bij ziekte.",
    )
