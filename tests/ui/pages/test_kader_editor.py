"""The editor for a kader of one's own: from nothing to in use, refused until it is right, and nothing ever lost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragMoveEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from kwaliteitsassistent.domain.judging.verdict import State
from kwaliteitsassistent.domain.kader.editing.draft import KaderDraft, draft_of, put, text_of
from kwaliteitsassistent.domain.kader.parts.kader import Kader
from kwaliteitsassistent.domain.kader.toml_lines import Path as PartPath
from kwaliteitsassistent.services.kader import kaders
from kwaliteitsassistent.services.kader.editing import beginning, keeping
from kwaliteitsassistent.services.kader.editing.beginning import Way
from kwaliteitsassistent.ui import theme
from kwaliteitsassistent.ui.application import Application
from kwaliteitsassistent.ui.pages.kader_editor.block_view import BlockView
from kwaliteitsassistent.ui.pages.kader_editor.editor import KaderEditor
from kwaliteitsassistent.ui.pages.kader_editor.period_field import PeriodField
from kwaliteitsassistent.ui.pages.kader_page import KaderPage
from kwaliteitsassistent.ui.pages.settings.page import SettingsPage
from kwaliteitsassistent.ui.session import Session
from kwaliteitsassistent.ui.theme import Scheme
from kwaliteitsassistent.ui.widgets.status import Kind
from kwaliteitsassistent.ui.widgets.status_list import LineRole

from .. import audits

FIRST = ("requirement", 0)


@pytest.fixture
def page(session: Session) -> SettingsPage:
    """The page Instellingen of the whole window."""
    session.window.resize(1366, 768)
    session.window.show_page("settings")
    assert isinstance(session.window.page, SettingsPage)
    return session.window.page


def open_editor(page: SettingsPage, way: Way = Way.EMPTY) -> KaderEditor:
    choice = page.own_kaders.choice
    choice.set_value(next(one for one in choice._values if one.way is way))
    page.own_kaders.make.click()
    assert page.editor is not None
    return page.editor


def adopted(session: Session, kader_id: str) -> Kader:
    return next(one for one in kaders.adopted(session.book.read()) if one.id == kader_id)


def rest(qtbot: QtBot, editor: KaderEditor) -> None:
    """Until the last change has been looked at."""
    qtbot.waitUntil(lambda: not editor._pause.isActive(), timeout=3000)
    audits.settle()


def fill(qtbot: QtBot, editor: KaderEditor, path: PartPath, value: object) -> None:
    """Fill in one field as a user does."""
    made = next(found for view in editor.detail.views if (found := view.input_at(path)) is not None)
    if isinstance(made, PeriodField):
        amount, unit = str(value)[1:-1], str(value)[-1]
        made.number.setText(amount)
        made.unit.set_value(unit)
        made.unit.edited.emit()
    elif isinstance(made, QComboBox):
        made.set_value(value)
        assert made.value() == value
        made.edited.emit()
    else:
        assert isinstance(made, (QLineEdit, QPlainTextEdit))
        made.clear()
        qtbot.keyClicks(made, str(value))


def press(editor: KaderEditor, words: str, under: PartPath) -> None:
    """Press a button of the block about a part."""
    made = next(
        button
        for view in blocks_of(editor)
        if view.block.path == under
        for button in view.buttons
        if button.text() == words
    )
    made.click()


def blocks_of(editor: KaderEditor) -> Iterator[BlockView]:
    waiting = list(editor.detail.views)
    while waiting:
        view = waiting.pop(0)
        yield view
        waiting += view.parts


def words_for(qtbot: QtBot, editor: KaderEditor, row: PartPath, words: str) -> None:
    for key in ("plain", "text", "source"):
        fill(qtbot, editor, (*row, key), f"{words} ({key}).")


def problems_of(editor: KaderEditor) -> list[str]:
    lines = [form.problem for view in blocks_of(editor) for form, _ in view.inputs if form.problem]
    return lines + [view.problem.text() for view in blocks_of(editor) if view.problem.text()]


def preview_of(editor: KaderEditor) -> list[tuple[str, str]]:
    model = editor.preview.rows.model()
    lines = (model.index(row, 0).data(LineRole) for row in range(model.rowCount()))
    return [(line.title, line.word) for line in lines]


def yearly_evaluation(qtbot: QtBot, editor: KaderEditor) -> None:
    """A requirement per client with an evaluation each year."""
    editor.contents.add.click()
    words_for(qtbot, editor, FIRST, "Elk jaar een evaluatie")
    fill(qtbot, editor, (*FIRST, "per"), "client")
    fill(qtbot, editor, (*FIRST, "judged"), "records")
    press(editor, "Bewijs erbij", (*FIRST, "evidence"))
    fill(qtbot, editor, (*FIRST, "evidence", 0, "kind"), "evaluation")
    press(editor, "Termijn erbij", (*FIRST, "due"))


def vog_age(qtbot: QtBot, editor: KaderEditor) -> None:
    """A requirement per engagement on the age of the VOG at the start."""
    row = ("requirement", 1)
    editor.contents.add.click()
    words_for(qtbot, editor, row, "De VOG is niet te oud")
    fill(qtbot, editor, (*row, "per"), "engagement")
    fill(qtbot, editor, (*row, "judged"), "records")
    press(editor, "Bewijs erbij", (*row, "evidence"))
    fill(qtbot, editor, (*row, "evidence", 0, "kind"), "vog")
    press(editor, "Controle erbij", (*row, "evidence", 0))
    check = (*row, "evidence", 0, "checks", 0)
    fill(qtbot, editor, (*check, "max_age"), "not_before")
    fill(qtbot, editor, (*check, "shift"), "minus")
    fill(qtbot, editor, (*check, "minus"), "P3M")
    press(editor, "Voorwaarde erbij", (*row, "applies"))
    fill(qtbot, editor, (*row, "applies", "fact"), "engagement.direct_client_contact")


def test_a_small_kader_from_nothing_to_in_use(page: SettingsPage, session: Session, qtbot: QtBot) -> None:
    editor = open_editor(page)
    rest(qtbot, editor)
    assert editor.check.text == ""
    yearly_evaluation(qtbot, editor)
    rest(qtbot, editor)
    assert problems_of(editor) == []
    assert editor.check.text
    assert {word for _, word in preview_of(editor)} == {"In orde", "Te laat", "Niet van toepassing"}

    vog_age(qtbot, editor)
    rest(qtbot, editor)
    assert editor.draft.at(("requirement", 1, "evidence")) == [
        {"kind": "vog", "checks": [{"field": "issued", "not_before": "engagement.start", "minus": "P3M"}]}
    ]
    assert ("Joris van der Hazelaar (hulpverlener)", "Nog te doen") in preview_of(editor)

    editor.contents.add.click()
    rest(qtbot, editor)
    assert problems_of(editor) == []
    assert editor.tools.state.text().startswith("Nog 3 dingen in te vullen.")
    editor.tools.adopt.click()
    assert problems_of(editor) == ["Dit is nog leeg. Vul een tekst in."] * 3
    assert editor.tools.state.text().startswith("3 dingen kloppen nog niet.")
    assert kaders.adopted(session.book.read())[-1].id != "eigen-kader"
    words_for(qtbot, editor, ("requirement", 2), "De sfeer is goed")
    rest(qtbot, editor)
    assert [state for state, _, _ in editor.check.counts] == sorted(
        (state for state, _, _ in editor.check.counts), key=lambda state: state.rank
    )
    assert State.TO_JUDGE in {state for state, _, _ in editor.check.counts}

    editor.tools.adopt.click()
    used = adopted(session, "eigen-kader")
    assert [(one.id, one.per) for one in used.requirements] == [
        ("eis.01", "client"), ("eis.02", "engagement"), ("eis.03", "provider"),
    ]  # fmt: skip
    assert keeping.kept_drafts(session.book) == ()
    shown = session.window.page
    assert isinstance(shown, KaderPage)
    assert used.title in session.window.message.text
    session.window.show_page("settings")
    assert page.editor is None
    assert [each.text() for each in page.own_kaders.changes] == ["Aanpassen"]


def test_a_kader_in_use_is_changed_as_its_next_version(
    page: SettingsPage, session: Session, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kaders.adopt_text(session.book, small_kader(), "eigen.toml")
    page.refresh()
    page.own_kaders.changes[0].click()
    editor = page.editor
    assert editor is not None
    assert editor.draft.at(("version",)) == "2"
    assert all(field.path != ("id",) for view in editor.detail.views for field in view.block.fields)
    editor.show_part(FIRST)
    fill(qtbot, editor, (*FIRST, "plain"), "Kort en goed.")
    rest(qtbot, editor)
    there = tmp_path / "eigen.toml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(there), ""))
    editor.tools.save.click()
    assert kaders.read_file(there).requirements[0].plain == "Kort en goed."
    editor.leave()
    assert draft_of(there.read_text("utf-8")) == editor.draft
    kaders.adopt(session.book, there)
    assert adopted(session, "eigen").version == "2"


def small_kader() -> str:
    return (
        'format = 1\nid = "eigen"\nversion = "1"\ntitle = "Eigen"\nmode = "checklist"\n'
        'source = { document = "Eigen", publisher = "Wij" }\nsection = [{ id = "a", title = "A" }]\n'
        '[[requirement]]\nid = "x.1"\nsection = "a"\nlevel = "must"\nper = "provider"\njudged = "person"\n'
        'text = "T"\nplain = "P"\nsource = "S"\ntheme = "OVERIG"\n'
    )


def test_comments_that_go_are_told_of_before_the_first_change(page: SettingsPage, session: Session) -> None:
    kaders.adopt_text(session.book, small_kader().replace('per = "provider"', 'per = "provider" # ons'), "eigen.toml")
    page.refresh()
    page.own_kaders.changes[0].click()
    assert page.editor is not None
    assert page.editor.tools.tells_of_comments
    kaders.adopt_text(session.book, "# Van ons.\n" + small_kader(), "eigen.toml")
    page.show_cards()
    page.refresh()
    page.own_kaders.changes[0].click()
    assert not page.editor.tools.tells_of_comments
    assert text_of(page.editor.draft).startswith("# Van ons.\n")


def test_a_draft_that_is_not_right_is_kept_and_comes_back(page: SettingsPage, session: Session, qtbot: QtBot) -> None:
    editor = open_editor(page)
    editor.contents.add.click()
    fill(qtbot, editor, (*FIRST, "plain"), "Half af")
    place = page.place()
    assert page.flush()
    (kept,) = keeping.kept_drafts(session.book)
    assert kept.title == "Eigen kader"
    page.show_cards()
    page.go_to(place)
    assert page.editor is not None
    assert page.editor.draft.at((*FIRST, "plain")) == "Half af"
    assert page.editor.part == FIRST
    page.editor.leave()
    assert page.editor is None
    page.own_kaders.drafts[0].click()
    assert page.editor is not None
    page.editor.tools.forget.click()
    assert keeping.kept_drafts(session.book) == ()
    assert page.own_kaders.drafts == []
    session.window.toast.undo.click()
    assert len(page.own_kaders.drafts) == 1


def test_undo_goes_back_by_field_and_brings_back_what_was_removed(page: SettingsPage, qtbot: QtBot) -> None:
    editor = open_editor(page)
    editor.contents.add.click()
    fill(qtbot, editor, (*FIRST, "plain"), "Eerste zin")
    editor.contents.remove.click()
    assert editor.draft.count(("requirement",)) == 0
    page.window().toast.undo.click()
    assert editor.draft.at((*FIRST, "plain")) == "Eerste zin"
    assert editor.part == FIRST
    for _ in range(3):
        editor.tools.undo.click()
    assert editor.draft.at((*FIRST, "plain")) == ""
    editor.tools.redo.click()
    assert editor.draft.at((*FIRST, "plain")) == "Eerste zin"


def test_the_keys_of_undo_are_for_the_draft(page: SettingsPage, qtbot: QtBot) -> None:
    editor = open_editor(page)
    editor.contents.add.click()
    keys = editor.contents.rows
    keys.setFocus()
    qtbot.keyClick(keys, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.draft.count(("requirement",)) == 0
    qtbot.keyClick(keys, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert editor.draft.count(("requirement",)) == 1


def test_a_copy_of_a_shipped_kader_has_an_id_of_its_own_and_stays_as_it_is(page: SettingsPage, qtbot: QtBot) -> None:
    editor = open_editor(page, Way.COPY)
    rest(qtbot, editor)
    assert editor.draft.at(("id",)) == "nl.midden-groningen.wmo-eigen"
    assert editor.check.troubles == ()
    before = editor.draft
    for number in range(0, before.count(("requirement",)), 20):
        editor.show_part(("requirement", number))
    assert editor.draft == before


def test_a_profile_leaves_out_a_requirement_of_the_kader_underneath(page: SettingsPage, qtbot: QtBot) -> None:
    editor = open_editor(page, Way.PROFILE)
    editor.contents.add_waiver.click()
    row = ("waive", 0)
    fill(qtbot, editor, (*row, "id"), "mg.vak.09")
    fill(qtbot, editor, (*row, "reason"), "De gemeente vraagt dit niet meer.")
    fill(qtbot, editor, (*row, "source"), "Brief van 1 mei")
    rest(qtbot, editor)
    assert editor.check.troubles == ()
    assert editor.check.text


def test_a_profile_asks_a_requirement_more_strictly(page: SettingsPage, session: Session, qtbot: QtBot) -> None:
    editor = open_editor(page, Way.PROFILE)
    editor.contents.add_tightening.click()
    row = ("tighten", 0)
    rest(qtbot, editor)
    assert editor.check.text == ""
    fill(qtbot, editor, (*row, "id"), "mg.vak.09")
    fill(qtbot, editor, (*row, "source"), "Brief van 1 mei")
    press(editor, "Bewijs erbij", (*row, "evidence"))
    fill(qtbot, editor, (*row, "evidence", 0, "kind"), "vog")
    rest(qtbot, editor)
    assert editor.check.troubles == ()
    assert len(preview_of(editor)) > 1
    editor.tools.adopt.click()
    whole = adopted(session, "nl.midden-groningen.wmo-eigen")
    assert whole.requirement("mg.vak.09").tightened_by == whole.title


def test_the_first_problem_is_one_press_away(page: SettingsPage, qtbot: QtBot) -> None:
    editor = open_editor(page)
    editor.contents.add.click()
    editor.show_part(())
    rest(qtbot, editor)
    editor.tools.trouble.click()
    assert editor.part == FIRST
    assert editor.detail.views[0].focused() == (*FIRST, "plain")


def waiting(editor: KaderEditor) -> list[PartPath]:
    """The values that say they are still to be filled in."""
    pairs = (pair for view in blocks_of(editor) for pair in zip(view.inputs, view.block.fields, strict=True))
    return [field.path for (form, _), field in pairs if form.waits]


def test_a_new_requirement_is_calm_until_a_value_is_left_empty(page: SettingsPage, qtbot: QtBot) -> None:
    editor = open_editor(page)
    editor.contents.add.click()
    rest(qtbot, editor)
    words = [(*FIRST, key) for key in ("plain", "text", "source")]
    assert waiting(editor) == words
    assert problems_of(editor) == []
    lines = [editor.contents.rows.model().index(row, 0).data(LineRole) for row in range(3)]
    assert (lines[2].word, lines[2].kind) == ("3 in te vullen", Kind.INFO)

    plain = editor.detail.views[0].input_at(words[0])
    assert plain is not None
    plain.setFocus()
    audits.settle()
    qtbot.keyClick(plain, Qt.Key.Key_Tab)
    audits.settle()
    assert waiting(editor) == words[1:]
    assert problems_of(editor) == ["Dit is nog leeg. Vul een tekst in."]
    editor.contents.add.click()
    rest(qtbot, editor)
    assert problems_of(editor) == []
    editor.contents.up.click()
    editor.show_part(("requirement", 1))
    rest(qtbot, editor)
    assert waiting(editor) == words_at(1)[2:]
    assert problems_of(editor) == ["Dit is nog leeg. Vul een tekst in."] * 2


def words_at(row: int) -> list[PartPath]:
    return [("requirement", row, key) for key in ("plain", "text", "source")]


def test_keeping_as_a_file_shows_what_is_not_right(
    page: SettingsPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor = open_editor(page)
    editor.contents.add_section.click()
    rest(qtbot, editor)
    assert problems_of(editor) == []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: ("", ""))
    editor.tools.save.click()
    assert problems_of(editor) == ["Deze afdeling heeft nog geen eisen. Voeg een eis toe of haal de afdeling weg."]


def drag(qtbot: QtBot, editor: KaderEditor, monkeypatch: pytest.MonkeyPatch, row: int, y: int) -> None:
    """Drag a row to a height, as the windows system would."""
    rows = editor.contents.rows
    port, mid = rows.viewport(), rows.visualRect(rows.model().index(row, 0)).center()

    def carry(drag: QDrag, _actions: Qt.DropAction) -> Qt.DropAction:
        where = (QPointF(mid.x(), y), Qt.DropAction.MoveAction, drag.mimeData())
        how = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        at = where[0].toPoint()
        for event in (QDragEnterEvent(at, *where[1:], *how), QDragMoveEvent(at, *where[1:], *how)):
            QApplication.sendEvent(port, event)
            assert event.isAccepted()
        picture = port.grab().toImage()
        line = rows._top_of(rows.aim.line) if rows.aim else -1
        assert picture.pixelColor(port.width() // 2, min(line, port.height() - 5)) == theme.colour("accent")
        QApplication.sendEvent(port, QDropEvent(*where, *how))
        return Qt.DropAction.MoveAction

    monkeypatch.setattr(QDrag, "exec", carry)
    qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=mid)
    far = QPointF(mid.x(), mid.y() + 40)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(
        port, QMouseEvent(QEvent.Type.MouseMove, far, port.mapToGlobal(far), Qt.MouseButton.NoButton, left, none)
    )
    audits.settle()


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_a_requirement_is_dragged_to_another_section_and_back_by_undo(
    application: Application, page: SettingsPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, scheme: Scheme
) -> None:
    application.appearance.choose_scheme(scheme)
    editor = open_editor(page)
    editor.contents.add.click()
    editor.contents.add.click()
    editor.contents.add_section.click()
    rest(qtbot, editor)
    before = editor.draft
    rows = editor.contents.rows
    rows.scrollToBottom()
    end = rows.visualRect(rows.model().index(4, 0)).bottom()
    drag(qtbot, editor, monkeypatch, 2, end)
    assert [row["id"] for row in editor.draft.data["requirement"]] == ["eis.01", "eis.02"]
    assert editor.draft.at((*FIRST, "section")) == editor.draft.at(("section", 1, "id"))
    assert editor.part == FIRST
    assert rows.aim is None
    editor.tools.undo.click()
    assert editor.draft == before
    drag(qtbot, editor, monkeypatch, 4, rows.visualRect(rows.model().index(1, 0)).top())
    assert [one["id"] for one in editor.draft.data["section"]] == ["nieuwe-afdeling", "algemeen"]


def test_the_kader_itself_cannot_be_dragged(page: SettingsPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    editor = open_editor(page)
    editor.contents.add.click()
    rest(qtbot, editor)
    before = editor.draft
    monkeypatch.setattr(QDrag, "exec", lambda *_args: pytest.fail("it was lifted"))
    rows = editor.contents.rows
    rows.scrollToTop()
    rows._lift(rows.visualRect(rows.model().index(0, 0)).center())
    assert editor.draft == before


def rich_draft(session: Session) -> KaderDraft:
    """A copy with all there is to see: conditions, evidence, terms, and something that is not right."""
    copy = next(one for one in beginning.beginnings(session.book) if one.way is Way.COPY)
    draft = beginning.begin(session.book, copy)
    row = next(number for number, one in enumerate(draft.data["requirement"]) if one["id"] == "mg.vak.09")
    draft = put(draft, ("requirement", 0), {**draft.at(("requirement", row)), "id": "mg.0"})
    draft = put(
        draft, (*FIRST, "due"), [{"every": "P1Y"}, {"on": ["2026-06-01"]}, {"each_year_by": "05-31", "opens": ""}]
    )
    ways = [
        [{"kind": "vog", "checks": [{"field": "issued", "max_age": "P1Y"}]}],
        [{"kind": "diploma"}, {"kind": "vog"}],
    ]
    draft = put(draft, (*FIRST, "evidence"), [*draft.at((*FIRST, "evidence")), {"any": ways}])
    facts = [{"fact": "staff.direct_client_contact", "is": True}, {"fact": "provider.solo", "is": True}]
    draft = put(draft, (*FIRST, "applies"), {"not": {"any": facts}})
    return replace(put(draft, (*FIRST, "plain"), ""), lost=1)


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
@pytest.mark.parametrize("points", [10.5, 14.0, 20.0])
def test_looks(
    application: Application, page: SettingsPage, session: Session, qtbot: QtBot, scheme: Scheme, points: float
) -> None:
    application.appearance.choose_scheme(scheme)
    application.appearance.choose_points(points)
    found: list[str] = []
    page.begin_editing(rich_draft(session), "", FIRST)
    editor = page.editor
    assert editor is not None
    for part in (FIRST, ()):
        editor.show_part(part)
        for view in list(blocks_of(editor)):
            if view.fold is not None:
                view.fold.click()
        for size in ((1024, 700), (1366, 768)):
            session.window.resize(*size)
            for _ in range(3):
                audits.settle()
            for audit in (audits.unnamed, audits.small_targets, audits.clipped, audits.untold):
                found += [f"{part} {size}: {line}" for line in audit(session.window)]
        if points == 10.5:
            found += audits.faint(session.window) + audits.unreachable(session.window)
    assert found == []


def test_every_thing_has_the_focus_it_should(page: SettingsPage, qtbot: QtBot) -> None:
    editor = open_editor(page)
    editor.contents.add.click()
    inside: QWidget | None = page.window().focusWidget()
    assert inside is not None
    assert editor.detail.isAncestorOf(inside)
    qtbot.keyClick(inside, Qt.Key.Key_Tab)
    assert editor.detail.isAncestorOf(page.window().focusWidget())


def test_a_draft_nobody_wrote_in_yet_survives_larger_letters(page: SettingsPage, session: Session) -> None:
    editor = open_editor(page, Way.EMPTY)
    before = editor.draft
    session.choose_points(14.0)
    again = session.window.page.editor
    assert again is not None
    assert again is not editor
    assert (again.draft, again.draft_id) == (before, editor.draft_id)
    assert keeping.kept_drafts(session.book) == ()


def test_a_draft_under_way_goes_on_as_it_was_kept(page: SettingsPage, session: Session) -> None:
    editor = open_editor(page, Way.EMPTY)
    editor.contents.add.click()
    session.choose_points(14.0)
    again = session.window.page.editor
    assert again is not None
    assert (again.draft, again.part) == (editor.draft, editor.part)
    (kept,) = keeping.kept_drafts(session.book)
    assert kept.id == again.draft_id
