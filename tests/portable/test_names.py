"""Every kind and every field has one Dutch name, and no two in one object are the same."""

from __future__ import annotations

import re
from dataclasses import fields

import pytest

from kwaliteitsassistent.domain.records.registry import BY_NAME, KINDS
from kwaliteitsassistent.portable.names import NAMES, name_of
from kwaliteitsassistent.portable.names.name import COMMON
from kwaliteitsassistent.portable.shapes import LISTS, PROVIDER, Shape

KEY = re.compile(r"[a-z][a-z0-9_]*")


def all_shapes(shapes: tuple[Shape, ...]) -> list[Shape]:
    return [found for shape in shapes for found in (shape, *all_shapes(shape.children))]


def test_every_kind_is_named_and_stands_in_one_place() -> None:
    assert NAMES.keys() == BY_NAME.keys()
    assert sorted(s.kind.name for s in all_shapes((PROVIDER, *LISTS))) == sorted(BY_NAME)
    keys = [names.key for names in NAMES.values()]
    assert len(set(keys)) == len(keys)


@pytest.mark.parametrize("kind", BY_NAME)
def test_every_field_has_one_name_and_a_sentence(kind: str) -> None:
    present = {field.name for field in fields(BY_NAME[kind].type)}
    assert NAMES[kind].fields.keys() <= present
    names = [name_of(kind, field) for field in present]
    keys = [name.key for name in names] + [NAMES[other.name].key for other in KINDS if other.parent == kind]
    assert len(set(keys)) == len(keys)
    assert all(KEY.fullmatch(key) for key in keys)
    assert all(name.about.endswith(".") for name in (*names, NAMES[kind]))


def test_every_shared_name_is_shared() -> None:
    for field in COMMON:
        users = [k for k in KINDS if field in {f.name for f in fields(k.type)} and field not in NAMES[k.name].fields]
        assert users, field


def test_a_field_is_left_out_only_where_its_place_tells_it() -> None:
    goal = next(shape for shape in all_shapes(LISTS) if shape.kind.name == "goal")
    assert goal.inherited == (("client_id", "client"), ("plan_id", "plan"))
    assert {field.field for field in goal.fields}.isdisjoint({"client_id", "plan_id"})
