"""Twenty thousand repaints lose no reference to None: PySide6 6.12 below Python 3.12 loses one in each."""

from __future__ import annotations

import sys

from PySide6.QtGui import QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot


class Painted(QWidget):
    def paintEvent(self, _event: QPaintEvent) -> None:
        self.painted = True


def test_repaints_lose_no_reference_to_none(qtbot: QtBot) -> None:
    widget = Painted()
    qtbot.addWidget(widget)
    widget.resize(4, 4)
    target = QPixmap(4, 4)
    before = sys.getrefcount(None)
    for _ in range(20_000):
        widget.render(target)
    assert sys.getrefcount(None) > before - 1000
