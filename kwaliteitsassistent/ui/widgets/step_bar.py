"""The steps of a wizard: where one is, and the way back to a step already seen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from ..icons import put_icon
from .buttons import button
from .text import label


class StepBar(QWidget):
    """Named steps side by side; only the present one, with its number, when there is little room."""

    chosen = Signal(int)

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        self._names = tuple(names)
        self._at = 0
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self._short = label("", "strong")
        row.addWidget(self._short, 1)
        self._group = QButtonGroup(self)
        for number, name in enumerate(self._names):
            step = button(f"{number + 1}  {name}", "step")
            step.setCheckable(True)
            self._group.addButton(step, number)
            row.addWidget(step)
        row.addStretch()
        self._group.idClicked.connect(self.chosen)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.set_step(0)

    def set_step(self, at: int, *, reached: int = 0) -> None:
        """Mark step `at` (from 0) as the present one; steps later than that and than `reached` wait."""
        self._at = at
        words = self.tr("Step {at} of {total}").format(at=at + 1, total=len(self._names))
        self._short.setText(words + ": " + self._names[at])
        for number, step in enumerate(self._group.buttons()):
            step.setEnabled(number <= max(at, reached))
            step.setChecked(number == at)
            state = self.tr("done") if number < at else self.tr("now") if number == at else self.tr("still to come")
            numbered = self.tr("Step {at} of {total}").format(at=number + 1, total=len(self._names))
            step.setAccessibleName(", ".join((numbered, self._names[number], state)))
            put_icon(step, "circle-check" if number < at else "circle", "accent" if number <= at else "muted")
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self._short.sizeHint().height() + 16)

    def _fit(self) -> None:
        steps = self._group.buttons()
        needed = sum(step.sizeHint().width() + 4 for step in steps)
        roomy = needed <= self.width()
        self._short.setVisible(not roomy)
        for step in steps:
            step.setVisible(roomy)
