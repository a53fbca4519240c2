"""Fenna: an older woman whose indication ends soon. She did not agree with her last evaluation."""

from __future__ import annotations

from collections.abc import Iterator

from ...domain.dates import Period
from ...domain.records.clients import Client, Consultation, Indication, NetworkMember, Risk
from ...domain.records.evaluation import Answer, Evaluation, EvaluationReason, GoalReview, Outcome, Reached
from ...domain.records.plan import Domain, Goal, Intervention, PlanTopic, SignedRisk, SupportPlan
from ...domain.records.record import Record
from ..days import Days
from ..people import JORIS
from ..provider import CASEMANAGER, GEMEENTE
from .usual import agreement, of_weeks, quarters, risks_read, told

CLIENT = "client-4"
PLANNED = "client-4-evaluatie-2"
_INDICATION = "client-4-indicatie-1"
_PLAN = "client-4-plan-1"
_TWO_YEARS = Period(months=24)


def records(days: Days) -> Iterator[Record]:
    """Who she is, what she works on, last year's disagreement, and the talk that comes next week."""
    yield from _herself(days)
    yield from _plan(days)
    yield from _disagreement(days)
    yield from _next_week(days)


def _herself(days: Days) -> Iterator[Record]:
    start = days.ago(months=21)
    yield Client(
        id=CLIENT,
        given_name="Fenna",
        family_name="Lindegaard",
        start=start,
        birth_date=days.ago(years=71, months=1),
        very_vulnerable=True,
        multiple_parties=True,
        network_involved=True,
        casemanager=CASEMANAGER,
        main_carer_id=JORIS,
    )
    yield Indication(
        id=_INDICATION,
        client_id=CLIENT,
        number="voorbeeld-W-1004",
        start=days.ago(months=22),
        end=days.ahead(weeks=10),
        support="Begeleiding individueel",
        minutes_per_week=240,
        gemeente=GEMEENTE,
        renewal_expected=True,
    )
    yield agreement(CLIENT, days.ago(months=21, days=3), "Fenna Lindegaard", "4 uur")
    yield from told(CLIENT, start)
    yield risks_read(CLIENT, JORIS, days.ago(months=4))
    yield NetworkMember(
        id="client-4-netwerk-1",
        client_id=CLIENT,
        name="Geert",
        relation="zoon",
        informal_carer=True,
        strain="Rijdt twee keer per week een uur. Wil graag dat iemand de boodschappen overneemt.",
        strain_asked_on=days.ago(months=3),
    )
    yield Risk(
        id="client-4-risico-1",
        client_id=CLIENT,
        assessed_on=days.ago(months=5),
        description="Kans op vallen op de trap en in de badkamer.",
        measures="Leuning aan beide kanten, antislip in de douche, alarmknop om de hals.",
        discussed_with="Fenna en haar zoon Geert",
        discussed_on=days.ago(months=5),
    )
    yield Consultation(
        id="client-4-overleg-1",
        client_id=CLIENT,
        on=days.ago(months=4),
        participants="Fenna, Geert, wijkverpleegkundige en Joris",
        agreements="De wijkverpleegkundige komt 's ochtends; Joris let op eten en post.",
    )
    yield from quarters(CLIENT, days.ago(days=4), [of_weeks(h) for h in (3.8, 3.7, 3.9, 3.5)])


