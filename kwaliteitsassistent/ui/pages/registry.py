"""The pages of the window, in the order of the navigation."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ..page import Page, PageEntry
from ..workspace import Workspace


def pages(workspace: Workspace) -> tuple[PageEntry, ...]:
    """One row for each page; a page is built when it is first shown."""
    return (
        PageEntry("staff", QT_TRANSLATE_NOOP("Pages", "Staff"), "users", "Ctrl+3", lambda: _staff(workspace)),
        PageEntry(
            "clients", QT_TRANSLATE_NOOP("Pages", "Clients"), "heart-handshake", "Ctrl+4", lambda: _clients(workspace)
        ),
        PageEntry(
            "organisation",
            QT_TRANSLATE_NOOP("Pages", "Organisation"),
            "building-2",
            "Ctrl+Shift+O",
            lambda: _organisation(workspace),
        ),
    )


# Each page is imported when it is first shown, so that the window is there at once.


def _staff(workspace: Workspace) -> Page:
    from .staff_page import StaffPage

    return StaffPage(workspace)


def _clients(workspace: Workspace) -> Page:
    from .clients_page import ClientsPage

    return ClientsPage(workspace)


def _organisation(workspace: Workspace) -> Page:
    from .organisation_page import OrganisationPage

    return OrganisationPage(workspace)
