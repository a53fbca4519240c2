"""Looking back, on the work or on a bouwsteen: what goes well, what can be better, what we will do."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TypeAlias

from ...domain.errors import DomainError
from ...domain.records.dossier import Dossier
from ...domain.records.kwaliteitsbeeld import BouwsteenReflection
from ...domain.records.learning import Improvement, ImprovementSource, ReflectionKind, Teamreflectie
from ...domain.records.provider import OrganisationForm
from ..book import Book, new_id
from ..wording.form_words import option
from ..wording.texts import text

Reflection: TypeAlias = Teamreflectie | BouwsteenReflection
"""Everything that asks the three questions."""

_SOURCES = {Teamreflectie: ImprovementSource.REFLECTION, BouwsteenReflection: ImprovementSource.KADER}


@dataclass(frozen=True, slots=True)
class ReflectionLine:
    """One reflection in the list, with how many improvements came of it."""

    id: str
    title: str
    detail: str
    improvements: int


@dataclass(frozen=True, slots=True)
class Intention:
    """One line of what the team will do, and whether it is followed as an improvement already."""

    words: str
    followed: bool


def kinds(dossier: Dossier) -> tuple[ReflectionKind, ...]:
    """The kinds that fit this provider, the usual one first: who works alone holds no teamreflectie."""
    alone = dossier.provider is not None and dossier.provider.organisation_form is OrganisationForm.ZZP
    if alone:
        return (ReflectionKind.INTERVISION, ReflectionKind.SELF)
    return (ReflectionKind.TEAM, ReflectionKind.INTERVISION, ReflectionKind.SELF)


def new_reflection(dossier: Dossier, today: date) -> Teamreflectie:
    """An empty reflection of today; it is saved once something was written in it."""
    return Teamreflectie(id=new_id(), kind=kinds(dossier)[0], held_on=today)


def reflection_lines(dossier: Dossier) -> tuple[ReflectionLine, ...]:
    """All reflections, newest first."""
    reflections = sorted(dossier.all(Teamreflectie), key=lambda reflection: reflection.held_on, reverse=True)
    return tuple(_line(dossier, reflection) for reflection in reflections)


def _line(dossier: Dossier, reflection: Teamreflectie) -> ReflectionLine:
    told = (", ".join(reflection.themes), reflection.participants)
    title = text("reflection", "title", kind=option(reflection.kind), day=reflection.held_on)
    return ReflectionLine(
        reflection.id, title, " · ".join(part for part in told if part), len(improvements_of(dossier, reflection.id))
    )


def improvements_of(dossier: Dossier, reflection_id: str) -> tuple[Improvement, ...]:
    """The improvements that came of a reflection, in the order they were noted."""
    return tuple(
        one for one in dossier.all(Improvement) if one.source_id == reflection_id and one.source in _SOURCES.values()
    )


def intentions(dossier: Dossier, reflection: Reflection) -> tuple[Intention, ...]:
    """What one will do, line by line."""
    followed = {improvement.description for improvement in improvements_of(dossier, reflection.id)}
    lines = (line.strip(" \t-•*") for line in reflection.will_do.splitlines())
    return tuple(Intention(line, line in followed) for line in lines if line)


def save(book: Book, reflection: Reflection) -> None:
    """Keep a reflection. Raises DomainError `reflection_in_future`, or `reflection_empty` when nothing was written."""
    if reflection.held_on > book.today:
        raise DomainError("reflection_in_future", day=reflection.held_on)
    if isinstance(reflection, Teamreflectie):
        themes = tuple(theme.strip() for theme in reflection.themes if theme.strip())
        reflection = replace(reflection, themes=themes)
    book.save(reflection)


def follow(book: Book, reflection_id: str, words: str, owner: str = "", due: date | None = None) -> Improvement:
    """Turn one line of what one will do into an improvement. Raises DomainError `already_followed`."""
    dossier = book.read()
    reflection = dossier.find(Teamreflectie, reflection_id) or dossier.find(BouwsteenReflection, reflection_id)
    if reflection is None:
        raise DomainError("record_unknown", kind="teamreflectie")
    if any(improvement.description == words for improvement in improvements_of(dossier, reflection_id)):
        raise DomainError("already_followed")
    improvement = Improvement(
        id=new_id(),
        source=_SOURCES[type(reflection)],
        source_id=reflection_id,
        noted_on=book.today,
        description=words,
        owner=owner,
        due=due,
    )
    book.save(improvement)
    return improvement
