"""Ruben: a young man who often is not there. The gemeente was not told, and his evaluation is late."""

from __future__ import annotations

from collections.abc import Iterator

from ...domain.dates import Period
from ...domain.records.clients import Client, ClientEvent, EventKind, Indication, NetworkMember, NoShow, Risk
from ...domain.records.evaluation import Answer, Evaluation, EvaluationReason, GoalReview, Outcome, Reached
from ...domain.records.plan import Domain, Goal, Intervention, SupportPlan
from ...domain.records.record import Record
from ..days import Days, last_day_of
from ..people import SAMIRA
from ..provider import CASEMANAGER, GEMEENTE
from .usual import agreement, of_weeks, quarters, risks_read, told

CLIENT = "client-2"
_INDICATION = "client-2-indicatie-1"
_PLAN = "client-2-plan-1"
_TWO_YEARS = Period(months=24)


def records(days: Days) -> Iterator[Record]:
    """Who he is, what he works on, and the appointments he missed."""
    yield from _himself(days)
    yield from _plan(days)
    yield from _evaluation_not_signed(days)
    yield from _missed(days)


def _himself(days: Days) -> Iterator[Record]:
    start = days.ago(months=19)
    yield Client(
        id=CLIENT,
        given_name="Ruben",
        family_name="Zonnedal",
        start=start,
        birth_date=days.ago(years=26, months=2),
        very_vulnerable=False,
        multiple_parties=False,
        network_involved=True,
        casemanager=CASEMANAGER,
        main_carer_id=SAMIRA,
        note="Een appje de avond ervoor helpt.",
    )
    granted = days.ago(months=19, days=3)
    yield Indication(
        id=_INDICATION,
        client_id=CLIENT,
        number="voorbeeld-W-1002",
        start=granted,
        end=last_day_of(granted, _TWO_YEARS),
        support="Begeleiding individueel",
        minutes_per_week=180,
        gemeente=GEMEENTE,
        renewal_expected=True,
    )
    yield agreement(CLIENT, days.ago(months=19, days=2), "Ruben Zonnedal", "3 uur")
    yield from told(CLIENT, start)
    yield risks_read(CLIENT, SAMIRA, days.ago(months=5))
    yield NetworkMember(
        id="client-2-netwerk-1",
        client_id=CLIENT,
        name="Karin",
        relation="moeder",
        informal_carer=True,
        strain="",
    )
    yield Risk(
        id="client-2-risico-1",
        client_id=CLIENT,
        assessed_on=days.ago(months=6),
        description="Trekt zich terug als het veel wordt en eet dan slecht.",
        measures="Samen een lijstje met eerste tekens gemaakt. Bij twee gemiste afspraken gaat Samira langs.",
        discussed_with="Ruben",
        discussed_on=days.ago(months=6),
    )
    hours = [of_weeks(h) for h in (2.1, 2.6, 2.8, 2.7)]
    yield from quarters(CLIENT, days.ago(days=4), hours, declared=[hours[0] + 180, *hours[1:]])


