"""Which of the kaders that ship suit this provider, by the answers in the profile, each with the reason."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ...domain.judging.conditions import evaluate
from ...domain.judging.context import Context, Moment, Subject
from ...domain.judging.verdict import Reason, Term
from ...domain.kader.parts.conditions import All
from ...domain.kader.parts.kader import Kader
from ...domain.records.dossier import Dossier
from ..wording.choice_words import plain
from ..wording.texts import has_text, shown, text
from ..wording.words import word
from .kaders import ShippedKader, narrow, shipped


class Fit(StrEnum):
    """How a kader stands to a provider on a day."""

    FITS = "fits"
    DIFFERENT = "different"
    UNANSWERED = "unanswered"
    COMING = "coming"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Proposal:
    """A kader that ships, whether it fits, and one Dutch sentence that says why."""

    shipped: ShippedKader
    fit: Fit
    reason: str

    @property
    def kader(self) -> Kader:
        """What is proposed."""
        return self.shipped.kader

    @property
    def fits(self) -> bool:
        """Whether the profile says that this is one to use now."""
        return self.fit is Fit.FITS


def proposals(dossier: Dossier, today: date) -> tuple[Proposal, ...]:
    """Every kader that ships: those that fit first, and of those the one that is meant for the fewest."""
    found = [_proposal(one, dossier, today) for one in shipped()]
    return tuple(sorted(found, key=lambda one: (tuple(Fit).index(one.fit), -narrow(one.kader.applies))))


def _proposal(one: ShippedKader, dossier: Dossier, today: date) -> Proposal:
    kader = one.kader
    if kader.valid_until is not None and kader.valid_until < today:
        return Proposal(one, Fit.ENDED, text("fit", "ended", until=kader.valid_until))
    if kader.valid_from is not None and today < kader.valid_from:
        return Proposal(one, Fit.COMING, text("fit", "coming", start=kader.valid_from))
    if kader.applies is None:
        return Proposal(one, Fit.FITS, text("fit", "everyone"))
    provider = dossier.provider
    context = Context(dossier, Moment(today), Subject("provider", provider) if provider else None)
    truth = evaluate(kader.applies, context)
    fit = {True: Fit.FITS, False: Fit.DIFFERENT, None: Fit.UNANSWERED}[truth.value]
    if fit is Fit.FITS and isinstance(kader.applies, All):
        doing = [_doing(evaluate(part, context).reason, fit) for part in kader.applies.parts]
        if all(doing):
            return Proposal(one, fit, text("fit", fit, doing=text("fit", "and").join(doing)))
    return Proposal(one, fit, _told(truth.reason, fit))


def _told(reason: Reason, fit: Fit) -> str:
    facts = dict(reason.facts)
    fact = facts["fact"]
    assert isinstance(fact, Term)
    if fit is Fit.UNANSWERED:
        return text("fit", "unanswered", question=word(fact))
    doing = _doing(reason, fit)
    if doing:
        return text("fit", fit, doing=doing)
    return text("fit", f"{fit}_by", fact=word(fact).rstrip("?"), value=plain(facts["value"], fact))


def _doing(reason: Reason, fit: Fit) -> str:
    """What the provider does, as a part of a sentence, for the facts that have such words; else nothing."""
    facts = dict(reason.facts)
    fact = facts["fact"]
    assert isinstance(fact, Term)
    asked = facts["wanted"] if isinstance(facts["wanted"], tuple) else (facts["wanted"],)
    has = facts["value"] if isinstance(facts["value"], (tuple, frozenset)) else ()
    told = [value for value in asked if fit is not Fit.FITS or value in has]
    words = [_doing_one(fact, value) for value in told]
    return shown(tuple(dict.fromkeys(one for one in words if one)))


def _doing_one(fact: Term, value: object) -> str:
    for code in (f"{fact.code}.{value}", fact.code):
        if has_text("doing", code):
            return text("doing", code, value=value)
    return ""
