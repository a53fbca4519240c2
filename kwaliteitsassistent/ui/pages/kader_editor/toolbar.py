"""What can be done with the kader as a whole, and whether it is right."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ...widgets.buttons import button, icon_button, saves
from ...widgets.flow import FlowLayout
from ...widgets.icon_label import IconLabel
from ...widgets.status import Kind
from ...widgets.text import label


class Toolbar(QWidget):
    """The buttons are public; `show_troubles` says how the kader is."""

    def __init__(self) -> None:
        super().__init__()
        self.adopt = button(self.tr("Start using"), "primary")
        self.save = button(self.tr("Keep as a file"), icon="save")
        self.undo = icon_button("undo-2", self.tr("Undo the last change"), boxed=True)
        self.redo = icon_button("redo-2", self.tr("Do the change again"), boxed=True)
        self.leave = button(self.tr("To the settings; the draft stays"), "link", icon="arrow-left")
        self.forget = button(self.tr("Throw the draft away"), "link", icon="trash-2")
        saves(self.adopt, self.undo, self.redo, self.forget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        box = QWidget()
        row = FlowLayout(box)
        for each in (self.adopt, self.save, self.undo, self.redo, self.leave, self.forget):
            row.addWidget(each)
        column.addWidget(box)
        column.addLayout(self._state_row())
        self._comments = self._comments_row()
        column.addWidget(self._comments)
        self.wait()

    def _state_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self._icon = IconLabel(Kind.INFO.icon, Kind.INFO.role)
        self.state = label("")
        self.trouble = button(self.tr("Go to the first"), "link")
        row.addWidget(self._icon)
        row.addWidget(self.state, 1)
        row.addWidget(self.trouble)
        return row

    def _comments_row(self) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(IconLabel(Kind.WARN.icon, Kind.WARN.role))
        words = self.tr(
            "This text has comments that cannot be kept: they go with your first change. Comments above a section or a "
            "requirement stay. Keep the old file if you need the others."
        )
        row.addWidget(label(words), 1)
        return box

    def show_lost(self, lost: bool) -> None:
        """Say that comments of the file go with the first change."""
        self._comments.setVisible(lost)

    @property
    def tells_of_comments(self) -> bool:
        """Whether it says so."""
        return not self._comments.isHidden()

    def wait(self) -> None:
        """The last change has not been looked at yet."""
        self.adopt.setEnabled(False)

    def show_steps(self, back: bool, forward: bool) -> None:
        """Whether there is something to undo and to do again."""
        self.undo.setEnabled(back)
        self.redo.setEnabled(forward)

    def show_troubles(self, count: int, *, wait: bool) -> None:
        """How many things are not right; they `wait` when nothing is wrong and all is only to be filled in."""
        self.adopt.setEnabled(True)
        kind = Kind.OK if not count else Kind.INFO if wait else Kind.WARN
        self._icon.set_icon(kind.icon, kind.role)
        self.state.setText(self._words(count, wait))
        self.trouble.setVisible(count > 0)

    def _words(self, count: int, wait: bool) -> str:
        if not count:
            return self.tr("Everything is right. You can start using this kader.")
        if wait:
            return self.tr("%n thing(s) still to fill in. The draft is kept all the same.", "", count)
        return self.tr("%n thing(s) not right yet. The draft is kept all the same.", "", count)
