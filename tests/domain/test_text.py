"""Text as it is kept, sorted and searched."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kwaliteitsassistent.domain.errors import DomainError
from kwaliteitsassistent.domain.text import clean, fold


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("gewoon", "gewoon"),
        ("een\r\ntwee\rdrie\n\tvier", "een\ntwee\ndrie\n\tvier"),
        ("a\x00b\x1bc\x7fd\x85e", "abcde"),
        ("cliënt \U0001f600", "cliënt \U0001f600"),
    ],
)
def test_control_characters_go_and_the_rest_stays(text: str, kept: str) -> None:
    assert clean(text) == kept


def test_half_a_character_is_refused() -> None:
    with pytest.raises(DomainError, match="text_unreadable"):
        clean("\ud83d")


@given(st.text(st.characters(exclude_categories=("Cs",))))
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Zoë van 't Hoff-Łukasz", "zoe van t hoff lukasz"),
        ("ÉÉN", "een"),
        ("e\u0301e\u0301n", "een"),
        ("O’Brien", "obrien"),
        ("Straße  Ærø", "strasse aero"),
        ("IJsbrand ĳ", "ijsbrand ij"),
    ],
)
def test_case_accents_and_apostrophes_do_not_matter(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
def test_what_is_folded_is_found_again(text: str) -> None:
    assert fold(fold(text)) == fold(text)
