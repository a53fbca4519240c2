"""What Overzicht and Agenda share: judged in the background, and every row leads to where it can be settled."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TypeVar

from ...domain.judging.verdict import State
from ...services.overview.overview import OverviewLine, Place, days_left
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

    def lines_card(self, title: str, icon: str, lines: Sequence[OverviewLine], link: str = "") -> Card:
        """A card with rows that each open their place; `link` is the button in its head."""
        card = Card(title, icon, link)
        rows = StatusList(title, fit=True)
        rows.set_lines([row_of(line, self.workspace.book.today) for line in lines])
        rows.chosen.connect(self.go)
        card.add_rows(rows)
        return card

    def go(self, place: Place) -> None:
        """Ask the window for a place."""
        self.asked_for.emit(place.page, place.within)

    def _failed(self, trouble: Exception) -> None:
        self.said.emit(sentence(expected(trouble)), Kind.BAD)


def row_of(line: OverviewLine, today: date) -> StatusLine:
    """A line with its icon and tone, and in words how far off its day is where that presses."""
    state = line.state
    word = days_left(line.due, today) if line.due and state in (State.LATE, State.SOON) else state_word(state)
    return StatusLine(line.title, line.detail, word, verdict_kind(state), verdict_icon(state), key=line.place)
