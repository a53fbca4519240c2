"""Large dossiers to measure with: plain, valid, and the same at every run."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from kwaliteitsassistent.domain.dates import Period, add
from kwaliteitsassistent.domain.records.answers import AdoptedKader
from kwaliteitsassistent.domain.records.clients import (
    CareAgreement,
    Client,
    Delivery,
    Indication,
    NetworkMember,
    NoShow,
    Risk,
)
from kwaliteitsassistent.domain.records.evaluation import (
    Answer,
    Evaluation,
    EvaluationReason,
    GoalReview,
    Outcome,
    Reached,
)
from kwaliteitsassistent.domain.records.learning import (
    Complaint,
    Improvement,
    ImprovementSource,
    Incident,
    IncidentKind,
    ReflectionKind,
    Teamreflectie,
)
from kwaliteitsassistent.domain.records.organisation import (
    ExperienceSurvey,
    OrganisationRisk,
    Policy,
    PolicyKind,
    SurveyKind,
)
from kwaliteitsassistent.domain.records.plan import Domain, Goal, Intervention, SupportPlan
from kwaliteitsassistent.domain.records.provider import Financing, Headcount, OrganisationForm, Provider
from kwaliteitsassistent.domain.records.record import Record
from kwaliteitsassistent.domain.records.staff import (
    Acknowledgement,
    DevelopmentTalk,
    Diploma,
    DiplomaKind,
    Engagement,
    Role,
    StaffMember,
    Subject,
    Training,
    TrainingTopic,
    Vog,
)
from kwaliteitsassistent.services.kader.kaders import shipped

TODAY = date(2026, 3, 4)
_DAY = timedelta(days=1)
_QUARTER = timedelta(weeks=13)
_MINUTES_A_WEEK = 240
_TOPICS = (TrainingTopic.MELDCODE, TrainingTopic.AGGRESSION, TrainingTopic.EMERGENCY_RESPONSE)


def large_dossier(staff: int = 25, clients: int = 200, years: int = 10, today: date = TODAY) -> tuple[Record, ...]:
    """Every record of a provider of this size that kept its dossier for so many years."""
    opened = add(today, Period(months=-12 * years))
    made: list[Record] = [*_provider(opened, today, staff), *_policies(today), *_adopted(opened)]
    for number in range(staff):
        made += _member(number, opened, today)
    for number in range(clients):
        made += _client(number, opened, today, staff)
    for year in range(years):
        made += _year(add(opened, Period(months=12 * year)), year, staff, clients)
    return tuple(made)


def _adopted(opened: date) -> Iterator[Record]:
    for one in shipped():
        text = one.path.read_text(encoding="utf-8")
        yield AdoptedKader(
            id=f"kader-{one.kader.id}",
            kader_id=one.kader.id,
            version=one.kader.version,
            text=text,
            sha256="",
            adopted_on=opened,
            since=opened,
        )


def _provider(opened: date, today: date, staff: int) -> Iterator[Record]:
    yield Provider(
        id="aanbieder",
        name="Grote Maat Zorg",
        organisation_form=OrganisationForm.LARGER,
        started_on=opened,
        financing=(Financing.WMO,),
        residential=False,
        day_activities=False,
        own_location=False,
        equipment=False,
        transport=False,
        employees=True,
        volunteers=False,
        interns_or_experts_by_experience=False,
        unqualified_staff=False,
        subcontractors=False,
    )
    yield Headcount(id="telling", counted_on=today, people=staff)


def _policies(today: date) -> Iterator[Record]:
    for kind in PolicyKind:
        adopted = today - timedelta(weeks=26)
        yield Policy(
            id=f"beleid-{kind}", kind=kind, title=kind.value, adopted_on=adopted, review_by=today + timedelta(weeks=26)
        )


def _member(number: int, opened: date, today: date) -> Iterator[Record]:
    id_, start = f"medewerker-{number}", opened + timedelta(days=37 * number % 1400)
    yield StaffMember(id=id_, given_name=f"Voornaam{number}", family_name=f"Achternaam{number}", bhv_role=True)
    yield Engagement(
        id=f"aanstelling-{number}", staff_id=id_, role=Role.CARER, start=start, direct_client_contact=True, tasks="Zorg"
    )
    yield Vog(id=f"vog-{number}", staff_id=id_, issued=start - timedelta(days=number % 120), profiles=("45",))
    yield Diploma(id=f"diploma-{number}", staff_id=id_, kind=DiplomaKind.SOCIAL_WORK, title="Social Work")
    for year, on in enumerate(_yearly(start, today)):
        for topic in _TOPICS:
            yield Training(
                id=f"scholing-{number}-{year}-{topic}",
                staff_id=id_,
                title=topic.value,
                followed_on=on,
                topics=(topic,),
                valid_until=add(on, Period(months=12)),
            )
        yield DevelopmentTalk(id=f"gesprek-{number}-{year}", staff_id=id_, held_on=on)
        yield Acknowledgement(id=f"gelezen-{number}-{year}", subject=Subject.HOUSE_RULES, confirmed_on=on, staff_id=id_)


def _client(number: int, opened: date, today: date, staff: int) -> Iterator[Record]:
    """One client, from a day in the first years on; every third one has left."""
    id_, start = f"client-{number}", opened + timedelta(days=11 * number % 2000)
    end = today - timedelta(days=100 + number) if number % 3 == 0 else None
    until = min(end or today, today)
    yield Client(
        id=id_,
        given_name=f"Client{number}",
        family_name=f"Familie{number}",
        start=start,
        end=end,
        main_carer_id=f"medewerker-{number % staff}",
        network_involved=True,
    )
    yield CareAgreement(id=f"{id_}-overeenkomst", client_id=id_, agreed_on=start, scope="Zorg", signed_on=start)
    yield Risk(id=f"{id_}-risico", client_id=id_, assessed_on=start, description="Vallen", measures="Leuning")
    yield NetworkMember(id=f"{id_}-naaste", client_id=id_, name="Naaste", informal_carer=True)
    yield Acknowledgement(id=f"{id_}-huisregels", subject=Subject.HOUSE_RULES, confirmed_on=start, client_id=id_)
    for year, on in enumerate(_yearly(start, until)):
        yield from _client_year(number, id_, year, on, until)
    yield from _deliveries(id_, start, until)


def _client_year(number: int, id_: str, year: int, on: date, until: date) -> Iterator[Record]:
    """An indication, a plan and an evaluation for every year of support, and now and then a no-show."""
    indication, plan, evaluation = f"{id_}-indicatie-{year}", f"{id_}-plan-{year}", f"{id_}-evaluatie-{year}"
    yield Indication(
        id=indication,
        client_id=id_,
        number=f"W-{number}-{year}",
        start=on,
        end=add(on, Period(months=12)) - _DAY,
        minutes_per_week=_MINUTES_A_WEEK,
    )
    yield SupportPlan(
        id=plan, client_id=id_, adopted_on=on, version=year + 1, indication_id=indication, signed_on=on, signed_by="x"
    )
    for order in (1, 2, 3):
        yield Goal(
            id=f"{plan}-doel-{order}",
            plan_id=plan,
            client_id=id_,
            text="Ik doe het zelf.",
            domain=tuple(Domain)[order],
            due=until,
            order=order,
        )
    yield Intervention(id=f"{plan}-aanpak", plan_id=plan, client_id=id_, method="Samen doen", grounds="Werkt")
    yield Evaluation(
        id=evaluation,
        client_id=id_,
        planned_on=on,
        held_on=on,
        reason=EvaluationReason.YEARLY,
        plan_id=plan,
        satisfied=Answer.YES,
        still_fits=Answer.YES,
        no_change_needed=True,
        outcome=Outcome.SIGNED,
        outcome_on=on,
        shared_on=on,
    )
    for order in (1, 2, 3):
        yield GoalReview(
            id=f"{evaluation}-doel-{order}",
            evaluation_id=evaluation,
            client_id=id_,
            goal_id=f"{plan}-doel-{order}",
            goal_text="Ik doe het zelf.",
            order=order,
            reached=Reached.PARTLY,
        )
    for time in range(number % 5):
        yield NoShow(id=f"{id_}-no-show-{year}-{time}", client_id=id_, on=min(on + timedelta(days=20 * time), until))


def _deliveries(id_: str, start: date, until: date) -> Iterator[Record]:
    number, begin = 0, start
    while begin + _QUARTER <= until:
        end = begin + _QUARTER - _DAY
        minutes = 12 * _MINUTES_A_WEEK
        yield Delivery(
            id=f"{id_}-levering-{number}",
            client_id=id_,
            start=begin,
            end=end,
            delivered_minutes=minutes,
            declared_minutes=minutes,
            absent_times=0,
            last_report_on=end,
            agrees=True,
        )
        number, begin = number + 1, begin + _QUARTER


def _year(on: date, year: int, staff: int, clients: int) -> Iterator[Record]:
    """What happened in the organisation in a year: some of everything for every ten clients."""
    everyone = tuple(f"medewerker-{number}" for number in range(staff))
    yield OrganisationRisk(id=f"risicoanalyse-{year}", analysed_on=on)
    yield ExperienceSurvey(id=f"onderzoek-{year}", kind=SurveyKind.BOTH, finished_on=on, invited=10, responded=8)
    for half in (0, 1):
        yield Teamreflectie(
            id=f"reflectie-{year}-{half}",
            kind=ReflectionKind.TEAM,
            held_on=on + timedelta(weeks=26 * half),
            staff_ids=everyone,
            goes_well="Samenwerken",
        )
    for number in range(clients // 10):
        client, day = f"client-{number}", on + timedelta(days=7 * number % 300)
        incident, complaint = f"incident-{year}-{number}", f"klacht-{year}-{number}"
        yield Incident(
            id=incident,
            kind=IncidentKind.CALAMITY if number % 9 == 0 else IncidentKind.INCIDENT,
            discovered_on=day,
            client_id=client,
            reported_on=day,
            analysed_on=day + timedelta(weeks=2),
            improvement_needed=True,
        )
        yield Complaint(
            id=complaint, received_on=day, client_id=client, subject="Te laat", settled_on=day + timedelta(weeks=3)
        )
        for source, source_id in ((ImprovementSource.INCIDENT, incident), (ImprovementSource.COMPLAINT, complaint)):
            yield Improvement(
                id=f"verbetering-{source_id}",
                source=source,
                source_id=source_id,
                noted_on=day + timedelta(weeks=4),
                description="Anders plannen",
                done_on=day + timedelta(weeks=8),
            )


def _yearly(start: date, until: date) -> Iterator[date]:
    year, on = 0, start
    while on <= until:
        yield on
        year += 1
        on = add(start, Period(months=12 * year))
