"""Jolanda: a woman with a mentor, who wants to do more by herself. Her evaluation is today."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ...domain.dates import Period
from ...domain.records.clients import (
    Client,
    Indication,
    NetworkMember,
    Representative,
    RepresentativeRole,
    Risk,
)
from ...domain.records.evaluation import Answer, Evaluation, EvaluationReason, GoalReview, Outcome, Reached
from ...domain.records.plan import Domain, Goal, Intervention, PlanTopic, SignedNetworkMember, SignedRisk, SupportPlan
from ...domain.records.record import Record
from ..days import Days, last_day_of
from ..people import JORIS
from ..provider import CASEMANAGER, GEMEENTE
from .usual import agreement, of_weeks, quarters, risks_read, told

CLIENT = "client-1"
MENTOR = "Anneke Klaverweide"
MENTOR_GROUND = "Beschikking van de kantonrechter, gezien door Marijke Veenstroom"
_INDICATION = "client-1-indicatie-1"
_PLAN = "client-1-plan-2"
_TWO_YEARS = Period(months=24)


def records(days: Days) -> Iterator[Record]:
    """Who she is, what was agreed, what she works on, and how the last evaluation went."""
    yield from _herself(days)
    yield from _plan(days)
    yield from _last_year(days)


def _herself(days: Days) -> Iterator[Record]:
    start = days.ago(months=31)
    yield Client(
        id=CLIENT,
        given_name="Jolanda",
        family_name="Klaverweide",
        start=start,
        birth_date=days.ago(years=34, months=4),
        easy_language=True,
        very_vulnerable=True,
        multiple_parties=True,
        network_involved=True,
        casemanager=CASEMANAGER,
        main_carer_id=JORIS,
        note="Leest liever korte zinnen. Belt liever dan dat ze mailt.",
    )
    yield Representative(
        id="client-1-mentor",
        client_id=CLIENT,
        name=MENTOR,
        role=RepresentativeRole.MENTOR,
        ground=MENTOR_GROUND,
        since=days.ago(years=5),
        phone="050-555 01 11",
    )
    granted = days.ago(months=14)
    yield Indication(
        id=_INDICATION,
        client_id=CLIENT,
        number="voorbeeld-W-1001",
        start=granted,
        end=last_day_of(granted, _TWO_YEARS),
        support="Begeleiding individueel en een dagdeel werkplaats",
        minutes_per_week=300,
        gemeente=GEMEENTE,
        renewal_expected=True,
    )
    yield agreement(CLIENT, days.ago(months=31, weeks=1), f"Jolanda Klaverweide en {MENTOR} (mentor)", "5 uur")
    yield from told(CLIENT, start)
    yield risks_read(CLIENT, JORIS, days.ago(months=3))
    yield NetworkMember(
        id="client-1-netwerk-1",
        client_id=CLIENT,
        name="Anneke",
        relation="zus en mentor",
        informal_carer=True,
        strain="Het gaat goed. Ze vindt het fijn dat ze 's avonds minder gebeld wordt.",
        strain_asked_on=days.ago(months=2),
    )
    yield NetworkMember(
        id="client-1-netwerk-2",
        client_id=CLIENT,
        name="Bep",
        relation="buurvrouw",
        strain="Drinkt één keer per week koffie. Dat is genoeg, zegt ze.",
        strain_asked_on=days.ago(months=2),
    )
    yield Risk(
        id="client-1-risico-1",
        client_id=CLIENT,
        assessed_on=days.ago(months=4),
        description="Laat soms vreemden binnen die aan de deur komen.",
        measures="Deurketting, en het rijtje 'wie mag er binnen' bij de deur. Bij twijfel belt ze Anneke.",
        discussed_with="Jolanda en Anneke",
        discussed_on=days.ago(months=4),
    )
    yield from quarters(CLIENT, days.ago(days=4), [of_weeks(h) for h in (4.8, 4.9, 4.6, 4.7)])


def _plan(days: Days) -> Iterator[Record]:
    adopted = days.ago(months=11)
    yield SupportPlan(
        id="client-1-plan-1",
        client_id=CLIENT,
        adopted_on=days.ago(months=29),
        client_wishes="Rust in huis en niet meer elke dag bellen met mijn zus.",
        client_involvement="Aan de keukentafel gemaakt, met Jolanda en Anneke.",
        signed_on=days.ago(months=29),
        signed_by=f"Jolanda Klaverweide en {MENTOR} (mentor)",
        given_to_client_on=days.ago(months=29),
    )
    yield SupportPlan(
        id=_PLAN,
        client_id=CLIENT,
        adopted_on=adopted,
        version=2,
        replaces_id="client-1-plan-1",
        indication_id=_INDICATION,
        client_wishes="Ik wil zelf met de bus. Ik wil koken zonder dat iemand het overneemt.",
        client_involvement="Jolanda koos de doelen zelf uit plaatjes en zei wat er eerst moest.",
        client_choices="Op dinsdag en donderdag, niet voor tien uur. Liever Joris dan steeds een ander.",
        role_agreements="Joris: koken en reizen. Anneke: geldzaken. Werkplaats: dinsdag.",
        other_parties="Mentor en de bewindvoerder.",
        municipal_goals="Zelfredzaamheid vergroten; meedoen in de buurt.",
        topics=tuple(topic for topic in PlanTopic if topic is not PlanTopic.WAY_OF_EVALUATING),
        signed_on=adopted,
        signed_by=f"Jolanda Klaverweide en {MENTOR} (mentor)",
        given_to_client_on=adopted,
    )
    yield SignedRisk(
        id="client-1-ondertekend-risico-1",
        plan_id=_PLAN,
        client_id=CLIENT,
        assessed_on=adopted,
        description="Laat soms vreemden binnen die aan de deur komen.",
        measures="Anneke belt elke avond even.",
        discussed_with="Jolanda en Anneke",
        discussed_on=adopted,
    )
    yield SignedNetworkMember(
        id="client-1-ondertekend-netwerk-1",
        plan_id=_PLAN,
        client_id=CLIENT,
        name="Anneke",
        relation="zus en mentor",
        informal_carer=True,
    )
    yield Goal(
        id="client-1-doel-1",
        plan_id=_PLAN,
        client_id=CLIENT,
        text="Ik ga zelf met de bus naar de werkplaats.",
        domain=Domain.PARTICIPATION,
        specific="Elke dinsdag met lijn 9 van de Brink naar De Turfschuur, heen en terug.",
        measurable="Vier dinsdagen achter elkaar zonder begeleider.",
        acceptable="Jolanda wil dit zelf; Anneke vindt het goed als ze een telefoon bij zich heeft.",
        realistic="Ze kent de halte en reisde al zes keer samen.",
        due=days.ahead(months=1),
        order=1,
    )
    yield Goal(
        id="client-1-doel-2",
        plan_id=_PLAN,
        client_id=CLIENT,
        text="Ik kook drie keer per week zelf een warme maaltijd.",
        domain=Domain.SELF_DETERMINATION,
        specific="Uit het kookboek met foto's; boodschappen met een lijstje.",
        measurable="Drie keer per week, bijgehouden op de kalender in de keuken.",
        acceptable="Jolanda kiest zelf wat ze kookt.",
        realistic="Twee keer lukt al.",
        due=days.ahead(months=1),
        order=2,
    )
    yield Goal(
        id="client-1-doel-3",
        plan_id=_PLAN,
        client_id=CLIENT,
        text="Ik spreek elke week af met iemand die ik leuk vind.",
        domain=Domain.RELATIONS,
        specific="Koffie met Bep of naar de soosavond op vrijdag.",
        measurable="Eén afspraak per week, acht weken lang.",
        acceptable="Jolanda kiest met wie.",
        realistic="De soos is op loopafstand.",
        due=days.ahead(months=3),
        order=3,
    )
    for number, method, grounds in (
        (1, "Voordoen, samen doen, zelf doen", "Jolanda leert door te doen; elke stap eerst samen."),
        (2, "Picto's en een kookboek met foto's", "Past bij hoe Jolanda informatie onthoudt."),
    ):
        yield Intervention(
            id=f"client-1-aanpak-{number}",
            plan_id=_PLAN,
            client_id=CLIENT,
            method=method,
            grounds=grounds,
            goal_id=f"client-1-doel-{number}",
        )


def _last_year(days: Days) -> Iterator[Record]:
    held = days.ago(months=11, weeks=1)
    yield Evaluation(
        id="client-1-evaluatie-1",
        client_id=CLIENT,
        planned_on=held,
        reason=EvaluationReason.YEARLY,
        plan_id="client-1-plan-1",
        carer_id=JORIS,
        held_on=held,
        participants=f"Jolanda, {MENTOR} (mentor), Joris",
        network_consulted=True,
        satisfied=Answer.YES,
        satisfaction_words="Het is rustig in huis nu.",
        still_fits=Answer.PARTLY,
        still_fits_words="Ik wil nu ook naar buiten.",
        interventions_judged="De vaste dagen helpen. Nu leren door samen te doen.",
        medication_evaluated="Niet van toepassing: Jolanda neemt zelf haar medicijnen.",
        agreements="Een nieuw plan met reizen, koken en mensen zien.",
        outcome=Outcome.SIGNED,
        outcome_on=held,
        shared_on=days.ago(months=11),
        shared_with=CASEMANAGER,
    )
    yield GoalReview(
        id="client-1-evaluatie-1-doel-1",
        evaluation_id="client-1-evaluatie-1",
        client_id=CLIENT,
        goal_id=None,
        goal_text="Ik weet elke avond wat ik morgen ga doen.",
        reached=Reached.YES,
        result="De weekplanning hangt in de keuken en wordt gebruikt.",
        client_words="Ik kijk er elke avond op.",
        satisfied=Answer.YES,
        still_fits=False,
        new_goal="Ik ga zelf met de bus naar de werkplaats.",
    )


def conversation(
    planned: Evaluation, reviews: tuple[GoalReview, ...], days: Days
) -> tuple[Evaluation, tuple[GoalReview, ...]]:
    """Today's talk, as Joris types it: the planned evaluation and its goals, filled in."""
    bus, cooking, people = reviews
    held = replace(
        planned,
        held_on=days.today,
        participants=f"Jolanda, {MENTOR} (mentor) en Joris",
        network_consulted=True,
        satisfied=Answer.YES,
        satisfaction_words="Joris legt het rustig uit. Hij neemt het niet over.",
        still_fits=Answer.YES,
        still_fits_words="Ja. Maar ik wil ook weleens op zaterdag iets doen.",
        interventions_judged="Samen oefenen en daarna zelf doen werkt goed. Het kookboek met foto's gebruikt Jolanda "
        "elke keer. De picto's bij de voordeur zijn niet meer nodig.",
        medication_evaluated="Niet van toepassing: Jolanda regelt haar medicijnen zelf met de apotheek.",
        agreements="Joris loopt nog twee keer mee naar de bus terug, daarna doet Jolanda ook dat zelf.\n"
        "Anneke vraagt bij de soos naar de zaterdaggroep.\n"
        "Het plan wordt hierop aangepast en Jolanda krijgt het op papier.",
    )
    return held, (
        replace(
            bus,
            reached=Reached.PARTLY,
            result="Heen lukt al zeven weken alleen. Terug reist Joris nog mee, omdat het dan druk is.",
            client_words="Ik weet nu welke knop ik moet indrukken. Terug vind ik nog spannend.",
            satisfied=Answer.YES,
            still_fits=True,
            new_goal="Ik reis op dinsdag ook zelf terug naar huis.",
        ),
        replace(
            cooking,
            reached=Reached.YES,
            result="De kalender laat zien: de laatste twee maanden elke week drie keer gekookt.",
            client_words="Mijn macaroni is het lekkerst. Bep wilde het recept.",
            satisfied=Answer.YES,
            still_fits=False,
            new_goal="Dit doel is klaar. Jolanda kookt verder zonder begeleiding.",
        ),
        replace(
            people,
            reached=Reached.PARTLY,
            result="Koffie met Bep lukt bijna elke week. De soos bleek op vrijdag te druk.",
            client_words="Bep is leuk. De soos was veel te hard.",
            satisfied=Answer.PARTLY,
            still_fits=True,
            new_goal="Ik ga één keer kijken bij de rustige zaterdaggroep van de soos.",
        ),
    )
