"""What was laid beside another requirement that asks for the same, and could serve here too.

Nothing is linked or judged by itself: a person looks, and says so.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ...domain.judging.finding import Finding
from ...domain.judging.verdict import State
from ...domain.kader.likeness import ask_for_the_same, needs
from ...domain.kader.parts.kader import Kader
from ...domain.kader.parts.requirement import JudgedBy, Requirement
from ...domain.records.answers import Document, EvidenceLink
from ...domain.records.dossier import Dossier
from ...domain.records.record import Record
from ...domain.records.registry import kind_of
from ...domain.text import capital
from ..records.record_lines import record_line
from ..wording.form_words import kind_word
from ..wording.texts import text
from .answers import Asked
from .kader_list import headline
from .kaders import findings

MOST = 5
"""Suggestions at one requirement; papers go first."""

_PROOF = (
    "document", "policy", "audit", "organisation_risk", "equipment_check", "certificate", "insurance",
    "year_figures", "participation", "survey",
    "diploma", "training", "registration", "plan", "care_agreement",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A record that is there, and the requirement it is there for. `attachment_id` is the file, when it has one."""

    kind: str
    id: str
    title: str
    detail: str
    attachment_id: str | None = None


def suggestions(dossier: Dossier, asked: Asked, today: date) -> tuple[Suggestion, ...]:
    """What someone laid beside a requirement of this or another kader that asks for the same of the same subject.

    That is the same theme, the same kind of subject, and the same of the evidence that it names. A paper may be
    anything; another record must be of a kind that is asked for here. Nothing where the requirement needs nothing,
    or where the records alone decide and a paper would change nothing.
    """
    judged = tuple(findings(dossier, today))
    here = next(((kader, one) for kader, found in judged for one in found if _is_about(kader, one, asked)), None)
    if here is None or not _wants(here[1]):
        return ()
    kader, finding = here
    taken = set(finding.verdict.evidence) | _linked(dossier, asked)
    asked_for = {"document", *(need.kind for need in needs(finding.requirement))}
    found: dict[tuple[str, str], Suggestion] = {}
    for other, alike in _alike(judged, kader, finding):
        for record in _laid_beside(dossier, other, alike):
            kind = kind_of(record).name
            if record.id not in taken and kind in asked_for:
                made = _suggestion(dossier, record, today, alike.requirement, other if other is not kader else None)
                found.setdefault((kind, record.id), made)
    return tuple(sorted(found.values(), key=lambda one: one.kind != "document"))[:MOST]


def _is_about(kader: Kader, finding: Finding, asked: Asked) -> bool:
    here = kader.id, finding.requirement.id, finding.subject.id if finding.subject else None
    return here == (asked.kader_id, asked.requirement_id, asked.subject_id)


def _wants(finding: Finding) -> bool:
    """Whether proof is still wanted here, and a paper would count: what records show to be wrong it cannot mend."""
    requirement, state = finding.requirement, finding.verdict.state
    takes = requirement.judged is not JudgedBy.RECORDS or any(one.kind == "document" for one in needs(requirement))
    return finding.counted and takes and state in (State.NOT_SHOWN, State.TO_JUDGE)


def _alike(
    judged: tuple[tuple[Kader, tuple[Finding, ...]], ...], kader: Kader, here: Finding
) -> Iterator[tuple[Kader, Finding]]:
    """The findings about the same subject of requirements that ask for the same."""
    about = here.subject.id if here.subject else None
    for other, found in judged:
        for one in found:
            itself = other is kader and one.requirement.id == here.requirement.id
            same = (one.subject.id if one.subject else None) == about
            if same and not itself and ask_for_the_same(one.requirement, here.requirement):
                yield other, one


def _linked(dossier: Dossier, asked: Asked) -> set[str]:
    place = asked.kader_id, asked.requirement_id
    return {
        one.record_id
        for one in dossier.all(EvidenceLink)
        if (one.kader_id, one.requirement_id) == place and one.subject_id in (None, asked.subject_id)
    }


def _laid_beside(dossier: Dossier, kader: Kader, finding: Finding) -> Iterator[Record]:
    """What a person linked there: what the records show by themselves counts here by itself too."""
    about = finding.subject.id if finding.subject else None
    for id_ in sorted(_linked(dossier, Asked(kader.id, finding.requirement.id, about))):
        record = next((one for kind in _PROOF if (one := dossier.get(kind, id_)) is not None), None)
        if record is not None:
            yield record


def _suggestion(dossier: Dossier, record: Record, today: date, proves: Requirement, other: Kader | None) -> Suggestion:
    plain = headline(proves.plain).rstrip(".")
    why = (
        text("serving", "proof_of_other", plain=plain, kader=other.title)
        if other
        else text("serving", "proof_of", plain=plain)
    )
    kind = kind_of(record).name
    if isinstance(record, Document):
        return Suggestion(kind, record.id, record.title, why, record.attachment_id)
    line = record_line(dossier, record, today)
    word = kind_word(kind)
    title = line.title if line.title.lower().startswith(word.lower()) else f"{capital(word)}: {line.title}"
    return Suggestion(kind, record.id, title, why)
