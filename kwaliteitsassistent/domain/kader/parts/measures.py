"""Lengths of time and numbers in a rule: fixed by the kader, or left to the provider."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from ...dates import Period


@dataclass(frozen=True, slots=True)
class Setting:
    """A length of time or a number the provider chose, because the source gives none: `provider.<name>`."""

    name: str


Span: TypeAlias = Period | Setting
Count: TypeAlias = int | Setting
Scalar: TypeAlias = bool | int | str | date | Span
