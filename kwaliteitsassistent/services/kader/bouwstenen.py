"""A kader to reflect on: what has a day, and per bouwsteen what was said and what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ...domain.records.dossier import Dossier
from ...domain.records.kwaliteitsbeeld import BouwsteenReflection
from ...domain.records.learning import Improvement
from ..book import new_id
from ..care.reflections import improvements_of
from ..wording.texts import text
from .kader_list import KaderView, RequirementRow

QUESTIONS = ("goes_well", "can_be_better", "will_do")
_LONGEST = 160  # characters of an answer that fit a card


@dataclass(frozen=True, slots=True)
class Bouwsteen:
    """A section to talk about: when that was done last, the answers of then in short, and points to think about."""

    id: str
    title: str
    held: str
    answers: tuple[tuple[str, str], ...]
    points: tuple[RequirementRow, ...]


@dataclass(frozen=True, slots=True)
class ReflectView:
    """The whole page: the duties that have a day, with their verdicts, and the bouwstenen, without any."""

    dated: tuple[RequirementRow, ...]
    bouwstenen: tuple[Bouwsteen, ...]


@dataclass(frozen=True, slots=True)
class TalkLine:
    """An earlier talk in the list."""

    id: str
    title: str
    detail: str


@dataclass(frozen=True, slots=True)
class OutcomeLine:
    """What came of something one would do."""

    id: str
    title: str
    detail: str
    done: bool


def reflect_view(dossier: Dossier, view: KaderView) -> ReflectView:
    """The page of a kader to reflect on. Of what has a day, what asks for attention comes first.

    A section without points to think about is no bouwsteen.
    """
    points = {
        section.id: tuple(row for row in view.rows if row.section == section.id and not row.counted)
        for section in view.kader.sections
    }
    return ReflectView(
        dated=tuple(sorted((row for row in view.rows if row.counted), key=lambda row: row.state.rank)),
        bouwstenen=tuple(
            _bouwsteen(dossier, view.kader.id, section.id, section.title, points[section.id])
            for section in view.kader.sections
            if points[section.id]
        ),
    )


def _bouwsteen(
    dossier: Dossier, kader_id: str, section_id: str, title: str, points: tuple[RequirementRow, ...]
) -> Bouwsteen:
    held = talks(dossier, kader_id, section_id)
    if not held:
        return Bouwsteen(section_id, title, text("bouwsteen", "never"), (), points)
    return Bouwsteen(section_id, title, text("bouwsteen", "last", day=held[0].held_on), in_short(held[0]), points)


def in_short(talk: BouwsteenReflection) -> tuple[tuple[str, str], ...]:
    """What was answered, with the question in a few words before it."""
    answers = ((question, one_line(getattr(talk, question))) for question in QUESTIONS)
    return tuple((text("bouwsteen", question), _shortened(answer)) for question, answer in answers if answer)


def one_line(answer: str) -> str:
    """An answer of several lines with a semicolon between them."""
    return "; ".join(line.strip() for line in answer.splitlines() if line.strip())


def _shortened(words: str) -> str:
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"


def talks(dossier: Dossier, kader_id: str, section_id: str) -> tuple[BouwsteenReflection, ...]:
    """The talks about one bouwsteen, newest first."""
    own = (one for one in dossier.all(BouwsteenReflection) if (one.kader_id, one.section_id) == (kader_id, section_id))
    return tuple(sorted(own, key=lambda one: one.held_on, reverse=True))


def talk_of_today(dossier: Dossier, kader_id: str, section_id: str, today: date) -> BouwsteenReflection:
    """The talk that was begun today, or an empty one: it is saved once something was written in it."""
    for one in talks(dossier, kader_id, section_id):
        if one.held_on == today:
            return one
    return BouwsteenReflection(id=new_id(), kader_id=kader_id, section_id=section_id, held_on=today)


def talk_lines(dossier: Dossier, kader_id: str, section_id: str, but: str = "") -> tuple[TalkLine, ...]:
    """The talks about a bouwsteen in words, newest first, without the one with the id `but`."""
    return tuple(
        TalkLine(
            one.id,
            text("bouwsteen", "talk", day=one.held_on),
            " · ".join(f"{question}: {answer}" for question, answer in in_short(one)),
        )
        for one in talks(dossier, kader_id, section_id)
        if one.id != but
    )


def outcomes(dossier: Dossier, kader_id: str, section_id: str, but: str = "") -> tuple[OutcomeLine, ...]:
    """What came of the improvements of a bouwsteen; those of the talk with the id `but` are left out."""
    return tuple(
        outcome_line(improvement)
        for talk in talks(dossier, kader_id, section_id)
        if talk.id != but
        for improvement in improvements_of(dossier, talk.id)
    )


def outcome_line(improvement: Improvement) -> OutcomeLine:
    """An improvement with how far it is, who does it and what it brought."""
    if improvement.done_on is not None:
        state = text("bouwsteen", "done", day=improvement.done_on)
    elif improvement.due is not None:
        state = text("bouwsteen", "due", day=improvement.due)
    else:
        state = text("bouwsteen", "open")
    told = (state, improvement.owner, improvement.result)
    detail = " · ".join(part for part in told if part)
    return OutcomeLine(improvement.id, improvement.description, detail, improvement.done)
