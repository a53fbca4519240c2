"""One requirement in full: what is asked, how each subject stands, on which records, and what was answered."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from ...domain.judging.finding import About, Finding
from ...domain.judging.judge import judge
from ...domain.judging.subjects import subject_name, subject_role
from ...domain.judging.verdict import State, Verdict
from ...domain.kader.parts.evidence import Need
from ...domain.kader.parts.kader import Kader
from ...domain.kader.parts.requirement import JudgedBy, Requirement
from ...domain.kader.parts.terms import Recurring
from ...domain.records.answers import Answer, Confirmation, Document, EvidenceLink, Exemption, NotApplicable
from ...domain.records.dossier import Dossier
from ...domain.records.provider import Provider
from ...domain.records.record import Record
from ...domain.records.registry import BY_NAME, kind_of
from ...domain.text import capital
from ..records.organisation import SUBJECTS
from ..wording.form_words import heading
from ..wording.reasons import explanation, sentence, state_word
from ..wording.texts import text
from .answers import Asked
from .applicability import why_it_applies
from .kader_list import KaderView, RequirementRow, Show, requirement_of, subject_title
from .standing import about_name
from .working_days import around


@dataclass(frozen=True, slots=True)
class Place:
    """Where in the window a record can be seen or made: a page, and the id or the kind to show there."""

    page: str
    id: str


@dataclass(frozen=True, slots=True)
class RecordSeen:
    """A record a verdict rests on, in words. `place` is None when no page shows it."""

    title: str
    detail: str
    place: Place | None


@dataclass(frozen=True, slots=True)
class AnswerLine:
    """Something that was said about the requirement. `kind` and `id` are what `answers.withdraw` wants."""

    kind: str
    id: str
    title: str
    detail: str
    attachment_id: str | None = None


@dataclass(frozen=True, slots=True)
class SubjectLine:
    """How one subject stands. Where that is not counted there is no `word`, and only what the records show.

    `own` is what the program says by itself, where an answer says something else.

    `records` are those the verdict rests on; without any, `missing` tells where to write down what is not there yet.
    """

    asked: Asked
    title: str
    state: State
    word: str
    explanation: str
    applies: str
    own: str
    due: date | None
    records: tuple[RecordSeen, ...]
    missing: tuple[RecordSeen, ...]
    answers: tuple[AnswerLine, ...]


@dataclass(frozen=True, slots=True)
class RequirementDetail:
    """Everything the panel of a requirement shows. `beneath` is what is still open of the ones it sums up."""

    id: str
    theme: str
    section: str
    plain: str
    text: str
    source: str
    tip: str
    applies_to: str
    judged: str
    confirmable: bool
    subjects: tuple[SubjectLine, ...]
    beneath: tuple[RequirementRow, ...]
    section_id: str
    counted: bool


_ABOUT_PEOPLE = (("staff_id", "staff"), ("client_id", "clients"))
_PAGES = {
    "staff": "staff",
    "client": "clients",
    "evaluation": "evaluations",
    "goal_review": "evaluations",
    "teamreflectie": "reflection",
}


def _source(kader: Kader, requirement: Requirement) -> str:
    where = text("requirement", "source", document=kader.source.document, place=requirement.source)
    if not requirement.tightened_by:
        return where
    return f"{where} ({text('requirement', 'tightened', by=requirement.tightened_by)})"


def requirement_detail(dossier: Dossier, view: KaderView, requirement_id: str) -> RequirementDetail:
    """The panel of a requirement. DomainError `requirement_unknown`."""
    kader = view.kader
    requirement = requirement_of(kader, requirement_id)
    section = next(one.title for one in kader.sections if one.id == requirement.section)
    own = _judged_without_answers(dossier, kader, requirement, view.today)
    return RequirementDetail(
        id=requirement.id,
        theme=text("theme", requirement.theme),
        section=section,
        plain=requirement.plain,
        text=requirement.text,
        source=_source(kader, requirement),
        tip=requirement.tip,
        applies_to=text("per", requirement.per),
        judged=text("judged", requirement.judged.value),
        confirmable=can_be_confirmed(requirement),
        subjects=tuple(_subject(dossier, view, one, own) for one in view.findings_of(requirement_id)),
        beneath=_beneath(view, requirement),
        section_id=requirement.section,
        counted=kader.counts(requirement),
    )


def can_be_confirmed(requirement: Requirement) -> bool:
    """Whether a person's confirmation counts: always, unless the program judges by records that there are."""
    by_hand = any(isinstance(due, Recurring) for due in requirement.due) and not requirement.evidence
    return requirement.judged is not JudgedBy.RECORDS or by_hand


