"""What Overzicht and Agenda share: judged in the background, and every row leads to where it can be settled."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from ...services.overview.overview import OverviewLine, Place
from ...services.wording.reasons import state_word
from ..background import run_for
from ..page import Page
from ..problems import expected, sentence
from ..verdicts import verdict_icon, verdict_kind
from ..widgets.card import Card
from ..widgets.one_view import OneView
from ..widgets.status import Kind, StatusLine
from ..widgets.status_list import StatusList
from ..workspace import Workspace

Found = TypeVar("Found")


class LeadingPage(Page):
    """Base of a page of which the rows are a way to another page; `view` holds what was found."""

    def __init__(self, workspace: Workspace, title: str) -> None:
        super().__init__(title)
        self.workspace = workspace
        self.view = OneView()

    def find(self, function: Callable[[], Found], show: Callable[[Found], None]) -> None:
        """Work something out in the background and show it; expected trouble is said above the page."""
        run_for(self, self.workspace.background, function, show, self._failed)

    def lines_card(self, title: str, icon: str, lines: Sequence[OverviewLine]) -> Card:
        """A card with rows that each open their place."""
        card = Card(title, icon)
        rows = StatusList(title, fit=True)
        rows.set_lines([_row(line) for line in lines])
        rows.chosen.connect(self.go)
        card.add_rows(rows)
        return card

    def go(self, place: Place) -> None:
        """Ask the window for a place."""
        self.asked_for.emit(place.page, place.within)

    def _failed(self, trouble: Exception) -> None:
        self.said.emit(sentence(expected(trouble)), Kind.BAD)


def _row(line: OverviewLine) -> StatusLine:
    state = line.state
    return StatusLine(
        line.title, line.detail, state_word(state), verdict_kind(state), verdict_icon(state), key=line.place
    )
