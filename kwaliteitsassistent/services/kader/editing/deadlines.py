"""When something is owed, as blocks: each form of a term, and the event after which something must be told."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import Any

from ....domain.kader.editing.draft import KaderDraft, insert, put
from ....domain.kader.toml_lines import Path
from ....domain.kader.vocabulary import FieldKind
from ...wording.dates import day_and_month, long_date
from .checks import add_check, checks_blocks
from .comparing import table_at
from .form import Action, Block, Change, EditField, Input, Options, without
from .words import evidence_kinds, fact_word, facts, say, span_words, with_present

_FORMS = {"every": "recurring", "before": "window", "on": "fixed", "each_year_by": "yearly", "in_years": "years"}
_DAY = re.compile(r"(\d{1,2})-(\d{1,2})(?:-(\d{4}))?")


def due_block(draft: KaderDraft, row: Path, per: str) -> Block:
    """All terms of a requirement, each an obligation of its own."""
    path = (*row, "due")
    count = draft.count(path)
    parts = tuple(_due(draft, (*path, number), per) for number in range(count))
    add = Action(say("add_due"), "plus", lambda one: insert(one, path, one.count(path), _begin("every", per)))
    return Block(say("due"), path, "" if count else say("due_none"), parts=parts, actions=(add,), icon="calendar-days")


def _begin(form: str, per: str) -> dict[str, Any]:
    dates = [str(name) for name, _ in facts(per, FieldKind.DATE)]
    start = f"{per}.start"
    if form == "every":
        return {"every": "P1Y", "first": start} if start in dates else {"every": "P1Y"}
    if form == "before":
        return {"before": dates[0] if dates else "", "opens": "P3M", "late": "P6W"}
    return {"each_year_by": "12-31", "opens": "P6M"} if form == "each_year_by" else {form: []}


def _due(draft: KaderDraft, path: Path, per: str) -> Block:
    table = table_at(draft, path)
    form = next((key for key in _FORMS if key in table), "every")
    chosen = EditField(
        (*path, "form"), say("due_form"), Input.CHOICE, form, tuple((key, say(f"due_{_FORMS[key]}")) for key in _FORMS),
        own=lambda one, value: put(one, path, _begin(str(value), per)),
    )  # fmt: skip
    fields = (chosen, *_FIELDS[form](path, table, per))
    return Block("", path, due_words(table), fields, actions=(without(path, say("remove_due")),))


def _period(path: Path, table: dict[str, Any], key: str, *, optional: bool = False) -> EditField:
    return EditField((*path, key), say(f"due_{key}"), Input.PERIOD, table.get(key), optional=optional)


def _recurring(path: Path, table: dict[str, Any], per: str) -> tuple[EditField, ...]:
    first = table.get("first")
    options: Options = ((None, say("first_none")), *with_present(facts(per, FieldKind.DATE), first))

    def begin(draft: KaderDraft, value: object) -> KaderDraft:
        rest = {key: one for key, one in table_at(draft, path).items() if key not in ("first", "first_within")}
        within = {"first_within": table["first_within"]} if "first_within" in table else {}
        return put(draft, path, rest if value is None else {**rest, "first": value, **within})

    counted = EditField((*path, "first"), say("due_first"), Input.CHOICE, first, options, own=begin)
    within = (_period(path, table, "first_within", optional=True),) if first else ()
    return _period(path, table, "every"), counted, *within, _period(path, table, "warn", optional=True)


def _window(path: Path, table: dict[str, Any], per: str) -> tuple[EditField, ...]:
    options = with_present(facts(per, FieldKind.DATE), table.get("before"))
    before = EditField((*path, "before"), say("due_before"), Input.CHOICE, table.get("before"), options)
    return before, _period(path, table, "opens"), _period(path, table, "late")


def _fixed(path: Path, table: dict[str, Any], _per: str) -> tuple[EditField, ...]:
    days = tuple(_as_said(str(day)) for day in table["on"])
    own = _words((*path, "on"), lambda word: _as_iso(word))
    on = EditField((*path, "on"), say("due_on"), Input.WORDS, days, help=say("due_on_help"), own=own)
    return on, _period(path, table, "opens", optional=True)


def _yearly(path: Path, table: dict[str, Any], _per: str) -> tuple[EditField, ...]:
    at = (*path, "each_year_by")
    shown = _as_said(str(table["each_year_by"]))
    day = EditField(
        at, say("due_each_year_by"), Input.SHORT, shown, help=say("due_each_year_by_help"),
        own=lambda draft, value: put(draft, at, _as_iso(str(value))),
    )  # fmt: skip
    return day, _period(path, table, "opens")


def _years(path: Path, table: dict[str, Any], _per: str) -> tuple[EditField, ...]:
    own = _words((*path, "in_years"), lambda word: int(word) if word.isdecimal() else word)
    years = tuple(map(str, table["in_years"]))
    return (
        EditField((*path, "in_years"), say("due_in_years"), Input.WORDS, years, help=say("due_years_help"), own=own),
    )


_FIELDS: dict[str, Callable[[Path, dict[str, Any], str], tuple[EditField, ...]]] = {
    "every": _recurring,
    "before": _window,
    "on": _fixed,
    "each_year_by": _yearly,
    "in_years": _years,
}


def _words(path: Path, stored: Callable[[str], object]) -> Change:
    """Keeps words in order, each once, as the file has them."""

    def change(draft: KaderDraft, value: object) -> KaderDraft:
        words = value if isinstance(value, tuple) else ()
        found = dict.fromkeys(stored(str(word)) for word in words)
        return put(draft, path, sorted(found, key=str))

    return change


def _as_said(written: str) -> str:
    """`2026-06-01` as `1-6-2026`, and `05-31` as `31-5`; anything else as it is."""
    parts = written.split("-")
    if len(parts) in (2, 3) and all(part.isdecimal() for part in parts):
        return "-".join(str(int(part)) if len(part) < 4 else part for part in reversed(parts))
    return written


def _as_iso(said: str) -> str:
    match = _DAY.fullmatch(said.strip())
    if match is None:
        return said.strip()
    day, month, year = match.groups()
    return "-".join(part for part in (year, f"{int(month):02}", f"{int(day):02}") if part)


def due_words(table: dict[str, Any]) -> str:
    """A term as one sentence."""
    form = next((key for key in _FORMS if key in table), "")
    if form == "every":
        first = table.get("first")
        code = "told_every_from" if first else "told_every"
        return say(code, every=span_words(table["every"]), first=fact_word(str(first)))
    if form == "before":
        spans = {key: span_words(table.get(key)) for key in ("opens", "late")}
        return say("told_window", day=fact_word(str(table["before"])), **spans)
    if form == "on":
        days = tuple(_long(str(day)) for day in table["on"])
        return say("told_on", days=days) if days else say("told_no_days")
    if form == "each_year_by":
        return say("told_yearly", day=_long(str(table["each_year_by"])))
    return say("told_years", years=tuple(table.get("in_years", ()))) if table.get("in_years") else say("told_no_days")


def _long(written: str) -> str:
    try:
        if len(written) == 5:
            day = date.fromisoformat(f"2001-{written}")
            return day_and_month(day.day, day.month)
        return long_date(date.fromisoformat(written))
    except ValueError:
        return _as_said(written)


def trigger_block(draft: KaderDraft, row: Path, per: str) -> Block:
    """Events that make that something must be told."""
    path = (*row, "trigger")
    table = table_at(draft, path)
    kinds = evidence_kinds(per)
    if not table:
        first = str(kinds[0][0])
        new = {"event": first, "more_than": 3, "within": "P3M", "told": first}
        add = Action(say("add_trigger"), "plus", lambda one: put(one, path, new))
        return Block(say("trigger"), path, say("trigger_none"), actions=(add,))
    event, told = str(table.get("event", "")), str(table.get("told", ""))
    fields = (
        EditField((*path, "event"), say("event"), Input.CHOICE, event, with_present(kinds, event)),
        EditField((*path, "more_than"), say("more_than"), Input.NUMBER, table.get("more_than")),
        EditField((*path, "within"), say("trigger_within"), Input.PERIOD, table.get("within")),
        EditField((*path, "told"), say("told"), Input.CHOICE, told, with_present(kinds, told)),
    )
    parts = tuple(
        Block(
            say(f"trigger_{key}"), (*path, key), parts=checks_blocks(draft, (*path, key), kind, per),
            actions=add_check((*path, key), kind, say("add_where")),
        )
        for key, kind in (("where", event), ("told_where", told))
    )  # fmt: skip
    return Block(say("trigger"), path, "", fields, parts, (without(path, say("remove_trigger")),))
