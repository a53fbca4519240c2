"""Turns a dossier, a kader and a day into findings: the one result that screen and paper show."""

from __future__ import annotations

from collections.abc import Container, Iterator
from dataclasses import dataclass, replace
from datetime import date

from ..dates import subtract
from ..kader.values import JudgedBy, Kader, Mode, Requirement, Setting, Who
from ..records.answers import AdoptedKader, Confirmation, Exemption
from ..records.dossier import Dossier
from ..records.people import Person
from ..records.record import Record
from ..records.staff import Role
from .answers import Answers
from .asked import Asked
from .checks import WARN
from .conditions import evaluate
from .context import Context, Moment, Subject, own_day
from .needs import Documents, meet
from .obligations import owed, triggered
from .subjects import starts_on, subject_name, subject_role, subjects_of
from .verdict import Reason, State, Term, Verdict, because, worst

YEARLY = Setting("statement_every")  # how long a person's confirmation holds is the provider's own choice


@dataclass(frozen=True, slots=True)
class About:
    """The subject of a finding: a person in a role or a thing by its name, or what happened by its day."""

    kind: str
    id: str
    name: str
    day: date | None = None
    role: Role | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """The verdict on one requirement for one subject. `obligations` are its parts that have a day of their own.

    What is not `counted` is there to think about: it is never told as something to do (see `Kader.counts`).
    """

    requirement: Requirement
    subject: About | None
    verdict: Verdict
    obligations: tuple[Verdict, ...] = ()
    counted: bool = True


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
        self._dossier = dossier
        self._moment = moment
        self._answers = Answers(dossier, kader)
        self._whole = Context(dossier, moment, None)
        self._requirements = {requirement.id: requirement for requirement in kader.requirements}
        self._contexts: dict[tuple[str, str], Context] = {}
        self._abouts: dict[tuple[str, str], About] = {}
        self._subjects: dict[tuple[str, Who], tuple[Record, ...]] = {}
        adopted = next((a for a in dossier.all(AdoptedKader) if a.kader_id == kader.id), None)
        self._since = adopted.since if adopted else None
        begins = max((day for day in (self._since, kader.valid_from) if day), default=None)
        self._asked = Asked(begins, kader.valid_until)
        self._reflects = kader.mode is Mode.REFLECT

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
            yield self._finding(requirement, self._of_provider(), None)
            return
        any_subject = False
        for record in self._of_kind(requirement.per, requirement.who):
            context = self._context(requirement.per, record)
            if requirement.subjects is not None and evaluate(requirement.subjects, context).value is False:
                continue
            any_subject = True
            yield self._finding(requirement, context, self._about(requirement.per, record))
        if not any_subject:
            yield self._without_subject(requirement)

    def _of_kind(self, kind: str, who: Who) -> tuple[Record, ...]:
        if (kind, who) not in self._subjects:
            self._subjects[kind, who] = subjects_of(self._dossier, kind, who, self._moment.today)
        return self._subjects[kind, who]

    def _context(self, kind: str, record: Record) -> Context:
        key = (kind, record.id)
        if key not in self._contexts:
            self._contexts[key] = Context(self._dossier, self._moment, Subject(kind, record))
        return self._contexts[key]

    def _about(self, kind: str, record: Record) -> About:
        key = (kind, record.id)
        if key not in self._abouts:
            day = None if isinstance(record, Person) else own_day(kind, record)
            self._abouts[key] = About(kind, record.id, subject_name(self._dossier, record), day, subject_role(record))
        return self._abouts[key]

    def _without_subject(self, requirement: Requirement) -> Finding:
        """Nobody it is about: that is the reason, unless the profile says there should be someone."""
        settled, remarks = self._answered(requirement, None)
        if settled is not None:
            return Finding(requirement, None, settled, (settled,) if settled.due else ())
        kind = Term("kind", requirement.per)
        verdict = Verdict(State.NOT_APPLICABLE, because("no_subjects", kind=kind), remarks=remarks)
        if requirement.expects is not None:
            truth = evaluate(requirement.expects, self._of_provider())
            if truth.value is False:
                verdict = replace(verdict, reason=truth.reason)
            else:
                reason = because("none_though_expected", kind=kind) if truth.value else truth.reason
                verdict = replace(verdict, state=State.UNKNOWN, reason=reason)
        return Finding(requirement, None, verdict)

    def _of_provider(self) -> Context:
        provider = self._dossier.provider
        return self._context("provider", provider) if provider else self._whole

    def _finding(self, requirement: Requirement, context: Context, about: About | None) -> Finding:
        verdict, obligations = self._judged(requirement, context, about.id if about else None)
        return Finding(requirement, about, verdict, obligations)

    def _judged(
        self, requirement: Requirement, context: Context, subject_id: str | None
    ) -> tuple[Verdict, tuple[Verdict, ...]]:
        settled, remarks = self._set_aside(requirement, context, subject_id)
        if settled is not None:
            return settled, (settled,) if settled.due else ()
        if requirement.trigger is not None and not self._reflects:
            told = triggered(requirement.trigger, context)
            return told.with_remarks(remarks), (told,) if told.due else ()
        verdict, obligations = self._on_evidence(requirement, context, subject_id)
        if verdict.state is State.TO_JUDGE:
            outdated = self._answers.outdated(requirement.id, subject_id, self._moment.today)
            if outdated is not None:
                remarks = (*remarks, because("confirmed_old_text", day=outdated.confirmed_on))
        return self._in_its_time(requirement, context, verdict.with_remarks(remarks)), obligations

    def _set_aside(
        self, requirement: Requirement, context: Context, subject_id: str | None
    ) -> tuple[Verdict | None, tuple[Reason, ...]]:
        """What comes before any evidence: exempted, a condition not met or not known, said not to apply.

        Else None, with remarks on what no longer holds.
        """
        begin, end = requirement.holds_from, requirement.holds_until
        if begin is not None and self._moment.today < begin:
            return Verdict(State.NOT_APPLICABLE, because("holds_from", day=begin)), ()
        if end is not None and end < self._moment.today:
            return Verdict(State.NOT_APPLICABLE, because("holds_until", day=end)), ()
        if requirement.waived is not None:
            waived = requirement.waived
            reason = because("waived", by=waived.by, reason=waived.reason.rstrip("."), source=waived.source)
            return Verdict(State.EXEMPT, reason), ()
        settled, remarks = self._answered(requirement, subject_id)
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
        state = self._judged(opener, self._of_provider() if of_provider else context, subject_id)[0].state
        if state in (State.MET, State.SOON, State.EXEMPT):
            return None
        if state in (State.UNKNOWN, State.TO_JUDGE):
            return Verdict(State.UNKNOWN, because("opener_open", requirement=opener.plain.rstrip(".")))
        return Verdict(State.NOT_APPLICABLE, because("not_opened", requirement=opener.plain.rstrip(".")))

    def _answered(self, requirement: Requirement, subject_id: str | None) -> tuple[Verdict | None, tuple[Reason, ...]]:
        """What a person settled: an exemption that runs, or "not applicable" as long as the profile is the same."""
        today, remarks = self._moment.today, []
        exemption = self._answers.exemption(requirement.id, subject_id, today)
        if exemption is not None:
            if exemption.valid_until is None or today <= exemption.valid_until:
                return _exempted(exemption), ()
            remarks.append(because("exemption_ended", by=exemption.granted_by, due=exemption.valid_until))
        stated = self._answers.not_applicable(requirement.id, subject_id, today)
        if stated is not None:
            if not self._answers.still_asked(stated):
                return None, (*remarks, because("not_applicable_of_old_text", day=stated.stated_on))
            if stated.profile_digest in ("", self._answers.digest):
                reason = because("stated_not_applicable", reason=stated.reason, day=stated.stated_on)
                return Verdict(State.NOT_APPLICABLE, reason, evidence=(stated.id,)), ()
            remarks.append(because("not_applicable_asked_again", day=stated.stated_on))
        return None, tuple(remarks)

    def _on_evidence(
        self, requirement: Requirement, context: Context, subject_id: str | None
    ) -> tuple[Verdict, tuple[Verdict, ...]]:
        today = self._moment.today
        links = self._answers.links(requirement.id, subject_id, today)
        documents = self._answers.documents(links)
        confirmation = self._answers.confirmation(requirement.id, subject_id, today)
        parts = self._parts(requirement, context, documents, confirmation)
        obligations = tuple(part for part in parts if part.due is not None)
        if self._reflects and not requirement.due:
            return self._reflected(requirement, context, parts, confirmation, tuple(link.record_id for link in links))
        if requirement.judged is JudgedBy.RECORDS:
            verdict = worst(parts) if parts else Verdict(State.NOT_SHOWN, because("never_done"))
            return verdict.with_evidence(link.record_id for link in links), obligations
        shown = worst(parts) if parts else None
        if shown is not None and shown.state.is_failing and not (links and shown.state is State.NOT_SHOWN):
            return shown.with_evidence(link.record_id for link in links), obligations
        by_person = self._by_person(requirement, confirmation, context, complete=bool(parts or links))
        both = (by_person, shown) if shown is not None and shown.state is State.SOON else (by_person,)
        evidence = (*(shown.evidence if shown else ()), *(link.record_id for link in links))
        verdict = worst(both).with_evidence(evidence).with_remarks(shown.remarks if shown else ())
        if by_person.due is not None:
            obligations = (*obligations, by_person)
        return verdict, obligations

    def _reflected(
        self,
        requirement: Requirement,
        context: Context,
        parts: list[Verdict],
        confirmation: Confirmation | None,
        attached: tuple[str, ...],
    ) -> tuple[Verdict, tuple[Verdict, ...]]:
        """In a kader to reflect on a person alone decides; what the records show is only said with it."""
        by_person = self._by_person(requirement, confirmation, context, complete=False)
        shown = worst(parts) if parts else None
        if shown is None:
            return by_person.with_evidence(attached), (by_person,) if by_person.due else ()
        said = (shown.reason, *shown.remarks)
        verdict = by_person.with_evidence((*shown.evidence, *attached)).with_remarks(said)
        return verdict, (by_person,) if by_person.due else ()

    def _parts(
        self,
        requirement: Requirement,
        context: Context,
        documents: Documents,
        confirmation: Confirmation | None,
    ) -> list[Verdict]:
        """The verdict on every due line and every need. With due lines, the first need is judged by those."""
        confirmed_on = confirmation.confirmed_on if confirmation else None
        asked = self._asked.narrowed(requirement.holds_from, requirement.holds_until)
        parts = [owed(due, requirement.evidence, confirmed_on, context, documents, asked) for due in requirement.due]
        needs = requirement.evidence[1:] if requirement.due else requirement.evidence
        return parts + [meet(need, context, documents, asked) for need in needs]

    def _by_person(
        self, requirement: Requirement, confirmation: Confirmation | None, context: Context, *, complete: bool
    ) -> Verdict:
        """What a person said of it. `complete` is whether there is evidence, and all that is asked for."""
        if confirmation is None:
            return Verdict(State.TO_JUDGE, because("to_confirm" if complete else "to_confirm_without_evidence"))
        every = requirement.confirm_every or YEARLY
        again = context.after(confirmation.confirmed_on, every)
        facts = {"day": confirmation.confirmed_on, "initials": confirmation.initials, "due": again}
        if self._moment.today > again:
            return Verdict(State.TO_JUDGE, because("confirm_again", **facts), again, (confirmation.id,))
        if self._moment.today >= subtract(again, WARN):
            return Verdict(State.SOON, because("confirm_soon", **facts), again, (confirmation.id,))
        return Verdict(State.MET, because("confirmed", **facts), again, (confirmation.id,))

    def _in_its_time(self, requirement: Requirement, context: Context, verdict: Verdict) -> Verdict:
        """Soften what cannot be asked yet, or could not be asked then."""
        start = starts_on(context.subject.record) if context.subject else None
        if start is None or not verdict.state.is_failing:
            return verdict
        if start > self._moment.today:
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
        settled, remarks = self._set_aside(requirement, self._of_provider(), None)
        if settled is not None:
            return Finding(requirement, None, settled, (settled,) if settled.due else ())
        failing = sum(1 for f in beneath if f.verdict.state.is_failing or f.verdict.state is State.UNKNOWN)
        if failing:
            reason = because("beneath_open", count=failing, of=len(beneath))
            return Finding(requirement, None, Verdict(State.NOT_SHOWN, reason, remarks=remarks))
        if requirement.judged is not JudgedBy.RECORDS:
            return self._finding(requirement, self._of_provider(), None)
        waiting = sum(1 for f in beneath if f.verdict.state is State.TO_JUDGE)
        if waiting:
            reason = because("beneath_to_judge", count=waiting, of=len(beneath))
            return Finding(requirement, None, Verdict(State.TO_JUDGE, reason, remarks=remarks))
        return Finding(requirement, None, Verdict(State.MET, because("beneath_met"), remarks=remarks))


def _exempted(exemption: Exemption) -> Verdict:
    reason = because("exempted", by=exemption.granted_by, day=exemption.granted_on, due=exemption.valid_until)
    if exemption.valid_until is None:
        reason = because("exempted_without_end", by=exemption.granted_by, day=exemption.granted_on)
    evidence = tuple(id_ for id_ in (exemption.id, exemption.document_id) if id_)
    return Verdict(State.EXEMPT, reason, exemption.valid_until, evidence)
