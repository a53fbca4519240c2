"""Turns a dossier, a kader and a day into findings: the one result that screen and paper show."""

from __future__ import annotations

from collections.abc import Container, Iterator
from dataclasses import replace
from datetime import date

from ..kader.parts.kader import Kader, Mode
from ..kader.parts.requirement import JudgedBy, Requirement
from ..records.answers import AdoptedKader
from ..records.dossier import Dossier
from .answers import Answers
from .asked import Asked
from .cast import Cast
from .conditions import evaluate
from .context import Context, Moment
from .finding import About, Finding
from .obligations import triggered
from .settled import Settled, by_answers, by_kader
from .shown import Shown, Testimony
from .subjects import starts_on
from .verdict import State, Term, Verdict, because


def judge(
    kader: Kader,
    dossier: Dossier,
    today: date,
    free_days: Container[date] = frozenset(),
) -> tuple[Finding, ...]:
    """Every finding of a kader on a dossier, in the order of the kader; per requirement in the order of the records.

    `free_days` are the public holidays that do not count as working days.
    """
    found = _Judge(kader, dossier, Moment(today, free_days)).findings()
    return tuple(one if kader.counts(one.requirement) else replace(one, counted=False) for one in found)


class _Judge:
    def __init__(self, kader: Kader, dossier: Dossier, moment: Moment) -> None:
        self._kader = kader
        self._today = moment.today
        self._answers = Answers(dossier, kader)
        self._cast = Cast(dossier, moment)
        self._requirements = {requirement.id: requirement for requirement in kader.requirements}
        adopted = next((a for a in dossier.all(AdoptedKader) if a.kader_id == kader.id), None)
        self._since = adopted.since if adopted else None
        self._reflects = kader.mode is Mode.REFLECT
        asked = Asked(self._since).narrowed(kader.valid_from, kader.valid_until)
        self._testimony = Testimony(self._answers, asked, self._reflects)

    def findings(self) -> Iterator[Finding]:
        summed = [r.id for r in self._kader.requirements if r.rolls_up and not self._reflects]
        found = {r.id: tuple(self._of(r)) for r in self._kader.requirements if r.id not in summed}
        for requirement in self._kader.requirements:
            if requirement.id in summed:
                beneath = [f for r in self._kader.rolled_up(requirement) for f in found[r.id]]
                yield self._rolled_up(requirement, beneath)
            else:
                yield from found[requirement.id]

    def _of(self, requirement: Requirement) -> Iterator[Finding]:
        if requirement.per == "provider":
            yield self._finding(requirement, self._cast.of_provider(), None)
            return
        any_subject = False
        for record in self._cast.of_kind(requirement.per, requirement.who):
            context = self._cast.context(requirement.per, record)
            if requirement.subjects is not None and evaluate(requirement.subjects, context).value is False:
                continue
            any_subject = True
            yield self._finding(requirement, context, self._cast.about(requirement.per, record))
        if not any_subject:
            yield self._without_subject(requirement)

    def _without_subject(self, requirement: Requirement) -> Finding:
        """Nobody it is about: that is the reason, unless the profile says there should be someone."""
        settled, remarks = by_answers(self._answers, requirement, None, self._today)
        if settled is not None:
            return Finding(requirement, None, settled, (settled,) if settled.due else ())
        kind = Term("kind", requirement.per)
        verdict = Verdict(State.NOT_APPLICABLE, because("no_subjects", kind=kind), remarks=remarks)
        if requirement.expects is not None:
            truth = evaluate(requirement.expects, self._cast.of_provider())
            if truth.value is False:
                verdict = replace(verdict, reason=truth.reason)
            else:
                reason = because("none_though_expected", kind=kind) if truth.value else truth.reason
                verdict = replace(verdict, state=State.UNKNOWN, reason=reason)
        return Finding(requirement, None, verdict)

    def _finding(self, requirement: Requirement, context: Context, about: About | None) -> Finding:
        verdict, obligations = self._judged(requirement, context, about.id if about else None)
        return Finding(requirement, about, verdict, obligations)

    def _judged(self, requirement: Requirement, context: Context, subject_id: str | None) -> Shown:
        settled, remarks = self._set_aside(requirement, context, subject_id)
        if settled is not None:
            return settled, (settled,) if settled.due else ()
        if requirement.trigger is not None and not self._reflects:
            told = triggered(requirement.trigger, context)
            return told.with_remarks(remarks), (told,) if told.due else ()
        verdict, obligations = self._testimony.shows(requirement, context, subject_id)
        if verdict.state is State.TO_JUDGE:
            outdated = self._answers.outdated(requirement.id, subject_id, self._today)
            if outdated is not None:
                remarks = (*remarks, because("confirmed_old_text", day=outdated.confirmed_on))
        return self._in_its_time(requirement, context, verdict.with_remarks(remarks)), obligations

    def _set_aside(self, requirement: Requirement, context: Context, subject_id: str | None) -> Settled:
        """What comes before any evidence: exempted, a condition not met or not known, said not to apply."""
        aside = by_kader(requirement, self._today)
        if aside is not None:
            return aside, ()
        settled, remarks = by_answers(self._answers, requirement, subject_id, self._today)
        if settled is not None and settled.state is State.EXEMPT:
            return settled, ()
        if requirement.applies is not None:
            truth = evaluate(requirement.applies, context)
            if not truth.value:
                state = State.UNKNOWN if truth.value is None else State.NOT_APPLICABLE
                return Verdict(state, truth.reason), ()
        return self._still_closed(requirement, context) or settled, remarks

    def _still_closed(self, requirement: Requirement, context: Context) -> Verdict | None:
        """Not asked as long as the requirement that opens it is not met; unknown as long as nobody said."""
        opener = self._requirements.get(requirement.opened_by) if requirement.opened_by else None
        if opener is None:
            return None
        of_provider = opener.per == "provider"
        subject_id = None if of_provider or context.subject is None else context.subject.id
        state = self._judged(opener, self._cast.of_provider() if of_provider else context, subject_id)[0].state
        if state in (State.MET, State.SOON, State.EXEMPT):
            return None
        if state in (State.UNKNOWN, State.TO_JUDGE):
            return Verdict(State.UNKNOWN, because("opener_open", requirement=opener.plain.rstrip(".")))
        return Verdict(State.NOT_APPLICABLE, because("not_opened", requirement=opener.plain.rstrip(".")))

    def _in_its_time(self, requirement: Requirement, context: Context, verdict: Verdict) -> Verdict:
        """Soften what cannot be asked yet, or could not be asked then."""
        start = starts_on(context.subject.record) if context.subject else None
        if start is None or not verdict.state.is_failing:
            return verdict
        if start > self._today:
            remark = because("starts_on", day=start)
            return replace(verdict, state=State.SOON, due=verdict.due or start).with_remarks((remark,))
        if requirement.lenient_before_since and self._since is not None and start < self._since:
            remark = because("before_kader", day=start, since=self._since)
            return replace(verdict, state=State.NOT_SHOWN, due=None).with_remarks((remark,))
        return verdict

    def _rolled_up(self, requirement: Requirement, beneath: list[Finding]) -> Finding:
        """A requirement that sums up others: open as long as one of those is.

        Then in order by itself when records judge it, and else for a person to confirm.
        """
        settled, remarks = self._set_aside(requirement, self._cast.of_provider(), None)
        if settled is not None:
            return Finding(requirement, None, settled, (settled,) if settled.due else ())
        failing = sum(1 for f in beneath if f.verdict.state.is_failing or f.verdict.state is State.UNKNOWN)
        if failing:
            reason = because("beneath_open", count=failing, of=len(beneath))
            return Finding(requirement, None, Verdict(State.NOT_SHOWN, reason, remarks=remarks))
        if requirement.judged is not JudgedBy.RECORDS:
            return self._finding(requirement, self._cast.of_provider(), None)
        waiting = sum(1 for f in beneath if f.verdict.state is State.TO_JUDGE)
        if waiting:
            reason = because("beneath_to_judge", count=waiting, of=len(beneath))
            return Finding(requirement, None, Verdict(State.TO_JUDGE, reason, remarks=remarks))
        return Finding(requirement, None, Verdict(State.MET, because("beneath_met"), remarks=remarks))
