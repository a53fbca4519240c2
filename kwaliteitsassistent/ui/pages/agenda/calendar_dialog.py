"""What goes into the file for a calendar program: how far ahead, and whether names may be in it."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ....services.overview.agenda_list import Agenda, AgendaChoice
from ...dialogs.dialog import Dialog
from ...fields.answer_fields import CheckField, OneOfField
from ...fields.form_field import FormField
from ...widgets.text import label


class CalendarDialog(Dialog):
    """`months` and `names` are what the user chose."""

    def __init__(self, agenda: Agenda, choice: AgendaChoice, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._agenda, self._choice = agenda, choice
        intro = self.tr("Save the days as a file, and open it in your calendar program. Nothing goes to the internet.")
        self.set_words(self.tr("To my calendar"), intro)
        if words:
            self._add_line(self.tr("Only what you chose: {words}").format(words=words), "strong")
        self._months = OneOfField(
            [(months, self.tr("{months} months ahead").format(months=months)) for months in (3, 12)]
        )
        self._months.set_value(3)
        self._months.edited.connect(self._count)
        self.body.addWidget(FormField(self.tr("How far"), self._months))
        self.names_box = CheckField(self.tr("Put the names of clients and colleagues in the file"))
        self.body.addWidget(self.names_box)
        warning = self.tr(
            "Your calendar may be on your phone or on the internet, where others can see it. "
            "Without names the file only says what must be done."
        )
        self._add_line(warning, "muted")
        self.counted = self._add_line("", "strong")
        self.reject_button(self.tr("Cancel"))
        self.save = self.accept_button(self.tr("Save"))
        self._count()

    @property
    def months(self) -> int:
        """How many months ahead."""
        return int(self._months.value())

    @property
    def names(self) -> bool:
        """Whether names may be in the file."""
        return self.names_box.value()

    def choose_months(self, months: int) -> None:
        """Look so many months ahead."""
        self._months.set_value(months)
        self._count()

    def _add_line(self, words: str, role: str) -> QLabel:
        line = label(words, role)
        # As high as its words at the width there is; by itself it would ask for more, and the dialog would scroll.
        line.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.body.addWidget(line)
        return line

    def _count(self) -> None:
        until = self._agenda.months_ahead(self.months)
        count = sum(point.due is not None for point in self._agenda.points(self._choice, until))
        self.counted.setText(self.tr("%n day(s) go into the file.", "", count))
        self.save.setEnabled(bool(count))
