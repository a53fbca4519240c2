"""What to show of a kader: to do, late, to confirm or all; by section, by theme and by words."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ....services.kader.kader_list import Counts, KaderView, Show
from ...fields.answer_fields import OneOfField
from ...fields.choice_field import ChoiceField
from ...fields.text_fields import SearchField


class Filters(QWidget):
    """`changed` after each choice; `values()` are the arguments of `chosen_rows`."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.show_field = OneOfField([(show, "") for show in Show])
        self.show_field.set_value(Show.TO_DO)
        self.section = ChoiceField(())
        self.section.setAccessibleName(self.tr("Section"))
        self.theme = ChoiceField(())
        self.theme.setAccessibleName(self.tr("Theme"))
        self.search = SearchField(self.tr("Search in this kader"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.show_field)
        column.addWidget(self.section)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.search, 1)
        row.addWidget(self.theme, 1)
        column.addLayout(row)
        for field in (self.show_field, self.section, self.theme):
            field.edited.connect(self.changed)
        self.search.searched.connect(lambda _words: self.changed.emit())

    def show_choices(self, view: KaderView) -> None:
        """Offer the sections and themes of a kader; what was chosen stays when it is still there."""
        self.section.set_choices([(None, self.tr("All sections")), *((one.id, one.title) for one in view.sections)])
        self.theme.set_choices([(None, self.tr("All themes")), *view.themes()])

    def show_counts(self, counts: Counts) -> None:
        """Say how many requirements each choice holds."""
        words = {
            Show.TO_DO: self.tr("To do ({count})"),
            Show.LATE: self.tr("Late ({count})"),
            Show.TO_CONFIRM: self.tr("To confirm ({count})"),
            Show.ALL: self.tr("All ({count})"),
        }
        for each, show in zip(self.show_field.buttons, Show, strict=True):
            each.setText(words[show].format(count=counts.of(show)))
        self.show_field.name_answers(self.tr("Show"))
        self.show_field.updateGeometry()

    def values(self) -> dict[str, object]:
        """What is chosen."""
        return {
            "show": self.show_field.value(),
            "section": self.section.value(),
            "theme": self.theme.value(),
            "words": self.search.value(),
        }

    def set_values(self, values: dict[str, object]) -> None:
        """Choose these."""
        self.show_field.set_value(values["show"])
        self.section.set_value(values["section"])
        self.theme.set_value(values["theme"])
        self.search.set_value(str(values["words"]))
