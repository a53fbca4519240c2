"""Whether something is filled in: "no" and nought are answers, an empty text or list is none."""

from __future__ import annotations

from datetime import date

import pytest

from kwaliteitsassistent.domain.judging.conditions import holds
from kwaliteitsassistent.domain.judging.context import Context, Moment
from kwaliteitsassistent.domain.records.dossier import Dossier

HERE = Context(Dossier([]), Moment(date(2026, 11, 24)), None)


@pytest.mark.parametrize("answer", [False, True, 0, 3, "tekst", ("een",), date(2026, 1, 1)])
def test_an_answer_is_filled(answer: object) -> None:
    assert holds(answer, "filled", True, HERE) is True
    assert holds(answer, "filled", False, HERE) is False


@pytest.mark.parametrize("nothing", [None, "", ()])
def test_nothing_is_not_filled(nothing: object) -> None:
    assert holds(nothing, "filled", True, HERE) is False
    assert holds(nothing, "filled", False, HERE) is True
