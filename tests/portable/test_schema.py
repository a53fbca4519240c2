"""The published schema is that of the program, and says the same as the reader."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings

from kwaliteitsassistent.bundled import bundled
from kwaliteitsassistent.domain.records.dossier import Dossier
from kwaliteitsassistent.portable.schema import schema_text
from kwaliteitsassistent.portable.write import write

from ..examples import examples
from ..some_dossiers import dossiers
from .test_refusals import FULL, WORK, with_file, with_person, with_signature
from .test_round_trip import attached

PUBLISHED = bundled("resources", "schema", "dossier-1.json").read_text(encoding="utf-8")
SCHEMA = json.loads(PUBLISHED)
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)


def test_the_published_schema_is_up_to_date() -> None:
    """Run tools/write_generated.py after a change of the records or their names."""
    assert schema_text() == PUBLISHED


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_every_object_is_closed_and_every_key_is_explained() -> None:
    for definition in (SCHEMA, *SCHEMA["$defs"].values()):
        assert definition["additionalProperties"] is False
        assert all(described["description"] for described in definition["properties"].values())


def test_a_full_dossier_fits() -> None:
    VALIDATOR.validate(FULL)


@settings(max_examples=examples(25), deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(dossiers())
def test_any_dossier_fits(drawn: tuple[Dossier, list[str]]) -> None:
    dossier, ids = drawn
    VALIDATOR.validate(json.loads(write(dossier, attached(ids, [b"x"] * 3))))


@pytest.mark.parametrize(
    "top",
    [
        {},
        {"formaat": 2},
        {"formaat": 1, "personeel": []},
        with_person(bsn="1"),
        with_person(voornaam=None),
        with_person(id=""),
        with_person(aanstellingen=[{**WORK, "rol": "baas"}]),
        with_person(aanstellingen=[{**WORK, "start": "4 maart"}]),
        with_signature(lijnen=[[[0.1]]]),
        with_signature(ondertekend_om="2026-03-04T10:30"),
        with_file(inhoud=""),
    ],
)
def test_the_schema_refuses_what_the_reader_refuses(top: dict[str, Any]) -> None:
    assert not VALIDATOR.is_valid(top)
