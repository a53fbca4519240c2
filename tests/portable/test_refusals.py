"""What is wrong with a file is said with its place, all at once, and never with a traceback."""

from __future__ import annotations

import base64
import hashlib
import json
import time
from copy import deepcopy
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kwaliteitsassistent.domain.errors import DomainError, DomainErrors
from kwaliteitsassistent.portable.attachment import Attachment
from kwaliteitsassistent.portable.problems import MOST
from kwaliteitsassistent.portable.read import read
from kwaliteitsassistent.portable.write import write
from kwaliteitsassistent.services.wording.problems import error_lines

from ..examples import examples
from ..some_dossiers import full_dossier
from .test_round_trip import DAY

DOSSIER, IDS = full_dossier()
FILES = tuple(
    Attachment(id=id_, name="a.pdf", media_type="application/pdf", added_on=DAY, content=b"inhoud") for id_ in IDS
)
WRITTEN = write(DOSSIER, FILES)
FULL: dict[str, Any] = json.loads(WRITTEN)

PERSON = {"id": "s1", "voornaam": "Anna", "achternaam": "Bakker"}
CLIENT = {"id": "c1", "voornaam": "Otto", "achternaam": "Smit", "start": "2026-03-04"}
WORK = {"rol": "hulpverlener", "start": "2026-03-04"}
VOG = {"afgegeven_op": "2026-03-04"}
SIGNED = {
    "documentsoort": "evaluatie",
    "gegeven": "s1",
    "rol": "client",
    "naam": "Otto",
    "ondertekend_om": "2026-03-04T10:30:00Z",
}
FILE = {
    "id": "b1",
    "naam": "a.pdf",
    "mediatype": "application/pdf",
    "toegevoegd_op": "2026-03-04",
    "sha256": hashlib.sha256(b"inhoud").hexdigest(),
    "inhoud": base64.b64encode(b"inhoud").decode(),
}


def found(top: object) -> list[tuple[str, object]]:
    """Code and place of everything wrong; each has its Dutch sentence."""
    return found_in(json.dumps(top).encode())


def found_in(data: bytes) -> list[tuple[str, object]]:
    error = refusal(data)
    if error is None:
        return []
    problems = error.problems if isinstance(error, DomainErrors) else (error,)
    assert len(error_lines(error)) == len(problems)
    return [(problem.code, problem.facts.get("path")) for problem in problems]


def refusal(data: bytes) -> DomainError | None:
    try:
        read(data)
    except DomainError as error:
        return error
    return None


def with_person(**changes: object) -> dict[str, object]:
    return {"formaat": 1, "medewerkers": [{**PERSON, **changes}]}


def with_provider(**changes: object) -> dict[str, object]:
    return {"formaat": 1, "aanbieder": {"naam": "A", **changes}}


def with_signature(**changes: object) -> dict[str, object]:
    return {**with_person(), "handtekeningen": [{**SIGNED, **changes}]}


def with_file(**changes: object) -> dict[str, object]:
    return {"formaat": 1, "bijlagen": [{**FILE, **changes}]}


AT_STAFF = "medewerkers[0]"
AT_WORK = "medewerkers[0].aanstellingen[0]"
AT_SIGNED = "handtekeningen[0]"
LONG_AGO = "0001-01-01T00:00:00+14:00"


