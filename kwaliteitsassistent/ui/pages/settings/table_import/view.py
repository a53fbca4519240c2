"""The four steps from a table to a kader, with the way forward and back; how far it is, is kept by itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from .....domain.errors import DomainError
from .....domain.kader.parts.kader import Kader
from .....services.book import Book
from .....services.kader import kaders
from .....services.kader.importing import keeping, table_import
from .....services.kader.importing.lines import ImportLine, lines
from .....services.kader.importing.making import kader_text
from .....services.kader.importing.rows import TableReading
from .....services.kader.importing.said import final_choices, take_over_all
from .....services.kader.importing.table_import import TableImport
from .....services.kader.importing.trial import Trial, trial
from ....background import Runner, run_for
from ....drafts import AutoSave
from ....focus import begin_in
from ....papers import save_as
from ....problems import expected, sentence
from ....widgets.buttons import button
from ....widgets.flow import FlowLayout
from ....widgets.one_view import OneView
from ....widgets.status import Kind
from ....widgets.step_bar import StepBar
from .columns_step import ColumnsStep
from .file_step import FileStep
from .place import COLUMNS, FILE, ROWS, TRIAL, ImportPlace
from .rows_step import RowsStep
from .trial_step import TrialStep


class TableImportView(QWidget):
    """`adopted` carries id and title of the kader that was taken in; `left` says that it was thrown away.

    What was said so far is kept as a draft in the dossier, which `kept` tells; it is over with `adopted`, `edited` and
    `left`. `edited` carries the text of the kader, to change it before it is taken in. `stepped` tells that another
    step is in sight.
    """

    adopted = Signal(str, str)
    left = Signal()
    edited = Signal(str)
    stepped = Signal()
    kept = Signal(object)
    said = Signal(str, Kind)

    def __init__(self, book: Book, background: Runner, place: ImportPlace) -> None:
        super().__init__()
        self._book, self._background = book, background
        self.table = place.table
        self.step = FILE
        self._reading: TableReading | None = None
        self._lines: tuple[ImportLine, ...] = ()
        self._trial: Trial | None = None
        self._draft = AutoSave(self._keep_draft, book.clock, self)
        self._draft.saved.connect(self.kept)
        self._draft.failed.connect(self._tell)
        names = (self.tr("File"), self.tr("Columns"), self.tr("Rows"), self.tr("How it stands"))
        self.steps = StepBar(names)
        self.steps.chosen.connect(self._return_to)
        self.content = OneView()
        self.next = button(self.tr("Next"), "primary")
        self.back = button(self.tr("Back"), icon="arrow-left")
        self.cancel = button(self.tr("Stop taking over"), "link")
        self.next.clicked.connect(self.go_on)
        self.back.clicked.connect(lambda: self._return_to(self.step - 1))
        self.cancel.clicked.connect(self._stop)
        self._buttons = QWidget()
        row = FlowLayout(self._buttons)
        for each in (self.next, self.back, self.cancel):
            row.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.steps)
        column.addWidget(self.content, 1)
        column.addWidget(self._buttons)
        self._show(FILE)
        if place.step > FILE:
            self._go_to(place.step)

    @property
    def place(self) -> ImportPlace:
        """How far it is, for a window that is built anew."""
        return ImportPlace(self.step, self.table)

    def flush(self) -> bool:
        """Keep now how far it is; False when that did not go."""
        return self._draft.flush()

    def read(self, path: Path, sheet: str | None = None) -> None:
        """Read a table file and go on to its columns."""
        self._run(lambda: table_import.begin(path, sheet), self._begun)

    def go_on(self) -> None:
        """To the next step, when this one is complete."""
        content = self.content.view
        if isinstance(content, ColumnsStep) and not content.show_problems():
            return
        if isinstance(content, RowsStep) and self._reading is not None and self._reading.problems:
            self.said.emit(self.tr("Some rows are not right yet. Mend them in the file and read it again."), Kind.WARN)
            content.show_wrong()
            return
        self._go_to(self.step + 1)

    def _go_to(self, step: int) -> None:
        """A later step; what it shows is worked out away from the window."""
        table = self.table
        if table is None or step == COLUMNS:
            self._show(FILE if table is None else COLUMNS)
        elif step == ROWS:
            self._run(lambda: _read(table), self._read)
        else:
            dossier, today = self._book.read(), self._book.today
            self._run(lambda: (_read(table), trial(dossier, today, _text(table))), self._tried)

    def _begun(self, table: TableImport) -> None:
        self.table = table
        self._draft.touch()
        self.said.emit("", Kind.INFO)
        self._show(FILE if len(table.sheets) > 1 and self.step == FILE else COLUMNS)

    def _read(self, found: tuple[TableReading, tuple[ImportLine, ...]]) -> None:
        self._reading, self._lines = found
        self._show(ROWS)

    def _tried(self, found: tuple[tuple[TableReading, tuple[ImportLine, ...]], Trial]) -> None:
        (self._reading, self._lines), self._trial = found
        self._show(TRIAL)

    def _return_to(self, step: int) -> None:
        if step == ROWS:
            self._go_to(ROWS)
        elif step < self.step:
            self._show(step)
        else:
            self.steps.set_step(self.step)

    def _keep_draft(self) -> None:
        if self.table is not None:
            keeping.keep(self._book, self.step, self.table)

    def _stop(self) -> None:
        self._forget()
        self.left.emit()

    def _forget(self) -> None:
        """The draft is done with; one of another table, kept before, is not."""
        self._draft.forget()
        if self.table is not None:
            keeping.throw_away(self._book)

    def _show(self, step: int) -> None:
        if step != self.step and self.table is not None:
            self._draft.touch()
        self.step = step
        self.steps.set_step(step)
        self.content.show_view(self._make(step))
        self.content.view.show()  # at once: what is not in sight yet does not take the keyboard
        self.next.setVisible(step != TRIAL and self.table is not None)
        self.back.setVisible(step != FILE)
        self.stepped.emit()
        begin_in(self.content)

    def _make(self, step: int) -> QWidget:
        table = self.table
        if step == FILE or table is None:
            made: Any = FileStep(table)
            made.wanted.connect(self.read)
        elif step == COLUMNS:
            made = ColumnsStep(table)
            made.changed.connect(self._change)
        elif step == ROWS:
            made = RowsStep(table, self._reading, self._lines)
            made.changed.connect(self._change)
            made.all_taken.connect(self._take_all)
            made.again.connect(self._read_file_again)
        else:
            made = TrialStep(self._trial)
            made.adopted.connect(self._adopt)
            made.kept.connect(self._keep)
            made.edited.connect(self._edit)
        return made

    def _change(self, table: TableImport) -> None:
        self.table = table
        self._draft.touch()

    def _take_all(self) -> None:
        table, reading = self.table, self._reading
        self._run(lambda: _all_taken(table, reading), lambda found: self.content.view.show_said(*found))

    def _read_anew(self, found: tuple[TableImport, tuple[TableReading, tuple[ImportLine, ...]]]) -> None:
        self.table, read = found
        self._draft.touch()
        self.said.emit("", Kind.INFO)
        self._read(read)

    def _edit(self) -> None:
        self._forget()
        self.edited.emit(self._trial.text)

    def _adopt(self) -> None:
        book, text, name = self._book, self._trial.text, self._file_name()
        self._run(lambda: kaders.adopt_text(book, text, name), self._adopted)

    def _adopted(self, kader: Kader) -> None:
        self._forget()
        self.adopted.emit(kader.id, kader.title)

    def _keep(self) -> None:
        try:
            path = save_as(self, self._file_name(), self._trial.text.encode())
        except DomainError as trouble:
            self._tell(trouble)
            return
        if path is not None:
            self.said.emit(self.tr("Saved in {folder}").format(folder=path.parent), Kind.OK)

    def _file_name(self) -> str:
        return f"{self._trial.view.kader.id}.toml"

    def _read_file_again(self) -> None:
        table = self.table
        self._run(lambda: _read_again(table), self._read_anew)

    def _run(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        """Work away from the window, with this part of it off until that is done."""
        self.setEnabled(False)

        def finish(result: Any) -> None:
            self.setEnabled(True)
            done(result)

        run_for(self, self._background, work, finish, self._tell)

    def _tell(self, trouble: Exception) -> None:
        self.setEnabled(True)
        self.said.emit(sentence(expected(trouble)), Kind.BAD)


def _read(table: TableImport) -> tuple[TableReading, tuple[ImportLine, ...]]:
    reading = table_import.reading(table)
    return reading, lines(reading, table.said)


def _read_again(table: TableImport) -> tuple[TableImport, tuple[TableReading, tuple[ImportLine, ...]]]:
    again = table_import.read_again(table)
    return again, _read(again)


def _all_taken(table: TableImport, reading: TableReading) -> tuple[TableImport, tuple[ImportLine, ...]]:
    said = take_over_all(reading.draft, table.said)
    return replace(table, said=said), lines(reading, said)


def _text(table: TableImport) -> str:
    reading = table_import.reading(table)
    return kader_text(reading, table.head, final_choices(reading.draft, table.said))
