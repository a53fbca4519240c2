"""Two columns of cards where there is room, one below the other where there is not."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from .. import theme

WIDE = 880


class Columns(QWidget):
    """A left and a right column; add cards with `left.addWidget` and `right.addWidget`. `wide`: they stand beside."""

    def __init__(self, left_share: int = 11, right_share: int = 9) -> None:
        super().__init__()
        self._shares = (left_share, right_share)
        self.wide = False
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(18)
        self.left, self.right = QVBoxLayout(), QVBoxLayout()
        for column in (self.left, self.right):
            column.setSpacing(18)
            self._box.addLayout(column)

    def reflow(self, width: int) -> None:
        """Lay out for a page of `width` pixels."""
        wide = self.wide = width >= theme.scaled(WIDE)
        direction = QBoxLayout.Direction
        self._box.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        for index, share in enumerate(self._shares):
            self._box.setStretch(index, share if wide else 0)
