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
from ...services.care.plans import fixed
from ...services.records.keeping import keep_document
from ...services.records.people import PEOPLE
from ...services.records.person_removal import removal_of, remove_person, running_engagement
from ...services.records.removal import remove
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
from .frozen_card import FrozenCard
from .input_for import blank
from .jobs import Jobs
from .plan_signing import PlanSigning
from .record_form import RecordForm
from .removal_dialog import RemovalDialog


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

    A new one is saved as soon as nothing is missing; of what a signature fixed only the open fields can be edited.
    `replaced` carries the key of what is to be shown instead, `removed` the step that took the record away.
    `draft` are values that were typed before and not saved yet.
    `panel`, if given, makes a widget beside the form that is told of every edit by `show_draft()`, and has a part
    that goes `below` the form.
    """

    saved = Signal(datetime)
    said = Signal(str, Kind)
    left = Signal()
    removed = Signal(object)
    replaced = Signal(object)

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
        self._told_trouble = False
        self._keeping = Jobs(self)
        book = workspace.book
        values = _values_of(record) if record else blank(kind, {"id": new_id(), **(known or {})})
        values |= draft or {}
        self.record_id = str(values["id"])
        self.frozen = fixed(book, record) if record else None
        self.form = RecordForm(book.read(), kind, values, self.frozen.open_fields if self.frozen else None)
        self._draft = AutoSave(self._save, book.clock, self)
        self._draft.saved.connect(self._tell_saved)
        self._draft.failed.connect(self._tell_failed)
        self.form.edited.connect(self._edited)
        for field in self.form.findChildren(DocumentField):
            field.asked.connect(lambda path, field=field: self._keep_paper(field, path))
        self.panel = panel(workspace, self.form, self.flush) if panel else None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(18)
        self._fill(record)
        self._column.addWidget(self._buttons())
        self._column.addStretch()
        if draft is not None:
            self._draft.touch()

    def _fill(self, record: Record | None) -> None:
        if self.frozen is not None and record is not None:
            self.fixed = FrozenCard(self._workspace, record, self.frozen)
            self.fixed.renewed.connect(self._show_instead)
            self.fixed.failed.connect(self._tell_failed)
            self._column.addWidget(self.fixed)
        card = Card()
        card.body.addWidget(self.form)
        if self.panel is None:
            self._column.addWidget(card)
            card.setVisible(bool(self.form.rows))
        else:
            self._column.addWidget(self._beside(card))
        self.signing = None
        if self.kind == "plan" and self.frozen is None:
            self.signing = PlanSigning(self._workspace, self.record_id, self._flush_form)
            self.signing.signed.connect(self._show_instead)
            self._column.addWidget(self.signing)

    def _beside(self, card: Card) -> QWidget:
        columns = Beside()
        columns.left.addWidget(card)
        columns.left.addWidget(self.panel.below)
        self.panel.below.saved.connect(self.saved)
        columns.left.addStretch()
        columns.right.addWidget(self.panel)
        columns.right.addStretch()
        return columns

    def _show_instead(self, record_id: str) -> None:
        self.saved.emit(self._workspace.book.clock())
        self.replaced.emit(("record", self.kind, record_id))

    @property
    def is_kept(self) -> bool:
        """Whether the record is in the dossier."""
        return self._is_kept

    @property
    def draft(self) -> dict[str, object] | None:
        """What was typed and could not be saved yet, if anything."""
        return self.form.values() if self._draft.pending else None

    @property
    def is_gone(self) -> bool:
        """Whether the record was in the dossier and is not any more."""
        return self._is_kept and self._workspace.book.read().get(self.kind, self.record_id) is None

    def refresh(self) -> None:
        """Show the record as it is kept now, unless something was typed that is not saved yet."""
        record = self._workspace.book.read().get(self.kind, self.record_id)
        if record is not None and not self._draft.pending:
            self.form.set_values(_values_of(record))
            if self.panel is not None:
                self.panel.refresh()

    def go_to_field(self, name: str) -> None:
        """Put the focus on a field, if the form has it."""
        if name in self.form.rows:
            self.form.rows[name].field.setFocus()

    def try_saving(self) -> None:
        """Save what was typed if that can be done, and say nothing when it cannot."""
        self._draft.flush()

    def begin(self) -> None:
        """Put the focus on the first field."""
        first = next(iter(self.form.rows.values()), None)
        (first.field if first else self.done).setFocus()

    def flush(self) -> bool:
        """Save what was typed; False, with what is wrong in sight, when it cannot be saved yet."""
        if not self._flush_form():
            return False
        if self.signing is not None and self.signing.pending:
            self.said.emit(self.signing.show_pending(), Kind.WARN)
            return False
        return True

    def _flush_form(self) -> bool:
        if self._draft.flush():
            if self._told_trouble:
                self._told_trouble = False
                self.said.emit("", Kind.INFO)
            return True
        self._told_trouble = True
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
        self.drop.setVisible(self.kind != "provider" and self.frozen is None)

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
        self._workspace.book.save(record, undoable=True)
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
        if not self._is_kept:
            self._draft.forget()
            self.left.emit()
        elif self.kind in PEOPLE and not removal_of(self._workspace.book.read(), self.kind, self.record_id).alone:
            self._ask_about_person()
        else:
            self._draft.forget()
            self._remove()

    def _ask_about_person(self) -> None:
        book = self._workspace.book
        self.leaving = RemovalDialog(removal_of(book.read(), self.kind, self.record_id), book.today, self.window())
        self.leaving.removing.connect(self._remove_person)
        self.leaving.accepted.connect(self._end_instead)
        self.leaving.open()

    def _remove_person(self, asked_in_writing: bool) -> None:
        book, kind, id_ = self._workspace.book, self.kind, self.record_id
        self._draft.forget()
        self._keeping.only(
            self._workspace.background.run(
                lambda: remove_person(book, kind, id_, asked_in_writing=asked_in_writing),
                self.removed.emit,
                self._tell_failed,
            )
        )

    def _remove(self) -> None:
        try:
            gone = remove(self._workspace.book, self.kind, self.record_id)
        except DomainError as trouble:
            self.said.emit(sentence(trouble), Kind.WARN)
            return
        self.removed.emit(gone)

    def _end_instead(self) -> None:
        """Go where the end of the support or of the work is filled in."""
        book = self._workspace.book
        running = running_engagement(book.read(), self.record_id, book.today)
        if running is not None and self.flush():
            self.replaced.emit(("record", "engagement", running))
        else:
            self.go_to_field("end")


def _values_of(record: Record) -> dict[str, object]:
    return {each.name: getattr(record, each.name) for each in fields(record)}
