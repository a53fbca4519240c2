"""How one piece of evidence fares by itself in a finding, apart from the evidence beside it."""

from __future__ import annotations

from collections.abc import Iterator

from ..kader.parts.evidence import Alternatives, Evidence, Need
from ..records.answers import Document
from ..records.dossier import Dossier
from ..records.record import Record
from .context import Context, Moment, Subject
from .finding import Finding
from .needs import Documents, judge_record, relevant
from .verdict import Verdict, best, worst


def own_verdict(record: Record, finding: Finding, dossier: Dossier, moment: Moment) -> Verdict | None:
    """The record by the checks that the requirement has for it; None when it has none, or only counts days.

    Of alternatives the best counts, as when the whole is judged.
    """
    context = Context(dossier, moment, _subject(finding, dossier))
    documents = (record,) if isinstance(record, Document) else ()
    requirement = finding.requirement
    asked = requirement.evidence[1:] if requirement.due else requirement.evidence
    judged = [found for evidence in asked for found in _of(evidence, record, context, documents)]
    return worst(judged) if judged else None


def _of(evidence: Evidence, record: Record, context: Context, documents: Documents) -> Iterator[Verdict]:
    needs = (evidence,) if isinstance(evidence, Need) else _within(evidence)
    about = (need for need in needs if any(one is record for one in relevant(need, context, documents)))
    judged = [judge_record(need, record, context) for need in about]
    if judged:
        yield best(judged)


def _within(alternatives: Alternatives) -> tuple[Need, ...]:
    return tuple(need for option in alternatives.options for need in option)


def _subject(finding: Finding, dossier: Dossier) -> Subject | None:
    about = finding.subject
    record = dossier.get(about.kind, about.id) if about else dossier.provider
    if record is None:
        return None
    return Subject(about.kind if about else "provider", record)
