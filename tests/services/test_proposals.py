"""Which kaders suit a provider follows from the profile, with the reason; nothing is a silent yes."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from kwaliteitsassistent.domain.records.dossier import Dossier
from kwaliteitsassistent.domain.records.provider import Financing, Provider
from kwaliteitsassistent.services.book import Book
from kwaliteitsassistent.services.kader.kaders import adopt, adopt_text, adopted, shipped
from kwaliteitsassistent.services.kader.proposals import Fit, Proposal, proposals

TODAY = date(2026, 11, 24)
MG, KK17 = "nl.midden-groningen.wmo", "nl.vgn.kwaliteitskader"


def proposed(kader_id: str, today: date = TODAY, **profile: Any) -> Proposal:
    """What is said about one kader to a provider with this profile."""
    dossier = Dossier([Provider(id="p", name="Zorg aan Huis", **profile)])
    return next(one for one in proposals(dossier, today) if one.kader.id == kader_id)


@pytest.mark.parametrize("name", ["Midden-Groningen", "gemeente Midden-Groningen", " Gemeente  Midden-Groningen "])
def test_a_kader_fits_by_financing_and_gemeente(name: str) -> None:
    found = proposed(MG, financing=(Financing.WMO,), gemeenten=(name,))
    assert (found.fit, found.fits) == (Fit.FITS, True)
    assert found.reason == "Past bij u: u werkt vanuit de Wmo en voor de gemeente Midden-Groningen."


def test_another_financing_does_not_fit() -> None:
    found = proposed(MG, financing=(Financing.WLZ_MPT,), gemeenten=("Midden-Groningen",))
    assert (found.fit, found.reason) == (Fit.DIFFERENT, "Past niet bij u: u werkt niet vanuit de Wmo.")


def test_another_gemeente_does_not_fit() -> None:
    found = proposed(MG, financing=(Financing.WMO,), gemeenten=("Eemsdelta",))
    assert found.reason == "Past niet bij u: u werkt niet voor de gemeente Midden-Groningen."


@pytest.mark.parametrize(
    ("profile", "question"),
    [
        ({}, "hoe de zorg wordt betaald"),
        ({"financing": (Financing.WMO,)}, "de gemeenten waarvoor u werkt"),
    ],
)
def test_an_unanswered_question_is_told(profile: dict[str, Any], question: str) -> None:
    found = proposed(MG, **profile)
    assert (found.fit, found.fits) == (Fit.UNANSWERED, False)
    assert found.reason == f"Nog te beantwoorden: {question}."


def test_without_a_profile_nothing_is_ticked() -> None:
    assert not any(one.fits for one in proposals(Dossier([]), TODAY) if one.kader.applies is not None)


@pytest.mark.parametrize(
    ("today", "fit"),
    [
        (date(2016, 12, 31), Fit.COMING),
        (date(2017, 1, 1), Fit.FITS),
        (date(2022, 12, 31), Fit.FITS),
        (date(2023, 1, 1), Fit.ENDED),
    ],
)
def test_a_kader_fits_in_its_time_only(today: date, fit: Fit) -> None:
    assert proposed(KK17, today, financing=(Financing.WLZ_RESIDENTIAL,)).fit is fit


def test_what_fits_comes_first() -> None:
    dossier = Dossier([Provider(id="p", name="Z", financing=(Financing.WMO,), gemeenten=("Midden-Groningen",))])
    order = [tuple(Fit).index(one.fit) for one in proposals(dossier, TODAY)]
    assert order == sorted(order)


def test_the_kader_of_the_gemeente_comes_first_and_the_users_own_before_that(book: Book) -> None:
    for one in shipped():
        adopt(book, one.path)
    first, *others = [kader.id for kader in adopted(book.read())]
    assert first == MG
    assert set(others) == {one.kader.id for one in shipped()} - {MG}
    text = next(one.path for one in shipped() if one.kader.id == MG).read_text(encoding="utf-8")
    adopt_text(book, text.replace(f'id = "{MG}"', 'id = "nl.eigen"', 1), "eigen.toml")
    assert [kader.id for kader in adopted(book.read())][:2] == ["nl.eigen", MG]
