"""The evaluation in easy language: large letters, one thought a line, faces to choose from."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from functools import partial

from .faces import HEIGHT, WIDTH, Mood, paint_faces
from .letterhead import add_concept_notice, numbered_sheet
from .sheet import Sheet
from .signing import add_outcome
from .style import EASY
from .tagged.flowables import Figure
from .views import Identity, OutcomeView, Sender
from .wording import wording

_SENTENCE_END = re.compile(r"(?<=[.!?])\s+")


@dataclass(frozen=True, slots=True)
class EasyQuestion:
    """One question, the face the client chose, and what the client said; `lines` stand above the faces."""

    question: str
    mood: Mood | None = None
    client_words: str = ""
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EasyEvaluationView:
    """All that the easy-read version shows; each line of `agreements` is one agreement."""

    identity: Identity
    sender: Sender
    client: str
    carer: str
    held_on: date | None
    questions: tuple[EasyQuestion, ...] = ()
    agreements: str = ""
    outcome: OutcomeView = field(default_factory=OutcomeView)


def build_easy_evaluation(view: EasyEvaluationView) -> bytes:
    """The easy-read version as a PDF; nothing in it is smaller than 14 points."""
    words = wording("evaluation_easy")
    concept = not view.outcome.settled
    sheet = numbered_sheet(words, EASY, view.sender, view.identity, view, concept=concept)
    sheet.title(words("title"))
    intro = "intro" if view.held_on else "intro_undated"
    sheet.text(words(intro, client=view.client, carer=view.carer, date=words.long_date(view.held_on)))
    if concept:
        sheet.space(10)
        add_concept_notice(sheet, view.identity, view)
    for number, question in enumerate(view.questions, start=1):
        with sheet.together():
            _add_question(sheet, number, question)
    _add_agreements(sheet, view.agreements)
    add_outcome(sheet, view.outcome, view.identity, view.sender)
    return sheet.pdf()


def _add_question(sheet: Sheet, number: int, question: EasyQuestion) -> None:
    words = sheet.words
    sheet.heading(words("question", number=number, question=question.question))
    if question.lines:
        sheet.text("\n".join(question.lines))
    mood = question.mood
    named = words("chosen", mood=words(f"mood.{mood}")) if mood else words("not_chosen")
    figure = sheet.element("Figure", f"{words('faces')} {named}")
    sheet.add(Figure(figure, WIDTH, HEIGHT, partial(paint_faces, chosen=mood)))
    sheet.space(6)
    if mood:
        sheet.label(words("chosen_text", mood=words(f"mood.{mood}")))
    if question.client_words.strip():
        sheet.text(words("says"))
        sheet.quote("\n".join(_thoughts(question.client_words)))


def _add_agreements(sheet: Sheet, agreements: str) -> None:
    words = sheet.words
    lines = sheet.print.lines(agreements)
    with sheet.together():
        sheet.heading(words("agreements_heading"))
        if lines:
            sheet.items(lines)
        else:
            sheet.text(words("no_agreements"))


def _thoughts(said: str) -> list[str]:
    """Each sentence on a line of its own."""
    return [thought for line in said.splitlines() for thought in _SENTENCE_END.split(line)]
