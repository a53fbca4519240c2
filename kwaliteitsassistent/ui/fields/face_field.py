"""A question with three faces: large buttons with a face and a word, for who would rather not read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy, QVBoxLayout

from ..widgets.icon_label import IconLabel
from ..widgets.text import label
from .answer_fields import OneOfField

_FACES = ("smile", "meh", "frown")


class FaceButton(QPushButton):
    """One answer: the face above its word."""

    def __init__(self, face: str, words: str, pixels: int, role: str) -> None:
        super().__init__()
        self._words = words
        self.setProperty("kind", "face")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 12, 18, 12)
        column.setSpacing(6)
        column.addWidget(IconLabel(face, "text", pixels), 0, Qt.AlignmentFlag.AlignHCenter)
        below = label(words, role, wrap=False)
        below.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(below)
        for part in (column.itemAt(0).widget(), below):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def text(self) -> str:
        """The answer in words."""
        return self._words

    def sizeHint(self) -> QSize:
        wanted = self.layout().sizeHint()
        return QSize(max(wanted.width(), wanted.height()), wanted.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class FaceField(OneOfField):
    """Three answers from happy to unhappy; `large` is for looking along from across the table."""

    def __init__(self, choices: Sequence[tuple[object, str]], *, large: bool = False) -> None:
        self._faces = dict(zip((value for value, _ in choices), _FACES, strict=True))
        self._large = large
        super().__init__(choices)

    def make_button(self, value: object, words: str) -> QAbstractButton:
        return FaceButton(self._faces[value], words, 88 if self._large else 36, "huge" if self._large else "strong")
