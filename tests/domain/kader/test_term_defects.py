"""Terms that cannot be meant so are told by line and id."""

from __future__ import annotations

import pytest

from .shipped import SMALL, problems_in

NOT_BEFORE = '{ field = "issued", not_before = "engagement.start", minus = "P3M" }'
NOT_AFTER = '{ field = "issued", not_after = "engagement.start", plus = "P5WD"'
TRIGGER = 'trigger = { event = "incident", more_than = 3, within = "P5WD", told = "notification" }'


@pytest.mark.parametrize(
    ("there", "instead", "codes"),
    [
        (NOT_BEFORE, NOT_AFTER + " }", []),
        (NOT_BEFORE, NOT_AFTER + ', if_known = true, extend = "P2WD", announced = "issued" }', []),
        (NOT_BEFORE, NOT_AFTER + ', extend = "P2WD" }', ["kader_extend_half"]),
        (NOT_BEFORE, NOT_AFTER + ', announced = "issued" }', ["kader_extend_half"]),
        (NOT_BEFORE, NOT_AFTER + ', extend = "P2W", announced = "profiles" }', ["kader_not_a_date_field"]),
        (NOT_BEFORE, NOT_AFTER + ', extend = "P2W", announced = "nergens" }', ["kader_not_a_date_field"]),
        (NOT_BEFORE, NOT_BEFORE[:-2] + ', extend = "P1D", announced = "issued" }', ["kader_key_idle"] * 2),
        (NOT_BEFORE, '{ field = "issued", max_age = "P3Y", if_known = true }', ["kader_key_idle"]),
        ('has = "45"', 'has = "45", if_known = true', ["kader_key_idle"]),
        ('evidence = [{ kind = "organisation_risk" }]\ndue = [{ every = "provider.risk_analysis_every" }]', TRIGGER,
         ["kader_period_calendar"]),
        ('theme = "RISORG"', 'theme = "RISORG"\nholds_from = 2027-01-01\nholds_until = 2026-12-31',
         ["kader_holds_order"]),
        ('theme = "RISORG"', 'theme = "RISORG"\nholds_from = 2027-01-01\nholds_until = 2027-01-01', []),
        ('theme = "RISORG"', 'theme = "RISORG"\nholds_from = "2027-01-01"', ["kader_not_date"]),
        ('theme = "RISORG"', 'theme = "RISORG"\nopened_by = "x.nergens"', ["kader_opener_unknown"]),
        ('theme = "RISORG"', 'theme = "RISORG"\nopened_by = "x.vog"', ["kader_opener_per"]),
        ('theme = "RISORG"', 'theme = "RISORG"\nopened_by = "x.alles"', ["kader_opener_chain"]),
        ('theme = "RISORG"', 'theme = "RISORG"\nopened_by = "x.risico"', ["kader_opener_chain"]),
        ('theme = "VOG"', 'theme = "VOG"\nopened_by = "x.risico"', []),
    ],
)  # fmt: skip
def test_a_term_that_cannot_be_meant_is_told(there: str, instead: str, codes: list[str]) -> None:
    assert there in SMALL
    assert [problem.code for problem in problems_in(SMALL.replace(there, instead))] == codes
