"""Conditions as blocks: facts compared with values, joined by all or one of them; and the sentence they make."""

from __future__ import annotations

from typing import Any

from ....domain.kader.editing.draft import KaderDraft, insert, put, take
from ....domain.kader.forms import COMPARISONS
from ....domain.kader.toml_lines import Path
from ....domain.kader.vocabulary import Field, fields_of, owners_of
from .comparing import changed_value, first_value, operator_options, table_at, value_field, values_in_words, with_key
from .form import Action, Block, Change, EditField, Input, Options
from .words import coded, fact_word, facts, say, with_present

_JOINS = ("all", "any")
_NOT = "not "
_JOININGS = (*_JOINS, *(_NOT + join for join in _JOINS))


def condition_block(draft: KaderDraft, path: Path, per: str, title: str, always: str, *, folded: bool = False) -> Block:
    """The condition under a key, or the words for when there is none."""
    data = draft.at(path)
    if data is None:
        begin = Action(say("add_condition"), "plus", lambda one: put(one, path, _first_fact(per)))
        return Block(title, path, always, actions=(begin,), folded=folded)
    inner, so = (data["not"], "applies_not_when") if _is_turned(data) else (data, "applies_when")
    told = say(so, condition=condition_words(inner))
    return _group(draft, path, per, title, told, folded=folded)


def _group(draft: KaderDraft, path: Path, per: str, title: str, told: str, *, folded: bool = False) -> Block:
    """One fact, or several with how they are joined."""
    joined = _joined(draft, path)
    if joined is None:
        actions = (_add(path, per), _remove(path))
        return Block(title, path, told, parts=(_part(draft, path, per, ()),), actions=actions, folded=folded)
    *_, join = joined
    code = (_NOT if _is_turned(draft.at(path)) else "") + str(join)
    options = tuple((one, say(f"join_{one.replace(' ', '_')}")) for one in _JOININGS)
    fields = (EditField(joined, say("joined"), Input.CHOICE, code, options, own=_rejoin(path)),)
    places = [(*joined, number) for number in range(draft.count(joined))]
    parts = tuple(_part(draft, place, per, (_remove(place, path),)) for place in places)
    return Block(title, path, told, fields, parts, (_add(path, per), _add_group(path, per), _remove(path)), folded)


def _part(draft: KaderDraft, path: Path, per: str, actions: tuple[Action, ...]) -> Block:
    """A fact with fields; a group within a group the same way; what is neither stays as it is."""
    data = table_at(draft, path)
    if _joined(draft, path) is not None:
        group = _group(draft, path, per, say("group"), condition_words(data))
        return Block(group.title, path, group.sentence, group.fields, group.parts, (*group.actions[:-1], *actions))
    inner = data.get("not")
    if "fact" in data or (isinstance(inner, dict) and "fact" in inner):
        return Block("", path, fields=_fact_fields(draft, path, per), actions=actions)
    return Block(say("as_it_is"), path, condition_words(data), actions=actions)


def _joined(draft: KaderDraft, path: Path) -> Path | None:
    """Where the conditions of a group stand, also of one that is turned round; None for what is no group."""
    at = (*path, "not") if _is_turned(draft.at(path)) else path
    return next(((*at, key) for key in _JOINS if key in table_at(draft, at)), None)


def _is_turned(data: Any) -> bool:
    """Whether this is a group that must not hold."""
    return isinstance(data, dict) and _is_group(data.get("not"))


def _is_group(data: Any) -> bool:
    return isinstance(data, dict) and any(key in data for key in _JOINS)


def _fact_fields(draft: KaderDraft, path: Path, per: str) -> tuple[EditField, ...]:
    data = table_at(draft, path)
    negated = "not" in data
    at = (*path, "not") if negated else path
    table = table_at(draft, at)
    name, op = str(table.get("fact", "")), _operator(table)
    known = _field(per, name)
    chosen = EditField(
        (*at, "fact"), say("fact"), Input.CHOICE, name, with_present(facts(per), name),
        own=lambda one, value: put(one, path, _fact_table(per, str(value))),
    )  # fmt: skip
    if known is None or op is None:
        return (chosen,)
    code = (_NOT if negated else "") + op
    compared = EditField(
        (*at, op), say("compared"), Input.CHOICE, code, with_present(_operators(known, code), code),
        own=lambda one, value: put(one, path, _with_operator(table, known, op, str(value))),
    )  # fmt: skip
    owner, _, field = name.partition(".")
    return chosen, compared, value_field((owner, field), known, op, table[op], (*at, op))


