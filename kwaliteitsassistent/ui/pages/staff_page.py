"""Members of staff: the list, the card of each, and the forms behind it."""

from __future__ import annotations

from ..forms.drill_page import DrillPage, Key, View
from ..forms.record_editor import RecordEditor
from ..workspace import Workspace
from .people.keys import keys_to_record
from .people.list_view import ListView, ListWords
from .people.staff_card import StaffCard


class StaffPage(DrillPage):
    """`go_to` takes the id of a member of staff, or of anything recorded about one."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, self.tr("Staff"))
        words = ListWords(
            title=self.tr("Staff"),
            search=self.tr("Search by name"),
            add=self.tr("Add a member of staff"),
            ended=self.tr("Show who left"),
            nobody=self.tr("Nobody was found."),
            empty=self.tr("Nobody works here yet"),
            empty_detail=self.tr("Begin with yourself: your name, your role and the day you started."),
        )
        self.show_first(ListView(workspace, "staff", "contact", words))

    def keys_to(self, id_: str) -> tuple[Key, ...]:
        return keys_to_record(self.workspace.book.read(), "staff", id_)

    def view_for(self, key: Key) -> View | None:
        if self.workspace.book.read().get("staff", key[1]) is None:
            return None
        return StaffCard(self.workspace, key[1])

    def after_edit(self, editor: RecordEditor) -> None:
        if editor.kind == "staff" and len(self._views) == 1:
            self.open(("card", editor.record_id))
