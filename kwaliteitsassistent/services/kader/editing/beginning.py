"""How a kader of the user's own can begin: empty, as a copy, on top of another, or as the next version of itself."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ....domain.kader.editing.draft import KaderDraft, draft_of, empty_draft
from ....domain.kader.editing.rows import free_id, next_version, own_copy
from ....domain.kader.parts.kader import Kader
from ....domain.records.answers import AdoptedKader
from ...book import Book
from ...wording.language import in_dutch
from ..kaders import adopted, bases, in_use, shipped
from .words import say


class Way(StrEnum):
    """What stands in it at the start."""

    EMPTY = "empty"
    COPY = "copy"
    PROFILE = "profile"
    CHANGE = "change"


@dataclass(frozen=True, slots=True)
class Beginning:
    """A way to begin, with the kader it begins from; none for an empty one."""

    way: Way
    kader_id: str
    words: str


def beginnings(book: Book) -> tuple[Beginning, ...]:
    """Everything a new kader can begin as. One that builds on another cannot be built on itself."""
    used = adopted(book.read())
    on: dict[str, Kader] = {}
    for one in bases(used):
        if one.based_on is None:
            on.setdefault(one.id, one)
    return (
        Beginning(Way.EMPTY, "", say("begin_empty")),
        *(Beginning(Way.COPY, one.id, say("begin_copy", title=one.title)) for one in used),
        *(Beginning(Way.PROFILE, one.id, say("begin_profile", title=one.title)) for one in on.values()),
    )


def own_kaders(book: Book) -> tuple[Beginning, ...]:
    """The kaders in use that are the user's own to change: those that ship never are."""
    ships = {one.kader.id for one in shipped()}
    return tuple(Beginning(Way.CHANGE, one.id, one.title) for one in adopted(book.read()) if one.id not in ships)


@in_dutch()
def begin(book: Book, beginning: Beginning) -> KaderDraft:
    """The draft to begin with. Nothing is kept before it is changed."""
    match beginning.way:
        case Way.COPY:
            draft = draft_of(_text_in_use(book, beginning.kader_id))
            title = say("copy_title", title=str(draft.at(("title",))))
            return own_copy(draft, _free(book, f"{beginning.kader_id}-eigen"), title)
        case Way.CHANGE:
            return next_version(draft_of(_text_in_use(book, beginning.kader_id)))
        case Way.PROFILE:
            return _profile(book, beginning.kader_id)
    return empty_draft(_free(book, "eigen-kader"), say("new_title"), _publisher(book))


def _profile(book: Book, kader_id: str) -> KaderDraft:
    """Only what is more or less than the kader underneath stands in it."""
    base = next(one for one in bases(adopted(book.read())) if one.id == kader_id)
    title = say("profile_title", title=base.title)
    return empty_draft(_free(book, f"{base.id}-eigen"), title, _publisher(book), f"{base.id}@{base.version}")


def _text_in_use(book: Book, kader_id: str) -> str:
    return next(one.text for one in in_use(book.read()) if one.kader_id == kader_id)


def _free(book: Book, id_: str) -> str:
    dropped_too = (one.kader_id for one in book.read().all(AdoptedKader))
    return free_id(id_, (*(one.kader.id for one in shipped()), *dropped_too))


def _publisher(book: Book) -> str:
    provider = book.read().provider
    return provider.name if provider is not None and provider.name else say("publisher_unknown")
