"""What is filled in about someone, as labels and values, with the way to change it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout

from ...forms.clear import clear
from ...widgets.card import Card
from ...widgets.text import label


class FactsCard(Card):
    """Labels with their values below them."""

    def __init__(self, title: str, icon: str) -> None:
        super().__init__(title, icon, self.tr("Change"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        self.body.addLayout(self._rows)

    def set_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show these."""
        clear(self._rows)
        for name, value in facts:
            self._rows.addWidget(label(name, "small"))
            self._rows.addWidget(label(value))
            self._rows.addSpacing(2)
