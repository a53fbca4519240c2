"""Reads what a requirement asks to see: needs, their checks, and alternatives."""

from __future__ import annotations

from dataclasses import replace

from ..records.registry import BY_NAME
from .conditions import read_value
from .forms import COMPARISONS, DATE_CHECKS
from .parts.evidence import Absent, Alternatives, Check, Evidence, Need, Pick
from .table import Problems, Table
from .toml_lines import Path
from .vocabulary import EVIDENCE_KINDS, FieldKind, fact_field, fields_of, relation

TODAY = "today"
MAX_COUNT, MAX_SUM = 1_000, 1_000_000
_NOT_AFTER = ("working_days", "late_counts", "extend", "announced")
_SHIFTS = ("minus", "plus", "working_days")


def read_evidence(data: object, path: Path, per: str, problems: Problems) -> Evidence:
    """One need, or `{ any = [[need, need], [need]] }`: groups of which one must hold whole."""
    if not (isinstance(data, dict) and "any" in data):
        return read_need(data, path, per, problems)
    table = Table(data, path, problems, "alternatives")
    items = tuple(table.items("any"))
    options = []
    for option, place in items:
        if not isinstance(option, list) or not option:
            problems.add("kader_not_list", place, key="any")
            continue
        options.append(tuple(read_need(need, (*place, i), per, problems) for i, need in enumerate(option)))
    if len(items) == 1:
        table.wrong("kader_one_alternative", "any")
    return Alternatives(tuple(options))


def read_need(data: object, path: Path, per: str, problems: Problems) -> Need:
    """Records of one kind, which of them count, and what is asked of those."""
    table = Table(data, path, problems, "need")
    kind = read_kind(table, "kind", per)
    at_least = table.number("at_least", 1, MAX_SUM if "sum_of" in table else MAX_COUNT)
    need = Need(
        kind,
        pick=table.choice("pick", Pick, Pick.ANY),
        at_least=at_least,
        within=table.optional_span("within"),
        absent=table.choice("absent", Absent, Absent.NOT_SHOWN),
        each_year=table.flag("each_year"),
        sum_of=table.optional_text("sum_of"),
    )
    if not kind:
        return need
    if need.within is not None:
        demand_date(table, "within", kind)
    if need.pick is Pick.LAST:
        demand_date(table, "pick", kind)
    if need.adds_up and need.pick is Pick.LAST:
        table.wrong("kader_last_of_many", "at_least")
    if need.each_year:
        demand_date(table, "each_year", kind)
        _refuse(table, ("within", "pick", "absent"), "each_year")
    _demand_number(table, need)
    return replace(
        need,
        where=read_checks(table, "where", kind, per),
        checks=read_checks(table, "checks", kind, per),
        remarks=read_checks(table, "remarks", kind, per),
    )


def read_kind(table: Table, key: str, per: str) -> str:
    """A kind of record that has to do with the subject; empty when it is not one."""
    kind = table.one_of(key, EVIDENCE_KINDS, "", "kader_kind_unknown")
    if kind and per and relation(kind, per) is None:
        table.wrong("kader_kind_unrelated", key, value=kind, per=per)
    return kind


def demand_date(table: Table, key: str, kind: str) -> None:
    """Note a problem when records of a kind have no day of their own to count by."""
    if kind and BY_NAME[kind].date_field is None:
        table.wrong("kader_kind_undated", key, value=kind)


def _demand_number(table: Table, need: Need) -> None:
    """What is added up is a number the kind has, and it is said how much it must come to: more than one."""
    if need.sum_of in ("", "-"):
        return
    field = fields_of(need.kind).get(need.sum_of)
    if field is None or field.kind is not FieldKind.NUMBER:
        table.wrong("kader_not_a_number_field", "sum_of", value=need.sum_of)
    if need.at_least < 2:
        table.wrong("kader_sum_without_amount", "sum_of")


def read_checks(table: Table, key: str, kind: str, per: str) -> tuple[Check, ...]:
    """A list of checks on the fields of one kind; none when left out."""
    return tuple(_check(Table(item, path, table.problems, "check"), kind, per) for item, path in table.items(key))


def _check(table: Table, kind: str, per: str) -> Check:
    name, op = table.text("field"), table.chosen((*COMPARISONS, *DATE_CHECKS))
    check = Check(name, op or "", optional=table.flag("optional"))
    field = fields_of(kind).get(name) if kind else None
    if field is None:
        if kind and name != "-":
            table.wrong("kader_field_unknown", "field", value=name, kind=kind, known=tuple(fields_of(kind)))
        return check
    if op is None:
        return check
    if op in COMPARISONS:
        _refuse(table, (*_SHIFTS, *_NOT_AFTER[1:], "warn", "if_known"), op)
        return replace(check, value=read_value(table, op, field, name))
    if field.kind is not FieldKind.DATE:
        table.wrong("kader_not_a_date_field", "field", value=name, op=op)
    return _date_check(table, check, kind, per)


def _date_check(table: Table, check: Check, kind: str, per: str) -> Check:
    if check.op != "not_after":
        _refuse(table, _NOT_AFTER, check.op)
    if check.op == "not_before":
        _refuse(table, ("warn",), check.op)
    check = replace(check, warn=table.optional_span("warn"), late_counts=table.flag("late_counts"))
    if check.op not in ("not_before", "not_after"):
        _refuse(table, (*_SHIFTS[:2], "if_known"), check.op)
        if check.op == "max_age":
            return replace(check, max_age=table.span("max_age"))
        if not table.flag("valid"):
            table.wrong("kader_valid_only_true", "valid")
        return replace(check, value=True)
    if sum(key in table for key in _SHIFTS) > 1:
        table.problems.add("kader_shift_many", table.path, known=_SHIFTS)
    if ("extend" in table) != ("announced" in table):
        table.problems.add("kader_extend_half", table.path)
    return replace(
        check,
        if_known=table.flag("if_known"),
        extend=table.optional_span("extend"),
        announced=_day_field(table, "announced", kind),
        anchor=read_anchor(table, check.op, per, (TODAY,)),
        minus=table.optional_span("minus"),
        plus=table.optional_span("plus"),
        working_days=table.optional_count("working_days"),
    )


def read_anchor(table: Table, key: str, per: str, also: tuple[str, ...] = ()) -> str:
    """A date fact from which is counted, or one of `also`."""
    name = table.text(key)
    if name in also or not per:
        return name
    field = fact_field(per, name)
    if name != "-" and (field is None or field.kind is not FieldKind.DATE):
        table.wrong("kader_anchor_wrong", key, value=name)
    return name


def _day_field(table: Table, key: str, kind: str) -> str:
    """A field of the evidence that holds a day; empty when left out."""
    name = table.optional_text(key)
    field = fields_of(kind).get(name) if kind else None
    if name not in ("", "-") and (field is None or field.kind is not FieldKind.DATE):
        table.wrong("kader_not_a_date_field", key, value=name, op=key)
    return name


def _refuse(table: Table, keys: tuple[str, ...], op: str) -> None:
    for key in keys:
        if key in table:
            table.wrong("kader_key_idle", key, op=op)
