"""Turns records into what a document shows. Loads the PDF library: import it only where a document is made."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from ...documents.evaluation import EvaluationView
from ...documents.evaluation_easy import EasyEvaluationView, EasyQuestion
from ...documents.evaluation_form import GoalView
from ...documents.faces import Mood
from ...documents.personnel import DiplomaLine, PersonnelView, PersonView, TrainingLine, VerdictLine, VogLine
from ...documents.teamreflectie import PlanLine, TeamreflectieView
from ...documents.views import Identity, OutcomeView, Sender, SignatureView
from ...domain.facts import engagements_of, is_active
from ...domain.judging.finding import Finding
from ...domain.records.dossier import Dossier
from ...domain.records.evaluation import Answer, Evaluation, GoalReview, Outcome, Signature
from ...domain.records.learning import Improvement, Teamreflectie
from ...domain.records.plan import SupportPlan
from ...domain.records.provider import Provider
from ...domain.records.staff import Diploma, Engagement, StaffMember, Training, Vog
from ..care.evaluation_list import carer_name, client_name
from ..care.plan_surroundings import risks_of
from ..kader import vog_advice
from ..kader.standing import KaderStanding
from ..wording.own_words import domain_of
from ..wording.reasons import explanation
from ..wording.texts import text

_MOODS = {Answer.YES: Mood.HAPPY, Answer.PARTLY: Mood.NEUTRAL, Answer.NO: Mood.SAD}


def sender(provider: Provider) -> Sender:
    """The provider as a document names it."""
    return Sender(provider.name, provider.kvk_number, provider.town, provider.phone, provider.email)


def sender_of(dossier: Dossier) -> Sender:
    """The provider of a dossier as a document names it."""
    return sender(_provider(dossier))


def signature_view(signature: Signature) -> SignatureView:
    """A signature as a document shows it, with the time in the zone of this computer."""
    return SignatureView(
        role=signature.role,
        name=signature.name,
        signed_at=local(signature.signed_at),
        strokes=signature.strokes,
        aspect=signature.aspect,
        representative_role=signature.representative_role,
        representative_ground=signature.representative_ground,
        witness=signature.witness,
    )


def local(moment: datetime) -> datetime:
    """A moment in the time zone of this computer."""
    return moment.astimezone()


def outcome_view(evaluation: Evaluation, signatures: tuple[Signature, ...]) -> OutcomeView:
    """How the signing ended; all empty while it is open, which makes the document a concept."""
    words = evaluation.outcome_words
    return OutcomeView(
        signatures=tuple(signature_view(signature) for signature in signatures),
        not_signed_because=words if evaluation.outcome is Outcome.NOT_SIGNED else "",
        disagreement=words if evaluation.outcome is Outcome.DISAGREES else "",
    )


def evaluation_view(
    dossier: Dossier,
    evaluation: Evaluation,
    reviews: tuple[GoalReview, ...],
    signatures: tuple[Signature, ...],
    identity: Identity,
) -> EvaluationView:
    """The full evaluation."""
    plan = dossier.find(SupportPlan, evaluation.plan_id)
    return EvaluationView(
        identity=identity,
        sender=sender_of(dossier),
        client=client_name(dossier, evaluation.client_id),
        carer=carer_name(dossier, evaluation.carer_id),
        held_on=evaluation.held_on,
        reason=evaluation.reason,
        participants=evaluation.participants,
        plan_date=plan.adopted_on if plan else None,
        goals=tuple(_goal(dossier, review) for review in reviews),
        satisfied=evaluation.satisfied,
        satisfaction_words=evaluation.satisfaction_words,
        still_fits=evaluation.still_fits,
        still_fits_words=evaluation.still_fits_words,
        interventions=evaluation.interventions_judged,
        medication=evaluation.medication_evaluated,
        network_consulted=evaluation.network_consulted,
        risks=risks_of(dossier, plan) if plan else (),
        agreements=evaluation.agreements,
        outcome=outcome_view(evaluation, signatures),
    )


def _goal(dossier: Dossier, review: GoalReview) -> GoalView:
    return GoalView(
        goal=review.goal_text,
        reached=review.reached,
        result=review.result,
        client_words=review.client_words,
        satisfied=review.satisfied,
        still_fits=review.still_fits,
        new_goal=review.new_goal,
        domain=domain_of(dossier, review),
    )


def easy_view(
    dossier: Dossier,
    evaluation: Evaluation,
    reviews: tuple[GoalReview, ...],
    signatures: tuple[Signature, ...],
    identity: Identity,
) -> EasyEvaluationView:
    """The same evaluation in easy words: a question, a face, and what the client said."""
    questions = [
        EasyQuestion(text("easy", "satisfied"), _mood(evaluation.satisfied), evaluation.satisfaction_words),
        *map(_easy_goal, reviews),
        EasyQuestion(text("easy", "still_fits"), _mood(evaluation.still_fits), evaluation.still_fits_words),
    ]
    return EasyEvaluationView(
        identity=identity,
        sender=sender_of(dossier),
        client=client_name(dossier, evaluation.client_id),
        carer=carer_name(dossier, evaluation.carer_id),
        held_on=evaluation.held_on,
        questions=tuple(questions),
        agreements=evaluation.agreements,
        outcome=outcome_view(evaluation, signatures),
    )


def _easy_goal(review: GoalReview) -> EasyQuestion:
    reached = (text("easy", review.reached),) if review.reached else ()
    about = text("easy", "goal", goal=review.goal_text)
    lines = (*reached, text("easy", "goal_satisfied"))
    return EasyQuestion(about, _mood(review.satisfied), review.client_words, lines)


def _mood(answer: Answer | None) -> Mood | None:
    return _MOODS[answer] if answer else None


def personnel_view(dossier: Dossier, standings: tuple[KaderStanding, ...], identity: Identity) -> PersonnelView:
    """Everyone who works here on the day the document is made, with their papers and the verdicts on them."""
    today = identity.made_at.date()
    working = [
        staff
        for staff in sorted(dossier.all(StaffMember), key=lambda staff: staff.sort_key)
        if any(is_active(engagement, today) for engagement in engagements_of(dossier, staff))
    ]
    return PersonnelView(
        identity=identity,
        sender=sender_of(dossier),
        reference_date=today,
        kaders=tuple(standing.kader.title for standing in standings),
        people=tuple(_person(dossier, staff, standings, identity) for staff in working),
    )


def _person(
    dossier: Dossier, staff: StaffMember, standings: tuple[KaderStanding, ...], identity: Identity
) -> PersonView:
    today = identity.made_at.date()
    active = [engagement for engagement in engagements_of(dossier, staff) if is_active(engagement, today)]
    return PersonView(
        name=staff.name,
        roles=tuple(dict.fromkeys(engagement.role.value for engagement in active)),
        start=min(engagement.start for engagement in active),
        vogs=tuple(_vogs(dossier, staff, today)),
        verdicts=_verdicts(staff, active, standings),
        diplomas=tuple(DiplomaLine(d.title, d.level, d.issued) for d in dossier.all(Diploma) if d.staff_id == staff.id),
        trainings=tuple(
            TrainingLine(t.title, t.followed_on, t.valid_until, t.hours)
            for t in dossier.all(Training)
            if t.staff_id == staff.id and t.followed_on <= today
        ),
    )


def _vogs(dossier: Dossier, staff: StaffMember, today: date) -> Iterator[VogLine]:
    """The newest, and every other one without which a kader would say something else; newest first."""
    shown = [vog for vog in dossier.all(Vog) if vog.staff_id == staff.id and vog.issued <= today]
    shown.sort(key=lambda vog: vog.issued, reverse=True)
    for place, vog in enumerate(shown):
        if place == 0 or vog_advice.matters(dossier, vog, today):
            yield _vog(vog, vog_advice.worth(dossier, vog, today))


def _vog(vog: Vog, lines: tuple[vog_advice.VogLine, ...]) -> VogLine:
    """A kader that finds nothing wrong gets one line."""
    worth = [
        VerdictLine(line.kader, line.state.value, line.explanation if line.state.is_open else "") for line in lines
    ]
    failing = {line.kader for line in worth if line.reason}
    kept = dict.fromkeys(line for line in worth if line.reason or line.kader not in failing)
    return VogLine(vog.issued, vog.number, vog.profiles, vog.seen_by, vog.seen_on, vog.kept_at, tuple(kept))


def _about(staff: StaffMember, active: list[Engagement], standings: tuple[KaderStanding, ...]) -> list[Finding]:
    ids = {staff.id, *(engagement.id for engagement in active)}
    return [f for standing in standings for f in standing.counted if f.subject and f.subject.id in ids]


def _verdicts(
    staff: StaffMember, active: list[Engagement], standings: tuple[KaderStanding, ...]
) -> tuple[VerdictLine, ...]:
    """The verdicts on this person that are open; a line "voldaan" per kader when none is."""
    lines: list[VerdictLine] = []
    for standing in standings:
        about = _about(staff, active, (standing,))
        still_open = [f for f in about if f.verdict.state.is_open]
        shown = still_open or [f for f in about if f.verdict.state.value == "voldaan"][:1]
        lines += [_verdict(standing, finding, bool(still_open)) for finding in shown]
    return tuple(dict.fromkeys(lines))


def _verdict(standing: KaderStanding, finding: Finding, tell_why: bool) -> VerdictLine:
    """One verdict; several requirements on one theme with the same reason become one line."""
    theme = text("theme", finding.requirement.theme)
    why = text("about", "theme", theme=theme, why=explanation(finding.verdict)) if tell_why else ""
    return VerdictLine(standing.kader.title, finding.verdict.state.value, why)


def teamreflectie_view(dossier: Dossier, reflection: Teamreflectie, identity: Identity) -> TeamreflectieView:
    """A reflection with the improvements that came of it."""
    improvements = [i for i in dossier.all(Improvement) if i.source_id == reflection.id]
    plans = [PlanLine(line) for line in reflection.will_do.splitlines() if line.strip()]
    plans += [PlanLine(i.description, i.owner, i.due) for i in improvements]
    return TeamreflectieView(
        identity=identity,
        sender=sender_of(dossier),
        held_on=reflection.held_on,
        participants=reflection.participants,
        themes="\n".join(reflection.themes),
        goes_well=reflection.goes_well,
        can_be_better=reflection.can_be_better,
        plans=tuple(plans),
    )


def _provider(dossier: Dossier) -> Provider:
    return dossier.provider or Provider(id="", name="")
