"""The parts of the kader as a list, with the buttons that change it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QWidget

from ....domain.kader.editing.draft import KaderDraft
from ....domain.kader.toml_lines import Path
from ....services.kader.editing.changes import may_copy, may_move
from ....services.kader.editing.landings import Landing, landings
from ....services.kader.editing.outline import Part, PartKind
from ... import theme
from ...widgets.buttons import button, icon_button, saves
from ...widgets.card import Card
from ...widgets.flow import FlowLayout
from ...widgets.status import Kind, StatusLine
from ...widgets.text import label
from .outline_list import OutlineList

_ICONS = {
    PartKind.KADER: "list-checks",
    PartKind.SECTION: "folder-open",
    PartKind.REQUIREMENT: "file-text",
    PartKind.RULE: "info",
    PartKind.WAIVE: "circle-slash",
    PartKind.TIGHTEN: "scale",
}
_HEIGHT = 340  # of some six rows


class OutlineCard(Card):
    """`chosen` carries the path of a part, `dropped` the `Landing` of one that was dragged.

    The other signals ask for a change to the part in sight.
    """

    chosen = Signal(object)
    requirement_wanted = Signal()
    section_wanted = Signal()
    waiver_wanted = Signal()
    tightening_wanted = Signal()
    moved = Signal(int)
    dropped = Signal(object)
    copied = Signal()
    removed = Signal()

    def __init__(self, *, builds_on: bool) -> None:
        super().__init__(self.tr("Contents"))
        self._draft: KaderDraft | None = None
        self.rows = OutlineList(self.tr("Contents of the kader"), self._landings)
        self.rows.setFixedHeight(theme.scaled(_HEIGHT))
        self.rows.chosen.connect(self.chosen)
        self.rows.dropped.connect(self.dropped)
        self.up = icon_button("chevron-up", self.tr("Move up"), boxed=True)
        self.down = icon_button("chevron-down", self.tr("Move down"), boxed=True)
        self.copy = icon_button("copy", self.tr("Copy this requirement"), boxed=True)
        self.remove = icon_button("trash-2", self.tr("Remove this part"), boxed=True)
        self.add = button(self.tr("Add a requirement"), icon="plus")
        self.add_section = button(self.tr("Add a section"), icon="folder-plus")
        self.add_waiver = button(self.tr("Leave out a requirement"), icon="circle-slash")
        self.add_tightening = button(self.tr("Ask a requirement more strictly"), icon="scale")
        self.add_waiver.setVisible(builds_on)
        self.add_tightening.setVisible(builds_on)
        adding = (self.add, self.add_section, self.add_waiver, self.add_tightening)
        saves(self.up, self.down, self.copy, self.remove, *adding)
        self._add_buttons(self.add, self.add_section, self.add_tightening, self.add_waiver)
        self.add_rows(self.rows)
        self._add_buttons(self.up, self.down, self.copy, self.remove)
        self.body.addWidget(
            label(self.tr("Drag a section or a requirement to another place, or use the arrows."), "small")
        )
        self.up.clicked.connect(lambda: self.moved.emit(-1))
        self.down.clicked.connect(lambda: self.moved.emit(1))
        self.copy.clicked.connect(self.copied)
        self.remove.clicked.connect(self.removed)
        self.add.clicked.connect(self.requirement_wanted)
        self.add_section.clicked.connect(self.section_wanted)
        self.add_waiver.clicked.connect(self.waiver_wanted)
        self.add_tightening.clicked.connect(self.tightening_wanted)

    def _add_buttons(self, *buttons: QAbstractButton) -> None:
        box = QWidget()
        row = FlowLayout(box, spacing=8)
        for each in buttons:
            row.addWidget(each)
        self.body.addWidget(box)

    def show_parts(self, parts: tuple[Part, ...], draft: KaderDraft, place: Path) -> None:
        """Show the parts, with the one in sight marked."""
        self._draft = draft
        self.rows.set_lines([self._line(part, part.path == place) for part in parts])
        number = next((number for number, part in enumerate(parts) if part.path == place), 0)
        index = self.rows.model().index(number, 0)
        if self.rows.currentIndex() != index:
            self.rows.setCurrentIndex(index)
        self.rows.scrollTo(index)
        self.up.setEnabled(may_move(draft, place, -1))
        self.down.setEnabled(may_move(draft, place, 1))
        self.copy.setEnabled(may_copy(place))
        self.remove.setEnabled(bool(place))

    def _landings(self, part: object) -> tuple[Landing, ...]:
        return landings(self._draft, part) if self._draft is not None and isinstance(part, tuple) else ()

    def _line(self, part: Part, in_sight: bool) -> StatusLine:
        word, kind = "", Kind.INFO if in_sight else Kind.IDLE
        if part.troubles and part.waits:
            word = self.tr("%n to fill in", "", part.troubles)
        elif part.troubles:
            word, kind = self.tr("%n to mend", "", part.troubles), Kind.WARN
        icon = "pen-line" if in_sight else _ICONS[part.kind]
        return StatusLine(part.title, part.detail, word, kind, icon, part.path)
