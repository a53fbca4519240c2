"""The schema says what the reader does: the same keys, the same lists; and the shipped kader keeps to it."""

import json
import tomllib
from datetime import date
from typing import Any

import jsonschema
import pytest

from kwaliteitsassistent.bundled import bundled
from kwaliteitsassistent.domain.kader.forms import FORMS
from kwaliteitsassistent.domain.kader.themes import THEMES
from kwaliteitsassistent.domain.kader.vocabulary import EVIDENCE_KINDS, SUBJECT_KINDS

from .shipped import SMALL, shipped_text

SCHEMA: dict[str, Any] = json.loads(bundled("resources", "schema", "kader-1.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)


def as_json(value: object) -> object:
    """TOML's values as JSON has them: dates as text."""
    if isinstance(value, dict):
        return {key: as_json(item) for key, item in value.items()}
    if isinstance(value, list):
        return [as_json(item) for item in value]
    return value.isoformat() if isinstance(value, date) else value


def _form(name: str) -> dict[str, Any]:
    return SCHEMA if name == "kader" else SCHEMA["$defs"][name]


def test_the_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("text", [shipped_text(), SMALL])
def test_a_kader_that_reads_keeps_to_the_schema(text: str) -> None:
    assert [error.message for error in VALIDATOR.iter_errors(as_json(tomllib.loads(text)))] == []


@pytest.mark.parametrize("name", [name for name in FORMS if name != "condition"])
def test_every_table_has_the_keys_of_the_reader(name: str) -> None:
    form, schema = FORMS[name], _form(name)
    assert set(schema["properties"]) == set(form.keys)
    assert set(schema.get("required", ())) == set(form.required)
    assert {option["required"][0] for option in schema.get("oneOf", ())} == set(form.one_of)
    assert schema["additionalProperties"] is False
    assert all("description" in part or "$ref" in part for part in schema["properties"].values())


def test_conditions_join_with_the_words_of_the_reader() -> None:
    joins = {key for option in SCHEMA["$defs"]["condition"]["oneOf"] for key in option.get("properties", {})}
    assert joins | {"fact"} == set(FORMS["condition"].one_of)


def test_the_closed_lists_are_those_of_the_program() -> None:
    definitions = SCHEMA["$defs"]
    assert definitions["theme"]["enum"] == list(THEMES)
    assert definitions["requirement"]["properties"]["per"]["enum"] == list(SUBJECT_KINDS)
    for name, key in (("need", "kind"), ("trigger", "event"), ("trigger", "told")):
        assert definitions[name]["properties"][key]["enum"] == list(EVIDENCE_KINDS)


@pytest.mark.parametrize(
    ("there", "instead"),
    [
        ('theme = "VOG"', 'theme = "V"'),
        ('minus = "P3M"', 'minus = "3M"'),
        ('level = "must"\nper = "engagement"', 'per = "engagement"'),
        ('kind = "vog"', 'kind = "paspoort"'),
        ("is = true", 'is = true, in = ["x"]'),
        ('plain = "Zorg voor een VOG."', 'plain = ""'),
        ('theme = "VOG"', 'theme = "VOG"\ncolour = "red"'),
    ],
)
def test_the_schema_refuses_what_the_reader_refuses(there: str, instead: str) -> None:
    assert there in SMALL
    assert list(VALIDATOR.iter_errors(as_json(tomllib.loads(SMALL.replace(there, instead)))))
