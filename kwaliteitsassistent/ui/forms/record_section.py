"""A card with the records of one kind that belong together: open one, add one, look at what is over."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from ...services.kader.serving import Mark
from ...services.records.record_lines import RecordLine
from ...services.wording import form_words
from ..fields.answer_fields import CheckField
from ..widgets.buttons import saves
from ..widgets.card import Card
from ..widgets.status import Kind, StatusLine
from ..widgets.status_list import StatusList
from ..widgets.text import label
from ..widgets.verdict import tone, tone_icon
from .clear import clear
from .note import Note

ICONS = {
    "engagement": "contact",
    "vog": "shield-check",
    "diploma": "award",
    "training": "award",
    "registration": "badge-check",
    "development_talk": "messages-square",
    "acknowledgement": "check",
    "representative": "user-round-check",
    "indication": "file-text",
    "care_agreement": "heart-handshake",
    "plan": "file-text",
    "goal": "list-checks",
    "intervention": "heart-handshake",
    "no_show": "calendar-days",
    "notification": "bell",
    "client_event": "bell",
    "handover": "arrow-right",
    "risk": "life-buoy",
    "network_member": "users",
    "consultation": "users",
    "delivery": "clock",
    "location": "house",
    "policy": "file-text",
    "audit": "search",
    "certificate": "award",
    "insurance": "shield-check",
    "year_figures": "file-text",
    "incident": "triangle-alert",
    "complaint": "messages-square",
    "request": "file-up",
    "improvement": "arrow-right",
    "participation": "messages-square",
    "survey": "smile",
    "headcount": "users",
    "subcontractor": "building-2",
    "kwaliteitsbeeld": "file-text",
    "visitatie": "users",
    "domain_name": "pen-line",
}


class RecordSection(Card):
    """`opened` gives kind and id of a record, `added` the kind to begin a new one of.

    Without a title there is no way to add either: the page around it has both.
    """

    opened = Signal(str, str)
    added = Signal(str)

    def __init__(self, kind: str, *, titled: bool = True) -> None:
        heading = form_words.heading(kind)
        if titled:
            super().__init__(heading, ICONS.get(kind, "file-text"), self.tr("Add"))
        else:
            super().__init__()
        self.kind = kind
        self._lines: tuple[RecordLine, ...] = ()
        self._marks: Mapping[str, Mark] = {}
        self._notes = QVBoxLayout()
        self._notes.setSpacing(4)
        self.body.addLayout(self._notes)
        self._nothing = label(form_words.empty(kind), "muted")
        self.body.addWidget(self._nothing)
        self.list = StatusList(heading, fit=True)
        self.list.chosen.connect(lambda key: self.opened.emit(self.kind, key))
        self.add_rows(self.list)
        self.past = CheckField("")
        self.past.edited.connect(self._show)
        self.body.addWidget(self.past)
        if self.link is not None:
            saves(self.link)
            self.link.clicked.connect(lambda: self.added.emit(self.kind))

    def set_may_add(self, may_add: bool) -> None:
        """Whether a new record can be begun here."""
        if self.link is not None:
            self.link.setVisible(may_add)

    def set_lines(self, lines: Sequence[RecordLine]) -> None:
        """Show these records; what is over only when asked for."""
        self._lines = tuple(lines)
        self._show()

    def set_marks(self, marks: Mapping[str, Mark]) -> None:
        """Say with each record how it fares by what the kaders ask of it."""
        self._marks = marks
        self._show()

    def set_notes(self, notes: Sequence[tuple[str, Kind]]) -> None:
        """Sentences above the records."""
        clear(self._notes)
        for words, kind in notes:
            self._notes.addWidget(Note(words, kind))

    def _show(self) -> None:
        over = [line for line in self._lines if line.ended]
        self.past.setText(self.tr("Show what is over ({count})").format(count=len(over)))
        self.past.setVisible(bool(over))
        shown = [line for line in self._lines if self.past.value() or not line.ended]
        self.list.set_lines([self._line(line) for line in shown])
        self.list.setVisible(bool(shown))
        self._nothing.setVisible(not self._lines)

    def _line(self, line: RecordLine) -> StatusLine:
        icon = ICONS.get(line.kind, "file-text")
        if line.ended:
            return StatusLine(line.title, line.detail, self.tr("Over"), Kind.IDLE, icon, line.id)
        if not line.remark:
            return self._marked(line, icon)
        kind = {True: Kind.OK, False: Kind.WARN, None: Kind.IDLE}[line.complete]
        return StatusLine(line.title, line.detail, line.remark, kind, "", line.id)

    def _marked(self, line: RecordLine, icon: str) -> StatusLine:
        mark = self._marks.get(line.id)
        if mark is None:
            return StatusLine(line.title, line.detail, "", Kind.INFO, icon, line.id)
        detail = "\n".join(part for part in (line.detail, mark.split) if part)
        return StatusLine(line.title, detail, mark.word, tone(mark.state), tone_icon(mark.state), line.id)
