"""One requirement as blocks: the plain things first, the rest behind "Meer"."""

from __future__ import annotations

from dataclasses import replace

from ....domain.kader.editing.draft import KaderDraft, put, take
from ....domain.kader.toml_lines import Path
from ....domain.kader.vocabulary import SUBJECT_KINDS
from .conditions import condition_block
from .deadlines import due_block, trigger_block
from .evidence import evidence_block
from .form import Block, EditField, Input, Options
from .words import coded, say, subjects, themes, with_present


def requirement_blocks(draft: KaderDraft, row: Path) -> tuple[Block, ...]:
    """Everything about the requirement at `row`."""
    written = str(draft.at((*row, "per")) or "")
    per = written if written in SUBJECT_KINDS else "provider"
    applies = (*row, "applies")
    condition = condition_block(draft, applies, per, say("applies"), say("always"))
    return (
        _words(draft, row),
        _whom(draft, row),
        evidence_block(draft, row, per),
        due_block(draft, row, per),
        replace(condition, icon="circle-help"),
        _more(draft, row, per),
    )


def _field(draft: KaderDraft, row: Path, key: str, input_: Input, options: Options = (), help_: str = "") -> EditField:
    value = draft.at((*row, key))
    shown = with_present(options, value) if options else ()
    return EditField((*row, key), say(key), input_, value, shown, help_)


def _words(draft: KaderDraft, row: Path) -> Block:
    sections: Options = tuple((one.get("id"), one.get("title")) for one in draft.data.get("section", ()))
    fields = (
        _field(draft, row, "id", Input.SHORT, help_=say("id_help")),
        _field(draft, row, "section", Input.CHOICE, sections),
        _field(draft, row, "plain", Input.TEXT, help_=say("plain_help")),
        _field(draft, row, "text", Input.TEXT, help_=say("text_help")),
        _field(draft, row, "source", Input.LINE, help_=say("source_help")),
    )
    return Block(say("requirement"), row, "", fields, icon="pen-line")


def _whom(draft: KaderDraft, row: Path) -> Block:
    per = EditField(
        (*row, "per"), say("per"), Input.CHOICE, draft.at((*row, "per")), subjects(),
        own=lambda one, value: _per(one, row, str(value)),
    )  # fmt: skip
    fields = (
        per,
        _field(draft, row, "judged", Input.CHOICE, coded("judged", "records", "person", "statement")),
        _field(draft, row, "level", Input.CHOICE, coded("level", "must", "should", "inspire")),
        _field(draft, row, "theme", Input.CHOICE, themes(), say("theme_help")),
    )
    return Block(say("whom"), row, "", fields, icon="users")


def _per(draft: KaderDraft, row: Path, per: str) -> KaderDraft:
    """Asked per another subject; what makes no sense for the provider as a whole goes."""
    draft = put(draft, (*row, "per"), per)
    for key in ("who", "expects", "subjects") if per == "provider" else ():
        draft = take(draft, (*row, key))
    return draft


def _more(draft: KaderDraft, row: Path, per: str) -> Block:
    fields = [_optional(draft, row, "tip", Input.TEXT)]
    parts = []
    if draft.at((*row, "judged")) != "records" or draft.at((*row, "confirm_every")):
        fields.append(_optional(draft, row, "confirm_every", Input.PERIOD))
    if per != "provider":
        who = coded("who", "active", "ended", "all")
        fields.append(EditField((*row, "who"), say("who"), Input.CHOICE, draft.at((*row, "who")) or "active", who))
        yes_no: Options = ((True, say("yes")), (None, say("no")))
        lenient = (*row, "lenient_before_since")
        fields.append(
            EditField(lenient, say("lenient"), Input.CHOICE, draft.at(lenient) or None, yes_no, optional=True)
        )
        parts.append(condition_block(draft, (*row, "subjects"), per, say("subjects"), say("subjects_all")))
        parts.append(condition_block(draft, (*row, "expects"), "provider", say("expects"), say("expects_none")))
    else:
        sums = _optional(draft, row, "rolls_up", Input.WORDS, say("rolls_up_help"))
        fields.append(sums)
    parts.append(trigger_block(draft, row, per))
    return Block(say("more"), row, "", tuple(fields), tuple(parts), folded=True)


def _optional(draft: KaderDraft, row: Path, key: str, input_: Input, help_: str = "") -> EditField:
    value = draft.at((*row, key))
    shown = tuple(value) if isinstance(value, list) else value
    return EditField((*row, key), say(key), input_, shown, help=help_, optional=True)
