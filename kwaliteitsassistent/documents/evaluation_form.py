"""An evaluation that is still to be held, as a form to fill in together with a pen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..domain.records.evaluation import Answer, Reached
from .sheet import Sheet


@dataclass(frozen=True, slots=True)
class GoalView:
    """What came of one goal; `new_goal` is empty when the goal stays as it is."""

    goal: str
    reached: Reached | None = None
    result: str = ""
    client_words: str = ""
    satisfied: Answer | None = None
    still_fits: bool | None = None
    new_goal: str = ""
    domain: str = ""


def add_goal_heading(sheet: Sheet, number: int, goal: GoalView) -> None:
    """The number of a goal and its words, if it has any; below it the domain of life it is about, if that is known."""
    key = "goal_heading" if goal.goal.strip() else "goal_heading_bare"
    sheet.heading(sheet.words(key, number=number, goal=goal.goal), 3)
    if goal.domain:
        sheet.text(sheet.words("domain", domain=goal.domain))


def add_form(sheet: Sheet, goals: Sequence[GoalView]) -> None:
    """Every question of the evaluation with room for the answer."""
    words = sheet.words
    sheet.text(words("form.intro"))
    sheet.heading(words("goals_heading"))
    for number, goal in enumerate(goals, start=1):
        with sheet.together():
            add_goal_heading(sheet, number, goal)
            sheet.facts(
                [
                    (words("reached"), words("form.reached")),
                    (words("satisfied"), words("form.answer")),
                    (words("still_fits"), words("form.yes_or_no")),
                ]
            )
            sheet.label(words("own_words"))
            sheet.lines_to_write_on(2)
            sheet.label(words("new_goal"))
            sheet.lines_to_write_on(1)
    _add_judgement(sheet)


def _add_judgement(sheet: Sheet) -> None:
    words = sheet.words
    with sheet.together():
        sheet.heading(words("overall_heading"))
        sheet.facts([(words("overall"), words("form.answer")), (words("fits"), words("form.answer"))])
        sheet.label(words("own_words"))
        sheet.lines_to_write_on(3)
    with sheet.together():
        sheet.heading(words("agreements_heading"))
        sheet.lines_to_write_on(4)
