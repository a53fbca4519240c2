"""Finds people, requirements and issued documents by what one types."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice

from ...domain.kader.values import Kader, Requirement
from ...domain.records.dossier import Dossier
from ...domain.records.issued import IssuedDocument
from ...domain.text import fold
from ..book import Book
from ..kader.kaders import adopted
from ..records.people import people_list
from ..reporting.reports import issued_lines

MOST = 8
"""How many of each kind are shown; who wants more types on."""


class HitKind(StrEnum):
    """What was found."""

    STAFF = "staff"
    CLIENT = "client"
    DOCUMENT = "document"
    REQUIREMENT = "requirement"


@dataclass(frozen=True, slots=True)
class Hit:
    """Something that was found, and where to see it: the id of a page and a place within it."""

    kind: HitKind
    title: str
    detail: str
    page: str
    place: object


def search(book: Book, words: str) -> tuple[Hit, ...]:
    """What fits all of `words`, whatever their case and accents: people first, requirements last; no words, no hits."""
    wanted = fold(words).split()
    if not wanted:
        return ()
    dossier = book.read()
    return (
        *_people(book, HitKind.STAFF, "staff", words),
        *_people(book, HitKind.CLIENT, "clients", words),
        *islice(_documents(dossier, wanted), MOST),
        *_requirements(dossier, wanted),
    )


def fits(words: str, *texts: str) -> bool:
    """Whether every one of `words` is somewhere in the texts, whatever their case and accents."""
    return _has(fold(" ".join(texts)), fold(words).split())


def _has(searched: str, wanted: list[str]) -> bool:
    return all(word in searched for word in wanted)


def _people(book: Book, kind: HitKind, page: str, words: str) -> tuple[Hit, ...]:
    found = [
        row
        for ended in (False, True)
        for row in people_list(book, kind.value, search=words, ended=ended, limit=MOST).rows
    ]
    return tuple(Hit(kind, row.name, row.detail, page, row.id) for row in found[:MOST])


def _documents(dossier: Dossier, wanted: list[str]) -> Iterator[Hit]:
    for line in issued_lines(dossier, newest=len(dossier.all(IssuedDocument))):
        if _has(fold(f"{line.title} {line.detail}"), wanted):
            yield Hit(HitKind.DOCUMENT, line.title, line.detail, "reports", line.id)


def _requirements(dossier: Dossier, wanted: list[str]) -> tuple[Hit, ...]:
    found = [(kader, one) for kader in adopted(dossier) for one in kader.requirements if _has(_searched(one), wanted)]
    found.sort(key=lambda pair: not _has(fold(pair[1].id), wanted))
    return tuple(_requirement_hit(kader, one) for kader, one in found[:MOST])


def _searched(requirement: Requirement) -> str:
    return fold(f"{requirement.id} {requirement.theme} {requirement.plain} {requirement.text}")


def _requirement_hit(kader: Kader, requirement: Requirement) -> Hit:
    title = (requirement.plain or requirement.text).split(". ")[0].rstrip(".")
    detail = f"{requirement.id} · {kader.title}"
    return Hit(HitKind.REQUIREMENT, title, detail, "kader", (kader.id, requirement.id))
