"""Looking after the file: copies that are due, a sound file, and the words for what a backup holds."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from kwaliteitsassistent.bootstrap import Desk
from kwaliteitsassistent.domain.errors import DomainError
from kwaliteitsassistent.services.book import Book
from kwaliteitsassistent.services.dossier import safekeeping, settings_file
from kwaliteitsassistent.services.dossier.passphrases import Strength, advice, check_new, strength
from kwaliteitsassistent.services.dossier.people_at_work import only_signer, signers
from kwaliteitsassistent.services.wording.problems import error_lines

from .conftest import NOW


@pytest.mark.parametrize(
    ("every", "later", "due"),
    [
        (0, timedelta(0), True),
        (7, timedelta(days=6), False),
        (7, timedelta(days=7), True),
        (1, timedelta(hours=5), False),
    ],
)
def test_a_copy_is_due_after_the_days_agreed(
    book: Book, tmp_path: Path, every: int, later: timedelta, due: bool
) -> None:
    folder = tmp_path / "stick"
    assert safekeeping.copy_is_due(folder, "zorg", 30, NOW)
    book.back_up_to(folder)
    assert safekeeping.copy_is_due(folder, "zorg", every, NOW + later) is due
    assert safekeeping.copy_is_due(folder, "ander", 30, NOW)


def test_a_backup_is_told_in_words_people_know(book: Book, desk: Desk) -> None:
    made = safekeeping.back_up_now(book)
    assert safekeeping.own_backups(book)[0].path == made
    summary = desk.look_into(made, desk.passphrase("geheim"))
    assert safekeeping.counted(summary.row_counts) == (("cliënt", 1), ("medewerker", 1), ("uitvoeringsplan", 1))


def test_a_sound_file_has_no_problems(book: Book) -> None:
    assert safekeeping.check(book) == ()


def test_only_people_with_initials_sign(book: Book) -> None:
    assert signers(book) == ()
    assert only_signer(book) == ""


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("  ", Strength.NOTHING),
        ("geheim", Strength.WEAK),
        ("aaaaaaaaaaaaaaaa", Strength.WEAK),
        ("dossier2026", Strength.WEAK),
        ("zorg zorg", Strength.WEAK),
        ("dossier2026!", Strength.FAIR),
        ("ik ga er op", Strength.GOOD),
        ("vier rustige paarse olifanten", Strength.GOOD),
    ],
)
def test_length_makes_a_passphrase_strong(words: str, found: Strength) -> None:
    assert strength(words) is found


@pytest.mark.parametrize(
    ("words", "code"), [("", "passphrase_empty"), ("   ", "passphrase_empty"), ("x", "passphrase_weak")]
)
def test_a_new_passphrase_is_long_enough(words: str, code: str) -> None:
    with pytest.raises(DomainError) as caught:
        check_new(words)
    assert caught.value.code == code
    (line,) = error_lines(caught.value)
    assert line.endswith(".")


def test_a_dossier_with_a_short_passphrase_still_opens_and_its_owner_is_advised(desk: Desk, tmp_path: Path) -> None:
    desk.create(tmp_path / "oud.kwa", "x").close()
    desk.open(tmp_path / "oud.kwa", desk.passphrase("x")).close()
    assert "nieuw" in advice("x")
    assert advice("vier rustige paarse olifanten") == ""


def test_the_days_a_dossier_was_open_are_kept_two_at_most(tmp_path: Path) -> None:
    path, settings = tmp_path / "zorg.kwa", settings_file.Settings()
    monday, tuesday = date(2026, 11, 23), date(2026, 11, 24)
    assert settings.last_visit(path, monday) is None
    settings = settings.visited(path, monday).visited(path, monday)
    assert settings.last_visit(path, monday) is None
    settings = settings.visited(path, tuesday)
    settings_file.save(tmp_path, settings)
    assert settings_file.load(tmp_path).last_visit(path, tuesday) == monday
    assert settings_file.load(tmp_path).visited(path, date(2026, 11, 30)).last_visit(path, tuesday) is None
