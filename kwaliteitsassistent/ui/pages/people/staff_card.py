"""The card of a member of staff."""

from __future__ import annotations

from ....services.kader.vog_advice import vog_windows, window_sentence
from ...widgets.status import Kind
from ...workspace import Workspace
from .person_card import PersonCard

_LEFT = ("engagement", "vog", "diploma")
_RIGHT = ("training", "registration", "development_talk", "acknowledgement")


class StaffCard(PersonCard):
    """Engagements and VOGs first: from those most follows."""

    def __init__(self, workspace: Workspace, staff_id: str) -> None:
        super().__init__(workspace, "staff", staff_id, "contact")
        self.columns.left.addWidget(self.points)
        for kind in _LEFT:
            self.columns.left.addWidget(self.add_section(kind))
        self.columns.right.addWidget(self.facts)
        for kind in _RIGHT:
            self.columns.right.addWidget(self.add_section(kind))
        self.columns.left.addStretch()
        self.columns.right.addStretch()

    def refresh(self) -> None:
        book = self.workspace.book
        engaged = book.read().linked("engagement", "staff_id", self.person_id)
        first = self.tr("Record an engagement first. Then you see here what your kaders ask.")
        self.points.nothing = "" if engaged else first
        super().refresh()
        windows = vog_windows(book.read(), self.person_id, book.today)
        notes = [(window_sentence(window, book.today), Kind.WARN) for window in windows]
        self.sections["vog"].set_notes(notes)
