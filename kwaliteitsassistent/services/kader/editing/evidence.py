"""What a requirement asks to see, as blocks; what fields cannot show stays as it is."""

from __future__ import annotations

from typing import Any

from ....domain.kader.editing.draft import KaderDraft, insert, put
from ....domain.kader.toml_lines import Path
from ....domain.kader.vocabulary import fields_of
from ....domain.records.registry import BY_NAME
from ....domain.text import capital
from .checks import add_check, check_words, checks_blocks
from .comparing import table_at
from .form import Action, Block, EditField, Input, without
from .words import coded, evidence_kinds, kind_word, say, span_words, with_present

_LISTS = ("where", "checks", "remarks")


def evidence_block(draft: KaderDraft, row: Path, per: str) -> Block:
    """All evidence of a requirement, which must be there together."""
    path = (*row, "evidence")
    count = draft.count(path)
    parts = tuple(_evidence(draft, (*path, number), per) for number in range(count))
    told = say("evidence_all") if count > 1 else "" if count else say("evidence_none")
    kinds = evidence_kinds(per)
    first = next((kind for kind, _ in kinds if kind == "document"), kinds[0][0])
    add = Action(say("add_evidence"), "plus", lambda one: insert(one, path, one.count(path), {"kind": first}))
    return Block(say("evidence"), path, told, parts=parts, actions=(add,), icon="file-text")


def _evidence(draft: KaderDraft, path: Path, per: str) -> Block:
    table = table_at(draft, path)
    remove = without(path, say("remove_evidence"))
    if "any" in table:
        told = say("alternatives_kept", options=say("list_or_else").join(map(_option_words, table["any"])))
        return Block(say("alternatives"), path, told, actions=(remove,))
    kind = str(table.get("kind", ""))
    fields = (
        EditField(
            (*path, "kind"), say("evidence_kind"), Input.CHOICE, kind, with_present(evidence_kinds(per), kind),
            own=lambda one, value: put(one, path, _of_kind(table_at(one, path), str(value))),
        ),
    )  # fmt: skip
    checks = checks_blocks(draft, (*path, "checks"), kind, per)
    actions = (*add_check((*path, "checks"), kind, say("add_check")), remove)
    return Block(need_words(table), path, "", fields, (*checks, _more(draft, path, kind, per)), actions)


def _more(draft: KaderDraft, path: Path, kind: str, per: str) -> Block:
    table = table_at(draft, path)
    fields = (
        EditField(
            (*path, "pick"), say("pick"), Input.CHOICE, table.get("pick", "any"), coded("pick", "any", "last", "every"),
        ),
        EditField((*path, "at_least"), say("at_least"), Input.NUMBER, table.get("at_least"), optional=True),
        EditField((*path, "within"), say("within"), Input.PERIOD, table.get("within"), optional=True),
        EditField(
            (*path, "absent"), say("absent"), Input.CHOICE, table.get("absent", "niet_aantoonbaar"),
            coded("absent", "niet_aantoonbaar", "niet_voldaan", "nvt", "te_beoordelen"),
        ),
    )  # fmt: skip
    parts = tuple(
        Block(
            say(key), (*path, key), say(f"{key}_help"), parts=checks_blocks(draft, (*path, key), kind, per),
            actions=add_check((*path, key), kind, say(f"add_{key}")),
        )
        for key in ("where", "remarks")
    )  # fmt: skip
    return Block(say("more_evidence"), path, "", fields, parts, folded=True)


def _of_kind(table: dict[str, Any], kind: str) -> dict[str, Any]:
    """The same need of another kind: checks on fields it does not have go."""
    known = fields_of(kind)
    kept: dict[str, Any] = {"kind": kind}
    for key, value in table.items():
        fits = [one for one in value if one.get("field") in known] if key in _LISTS else value
        if key != "kind" and fits != []:
            kept[key] = fits
    return kept


def need_words(table: dict[str, Any]) -> str:
    """A need in a few words, for above its fields."""
    kind = str(table.get("kind", ""))
    words = kind_word(kind) if kind in BY_NAME else say("unknown")
    count = table.get("at_least", 1)
    within = say("need_within", length=span_words(table["within"])) if "within" in table else ""
    return capital(say("need_many", count=count, kind=words) if count != 1 else words) + within


def _option_words(option: Any) -> str:
    return say("list_all").join(_need_in_full(need) for need in option)


def _need_in_full(table: dict[str, Any]) -> str:
    kind = str(table.get("kind", ""))
    checks = [check_words(kind, one).rstrip(".") for one in table.get("checks", ())]
    return need_words(table) + (f" ({'; '.join(checks)})" if checks else "")
