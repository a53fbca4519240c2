"""A gemeente profile on a kader that ships: the dossier holds the whole and is judged by that."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kwaliteitsassistent.__main__ import main
from kwaliteitsassistent.domain.judging.verdict import State
from kwaliteitsassistent.domain.records.answers import AdoptedKader
from kwaliteitsassistent.services.book import Book
from kwaliteitsassistent.services.kader import kaders
from kwaliteitsassistent.services.kader.standing import standing_json

PROFILE = """\
format = 1
id = "nl.eigen"
version = "1"
title = "Eigen profiel"
extends = "nl.midden-groningen.wmo@1"
source = { document = "Contract", publisher = "Gemeente" }

[[waive]]
id = "mg.doe.63"
reason = "Dit regelt de gemeente."
source = "Bijlage 2"
"""


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    """The file of a profile."""
    file = tmp_path / "profiel.toml"
    file.write_text(PROFILE, encoding="utf-8")
    return file


def test_the_dossier_holds_the_whole(book: Book, profile: Path) -> None:
    adopted = kaders.adopt(book, profile)
    (kept,) = book.read().all(AdoptedKader)
    assert "extends" not in kept.text
    assert kaders.adopted(book.read()) == (adopted,)
    assert kaders.broken(book.read()) == ()


def test_what_is_waived_is_exempt_with_the_reason(book: Book, profile: Path) -> None:
    kaders.adopt(book, profile)
    (kader,) = standing_json(book.read(), book.today)["kaders"]
    (waived,) = (one for one in kader["eisen"] if one["id"] == "mg.doe.63")
    assert waived["oordeel"] == State.EXEMPT
    assert waived["uitleg"] == "Vrijgesteld door Eigen profiel: Dit regelt de gemeente. Bron: Bijlage 2."


def test_the_command_line_checks_a_profile_and_one_on_a_file_beside_it(
    profile: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["kader", "controleer", str(profile)]) == 0
    base = tmp_path / "basis.toml"
    text = kaders.shipped()[0].path.read_text(encoding="utf-8")
    name = kaders.shipped()[0].kader
    base.write_text(text.replace(f'id = "{name.id}"', 'id = "nl.los"', 1), encoding="utf-8")
    profile.write_text(
        PROFILE.replace("nl.midden-groningen.wmo@1", f"nl.los@{name.version}").replace(
            "mg.doe.63", name.requirements[0].id
        ),
        encoding="utf-8",
    )
    assert main(["kader", "controleer", str(profile)]) == 1
    assert "profiel.toml, regel 5 (kader): het kader nl.los@" in capsys.readouterr().err
    assert main(["kader", "controleer", str(base), str(profile)]) == 0


def test_a_profile_builds_on_the_text_the_dossier_holds_before_the_one_that_ships() -> None:
    ships = kaders.shipped()[0].kader
    held = replace(ships, title="Zoals het hier ligt")
    found = kaders.bases((held,))
    assert found[0] is held
    assert ships not in found
    assert [one.id for one in found] == [one.kader.id for one in kaders.shipped()]
