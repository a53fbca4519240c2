"""Holds one part of a page at a time, as high as that part is."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ..focus import begin_in, has_focus_within


class OneView(QWidget):
    """`show_view` puts another part in the place of the one in sight."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.view: QWidget | None = None

    def show_view(self, view: QWidget) -> None:
        """Show `view`; what was there before is gone, and when the keyboard was in it, it begins in `view`."""
        had_focus = self.view is not None and has_focus_within(self.view)
        if self.view is not None:
            self._column.removeWidget(self.view)
            self.view.hide()
            self.view.deleteLater()
        self.view = view
        self._column.addWidget(view, 1)
        if had_focus:
            begin_in(view)
