"""A page of which there is nothing to show yet."""

from __future__ import annotations

from ..page import Page
from ..widgets.empty_state import EmptyState


class EmptyPage(Page):
    """A heading and the reason why it is empty."""

    def __init__(self, title: str, icon: str, reason: str, detail: str = "") -> None:
        super().__init__(title)
        self.body.addWidget(EmptyState(icon, reason, detail), 1)
