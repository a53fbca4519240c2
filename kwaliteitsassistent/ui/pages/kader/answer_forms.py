"""The three answers a person can give to a requirement, and the paper that proves it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ....domain.errors import DomainError
from ....domain.records.answers import Answer
from ....services.kader import answers
from ....services.kader.answers import Asked
from ...background import run_for
from ...fields.date_field import DateField
from ...fields.form_field import FormField
from ...fields.text_fields import LongTextField, TextField
from ...problems import sentence
from ...widgets.buttons import button, saves
from ...widgets.flow import FlowLayout
from ...workspace import Workspace
from .paper_field import PaperField


class AnswerForm(QWidget):
    """Fields and a button; `given` carries the answer once it is kept. Trouble shows beside its field."""

    given = Signal(object)
    left = Signal()

    def __init__(self, workspace: Workspace, asked: Asked) -> None:
        super().__init__()
        self.workspace, self.asked = workspace, asked
        self.keeping = False
        self.rows: dict[str, FormField] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 0)
        self._column.setSpacing(10)

    def add(self, name: str, row: FormField) -> None:
        """One more field; `name` is what `places` calls it."""
        self.rows[name] = row
        self._column.addWidget(row)

    def add_buttons(self, words: str) -> None:
        """The buttons at the foot; Save does `answer`."""
        box = QWidget()
        row = FlowLayout(box)
        self.save_button = button(words, "primary", icon="check")
        saves(self.save_button)
        self.save_button.clicked.connect(self._save)
        leave = button(self.tr("Cancel"))
        leave.clicked.connect(self.left)
        row.addWidget(self.save_button)
        row.addWidget(leave)
        self._column.addWidget(box)

    def begin(self) -> None:
        """Put the focus on the first field."""
        next(iter(self.rows.values())).field.setFocus()

    def values(self) -> dict[str, object]:
        """What is typed so far, for `set_values` of a form that takes this one's place."""
        return {name: row.value() for name, row in self.rows.items()}

    def set_values(self, values: dict[str, object]) -> None:
        """Go on where another form was."""
        for name, value in values.items():
            self.rows[name].field.set_value(value)

    def answer(self) -> Callable[[], Answer]:
        """What to do to keep the answer, with the values of now."""
        raise NotImplementedError

    def places(self) -> dict[str, str]:
        """Beside which field the trouble with a code belongs; the first field takes the rest."""
        return {}

    def _save(self) -> None:
        wrong = next((row for row in self.rows.values() if not row.valid), None)
        if wrong is not None:
            wrong.show_problem()
            wrong.field.setFocus()
            return
        self.keeping = True
        self.save_button.setEnabled(False)
        run_for(self, self.workspace.background, self.answer(), self.given.emit, self._fail)

    def _fail(self, trouble: Exception) -> None:
        self.keeping = False
        self.save_button.setEnabled(True)
        if not isinstance(trouble, DomainError):
            raise trouble
        row = self.rows[self.places().get(trouble.code, next(iter(self.rows)))]
        row.show_problem(sentence(trouble))
        row.field.setFocus()


class ConfirmForm(AnswerForm):
    """Someone looked and found it in order."""

    def __init__(self, workspace: Workspace, asked: Asked) -> None:
        super().__init__(workspace, asked)
        self.initials, self.on, self.note = TextField(), DateField(), TextField()
        self.initials.set_value(workspace.book.initials)
        self.on.set_value(workspace.book.today)
        self.add("initials", FormField(self.tr("Your initials"), self.initials))
        self.add("on", FormField(self.tr("Looked at on"), self.on))
        self.add("note", FormField(self.tr("What did you see?"), self.note, optional=True))
        self.add_buttons(self.tr("Confirm that it is in order"))

    def answer(self) -> Callable[[], Answer]:
        book, asked = self.workspace.book, self.asked
        initials, on, note = self.initials.value(), self.on.value(), self.note.value()
        return lambda: answers.confirm(book, asked, initials, on, note)

    def places(self) -> dict[str, str]:
        return {"answer_without_day": "on", "answer_in_future": "on"}


class NotApplicableForm(AnswerForm):
    """The requirement does not fit, and why."""

    def __init__(self, workspace: Workspace, asked: Asked) -> None:
        super().__init__(workspace, asked)
        self.reason, self.initials = LongTextField(least=2), TextField()
        self.initials.set_value(workspace.book.initials)
        again = self.tr("When your profile changes, this is asked again.")
        self.add("reason", FormField(self.tr("Why does it not apply?"), self.reason, again))
        self.add("initials", FormField(self.tr("Your initials"), self.initials, optional=True))
        self.add_buttons(self.tr("Does not apply"))

    def answer(self) -> Callable[[], Answer]:
        book, asked = self.workspace.book, self.asked
        reason, initials = self.reason.value(), self.initials.value()
        return lambda: answers.mark_not_applicable(book, asked, reason, initials)


class ExemptForm(AnswerForm):
    """Let off by someone, from and until when, with the letter."""

    def __init__(self, workspace: Workspace, asked: Asked) -> None:
        super().__init__(workspace, asked)
        self.by, self.on, self.until, self.letter = TextField(), DateField(), DateField(), PaperField()
        self.add("by", FormField(self.tr("Exempted by whom?"), self.by))
        self.add("on", FormField(self.tr("From which day?"), self.on))
        self.add("until", FormField(self.tr("Up to and including"), self.until, optional=True))
        self.add("letter", FormField(self.tr("The letter"), self.letter, optional=True))
        self.add_buttons(self.tr("Keep the exemption"))

    def answer(self) -> Callable[[], Answer]:
        book, asked, path = self.workspace.book, self.asked, self.letter.value()
        by, on, until = self.by.value(), self.on.value(), self.until.value()

        def keep() -> Answer:
            return answers.exempt(book, asked, by, on, until, answers.read_paper(path) if path else None)

        return keep

    def places(self) -> dict[str, str]:
        of_letter = dict.fromkeys(("file_unreadable", "attachment_empty", "attachment_too_large"), "letter")
        of_day = dict.fromkeys(("answer_without_day", "answer_in_future"), "on")
        return of_letter | of_day | dict.fromkeys(("exemption_ended", "ends_before_start"), "until")


class PaperForm(AnswerForm):
    """A file that was chosen as proof: what to call it and its own dates."""

    def __init__(self, workspace: Workspace, asked: Asked, path: Path) -> None:
        super().__init__(workspace, asked)
        self.path = path
        self.title, self.issued, self.until = TextField(), DateField(), DateField()
        self.title.set_value(path.stem)
        self.add("title", FormField(self.tr("Name of the document"), self.title))
        self.add("issued", FormField(self.tr("Date on the paper"), self.issued, optional=True))
        self.add("until", FormField(self.tr("Valid up to and including"), self.until, optional=True))
        self.add_buttons(self.tr("Keep as evidence"))

    def answer(self) -> Callable[[], Answer]:
        book, asked, path = self.workspace.book, self.asked, self.path
        title, issued, until = self.title.value(), self.issued.value(), self.until.value()
        return lambda: answers.attach(book, asked, answers.read_paper(path), title, issued, until)

    def places(self) -> dict[str, str]:
        return {"paper_in_future": "issued", "ends_before_start": "until"}
