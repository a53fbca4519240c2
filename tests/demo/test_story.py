"""The made-up provider: valid, whole, always the same, and with every verdict there is."""

from __future__ import annotations

from collections import Counter
from dataclasses import fields
from datetime import date, timedelta

import pytest

from kwaliteitsassistent.demo.answers import KADER
from kwaliteitsassistent.demo.days import Days
from kwaliteitsassistent.demo.files import files
from kwaliteitsassistent.demo.hand import drawn
from kwaliteitsassistent.demo.story import records
from kwaliteitsassistent.domain.judging.judge import judge
from kwaliteitsassistent.domain.judging.verdict import State
from kwaliteitsassistent.domain.records.admission import admitted
from kwaliteitsassistent.domain.records.answers import AdoptedKader
from kwaliteitsassistent.domain.records.dossier import Dossier
from kwaliteitsassistent.domain.records.references import ANY, ATTACHMENT, references_of
from kwaliteitsassistent.domain.records.registry import kind_of
from kwaliteitsassistent.domain.records.validity import problems
from kwaliteitsassistent.services.kader.kaders import shipped
from kwaliteitsassistent.services.kader.working_days import around

DAYS = [
    date(2026, 3, 4),
    date(2024, 2, 29),
    date(2025, 12, 31),
    date(2026, 5, 31),  # a Sunday at the end of a month
    date(2027, 1, 1),
]


def states_on(day: date) -> Counter[State]:
    kader = next(one.kader for one in shipped() if one.kader.id == KADER)
    adopted = AdoptedKader(
        id="kader",
        kader_id=kader.id,
        version=kader.version,
        text="",
        sha256="",
        adopted_on=day,
        since=Days(day).ago(months=18),
    )
    found = judge(kader, Dossier((*records(day), adopted)), day, around(day))
    return Counter(finding.verdict.state for finding in found)


@pytest.mark.parametrize("day", DAYS, ids=str)
def test_every_verdict_occurs_and_most_is_in_order(day: date) -> None:
    states = states_on(day)
    assert set(states) == set(State)
    assert states[State.MET] > sum(states.values()) / 2


@pytest.mark.parametrize("day", DAYS, ids=str)
def test_every_record_may_be_kept(day: date) -> None:
    for record in records(day):
        assert not list(problems(record)), record.id
        assert admitted(record) == record


def test_every_name_of_another_record_leads_somewhere() -> None:
    made = records(DAYS[0])
    known = {(kind_of(record).name, record.id) for record in made}
    ids = {id_ for _, id_ in known}
    kept = {file.id for file in files()}
    for record in made:
        for reference in references_of(record):
            match reference.kind:
                case str(kind) if kind == ATTACHMENT:
                    assert reference.id in kept, record.id
                case str(kind) if kind == ANY:
                    assert reference.id in ids, record.id
                case kind:
                    assert (kind, reference.id) in known, record.id


def test_ids_are_used_once() -> None:
    counted = Counter(record.id for record in records(DAYS[0]))
    assert [id_ for id_, times in counted.items() if times > 1] == []


def test_same_day_gives_the_same_records() -> None:
    assert records(DAYS[0]) == records(DAYS[0])
    assert [record.id for record in records(DAYS[0])] == [record.id for record in records(DAYS[1])]


def test_nothing_is_about_a_day_that_is_still_to_come() -> None:
    """What happened has happened: only ends, plans and deadlines lie ahead."""
    day = DAYS[0]
    for record in records(day):
        name = kind_of(record).date_field
        happened = getattr(record, name) if name else None
        assert happened is None or happened <= day, record.id


def test_names_and_numbers_are_made_up() -> None:
    for record in records(DAYS[0]):
        for field in fields(record):
            value = getattr(record, field.name)
            if field.name == "phone" and value:
                assert value.startswith("050-555 01"), record.id
            if field.name in ("email", "website") and value:
                assert value.endswith(".example"), record.id


@pytest.mark.parametrize("days", range(7))
def test_nobody_makes_an_appointment_in_a_weekend(days: int) -> None:
    story = Days(DAYS[0] + timedelta(days=days))
    assert story.ago(months=3).weekday() < 5
    assert story.ahead(months=3).weekday() < 5


def test_a_signature_is_a_shape_of_its_own() -> None:
    assert drawn("Jolanda Klaverweide") == drawn("Jolanda Klaverweide")
    assert drawn("Jolanda Klaverweide") != drawn("Anneke Klaverweide")
    assert all(0 <= x <= 1 and 0 <= y <= 1 for stroke in drawn("Joris van der Hazelaar") for x, y in stroke)
