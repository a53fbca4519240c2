"""Small kaders and dossiers to judge: one requirement, a few records."""

from __future__ import annotations

from datetime import date
from typing import Any

from kwaliteitsassistent.domain.judging.finding import Finding
from kwaliteitsassistent.domain.judging.judge import judge
from kwaliteitsassistent.domain.kader.parts.evidence import Check, Need
from kwaliteitsassistent.domain.kader.parts.kader import Kader, Mode, Source
from kwaliteitsassistent.domain.kader.parts.requirement import JudgedBy, Level, Requirement, Section
from kwaliteitsassistent.domain.records.dossier import Dossier
from kwaliteitsassistent.domain.records.provider import Provider
from kwaliteitsassistent.domain.records.record import Record
from kwaliteitsassistent.domain.records.staff import Engagement, Role, StaffMember, Vog
from kwaliteitsassistent.services.kader.working_days import free_days

FREE = free_days(2020, 2030)
PROVIDER = Provider(id="p", name="Zorg aan Huis")


def requirement(id_: str = "t.01", **parts: Any) -> Requirement:
    """A requirement with only what the test is about."""
    given: dict[str, Any] = {
        "id": id_,
        "section": "s",
        "level": Level.MUST,
        "per": "provider",
        "judged": JudgedBy.RECORDS,
        "text": "Tekst.",
        "plain": "Tekst.",
        "source": "Bron",
        "theme": "VOG",
    }
    return Requirement(**(given | parts))


def kader(*requirements: Requirement) -> Kader:
    """A kader of these requirements."""
    return Kader("t", "1", "Toets", Mode.CHECKLIST, Source("d", "p"), (Section("s", "S"),), requirements)


def judge_for(provider: Provider, asked: Requirement, today: date, *records: Record) -> Finding:
    """The only finding for another provider."""
    (one,) = judge(kader(asked), Dossier([provider, *records]), today, FREE)
    return one


def findings(asked: Requirement, today: date, *records: Record) -> tuple[Finding, ...]:
    """What one requirement finds."""
    return judge(kader(asked), Dossier([PROVIDER, *records]), today, FREE)


def finding(asked: Requirement, today: date, *records: Record) -> Finding:
    """The only finding of one requirement."""
    (one,) = findings(asked, today, *records)
    return one


ANNA = StaffMember(id="anna", given_name="Anna", family_name="Bos")


def works(start: date, id_: str = "e1", role: Role = Role.CARER, **parts: Any) -> Engagement:
    """An engagement of Anna."""
    return Engagement(id=id_, staff_id="anna", role=role, start=start, **({"direct_client_contact": True} | parts))


def vog(issued: date, id_: str = "v1", **parts: Any) -> Vog:
    """A VOG of Anna."""
    return Vog(id=id_, staff_id="anna", issued=issued, **parts)


def need(kind: str, *checks: Check, **parts: Any) -> Need:
    """Evidence asked for."""
    return Need(kind, checks=checks, **parts)
