"""An evaluation with a client, from planned to signed and shared."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from ..errors import DomainError
from .clients import RepresentativeRole
from .record import Record


class EvaluationReason(StrEnum):
    """Why the evaluation is held."""

    YEARLY = "jaarlijks"
    RENEWAL = "verlenging"
    INTERIM = "tussentijds"
    END = "einde_ondersteuning"


class Answer(StrEnum):
    """The client's answer, with the three faces of the easy-read page."""

    YES = "ja"
    PARTLY = "een_beetje"
    NO = "nee"


class Reached(StrEnum):
    """How far a goal was reached."""

    YES = "bereikt"
    PARTLY = "deels_bereikt"
    NO = "niet_bereikt"


class Outcome(StrEnum):
    """How the signing of an evaluation ended."""

    SIGNED = "ondertekend"
    NOT_SIGNED = "niet_ondertekend"
    DISAGREES = "niet_mee_eens"


class SignerRole(StrEnum):
    """In what role someone signs."""

    CLIENT = "client"
    REPRESENTATIVE = "vertegenwoordiger"
    CARER = "begeleider"
    PROVIDER = "aanbieder"


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluation(Record):
    """One evaluation of one client. `held_on` is None as long as it is only planned."""

    client_id: str
    planned_on: date
    reason: EvaluationReason = EvaluationReason.YEARLY
    plan_id: str | None = None
    carer_id: str | None = None
    held_on: date | None = None
    participants: str = ""
    network_consulted: bool | None = None
    satisfied: Answer | None = None
    satisfaction_words: str = ""
    still_fits: Answer | None = None
    still_fits_words: str = ""
    interventions_judged: str = ""
    medication_evaluated: str = ""
    agreements: str = ""
    no_change_needed: bool = False
    outcome: Outcome | None = None
    outcome_words: str = ""
    outcome_on: date | None = None
    shared_on: date | None = None
    shared_with: str = ""
    replaces_id: str | None = None
    cancelled_reason: str = ""

    @property
    def adjusted(self) -> bool:
        """Whether it was settled that goals change or stay as they are; set when the evaluation is held."""
        return self.no_change_needed or bool(self.agreements)

    @property
    def signed(self) -> bool:
        """Signed by the client or a representative; one who disagrees may have signed that too."""
        return self.outcome is Outcome.SIGNED


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalReview(Record):
    """What came of one goal, with the client's own words."""

    evaluation_id: str
    client_id: str
    goal_id: str | None
    goal_text: str
    order: int = 1
    reached: Reached | None = None
    result: str = ""
    client_words: str = ""
    satisfied: Answer | None = None
    still_fits: bool | None = None
    new_goal: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature(Record):
    """One signature: drawn on the screen (`strokes`) or a typed name.

    Strokes are the shape only, points in 0..1 of a box `aspect` times as wide as high; no pressure and no timing,
    since those are behavioural data that nothing here needs. `signed_at` is the clock of this computer.
    """

    document_kind: str
    document_ref: str
    role: SignerRole
    name: str
    signed_at: datetime
    strokes: tuple[tuple[tuple[float, float], ...], ...] = ()
    aspect: float = 3.0
    representative_role: RepresentativeRole | None = None
    representative_ground: str = ""
    witness: str = ""

    @property
    def drawn(self) -> bool:
        """Whether the signature was drawn, not typed."""
        return bool(self.strokes)


def check_signature(signature: Signature) -> None:
    """Raise DomainError when a representative signs without a role and a ground, or no name is given."""
    if not signature.name.strip():
        raise DomainError("signature_without_name")
    if signature.role is SignerRole.REPRESENTATIVE and not (
        signature.representative_role and signature.representative_ground.strip()
    ):
        raise DomainError("representative_without_ground")


def check_outcome(outcome: Outcome, words: str, signatures: tuple[Signature, ...]) -> None:
    """Raise DomainError when an outcome lacks what it needs.

    Signed needs the client or a representative; not signed needs a reason; not agreed needs the client's own words.
    """
    by_client = any(s.role in (SignerRole.CLIENT, SignerRole.REPRESENTATIVE) for s in signatures)
    if outcome is Outcome.SIGNED and not by_client:
        raise DomainError("signed_without_signature")
    if outcome is Outcome.NOT_SIGNED and not words.strip():
        raise DomainError("unsigned_without_reason")
    if outcome is Outcome.NOT_SIGNED and by_client:
        raise DomainError("unsigned_with_signature")
    if outcome is Outcome.DISAGREES and not words.strip():
        raise DomainError("disagreement_without_words")


def check_held(evaluation: Evaluation, reviews: tuple[GoalReview, ...]) -> None:
    """Raise DomainError naming the first part that is missing before an evaluation can be signed."""
    if evaluation.held_on is None:
        raise DomainError("evaluation_not_held")
    if evaluation.satisfied is None:
        raise DomainError("evaluation_without_satisfaction")
    if evaluation.still_fits is None:
        raise DomainError("evaluation_without_fit")
    if not evaluation.adjusted and not any(review.new_goal for review in reviews):
        raise DomainError("evaluation_without_adjustment")
