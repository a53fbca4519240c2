"""Records in their tables: what goes in comes out, and what would break the dossier is refused."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from sqlalchemy import Connection

from kwaliteitsassistent.domain.errors import DomainError
from kwaliteitsassistent.domain.records.answers import Confirmation, Document, EvidenceLink
from kwaliteitsassistent.domain.records.clients import Client
from kwaliteitsassistent.domain.records.dossier import Dossier
from kwaliteitsassistent.domain.records.evaluation import Evaluation, GoalReview
from kwaliteitsassistent.domain.records.learning import (
    Improvement,
    ImprovementSource,
    Incident,
    IncidentKind,
    ReflectionKind,
    Teamreflectie,
)
from kwaliteitsassistent.domain.records.plan import Goal, Intervention, SupportPlan
from kwaliteitsassistent.domain.records.provider import Provider
from kwaliteitsassistent.domain.records.record import Record
from kwaliteitsassistent.domain.records.registry import KINDS
from kwaliteitsassistent.domain.records.staff import Engagement, Role, StaffMember
from kwaliteitsassistent.storage import attachments, records
from kwaliteitsassistent.storage.open_dossier import OpenDossier
from kwaliteitsassistent.storage.tables import TABLES, metadata

from ..examples import examples
from ..some_dossiers import dossiers, full_dossier
from .dossiers import NOW

DAY = date(2026, 3, 4)
ANNA = StaffMember(id="anna", given_name="Anna", family_name="Bakker")
CLIENT = Client(id="c1", given_name="Zoë", prefix="van 't", family_name="Hoff", start=DAY)
OTHER = Client(id="c2", given_name="Otto", family_name="Élan", start=DAY)
PLAN = SupportPlan(id="p1", client_id="c1", adopted_on=DAY)
GOAL = Goal(id="g1", plan_id="p1", client_id="c1", text="Zelf koken")
ANSWER = Confirmation(id="b", kader_id="k", requirement_id="r", subject_id="anna", confirmed_on=DAY, initials="AB")
PROOF = EvidenceLink(id="l", kader_id="k", requirement_id="r", record_kind="plan", record_id="p1", linked_on=DAY)
BETTER = Improvement(id="i", source=ImprovementSource.INCIDENT, noted_on=DAY, description="Beter overdragen")


@pytest.fixture
def connection() -> Iterator[Connection]:
    """A bare database with the tables and the references switched on."""
    engine = sa.create_engine("sqlite://")
    with engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA foreign_keys=ON")
        metadata.create_all(connection)
        connection.commit()
        yield connection
    engine.dispose()


def refused(connection: Connection, *put: Record) -> DomainError:
    with pytest.raises(DomainError) as caught:
        records.put_all(connection, put)
    return caught.value


def kept(connection: Connection, record: Record) -> Record | None:
    records.put(connection, record)
    connection.commit()
    return records.get(connection, next(k.name for k in KINDS if k.type is type(record)), record.id)


def test_the_migrated_tables_are_those_of_the_classes_to_the_letter(dossier: OpenDossier) -> None:
    def made(connection: Connection) -> dict[str, str]:
        rows = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE tbl_name <> 'audit_log'")
        return {name: " ".join(sql.split()) for name, sql in rows if sql and name != "alembic_version"}

    engine = sa.create_engine("sqlite://")
    with dossier.begin() as migrated, engine.begin() as fresh:
        metadata.create_all(fresh)
        there, wanted = made(migrated), made(fresh)
    engine.dispose()
    own = [name for name in wanted if name.removeprefix("ix_").startswith(tuple(TABLES))]
    assert {name: there.get(name) for name in own} == {name: wanted[name] for name in own}


def test_every_kind_and_field_comes_back_from_the_encrypted_file(dossier: OpenDossier) -> None:
    value, files = full_dossier()
    assert {kind.name for kind in KINDS if value.of_kind(kind.name)} == {kind.name for kind in KINDS}
    with dossier.begin() as connection:
        for id_ in files:
            attachments.add(connection, "kopie.txt", b"inhoud", NOW.date(), id_)
        records.put_all(connection, value.records())
    with dossier.begin() as connection:
        assert records.load(connection) == value


@settings(
    max_examples=examples(40),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(dossiers())
def test_any_dossier_comes_back(connection: Connection, drawn: tuple[Dossier, list[str]]) -> None:
    value, files = drawn
    for id_ in files:
        attachments.add(connection, "kopie.txt", b"inhoud", NOW.date(), id_)
    records.put_all(connection, value.records())
    assert records.load(connection) == value
    assert connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall() == []
    connection.rollback()


def test_a_changed_record_keeps_its_place_and_what_hangs_on_it(connection: Connection) -> None:
    records.put_all(connection, [GOAL, PLAN, CLIENT, OTHER])
    connection.commit()
    changed = Client(id="c1", given_name="Zoë", family_name="Hoff", start=DAY, note="nieuw")
    assert kept(connection, changed) == changed
    assert records.load_kind(connection, "client") == (changed, OTHER)
    assert records.get(connection, "goal", "g1") == GOAL


def test_texts_lose_control_characters_and_odd_line_ends(connection: Connection) -> None:
    found = kept(
        connection, StaffMember(id="s", given_name="A\x00nn\x1ba", family_name="B\x85", note="een\r\ntwee\tdrie\rvier")
    )
    assert found == StaffMember(id="s", given_name="Anna", family_name="B", note="een\ntwee\tdrie\nvier")


@pytest.mark.parametrize(
    ("record", "code", "field"),
    [
        (StaffMember(id="s", given_name="half \ud800", family_name="B"), "text_unreadable", "given_name"),
        (StaffMember(id="s", given_name="A", family_name="B", note="x" * 10_000_001), "text_too_long", "note"),
        (Client(id="s", given_name="A", family_name="B", start=date(1899, 12, 31)), "date_implausible", "start"),
        (Client(id="s", given_name="A", family_name="B", start=date(2201, 1, 1)), "date_implausible", "start"),
        (StaffMember(id="", given_name="A", family_name="B"), "bad_id", "id"),
        (StaffMember(id="a\nb", given_name="A", family_name="B"), "bad_id", "id"),
        (Provider(id="s", name="A", calamity_working_days=2**70), "number_too_large", "calamity_working_days"),
    ],
)  # fmt: skip
def test_values_no_dossier_can_keep_are_refused_with_their_place(
    connection: Connection, record: Record, code: str, field: str
) -> None:
    error = refused(connection, record)
    assert (error.code, error.facts["field"]) == (code, field)
    assert "kind" in error.facts


@pytest.mark.parametrize(
    ("record", "field", "target"),
    [
        (PLAN, "client_id", "client"),
        (Document(id="d", title="Brief", added_on=DAY, attachment_id="weg"), "attachment_id", "attachment"),
        (replace(ANSWER, subject_id="weg"), "subject_id", "any"),
        (replace(PROOF, record_kind="vog"), "record_id", "vog"),
        (replace(PROOF, record_kind="iets"), "record_id", "iets"),
        (Teamreflectie(id="t", kind=ReflectionKind.TEAM, held_on=DAY, staff_ids=("weg",)), "staff_ids", "staff"),
        (replace(BETTER, source_id="weg"), "source_id", "any"),
    ],
)  # fmt: skip
def test_names_of_records_that_are_not_there_are_refused(
    connection: Connection, record: Record, field: str, target: str
) -> None:
    error = refused(connection, record)
    assert error.code == "unknown_reference"
    assert (error.facts["field"], error.facts["target"]) == (field, target)
    assert records.load(connection) == Dossier(())


def test_an_improvement_may_come_from_a_requirement(connection: Connection) -> None:
    record = replace(BETTER, source=ImprovementSource.KADER, source_id="mg.vak.09")
    assert kept(connection, record) == record


def test_a_goal_cannot_stand_under_the_plan_of_another_client(connection: Connection) -> None:
    records.put_all(connection, [CLIENT, OTHER, PLAN, Goal(id="g", plan_id="p1", client_id="c2", text="x")])
    with pytest.raises(sa.exc.IntegrityError):
        connection.commit()


def test_there_is_one_provider(connection: Connection) -> None:
    assert kept(connection, Provider(id="a", name="Een")) == Provider(id="a", name="Een")
    assert kept(connection, Provider(id="a", name="Twee")) == Provider(id="a", name="Twee")
    assert refused(connection, Provider(id="b", name="Drie")).code == "second_provider"


def test_the_database_itself_refuses_a_word_outside_the_closed_list(connection: Connection) -> None:
    records.put_all(connection, [ANNA, Engagement(id="e", staff_id="anna", role=Role.CARER, start=DAY)])
    with pytest.raises(sa.exc.IntegrityError):
        connection.exec_driver_sql("UPDATE engagement SET role = 'baas'")
    with pytest.raises(sa.exc.IntegrityError):
        connection.exec_driver_sql("UPDATE engagement SET billed = 2")


def test_what_is_in_use_stays_and_says_by_what(connection: Connection) -> None:
    evaluation = Evaluation(id="e1", client_id="c1", planned_on=DAY, carer_id="anna")
    review = GoalReview(id="r1", evaluation_id="e1", client_id="c1", goal_id="g1", goal_text="Zelf koken")
    team = Teamreflectie(id="t", kind=ReflectionKind.TEAM, held_on=DAY, staff_ids=("anna",))
    records.put_all(connection, [ANNA, CLIENT, PLAN, GOAL, evaluation, review, team, PROOF, ANSWER])

    def users(kind: str, id_: str) -> object:
        with pytest.raises(DomainError) as caught:
            records.delete(connection, records.with_parts(connection, kind, id_))
        assert caught.value.code == "still_in_use"
        return caught.value.facts["users"]

    assert users("staff", "anna") == ("evaluation", "teamreflectie", "confirmation")
    assert users("client", "c1") == ("plan", "goal", "evaluation", "goal_review")
    assert users("plan", "p1") == ("goal_review", "evidence_link")
    assert records.load(connection).of_kind("goal") == (GOAL,)


def test_parts_go_with_their_whole(connection: Connection) -> None:
    step = Intervention(id="i1", plan_id="p1", client_id="c1", method="samen koken", goal_id="g1")
    records.put_all(connection, [CLIENT, PLAN, GOAL, step])
    connection.commit()
    gone = records.with_parts(connection, "plan", "p1")
    assert gone == (("intervention", "i1"), ("goal", "g1"), ("plan", "p1"))
    records.delete(connection, gone)
    connection.commit()
    assert records.load(connection) == Dossier([CLIENT])
    with pytest.raises(DomainError, match="record_unknown"):
        records.delete(connection, [("plan", "p1")])


def test_an_id_may_be_used_by_two_kinds(connection: Connection) -> None:
    incident = Incident(id="c1", kind=IncidentKind.INCIDENT, discovered_on=DAY)
    records.put_all(connection, [CLIENT, incident])
    records.delete(connection, [("incident", "c1")])
    assert records.load(connection) == Dossier([CLIENT])


def test_records_that_name_one_another_go_together(connection: Connection) -> None:
    records.put_all(connection, [CLIENT, PLAN, GOAL])
    records.delete(connection, [("client", "c1"), ("plan", "p1"), ("goal", "g1")])
    connection.commit()
    assert records.load(connection) == Dossier([])


NAMES = ("van 't Hoff", "Hoffman", "de Boer", "Élan", "O'Brien", "Łukasz", "van den Berg", "Bergsma")


def people(*names: str) -> list[Client]:
    split = [name.rpartition(" ") for name in names]
    return [
        Client(id=str(place), given_name="Zoë", prefix=prefix, family_name=family, start=DAY)
        for place, (prefix, _, family) in enumerate(split)
    ]


def names(page: records.Page) -> list[str]:
    return [" ".join(filter(None, (r.prefix, r.family_name))) for r in page.records if isinstance(r, Client)]


def test_people_are_listed_as_in_a_dutch_register(connection: Connection) -> None:
    records.put_all(connection, people(*NAMES))
    ordered = ["van den Berg", "Bergsma", "de Boer", "Élan", "van 't Hoff", "Hoffman", "Łukasz", "O'Brien"]
    assert names(records.page(connection, "client")) == ordered
    assert names(records.page(connection, "client", descending=True)) == ordered[::-1]
    part = records.page(connection, "client", limit=2, offset=1)
    assert (names(part), part.total) == (ordered[1:3], 8)


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("hoff", ["van 't Hoff", "Hoffman"]),
        ("ZOE T HOFF", ["van 't Hoff"]),
        ("elan", ["Élan"]),
        ("o’brien", ["O'Brien"]),
        ("lukasz", ["Łukasz"]),
        ("%", []),
    ],
)
def test_people_are_found_without_minding_case_and_accents(
    connection: Connection, search: str, found: list[str]
) -> None:
    records.put_all(connection, people(*NAMES))
    page = records.page(connection, "client", search=search)
    assert (names(page), page.total) == (found, len(found))


def test_a_large_dossier_loads_and_lists_quickly(dossier: OpenDossier) -> None:
    """Bounds are five times what a slow computer of 2026 needs."""
    clients = [Client(id=f"c{n}", given_name="Zoë", family_name=f"Élan {n}", start=DAY) for n in range(20_000)]
    with dossier.begin() as connection:
        records.put_all(connection, clients)
    with dossier.begin() as connection:
        start = time.perf_counter()
        assert len(records.load(connection).all(Client)) == 20_000
        loaded = time.perf_counter()
        assert records.page(connection, "client", search="elan 1999", limit=50).total == 12
        listed = time.perf_counter()
    assert loaded - start < 2
    assert listed - loaded < 0.25
