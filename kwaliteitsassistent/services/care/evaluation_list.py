"""The evaluations as a list: which are late, which wait for a signature, which are planned, which are done."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ...domain.errors import DomainError
from ...domain.records.clients import Client
from ...domain.records.dossier import Dossier
from ...domain.records.evaluation import Evaluation, check_held
from ...domain.records.staff import StaffMember
from ..wording.form_words import option
from ..wording.texts import text
from .evaluations import reviews_of

DONE_SHOWN = 50


class Stage(StrEnum):
    """How far an evaluation is."""

    LATE = "te_laat"
    TO_SIGN = "te_ondertekenen"
    PLANNED = "gepland"
    DONE = "gedaan"


@dataclass(frozen=True, slots=True)
class EvaluationLine:
    """One evaluation in the list: with whom, what and when, and how far it is in one word."""

    id: str
    client: str
    detail: str
    word: str
    stage: Stage
    day: date


def stage_of(evaluation: Evaluation, today: date) -> Stage:
    """How far an evaluation is on a day; one that does not go ahead is done."""
    if evaluation.outcome is not None or evaluation.cancelled_reason:
        return Stage.DONE
    if evaluation.held_on is not None:
        return Stage.TO_SIGN
    return Stage.LATE if evaluation.planned_on < today else Stage.PLANNED


def evaluation_lines(dossier: Dossier, today: date, search: str = "") -> dict[Stage, tuple[EvaluationLine, ...]]:
    """All stages with their evaluations: what is done newest first, the rest by day. `search` is part of a name."""
    replaced = {evaluation.replaces_id for evaluation in dossier.all(Evaluation)}
    wanted = search.casefold()
    lines = [
        line
        for evaluation in dossier.all(Evaluation)
        if wanted in (line := _line(dossier, evaluation, today, evaluation.id in replaced)).client.casefold()
    ]
    lines.sort(key=lambda line: (line.day, line.client))
    found = {stage: tuple(line for line in lines if line.stage is stage) for stage in Stage}
    return found | {Stage.DONE: found[Stage.DONE][::-1]}


def _line(dossier: Dossier, evaluation: Evaluation, today: date, replaced: bool) -> EvaluationLine:
    stage = stage_of(evaluation, today)
    day = evaluation.held_on or evaluation.planned_on
    shared = text("evaluation_line", "shared", day=evaluation.shared_on) if evaluation.shared_on else ""
    told = (
        option(evaluation.reason),
        text("evaluation_line", "held" if evaluation.held_on else "planned", day=day),
        carer_name(dossier, evaluation.carer_id),
        shared,
    )
    detail = " · ".join(part for part in told if part)
    return EvaluationLine(
        evaluation.id,
        client_name(dossier, evaluation.client_id),
        detail,
        _word(dossier, evaluation, stage, replaced),
        stage,
        day,
    )


def _word(dossier: Dossier, evaluation: Evaluation, stage: Stage, replaced: bool) -> str:
    if replaced:
        return text("evaluation_line", "replaced")
    if evaluation.cancelled_reason:
        return text("evaluation_line", "cancelled")
    if evaluation.outcome is not None:
        return option(evaluation.outcome)
    if stage is Stage.TO_SIGN and not _complete(dossier, evaluation):
        return text("evaluation_line", "te_voltooien")
    return text("evaluation_line", stage.value)


def _complete(dossier: Dossier, evaluation: Evaluation) -> bool:
    """Whether everything was discussed that signing needs."""
    return missing_before_signing(dossier, evaluation) is None


def missing_before_signing(dossier: Dossier, evaluation: Evaluation) -> DomainError | None:
    """The first thing that must still be discussed before anyone signs."""
    try:
        check_held(evaluation, reviews_of(dossier, evaluation.id))
    except DomainError as missing:
        return missing
    return None


def client_name(dossier: Dossier, client_id: str) -> str:
    """The name of a client, or nothing."""
    client = dossier.find(Client, client_id)
    return client.name if client else ""


def carer_name(dossier: Dossier, staff_id: str | None) -> str:
    """The name of a member of staff, or nothing."""
    carer = dossier.find(StaffMember, staff_id)
    return carer.name if carer else ""


def client_choices(dossier: Dossier, today: date) -> tuple[tuple[str, str], ...]:
    """Ids and names of the clients who get support now, by family name."""
    clients = [c for c in dossier.all(Client) if c.end is None or c.end >= today]
    return tuple((client.id, client.name) for client in sorted(clients, key=lambda client: client.sort_key))


def carer_choices(dossier: Dossier) -> tuple[tuple[str, str], ...]:
    """Ids and names of the members of staff, by family name."""
    staff = sorted(dossier.all(StaffMember), key=lambda member: member.sort_key)
    return tuple((member.id, member.name) for member in staff)
