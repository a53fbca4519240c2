"""Every page of the registry and every dialog, in each size and colour: a new one is audited by itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module
from pkgutil import walk_packages

import pytest
from PySide6.QtWidgets import QDialog, QWidget

from kwaliteitsassistent import ui
from kwaliteitsassistent.ui.application import Application
from kwaliteitsassistent.ui.dialogs.dialog import Dialog
from kwaliteitsassistent.ui.languages import Language
from kwaliteitsassistent.ui.session import Session
from kwaliteitsassistent.ui.theme import Scheme

from .. import audits
from .every_dialog import DIALOGS

LOOKS = tuple((scheme, points) for scheme in (Scheme.LIGHT, Scheme.DARK) for points in (10.5, 14.0, 20.0))
SIZES = ((1024, 700), (1366, 768))
SIGHT = (audits.unnamed, audits.small_targets, audits.clipped, audits.untold, audits.rivals)
_ONCE = {
    (Scheme.LIGHT, 10.5, 1024): (audits.unreachable,),
    (Scheme.LIGHT, 20.0, 1024): (audits.unreachable,),
    (Scheme.LIGHT, 10.5, 1366): (audits.faint,),
    (Scheme.DARK, 10.5, 1366): (audits.faint,),
}
"""Colours do not hang on the size, nor does where Tab goes on the colour."""


def _rest() -> None:
    # Rows that wrap anew make their list higher, and that takes another round.
    for _ in range(3):
        audits.settle()


def _told(name: str, root: QWidget, *looks: Callable[[QWidget], list[str]]) -> list[str]:
    return [f"{name}: {finding}" for look in looks for finding in look(root)]


@pytest.mark.parametrize(("scheme", "points"), LOOKS)
def test_every_page(application: Application, session: Session, scheme: Scheme, points: float) -> None:
    application.appearance.choose_scheme(scheme)
    application.appearance.choose_points(points)
    found: list[str] = []
    window = session.window
    for width, height in SIZES:
        window.resize(width, height)
        once = _ONCE.get((scheme, points, width), ())
        for entry in window._entries:
            window.show_page(entry.id)
            _rest()
            found += _told(f"{entry.id} {width}", window, *SIGHT, *once)
    assert found == []


def test_everything_in_english(application: Application, session: Session) -> None:
    window = session.window
    application.appearance.choose_points(14.0)
    window.use_language(Language.ENGLISH)
    window.resize(*SIZES[0])
    found: list[str] = []
    for entry in window._entries:
        window.show_page(entry.id)
        _rest()
        found += _told(entry.id, window, *SIGHT)
    for kind, make in DIALOGS.items():
        dialog = make(session)
        dialog.show()
        _rest()
        found += _told(kind.__name__, dialog, *SIGHT)
        dialog.hide()
        dialog.deleteLater()
    assert found == []


@pytest.mark.parametrize(("scheme", "points"), LOOKS)
def test_every_dialog(application: Application, session: Session, scheme: Scheme, points: float) -> None:
    application.appearance.choose_scheme(scheme)
    application.appearance.choose_points(points)
    found: list[str] = []
    for kind, make in DIALOGS.items():
        dialog = make(session)
        dialog.show()
        _rest()
        found += _told(kind.__name__, dialog, *SIGHT, audits.faint, audits.unreachable)
        dialog.hide()
        dialog.deleteLater()
    assert found == []


def test_no_dialog_is_left_out() -> None:
    for module in walk_packages(ui.__path__, ui.__name__ + "."):
        import_module(module.name)
    assert set(_kinds(QDialog)) - {Dialog} == set(DIALOGS)


def _kinds(base: type[QDialog]) -> Iterator[type[QDialog]]:
    for kind in base.__subclasses__():
        if kind.__module__.startswith(ui.__name__):
            yield kind
        yield from _kinds(kind)
