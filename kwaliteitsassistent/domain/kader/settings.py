"""The lengths of time and the numbers a provider may choose, which a kader names as `provider.<name>`."""

from __future__ import annotations

from dataclasses import MISSING, fields
from functools import cache

from ..dates import Period
from ..errors import DomainError
from ..records.provider import Provider

PREFIX = "provider."


def _is_period(value: object) -> bool:
    if not isinstance(value, str):
        return False
    try:
        Period.parse(value)
    except DomainError:
        return False
    return True


@cache
def span_settings() -> tuple[str, ...]:
    """The fields of the provider that hold a length of time."""
    return tuple(field.name for field in fields(Provider) if _is_period(field.default))


@cache
def count_settings() -> tuple[str, ...]:
    """The fields of the provider that hold a number with a default."""
    return tuple(
        field.name for field in fields(Provider) if field.default is not MISSING and type(field.default) is int
    )
