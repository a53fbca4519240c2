"""What is settled before any evidence is looked at: not asked on this day, waived, exempted, said not to apply."""

from __future__ import annotations

from datetime import date
from typing import TypeAlias

from ..kader.parts.requirement import Requirement
from ..records.answers import Exemption
from .answers import Answers
from .verdict import Reason, State, Verdict, because

Settled: TypeAlias = tuple[Verdict | None, tuple[Reason, ...]]
"""A verdict that stands, or None; with remarks on what no longer holds."""


def by_kader(requirement: Requirement, today: date) -> Verdict | None:
    """Not asked yet or no longer, or waived by the profile that builds on the kader."""
    begin, end = requirement.holds_from, requirement.holds_until
    if begin is not None and today < begin:
        return Verdict(State.NOT_APPLICABLE, because("holds_from", day=begin))
    if end is not None and end < today:
        return Verdict(State.NOT_APPLICABLE, because("holds_until", day=end))
    if requirement.waived is None:
        return None
    waived = requirement.waived
    reason = because("waived", by=waived.by, reason=waived.reason.rstrip("."), source=waived.source)
    return Verdict(State.EXEMPT, reason)


def by_answers(answers: Answers, requirement: Requirement, subject_id: str | None, today: date) -> Settled:
    """What a person settled: an exemption that runs, or "not applicable" as long as the profile is the same."""
    remarks = []
    exemption = answers.exemption(requirement.id, subject_id, today)
    if exemption is not None:
        if exemption.valid_until is None or today <= exemption.valid_until:
            return _exempted(exemption), ()
        remarks.append(because("exemption_ended", by=exemption.granted_by, due=exemption.valid_until))
    stated = answers.not_applicable(requirement.id, subject_id, today)
    if stated is not None:
        if not answers.still_asked(stated):
            return None, (*remarks, because("not_applicable_of_old_text", day=stated.stated_on))
        if stated.profile_digest in ("", answers.digest):
            reason = because("stated_not_applicable", reason=stated.reason, day=stated.stated_on)
            return Verdict(State.NOT_APPLICABLE, reason, evidence=(stated.id,)), ()
        remarks.append(because("not_applicable_asked_again", day=stated.stated_on))
    return None, tuple(remarks)


def _exempted(exemption: Exemption) -> Verdict:
    reason = because("exempted", by=exemption.granted_by, day=exemption.granted_on, due=exemption.valid_until)
    if exemption.valid_until is None:
        reason = because("exempted_without_end", by=exemption.granted_by, day=exemption.granted_on)
    evidence = tuple(id_ for id_ in (exemption.id, exemption.document_id) if id_)
    return Verdict(State.EXEMPT, reason, exemption.valid_until, evidence)
