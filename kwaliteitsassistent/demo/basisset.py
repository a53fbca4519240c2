"""The second kader: Marijke has begun with the basisset of the VNG. Much was there already; she is halfway."""

from __future__ import annotations

from collections.abc import Iterator

from ..domain.records.record import Record
from .answers import confirmed
from .clients import jolanda, ruben
from .days import Days
from .people import JORIS, MARIJKE, NYNKE, SAMIRA

BASISSET = "nl.vng.basisset-wmo"

# Of the whole provider. The guidelines, and what came of the meldcode, still wait for her.
_OF_THE_WHOLE = (
    "vng.wet.08", "vng.u2.02", "vng.u2.05", "vng.u3.03", "vng.u3.10", "vng.b.13",
    "avi.1.04", "avi.2.02", "avi.3.01", "avi.3.02", "avi.7.01", "avi.9.05",
)  # fmt: skip
_OF_A_CARER = ("vng.u2.03", "vng.b.02", "avi.3.03")
_OF_ANY_CLIENT = ("vng.wet.03", "vng.wet.04")
# Jolanda was first. Her network waits for a talk with her mentor; Fenna is next.
_OF_JOLANDA = (
    "vng.wet.05", "vng.wet.06", "vng.u1.01", "vng.u1.03", "vng.u1.04", "vng.u1.05", "vng.u1.06", "vng.u2.01",
    "vng.u3.04", "vng.u3.07", "vng.u3.09", "vng.b.09",
    "avi.1.01", "avi.1.02", "avi.1.05", "avi.2.01", "avi.4.02", "avi.5.01", "avi.6.01", "avi.9.06",
)  # fmt: skip


def basisset(days: Days) -> Iterator[Record]:
    """What she confirmed for the basisset, in one round a few weeks ago."""
    day = days.ago(weeks=3)
    for requirement_id in _OF_THE_WHOLE:
        yield confirmed(BASISSET, requirement_id, day)
    for staff_id in (MARIJKE, JORIS, SAMIRA, NYNKE):
        for requirement_id in _OF_A_CARER:
            yield confirmed(BASISSET, requirement_id, day, staff_id)
    for client_id in (jolanda.CLIENT, ruben.CLIENT):
        for requirement_id in _OF_ANY_CLIENT:
            yield confirmed(BASISSET, requirement_id, day, client_id)
    for requirement_id in _OF_JOLANDA:
        yield confirmed(BASISSET, requirement_id, day, jolanda.CLIENT)
    yield confirmed(BASISSET, "vng.wet.02", day, "client-2-evaluatie-1")
    yield confirmed(BASISSET, "vng.wet.02", day, "client-4-evaluatie-1")
