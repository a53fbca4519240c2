"""Drafts of kaders, kept inside the encrypted dossier until they are taken into use or thrown away."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ....domain.errors import DomainError
from ....domain.kader.editing.draft import KaderDraft, draft_of, text_of
from ....domain.kader.parts.kader import Kader
from ...book import Book, new_id
from ...wording.language import in_dutch
from ..kaders import adopt_text, in_use
from .words import say

_NAME = "kader-in-de-maak.concept.toml"  # a paper of the user's own has another name


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """A draft that is kept, by the id of its file in the dossier."""

    id: str
    title: str
    kept_on: date


def kept_drafts(book: Book) -> tuple[KeptDraft, ...]:
    """The drafts in the dossier, the oldest first."""
    files = (one for one in book.attachments() if one.name == _NAME)
    return tuple(KeptDraft(one.id, _title_of(book, one.id), one.added_on) for one in files)


def _title_of(book: Book, draft_id: str) -> str:
    """The name of the kader; a draft that cannot be read is still listed, so that it can be thrown away."""
    try:
        return _title(open_draft(book, draft_id))
    except DomainError:
        return say("untitled")


def _title(draft: KaderDraft) -> str:
    return str(draft.at(("title",)) or "").strip() or say("untitled")


def open_draft(book: Book, draft_id: str) -> KaderDraft:
    """A draft as it was kept. DomainError `attachment_unknown` or `attachment_damaged`."""
    try:
        return draft_of(book.attachment(draft_id)[1].decode())
    except ValueError:
        raise DomainError("attachment_damaged") from None


def is_kept(book: Book, draft_id: str) -> bool:
    """Whether there is a draft under this id."""
    return any(one.id == draft_id for one in book.attachments())


def keep_draft(book: Book, draft_id: str, draft: KaderDraft) -> None:
    """Keep a draft, right or not right yet, in place of what was kept under this id."""
    text = text_of(draft).encode()
    there = is_kept(book, draft_id)
    if there and book.attachment(draft_id)[1] == text:
        return
    with book.writing() as writing:
        if there:
            writing.detach(draft_id)
        writing.attach(_NAME, text, book.today, draft_id)


def throw_away(book: Book, draft_id: str) -> None:
    """Forget a draft; nothing happens when there is none."""
    if is_kept(book, draft_id):
        with book.writing() as writing:
            writing.detach(draft_id)


@in_dutch()
def take_into_use(book: Book, draft_id: str, text: str) -> Kader:
    """Judge the dossier by it from now on; the draft is done with. DomainErrors when something is not right."""
    kader = adopt_text(book, text, f"{say('kader').lower()}.toml")
    throw_away(book, draft_id)
    return kader


def new_draft_id() -> str:
    """The id to keep a new draft under."""
    return new_id()


def is_in_use(book: Book, kader_id: str) -> bool:
    """Whether the dossier is judged by a kader with this id."""
    return any(one.kader_id == kader_id for one in in_use(book.read()))