def _plan(days: Days) -> Iterator[Record]:
    adopted = days.ago(months=19)
    yield SupportPlan(
        id=_PLAN,
        client_id=CLIENT,
        adopted_on=adopted,
        indication_id=_INDICATION,
        client_wishes="In mijn eigen huis blijven wonen.",
        client_involvement="In twee gesprekken gemaakt; bij het tweede was Geert er ook.",
        client_choices="Begeleiding op maandag en vrijdag, zodat het weekend niet zo lang is.",
        role_agreements="Joris: post en eten. Wijkverpleging: medicijnen en wassen. Geert: de tuin.",
        other_parties="Wijkverpleging.",
        municipal_goals="Langer thuis wonen; mantelzorger ontlasten.",
        topics=(
            PlanTopic.NEEDS,
            PlanTopic.AGREEMENTS,
            PlanTopic.OWN_CONTROL,
            PlanTopic.SELF_RELIANCE,
            PlanTopic.NETWORK,
            PlanTopic.EFFORT,
            PlanTopic.HOME,
            PlanTopic.HEALTH,
        ),
        signed_on=adopted,
        signed_by="Fenna Lindegaard",
        given_to_client_on=adopted,
    )
    yield SignedRisk(
        id="client-4-ondertekend-risico-1",
        plan_id=_PLAN,
        client_id=CLIENT,
        assessed_on=adopted,
        description="Kans op vallen op de trap.",
        measures="Leuning aan beide kanten.",
        discussed_with="Fenna",
        discussed_on=adopted,
    )
    yield Goal(
        id="client-4-doel-1",
        plan_id=_PLAN,
        client_id=CLIENT,
        text="Ik houd mijn post en rekeningen zelf bij.",
        domain=Domain.MATERIAL,
        specific="Op maandag de post openen en in drie bakjes leggen.",
        measurable="Geen rekening ouder dan twee weken in het bakje 'doen'.",
        acceptable="Fenna wil dat niemand haar post opent zonder haar.",
        realistic="Met de bakjes lukt het al drie weken van de vier.",
        due=days.ahead(weeks=10),
        order=1,
    )
    yield Goal(
        id="client-4-doel-2",
        plan_id=_PLAN,
        client_id=CLIENT,
        text="Ik eet elke dag een warme maaltijd, het liefst niet alleen.",
        domain=Domain.PHYSICAL,
        specific="Drie keer per week thuis, twee keer aan de open tafel in het dorpshuis.",
        measurable="Vijf dagen per week, in het schriftje.",
        acceptable="De open tafel was haar eigen idee.",
        realistic="De belbus stopt voor de deur.",
        due=days.ahead(weeks=10),
        order=2,
    )
    yield Intervention(
        id="client-4-aanpak-1",
        plan_id=_PLAN,
        client_id=CLIENT,
        method="Thuisadministratie in drie bakjes",
        grounds="Een vaste volgorde geeft houvast nu het onthouden lastiger wordt.",
        goal_id="client-4-doel-1",
    )


def _disagreement(days: Days) -> Iterator[Record]:
    held = days.ago(months=10)
    yield Evaluation(
        id="client-4-evaluatie-1",
        client_id=CLIENT,
        planned_on=held,
        reason=EvaluationReason.YEARLY,
        plan_id=_PLAN,
        carer_id=JORIS,
        held_on=held,
        participants="Fenna, Geert en Joris",
        network_consulted=True,
        satisfied=Answer.PARTLY,
        satisfaction_words="Joris is een goede jongen, maar hij praat te veel met Geert.",
        still_fits=Answer.PARTLY,
        still_fits_words="Ik heb niet zoveel hulp nodig als jullie denken.",
        interventions_judged="De bakjes werken. De open tafel moet nog wennen.",
        medication_evaluated="De wijkverpleging regelt dit.",
        agreements="Joris overlegt alleen nog met Geert als Fenna erbij is.",
        outcome=Outcome.DISAGREES,
        outcome_words="Er staat dat ik vergeetachtig ben. Dat vind ik niet. Ik had het gewoon druk.",
        outcome_on=held,
        shared_on=days.ago(months=9, weeks=3),
        shared_with=CASEMANAGER,
    )
    yield GoalReview(
        id="client-4-evaluatie-1-doel-1",
        evaluation_id="client-4-evaluatie-1",
        client_id=CLIENT,
        goal_id="client-4-doel-1",
        goal_text="Ik houd mijn post en rekeningen zelf bij.",
        reached=Reached.PARTLY,
        result="Drie van de vier weken op orde.",
        client_words="Die ene keer was ik bij mijn zus.",
        satisfied=Answer.YES,
        still_fits=True,
    )


def _next_week(days: Days) -> Iterator[Record]:
    """The evaluation for the renewal: the paper to take along is its concept."""
    yield Evaluation(
        id=PLANNED,
        client_id=CLIENT,
        planned_on=days.ahead(weeks=1),
        reason=EvaluationReason.RENEWAL,
        plan_id=_PLAN,
        carer_id=JORIS,
    )
    for number, goal_text in enumerate(
        ("Ik houd mijn post en rekeningen zelf bij.", "Ik eet elke dag een warme maaltijd, het liefst niet alleen."),
        start=1,
    ):
        yield GoalReview(
            id=f"{PLANNED}-doel-{number}",
            evaluation_id=PLANNED,
            client_id=CLIENT,
            goal_id=f"client-4-doel-{number}",
            goal_text=goal_text,
            order=number,
        )
