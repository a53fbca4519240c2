"""The first questions: passphrase, recovery sheet, who you are, which kader. All but the first can wait."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...domain.errors import DomainError
from ..widgets.buttons import button
from ..widgets.flow import FlowLayout
from ..widgets.step_bar import StepBar
from ..widgets.text import label
from .new_dossier import NewDossierStep
from .panel import WIDE, Panel

PASSPHRASE, SHEET, PROFILE, KADER, READY = range(5)


class WizardPanel(Panel):
    """`asked` wants a dossier made, `sheet_asked` its recovery sheet; `done` ends, with True to take the tour."""

    asked = Signal(object, str)
    sheet_asked = Signal()
    done = Signal(bool)
    left = Signal()

    def __init__(self, folder: Path) -> None:
        super().__init__("", "", width=WIDE)
        names = (self.tr("Passphrase"), self.tr("Recovery sheet"), self.tr("Who you are"), self.tr("Kader"))
        self.steps = StepBar((*names, self.tr("Ready")))
        self.steps.chosen.connect(self._return_to)
        self.body.insertWidget(0, self.steps)
        self.intro = label("", "muted")
        self.body.addWidget(self.intro)
        self._place = QVBoxLayout()
        self.body.addLayout(self._place)
        self.add_told_line()
        self.next = button("", "primary")
        self.later = button("")
        self.back = button(self.tr("Back"), "link", icon="arrow-left")
        box = QWidget()
        row = FlowLayout(box)
        for each in (self.next, self.later, self.back):
            row.addWidget(each)
        self.body.addWidget(box)
        self.next.clicked.connect(self._go_on)
        self.later.clicked.connect(self._skip)
        self.back.clicked.connect(self._go_back)
        self._folder = folder
        self._book = None
        self._group = 0
        self._content: QWidget | None = None
        self._show(PASSPHRASE)

    @property
    def content(self) -> QWidget:
        """The question in sight."""
        return self._content

    def take(self, book: object, step: int = SHEET) -> None:
        """The dossier is there; go on with `step`."""
        self._book = book
        self._group = 0
        self._show(step)

    def refuse(self, trouble: DomainError) -> None:
        """The dossier could not be made."""
        self.next.setEnabled(True)
        self.tell("")
        if isinstance(self._content, NewDossierStep):
            self._content.refuse(trouble)

    def keep_answers(self) -> bool:
        """Keep what is filled in on the step in sight, when that can be; whether there is a dossier."""
        if self._book is not None and self._step in (PROFILE, KADER):
            self._content.save()
        return self._book is not None

    def _show(self, step: int) -> None:
        self._step = step
        if self._content is not None:
            self._content.hide()
            self._content.deleteLater()
        self._content = self._make[step]()
        self._place.addWidget(self._content)
        self.steps.set_step(step)
        self.tell("")
        self.next.setEnabled(True)
        title, intro, go_on, later = self._words(step)
        self.title.setText(title)
        self.intro.setText(intro)
        self.next.setText(go_on)
        self.later.setText(later)
        self.later.setVisible(bool(later))
        self.back.setVisible(step in (PASSPHRASE, PROFILE, KADER))
        self.begin()

    def go_on(self) -> None:
        if self._step in (PROFILE, KADER):
            self._go_on()

    def begin(self) -> None:
        getattr(self._content, "begin", self.next.setFocus)()

    @property
    def _make(self) -> dict[int, Callable[[], QWidget]]:
        return {
            PASSPHRASE: self._passphrase,
            SHEET: self._sheet,
            PROFILE: self._questions,
            KADER: self._kaders,
            READY: QWidget,
        }

    def _words(self, step: int) -> tuple[str, str, str, str]:
        on, later = self.tr("Next"), self.tr("Later")
        at = self.tr("Questions {at} of {total}. Nothing is asked twice, and all can be changed later.")
        from .questions import GROUPS

        return {
            PASSPHRASE: (
                self.tr("Choose a passphrase"),
                self.tr("It opens your dossier. Nobody can look it up for you: keep it well."),
                on,
                "",
            ),
            SHEET: (
                self.tr("Print your recovery sheet"),
                self.tr("Did you forget the passphrase? Then only the code on this sheet opens the dossier. "
                        "Keep it on paper, away from the computer."),
                on,
                "",
            ),
            PROFILE: (
                self.tr("Who are you?"), at.format(at=self._group + 1, total=len(GROUPS)), on, later,
            ),
            KADER: (
                self.tr("Which kader do you work by?"),
                self.tr("The kader says what the gemeente asks of you. You can change this in the settings."),
                on,
                later,
            ),
            READY: (
                self.tr("Your dossier is ready"),
                self.tr("Everything you enter is saved at once. Shall we show you around first?"),
                self.tr("Begin"),
                self.tr("Show me around"),
            ),
        }[step]  # fmt: skip

    def _passphrase(self) -> QWidget:
        made = NewDossierStep(self._folder)
        made.asked.connect(self._ask)
        made.begin = made.new_secret.secret.line.setFocus
        made.new_secret.again.entered.connect(self._go_on)
        return made

    def _sheet(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        self.sheet = button(self.tr("Show, print or save the sheet"), icon="printer")
        self.sheet.clicked.connect(self.sheet_asked)
        column.addWidget(self.sheet)
        made.begin = self.sheet.setFocus
        return made

    def _questions(self) -> QWidget:
        from .questions import GROUPS, Questions

        return Questions(self._book, GROUPS[self._group])

    def _kaders(self) -> QWidget:
        from .kader_choice import KaderChoice

        return KaderChoice(self._book)

    def _ask(self, path: Path, words: str) -> None:
        self.next.setEnabled(False)
        self.tell(self.tr("Making your dossier. This takes a moment."))
        self.asked.emit(path, words)

    def _go_on(self) -> None:
        if self._step == PASSPHRASE:
            self._content.send()
        elif self._step == READY:
            self.done.emit(False)
        elif self._step == SHEET or self._content.save():
            self._forward()

    def _skip(self) -> None:
        if self._step == READY:
            self.done.emit(True)
        elif self._step == PROFILE and self._book.read().provider is None:
            self._show(KADER)
        else:
            self._forward()

    def _forward(self) -> None:
        from .questions import GROUPS

        if self._step == PROFILE and self._group + 1 < len(GROUPS):
            self._group += 1
            self._show(PROFILE)
        else:
            self._show(self._step + 1)

    def _go_back(self) -> None:
        if self._step == PASSPHRASE:
            self.left.emit()
        elif self._step == PROFILE and self._group:
            self._group -= 1
            self._show(PROFILE)
        else:
            self._show(self._step - 1)

    def _return_to(self, step: int) -> None:
        if step == PASSPHRASE or step == self._step:  # the dossier exists: its passphrase is changed in the settings
            self.steps.set_step(self._step)
            return
        self._group = 0
        self._show(step)
