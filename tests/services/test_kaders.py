"""Taking a kader into a dossier, its newer text, and leaving it again."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kwaliteitsassistent.bundled import bundled
from kwaliteitsassistent.domain.errors import DomainError, DomainErrors
from kwaliteitsassistent.domain.records.answers import AdoptedKader, Confirmation
from kwaliteitsassistent.services.book import Book
from kwaliteitsassistent.services.kader import kaders
from kwaliteitsassistent.services.kader.standing import standing
from kwaliteitsassistent.services.wording.problems import error_lines, first_lines

SHIPPED = bundled("resources", "kaders", "nl.midden-groningen.wmo.toml")
ID = "nl.midden-groningen.wmo"


def test_a_dossier_is_judged_by_the_text_it_took_in(book: Book, tmp_path: Path) -> None:
    file = tmp_path / "kader.toml"
    file.write_bytes(SHIPPED.read_bytes())
    kaders.adopt(book, file, date(2025, 1, 1))
    file.unlink()
    (one,) = standing(book.read(), book.today)
    assert one.kader.id == ID
    assert {finding.requirement.id for finding in one.findings} == {r.id for r in one.kader.requirements}
    (kept,) = book.read().all(AdoptedKader)
    assert kept.since == date(2025, 1, 1)


def test_a_newer_text_keeps_the_answers_and_the_day_it_bound(book: Book, tmp_path: Path) -> None:
    kaders.adopt(book, SHIPPED, date(2025, 1, 1))
    said = Confirmation(id="c", kader_id=ID, requirement_id="mg.doe.63", confirmed_on=book.today, initials="JJ")
    book.save(said)
    newer = tmp_path / "nieuwer.toml"
    newer.write_text(SHIPPED.read_text(encoding="utf-8").replace('version = "1"', 'version = "2"', 1), encoding="utf-8")
    kaders.adopt(book, newer)
    (kept,) = book.read().all(AdoptedKader)
    assert (kept.version, kept.since) == ("2", date(2025, 1, 1))
    assert book.read().all(Confirmation) == (said,)


def test_a_broken_file_changes_nothing(book: Book, tmp_path: Path) -> None:
    kaders.adopt(book, SHIPPED)
    broken = tmp_path / "stuk.toml"
    broken.write_text(
        SHIPPED.read_text(encoding="utf-8").replace('per = "client"', 'per = "klant"', 1), encoding="utf-8"
    )
    before = list(book.read().records())
    with pytest.raises(DomainErrors):
        kaders.adopt(book, broken)
    with pytest.raises(DomainError, match="file_unreadable"):
        kaders.adopt(book, tmp_path / "nergens.toml")
    assert list(book.read().records()) == before


def test_a_kader_can_be_dropped_and_asked_for_by_name(book: Book) -> None:
    kaders.adopt(book, SHIPPED)
    assert [one.kader.id for one in standing(book.read(), book.today, ID)] == [ID]
    with pytest.raises(DomainError, match="kader_not_adopted"):
        standing(book.read(), book.today, "nl.anders")
    kaders.drop(book, ID)
    assert standing(book.read(), book.today) == ()
    with pytest.raises(DomainError, match="kader_not_adopted"):
        kaders.drop(book, ID)
    kaders.adopt(book, SHIPPED)
    assert len(standing(book.read(), book.today)) == 1


def test_a_file_of_another_kind_says_where_it_belongs(tmp_path: Path) -> None:
    with pytest.raises(DomainError) as trouble:
        kaders.read_file(tmp_path / "eisen.csv")
    assert "Een tabel overnemen" in error_lines(trouble.value)[0]


def test_of_many_problems_the_first_are_told(tmp_path: Path) -> None:
    broken = tmp_path / "kader.toml"
    broken.write_text(SHIPPED.read_text(encoding="utf-8").replace('level = "must"', 'level = "mst"'), encoding="utf-8")
    with pytest.raises(DomainErrors) as trouble:
        kaders.read_file(broken)
    told = first_lines(trouble.value, 2)
    assert told == (*error_lines(trouble.value)[:2], f"En nog {len(trouble.value.problems) - 2} andere.")
