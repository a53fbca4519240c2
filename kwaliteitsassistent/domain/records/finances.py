"""What a provider is insured for, and the yearly figures: the amounts a contract asks about. All in whole euros."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from .record import Record

EUROS = frozenset(
    {("insurance", "per_event"), ("insurance", "per_year"), ("year_figures", "turnover"), ("provider", "turnover")}
)
"""The fields and facts that are amounts in whole euros, by kind and name."""


class InsuranceKind(StrEnum):
    """What is insured."""

    LIABILITY = "aansprakelijkheid"
    PROFESSIONAL_LIABILITY = "beroepsaansprakelijkheid"
    TRANSPORT = "vervoer"
    ABSENCE = "verzuim"
    OTHER = "anders"


@dataclass(frozen=True, slots=True, kw_only=True)
class Insurance(Record):
    """A policy with an insurer. `per_event` and `per_year` are the most it pays, in whole euros."""

    kind: InsuranceKind
    insurer: str
    number: str = ""
    since: date | None = None
    valid_until: date | None = None
    per_event: int | None = None
    per_year: int | None = None
    document_id: str | None = None


class AccountsStatement(StrEnum):
    """What an accountant gave with the yearly figures, from none to the most certain."""

    NONE = "geen"
    COMPILATION = "samenstellingsverklaring"
    REVIEW = "beoordelingsverklaring"
    AUDIT = "controleverklaring"


@dataclass(frozen=True, slots=True, kw_only=True)
class YearFigures(Record):
    """The figures of one financial year. `turnover` is in whole euros, `established_on` the day they were adopted."""

    ends_on: date
    turnover: int | None = None
    established_on: date | None = None
    statement: AccountsStatement | None = None
    document_id: str | None = None
