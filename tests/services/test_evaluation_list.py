"""The list of evaluations: how far each one is on a day, and in which word."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from kwaliteitsassistent.domain.records.evaluation import Answer, Outcome
from kwaliteitsassistent.services.book import Book
from kwaliteitsassistent.services.care import evaluations
from kwaliteitsassistent.services.care.evaluation_list import EvaluationLine, Stage, evaluation_lines


def _only(book: Book, stage: Stage) -> EvaluationLine:
    (line,) = evaluation_lines(book.read(), book.today)[stage]
    return line


def test_an_evaluation_goes_from_planned_to_done(book: Book) -> None:
    planned = evaluations.plan(book, "ria", book.today)
    assert _only(book, Stage.PLANNED).client == "Ria de Vries"
    begun = replace(planned, held_on=book.today)
    evaluations.hold(book, begun, evaluations.reviews_of(book.read(), planned.id))
    assert _only(book, Stage.TO_SIGN).word == "Nog afmaken"
    held = replace(begun, satisfied=Answer.YES, still_fits=Answer.YES, no_change_needed=True)
    evaluations.hold(book, held, evaluations.reviews_of(book.read(), planned.id))
    assert _only(book, Stage.TO_SIGN).word == "Te ondertekenen"
    evaluations.settle(book, planned.id, Outcome.NOT_SIGNED, (), "Ria wil niet tekenen.")
    assert _only(book, Stage.DONE).word == "Niet ondertekend"
    evaluations.correct(book, planned.id)
    assert _only(book, Stage.DONE).word == "Vervangen"
    assert _only(book, Stage.TO_SIGN).word == "Te ondertekenen"


def test_a_day_that_passed_makes_it_late(book: Book) -> None:
    evaluations.plan(book, "ria", book.today - timedelta(days=1))
    assert _only(book, Stage.LATE).word == "Te laat"
    assert not evaluation_lines(book.read(), book.today, "iemand anders")[Stage.LATE]
