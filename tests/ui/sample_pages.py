"""Pages with made-up content, to look at the window and to test it before any dossier exists."""

from __future__ import annotations

from datetime import datetime

from kwaliteitsassistent.ui.fields.answer_fields import CheckField, YesNoField
from kwaliteitsassistent.ui.fields.choice_field import ChoiceField
from kwaliteitsassistent.ui.fields.date_field import DateField
from kwaliteitsassistent.ui.fields.form_field import FormField
from kwaliteitsassistent.ui.fields.signature_field import SignatureField
from kwaliteitsassistent.ui.fields.text_fields import LongTextField, TextField
from kwaliteitsassistent.ui.page import Page, PageEntry
from kwaliteitsassistent.ui.widgets.badge import Badge
from kwaliteitsassistent.ui.widgets.banner import Banner
from kwaliteitsassistent.ui.widgets.buttons import button
from kwaliteitsassistent.ui.widgets.card import Card
from kwaliteitsassistent.ui.widgets.columns import Columns
from kwaliteitsassistent.ui.widgets.drop_area import DropArea
from kwaliteitsassistent.ui.widgets.empty_state import EmptyState
from kwaliteitsassistent.ui.widgets.flow import FlowLayout
from kwaliteitsassistent.ui.widgets.section_progress import SectionProgress
from kwaliteitsassistent.ui.widgets.status import Kind, StatusLine
from kwaliteitsassistent.ui.widgets.status_list import StatusList
from kwaliteitsassistent.ui.widgets.step_bar import StepBar

EXPIRING = (
    StatusLine("S. de Vries: VOG", "verlopen sinds 3 november 2026", "Verlopen", Kind.BAD, key=1),
    StatusLine("M. Yıldız: BHV-certificaat", "geldig t/m 4 december 2026", "Nog 13 dagen", Kind.WARN, key=2),
    StatusLine("J. Bakker: medicatie toedienen", "geldig t/m 19 januari 2027", "Nog 59 dagen", Kind.WARN, "clock", 3),
    StatusLine("Uzelf: SKJ-registratie", "geldig t/m 30 september 2031", "In orde", Kind.OK, key=4),
)
AGENDA = (
    StatusLine("Evaluatie met mw. A.", "24 november, 10.00 uur, thuis", "Gepland", Kind.INFO, "calendar-days", 5),
    StatusLine("Teamreflectie vierde kwartaal", "27 november, 15.30 uur, kantoor", "Gepland", Kind.INFO, "users", 6),
    StatusLine("Voortgangsbericht dhr. K.", "uiterste datum 2 december", "Nog 11 dagen", Kind.WARN, "file-text", 7),
    StatusLine("Jaarlijkse check meldcode", "9 december, hele team", "Niet gepland", Kind.IDLE, key=8),
)


class Overview(Page):
    def __init__(self) -> None:
        super().__init__("Goedemorgen, Fatima", "Zaterdag 21 november 2026 · Zorg aan Huis Bakker")
        self.head.add_button(button("Nieuwe evaluatie", "primary", icon="plus"))
        why = "De VOG is sinds 3 november verlopen. De gemeente vraagt een geldige VOG voor iedereen met cliëntcontact."
        step = "Volgende stap: vraag een nieuwe VOG aan voor S. de Vries"
        self.body.addWidget(Banner(step, why, "Regel dit nu", Kind.BAD))
        columns = Columns()
        self.body.addWidget(columns)
        columns.left.addWidget(_list_card("Verloopt binnenkort", "badge-check", "Alles bekijken", EXPIRING))
        progress = Card("Voortgang per bouwsteen", "list-checks", "Verder werken")
        for name, done, total in (("Zorgproces rond de persoon", 14, 18), ("Ervaringen van cliënten", 5, 9)):
            progress.body.addWidget(SectionProgress(name, done, total, f"{done} van {total}"))
        progress.body.addWidget(SectionProgress("Professionele ontwikkeling", 0, 12, "0 van 12"))
        columns.left.addWidget(progress)
        columns.left.addStretch()
        columns.right.addWidget(_list_card("Agenda", "calendar-days", "Naar agenda", AGENDA))
        columns.right.addStretch()
        self.body.addStretch()


