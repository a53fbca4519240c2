"""The provider itself: the profile with why each question is asked, and the records of each subject."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from kwaliteitsassistent.domain.records.answers import Document
from kwaliteitsassistent.domain.records.kwaliteitsbeeld import Kwaliteitsbeeld, KwaliteitsbeeldForm
from kwaliteitsassistent.domain.records.learning import Incident, IncidentKind
from kwaliteitsassistent.domain.records.organisation import EvidenceRequest, Policy, RequestTopic
from kwaliteitsassistent.domain.records.provider import Financing, Provider
from kwaliteitsassistent.domain.records.staff import StaffMember
from kwaliteitsassistent.services.book import Book
from kwaliteitsassistent.services.records.organisation import SUBJECTS, profile_line, subject_lines, unanswered
from kwaliteitsassistent.ui.forms.drill_page import EditorView
from kwaliteitsassistent.ui.pages.organisation_page import OrganisationPage, SubjectsView, SubjectView
from kwaliteitsassistent.ui.widgets.status_list import LineRole, StatusList
from kwaliteitsassistent.ui.workspace import Workspace


@pytest.fixture
def page(workspace: Workspace, qtbot: QtBot) -> OrganisationPage:
    """The page, shown."""
    made = OrganisationPage(workspace)
    qtbot.addWidget(made)
    made.resize(1000, 800)
    made.show()
    return made


def titles(rows: StatusList) -> list[str]:
    model = rows.model()
    return [model.index(row, 0).data(LineRole).title for row in range(model.rowCount())]


def test_every_subject_is_on_the_page_and_opens(page: OrganisationPage) -> None:
    first = page.view
    assert isinstance(first, SubjectsView)
    assert titles(first.subjects) == [
        line.title for line in subject_lines(page.workspace.book.read(), page.workspace.book.today)
    ]
    for kind in SUBJECTS:
        page.go_to(kind)
        assert isinstance(page.view, SubjectView)
        page.back.click()
        assert page.view is first


def test_the_profile_says_why_each_question_is_asked_and_keeps_what_is_open(
    page: OrganisationPage, book: Book, qtbot: QtBot
) -> None:
    before = book.read().provider
    assert before is not None
    open_before = unanswered(before)
    page.go_to("provider")
    view = page.view
    assert isinstance(view, EditorView)
    transport = view.editor.form.rows["transport"]
    assert "Bij vervoer horen afspraken en een verzekering." in [each.text() for each in transport.findChildren(QLabel)]
    transport.field.buttons[2].click()
    assert page.flush()
    after = book.read().provider
    assert after == replace(before, transport=None)
    assert unanswered(after) == open_before + 1
    assert str(open_before + 1) in profile_line(book.read()).detail


def test_several_answers_may_be_given(page: OrganisationPage, book: Book) -> None:
    page.go_to("provider")
    assert isinstance(page.view, EditorView)
    page.view.editor.form.rows["financing"].field.boxes[1].click()
    assert page.flush()
    provider = book.read().provider
    assert isinstance(provider, Provider)
    assert Financing.PGB in (provider.financing or ())


def test_an_incident_is_recorded_and_found_back(page: OrganisationPage, book: Book, qtbot: QtBot) -> None:
    page.go_to("incident")
    section = page.view
    assert isinstance(section, SubjectView)
    section.add.click()
    assert isinstance(page.view, EditorView)
    rows = page.view.editor.form.rows
    rows["kind"].field.set_value(IncidentKind.NEAR_MISS)
    rows["kind"].field.edited.emit()
    qtbot.keyClicks(rows["discovered_on"].field.line, "23-11-2026")
    qtbot.keyClicks(rows["description"].field, "Bijna gestruikeld over een drempel")
    page.view.editor.done.click()
    assert page.view is section
    assert "Bijna-incident" in titles(section.section.list)
    assert any(one.description.startswith("Bijna gestruikeld") for one in book.read().all(Incident))


def test_a_file_becomes_the_document_of_a_record(page: OrganisationPage, book: Book, tmp_path: Path) -> None:
    paper = tmp_path / "Meldcode 2026.txt"
    paper.write_text("De stappen van de meldcode", encoding="utf-8")
    policy = book.read().all(Policy)[0]
    page.open(("record", "policy", policy.id))
    assert isinstance(page.view, EditorView)
    field = page.view.editor.form.rows["document_id"].field
    field.asked.emit(paper)
    assert page.flush()
    changed = book.read().find(Policy, policy.id)
    assert changed is not None
    document = book.read().find(Document, changed.document_id)
    assert document is not None
    assert document.title == "Meldcode 2026"
    assert book.attachment(document.attachment_id or "")[1] == paper.read_bytes()


def test_a_file_that_cannot_be_kept_is_told_in_a_sentence(page: OrganisationPage, qtbot: QtBot, tmp_path: Path) -> None:
    page.go_to("policy")
    page.view.add.click()
    assert isinstance(page.view, EditorView)
    field = page.view.editor.form.rows["document_id"].field
    with qtbot.waitSignal(page.said) as said:
        field.asked.emit(tmp_path / "weg.pdf")
    assert said.args[0].endswith(".")
    assert field.value() is None


def test_a_sealed_kwaliteitsbeeld_lies_fixed_and_goes_on_being_shared(page: OrganisationPage, book: Book) -> None:
    sealed = Kwaliteitsbeeld(
        id="kb", form=KwaliteitsbeeldForm.BEELD, year=2025, made_on=date(2026, 5, 20), issued_on=date(2026, 5, 20)
    )
    book.save(sealed)
    page.open(("record", "kwaliteitsbeeld", "kb"))
    view = page.view
    assert isinstance(view, EditorView)
    told = [each.text() for each in view.editor.fixed.findChildren(QLabel)]
    assert any("vastgesteld op 20 mei 2026 en ligt vast" in words for words in told)
    assert view.editor.drop.isHidden()
    assert not {"form", "year", "made_on"} & set(view.editor.form.rows)
    view.editor.form.rows["found_at"].field.set_value("www.voorbeeld.nl")
    view.editor.form.rows["found_at"].field.edited.emit()
    assert page.flush()
    assert book.read().find(Kwaliteitsbeeld, "kb") == replace(sealed, found_at="www.voorbeeld.nl")


def test_an_unknown_place_stays_on_the_list(page: OrganisationPage) -> None:
    page.go_to("issued_document")
    assert isinstance(page.view, SubjectsView)


def test_a_request_for_evidence_keeps_whom_it_is_about(page: OrganisationPage, book: Book) -> None:
    someone = book.read().all(StaffMember)[0]
    asked = date(2026, 10, 20)
    book.save(EvidenceRequest(id="q", topic=RequestTopic.VOG, asked_on=asked, asked_by="Gemeente", staff_id=someone.id))
    page.go_to((("card", "request"), ("record", "request", "q")))
    view = page.view
    assert isinstance(view, EditorView)
    assert view.editor.form.rows["staff_id"].field.value() == someone.id
