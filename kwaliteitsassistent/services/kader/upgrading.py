"""A newer text of a kader the dossier holds: what it changes, and taking it in when the user wants it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ...domain.errors import DomainError
from ...domain.kader.difference import Difference, difference
from ...domain.kader.parts.kader import Kader
from ...domain.records.answers import Answer, Confirmation, NotApplicable
from ...domain.records.dossier import Dossier
from ..book import Book
from ..wording.texts import text
from .kaders import ShippedKader, adopt, adopted, read_file, shipped


@dataclass(frozen=True, slots=True)
class Upgrade:
    """From the text the dossier holds to a newer one. `asked_again` are answers that count no more after it."""

    held: Kader
    newer: Kader
    difference: Difference
    asked_again: tuple[Answer, ...]

    @property
    def changes_nothing(self) -> bool:
        """Whether both ask exactly the same."""
        return self.difference == Difference((), (), ())


def waiting(dossier: Dossier) -> tuple[ShippedKader, ...]:
    """The kaders that ship in another version than the dossier holds."""
    held = {kader.id: kader.version for kader in adopted(dossier)}
    return tuple(one for one in shipped() if held.get(one.kader.id, one.kader.version) != one.kader.version)


def newer_of(dossier: Dossier, kader_id: str) -> ShippedKader | None:
    """The other version of one kader that ships, if there is any."""
    return next((one for one in waiting(dossier) if one.kader.id == kader_id), None)


def look(book: Book, path: Path) -> Upgrade:
    """What the kader in a file would change; nothing is written.

    DomainErrors when the file has a problem, DomainError `kader_not_adopted` when the dossier holds no older text.
    """
    dossier = book.read()
    return compare(dossier, read_file(path, adopted(dossier)))


def compare(dossier: Dossier, newer: Kader) -> Upgrade:
    """What a kader would change of the text the dossier holds. DomainError `kader_not_adopted` when it holds none."""
    old = next((kader for kader in adopted(dossier) if kader.id == newer.id), None)
    if old is None:
        raise DomainError("kader_not_adopted", kader=newer.id)
    found = difference(old, newer)
    return Upgrade(old, newer, found, _asked_again(dossier, newer.id, found))


def upgrade(book: Book, path: Path) -> Upgrade:
    """Judge by the newer text from now on. Answers and proof stay; what changed is asked again. Errors as `look`."""
    found = look(book, path)
    adopt(book, path)
    return found


def told(found: Upgrade) -> tuple[str, ...]:
    """What an upgrade changes, one Dutch sentence for each requirement."""
    changes = found.difference
    lines = [text("upgrade", "added", id=one.id, plain=one.plain) for one in changes.added]
    for change in changes.changed:
        what = tuple(text("upgrade", f"part_{part}") for part in change.parts)
        lines.append(text("upgrade", "changed", id=change.new.id, plain=change.new.plain, what=what))
    lines += [text("upgrade", "dropped", id=one.id, plain=one.plain) for one in changes.dropped]
    if found.asked_again:
        lines.append(text("upgrade", "asked_again", count=len(found.asked_again)))
    return tuple(lines) or (text("upgrade", "nothing"),)


def _asked_again(dossier: Dossier, kader_id: str, found: Difference) -> tuple[Answer, ...]:
    changed = {change.new.id for change in found.changed}
    said: tuple[Answer, ...] = (*dossier.all(Confirmation), *dossier.all(NotApplicable))
    return tuple(one for one in said if one.kader_id == kader_id and one.requirement_id in changed)
