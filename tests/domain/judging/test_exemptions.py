"""The gemeente's letter is proof, the day an exemption ends is on the agenda, and after it the rule asks again."""

from __future__ import annotations

from datetime import date

import pytest

from kwaliteitsassistent.domain.judging.agenda import Point, PointKind, agenda
from kwaliteitsassistent.domain.judging.judge import judge
from kwaliteitsassistent.domain.judging.verdict import State
from kwaliteitsassistent.domain.records.answers import Document, Exemption
from kwaliteitsassistent.domain.records.dossier import Dossier

from .small import FREE, PROVIDER, kader, need, requirement

KADER = kader(requirement(evidence=(need("organisation_risk"),)))
GRANTED, ENDS = date(2026, 1, 1), date(2026, 12, 31)
LETTER = Document(id="brief", title="Besluit", added_on=GRANTED)
EXEMPTION = Exemption(
    id="x", kader_id="t", requirement_id="t.01", granted_by="gemeente", granted_on=GRANTED, valid_until=ENDS,
    document_id="brief",
)  # fmt: skip
DOSSIER = Dossier([PROVIDER, LETTER, EXEMPTION])


def points(today: date, until: date) -> tuple[Point, ...]:
    """The agenda of the dossier."""
    found = judge(KADER, DOSSIER, today, FREE)
    return agenda(DOSSIER, [("t", one) for one in found], today, until)


def test_the_letter_is_among_the_proof() -> None:
    (found,) = judge(KADER, DOSSIER, date(2026, 6, 1), FREE)
    assert found.verdict.state is State.EXEMPT
    assert found.verdict.evidence == ("x", "brief")


@pytest.mark.parametrize(("until", "shown"), [(date(2026, 12, 30), False), (ENDS, True)])
def test_the_last_day_is_on_the_agenda(until: date, shown: bool) -> None:
    found = [(point.kind, point.due) for point in points(date(2026, 11, 1), until)]
    assert found == ([(PointKind.EXEMPTION, ENDS)] if shown else [])


@pytest.mark.parametrize(
    ("today", "state"),
    [
        (date(2025, 12, 31), State.NOT_SHOWN),
        (GRANTED, State.EXEMPT),
        (ENDS, State.EXEMPT),
        (date(2027, 1, 1), State.NOT_SHOWN),
    ],
)
def test_it_holds_from_the_first_day_to_the_last(today: date, state: State) -> None:
    (found,) = judge(KADER, DOSSIER, today, FREE)
    assert found.verdict.state is state
