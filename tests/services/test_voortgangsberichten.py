"""A voortgangsbericht is composed, edited, established once, and names no client."""

from __future__ import annotations

import stat
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import page
import pikepdf
import pytest

from kwaliteitsassistent.bundled import bundled
from kwaliteitsassistent.domain.errors import DomainError
from kwaliteitsassistent.domain.records.evaluation import Answer, Reached, Signature, SignerRole
from kwaliteitsassistent.domain.records.learning import Improvement, ImprovementSource
from kwaliteitsassistent.domain.records.organisation import Voortgangsbericht
from kwaliteitsassistent.services.book import Book
from kwaliteitsassistent.services.care import evaluations
from kwaliteitsassistent.services.dossier.checking import check_pdf
from kwaliteitsassistent.services.kader import kaders
from kwaliteitsassistent.services.records.removal import remove
from kwaliteitsassistent.services.reporting import composed, exporting, voortgangsberichten
from kwaliteitsassistent.services.reporting.reports import usual_period
from kwaliteitsassistent.services.reporting.voortgangsberichten import SECTIONS, VOORTGANGSBERICHT
from tests.services.conftest import NOW

START, END = date(2025, 11, 24), date(2026, 11, 24)


def signed(bericht: Voortgangsbericht) -> Signature:
    return Signature(
        id="s",
        document_kind="voortgangsbericht",
        document_ref=bericht.id,
        role=SignerRole.PROVIDER,
        name="Joke Jansen",
        signed_at=NOW,
    )


def a_year(book: Book) -> None:
    """An evaluation and two improvements within the period, one outside."""
    planned = evaluations.plan(book, "ria", END)
    reviews = tuple(replace(r, reached=Reached.YES) for r in evaluations.reviews_of(book.read(), planned.id))
    evaluations.hold(book, replace(planned, held_on=END, satisfied=Answer.YES), reviews)
    book.save(
        Improvement(id="i1", source=ImprovementSource.OTHER, noted_on=END, description="Vaker bellen"),
        Improvement(id="i2", source=ImprovementSource.OTHER, noted_on=START, description="Rooster", done_on=END),
        Improvement(id="i3", source=ImprovementSource.OTHER, noted_on=date(2024, 1, 1), description="Oud"),
    )


def test_every_section_starts_from_what_was_recorded(book: Book) -> None:
    a_year(book)
    kaders.adopt(book, bundled("resources", "kaders", "nl.midden-groningen.wmo.toml"))
    texts = dict(voortgangsberichten.compose(book, START, END).texts)
    assert tuple(texts) == SECTIONS
    assert all(texts.values())
    assert "2" in texts["improvements"]
    empty = dict(voortgangsberichten.compose(book, date(2020, 1, 1), date(2020, 12, 31)).texts)
    assert "geen evaluaties" in empty["goals"]


def test_it_is_established_once_and_names_no_client(book: Book, tmp_path: Path) -> None:
    a_year(book)
    bericht = voortgangsberichten.compose(book, START, END)
    concept = composed.report_pdf(book, VOORTGANGSBERICHT, bericht.id)
    composed.edit(book, VOORTGANGSBERICHT, bericht.id, "outlook", "Wij gaan vaker wandelen.")
    composed.establish(book, VOORTGANGSBERICHT, bericht.id, signed(bericht))
    pdf = composed.report_pdf(book, VOORTGANGSBERICHT, bericht.id)
    assert pdf != concept
    path = exporting.write_file(tmp_path / "bericht.pdf", pdf)
    assert check_pdf(path, book.seals, book).in_order
    for profile in (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2B):
        assert page.is_pdf_compliant(str(path), profile=profile)
    with pikepdf.open(path) as opened:
        assert "Vries" not in str(opened.docinfo)
    for attempt in (
        lambda: composed.edit(book, VOORTGANGSBERICHT, bericht.id, "goals", "Anders."),
        lambda: composed.establish(book, VOORTGANGSBERICHT, bericht.id, signed(bericht)),
        lambda: book.save(replace(composed.found(book.read(), VOORTGANGSBERICHT, bericht.id), texts=())),
    ):
        with pytest.raises(DomainError, match="report_frozen"):
            attempt()
    with pytest.raises(DomainError, match="report_kept"):
        remove(book, "voortgangsbericht", bericht.id)


def test_what_cannot_be_is_told(book: Book) -> None:
    with pytest.raises(DomainError, match="period_in_future"):
        voortgangsberichten.compose(book, START, date(2026, 11, 25))
    with pytest.raises(DomainError, match="ends_before_start"):
        voortgangsberichten.compose(book, END, START)
    bericht = voortgangsberichten.compose(book, START, END)
    with pytest.raises(DomainError, match="report_without_signature"):
        composed.establish(book, VOORTGANGSBERICHT, bericht.id, None)
    with pytest.raises(DomainError, match="record_unknown"):
        composed.edit(book, VOORTGANGSBERICHT, bericht.id, "kleur", "Groen.")
    with pytest.raises(DomainError, match="record_unknown"):
        composed.report_pdf(book, VOORTGANGSBERICHT, "niets")


def test_an_export_that_cannot_be_written_leaves_nothing(book: Book, tmp_path: Path) -> None:
    with pytest.raises(DomainError, match="file_not_written"):
        exporting.write_file(tmp_path / "geen map" / "x.pdf", b"x")
    assert not list(tmp_path.glob("**/.x*"))


def test_the_usual_period_is_a_year_to_the_day() -> None:
    assert usual_period(date(2026, 11, 24)) == (date(2025, 11, 25), date(2026, 11, 24))
    assert usual_period(date(2024, 2, 29)) == (date(2023, 3, 1), date(2024, 2, 29))


@pytest.mark.skipif(sys.platform == "win32", reason="rights as Linux and macOS know them")
def test_an_export_is_for_its_owner_alone_also_over_an_older_one(tmp_path: Path) -> None:
    path = tmp_path / "gegevens.json"
    path.write_text("oud")
    path.chmod(0o644)
    path.with_name(".gegevens.json.deel").write_text("afgebroken")
    exporting.write_file(path, b"nieuw")
    assert path.read_bytes() == b"nieuw"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [found.name for found in tmp_path.iterdir()] == ["gegevens.json"]
