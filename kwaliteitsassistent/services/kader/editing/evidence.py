"""What a requirement asks to see, as blocks: needs, and needs of which one or the other is enough."""

from __future__ import annotations

from ....domain.kader.editing.draft import KaderDraft, insert
from ....domain.kader.toml_lines import Path
from .alternatives import add_first_way, alternatives_block
from .comparing import table_at
from .form import Action, Block, without
from .needs import first_need, need_block
from .words import say


def evidence_block(draft: KaderDraft, row: Path, per: str) -> Block:
    """All evidence of a requirement, which must be there together."""
    path = (*row, "evidence")
    count = draft.count(path)
    parts = tuple(_evidence(draft, (*path, number), per) for number in range(count))
    told = say("evidence_all") if count > 1 else "" if count else say("evidence_none")
    add = Action(say("add_evidence"), "plus", lambda one: insert(one, path, one.count(path), first_need(per)))
    return Block(say("evidence"), path, told, parts=parts, actions=(add,), icon="file-text")


def _evidence(draft: KaderDraft, path: Path, per: str) -> Block:
    if "any" in table_at(draft, path):
        return alternatives_block(draft, path, per)
    actions = (add_first_way(path, per), without(path, say("remove_evidence")))
    return need_block(draft, path, per, actions)