def _plan(days: Days) -> Iterator[Record]:
    adopted = days.ago(months=17)
    yield SupportPlan(
        id=_PLAN,
        client_id=CLIENT,
        adopted_on=adopted,
        indication_id=_INDICATION,
        client_wishes="Mijn dag- en nachtritme terug, en weer iets met techniek doen.",
        client_involvement="Ruben schreef zelf de eerste versie, in zijn eigen woorden.",
        client_choices="Afspraken in de middag. Overleg met zijn moeder alleen als hij erbij is.",
        municipal_goals="Dagstructuur en toeleiding naar werk of opleiding.",
        signed_on=adopted,
        signed_by="Ruben Zonnedal",
        given_to_client_on=adopted,
    )
    yield Goal(
        id="client-2-doel-1",
        plan_id=_PLAN,
        client_id=CLIENT,
        text="Ik sta op werkdagen voor tien uur op.",
        domain=Domain.PHYSICAL,
        specific="Wekker op half tien, gordijn open, ontbijt.",
        measurable="Vier van de vijf werkdagen, vier weken achter elkaar.",
        acceptable="Ruben koos de tijd zelf.",
        realistic="Half elf lukt nu drie keer per week.",
        due=days.ahead(months=2),
        order=1,
    )
    yield Goal(
        id="client-2-doel-2",
        plan_id=_PLAN,
        client_id=CLIENT,
        text="Ik repareer een dagdeel per week fietsen in de werkplaats.",
        domain=Domain.DEVELOPMENT,
        specific="Donderdagmiddag met Henk aan de werkbank.",
        measurable="Drie van de vier weken aanwezig.",
        acceptable="Ruben wil dit graag; bellen is lastig, appen niet.",
        realistic="Hij fietst er in tien minuten heen.",
        due=days.ahead(months=2),
        order=2,
    )
    yield Intervention(
        id="client-2-aanpak-1",
        plan_id=_PLAN,
        client_id=CLIENT,
        method="Presentiebenadering en een weekritme dat samen wordt bijgesteld",
        grounds="Eerst contact houden, dan pas doelen: dat past bij hoe Ruben zich terugtrekt.",
        goal_id="client-2-doel-1",
    )


def _evaluation_not_signed(days: Days) -> Iterator[Record]:
    held = days.ago(months=13)
    yield Evaluation(
        id="client-2-evaluatie-1",
        client_id=CLIENT,
        planned_on=held,
        reason=EvaluationReason.INTERIM,
        plan_id=_PLAN,
        carer_id=SAMIRA,
        held_on=held,
        participants="Ruben en Samira; telefonisch afgerond",
        network_consulted=False,
        satisfied=Answer.PARTLY,
        satisfaction_words="Samira is oké. Het is soms gewoon te veel.",
        still_fits=Answer.YES,
        still_fits_words="Laat maar zo.",
        interventions_judged="Appen werkt beter dan bellen.",
        no_change_needed=True,
        outcome=Outcome.NOT_SIGNED,
        outcome_words="Ruben wilde de evaluatie lezen voor hij tekende en kwam daarna niet op de afspraak.",
        outcome_on=days.ago(months=13, days=-8),
        shared_on=days.ago(months=13, days=-11),
        shared_with=CASEMANAGER,
    )
    yield GoalReview(
        id="client-2-evaluatie-1-doel-1",
        evaluation_id="client-2-evaluatie-1",
        client_id=CLIENT,
        goal_id="client-2-doel-1",
        goal_text="Ik sta op werkdagen voor tien uur op.",
        reached=Reached.PARTLY,
        result="Gaat in goede weken, niet als het thuis onrustig is.",
        client_words="Soms wel, soms niet.",
        satisfied=Answer.PARTLY,
        still_fits=True,
    )


def _missed(days: Days) -> Iterator[Record]:
    """Four times absent within three months; once he had called, which does not count."""
    for number, weeks in enumerate((10, 7, 4, 1), start=1):
        yield NoShow(
            id=f"client-2-no-show-{number}",
            client_id=CLIENT,
            on=days.ago(weeks=weeks),
            note="Niet thuis, geen bericht. Samira heeft een kaartje in de bus gedaan.",
        )
    yield NoShow(
        id="client-2-no-show-5",
        client_id=CLIENT,
        on=days.ago(weeks=5),
        cancelled=True,
        note="Afgebeld: naar de tandarts.",
    )
    yield ClientEvent(
        id="client-2-gebeurtenis-1",
        client_id=CLIENT,
        happened_on=days.ago(months=8),
        kind=EventKind.MOVED,
        description="Verhuisd van zijn moeder naar een eigen studio in hetzelfde dorp.",
        reported_on=days.ago(months=8, days=-5),
        reported_to=CASEMANAGER,
    )
