"""What the kaders would make of a VOG before it is saved, when to apply for one, and when a copy may be kept."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from ...domain.dates import Period, subtract
from ...domain.errors import DomainError
from ...domain.judging.judge import judge
from ...domain.judging.verdict import State
from ...domain.kader.likeness import needs
from ...domain.kader.parts.kader import Kader
from ...domain.records.answers import AdoptedKader, Exemption, NotApplicable
from ...domain.records.dossier import Dossier
from ...domain.records.organisation import EvidenceRequest, RequestTopic
from ...domain.records.provider import Provider
from ...domain.records.record import Record
from ...domain.records.staff import Engagement, StaffMember, Vog
from ..book import Book
from ..records.removal import files_of
from ..wording.form_words import option
from ..wording.reasons import explanation, state_word
from ..wording.texts import text
from .kaders import adopted
from .working_days import around


@dataclass(frozen=True, slots=True)
class VogLine:
    """What one kader thinks of a VOG for one engagement or request: the role, the kader, the verdict and why.

    `place` is the kader, the requirement, and the engagement or request.
    """

    place: tuple[str, str, str]
    role: str
    kader: str
    explanation: str
    state: State
    word: str


@dataclass(frozen=True, slots=True)
class VogWindow:
    """The days between which a VOG must be given for someone who is still to start."""

    engagement_id: str
    role: str
    first: date
    last: date


def preview_vog(dossier: Dossier, vog: Vog, today: date) -> tuple[VogLine, ...]:
    """The verdicts about VOGs for each engagement of its owner and each open request, as if `vog` were saved."""
    return _judged(dossier, vog.staff_id, [*_others(dossier, vog), vog, *_open_requests(dossier, vog)], today)


def worth(dossier: Dossier, vog: Vog, today: date) -> tuple[VogLine, ...]:
    """The same verdicts as if this VOG were the only one its owner has: what this paper is worth by itself."""
    return _judged(dossier, vog.staff_id, [vog], today)


def matters(dossier: Dossier, vog: Vog, today: date) -> bool:
    """Whether a kader would say something else if this VOG were not there."""
    others = _others(dossier, vog)
    return _judged(dossier, vog.staff_id, others, today) != _judged(dossier, vog.staff_id, [*others, vog], today)


def _others(dossier: Dossier, vog: Vog) -> list[Record]:
    return [one for one in dossier.linked("vog", "staff_id", vog.staff_id) if one.id != vog.id]


def _open_requests(dossier: Dossier, vog: Vog) -> Iterator[Record]:
    """What someone outside asked to see of the owner, and was not given yet."""
    for one in dossier.linked("request", "staff_id", vog.staff_id):
        if isinstance(one, EvidenceRequest) and one.topic is RequestTopic.VOG and one.answered_on is None:
            yield one


def _judged(dossier: Dossier, staff_id: str, vogs: list[Record], today: date) -> tuple[VogLine, ...]:
    own = _only(dossier, staff_id, vogs)
    return tuple(line for kader in adopted(dossier) for line in _lines(_asking_for_vog(kader), own, today))


def _only(dossier: Dossier, staff_id: str, vogs: list[Record]) -> Dossier:
    """What counts for one person's VOGs: quick to judge, however large the dossier is."""
    kept: list[Record] = [
        record for type_ in (Provider, AdoptedKader, Exemption, NotApplicable) for record in dossier.all(type_)
    ]
    person = dossier.find(StaffMember, staff_id)
    kept += [person] if person else []
    kept += dossier.linked("engagement", "staff_id", staff_id)
    return Dossier([*kept, *vogs])


def _asking_for_vog(kader: Kader) -> Kader:
    asking = tuple(one for one in kader.requirements if any(need.kind == "vog" for need in needs(one)))
    return replace(kader, requirements=asking)


def _lines(kader: Kader, own: Dossier, today: date) -> Iterator[VogLine]:
    for finding in judge(kader, own, today, around(today)):
        about, state = finding.subject, finding.verdict.state
        role = _role(own, about.id) if about else ""
        if about and role and state is not State.NOT_APPLICABLE:
            place = (kader.id, finding.requirement.id, about.id)
            yield VogLine(place, role, kader.title, explanation(finding.verdict), state, state_word(state))


def _role(own: Dossier, id_: str) -> str:
    """For what the VOG is: work in a role, or a request of a day."""
    engagement, request = own.find(Engagement, id_), own.find(EvidenceRequest, id_)
    if request is not None:
        return text("people", "vog_request", day=request.asked_on)
    return option(engagement.role) if engagement else ""


def vog_windows(dossier: Dossier, staff_id: str, today: date) -> tuple[VogWindow, ...]:
    """For each engagement still to start without a VOG that is new enough: when it must be given.

    The strictest adopted kader decides how old it may be on the first working day. Nothing when none asks.
    """
    oldest = [span for kader in adopted(dossier) for span in _oldest(kader)]
    if not oldest:
        return ()
    given = [vog.issued for vog in dossier.linked("vog", "staff_id", staff_id) if isinstance(vog, Vog)]
    windows = (
        _window(one, oldest)
        for one in dossier.linked("engagement", "staff_id", staff_id)
        if isinstance(one, Engagement) and one.start > today
    )
    return tuple(one for one in windows if not any(one.first <= day <= one.last for day in given))


def _window(engagement: Engagement, oldest: list[Period]) -> VogWindow:
    first = max(subtract(engagement.start, span) for span in oldest)
    return VogWindow(engagement.id, option(engagement.role), first, engagement.start)


def window_sentence(window: VogWindow, today: date) -> str:
    """When to apply for a VOG, in words."""
    code = "vog_window" if window.first > today else "vog_window_now"
    return text("people", code, role=window.role, first=window.first, last=window.last)


def _oldest(kader: Kader) -> Iterator[Period]:
    for requirement in kader.requirements:
        for need in needs(requirement):
            for check in need.checks if need.kind == "vog" else ():
                if check.op == "not_before" and check.anchor == "engagement.start" and isinstance(check.minus, Period):
                    yield check.minus


def keep_copy(book: Book, vog_id: str, ground: str, name: str, content: bytes) -> Vog:
    """Keep a copy of a VOG. Raises DomainError `vog_copy_without_ground` when nobody says why."""
    vog = _vog(book, vog_id)
    if not ground.strip():
        raise DomainError("vog_copy_without_ground")
    with book.writing(undoable=True) as writing:
        kept = writing.attach(name, content, book.today)
        with_copy = replace(vog, copy_ground=ground.strip(), copy_id=kept.id)
        writing.put(with_copy)
    return with_copy


def drop_copy(book: Book, vog_id: str) -> Vog:
    """Stop keeping the copy of a VOG: the file goes out of the dossier."""
    vog = _vog(book, vog_id)
    files = files_of(book.read(), [vog])
    without = replace(vog, copy_ground="", copy_id=None)
    with book.writing(undoable=True) as writing:
        writing.put(without)
        for attachment_id in files:
            writing.detach(attachment_id)
    return without


def _vog(book: Book, vog_id: str) -> Vog:
    vog = book.read().find(Vog, vog_id)
    if vog is None:
        raise DomainError("record_unknown", kind="vog")
    return vog
