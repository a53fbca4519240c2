"""Dossiers for tests, built from the record classes: drawn at random by hypothesis, or one with everything."""

from __future__ import annotations

import types
from collections.abc import Callable, Iterator
from dataclasses import MISSING, fields, replace
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import Any, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

from kwaliteitsassistent.domain.records.dossier import Dossier
from kwaliteitsassistent.domain.records.record import Record
from kwaliteitsassistent.domain.records.references import ANY, ATTACHMENT, PARTS, REFERENCES
from kwaliteitsassistent.domain.records.registry import BY_NAME, KINDS
from kwaliteitsassistent.domain.records.validity import problems

Choose = Callable[[Any], Any]
"""Gives a value for a type hint, or one of a list."""

MENDABLE = ("text_missing", "name_missing", "ends_before_start")
PERIOD_ENDINGS = ("_every", "_within", "_from", "_late")

VISIBLE = st.characters(exclude_categories=("Cs", "Cc"))
TEXTS = st.text(VISIBLE | st.sampled_from("\n\t"), max_size=6)
IDS = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S")), min_size=1, max_size=6)
DAYS = st.dates(date(1900, 1, 1), date(2200, 12, 31))
MOMENTS = st.datetimes(datetime(1900, 1, 2), datetime(2200, 12, 30), timezones=st.just(UTC))
PARTS_OF_ONE = st.floats(0, 1)
PLAIN: dict[object, st.SearchStrategy[Any]] = {
    str: TEXTS,
    bool: st.booleans(),
    int: st.integers(0, 2**53 - 1),
    float: st.floats(0.1, 50),
    date: DAYS,
    datetime: MOMENTS,
}


def strategy_for(hint: Any) -> st.SearchStrategy[Any]:
    """Values of the type of a field."""
    if isinstance(hint, list):
        return st.sampled_from(hint)
    if isinstance(hint, types.UnionType):
        return st.one_of(st.none(), *(strategy_for(part) for part in get_args(hint) if part is not types.NoneType))
    if get_origin(hint) is tuple:
        first, *others = get_args(hint)
        if others == [...]:
            return st.lists(strategy_for(first), max_size=2).map(tuple)
        return st.tuples(*(PARTS_OF_ONE if part is float else strategy_for(part) for part in (first, *others)))
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return st.sampled_from(hint)
    return PLAIN[hint]


def kinds_needed(kind: str) -> Iterator[str]:
    """The kinds that must be there before one of this kind can be."""
    hints = get_type_hints(BY_NAME[kind].type)
    for field, target in REFERENCES[kind].items():
        if hints[field] is str and target in BY_NAME and target != kind:
            yield from kinds_needed(target)
            yield target


class Builder:
    """Adds records that hold together: their references lead to records already there."""

    def __init__(self, choose: Choose, attachments: list[str]) -> None:
        self._choose = choose
        self.attachments = attachments
        self.made: dict[str, list[Record]] = {}

    def add(self, kind: str, id_: str) -> None:
        """One record of a kind, unless it would not be valid."""
        type_ = BY_NAME[kind].type
        hints = get_type_hints(type_)
        values: dict[str, Any] = {"id": id_}
        for field in fields(type_)[1:]:
            value = self._value(kind, field.name, hints[field.name])
            if value is MISSING:
                return
            values[field.name] = value
        if kind == "evidence_link":
            values |= self._proof()
        if whole := PARTS.get(kind):
            values["client_id"] = next(r for r in self.made[whole] if r.id == values[f"{whole}_id"]).client_id  # type: ignore[attr-defined]
        record = type_(**values)
        if kind == "provider" and self.made.get("provider"):
            return
        mended = {p.facts["field"]: p.facts.get("start", "x") for p in problems(record) if p.code in MENDABLE}
        record = replace(record, **mended)
        if not list(problems(record)) and id_ not in self._ids(kind):
            self.made.setdefault(kind, []).append(record)

    def dossier(self) -> Dossier:
        """All records made."""
        return Dossier(record for records in self.made.values() for record in records)

    def _ids(self, kind: str) -> list[str]:
        if kind == ATTACHMENT:
            return self.attachments
        kinds = self.made if kind == ANY else (kind,)
        return [record.id for name in kinds for record in self.made.get(name, ())]

    def _value(self, kind: str, field: str, hint: Any) -> Any:
        if target := REFERENCES[kind].get(field):
            ids = self._ids(target)
            if get_origin(hint) is tuple:
                return (self._choose(ids),) if ids else ()
            if hint is str:
                return self._choose(ids) if ids else MISSING
            return self._choose([*ids, None])
        if field == "plan_counts_from":
            return self._choose(["start", "beschikking"])
        if kind == "provider" and field.endswith(PERIOD_ENDINGS):
            return self._choose(["P1Y", "P6W", "P10D", "P18M"])
        return self._choose(hint)

    def _proof(self) -> dict[str, str]:
        options = [(kind, record.id) for kind, records in self.made.items() for record in records]
        kind, id_ = self._choose(options) if options else ("provider", "?")
        return {"record_kind": kind, "record_id": id_}


@st.composite
def dossiers(draw: st.DrawFn) -> tuple[Dossier, list[str]]:
    """A dossier with records of some kinds, and the ids of the attachments it may name."""
    attachments = draw(st.lists(IDS, max_size=3, unique=True))
    wanted = draw(st.lists(st.sampled_from([kind.name for kind in KINDS]), min_size=5, max_size=12))
    needed = {name for kind in wanted for name in (*kinds_needed(kind), kind)}
    builder = Builder(lambda hint: draw(strategy_for(hint)), attachments)
    for kind in KINDS:
        if (kind.name in needed and kind.name != "evidence_link") or (kind.name in wanted and builder.made):
            for _ in range(draw(st.integers(1, 2))):
                builder.add(kind.name, draw(IDS))
    return builder.dossier(), attachments


def full_dossier() -> tuple[Dossier, list[str]]:
    """Two records of every kind with every field filled in, no two texts the same."""
    attachments = ["bijlage-1", "bijlage-2"]
    builder = Builder(_Counting(), attachments)
    for kind in KINDS:
        for number in (1, 2):
            builder.add(kind.name, f"{kind.name}-{number}")
    return builder.dossier(), attachments


class _Counting:
    def __init__(self) -> None:
        self._count = 0

    def __call__(self, hint: Any) -> Any:
        self._count += 1
        if isinstance(hint, list):
            return hint[0]
        if isinstance(hint, types.UnionType):
            return self(get_args(hint)[0])
        if get_origin(hint) is tuple:
            first, *others = get_args(hint)
            if others == [...]:
                return (self(first),)
            return tuple(0.25 if part is float else self(part) for part in (first, *others))
        if isinstance(hint, type) and issubclass(hint, StrEnum):
            return next(iter(hint))
        moment = datetime(2020, 1, 1, 9, 30, tzinfo=UTC) + timedelta(days=self._count)
        return {
            str: f"tekst {self._count}",
            bool: True,
            int: 10_000 - self._count,
            float: 2.5,
            date: moment.date(),
            datetime: moment,
        }[hint]
