"""A record is judged by itself, whatever the evidence beside it lacks."""

from __future__ import annotations

from datetime import date

from kwaliteitsassistent.domain.judging.context import Moment
from kwaliteitsassistent.domain.judging.own_verdict import own_verdict
from kwaliteitsassistent.domain.judging.verdict import State, Verdict
from kwaliteitsassistent.domain.kader.parts.evidence import Alternatives, Check
from kwaliteitsassistent.domain.kader.parts.requirement import Requirement
from kwaliteitsassistent.domain.records.answers import Document
from kwaliteitsassistent.domain.records.dossier import Dossier
from kwaliteitsassistent.domain.records.learning import Incident, IncidentKind
from kwaliteitsassistent.domain.records.organisation import OrganisationRisk
from kwaliteitsassistent.domain.records.record import Record

from .small import FREE, PROVIDER, finding, need, requirement

TODAY = date(2026, 11, 24)
RISK = OrganisationRisk(id="r", analysed_on=date(2026, 1, 1), summary="")
TOLD = OrganisationRisk(id="r2", analysed_on=date(2026, 2, 1), summary="Alleen werken.")
EVENT = Incident(id="i", kind=IncidentKind.INCIDENT, discovered_on=date(2026, 3, 1), description="Val.")
TOLD_OF = need("organisation_risk", Check("summary", "filled", value=True))


def own(record: Record, asked: Requirement, *records: Record) -> Verdict | None:
    """How a record fares in the only finding of a requirement."""
    dossier = Dossier([PROVIDER, *records])
    return own_verdict(record, finding(asked, TODAY, *records), dossier, Moment(TODAY, FREE))


def state(record: Record, asked: Requirement, *records: Record) -> State | None:
    """The state of that."""
    verdict = own(record, asked, *records)
    return verdict.state if verdict else None


def test_a_record_is_in_order_where_another_is_missing() -> None:
    asked = requirement(evidence=(TOLD_OF, need("incident")))
    assert finding(asked, TODAY, TOLD).verdict.state is State.NOT_SHOWN
    assert state(TOLD, asked, TOLD) is State.MET


def test_a_record_falls_short_where_another_makes_up_for_it() -> None:
    asked = requirement(evidence=(TOLD_OF,))
    assert finding(asked, TODAY, RISK, TOLD).verdict.state is State.MET
    assert state(RISK, asked, RISK, TOLD) is State.NOT_SHOWN


def test_of_alternatives_the_best_counts() -> None:
    asked = requirement(evidence=(Alternatives(((TOLD_OF,), (need("organisation_risk"), need("incident")))),))
    assert state(RISK, asked, RISK) is State.MET


def test_what_nothing_asks_for_has_no_verdict_of_its_own() -> None:
    asked = requirement(evidence=(TOLD_OF,))
    assert own(EVENT, asked, EVENT, TOLD) is None


def test_a_document_is_judged_where_it_is_linked() -> None:
    paper = Document(id="d", title="Brief", added_on=TODAY, valid_until=date(2026, 1, 1))
    asked = requirement(evidence=(need("document", Check("valid_until", "valid")),))
    assert state(paper, asked, paper) is State.LATE


def test_a_dossier_without_a_provider_is_judged_too() -> None:
    asked = requirement(evidence=(TOLD_OF,))
    found = finding(asked, TODAY, TOLD)
    assert own_verdict(TOLD, found, Dossier([TOLD]), Moment(TODAY, FREE)) is not None
