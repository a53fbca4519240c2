"""The kader itself and its sections as blocks."""

from __future__ import annotations

from ....domain.kader.editing.draft import KaderDraft, insert
from ....domain.kader.editing.rows import rename_section
from ....domain.kader.parts.kader import Kader
from ....domain.kader.toml_lines import Path
from .conditions import condition_block
from .deadlines import due_block
from .evidence import evidence_block
from .form import Block, EditField, Input, Options
from .words import coded, say


def head_blocks(draft: KaderDraft, base: Kader | None, *, may_rename: bool) -> tuple[Block, ...]:
    """What the kader is called and where it comes from. The id of one in use stays: answers hang on it."""
    fields = [
        EditField(("title",), say("kader_title"), Input.LINE, draft.at(("title",))),
        EditField(("version",), say("version"), Input.SHORT, draft.at(("version",)), help=say("version_help")),
        EditField(("source", "document"), say("document"), Input.LINE, draft.at(("source", "document"))),
        EditField(("source", "publisher"), say("publisher"), Input.LINE, draft.at(("source", "publisher"))),
    ]
    if may_rename:
        fields.insert(1, EditField(("id",), say("kader_id"), Input.SHORT, draft.at(("id",)), help=say("kader_id_help")))
    extends = draft.at(("extends",))
    told = say("builds_on", kader=base.title if base is not None else str(extends)) if extends else ""
    return Block(say("kader"), (), told, tuple(fields), icon="list-checks"), _more(draft)


def _more(draft: KaderDraft) -> Block:
    fields = [
        EditField(("valid", key), say(f"valid_{key}"), Input.DATE, draft.at(("valid", key)), optional=True)
        for key in ("from", "until")
    ]
    if not draft.at(("extends",)):
        modes = coded("mode", "checklist", "reflect")
        fields.append(EditField(("mode",), say("mode"), Input.CHOICE, draft.at(("mode",)), modes))
    applies = condition_block(draft, ("applies",), "provider", say("kader_applies"), say("kader_always"))
    return Block(say("more"), (), "", tuple(fields), (applies,), folded=True)


def section_blocks(draft: KaderDraft, row: Path) -> tuple[Block, ...]:
    """The name and the id of a section. Another id goes along to its requirements."""
    index = int(row[-1])
    fields = (
        EditField((*row, "title"), say("section_title"), Input.LINE, draft.at((*row, "title"))),
        EditField(
            (*row, "id"), say("section_id"), Input.LINE, draft.at((*row, "id")), help=say("section_id_help"),
            own=lambda one, value: rename_section(one, index, str(value)),
        ),
    )  # fmt: skip
    return (Block(say("section"), row, "", fields),)


def rule_blocks(draft: KaderDraft, row: Path) -> tuple[Block, ...]:
    """A row that asks nothing: its words can be changed."""
    fields = tuple(
        EditField((*row, key), say(key), Input.TEXT if key != "source" else Input.LINE, draft.at((*row, key)))
        for key in ("plain", "text", "source")
    )
    return (Block(say("rule"), row, say("rule_told"), fields),)


def tighten_blocks(draft: KaderDraft, row: Path, asked: tuple[tuple[object, str], ...], per: str) -> tuple[Block, ...]:
    """A requirement of the kader underneath that is asked more strictly; what is left empty stays as it is there."""
    levels: Options = ((None, say("level_same")), *coded("level", "must", "should", "inspire"))
    fields = (
        EditField((*row, "id"), say("waived_requirement"), Input.CHOICE, draft.at((*row, "id")), asked),
        EditField((*row, "level"), say("level"), Input.CHOICE, draft.at((*row, "level")), levels, optional=True),
        EditField((*row, "plain"), say("plain"), Input.TEXT, draft.at((*row, "plain")), optional=True),
        EditField((*row, "text"), say("text"), Input.TEXT, draft.at((*row, "text")), optional=True),
        EditField((*row, "source"), say("source"), Input.LINE, draft.at((*row, "source")), help=say("source_help")),
    )
    first = Block(say("tighten"), row, say("tighten_told"), fields)
    return first, evidence_block(draft, row, per), due_block(draft, row, per)


def change_blocks(draft: KaderDraft, row: Path, asked: tuple[tuple[object, str], ...]) -> tuple[Block, ...]:
    """A requirement of the kader underneath that is not asked, with why and where that stands."""
    fields = (
        EditField((*row, "id"), say("waived_requirement"), Input.CHOICE, draft.at((*row, "id")), asked),
        EditField((*row, "reason"), say("reason"), Input.TEXT, draft.at((*row, "reason"))),
        EditField((*row, "source"), say("source"), Input.LINE, draft.at((*row, "source")), help=say("source_help")),
    )
    return (Block(say("waive"), row, say("waive_told"), fields),)


def add_waiver(draft: KaderDraft) -> KaderDraft:
    """With a requirement of the kader underneath that is not asked."""
    return insert(draft, ("waive",), draft.count(("waive",)), {"id": "", "reason": "", "source": ""})


def add_tightening(draft: KaderDraft) -> KaderDraft:
    """With a requirement of the kader underneath that is asked more strictly."""
    return insert(draft, ("tighten",), draft.count(("tighten",)), {"id": "", "source": ""})
