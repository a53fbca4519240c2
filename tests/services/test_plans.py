"""A new plan begins where the old one was, and the old one stays as it is."""

from __future__ import annotations

from datetime import date

from kwaliteitsassistent.domain.records.clients import Indication
from kwaliteitsassistent.domain.records.plan import Goal, Intervention, SupportPlan
from kwaliteitsassistent.services.book import Book
from kwaliteitsassistent.services.care.plans import begins_with, left_behind, parts_of_plan, take_over

TODAY = date(2026, 11, 24)


def test_a_plan_is_the_next_version_under_the_indication_of_now(book: Book) -> None:
    book.save(
        Indication(id="oud", client_id="ria", number="1", start=date(2024, 1, 1), end=date(2025, 12, 31)),
        Indication(id="nu", client_id="ria", number="2", start=date(2026, 1, 1), end=date(2026, 12, 31)),
    )
    known = begins_with(book.read(), "plan", "ria", TODAY)
    assert known == {"client_id": "ria", "indication_id": "nu", "version": 2, "replaces_id": "plan"}


def test_a_goal_stands_behind_the_others_in_the_plan_of_now(book: Book) -> None:
    assert begins_with(book.read(), "goal", "ria", TODAY) == {"client_id": "ria", "plan_id": "plan", "order": 4}
    assert begins_with(book.read(), "risk", "ria", TODAY) == {"client_id": "ria"}
    assert begins_with(book.read(), "goal", "ria", date(2020, 1, 1)) == {"client_id": "ria"}


def test_open_goals_are_taken_over_once_with_their_interventions(book: Book) -> None:
    book.save(
        Intervention(id="wandelen", plan_id="plan", client_id="ria", method="Samen lopen", goal_id="doel-1"),
        Intervention(id="wassen", plan_id="plan", client_id="ria", method="Voordoen", goal_id="doel-3"),
        SupportPlan(id="nieuw", client_id="ria", adopted_on=TODAY, version=2, replaces_id="plan"),
    )
    assert [goal.id for goal in left_behind(book.read(), "ria", TODAY)] == ["doel-1", "doel-2"]
    take_over(book, "ria")
    take_over(book, "ria")
    goals = parts_of_plan(book.read(), "goal", "ria", TODAY)
    methods = parts_of_plan(book.read(), "intervention", "ria", TODAY)
    assert [goal.text for goal in goals if isinstance(goal, Goal)] == ["Vaker naar buiten", "Zelf koken"]
    assert [(one.method, one.goal_id) for one in methods if isinstance(one, Intervention)] == [
        ("Samen lopen", goals[0].id)
    ]
    assert len(book.read().linked("goal", "plan_id", "plan")) == 3


def test_without_an_older_plan_nothing_is_left_behind(book: Book) -> None:
    before = book.read()
    take_over(book, "ria")
    assert book.read() == before
