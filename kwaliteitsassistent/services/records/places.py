"""Where a record stands among the others: under whom, or among those of its subject."""

from __future__ import annotations

from collections.abc import Iterable

from ...domain.records.dossier import Dossier
from ...domain.records.evaluation import Evaluation
from ...domain.records.record import Record
from ...domain.records.registry import kind_of


def found_among(dossier: Dossier, kinds: Iterable[str], id_: str) -> Record | None:
    """The record with this id, of one of these kinds."""
    return next((record for kind in kinds if (record := dossier.get(kind, id_)) is not None), None)


def owner_of(record: Record, kind: str) -> str | None:
    """The id of the member of staff or client a record is about, or is."""
    return record.id if kind_of(record).name == kind else getattr(record, f"{kind}_id", None)


def evaluation_of(dossier: Dossier, id_: str) -> str:
    """The evaluation that a review of a goal or a signature belongs to; the id itself where it is none of those."""
    record = found_among(dossier, ("evaluation", "goal_review", "signature"), id_)
    if record is None or isinstance(record, Evaluation):
        return id_
    return str(getattr(record, "evaluation_id", None) or getattr(record, "document_ref", id_))
