"""The requirements of a kader with how each stands: judged once, then filtered as often as one types."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property

from ...domain.errors import DomainError
from ...domain.judging.finding import Finding
from ...domain.judging.verdict import State, Term, worst
from ...domain.kader.parts.kader import Kader, Mode
from ...domain.kader.parts.requirement import Requirement
from ...domain.records.dossier import Dossier
from ...domain.text import capital, fold
from ..wording.reasons import state_word
from ..wording.texts import text
from ..wording.words import word
from .kaders import adopted, findings
from .standing import about_name

_SENTENCE = re.compile(r".+?[.!?](?=\s|$)")


class Show(StrEnum):
    """Which requirements to show, by what they ask of the user."""

    TO_DO = "to_do"
    LATE = "late"
    TO_CONFIRM = "to_confirm"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Counts:
    """Numbers of the requirements that count; `late` and `to_confirm` are among those `to_do`.

    `shown` have nothing left to do; what does not apply is among `all` but neither shown nor to do.
    """

    all: int
    to_do: int
    late: int
    to_confirm: int
    shown: int

    def of(self, show: Show) -> int:
        """The number that a choice shows."""
        return {
            Show.TO_DO: self.to_do,
            Show.LATE: self.late,
            Show.TO_CONFIRM: self.to_confirm,
            Show.ALL: self.all,
        }[show]


@dataclass(frozen=True, slots=True)
class SectionLine:
    """A chapter of the kader in numbers."""

    id: str
    title: str
    counts: Counts


@dataclass(frozen=True, slots=True)
class RequirementRow:
    """One requirement in the list: the verdict that asks for attention first, and for whom it is still open.

    One that is not `counted` (`Kader.counts`) is never to do.
    """

    id: str
    section: str
    theme: str
    title: str
    detail: str
    state: State
    word: str
    due: date | None
    states: frozenset[State]
    counted: bool

    def fits(self, show: Show) -> bool:
        """Whether the requirement belongs in a choice: it does as soon as one of its subjects does."""
        if not self.counted:
            return show is Show.ALL
        if show is Show.LATE:
            return State.LATE in self.states
        if show is Show.TO_CONFIRM:
            return State.TO_JUDGE in self.states
        return show is Show.ALL or any(state.is_open for state in self.states)


@dataclass(frozen=True)
class KaderView:
    """A kader with its findings on one day."""

    kader: Kader
    today: date
    rows: tuple[RequirementRow, ...]
    sections: tuple[SectionLine, ...]
    counts: Counts
    findings: tuple[Finding, ...]

    @property
    def reflects(self) -> bool:
        """Whether the kader is there to talk about, instead of to tick off."""
        return self.kader.mode is Mode.REFLECT

    def findings_of(self, requirement_id: str) -> tuple[Finding, ...]:
        """How each subject stands; what asks for attention first comes first."""
        found = [one for one in self.findings if one.requirement.id == requirement_id]
        return tuple(sorted(found, key=lambda one: (one.verdict.state.rank, one.verdict.due or date.max)))

    @cached_property
    def searched(self) -> dict[str, str]:
        """By requirement, the words it can be found by; made when someone first searches."""
        names: dict[str, list[str]] = {}
        for one in self.findings:
            names.setdefault(one.requirement.id, []).append(subject_title(one))
        return {
            asked.id: fold(" ".join((*_words_of(asked), *dict.fromkeys(names.get(asked.id, ())))))
            for asked in self.kader.requirements
        }

    def themes(self) -> tuple[tuple[str, str], ...]:
        """The themes that occur, by code and name, in the order of their names."""
        codes = {row.theme for row in self.rows}
        return tuple(sorted(((code, text("theme", code)) for code in codes), key=lambda theme: fold(theme[1])))


def kader_names(dossier: Dossier) -> tuple[tuple[str, str], ...]:
    """The kaders the dossier is judged by, by id and title."""
    return tuple((kader.id, kader.title) for kader in adopted(dossier))


def kader_view(dossier: Dossier, today: date, kader_id: str) -> KaderView:
    """Judge one kader. DomainError `kader_not_adopted`."""
    kader, found = next(iter(findings(dossier, today, kader_id)))
    by_requirement: dict[str, list[Finding]] = {requirement.id: [] for requirement in kader.requirements}
    for finding in found:
        by_requirement[finding.requirement.id].append(finding)
    rows = tuple(_row(kader, requirement, by_requirement[requirement.id]) for requirement in kader.requirements)
    sections = tuple(
        SectionLine(section.id, section.title, _counts(row for row in rows if row.section == section.id))
        for section in kader.sections
    )
    return KaderView(kader, today, rows, sections, _counts(rows), found)


def chosen_rows(
    view: KaderView, show: Show = Show.ALL, section: str | None = None, theme: str | None = None, words: str = ""
) -> tuple[RequirementRow, ...]:
    """The rows that fit every choice; each of `words` must occur, whatever its accents and capitals."""
    wanted = fold(words).split()
    return tuple(
        row
        for row in view.rows
        if row.fits(show)
        and section in (None, row.section)
        and theme in (None, row.theme)
        and all(each in view.searched[row.id] for each in wanted)
    )


def requirement_of(kader: Kader, requirement_id: str) -> Requirement:
    """A requirement by its id. DomainError `requirement_unknown`."""
    for requirement in kader.requirements:
        if requirement.id == requirement_id:
            return requirement
    raise DomainError("requirement_unknown")


def subject_title(finding: Finding) -> str:
    """Whom a finding is about: a person or thing by name, or the organisation as a whole."""
    if finding.subject is not None:
        name = about_name(finding.subject)
        return capital(name)
    if finding.requirement.per == "provider":
        return text("requirement", "whole")
    kind = word(Term("kind", finding.requirement.per))
    return capital(kind)


def _row(kader: Kader, requirement: Requirement, found: list[Finding]) -> RequirementRow:
    verdict = worst(finding.verdict for finding in found)
    counted = kader.counts(requirement)
    due = verdict.due if counted and verdict.state in (State.LATE, State.SOON) else None
    theme, subjects = text("theme", requirement.theme), _subjects(found, verdict.state) if counted else ""
    parts = (theme, subjects, text("requirement", "due", day=due) if due else "")
    return RequirementRow(
        id=requirement.id,
        section=requirement.section,
        theme=requirement.theme,
        title=headline(requirement.plain),
        detail=" · ".join(part for part in parts if part),
        state=verdict.state,
        word=state_word(verdict.state) if counted else "",
        due=due,
        states=frozenset(finding.verdict.state for finding in found),
        counted=counted,
    )


def _words_of(asked: Requirement) -> tuple[str, ...]:
    return asked.id, asked.plain, asked.text, asked.source, text("theme", asked.theme)


def headline(plain: str) -> str:
    """The first sentence; a question needs the one after it too."""
    sentences = _SENTENCE.findall(plain) or [plain]
    kept = 1
    while kept < len(sentences) and sentences[kept - 1].endswith("?"):
        kept += 1
    return "".join(sentences[:kept]).strip()


def _subjects(found: list[Finding], state: State) -> str:
    """Who stands as the whole does: the first by name, the others as a number."""
    alike = [one for one in found if one.subject is not None and one.verdict.state is state]
    if not alike or not state.is_open:
        return ""
    first = subject_title(alike[0])
    return first if len(alike) == 1 else text("requirement", "several", first=first, count=len(alike) - 1)


def _counts(rows: Iterable[RequirementRow]) -> Counts:
    every = tuple(row for row in rows if row.counted)
    choices = (Show.TO_DO, Show.LATE, Show.TO_CONFIRM)
    to_do, late, to_confirm = (sum(row.fits(show) for row in every) for show in choices)
    shown = sum(1 for row in every if not row.fits(Show.TO_DO) and row.state is not State.NOT_APPLICABLE)
    return Counts(len(every), to_do, late, to_confirm, shown)
