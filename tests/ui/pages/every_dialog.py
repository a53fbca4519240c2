"""Every dialog of the window, ready to be looked at. A test guards that none is missing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog

from kwaliteitsassistent.demo.clients import fenna
from kwaliteitsassistent.services.overview.agenda_list import AgendaChoice, judged_agenda
from kwaliteitsassistent.services.records.person_removal import removal_of
from kwaliteitsassistent.services.reporting.exporting import recovery_sheet_pdf
from kwaliteitsassistent.ui.closing import ClosingWindow
from kwaliteitsassistent.ui.dialogs.bug_dialog import BugDialog
from kwaliteitsassistent.ui.dialogs.help_dialog import HelpDialog
from kwaliteitsassistent.ui.dialogs.pdf_dialog import PdfDialog
from kwaliteitsassistent.ui.dialogs.shortcuts_dialog import ShortcutsDialog
from kwaliteitsassistent.ui.dialogs.tour_dialog import TourDialog
from kwaliteitsassistent.ui.forms.removal_dialog import RemovalDialog
from kwaliteitsassistent.ui.pages.agenda.calendar_dialog import CalendarDialog
from kwaliteitsassistent.ui.pages.evaluations.cancel_dialog import CancelDialog
from kwaliteitsassistent.ui.pages.evaluations.draft import TalkDraft
from kwaliteitsassistent.ui.pages.evaluations.plan_dialog import PlanDialog
from kwaliteitsassistent.ui.pages.evaluations.together import LookTogether
from kwaliteitsassistent.ui.pages.reports.period_dialog import PeriodDialog
from kwaliteitsassistent.ui.pages.reports.year_dialog import YearDialog
from kwaliteitsassistent.ui.pages.settings.file_card import PassphraseDialog
from kwaliteitsassistent.ui.session import Session


def _tour(session: Session) -> TourDialog:
    made = TourDialog([("overview", "Overzicht"), ("settings", "Instellingen")], session.window)
    made.begin()
    return made


def _calendar(session: Session) -> CalendarDialog:
    agenda = judged_agenda(session.book.read(), session.book.today)
    return CalendarDialog(agenda, AgendaChoice(), "Fenna Lindegaard (cliënt)", session.window)


def _removal(session: Session) -> RemovalDialog:
    dossier = session.book.read()
    client = dossier.of_kind("client")[0]
    return RemovalDialog(removal_of(dossier, "client", client.id), session.book.today, session.window)


def _closing(session: Session) -> ClosingWindow:
    made = ClosingWindow()
    made.setParent(session.window, made.windowFlags())
    made.tell_troubles(["De schijf met de map stick is vol; er is niets half opgeslagen."])
    return made


DIALOGS: dict[type[QDialog], Callable[[Session], QDialog]] = {
    BugDialog: lambda session: BugDialog("ValueError\n  kwaliteitsassistent/ui/page.py:12 refresh", session.window),
    CalendarDialog: _calendar,
    CancelDialog: lambda session: CancelDialog(session.book, fenna.PLANNED, session.window),
    ClosingWindow: _closing,
    HelpDialog: lambda session: HelpDialog("settings", "Instellingen", session.window),
    LookTogether: lambda session: LookTogether(TalkDraft(session.book, fenna.PLANNED), session.window),
    PassphraseDialog: lambda session: PassphraseDialog(session.window),
    PdfDialog: lambda session: PdfDialog("Herstelblad", "blad.pdf", recovery_sheet_pdf(session.book), session.window),
    PeriodDialog: lambda session: PeriodDialog(session.book, session.window),
    PlanDialog: lambda session: PlanDialog(session.book, None, session.window),
    RemovalDialog: _removal,
    ShortcutsDialog: lambda session: ShortcutsDialog(session.window.actions_by_id.values(), session.window),
    TourDialog: _tour,
    YearDialog: lambda session: YearDialog(session.book, session.window),
}
