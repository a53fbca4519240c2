"""What follows the language spoken, and what is Dutch whatever is spoken."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from datetime import date, datetime
from io import BytesIO

import pikepdf
import pytest

from kwaliteitsassistent.domain.errors import DomainError
from kwaliteitsassistent.domain.judging.verdict import Reason, Term, because
from kwaliteitsassistent.domain.kader.editing.draft import empty_draft
from kwaliteitsassistent.domain.records.learning import Improvement, ImprovementSource, ReflectionKind, Teamreflectie
from kwaliteitsassistent.domain.records.provider import Financing
from kwaliteitsassistent.domain.records.staff import Role
from kwaliteitsassistent.services.book import Book
from kwaliteitsassistent.services.care import evaluations
from kwaliteitsassistent.services.kader.editing.beginning import Beginning, Way, begin
from kwaliteitsassistent.services.kader.editing.changes import with_requirement
from kwaliteitsassistent.services.kader.editing.words import evidence_kinds
from kwaliteitsassistent.services.overview.search import Finder
from kwaliteitsassistent.services.reporting import composed, exporting, voortgangsberichten
from kwaliteitsassistent.services.reporting.reports import agenda_file
from kwaliteitsassistent.services.reporting.voortgangsberichten import VOORTGANGSBERICHT
from kwaliteitsassistent.services.wording.dates import long_date, weekday_date
from kwaliteitsassistent.services.wording.form_words import help_line, label, option
from kwaliteitsassistent.services.wording.language import Language, in_dutch, speak, spoken
from kwaliteitsassistent.services.wording.problems import error_lines
from kwaliteitsassistent.services.wording.reasons import sentence
from kwaliteitsassistent.services.wording.texts import shown, text

DAY = date(2026, 11, 3)


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    speak(Language.ENGLISH)
    yield
    speak(Language.DUTCH)


def test_forms_follow() -> None:
    assert label("vog", "issued") == "Issued on"
    assert help_line("vog", "issued") == "The date that stands on the VOG."
    assert (option(Role.OWNER), option(Financing.YOUTH)) == ("Owner", "Youth Act (Jeugdwet)")


def test_dates_and_values_follow() -> None:
    assert long_date(DAY) == "3 November 2026"
    assert weekday_date(DAY) == "Tuesday 3 November 2026"
    assert shown(datetime(2026, 11, 3, 9, 5)) == "3 November 2026, 09:05"
    assert (shown(True), shown(False)) == ("yes", "no")


_PAID = Term("fact", "provider.financing")
REASONS = (
    (
        because("none_in_time", kind=Term("kind", "vog"), due=DAY),
        "No VOG was recorded. It had to be done by 3 November 2026.",
    ),
    (
        because("not_is", field=Term("field", "evaluation.signed"), value=False, wanted=True),
        "Signed by the client or a representative: it says no here, asked is yes.",
    ),
    (
        because("none_of_sort", kind=Term("kind", "policy"), sort=(Term("choice", "policy.kind.agressie"),)),
        "No policy or protocol was recorded about: aggression.",
    ),
    (
        because(
            "fact_is", fact=Term("fact", "provider.financing"), op="has", value=("pgb",), wanted=("wlz_mpt", "jeugd")
        ),
        "Does not apply: how the care is paid for is personal budget (pgb). "
        "This applies for Wlz: modular package at home, Youth Act (Jeugdwet).",
    ),
    (
        because("fact_is", fact=Term("fact", "staff.roles"), op="has", value=("eigenaar",), wanted="stagiair"),
        "Does not apply: the roles of this person is owner. This applies for intern.",
    ),
    (because("fact_no", fact=Term("fact_no", "provider.transport")), "Does not apply: you transport no clients."),
    (because("not_filled", field=Term("field", "vog.seen_by")), "Not filled in yet: seen by."),
    (because("not_filled", field=Term("field", "evaluation.outcome_words")), "Not filled in yet: outcome words."),
    (
        because("not_gt", field=Term("field", "visitatie.external_members"), value=None, wanted=1),
        "How many people from outside there were is not filled in. Asked is more than 1.",
    ),
)


@pytest.mark.parametrize(("reason", "told"), REASONS)
def test_verdicts_have_a_grammar_of_their_own(reason: Reason, told: str) -> None:
    assert sentence(reason) == told


def test_trouble_is_told_in_the_language_spoken() -> None:
    trouble = DomainError("date_implausible", kind="vog", field="seen_on", first=DAY, last=DAY)
    (told,) = error_lines(trouble)
    assert told == "The date at seen on is not between 3 November 2026 and 3 November 2026. Check the year."


def test_words_kept_for_later_are_not_those_of_another_language() -> None:
    english = dict(evidence_kinds("client"))
    with in_dutch():
        dutch = dict(evidence_kinds("client"))
    assert (english["plan"], dutch["plan"]) == ("Support plan", "Uitvoeringsplan")


def test_one_finds_in_the_language_spoken(book: Book) -> None:
    evaluations.plan(book, "ria", DAY)
    finder = Finder()
    assert [one.detail for one in finder.find(book, "3 november evaluation")] == [
        "Yearly evaluation · planned on 3 November 2026"
    ]
    with in_dutch():
        assert [one.detail for one in finder.find(book, "3 november evaluatie")] == [
            "Jaarlijkse evaluatie · gepland op 3 november 2026"
        ]


def test_another_thread_speaks_dutch_unless_the_language_is_handed_on() -> None:
    with ThreadPoolExecutor(max_workers=1) as worker:
        assert worker.submit(text, "value", "yes").result() == "ja"
        assert worker.submit(copy_context().run, text, "value", "yes").result() == "yes"
        assert worker.submit(spoken).result() is Language.DUTCH
    assert spoken() is Language.ENGLISH


def _words_of(pdf: bytes) -> bytes:
    """What is drawn on the pages, whatever the moment of making."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        return b"".join(page.Contents.read_bytes() for page in opened.pages)


