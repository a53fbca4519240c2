"""The kaders a dossier is judged by: those that ship, those adopted, and what they find."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path

from ...bundled import bundled
from ...collecting import collecting_paused
from ...domain.errors import DomainError
from ...domain.judging.finding import Finding
from ...domain.judging.judge import judge
from ...domain.kader.difference import difference, fingerprint
from ...domain.kader.extending import reference
from ...domain.kader.parts.conditions import All, Condition
from ...domain.kader.parts.kader import Kader
from ...domain.kader.reading import MAX_BYTES, read_kader, read_kader_bytes
from ...domain.kader.writing import write_kader
from ...domain.records.answers import AdoptedKader, Confirmation, NotApplicable
from ...domain.records.dossier import Dossier
from ...domain.records.record import Record
from ..book import Book, new_id
from .working_days import around


@dataclass(frozen=True, slots=True)
class ShippedKader:
    """A kader file that comes with the program."""

    kader: Kader
    path: Path


@cache
def shipped() -> tuple[ShippedKader, ...]:
    """All kaders that come with the program, by id."""
    found = (
        ShippedKader(_kader_of(_bytes_of(path).decode("utf-8"), path.name), path)
        for path in bundled("resources", "kaders").glob("*.toml")
    )
    return tuple(sorted(found, key=lambda one: one.kader.id))


def read_file(path: Path, also: Iterable[Kader] = ()) -> Kader:
    """Read a kader file; it may extend a kader that ships, or one of `also`.

    Raises DomainErrors with every problem, `kader_other_file` or `file_unreadable`.
    """
    return read_kader_bytes(_bytes_of(path), path.name, bases(also))


def bases(held: Iterable[Kader]) -> tuple[Kader, ...]:
    """What a profile may extend: first the kaders a dossier holds, as it holds them, then the others that ship."""
    own = tuple(held)
    known = {reference(one) for one in own}
    return (*own, *(one.kader for one in shipped() if reference(one.kader) not in known))


def _bytes_of(path: Path) -> bytes:
    """The bytes, with one more than a kader may have when it has more: enough to refuse it by."""
    if path.suffix.casefold() != ".toml":
        raise DomainError("kader_other_file", file=path.name)
    try:
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except OSError as error:
        raise DomainError("file_unreadable", file=path.name) from error


@cache
def _kader_of(text: str, name: str) -> Kader:
    """Read once: most dossiers hold the very text that ships, and that was read before they were opened."""
    return read_kader(text, name)


def adopted(dossier: Dossier) -> tuple[Kader, ...]:
    """The kaders this dossier is judged by, as the text it holds; dropped ones are left out.

    The user's own come first, and then those that are meant for the fewest: who works for a gemeente answers to that.
    """
    ship = {one.kader.id for one in shipped()}
    found = [_kader_of(one.text, f"{one.kader_id}.toml") for one in in_use(dossier)]
    return tuple(sorted(found, key=lambda kader: (kader.id in ship, -narrow(kader.applies))))


def narrow(condition: Condition | None) -> int:
    """How much a condition asks at once: one for a gemeente asks more than one for all of the Wmo."""
    return sum(narrow(part) for part in condition.parts) if isinstance(condition, All) else condition is not None


def broken(dossier: Dossier) -> tuple[DomainError, ...]:
    """What is wrong with the kaders a dossier holds: a text that cannot be read, or is not the one taken in."""
    found: list[DomainError] = []
    for one in dossier.all(AdoptedKader):
        if hashlib.sha256(one.text.encode()).hexdigest() != one.sha256:
            found.append(DomainError("kader_text_changed", kader=one.kader_id))
        try:
            _kader_of(one.text, f"{one.kader_id}.toml")
        except DomainError as error:
            found.append(error)
    return tuple(found)


def adopt(book: Book, path: Path, since: date | None = None) -> Kader:
    """Take a kader file into the dossier, or its newer text in place of the older; answers keep their ids.

    `since` is the day from which it binds this provider. Of a profile the dossier keeps the whole, base and all:
    so it is judged by what it holds, whatever becomes of the base. Raises DomainErrors and changes nothing when the
    file has a problem.
    """
    data = _bytes_of(path)
    read_kader_bytes(data, path.name, bases(adopted(book.read())))
    return adopt_text(book, data.decode("utf-8-sig"), path.name, since)


def adopt_text(book: Book, text: str, file_name: str, since: date | None = None) -> Kader:
    """As `adopt`, for the text of a kader file."""
    kader = read_kader(text, file_name, bases(adopted(book.read())))
    if kader.based_on is not None:
        text = write_kader(kader)
    now = replace(held_as(new_id(), kader, text, book.today), since=since)
    old = next((one for one in book.read().all(AdoptedKader) if one.kader_id == kader.id), None)
    if old is not None:
        now = replace(now, id=old.id, since=since or old.since)
    answers = _of_old_text(book.read(), old, kader) if old is not None else ()
    book.save(now, *answers, undoable=old is not None and old.sha256 != now.sha256)
    return kader


def held_as(id_: str, kader: Kader, text: str, today: date) -> AdoptedKader:
    """A kader as a dossier holds it: its text, with what that text was when it was taken in."""
    digest = hashlib.sha256(text.encode()).hexdigest()
    return AdoptedKader(id=id_, kader_id=kader.id, version=kader.version, text=text, sha256=digest, adopted_on=today)


def _of_old_text(dossier: Dossier, old: AdoptedKader, newer: Kader) -> Iterator[Record]:
    """Answers that did not note what was asked, about a requirement that the newer text changes: they now do."""
    changed = {
        change.old.id: fingerprint(change.old)
        for change in difference(_kader_of(old.text, f"{old.kader_id}.toml"), newer).changed
    }
    said: tuple[Confirmation | NotApplicable, ...] = (*dossier.all(Confirmation), *dossier.all(NotApplicable))
    for one in said:
        if one.kader_id == newer.id and not one.requirement_digest and one.requirement_id in changed:
            yield replace(one, requirement_digest=changed[one.requirement_id])


def drop(book: Book, kader_id: str) -> None:
    """Stop judging by a kader; what was answered stays."""
    for one in book.read().all(AdoptedKader):
        if one.kader_id == kader_id and one.dropped_on is None:
            book.save(replace(one, dropped_on=book.today))
            return
    raise DomainError("kader_not_adopted", kader=kader_id)


def findings(dossier: Dossier, today: date, only: str | None = None) -> Iterator[tuple[Kader, tuple[Finding, ...]]]:
    """Per adopted kader what it finds on a day. Raises DomainError `kader_not_adopted` for an unknown `only`."""
    chosen = [kader for kader in adopted(dossier) if only is None or kader.id == only]
    if only is not None and not chosen:
        raise DomainError("kader_not_adopted", kader=only)
    for kader in chosen:
        yield kader, _judged(kader, dossier, today)


def _judged(kader: Kader, dossier: Dossier, today: date) -> tuple[Finding, ...]:
    """Worked out once for as long as nothing changes: every page and paper shows the same findings."""
    with collecting_paused():
        return dossier.once(("findings", kader.id, today), lambda: judge(kader, dossier, today, around(today)))


def in_use(dossier: Dossier) -> tuple[AdoptedKader, ...]:
    """What this dossier holds of the kaders it is judged by, with their dates; the first that was taken in first."""
    used = (one for one in dossier.all(AdoptedKader) if one.dropped_on is None)
    return tuple(sorted(used, key=lambda one: (one.adopted_on, one.kader_id)))


def bind_since(book: Book, kader_id: str, since: date | None) -> None:
    """From which day a kader binds this provider. Raises DomainError `kader_not_adopted`."""
    book.save(replace(_adopted_one(book, kader_id), since=since))


def take_back(book: Book, kader_id: str) -> None:
    """Judge again by a kader that was dropped. Raises DomainError `kader_not_adopted`."""
    book.save(replace(_adopted_one(book, kader_id), dropped_on=None))


def _adopted_one(book: Book, kader_id: str) -> AdoptedKader:
    for one in book.read().all(AdoptedKader):
        if one.kader_id == kader_id:
            return one
    raise DomainError("kader_not_adopted", kader=kader_id)