def papers(dossier: Dossier) -> tuple[tuple[str, str], ...]:
    """The documents that can be chosen as proof, by id and title; the newest first."""
    ordered = sorted(dossier.all(Document), key=lambda one: (one.added_on, one.title), reverse=True)
    return tuple((one.id, one.title) for one in ordered)


def _beneath(view: KaderView, requirement: Requirement) -> tuple[RequirementRow, ...]:
    summed = {one.id for one in view.kader.rolled_up(requirement)} if requirement.rolls_up else set()
    return tuple(row for row in view.rows if row.id in summed and row.fits(Show.TO_DO))


def _judged_without_answers(
    dossier: Dossier, kader: Kader, requirement: Requirement, today: date
) -> dict[str | None, Finding]:
    """What the program finds when nobody has said anything about the requirement; links to records stay."""
    if requirement.rolls_up:
        return {}
    said = (Confirmation, NotApplicable, Exemption)
    records = (one for one in dossier.records() if not (isinstance(one, said) and one.requirement_id == requirement.id))
    alone = replace(kader, requirements=(requirement,))
    return {_id_of(one): one for one in judge(alone, Dossier(records), today, around(today))}


def _id_of(finding: Finding) -> str | None:
    return finding.subject.id if finding.subject else None


def _subject(dossier: Dossier, view: KaderView, finding: Finding, own: dict[str | None, Finding]) -> SubjectLine:
    verdict = finding.verdict
    asked = Asked(view.kader.id, finding.requirement.id, _id_of(finding))
    told = explanation(verdict) if finding.counted else _to_think_about(verdict)
    alone = own.get(asked.subject_id)
    by_itself = explanation(alone.verdict) if alone and finding.counted else ""
    ids = (*verdict.evidence, *(alone.verdict.evidence if alone else ()))
    seen = tuple(_seen(dossier, record) for record in _found(dossier, ids))
    return SubjectLine(
        asked=asked,
        title=subject_title(finding),
        state=verdict.state,
        word=state_word(verdict.state) if finding.counted else "",
        explanation=told,
        applies=why_it_applies(dossier, finding, view.today),
        own=by_itself if by_itself != told else "",
        due=verdict.due,
        records=seen,
        missing=() if seen else tuple(_to_record(dossier, finding)),
        answers=tuple(_answers(dossier, asked)),
    )


def _to_think_about(verdict: Verdict) -> str:
    """What the records show, without asking for anything; else why the requirement does not apply."""
    if verdict.state in (State.NOT_APPLICABLE, State.EXEMPT, State.UNKNOWN):
        return explanation(verdict)
    return " ".join(sentence(remark) for remark in verdict.remarks) or text("bouwsteen", "no_record")


def _found(dossier: Dossier, ids: Iterable[str]) -> Iterator[Record]:
    """The records behind a verdict; what people answered is listed apart, with its documents."""
    for id_ in dict.fromkeys(ids):
        record = next((one for kind in BY_NAME if (one := dossier.get(kind, id_)) is not None), None)
        if record is not None and not isinstance(record, (Answer, Document)):
            yield record


def _seen(dossier: Dossier, record: Record) -> RecordSeen:
    kind = kind_of(record)
    day = getattr(record, kind.date_field) if kind.date_field else None
    title = about_name(About(kind.name, record.id, subject_name(dossier, record), day, subject_role(record)))
    detail = next((str(getattr(record, name)) for name in ("title", "topic", "equipment") if hasattr(record, name)), "")
    return RecordSeen(capital(title), detail, _place(record))