def _papers(book: Book, evaluation_id: str, bericht_id: str, reflection_id: str) -> tuple[bytes, ...]:
    return (
        exporting.evaluation_pdf(book, evaluation_id),
        exporting.evaluation_pdf(book, evaluation_id, easy=True),
        composed.report_pdf(book, VOORTGANGSBERICHT, bericht_id),
        exporting.teamreflectie_pdf(book, reflection_id),
        exporting.recovery_sheet_pdf(book),
    )


def test_documents_are_dutch_whatever_is_spoken(book: Book) -> None:
    planned = evaluations.plan(book, "ria", DAY)
    reflection = Teamreflectie(id="r", kind=ReflectionKind.INTERVISION, held_on=DAY, goes_well="Rust")
    book.save(Improvement(id="i", source=ImprovementSource.COMPLAINT, noted_on=DAY, description="Bellen"), reflection)
    bericht = voortgangsberichten.compose(book, date(2026, 1, 1), DAY)
    assert dict(bericht.texts)["improvements"].startswith("Vastgelegde verbeteringen: 1.")
    english = _papers(book, planned.id, bericht.id, reflection.id)
    with in_dutch():
        dutch = _papers(book, planned.id, bericht.id, reflection.id)
    assert [_words_of(one) for one in english] == [_words_of(one) for one in dutch]


def test_the_calendar_file_is_dutch(book: Book) -> None:
    evaluations.plan(book, "ria", date(2026, 12, 3))
    assert b"SUMMARY:Evaluatie (cli" in agenda_file(book)


def test_what_is_kept_of_a_kader_of_ones_own_is_dutch(book: Book) -> None:
    draft = begin(book, Beginning(Way.EMPTY, "", ""))
    assert draft.at(("title",)) == "Eigen kader"
    made, _ = with_requirement(empty_draft("eigen", "Eigen", "Wij"), ())
    assert made.at(("section", 0, "title")) == "Algemeen"
