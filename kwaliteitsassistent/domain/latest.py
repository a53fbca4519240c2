"""Which of several records is the one that counts now: the last evaluation, the current plan, the newest check."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TypeVar

from .records.clients import Client
from .records.dossier import Dossier
from .records.evaluation import Evaluation
from .records.organisation import EquipmentCheck, ExperienceSurvey, OrganisationRisk, SurveyKind
from .records.plan import Goal, Intervention, SupportPlan
from .records.record import Record

R = TypeVar("R", bound=Record)


def _newest(records: Iterable[tuple[date, R]]) -> R | None:
    """The one with the latest day; of two on one day the one recorded last."""
    newest: tuple[date, R] | None = None
    for day, record in records:
        if newest is None or day >= newest[0]:
            newest = day, record
    return newest[1] if newest else None


def current_plan(dossier: Dossier, client_id: str, today: date) -> SupportPlan | None:
    """The plan a client has now: the newest version adopted by today."""
    return dossier.once(("current_plan", client_id, today), lambda: _current_plan(dossier, client_id, today))


def _current_plan(dossier: Dossier, client_id: str, today: date) -> SupportPlan | None:
    plans = (plan for plan in dossier.linked("plan", "client_id", client_id) if isinstance(plan, SupportPlan))
    return _newest((plan.adopted_on, plan) for plan in plans if plan.adopted_on <= today)


def has_plan(dossier: Dossier, client: Client, today: date) -> bool:
    """Whether a client has a plan by today."""
    return current_plan(dossier, client.id, today) is not None


def in_current_plan(dossier: Dossier, part: Goal | Intervention, today: date) -> bool:
    """Whether a goal or an intervention stands in the plan the client has now."""
    plan = current_plan(dossier, part.client_id, today)
    return plan is not None and plan.id == part.plan_id


def is_last_evaluation(dossier: Dossier, evaluation: Evaluation, today: date) -> bool:
    """Whether this is the evaluation last held with the client; a corrected one takes the place of the old."""
    client_id = evaluation.client_id
    last = dossier.once(("last_evaluation", client_id, today), lambda: _last_evaluation(dossier, client_id, today))
    return last is evaluation


def _last_evaluation(dossier: Dossier, client_id: str, today: date) -> Evaluation | None:
    of_client = [
        other
        for other in dossier.linked("evaluation", "client_id", client_id)
        if isinstance(other, Evaluation) and not other.cancelled_reason
    ]
    replaced = {other.replaces_id for other in of_client}
    held = (
        (other.held_on, other)
        for other in of_client
        if other.held_on is not None and other.held_on <= today and other.id not in replaced
    )
    return _newest(held)


def is_last_check(dossier: Dossier, check: EquipmentCheck, today: date) -> bool:
    """Whether this is the newest check of the same thing at the same place."""
    same = (
        (other.checked_on, other)
        for other in dossier.all(EquipmentCheck)
        if (other.equipment.casefold(), other.location_id) == (check.equipment.casefold(), check.location_id)
        and other.checked_on <= today
    )
    return _newest(same) is check


def is_last_analysis(dossier: Dossier, risk: OrganisationRisk, today: date) -> bool:
    """Whether this is the newest risk analysis of the organisation."""
    analyses = ((other.analysed_on, other) for other in dossier.all(OrganisationRisk) if other.analysed_on <= today)
    return _newest(analyses) is risk


def is_last_satisfaction_survey(dossier: Dossier, survey: ExperienceSurvey, today: date) -> bool:
    """Whether this is the newest round that asked clients how satisfied they are."""
    return _last_survey_other_than(SurveyKind.EXPERIENCE, dossier, today) is survey


def is_last_experience_survey(dossier: Dossier, survey: ExperienceSurvey, today: date) -> bool:
    """Whether this is the newest round that asked clients what they experience."""
    return _last_survey_other_than(SurveyKind.SATISFACTION, dossier, today) is survey


def _last_survey_other_than(kind: SurveyKind, dossier: Dossier, today: date) -> ExperienceSurvey | None:
    rounds = (survey for survey in dossier.all(ExperienceSurvey) if survey.kind is not kind)
    return _newest((survey.finished_on, survey) for survey in rounds if survey.finished_on <= today)
