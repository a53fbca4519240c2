"""A kwaliteitsbeeld is composed of the talks and records of its year, edited, and established once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import page
import pytest

from kwaliteitsassistent.documents.views import Identity
from kwaliteitsassistent.domain.errors import DomainError
from kwaliteitsassistent.domain.records.evaluation import Signature, SignerRole
from kwaliteitsassistent.domain.records.issued import DocumentKind
from kwaliteitsassistent.domain.records.kwaliteitsbeeld import (
    BouwsteenReflection,
    Kwaliteitsbeeld,
    KwaliteitsbeeldForm,
    Visitatie,
)
from kwaliteitsassistent.domain.records.learning import Improvement, ImprovementSource
from kwaliteitsassistent.domain.records.provider import Financing
from kwaliteitsassistent.services.book import Book
from kwaliteitsassistent.services.care import reflections
from kwaliteitsassistent.services.dossier.checking import check_pdf
from kwaliteitsassistent.services.kader.kaders import adopt, shipped
from kwaliteitsassistent.services.kader.standing import standing
from kwaliteitsassistent.services.records.removal import remove
from kwaliteitsassistent.services.reporting import composed, exporting, kwaliteitsbeelden
from kwaliteitsassistent.services.reporting.issuing import issued_for
from kwaliteitsassistent.services.reporting.kwaliteitsbeelden import KWALITEITSBEELD, view
from kwaliteitsassistent.services.reporting.reports import beeld_lines
from tests.documents import reading
from tests.services.conftest import NOW

KOMPAS = "nl.vgn.kwaliteitskompas"
B1 = "Bouwsteen 1: zorg rond de cliënt"
YEAR = 2025


@pytest.fixture
def told(book: Book) -> Book:
    """A dossier with a talk about one bouwsteen, and what came of it, in the year the beeld is about."""
    adopt(book, next(one.path for one in shipped() if one.kader.id == KOMPAS))
    talk = BouwsteenReflection(
        id="talk",
        kader_id=KOMPAS,
        section_id="b1",
        held_on=date(2025, 5, 6),
        goes_well="Iedereen kent het plan.",
        will_do="Bellen\nEten",
    )
    provider = book.read().provider
    assert provider is not None
    book.save(
        replace(provider, financing=(Financing.WLZ_RESIDENTIAL,)),
        talk,
        replace(talk, id="later", held_on=date(2026, 5, 6), goes_well="Van een ander jaar."),
        Improvement(id="i", source=ImprovementSource.OTHER, noted_on=date(2025, 4, 1), description="Rooster"),
        Visitatie(id="v1", held_on=date(2025, 3, 1), members="Een collega", report="Rustig"),
        Visitatie(id="v2", held_on=date(2024, 3, 1), members="Iemand anders"),
    )
    reflections.follow(book, "talk", "Bellen", owner="Joke")
    return book


def draft(book: Book) -> Kwaliteitsbeeld:
    return kwaliteitsbeelden.compose(book, KwaliteitsbeeldForm.BEELD, YEAR)


def signed(beeld: Kwaliteitsbeeld) -> Signature:
    return Signature(
        id="s",
        document_kind="kwaliteitsbeeld",
        document_ref=beeld.id,
        role=SignerRole.PROVIDER,
        name="Joke Jansen",
        signed_at=NOW,
    )


def test_each_bouwsteen_that_was_talked_about_has_a_text(told: Book) -> None:
    texts = dict(draft(told).texts)
    talk = texts[B1]
    assert talk.splitlines() == [
        "Besproken op 6 mei 2025.",
        "Wat gaat goed: Iedereen kent het plan.",
        "Wat gaan we doen: Bellen; Eten",
        "Wat ervan kwam: Bellen (Loopt nog · Joke)",
    ]
    assert "Daarvan klaar: 0" in texts["improvements"]
    assert texts["visits"] == "Bezoeken van mensen van buiten in dit jaar: 1."
    assert "Rooster" in texts["outlook"]
    titles = [title for _, title in KWALITEITSBEELD.parts(draft(told))]
    assert titles[:2] == ["In het kort", B1]


def test_the_document_shows_the_texts_and_the_records_of_its_year(told: Book) -> None:
    beeld = draft(told)
    composed.edit(told, KWALITEITSBEELD, beeld.id, B1, "Onze eigen woorden.")
    kept = composed.found(told.read(), KWALITEITSBEELD, beeld.id)
    shown = view(told.read(), kept, Identity("KB-1", 1, NOW), None)
    assert [visit.members for visit in shown.visits] == ["Een collega"]
    assert [line.what for line in shown.improvements] == ["Rooster"]
    heard = " ".join(reading.words(composed.report_pdf(told, KWALITEITSBEELD, beeld.id)))
    assert "Concept: nog niet ondertekend" in heard
    assert "Onze eigen woorden." in heard
    assert "Iedereen kent het plan." not in heard


def test_it_is_established_once_sealed_and_kept(told: Book, tmp_path: Path) -> None:
    beeld = draft(told)
    with pytest.raises(DomainError, match="report_without_signature"):
        composed.establish(told, KWALITEITSBEELD, beeld.id, None)
    document = composed.establish(told, KWALITEITSBEELD, beeld.id, signed(beeld))
    assert (document.kind, document.number) == (DocumentKind.KWALITEITSBEELD, "KB-2026-001")
    assert issued_for(told.read(), DocumentKind.KWALITEITSBEELD, beeld.id) == document
    pdf = composed.report_pdf(told, KWALITEITSBEELD, beeld.id)
    told.save(Improvement(id="j", source=ImprovementSource.OTHER, noted_on=date(2025, 6, 1), description="Nieuw"))
    assert composed.report_pdf(told, KWALITEITSBEELD, beeld.id) == pdf, "what was sealed is never made again"
    path = exporting.write_file(tmp_path / "beeld.pdf", pdf)
    assert check_pdf(path, told.seals, told).in_order
    for profile in (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2B):
        assert page.is_pdf_compliant(str(path), profile=profile)
    path.write_bytes(pdf + b"%")
    assert not check_pdf(path, told.seals, told).in_order
    kept = composed.found(told.read(), KWALITEITSBEELD, beeld.id)
    assert (kept.made_on, kept.issued_on) == (told.today, told.today)
    for attempt in (
        lambda: composed.edit(told, KWALITEITSBEELD, beeld.id, "summary", "Anders."),
        lambda: composed.establish(told, KWALITEITSBEELD, beeld.id, signed(beeld)),
    ):
        with pytest.raises(DomainError, match="report_frozen"):
            attempt()


def test_what_happens_after_the_seal_may_be_kept_and_what_was_sealed_stays(told: Book) -> None:
    beeld = draft(told)
    told.save(replace(beeld, year=2024))
    told.save(beeld)
    composed.establish(told, KWALITEITSBEELD, beeld.id, signed(beeld))
    kept = composed.found(told.read(), KWALITEITSBEELD, beeld.id)
    told.save(replace(kept, published_on=told.today, found_at="www.voorbeeld.nl"))
    for changed in (replace(kept, year=2024), replace(kept, texts=()), replace(kept, issued_on=None)):
        with pytest.raises(DomainError, match="report_frozen"):
            told.save(changed)


def test_a_sealed_one_cannot_be_deleted_and_a_draft_can(told: Book) -> None:
    beeld = draft(told)
    composed.establish(told, KWALITEITSBEELD, beeld.id, signed(beeld))
    with pytest.raises(DomainError, match="report_kept"):
        remove(told, "kwaliteitsbeeld", beeld.id)
    other = draft(told)
    remove(told, "kwaliteitsbeeld", other.id)
    assert [one.id for one in told.read().all(Kwaliteitsbeeld)] == [beeld.id]


def test_what_was_kept_of_one_made_elsewhere_stays(told: Book) -> None:
    ready = date(2026, 5, 20)
    made = Kwaliteitsbeeld(
        id="kb", form=KwaliteitsbeeldForm.BEELD, year=YEAR, made_on=ready, summary="Kort", external_view="Fijne sfeer"
    )
    told.save(made)
    begun = composed.begin(told, KWALITEITSBEELD, made)
    assert (dict(begun.texts)["summary"], dict(begun.texts)["visits"]) == ("Kort", "Fijne sfeer")
    assert composed.begin(told, KWALITEITSBEELD, begun) == begun
    composed.establish(told, KWALITEITSBEELD, "kb", signed(begun))
    assert composed.found(told.read(), KWALITEITSBEELD, "kb").made_on == ready


def test_no_kader_counts_a_draft(told: Book) -> None:
    def looked_at() -> tuple[str, ...]:
        (kompas,) = standing(told.read(), told.today)
        return next(f.verdict.evidence for f in kompas.findings if f.requirement.id == "kk23.b4.02")

    beeld = draft(told)
    assert looked_at() == ()
    composed.establish(told, KWALITEITSBEELD, beeld.id, signed(beeld))
    assert looked_at() == (beeld.id,)


def test_what_cannot_be_is_told(told: Book) -> None:
    with pytest.raises(DomainError, match="year_in_future"):
        kwaliteitsbeelden.compose(told, KwaliteitsbeeldForm.BEELD, 2027)
    with pytest.raises(DomainError, match="record_unknown"):
        composed.report_pdf(told, KWALITEITSBEELD, "weg")
    with pytest.raises(DomainError, match="record_unknown"):
        composed.edit(told, KWALITEITSBEELD, draft(told).id, "kleur", "Groen.")


def test_a_new_version_replaces_the_one_with_the_mistake(told: Book) -> None:
    beeld = draft(told)
    with pytest.raises(DomainError, match="report_still_open"):
        composed.correct(told, KWALITEITSBEELD, beeld.id)
    first = composed.establish(told, KWALITEITSBEELD, beeld.id, signed(beeld))
    new = composed.correct(told, KWALITEITSBEELD, beeld.id)
    assert (new.texts, new.issued_on, new.is_draft) == (beeld.texts, None, True)
    with pytest.raises(DomainError, match="report_already_corrected"):
        composed.correct(told, KWALITEITSBEELD, beeld.id)
    assert {line.id: line.replaced for line in beeld_lines(told.read())} == {beeld.id: True, new.id: False}
    composed.edit(told, KWALITEITSBEELD, new.id, "summary", "Verbeterd.")
    second = composed.establish(told, KWALITEITSBEELD, new.id, signed(new))
    assert (second.number, second.version, second.replaces_id) == (first.number, 2, first.id)
    pdf = composed.report_pdf(told, KWALITEITSBEELD, new.id)
    assert f"{first.number}, versie 1" in " ".join(reading.words(pdf))
    assert composed.report_pdf(told, KWALITEITSBEELD, beeld.id) != pdf, "the old one stays as it was"
    with pytest.raises(DomainError, match="report_frozen"):
        told.save(replace(composed.found(told.read(), KWALITEITSBEELD, new.id), replaces_id=None))


def test_a_new_version_that_was_not_wanted_can_go(told: Book) -> None:
    beeld = draft(told)
    composed.establish(told, KWALITEITSBEELD, beeld.id, signed(beeld))
    new = composed.correct(told, KWALITEITSBEELD, beeld.id)
    remove(told, "kwaliteitsbeeld", new.id)
    assert not composed.is_replaced(told.read(), composed.found(told.read(), KWALITEITSBEELD, beeld.id))
