"""The page with reflections: look back together or alone, and turn what one will do into improvements."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...domain.errors import DomainError
from ...domain.records.learning import ReflectionKind, Teamreflectie
from ...services.care import reflections
from ...services.reporting.exporting import teamreflectie_pdf
from ...services.wording.form_words import option
from ..background import run_for
from ..dialogs.pdf_dialog import PdfDialog
from ..fields.choice_field import ChoiceField
from ..fields.date_field import DateField
from ..fields.form_field import FormField
from ..fields.text_fields import LongTextField, TextField
from ..forms.looking_back import LookingBackForm
from ..page import Page
from ..problems import sentence
from ..widgets.buttons import button, saves
from ..widgets.card import Card
from ..widgets.empty_state import EmptyState
from ..widgets.one_view import OneView
from ..widgets.status import Kind, StatusLine
from ..widgets.status_list import StatusList
from ..workspace import Workspace


class ReflectionForm(LookingBackForm):
    """One reflection on the work."""

    def __init__(self, workspace: Workspace, reflection: Teamreflectie) -> None:
        super().__init__(workspace, reflection)
        back = Card(self.tr("Looking back"), "history")
        self.ask_three_questions(back)
        self.columns.left.addWidget(self._meeting(reflection))
        self.columns.left.addWidget(back)
        self.columns.left.addStretch()
        self.columns.right.addStretch()

    def _meeting(self, reflection: Teamreflectie) -> Card:
        card = Card(self.tr("The meeting"), "users")
        kinds = list(reflections.kinds(self.book.read()))
        if reflection.kind not in kinds:
            kinds.append(reflection.kind)
        kind = ChoiceField([(each, option(each)) for each in kinds])
        self.tie(card, self.tr("What was it?"), "kind", kind)
        self.tie(card, self.tr("Date"), "held_on", DateField())
        if reflection.kind is not ReflectionKind.SELF:
            self.tie(card, self.tr("Who took part?"), "participants", TextField())
        self.themes = LongTextField(least=2)
        self.themes.set_value("\n".join(reflection.themes))
        row = FormField(self.tr("Themes"), self.themes, self.tr("One on each line."))
        saves(row)
        row.edited.connect(lambda: self.put(themes=tuple(self.themes.value().splitlines())))
        card.body.addWidget(row)
        return card


class ReflectionPage(Page):
    """`go_to` takes the id of a reflection; nothing shows the list."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__("")
        self._workspace, self._book = workspace, workspace.book
        self._shown = ""
        self.setAccessibleName(self.tr("Reflection"))
        self.new = button(self.tr("New reflection"), "primary", icon="plus")
        saves(self.new)
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
        self.head.set_title(self.tr("Reflection"))
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
