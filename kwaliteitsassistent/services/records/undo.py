"""Takes back what was saved since the dossier was opened, one step at a time, and does it again when asked."""

from __future__ import annotations

from collections.abc import Sequence

from ...domain.errors import DomainError
from ...domain.records.registry import KINDS
from ...domain.text import small
from ..book import Book
from ..history import Change, Step, changed_fields
from ..wording.form_words import kind_word, label
from ..wording.texts import has_text, text

_ORDER = {kind.name: place for place, kind in enumerate(KINDS)}


def undo(book: Book, step: Step | None = None) -> str:
    """Take back the last step, or that one; returns what it was, in words.

    The taking back is a transaction of its own with lines in the log. DomainError `undo_nothing`; `undo_changed`
    when a record is not as the step left it; or what stands in the way of the records. Nothing changes then.
    """
    history = book.history
    wanted = step or (history.done[-1] if history.done else None)
    if wanted is None or wanted not in history.done:
        raise DomainError("undo_nothing")
    taken_back = _take_back(book, wanted)
    history.done.remove(wanted)
    history.undone.append(taken_back)
    return words(wanted.changes)


def redo(book: Book) -> str:
    """Do again what was taken back last; returns what it was, in words. DomainError as for `undo`."""
    history = book.history
    if not history.undone:
        raise DomainError("undo_nothing")
    taken_back = history.undone[-1]
    again = _take_back(book, taken_back)
    history.undone.pop()
    history.done.append(again)
    return words(again.changes)


def undo_words(book: Book) -> str:
    """What `undo` would take back; nothing when there is no step."""
    return words(book.history.done[-1].changes) if book.history.done else ""


def redo_words(book: Book) -> str:
    """What `redo` would do again; nothing when nothing was taken back."""
    return words(book.history.undone[-1].reverse) if book.history.undone else ""


def words(changes: Sequence[Change]) -> str:
    """What a step did: `telefoon gewijzigd`, `VOG verwijderd`."""
    change = _main(changes)
    kind = change.key[0]
    if change.before is None or change.after is None:
        return text("undo", "added" if change.before is None else "removed", what=kind_name(kind))
    names = changed_fields(change)
    if len(changes) == 1 and len(names) == 1 and not (name := label(kind, *names)).endswith("?"):
        return text("undo", "changed", what=small(name))
    return text("undo", "changed", what=kind_name(kind))


def _main(changes: Sequence[Change]) -> Change:
    """The change a step is named after: that of the whole, not of its parts or papers."""
    return min(changes, key=lambda change: (change.key[0] == "document", _ORDER[change.key[0]]))


def kind_name(kind: str) -> str:
    """What a record of this kind is called when it comes or goes."""
    return text("undo_kind", kind) if has_text("undo_kind", kind) else kind_word(kind)


def _take_back(book: Book, step: Step) -> Step:
    dossier = book.read()
    for change in step.changes:
        if dossier.get(*change.key) != change.after:
            raise DomainError("undo_changed")
    with book.writing() as writing:
        for file in step.taken:
            writing.attach(file.facts.name, file.content, file.facts.added_on, file.facts.id)
        writing.put_back(step.reverse)
        writing.delete_all([change.key for change in step.reverse if change.after is None])
        for attachment_id in step.added:
            writing.detach(attachment_id)
    return writing.step
