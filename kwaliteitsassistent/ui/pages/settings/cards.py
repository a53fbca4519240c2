"""How the window looks, when it locks, and who is working."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal

from ....services.dossier import people_at_work
from ... import theme
from ...fields.choice_field import ChoiceField
from ...fields.form_field import FormField
from ...languages import Language
from ...theme import Scheme
from ...widgets.buttons import button
from ...widgets.card import Card
from ...widgets.text import label

if TYPE_CHECKING:
    from ...session import Session

LOCK_MINUTES = (2, 5, 10, 15, 30)


class LooksCard(Card):
    """Colours, size of the text, and language; each works at once."""

    def __init__(self, session: Session) -> None:
        super().__init__("", "")
        self._session = session
        self.body.addWidget(label(self.tr("How it looks"), "h2"))
        self.scheme = ChoiceField(
            [
                (Scheme.SYSTEM, self.tr("As on this computer")),
                (Scheme.LIGHT, self.tr("Light")),
                (Scheme.DARK, self.tr("Dark")),
                (Scheme.CONTRAST, self.tr("High contrast")),
            ]
        )
        sizes = (self.tr("Usual"), self.tr("Large"), self.tr("Larger"), self.tr("Very large"), self.tr("Largest"))
        self.points = ChoiceField(list(zip(theme.POINT_SIZES, sizes, strict=True)))
        self.language = ChoiceField([(Language.DUTCH, "Nederlands"), (Language.ENGLISH, "English")])
        self.body.addWidget(FormField(self.tr("&Colours"), self.scheme))
        self.body.addWidget(FormField(self.tr("Size of the &text"), self.points))
        kept_dutch = self.tr("What a kader asks, documents, files and what is kept in the dossier stay in Dutch.")
        self.body.addWidget(FormField(self.tr("&Language"), self.language, kept_dutch))
        self.scheme.edited.connect(lambda: session.choose_scheme(self.scheme.value()))
        # The window is built anew, and this card with it: only after the list has done its work.
        self.points.edited.connect(lambda: _soon(session.choose_points, self.points.value()))
        self.language.edited.connect(lambda: _soon(session.choose_language, self.language.value()))

    def refresh(self) -> None:
        """Show what is in force; the menus choose too."""
        app = self._session.application
        self.scheme.set_value(app.appearance.scheme)
        self.points.set_value(app.appearance.points)
        self.language.set_value(app.words.language)


def _soon(choose: Callable[[object], None], value: object) -> None:
    QTimer.singleShot(0, lambda: choose(value))


class LockCard(Card):
    """After how many minutes without work the window locks."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.body.addWidget(label(self.tr("Lock"), "h2"))
        minutes = self.tr("After {count} minutes")
        choices = [(each, minutes.format(count=each)) for each in LOCK_MINUTES]
        self.minutes = ChoiceField([*choices, (0, self.tr("Never by itself"))])
        self.minutes.set_value(session.settings.lock_minutes)
        why = self.tr(
            "Then nobody can look into the dossier while you are away. It also locks when you lock the screen of this "
            "computer. Ctrl+L locks at once."
        )
        self.body.addWidget(FormField(self.tr("Lock when &nobody is working"), self.minutes, why))
        self.minutes.edited.connect(lambda: session.change(lock_minutes=self.minutes.value()))


class PeopleCard(Card):
    """Whose initials stand beside confirmations, and the way to the profile."""

    profile_asked = Signal()
    staff_asked = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.body.addWidget(label(self.tr("You and your organisation"), "h2"))
        self.who = ChoiceField([], self.tr("Nobody chosen"))
        why = self.tr("These initials stand beside what you confirm or change, until you close the program.")
        self.who_row = FormField(self.tr("&Who is working now?"), self.who, why)
        self.nobody = label(self.tr("Nobody has initials yet. Fill them in at the member of staff."), "muted")
        self.body.addWidget(self.who_row)
        self.body.addWidget(self.nobody)
        self.staff = button(self.tr("To the members of staff"), icon="users")
        self.profile = button(self.tr("To the profile of your organisation"), icon="building-2")
        for each in (self.staff, self.profile):
            self.body.addWidget(each, 0, Qt.AlignmentFlag.AlignLeft)
        self.staff.clicked.connect(self.staff_asked)
        self.profile.clicked.connect(self.profile_asked)
        self.who.edited.connect(self._choose)

    def refresh(self) -> None:
        """Read again who there are."""
        book = self._session.book
        people = people_at_work.signers(book)
        self.who.set_choices([(initials, f"{name} ({initials})") for initials, name in people])
        self.who.set_value(book.initials or None)
        self.who_row.setVisible(bool(people))
        self.nobody.setVisible(not people)

    def _choose(self) -> None:
        self._session.book.initials = self.who.value() or ""
