"""A newer text of a kader: looked at, taken in when the user wants it, and what changed is asked again."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kwaliteitsassistent.domain.errors import DomainError
from kwaliteitsassistent.domain.judging.verdict import State
from kwaliteitsassistent.domain.records.answers import AdoptedKader, Confirmation, EvidenceLink, NotApplicable
from kwaliteitsassistent.services.book import Book
from kwaliteitsassistent.services.kader import answers, kaders, upgrading
from kwaliteitsassistent.services.kader.answers import Asked, PaperFile
from kwaliteitsassistent.services.kader.standing import standing_json

ID = "nl.toets"
PLAIN = ("Houd het zo.", "Doe het zo.", "Laat het zo.")
HEAD = f"""\
format = 1
id = "{ID}"
version = "1"
title = "Toets"
mode = "checklist"
source = {{ document = "D", publisher = "P" }}

[[section]]
id = "s"
title = "S"
"""


def _row(number: int) -> str:
    return f"""
[[requirement]]
id = "t.{number}"
section = "s"
level = "must"
per = "provider"
judged = "statement"
text = "Tekst {number}."
plain = "{PLAIN[number]}"
source = "Punt {number}"
theme = "KLACHT"
"""


def _file(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture
def old(book: Book, tmp_path: Path) -> Path:
    """The text the dossier holds, with requirements 0 and 1."""
    path = _file(tmp_path, "oud.toml", HEAD + _row(0) + _row(1))
    kaders.adopt(book, path)
    return path


@pytest.fixture
def newer(tmp_path: Path) -> Path:
    """Requirement 0 says something else, 1 is gone, 2 is new."""
    text = (HEAD + _row(0) + _row(2)).replace('"1"', '"2"').replace("Tekst 0.", "Andere tekst.")
    return _file(tmp_path, "nieuw.toml", text)


def state(book: Book, id_: str) -> tuple[str, str]:
    """The verdict and the explanation of one requirement."""
    (kader,) = standing_json(book.read(), book.today)["kaders"]
    (found,) = (one for one in kader["eisen"] if one["id"] == id_)
    return found["oordeel"], found["uitleg"]


def test_looking_changes_nothing(book: Book, old: Path, newer: Path) -> None:
    before = list(book.read().records())
    found = upgrading.look(book, newer)
    assert upgrading.told(found) == (
        "Nieuw: t.2. Laat het zo.",
        "Veranderd (tekst): t.0. Houd het zo.",
        "Vervallen: t.1. Doe het zo.",
    )
    assert list(book.read().records()) == before


def test_a_changed_requirement_is_asked_again_and_its_proof_stays(book: Book, old: Path, newer: Path) -> None:
    answers.attach(book, Asked(ID, "t.0"), PaperFile("bewijs.txt", b"x"))
    answers.confirm(book, Asked(ID, "t.0"), "JJ", book.today)
    answers.confirm(book, Asked(ID, "t.1"), "JJ", book.today)
    assert state(book, "t.0")[0] == State.MET
    assert len(upgrading.upgrade(book, newer).asked_again) == 1
    verdict, told = state(book, "t.0")
    assert verdict == State.TO_JUDGE
    assert "De eis is veranderd nadat die op 24 november 2026 was bevestigd." in told
    assert len(book.read().all(EvidenceLink)) == 1
    assert len(book.read().all(Confirmation)) == 2
    answers.confirm(book, Asked(ID, "t.0"), "JJ", book.today)
    assert state(book, "t.0")[0] == State.MET


def test_going_back_makes_the_answer_count_again(book: Book, old: Path, newer: Path) -> None:
    answers.confirm(book, Asked(ID, "t.0"), "JJ", book.today)
    upgrading.upgrade(book, newer)
    upgrading.upgrade(book, old)
    assert state(book, "t.0")[0] == State.MET


def test_an_answer_that_did_not_note_what_was_asked_is_asked_again_too(book: Book, old: Path, newer: Path) -> None:
    said = answers.confirm(book, Asked(ID, "t.0"), "JJ", book.today)
    book.save(replace(said, requirement_digest=""))
    assert state(book, "t.0")[0] == State.MET
    upgrading.upgrade(book, newer)
    assert state(book, "t.0")[0] == State.TO_JUDGE


def test_not_applicable_is_asked_again_with_the_reason(book: Book, old: Path, newer: Path) -> None:
    answers.mark_not_applicable(book, Asked(ID, "t.0"), "Past niet")
    upgrading.upgrade(book, newer)
    verdict, told = state(book, "t.0")
    assert verdict == State.TO_JUDGE
    assert "Daarna is de eis veranderd." in told
    assert len(book.read().all(NotApplicable)) == 1


def test_an_exemption_stays(book: Book, old: Path, newer: Path) -> None:
    answers.exempt(book, Asked(ID, "t.0"), "gemeente", book.today)
    upgrading.upgrade(book, newer)
    assert state(book, "t.0")[0] == State.EXEMPT


def test_the_dossier_is_judged_by_what_it_holds_until_the_user_upgrades(book: Book, old: Path, newer: Path) -> None:
    upgrading.look(book, newer)
    (kept,) = book.read().all(AdoptedKader)
    assert kept.version == "1"
    upgrading.upgrade(book, newer)
    (kept,) = book.read().all(AdoptedKader)
    assert kept.version == "2"
    assert upgrading.look(book, newer).changes_nothing
    assert upgrading.told(upgrading.look(book, newer)) == ("Er verandert niets aan de eisen.",)


def test_only_a_kader_of_the_dossier_can_be_upgraded(book: Book, newer: Path) -> None:
    with pytest.raises(DomainError, match="kader_not_adopted"):
        upgrading.look(book, newer)


def test_a_kader_that_ships_newer_is_waiting(book: Book, tmp_path: Path) -> None:
    shipped = kaders.shipped()[0]
    text = shipped.path.read_text(encoding="utf-8")
    older = text.replace(f'version = "{shipped.kader.version}"', 'version = "0"', 1)
    kaders.adopt(book, _file(tmp_path, "ouder.toml", older))
    assert upgrading.waiting(book.read()) == (shipped,)
    kaders.adopt(book, shipped.path)
    assert upgrading.waiting(book.read()) == ()
