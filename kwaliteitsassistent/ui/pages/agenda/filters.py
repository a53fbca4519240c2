"""How to look at the agenda: as a list or a month, how far ahead, and of whom, of what and of which kader."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout

from ....services.overview.agenda_list import Agenda, AgendaChoice
from ... import theme
from ...fields.answer_fields import OneOfField
from ...fields.choice_field import ChoiceField
from ...fields.form_field import FormField
from ...widgets.card import Card

_ROW = 760
_ALL = ""
_BESIDE = 4  # fields on one row


class Look(StrEnum):
    """The two ways to look at the agenda."""

    LIST = "list"
    MONTH = "month"


class AgendaFilters(Card):
    """`changed` after each choice."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("What to show"))
        self.look = OneOfField([(Look.LIST, self.tr("List")), (Look.MONTH, self.tr("Month"))])
        self.look.set_value(Look.LIST)
        self.months = ChoiceField(
            [(months, self.tr("{months} months ahead").format(months=months)) for months in (3, 6, 12)]
        )
        self.months.set_value(3)
        self.person = ChoiceField([(_ALL, self.tr("Everyone"))])
        self.kind = ChoiceField([(_ALL, self.tr("Everything"))])
        self.kader = ChoiceField([(_ALL, self.tr("All kaders"))])
        for field in (self.person, self.kind, self.kader):
            field.set_value(_ALL)
        self.rows = {
            "look": FormField(self.tr("Show as"), self.look),
            "person": FormField(self.tr("About whom"), self.person),
            "kind": FormField(self.tr("About what"), self.kind),
            "kader": FormField(self.tr("Kader"), self.kader),
            "months": FormField(self.tr("How far"), self.months),
        }
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self.body.addLayout(self._grid)
        for field in (self.look, self.months, self.person, self.kind, self.kader):
            field.edited.connect(self._tell)
        for row in self.rows.values():
            row.setParent(self)
        self._width = 0

    def choice(self) -> AgendaChoice:
        """Whom, what and which kader."""
        values = (self.person.value(), self.kind.value(), self.kader.value())
        return AgendaChoice(*(str(value or _ALL) for value in values))

    def set_choice(self, choice: AgendaChoice) -> None:
        """Choose these, as far as they can be chosen."""
        for field, value in ((self.person, choice.person_id), (self.kind, choice.kind), (self.kader, choice.kader_id)):
            field.set_value(value)
            if field.value() is None:
                field.set_value(_ALL)

    def words(self) -> str:
        """What is chosen, in words; nothing when everything is shown."""
        fields = (self.person, self.kind, self.kader)
        return " · ".join(field.currentText() for field in fields if field.value() not in (None, _ALL))

    def show_choices(self, agenda: Agenda) -> None:
        """Offer who and what is in the agenda; what was chosen stays when it is still there."""
        before = self.choice()
        people = [(person.id, person.words) for person in agenda.people]
        self.person.set_choices([(_ALL, self.tr("Everyone")), *people])
        self.kind.set_choices([(_ALL, self.tr("Everything")), *agenda.kinds])
        self.kader.set_choices([(_ALL, self.tr("All kaders")), *agenda.kaders])
        self.set_choice(before)
        self.fit()

    def fit(self) -> None:
        """Show the fields that mean something now: the time ahead is of the list, a kader is one of several."""
        self.reflow(self._width)

    def reflow(self, width: int) -> None:
        """All fields beside each other, in two rows when they are many, or two by two where there is little room."""
        self._width = width
        idle = {"kader"} if self.kader.count() <= 2 else set()
        idle |= {"months"} if self.look.value() is Look.MONTH else set()
        shown = [row for name, row in self.rows.items() if name not in idle]
        across = (len(shown) if len(shown) <= _BESIDE else 3) if width >= theme.scaled(_ROW) else min(2, len(shown))
        for name, row in self.rows.items():
            self._grid.removeWidget(row)
            row.setVisible(name not in idle)
        for number, row in enumerate(shown):
            self._grid.addWidget(row, number // across, number % across)
        for column in range(len(self.rows)):
            self._grid.setColumnStretch(column, 1 if column < across else 0)

    def _tell(self) -> None:
        self.fit()
        self.changed.emit()