@pytest.mark.parametrize(
    ("top", "code", "path"),
    [
        ({"formaat": 1, "personeel": []}, "data_unknown_key", "het bestand"),
        (with_person(bsn="123"), "data_unknown_key", AT_STAFF),
        ({"formaat": 1, "medewerkers": {}}, "data_not_list", "medewerkers"),
        ({"formaat": 1, "medewerkers": ["Anna"]}, "data_not_object", AT_STAFF),
        ({"formaat": 1, "aanbieder": []}, "data_not_object", "aanbieder"),
        ({"formaat": 1, "medewerkers": [{"voornaam": "A"}]}, "data_missing_key", AT_STAFF),
        (with_person(voornaam=None), "data_not_text", AT_STAFF + ".voornaam"),
        (with_person(voornaam=3), "data_not_text", AT_STAFF + ".voornaam"),
        (with_person(voornaam="\ud800"), "data_text_unreadable", AT_STAFF + ".voornaam"),
        (with_person(voornaam="", achternaam=" "), "data_name_missing", AT_STAFF + ".achternaam"),
        (with_person(notitie="x" * 10_000_001), "data_text_too_long", AT_STAFF + ".notitie"),
        (with_person(bhv_taak="ja"), "data_not_boolean", AT_STAFF + ".bhv_taak"),
        (with_person(id=""), "data_bad_id", AT_STAFF + ".id"),
        (with_person(id=7), "data_not_text", AT_STAFF + ".id"),
        (with_person(aanstellingen=[{**WORK, "rol": "baas"}]), "data_not_a_choice", AT_WORK + ".rol"),
        (with_person(aanstellingen=[{**WORK, "start": "20260304"}]), "data_not_date", AT_WORK + ".start"),
        (with_person(aanstellingen=[{**WORK, "start": "2026-02-30"}]), "data_not_date", AT_WORK + ".start"),
        (with_person(aanstellingen=[{**WORK, "start": "2026-3-4"}]), "data_not_date", AT_WORK + ".start"),
        (with_person(aanstellingen=[{**WORK, "start": "1026-03-04"}]), "data_date_implausible", AT_WORK + ".start"),
        (with_person(aanstellingen=[{**WORK, "start": "٢٠٢٦-03-04"}]), "data_not_date", AT_WORK + ".start"),
        (with_person(aanstellingen=[{**WORK, "einde": "2020-01-01"}]), "data_ends_before_start", AT_WORK + ".einde"),
        (with_person(aanstellingen=[{**WORK, "begeleider": "x"}]), "data_unknown_reference", AT_WORK + ".begeleider"),
        (with_person(vogs=[{**VOG, "kopie": "x"}]), "data_vog_copy_without_ground", AT_STAFF + ".vogs[0].kopie_reden"),
        (with_person(vogs=[{**VOG, "profielen": "45"}]), "data_not_list", AT_STAFF + ".vogs[0].profielen"),
        (with_person(vogs=[{**VOG, "profielen": ["45", 5]}]), "data_not_text", AT_STAFF + ".vogs[0].profielen[1]"),
        (with_signature(ondertekend_om="2026-03-04T10:30"), "data_not_moment", AT_SIGNED + ".ondertekend_om"),
        (with_signature(ondertekend_om="2026-03-04T25:30:00Z"), "data_not_moment", AT_SIGNED + ".ondertekend_om"),
        (with_signature(ondertekend_om=LONG_AGO), "data_date_implausible", AT_SIGNED + ".ondertekend_om"),
        (with_signature(rol="vertegenwoordiger"), "data_representative_without_ground", AT_SIGNED + ".naam"),
        (with_signature(verhouding=float("nan")), "data_number_too_large", AT_SIGNED + ".verhouding"),
        (with_signature(verhouding=True), "data_not_number", AT_SIGNED + ".verhouding"),
        (with_signature(lijnen=[[[0.1, 0.2], [0.3]]]), "data_not_so_many", AT_SIGNED + ".lijnen[0][1]"),
        (with_signature(lijnen=[[[0.1, "x"]]]), "data_not_number", AT_SIGNED + ".lijnen[0][0][1]"),
        (with_signature(gegeven="x"), "data_unknown_reference", AT_SIGNED + ".gegeven"),
        (with_provider(calamiteit_werkdagen=1.5), "data_not_whole", "aanbieder.calamiteit_werkdagen"),
        (with_provider(calamiteit_werkdagen=2**60), "data_number_too_large", "aanbieder.calamiteit_werkdagen"),
        (with_provider(reflectie_elke="soms"), "data_bad_period", "aanbieder.reflectie_elke"),
        (with_file(inhoud="geen base64!"), "data_not_base64", "bijlagen[0].inhoud"),
        (with_file(inhoud="é"), "data_not_base64", "bijlagen[0].inhoud"),
        (with_file(inhoud=""), "data_not_base64", "bijlagen[0].inhoud"),
        (with_file(sha256="0" * 64), "data_wrong_hash", "bijlagen[0].sha256"),
    ],
)  # fmt: skip
def test_a_mistake_is_named_with_its_place(top: object, code: str, path: str) -> None:
    assert (code, path) in found(top)
    assert len([problem for problem in found(top) if problem[1] == path]) == 1


def test_an_id_is_used_once_for_each_kind() -> None:
    assert found({"formaat": 1, "medewerkers": [PERSON, PERSON]}) == [("data_duplicate_id", "medewerkers[1].id")]
    assert found({"formaat": 1, "medewerkers": [PERSON], "clienten": [{**CLIENT, "id": "s1"}]}) == []


