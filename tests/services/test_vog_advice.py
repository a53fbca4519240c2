"""What the kaders make of a VOG before it is saved, and when to apply for one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kwaliteitsassistent.domain.errors import DomainError
from kwaliteitsassistent.domain.judging.verdict import State
from kwaliteitsassistent.domain.records.organisation import EvidenceRequest, RequestTopic
from kwaliteitsassistent.domain.records.staff import Engagement, Role, StaffMember, Vog
from kwaliteitsassistent.services.book import Book
from kwaliteitsassistent.services.kader.kaders import adopt, shipped
from kwaliteitsassistent.services.kader.vog_advice import (
    drop_copy,
    keep_copy,
    preview_vog,
    vog_windows,
    window_sentence,
)

TODAY = date(2026, 11, 24)
KADER = "nl.midden-groningen.wmo"
RULE_KINDS = Path(__file__).parents[1] / "domain" / "kader" / "rule_kinds.toml"


@pytest.fixture
def staffed(book: Book) -> Book:
    """A dossier that is judged by a kader, with someone who starts in ten weeks."""
    adopt(book, next(one.path for one in shipped() if one.kader.id == KADER))
    book.save(
        StaffMember(id="bo", given_name="Bo", family_name="Nieuwland"),
        Engagement(id="start", staff_id="bo", role=Role.CARER, start=date(2027, 2, 1), direct_client_contact=True),
    )
    return book


def _states(book: Book, issued: date, *profiles: str) -> list[State]:
    vog = Vog(id="vog", staff_id="bo", issued=issued, profiles=profiles)
    return [line.state for line in preview_vog(book.read(), vog, TODAY)]


@pytest.mark.parametrize(
    ("issued", "good"),
    [
        (date(2026, 10, 31), False),
        (date(2026, 11, 1), True),  # exactly three months before the start
        (date(2026, 11, 24), True),
    ],
)
def test_the_age_is_counted_back_from_the_start(staffed: Book, issued: date, good: bool) -> None:
    states = _states(staffed, issued, "45")
    assert len(states) == 3
    assert all(state is State.MET for state in states) is good


def test_a_missing_profile_shows_at_once(staffed: Book) -> None:
    assert _states(staffed, date(2026, 11, 20), "85")[2] is not State.MET


def test_looking_writes_nothing_and_replaces_the_saved_one(staffed: Book) -> None:
    saved = Vog(id="vog", staff_id="bo", issued=date(2026, 11, 20), profiles=("45",))
    staffed.save(saved)
    assert State.MET not in _states(staffed, date(2020, 1, 1))[1:]
    assert staffed.read().find(Vog, "vog") == saved


def test_without_a_kader_nobody_judges_and_nothing_is_advised(book: Book) -> None:
    book.save(Engagement(id="start", staff_id="joke", role=Role.CARER, start=date(2027, 2, 1)))
    assert preview_vog(book.read(), Vog(id="vog", staff_id="joke", issued=TODAY), TODAY) == ()
    assert vog_windows(book.read(), "joke", TODAY) == ()


def test_a_request_that_is_open_is_told_with_its_day_until_it_is_answered(staffed: Book) -> None:
    """Asked on 20 November within ten weeks: until 29 January. An answered one, or one for a diploma, is not told."""
    adopt(staffed, RULE_KINDS)
    asked = EvidenceRequest(
        id="q", topic=RequestTopic.VOG, asked_on=date(2026, 11, 20), asked_by="Gemeente", staff_id="bo"
    )
    vog = Vog(id="vog", staff_id="bo", issued=TODAY)
    staffed.save(asked, replace(asked, id="r", topic=RequestTopic.DIPLOMA))

    def told(today: date) -> list[tuple[State, str]]:
        lines = preview_vog(staffed.read(), vog, today)
        assert all("29 januari 2027" in line.explanation for line in lines if line.place[2] == "q")
        return [(line.state, line.role) for line in lines if line.place[2] in ("q", "r")]

    role = "Verzoek van 20 november 2026"
    assert told(date(2027, 1, 29)) == [(State.SOON, role)]
    assert told(date(2027, 1, 30)) == [(State.LATE, role)]
    staffed.save(replace(asked, answered_on=TODAY))
    assert told(date(2027, 1, 30)) == []


def test_someone_still_to_start_is_told_between_which_days(staffed: Book) -> None:
    (window,) = vog_windows(staffed.read(), "bo", date(2026, 10, 1))
    assert (window.first, window.last) == (date(2026, 11, 1), date(2027, 2, 1))
    early = window_sentence(window, date(2026, 10, 1))
    assert early.startswith("Vraag de VOG aan tussen 1 november 2026 en 1 februari 2027 (Hulpverlener).")
    assert window_sentence(window, TODAY).startswith("Vraag de VOG nu aan")


def test_a_vog_that_is_new_enough_ends_the_advice(staffed: Book) -> None:
    staffed.save(Vog(id="vog", staff_id="bo", issued=date(2026, 11, 1)))
    assert vog_windows(staffed.read(), "bo", TODAY) == ()


def test_who_already_works_is_not_told_to_apply(staffed: Book) -> None:
    assert vog_windows(staffed.read(), "bo", date(2027, 2, 1)) == ()


def test_a_copy_needs_a_ground(staffed: Book) -> None:
    staffed.save(Vog(id="vog", staff_id="bo", issued=TODAY))
    with pytest.raises(DomainError, match="vog_copy_without_ground"):
        keep_copy(staffed, "vog", "  ", "vog.txt", b"papier")
    assert staffed.attachments() == ()
    kept = keep_copy(staffed, "vog", "De gemeente vraagt erom", "vog.txt", b"papier")
    assert staffed.read().find(Vog, "vog") == kept
    assert drop_copy(staffed, "vog").copy_id is None


def test_a_copy_of_nothing_is_refused(staffed: Book) -> None:
    with pytest.raises(DomainError, match="record_unknown"):
        keep_copy(staffed, "weg", "Zomaar", "vog.txt", b"papier")
