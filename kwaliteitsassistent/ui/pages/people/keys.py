"""The way to a record on a page about people: the card of whom it is about, then its form."""

from __future__ import annotations

from ....domain.records.dossier import Dossier
from ....domain.records.registry import kind_of
from ....services.records.organisation import SUBJECTS
from ....services.records.places import found_among, owner_of
from ...forms.drill_page import Key
from ...forms.table import FORMS


def keys_to_record(dossier: Dossier, kind: str, id_: str) -> tuple[Key, ...]:
    """The keys to anything about a member of staff or a client (`kind`); a card for an id that is not known."""
    person = dossier.get(kind, id_)
    record = person or found_among(dossier, (each for each in FORMS if each not in SUBJECTS), id_)
    owner = owner_of(record, kind) if record is not None else None
    if person is not None or record is None or owner is None:
        return (("card", id_),)
    return (("card", owner), ("record", kind_of(record).name, id_))
