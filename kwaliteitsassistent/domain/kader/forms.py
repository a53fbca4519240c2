"""The keys each table of a kader file may and must have; `resources/schema/kader-1.json` lists the same."""

from __future__ import annotations

from dataclasses import dataclass

FORMAT = 1

DAY_COMPARISONS = ("before", "on_or_before", "after", "on_or_after")
"""Operators that compare a day with a date of the calendar."""

COMPARISONS = (
    "is", "is_not", "in", "gt", "gte", "lt", "lte", "has", "has_any", "has_all", "lacks", "filled",
    *DAY_COMPARISONS, "older_than",
)  # fmt: skip
"""Operators of facts and fields alike."""

DATE_CHECKS = ("not_before", "not_after", "max_age", "valid")
"""Operators of date fields in checks only."""


@dataclass(frozen=True, slots=True)
class Form:
    """One kind of table: keys that must be there, keys that may be, and keys of which exactly one must be there."""

    required: tuple[str, ...] = ()
    optional: tuple[str, ...] = ()
    one_of: tuple[str, ...] = ()

    @property
    def keys(self) -> tuple[str, ...]:
        """All keys this table may have."""
        return (*self.required, *self.one_of, *self.optional)


FORMS = {
    "kader": Form(
        ("format", "id", "version", "title", "mode", "source", "section", "requirement"),
        ("valid", "supersedes", "applies", "based_on", "rule"),
    ),
    "profile": Form(
        ("format", "id", "version", "title", "source", "extends"),
        ("valid", "supersedes", "applies", "section", "requirement", "rule", "tighten", "waive"),
    ),
    "tighten": Form(
        ("id", "source"), ("level", "text", "plain", "evidence", "due", "trigger", "confirm_every", "tip")
    ),
    "waive": Form(("id", "reason", "source")),
    "waived": Form(("by", "reason", "source")),
    "source": Form(("document", "publisher")),
    "valid": Form((), ("from", "until")),
    "section": Form(("id", "title")),
    "rule": Form(("id", "section", "text", "plain", "source", "theme")),
    "requirement": Form(
        ("id", "section", "level", "per", "judged", "text", "plain", "source", "theme"),
        (
            "who", "subjects", "expects", "applies", "evidence", "due", "trigger", "confirm_every",
            "rolls_up", "lenient_before_since", "tip", "tightened_by", "waived", "holds_from",
            "holds_until", "opened_by",
        ),
    ),
    "condition": Form((), (), ("fact", "all", "any", "not")),
    "fact": Form(("fact",), (), COMPARISONS),
    "check": Form(
        ("field",),
        ("minus", "plus", "working_days", "warn", "optional", "late_counts", "if_known", "extend", "announced"),
        (*COMPARISONS, *DATE_CHECKS),
    ),
    "need": Form(
        ("kind",), ("where", "checks", "remarks", "pick", "at_least", "within", "absent", "each_year", "sum_of")
    ),
    "alternatives": Form(("any",)),
    "recurring": Form(("every",), ("first", "first_within", "warn")),
    "window": Form(("before", "opens", "late")),
    "fixed_days": Form(("on",), ("opens",)),
    "yearly_day": Form(("each_year_by", "opens")),
    "whole_years": Form(("in_years",)),
    "trigger": Form(("event", "more_than", "within", "told"), ("where", "told_where")),
}  # fmt: skip
