"""The kaders the dossier is judged by: which, since when, and the way to take in another one."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from ....domain.errors import DomainError
from ....domain.kader.parts.kader import Kader
from ....domain.records.answers import AdoptedKader
from ....services.history import Step
from ....services.kader import kaders
from ....services.kader.importing import keeping as importing
from ....services.kader.proposals import Proposal, proposals
from ....services.kader.taking_in import take_in
from ....services.kader.upgrading import Upgrade, newer_of, upgrade
from ....services.records.undo import undo
from ....services.wording.texts import shown
from ...background import run_for
from ...fields.date_field import DateField
from ...fields.form_field import FormField
from ...forms.clear import clear
from ...papers import save_as
from ...problems import expected, sentence
from ...widgets.buttons import button, saves
from ...widgets.card import Card, rule
from ...widgets.flow import FlowLayout
from ...widgets.status import Kind
from ...widgets.text import label
from .table_import.kept_table import KeptTable
from .table_import.place import ImportPlace

if TYPE_CHECKING:
    from ...session import Session


class AdoptedRow(QWidget):
    """One kader in use. `bound` carries its id and a new first day; `dropped` and `kept` carry its id."""

    bound = Signal(str, object)
    dropped = Signal(str)
    kept = Signal(str)

    def __init__(self, adopted: AdoptedKader, title: str, requirements: int) -> None:
        super().__init__()
        self._id = adopted.kader_id
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(title, "strong"))
        facts = (
            self.tr("Version {version}").format(version=adopted.version),
            self.tr("in use since {day}").format(day=shown(adopted.adopted_on)),
            self.tr("%n requirement(s)", "", requirements),
        )
        column.addWidget(label(" · ".join(facts), "small"))
        self.since = DateField()
        self.since.set_value(adopted.since)
        why = self.tr("Terms are counted from this day.")
        self.since_row = FormField(self.tr("Binds you since"), self.since, why, optional=True)
        saves(self.since_row)
        column.addWidget(self.since_row)
        self.keep = button(self.tr("Keep as a file"), "link", name=self.tr("Keep as a file") + ": " + title)
        self.drop = button(self.tr("Stop using this kader"), "link", name=self.tr("Stop using") + ": " + title)
        saves(self.drop)
        box = QWidget()
        row = FlowLayout(box)
        row.addWidget(self.keep)
        row.addWidget(self.drop)
        column.addWidget(box)
        self.keep.clicked.connect(lambda: self.kept.emit(self._id))
        self.since.edited.connect(self._bind)
        self.drop.clicked.connect(lambda: self.dropped.emit(self._id))

    def _bind(self) -> None:
        if self.since_row.valid:
            self.bound.emit(self._id, self.since.value())


class KadersCard(Card):
    """`saved`, `said` and `undoable` are those of the page; `table_wanted` asks to make a kader of a table.

    `upgrade_wanted` carries what a newer text changes, and its file.
    """

    saved = Signal(datetime)
    said = Signal(str, Kind)
    undoable = Signal(str, object)
    table_wanted = Signal(ImportPlace)
    table_thrown = Signal(ImportPlace)
    upgrade_wanted = Signal(object, Path)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.body.addWidget(label(self.tr("Kaders"), "h2"))
        self.body.addWidget(label(self.tr("Your dossier is looked at through these."), "muted"))
        self.rows: list[AdoptedRow] = []
        self.offers: list[QWidget] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        self.body.addLayout(self._list)
        self.body.addWidget(rule())
        self.body.addWidget(label(self.tr("Does your gemeente have a table of its own?"), "strong"))
        self.from_table = button(self.tr("Take over a table (Excel or CSV)"), icon="file-up")
        saves(self.from_table)
        self.from_file = button(self.tr("Take in a kader from a file"), icon="upload")
        saves(self.from_file)
        self.kept_table = KeptTable()
        self.kept_table.wanted.connect(self.table_wanted)
        self.kept_table.thrown.connect(self._throw_table)
        self.body.addWidget(self.kept_table)
        for each in (self.from_table, self.from_file):
            self.body.addWidget(each, 0, Qt.AlignmentFlag.AlignLeft)
        self.from_table.clicked.connect(lambda: self.table_wanted.emit(ImportPlace()))
        self.from_file.clicked.connect(self._browse)

    def refresh(self) -> None:
        """Read again which are in use, and whether a table was left half way."""
        self.kept_table.show_kept(importing.kept(self._session.book))
        clear(self._list)
        dossier = self._session.book.read()
        used = kaders.in_use(dossier)
        read = {kader.id: kader for kader in kaders.adopted(dossier)}
        self.rows = [self._row(one, read[one.kader_id]) for one in used]
        versions = {one.kader_id: one.version for one in used}
        shipped = proposals(dossier, self._session.book.today)
        new = [one for one in shipped if versions.get(one.kader.id) != one.kader.version]
        self.offers = [self._offer(one, one.kader.id in versions) for one in new]

    def _throw_table(self, place: ImportPlace) -> None:
        importing.throw_away(self._session.book)
        self.refresh()
        self.table_thrown.emit(place)

    def take_in(self, path: Path) -> None:
        """Take a kader file into the dossier; of a kader in use, first show what it changes."""
        book = self._session.book
        run_for(
            self, self._session.background, lambda: take_in(book, path), lambda one: self._took(one, path), self._tell
        )

    def upgrade(self, path: Path) -> None:
        """Judge by the newer text of a kader in use."""
        book = self._session.book
        run_for(
            self,
            self._session.background,
            lambda: upgrade(book, path),
            lambda _one: self._upgraded(),
            self._tell,
        )

    def show_newer(self, kader_id: str) -> None:
        """Show what the text that came with the program changes of a kader in use."""
        newer = newer_of(self._session.book.read(), kader_id)
        if newer is not None:
            self.take_in(newer.path)

    def _took(self, one: Kader | Upgrade, path: Path) -> None:
        if isinstance(one, Upgrade):
            self.upgrade_wanted.emit(one, path)
        else:
            self._adopted(one)

    def _adopted(self, kader: Kader) -> None:
        self._tell_saved()
        self.refresh()
        self.said.emit(self.tr("In use from now on: {kader}").format(kader=kader.title), Kind.OK)

    def _upgraded(self) -> None:
        step = self._session.book.history.done[-1]
        self._tell_saved()
        self.refresh()
        self.undoable.emit(self.tr("The newer version is in use."), lambda: self._undo(step))

    def _undo(self, step: Step) -> None:
        try:
            undo(self._session.book, step)
        except DomainError as trouble:
            self._tell(trouble)
        self._tell_saved()
        self.refresh()

    def _tell(self, trouble: Exception) -> None:
        self.said.emit(sentence(expected(trouble)), Kind.BAD)

    def _row(self, adopted: AdoptedKader, kader: Kader) -> AdoptedRow:
        row = AdoptedRow(adopted, kader.title, len(kader.requirements))
        row.kept.connect(self._keep)
        row.bound.connect(self._bind)
        row.dropped.connect(self._drop)
        if self._list.count():
            self._list.addWidget(rule())
        self._list.addWidget(row)
        return row

    def _offer(self, one: Proposal, is_update: bool) -> QWidget:
        words = self.tr("Update to version {version}").format(version=one.kader.version)
        if not is_update:
            if self._list.count():
                self._list.addWidget(rule())
            self._list.addWidget(label(one.kader.title, "strong"))
            self._list.addWidget(label(one.reason, "small"))
            words = self.tr("Start using this kader")
        offer = button(words, icon="plus", name=words + ": " + one.kader.title)
        saves(offer)
        offer.clicked.connect(lambda: self.take_in(one.shipped.path))
        self._list.addWidget(offer, 0, Qt.AlignmentFlag.AlignLeft)
        return offer

    def _bind(self, kader_id: str, since: object) -> None:
        kaders.bind_since(self._session.book, kader_id, since)
        self._tell_saved()

    def _keep(self, kader_id: str) -> None:
        one = next(one for one in kaders.in_use(self._session.book.read()) if one.kader_id == kader_id)
        try:
            path = save_as(self, f"{kader_id}.toml", one.text.encode())
        except DomainError as trouble:
            self._tell(trouble)
            return
        if path is not None:
            self.said.emit(self.tr("Saved in {folder}").format(folder=path.parent), Kind.OK)

    def _drop(self, kader_id: str) -> None:
        kaders.drop(self._session.book, kader_id)
        self._tell_saved()
        self.refresh()
        self.undoable.emit(self.tr("The kader is not used any more."), lambda: self._take_back(kader_id))

    def _take_back(self, kader_id: str) -> None:
        kaders.take_back(self._session.book, kader_id)
        self._tell_saved()
        self.refresh()

    def _tell_saved(self) -> None:
        self.saved.emit(self._session.book.clock())

    def _browse(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a kader file"), str(Path.home()), "*.toml")
        if chosen:
            self.take_in(Path(chosen))
