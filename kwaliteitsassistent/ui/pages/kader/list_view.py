"""The requirements of one kader: its sections in numbers, and the requirements that were asked for."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ....services.kader.kader_list import Counts, KaderView, RequirementRow, SectionLine, chosen_rows
from ... import theme
from ...announce import announce
from ...verdicts import verdict_icon, verdict_kind
from ...widgets.card import Card
from ...widgets.columns import WIDE, Columns
from ...widgets.status import Kind, StatusLine
from ...widgets.status_list import StatusList
from ...widgets.text import label
from .filters import Filters


class KaderListView(QWidget):
    """`opened` carries the id of the requirement that was chosen."""

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._view: KaderView | None = None
        self.filters = Filters()
        self.filters.changed.connect(self._show_rows)
        self.sections = StatusList(self.tr("Sections"), fit=True)
        self.sections.chosen.connect(self._choose_section)
        self.rows = StatusList(self.tr("Requirements"), fit=True)
        self.rows.chosen.connect(self.opened)
        self._found = label("", "muted")
        self._columns = Columns(9, 13)
        self._columns.left.addWidget(self._section_card())
        self._columns.left.addStretch()
        self._columns.right.addWidget(self._row_card())
        self._columns.right.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(18)
        column.addWidget(self._filter_card())
        column.addWidget(self._columns)
        column.addStretch()

    def show_view(self, view: KaderView) -> None:
        """Show a kader as it stands, with the same choices as before."""
        self._view = view
        self.filters.show_choices(view)
        self.sections.set_lines([self._whole(view), *(self._section(one) for one in view.sections)])
        self._show_rows()

    def reflow(self, width: int) -> None:
        """Where there is little room the sections are a drop-down list."""
        wide = width >= theme.scaled(WIDE)
        self._section_box.setVisible(wide)
        self.filters.section.setVisible(not wide)
        self._columns.reflow(width)

    def _section_card(self) -> Card:
        self._section_box = Card(self.tr("Sections"), "list-checks")
        self._section_box.add_rows(self.sections)
        return self._section_box

    def _row_card(self) -> Card:
        card = Card()
        card.body.addWidget(self._found)
        card.add_rows(self.rows)
        return card

    def _filter_card(self) -> Card:
        card = Card()
        card.body.addWidget(self.filters)
        return card

    def _whole(self, view: KaderView) -> StatusLine:
        return self._line(None, self.tr("The whole kader"), view.counts)

    def _section(self, one: SectionLine) -> StatusLine:
        return self._line(one.id, one.title, one.counts)

    def _line(self, key: str | None, title: str, counts: Counts) -> StatusLine:
        detail = self.tr("%n requirement(s)", "", counts.all)
        if counts.late:
            words = self.tr("{count} late").format(count=counts.late)
            return StatusLine(title, self._with_to_do(detail, counts), words, Kind.BAD, key=key)
        if counts.to_do:
            words = self.tr("{count} to do").format(count=counts.to_do)
            return StatusLine(title, detail, words, Kind.WARN, key=key)
        return StatusLine(title, detail, self.tr("Nothing open"), Kind.OK, key=key)

    def _with_to_do(self, detail: str, counts: Counts) -> str:
        return detail + " · " + self.tr("{count} to do").format(count=counts.to_do)

    def _choose_section(self, section: str | None) -> None:
        self.filters.section.set_value(section)
        self._show_rows()

    def _show_rows(self) -> None:
        view, values = self._view, self.filters.values()
        chosen = chosen_rows(view, **values)
        counts = next((one.counts for one in view.sections if one.id == values["section"]), view.counts)
        self.filters.show_counts(counts)
        found = self._told(len(chosen), str(values["section"] or ""))
        if found != self._found.text():
            self._found.setText(found)
            announce(self, found)
        self.rows.set_lines([row_line(row) for row in chosen])
        self.rows.setVisible(bool(chosen))

    def _told(self, count: int, section: str) -> str:
        if not count:
            return self.tr("No requirement fits these choices. Choose 'All' or other words.")
        shown = self.tr("%n requirement(s) shown", "", count)
        title = next((one.title for one in self._view.sections if one.id == section), "")
        return shown + " · " + title if title else shown


def row_line(row: RequirementRow) -> StatusLine:
    """A requirement as a line of status, with the number it has in the kader."""
    kind, icon = verdict_kind(row.state), verdict_icon(row.state)
    return StatusLine(row.title, f"{row.id} · {row.detail}", row.word, kind, icon, row.id)
