"""What this provider calls things itself, where it may choose: the domains of quality of life."""

from __future__ import annotations

from enum import StrEnum

from ...domain.records.dossier import Dossier
from ...domain.records.evaluation import GoalReview
from ...domain.records.plan import Domain, DomainName, Goal
from .form_words import option


def own_option(dossier: Dossier, value: StrEnum) -> str:
    """What a choice is called here: the provider's own word for a domain, else the word of the program."""
    own = [one.name for one in dossier.all(DomainName) if one.domain is value] if isinstance(value, Domain) else []
    return own[-1] if own else option(value)


def domain_of(dossier: Dossier, review: GoalReview) -> str:
    """The domain of life that the discussed goal is about, in the provider's own word; nothing when not known."""
    goal = dossier.find(Goal, review.goal_id)
    return own_option(dossier, goal.domain) if goal is not None and goal.domain is not None else ""
