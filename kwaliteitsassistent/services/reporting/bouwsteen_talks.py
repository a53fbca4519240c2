"""What was said about the bouwstenen in a period, ready for a report: nobody types it twice."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ...domain.kader.parts.kader import Mode
from ...domain.records.dossier import Dossier
from ...domain.records.kwaliteitsbeeld import BouwsteenReflection
from ..care.reflections import improvements_of
from ..kader.bouwstenen import QUESTIONS, one_line, outcome_line, talks
from ..kader.kaders import adopted
from ..wording.texts import text

Talk = tuple[str, BouwsteenReflection]


def talks_in(dossier: Dossier, start: date, end: date) -> tuple[Talk, ...]:
    """The talks held in a period with the title of their section: in the order of the kader, the oldest first.

    Only of kaders that are there to reflect on and that the dossier is judged by.
    """
    return tuple(
        (section.title, talk)
        for kader in adopted(dossier)
        if kader.mode is Mode.REFLECT
        for section in kader.sections
        for talk in reversed(talks(dossier, kader.id, section.id))
        if start <= talk.held_on <= end
    )


def told(dossier: Dossier, start: date, end: date) -> str:
    """The talks of a period as text: per talk the three answers, and what came of the plans."""
    return "\n\n".join(
        "\n".join((text("bouwsteen", "told", title=title, day=talk.held_on), *_told(dossier, talk)))
        for title, talk in talks_in(dossier, start, end)
    )


def told_by_section(dossier: Dossier, start: date, end: date) -> tuple[tuple[str, str], ...]:
    """The same, with each section that was talked about by its title."""
    texts: dict[str, list[str]] = {}
    for title, talk in talks_in(dossier, start, end):
        lines = (text("bouwsteen", "told_short", day=talk.held_on), *_told(dossier, talk))
        texts.setdefault(title, []).append("\n".join(lines))
    return tuple((title, "\n\n".join(told)) for title, told in texts.items())


def _told(dossier: Dossier, talk: BouwsteenReflection) -> Iterator[str]:
    for question in QUESTIONS:
        answer = one_line(getattr(talk, question))
        if answer:
            yield f"{text('bouwsteen', question)}: {answer}"
    for improvement in improvements_of(dossier, talk.id):
        line = outcome_line(improvement)
        yield text("bouwsteen", "came_of_it", plan=line.title, detail=line.detail)
