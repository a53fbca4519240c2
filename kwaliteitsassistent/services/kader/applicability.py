"""Why a requirement applies to someone: the answer or the fact that its condition rests on."""

from __future__ import annotations

from datetime import date

from ...domain.judging.conditions import evaluate
from ...domain.judging.context import Context, Moment, Subject
from ...domain.judging.finding import Finding
from ...domain.judging.verdict import Reason, Term
from ...domain.records.dossier import Dossier
from ...domain.text import capital
from ..wording.choice_words import plain
from ..wording.texts import shown, text
from ..wording.words import word


def why_it_applies(dossier: Dossier, finding: Finding, today: date) -> str:
    """One Dutch sentence, or nothing when the requirement has no condition or its condition does not hold.

    Why one does not apply is said by the verdict itself.
    """
    requirement, about = finding.requirement, finding.subject
    condition = requirement.applies or (requirement.subjects if about else None)
    if condition is None:
        return ""
    record = dossier.get(about.kind, about.id) if about else dossier.provider
    subject = Subject(about.kind if about else "provider", record) if record else None
    truth = evaluate(condition, Context(dossier, Moment(today), subject))
    return _told(truth.reason) if truth.value else ""


def _told(reason: Reason) -> str:
    facts = dict(reason.facts)
    asked = facts["fact"]
    assert isinstance(asked, Term)
    fact, value = word(asked), plain(facts["value"], asked)
    if fact.endswith("?"):
        return text("applies", "answered", question=fact, answer=capital(shown(value)))
    if facts["op"] == "filled":
        return text("applies", "filled", fact=fact)
    return text("applies", "is", fact=fact, value=value)
