"""Amounts as people type them; what could be meant in two ways is refused."""

from __future__ import annotations

import pytest

from kwaliteitsassistent.domain.money import read_euros


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("2500000", 2_500_000),
        ("2.500.000", 2_500_000),
        ("€ 2.500.000", 2_500_000),
        ("€2.500.000,-", 2_500_000),
        ("€\u00a02.500.000,00", 2_500_000),
        ("2 500 000", 2_500_000),
        ("2,500,000", 2_500_000),
        ("EUR 50.000", 50_000),
        ("750 euro", 750),
        ("2,5 miljoen", 2_500_000),
        ("2.5 mln.", 2_500_000),
        ("€ 1 miljoen euro", 1_000_000),
        ("500 duizend", 500_000),
        ("0", 0),
    ],
)
def test_an_amount_is_understood(text: str, amount: int) -> None:
    assert read_euros(text) == amount


@pytest.mark.parametrize(
    "text",
    [
        "",
        "veel",
        "2.5",
        "2,5",
        "1.250,50",
        "25.00.000",
        "-5",
        "1.2345 mln",
        "2.500 duizend",
        "1.250 miljoen",
        "9" * 16,
        "2 miljoen of meer",
        "€",
    ],
)
def test_what_is_no_whole_amount_is_refused(text: str) -> None:
    assert read_euros(text) is None
