"""The kwaliteitsbeeld: what was said about the quality of a year, with what clients and people from outside think."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from .letterhead import add_contact, identity_facts, numbered_sheet, sender_line
from .sheet import Column, Sheet
from .style import STANDARD
from .views import Identity, Sender
from .voortgangsbericht import ExperienceLine
from .wording import wording


@dataclass(frozen=True, slots=True)
class TalkView:
    """What was said about one part of a kader, by `title`; each line of an answer is one point."""

    title: str
    held_on: date
    goes_well: str = ""
    can_be_better: str = ""
    will_do: str = ""


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
    made_on: date
    summary: str = ""
    contributors: str = ""
    shared_with: str = ""
    found_at: str = ""
    external_view: str = ""
    discussed: tuple[tuple[str, date], ...] = ()
    talks: tuple[TalkView, ...] = ()
    experience: tuple[ExperienceLine, ...] = ()
    improvements: tuple[DoneLine, ...] = ()
    visits: tuple[VisitLine, ...] = ()


def build_kwaliteitsbeeld(view: KwaliteitsbeeldView) -> bytes:
    """The kwaliteitsbeeld as a PDF."""
    words = wording("kwaliteitsbeeld")
    sheet = numbered_sheet(words, STANDARD, view.sender, view.identity, view)
    sheet.title(words("headline", form=view.form, year=view.year), words("below"))
    sheet.facts(
        [
            (words("sender"), sender_line(words, view.sender)),
            (words("fact.year"), str(view.year)),
            (words("fact.made_on"), words.long_date(view.made_on)),
            (words("fact.contributors"), view.contributors),
            *((words(f"fact.{whom}"), words.long_date(day)) for whom, day in view.discussed),
            (words("fact.shared_with"), view.shared_with),
            (words("fact.found_at"), view.found_at),
            *identity_facts(words, view.identity),
        ]
    )
    sheet.text(words("intro"))
    if view.summary.strip():
        sheet.heading(words("summary"))
        sheet.text(view.summary)
    _add_talks(sheet, view.talks)
    _add_tables(sheet, view)
    add_contact(sheet, view.sender)
    return sheet.pdf()


def _add_talks(sheet: Sheet, talks: Sequence[TalkView]) -> None:
    words = sheet.words
    sheet.heading(words("talks"))
    if not talks:
        sheet.text(words("no_talks"))
    for talk in talks:
        sheet.heading(words("talk", title=talk.title, date=words.long_date(talk.held_on)), 3)
        for question in ("goes_well", "can_be_better", "will_do"):
            _add_answer(sheet, words(question), getattr(talk, question))


def _add_answer(sheet: Sheet, question: str, answer: str) -> None:
    lines = sheet.print.lines(answer)
    if not lines:
        return
    with sheet.together():
        sheet.label(question)
        if len(lines) > 1:
            sheet.items(lines)
        else:
            sheet.text(answer)


def _add_tables(sheet: Sheet, view: KwaliteitsbeeldView) -> None:
    day = sheet.words.short_date
    _table(
        sheet,
        "experience",
        (("instrument", 2.4), ("held", 1.8), ("invited", 1.4), ("answered", 1.5), ("outcome", 4)),
        [(s.instrument, s.held, _number(s.invited), _number(s.answered), s.outcome) for s in view.experience],
    )
    _table(
        sheet,
        "improvements",
        (("what", 4), ("result", 4), ("state", 1.6)),
        [(line.what, line.result, line.state) for line in view.improvements],
    )
    _table(
        sheet,
        "visits",
        (("held", 1.8), ("members", 2.2), ("report", 4), ("follow_up", 3)),
        [(day(line.held_on), line.members, line.report, line.follow_up) for line in view.visits],
        view.external_view,
    )


def _table(
    sheet: Sheet, key: str, columns: Sequence[tuple[str, float]], rows: Sequence[Sequence[str]], text: str = ""
) -> None:
    """A heading with what there is; nothing at all when there is nothing."""
    if not rows and not text.strip():
        return
    words = sheet.words
    sheet.heading(words(f"{key}.heading"))
    sheet.text(text)
    if rows:
        heads = [Column(words(f"{key}.{name}"), share) for name, share in columns]
        sheet.table(heads, rows, summary=words(f"{key}.summary"))


def _number(value: int | None) -> str:
    return "" if value is None else str(value)
