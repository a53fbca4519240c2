"""The menus of the window: made of the table of actions and of its pages, and off where nothing can be done."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenuBar

from .actions import ACTIONS, ActionEntry, build_actions, fill_menu_bar
from .navigation import page_title
from .page import NewEntry, PageEntry

_BEHIND_LOCK = {"lock", "switch", "undo", "redo", "search", "help", "tour"}
_PAGE, _NEW = "page_", "new_"


class Menus:
    """Fills a menu bar. `handlers` are those of the table; `go` shows a page, at a place of it."""

    def __init__(
        self,
        bar: QMenuBar,
        pages: Sequence[PageEntry],
        handlers: Mapping[str, Callable[[], object]],
        go: Callable[[str, object], None],
    ) -> None:
        begun = [(page.id, new) for page in pages for new in page.begins]
        entries = (*ACTIONS, *(_new_action(new) for _, new in begun), *(_page_action(page) for page in pages))
        here = {
            **{_PAGE + page.id: lambda id_=page.id: go(id_, None) for page in pages},
            **{_NEW + new.id: lambda id_=id_, new=new: go(id_, new.place) for id_, new in begun},
        }
        self.actions: dict[str, QAction] = build_actions(bar.window(), entries, {**handlers, **here})
        fill_menu_bar(bar, entries, self.actions)

    def show_steps(self, undo: str, redo: str) -> None:
        """What can be taken back and what can be done again, in words; nothing where there is no such step."""
        for name, what in (("undo", undo), ("redo", redo)):
            words = next(entry for entry in ACTIONS if entry.id == name).words()[0]
            self.actions[name].setText(f"{words}: {what}" if what else words)
            self.actions[name].setEnabled(bool(what))

    def lock(self) -> None:
        """Turn off all that shows or changes a dossier."""
        for name, action in self.actions.items():
            action.setEnabled(name not in _BEHIND_LOCK and not name.startswith((_PAGE, _NEW)))

    def allow_new(self, allowed: bool) -> None:
        """Whether something new can be begun: not in a dossier that can only be looked at."""
        for action in self._begins():
            action.setEnabled(allowed)

    def drop(self) -> None:
        """Take the actions away, for a window that is laid out anew."""
        for action in self.actions.values():
            action.deleteLater()
        self.actions = {}

    def _begins(self) -> Iterator[QAction]:
        return (action for name, action in self.actions.items() if name.startswith(_NEW))


def _page_action(page: PageEntry) -> ActionEntry:
    title = page_title(page)
    help_line = QCoreApplication.translate("Menus", "Shows the page {title}.").format(title=title)
    return ActionEntry(_PAGE + page.id, "go", title, help_line, page.shortcut, page.icon, "")


def _new_action(new: NewEntry) -> ActionEntry:
    return ActionEntry(_NEW + new.id, "new", new.text, new.help, new.shortcut, new.icon)
