"""A page with depth: a list, a card behind it, a form behind that, and one way back."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from ...domain.errors import DomainError
from ...domain.records.record import Record
from ...domain.text import capital
from ...services.history import Step
from ...services.records.undo import undo
from ...services.wording import form_words
from ..focus import begin_in
from ..page import NewRecord, Page
from ..problems import sentence
from ..widgets.buttons import button
from ..widgets.scrolling import keep_focus_in_sight
from ..widgets.status import Kind
from ..workspace import Workspace
from .record_editor import RecordEditor
from .serving_card import ServingCard
from .vog_panel import VogPanel

Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Draft:
    """A form with what was typed into it, and into the signature below it, and could not be saved yet.

    `judged` are the fields beside which it stands when they are wrong.
    """

    kind: str
    record_id: str
    values: dict[str, object] | None
    signature: tuple[date | None, str] | None = None
    judged: frozenset[str] = frozenset()


_PANELS = {"vog": VogPanel}
_TOLD_ELSEWHERE = ("provider", "staff", "client", *_PANELS)


class View(QWidget):
    """One level of a page. `key` says what it shows, for finding the way back; None when that cannot be found."""

    opened = Signal(object)
    begun = Signal(str, object)
    asked_for = Signal(str, object)

    def __init__(self, key: Key | None) -> None:
        super().__init__()
        self.key = key
        self.left_at: QWidget | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(18)

    def heading(self) -> tuple[str, str]:
        """Title and the line below it."""
        return "", ""

    def place(self) -> Key | Draft | None:
        """What `DrillPage.open` needs to show this again."""
        return self.key

    def refresh(self) -> None:
        """Read again what is shown."""

    def is_gone(self) -> bool:
        """Whether what this shows is not in the dossier any more."""
        return False

    def flush(self) -> bool:
        """Save half-finished typing."""
        return True

    def begin(self) -> None:
        """Put the focus where one goes on."""


class EditorView(View):
    """The form of one record."""

    def __init__(self, workspace: Workspace, editor: RecordEditor, key: Key | None) -> None:
        super().__init__(key)
        self.editor = editor
        self.column.addWidget(editor)
        self.serving = ServingCard(workspace, editor.kind, editor.record_id)
        self.serving.chosen.connect(lambda place: self.asked_for.emit("kader", place))
        self.column.addWidget(self.serving)
        self.column.addStretch()
        editor.saved.connect(lambda _at: self._look())
        if editor.panel is not None:
            editor.panel.chosen.connect(lambda place: self.asked_for.emit("kader", place))
        self._look()

    def heading(self) -> tuple[str, str]:
        word = form_words.kind_word(self.editor.kind)
        if self.editor.kind == "provider":
            return form_words.heading("provider"), ""
        return capital(word), self.tr("Everything you type is saved at once.")

    def place(self) -> Key | Draft | None:
        editor = self.editor
        signature = editor.signing.draft if editor.signing is not None else None
        if editor.draft is None and signature is None:
            return self.key
        return Draft(editor.kind, editor.record_id, editor.draft, signature, editor.form.judged)

    def refresh(self) -> None:
        self.editor.refresh()
        self._look()

    def _look(self) -> None:
        """Say what the record counts for; a person's own card tells that, and a VOG does while one types."""
        shown = self.editor.is_kept and self.editor.kind not in _TOLD_ELSEWHERE
        self.serving.setVisible(shown)
        if shown:
            self.serving.refresh()

    def is_gone(self) -> bool:
        return self.editor.is_gone

    def flush(self) -> bool:
        return self.editor.flush()

    def begin(self) -> None:
        self.editor.begin()


