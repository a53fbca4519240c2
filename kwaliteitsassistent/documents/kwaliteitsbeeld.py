"""The kwaliteitsbeeld: what was said about the quality of a year, with what clients and people from outside think."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from .composed import (
    EXPERIENCE_COLUMNS,
    Columns,
    ExperienceLine,
    add_end,
    add_text_and_table,
    composed_sheet,
    experience_rows,
)
from .letterhead import identity_facts, sender_line
from .sheet import Sheet
from .views import Identity, Sender, SignatureView
from .wording import Wording, wording


@dataclass(frozen=True, slots=True)
class PartView:
    """One part with its text. Below "experience", "improvements" and "visits" stands what was recorded."""

    key: str
    title: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class DoneLine:
    """An improvement: what was done, what it brought, and how it stands."""

    what: str
    result: str
    state: str


@dataclass(frozen=True, slots=True)
class VisitLine:
    """A visit of people from outside."""

    held_on: date
    members: str
    report: str
    follow_up: str


@dataclass(frozen=True, slots=True)
class KwaliteitsbeeldView:
    """All that it shows. `form` is what the piece is called; `discussed` tells with whom (a key of the wording)."""

    identity: Identity
    sender: Sender
    form: str
    year: int
    made_on: date | None = None
    contributors: str = ""
    shared_with: str = ""
    found_at: str = ""
    discussed: tuple[tuple[str, date], ...] = ()
    parts: tuple[PartView, ...] = ()
    experience: tuple[ExperienceLine, ...] = ()
    improvements: tuple[DoneLine, ...] = ()
    visits: tuple[VisitLine, ...] = ()
    signature: SignatureView | None = None


def build_kwaliteitsbeeld(view: KwaliteitsbeeldView) -> bytes:
    """The kwaliteitsbeeld as a PDF; a concept as long as the provider has not signed it."""
    words = wording("kwaliteitsbeeld")
    sheet = composed_sheet(words, view, words("headline", form=view.form, year=view.year), words("below"))
    sheet.facts([(name, value) for name, value in _facts(words, view)])
    sheet.text(words("intro"))
    for part in view.parts:
        _add_part(sheet, part, view)
    add_end(sheet, view)
    return sheet.pdf()


def _facts(words: Wording, view: KwaliteitsbeeldView) -> Iterator[tuple[str, str]]:
    yield words("sender"), sender_line(words, view.sender)
    yield words("fact.year"), str(view.year)
    if view.made_on is not None:
        yield words("fact.made_on"), words.long_date(view.made_on)
    yield words("fact.contributors"), view.contributors
    for whom, day in view.discussed:
        yield words(f"fact.{whom}"), words.long_date(day)
    yield words("fact.shared_with"), view.shared_with
    yield words("fact.found_at"), view.found_at
    yield from identity_facts(words, view.identity)


def _add_part(sheet: Sheet, part: PartView, view: KwaliteitsbeeldView) -> None:
    """A part of which there is nothing to tell is left out."""
    columns, rows = _recorded(part.key, view)
    if not rows and not part.text.strip():
        return
    sheet.heading(part.title)
    add_text_and_table(sheet, part.key, part.text, columns, rows)


def _recorded(key: str, view: KwaliteitsbeeldView) -> tuple[Columns, list[tuple[str, ...]]]:
    match key:
        case "experience":
            return EXPERIENCE_COLUMNS, experience_rows(view.experience)
        case "improvements":
            done: list[tuple[str, ...]] = [(line.what, line.result, line.state) for line in view.improvements]
            return (("what", 4), ("result", 4), ("state", 1.6)), done
        case "visits":
            day = wording("kwaliteitsbeeld").short_date
            seen: list[tuple[str, ...]] = [
                (day(line.held_on), line.members, line.report, line.follow_up) for line in view.visits
            ]
            return (("held", 1.8), ("members", 2.2), ("report", 4), ("follow_up", 3)), seen
    return (), []
