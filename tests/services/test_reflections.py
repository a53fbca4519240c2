"""Reflections: which kinds fit, what is refused, and how plans become improvements once."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from kwaliteitsassistent.domain.errors import DomainError
from kwaliteitsassistent.domain.records.learning import ImprovementSource, ReflectionKind
from kwaliteitsassistent.domain.records.provider import OrganisationForm, Provider
from kwaliteitsassistent.services.book import Book
from kwaliteitsassistent.services.care import reflections


@pytest.mark.parametrize(
    ("form", "first"),
    [
        (OrganisationForm.ZZP, ReflectionKind.INTERVISION),
        (OrganisationForm.SMALL_TEAM, ReflectionKind.TEAM),
        (None, ReflectionKind.TEAM),
    ],
)
def test_the_usual_kind_follows_from_who_works_there(
    book: Book, form: OrganisationForm | None, first: ReflectionKind
) -> None:
    book.save(Provider(id="aanbieder", name="Zorg aan Huis", organisation_form=form))
    assert reflections.new_reflection(book.read(), book.today).kind is first


def test_a_plan_becomes_an_improvement_once(book: Book) -> None:
    reflection = replace(reflections.new_reflection(book.read(), book.today), will_do=" - Bellen\n\n• Eten ")
    reflections.save(book, reflection)
    made = reflections.follow(book, reflection.id, "Bellen")
    assert (made.source, made.source_id) == (ImprovementSource.REFLECTION, reflection.id)
    assert reflections.intentions(book.read(), reflection) == (
        reflections.Intention("Bellen", followed=True),
        reflections.Intention("Eten", followed=False),
    )
    with pytest.raises(DomainError, match="already_followed"):
        reflections.follow(book, reflection.id, "Bellen")
    assert [line.improvements for line in reflections.reflection_lines(book.read())] == [1]


def test_what_cannot_be_is_refused(book: Book) -> None:
    empty = reflections.new_reflection(book.read(), book.today)
    with pytest.raises(DomainError, match="reflection_empty"):
        reflections.save(book, empty)
    later = replace(empty, goes_well="Goed", held_on=book.today + timedelta(days=1))
    with pytest.raises(DomainError, match="reflection_in_future"):
        reflections.save(book, later)
    with pytest.raises(DomainError, match="record_unknown"):
        reflections.follow(book, "weg", "Bellen")
