"""Below the head of a block: what is wrong in it, and, more calmly, what is still to come."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ...widgets.icon_label import IconLabel
from ...widgets.text import label


class BlockNotes(QWidget):
    """`problem` has the words about what is wrong, `to_come` those about what is not there yet."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.problem, self.to_come = label("", "problem"), label("", "muted")
        self._lines = []
        for icon, role, words in (("circle-alert", "bad", self.problem), ("circle-dashed", "muted", self.to_come)):
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(IconLabel(icon, role, 15), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(words, 1)
            column.addWidget(line)
            self._lines.append(line)
        self.show_sentences((), ())

    def show_sentences(self, wrong: tuple[str, ...], to_come: tuple[str, ...]) -> None:
        """Show these; nothing takes no room."""
        for line, words, sentences in zip(self._lines, (self.problem, self.to_come), (wrong, to_come), strict=True):
            words.setText(" ".join(sentences))
            line.setVisible(bool(sentences))
        self.setVisible(bool(wrong or to_come))
