"""A signature: drawn, or a typed name for who cannot or will not draw."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ..widgets.buttons import button
from ..widgets.flow import FlowLayout
from ..widgets.text import label
from .signature_pad import SignaturePad, Stroke
from .text_fields import TextField


@dataclass(frozen=True, slots=True)
class Signed:
    """What someone put down: strokes, or a typed name; empty when neither."""

    strokes: tuple[Stroke, ...] = ()
    typed: str = ""

    def __bool__(self) -> bool:
        return bool(self.strokes or self.typed)


class SignatureField(QWidget):
    """The pad with its buttons, and the way to type instead."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        # Not a stack: that stays as high as the pad when only a name is asked for.
        self._sheets = (self._drawn(), self._typed())
        for sheet in self._sheets:
            column.addWidget(sheet)
        self._show_sheet(typed=False)

    def value(self) -> Signed:
        """The signature as it stands."""
        if self._is_typed:
            return Signed(typed=self.name.value())
        return Signed(strokes=self.pad.value())

    def set_value(self, value: Signed) -> None:
        """Show a signature; that is no edit."""
        self.pad.set_value(value.strokes)
        self.name.set_value(value.typed)
        self._show_sheet(typed=bool(value.typed))
        self._enable()

    def _drawn(self) -> QWidget:
        self.pad = SignaturePad()
        self.undo = button(self.tr("Undo last stroke"), "link", icon="undo-2")
        self.wipe = button(self.tr("Clear"), "link", icon="eraser")
        to_typing = button(self.tr("Type the name instead"), "link", icon="keyboard")
        self.undo.clicked.connect(self.pad.undo_stroke)
        self.wipe.clicked.connect(self.pad.clear)
        to_typing.clicked.connect(lambda: self._switch(self.name, typed=True))
        self.pad.edited.connect(self._changed)
        sheet = _sheet(self.pad, self.undo, self.wipe, to_typing)
        self._enable()
        return sheet

    def _typed(self) -> QWidget:
        self.name = TextField()
        self.name.setAccessibleName(self.tr("Full name as signature"))
        self.name.edited.connect(self.edited)
        to_drawing = button(self.tr("Draw instead"), "link", icon="pen-line")
        to_drawing.clicked.connect(lambda: self._switch(self.pad, typed=False))
        words = label(self.tr("Full name as signature"), "strong")
        words.setBuddy(self.name)
        sheet = _sheet(self.name, to_drawing)
        sheet.layout().insertWidget(0, words)
        return sheet

    def _switch(self, target: QWidget, *, typed: bool) -> None:
        self._show_sheet(typed=typed)
        target.setFocus()
        self.edited.emit()

    def _show_sheet(self, *, typed: bool) -> None:
        self._is_typed = typed
        drawn_sheet, typed_sheet = self._sheets
        # First away with the one, so that the form is never as high as both.
        (drawn_sheet if typed else typed_sheet).hide()
        (typed_sheet if typed else drawn_sheet).show()

    def _changed(self) -> None:
        self._enable()
        self.edited.emit()

    def _enable(self) -> None:
        drawn = bool(self.pad.value())
        self.undo.setEnabled(drawn)
        self.wipe.setEnabled(drawn)


def _sheet(field: QWidget, *buttons: QWidget) -> QWidget:
    sheet = QWidget()
    column = QVBoxLayout(sheet)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    column.addWidget(field)
    row = FlowLayout(spacing=6)
    for each in buttons:
        row.addWidget(each)
    column.addLayout(row)
    return sheet
