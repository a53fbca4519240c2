"""An evaluation from plan to sealed paper, and what can go wrong on the way."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import date
from pathlib import Path

import page
import pytest

from kwaliteitsassistent.documents.views import Identity
from kwaliteitsassistent.domain.errors import DomainError
from kwaliteitsassistent.domain.records.clients import RepresentativeRole
from kwaliteitsassistent.domain.records.evaluation import (
    Answer,
    Evaluation,
    GoalReview,
    Outcome,
    Reached,
    Signature,
    SignerRole,
)
from kwaliteitsassistent.domain.records.issued import DocumentKind, IssuedDocument
from kwaliteitsassistent.services.book import Book
from kwaliteitsassistent.services.care import evaluations
from kwaliteitsassistent.services.dossier.checking import check_pdf
from kwaliteitsassistent.services.reporting import exporting
from kwaliteitsassistent.services.reporting.document_views import easy_view
from tests.documents.samples import photo
from tests.services.conftest import NOW

STROKES = (((0.1, 0.5), (0.4, 0.2), (0.7, 0.8)), ((0.8, 0.5), (0.9, 0.5)))


def signature(evaluation: Evaluation, role: SignerRole = SignerRole.CLIENT, **parts: object) -> Signature:
    given: dict[str, object] = {
        "id": f"{evaluation.id}-{role}",
        "document_kind": "evaluation",
        "document_ref": evaluation.id,
        "role": role,
        "name": "Ria de Vries",
        "signed_at": NOW,
        "strokes": STROKES,
        "witness": "Joke Jansen",
    }
    return Signature(**(given | parts))  # type: ignore[arg-type]


def held(book: Book) -> Evaluation:
    """An evaluation that was planned and held in full."""
    planned = evaluations.plan(book, "ria", date(2026, 11, 24))
    reviews = evaluations.reviews_of(book.read(), planned.id)
    said = tuple(
        replace(
            r,
            reached=Reached.PARTLY,
            result="Het gaat beter.",
            client_words="Ik ga nu elke week.",
            satisfied=Answer.YES,
        )
        for r in reviews
    )
    done = replace(
        planned,
        held_on=date(2026, 11, 24),
        participants="Ria, Joke",
        satisfied=Answer.YES,
        satisfaction_words="Ik ben blij met Joke.",
        still_fits=Answer.YES,
        agreements="Elke week samen wandelen.",
    )
    evaluations.hold(book, done, said)
    return done


def test_planning_lays_the_open_goals_ready(book: Book) -> None:
    planned = evaluations.plan(book, "ria", date(2026, 12, 1))
    assert planned.carer_id == "joke"
    assert planned.plan_id == "plan"
    assert [r.goal_text for r in evaluations.reviews_of(book.read(), planned.id)] == ["Vaker naar buiten", "Zelf koken"]


def test_the_easy_version_asks_of_each_goal_what_the_client_thinks(book: Book) -> None:
    evaluation = held(book)
    reviews = evaluations.reviews_of(book.read(), evaluation.id)
    identity = Identity(number="EM-2026-001", version=1, made_at=NOW)
    goal = easy_view(book.read(), evaluation, reviews, (), identity).questions[1]
    assert goal.lines == ("Het is een beetje gelukt.", "Bent u er tevreden over?")


def test_a_signed_evaluation_is_sealed_kept_and_given_out_unchanged(book: Book, tmp_path: Path) -> None:
    evaluation = held(book)
    full, easy = evaluations.settle(
        book,
        evaluation.id,
        Outcome.SIGNED,
        (signature(evaluation), signature(evaluation, SignerRole.CARER, name="Joke Jansen")),
    )
    assert (full.number, easy.number) == ("EV-2026-001", "EM-2026-001")
    for document, is_easy in ((full, False), (easy, True)):
        pdf = exporting.evaluation_pdf(book, evaluation.id, easy=is_easy)
        assert hashlib.sha256(pdf).hexdigest() == document.sha256
        path = exporting.write_file(tmp_path / f"{document.number}.pdf", pdf)
        for profile in (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2B):
            assert page.is_pdf_compliant(str(path), profile=profile)
        assert check_pdf(path, book.seals, book).in_order
        assert check_pdf(path, book.seals).in_order
    assert "Vries" not in "".join(one.name for one in book.attachments())


def test_what_was_settled_never_changes(book: Book) -> None:
    evaluation = held(book)
    evaluations.settle(book, evaluation.id, Outcome.SIGNED, (signature(evaluation),))
    for attempt in (
        lambda: evaluations.hold(book, replace(evaluation, agreements="Iets anders."), ()),
        lambda: evaluations.settle(book, evaluation.id, Outcome.NOT_SIGNED, (), "Toch niet."),
        lambda: evaluations.cancel(book, evaluation.id, "Ging niet door."),
    ):
        with pytest.raises(DomainError, match="evaluation_frozen"):
            attempt()
    assert len(evaluations.reviews_of(book.read(), evaluation.id)) == 2


def test_a_correction_is_a_new_version_that_names_the_old(book: Book) -> None:
    evaluation = held(book)
    evaluations.settle(book, evaluation.id, Outcome.SIGNED, (signature(evaluation),))
    before = exporting.evaluation_pdf(book, evaluation.id)
    new = evaluations.correct(book, evaluation.id)
    assert (new.outcome, new.replaces_id) == (None, evaluation.id)
    assert len(evaluations.reviews_of(book.read(), new.id)) == 2
    with pytest.raises(DomainError, match="already_corrected"):
        evaluations.correct(book, evaluation.id)
    full, _ = evaluations.settle(book, new.id, Outcome.SIGNED, (signature(new),))
    assert (full.number, full.version) == ("EV-2026-001", 2)
    old = book.read().find(IssuedDocument, full.replaces_id)
    assert old is not None
    assert old.subject_id == evaluation.id
    assert exporting.evaluation_pdf(book, evaluation.id) == before


@pytest.mark.parametrize(
    ("outcome", "words", "with_signature"),
    [
        (Outcome.NOT_SIGNED, "Ria was ziek en wil er later over praten.", False),
        (Outcome.DISAGREES, "Ik wil een andere begeleider.", False),
        (Outcome.DISAGREES, "Ik wil een andere begeleider.", True),
    ],
)
def test_it_may_end_without_a_signature_or_in_disagreement(
    book: Book, outcome: Outcome, words: str, with_signature: bool
) -> None:
    evaluation = held(book)
    signatures = (signature(evaluation),) if with_signature else ()
    documents = evaluations.settle(book, evaluation.id, outcome, signatures, words)
    assert len(documents) == 2
    settled = book.read().find(Evaluation, evaluation.id)
    assert settled is not None
    assert (settled.outcome, settled.outcome_words, settled.outcome_on) == (outcome, words, date(2026, 11, 24))


@pytest.mark.parametrize(
    ("outcome", "words", "roles", "code"),
    [
        (Outcome.SIGNED, "", (), "signed_without_signature"),
        (Outcome.SIGNED, "", (SignerRole.CARER,), "signed_without_signature"),
        (Outcome.NOT_SIGNED, "  ", (), "unsigned_without_reason"),
        (Outcome.NOT_SIGNED, "Reden.", (SignerRole.CLIENT,), "unsigned_with_signature"),
        (Outcome.DISAGREES, "", (), "disagreement_without_words"),
        (Outcome.SIGNED, "", (SignerRole.REPRESENTATIVE,), "representative_without_ground"),
    ],
)
def test_what_is_missing_is_told_and_nothing_is_saved(
    book: Book, outcome: Outcome, words: str, roles: tuple[SignerRole, ...], code: str
) -> None:
    evaluation = held(book)
    before = list(book.read().records())
    with pytest.raises(DomainError, match=code):
        evaluations.settle(book, evaluation.id, outcome, tuple(signature(evaluation, role) for role in roles), words)
    assert list(book.read().records()) == before


def test_a_representative_signs_with_role_and_ground(book: Book) -> None:
    evaluation = held(book)
    mentor = signature(
        evaluation,
        SignerRole.REPRESENTATIVE,
        name="Piet de Vries",
        representative_role=RepresentativeRole.MENTOR,
        representative_ground="Beschikking van de kantonrechter, 2024",
    )
    evaluations.settle(book, evaluation.id, Outcome.SIGNED, (mentor,))
    assert evaluations.signatures_of(book.read(), evaluation.id) == (mentor,)


@pytest.mark.parametrize(
    ("parts", "code"),
    [
        ({"held_on": None}, "evaluation_not_held"),
        ({"satisfied": None}, "evaluation_without_satisfaction"),
        ({"still_fits": None}, "evaluation_without_fit"),
        ({"agreements": ""}, "evaluation_without_adjustment"),
    ],
)
def test_it_is_held_before_it_is_signed(book: Book, parts: dict[str, object], code: str) -> None:
    evaluation = held(book)
    evaluations.hold(book, replace(evaluation, **parts), evaluations.reviews_of(book.read(), evaluation.id))  # type: ignore[arg-type]
    with pytest.raises(DomainError, match=code):
        evaluations.settle(book, evaluation.id, Outcome.SIGNED, (signature(evaluation),))


def test_a_new_goal_is_an_adjustment_too(book: Book) -> None:
    evaluation = held(book)
    first, second = evaluations.reviews_of(book.read(), evaluation.id)
    evaluations.hold(book, replace(evaluation, agreements=""), (replace(first, new_goal="Elke dag uit"), second))
    assert evaluations.settle(book, evaluation.id, Outcome.SIGNED, (signature(evaluation),))


def test_it_is_shared_once_it_is_settled(book: Book) -> None:
    evaluation = held(book)
    with pytest.raises(DomainError, match="shared_before_settled"):
        evaluations.share(book, evaluation.id, "gemeente", date(2026, 11, 24))
    evaluations.settle(book, evaluation.id, Outcome.SIGNED, (signature(evaluation),))
    with pytest.raises(DomainError, match="shared_before_day"):
        evaluations.share(book, evaluation.id, "gemeente", date(2026, 11, 23))
    with pytest.raises(DomainError, match="shared_with_nobody"):
        evaluations.share(book, evaluation.id, " ", date(2026, 11, 24))
    evaluations.share(book, evaluation.id, "casemanager gemeente", date(2026, 11, 25))
    shared = book.read().find(Evaluation, evaluation.id)
    assert shared is not None
    assert shared.shared_with == "casemanager gemeente"


def test_an_open_one_prints_as_a_concept_and_takes_the_scan(book: Book, tmp_path: Path) -> None:
    evaluation = held(book)
    pdf = exporting.evaluation_pdf(book, evaluation.id)
    path = exporting.write_file(tmp_path / "concept.pdf", pdf)
    assert page.is_pdf_compliant(str(path), profile=page.ValidationProfile.PDF_UA_1)
    scan = evaluations.attach_scan(book, evaluation.id, "scan.pdf", pdf)
    assert scan.attachment_id is not None
    assert book.attachment(scan.attachment_id)[1] == pdf
    assert not book.read().all(IssuedDocument)


def test_a_review_that_was_taken_out_is_gone(book: Book) -> None:
    evaluation = held(book)
    first, _ = evaluations.reviews_of(book.read(), evaluation.id)
    extra = GoalReview(
        id="extra", evaluation_id=evaluation.id, client_id="ria", goal_id=None, goal_text="Nieuw", order=3
    )
    evaluations.hold(book, evaluation, (first, extra))
    assert [r.id for r in evaluations.reviews_of(book.read(), evaluation.id)] == [first.id, "extra"]


def test_numbers_run_through_the_year_per_kind(book: Book) -> None:
    numbers = []
    for _ in range(2):
        evaluation = held(book)
        full, _easy = evaluations.settle(book, evaluation.id, Outcome.SIGNED, (signature(evaluation),))
        numbers.append(full.number)
    assert numbers == ["EV-2026-001", "EV-2026-002"]
    assert {d.kind for d in book.read().all(IssuedDocument)} == {DocumentKind.EVALUATION, DocumentKind.EVALUATION_EASY}


def test_a_later_day_is_refused(book: Book) -> None:
    planned = evaluations.plan(book, "ria", date(2026, 12, 1))
    with pytest.raises(DomainError, match="held_in_future"):
        evaluations.hold(book, replace(planned, held_on=date(2026, 11, 25)), ())


def test_an_evaluation_that_is_off_says_why(book: Book) -> None:
    planned = evaluations.plan(book, "ria", date(2026, 12, 1))
    with pytest.raises(DomainError, match="cancelled_without_reason"):
        evaluations.cancel(book, planned.id, "")
    evaluations.cancel(book, planned.id, "Ria is verhuisd.")


def test_a_record_that_is_gone_is_told(book: Book) -> None:
    for attempt in (
        lambda: evaluations.plan(book, "niemand", date(2026, 12, 1)),
        lambda: evaluations.correct(book, "niets"),
        lambda: evaluations.share(book, "niets", "gemeente", date(2026, 12, 1)),
        lambda: exporting.evaluation_pdf(book, "niets"),
        lambda: evaluations.attach_scan(book, "niets", "x.pdf", b"x"),
    ):
        with pytest.raises(DomainError, match="record_unknown"):
            attempt()


def test_a_picture_of_the_signed_paper_becomes_a_document_of_its_own(book: Book, tmp_path: Path) -> None:
    evaluation = held(book)
    full, _ = evaluations.settle(book, evaluation.id, Outcome.NOT_SIGNED, (), "Ria tekent liever op papier.")
    evaluations.attach_scan(book, evaluation.id, "foto.jpg", photo())
    (scan,) = (d for d in book.read().all(IssuedDocument) if d.kind is DocumentKind.SCAN)
    assert (scan.number, scan.subject_id) == ("SC-2026-001", full.subject_id)
    path = exporting.write_file(tmp_path / "scan.pdf", exporting.issued_pdf(book, scan))
    assert check_pdf(path, book.seals, book).in_order
    for profile in (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2B):
        assert page.is_pdf_compliant(str(path), profile=profile)


def test_a_picture_that_cannot_be_read_changes_nothing(book: Book) -> None:
    evaluation = held(book)
    evaluations.settle(book, evaluation.id, Outcome.NOT_SIGNED, (), "Ria tekent liever op papier.")
    before = len(book.attachments())
    with pytest.raises(DomainError, match="scan_unreadable"):
        evaluations.attach_scan(book, evaluation.id, "foto.jpg", photo()[:400])
    assert len(book.attachments()) == before
