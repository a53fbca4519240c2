"""Makes a rule of a row of a table, as far as it was understood; all else is left for a person to judge."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from ...dates import Period
from ..parts.conditions import Condition
from ..parts.evidence import Check, Evidence, Need
from ..parts.requirement import JudgedBy, Who
from ..parts.terms import Due, FixedDays, Recurring, YearlyDay
from ..vocabulary import fields_of
from .draft import DraftRow
from .on_request import REQUEST, given_in_time, is_of_one_person, requests_for
from .proofs import Proof, proof_called, read_proof, suggested
from .terms import (
    ByStart,
    EachYearBy,
    Every,
    Hours,
    Insured,
    Moment,
    NoTerm,
    NotOlder,
    OnDay,
    OnRequest,
    Term,
    Times,
    ValidFor,
    Within,
    read_term,
)
from .words import split_per

COUNTS_FROM = Period(months=6)
"""What was made in the half year before a yearly day counts for that day; a table never says."""

HOURS = "hours"
"""The field that hours are added up of."""

_YEAR = Period(months=12)


class Understanding(StrEnum):
    """How much of a row's term and evidence was understood."""

    UNDERSTOOD = "begrepen"
    NEEDS_CHOICE = "keuze_nodig"
    NOT_UNDERSTOOD = "niet_begrepen"


class Missing(StrEnum):
    """What a person must say before records can decide."""

    EVIDENCE = "bewijs"
    MOMENT = "vanaf"
    NOTHING = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """What a person said about a row: which evidence, from when a term counts, or that a person must judge it."""

    proof: Proof | None = None
    moment: Moment | None = None
    person: bool = False


@dataclass(frozen=True, slots=True)
class Proposal:
    """The rule for one row.

    `term` has from when it counts also when a person chose that. `options` are the words that settle what is
    `missing`. `proof` may be no more than suggested.
    """

    row: DraftRow
    understanding: Understanding
    term: Term | None
    proof: Proof | None
    per: str
    theme: str
    judged: JudgedBy = JudgedBy.PERSON
    missing: Missing = Missing.NOTHING
    options: tuple[str, ...] = ()
    who: Who = Who.ACTIVE
    subjects: Condition | None = None
    evidence: tuple[Evidence, ...] = ()
    due: tuple[Due, ...] = ()
    confirm_every: Period | None = None


PERSON_WORD = "mens"
OTHER_THEME = "OVERIG"


def read_choice(word: str) -> Choice | None:
    """A choice by its word: `mens`, a moment (`start`, `vandaag`) or a sort of evidence; None when it is none."""
    if word == PERSON_WORD:
        return Choice(person=True)
    if word in tuple(Moment):
        return Choice(moment=Moment(word))
    proof = proof_called(word)
    return Choice(proof=proof) if proof else None


def propose(row: DraftRow, choice: Choice | None = None) -> Proposal:
    """The rule for a row. Records decide only when term and evidence were understood, or a person chose them."""
    choice = choice or Choice()
    said, of_whom = split_per(row.term)
    term, proof = read_term(said), choice.proof or read_proof(row.evidence)
    asked = row.per or of_whom
    if proof is not None and not is_of_one_person(term, asked):
        proof = proof.about(asked) or choice.proof  # else the table says it is about someone else
    guess = proof or suggested(row.evidence, row.text)
    per = proof.per if proof else asked or "provider"
    start = Proposal(row, Understanding.UNDERSTOOD, term, guess, per, guess.theme if guess else OTHER_THEME)
    if proof is not None:
        start = replace(
            start,
            who=Who.ALL if proof.happens else Who.ACTIVE,
            subjects=proof.subjects,
            evidence=(Need(proof.kind, proof.where),) if not proof.happens else (),
        )
    if choice.person or isinstance(term, NoTerm):
        return start
    if term is None:
        return replace(start, understanding=Understanding.NOT_UNDERSTOOD)
    return _timed(start, term, proof, choice.moment)


