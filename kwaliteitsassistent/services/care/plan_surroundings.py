"""The risks and the network that belong to one version of a plan: as signed, or as they are now while it is open."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

from ...domain.records.clients import NetworkMember, Risk
from ...domain.records.dossier import Dossier
from ...domain.records.freezing import is_signed
from ...domain.records.plan import SignedNetworkMember, SignedRisk, SupportPlan
from ...domain.records.record import Record
from ...domain.text import capital
from ..book import new_id
from ..wording.dates import long_date
from ..wording.texts import text

_Risk = Risk | SignedRisk
_Member = NetworkMember | SignedNetworkMember


def as_signed(dossier: Dossier, plan: SupportPlan) -> Iterator[Record]:
    """What a plan that is being signed keeps of the risks assessed by then, and of the network."""
    for kind, type_ in (("risk", SignedRisk), ("network_member", SignedNetworkMember)):
        names = [field.name for field in fields(type_) if field.name not in ("id", "plan_id")]
        for one in dossier.linked(kind, "client_id", plan.client_id):
            if isinstance(one, Risk) and plan.signed_on is not None and one.assessed_on > plan.signed_on:
                continue
            yield type_(id=new_id(), plan_id=plan.id, **{name: getattr(one, name) for name in names})


def risks_of(dossier: Dossier, plan: SupportPlan) -> tuple[str, ...]:
    """The risks of this version in words, each with what is done about it."""
    return tuple(_risk(one) for one in _of_version(dossier, plan, "risk") if isinstance(one, _Risk))


def network_of(dossier: Dossier, plan: SupportPlan) -> tuple[str, ...]:
    """Who is around the client in this version, in words."""
    return tuple(_member(one) for one in _of_version(dossier, plan, "network_member") if isinstance(one, _Member))


def fixed_with(dossier: Dossier, plan: SupportPlan) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """What a signed plan keeps besides its own words: a heading with its lines."""
    if not is_signed(plan):
        return ()
    told = (("risks", risks_of(dossier, plan)), ("network", network_of(dossier, plan)))
    return tuple((text("surroundings", code), lines) for code, lines in told if lines)


def _of_version(dossier: Dossier, plan: SupportPlan, kind: str) -> tuple[Record, ...]:
    if is_signed(plan):
        return dossier.linked(f"signed_{kind}", "plan_id", plan.id)
    return dossier.linked(kind, "client_id", plan.client_id)


def _risk(risk: _Risk) -> str:
    if risk.none_found and not risk.description.strip():
        return text("surroundings", "no_risk", day=long_date(risk.assessed_on))
    said = (risk.description, risk.measures)
    return " ".join(_sentence(words) for words in said if words.strip())


def _member(member: _Member) -> str:
    return f"{member.name} ({member.relation})" if member.relation.strip() else member.name


def _sentence(words: str) -> str:
    line = capital(" ".join(words.split()))
    return line if line.endswith((".", "!", "?")) else f"{line}."
