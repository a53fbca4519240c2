"""What evidence and people show of a requirement that is asked: one verdict, and its parts that have a day."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from ..kader.parts.requirement import JudgedBy, Requirement
from ..records.answers import Confirmation
from .answers import Answers
from .asked import Asked
from .confirming import by_person
from .context import Context
from .needs import Documents, meet
from .obligations import owed
from .verdict import State, Verdict, because, worst

Shown: TypeAlias = tuple[Verdict, tuple[Verdict, ...]]
"""The verdict on the whole, and on the parts that have a day of their own."""


@dataclass(frozen=True, slots=True)
class Testimony:
    """All that was recorded, attached and said for one kader. `reflects`: a kader to think about, without verdicts."""

    answers: Answers
    asked: Asked
    reflects: bool

    def shows(self, requirement: Requirement, context: Context, subject_id: str | None) -> Shown:
        """Judge a requirement by records, by a person, or by both."""
        today = context.today
        links = self.answers.links(requirement.id, subject_id, today)
        attached = tuple(link.record_id for link in links)
        confirmation = self.answers.confirmation(requirement.id, subject_id, today)
        parts = self._parts(requirement, context, self.answers.documents(links), confirmation)
        days = tuple(part for part in parts if part.due is not None)
        shown = worst(parts) if parts else None
        if self.reflects and not requirement.due:
            return _reflected(by_person(requirement, confirmation, context, complete=False), shown, attached)
        if requirement.judged is JudgedBy.RECORDS:
            verdict = shown or Verdict(State.NOT_SHOWN, because("never_done"))
            return verdict.with_evidence(attached), days
        if shown is not None and shown.state.is_failing and not (links and shown.state is State.NOT_SHOWN):
            return shown.with_evidence(attached), days
        said = by_person(requirement, confirmation, context, complete=bool(parts or links))
        return _joined(said, shown, attached), (*days, said) if said.due is not None else days

    def _parts(
        self, requirement: Requirement, context: Context, documents: Documents, confirmation: Confirmation | None
    ) -> list[Verdict]:
        """The verdict on every due line and every need. With due lines, the first need is judged by those."""
        confirmed_on = confirmation.confirmed_on if confirmation else None
        asked = self.asked.narrowed(requirement.holds_from, requirement.holds_until)
        parts = [owed(due, requirement.evidence, confirmed_on, context, documents, asked) for due in requirement.due]
        needs = requirement.evidence[1:] if requirement.due else requirement.evidence
        return parts + [meet(need, context, documents, asked) for need in needs]


def _joined(said: Verdict, shown: Verdict | None, attached: tuple[str, ...]) -> Verdict:
    """A person decides, with what the records show beside it; what is due soon comes first."""
    if shown is None:
        return said.with_evidence(attached)
    verdict = worst((said, shown) if shown.state is State.SOON else (said,))
    return verdict.with_evidence((*shown.evidence, *attached)).with_remarks(shown.remarks)


def _reflected(said: Verdict, shown: Verdict | None, attached: tuple[str, ...]) -> Shown:
    """In a kader to reflect on a person alone decides; what the records show is only said with it."""
    days = (said,) if said.due else ()
    if shown is None:
        return said.with_evidence(attached), days
    verdict = said.with_evidence((*shown.evidence, *attached)).with_remarks((shown.reason, *shown.remarks))
    return verdict, days
