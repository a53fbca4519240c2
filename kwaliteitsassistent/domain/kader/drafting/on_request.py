"""The rule for what must be there within a time after someone asks for it."""

from __future__ import annotations

from ...dates import Period
from ..parts.conditions import All, Condition, Fact
from ..parts.evidence import Check, Need
from .proofs import Proof
from .terms import OnRequest, Term

REQUEST = "request"
_ASKED_ON, _ANSWERED_ON = "request.asked_on", "request.answered_on"
_TOPICS = {
    "vog": "vog",
    "diploma": "diploma",
    "policy": "beleid",
    "insurance": "verzekering",
    "certificate": "keurmerk",
    "year_figures": "cijfers",
    "plan": "clientdossier",
    "evaluation": "clientdossier",
    "care_agreement": "clientdossier",
    "risk": "clientdossier",
}
"""What the request is about, per kind of evidence; of anything else a person must see whether it was given."""

_STAYS = ("vog", "diploma")
"""Evidence of which each paper is kept apart. A policy or insurance gets a new day when it is renewed, and what was
given before that was given all the same."""


def requests_for(proof: Proof) -> Condition | None:
    """The requests that ask for this evidence; a policy by its kind, for one may be asked without the others.

    None where no topic of a request tells it.
    """
    topic = _TOPICS.get(proof.kind)
    if topic is None:
        return None
    about = Fact("request.topic", "is", topic)
    which = [str(check.value) for check in proof.where if proof.kind == "policy" and check.field == "kind"]
    return All((about, *(Fact("request.policy_kind", "is", kind) for kind in which))) if which else about


def is_of_one_person(term: Term | None, per: str) -> bool:
    """Whether a request itself says about which member of staff it is, as the table does: in a role or not."""
    return isinstance(term, OnRequest) and per in ("staff", "engagement")


def given_in_time(term: OnRequest, proof: Proof) -> tuple[Need, Need]:
    """An answer in time, and what was asked for: new enough when it was given, where the table says how new."""
    period, days = (term.limit, None) if isinstance(term.limit, Period) else (None, term.limit)
    answered = Check("answered_on", "not_after", anchor=_ASKED_ON, plus=period, working_days=days)
    shown: tuple[Check, ...] = ()
    if term.not_older is not None:
        shown = (Check(proof.day, "not_before", anchor=_ANSWERED_ON, minus=term.not_older, if_known=True),)
    elif proof.kind in _STAYS:
        shown = (Check(proof.day, "not_after", anchor=_ANSWERED_ON, optional=True, if_known=True),)
    return Need(REQUEST, checks=(answered,)), Need(proof.kind, proof.where, shown)
