"""A screen reader in small: starts the program on a bus of its own, reads and presses, and prints what it met.

Runs under the Python of the system, which has the bindings of the accessibility bus:
`dbus-run-session -- /usr/bin/python3 reader.py PASSPHRASE PROGRAM...`. The last line is JSON.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
PATIENCE = 12.0
"""Seconds to wait for one thing; a busy machine may need them."""


class Program:
    """The tree of the program as the bus tells it."""

    def __init__(self, process_id: int) -> None:
        self.process_id = process_id

    def nodes(self) -> Iterator[Atspi.Accessible]:
        """Everything in sight, from the windows down."""
        desktop = Atspi.get_desktop(0)
        for number in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(number)
            if application is not None and application.get_process_id() == self.process_id:
                # What is remembered is only renewed by a main loop, and there is none here.
                application.set_cache_mask(Atspi.Cache.NONE)
                application.clear_cache()
                yield from _below(application)

    def find(self, role: str, *names: str) -> Atspi.Accessible | None:
        """The first node of a role, with one of these names if any are given."""
        fitting = (each for each in self.nodes() if each.get_role_name() == role)
        return next((each for each in fitting if not names or each.get_name() in names), None)

    def wait(self, role: str, *names: str) -> Atspi.Accessible:
        """That node as soon as it is there."""
        return _until(lambda: self.find(role, *names), f"{role} {names}")

    def button_of(self, page: str) -> Atspi.Accessible | None:
        """The first button of a page."""
        pages = [
            each for each in self.nodes() if each.get_name() == page and each.get_role_name() in ("filler", "panel")
        ]
        buttons = (each for found in pages for each in _below(found) if each.get_role_name() == "push button")
        return next(buttons, None)

    def menu(self) -> list[tuple[str, str]]:
        """Names and roles of the main menu."""
        return [(each.get_name(), each.get_role_name()) for each in _children(self.wait("list", "Hoofdmenu"))]

    def chosen(self) -> str:
        """The page that the main menu marks."""
        marked = [each for each in _children(self.wait("list", "Hoofdmenu")) if _has(each, Atspi.StateType.SELECTED)]
        return marked[0].get_name() if marked else ""


def _children(node: Atspi.Accessible) -> Iterator[Atspi.Accessible]:
    for number in range(node.get_child_count()):
        if (child := node.get_child_at_index(number)) is not None:
            yield child


def _below(node: Atspi.Accessible) -> Iterator[Atspi.Accessible]:
    for child in _children(node):
        # Windows carry no such state in every version of Qt; what they hold does.
        if node.get_role_name() == "application" or _has(child, Atspi.StateType.SHOWING):
            yield child
            yield from _below(child)


def _has(node: Atspi.Accessible, state: Atspi.StateType) -> bool:
    return bool(node.get_state_set().contains(state))


def _until(look: Callable[[], Any], wanted: str) -> Any:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            if found := look():
                return found
        except GLib.Error:
            pass  # a part that went away while it was read
        time.sleep(0.05)
    raise SystemExit(f"not met in {PATIENCE:g} s: {wanted}")


def _press(node: Atspi.Accessible) -> None:
    node.do_action(0)


def _unlock(program: Program, passphrase: str) -> None:
    line = program.wait("password text")
    line.set_text_contents(passphrase)
    _press(program.wait("push button", "Openen"))


def walk(program: Program, passphrase: str) -> dict[str, object]:
    """Unlock, read the menu, press a button that leads elsewhere, and lock again."""
    _unlock(program, passphrase)
    met: dict[str, object] = {"menu": program.menu(), "first": program.chosen()}
    leading = _until(lambda: program.button_of(str(met["first"])), "a button of the page")
    met["pressed"] = leading.get_name()
    _press(leading)
    met["then"] = _until(lambda: (now := program.chosen()) != met["first"] and now, "another page")
    _press(program.wait("push button", "Vergrendelen"))
    met["locked"] = program.wait("password text").get_name()
    met["menu_behind_lock"] = program.find("list", "Hoofdmenu") is not None
    return met


def main(passphrase: str, command: list[str]) -> None:
    """Do the walk and print it."""
    launcher = subprocess.Popen([LAUNCHER, "--launch-immediately"], stdout=subprocess.DEVNULL)
    program = subprocess.Popen(command, env={**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"})
    try:
        Atspi.init()
        print(json.dumps(walk(Program(program.pid), passphrase)))
    finally:
        for each in (program, launcher):
            each.terminate()
            each.wait(10)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
