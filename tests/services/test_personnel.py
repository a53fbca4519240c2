"""The overview of personnel shows every VOG that matters, and what each is worth by itself."""

from __future__ import annotations

from datetime import date

import pytest

from kwaliteitsassistent.documents.personnel import PersonView, build_personnel
from kwaliteitsassistent.documents.views import Identity
from kwaliteitsassistent.domain.records.staff import Engagement, Role, StaffMember, Vog
from kwaliteitsassistent.services.book import Book
from kwaliteitsassistent.services.kader.kaders import adopt, shipped
from kwaliteitsassistent.services.kader.standing import standing
from kwaliteitsassistent.services.reporting.document_views import personnel_view
from tests.documents import reading
from tests.services.conftest import NOW

TODAY = NOW.date()


def vog(id_: str, issued: date, *profiles: str) -> Vog:
    return Vog(id=id_, staff_id="bo", issued=issued, profiles=profiles, number=id_.upper())


@pytest.fixture
def working(book: Book) -> Book:
    """Someone who has worked here since February, judged by one kader."""
    adopt(book, next(one.path for one in shipped() if one.kader.id == "nl.midden-groningen.wmo"))
    book.save(
        StaffMember(id="bo", given_name="Bo", family_name="Nieuwland"),
        Engagement(id="start", staff_id="bo", role=Role.CARER, start=date(2026, 2, 1), direct_client_contact=True),
    )
    return book


def shown(book: Book) -> PersonView:
    dossier = book.read()
    view = personnel_view(dossier, standing(dossier, TODAY), Identity("PO-1", 1, NOW))
    return next(person for person in view.people if "Nieuwland" in person.name)


def numbers(book: Book) -> list[str]:
    return [line.number for line in shown(book).vogs]


def test_the_one_that_counts_stays_beside_a_newer_one(working: Book) -> None:
    working.save(vog("start-1", date(2026, 1, 20), "45"), vog("later", date(2026, 11, 2), "85"))
    assert numbers(working) == ["LATER", "START-1"]
    later, at_start = shown(working).vogs
    assert {line.verdict for line in at_start.worth} == {"voldaan"}
    assert not any(line.reason for line in at_start.worth)
    assert any("Profiel 45 staat er niet bij" in line.reason for line in later.worth)


def test_one_given_before_the_start_stays_beside_one_given_after_it(working: Book) -> None:
    working.save(vog("na", date(2026, 11, 2), "45"), vog("voor", date(2026, 1, 20), "45"))
    assert numbers(working) == ["NA", "VOOR"]


def test_one_that_changes_nothing_is_left_out(working: Book) -> None:
    working.save(
        vog("start-1", date(2026, 1, 20), "45"),
        vog("tussen", date(2026, 5, 1), "45"),
        vog("nieuwste", date(2026, 11, 2), "45"),
        vog("straks", date(2027, 1, 1), "45"),
    )
    assert numbers(working) == ["NIEUWSTE", "START-1"]


def test_nobody_without_a_vog_is_left_out(working: Book) -> None:
    assert shown(working).vogs == ()
    dossier = working.read()
    pdf = build_personnel(personnel_view(dossier, standing(dossier, TODAY), Identity("PO-1", 1, NOW)))
    assert "geen VOG bekend" in " ".join(reading.words(pdf))
