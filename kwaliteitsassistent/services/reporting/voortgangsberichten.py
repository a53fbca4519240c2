"""The voortgangsbericht: what was recorded over a period, as texts to edit and as tables."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from ...domain.errors import DomainError
from ...domain.judging.finding import Finding
from ...domain.records.dossier import Dossier
from ...domain.records.evaluation import Evaluation, GoalReview, Reached, Signature
from ...domain.records.issued import DocumentKind
from ...domain.records.learning import Improvement, Teamreflectie
from ...domain.records.organisation import ExperienceSurvey, Voortgangsbericht
from ..book import Book, new_id
from ..kader.standing import KaderStanding, standing
from ..wording.reasons import state_word
from ..wording.texts import text
from .bouwsteen_talks import talks_in, told
from .composed import Composition, Texts, begin

if TYPE_CHECKING:
    from ...documents.views import Identity
    from ...documents.voortgangsbericht import ImprovementLine, VoortgangsberichtView

SECTIONS = ("goals", "improvements", "gaps", "experience", "reflection", "outlook")


def evaluations_in(dossier: Dossier, start: date, end: date) -> tuple[Evaluation, ...]:
    """The evaluations held in a period; of a corrected one only the newest version."""
    replaced = {evaluation.replaces_id for evaluation in dossier.all(Evaluation)}
    return tuple(
        evaluation
        for evaluation in dossier.all(Evaluation)
        if evaluation.held_on is not None and start <= evaluation.held_on <= end and evaluation.id not in replaced
    )


def reviews_in(dossier: Dossier, start: date, end: date) -> tuple[GoalReview, ...]:
    """The goals discussed in those evaluations."""
    ids = {evaluation.id for evaluation in evaluations_in(dossier, start, end)}
    return tuple(review for review in dossier.all(GoalReview) if review.evaluation_id in ids)


def improvements_in(dossier: Dossier, start: date, end: date) -> tuple[Improvement, ...]:
    """What was noted or finished in a period."""
    return tuple(
        improvement
        for improvement in dossier.all(Improvement)
        if start <= improvement.noted_on <= end
        or (improvement.done_on is not None and start <= improvement.done_on <= end)
    )


def surveys_in(dossier: Dossier, start: date, end: date) -> tuple[ExperienceSurvey, ...]:
    """The surveys finished in a period."""
    return tuple(s for s in dossier.all(ExperienceSurvey) if start <= s.finished_on <= end)


def reflections_in(dossier: Dossier, start: date, end: date) -> tuple[Teamreflectie, ...]:
    """The reflections held in a period."""
    return tuple(r for r in dossier.all(Teamreflectie) if start <= r.held_on <= end)


def compose(book: Book, start: date, end: date) -> Voortgangsbericht:
    """Start a voortgangsbericht over a period, every section with a text made from what was recorded.

    Raises DomainError `period_in_future`, or `ends_before_start`.
    """
    if end > book.today:
        raise DomainError("period_in_future", end=end)
    return begin(book, VOORTGANGSBERICHT, Voortgangsbericht(id=new_id(), start=start, end=end))


def _texts(dossier: Dossier, bericht: Voortgangsbericht, today: date) -> Texts:
    return tuple((section, _opening(dossier, section, bericht.start, bericht.end, today)) for section in SECTIONS)


def _opening(dossier: Dossier, section: str, start: date, end: date, today: date) -> str:
    facts: dict[str, object] = {}
    match section:
        case "goals":
            facts = {
                "evaluations": len(evaluations_in(dossier, start, end)),
                "goals": len(reviews_in(dossier, start, end)),
            }
        case "improvements":
            found = improvements_in(dossier, start, end)
            facts = {"noted": len(found), "done": sum(1 for improvement in found if improvement.done)}
        case "gaps":
            facts = {"count": len(_gaps(standing(dossier, today)))}
        case "experience":
            facts = {"count": len(surveys_in(dossier, start, end))}
        case "reflection":
            facts = {"count": len(reflections_in(dossier, start, end)) + len(talks_in(dossier, start, end))}
    nothing = bool(facts) and next(iter(facts.values())) == 0
    opening = text("progress", f"{section}_none" if nothing else section, **facts)
    more = told(dossier, start, end) if section == "reflection" else ""
    return f"{opening}\n\n{more}" if more else opening


def view(
    dossier: Dossier, bericht: Voortgangsbericht, identity: Identity, signature: Signature | None, today: date
) -> VoortgangsberichtView:
    """What the document shows: the texts, with tables of what was recorded; no names of clients."""
    from ...documents import voortgangsbericht as page
    from ...documents.composed import ExperienceLine
    from .document_views import sender, signature_view

    start, end = bericht.start, bericht.end
    texts = dict(bericht.texts)
    standings = standing(dossier, today)
    reviews = reviews_in(dossier, start, end)
    counts = [(reached, sum(1 for r in reviews if r.reached is reached)) for reached in Reached]
    improvements = improvements_in(dossier, start, end)
    provider = dossier.provider
    assert provider is not None, "a provider is needed for the seal, which comes first"
    return page.VoortgangsberichtView(
        identity=identity,
        sender=sender(provider),
        start=start,
        end=end,
        based_on=_based_on(dossier, start, end, standings),
        goals_text=texts.get("goals", ""),
        goals=tuple(page.GoalCount(reached.value.replace("_", " "), count) for reached, count in counts if count),
        improvements_text=texts.get("improvements", ""),
        improvements=tuple(_improvement_line(improvement) for improvement in improvements),
        gaps_text=texts.get("gaps", ""),
        gaps=tuple(page.GapLine(*gap) for gap in _gaps(standings)),
        experience_text=texts.get("experience", ""),
        experience=tuple(
            ExperienceLine(s.instrument or s.kind.value, f"{s.finished_on:%m-%Y}", s.invited, s.responded, s.summary)
            for s in surveys_in(dossier, start, end)
        ),
        reflection_text=texts.get("reflection", ""),
        reflections=(
            *(
                page.ReflectionLine(r.held_on, ", ".join(r.themes), r.will_do)
                for r in reflections_in(dossier, start, end)
            ),
            *(page.ReflectionLine(talk.held_on, title, talk.will_do) for title, talk in talks_in(dossier, start, end)),
        ),
        outlook_text=texts.get("outlook", ""),
        outlook=tuple(improvement.description for improvement in improvements if not improvement.done),
        signature=signature_view(signature) if signature else None,
    )


def _improvement_line(improvement: Improvement) -> ImprovementLine:
    from ...documents.voortgangsbericht import ImprovementLine

    state = text("progress", "improvement_done" if improvement.done else "improvement_open")
    found = text("improvement_source", improvement.source.value)
    return ImprovementLine(found, improvement.description, improvement.result, state)


def _based_on(dossier: Dossier, start: date, end: date, standings: tuple[KaderStanding, ...]) -> tuple[str, ...]:
    evaluations = len(evaluations_in(dossier, start, end))
    return (
        text("progress", "based_on_evaluations", count=evaluations),
        *(text("progress", "based_on_kader", title=one.kader.title, version=one.kader.version) for one in standings),
    )


Gap = tuple[str, str, str, date | None]


def _gaps(standings: tuple[KaderStanding, ...]) -> list[Gap]:
    """Per requirement that fails somewhere: kader, what it asks, how it stands, and the first day it was due."""
    gaps: list[Gap] = []
    for one in standings:
        failing: dict[str, list[Finding]] = {}
        for finding in one.counted:
            if finding.verdict.state.is_failing and not finding.requirement.rolls_up:
                failing.setdefault(finding.requirement.id, []).append(finding)
        gaps += [_gap(one.kader.title, findings) for findings in failing.values()]
    return gaps


def _gap(title: str, findings: list[Finding]) -> Gap:
    """One requirement, its subjects counted and not named."""
    state = state_word(min((f.verdict.state for f in findings), key=lambda state: state.rank))
    times = f" ({text('progress', 'several', count=len(findings))})" if len(findings) > 1 else ""
    due = min((f.verdict.due for f in findings if f.verdict.due), default=None)
    return title, findings[0].requirement.text, state + times, due


def _build(
    dossier: Dossier, bericht: Voortgangsbericht, identity: Identity, signature: Signature | None, today: date
) -> bytes:
    from ...documents.voortgangsbericht import build_voortgangsbericht

    return build_voortgangsbericht(view(dossier, bericht, identity, signature, today))


VOORTGANGSBERICHT = Composition(
    type=Voortgangsbericht,
    document=DocumentKind.VOORTGANGSBERICHT,
    texts=_texts,
    title=lambda section: text("progress_section", section),
    build=_build,
    established=lambda bericht, day: replace(bericht, issued_on=day),
    reopened=lambda bericht: replace(bericht, issued_on=None),
)
