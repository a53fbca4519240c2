"""One part of the kader: its blocks below each other; only what has another form is built anew."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from shiboken6 import isValid

from ....domain.kader.toml_lines import Path
from ....services.kader.editing.form import Block
from ....services.kader.editing.problems import Trouble
from ....services.kader.editing.unfilled import notes
from ...focus import begin_in
from ...widgets.one_view import OneView
from .block_view import BlockView, shape


class PartView(QWidget):
    """`filled` carries a field and its new value, `pressed` a button, `left` the path of a value one went on from."""

    filled = Signal(object, object)
    pressed = Signal(object)
    left = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        self._slots: list[OneView] = []
        self._part: Path | None = None
        QApplication.instance().focusChanged.connect(self._focus_moved)

    @property
    def views(self) -> list[BlockView]:
        """The blocks in sight."""
        return [slot.view for slot in self._slots if slot.isVisibleTo(self) and isinstance(slot.view, BlockView)]

    def show_blocks(self, blocks: tuple[Block, ...], part: Path) -> None:
        """Show the blocks of a part of the kader; the keyboard stays where it was."""
        same = part == self._part
        self._part = part
        for _ in range(len(self._slots), len(blocks)):
            slot = OneView()
            self._slots.append(slot)
            self._column.addWidget(slot)
        for number, slot in enumerate(self._slots):
            slot.setVisible(number < len(blocks))
            if number < len(blocks):
                self._show_block(slot, blocks[number], same)

    def _show_block(self, slot: OneView, block: Block, same: bool) -> None:
        view = slot.view if isinstance(slot.view, BlockView) else None
        if view is not None and same and shape(view.block) == shape(block):
            view.show_block(block)
            return
        focused = view.focused() if view is not None and same else None
        opened = frozenset(view.opened()) if view is not None and same else frozenset()
        made = BlockView(block, opened)
        made.filled.connect(self.filled)
        made.pressed.connect(self.pressed)
        slot.show_view(made)
        made.show()  # at once: else the keyboard finds nothing in it yet
        if focused is not None:
            self._begin_near(made, focused)

    def _begin_near(self, view: BlockView, path: Path) -> None:
        """The keyboard to the same value, or to one under the same part."""
        for length in range(len(path), 0, -1):
            near = (view.input_at(place) for place in view.fields() if place[:length] == path[:length])
            found = next((each for each in near if each is not None), None)
            if found is not None:
                found.setFocus()
                return

    def show_notes(self, found: tuple[Trouble, ...]) -> None:
        """Show the problems of this part, each beside what it is about."""
        fields = tuple(path for view in self.views for path in view.fields())
        around = tuple(path for view in self.views for path in view.around())
        told, used = notes(found, fields, around), set[Path]()
        for view in self.views:
            view.show_notes(told, used)

    def _focus_moved(self, old: QWidget | None, new: QWidget | None) -> None:
        """Another window, or the list of a choice, is no leaving."""
        if old is None or new is None or not (isValid(old) and isValid(new)) or new.window() is not self.window():
            return
        was = self._value_with(old)
        if was is not None and was != self._value_with(new):
            self.left.emit(was)

    def _value_with(self, widget: QWidget) -> Path | None:
        return next((found for view in self.views if (found := view.value_with(widget)) is not None), None)

    def begin(self) -> None:
        """The keyboard to the first field."""
        begin_in(self)

    def begin_at_one_of(self, paths: Iterable[Path]) -> None:
        """The keyboard to the first value in sight at or around one of these paths, or inside one."""
        wanted = tuple(paths)
        fields = [path for view in self.views for path in view.fields()]
        exact = [path for path in fields if any(one[: len(path)] == path for one in wanted)]
        near = [path for path in fields if any(path[: len(one)] == one for one in wanted)]
        for path in (exact or near)[:1]:
            found = next((each for view in self.views if (each := view.input_at(path))), None)
            if found is not None:
                found.setFocus()
                return
        self.begin()
