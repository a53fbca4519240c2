"""Evaluations with clients: plan, hold, sign, share, correct. What was signed is never changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from ...domain.errors import DomainError
from ...domain.records.answers import Document
from ...domain.records.clients import Client
from ...domain.records.dossier import Dossier
from ...domain.records.evaluation import (
    Evaluation,
    EvaluationReason,
    GoalReview,
    Outcome,
    Signature,
    check_held,
    check_outcome,
    check_signature,
)
from ...domain.records.issued import DocumentKind, IssuedDocument
from ...domain.records.plan import Goal, SupportPlan
from ..book import Book, Writing, new_id
from ..reporting.issuing import issue_evaluation, issue_scan, issued_for

_SIGNED_KIND = "evaluation"


def current_plan(dossier: Dossier, client_id: str, on: date) -> SupportPlan | None:
    """The newest plan of a client that was adopted by that day."""
    plans = [p for p in dossier.all(SupportPlan) if p.client_id == client_id and p.adopted_on <= on]
    return max(plans, key=lambda plan: (plan.adopted_on, plan.version), default=None)


def open_goals(dossier: Dossier, plan_id: str) -> tuple[Goal, ...]:
    """The goals of a plan that are still worked on, in their own order."""
    goals = [goal for goal in dossier.all(Goal) if goal.plan_id == plan_id and goal.closed_on is None]
    return tuple(sorted(goals, key=lambda goal: goal.order))


def reviews_of(dossier: Dossier, evaluation_id: str) -> tuple[GoalReview, ...]:
    """The goals as discussed in an evaluation, in their own order."""
    linked = dossier.linked("goal_review", "evaluation_id", evaluation_id)
    reviews = [review for review in linked if isinstance(review, GoalReview)]
    return tuple(sorted(reviews, key=lambda review: review.order))


def signatures_of(dossier: Dossier, evaluation_id: str) -> tuple[Signature, ...]:
    """The signatures under an evaluation, in the order in which they were set."""
    found = [s for s in dossier.all(Signature) if (s.document_kind, s.document_ref) == (_SIGNED_KIND, evaluation_id)]
    return tuple(sorted(found, key=lambda signature: signature.signed_at))


def plan(
    book: Book,
    client_id: str,
    planned_on: date,
    reason: EvaluationReason = EvaluationReason.YEARLY,
    carer_id: str | None = None,
) -> Evaluation:
    """Plan an evaluation, with the open goals of the client's plan ready to be discussed."""
    dossier = book.read()
    client = _client(dossier, client_id)
    of_client = current_plan(dossier, client_id, max(planned_on, book.today))
    planned = Evaluation(
        id=new_id(),
        client_id=client.id,
        planned_on=planned_on,
        reason=reason,
        plan_id=of_client.id if of_client else None,
        carer_id=carer_id or client.main_carer_id,
    )
    goals = open_goals(dossier, of_client.id) if of_client else ()
    book.save(planned, *(_ready(planned, goal, order) for order, goal in enumerate(goals, start=1)))
    return planned


def _ready(evaluation: Evaluation, goal: Goal, order: int) -> GoalReview:
    return GoalReview(
        id=new_id(),
        evaluation_id=evaluation.id,
        client_id=evaluation.client_id,
        goal_id=goal.id,
        goal_text=goal.text,
        order=order,
    )


def hold(book: Book, evaluation: Evaluation, reviews: tuple[GoalReview, ...]) -> None:
    """Save what was said, as a whole or so far. Raises DomainError `evaluation_frozen` once it is settled."""
    dossier = book.read()
    _require_open(dossier, evaluation.id)
    if evaluation.held_on is not None and evaluation.held_on > book.today:
        raise DomainError("held_in_future", day=evaluation.held_on)
    kept = {review.id for review in reviews}
    with book.writing() as writing:
        for old in reviews_of(dossier, evaluation.id):
            if old.id not in kept:
                writing.delete("goal_review", old.id)
        writing.put(evaluation, *reviews)


def cancel(book: Book, evaluation_id: str, reason: str) -> None:
    """Note that a planned evaluation does not go ahead, and why."""
    evaluation = _require_open(book.read(), evaluation_id)
    if not reason.strip():
        raise DomainError("cancelled_without_reason")
    book.save(replace(evaluation, cancelled_reason=reason))


