"""Which field of a record names another record, and of what kind."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields

from .answers import EvidenceLink
from .learning import Improvement, ImprovementSource
from .record import Record
from .registry import BY_NAME, KINDS, kind_of

ATTACHMENT = "attachment"  # the bytes of a file: in the dossier, but no record
ANY = "any"  # any record, whatever its kind

_TARGETS = {
    "staff_id": "staff",
    "staff_ids": "staff",
    "supervisor_id": "staff",
    "main_carer_id": "staff",
    "carer_id": "staff",
    "client_id": "client",
    "indication_id": "indication",
    "plan_id": "plan",
    "goal_id": "goal",
    "evaluation_id": "evaluation",
    "location_id": "location",
    "document_id": "document",
    "kwaliteitsbeeld_id": "kwaliteitsbeeld",
    "attachment_id": ATTACHMENT,
    "copy_id": ATTACHMENT,
    "subject_id": ANY,
    "document_ref": ANY,
    "source_id": ANY,
}


@dataclass(frozen=True, slots=True)
class Reference:
    """One name of another record: the field it stands in, the kind it must have, and the id."""

    field: str
    kind: str
    id: str


def _targets(kind: str) -> dict[str, str]:
    own = {
        field.name: kind if field.name == "replaces_id" else _TARGETS.get(field.name)
        for field in fields(BY_NAME[kind].type)
    }
    return {name: target for name, target in own.items() if target is not None}


REFERENCES: dict[str, dict[str, str]] = {kind.name: _targets(kind.name) for kind in KINDS}
"""Kind -> field -> kind it names (or ATTACHMENT, or ANY). `evidence_link` names its own: see `references_of`."""

PARTS: dict[str, str] = {
    "intervention": "plan",
    "goal": "plan",
    "signed_risk": "plan",
    "signed_network_member": "plan",
    "goal_review": "evaluation",
}
"""Kinds that are nothing by themselves and go with their whole, in an order in which they can go."""


def references_of(record: Record) -> Iterator[Reference]:
    """Every record that this one names. What an improvement came from need not be a record."""
    if isinstance(record, EvidenceLink):
        yield Reference("record_id", record.record_kind, record.record_id)
    if isinstance(record, Improvement) and record.source in (ImprovementSource.KADER, ImprovementSource.OTHER):
        return
    for field, kind in REFERENCES[kind_of(record).name].items():
        value = getattr(record, field)
        for id_ in value if isinstance(value, tuple) else (value,):
            if id_ is not None:
                yield Reference(field, kind, id_)
