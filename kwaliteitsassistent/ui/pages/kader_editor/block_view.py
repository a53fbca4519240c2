"""One block of the editor: its sentence, fields, parts and buttons, and what is not right in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ....domain.kader.toml_lines import Path
from ....services.kader.editing.form import Action, Block, EditField, Input
from ....services.kader.editing.unfilled import Notes
from ...fields.form_field import FormField
from ...icons import put_icon
from ...widgets.buttons import button
from ...widgets.card import Card
from ...widgets.flow import FlowLayout
from ...widgets.icon_label import IconLabel
from ...widgets.text import label
from .block_notes import BlockNotes
from .field_grid import FieldGrid
from .inputs import is_wide, make_input, show_value
from .period_field import PeriodField


class BlockView(QWidget):
    """`filled` carries a field and its new value, `pressed` a button. `show_block` shows another state of it."""

    filled = Signal(object, object)
    pressed = Signal(object)

    def __init__(self, block: Block, opened: frozenset[Path] = frozenset(), *, nested: bool = False) -> None:
        super().__init__()
        self.block = block
        self.inputs: list[tuple[FormField, Any]] = []
        self.parts: list[BlockView] = []
        self.buttons: list[QPushButton] = []
        self._fields: list[EditField] = list(block.fields)
        frame = QFrame() if nested else Card()
        column = frame.body if isinstance(frame, Card) else QVBoxLayout(frame)
        if nested:
            frame.setObjectName("message")
            column.setContentsMargins(14, 10, 14, 10)
            column.setSpacing(8)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        self.fold: QPushButton | None = None
        self._add_head(column, nested)
        self._inside = QWidget()
        column.addWidget(self._inside)
        self._fill(opened)
        self._show_fold(block.path in opened or not block.folded)

    def _add_head(self, column: QVBoxLayout, nested: bool) -> None:
        block = self.block
        self._title = label(block.title, "strong" if nested else "h2")
        row = QHBoxLayout()
        row.setSpacing(10)
        if block.icon:
            row.addWidget(IconLabel(block.icon, "accent"))
        if block.folded:
            self.fold = button(block.title, "link", icon="chevron-right")
            self.fold.clicked.connect(lambda: self._show_fold(self._inside.isHidden()))
            row.addWidget(self.fold)
        row.addWidget(self._title, 1)
        if block.folded or not block.title:
            self._title.hide()
        if block.folded:
            row.addStretch()
        column.addLayout(row)

    def _fill(self, opened: frozenset[Path]) -> None:
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self._sentence = label(self.block.sentence, "muted" if self.block.title else "strong")
        column.addWidget(self._sentence)
        self._told = BlockNotes()
        self.problem = self._told.problem
        column.addWidget(self._told)
        if self.block.fields:
            column.addWidget(self._grid())
        for part in self.block.parts:
            view = BlockView(part, opened, nested=True)
            view.filled.connect(self.filled)
            view.pressed.connect(self.pressed)
            self.parts.append(view)
            column.addWidget(view)
        if self.block.actions:
            column.addWidget(self._action_row())
        self._show_words()

    def _grid(self) -> FieldGrid:
        grid = FieldGrid()
        for number, field in enumerate(self.block.fields):
            made = make_input(field)
            may_be_empty = field.optional and field.input is not Input.CHOICE
            form = FormField(field.label, made, field.help, optional=may_be_empty)
            if isinstance(made, PeriodField):
                made.name(field.label)
            form.edited.connect(lambda number=number, made=made: self.filled.emit(self._fields[number], made.value()))
            self.inputs.append((form, made))
            grid.add(form, wide=is_wide(field))
        return grid

    def _action_row(self) -> QWidget:
        box = QWidget()
        row = FlowLayout(box)
        for number, action in enumerate(self.block.actions):
            kind = "link" if action.icon == "trash-2" else "plain"
            about = self.block.sentence or self.block.title
            made = button(action.words, kind, icon=action.icon, name=f"{action.words}: {about}" if about else "")
            made.clicked.connect(lambda _on=False, number=number: self.pressed.emit(self._action(number)))
            self.buttons.append(made)
            row.addWidget(made)
        return box

    def _action(self, number: int) -> Action:
        return self.block.actions[number]

    def _show_fold(self, opened: bool) -> None:
        self._inside.setVisible(opened)
        if self.fold is not None:
            put_icon(self.fold, "chevron-down" if opened else "chevron-right", "accent")
            state = self.tr("open") if opened else self.tr("closed")
            self.fold.setAccessibleName(f"{self.block.title}, {state}")

    def opened(self) -> Iterator[Path]:
        """The paths of the folded blocks that are open now."""
        if self.fold is not None and not self._inside.isHidden():
            yield self.block.path
        for part in self.parts:
            yield from part.opened()

    def show_block(self, block: Block) -> None:
        """Show the same block with other values and sentences."""
        self.block = block
        self._fields = list(block.fields)
        self._show_words()
        for (_, made), field in zip(self.inputs, block.fields, strict=True):
            show_value(made, field)
        for view, part in zip(self.parts, block.parts, strict=True):
            view.show_block(part)

    def fields(self) -> Iterator[Path]:
        """The values that can be filled in, here and in the parts."""
        yield from (field.path for field in self._fields)
        for part in self.parts:
            yield from part.fields()

    def around(self) -> Iterator[Path]:
        """What the blocks are about, this one and its parts."""
        yield self.block.path
        for part in self.parts:
            yield from part.around()

    def show_notes(self, notes: Notes, used: set[Path]) -> None:
        """Show each sentence once: the places that had theirs are `used`."""
        for (form, _), field in reversed(list(zip(self.inputs, self._fields, strict=True))):
            form.show_problem(" ".join(_once(notes.wrong, field.path, used)) or None)
            form.show_waiting(field.path in notes.empty)
        for part in self.parts:
            part.show_notes(notes, used)
        path = self.block.path
        to_come = notes.to_come.get(path, ()) if path not in used else ()
        wrong = _once(notes.wrong, path, used)
        if to_come:
            used.add(path)
        self._told.show_sentences(wrong, to_come)
        if wrong and self.block.folded:
            self._show_fold(True)

    def input_at(self, path: Path) -> QWidget | None:
        """The input for a value, here or in a part."""
        for (_, made), field in zip(self.inputs, self._fields, strict=True):
            if field.path == path:
                return made
        return next((found for part in self.parts if (found := part.input_at(path)) is not None), None)

    def value_with(self, widget: QWidget) -> Path | None:
        """The value whose input this is, or is a part of."""
        for (form, _), field in zip(self.inputs, self._fields, strict=True):
            if form.isAncestorOf(widget):
                return field.path
        return next((found for part in self.parts if (found := part.value_with(widget)) is not None), None)

    def focused(self) -> Path | None:
        """The value whose input has the keyboard."""
        inside = self.window().focusWidget()
        return self.value_with(inside) if inside is not None else None

    def _show_words(self) -> None:
        self._title.setText(self.block.title)
        self._sentence.setText(self.block.sentence)
        self._sentence.setVisible(bool(self.block.sentence))


def _once(sentences: Mapping[Path, tuple[str, ...]], path: Path, used: set[Path]) -> tuple[str, ...]:
    if path in used or path not in sentences:
        return ()
    used.add(path)
    return sentences[path]


def shape(block: Block) -> object:
    """What makes two blocks the same but for their values: then the inputs can stay."""
    fields = tuple((one.path, one.label, one.input, one.options, one.optional) for one in block.fields)
    words = tuple(action.words for action in block.actions)
    return bool(block.title), block.path, fields, tuple(map(shape, block.parts)), words, block.folded
