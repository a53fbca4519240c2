"""One table of everything the menus can do; menus, shortcuts and help all come from it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenuBar

from .icons import put_icon


@dataclass(frozen=True, slots=True)
class ActionEntry:
    """One action. `text` and `help` are English sources; `group` makes radio choices of its members."""

    id: str
    menu: str
    text: str
    help: str
    shortcut: str
    icon: str = ""
    group: str = ""

    def words(self) -> tuple[str, str]:
        """Text and help line in the language in use."""
        return translated(self.text), translated(self.help)


MENUS = {
    "dossier": QT_TRANSLATE_NOOP("Actions", "&Dossier"),
    "new": QT_TRANSLATE_NOOP("Actions", "&New"),
    "edit": QT_TRANSLATE_NOOP("Actions", "&Edit"),
    "go": QT_TRANSLATE_NOOP("Actions", "&Go to"),
    "view": QT_TRANSLATE_NOOP("Actions", "&View"),
    "help": QT_TRANSLATE_NOOP("Actions", "&Help"),
}

ACTIONS = (
    ActionEntry(
        "lock",
        "dossier",
        QT_TRANSLATE_NOOP("Actions", "&Lock"),
        QT_TRANSLATE_NOOP("Actions", "Hides everything until the passphrase is given again."),
        "Ctrl+L",
        "lock",
    ),
    ActionEntry(
        "switch",
        "dossier",
        QT_TRANSLATE_NOOP("Actions", "&Other dossier"),
        QT_TRANSLATE_NOOP("Actions", "Closes this dossier, and shows how to open or make another one."),
        "Ctrl+O",
        "folder-open",
    ),
    ActionEntry(
        "quit",
        "dossier",
        QT_TRANSLATE_NOOP("Actions", "&Quit"),
        QT_TRANSLATE_NOOP("Actions", "Saves what you typed and closes the program."),
        "Ctrl+Q",
        "log-out",
    ),
    ActionEntry(
        "undo",
        "edit",
        QT_TRANSLATE_NOOP("Actions", "&Undo"),
        QT_TRANSLATE_NOOP("Actions", "Takes back what was saved last in this dossier, one step at a time."),
        "Ctrl+Z",
        "undo-2",
    ),
    ActionEntry(
        "redo",
        "edit",
        QT_TRANSLATE_NOOP("Actions", "&Redo"),
        QT_TRANSLATE_NOOP("Actions", "Does again what was taken back last."),
        "Ctrl+Shift+Z",
        "redo-2",
    ),
    ActionEntry(
        "search",
        "go",
        QT_TRANSLATE_NOOP("Actions", "&Search"),
        QT_TRANSLATE_NOOP("Actions", "Searches people, requirements, documents and actions."),
        "Ctrl+K",
        "search",
    ),
    ActionEntry(
        "larger",
        "view",
        QT_TRANSLATE_NOOP("Actions", "&Larger text"),
        QT_TRANSLATE_NOOP("Actions", "Makes all text one step larger."),
        "Ctrl++",
        "zoom-in",
    ),
    ActionEntry(
        "smaller",
        "view",
        QT_TRANSLATE_NOOP("Actions", "&Smaller text"),
        QT_TRANSLATE_NOOP("Actions", "Makes all text one step smaller."),
        "Ctrl+-",
        "zoom-out",
    ),
    ActionEntry(
        "usual_size",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Text at its &usual size"),
        QT_TRANSLATE_NOOP("Actions", "Puts all text back to the size it had at first."),
        "Ctrl+0",
        "a-large-small",
    ),
    ActionEntry(
        "scheme_system",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Colours of this &computer"),
        QT_TRANSLATE_NOOP("Actions", "Follows the light or dark setting of the computer."),
        "Ctrl+Shift+Y",
        group="scheme",
    ),
    ActionEntry(
        "scheme_light",
        "view",
        QT_TRANSLATE_NOOP("Actions", "Li&ght colours"),
        QT_TRANSLATE_NOOP("Actions", "Dark text on a light page."),
        "Ctrl+Shift+L",
        group="scheme",
    ),
    ActionEntry(
        "scheme_dark",
        "view",
        QT_TRANSLATE_NOOP("Actions", "&Dark colours"),
        QT_TRANSLATE_NOOP("Actions", "Light text on a dark page."),
        "Ctrl+Shift+D",
        group="scheme",
    ),
    ActionEntry(
        "scheme_contrast",
        "view",
        QT_TRANSLATE_NOOP("Actions", "&High contrast"),
        QT_TRANSLATE_NOOP("Actions", "Black on white, with clear lines."),
        "Ctrl+Shift+H",
        group="scheme",
    ),
    ActionEntry(
        "language_nl",
        "view",
        QT_TRANSLATE_NOOP("Actions", "In Du&tch"),
        QT_TRANSLATE_NOOP("Actions", "Shows the program in Dutch."),
        "Ctrl+Shift+N",
        group="language",
    ),
    ActionEntry(
        "language_en",
        "view",
        QT_TRANSLATE_NOOP("Actions", "In &English"),
        QT_TRANSLATE_NOOP("Actions", "Shows the program in English; requirements and documents stay Dutch."),
        "Ctrl+Shift+E",
        group="language",
    ),
    ActionEntry(
        "help",
        "help",
        QT_TRANSLATE_NOOP("Actions", "&About this page"),
        QT_TRANSLATE_NOOP("Actions", "Explains the page in sight."),
        "F1",
        "circle-help",
    ),
    ActionEntry(
        "tour",
        "help",
        QT_TRANSLATE_NOOP("Actions", "&Tour"),
        QT_TRANSLATE_NOOP("Actions", "Shows in a few steps where everything is."),
        "Shift+F1",
        "life-buoy",
    ),
    ActionEntry(
        "shortcuts",
        "help",
        QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"),
        QT_TRANSLATE_NOOP("Actions", "Shows all actions with their keys."),
        "Ctrl+F1",
        "keyboard",
    ),
)


def translated(source: str) -> str:
    """The words for a source text of the table."""
    return QCoreApplication.translate("Actions", source)


def build_actions(
    parent: QObject, entries: Iterable[ActionEntry], handlers: Mapping[str, Callable[[], object]]
) -> dict[str, QAction]:
    """A QAction for each entry. KeyError when an entry has no handler: no menu item does nothing."""
    groups: dict[str, QActionGroup] = {}
    made: dict[str, QAction] = {}
    for entry in entries:
        action = QAction(parent)
        text, help_line = entry.words()
        action.setText(text)
        action.setStatusTip(help_line)
        action.setToolTip(help_line)
        action.setShortcut(QKeySequence(entry.shortcut))
        if entry.icon:
            put_icon(action, entry.icon)
        if entry.group:
            action.setCheckable(True)
            groups.setdefault(entry.group, QActionGroup(parent)).addAction(action)
        handler = handlers[entry.id]
        action.triggered.connect(lambda _checked=False, run=handler: run())
        made[entry.id] = action
    return made


def fill_menu_bar(bar: QMenuBar, entries: Iterable[ActionEntry], actions: Mapping[str, QAction]) -> None:
    """The menus in the order of `MENUS`, with a line between groups; none without anything in it."""
    bar.clear()
    menus = {}
    entries = tuple(entries)
    for name, source in MENUS.items():
        if not any(entry.menu == name for entry in entries):
            continue
        menus[name] = bar.addMenu(translated(source))
        menus[name].setToolTipsVisible(True)
    group = {}
    for entry in entries:
        menu = menus[entry.menu]
        if menu.actions() and group.get(entry.menu, entry.group) != entry.group:
            menu.addSeparator()
        group[entry.menu] = entry.group
        menu.addAction(actions[entry.id])
