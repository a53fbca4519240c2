"""A table of requirements from the command line: look, choose, write the kader, take it into a dossier."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.journeys.conftest import DAY, Command

WIJDEVEEN = Path(__file__).parent.parent / "services" / "data" / "kwaliteitseisen-wijdeveen.csv"
ABOUT = ("--id", "nl.wijdeveen", "--titel", "Kwaliteitseisen Wijdeveen", "--uitgever", "gemeente Wijdeveen")


def test_looking_at_a_table_keeps_nothing_and_says_so(command: Command) -> None:
    said = command("kader", "importeer", WIJDEVEEN)
    assert said.code == 0
    lines = said.out.splitlines()
    assert lines[0].startswith("Kolommen: nr = Nr., hoofdstuk = Onderdeel, eis = Norm")
    assert len(lines) == 1 + 40 + 3
    assert "40 eisen: 22 uit de gegevens, 18 te beoordelen door u." in lines
    assert lines[-1] == "Er is nog niets bewaard. Noem een dossier, of een bestand met --uit."
    assert any("--keuze 5.2=start" in line for line in lines)


def test_the_written_kader_is_a_kader(command: Command, tmp_path: Path) -> None:
    file = tmp_path / "wijdeveen.toml"
    said = command("kader", "importeer", WIJDEVEEN, *ABOUT, "--keuze", "5.2=start", "--uit", file)
    assert (said.code, said.err) == (0, "")
    assert command("kader", "controleer", file).out == "wijdeveen.toml: in orde (40 eisen, 0 leesregels)\n"
    assert "in orde" in command("kader", "importeer", file).out


@pytest.mark.parametrize("dossier_first", [True, False])
def test_a_table_goes_into_the_dossier_and_judges_it(dossier_first: bool, demo: Path, command: Command) -> None:
    dossier = demo / "demo.kwa"
    words = (dossier, WIJDEVEEN) if dossier_first else (WIJDEVEEN, "--dossier", dossier)
    said = command("kader", "importeer", *words, *ABOUT)
    assert (said.code, said.err) == (0, "")
    assert said.out.endswith("Kwaliteitseisen Wijdeveen (nl.wijdeveen, versie 1) staat in het dossier.\n")
    stand = json.loads(command("stand", dossier, "--kader", "nl.wijdeveen", "--peildatum", DAY, "--json").out)
    (kader,) = stand["kaders"]
    assert {row["id"] for row in kader["eisen"]} >= {"B06c", "4.1.3b", "4.10", "verantwoording.02"}
    assert {"te_beoordelen", "voldaan"} <= {row["oordeel"] for row in kader["eisen"]}


def test_what_a_newer_table_changes_is_told(demo: Path, command: Command, tmp_path: Path) -> None:
    dossier, newer = demo / "demo.kwa", tmp_path / "eisen.csv"
    words = WIJDEVEEN.read_text(encoding="utf-8").replace("bekend bij alle medewerkers", "bekend bij iedereen")
    newer.write_text(words.replace("\n8.1;", "\n8.2;"), encoding="utf-8")
    command("kader", "importeer", dossier, WIJDEVEEN, *ABOUT)
    said = command("kader", "importeer", dossier, newer, *ABOUT, "--kaderversie", "2")
    told = [line.split(". ")[0] for line in said.out.splitlines()[-4:-1]]
    assert told == ["Nieuw: 8.2", "Veranderd (tekst): 1b", "Vervallen: 8.1"]
    same = command("kader", "importeer", dossier, newer, *ABOUT, "--kaderversie", "2")
    assert "Er verandert niets aan de eisen." in same.out


def test_a_wrong_table_changes_nothing_and_names_every_row(demo: Path, command: Command, tmp_path: Path) -> None:
    table = tmp_path / "eisen.csv"
    table.write_text("nr;eis;niveau\n1;Een;verplicht\n1;Twee;misschien\n3;;verplicht\n", encoding="utf-8")
    dossier = demo / "demo.kwa"
    before = dossier.read_bytes()
    said = command("kader", "importeer", dossier, table)
    assert said.code == 1
    assert [line.split(":")[0] for line in said.err.splitlines()] == ["Rij 3", "Rij 3", "Rij 4"]
    assert dossier.read_bytes() == before


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("--kolom", "eis"), 2),
        (("--keuze", "=start"), 2),
        (("--kolom", "kleur=Norm"), 1),
        (("--kolom", "eis=Kleur"), 1),
        (("--keuze", "5.2=ooit"), 1),
        (("--id", "Mijn Kader"), 1),
    ],
)
def test_what_cannot_be_is_said_in_one_line(words: tuple[str, ...], code: int, command: Command) -> None:
    said = command("kader", "importeer", WIJDEVEEN, *words)
    assert said.code == code
    assert said.err.strip()
    assert "Traceback" not in said.err


def test_options_may_stand_between_dossier_and_file(demo: Path, command: Command) -> None:
    said = command("kader", "importeer", demo / "demo.kwa", "--sinds", "2026-01-01", WIJDEVEEN, *ABOUT)
    assert (said.code, said.err) == (0, "")
    said = command("kader", "importeer", "--sinds", "2026-01-01")
    assert said.code == 2
    assert "er ontbreekt nog iets: BESTAND" in said.err
    assert command("kader", "importeer", "a", "b", "c").code == 2


def test_a_dossier_is_named_once(demo: Path, command: Command) -> None:
    said = command("kader", "importeer", demo / "demo.kwa", WIJDEVEEN, "--dossier", demo / "demo.kwa")
    assert said.code == 2


def test_its_help_begins_as_every_other(command: Command) -> None:
    assert command("kader", "importeer", "--help").out.startswith("gebruik: kwaliteitsassistent kader importeer [-h]")
