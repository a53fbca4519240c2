"""The Dutch name and meaning of every kind of record and every field in the portable form.

The names are a promise to other systems: add to them, never change one.
"""

from __future__ import annotations

from . import answers, clients, kwaliteitsbeeld, learning, organisation, plans, provider, staff
from .name import COMMON, KindNames, Name

NAMES: dict[str, KindNames] = {
    **provider.NAMES,
    **staff.NAMES,
    **clients.NAMES,
    **plans.NAMES,
    **organisation.NAMES,
    **learning.NAMES,
    **kwaliteitsbeeld.NAMES,
    **answers.NAMES,
}


def name_of(kind: str, field: str) -> Name:
    """The name of a field; KeyError for one without."""
    return NAMES[kind].fields.get(field) or COMMON[field]


def is_named(kind: str, field: str) -> bool:
    """Whether the portable form has a name for this field; derived facts have none."""
    return kind in NAMES and (field in NAMES[kind].fields or field in COMMON)
