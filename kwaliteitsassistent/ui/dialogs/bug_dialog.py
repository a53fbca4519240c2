"""Tells calmly that the program made a mistake, and lets the user copy a report without anyone's data."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from ..icons import put_icon
from ..widgets.buttons import button
from .dialog import Dialog


class BugDialog(Dialog):
    """One dialog for every bug."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, width=560)
        self.set_words(
            self.tr("Something went wrong"),
            self.tr(
                "What you entered before has been kept. You can go on working. "
                "Does it happen again? Then send this report to whoever helps you with the program. "
                "It holds no names and nothing from your dossier."
            ),
        )
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setAccessibleName(self.tr("Report"))
        self.body.addWidget(self.report)
        self.copy = self.add_button(button(self.tr("Copy report"), icon="copy"))
        self.copy.clicked.connect(self._copy)
        self.accept_button(self.tr("Go on")).setFocus()

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.report.toPlainText())
        self.copy.setText(self.tr("Copied"))
        put_icon(self.copy, "check", "ok")
