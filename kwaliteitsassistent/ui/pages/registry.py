"""The pages of the window, in the order of the navigation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ..page import NewEntry, NewRecord, Page, PageEntry
from ..workspace import Workspace

if TYPE_CHECKING:
    from ..session import Session


_NEW_STAFF = NewEntry(
    "staff",
    QT_TRANSLATE_NOOP("Actions", "Add a &staff member"),
    QT_TRANSLATE_NOOP("Actions", "Records a colleague or yourself, to which VOG, diplomas and training belong."),
    "Ctrl+Shift+M",
    "users",
    NewRecord("staff"),
)
_NEW_CLIENT = NewEntry(
    "client",
    QT_TRANSLATE_NOOP("Actions", "Add a &client"),
    QT_TRANSLATE_NOOP("Actions", "Records someone you support, to whom plan and evaluations belong."),
    "Ctrl+Shift+C",
    "heart-handshake",
    NewRecord("client"),
)
_NEW_EVALUATION = NewEntry(
    "evaluation",
    QT_TRANSLATE_NOOP("Actions", "Plan an &evaluation"),
    QT_TRANSLATE_NOOP("Actions", "Makes an appointment to look back with a client and to sign."),
    "Ctrl+Shift+V",
    "messages-square",
    NewRecord("evaluation"),
)
_NEW_INCIDENT = NewEntry(
    "incident",
    QT_TRANSLATE_NOOP("Actions", "Record an &incident"),
    QT_TRANSLATE_NOOP("Actions", "Records what went wrong or nearly did, to learn from it and to report it in time."),
    "Ctrl+Shift+I",
    "triangle-alert",
    NewRecord("incident"),
)
_NEW_COMPLAINT = NewEntry(
    "complaint",
    QT_TRANSLATE_NOOP("Actions", "Record a co&mplaint"),
    QT_TRANSLATE_NOOP("Actions", "Records a complaint, so that it is settled in time."),
    "Ctrl+Shift+K",
    "messages-square",
    NewRecord("complaint"),
)

_NEW_BERICHT = NewEntry(
    "voortgangsbericht",
    QT_TRANSLATE_NOOP("Actions", "Begin a &voortgangsbericht"),
    QT_TRANSLATE_NOOP("Actions", "Tells the gemeente how it goes, with texts to edit and to sign."),
    "Ctrl+Shift+B",
    "file-text",
    NewRecord("voortgangsbericht"),
)


def pages(workspace: Workspace, session: Session | None = None) -> tuple[PageEntry, ...]:
    """One row for each page; a page is built when it is first shown. The settings belong to a session."""
    return (*_of_the_dossier(workspace), *(_of_the_program(session) if session is not None else ()))


def _of_the_program(session: Session) -> tuple[PageEntry, ...]:
    return (
        PageEntry("settings", QT_TRANSLATE_NOOP("Pages", "Settings"), "settings", "Ctrl+9", lambda: _settings(session)),
    )


def _of_the_dossier(workspace: Workspace) -> tuple[PageEntry, ...]:
    return (
        PageEntry("overview", QT_TRANSLATE_NOOP("Pages", "Overview"), "house", "Ctrl+1", lambda: _overview(workspace)),
        PageEntry("kader", QT_TRANSLATE_NOOP("Pages", "Kader"), "list-checks", "Ctrl+2", lambda: _kader(workspace)),
        PageEntry(
            "staff",
            QT_TRANSLATE_NOOP("Pages", "Staff"),
            "users",
            "Ctrl+3",
            lambda: _staff(workspace),
            (_NEW_STAFF,),
        ),
        PageEntry(
            "clients",
            QT_TRANSLATE_NOOP("Pages", "Clients"),
            "heart-handshake",
            "Ctrl+4",
            lambda: _clients(workspace),
            (_NEW_CLIENT,),
        ),
        PageEntry(
            "organisation",
            QT_TRANSLATE_NOOP("Pages", "Organisation"),
            "building-2",
            "Ctrl+Shift+O",
            lambda: _organisation(workspace),
            (_NEW_INCIDENT, _NEW_COMPLAINT),
        ),
        PageEntry(
            "evaluations",
            QT_TRANSLATE_NOOP("Pages", "Evaluations"),
            "messages-square",
            "Ctrl+5",
            lambda: _evaluations(workspace),
            (_NEW_EVALUATION,),
        ),
        PageEntry(
            "reflection", QT_TRANSLATE_NOOP("Pages", "Reflection"), "history", "Ctrl+6", lambda: _reflection(workspace)
        ),
        PageEntry(
            "agenda", QT_TRANSLATE_NOOP("Pages", "Agenda"), "calendar-days", "Ctrl+7", lambda: _agenda(workspace)
        ),
        PageEntry(
            "reports",
            QT_TRANSLATE_NOOP("Pages", "Reports"),
            "file-text",
            "Ctrl+8",
            lambda: _reports(workspace),
            (_NEW_BERICHT,),
        ),
    )


# Each page is imported when it is first shown, so that the window is there at once.


def _kader(workspace: Workspace) -> Page:
    from .kader_page import KaderPage

    return KaderPage(workspace)


def _overview(workspace: Workspace) -> Page:
    from .overview_page import OverviewPage

    return OverviewPage(workspace)


def _staff(workspace: Workspace) -> Page:
    from .staff_page import StaffPage

    return StaffPage(workspace)


def _clients(workspace: Workspace) -> Page:
    from .clients_page import ClientsPage

    return ClientsPage(workspace)


def _organisation(workspace: Workspace) -> Page:
    from .organisation_page import OrganisationPage

    return OrganisationPage(workspace)


def _evaluations(workspace: Workspace) -> Page:
    from .evaluations.page import EvaluationsPage

    return EvaluationsPage(workspace)


def _reflection(workspace: Workspace) -> Page:
    from .reflection_page import ReflectionPage

    return ReflectionPage(workspace)


def _agenda(workspace: Workspace) -> Page:
    from .agenda.page import AgendaPage

    return AgendaPage(workspace)


def _reports(workspace: Workspace) -> Page:
    from .reports.page import ReportsPage

    return ReportsPage(workspace)


def _settings(session: Session) -> Page:
    from .settings.page import SettingsPage

    return SettingsPage(session)
