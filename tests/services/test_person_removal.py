"""A person goes with everything about them, or stays as long as that must be kept; and comes back whole."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kwaliteitsassistent.bootstrap import Desk
from kwaliteitsassistent.demo.days import Days
from kwaliteitsassistent.demo.walk import fill
from kwaliteitsassistent.domain.errors import DomainError
from kwaliteitsassistent.domain.records.answers import Confirmation, Document
from kwaliteitsassistent.domain.records.clients import Client, Indication
from kwaliteitsassistent.domain.records.evaluation import Answer, Evaluation, Outcome, SignerRole
from kwaliteitsassistent.domain.records.issued import IssuedDocument
from kwaliteitsassistent.domain.records.learning import Incident, IncidentKind, ReflectionKind, Teamreflectie
from kwaliteitsassistent.domain.records.plan import Goal
from kwaliteitsassistent.domain.records.references import references_of
from kwaliteitsassistent.domain.records.registry import KINDS
from kwaliteitsassistent.domain.records.staff import Engagement, Role, StaffMember, Vog
from kwaliteitsassistent.services.book import Book
from kwaliteitsassistent.services.care import evaluations, plans
from kwaliteitsassistent.services.care.signing import Signer, signature
from kwaliteitsassistent.services.records.person_removal import (
    Removal,
    counted,
    removal_of,
    remove_person,
    running_engagement,
    term_words,
)
from kwaliteitsassistent.services.records.removal import remove
from kwaliteitsassistent.services.records.undo import kind_name, redo, undo
from kwaliteitsassistent.services.wording.problems import error_lines
from kwaliteitsassistent.services.wording.texts import text
from kwaliteitsassistent.storage import audit_log

TODAY = date(2026, 11, 24)
ENDED = date(2026, 1, 31)


def _removal(book: Book, kind: str, id_: str) -> Removal:
    return removal_of(book.read(), kind, id_)


def _told(book: Book, kind: str, id_: str) -> set[str]:
    removal = _removal(book, kind, id_)
    return set(counted(removal.gone, but=removal.person))


@pytest.fixture
def employed(book: Book) -> Book:
    """Joke works here, was in a reflection and supervises someone."""
    letter = Document(id="brief", title="Brief", added_on=TODAY)
    with book.writing() as writing:
        copy = writing.attach("vog.png", b"beeld", TODAY)
        writing.put(
            letter,
            StaffMember(id="bo", given_name="Bo", family_name="Bos"),
            Engagement(id="baan", staff_id="joke", role=Role.CARER, start=date(2020, 1, 1)),
            Engagement(id="stage", staff_id="bo", role=Role.INTERN, start=date(2026, 1, 1), supervisor_id="joke"),
            Vog(id="vog", staff_id="joke", issued=date(2019, 12, 1), copy_id=copy.id, copy_ground="Gevraagd"),
            Teamreflectie(
                id="team", kind=ReflectionKind.TEAM, held_on=TODAY, staff_ids=("joke", "bo"), goes_well="Veel"
            ),
            Confirmation(
                id="ja", kader_id="k", requirement_id="e", subject_id="baan", confirmed_on=TODAY, initials="MV"
            ),
        )
    return book


def test_a_member_of_staff_goes_and_others_lose_only_the_name(employed: Book) -> None:
    before = employed.read()
    assert _told(employed, "staff", "joke") == {"1 aanstelling", "1 VOG", "1 bevestiging bij een eis"}
    assert set(counted(_removal(employed, "staff", "joke").loosened)) == {"1 aanstelling", "1 cliënt", "1 reflectie"}
    step = remove_person(employed, "staff", "joke")
    after = employed.read()
    team, client, stage = after.all(Teamreflectie)[0], after.all(Client)[0], after.all(Engagement)[0]
    assert (team.staff_ids, client.main_carer_id, stage.supervisor_id) == (("bo",), None, None)
    assert after.all(StaffMember) == (before.find(StaffMember, "bo"),)
    assert after.all(Confirmation) == ()
    assert after.all(Document), "a paper that has nothing to do with it stays"
    assert employed.attachments() == ()
    assert undo(employed, step) == "medewerker verwijderd"
    assert employed.read() == before
    assert len(employed.attachments()) == 1
    redo(employed)
    assert employed.read() == after


def test_who_still_works_is_said_to_be_kept_and_what_could_be_done(employed: Book) -> None:
    removal = _removal(employed, "staff", "joke")
    assert removal.can_end
    assert running_engagement(employed.read(), "joke", TODAY) == "baan"
    assert term_words(removal, TODAY).startswith("Er is nog geen laatste werkdag vastgelegd.")
    job = employed.read().find(Engagement, "baan")
    assert job is not None
    employed.save(replace(job, end=TODAY))
    assert term_words(_removal(employed, "staff", "joke"), TODAY).startswith("De laatste werkdag is 24 november 2026.")
    employed.save(replace(job, end=ENDED))
    removal = _removal(employed, "staff", "joke")
    assert not removal.can_end
    assert running_engagement(employed.read(), "joke", TODAY) is None
    assert term_words(removal, TODAY).endswith("meestal 2 jaar: tot en met 31 januari 2028.")
    assert "voorbij" in term_words(removal, date(2028, 2, 1))


def test_someone_of_whom_nothing_is_recorded_is_alone(book: Book) -> None:
    book.save(StaffMember(id="bo", given_name="Bo", family_name="Bos"))
    removal = _removal(book, "staff", "bo")
    assert removal.alone
    assert not removal.can_end
    with pytest.raises(DomainError, match="record_unknown"):
        _removal(book, "staff", "niemand")


@pytest.fixture
def evaluated(book: Book) -> Book:
    """Ria has a signed plan, papers, an incident, and an evaluation that was signed and sealed, with its scan."""
    plans.sign(book, "plan", date(2025, 12, 8), "Ria")
    with book.writing() as writing:
        paper = writing.attach("beschikking.pdf", b"%PDF-1.7", TODAY)
        writing.put(
            Document(id="papier", title="Beschikking", added_on=TODAY, attachment_id=paper.id),
            Indication(
                id="b",
                client_id="ria",
                number="1",
                start=date(2024, 1, 1),
                end=date(2026, 12, 31),
                document_id="papier",
            ),
            Incident(id="val", kind=IncidentKind.INCIDENT, discovered_on=TODAY, client_id="ria"),
        )
    planned = evaluations.plan(book, "ria", TODAY)
    held = replace(planned, held_on=TODAY, satisfied=Answer.YES, still_fits=Answer.YES, no_change_needed=True)
    evaluations.hold(book, held, evaluations.reviews_of(book.read(), planned.id))
    signed = signature(book, "evaluation", planned.id, Signer(SignerRole.CLIENT, "Ria"))
    evaluations.settle(book, planned.id, Outcome.SIGNED, (signed,))
    evaluations.attach_scan(book, planned.id, "scan.pdf", b"%PDF-1.7 scan")
    return book


def test_sealed_documents_are_kept_as_long_as_the_term_runs(evaluated: Book) -> None:
    before = evaluated.read()
    removal = _removal(evaluated, "client", "ria")
    assert removal.sealed == 2
    assert "2 verzegelde documenten" in counted(removal.gone)
    assert term_words(removal, TODAY).startswith("De ondersteuning loopt nog.")
    with pytest.raises(DomainError) as trouble:
        remove_person(evaluated, "client", "ria")
    assert trouble.value.code == "removal_documents_kept"
    assert error_lines(trouble.value)
    assert evaluated.read() == before


def test_a_client_who_asks_goes_with_every_paper_and_comes_back_whole(evaluated: Book) -> None:
    before, files = evaluated.read(), evaluated.attachments()
    step = remove_person(evaluated, "client", "ria", asked_in_writing=True)
    after = evaluated.read()
    for type_ in (Client, Goal, Indication, Evaluation, Document, IssuedDocument):
        assert after.all(type_) == ()
    assert after.all(Incident)[0].client_id is None
    assert evaluated.attachments() == ()
    with evaluated.file.begin() as connection:
        actions = {line.action for line in audit_log.entries(connection)}
    assert "vernietigd op verzoek" in actions
    undo(evaluated, step)
    assert evaluated.read() == before
    assert set(evaluated.attachments()) == set(files)


@pytest.fixture
def example(desk: Desk, tmp_path: Path) -> Iterator[Book]:
    """Everything of the example but its sealed documents."""
    opened = desk.create(tmp_path / "voorbeeld.kwa", "demo", "MV")
    fill(opened, Days(TODAY))
    yield opened
    opened.close()


def test_taking_back_a_removal_brings_everything_back_in_its_order(example: Book) -> None:
    before = example.read()
    files = {one.id: example.attachment(one.id) for one in example.attachments()}
    people = [(kind, one.id) for kind in ("client", "staff") for one in before.of_kind(kind)]
    for kind, id_ in people:
        step = remove_person(example, kind, id_)
        assert step.changes
        assert id_ not in {reference.id for record in example.read().records() for reference in references_of(record)}
        undo(example, step)
        assert tuple(example.read().records()) == tuple(before.records()), id_
        assert {one.id: example.attachment(one.id) for one in example.attachments()} == files
    assert len(people) == 11


def test_taking_back_the_removal_of_a_plan_brings_back_its_parts(book: Book) -> None:
    before = book.read()
    step = remove(book, "plan", "plan")
    assert book.read().all(Goal) == ()
    undo(book, step)
    assert tuple(book.read().records()) == tuple(before.records())


def test_a_place_that_was_taken_since_is_left_to_who_has_it(book: Book) -> None:
    book.save(Goal(id="doel-4", plan_id="plan", client_id="ria", text="Zwemmen", order=4))
    step = remove(book, "goal", "doel-4")
    book.save(Goal(id="doel-5", plan_id="plan", client_id="ria", text="Fietsen", order=5))
    undo(book, step)
    assert [goal.id for goal in book.read().all(Goal)] == ["doel-1", "doel-2", "doel-3", "doel-5", "doel-4"]


def test_a_client_file_is_kept_twenty_years_after_the_last_entry(evaluated: Book) -> None:
    ria = evaluated.read().all(Client)[0]
    evaluated.save(replace(ria, end=ENDED))
    removal = _removal(evaluated, "client", "ria")
    assert removal.term.until is not None
    assert removal.term.until >= date(2046, 11, 24)
    assert "tot en met 24 november 2046" in term_words(removal, TODAY)
    assert not removal.can_end
    assert removal.term.runs(date(2046, 11, 24))
    assert not removal.term.runs(date(2046, 11, 25))


@pytest.mark.parametrize("kind", [kind.name for kind in KINDS])
def test_every_kind_can_be_named_alone_and_in_numbers(kind: str) -> None:
    assert kind_name(kind)
    assert text("many", kind)