def _timed(start: Proposal, term: Term, proof: Proof | None, moment: Moment | None) -> Proposal:
    if proof is None:
        options = (start.proof.name,) if start.proof else ()
        return _ask(replace(start, confirm_every=_rhythm(term)), Missing.EVIDENCE, options)
    if not proof.day or (proof.happens and not isinstance(term, Within)):
        return replace(start, understanding=Understanding.NOT_UNDERSTOOD)
    match term:
        case Every(period):
            return _by_records(start, due=Recurring(period, proof.first))
        case Times(times, period):
            return _counted(start, Need(proof.kind, proof.where, at_least=times, within=period))
        case Hours(hours, period):
            if HOURS not in fields_of(proof.kind):
                return replace(start, understanding=Understanding.NOT_UNDERSTOOD)
            return _counted(start, Need(proof.kind, proof.where, at_least=hours, within=period, sum_of=HOURS))
        case Insured(euros, in_a_year):
            return _insured(start, proof, euros, "per_year" if in_a_year else "per_event")
        case EachYearBy(month, day):
            return _by_records(start, due=YearlyDay(month, day, COUNTS_FROM))
        case OnDay(day):
            return _by_records(start, due=FixedDays((day,)))
        case ValidFor(period):
            return _by_records(start, check=Check(proof.day, "max_age", max_age=period))
        case ByStart():
            return _by_start(start, proof)
        case OnRequest():
            return _on_request(start, term, proof)
        case Within():
            return _within(start, term, proof, moment)
        case NotOlder():
            return _not_older(start, term, proof, moment)
        case _:
            return start


def _rhythm(term: Term) -> Period | None:
    """How often a person confirms what the table asks again and again."""
    match term:
        case Every(period):
            return period
        case Times(period=period) | Hours(period=period):
            return period or _YEAR
        case _:
            return None


def _counted(start: Proposal, need: Need) -> Proposal:
    """So many, or so much; in every calendar year where no other time is said."""
    return _shown_by(start, need if need.within else replace(need, each_year=True))


def _insured(start: Proposal, proof: Proof, euros: int, field: str) -> Proposal:
    """For so much at least, and today still."""
    if field not in fields_of(proof.kind):
        return replace(start, understanding=Understanding.NOT_UNDERSTOOD)
    checks = (Check(field, "gte", euros), Check("valid_until", "valid", optional=True))
    return _shown_by(start, Need(proof.kind, proof.where, checks))


def _by_start(start: Proposal, proof: Proof) -> Proposal:
    anchor = proof.moments.get(Moment.START)
    if anchor is None:
        return replace(start, understanding=Understanding.NOT_UNDERSTOOD)
    return _by_records(start, check=Check(proof.day, "not_after", anchor=anchor))


def _within(start: Proposal, term: Within, proof: Proof, chosen: Moment | None) -> Proposal:
    moment = term.after or chosen or (Moment.EVENT if proof.happens else None)
    anchor = proof.moments.get(moment) if moment else None
    if anchor is None:
        return _ask(start, Missing.MOMENT, tuple(proof.moments))
    start = replace(start, term=replace(term, after=moment))
    period, days = (term.limit, None) if isinstance(term.limit, Period) else (None, term.limit)
    return _by_records(start, check=Check(proof.day, "not_after", anchor=anchor, plus=period, working_days=days))


def _on_request(start: Proposal, term: OnRequest, proof: Proof) -> Proposal:
    asking = requests_for(proof)
    if asking is None:
        return replace(start, understanding=Understanding.NOT_UNDERSTOOD)
    needs = given_in_time(term, proof)
    asked = replace(start, per=REQUEST, who=Who.ALL, subjects=asking)
    return replace(asked, judged=JudgedBy.RECORDS, evidence=needs)


def _not_older(start: Proposal, term: NotOlder, proof: Proof, chosen: Moment | None) -> Proposal:
    """Counted back from the start, or from today; for what has no start only today is left."""
    can_start = Moment.START in proof.moments
    moment = term.at or chosen or (None if can_start else Moment.TODAY)
    settled = replace(start, term=replace(term, at=moment))
    if moment is Moment.TODAY:
        return _by_records(settled, check=Check(proof.day, "max_age", max_age=term.period))
    if moment is Moment.START and can_start:
        anchor = proof.moments[Moment.START]
        return _by_records(settled, check=Check(proof.day, "not_before", anchor=anchor, minus=term.period))
    return _ask(start, Missing.MOMENT, (*proof.moments, Moment.TODAY))


def _ask(start: Proposal, missing: Missing, options: tuple[str, ...]) -> Proposal:
    return replace(
        start, understanding=Understanding.NEEDS_CHOICE, missing=missing, options=tuple(str(one) for one in options)
    )


def _by_records(start: Proposal, due: Due | None = None, check: Check | None = None) -> Proposal:
    assert start.proof is not None, "records decide only with evidence"
    need = Need(start.proof.kind, start.proof.where, (check,) if check else ())
    return replace(_shown_by(start, need), due=(due,) if due else ())


def _shown_by(start: Proposal, need: Need) -> Proposal:
    return replace(start, judged=JudgedBy.RECORDS, evidence=(need,))
