"""Which record counts now: the last evaluation, the current plan, the newest check."""

from datetime import date

from kwaliteitsassistent.domain.facts import fact
from kwaliteitsassistent.domain.records.clients import Client, Delivery
from kwaliteitsassistent.domain.records.dossier import Dossier
from kwaliteitsassistent.domain.records.evaluation import Evaluation
from kwaliteitsassistent.domain.records.learning import ReflectionKind, Teamreflectie
from kwaliteitsassistent.domain.records.organisation import (
    EquipmentCheck,
    ExperienceSurvey,
    OrganisationRisk,
    SurveyKind,
)
from kwaliteitsassistent.domain.records.plan import Goal, Intervention, SupportPlan
from kwaliteitsassistent.domain.records.provider import OrganisationForm, Provider
from kwaliteitsassistent.domain.records.record import Record
from kwaliteitsassistent.domain.records.registry import kind_of
from kwaliteitsassistent.domain.records.staff import Acknowledgement, Engagement, Role, StaffMember, Subject

TODAY = date(2026, 3, 1)
CLIENT = Client(id="c", given_name="Anna", family_name="Bos", start=date(2024, 1, 1))


def asked(name: str, record: Record, *others: Record, today: date = TODAY) -> object:
    """The value of a fact of one record in a dossier with the others."""
    return fact(Dossier([record, *others]), kind_of(record).name, record, name, today)


def held(id_: str, on: date | None, **more: object) -> Evaluation:
    """An evaluation of the client, held or only planned."""
    return Evaluation(id=id_, client_id="c", planned_on=date(2025, 1, 1), held_on=on, **more)  # type: ignore[arg-type]


def test_the_last_evaluation_is_the_one_held_last() -> None:
    old, new, planned = held("1", date(2025, 1, 5)), held("2", date(2026, 1, 5)), held("3", None)
    assert asked("last", new, old, planned) is True
    assert asked("last", old, new) is False
    assert asked("last", planned, old) is False
    assert asked("last", old, new, today=date(2025, 6, 1)) is True


def test_a_corrected_evaluation_takes_the_place_of_the_old() -> None:
    old = held("1", date(2026, 1, 5))
    corrected = held("2", date(2026, 1, 5), replaces_id="1")
    assert asked("last", corrected, old) is True
    assert asked("last", old, corrected) is False


def test_a_cancelled_evaluation_is_never_the_last() -> None:
    old, cancelled = held("1", date(2025, 1, 5)), held("2", date(2026, 1, 5), cancelled_reason="ziek")
    assert asked("last", old, cancelled) is True
    assert asked("last", cancelled, old) is False


def test_the_current_plan_is_the_newest_that_was_adopted() -> None:
    first = SupportPlan(id="1", client_id="c", adopted_on=date(2024, 2, 1))
    second = SupportPlan(id="2", client_id="c", adopted_on=date(2025, 2, 1), version=2, replaces_id="1")
    of_first = Goal(id="g", plan_id="1", client_id="c", text="Zelf koken")
    of_second = Intervention(id="i", plan_id="2", client_id="c", method="Oefenen")
    assert asked("has_plan", CLIENT) is False
    assert asked("has_plan", CLIENT, first) is True
    assert asked("has_plan", CLIENT, first, today=date(2024, 1, 31)) is False
    assert asked("current", of_first, first, second) is False
    assert asked("current", of_first, first, second, today=date(2025, 1, 31)) is True
    assert asked("current", of_second, first, second) is True
    assert asked("current", of_second) is False


def test_the_newest_check_of_the_same_thing_at_the_same_place() -> None:
    old = EquipmentCheck(id="1", equipment="Tillift", checked_on=date(2024, 1, 1))
    new = EquipmentCheck(id="2", equipment="tillift", checked_on=date(2025, 1, 1))
    elsewhere = EquipmentCheck(id="3", equipment="Tillift", checked_on=date(2023, 1, 1), location_id="l")
    assert [asked("last", one, *{old, new, elsewhere} - {one}) for one in (old, new, elsewhere)] == [False, True, True]


def test_the_newest_risk_analysis_and_satisfaction_survey() -> None:
    old, new = (OrganisationRisk(id=str(year), analysed_on=date(year, 1, 1)) for year in (2024, 2025))
    assert asked("last", new, old) is True
    assert asked("last", old, new) is False
    both = ExperienceSurvey(id="1", kind=SurveyKind.BOTH, finished_on=date(2024, 1, 1))
    experience = ExperienceSurvey(id="2", kind=SurveyKind.EXPERIENCE, finished_on=date(2025, 1, 1))
    assert asked("last_on_satisfaction", both, experience) is True
    assert asked("last_on_satisfaction", experience, both) is False


def test_an_owner_is_a_carer_in_direct_contact_only() -> None:
    def owner(contact: bool | None) -> Engagement:
        return Engagement(id="e", staff_id="s", role=Role.OWNER, start=TODAY, direct_client_contact=contact)

    person = StaffMember(id="s", given_name="Jan", family_name="Pot")
    assert [asked("carer", owner(contact)) for contact in (True, False, None)] == [True, False, None]
    assert [asked("carer", person, owner(contact)) for contact in (True, False, None)] == [True, False, None]
    assert asked("carer", Engagement(id="e", staff_id="s", role=Role.CARER, start=TODAY)) is True
    assert asked("carer", Engagement(id="e", staff_id="s", role=Role.OFFICE, start=TODAY)) is False
    assert asked("carer", person, owner(True), today=date(2026, 2, 28)) is False


def test_how_many_were_not_given_the_house_rules() -> None:
    provider = Provider(id="p", name="Zorg aan Huis")
    person = StaffMember(id="s", given_name="Jan", family_name="Pot")
    work = Engagement(id="e", staff_id="s", role=Role.CARER, start=date(2024, 1, 1))
    told = Acknowledgement(id="a", subject=Subject.HOUSE_RULES, confirmed_on=TODAY, client_id="c")
    everyone = (CLIENT, person, work)
    assert asked("clients_without_house_rules", provider, *everyone) == 1
    assert asked("clients_without_house_rules", provider, *everyone, told) == 0
    assert asked("clients_without_house_rules", provider, *everyone, told, today=date(2026, 2, 28)) == 1
    assert asked("carers_without_house_rules", provider, *everyone, told) == 1


def test_reflecting_alone_counts_for_a_team_of_one_only() -> None:
    alone = Teamreflectie(id="t", kind=ReflectionKind.SELF, held_on=TODAY)
    together = Teamreflectie(id="t", kind=ReflectionKind.INTERVISION, held_on=TODAY)
    zzp = Provider(id="p", name="Z", organisation_form=OrganisationForm.ZZP)
    team = Provider(id="p", name="T", organisation_form=OrganisationForm.SMALL_TEAM)
    assert asked("counts", alone, zzp) is True
    assert asked("counts", alone, team) is False
    assert asked("counts", alone, Provider(id="p", name="?")) is None
    assert asked("counts", alone) is None
    assert asked("counts", together, team) is True


def test_no_more_declared_than_delivered() -> None:
    def delivery(declared: int | None) -> Delivery:
        return Delivery(
            id="d",
            client_id="c",
            start=TODAY,
            end=TODAY,
            delivered_minutes=60,
            declared_minutes=declared,
        )

    assert [asked("declared_covered", delivery(minutes)) for minutes in (60, 61, None)] == [True, False, None]
