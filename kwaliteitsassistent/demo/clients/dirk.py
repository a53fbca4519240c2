"""Dirk: moved to another town three months ago, and was handed over to the provider there with him present."""

from __future__ import annotations

from collections.abc import Iterator

from ...domain.records.clients import Client, ClientEvent, EndReason, EventKind, Handover, Indication, NetworkMember
from ...domain.records.evaluation import Answer, Evaluation, EvaluationReason, GoalReview, Outcome, Reached
from ...domain.records.plan import Domain, Goal, Intervention, SupportPlan
from ...domain.records.record import Record
from ..days import Days
from ..people import MARIJKE
from ..provider import CASEMANAGER, GEMEENTE
from .usual import agreement, of_weeks, quarters, told

CLIENT = "client-5"
_PLAN = "client-5-plan-1"


def records(days: Days) -> Iterator[Record]:
    """What was reached, and how he left."""
    yield from _himself(days)
    yield from _plan(days)
    yield from _farewell(days)


def _himself(days: Days) -> Iterator[Record]:
    start, end = days.ago(months=22), days.ago(months=3)
    yield Client(
        id=CLIENT,
        given_name="Dirk",
        family_name="Wolkenhof",
        start=start,
        end=end,
        end_reason=EndReason.OTHER_PROVIDER,
        birth_date=days.ago(years=48, months=9),
        very_vulnerable=False,
        multiple_parties=False,
        network_involved=True,
        casemanager=CASEMANAGER,
        main_carer_id=MARIJKE,
    )
    yield Indication(
        id="client-5-indicatie-1",
        client_id=CLIENT,
        number="voorbeeld-W-1005",
        start=days.ago(months=22, days=4),
        end=days.ahead(months=2),
        support="Begeleiding individueel",
        minutes_per_week=150,
        gemeente=GEMEENTE,
        renewal_expected=False,
    )
    yield agreement(CLIENT, days.ago(months=22, days=2), "Dirk Wolkenhof", "2,5 uur")
    yield from told(CLIENT, start)
    yield NetworkMember(
        id="client-5-netwerk-1",
        client_id=CLIENT,
        name="Tineke",
        relation="vriendin",
        strain="Geen zorgen.",
        strain_asked_on=days.ago(months=5),
    )
    yield from quarters(CLIENT, end, [of_weeks(2.2), of_weeks(2.4)])


def _plan(days: Days) -> Iterator[Record]:
    adopted = days.ago(months=20)
    yield SupportPlan(
        id=_PLAN,
        client_id=CLIENT,
        adopted_on=adopted,
        indication_id="client-5-indicatie-1",
        client_wishes="Weer durven solliciteren.",
        client_involvement="Dirk bepaalde het tempo en schreef zelf zijn weekdoelen.",
        client_choices="Gesprekken tijdens het wandelen.",
        municipal_goals="Toeleiding naar werk.",
        signed_on=adopted,
        signed_by="Dirk Wolkenhof",
        given_to_client_on=adopted,
    )
    yield Goal(
        id="client-5-doel-1",
        plan_id=_PLAN,
        client_id=CLIENT,
        text="Ik heb werk of vrijwilligerswerk waar ik trots op ben.",
        domain=Domain.DEVELOPMENT,
        specific="Twee dagen per week, met mijn handen.",
        measurable="Een contract of een vaste plek voor drie maanden.",
        acceptable="Dirk zoekt zelf, Marijke denkt mee.",
        realistic="Hij heeft papieren als hovenier.",
        due=days.ago(months=4),
        closed_on=days.ago(months=3),
    )
    yield Intervention(
        id="client-5-aanpak-1",
        plan_id=_PLAN,
        client_id=CLIENT,
        method="Oplossingsgericht werken",
        grounds="Dirk wist zelf goed wat eerder hielp; daar is op voortgebouwd.",
        goal_id="client-5-doel-1",
    )


def _farewell(days: Days) -> Iterator[Record]:
    held, end = days.ago(months=3, weeks=1), days.ago(months=3)
    yield ClientEvent(
        id="client-5-gebeurtenis-1",
        client_id=CLIENT,
        happened_on=days.ago(months=4),
        kind=EventKind.MOVED,
        description="Gaat samenwonen in een andere gemeente.",
        reported_on=days.ago(months=4, days=-3),
        reported_to=CASEMANAGER,
    )
    yield Evaluation(
        id="client-5-evaluatie-1",
        client_id=CLIENT,
        planned_on=held,
        reason=EvaluationReason.END,
        plan_id=_PLAN,
        carer_id=MARIJKE,
        held_on=held,
        participants="Dirk, Tineke en Marijke",
        network_consulted=True,
        satisfied=Answer.YES,
        satisfaction_words="Ik slaap weer en ik heb werk. Wie had dat gedacht.",
        still_fits=Answer.NO,
        still_fits_words="Ik ga verhuizen. Iemand in de buurt is nu handiger.",
        interventions_judged="Wandelend praten werkte beter dan aan tafel.",
        no_change_needed=True,
        outcome=Outcome.SIGNED,
        outcome_on=held,
        shared_on=end,
        shared_with=CASEMANAGER,
    )
    yield GoalReview(
        id="client-5-evaluatie-1-doel-1",
        evaluation_id="client-5-evaluatie-1",
        client_id=CLIENT,
        goal_id="client-5-doel-1",
        goal_text="Ik heb werk of vrijwilligerswerk waar ik trots op ben.",
        reached=Reached.YES,
        result="Drie dagen per week bij een hovenier, met een jaarcontract.",
        client_words="Ik heb mijn eigen bus met gereedschap.",
        satisfied=Answer.YES,
        still_fits=False,
    )
    yield Handover(
        id="client-5-overdracht-1",
        client_id=CLIENT,
        on=end,
        to="Stichting Dichtbij Wonen (fictief)",
        contact="Gesprek bij Dirk thuis met de nieuwe begeleider; daarna de samenvatting op papier meegegeven.",
        client_present=True,
        note="Dirk vertelde zelf wat hem helpt.",
    )
