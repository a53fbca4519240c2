"""Every page at every size and in every colour: named, large enough, reachable, nothing cut off."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kwaliteitsassistent.ui import theme
from kwaliteitsassistent.ui.application import Application
from kwaliteitsassistent.ui.dialogs.bug_dialog import BugDialog
from kwaliteitsassistent.ui.dialogs.shortcuts_dialog import ShortcutsDialog
from kwaliteitsassistent.ui.main_window import MainWindow
from kwaliteitsassistent.ui.theme import Scheme, Tokens

from . import audits
from .sample_pages import ENTRIES

SIZES = ((1024, 700), (1366, 768))
POINTS = (10.5, 14.0, 20.0)
PAGES = tuple(entry.id for entry in ENTRIES[:4])
ON = ("window", "surface", "sunken", "hover")
TEXT_PAIRS = (
    *((front, back) for front in ("text", "muted", "accent") for back in ("window", "surface", "sunken")),
    *(("text", back) for back in ("hover", "accent_soft", "ok_soft", "warn_soft", "bad_soft", "idle_soft")),
    ("accent", "accent_soft"),
    ("muted", "idle_soft"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("window", "text"),
    ("ink", "paper"),
    *((kind, back) for kind in ("ok", "warn", "bad") for back in (f"{kind}_soft", "surface", "window")),
)


@pytest.mark.parametrize("tokens", theme.TOKEN_SETS, ids=lambda tokens: tokens.name)
def test_text_can_be_read_and_controls_can_be_seen(tokens: Tokens) -> None:
    least = 7.0 if tokens is theme.CONTRAST else 4.5
    faint = [
        f"{front} on {back}: {ratio:.2f}"
        for front, back in TEXT_PAIRS
        if (ratio := audits.contrast(getattr(tokens, front), getattr(tokens, back))) < least
    ]
    faint += [
        f"control on {back}: {ratio:.2f}"
        for back in ("window", "surface")
        if (ratio := audits.contrast(tokens.control, getattr(tokens, back))) < 3
    ]
    assert faint == []


@pytest.mark.parametrize("points", POINTS)
@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_no_page_cuts_anything_off(
    application: Application, make_window: Callable[[], MainWindow], scheme: Scheme, points: float
) -> None:
    application.appearance.choose_scheme(scheme)
    application.appearance.choose_points(points)
    window = make_window()
    found = []
    for width, height in SIZES:
        window.resize(width, height)
        for page in PAGES:
            window.show_page(page)
            audits.settle()
            assert (window.width(), window.height()) == (width, height)
            found += [f"{page} {width}: {finding}" for finding in audits.clipped(window)]
            found += [f"{page} {width}: {finding}" for finding in audits.small_targets(window)]
    assert found == []


@pytest.mark.parametrize("page", PAGES)
def test_all_is_named_and_reached_with_tab(window: MainWindow, page: str) -> None:
    window.show_page(page)
    audits.settle()
    assert audits.unnamed(window) == []
    assert audits.unreachable(window) == []


@pytest.mark.parametrize("page", PAGES)
def test_the_focus_is_always_in_sight(window: MainWindow, page: str) -> None:
    window.show_page(page)
    audits.settle()
    assert audits.invisible_focus(window) == []


@pytest.mark.parametrize("points", POINTS)
def test_dialogs_keep_to_the_same_rules(
    application: Application, make_window: Callable[[], MainWindow], points: float
) -> None:
    application.appearance.choose_points(points)
    window = make_window()
    for dialog in (ShortcutsDialog(window.actions_by_id.values(), window), BugDialog("ValueError", window)):
        dialog.show()
        audits.settle()
        findings = [audit(dialog) for audit in (audits.clipped, audits.small_targets, audits.unnamed)]
        assert findings == [[], [], []]
        assert audits.unreachable(dialog) == []
        dialog.close()


@pytest.mark.parametrize("points", POINTS)
def test_the_lock_screen_keeps_to_the_same_rules(
    application: Application, make_window: Callable[[], MainWindow], points: float
) -> None:
    application.appearance.choose_points(points)
    window = make_window()
    window.resize(1024, 700)
    window.lock()
    window.lock_screen.ask("Dit wachtwoord past niet bij dit dossier.")
    audits.settle()
    for audit in (audits.clipped, audits.small_targets, audits.unnamed, audits.unreachable):
        assert audit(window) == []