def _list_card(title: str, icon: str, link: str, lines: tuple[StatusLine, ...]) -> Card:
    card = Card(title, icon, link)
    rows = StatusList(title, fit=True)
    rows.set_lines(lines)
    card.add_rows(rows)
    return card


class Form(Page):
    def __init__(self) -> None:
        super().__init__("Evaluatie met mw. A.", "Alles wordt vanzelf bewaard.")
        self.steps = StepBar(("Gesprek", "Wat is bereikt", "Afspraken", "Ondertekenen"))
        self.steps.set_step(1)
        self.body.addWidget(self.steps)
        columns = Columns()
        self.body.addWidget(columns)
        columns.left.addWidget(self._talk())
        columns.left.addStretch()
        columns.right.addWidget(self._sign())
        columns.right.addWidget(DropArea())
        columns.right.addStretch()
        self.body.addStretch()
        buttons = FlowLayout()
        for text, kind in (("Vorige", "plain"), ("Later verder", "plain"), ("Volgende", "primary")):
            buttons.addWidget(button(text, kind))
        self.body.addLayout(buttons)

    def _talk(self) -> Card:
        card = Card("Gesprek", "messages-square")
        self.when = DateField()
        place = ChoiceField((("home", "Bij de cliënt thuis"), ("office", "Op kantoor"), ("phone", "Telefonisch")))
        place.set_value("home")
        reached = LongTextField()
        reached.set_value("Mw. A. kookt nu twee keer per week zelf.")
        self.date_row = FormField("&Datum van het gesprek", self.when)
        help_text = "Schrijf in gewone woorden, zodat de cliënt het kan lezen."
        person = TextField("Bijvoorbeeld: mw. Jansen, dochter")
        present = CheckField("Besproken met de cliënt")
        present.set_value(True)
        for part in (
            self.date_row,
            FormField("&Waar was het gesprek?", place),
            FormField("Wat is er &bereikt?", reached, help_text),
            present,
            FormField("Is er een vertegenwoordiger?", YesNoField()),
            FormField("Naam vertegenwoordiger", person, optional=True),
        ):
            card.body.addWidget(part)
        return card

    def _sign(self) -> Card:
        card = Card("Handtekening cliënt", "pen-line")
        self.signature = SignatureField()
        card.body.addWidget(self.signature)
        return card


class People(Page):
    def __init__(self) -> None:
        super().__init__("Medewerkers", "Wie er werkt, en of de papieren in orde zijn.")
        self.head.add_button(button("Medewerker toevoegen", "primary", icon="plus"))
        self.body.addWidget(_list_card("Alle stukken", "folder-open", "Alles bekijken", EXPIRING + AGENDA))
        badges = FlowLayout()
        for kind, word in zip(
            Kind, ("In orde", "Nog 13 dagen", "Verlopen", "Gepland", "Niet van toepassing"), strict=True
        ):
            badges.addWidget(Badge(word, kind))
        self.body.addLayout(badges)
        self.body.addStretch()


class Empty(Page):
    def __init__(self, title: str, icon: str) -> None:
        super().__init__(title)
        self.body.addWidget(EmptyState(icon, "Hier staat nog niets", "Wat u toevoegt, komt hier te staan."), 1)


ENTRIES = (
    PageEntry("overview", "Overzicht", "layout-dashboard", "Ctrl+1", Overview),
    PageEntry("kaders", "Kwaliteitskader", "list-checks", "Ctrl+2", Form),
    PageEntry("staff", "Medewerkers", "users", "Ctrl+3", People),
    *(
        PageEntry(title, title, icon, f"Ctrl+{number}", lambda title=title, icon=icon: Empty(title, icon))
        for number, (title, icon) in enumerate(
            (
                ("Cliëntevaluaties", "messages-square"),
                ("Teamreflecties", "user-round-check"),
                ("Agenda", "calendar-days"),
                ("Bewijs en documenten", "folder-open"),
                ("Rapporten", "file-text"),
                ("Instellingen", "settings"),
            ),
            start=4,
        )
    ),
)
NOW = datetime(2026, 11, 21, 10, 12)