def _operators(field: Field, present: str) -> Options:
    options = operator_options(field)
    own = coded("op", present.removeprefix(_NOT)) if present.startswith(_NOT) else ()
    return (*options, *((_NOT + str(code), say("op_not", op=words)) for code, words in own))


def _with_operator(table: dict[str, Any], field: Field, old: str, code: str) -> dict[str, Any]:
    new = code.removeprefix(_NOT)
    changed = with_key(table, old, new, changed_value(field, new, table[old]))
    return {"not": changed} if code.startswith(_NOT) else changed


def _operator(table: dict[str, Any]) -> str | None:
    return next((key for key in table if key in COMPARISONS), None)


def _field(per: str, name: str) -> Field | None:
    owner, _, field = name.partition(".")
    return fields_of(owner).get(field) if owner in owners_of(per) else None


def _fact_table(per: str, name: str) -> dict[str, Any]:
    field = _field(per, name)
    if field is None:
        return {"fact": name, "filled": True}
    op = str(operator_options(field)[0][0])
    return {"fact": name, op: first_value(field, op)}


def _first_fact(per: str) -> dict[str, Any]:
    return _fact_table(per, str(facts(per)[0][0]))


def _add(path: Path, per: str) -> Action:
    return Action(say("add_condition"), "plus", lambda draft: _with_part(draft, path, _first_fact(per)))


def _add_group(path: Path, per: str) -> Action:
    part = {"any": [_first_fact(per), _first_fact(per)]}
    return Action(say("add_group"), "plus", lambda draft: _with_part(draft, path, part))


def _with_part(draft: KaderDraft, path: Path, part: dict[str, Any]) -> KaderDraft:
    joined = _joined(draft, path)
    if joined is None:
        return put(draft, path, {"all": [draft.at(path), part]})
    return insert(draft, joined, draft.count(joined), part)


def _remove(path: Path, group: Path = ()) -> Action:
    words = say("remove_part") if group else say("remove_condition")
    return Action(words, "trash-2", lambda draft: _without(draft, path, group))


def _without(draft: KaderDraft, path: Path, group: Path) -> KaderDraft:
    """A group of one is that one, turned round where the group was; a group of none goes too."""
    joined = _joined(draft, group) if group else None
    if joined is None or draft.count(joined) < 2:
        return take(draft, group or path)
    left = take(draft, path)
    if draft.count(joined) > 2:
        return left
    last = left.at((*joined, 0))
    return put(left, group, _turned(last) if _is_turned(draft.at(group)) else last)


def _turned(data: Any) -> Any:
    """What holds when the condition does not."""
    return data["not"] if isinstance(data, dict) and "not" in data else {"not": data}


def _rejoin(path: Path) -> Change:
    def change(draft: KaderDraft, code: object) -> KaderDraft:
        joined = _joined(draft, path)
        group = {str(code).removeprefix(_NOT): draft.at(joined or path)}
        return put(draft, path, {"not": group} if str(code).startswith(_NOT) else group)

    return change


def condition_words(data: Any) -> str:
    """A condition as the rest of a sentence that begins with "als"."""
    if not isinstance(data, dict):
        return say("unknown")
    if "not" in data:
        return say("not_so", condition=condition_words(data["not"]))
    for join in _JOINS:
        if isinstance(data.get(join), list):
            return say(f"list_{join}").join(_inner(part) for part in data[join])
    op = _operator(data)
    if op is None:
        return say("unknown")
    return _comparison(str(data.get("fact", "")), op, data[op])


def _inner(part: Any) -> str:
    """A group inside another stands between brackets."""
    words = condition_words(part)
    return f"({words})" if _is_group(part) or _is_turned(part) else words


def _comparison(name: str, op: str, value: Any) -> str:
    owner, _, field = name.partition(".")
    words = fact_word(name)
    if op == "filled":
        return say("told_filled" if value else "told_empty", fact=words)
    if isinstance(value, bool):
        return say("told_yes_no", fact=words, value=values_in_words((owner, field), value))
    return say(f"told_{op}", fact=words, value=values_in_words((owner, field), value, op))
