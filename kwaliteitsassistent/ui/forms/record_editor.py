"""One record being edited: its form, saved by itself; a way out, and a way to remove it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ...domain.errors import DomainError
from ...domain.records.record import Record
from ...services.book import new_id
from ...services.records.keeping import keep_document
from ...services.records.removal import Removed, remove
from ...services.wording import form_words
from ..drafts import AutoSave
from ..problems import sentence
from ..widgets.buttons import button
from ..widgets.card import Card
from ..widgets.columns import Columns
from ..widgets.flow import FlowLayout
from ..widgets.status import Kind
from ..workspace import Workspace
from .document_field import DocumentField
from .input_for import blank
from .jobs import Jobs
from .record_form import RecordForm


class _Incomplete(Exception):
    """Something is missing or wrong, and shown beside its field."""


class Beside(Columns):
    """A form with what one watches while typing: at its right, or above it where there is little room."""

    def reflow(self, width: int) -> None:
        super().reflow(width)
        if self.layout().direction() == QBoxLayout.Direction.TopToBottom:
            self.layout().setDirection(QBoxLayout.Direction.BottomToTop)


class RecordEditor(QWidget):
    """Edits a record, or begins a new one of `kind` with the values that are `known`.

    A new one is saved as soon as nothing is missing. `draft` are values that were typed before and not saved yet.
    `panel`, if given, makes a widget beside the form that is told of every edit by `show_draft()`, and has a part
    that goes `below` the form.
    """

    saved = Signal(datetime)
    said = Signal(str, Kind)
    left = Signal()
    removed = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        kind: str,
        record: Record | None = None,
        known: Mapping[str, object] | None = None,
        draft: Mapping[str, object] | None = None,
        panel: Callable[[Workspace, RecordForm, Callable[[], bool]], QWidget] | None = None,
    ) -> None:
        super().__init__()
        self.kind = kind
        self._workspace = workspace
        self._is_kept = record is not None
        self._keeping = Jobs(self)
        book = workspace.book
        values = _values_of(record) if record else blank(kind, {"id": new_id(), **(known or {})})
        values |= draft or {}
        self.record_id = str(values["id"])
        self.form = RecordForm(book.read(), kind, values)
        self._draft = AutoSave(self._save, book.clock, self)
        self._draft.saved.connect(self._tell_saved)
        self._draft.failed.connect(self._tell_failed)
        self.form.edited.connect(self._edited)
        for field in self.form.findChildren(DocumentField):
            field.asked.connect(lambda path, field=field: self._keep_paper(field, path))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(18)
        card = Card()
        card.body.addWidget(self.form)
        self.panel = panel(workspace, self.form, self.flush) if panel else None
        if self.panel is None:
            column.addWidget(card)
        else:
            columns = Beside()
            columns.left.addWidget(card)
            columns.left.addWidget(self.panel.below)
            columns.left.addStretch()
            columns.right.addWidget(self.panel)
            columns.right.addStretch()
            column.addWidget(columns)
        column.addWidget(self._buttons())
        column.addStretch()
        if draft is not None:
            self._draft.touch()

    @property
    def is_kept(self) -> bool:
        """Whether the record is in the dossier."""
        return self._is_kept

    @property
    def draft(self) -> dict[str, object] | None:
        """What was typed and could not be saved yet, if anything."""
        return self.form.values() if self._draft.pending else None

    def try_saving(self) -> None:
        """Save what was typed if that can be done, and say nothing when it cannot."""
        self._draft.flush()

    def begin(self) -> None:
        """Put the focus on the first field."""
        next(iter(self.form.rows.values())).field.setFocus()

    def flush(self) -> bool:
        """Save what was typed; False, with what is wrong in sight, when it cannot be saved yet."""
        if self._draft.flush():
            return True
        self.said.emit(self.form.show_troubles() or self.tr("This is not saved yet."), Kind.WARN)
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _buttons(self) -> QWidget:
        box = QWidget()
        row = FlowLayout(box)
        word = form_words.kind_word(self.kind)
        self.done = button(self.tr("Done"), "primary", icon="check", name=self.tr("Done with {what}").format(what=word))
        self.done.clicked.connect(self._leave)
        self.drop = button("", "danger", icon="trash-2")
        self.drop.clicked.connect(self._drop)
        row.addWidget(self.done)
        row.addWidget(self.drop)
        self._name_drop()
        return box

    def _name_drop(self) -> None:
        words = self.tr("Delete") if self._is_kept else self.tr("Do not keep")
        self.drop.setText(words)
        self.drop.setAccessibleName(words + ": " + form_words.kind_word(self.kind))
        self.drop.setVisible(self.kind != "provider")

    def _keep_paper(self, field: DocumentField, path: Path) -> None:
        book = self._workspace.book
        self._keeping.only(
            self._workspace.background.run(
                lambda: keep_document(book, path),
                lambda document: field.take(document.id, document.title),
                self._tell_failed,
            )
        )

    def _edited(self) -> None:
        self._draft.touch()
        if self.panel is not None:
            self.panel.show_draft()

    def _save(self) -> None:
        record = self.form.record()
        if record is None:
            raise _Incomplete
        self._workspace.book.save(record)
        self._is_kept = True

    def _tell_saved(self, at: datetime) -> None:
        self._name_drop()
        self.saved.emit(at)
        if self.panel is not None:
            self.panel.show_draft()

    def _tell_failed(self, trouble: Exception) -> None:
        if isinstance(trouble, DomainError):
            self.said.emit(sentence(trouble), Kind.BAD)
        elif not isinstance(trouble, _Incomplete):
            raise trouble

    def _leave(self) -> None:
        if self.flush():
            self.left.emit()

    def _drop(self) -> None:
        self._draft.forget()
        if not self._is_kept:
            self.left.emit()
            return
        try:
            gone: Removed = remove(self._workspace.book, self.kind, self.record_id)
        except DomainError as trouble:
            self.said.emit(sentence(trouble), Kind.WARN)
            return
        self.removed.emit(gone)


def _values_of(record: Record) -> dict[str, object]:
    return {each.name: getattr(record, each.name) for each in fields(record)}
