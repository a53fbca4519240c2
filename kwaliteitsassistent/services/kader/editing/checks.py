"""Checks on a field of evidence as blocks, with the sentence each makes."""

from __future__ import annotations

from typing import Any

from ....domain.kader.editing.draft import KaderDraft, insert, put
from ....domain.kader.forms import COMPARISONS, DATE_CHECKS
from ....domain.kader.toml_lines import Path
from ....domain.kader.vocabulary import Field, FieldKind, fields_of
from ....domain.records.registry import BY_NAME
from ....domain.text import capital
from .comparing import changed_value, first_value, operators, table_at, value_field, values_in_words
from .form import Action, Block, EditField, Input, Options, without
from .words import (
    TODAY,
    coded,
    count_options,
    evidence_fields,
    fact_word,
    facts,
    field_word,
    say,
    span_words,
    with_present,
)

_SHIFTS = ("minus", "plus", "working_days")
_START = "P3M"


def checks_blocks(draft: KaderDraft, path: Path, kind: str, per: str) -> tuple[Block, ...]:
    """Each check of a list."""
    return tuple(_check(draft, (*path, number), kind, per) for number in range(draft.count(path)))


def add_check(path: Path, kind: str, words: str) -> tuple[Action, ...]:
    """The button for one more check; none where the kind has no fields to look at."""
    options = evidence_fields(kind)
    if not options:
        return ()
    first = next((name for name, _ in options if fields_of(kind)[str(name)].kind is FieldKind.DATE), options[0][0])
    return (Action(words, "plus", lambda draft: insert(draft, path, draft.count(path), _begin(kind, str(first)))),)


def _begin(kind: str, name: str) -> dict[str, Any]:
    field = fields_of(kind)[name]
    if field.kind is FieldKind.DATE:
        return {"field": name, "max_age": "P1Y"}
    op = operators(field)[0]
    return {"field": name, op: first_value(field, op)}


def _check(draft: KaderDraft, path: Path, kind: str, per: str) -> Block:
    table = table_at(draft, path)
    name = str(table.get("field", ""))
    op = next((key for key in table if key in (*COMPARISONS, *DATE_CHECKS)), None)
    field = fields_of(kind).get(name) if kind in BY_NAME else None
    chosen = EditField(
        (*path, "field"), say("field"), Input.CHOICE, name, with_present(evidence_fields(kind), name),
        own=lambda one, value: put(one, path, _begin(kind, str(value))),
    )  # fmt: skip
    fields: tuple[EditField, ...] = (chosen,)
    if field is not None and op is not None:
        fields += (_operator(path, table, op, field, per), *_values(path, table, op, (kind, name), field, per))
    return Block("", path, check_words(kind, table), fields, actions=(without(path, say("remove_check")),))


def _operator(path: Path, table: dict[str, Any], op: str, field: Field, per: str) -> EditField:
    dated = DATE_CHECKS if field.kind is FieldKind.DATE else ()
    options = with_present(coded("op", *dated, *operators(field)), op)
    return EditField(
        (*path, op), say("compared"), Input.CHOICE, op, options,
        own=lambda one, value: put(one, path, _with_operator(table, op, str(value), field, per)),
    )  # fmt: skip


def _with_operator(table: dict[str, Any], old: str, new: str, field: Field, per: str) -> dict[str, Any]:
    """The check by another operator; only what means something there goes along."""
    kept = {"field": table["field"]}
    if new in COMPARISONS:
        value = changed_value(field, new, table[old] if old in COMPARISONS else None)
        return {**kept, new: value, **_of(table, "optional")}
    if new in ("not_before", "not_after"):
        anchor = table[old] if old in ("not_before", "not_after") else _first_anchor(per)
        extra = ("warn", "late_counts") if new == "not_after" else ()
        shift = _SHIFTS if new == "not_after" else _SHIFTS[:2]
        return {**kept, new: anchor, **_of(table, *shift, *extra, "if_known", "optional")}
    return {**kept, new: True if new == "valid" else "P1Y", **_of(table, "warn", "optional")}


def _of(table: dict[str, Any], *keys: str) -> dict[str, Any]:
    return {key: table[key] for key in keys if key in table}


