"""With the form of a VOG: what each kader thinks of it while one types, and the copy that is rarely needed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...domain.records.staff import Vog
from ...services.kader.answers import read_paper
from ...services.kader.vog_advice import VogLine, drop_copy, keep_copy, preview_vog
from ...services.wording.form_words import help_line
from ...services.wording.form_words import label as field_label
from ..announce import announce
from ..background import run_for
from ..fields.answer_fields import CheckField
from ..fields.form_field import FormField
from ..fields.text_fields import TextField
from ..problems import expected, sentence
from ..widgets.buttons import saves
from ..widgets.card import Card
from ..widgets.drop_area import DropArea
from ..widgets.grouped_rows import GroupedRows
from ..widgets.status import Kind, StatusLine
from ..widgets.text import label
from ..widgets.verdict import tone, tone_icon
from ..workspace import Workspace
from .note import Note
from .record_form import RecordForm


class VogPanel(QWidget):
    """Told of each edit by `show_draft`. `chosen` gives the place of a requirement."""

    chosen = Signal(object)

    def __init__(self, workspace: Workspace, form: RecordForm, flush: Callable[[], bool]) -> None:
        super().__init__()
        self._workspace, self._form = workspace, form
        self._said = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(18)
        column.addWidget(self._judgement())
        self.below = VogCopy(workspace, form, flush)
        self.show_draft()

    def show_draft(self) -> None:
        """Judge what the form holds now."""
        lines = self._lines()
        self.hint.setVisible(not lines)
        self.hint.setText(self._why_nothing())
        self.rows.setVisible(bool(lines))
        kaders = list(dict.fromkeys(line.kader for line in lines))
        self.rows.set_groups([(kader, [_shown(line) for line in lines if line.kader == kader]) for kader in kaders])
        self._tell(" ".join(f"{line.explanation} {line.word}." for line in lines))
        self.below.show_draft()

    def refresh(self) -> None:
        """Show the VOG as it is kept now."""
        self.below.refresh()
        self.show_draft()

    def _judgement(self) -> Card:
        card = Card(self.tr("What your kaders think of this VOG"), "scale")
        self.hint = label("", "muted")
        card.body.addWidget(self.hint)
        self.rows = GroupedRows(self.tr("What your kaders think of this VOG"))
        self.rows.chosen.connect(self.chosen)
        card.add_rows(self.rows)
        return card

    def _lines(self) -> tuple[VogLine, ...]:
        vog = self._draft()
        book = self._workspace.book
        return preview_vog(book.read(), vog, book.today) if vog else ()

    def _draft(self) -> Vog | None:
        values = self._form.values()
        return Vog(**values) if values["issued"] is not None else None

    def _why_nothing(self) -> str:
        if self._draft() is None:
            return self.tr("Fill in the date, then you see here at once whether this VOG is in order.")
        return self.tr("No kader asks for a VOG here. Record an engagement first, or adopt a kader.")

    def _tell(self, words: str) -> None:
        if words and words != self._said and self.isVisible():
            announce(self, words)
        self._said = words


def _shown(line: VogLine) -> StatusLine:
    return StatusLine(line.explanation, line.role, line.word, tone(line.state), tone_icon(line.state), line.place)


class VogCopy(Card):
    """A copy of the paper: off until someone says why it is kept. `saved` carries the moment."""

    saved = Signal(datetime)

    def __init__(self, workspace: Workspace, form: RecordForm, flush: Callable[[], bool]) -> None:
        super().__init__(self.tr("Copy of the VOG"), "copy")
        self._workspace, self._form, self._flush = workspace, form, flush
        self.body.addWidget(label(self.tr("A copy is not needed: noting who saw the original is enough."), "muted"))
        self.wanted = CheckField(self.tr("Keep a copy all the same"))
        self.wanted.edited.connect(self._want)
        self.body.addWidget(self.wanted)
        self.ground = FormField(
            field_label("vog", "copy_ground"), TextField(), help_line("vog", "copy_ground"), check=self._check
        )
        self.ground.edited.connect(self._give_ground)
        saves(self.wanted, self.ground)
        self.body.addWidget(self.ground)
        self.drop = DropArea()
        self.drop.chosen.connect(self._keep)
        self.body.addWidget(self.drop)
        self._kept = Note(self.tr("The copy is in the dossier."), Kind.OK)
        self.body.addWidget(self._kept)
        self.refresh()

    def refresh(self) -> None:
        """Show what is kept."""
        values = self._form.values()
        self.wanted.set_value(values["copy_id"] is not None)
        self.ground.field.set_value(str(values["copy_ground"]))
        self.show_draft()

    def show_draft(self) -> None:
        """Show the parts that fit."""
        has_copy = self._form.values()["copy_id"] is not None
        self.ground.setVisible(self.wanted.value())
        self.drop.setVisible(self.wanted.value() and not has_copy)
        self._kept.setVisible(has_copy)

    def add(self, file: Path) -> None:
        """Keep this file as the copy; what stands in the way is shown below the ground."""
        if not self._flush():
            return
        vog_id, ground = str(self._form.values()["id"]), str(self.ground.value())
        book = self._workspace.book

        def keep() -> Vog:
            paper = read_paper(file)
            return keep_copy(book, vog_id, ground, paper.name, paper.content)

        self.drop.setEnabled(False)
        run_for(self, self._workspace.background, keep, self._take, self._fail)

    def _take(self, vog: Vog) -> None:
        self.drop.setEnabled(True)
        self._form.set_hidden(copy_id=vog.copy_id, copy_ground=vog.copy_ground)
        self.show_draft()
        self.saved.emit(self._workspace.book.clock())

    def _fail(self, trouble: Exception) -> None:
        self.drop.setEnabled(True)
        self.ground.show_problem(sentence(expected(trouble)))

    def _keep(self, files: tuple[Path, ...]) -> None:
        self.add(files[0])

    def _want(self) -> None:
        if not self.wanted.value() and self._form.values()["copy_id"] is not None and self._flush():
            drop_copy(self._workspace.book, str(self._form.values()["id"]))
            self._form.set_hidden(copy_id=None, copy_ground="")
            self.ground.field.set_value("")
            self.saved.emit(self._workspace.book.clock())
        self.show_draft()

    def _give_ground(self) -> None:
        if self._form.values()["copy_id"] is not None and self.ground.valid:
            self._form.set_hidden(copy_ground=str(self.ground.value()))
            self._form.edited.emit()

    def _check(self, words: object) -> str:
        return "" if str(words).strip() else self.tr("Say why you keep a copy. Without a reason none is kept.")
