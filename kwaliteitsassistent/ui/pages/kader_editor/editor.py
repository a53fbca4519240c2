"""Makes and changes a kader of the user's own: contents and preview to the left, one part to the right."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from shiboken6 import isValid

from ....domain.errors import DomainError
from ....domain.kader.editing.draft import KaderDraft, text_of
from ....domain.kader.editing.history import Edits
from ....domain.kader.toml_lines import Path
from ....services.kader.editing import changes, keeping
from ....services.kader.editing.form import Action, EditField
from ....services.kader.editing.outline import blocks, outline, troubles_of
from ....services.kader.editing.preview import Check, check
from ....services.kader.editing.problems import Trouble
from ....services.kader.editing.unfilled import Seen
from ....services.kader.kaders import adopted, bases
from ...background import run_for
from ...drafts import AutoSave
from ...papers import save_as
from ...problems import expected, sentence
from ...widgets.status import Kind
from ...workspace import Workspace
from .layout import EditorLayout
from .place import EditorPlace

_PAUSE_MS = 250


class KaderEditor(EditorLayout):
    """`adopted` carries id and title of the kader in use from now on; `left` when the user goes away.

    The draft is kept in the dossier while one works, right or not; `kept` tells when. `undoable` is that of the page.
    """

    adopted = Signal(str, str)
    left = Signal()
    kept = Signal(datetime)
    said = Signal(str, Kind)
    undoable = Signal(str, object)

    def __init__(self, workspace: Workspace, draft: KaderDraft, draft_id: str = "", part: Path = ()) -> None:
        super().__init__(builds_on=bool(draft.at(("extends",))))
        self._workspace = workspace
        self.draft_id = draft_id or keeping.new_draft_id()
        self.edits = Edits(draft)
        self.part = changes.present(draft, part)
        self.check = Check(())
        self._seen = Seen()
        self._bases = bases(adopted(workspace.book.read()))
        self._may_rename = not keeping.is_in_use(workspace.book, str(draft.at(("id",))))
        self._asked = 0
        self._saving = AutoSave(self._keep, workspace.book.clock, self)
        self._saving.saved.connect(self.kept)
        self._saving.failed.connect(lambda trouble: self._tell(trouble))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.look)
        self._connect()
        self.tools.show_lost(draft.lost > 0)
        self.installEventFilter(self)
        self._show()
        self.look()

    def _connect(self) -> None:
        tools, contents = self.tools, self.contents
        tools.adopt.clicked.connect(self._adopt)
        tools.save.clicked.connect(self._export)
        tools.undo.clicked.connect(self.undo)
        tools.redo.clicked.connect(self.redo)
        tools.leave.clicked.connect(self.leave)
        tools.forget.clicked.connect(self._forget)
        tools.trouble.clicked.connect(self._ask)
        contents.chosen.connect(self._choose)
        contents.requirement_wanted.connect(lambda: self._go(changes.with_requirement(self.draft, self.part)))
        contents.section_wanted.connect(lambda: self._go(changes.with_section(self.draft)))
        contents.waiver_wanted.connect(lambda: self._go(changes.with_waiver(self.draft)))
        contents.tightening_wanted.connect(lambda: self._go(changes.with_tightening(self.draft)))
        contents.moved.connect(lambda by: self._go(changes.with_move(self.draft, self.part, by), begin=False))
        contents.dropped.connect(lambda landing: self._go((landing.draft, landing.part), begin=False))
        contents.copied.connect(lambda: self._go(changes.with_copy(self.draft, self.part)))
        contents.removed.connect(self._remove)
        self.detail.filled.connect(self._fill)
        self.detail.pressed.connect(self._press)
        self.detail.left.connect(self._leave_value)

    @property
    def draft(self) -> KaderDraft:
        """The kader as it is now."""
        return self.edits.now

    @property
    def place(self) -> EditorPlace:
        """Where the user is, for a window that is built anew."""
        return EditorPlace(self.draft_id, self.part, self.draft)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of undo and redo are for the draft here, where no field has something of its own for them."""
        if event.type() == QEvent.Type.ShortcutOverride and self._steps_by(event) is not None:
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = self._steps_by(event)
        if step is None:
            super().keyPressEvent(event)
        else:
            step()

    def _steps_by(self, event: QKeyEvent) -> Callable[[], None] | None:
        if event.matches(QKeySequence.StandardKey.Undo):
            return self.undo
        return self.redo if event.matches(QKeySequence.StandardKey.Redo) else None

    def flush(self) -> bool:
        """Keep what was changed; says whether all is kept."""
        return self._saving.flush()

    def show_part(self, path: Path) -> None:
        """Put another part in sight."""
        self.part = changes.present(self.draft, path)
        self._show()
        self.look()

    def _choose(self, path: Path) -> None:
        """A part was chosen from the contents: its fields come into sight, also where they are below."""
        self.show_part(path)
        self.bring_into_sight()

    def show_trouble(self) -> None:
        """Go to the first thing that is not right, from above to below."""
        if not self.check.troubles:
            return
        first = next(part.path for part in outline(self.draft, self.check.troubles) if part.troubles)
        self.show_part(first)
        self.bring_into_sight()
        self.detail.begin_at_one_of(one.path for one in troubles_of(self.draft, self.check.troubles, first))

    def undo(self) -> None:
        """One step back."""
        self._step(self.edits.undone())

    def redo(self) -> None:
        """One step forward again."""
        self._step(self.edits.redone())

    def leave(self) -> None:
        """Back to the settings; the draft stays."""
        if self.flush():
            self.left.emit()

    def look(self) -> None:
        """Let the strict reader look at the draft, and the dossier be judged by it, away from the window."""
        self._pause.stop()
        self._asked += 1
        asked, draft, part, bases = self._asked, self.draft, self.part, self._bases
        book = self._workspace.book
        dossier, today = book.read(), book.today
        run_for(
            self,
            self._workspace.background,
            lambda: check(dossier, today, draft, part or None, bases),
            lambda found: self._found(found) if asked == self._asked else None,
            self._tell,
        )

    def _found(self, found: Check) -> None:
        self.check = found
        self.preview.show_check(found, self.part[:1] in (("requirement",), ("tighten",)))
        self._show_troubles()

    def _show_troubles(self) -> None:
        """What is wrong and what is still to be filled in: in all, by part, and beside each value."""
        found = self._told()
        self.contents.show_parts(outline(self.draft, found), self.draft, self.part)
        self.detail.show_notes(troubles_of(self.draft, found, self.part))
        self.tools.show_troubles(len(found), wait=all(one.waits for one in found))

    def _told(self) -> tuple[Trouble, ...]:
        return self._seen.told(self.draft, self.check.troubles)

    def _leave_value(self, path: Path) -> None:
        self._seen = self._seen.leaving(self.draft, path)
        if not self._pause.isActive():
            self._show_troubles()

    def _ask(self) -> None:
        """From now on all that is not right is shown as wrong; the first comes in sight."""
        self._seen = self._seen.asking(self.draft, self.check.troubles)
        self._show_troubles()
        self.show_trouble()

    def _fill(self, field: EditField, value: object) -> None:
        self._change(field.change(self.draft, value), field.path)

    def _press(self, action: Action) -> None:
        self._change(action.edit(self.draft), None)

    def _change(self, draft: KaderDraft, about: Path | None) -> None:
        self.edits = self.edits.changed(draft, about)
        self._after_change()

    def _go(self, to: tuple[KaderDraft, Path], *, begin: bool = True) -> None:
        """Make a change to the parts and show the one it leads to."""
        draft, self.part = to
        if begin:
            self._seen = self._seen.afresh(draft, self.part)
        self._change(draft, None)
        if begin:
            self.bring_into_sight()
            self.detail.begin()

    def _remove(self) -> None:
        """Take a part out; bringing it back is a change too, so that what was done since can be had again."""
        before, part = self.draft, self.part
        self._go(changes.without_part(before, part), begin=False)

        def bring_back() -> None:
            if isValid(self):
                self._go((before, part), begin=False)

        self.undoable.emit(self.tr("The part is removed."), bring_back)

    def _step(self, edits: Edits) -> None:
        self.edits = edits
        self.part = changes.present(self.draft, self.part)
        self._after_change()

    def _after_change(self) -> None:
        self._saving.touch()
        self.tools.wait()
        self._show()
        self._pause.start()

    def _show(self) -> None:
        self.detail.show_blocks(blocks(self.draft, self.part, self._bases, may_rename=self._may_rename), self.part)
        self.contents.show_parts(outline(self.draft, self._told()), self.draft, self.part)
        self.tools.show_steps(bool(self.edits.before), bool(self.edits.after))

    def _keep(self) -> None:
        keeping.keep_draft(self._workspace.book, self.draft_id, self.draft)

    def _adopt(self) -> None:
        """Take into use what the reader found right; else show what is not."""
        if self.check.troubles:
            self._ask()
            return
        book, id_, text = self._workspace.book, self.draft_id, self.check.text
        self._saving.forget()
        self._run(
            lambda: keeping.take_into_use(book, id_, text), lambda kader: self.adopted.emit(kader.id, kader.title)
        )

    def _export(self) -> None:
        """As a file it may have things that are not right; they are shown from then on."""
        self._seen = self._seen.asking(self.draft, self.check.troubles)
        self._show_troubles()
        try:
            path = save_as(self, f"{self.draft.at(('id',)) or 'kader'}.toml", text_of(self.draft).encode())
        except DomainError as trouble:
            self._tell(trouble)
            return
        if path is not None:
            self.said.emit(self.tr("Saved in {folder}").format(folder=path.parent), Kind.OK)

    def _forget(self) -> None:
        book, id_, draft = self._workspace.book, self.draft_id, self.draft
        self._saving.forget()
        keeping.throw_away(book, id_)
        self.undoable.emit(self.tr("The draft is thrown away."), lambda: keeping.keep_draft(book, id_, draft))
        self.left.emit()

    def _run(self, work: Callable[[], object], done: Callable[[object], None]) -> None:
        self.tools.wait()
        run_for(self, self._workspace.background, work, done, self._tell)

    def _tell(self, trouble: Exception) -> None:
        self._show_troubles()
        self.said.emit(sentence(expected(trouble)), Kind.BAD)
