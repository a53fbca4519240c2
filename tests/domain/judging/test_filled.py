"""Whether something is filled in: "no" and nought are answers, an empty text or list is none."""

from __future__ import annotations

from datetime import date

import pytest

from kwaliteitsassistent.domain.judging.conditions import holds


@pytest.mark.parametrize("answer", [False, True, 0, 3, "tekst", ("een",), date(2026, 1, 1)])
def test_an_answer_is_filled(answer: object) -> None:
    assert holds(answer, "filled", True) is True
    assert holds(answer, "filled", False) is False


@pytest.mark.parametrize("nothing", [None, "", ()])
def test_nothing_is_not_filled(nothing: object) -> None:
    assert holds(nothing, "filled", True) is False
    assert holds(nothing, "filled", False) is True
