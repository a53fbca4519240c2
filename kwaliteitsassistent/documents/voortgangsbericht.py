"""The voortgangsbericht: how quality stands and moves over a period, without the names of clients."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from .composed import (
    EXPERIENCE_COLUMNS,
    ExperienceLine,
    add_end,
    add_table,
    add_text_and_table,
    composed_sheet,
    experience_rows,
)
from .letterhead import identity_facts, sender_line
from .sheet import Sheet
from .views import Identity, Sender, SignatureView
from .wording import wording


@dataclass(frozen=True, slots=True)
class GoalCount:
    """How many goals had one outcome ("bereikt", "deels bereikt")."""

    outcome: str
    count: int


@dataclass(frozen=True, slots=True)
class ImprovementLine:
    """What was found, what was done about it, what came of it, and how it stands."""

    found: str
    done: str = ""
    result: str = ""
    state: str = ""


@dataclass(frozen=True, slots=True)
class GapLine:
    """A requirement that is still to be met; `state` is the word for its verdict."""

    kader: str
    requirement: str
    state: str
    due: date | None = None


@dataclass(frozen=True, slots=True)
class ReflectionLine:
    """A team reflection in short."""

    held_on: date
    themes: str
    agreed: str = ""


@dataclass(frozen=True, slots=True)
class VoortgangsberichtView:
    """Each section is a free text followed by what was recorded; the caller leaves clients' names out."""

    identity: Identity
    sender: Sender
    start: date
    end: date
    based_on: tuple[str, ...] = ()
    goals_text: str = ""
    goals: tuple[GoalCount, ...] = ()
    improvements_text: str = ""
    improvements: tuple[ImprovementLine, ...] = ()
    gaps_text: str = ""
    gaps: tuple[GapLine, ...] = ()
    experience_text: str = ""
    experience: tuple[ExperienceLine, ...] = ()
    reflection_text: str = ""
    reflections: tuple[ReflectionLine, ...] = ()
    outlook_text: str = ""
    outlook: tuple[str, ...] = ()
    signature: SignatureView | None = None


def build_voortgangsbericht(view: VoortgangsberichtView) -> bytes:
    """The voortgangsbericht as a PDF; a concept as long as the provider has not signed it."""
    words = wording("voortgangsbericht")
    start, end = words.long_date(view.start), words.long_date(view.end)
    sheet = composed_sheet(words, view, words("title"), words("below", start=start, end=end))
    sheet.facts(
        [
            (words("sender"), sender_line(words, view.sender)),
            (words("period"), f"{start} – {end}"),
            *identity_facts(words, view.identity),
        ]
    )
    sheet.text(words("intro"))
    if view.based_on:
        sheet.heading(words("based_on"))
        sheet.items(view.based_on)
    _add_sections(sheet, view)
    add_end(sheet, view)
    return sheet.pdf()


def _add_sections(sheet: Sheet, view: VoortgangsberichtView) -> None:
    day = sheet.words.short_date
    _section(
        sheet,
        "goals",
        view.goals_text,
        (("what", 5), ("count", 1.4)),
        [(line.outcome, str(line.count)) for line in view.goals],
    )
    _section(
        sheet,
        "improvements",
        view.improvements_text,
        (("found", 3), ("done", 3), ("result", 3), ("state", 1.8)),
        [(line.found, line.done, line.result, line.state) for line in view.improvements],
    )
    _add_gaps(sheet, view)
    _section(sheet, "experience", view.experience_text, EXPERIENCE_COLUMNS, experience_rows(view.experience))
    _section(
        sheet,
        "reflection",
        view.reflection_text,
        (("held", 1.8), ("themes", 4), ("agreed", 4)),
        [(day(line.held_on), line.themes, line.agreed) for line in view.reflections],
    )
    sheet.heading(sheet.words("outlook.heading"))
    sheet.text(view.outlook_text)
    if view.outlook:
        sheet.items(view.outlook)
    elif not view.outlook_text.strip():
        sheet.text(sheet.words("outlook.empty"))


def _add_gaps(sheet: Sheet, view: VoortgangsberichtView) -> None:
    """With several kaders each has a table of its own; with one its name stands above already."""
    no_date = sheet.words("gaps.no_date")
    columns = (("requirement", 6.2), ("state", 2.2), ("due", 2))
    of_kader: dict[str, list[Sequence[str]]] = {}
    for line in view.gaps:
        due = sheet.words.short_date(line.due, no_date)
        of_kader.setdefault(line.kader, []).append((line.requirement, line.state, due))
    if len(of_kader) <= 1:
        _section(sheet, "gaps", view.gaps_text, columns, [row for rows in of_kader.values() for row in rows])
        return
    sheet.heading(sheet.words("gaps.heading"))
    sheet.text(view.gaps_text)
    for kader, rows in of_kader.items():
        sheet.heading(kader, 3)
        add_table(sheet, "gaps", columns, rows)


def _section(
    sheet: Sheet,
    key: str,
    text: str,
    columns: Sequence[tuple[str, float]],
    rows: Sequence[Sequence[str]],
) -> None:
    words = sheet.words
    sheet.heading(words(f"{key}.heading"))
    if rows or text.strip():
        add_text_and_table(sheet, key, text, columns, rows)
    else:
        sheet.text(words(f"{key}.empty"))
