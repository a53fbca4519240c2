"""What a name consists of, and the names that many kinds share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Name(NamedTuple):
    """The key of a field, and a Dutch sentence about it."""

    key: str
    about: str


class KindNames(NamedTuple):
    """The key of the list of these records, a Dutch sentence about one of them, and the fields it names itself."""

    key: str
    about: str
    fields: Mapping[str, Name]


def kind(key: str, about: str, **fields: tuple[str, str]) -> KindNames:
    """A kind with its own fields, each as key and sentence."""
    return KindNames(key, about, {field: Name(*name) for field, name in fields.items()})


COMMON: Mapping[str, Name] = kind(
    "",
    "",
    id=("id", "Uw eigen nummer of een UUID. Ontbreekt het, dan krijgt het gegeven er een."),
    note=("notitie", "Vrije notitie."),
    staff_id=("medewerker", "De medewerker: een id uit medewerkers."),
    client_id=("client", "De cliënt: een id uit clienten."),
    plan_id=("plan", "Het ondersteuningsplan: een id uit plannen."),
    evaluation_id=("evaluatie", "De evaluatie: een id uit evaluaties."),
    goal_id=("doel", "Het doel: een id uit doelen."),
    location_id=("locatie", "De locatie: een id uit locaties."),
    document_id=("document", "Het document dat dit laat zien: een id uit documenten."),
    replaces_id=("vervangt", "Het id van de vorige versie, die hierdoor is vervangen."),
    issued=("afgegeven_op", "Datum op het papier zelf."),
    valid_until=("geldig_tot", "Laatste dag waarop dit geldt."),
    signed_on=("ondertekend_op", "Dag van ondertekening."),
    signed_by=("ondertekend_door", "Wie heeft ondertekend."),
    seen_by=("gezien_door", "Wie het origineel heeft gezien."),
    seen_on=("gezien_op", "Dag waarop het origineel is gezien."),
    kader_id=("kader", "Het kader, met zijn eigen code."),
    requirement_id=("eis", "De eis, met de code uit het kader."),
    subject_id=("onderwerp", "Over wie of wat het gaat: het id van dat gegeven. Leeg: over de hele aanbieder."),
).fields