def _place(record: Record) -> Place | None:
    kind = kind_of(record).name
    if kind in _PAGES:
        return Place(_PAGES[kind], record.id)
    if kind in SUBJECTS or isinstance(record, Provider):
        return Place("organisation", record.id)
    return next((Place(page, record.id) for field, page in _ABOUT_PEOPLE if getattr(record, field, None)), None)


def _card(record: Record) -> Place | None:
    """Where something new about the same person is added: their card."""
    owners = ((page, getattr(record, field, None)) for field, page in _ABOUT_PEOPLE)
    return next((Place(page, owner) for page, owner in owners if owner), _place(record))


def _to_record(dossier: Dossier, finding: Finding) -> Iterator[RecordSeen]:
    """Where to write down what is missing, when there is no record to look at yet."""
    requirement, state = finding.requirement, finding.verdict.state
    if requirement.rolls_up or not finding.counted or not (state.is_failing or state is State.UNKNOWN):
        return
    needs = (need for need in requirement.evidence if isinstance(need, Need))
    kinds = [need.kind for need in needs if need.kind != "document"]  # a paper is kept here, with the requirement
    if finding.verdict.reason.code != "fact_unknown" and kinds and kinds[0] in SUBJECTS:
        yield RecordSeen(heading(kinds[0]), text("requirement", "to_record"), Place("organisation", kinds[0]))
        return
    about = finding.subject
    record = dossier.get(about.kind, about.id) if about else dossier.provider
    answers_itself = finding.verdict.reason.code == "fact_unknown"
    place = (_place(record) if answers_itself else _card(record)) if record else None
    if place is not None:
        title = subject_title(finding) if about else text("requirement", "profile")
        yield RecordSeen(title, text("requirement", "to_record"), place)


def _answers(dossier: Dossier, asked: Asked) -> Iterator[AnswerLine]:
    for type_ in (Confirmation, NotApplicable, Exemption, EvidenceLink):
        for said in dossier.all(type_):
            if _is_about(said, asked):
                yield _answer(dossier, said)


def _is_about(said: Answer, asked: Asked) -> bool:
    same = (said.kader_id, said.requirement_id) == (asked.kader_id, asked.requirement_id)
    return same and said.subject_id in (None, asked.subject_id)


def _answer(dossier: Dossier, said: Answer) -> AnswerLine:
    kind = kind_of(said).name
    match said:
        case Confirmation():
            title = text("requirement", "confirmed", initials=said.initials, day=said.confirmed_on)
            return AnswerLine(kind, said.id, title, said.note)
        case NotApplicable():
            code = "not_applicable_by" if said.initials else "not_applicable"
            title = text("requirement", code, initials=said.initials, day=said.stated_on, reason=said.reason)
            return AnswerLine(kind, said.id, title, "")
        case Exemption():
            code = "exempted" if said.valid_until else "exempted_for_good"
            title = text("requirement", code, by=said.granted_by, day=said.granted_on, until=said.valid_until)
            letter = dossier.find(Document, said.document_id)
            told = text("requirement", "letter", title=letter.title) if letter else ""
            detail = " · ".join(part for part in (told, said.note) if part)
            return AnswerLine(kind, said.id, title, detail, letter.attachment_id if letter else None)
        case EvidenceLink():
            return _proof(dossier, said)
    raise TypeError(kind)


def _proof(dossier: Dossier, said: EvidenceLink) -> AnswerLine:
    record = dossier.get(said.record_kind, said.record_id)
    linked = text("requirement", "linked", day=said.linked_on)
    if isinstance(record, Document):
        parts = [
            text("requirement", "paper", issued=record.issued) if record.issued else "",
            text("requirement", "paper_until", until=record.valid_until) if record.valid_until else "",
            linked,
        ]
        detail = " · ".join(part for part in parts if part)
        return AnswerLine("evidence_link", said.id, record.title, capital(detail), record.attachment_id)
    seen = _seen(dossier, record) if record else None
    return AnswerLine("evidence_link", said.id, seen.title if seen else "", capital(linked))
