"""Amounts of money in words and figures."""

from __future__ import annotations

from ...domain.records.finances import EUROS
from .language import Language, spoken


def is_amount(kind: str, field: str) -> bool:
    """Whether a field or fact is an amount in whole euros."""
    return (kind, field) in EUROS


def euros(amount: int) -> str:
    """An amount as one reads it: € 2.500.000, and in an English window € 2,500,000."""
    figures = f"{amount:,}"
    return "€\u00a0" + (figures if spoken() is Language.ENGLISH else figures.replace(",", "."))
