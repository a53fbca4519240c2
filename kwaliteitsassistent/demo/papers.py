"""What shows that people may do their work: VOG's and diplomas, some not as they should be."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from ..domain.records.record import Record
from ..domain.records.staff import Diploma, DiplomaKind, Registration, Vog
from .days import Days
from .people import HENK, JORIS, MARIJKE, NYNKE, SAMIRA, TESS

HEALTH_AND_CARE = "45"
_KEPT_AT = "Bij de medewerker"


def papers(days: Days) -> Iterator[Record]:
    """All VOG's, diplomas and registrations."""
    yield from _vogs(days)
    yield from _diplomas(days)
    yield Registration(
        id="registratie-1",
        staff_id=NYNKE,
        register="NVO orthopedagoog-generalist",
        number="fictief-0006",
        valid_until=days.ahead(months=20),
    )


def _vogs(days: Days) -> Iterator[Record]:
    """Marijke and Nynke: in order. Joris: too old, from before the kader. Tess: too old. Samira: came after
    she had begun. Henk: not on the right profile."""
    yield _vog("vog-1", MARIJKE, days.ago(years=6, months=1))
    yield _vog("vog-2", MARIJKE, days.ago(years=2))
    yield _vog("vog-3", JORIS, days.ago(years=4, months=5))
    yield _vog("vog-4", SAMIRA, days.ago(months=13))
    yield _vog("vog-5", TESS, days.ago(months=7))
    yield _vog("vog-6", HENK, days.ago(months=11), profiles=("84", "85"))
    yield _vog("vog-7", NYNKE, days.ago(months=17))


def _vog(id_: str, staff_id: str, issued: date, profiles: tuple[str, ...] = (HEALTH_AND_CARE,)) -> Vog:
    return Vog(
        id=id_,
        staff_id=staff_id,
        issued=issued,
        number=f"vb-{id_}",
        profiles=profiles,
        seen_by="MV",
        seen_on=issued + timedelta(days=10),
        authenticity_checked=True,
        kept_at=_KEPT_AT,
    )


def _diplomas(days: Days) -> Iterator[Record]:
    yield _diploma(days, "diploma-1", MARIJKE, DiplomaKind.SPH, "Sociaal Pedagogische Hulpverlening", "hbo", 18)
    yield _diploma(days, "diploma-2", JORIS, DiplomaKind.SOCIAL_WORK, "Social Work", "hbo", 8)
    yield _diploma(
        days,
        "diploma-3",
        SAMIRA,
        DiplomaKind.SUPPORT_WORKER,
        "Persoonlijk begeleider maatschappelijke zorg",
        "mbo 4",
        3,
    )
    yield _diploma(days, "diploma-4", NYNKE, DiplomaKind.BEHAVIOURAL_SCIENTIST, "Orthopedagogiek", "wo master", 11)
    yield Diploma(
        id="diploma-5",
        staff_id=TESS,
        kind=DiplomaKind.SUPPORT_WORKER,
        title="Persoonlijk begeleider maatschappelijke zorg",
        level="mbo 4",
        in_training=True,
        seen_by="MV",
        seen_on=days.ago(months=3),
    )


def _diploma(days: Days, id_: str, staff_id: str, kind: DiplomaKind, title: str, level: str, years_ago: int) -> Diploma:
    return Diploma(
        id=id_,
        staff_id=staff_id,
        kind=kind,
        title=title,
        level=level,
        issued=days.ago(years=years_ago),
        seen_by="MV",
        seen_on=days.ago(months=12),
    )
