"""The page with reflections: look back together or alone, and turn what one will do into improvements."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...domain.errors import DomainError
from ...domain.records.learning import ReflectionKind, Teamreflectie
from ...services.care import reflections
from ...services.reporting.exporting import teamreflectie_pdf
from ...services.wording.form_words import option
from ..background import run_for
from ..dialogs.pdf_dialog import PdfDialog
from ..drafts import AutoSave
from ..fields.choice_field import ChoiceField
from ..fields.date_field import DateField
from ..fields.form_field import FormField
from ..fields.text_fields import LongTextField, TextField
from ..page import Page
from ..problems import sentence
from ..widgets.buttons import button
from ..widgets.card import Card
from ..widgets.columns import Columns
from ..widgets.empty_state import EmptyState
from ..widgets.one_view import OneView
from ..widgets.status import Kind, StatusLine
from ..widgets.status_list import StatusList
from ..widgets.text import label
from ..workspace import Workspace


class ReflectionForm(QWidget):
    """One reflection; `auto` keeps what is written."""

    def __init__(self, workspace: Workspace, reflection: Teamreflectie) -> None:
        super().__init__()
        self._book = workspace.book
        self._reflection = reflection
        self.auto = AutoSave(self._save, self._book.clock, self)
        self.auto.saved.connect(lambda _at: self.show_intentions())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        columns = Columns(12, 8)
        column.addWidget(columns)
        columns.left.addWidget(self._meeting())
        columns.left.addWidget(self._looking_back())
        columns.left.addStretch()
        self._doing = OneView()
        columns.right.addWidget(self._doing, 0, Qt.AlignmentFlag.AlignTop)
        columns.right.addStretch()
        column.addStretch()
        self.show_intentions()

    def show_intentions(self) -> None:
        """The lines of what will be done, each with the way to follow it."""
        card = Card(self.tr("From words to improvements"), "list-checks")
        lines = reflections.intentions(self._book.read(), self._reflection)
        if not lines:
            words = self.tr("Write one plan on each line of 'What will we do?'. Here you turn it into an improvement.")
            card.body.addWidget(label(words, "muted"))
        for line in lines:
            card.body.addWidget(label(line.words))
            if line.followed:
                card.body.addWidget(label(self.tr("Is among the improvements."), "small"))
            else:
                follow = button(self.tr("Make it an improvement"), icon="plus")
                follow.setAccessibleName(follow.text() + ": " + line.words)
                follow.clicked.connect(lambda _on=False, words=line.words: self._follow(words))
                card.body.addWidget(follow)
        self._doing.show_view(card)

    def _meeting(self) -> Card:
        card = Card(self.tr("The meeting"), "users")
        reflection = self._reflection
        kinds = list(reflections.kinds(self._book.read()))
        if reflection.kind not in kinds:
            kinds.append(reflection.kind)
        kind = ChoiceField([(each, option(each)) for each in kinds])
        self._tie(card, self.tr("What was it?"), "kind", kind)
        self._tie(card, self.tr("Date"), "held_on", DateField())
        if reflection.kind is not ReflectionKind.SELF:
            self._tie(card, self.tr("Who took part?"), "participants", TextField())
        self.themes = LongTextField(least=2)
        self.themes.set_value("\n".join(reflection.themes))
        row = FormField(self.tr("Themes"), self.themes, self.tr("One on each line."))
        row.edited.connect(lambda: self._put(themes=tuple(self.themes.value().splitlines())))
        card.body.addWidget(row)
        return card

    def _looking_back(self) -> Card:
        card = Card(self.tr("Looking back"), "history")
        self.goes_well, self.can_be_better, self.will_do = (LongTextField(least=3) for _ in range(3))
        self._tie(card, self.tr("What goes well?"), "goes_well", self.goes_well)
        self._tie(card, self.tr("What can be better?"), "can_be_better", self.can_be_better)
        self._tie(card, self.tr("What will we do?"), "will_do", self.will_do, self.tr("One plan on each line."))
        return card

    def _tie(self, card: Card, name: str, answer: str, field: QWidget, help_text: str = "") -> None:
        field.set_value(getattr(self._reflection, answer))
        row = FormField(name, field, help_text)
        row.edited.connect(lambda: self._put(**{answer: field.value()}) if field.value() is not None else None)
        card.body.addWidget(row)

    def _put(self, **answers: object) -> None:
        self._reflection = replace(self._reflection, **answers)
        written = self._reflection
        if written.goes_well or written.can_be_better or written.will_do:
            self.auto.touch()

    def _save(self) -> None:
        reflections.save(self._book, self._reflection)

    def _follow(self, words: str) -> None:
        if self.auto.flush():
            reflections.follow(self._book, self._reflection.id, words)
            self.auto.saved.emit(self._book.clock())


class ReflectionPage(Page):
    """`go_to` takes the id of a reflection; nothing shows the list."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__("")
        self._workspace, self._book = workspace, workspace.book
        self._shown = ""
        self.setAccessibleName(self.tr("Reflection"))
        self.new = button(self.tr("New reflection"), "primary", icon="plus")
        self.to_list = button(self.tr("All reflections"), icon="arrow-left")
        self.report = button(self.tr("Look at the report"), icon="file-text")
        self.new.clicked.connect(lambda: self._edit(reflections.new_reflection(self._book.read(), self._book.today)))
        self.to_list.clicked.connect(self.show_list)
        self.report.clicked.connect(self._show_report)
        for each in (self.new, self.to_list, self.report):
            self.head.add_button(each)
        self.views = OneView()
        self.body.addWidget(self.views, 1)
        self.show_list()

    def refresh(self) -> None:
        if not self._shown and self._seen is not self._book.read():
            self.show_list()

    def flush(self) -> bool:
        view = self.views.view
        return view.auto.flush() if isinstance(view, ReflectionForm) else True

    def place(self) -> str:
        return self._shown

    def go_to(self, place: object) -> None:
        reflection = self._book.read().find(Teamreflectie, place) if isinstance(place, str) else None
        if reflection is not None:
            self._edit(reflection)
        elif self._shown:
            self.show_list()

    def show_list(self) -> None:
        """All reflections."""
        if not self.flush():
            return
        dossier = self._book.read()
        self._shown, self._seen = "", dossier
        self.head.set_title(option(reflections.kinds(dossier)[0]))
        self.head.set_subtitle(self.tr("Look back on the work, and write down what you will do with it."))
        lines = reflections.reflection_lines(dossier)
        self._put(self._list(lines) if lines else self._nothing(), listed=True)

    def _list(self, lines: tuple[reflections.ReflectionLine, ...]) -> QWidget:
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 0, 0)
        title = self.tr("Held")
        card = Card(title, "history")
        rows = StatusList(title, fit=True)
        rows.set_lines(
            [
                StatusLine(
                    line.title,
                    line.detail,
                    self.tr("%n improvement(s)", "", line.improvements) if line.improvements else "",
                    Kind.OK,
                    "users",
                    line.id,
                )
                for line in lines
            ]
        )
        rows.chosen.connect(self.go_to)
        card.add_rows(rows)
        column.addWidget(card)
        column.addStretch()
        return sheet

    def _nothing(self) -> QWidget:
        return EmptyState(
            "users",
            self.tr("No reflections yet"),
            self.tr("Take an hour to look back: what goes well, what can be better, what will you do?"),
        )

    def _edit(self, reflection: Teamreflectie) -> None:
        if not self.flush():
            return
        self._shown = reflection.id
        self.head.set_title(option(reflection.kind))
        self.head.set_subtitle(self.tr("Everything is kept by itself. Write no names of clients."))
        form = ReflectionForm(self._workspace, reflection)
        form.auto.saved.connect(self.saved)
        form.auto.failed.connect(self._tell)
        self._put(form, listed=False)

    def _show_report(self) -> None:
        if not self.flush():
            return
        book, shown = self._book, self._shown
        run_for(self, self._workspace.background, lambda: teamreflectie_pdf(book, shown), self._open_report, self._tell)

    def _open_report(self, pdf: bytes) -> None:
        PdfDialog(self.tr("Report"), "reflectie.pdf", pdf, self.window()).exec()

    def _put(self, view: QWidget, *, listed: bool) -> None:
        self.new.setVisible(listed)
        self.to_list.setVisible(not listed)
        self.report.setVisible(not listed)
        self.views.show_view(view)
        self.reflow(self.width())

    def _tell(self, trouble: Exception) -> None:
        if not isinstance(trouble, DomainError):
            raise trouble
        self.said.emit(sentence(trouble), Kind.BAD)
