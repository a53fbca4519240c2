"""Every requirement of every kader that ships can be opened in the window, and says what is asked."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from kwaliteitsassistent.services.book import Book
from kwaliteitsassistent.services.kader import kaders
from kwaliteitsassistent.services.kader.kaders import ShippedKader, shipped
from kwaliteitsassistent.ui.pages.kader_page import KaderPage
from kwaliteitsassistent.ui.workspace import Workspace


@pytest.mark.parametrize("one", shipped(), ids=lambda one: one.kader.id)
def test_every_requirement_opens(one: ShippedKader, workspace: Workspace, book: Book, qtbot: QtBot) -> None:
    kaders.adopt(book, one.path)
    page = KaderPage(workspace)
    qtbot.addWidget(page)
    page.refresh()
    for requirement in one.kader.requirements:
        page.go_to((one.kader.id, requirement.id))
        assert page.panel is not None, requirement.id
        assert page.panel.requirement_id == requirement.id
        words = {label.text() for label in page.panel.findChildren(QLabel)}
        assert requirement.text in words, requirement.id
        assert requirement.plain in words, requirement.id
