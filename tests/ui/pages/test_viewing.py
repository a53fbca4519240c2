"""A dossier that can only be looked at: everything is in sight, nothing can be saved, and the window says why."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from kwaliteitsassistent.demo.clients import fenna, jolanda
from kwaliteitsassistent.demo.walk import DOSSIER, INITIALS, PASSPHRASE
from kwaliteitsassistent.domain.errors import DomainError
from kwaliteitsassistent.domain.records.plan import Goal
from kwaliteitsassistent.services.book import Book
from kwaliteitsassistent.services.care import evaluations
from kwaliteitsassistent.services.dossier.known_seals import KnownSeals
from kwaliteitsassistent.services.reporting.exporting import evaluation_pdf, recovery_sheet_pdf
from kwaliteitsassistent.storage.file.key import Passphrase
from kwaliteitsassistent.storage.viewing import open_to_view
from kwaliteitsassistent.ui.forms.record_editor import RecordEditor
from kwaliteitsassistent.ui.session import Session

from .. import audits
from .conftest import LIGHT, NOW

REASON = "Dit dossier kan hier alleen gelezen worden."


@pytest.fixture
def book(demo_file: Path, tmp_path: Path) -> Iterator[Book]:
    """A copy of the demo dossier, opened without the right to write."""
    own = tmp_path / DOSSIER
    shutil.copy(demo_file, own)
    file = open_to_view(own, Passphrase(PASSPHRASE, (LIGHT,)), backups=tmp_path / "backups")
    opened = Book(file, lambda: NOW, KnownSeals(tmp_path / "zegels.txt"), INITIALS)
    yield opened
    opened.close()


def _saving(page: QWidget) -> list[QWidget]:
    return [each for each in page.findChildren(QWidget) if each.property("saves") and each.isVisible()]


PLACES = [
    ("overview", None),
    ("kader", None),
    ("staff", None),
    ("clients", None),
    ("clients", jolanda.CLIENT),
    ("organisation", None),
    ("evaluations", None),
    ("evaluations", fenna.PLANNED),
    ("reflection", None),
    ("agenda", None),
    ("reports", None),
    ("settings", None),
]


@pytest.mark.parametrize("points", [10.5, 20.0])
def test_every_page_can_be_looked_at_and_says_why_nothing_can_be_saved(session: Session, points: float) -> None:
    window = session.window
    window.resize(1024, 700)
    session.choose_points(points)
    found = 0
    for page_id, place in PLACES:
        window.show_page(page_id, place)
        audits.settle()
        assert window.viewing.isVisible()
        for control in _saving(window.page):
            assert not control.isEnabled(), (page_id, place, control)
            assert control.toolTip() == REASON
            found += 1
        assert audits.clipped(window) == [], (page_id, place)
    assert found > 12
    assert any("kopieer het bestand" in each.text() for each in window.viewing.findChildren(QLabel))


def test_a_record_shows_what_it_says_and_no_form(session: Session, book: Book) -> None:
    goal = next(one for one in book.read().all(Goal) if one.client_id == jolanda.CLIENT)
    session.window.show_page("clients", goal.id)
    audits.settle()
    told = [each.text() for each in session.window.page.findChildren(QLabel) if each.isVisible()]
    assert REASON in told
    assert goal.text in told
    editor = session.window.page.findChild(RecordEditor)
    assert not editor.form.rows
    assert editor.drop.isHidden()


def test_documents_come_out_and_nothing_goes_in(book: Book) -> None:
    assert evaluation_pdf(book, fenna.PLANNED).startswith(b"%PDF-")
    assert recovery_sheet_pdf(book).startswith(b"%PDF-")
    with pytest.raises(DomainError) as caught:
        evaluations.plan(book, jolanda.CLIENT, book.today)
    assert caught.value.code == "dossier_read_only"


def test_locking_and_closing_work_without_writing(session: Session, book: Book) -> None:
    before = book.path.read_bytes()
    session.lock()
    audits.settle()
    assert session.window.is_locked
    assert book.path.read_bytes() == before
    assert not list(book.path.parent.glob("backups/**/*.kwab"))
