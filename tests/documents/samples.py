"""Views with made-up people, for all document kinds, in an ordinary and a hostile form."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from math import cos, sin

from kwaliteitsassistent.documents.evaluation import EvaluationView, GoalView
from kwaliteitsassistent.documents.views import Identity, OutcomeView, Sender, SignatureView
from kwaliteitsassistent.domain.records.clients import RepresentativeRole
from kwaliteitsassistent.domain.records.evaluation import Answer, EvaluationReason, Reached, SignerRole

NOW = datetime(2026, 11, 12, 14, 5, tzinfo=timezone(timedelta(hours=1)))
SENDER = Sender("Zorg aan Huis Jansen", "12345678", "Dorpsstraat 1, Hoogezand", "0598 - 12 34 56", "info@voorbeeld.nl")
ROOT = "3f" * 32


def identity(**changes: object) -> Identity:
    return Identity(**{"number": "EV-2026-0007", "version": 1, "made_at": NOW, **changes})


def scribble(seed: int = 1) -> tuple[tuple[tuple[float, float], ...], ...]:
    """Two strokes that look like a signature."""
    first = tuple((0.06 + 0.7 * t / 60, 0.5 + 0.36 * sin(t / 3.1 + seed) * cos(t / 17)) for t in range(61))
    second = tuple((0.1 + 0.8 * t / 20, 0.82 - 0.07 * sin(t / 6)) for t in range(21))
    return first, second


def signed(**changes: object) -> OutcomeView:
    client = SignatureView(SignerRole.CLIENT, "mevrouw A. de Vries", NOW, scribble(), 3.0, witness="J. Jansen")
    carer = SignatureView(SignerRole.CARER, "J. Jansen", NOW, scribble(4), 2.5)
    mentor = SignatureView(
        SignerRole.REPRESENTATIVE,
        "B. de Vries",
        NOW,
        representative_role=RepresentativeRole.MENTOR,
        representative_ground="beschikking kantonrechter van 3 maart 2024",
        witness="J. Jansen",
    )
    return OutcomeView(**{"signatures": (client, mentor, carer), **changes})


GOALS = (
    GoalView(
        "Ik houd mijn geld op orde",
        Reached.YES,
        "Elke week openden we samen de post. De rekeningen zijn op tijd betaald. Het budgetplan hangt op de koelkast "
        "en mevrouw vult het zelf in.",
        "Ik weet nu wat er binnenkomt. Dat geeft rust.",
        Answer.YES,
        True,
        "",
    ),
    GoalView(
        "Ik ga elke week naar de koffieochtend",
        Reached.PARTLY,
        "Mevrouw ging acht van de twaalf keer. Vervoer bleef lastig: de bus rijdt niet op dinsdag.",
        "Het is gezellig als ik er ben. Maar zonder bus lukt het niet.",
        Answer.PARTLY,
        True,
        "Ik ga om de week naar de koffieochtend, samen met de buurvrouw in de auto.",
    ),
    GoalView(
        "Ik sta elke dag om acht uur op en wandel twintig minuten",
        Reached.NO,
        "Na de longontsteking in mei was mevrouw vaak moe.",
        "",
        Answer.NO,
        False,
        "Ik wandel drie keer per week een blokje om.",
    ),
)


def evaluation(**changes: object) -> EvaluationView:
    ordinary = {
        "identity": identity(seal_root=ROOT),
        "sender": SENDER,
        "client": "mevrouw A. de Vries",
        "carer": "J. Jansen, persoonlijk begeleider",
        "held_on": date(2026, 11, 12),
        "reason": EvaluationReason.YEARLY,
        "participants": "mevrouw De Vries, haar broer B. de Vries (mentor) en J. Jansen",
        "plan_date": date(2025, 11, 20),
        "goals": GOALS,
        "satisfied": Answer.YES,
        "satisfaction_words": "Ik voel me gehoord. Ze komt altijd op tijd en denkt met me mee.",
        "still_fits": Answer.PARTLY,
        "still_fits_words": "De hulp past, maar het vervoer naar activiteiten vraagt aandacht.",
        "interventions": "De vaste dag en het samen openen van de post helpen.\n"
        "Het weekrooster met plaatjes werkte niet; dat laten we los.",
        "medication": "Geen hulp bij medicatie.",
        "network_consulted": True,
        "agreements": "J. Jansen vraagt bij de gemeente naar vervoer (voor 1 december 2026).\n"
        "Mevrouw en de buurvrouw spreken af wie rijdt.\nOver zes maanden kijken we samen hoe het gaat.",
        "outcome": signed(),
    }
    return EvaluationView(**{**ordinary, **changes})
