"""The window before there is an open dossier: one view at a time."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ..focus import press_by_enter
from .panel import Panel

if TYPE_CHECKING:
    from .unlock import UnlockPanel
    from .welcome import WelcomePanel


class StartWindow(QWidget):
    """Shows the view that fits. `painted` comes once, after the first time it is in sight.

    Each view is made when it is first needed. `built` carries the first questions and the restoring, `welcomed` what
    was chosen of the beginnings, `asked` the dossier to open.
    """

    painted = Signal()
    closed = Signal()
    welcomed = Signal(str)
    asked = Signal(object)
    built = Signal(object)

    def __init__(self, recent: tuple[Path, ...], new_folder: Path) -> None:
        super().__init__()
        self.setObjectName("shell")
        self.setMinimumSize(560, 480)
        self.resize(980, 720)
        self._recent, self._new_folder = recent, new_folder
        self._was_painted = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._stack = QStackedWidget()
        column.addWidget(self._stack)
        self.setWindowTitle(self.tr("Quality assistant"))
        self._welcome: WelcomePanel | None = None
        self._unlock: UnlockPanel | None = None
        self._wizard: QWidget | None = None
        self._restore: QWidget | None = None
        self._show_first()

    @property
    def panel(self) -> Panel:
        """The view in sight."""
        return self._stack.currentWidget()

    @property
    def welcome(self) -> WelcomePanel:
        """The ways to begin."""
        if self._welcome is None:
            from .welcome import WelcomePanel

            self._welcome = WelcomePanel()
            self._welcome.chosen.connect(self._choose)
            self._stack.addWidget(self._welcome)
        return self._welcome

    @property
    def unlock(self) -> UnlockPanel:
        """Opening a dossier."""
        if self._unlock is None:
            from .unlock import UnlockPanel

            self._unlock = UnlockPanel()
            self._unlock.left.connect(self.show_welcome)
            self._unlock.browsed.connect(self._browse)
            self._unlock.asked.connect(self.asked)
            self._stack.addWidget(self._unlock)
        return self._unlock

    @property
    def wizard(self) -> Panel:
        """The first questions."""
        if self._wizard is None:
            from .wizard import WizardPanel

            self._wizard = WizardPanel(self._new_folder)
            self._wizard.left.connect(self.show_welcome)
            self._stack.addWidget(self._wizard)
            self.built.emit(self._wizard)
        return self._wizard

    @property
    def restore(self) -> Panel:
        """Putting back a backup."""
        if self._restore is None:
            from .restore import RestorePanel

            self._restore = RestorePanel()
            self._restore.left.connect(self._show_first)
            self._restore.setObjectName("restore")
            self._stack.addWidget(self._restore)
            self.built.emit(self._restore)
        return self._restore

    def keep_answers(self) -> bool:
        """Keep what was filled in at the first questions; whether they were under way with a dossier."""
        return self._wizard is not None and self._wizard.keep_answers()

    def show_welcome(self) -> None:
        """The ways to begin."""
        self.welcome.set_busy("")
        self.show_panel(self.welcome)

    def show_unlock(self, path: Path) -> None:
        """Ask for the passphrase of a dossier."""
        others = tuple(each for each in self._recent if each != path)
        self.unlock.show_paths((path, *others), path)
        self.show_panel(self.unlock)

    def show_panel(self, panel: Panel) -> None:
        """Bring a view into sight, with the focus where one begins."""
        self._stack.setCurrentWidget(panel)
        panel.begin()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def showEvent(self, event: object) -> None:
        super().showEvent(event)
        self.panel.begin()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if press_by_enter(self, event):
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.panel.go_on()
        elif event.key() == Qt.Key.Key_Escape:
            self.panel.go_back()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def _show_first(self) -> None:
        if self._recent:
            self.show_unlock(self._recent[0])
        else:
            self.show_welcome()

    def _choose(self, what: str) -> None:
        if what == "open":
            self._browse()
        else:
            self.welcomed.emit(what)

    def _browse(self) -> None:
        from PySide6.QtWidgets import QFileDialog  # not for the first frame

        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a dossier"), str(Path.home()), "*.kwa")
        if chosen:
            self.show_unlock(Path(chosen))