def anchors(per: str) -> Options:
    """The days a check can count from."""
    return ((TODAY, capital(say("today"))), *facts(per, FieldKind.DATE))


def _first_anchor(per: str) -> str:
    dates = facts(per, FieldKind.DATE)
    starts = [name for name, _ in dates if name == f"{per}.start"]
    return str(starts[0] if starts else TODAY)


def _values(
    path: Path, table: dict[str, Any], op: str, name: tuple[str, str], field: Field, per: str
) -> tuple[EditField, ...]:
    if op in COMPARISONS:
        found: tuple[EditField, ...] = (value_field(name, field, op, table[op], (*path, op)),)
    elif op in ("not_before", "not_after"):
        options = with_present(anchors(per), table[op])
        found = (EditField((*path, op), say("anchor"), Input.CHOICE, table[op], options), *_shift(path, table, op))
    else:
        found = (EditField((*path, op), say("age"), Input.PERIOD, table[op]),) if op == "max_age" else ()
    if op in ("max_age", "valid", "not_after"):
        found += (EditField((*path, "warn"), say("warn"), Input.PERIOD, table.get("warn"), optional=True),)
    if op == "not_after":
        found += (tick(path, table, "late_counts"),)
    if op in ("not_before", "not_after"):
        found += (tick(path, table, "if_known"),)
    return (*found, tick(path, table, "optional"))


def tick(path: Path, table: dict[str, Any], key: str) -> EditField:
    """Yes or no; no is not written down."""
    options: Options = ((True, say("yes")), (None, say("no")))
    return EditField((*path, key), say(key), Input.CHOICE, table.get(key) or None, options, optional=True)


def _shift(path: Path, table: dict[str, Any], op: str) -> tuple[EditField, ...]:
    shift = next((key for key in _SHIFTS if key in table), None)
    known = _SHIFTS if op == "not_after" else _SHIFTS[:2]
    options: Options = ((None, say("shift_none")), *coded("shift", *known))

    def change(draft: KaderDraft, value: object) -> KaderDraft:
        rest = {key: one for key, one in table_at(draft, path).items() if key not in _SHIFTS}
        old = table.get(shift or "", _START)
        new = 5 if value == "working_days" else _START if shift == "working_days" else old
        return put(draft, path, rest if value is None else {**rest, str(value): new})

    fields = [EditField((*path, "shift"), say("shift"), Input.CHOICE, shift, options, own=change)]
    if shift == "working_days":
        fields.append(_working_days((*path, shift), table[shift]))
    elif shift is not None:
        fields.append(EditField((*path, shift), say("length"), Input.PERIOD, table[shift]))
    return tuple(fields)


def _working_days(path: Path, value: Any) -> EditField:
    if isinstance(value, str):
        return EditField(path, say("length"), Input.CHOICE, value, with_present(count_options(), value))
    return EditField(path, say("days"), Input.NUMBER, value)


def check_words(kind: str, table: dict[str, Any]) -> str:
    """A check as one sentence."""
    name = str(table.get("field", ""))
    op = next((key for key in table if key in (*COMPARISONS, *DATE_CHECKS)), None)
    if op is None or kind not in BY_NAME:
        return say("unknown")
    words, value = field_word(kind, name).removesuffix("?"), table[op]
    if op == "max_age":
        return capital(say("check_max_age", field=words, age=span_words(value))) + "."
    if op == "valid":
        return capital(say("check_valid", field=words)) + "."
    if op in DATE_CHECKS:
        counted = say(f"check_{op}", field=words, day=_day_words(table, str(value)))
        return capital(say("check_if_known", check=counted) if table.get("if_known") else counted) + "."
    if op == "filled":
        return capital(say("check_filled" if value else "check_empty", field=words)) + "."
    compared = say("check_compared", field=words, op=say(f"op_{op}"), value=values_in_words((kind, name), value, op))
    return capital(compared) + "."


def _day_words(table: dict[str, Any], anchor: str) -> str:
    shift = next((key for key in _SHIFTS if key in table), None)
    day = say("the_day", fact=fact_word(anchor)) if anchor != TODAY else say("today")
    if shift is None:
        return day
    length = str(table[shift]) if shift == "working_days" else span_words(table[shift])
    return say(f"day_{shift}", length=length, day=day)
