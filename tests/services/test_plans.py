"""A new plan begins where the old one was, and the old one stays as it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from kwaliteitsassistent.domain.errors import DomainError
from kwaliteitsassistent.domain.records.clients import Indication, NetworkMember, Risk
from kwaliteitsassistent.domain.records.plan import Goal, Intervention, PlanTopic, SignedRisk, SupportPlan
from kwaliteitsassistent.services.book import Book
from kwaliteitsassistent.services.care import evaluations
from kwaliteitsassistent.services.care.plan_surroundings import fixed_with, network_of, risks_of
from kwaliteitsassistent.services.care.plans import (
    begins_with,
    frozen,
    frozen_now,
    left_behind,
    new_version,
    parts_of_plan,
    sign,
    take_over,
)
from kwaliteitsassistent.services.records.record_lines import facts
from kwaliteitsassistent.services.records.removal import remove
from kwaliteitsassistent.services.reporting import exporting
from kwaliteitsassistent.services.wording.problems import error_lines
from tests.documents import reading

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


def _refused(change: Callable[[], object]) -> str:
    with pytest.raises(DomainError) as trouble:
        change()
    assert error_lines(trouble.value)
    return trouble.value.code


def _signed(book: Book) -> SupportPlan:
    book.save(Intervention(id="lopen", plan_id="plan", client_id="ria", method="Samen lopen", goal_id="doel-1"))
    return sign(book, "plan", date(2025, 12, 8), " Ria de Vries ")


def test_a_signature_says_when_and_by_whom(book: Book) -> None:
    assert _refused(lambda: sign(book, "plan", None, "Ria")) == "plan_sign_without_day"
    assert _refused(lambda: sign(book, "plan", date(2026, 11, 25), "Ria")) == "plan_sign_in_future"
    assert _refused(lambda: sign(book, "plan", TODAY, " ")) == "plan_sign_without_name"
    assert _refused(lambda: new_version(book, "plan")) == "plan_not_signed"
    assert frozen(book.read(), book.read().all(SupportPlan)[0]) is None
    signed = _signed(book)
    assert (signed.signed_on, signed.signed_by) == (date(2025, 12, 8), "Ria de Vries")
    assert _refused(lambda: sign(book, "plan", TODAY, "Piet")) == "plan_signed"


def test_of_a_signed_plan_nothing_that_was_agreed_changes(book: Book) -> None:
    plan = _signed(book)
    goal, way = book.read().all(Goal)[0], book.read().all(Intervention)[0]
    changes: tuple[Callable[[], object], ...] = (
        lambda: book.save(replace(plan, client_wishes="Anders")),
        lambda: book.save(replace(plan, signed_on=None)),
        lambda: book.save(replace(goal, text="Anders")),
        lambda: book.save(replace(goal, plan_id="nergens")),
        lambda: book.save(replace(way, method="Anders")),
        lambda: book.save(replace(goal, id="erbij")),
        lambda: remove(book, "goal", "doel-2"),
        lambda: remove(book, "intervention", "lopen"),
        lambda: remove(book, "plan", "plan"),
    )
    before = book.read()
    assert {_refused(change) for change in changes} == {"plan_signed"}
    assert book.read() == before


def test_what_happens_after_the_signature_can_still_be_noted(book: Book) -> None:
    plan = _signed(book)
    goal = book.read().all(Goal)[0]
    told_later = replace(plan, topics=(PlanTopic.NEEDS,), given_to_client_on=TODAY)
    book.save(told_later, replace(goal, closed_on=TODAY))
    told = frozen(book.read(), goal)
    assert told is not None
    assert (told.plan_id, told.open_fields, told.renewable) == ("plan", ("closed_on",), True)
    assert told.sentence.startswith("Dit plan is ondertekend op 8 december 2025 en ligt vast.")


def test_a_new_version_takes_over_the_words_and_the_open_goals(book: Book) -> None:
    old = _signed(book)
    new = new_version(book, "plan")
    assert (new.version, new.replaces_id, new.adopted_on, new.signed_on, new.signed_by) == (2, "plan", TODAY, None, "")
    goals = [one for one in book.read().linked("goal", "plan_id", new.id) if isinstance(one, Goal)]
    assert [goal.text for goal in goals] == ["Vaker naar buiten", "Zelf koken"]
    (way,) = book.read().linked("intervention", "plan_id", new.id)
    assert isinstance(way, Intervention)
    assert way.goal_id == goals[0].id
    assert book.read().find(SupportPlan, "plan") == old
    assert _refused(lambda: new_version(book, "plan")) == "plan_replaced"
    book.save(replace(goals[0], text="Nieuw doel"))
    told = frozen_now(book.read(), "ria", TODAY)
    assert told is None


def _with_risks(book: Book) -> None:
    book.save(
        Risk(id="vallen", client_id="ria", assessed_on=date(2025, 12, 1), description="vallen", measures="Leuning."),
        Risk(id="niets", client_id="ria", assessed_on=date(2025, 12, 2), none_found=True),
        Risk(id="later", client_id="ria", assessed_on=date(2026, 1, 5), description="Vuur"),
        NetworkMember(id="zus", client_id="ria", name="Bep", relation="zus", strain="Zwaar"),
        NetworkMember(id="buur", client_id="ria", name="Kees"),
    )


def test_a_signed_plan_keeps_the_risks_and_the_network_as_signed(book: Book) -> None:
    _with_risks(book)
    plan = book.read().all(SupportPlan)[0]
    assert risks_of(book.read(), plan)[2] == "Vuur."
    assert fixed_with(book.read(), plan) == ()
    signed = _signed(book)
    risk, member = book.read().all(Risk)[0], book.read().all(NetworkMember)[0]
    book.save(replace(risk, measures="Leuning en matten."), replace(member, name="Bep (verhuisd)"))
    remove(book, "risk", "niets")
    dossier = book.read()
    risks = ("Vallen. Leuning.", "Er is geen risico gevonden, bekeken op 2 december 2025.")
    assert risks_of(dossier, signed) == risks
    assert network_of(dossier, signed) == ("Bep (zus)", "Kees")
    assert [lines for _, lines in fixed_with(dossier, signed)] == [risks, ("Bep (zus)", "Kees")]


def test_the_risks_of_a_signed_plan_cannot_change(book: Book) -> None:
    _with_risks(book)
    _signed(book)
    kept = book.read().all(SignedRisk)[0]
    assert _refused(lambda: book.save(replace(kept, measures="Niets."))) == "plan_signed"
    assert _refused(lambda: book.save(replace(kept, id="erbij"))) == "plan_signed"
    assert _refused(lambda: remove(book, "signed_risk", kept.id)) == "plan_signed"
    told = frozen(book.read(), kept)
    assert told is not None
    assert told.open_fields == ()


def test_a_new_version_is_about_the_risks_of_now_until_it_is_signed(book: Book) -> None:
    _with_risks(book)
    old = _signed(book)
    new = new_version(book, "plan")
    book.save(replace(book.read().all(Risk)[0], measures="Matten."))
    assert risks_of(book.read(), new)[0] == "Vallen. Matten."
    signed = sign(book, new.id, TODAY, "Ria")
    book.save(replace(book.read().all(Risk)[0], measures="Een drempelhulp."))
    dossier = book.read()
    assert [risks_of(dossier, each)[0] for each in (old, signed)] == ["Vallen. Leuning.", "Vallen. Matten."]
    assert len(risks_of(dossier, signed)) == 3


def test_an_evaluation_tells_of_the_risks_of_its_own_version(book: Book) -> None:
    _with_risks(book)
    _signed(book)
    held = replace(evaluations.plan(book, "ria", TODAY), held_on=TODAY)
    evaluations.hold(book, held, ())
    book.save(replace(book.read().all(Risk)[0], measures="Matten."))
    told = " ".join(reading.words(exporting.evaluation_pdf(book, held.id)))
    assert "Risico's in dit plan" in told
    assert "Leuning." in told
    assert "Matten." not in told
    assert "Vuur." not in told


def test_what_stands_in_a_plan_is_told_in_words(book: Book) -> None:
    plan = replace(book.read().all(SupportPlan)[0], topics=(PlanTopic.NEEDS, PlanTopic.NETWORK))
    told = dict(facts(book.read(), plan, ("topics",), whole=True))
    assert list(told.values()) == ["Behoeften, Rol van het netwerk"]
