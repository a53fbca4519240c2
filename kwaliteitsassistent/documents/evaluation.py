"""The evaluation of a client's support plan, to read together and to sign."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from ..domain.records.evaluation import Answer, EvaluationReason
from .evaluation_form import GoalView, add_form, add_goal_heading
from .letterhead import (
    add_concept_notice,
    identity_facts,
    numbered_sheet,
    sender_line,
)
from .sheet import Sheet
from .signing import add_outcome
from .style import STANDARD
from .views import Identity, OutcomeView, Sender
from .wording import Wording, wording


@dataclass(frozen=True, slots=True)
class EvaluationView:
    """All that the document shows. Texts may have several lines; each line of `agreements` is one agreement."""

    identity: Identity
    sender: Sender
    client: str
    carer: str
    held_on: date | None
    reason: EvaluationReason
    participants: str = ""
    plan_date: date | None = None
    goals: tuple[GoalView, ...] = ()
    satisfied: Answer | None = None
    satisfaction_words: str = ""
    still_fits: Answer | None = None
    still_fits_words: str = ""
    interventions: str = ""
    medication: str = ""
    network_consulted: bool | None = None
    risks: tuple[str, ...] = ()
    agreements: str = ""
    outcome: OutcomeView = field(default_factory=OutcomeView)


def build_evaluation(view: EvaluationView) -> bytes:
    """The evaluation as a PDF; a concept with lines to sign on as long as the outcome is not settled.

    One that is still to be held is a form to fill in together.
    """
    words = wording("evaluation")
    concept = not view.outcome.settled
    sheet = numbered_sheet(words, STANDARD, view.sender, view.identity, view, concept=concept)
    sheet.title(words("title"), words("below", client=view.client) if view.client.strip() else "")
    if concept:
        add_concept_notice(sheet, view.identity, view)
    sheet.facts(_facts(words, view))
    if view.held_on is None:
        add_form(sheet, view.goals)
    else:
        sheet.text(words("intro"))
        _add_goals(sheet, view.goals)
        _add_judgement(sheet, view)
        _add_risks(sheet, view.risks)
        _add_agreements(sheet, view.agreements)
    add_outcome(sheet, view.outcome, view.identity, view.sender)
    return sheet.pdf()


def _facts(words: Wording, view: EvaluationView) -> list[tuple[str, str]]:
    return [
        (words("fact.client"), view.client),
        (words("fact.provider"), sender_line(words, view.sender)),
        (words("fact.carer"), view.carer),
        (words("fact.held_on"), words.long_date(view.held_on)),
        (words("fact.participants"), view.participants),
        (words("fact.reason"), words(f"reason.{view.reason}")),
        (words("fact.plan"), words.long_date(view.plan_date)),
        *identity_facts(words, view.identity),
    ]


def _add_goals(sheet: Sheet, goals: tuple[GoalView, ...]) -> None:
    words = sheet.words
    sheet.heading(words("goals_heading"))
    if not goals:
        sheet.text(words("no_goals"))
    for number, goal in enumerate(goals, start=1):
        with sheet.together():
            _add_goal(sheet, number, goal)


def _add_goal(sheet: Sheet, number: int, goal: GoalView) -> None:
    words = sheet.words
    add_goal_heading(sheet, number, goal)
    sheet.facts(
        [
            (words("reached"), words(f"reached_value.{goal.reached or 'unknown'}")),
            (words("result"), goal.result),
            (words("satisfied"), _answer(words, goal.satisfied)),
            (words("still_fits"), _yes_or_no(words, goal.still_fits)),
            (words("new_goal"), goal.new_goal.strip() or words("no_change")),
        ]
    )
    _add_own_words(sheet, goal.client_words)


def _add_judgement(sheet: Sheet, view: EvaluationView) -> None:
    words = sheet.words
    sheet.heading(words("overall_heading"))
    sheet.facts([(words("overall"), _answer(words, view.satisfied))])
    _add_own_words(sheet, view.satisfaction_words)
    sheet.facts(
        [
            (words("fits"), _answer(words, view.still_fits)),
            (words("fits_words"), view.still_fits_words),
            (words("medication"), view.medication),
            (words("network"), _yes_or_no(words, view.network_consulted, "")),
        ]
    )
    if view.interventions.strip():
        with sheet.together():
            sheet.heading(words("interventions_heading"))
            sheet.label(words("interventions"))
            sheet.text(view.interventions)


def _add_risks(sheet: Sheet, risks: tuple[str, ...]) -> None:
    if risks:
        with sheet.together():
            sheet.heading(sheet.words("risks_heading"))
            sheet.items(list(risks))


def _add_own_words(sheet: Sheet, said: str) -> None:
    if said.strip():
        sheet.label(sheet.words("own_words"))
        sheet.quote(said)


def _add_agreements(sheet: Sheet, agreements: str) -> None:
    sheet.heading(sheet.words("agreements_heading"))
    lines = sheet.print.lines(agreements)
    if lines:
        sheet.items(lines)
    else:
        sheet.text(sheet.words("no_agreements"))


def _answer(words: Wording, answer: Answer | None) -> str:
    return words(f"answer.{answer or 'unknown'}")


def _yes_or_no(words: Wording, said: bool | None, unknown: str | None = None) -> str:
    if said is None:
        return words("answer.unknown") if unknown is None else unknown
    return words("answer.ja" if said else "answer.nee")
