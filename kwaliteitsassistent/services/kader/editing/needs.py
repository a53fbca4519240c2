"""One kind of record that is asked to be seen, as a block."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from ....domain.kader.editing.draft import KaderDraft, put
from ....domain.kader.toml_lines import Path
from ....domain.kader.vocabulary import fields_of
from ....domain.records.registry import BY_NAME
from ....domain.text import capital
from .checks import add_check, checks_blocks, tick
from .comparing import table_at
from .form import Action, Block, EditField, Input, Options
from .words import coded, evidence_kinds, field_word, kind_word, number_fields, say, span_words, with_present

_LISTS = ("where", "checks", "remarks")
_NOT_PER_YEAR = ("pick", "within", "absent")


def first_need(per: str) -> dict[str, Any]:
    """A need to begin with."""
    kinds = [str(kind) for kind, _ in evidence_kinds(per)]
    return {"kind": "document" if "document" in kinds else kinds[0]}


def need_block(draft: KaderDraft, path: Path, per: str, actions: tuple[Action, ...]) -> Block:
    """A need with its checks; `actions` are those of the list it stands in."""
    table = table_at(draft, path)
    kind = str(table.get("kind", ""))
    fields = (
        EditField(
            (*path, "kind"), say("evidence_kind"), Input.CHOICE, kind, with_present(evidence_kinds(per), kind),
            own=lambda one, value: put(one, path, _of_kind(table_at(one, path), str(value))),
        ),
    )  # fmt: skip
    checks = checks_blocks(draft, (*path, "checks"), kind, per)
    add = add_check((*path, "checks"), kind, say("add_check"))
    return Block(need_words(table), path, "", fields, (*checks, _more(draft, path, kind, per)), (*add, *actions))


def _more(draft: KaderDraft, path: Path, kind: str, per: str) -> Block:
    table = table_at(draft, path)
    each_year = replace(
        tick(path, table, "each_year"),
        own=lambda one, value: put(one, path, _per_year(table_at(one, path), bool(value))),
    )
    asked = (
        EditField(
            (*path, "pick"), say("pick"), Input.CHOICE, table.get("pick", "any"), coded("pick", "any", "last", "every"),
        ),
        EditField((*path, "at_least"), say("at_least"), Input.NUMBER, table.get("at_least"), optional=True),
        *_added_up(path, table, kind),
        each_year,
        EditField((*path, "within"), say("within"), Input.PERIOD, table.get("within"), optional=True),
        EditField(
            (*path, "absent"), say("absent"), Input.CHOICE, table.get("absent", "niet_aantoonbaar"),
            coded("absent", "niet_aantoonbaar", "niet_voldaan", "nvt", "te_beoordelen"),
        ),
    )  # fmt: skip
    idle = _NOT_PER_YEAR if table.get("each_year") else ()
    fields = tuple(one for one in asked if one.path[-1] not in idle or one.path[-1] in table)
    parts = tuple(
        Block(
            say(key), (*path, key), say(f"{key}_help"), parts=checks_blocks(draft, (*path, key), kind, per),
            actions=add_check((*path, key), kind, say(f"add_{key}")),
        )
        for key in ("where", "remarks")
    )  # fmt: skip
    return Block(say("more_evidence"), path, "", fields, parts, folded=True)


def _added_up(path: Path, table: dict[str, Any], kind: str) -> tuple[EditField, ...]:
    """Which number of the records is added up; not asked of a kind without numbers."""
    name, numbers = table.get("sum_of"), number_fields(kind)
    if not numbers and name is None:
        return ()
    options: Options = ((None, say("sum_none")), *with_present(numbers, name or numbers[0][0]))
    return (EditField((*path, "sum_of"), say("sum_of"), Input.CHOICE, name, options, optional=True),)


def _per_year(table: dict[str, Any], wanted: bool) -> dict[str, Any]:
    """The same need counted in every calendar year, or not; what says nothing then goes."""
    if not wanted:
        return {key: value for key, value in table.items() if key != "each_year"}
    return {key: value for key, value in table.items() if key not in _NOT_PER_YEAR} | {"each_year": True}


def _of_kind(table: dict[str, Any], kind: str) -> dict[str, Any]:
    """The same need of another kind: checks on fields it does not have go, and so does what was added up."""
    known = fields_of(kind)
    gone = ("kind", "sum_of", "at_least") if "sum_of" in table else ("kind",)
    kept: dict[str, Any] = {"kind": kind}
    for key, value in table.items():
        fits = [one for one in value if one.get("field") in known] if key in _LISTS else value
        if key not in gone and fits != []:
            kept[key] = fits
    return kept


def need_words(table: dict[str, Any]) -> str:
    """A need in a few words, for above its fields."""
    kind = str(table.get("kind", ""))
    words = kind_word(kind) if kind in BY_NAME else say("unknown")
    count = table.get("at_least", 1)
    within = say("need_within", length=span_words(table["within"])) if "within" in table else ""
    each_year = say("need_each_year") if table.get("each_year") else ""
    if "sum_of" in table:
        words = say("need_sum", count=count, kind=words, field=field_word(kind, str(table["sum_of"])))
    elif count != 1:
        words = say("need_many", count=count, kind=words)
    return capital(words) + within + each_year
