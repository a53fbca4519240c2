"""The provider itself: its profile, and the records it keeps about places, policies, checks and learning."""

from __future__ import annotations

from PySide6.QtCore import Qt

from ...domain.records.registry import kind_of
from ...services.kader.serving import marks
from ...services.records.organisation import SUBJECTS, SubjectLine, begins_with, profile_line, subject_lines
from ...services.records.places import found_among
from ...services.records.record_lines import lines
from ...services.wording.form_words import heading, kind_word
from ..forms.drill_page import DrillPage, Key, View
from ..forms.jobs import Jobs
from ..forms.record_editor import RecordEditor
from ..forms.record_section import ICONS, RecordSection
from ..forms.table import FORMS
from ..widgets.buttons import button, saves
from ..widgets.card import Card
from ..widgets.status import Kind, StatusLine
from ..widgets.status_list import StatusList
from ..workspace import Workspace


class OrganisationPage(DrillPage):
    """`go_to` takes the kind of a record: `provider`, `policy`, `incident` and so on; or the id of one of them."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, self.tr("Organisation"))
        self.show_first(SubjectsView(workspace))

    def keys_to(self, id_: str) -> tuple[Key, ...]:
        record = None if id_ in FORMS else found_among(self.workspace.book.read(), ("provider", *SUBJECTS), id_)
        if record is None:
            return (("card", id_),)
        kind = kind_of(record).name
        return (("card", kind),) if kind == "provider" else (("card", kind), ("record", kind, id_))

    def view_for(self, key: Key) -> View | None:
        if key[1] not in FORMS:
            return None
        if key[1] != "provider":
            return SubjectView(self.workspace, key[1])
        provider = self.workspace.book.read().provider
        return self._edit(RecordEditor(self.workspace, "provider", provider), key)


class SubjectsView(View):
    """The profile on top, then the subjects."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(None)
        self._workspace = workspace
        self.profile, self.subjects = (
            self._list(self.tr("Profile of your organisation")),
            self._list(self.tr("What you keep about your organisation")),
        )
        self.column.addStretch()

    def refresh(self) -> None:
        dossier, today = self._workspace.book.read(), self._workspace.book.today
        profile = profile_line(dossier)
        kind, word = (Kind.WARN, self.tr("To do")) if profile.open else (Kind.OK, self.tr("In order"))
        self.profile.set_lines([StatusLine(profile.title, profile.detail, word, kind, "building-2", profile.kind)])
        self.subjects.set_lines([_line(subject) for subject in subject_lines(dossier, today)])

    def _list(self, name: str) -> StatusList:
        card = Card()
        rows = StatusList(name, fit=True)
        rows.chosen.connect(lambda kind: self.opened.emit(("card", kind)))
        card.add_rows(rows)
        self.column.addWidget(card)
        return rows


def _line(subject: SubjectLine) -> StatusLine:
    return StatusLine(subject.title, subject.detail, "", Kind.INFO, ICONS.get(subject.kind, "file-text"), subject.kind)


class SubjectView(View):
    """The records of one subject."""

    def __init__(self, workspace: Workspace, kind: str) -> None:
        super().__init__(("card", kind))
        self._workspace, self._kind = workspace, kind
        self._judging = Jobs(self)
        self.add = button(self.tr("Add"), "primary", icon="plus", name=self.tr("Add") + ": " + kind_word(kind))
        saves(self.add)
        self.add.clicked.connect(lambda: self.begun.emit(kind, begins_with(kind, workspace.book.today)))
        self.column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.section = RecordSection(kind, titled=False)
        self.section.opened.connect(lambda kind, id_: self.opened.emit(("record", kind, id_)))
        self.column.addWidget(self.section)
        self.column.addStretch()

    def heading(self) -> tuple[str, str]:
        return heading(self._kind), ""

    def refresh(self) -> None:
        dossier, today = self._workspace.book.read(), self._workspace.book.today
        records = dossier.of_kind(self._kind)
        self.section.set_lines(lines(dossier, records, today))
        self._judging.only(
            self._workspace.background.run(lambda: marks(dossier, today, records), self.section.set_marks)
        )
