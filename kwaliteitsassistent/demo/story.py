"""All records of the demo together, for any reference date."""

from __future__ import annotations

from datetime import date

from ..domain.records.provider import Provider
from ..domain.records.record import Record
from .answers import answers
from .basisset import basisset
from .clients import clients
from .days import Days
from .files import documents
from .learning import learning
from .organisation import organisation
from .papers import papers
from .people import people
from .policies import policies
from .provider import provider
from .training import training


def records(day: date) -> tuple[Record, ...]:
    """The dossier of Zorgpunt Veenland on a day. The same day gives the same records."""
    days = Days(day)
    itself = tuple(provider(days))
    (profile,) = (record for record in itself if isinstance(record, Provider))
    return (
        *itself,
        *people(days),
        *papers(days),
        *training(days),
        *clients(days),
        *organisation(days),
        *policies(days),
        *learning(days),
        *documents(days),
        *answers(profile, days),
        *basisset(days),
    )
