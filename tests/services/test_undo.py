"""What was saved since the dossier was opened can be taken back step by step, and done again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kwaliteitsassistent.bootstrap import Desk
from kwaliteitsassistent.domain.errors import DomainError
from kwaliteitsassistent.domain.records.answers import Document, EvidenceLink
from kwaliteitsassistent.domain.records.plan import Goal, SupportPlan
from kwaliteitsassistent.domain.records.provider import Provider
from kwaliteitsassistent.domain.records.staff import StaffMember, Vog
from kwaliteitsassistent.services.book import Book
from kwaliteitsassistent.services.care import plans
from kwaliteitsassistent.services.kader import answers
from kwaliteitsassistent.services.kader.vog_advice import drop_copy, keep_copy
from kwaliteitsassistent.services.records.removal import remove
from kwaliteitsassistent.services.records.undo import redo, redo_words, undo, undo_words
from kwaliteitsassistent.services.wording.problems import error_lines
from kwaliteitsassistent.storage import audit_log

TODAY = date(2026, 11, 24)
ASKED = answers.Asked("kader", "eis")


def _phone(book: Book, phone: str) -> None:
    person = book.read().find(StaffMember, "joke")
    assert person is not None
    book.save(replace(person, phone=phone), undoable=True)


def _refused(book: Book) -> DomainError:
    before = book.read()
    with pytest.raises(DomainError) as trouble:
        undo(book)
    assert book.read() == before
    assert error_lines(trouble.value)
    return trouble.value


def test_a_change_is_taken_back_and_done_again_with_lines_in_the_log(book: Book) -> None:
    before = book.read()
    _phone(book, "06")
    after = book.read()
    assert (undo_words(book), redo_words(book)) == ("telefoon gewijzigd", "")
    assert undo(book) == "telefoon gewijzigd"
    assert book.read() == before
    assert (undo_words(book), redo_words(book)) == ("", "telefoon gewijzigd")
    assert redo(book) == "telefoon gewijzigd"
    assert book.read() == after
    with book.file.begin() as connection:
        told = [(line.action, line.kind, line.fields) for line in audit_log.newest(connection, 3)]
    assert told == [("gewijzigd", "staff", ("phone",))] * 3


def test_typing_on_in_a_field_is_one_step_and_another_field_is_another(book: Book) -> None:
    before = book.read()
    _phone(book, "06")
    _phone(book, "06-1")
    book.save(replace(book.read().all(StaffMember)[0], email="a@b.nl"), undoable=True)
    assert undo(book) == "e-mailadres gewijzigd"
    assert undo(book) == "telefoon gewijzigd"
    assert book.read() == before


def test_what_was_typed_back_to_what_it_was_is_no_step(book: Book) -> None:
    _phone(book, "06")
    _phone(book, "")
    assert undo_words(book) == ""


def test_what_was_added_goes_and_what_went_comes_back(book: Book) -> None:
    before = book.read()
    book.save(Vog(id="vog", staff_id="joke", issued=TODAY), undoable=True)
    remove(book, "plan", "plan")
    assert undo(book) == "uitvoeringsplan verwijderd"
    assert undo(book) == "VOG toegevoegd"
    assert book.read() == before
    redo(book)
    redo(book)
    assert book.read().all(Goal) == ()
    undo(book)
    undo(book)
    assert book.read() == before


def test_something_new_ends_what_could_be_done_again(book: Book) -> None:
    _phone(book, "06")
    undo(book)
    book.save(replace(book.read().all(Provider)[0], town="Zuidbroek"), undoable=True)
    assert redo_words(book) == ""
    with pytest.raises(DomainError, match="undo_nothing"):
        redo(book)


def test_what_changed_since_stays_as_it_is(book: Book) -> None:
    _phone(book, "06")
    book.save(replace(book.read().all(StaffMember)[0], phone="07"))
    assert _refused(book).code == "undo_changed"


def test_what_others_came_to_name_does_not_go(book: Book) -> None:
    book.save(StaffMember(id="bo", given_name="Bo", family_name="Bos"), undoable=True)
    book.save(Vog(id="vog", staff_id="bo", issued=TODAY))
    assert _refused(book).code == "still_in_use"


def test_what_was_never_meant_to_be_undone_is_no_step(book: Book) -> None:
    plans.sign(book, "plan", TODAY, "Ria")
    assert undo_words(book) == ""
    with pytest.raises(DomainError, match="undo_nothing"):
        undo(book)


def test_a_signature_closes_the_steps_before_it(book: Book) -> None:
    goal = book.read().all(Goal)[0]
    book.save(replace(goal, text="Anders"), undoable=True)
    book.save(replace(goal, id="erbij"), undoable=True)
    plans.sign(book, "plan", TODAY, "Ria")
    assert _refused(book).code == "plan_signed"
    book.history.done.pop()
    assert _refused(book).code == "plan_signed"


def test_files_come_and_go_with_their_records(book: Book) -> None:
    said = answers.attach(book, ASKED, answers.PaperFile("beleid.pdf", b"%PDF-1.7"), "Beleid")
    paper = book.read().find(Document, said.record_id)
    assert paper is not None
    assert undo(book) == "bewijs bij een eis toegevoegd"
    assert (book.read().all(Document), book.read().all(EvidenceLink), book.attachments()) == ((), (), ())
    redo(book)
    assert book.attachment(paper.attachment_id or "")[1] == b"%PDF-1.7"
    answers.withdraw(book, "evidence_link", said.id)
    remove(book, "document", paper.id)
    assert book.attachments() == ()
    undo(book)
    assert book.attachment(paper.attachment_id or "")[1] == b"%PDF-1.7"


def test_the_copy_of_a_vog_leaves_the_file_and_can_come_back(book: Book) -> None:
    book.save(Vog(id="vog", staff_id="joke", issued=TODAY))
    kept = keep_copy(book, "vog", "De gemeente vraagt erom", "vog.png", b"beeld")
    drop_copy(book, "vog")
    assert book.attachments() == ()
    undo(book)
    assert book.read().find(Vog, "vog") == kept
    assert book.attachment(kept.copy_id or "")[1] == b"beeld"
    undo(book)
    assert book.attachments() == ()


def test_a_step_can_be_taken_back_out_of_turn_but_once(book: Book) -> None:
    step = remove(book, "goal", "doel-3")
    _phone(book, "06")
    undo(book, step)
    assert book.read().find(Goal, "doel-3") is not None
    assert undo_words(book) == "telefoon gewijzigd"
    with pytest.raises(DomainError, match="undo_nothing"):
        undo(book, step)


def test_opening_anew_begins_without_steps(desk: Desk, tmp_path: Path) -> None:
    book = desk.create(tmp_path / "ander.kwa", "geheim", "JJ")
    book.save(StaffMember(id="bo", given_name="Bo", family_name="Bos"), undoable=True)
    book.close()
    again = desk.open(tmp_path / "ander.kwa", desk.passphrase("geheim"), "JJ")
    assert undo_words(again) == ""
    again.close()


def test_a_new_version_is_one_step(book: Book) -> None:
    plans.sign(book, "plan", TODAY, "Ria")
    before = book.read()
    new = plans.new_version(book, "plan")
    assert undo(book) == "uitvoeringsplan toegevoegd"
    assert book.read() == before
    redo(book)
    assert book.read().find(SupportPlan, new.id) == new
