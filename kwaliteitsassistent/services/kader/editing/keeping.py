"""Drafts of kaders, kept inside the encrypted dossier until they are taken into use or thrown away."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ....domain.kader.editing.draft import KaderDraft, draft_of, empty_draft, text_of
from ....domain.kader.editing.rows import free_id, next_version, own_copy
from ....domain.kader.values import Kader
from ....domain.records.answers import AdoptedKader
from ...book import Book, new_id
from ..kaders import adopt_text, adopted, in_use, shipped
from .words import say

_SUFFIX = ".concept.toml"


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """A draft that is kept, by the id of its file in the dossier."""

    id: str
    title: str
    kept_on: date


def kept_drafts(book: Book) -> tuple[KeptDraft, ...]:
    """The drafts in the dossier, the oldest first."""
    files = (one for one in book.attachments() if one.name.endswith(_SUFFIX))
    return tuple(KeptDraft(one.id, _title(open_draft(book, one.id)), one.added_on) for one in files)


def _title(draft: KaderDraft) -> str:
    return str(draft.at(("title",)) or "").strip() or say("untitled")


def open_draft(book: Book, draft_id: str) -> KaderDraft:
    """A draft as it was kept. DomainError `attachment_unknown` when it is not there any more."""
    return draft_of(book.attachment(draft_id)[1].decode())


def keep_draft(book: Book, draft_id: str, draft: KaderDraft) -> None:
    """Keep a draft, right or not right yet, in place of what was kept under this id."""
    text = text_of(draft).encode()
    there = any(one.id == draft_id for one in book.attachments())
    if there and book.attachment(draft_id)[1] == text:
        return
    with book.writing() as writing:
        if there:
            writing.detach(draft_id)
        writing.attach(f"kader{_SUFFIX}", text, book.today, draft_id)


def throw_away(book: Book, draft_id: str) -> None:
    """Forget a draft; nothing happens when there is none."""
    if any(one.id == draft_id for one in book.attachments()):
        with book.writing() as writing:
            writing.detach(draft_id)


def take_into_use(book: Book, draft_id: str, text: str) -> Kader:
    """Judge the dossier by it from now on; the draft is done with. DomainErrors when something is not right."""
    kader = adopt_text(book, text, f"{say('kader').lower()}.toml")
    throw_away(book, draft_id)
    return kader


def bases(book: Book) -> tuple[Kader, ...]:
    """The kaders a draft may build on: those that ship and those in use."""
    return (*(one.kader for one in shipped()), *adopted(book.read()))


def is_own(kader_id: str) -> bool:
    """Whether a kader is the user's own to change: the ones that ship never are."""
    return all(one.kader.id != kader_id for one in shipped())


def _taken(book: Book) -> tuple[str, ...]:
    return (*(one.kader.id for one in shipped()), *(one.kader_id for one in book.read().all(AdoptedKader)))


def begin_empty(book: Book) -> KaderDraft:
    """A kader with nothing in it but a name."""
    title = say("new_title")
    provider = book.read().provider
    publisher = provider.name if provider is not None and provider.name else say("publisher_unknown")
    return empty_draft(free_id("eigen-kader", _taken(book)), title, publisher)


def begin_profile(book: Book, base: Kader) -> KaderDraft:
    """A kader of a gemeente that builds on another: only what is more or less stands in it."""
    draft = begin_empty(book)
    id_ = free_id(f"{base.id}-eigen", _taken(book))
    return empty_draft(
        id_, say("profile_title", title=base.title), draft.at(("source", "publisher")), f"{base.id}@{base.version}"
    )


def begin_copy(book: Book, kader_id: str) -> KaderDraft:
    """A copy of a kader in use, under an id of its own."""
    text = _text_in_use(book, kader_id)
    draft = draft_of(text)
    id_ = free_id(f"{kader_id}-eigen", _taken(book))
    return own_copy(draft, id_, say("copy_title", title=str(draft.at(("title",)))))


def begin_change(book: Book, kader_id: str) -> KaderDraft:
    """The next version of a kader of the user's own."""
    return next_version(draft_of(_text_in_use(book, kader_id)))


def _text_in_use(book: Book, kader_id: str) -> str:
    return next(one.text for one in in_use(book.read()) if one.kader_id == kader_id)


def new_draft_id() -> str:
    """The id to keep a new draft under."""
    return new_id()
