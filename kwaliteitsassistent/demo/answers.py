"""What Marijke said about the requirements herself: proof, confirmations, an exemption, and what does not apply."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ..domain.judging.answers import profile_digest
from ..domain.records.answers import Confirmation, EvidenceLink, Exemption, NotApplicable
from ..domain.records.provider import Provider
from ..domain.records.record import Record
from .clients import fenna, jolanda, ruben
from .days import Days
from .files import EXEMPTION_LETTER, FLOOR_PLAN, INSURANCE, NOTES, ROTA
from .organisation import CERTIFICATE
from .provider import GEMEENTE, PROVIDER, WORKSHOP

KADER = "nl.midden-groningen.wmo"
_INITIALS = "MV"

# Looked at by a person and found in order, for the provider as a whole.
_CONFIRMED = (
    "mg.vei.04", "mg.vei.08", "mg.vei.09", "mg.vei.27", "mg.vei.29", "mg.vei.31", "mg.vei.32",
    "mg.vei.33", "mg.vak.02", "mg.vak.03", "mg.kwb.01", "mg.doe.21", "mg.doe.22", "mg.doe.34", "mg.doe.38", "mg.doe.40",
    "mg.doe.41", "mg.doe.42", "mg.doe.48", "mg.doe.51", "mg.doe.52", "mg.doe.59", "mg.rec.06",
)  # fmt: skip
_OF_THE_PLAN = ("mg.doe.08", "mg.doe.09", "mg.doe.10", "mg.doe.11", "mg.doe.14", "mg.doe.44")
_OF_SHARED_CARE = ("mg.doe.16", "mg.doe.17")


def answers(provider: Provider, days: Days) -> Iterator[Record]:
    """Everything Marijke answered in her yearly round, and the little she did since."""
    yield from _for_the_provider(days)
    yield from _for_the_clients(days)
    yield from _let_off(provider, days)
    yield from _proof(days)


def _for_the_provider(days: Days) -> Iterator[Record]:
    """How many people there must be, and the invoices, still wait for her; two answers grow old."""
    for requirement_id in _CONFIRMED:
        yield _confirmed(requirement_id, days.ago(months=5))
    yield _confirmed("mg.vak.23", days.ago(months=13))
    yield _confirmed("mg.doe.63", days.ago(months=11))
    yield _confirmed("mg.vak.13", days.ago(months=4), "aanstelling-5")
    for requirement_id in ("mg.omg.01", "mg.omg.02", "mg.omg.03"):
        yield _confirmed(requirement_id, days.ago(months=4), WORKSHOP)


def _for_the_clients(days: Days) -> Iterator[Record]:
    for client_id in (jolanda.CLIENT, ruben.CLIENT, fenna.CLIENT):
        for requirement_id in ("mg.vei.13", *_OF_THE_PLAN, "mg.rec.05"):
            yield _confirmed(requirement_id, days.ago(months=3), client_id)
    for client_id in (jolanda.CLIENT, fenna.CLIENT):
        for requirement_id in (*_OF_SHARED_CARE, "mg.doe.20"):
            yield _confirmed(requirement_id, days.ago(months=2), client_id)
    yield _confirmed("mg.doe.25", days.ago(months=9), "client-4-evaluatie-1")
    yield _confirmed("mg.doe.31", days.ago(months=7), "client-2-gebeurtenis-1")
    yield _confirmed("mg.doe.31", days.ago(months=3), "client-5-gebeurtenis-1")


def _confirmed(requirement_id: str, on: date, subject_id: str | None = None) -> Confirmation:
    return confirmed(KADER, requirement_id, on, subject_id)


def confirmed(kader_id: str, requirement_id: str, on: date, subject_id: str | None = None) -> Confirmation:
    """Marijke looked on that day, for one subject or the provider as a whole."""
    return Confirmation(
        id="-".join(("bevestiging", requirement_id, subject_id or PROVIDER)),
        kader_id=kader_id,
        requirement_id=requirement_id,
        subject_id=subject_id,
        confirmed_on=on,
        initials=_INITIALS,
    )


def _let_off(provider: Provider, days: Days) -> Iterator[Record]:
    for number, requirement_id in enumerate(("mg.kwb.02", "mg.kwb.03"), start=1):
        yield Exemption(
            id=f"vrijstelling-{number}",
            kader_id=KADER,
            requirement_id=requirement_id,
            granted_by=f"gemeente {GEMEENTE}",
            granted_on=days.ago(weeks=4),
            valid_until=days.ahead(months=5),
            document_id=EXEMPTION_LETTER,
            note="Het bureau kan pas over vier maanden langskomen. Tot dan geldt het oude certificaat.",
        )
    yield NotApplicable(
        id="niet-van-toepassing-1",
        kader_id=KADER,
        requirement_id="mg.doe.25",
        subject_id="client-2-evaluatie-1",
        reason="Ruben wilde dit gesprek zonder zijn moeder voeren.",
        stated_on=days.ago(months=12),
        initials=_INITIALS,
        profile_digest=profile_digest(provider),
    )


def _proof(days: Days) -> Iterator[Record]:
    links = (
        ("mg.vei.17", "document", INSURANCE),
        ("mg.vei.27", "document", FLOOR_PLAN),
        ("mg.doe.47", "document", NOTES),
        ("mg.doe.33", "document", ROTA),
        ("mg.kwb.03", "certificate", CERTIFICATE),
    )
    for number, (requirement_id, kind, record_id) in enumerate(links, start=1):
        yield EvidenceLink(
            id=f"bewijs-{number}",
            kader_id=KADER,
            requirement_id=requirement_id,
            record_kind=kind,
            record_id=record_id,
            linked_on=days.ago(weeks=2),
        )