def test_all_mistakes_are_found_in_one_run_and_none_twice() -> None:
    top = with_person(id=3, bsn="1", aanstellingen=[{"rol": "baas"}, {**WORK, "einde": "x"}])
    assert found({**top, "clienten": 1, "bijlagen": [{**FILE, "naam": 2}]}) == [
        ("data_unknown_key", AT_STAFF),
        ("data_not_text", AT_STAFF + ".id"),
        ("data_not_a_choice", AT_WORK + ".rol"),
        ("data_missing_key", AT_WORK),
        ("data_not_date", AT_STAFF + ".aanstellingen[1].einde"),
        ("data_not_list", "clienten"),
        ("data_not_text", "bijlagen[0].naam"),
    ]


def test_a_file_full_of_mistakes_stops_at_a_thousand() -> None:
    start = time.perf_counter()
    problems = found_in(b'{"formaat": 1, "clienten": [' + b"1," * 5_000_000 + b"1]}")
    assert len(problems) == MOST + 1
    assert problems[-1] == ("data_more_problems", None)
    assert time.perf_counter() - start < 10


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "data_not_json"),
        (b"geen json", "data_not_json"),
        (b'{"formaat": 1,}', "data_not_json"),
        (b"\xff\xfe{\x00", "data_not_utf8"),
        ('{"formaat": 1}'.encode("utf-16"), "data_not_utf8"),
        (b'{"formaat": 1, "clienten": "\xe9"}', "data_not_utf8"),
        (b"[" * 1_000_000, "data_too_deep"),
        (b'{"a":' * 1_000_000, "data_too_deep"),
        (b'{"formaat": 1, "formaat": 1}', "data_double_key"),
        (b'{"\\ud800": 1, "\\ud800": 1}', "data_double_key"),
        (b"[]", "data_other_format"),
        (b"{}", "data_other_format"),
        (b'{"formaat": 2}', "data_other_format"),
        (b'{"formaat": true}', "data_other_format"),
        (b'{"formaat": 1.0}', "data_other_format"),
        (b'{"formaat": ' + b"1" * 10_000 + b"}", "data_other_format"),
        (b'{"formaat": NaN}', "data_other_format"),
    ],
    ids=lambda value: str(value)[:24],
)
def test_a_file_that_is_none_is_refused(data: bytes, code: str) -> None:
    assert found_in(data) == [(code, None)]


def test_odd_numbers_are_named_with_their_place() -> None:
    written = json.dumps(with_provider(calamiteit_werkdagen="X"))
    for number in ("1" * 10_000, "1e999", "NaN", "-Infinity"):
        assert found_in(written.replace('"X"', number).encode()) == [
            ("data_not_whole", "aanbieder.calamiteit_werkdagen")
        ]


def test_an_unknown_key_is_shown_without_odd_signs() -> None:
    with pytest.raises(DomainErrors) as caught:
        read(json.dumps({"formaat": 1, "\ud800\n" + "x" * 500: 1}).encode())
    assert caught.value.problems[0].facts["key"] == "??" + "x" * 58


def test_no_value_from_the_file_is_repeated() -> None:
    """A name in the wrong place would else end up in a message, and from there in a log."""
    top = with_person(bhv_taak="Geheim", notitie=["Geheim"], aanstellingen=[{"rol": "Geheim", "start": "Geheim"}])
    with pytest.raises(DomainErrors) as caught:
        read(json.dumps(top).encode())
    assert "Geheim" not in "".join(error_lines(caught.value))


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(), max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(st.characters(), max_size=3), inner, max_size=3)
    ),
    max_leaves=8,
)


@settings(max_examples=examples(150), deadline=None)
@given(JSON_VALUES)
def test_any_json_is_read_or_refused(value: object) -> None:
    found(value)
    found({"formaat": 1, "medewerkers": value, "aanbieder": value, "bijlagen": [value]})


@settings(max_examples=examples(60), deadline=None)
@given(st.integers(0, len(WRITTEN) - 3))
def test_a_file_cut_short_is_refused(length: int) -> None:
    assert found_in(WRITTEN[:length])


@settings(max_examples=examples(60), deadline=None)
@given(st.binary(max_size=200), st.integers(0, len(WRITTEN)))
def test_damaged_bytes_are_read_or_refused(damage: bytes, at: int) -> None:
    found_in(WRITTEN[:at] + damage + WRITTEN[at + len(damage) :])


@settings(max_examples=examples(150), deadline=None)
@given(st.data(), JSON_VALUES)
def test_any_value_in_any_place_is_read_or_refused_there(data: st.DataObject, value: object) -> None:
    top = deepcopy(FULL)
    key = data.draw(st.sampled_from([key for key in top if key != "formaat"]))
    target = top[key] if key == "aanbieder" else data.draw(st.sampled_from(top[key]))
    field = data.draw(st.sampled_from(sorted(target)))
    target[field] = value
    for code, path in found(top):
        assert code.startswith("data_")
        assert path is not None
