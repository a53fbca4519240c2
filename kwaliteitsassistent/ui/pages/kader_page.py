"""The page Kwaliteitskader: what is asked, how it stands, and the answers that tick it off; or talks about it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from ...domain.errors import DomainError
from ...domain.records.answers import Answer, EvidenceLink
from ...domain.records.dossier import Dossier
from ...domain.records.kwaliteitsbeeld import BouwsteenReflection
from ...services.history import Step
from ...services.kader import answers, kader_list
from ...services.kader.bouwstenen import reflect_view, talk_of_today
from ...services.kader.kader_list import KaderView
from ...services.kader.requirement_detail import AnswerLine, papers, requirement_detail
from ...services.kader.upgrading import newer_of
from ...services.records.removal import remove
from ...services.records.undo import undo
from ...services.wording.reasons import state_word
from ..fields.choice_field import ChoiceField
from ..page import Page
from ..problems import sentence
from ..widgets.one_view import OneView
from ..widgets.scrolling import area_around
from ..widgets.status import Kind
from ..workspace import Workspace
from .kader.adopt_view import AdoptView
from .kader.answer_drafts import NO_DRAFTS, AnswerDrafts
from .kader.bouwsteen_view import BouwsteenView
from .kader.kept_file import show_kept_file
from .kader.list_view import KaderListView
from .kader.newer_strip import NewerStrip
from .kader.panel import RequirementPanel
from .kader.place import KaderPlace
from .kader.reflect_view import ReflectListView
from .settings.table_import.place import ImportPlace
from .settings.upgrade_place import UpgradePlace


class KaderPage(Page):
    """Judges a kader when it refreshes, not while one filters. `go_to` takes a `KaderPlace` or (kader, requirement)."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__("")
        self._workspace, self._book = workspace, workspace.book
        self.head.set_title(self.tr("Kader"))
        self.setAccessibleName(self.tr("Kader"))
        self.view: KaderView | None = None
        self.panel: RequirementPanel | None = None
        self.talk: BouwsteenView | None = None
        self._before_panel: tuple[str, str] | None = None
        self._drafts = AnswerDrafts()
        self._judged: tuple[Dossier, date, str] | None = None
        self._width = 0
        self._scrolled = 0
        self.kaders = ChoiceField(())
        self.kaders.setAccessibleName(self.tr("Which kader?"))
        self.kaders.edited.connect(self._change_kader)
        self.list_view = KaderListView()
        self.list_view.opened.connect(self.open_requirement)
        self.reflect_view = ReflectListView()
        self.reflect_view.opened.connect(self.open_requirement)
        self.reflect_view.talked.connect(self.open_talk)
        self._other = OneView()
        self._newer = OneView()
        self.newer: NewerStrip | None = None
        for part in (self._newer, self.kaders, self.list_view, self.reflect_view, self._other):
            part.hide()
            self.body.addWidget(part)
        self.body.addStretch()

    def refresh(self) -> None:
        self._keep_drafts()
        names = kader_list.kader_names(self._book.read())
        self.kaders.set_choices(names)
        if not names:
            self._show_adopt()
            return
        if self.kaders.value() is None:
            self.kaders.setCurrentIndex(0)
        self._judge()
        if self.talk is not None and self.talk.form.reflection.kader_id == self.view.kader.id:
            return
        if self.panel is None:
            self._show_list()
        else:
            self._show_panel(self.panel.requirement_id, self.panel.subject_id)

    def place(self) -> object:
        if self.view is None:
            return None
        choices = tuple(self.list_view.filters.values().items())
        open_on = (self.panel.requirement_id, self.panel.subject_id) if self.panel else (None, None)
        self._keep_drafts()
        talk = (self.talk.section_id, self.talk.talk_id) if self.talk else (None, None)
        return KaderPlace(self.view.kader.id, *open_on, choices, self._drafts, *talk)

    def flush(self) -> bool:
        return self.talk is None or self.talk.form.auto.flush()

    def go_to(self, place: object) -> None:
        wanted = place if isinstance(place, KaderPlace) else KaderPlace(*place)
        if wanted.kader_id not in dict(kader_list.kader_names(self._book.read())):
            return
        self._keep_drafts()
        self._drafts = wanted.drafts or self._drafts
        self.kaders.set_value(wanted.kader_id)
        self._judge()
        if wanted.choices:
            self.list_view.filters.set_values(dict(wanted.choices))
            if not self.view.reflects:
                self.list_view.show_view(self.view)
        if wanted.section_id is not None and self.view.reflects:
            self.open_talk(wanted.section_id, wanted.talk_id)
        elif wanted.requirement_id is None:
            self._show_list()
        else:
            self.open_requirement(wanted.requirement_id, wanted.subject_id)

    def reflow(self, width: int) -> None:
        self._width = width
        super().reflow(width)
        self.list_view.reflow(width)
        if self.newer is not None:
            self.newer.reflow(width)

    def open_requirement(self, requirement_id: str, subject_id: str | None = None) -> None:
        """Show one requirement instead of the list, with what was typed there before."""
        if not self.flush():
            return
        self._keep_drafts()
        area = area_around(self)
        if self.panel is None and self.talk is None and area is not None:
            self._scrolled = area.verticalScrollBar().value()
        self._before_panel = (self.talk.section_id, self.talk.talk_id) if self.talk else None
        self._show_panel(requirement_id, subject_id)
        if self.panel is not None:
            self.panel.back.setFocus()
        if area is not None:
            area.verticalScrollBar().setValue(0)

    def close_requirement(self) -> None:
        """Back to the list, where one was, or to the talk."""
        if self._before_panel is not None:
            self.open_talk(*self._before_panel)
            return
        self._back_to_list(self.reflect_view.take_focus if self.view.reflects else self.list_view.rows.setFocus)

    def open_talk(self, section_id: str, talk_id: str | None = None) -> None:
        """Talk about a section: an earlier talk, or a new one."""
        if not self.flush():
            return
        self._keep_drafts()
        dossier = self._book.read()
        bouwsteen = next((one for one in reflect_view(dossier, self.view).bouwstenen if one.id == section_id), None)
        if bouwsteen is None:
            self._fail(DomainError("bouwsteen_unknown"))
            return
        area = area_around(self)
        if self.panel is None and self.talk is None and area is not None:
            self._scrolled = area.verticalScrollBar().value()
        talk = dossier.find(BouwsteenReflection, talk_id) or talk_of_today(
            dossier, self.view.kader.id, section_id, self._book.today
        )
        self.talk = BouwsteenView(self._workspace, bouwsteen, talk)
        self.panel = None
        self.talk.left.connect(self.close_talk)
        self.talk.opened.connect(self.open_requirement)
        self.talk.chosen.connect(lambda id_: self.open_talk(section_id, id_))
        self.talk.asked_for.connect(self.asked_for)
        self.talk.removed.connect(self._remove_talk)
        self.talk.form.auto.saved.connect(self.saved)
        self.talk.form.auto.failed.connect(self._fail)
        self._show_other(self.talk)
        self.talk.form.goes_well.setFocus()
        if area is not None:
            area.verticalScrollBar().setValue(0)

    def close_talk(self) -> None:
        """Back to the bouwstenen, once what was written is kept."""
        if self.talk is not None and self.flush():
            section_id = self.talk.section_id
            self.talk = None
            self._judge()
            self._back_to_list(lambda: self.reflect_view.cards[section_id].talk.setFocus())

    def _remove_talk(self, talk_id: str) -> None:
        try:
            step = remove(self._book, "bouwsteenreflectie", talk_id)
        except DomainError as trouble:
            self._fail(trouble)
            return
        self.talk.form.auto.forget()
        self.close_talk()
        self.saved.emit(self._book.clock())
        self.undoable.emit(self.tr("The talk is removed."), lambda: self._undo(step))

    def _back_to_list(self, take_focus: Callable[[], None]) -> None:
        self._show_list()
        take_focus()
        area = area_around(self)
        if area is not None:
            QTimer.singleShot(0, area, lambda: area.verticalScrollBar().setValue(self._scrolled))

    def _change_kader(self) -> None:
        self._judge()
        self._show_list()

    def _judge(self) -> None:
        """Judge and show the kader anew, unless nothing changed since it was."""
        asked = (self._book.read(), self._book.today, str(self.kaders.value()))
        if self._judged is not None and self._judged[0] is asked[0] and self._judged[1:] == asked[1:]:
            return
        self.view, self._judged = kader_list.kader_view(*asked), asked
        kader = self.view.kader
        version = self.tr("version {version}").format(version=kader.version)
        self.head.set_subtitle(f"{kader.title} · {version}")
        self._look_for_newer()
        if self.view.reflects:
            self.reflect_view.show_view(reflect_view(self._book.read(), self.view))
        else:
            self.list_view.show_view(self.view)

    def _look_for_newer(self) -> None:
        """Offer to look at what a newer text changes, where one came with the program."""
        kader = self.view.kader
        found = newer_of(self._book.read(), kader.id)
        self.newer = NewerStrip(kader, found.kader) if found else None
        if self.newer is not None:
            self.newer.action.clicked.connect(lambda: self.asked_for.emit("settings", UpgradePlace(kader.id)))
            self.newer.reflow(self._width)
            self._newer.show_view(self.newer)

    def _keep_drafts(self) -> None:
        if self.panel is not None:
            self.panel.keep_drafts()

    def _show_list(self) -> None:
        self._keep_drafts()
        self.panel, self.talk, self._before_panel = None, None, None
        self._other.hide()
        self._newer.setVisible(self.newer is not None)
        self.kaders.setVisible(self.kaders.count() > 1)
        self.list_view.setVisible(not self.view.reflects)
        self.reflect_view.setVisible(self.view.reflects)

    def _show_panel(self, requirement_id: str, subject_id: str | None) -> None:
        dossier = self._book.read()
        try:
            detail = requirement_detail(dossier, self.view, requirement_id)
        except DomainError as trouble:
            self._show_list()
            self._fail(trouble)
            return
        self.talk = None
        self.panel = RequirementPanel(self._workspace, detail, papers(dossier), self._drafts, subject_id)
        self.panel.left.connect(self.close_requirement)
        self.panel.opened.connect(self.open_requirement)
        self.panel.talked.connect(self.open_talk)
        self.panel.asked_for.connect(self.asked_for)
        self.panel.said.connect(self.said)
        self.panel.given.connect(self._given)
        self.panel.withdrawn.connect(self._withdraw)
        self.panel.viewed.connect(self._view)
        self.panel.reflow(self._width)
        self._show_other(self.panel)

    def _show_adopt(self) -> None:
        self.view, self._judged, self.panel, self.talk = None, None, None, None
        self.head.set_subtitle("")
        adopt = AdoptView(self._workspace)
        adopt.adopted.connect(self._kept)
        adopt.said.connect(self.said)
        adopt.table_wanted.connect(lambda: self.asked_for.emit("settings", ImportPlace()))
        self._show_other(adopt)

    def _show_other(self, view: QWidget) -> None:
        """Show something instead of the list."""
        self._other.show_view(view)
        for part in (self._newer, self.kaders, self.list_view, self.reflect_view):
            part.hide()
        self._other.show()
        Page.reflow(self, self._width)

    def _given(self, answer: Answer) -> None:
        step = self._book.history.done[-1]
        words = (
            self.tr("The evidence is kept.") if isinstance(answer, EvidenceLink) else self.tr("Your answer is kept.")
        )
        self._kept()
        self.undoable.emit(self._with_verdict(words), lambda: self._undo(step))

    def _withdraw(self, line: AnswerLine) -> None:
        try:
            step = answers.withdraw(self._book, line.kind, line.id)
        except DomainError as trouble:
            self._fail(trouble)
            self.refresh()
            return
        self._kept()
        self.undoable.emit(self._with_verdict(self.tr("Taken away.")), lambda: self._undo(step))

    def _view(self, line: AnswerLine) -> None:
        show_kept_file(self, self._workspace, str(line.attachment_id), self._fail)

    def _fail(self, trouble: Exception) -> None:
        if not isinstance(trouble, DomainError):
            raise trouble
        self.said.emit(sentence(trouble), Kind.WARN)

    def _undo(self, step: Step) -> None:
        try:
            undo(self._book, step)
        except DomainError as trouble:
            self._fail(trouble)
        self._kept()

    def _kept(self) -> None:
        self.saved.emit(self._book.clock())
        self.refresh()
        self._take_focus()

    def _take_focus(self) -> None:
        """The field or button that had the focus is gone with the old panel."""
        if self.panel is not None and self.panel.drafts() == NO_DRAFTS:
            self.panel.back.setFocus()

    def _with_verdict(self, words: str) -> str:
        if self.panel is None:
            return words
        return (
            words + " " + self.tr("It now stands at: {verdict}.").format(verdict=state_word(self.panel.subject.state))
        )