class DrillPage(Page):
    """`first` is the list. A key opens what `view_for` makes of it; `("record", kind, id)` opens a form."""

    def __init__(self, workspace: Workspace, title: str) -> None:
        super().__init__(title)
        self.workspace = workspace
        self._name = title
        self._width = 0
        self.back = button("", "link", icon="arrow-left")
        self.back.clicked.connect(self.go_back)
        self.back.hide()
        self.body.insertWidget(0, self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self._views: list[View] = []

    @abstractmethod
    def view_for(self, key: Key) -> View | None:
        """The view of a key of this page; None when what it names is gone."""

    def keys_to(self, id_: str) -> tuple[Key, ...]:
        """The keys to what an id names."""
        return (("card", id_),)

    @property
    def view(self) -> View:
        """The level in sight."""
        return self._views[-1]

    def show_first(self, view: View) -> None:
        """Begin with the list."""
        self._push(view)

    def refresh(self) -> None:
        if any(view.is_gone() for view in self._views):
            self._drop_gone()
            self._show()
        else:
            self.view.refresh()
            self._name_levels()

    def flush(self) -> bool:
        return self.view.flush()

    def keep(self) -> bool:
        if isinstance(self.view, EditorView):
            self.view.editor.try_saving()
            return True
        return self.view.flush()

    def place(self) -> object:
        return tuple(place for view in self._views[1:] if (place := view.place()) is not None)

    def go_to(self, place: object) -> None:
        """Show what the keys of `place` name, one behind the other, or what a plain id names; or a new form."""
        if isinstance(place, NewRecord):
            self.go_to(())
            self.begin(place.kind, {})
            return
        keys = place if isinstance(place, tuple) else self.keys_to(str(place))
        while len(self._views) > 1:
            self._drop()
        for key in keys:
            self.open(key)
        self._show()

    def open(self, key: Key | Draft) -> None:
        """Show what a key names, or a form with its draft, behind what is in sight."""
        if not self.view.flush():
            return
        if isinstance(key, Draft):
            view = self._drafted(key)
        else:
            view = self._editor_view(key) if key[0] == "record" else self.view_for(key)
        if view is not None:
            self._push(view)

    def begin(self, kind: str, known: dict[str, object]) -> None:
        """Show an empty form for a new record."""
        if self.view.flush():
            self._push(self._edit(RecordEditor(self.workspace, kind, known=known, panel=_PANELS.get(kind)), None))

    def go_back(self) -> None:
        """Leave the level in sight, when it could save what was typed."""
        if len(self._views) > 1 and self.view.flush():
            self._leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and len(self._views) > 1:
            self.go_back()
        else:
            super().keyPressEvent(event)

    def reflow(self, width: int) -> None:
        self._width = width
        super().reflow(width)

    def after_edit(self, editor: RecordEditor) -> None:
        """Where to go when a form is left: back, unless a page knows better."""

    def _leave(self) -> None:
        left = self.view
        self._drop()
        if isinstance(left, EditorView) and left.editor.is_kept:
            self.after_edit(left.editor)
        self._show()
        begin_in(self)
        self._go_on_where_left()

    def _go_on_where_left(self) -> None:
        """Put the keyboard back on what opened the level that was left."""
        at = self.view.left_at
        if at is not None and isValid(at) and self.view.isAncestorOf(at):
            at.setFocus()
            keep_focus_in_sight(self)

    def _drafted(self, draft: Draft) -> View:
        record = self.workspace.book.read().get(draft.kind, draft.record_id)
        key = ("record", draft.kind, record.id) if record else None
        editor = self._editor(draft.kind, record, draft.values)
        if editor.signing is not None and draft.signature is not None:
            editor.signing.take_draft(draft.signature)
        editor.form.judge(draft.judged)
        return self._edit(editor, key)

    def _editor_view(self, key: Key) -> View | None:
        _, kind, id_ = key
        record = self.workspace.book.read().get(kind, id_)
        return self._edit(self._editor(kind, record), key) if record is not None else None

    def _editor(self, kind: str, record: Record | None, draft: dict[str, object] | None = None) -> RecordEditor:
        return RecordEditor(self.workspace, kind, record, draft=draft, panel=_PANELS.get(kind))

    def _edit(self, editor: RecordEditor, key: Key | None) -> View:
        editor.saved.connect(self._tell_saved)
        editor.said.connect(self.said)
        editor.left.connect(self._leave)
        editor.removed.connect(self._removed)
        editor.replaced.connect(self._replace)
        return EditorView(self.workspace, editor, key)

    def _tell_saved(self, at: datetime) -> None:
        view = self.view
        if isinstance(view, EditorView):
            view.key = ("record", view.editor.kind, view.editor.record_id)
        self.saved.emit(at)

    def _replace(self, key: Key) -> None:
        """Show what a key names in the place of what is in sight."""
        self._drop()
        self.open(key)

    def _removed(self, step: Step) -> None:
        kind = self.view.editor.kind if isinstance(self.view, EditorView) else ""
        self._drop_gone()
        self._show()
        self.saved.emit(self.workspace.book.clock())
        words = self.tr("Deleted: {what}").format(what=form_words.kind_word(kind))
        self.undoable.emit(words, lambda: self._undo(step))

    def _undo(self, step: Step) -> None:
        try:
            undo(self.workspace.book, step)
        except DomainError as trouble:
            self.said.emit(sentence(trouble), Kind.WARN)
            return
        self.saved.emit(self.workspace.book.clock())
        self.refresh()

    def _drop_gone(self) -> None:
        """Go back until nothing is left that is not there any more."""
        while any(view.is_gone() for view in self._views):
            self._drop()

    def _push(self, view: View) -> None:
        if self._views:
            self._views[-1].left_at = self.focusWidget()
            self._views[-1].hide()
        view.opened.connect(self.open)
        view.begun.connect(self.begin)
        view.asked_for.connect(self.asked_for)
        self._views.append(view)
        self.body.addWidget(view, 1)
        self._show()
        if len(self._views) > 1:
            begin_in(self)
        view.begin()
        keep_focus_in_sight(self)

    def _drop(self) -> None:
        view = self._views.pop()
        view.hide()
        self.body.removeWidget(view)
        view.deleteLater()

    def _show(self) -> None:
        self.view.refresh()
        self.view.show()
        self._name_levels()
        self.reflow(self._width or self.width())
        if (area := self._area()) is not None:
            area.verticalScrollBar().setValue(0)

    def _area(self) -> QScrollArea | None:
        area = self.parentWidget().parentWidget() if self.parentWidget() else None
        return area if isinstance(area, QScrollArea) else None

    def _name_levels(self) -> None:
        title, subtitle = self.view.heading()
        self.head.set_title(title or self._name)
        self.head.set_subtitle(subtitle)
        self.back.setVisible(len(self._views) > 1)
        if len(self._views) > 1:
            before = self._views[-2].heading()[0] or self._name
            self.back.setText(before)
            self.back.setAccessibleName(self.tr("Back to {what}").format(what=before))
