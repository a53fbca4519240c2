"""The list of requirements in numbers, filtered and searched, and one requirement in full."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kwaliteitsassistent.bootstrap import Desk
from kwaliteitsassistent.demo.basisset import BASISSET
from kwaliteitsassistent.demo.days import Days
from kwaliteitsassistent.demo.walk import fill
from kwaliteitsassistent.domain.errors import DomainError
from kwaliteitsassistent.domain.judging.verdict import State
from kwaliteitsassistent.domain.records.staff import Vog
from kwaliteitsassistent.services.book import Book
from kwaliteitsassistent.services.kader import answers
from kwaliteitsassistent.services.kader.answers import Asked
from kwaliteitsassistent.services.kader.kader_list import KaderView, Show, chosen_rows, kader_names, kader_view
from kwaliteitsassistent.services.kader.requirement_detail import papers, requirement_detail

from .conftest import NOW

TODAY = NOW.date()
KADER = "nl.midden-groningen.wmo"


@pytest.fixture
def demo(desk: Desk, tmp_path: Path) -> Iterator[Book]:
    """The dossier of the made-up provider."""
    opened = desk.create(tmp_path / "demo.kwa", "demo", "MV")
    fill(opened, Days(TODAY))
    yield opened
    opened.close()


@pytest.fixture
def view(demo: Book) -> KaderView:
    """Its kader as it stands."""
    return kader_view(demo.read(), TODAY, KADER)


def test_the_numbers_of_the_sections_add_up(view: KaderView) -> None:
    for show in Show:
        assert sum(section.counts.of(show) for section in view.sections) == view.counts.of(show)
        assert len(chosen_rows(view, show)) == view.counts.of(show)
    assert view.counts.all == len(view.kader.requirements)
    assert 0 < view.counts.late < view.counts.to_do < view.counts.all


def test_each_choice_holds_what_it_says(view: KaderView) -> None:
    assert all(State.LATE in row.states for row in chosen_rows(view, Show.LATE))
    assert all(State.TO_JUDGE in row.states for row in chosen_rows(view, Show.TO_CONFIRM))
    assert all(any(state.is_open for state in row.states) for row in chosen_rows(view, Show.TO_DO))
    assert {row.section for row in chosen_rows(view, section="omgeving")} == {"omgeving"}
    assert {row.theme for row in chosen_rows(view, theme="VOG")} == {"VOG"}
    assert ("VOG", "VOG") in view.themes()


def test_search_finds_every_word_however_it_is_written(view: KaderView) -> None:
    assert [row.id for row in chosen_rows(view, words="SCREENINGSPROFIEL 45")] == ["mg.vak.10"]
    assert chosen_rows(view, words="clienten") == chosen_rows(view, words="Cliënten") != ()
    assert "mg.vak.09" in {row.id for row in chosen_rows(view, words="joris vog")}
    assert chosen_rows(view, words="zeppelin") == ()


def test_a_row_names_who_is_open_and_the_day_that_counts(view: KaderView) -> None:
    rows = {row.id: row for row in view.rows}
    assert rows["mg.vei.25"].detail.endswith("Elektrisch gereedschap · uiterlijk 23 oktober 2026")
    assert rows["mg.vei.25"].word == "Te laat"
    assert rows["mg.vak.09"].title == "Zorg dat de VOG niet ouder is dan 3 maanden als iemand begint."
    assert rows["mg.vei.17"].title.endswith("zet ze op papier.")
    assert rows["mg.kwb.02"].due is None


def test_the_detail_leads_to_the_record_that_decides(demo: Book, view: KaderView) -> None:
    detail = requirement_detail(demo.read(), view, "mg.vak.09")
    assert not detail.confirmable
    assert detail.subjects[0].state is State.NOT_MET
    seen = detail.subjects[0].records
    (place,) = [one.place for one in seen]
    assert place is not None
    vog = demo.read().get("vog", place.id)
    assert isinstance(vog, Vog)
    assert (place.page, vog.staff_id) == ("staff", "medewerker-4")
    assert seen[0].title.startswith("VOG van ")


def test_the_detail_tells_an_answer_from_what_the_program_sees(demo: Book, view: KaderView) -> None:
    (exempted,) = requirement_detail(demo.read(), view, "mg.kwb.02").subjects
    assert exempted.state is State.EXEMPT
    assert exempted.own.startswith("Verlopen op ")
    (answer,) = exempted.answers
    assert answer.kind == "exemption"
    assert "Brief: " in answer.detail
    (proven,) = requirement_detail(demo.read(), view, "mg.doe.33").subjects
    assert proven.answers[0].detail.startswith("Datum op het papier: ")
    assert proven.own == ""


def test_the_detail_says_why_a_requirement_applies(demo: Book, view: KaderView) -> None:
    def told(requirement_id: str) -> list[str]:
        return [one.applies for one in requirement_detail(demo.read(), view, requirement_id).subjects]

    assert told("mg.vei.17") == ["Waarom deze eis geldt: vervoert u cliënten? Ja."]
    assert "Waarom deze eis geldt: de rol is eigenaar." in told("mg.vak.09")
    assert "" in told("mg.vak.09")  # whether it applies to Nynke is not known
    assert told("mg.doe.33") == [""]
    assert "Waarom deze eis geldt: het advies is ingevuld." in told("mg.doe.49")
    assert all("_" not in sentence for row in view.rows for sentence in told(row.id))


def test_a_certificate_can_be_proof_too(demo: Book, view: KaderView) -> None:
    (subject,) = requirement_detail(demo.read(), view, "mg.kwb.03").subjects
    links = [line for line in subject.answers if line.kind == "evidence_link"]
    assert links[0].title.startswith("Keurmerk van ")


def test_what_sums_up_others_names_those_that_are_open(demo: Book, view: KaderView) -> None:
    beneath = requirement_detail(demo.read(), view, "mg.vei.34").beneath
    assert beneath
    assert all(row.fits(Show.TO_DO) for row in beneath)


def test_every_requirement_has_a_detail(demo: Book, view: KaderView) -> None:
    for requirement in view.kader.requirements:
        detail = requirement_detail(demo.read(), view, requirement.id)
        assert detail.subjects
        assert detail.plain
        assert detail.source
        assert detail.applies_to
    with pytest.raises(DomainError, match="requirement_unknown"):
        requirement_detail(demo.read(), view, "mg.weg.01")


def test_all_sorts_of_answers_are_told(demo: Book) -> None:
    asked = Asked(KADER, "mg.vei.30")
    answers.confirm(demo, asked, "MV", TODAY, "Gezien.")
    answers.mark_not_applicable(demo, asked, "Past niet.")
    answers.exempt(demo, asked, "gemeente", TODAY)
    view = kader_view(demo.read(), TODAY, KADER)
    (subject,) = requirement_detail(demo.read(), view, "mg.vei.30").subjects
    assert [line.title for line in subject.answers] == [
        "Bevestigd door MV op 24 november 2026",
        "Niet van toepassing, gezegd op 24 november 2026: Past niet.",
        "Vrijgesteld door gemeente vanaf 24 november 2026, zonder einddatum",
    ]


def test_what_can_be_chosen(demo: Book) -> None:
    assert kader_names(demo.read()) == (
        (KADER, "Kwaliteitskader Wmo-maatwerk in natura, gemeente Midden-Groningen"),
        (BASISSET, "Basisset Wmo-kwaliteitseisen voor zeer kwetsbare burgers (VNG)"),
    )
    assert len(papers(demo.read())) == len(demo.read().of_kind("document"))
    with pytest.raises(DomainError, match="kader_not_adopted"):
        kader_view(demo.read(), TODAY, "nl.elders")
