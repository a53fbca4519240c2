"""The window counts as people do, in both languages."""

from __future__ import annotations

import xml.etree.ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from kwaliteitsassistent.bundled import bundled
from kwaliteitsassistent.ui.application import Application
from kwaliteitsassistent.ui.languages import Language
from kwaliteitsassistent.ui.qt_words import LACKING


@pytest.mark.parametrize(
    ("language", "one", "two"),
    [(Language.ENGLISH, "1 requirement", "2 requirements"), (Language.DUTCH, "1 eis", "2 eisen")],
)
def test_one_and_many_are_told_apart(application: Application, language: Language, one: str, two: str) -> None:
    application.words.use(language)
    told = [QCoreApplication.translate("KaderListView", "%n requirement(s)", "", count) for count in (1, 2)]
    assert told == [one, two]


def test_every_counted_line_has_both_forms_in_english() -> None:
    messages = list(ET.parse(bundled("translations", "kwaliteitsassistent_en.ts")).getroot().iter("message"))
    assert messages
    assert [each.findtext("source") for each in messages if not all(f.text for f in each.iter("numerusform"))] == []


_MENUS = ("&Dossier", "&Edit", "&Go to", "&View", "&Help")
_WITHOUT_MENU = ("KaderChoice", "LockScreen", "NewDossierStep", "NewSecret", "RestorePanel", "UnlockPanel")


def _letter(words: str) -> str:
    return words.partition("&")[2][:1].lower()


@pytest.mark.parametrize("part", ["source", "translation"])
def test_no_field_of_a_page_has_the_letter_of_a_menu(part: str) -> None:
    found = {
        (context.findtext("name"), message.findtext("source")): _letter(message.findtext(part) or "")
        for context in ET.parse(bundled("translations", "kwaliteitsassistent_nl.ts")).getroot().iter("context")
        for message in context.iter("message")
    }
    menus = {found["Actions", name] for name in _MENUS}
    fields = {at: letter for at, letter in found.items() if letter and not at[0].startswith(("Actions", "Q"))}
    assert len(menus) == len(_MENUS)
    assert [at for at, letter in fields.items() if letter in menus and at[0] not in _WITHOUT_MENU] == []


def _told_in(dialog: QFileDialog) -> str:
    parts = (*dialog.findChildren(QLabel), *dialog.findChildren(QPushButton))
    return " ".join(each.text().replace("&", "") for each in parts)


def test_the_dialogs_of_qt_speak_the_language_of_the_window(application: Application, qtbot: QtBot) -> None:
    told = {}
    for language in Language:
        application.words.use(language)
        dialog = QFileDialog(None, "", "", "*.pdf")
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        qtbot.addWidget(dialog)
        told[language] = _told_in(dialog)
    assert "Zoeken in:" in told[Language.DUTCH]
    assert "Bestanden van type:" in told[Language.DUTCH]
    assert "Look in:" in told[Language.ENGLISH]
    assert "Zoeken" not in told[Language.ENGLISH]


@pytest.mark.parametrize(("context", "words"), LACKING)
def test_what_the_dutch_of_qt_lacks_is_added(application: Application, context: str, words: str) -> None:
    qt_alone = QTranslator()
    assert qt_alone.load("qtbase_nl", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    assert not qt_alone.translate(context, words), "Qt has it now: leave it out here"
    assert QCoreApplication.translate(context, words) != words
