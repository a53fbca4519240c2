"""The rule for what must be there within a time after someone asks for it."""

from __future__ import annotations

from ...dates import Period
from ..parts.conditions import Condition, Fact
from ..parts.evidence import Check, Need
from .proofs import Proof
from .terms import OnRequest, Term

REQUEST = "request"
_ASKED_ON, _ANSWERED_ON = "request.asked_on", "request.answered_on"
_TOPICS = {"vog": "vog", "diploma": "diploma"}
"""Kinds of evidence that a request is about by itself; of anything else a person must see whether it was given."""


def topic_of(proof: Proof) -> str | None:
    """What a request for this evidence is about, as the record of it has it."""
    return _TOPICS.get(proof.kind)


def is_of_one_person(term: Term | None, per: str) -> bool:
    """Whether a request itself says about which member of staff it is, as the table does: in a role or not."""
    return isinstance(term, OnRequest) and per in ("staff", "engagement")


def of_topic(topic: str) -> Condition:
    """The requests that are about a topic."""
    return Fact("request.topic", "is", topic)


def given_in_time(term: OnRequest, proof: Proof) -> tuple[Need, Need]:
    """An answer in time, and what was asked for: new enough when it was given, where the table says how new."""
    period, days = (term.limit, None) if isinstance(term.limit, Period) else (None, term.limit)
    answered = Check("answered_on", "not_after", anchor=_ASKED_ON, plus=period, working_days=days)
    if term.not_older is None:
        shown = Check(proof.day, "not_after", anchor=_ANSWERED_ON, optional=True, if_known=True)
    else:
        shown = Check(proof.day, "not_before", anchor=_ANSWERED_ON, minus=term.not_older, if_known=True)
    return Need(REQUEST, checks=(answered,)), Need(proof.kind, proof.where, (shown,))
