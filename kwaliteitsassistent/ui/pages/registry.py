"""The pages of the window, in the order of the navigation."""

from __future__ import annotations

from ..page import PageEntry
from ..workspace import Workspace


def pages(workspace: Workspace) -> tuple[PageEntry, ...]:
    """One row for each page; a page is built when it is first shown."""
    return ()
