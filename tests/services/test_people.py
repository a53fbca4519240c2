"""Lists of people from the database, their lines in words, and removing with a way back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from kwaliteitsassistent.domain.errors import DomainError
from kwaliteitsassistent.domain.records.clients import Client
from kwaliteitsassistent.domain.records.dossier import Dossier
from kwaliteitsassistent.domain.records.plan import Goal, SupportPlan
from kwaliteitsassistent.domain.records.provider import Headcount, HeadcountMethod
from kwaliteitsassistent.domain.records.staff import Engagement, Role, StaffMember, Vog
from kwaliteitsassistent.services.book import Book
from kwaliteitsassistent.services.records.people import people_list
from kwaliteitsassistent.services.records.record_lines import facts, lines, record_line, summary
from kwaliteitsassistent.services.records.removal import remove
from kwaliteitsassistent.services.records.undo import undo

TODAY = date(2026, 11, 24)


def _names(book: Book, kind: str, **filters: object) -> list[str]:
    return [row.name for row in people_list(book, kind, **filters).rows]  # type: ignore[arg-type]


@pytest.fixture
def staffed(book: Book) -> Book:
    """Someone who works, someone who left yesterday, and someone who came back."""
    book.save(
        *(StaffMember(id=name, given_name=name, family_name="Zijlstra") for name in ("Ab", "Be", "Cé")),
        Engagement(id="1", staff_id="Ab", role=Role.CARER, start=date(2020, 1, 1), end=TODAY),
        Engagement(id="2", staff_id="Be", role=Role.CARER, start=date(2020, 1, 1), end=date(2026, 11, 23)),
        Engagement(id="3", staff_id="Cé", role=Role.INTERN, start=date(2020, 1, 1), end=date(2021, 1, 1)),
        Engagement(id="4", staff_id="Cé", role=Role.CARER, start=date(2026, 12, 1)),
    )
    return book


def test_the_last_day_still_counts_and_no_engagement_is_not_gone(staffed: Book) -> None:
    assert _names(staffed, "staff") == ["Joke Jansen", "Ab Zijlstra", "Cé Zijlstra"]
    assert _names(staffed, "staff", ended=True) == ["Be Zijlstra"]
    assert _names(staffed, "staff", search="CE zijl") == ["Cé Zijlstra"]


def test_more_than_fits_is_counted(staffed: Book) -> None:
    found = people_list(staffed, "staff", limit=2)
    assert (len(found.rows), found.total) == (2, 3)


def test_a_line_says_the_roles_of_now(staffed: Book) -> None:
    details = {row.id: row.detail for row in people_list(staffed, "staff").rows}
    assert details["Cé"] == "Hulpverlener vanaf 1 december 2026"
    assert details["joke"] == "Nog geen aanstelling"
    (gone,) = people_list(staffed, "staff", ended=True).rows
    assert gone.detail == "Werkte hier tot en met 23 november 2026"


def test_clients_whose_support_ended_are_kept_apart(book: Book) -> None:
    book.save(Client(id="weg", given_name="Ed", family_name="Bos", start=date(2020, 1, 1), end=date(2021, 1, 1)))
    assert _names(book, "client") == ["Ria de Vries"]
    assert _names(book, "client", ended=True) == ["Ed Bos"]


def test_what_runs_stands_before_what_is_over_and_the_newest_first(staffed: Book) -> None:
    told = lines(staffed.read(), staffed.read().linked("engagement", "staff_id", "Cé"), TODAY)
    assert [(line.title, line.ended) for line in told] == [("Hulpverlener", False), ("Stagiair", True)]


def test_a_count_of_people_is_told_as_one_would(book: Book) -> None:
    def told(people: int, method: HeadcountMethod) -> str:
        return record_line(book.read(), Headcount(id="t", counted_on=TODAY, people=people, method=method), TODAY).title

    assert told(6, HeadcountMethod.HEADS) == "6 personen op 24 november 2026"
    assert told(1, HeadcountMethod.HEADS) == "1 persoon op 24 november 2026"
    assert told(1, HeadcountMethod.FTE) == "1 fte op 24 november 2026"
    book.save(Headcount(id="t", counted_on=TODAY, people=6))
    assert "laatste: 6 personen op 24 november 2026" in summary(book.read(), "headcount", TODAY)


def test_a_line_names_the_day_and_the_record(staffed: Book) -> None:
    vog = Vog(id="vog", staff_id="Ab", issued=date(2026, 3, 4), number="12", profiles=("45", "85"))
    line = record_line(staffed.read(), vog, TODAY)
    assert (line.title, line.detail) == ("VOG van 4 maart 2026", "Nummer 12 · profielen 45, 85")


def test_a_plan_goes_and_comes_back_with_its_goals(book: Book) -> None:
    before = book.read()
    gone = remove(book, "plan", "plan")
    assert book.read().all(SupportPlan) == ()
    assert book.read().all(Goal) == ()
    undo(book, gone)
    assert book.read() == before


def test_what_is_not_there_or_is_named_is_not_removed(book: Book) -> None:
    with pytest.raises(DomainError, match="record_unknown"):
        remove(book, "plan", "weg")
    with pytest.raises(DomainError, match="still_in_use"):
        remove(book, "staff", "joke")


def test_a_tick_that_was_not_set_is_not_told_and_a_no_is() -> None:
    client = Client(id="c", given_name="Fem", family_name="Vos", start=date(2026, 1, 1), very_vulnerable=False)
    told = dict(facts(Dossier([client]), client, ("no_network", "very_vulnerable")))
    assert list(told.values()) == ["Nee"]
    assert len(facts(Dossier([client]), replace(client, no_network=True), ("no_network",))) == 1
