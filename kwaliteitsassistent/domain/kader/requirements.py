"""Reads one requirement: of whom, when, on what evidence, and how it is judged."""

from __future__ import annotations

from datetime import date

from .conditions import optional_condition
from .evidence import demand_date, read_anchor, read_checks, read_evidence, read_kind
from .parts.evidence import Need
from .parts.requirement import JudgedBy, Level, Requirement, Rule, Waived, Who
from .parts.terms import Due, FixedDays, Recurring, Trigger, Window, YearlyDay
from .table import Problems, Table
from .themes import THEMES
from .toml_lines import Path
from .vocabulary import SUBJECT_KINDS, owners_of


def read_requirement(data: object, path: Path, problems: Problems) -> Requirement:
    """One `[[requirement]]`."""
    table = Table(data, path, problems, "requirement")
    per = table.one_of("per", SUBJECT_KINDS, "")
    owners = owners_of(per) if per else SUBJECT_KINDS
    requirement = Requirement(
        id=table.row_id("id"),
        section=table.text("section"),
        level=table.choice("level", Level, Level.MUST),
        per=per,
        judged=table.choice("judged", JudgedBy, JudgedBy.RECORDS),
        text=table.text("text"),
        plain=table.text("plain"),
        source=table.text("source"),
        theme=table.one_of("theme", THEMES, "", "kader_theme_unknown"),
        who=table.choice("who", Who, Who.ACTIVE),
        subjects=optional_condition(table, "subjects", owners),
        expects=optional_condition(table, "expects", ("provider",)),
        applies=optional_condition(table, "applies", owners),
        evidence=tuple(read_evidence(item, place, per, problems) for item, place in table.items("evidence")),
        due=tuple(_due(item, place, per, problems) for item, place in table.items("due")),
        trigger=_trigger(table, per),
        confirm_every=table.optional_span("confirm_every"),
        rolls_up=table.texts("rolls_up"),
        lenient_before_since=table.flag("lenient_before_since"),
        tip=table.optional_text("tip"),
        holds_from=table.day("holds_from"),
        holds_until=table.day("holds_until"),
        opened_by=table.optional_text("opened_by"),
        tightened_by=table.optional_text("tightened_by"),
        waived=_waived(table),
    )
    _fits_together(requirement, table)
    return requirement


def _waived(requirement: Table) -> Waived | None:
    if "waived" not in requirement:
        return None
    path = (*requirement.path, "waived")
    table = Table(requirement.data["waived"], path, requirement.problems, "waived")
    return Waived(table.text("by"), table.text("reason"), table.text("source"))


def read_rule(data: object, path: Path, problems: Problems) -> Rule:
    """One `[[rule]]`: a row that asks nothing."""
    table = Table(data, path, problems, "rule")
    return Rule(
        id=table.row_id("id"),
        section=table.text("section"),
        text=table.text("text"),
        plain=table.text("plain"),
        source=table.text("source"),
        theme=table.one_of("theme", THEMES, "", "kader_theme_unknown"),
    )


def _due(data: object, path: Path, per: str, problems: Problems) -> Due:
    if isinstance(data, dict) and "before" in data:
        table = Table(data, path, problems, "window")
        return Window(read_anchor(table, "before", per), table.span("opens"), table.span("late"))
    if isinstance(data, dict) and "on" in data:
        table = Table(data, path, problems, "fixed_days")
        return FixedDays(table.days("on"), table.optional_span("opens"))
    if isinstance(data, dict) and "each_year_by" in data:
        table = Table(data, path, problems, "yearly_day")
        return YearlyDay(*table.day_of_year("each_year_by"), table.span("opens"))
    if isinstance(data, dict) and "in_years" in data:
        table = Table(data, path, problems, "whole_years")
        return FixedDays(tuple(date(year, 12, 31) for year in table.years("in_years")), whole_year=True)
    table = Table(data, path, problems, "recurring")
    first = read_anchor(table, "first", per) if "first" in table else None
    if first is None and "first_within" in table:
        table.wrong("kader_key_idle", "first_within", op="every")
    return Recurring(table.span("every"), first, table.optional_span("first_within"), table.optional_span("warn"))


def _trigger(requirement: Table, per: str) -> Trigger | None:
    if "trigger" not in requirement:
        return None
    path = (*requirement.path, "trigger")
    table = Table(requirement.data["trigger"], path, requirement.problems, "trigger")
    event, told = read_kind(table, "event", per), read_kind(table, "told", per)
    demand_date(table, "event", event)
    demand_date(table, "told", told)
    return Trigger(
        event,
        table.number("more_than", 1),
        table.calendar_period("within"),
        told,
        read_checks(table, "where", event, per),
        read_checks(table, "told_where", told, per),
    )


def _fits_together(requirement: Requirement, table: Table) -> None:
    """What each key allows by itself, but not beside another."""
    begin, end = requirement.holds_from, requirement.holds_until
    if begin and end and end < begin:
        table.wrong("kader_holds_order", "holds_until", start=begin, end=end)
    judged, evidence, due = requirement.judged, requirement.evidence, requirement.due
    if judged is JudgedBy.STATEMENT:
        for key in ("evidence", "due", "trigger", "rolls_up"):
            if key in table:
                table.wrong("kader_statement_with", key)
    if judged is JudgedBy.RECORDS:
        if not any(key in table for key in ("evidence", "trigger", "rolls_up")):
            table.problems.add("kader_nothing_to_judge", table.path)
        if "confirm_every" in table:
            table.wrong("kader_records_confirmed", "confirm_every")
    if requirement.rolls_up:
        for key in ("evidence", "due", "trigger", "subjects"):
            if key in table:
                table.wrong("kader_sum_with", key)
        if requirement.per not in ("provider", ""):
            table.wrong("kader_sum_per", "per", value=requirement.per)
    if requirement.trigger is not None and (evidence or due):
        table.wrong("kader_trigger_with", "trigger")
    if requirement.per == "provider":
        for key in ("who", "expects", "subjects"):
            if key in table:
                table.wrong("kader_one_provider", key)
    first = evidence[0] if evidence else None
    if due and isinstance(first, Need):
        demand_date(table, "due", first.kind)
        for key in ("each_year", "sum_of"):
            if getattr(first, key):
                table.problems.add("kader_key_idle", (*table.path, "evidence", 0, key), key=key, op="due")
