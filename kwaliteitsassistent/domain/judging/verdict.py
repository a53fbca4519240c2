"""A verdict: a state, the reason for it, the day that counts and the evidence looked at."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class State(StrEnum):
    """The nine verdicts, in words that users and scripts see."""

    LATE = "te_laat"
    NOT_MET = "niet_voldaan"
    NOT_SHOWN = "niet_aantoonbaar"
    UNKNOWN = "onbekend"
    TO_JUDGE = "te_beoordelen"
    SOON = "binnenkort"
    MET = "voldaan"
    EXEMPT = "vrijgesteld"
    NOT_APPLICABLE = "nvt"

    @property
    def rank(self) -> int:
        """0 asks for attention first."""
        return _RANKS[self]

    @property
    def is_open(self) -> bool:
        """Whether there is something to do, now or soon."""
        return self.rank <= _RANKS[State.SOON]

    @property
    def is_failing(self) -> bool:
        """Whether something is asked that is not there or cannot be shown."""
        return self.rank <= _RANKS[State.NOT_SHOWN]


_RANKS = {state: rank for rank, state in enumerate(State)}


@dataclass(frozen=True, slots=True)
class Term:
    """A word inside a reason that has its own Dutch label: `table` is where to look it up (kind, field, choice)."""

    table: str
    code: str


@dataclass(frozen=True, slots=True)
class Reason:
    """Why: a code with the values of the case. The sentence stands in `resources/texts`."""

    code: str
    facts: tuple[tuple[str, object], ...] = ()


def because(code: str, **facts: object) -> Reason:
    """A reason with its values."""
    return Reason(code, tuple(facts.items()))


@dataclass(frozen=True, slots=True)
class Verdict:
    """`due` is the day something is owed or ends; `remarks` are worth saying but change nothing."""

    state: State
    reason: Reason
    due: date | None = None
    evidence: tuple[str, ...] = ()
    remarks: tuple[Reason, ...] = ()

    def with_evidence(self, ids: Iterable[str]) -> Verdict:
        """The same verdict, with these records named as looked at."""
        evidence = tuple(dict.fromkeys((*self.evidence, *ids)))
        if evidence == self.evidence:
            return self
        return Verdict(self.state, self.reason, self.due, evidence, self.remarks)

    def with_remarks(self, remarks: Iterable[Reason]) -> Verdict:
        """The same verdict, with more to say."""
        said = (*self.remarks, *remarks)
        return Verdict(self.state, self.reason, self.due, self.evidence, said) if said != self.remarks else self


def _attention(verdict: Verdict) -> tuple[int, date]:
    return verdict.state.rank, verdict.due or date.max


def worst(verdicts: Iterable[Verdict]) -> Verdict:
    """The one that asks for attention first; among equals the earliest day. Evidence and remarks of all are kept."""
    given = tuple(verdicts)
    if len(given) == 1:
        return given[0]
    ordered = sorted(given, key=_attention)
    first = ordered[0]
    due = first.due or min((v.due for v in ordered if v.due), default=None)
    evidence = tuple(dict.fromkeys(id_ for verdict in ordered for id_ in verdict.evidence))
    remarks = tuple(dict.fromkeys(remark for verdict in ordered for remark in verdict.remarks))
    return Verdict(first.state, first.reason, due, evidence, remarks)


def best(verdicts: Iterable[Verdict]) -> Verdict:
    """The one that is most in order; among equals the one that stays so longest."""
    return max(verdicts, key=_attention)
