"""The walk through the main job, without a screen."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from kwaliteitsassistent.bootstrap import Desk
from kwaliteitsassistent.demo.walk import PASSPHRASE, make_demo
from kwaliteitsassistent.domain.errors import DomainError
from kwaliteitsassistent.domain.judging.verdict import State
from kwaliteitsassistent.domain.records.evaluation import Outcome
from kwaliteitsassistent.domain.records.issued import DocumentKind, IssuedDocument
from kwaliteitsassistent.paths import paths
from kwaliteitsassistent.services.clock import clock_on
from kwaliteitsassistent.services.dossier.checking import check_dossier, check_pdf
from kwaliteitsassistent.services.dossier.known_seals import KnownSeals
from kwaliteitsassistent.services.kader.standing import standing
from kwaliteitsassistent.services.wording.problems import error_lines
from kwaliteitsassistent.storage.file.key import KeyProfile

from ..documents.conftest import conforms

DAY = date(2026, 3, 4)
QUICK = KeyProfile(memory_kib=64, passes=1, lanes=1)
SEALED = ("evaluatie.pdf", "evaluatie-eenvoudig.pdf", "voortgangsbericht.pdf", "personeel.pdf")
PLAIN = ("herstelblad.pdf", "evaluatie-concept.pdf")


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    own = tmp_path_factory.mktemp("eigen")
    here = paths({"KWALITEITSASSISTENT_MAP": str(own)})
    return Desk(here, clock_on(DAY), KnownSeals(own / "zegelsleutels.txt"), (QUICK,))


@pytest.fixture(scope="module")
def folder(desk: Desk, tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("demo") / "voorbeeld"
    written = make_demo(desk, made, DAY)
    assert {path.name for path in written} == {"demo.kwa", "gegevens.json", *SEALED, *PLAIN}
    return made


@pytest.mark.parametrize("name", [*SEALED, *PLAIN])
def test_documents_are_accessible_and_lasting(folder: Path, tmp_path: Path, name: str) -> None:
    conforms((folder / name).read_bytes(), tmp_path)


@pytest.mark.parametrize("name", SEALED)
def test_seals_are_known_here(desk: Desk, folder: Path, name: str) -> None:
    assert check_pdf(folder / name, desk.seals).in_order


def test_dossier_opens_and_holds_what_was_done(desk: Desk, folder: Path) -> None:
    book = desk.open(folder / "demo.kwa", desk.passphrase(PASSPHRASE))
    try:
        dossier = book.read()
        made = {document.kind for document in dossier.all(IssuedDocument)}
        today = [one for one in dossier.of_kind("evaluation") if getattr(one, "held_on", None) == DAY]
        states = {f.verdict.state for one in standing(dossier, DAY) for f in one.findings}
        assert check_dossier(book) == ()
    finally:
        book.close()
    assert made == {
        DocumentKind.EVALUATION,
        DocumentKind.EVALUATION_EASY,
        DocumentKind.VOORTGANGSBERICHT,
        DocumentKind.PERSONNEL,
    }
    assert [getattr(one, "outcome", None) for one in today] == [Outcome.SIGNED]
    assert states == set(State)


def test_data_is_whole(folder: Path) -> None:
    data = json.loads((folder / "gegevens.json").read_text(encoding="utf-8"))
    assert data["formaat"] == 1


def test_existing_demo_is_left_alone(desk: Desk, folder: Path) -> None:
    before = (folder / "demo.kwa").read_bytes()
    with pytest.raises(DomainError) as caught:
        make_demo(desk, folder, DAY)
    assert caught.value.code == "demo_exists"
    assert "demo.kwa" in error_lines(caught.value)[0]
    assert (folder / "demo.kwa").read_bytes() == before


def test_folder_that_cannot_be_made(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "bestand").write_text("in de weg", encoding="utf-8")
    with pytest.raises(DomainError) as caught:
        make_demo(desk, tmp_path / "bestand" / "demo", DAY)
    assert caught.value.code == "demo_folder"


@pytest.mark.parametrize("day", [date.min, date.max])
def test_a_demo_that_fails_leaves_nothing(desk: Desk, tmp_path: Path, day: date) -> None:
    with pytest.raises(DomainError):
        make_demo(desk, tmp_path, day)
    assert list(tmp_path.iterdir()) == []
