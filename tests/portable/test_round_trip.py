"""What is written reads back as the same dossier, and the same dossier gives the same bytes."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kwaliteitsassistent.domain.records.answers import AdoptedKader
from kwaliteitsassistent.domain.records.clients import Client
from kwaliteitsassistent.domain.records.dossier import Dossier
from kwaliteitsassistent.domain.records.issued import SealRoot
from kwaliteitsassistent.domain.records.plan import Goal, SupportPlan
from kwaliteitsassistent.domain.records.provider import Provider
from kwaliteitsassistent.domain.records.staff import Engagement, Role, StaffMember
from kwaliteitsassistent.portable.attachment import Attachment
from kwaliteitsassistent.portable.read import read
from kwaliteitsassistent.portable.write import write

from ..examples import examples
from ..some_dossiers import dossiers, full_dossier

DAY = date(2026, 3, 4)
ANNA = StaffMember(id="anna", given_name="Anna", family_name="Bakker")
WORK = Engagement(id="e1", staff_id="anna", role=Role.CARER, start=DAY)


def attached(ids: list[str], contents: list[bytes]) -> tuple[Attachment, ...]:
    return tuple(
        Attachment(id=id_, name=f"{id_}.pdf", media_type="application/pdf", added_on=DAY, content=content)
        for id_, content in zip(sorted(ids), contents, strict=False)
    )


def test_a_dossier_with_every_kind_and_field() -> None:
    dossier, ids = full_dossier()
    files = attached(ids, [b"een", b"twee"])
    assert read(write(dossier, files)) == (dossier, files)


@settings(max_examples=examples(60), deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(dossiers(), st.lists(st.binary(min_size=1, max_size=40), min_size=3, max_size=3), st.randoms())
def test_any_dossier(drawn: tuple[Dossier, list[str]], contents: list[bytes], chance: random.Random) -> None:
    dossier, ids = drawn
    files = attached(ids, contents)
    data = write(dossier, files)
    assert read(data) == (dossier, files)
    shuffled = list(dossier.records())
    chance.shuffle(shuffled)
    assert write(Dossier(shuffled), reversed(files)) == data


def test_an_empty_dossier() -> None:
    assert json.loads(write(Dossier(()), ())) == {"formaat": 1}
    assert read(b'\xef\xbb\xbf{"formaat": 1, "aanbieder": null, "medewerkers": []}') == (Dossier(()), ())


def test_records_stand_under_their_parent_by_day() -> None:
    earlier = replace(WORK, id="e2", start=date(2020, 1, 1), end=date(2020, 12, 31))
    (person,) = json.loads(write(Dossier([WORK, earlier, ANNA]), ()))["medewerkers"]
    assert [work["start"] for work in person["aanstellingen"]] == ["2020-01-01", "2026-03-04"]
    assert "medewerker" not in person["aanstellingen"][0]


def test_missing_keys_take_the_value_of_a_new_record_and_missing_ids_a_new_id() -> None:
    data = b"""{"formaat": 1, "medewerkers": [{"voornaam": "Anna", "achternaam": "Bakker",
        "aanstellingen": [{"rol": "hulpverlener", "start": "2026-03-04"}]}]}"""
    numbers = iter(["anna", "e1"])
    assert read(data, lambda: next(numbers)) == (Dossier([ANNA, WORK]), ())
    (person,) = read(data)[0].all(StaffMember)
    assert len(person.id) == 36


def test_a_moment_comes_back_in_utc() -> None:
    amsterdam = datetime(2026, 7, 1, 12, 0, tzinfo=timezone(timedelta(hours=2)))
    root = SealRoot(id="r", certificate_pem="x", made_at=amsterdam)
    (back,) = read(write(Dossier([root]), ()))[0].all(SealRoot)
    assert back == root
    assert back.made_at.tzinfo is UTC


def test_a_long_text_comes_back() -> None:
    kader = AdoptedKader(id="k", kader_id="k", version="1", text="é" * 10_000_000, sha256="", adopted_on=DAY)
    assert read(write(Dossier([kader]), ()))[0] == Dossier([kader])


@pytest.mark.parametrize(
    "records",
    [
        (WORK,),
        (Provider(id="a", name="Een"), Provider(id="b", name="Twee")),
        (
            Client(id="c", given_name="C", family_name="", start=DAY),
            SupportPlan(id="p", client_id="c", adopted_on=DAY),
            Goal(id="g", plan_id="p", client_id="ander", text="x"),
        ),
    ],
)
def test_nothing_is_left_behind_without_a_word(records: tuple[Engagement, ...]) -> None:
    with pytest.raises(ValueError, match=r"place in the file|another client"):
        write(Dossier(records), ())
