"""The data to measure with are valid, whole, and the same every time."""

from __future__ import annotations

from collections import Counter

from kwaliteitsassistent.domain.judging.verdict import State
from kwaliteitsassistent.domain.records.dossier import Dossier
from kwaliteitsassistent.domain.records.references import ANY, references_of
from kwaliteitsassistent.domain.records.registry import kind_of
from kwaliteitsassistent.domain.records.validity import problems
from kwaliteitsassistent.services.kader.standing import standing

from .data import TODAY, large_dossier


def test_small_one_of_the_large_holds_together() -> None:
    made = large_dossier(staff=3, clients=12, years=3)
    known = {(kind_of(record).name, record.id) for record in made}
    ids = {id_ for _, id_ in known}
    assert len(known) == len(made)
    for record in made:
        assert not list(problems(record)), record.id
        for reference in references_of(record):
            assert (reference.id in ids) if reference.kind == ANY else ((reference.kind, reference.id) in known)


def test_size_is_that_of_years_of_work() -> None:
    made = large_dossier()
    kinds = Counter(kind_of(record).name for record in made)
    assert kinds["client"] == 200
    assert kinds["staff"] == 25
    assert len(made) > 20_000
    assert made == large_dossier()


def test_there_is_something_to_judge() -> None:
    found = standing(Dossier(large_dossier(staff=3, clients=12, years=3)), TODAY)
    states = {finding.verdict.state for one in found for finding in one.findings}
    assert {State.MET, State.LATE} <= states
