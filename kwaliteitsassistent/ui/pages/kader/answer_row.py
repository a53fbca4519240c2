"""One thing that was said or attached, with the button that takes it back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ....services.kader.requirement_detail import AnswerLine
from ...widgets.buttons import button, saves
from ...widgets.icon_label import IconLabel
from ...widgets.text import label

_ICONS = {"evidence_link": "file-text", "confirmation": "check", "not_applicable": "circle-slash", "exemption": "scale"}


class AnswerRow(QWidget):
    """`withdrawn` carries the answer that is to go, `viewed` the one whose file to show."""

    withdrawn = Signal(object)
    viewed = Signal(object)

    def __init__(self, line: AnswerLine) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(IconLabel(_ICONS[line.kind], "accent"), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(line.title, "strong"))
        if line.detail:
            words.addWidget(label(line.detail, "muted"))
        row.addLayout(words, 1)
        self._add_buttons(row, line)

    def _add_buttons(self, row: QHBoxLayout, line: AnswerLine) -> None:
        column = QVBoxLayout()
        column.setSpacing(0)
        self.view = button(self.tr("View"), "link", name=self.tr("View") + ": " + line.title)
        self.view.clicked.connect(lambda: self.viewed.emit(line))
        self.withdraw = button(self.tr("Take away"), "link", name=self.tr("Take away") + ": " + line.title)
        saves(self.withdraw)
        self.withdraw.clicked.connect(lambda: self.withdrawn.emit(line))
        for each in (self.view, self.withdraw):
            column.addWidget(each, 0, Qt.AlignmentFlag.AlignRight)
        column.addStretch()
        row.addLayout(column)
        self.view.setVisible(line.attachment_id is not None)
