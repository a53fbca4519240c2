"""Clients: the list, the card of each, and the forms behind it."""

from __future__ import annotations

from ..forms.drill_page import DrillPage, Key, View
from ..forms.record_editor import RecordEditor
from ..workspace import Workspace
from .people.client_card import ClientCard
from .people.keys import keys_to_record
from .people.list_view import ListView, ListWords


class ClientsPage(DrillPage):
    """`go_to` takes the id of a client, or of anything recorded about one."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, self.tr("Clients"))
        words = ListWords(
            title=self.tr("Clients"),
            search=self.tr("Search by name"),
            add=self.tr("Add a client"),
            ended=self.tr("Show whose support ended"),
            nobody=self.tr("Nobody was found."),
            empty=self.tr("There are no clients yet"),
            empty_detail=self.tr("Begin with a name and the first day of the support. Plan and goals come after that."),
        )
        self.show_first(ListView(workspace, "client", "heart-handshake", words))

    def keys_to(self, id_: str) -> tuple[Key, ...]:
        return keys_to_record(self.workspace.book.read(), "client", id_)

    def view_for(self, key: Key) -> View | None:
        if self.workspace.book.read().get("client", key[1]) is None:
            return None
        card = ClientCard(self.workspace, key[1])
        card.saved.connect(self.saved)
        return card

    def after_edit(self, editor: RecordEditor) -> None:
        if editor.kind == "client" and len(self._views) == 1:
            self.open(("card", editor.record_id))
