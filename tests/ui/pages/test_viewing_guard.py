"""Of a dossier that can only be looked at, every page and dialog is tried: nothing that can be used wants to save."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from kwaliteitsassistent.demo.clients import fenna, jolanda
from kwaliteitsassistent.demo.learning import LAST_REFLECTION
from kwaliteitsassistent.demo.walk import DOSSIER, INITIALS, PASSPHRASE
from kwaliteitsassistent.domain.records.evaluation import Evaluation
from kwaliteitsassistent.domain.records.kwaliteitsbeeld import KwaliteitsbeeldForm
from kwaliteitsassistent.domain.records.staff import Vog
from kwaliteitsassistent.services.book import Book
from kwaliteitsassistent.services.dossier.known_seals import KnownSeals
from kwaliteitsassistent.services.kader.editing import beginning, keeping
from kwaliteitsassistent.services.kader.kaders import adopted
from kwaliteitsassistent.services.reporting import kwaliteitsbeelden
from kwaliteitsassistent.storage.file.key import Passphrase
from kwaliteitsassistent.storage.viewing import open_to_view
from kwaliteitsassistent.ui.main_window import MainWindow
from kwaliteitsassistent.ui.pages.evaluations.page import SIGNING, Place
from kwaliteitsassistent.ui.pages.kader.place import KaderPlace
from kwaliteitsassistent.ui.pages.kader_editor.place import EditorPlace
from kwaliteitsassistent.ui.pages.reports.page import ReportPlace
from kwaliteitsassistent.ui.pages.settings.page import SettingsPage
from kwaliteitsassistent.ui.pages.settings.table_import.place import ImportPlace
from kwaliteitsassistent.ui.session import Session

from .. import audits
from .conftest import LIGHT, NOW, _desk
from .every_dialog import DIALOGS

REFUSED = "U mag niet schrijven in het bestand"


@pytest.fixture(scope="module")
def with_drafts(demo_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo dossier with work that is not finished: a report, and a kader of one's own."""
    own = tmp_path_factory.mktemp("werk") / DOSSIER
    shutil.copy(demo_file, own)
    desk = _desk(own.parent)
    book = desk.open(own, desk.passphrase(PASSPHRASE), INITIALS)
    kwaliteitsbeelden.compose(book, KwaliteitsbeeldForm.BEELD, 2025)
    keeping.keep_draft(book, keeping.new_draft_id(), beginning.begin(book, beginning.beginnings(book)[0]))
    book.close()
    return own


@pytest.fixture
def book(with_drafts: Path, tmp_path: Path) -> Iterator[Book]:
    """A copy of it, opened without the right to write."""
    own = tmp_path / DOSSIER
    shutil.copy(with_drafts, own)
    file = open_to_view(own, Passphrase(PASSPHRASE, (LIGHT,)), backups=tmp_path / "backups")
    opened = Book(file, lambda: NOW, KnownSeals(tmp_path / "zegels.txt"), INITIALS)
    yield opened
    opened.close()


@pytest.fixture(autouse=True)
def nothing_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody chooses a file or a printer."""
    for name, answer in (
        ("getSaveFileName", ("", "")),
        ("getOpenFileName", ("", "")),
        ("getOpenFileNames", ([], "")),
        ("getExistingDirectory", ""),
    ):
        monkeypatch.setattr(QFileDialog, name, lambda *_args, answer=answer: answer)
    monkeypatch.setattr(QPrintDialog, "exec", lambda _dialog: QDialog.DialogCode.Rejected)


def _places(book: Book) -> Iterator[tuple[str, object]]:
    """Every page of the registry, and what lies behind it."""
    dossier = book.read()
    done = next(one for one in dossier.all(Evaluation) if one.outcome is not None)
    (kader,) = adopted(dossier)
    yield from (
        ("overview", None),
        ("kader", None),
        *(("kader", KaderPlace(kader.id, one.id)) for one in kader.requirements[:12:4]),
        ("staff", None),
        ("staff", dossier.all(Vog)[0].id),
        ("clients", None),
        ("clients", jolanda.CLIENT),
        ("organisation", None),
        ("organisation", "policy"),
        ("evaluations", None),
        *(("evaluations", Place(fenna.PLANNED, step)) for step in range(SIGNING + 1)),
        ("evaluations", done.id),
        ("reflection", None),
        ("reflection", LAST_REFLECTION),
        ("agenda", None),
        ("reports", None),
        ("reports", ReportPlace(dossier.of_kind("kwaliteitsbeeld")[0].id)),
        ("settings", None),
        ("settings", ImportPlace()),
        ("settings", EditorPlace(keeping.kept_drafts(book)[0].id)),
    )


def _usable(root: QWidget, *kinds: type[QWidget]) -> list[QWidget]:
    return [one for kind in kinds for one in root.findChildren(kind) if one.isVisible() and one.isEnabled()]


def _pressable(window: MainWindow) -> list[QWidget]:
    """The buttons of a page, but for the one that closes the dossier to put back a backup."""
    page = window.page
    leaving = page.backups.restore if isinstance(page, SettingsPage) else None
    return [one for one in _usable(page, QAbstractButton) if one is not leaving]


def _show(window: MainWindow, page_id: str, place: object) -> None:
    window.show_page(page_id, place)
    audits.settle()


def _told(root: QWidget) -> bool:
    return any(REFUSED in one.text() for one in root.findChildren(QLabel))


class _Tried:
    """What was told of each control that was used."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.refused: list[str] = []

    def note(self, where: object, what: str) -> None:
        if _told(self._window):
            self.refused.append(f"{where}: {what}")
            self._window.say("")

    def press(self, where: object, pressed: QAbstractButton) -> None:
        """Press a button, and the main one of a dialog that comes."""
        name = pressed.accessibleName() or pressed.text()
        QTimer.singleShot(0, lambda: self._answer(where, name))
        pressed.click()
        self.note(where, name)

    def _answer(self, where: object, name: str) -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            return
        for main in _usable(dialog, QAbstractButton):
            if main.property("kind") in ("primary", "danger"):
                main.click()
        if _told(dialog):
            self.refused.append(f"{where}: {name}, dialog")
        if dialog.isVisible():
            dialog.reject()


def test_nothing_that_can_be_pressed_wants_to_save(session: Session, book: Book) -> None:
    window = session.window
    tried, pressed = _Tried(window), 0
    for page_id, place in _places(book):
        _show(window, page_id, place)
        for number in range(len(_pressable(window))):
            _show(window, page_id, place)
            there = _pressable(window)
            if number < len(there):  # a page shown again may be at its list
                tried.press((page_id, place), there[number])
                pressed += 1
    assert tried.refused == []
    assert pressed > 70


def test_nothing_that_can_be_written_in_wants_to_save(session: Session, book: Book) -> None:
    window = session.window
    tried = _Tried(window)
    for page_id, place in _places(book):
        _show(window, page_id, place)
        for field in _usable(window.page, QLineEdit, QPlainTextEdit):
            if isinstance(field, QLineEdit):
                field.insert("1")
            else:
                field.insertPlainText("1")
        window.page.flush()
        tried.note((page_id, place), "typing")
    assert tried.refused == []


def test_no_dialog_saves(session: Session) -> None:
    tried = _Tried(session.window)
    for kind, make in DIALOGS.items():
        dialog = make(session)
        dialog.show()
        for main in _usable(dialog, QAbstractButton):
            if main.property("kind") in ("primary", "danger"):
                main.click()
        if _told(dialog):
            tried.refused.append(kind.__name__)
        dialog.hide()
        dialog.deleteLater()
    assert tried.refused == []
