"""The card of one person: facts, what the kaders find, and the records of each kind."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal

from ....domain.records.people import Person
from ....services.kader.serving import Mark, marks
from ....services.kader.standing import KaderStanding, standing
from ....services.records.people import PointLine, person_detail, points
from ....services.records.record_lines import facts, lines
from ...forms.drill_page import View
from ...forms.jobs import Jobs
from ...forms.record_section import RecordSection
from ...forms.table import FORMS
from ...widgets.columns import Columns
from ...widgets.scrolling import keep_focus_in_sight
from ...workspace import Workspace
from .facts_card import FactsCard
from .points_card import PointsCard


class PersonCard(View):
    """`asked_for` names another page and a place there, `saved` a moment. `kind` is staff or client."""

    saved = Signal(object)

    def __init__(self, workspace: Workspace, kind: str, person_id: str, icon: str) -> None:
        super().__init__(("card", person_id))
        self.workspace = workspace
        self.kind, self.person_id = kind, person_id
        self.link_field = f"{kind}_id"
        self.sections: dict[str, RecordSection] = {}
        self._judging = Jobs(self)
        self.points = PointsCard()
        self.points.chosen.connect(self._go_to_point)
        self.facts = FactsCard(self.tr("Details"), icon)
        self.facts.link.clicked.connect(lambda: self.opened.emit(("record", kind, person_id)))
        self.columns = Columns()
        self.column.addWidget(self.columns)

    @property
    def person(self) -> Person:
        """The person, as the dossier has them now."""
        found = self.workspace.book.read().get(self.kind, self.person_id)
        assert isinstance(found, Person)
        return found

    def is_gone(self) -> bool:
        return self.workspace.book.read().get(self.kind, self.person_id) is None

    def heading(self) -> tuple[str, str]:
        book = self.workspace.book
        person = self.person
        return person.name, person_detail(book.read(), person, book.today)

    def refresh(self) -> None:
        book = self.workspace.book
        dossier, today = book.read(), book.today
        self.facts.set_facts(facts(dossier, self.person, FORMS[self.kind]))
        for kind, section in self.sections.items():
            section.set_lines(lines(dossier, self.records(kind), today))
        kept = [record for kind in self.sections for record in self.records(kind)]
        self._judging.only(
            self.workspace.background.run(
                lambda: (standing(dossier, today), marks(dossier, today, kept)), lambda found: self._show_found(*found)
            )
        )

    def _show_found(self, standings: tuple[KaderStanding, ...], found: dict[str, Mark]) -> None:
        self.show_standing(standings)
        for section in self.sections.values():
            section.set_marks(found)
        keep_focus_in_sight(self)

    def show_standing(self, standings: tuple[KaderStanding, ...]) -> None:
        """Show what the kaders find."""
        self.points.set_points(points(self.workspace.book.read(), standings, self.person_id))

    def records(self, kind: str) -> Iterable:
        """The records of a kind that are this person's."""
        return self.workspace.book.read().linked(kind, self.link_field, self.person_id)

    def known(self, _kind: str) -> dict[str, object]:
        """What a new record of a kind has from the start."""
        return {self.link_field: self.person_id}

    def add_section(self, kind: str) -> RecordSection:
        """A card for the records of a kind."""
        section = RecordSection(kind)
        section.opened.connect(lambda kind, id_: self.opened.emit(("record", kind, id_)))
        section.added.connect(lambda kind: self.begun.emit(kind, self.known(kind)))
        self.sections[kind] = section
        return section

    def _go_to_point(self, point: PointLine) -> None:
        self.asked_for.emit("kader", (point.kader_id, point.requirement_id, point.record_id))