def settle(
    book: Book,
    evaluation_id: str,
    outcome: Outcome,
    signatures: tuple[Signature, ...] = (),
    words: str = "",
) -> tuple[IssuedDocument, ...]:
    """Sign an evaluation, or note that it was not signed or not agreed with; then make and seal its documents.

    All of it is one transaction: the outcome, the signatures, and the sealed PDFs (the full one and the easy-read
    one). From then on nothing of the evaluation changes; `correct` makes a new version.
    Raises DomainError for what is missing.
    """
    dossier = book.read()
    evaluation = _require_open(dossier, evaluation_id)
    check_held(evaluation, reviews_of(dossier, evaluation_id))
    for signature in signatures:
        check_signature(signature)
    check_outcome(outcome, words, signatures)
    settled = replace(evaluation, outcome=outcome, outcome_words=words, outcome_on=book.today)
    with book.writing() as writing:
        writing.put(settled, *signatures)
        writing.log("ondertekend", "evaluation", evaluation_id)
        return issue_evaluation(book, writing, settled, reviews_of(dossier, evaluation_id), signatures)


def share(book: Book, evaluation_id: str, with_whom: str, on: date) -> None:
    """Note that the evaluation went to the casemanager of the gemeente."""
    evaluation = book.read().find(Evaluation, evaluation_id)
    if evaluation is None:
        raise DomainError("record_unknown", kind="evaluation")
    if evaluation.outcome is None:
        raise DomainError("shared_before_settled")
    if evaluation.outcome_on is not None and on < evaluation.outcome_on:
        raise DomainError("shared_before_day", day=evaluation.outcome_on)
    if not with_whom.strip():
        raise DomainError("shared_with_nobody")
    with book.writing() as writing:
        writing.put(replace(evaluation, shared_on=on, shared_with=with_whom))
        writing.log("gedeeld", "evaluation", evaluation_id)


def correct(book: Book, evaluation_id: str) -> Evaluation:
    """Start a new version of a settled evaluation: the same content, open again, naming the one it replaces."""
    dossier = book.read()
    old = dossier.find(Evaluation, evaluation_id)
    if old is None:
        raise DomainError("record_unknown", kind="evaluation")
    if old.outcome is None:
        raise DomainError("correct_before_settled")
    if any(other.replaces_id == old.id for other in dossier.all(Evaluation)):
        raise DomainError("already_corrected")
    new = replace(
        old,
        id=new_id(),
        replaces_id=old.id,
        outcome=None,
        outcome_words="",
        outcome_on=None,
        shared_on=None,
        shared_with="",
    )
    copies = (replace(r, id=new_id(), evaluation_id=new.id) for r in reviews_of(dossier, old.id))
    book.save(new, *copies)
    return new


def attach_scan_file(book: Book, evaluation_id: str, path: Path) -> Document:
    """Keep a scan from a file. Raises DomainError `file_unreadable`."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise DomainError("file_unreadable", file=path.name) from error
    return attach_scan(book, evaluation_id, path.name, content)


def scans_of(dossier: Dossier, evaluation: Evaluation) -> tuple[str, ...]:
    """The titles of the scans that were kept with an evaluation."""
    title = _scan_title(dossier, evaluation)
    return tuple(document.title for document in dossier.all(Document) if document.title == title)


def attach_scan(book: Book, evaluation_id: str, name: str, content: bytes) -> Document:
    """Keep the scan of the signed paper with an evaluation.

    A picture also becomes a sealed PDF that names the document it belongs to, once that has been issued.
    """
    dossier = book.read()
    evaluation = dossier.find(Evaluation, evaluation_id)
    if evaluation is None:
        raise DomainError("record_unknown", kind="evaluation")
    issued = issued_for(dossier, DocumentKind.EVALUATION, evaluation_id)
    with book.writing() as writing:
        kept = writing.attach(name, content, book.today)
        if issued is not None and kept.media_type in ("image/jpeg", "image/png"):
            issue_scan(book, writing, issued, content)
        return _scan(book, writing, evaluation, kept.id)


def _scan(book: Book, writing: Writing, evaluation: Evaluation, attachment_id: str) -> Document:
    scan = Document(
        id=new_id(),
        title=_scan_title(book.read(), evaluation),
        added_on=book.today,
        issued=evaluation.held_on,
        attachment_id=attachment_id,
    )
    writing.put(scan)
    writing.log("scan toegevoegd", "evaluation", evaluation.id)
    return scan


def _scan_title(dossier: Dossier, evaluation: Evaluation) -> str:
    issued = issued_for(dossier, DocumentKind.EVALUATION, evaluation.id)
    return f"Scan {issued.number if issued else evaluation.id[:8]}"


def _client(dossier: Dossier, client_id: str) -> Client:
    client = dossier.find(Client, client_id)
    if client is None:
        raise DomainError("record_unknown", kind="client")
    return client


def _require_open(dossier: Dossier, evaluation_id: str) -> Evaluation:
    evaluation = dossier.find(Evaluation, evaluation_id)
    if evaluation is None:
        raise DomainError("record_unknown", kind="evaluation")
    if evaluation.outcome is not None:
        raise DomainError("evaluation_frozen", day=evaluation.outcome_on)
    return evaluation
