"""How the dossier would stand by the kader: for the requirement in sight, and in all."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ....services.kader.editing.preview import Check
from ...forms.clear import clear
from ...verdicts import verdict_icon, verdict_kind
from ...widgets.badge import Badge
from ...widgets.card import Card
from ...widgets.flow import FlowLayout
from ...widgets.status import StatusLine
from ...widgets.status_list import StatusList
from ...widgets.text import label

_SHOWN = 12


class PreviewCard(Card):
    """Nothing in it is kept: it is what the records of the open dossier say."""

    def __init__(self) -> None:
        super().__init__(self.tr("How it would stand now"), "shield-check")
        self.told = label("", "muted")
        self.body.addWidget(self.told)
        self.rows = StatusList(self.tr("How the subjects of this requirement would stand"), fit=True)
        self.add_rows(self.rows)
        self.rest = label("", "small")
        self.body.addWidget(self.rest)
        self._whole = label(self.tr("The whole kader"), "strong")
        self.body.addWidget(self._whole)
        self._badges = QWidget()
        self._flow = FlowLayout(self._badges, spacing=8)
        self.body.addWidget(self._badges)

    def show_check(self, check: Check, of_requirement: bool) -> None:
        """Show what was found."""
        lines = check.lines[:_SHOWN]
        self.rows.set_lines(
            [
                StatusLine(one.title, one.told, one.word, verdict_kind(one.state), verdict_icon(one.state))
                for one in lines
            ]
        )
        self.rows.setVisible(bool(lines))
        more = len(check.lines) - len(lines)
        self.rest.setText(self.tr("And %n more.", "", more) if more else "")
        self.rest.setVisible(more > 0)
        self.told.setText(self._words(check, of_requirement))
        self.told.setVisible(bool(self.told.text()))
        clear(self._flow)
        for state, word, count in check.counts:
            self._flow.addWidget(Badge(f"{count} {word}", verdict_kind(state), verdict_icon(state)))
        for each in (self._whole, self._badges):
            each.setVisible(bool(check.counts))

    def _words(self, check: Check, of_requirement: bool) -> str:
        if of_requirement and not check.lines:
            return self.tr("As soon as this requirement is right, you see here how your dossier stands.")
        if not of_requirement and not check.counts:
            return self.tr("As soon as everything is right, you see here how your dossier stands.")
        return ""
