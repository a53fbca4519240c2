"""What is late, due and coming: the findings and plans that have a day, in order of that day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ..records.clients import Client
from ..records.dossier import Dossier
from ..records.evaluation import Evaluation
from ..records.learning import Improvement
from .finding import About, Finding
from .verdict import Reason, State, Verdict, because


class PointKind(StrEnum):
    """Where a point of the agenda comes from."""

    REQUIREMENT = "eis"
    EXEMPTION = "vrijstelling"
    EVALUATION = "evaluatie"
    IMPROVEMENT = "verbetering"


@dataclass(frozen=True, slots=True)
class Point:
    """One line of the agenda. `due` None: late or missing with no day to name. `title` is text of the user or kader.

    `record_id` names the planned evaluation or the improvement itself. `part` tells the obligations of one
    requirement apart, whatever their day: 0 is the requirement as a whole.
    """

    due: date | None
    kind: PointKind
    title: str
    subject: About | None
    state: State
    reason: Reason
    kader_id: str = ""
    requirement_id: str = ""
    theme: str = ""
    record_id: str = ""
    part: int = 0


def agenda(dossier: Dossier, findings: Iterable[tuple[str, Finding]], today: date, until: date) -> tuple[Point, ...]:
    """Points up to and including `until`; what is late always. `findings` come with the id of their kader.

    Those that are not counted have no day here.
    """
    points = [
        *(point for kader_id, finding in findings if finding.counted for point in _of_finding(kader_id, finding)),
        *_planned_evaluations(dossier, today),
        *_improvements(dossier, today),
    ]
    shown = [point for point in points if _shows(point, until)]
    return tuple(sorted(shown, key=lambda p: (p.state is not State.LATE, p.due or date.min, p.title)))


def _shows(point: Point, until: date) -> bool:
    return point.state is State.LATE if point.due is None else point.due <= until


def _of_finding(kader_id: str, finding: Finding) -> Iterator[Point]:
    requirement, verdict = finding.requirement, finding.verdict
    parts: list[tuple[int, Verdict]] = list(enumerate(finding.obligations, start=1))
    if verdict.due is not None and verdict.due not in {one.due for one in finding.obligations}:
        parts.insert(0, (0, verdict))
    if verdict.state is State.LATE and verdict.due is None:
        parts.insert(0, (0, verdict))
    for part, owed in parts:
        yield Point(
            owed.due,
            PointKind.EXEMPTION if owed.state is State.EXEMPT else PointKind.REQUIREMENT,
            requirement.plain,
            finding.subject,
            owed.state,
            owed.reason,
            kader_id,
            requirement.id,
            requirement.theme,
            part=part,
        )


def _planned_evaluations(dossier: Dossier, today: date) -> Iterator[Point]:
    for evaluation in dossier.all(Evaluation):
        if evaluation.held_on is None and not evaluation.cancelled_reason:
            client = dossier.find(Client, evaluation.client_id)
            about = About("client", client.id, client.name) if client else None
            late = evaluation.planned_on < today
            reason = because("planned_late" if late else "planned", day=evaluation.planned_on)
            state = State.LATE if late else State.SOON
            yield Point(evaluation.planned_on, PointKind.EVALUATION, "", about, state, reason, record_id=evaluation.id)


def _improvements(dossier: Dossier, today: date) -> Iterator[Point]:
    for improvement in dossier.all(Improvement):
        if improvement.due is not None and not improvement.done:
            late = improvement.due < today
            reason = because("improvement_late" if late else "improvement_due", due=improvement.due)
            state = State.LATE if late else State.SOON
            title = improvement.description
            yield Point(improvement.due, PointKind.IMPROVEMENT, title, None, state, reason, record_id=improvement.id)
