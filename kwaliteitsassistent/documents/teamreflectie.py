"""The report of a teamreflectie: themes, what goes well, what can be better, what will be done."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .letterhead import identity_facts, numbered_sheet, sender_line
from .sheet import Column, Sheet
from .style import STANDARD
from .views import Identity, Sender
from .wording import wording


@dataclass(frozen=True, slots=True)
class PlanLine:
    """What will be done, by whom and by when."""

    what: str
    who: str = ""
    due: date | None = None


@dataclass(frozen=True, slots=True)
class TeamreflectieView:
    """All that the report shows; each line of `themes`, `goes_well` and `can_be_better` is one point."""

    identity: Identity
    sender: Sender
    held_on: date | None
    participants: str = ""
    guide: str = ""
    themes: str = ""
    goes_well: str = ""
    can_be_better: str = ""
    plans: tuple[PlanLine, ...] = ()


def build_teamreflectie(view: TeamreflectieView) -> bytes:
    """The report as a PDF."""
    words = wording("teamreflectie")
    sheet = numbered_sheet(words, STANDARD, view.sender, view.identity, view)
    held_on = words.long_date(view.held_on)
    sheet.title(words("title"), words("below", date=held_on) if held_on else words("below_undated"))
    sheet.facts(
        [
            (words("sender"), sender_line(words, view.sender)),
            (words("fact.held_on"), held_on),
            (words("fact.participants"), view.participants),
            (words("fact.guide"), view.guide),
            *identity_facts(words, view.identity),
        ]
    )
    sheet.text(words("intro"))
    _add_points(sheet, "themes_heading", view.themes)
    _add_points(sheet, "well_heading", view.goes_well)
    _add_points(sheet, "better_heading", view.can_be_better)
    _add_plans(sheet, view.plans)
    return sheet.pdf()


def _add_points(sheet: Sheet, heading: str, text: str) -> None:
    sheet.heading(sheet.words(heading))
    lines = sheet.print.lines(text)
    if len(lines) > 1:
        sheet.items(lines)
    else:
        sheet.text(text if lines else sheet.words("none"))


def _add_plans(sheet: Sheet, plans: tuple[PlanLine, ...]) -> None:
    words = sheet.words
    sheet.heading(words("plans_heading"))
    if not plans:
        sheet.text(words("no_plans"))
        return
    columns = [Column(words("what"), 5), Column(words("who"), 2), Column(words("due"), 2)]
    rows = [(line.what, line.who, words.short_date(line.due)) for line in plans]
    sheet.table(columns, rows, summary=words("plans_summary"))
