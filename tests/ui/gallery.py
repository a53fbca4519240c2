"""Pictures of the window in all its looks: `python -m tests.ui.gallery MAP`."""

from __future__ import annotations

import math
import os
import sys
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QWidget

from kwaliteitsassistent.ui.application import Application, make_app
from kwaliteitsassistent.ui.dialogs.bug_dialog import BugDialog
from kwaliteitsassistent.ui.dialogs.shortcuts_dialog import ShortcutsDialog
from kwaliteitsassistent.ui.fields.date_field import CalendarPopup
from kwaliteitsassistent.ui.fields.signature_field import Signed
from kwaliteitsassistent.ui.main_window import MainWindow
from kwaliteitsassistent.ui.theme import Scheme
from kwaliteitsassistent.ui.widgets.status import Kind

from .sample_pages import ENTRIES, NOW

WAVE = tuple((0.06 + n / 180, 0.5 + 0.3 * math.sin(n / 7) * math.exp(-n / 90)) for n in range(120))
LOOKS = (
    (Scheme.LIGHT, 10.5),
    (Scheme.DARK, 10.5),
    (Scheme.CONTRAST, 12.0),
    (Scheme.LIGHT, 14.0),
    (Scheme.DARK, 20.0),
)
SIZES = {"1240x820": (1240, 820), "1024x700": (1024, 700)}


def settle() -> None:
    for _ in range(8):
        QApplication.processEvents()


def windows(app: Application) -> Iterator[tuple[str, QWidget]]:
    """Each state of the window, with a name for its picture."""
    window = MainWindow(ENTRIES, app.appearance, app.words)
    window.show_backup(NOW)
    window.show_saved(NOW)
    for size, (width, height) in SIZES.items():
        window.resize(width, height)
        window.show()
        for entry in ENTRIES[:4]:
            window.show_page(entry.id)
            if entry.id == "kaders":
                form = window.page
                form.signature.set_value(Signed(strokes=(WAVE,)))
                form.when.line.setText("31-2-2026")
                form.date_row.show_problem()
                form.when.setFocus()
            yield f"{size}-{entry.id}", window
    window.say("Dit bestand is al een keer toegevoegd. Kies een ander bestand.", Kind.BAD)
    window.offer_undo("De medewerker is verwijderd.", lambda: None)
    yield "trouble", window
    yield "calendar", CalendarPopup(NOW.date(), window)
    yield "shortcuts", ShortcutsDialog(window.actions_by_id.values(), window)
    yield "bug", BugDialog("ValueError\n  kwaliteitsassistent/ui/page.py:12 refresh", window)
    window.lock()
    window.lock_screen.ask("Dit wachtwoord past niet bij dit dossier.")
    yield "locked", window
    window.close()
    window.deleteLater()


def main(folder: Path) -> None:
    """Write the pictures."""
    folder.mkdir(parents=True, exist_ok=True)
    app = make_app([])
    for scheme, points in LOOKS:
        app.appearance.choose_scheme(scheme)
        app.appearance.choose_points(points)
        for name, widget in windows(app):
            widget.show()
            settle()
            widget.grab().save(str(folder / f"{scheme}-{points:g}-{name}.png"))
            if not isinstance(widget, MainWindow):
                widget.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
