"""The main job from the command line, on a real encrypted dossier."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import date
from pathlib import Path

import page
import pytest
from jsonschema import Draft202012Validator

from kwaliteitsassistent.bundled import bundled
from tests.journeys.conftest import DAY, Command

NEW_SECRET = "vier rustige paarse olifanten"

STATES = {
    "voldaan", "binnenkort", "te_laat", "niet_voldaan", "niet_aantoonbaar",
    "te_beoordelen", "onbekend", "nvt", "vrijgesteld",
}  # fmt: skip


def test_the_demo_leaves_everything_it_promises(made_demo: Path) -> None:
    names = {path.name for path in (made_demo / "demo").iterdir()}
    assert {
        "demo.kwa",
        "evaluatie.pdf",
        "evaluatie-eenvoudig.pdf",
        "voortgangsbericht.pdf",
        "gegevens.json",
    } <= names


@pytest.mark.parametrize("profile", [page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2B])
def test_every_document_of_the_demo_is_accessible_and_lasting(made_demo: Path, profile: page.ValidationProfile) -> None:
    documents = list((made_demo / "demo").glob("*.pdf"))
    assert len(documents) >= 5
    for document in documents:
        assert page.is_pdf_compliant(str(document), profile=profile), document.name


def test_every_verdict_occurs_and_every_row_has_a_sentence(demo: Path, command: Command) -> None:
    said = command("stand", demo / "demo.kwa", "--json", "--peildatum", DAY)
    assert said.code == 0
    answer = json.loads(said.out)
    assert answer["peildatum"] == DAY
    kader, second = answer["kaders"]
    assert (kader["id"], second["id"]) == ("nl.midden-groningen.wmo", "nl.vng.basisset-wmo")
    rows = kader["eisen"]
    assert {row["oordeel"] for row in rows} == STATES
    assert {len(row) for row in rows} == {7}
    for row in rows:
        assert row["uitleg"].endswith((".", "?", "!", ")")) or row["oordeel"] == "nvt", row
        assert "{" not in row["uitleg"]
        if row["termijn"]:
            date.fromisoformat(row["termijn"])
    assert len({row["id"] for row in rows}) == 139


def test_a_dossier_is_judged_as_on_another_day(demo: Path, command: Command) -> None:
    now = json.loads(command("stand", demo / "demo.kwa", "--json", "--peildatum", DAY).out)
    later = json.loads(command("stand", demo / "demo.kwa", "--json", "--peildatum", "2029-01-01").out)

    def late(answer: dict[str, object]) -> int:
        return json.dumps(answer).count('"te_laat"')

    assert late(later) > late(now)


@pytest.mark.parametrize("day", ["0001-01-01", "1900-01-01", "9999-12-31"])
@pytest.mark.parametrize("words", [("stand",), ("agenda",), ("agenda", "--tot", "2026-01-01")])
def test_a_day_far_away_gets_an_answer_or_a_sentence(
    demo: Path, command: Command, day: str, words: tuple[str, ...]
) -> None:
    kind, *options = words
    said = command(kind, demo / "demo.kwa", *options, "--peildatum", day)
    assert said.out if said.code == 0 else "te ver weg" in said.err


def test_what_happened_later_does_not_count_on_an_earlier_day(demo: Path, command: Command) -> None:
    said = command("stand", demo / "demo.kwa", "--json", "--peildatum", "2025-11-30")
    kaders = json.loads(said.out)["kaders"]
    abouts = {row["onderwerp"]["naam"] for kader in kaders for row in kader["eisen"] if row["onderwerp"]}
    assert not [about for about in abouts if about.startswith(("incident", "klacht"))]


def test_the_agenda_begins_with_what_is_late(demo: Path, command: Command) -> None:
    points = json.loads(command("agenda", demo / "demo.kwa", "--json", "--peildatum", DAY).out)["punten"]
    states = [point["oordeel"] for point in points]
    last_late = max(index for index, state in enumerate(states) if state == "te_laat")
    assert all(state == "te_laat" for state in states[: last_late + 1])
    days = [point["termijn"] for point in points[last_late + 1 :] if point["termijn"]]
    assert days == sorted(days)
    assert {point["soort"] for point in points} >= {"eis", "evaluatie", "verbetering"}


def test_the_calendar_file_names_nobody(demo: Path, command: Command) -> None:
    said = command("agenda", demo / "demo.kwa", "--ics", demo / "agenda.ics", "--peildatum", DAY)
    assert said.code == 0
    calendar = (demo / "agenda.ics").read_text(encoding="utf-8").replace("\r\n ", "")
    assert calendar.count("BEGIN:VEVENT") > 5
    data = json.loads((demo / "gegevens.json").read_text(encoding="utf-8"))
    for person in (*data["medewerkers"], *data["clienten"]):
        assert person["achternaam"] not in calendar
        assert person["voornaam"] not in calendar


def test_a_new_dossier_asks_for_a_passphrase_that_is_long_enough(
    demo: Path, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KWALITEITSASSISTENT_WACHTWOORD", "x")
    said = command("nieuw", demo / "kopie.kwa", "--uit", demo / "gegevens.json")
    assert said.code == 1
    assert "twaalf tekens" in said.err
    assert not (demo / "kopie.kwa").exists()


def test_a_dossier_made_from_its_data_is_equal(demo: Path, command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    assert command("gegevens", demo / "demo.kwa", "--naar", demo / "uit.json").code == 0
    monkeypatch.setenv("KWALITEITSASSISTENT_WACHTWOORD", NEW_SECRET)
    assert command("nieuw", demo / "kopie.kwa", "--uit", demo / "uit.json").code == 0
    assert command("gegevens", demo / "kopie.kwa", "--naar", demo / "weer.json").code == 0
    assert (demo / "uit.json").read_bytes() == (demo / "weer.json").read_bytes()
    schema = json.loads(bundled("resources", "schema", "dossier-1.json").read_text(encoding="utf-8"))
    Draft202012Validator(schema).validate(json.loads((demo / "uit.json").read_text(encoding="utf-8")))


def test_data_with_a_fault_makes_no_dossier(demo: Path, command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KWALITEITSASSISTENT_WACHTWOORD", NEW_SECRET)
    data = json.loads((demo / "gegevens.json").read_text(encoding="utf-8"))
    data["medewerkers"][2]["aanstellingen"][0]["start"] = "31-02-2026"
    data["kleur"] = "groen"
    (demo / "fout.json").write_text(json.dumps(data), encoding="utf-8")
    said = command("nieuw", demo / "nieuw.kwa", "--uit", demo / "fout.json")
    assert said.code == 1
    assert "medewerkers[2].aanstellingen[0].start" in said.err
    assert "kleur" in said.err
    assert not (demo / "nieuw.kwa").exists()


@pytest.mark.parametrize("key", ["tekst", "sha256"])
def test_data_with_a_spoiled_kader_makes_no_dossier(
    demo: Path, command: Command, monkeypatch: pytest.MonkeyPatch, key: str
) -> None:
    monkeypatch.setenv("KWALITEITSASSISTENT_WACHTWOORD", NEW_SECRET)
    data = json.loads((demo / "gegevens.json").read_text(encoding="utf-8"))
    spoiled = data["kaders"][0]
    spoiled[key] = "0" * 64
    (demo / "fout.json").write_text(json.dumps(data), encoding="utf-8")
    said = command("nieuw", demo / "nieuw.kwa", "--uit", demo / "fout.json")
    assert said.code == 1
    assert spoiled["kader"] in said.err
    assert not (demo / "nieuw.kwa").exists()


@pytest.mark.parametrize(
    "document",
    [
        ("evaluatie",),
        ("evaluatie", "--eenvoudig"),
        ("voortgangsbericht",),
        ("teamreflectie",),
        ("personeel",),
        ("herstelblad",),
    ],
)
def test_every_document_can_be_exported(demo: Path, command: Command, document: tuple[str, ...]) -> None:
    kind, *options = document
    said = command("exporteer", kind, demo / "demo.kwa", *options, "--naar", demo / "uit.pdf")
    assert (said.code, said.err) == (0, "")
    assert page.is_pdf_compliant(str(demo / "uit.pdf"), profile=page.ValidationProfile.PDF_UA_1)


def test_a_kwaliteitsbeeld_says_that_it_is_a_draft(
    demo: Path, command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KWALITEITSASSISTENT_WACHTWOORD", NEW_SECRET)
    data = json.loads((demo / "gegevens.json").read_text(encoding="utf-8"))
    data["kwaliteitsbeelden"] = [{"id": "kb", "vorm": "kwaliteitsbeeld", "jaar": 2025}]
    (demo / "met-beeld.json").write_text(json.dumps(data), encoding="utf-8")
    assert command("nieuw", demo / "beeld.kwa", "--uit", demo / "met-beeld.json").code == 0
    said = command("exporteer", "kwaliteitsbeeld", demo / "beeld.kwa", "--naar", demo / "beeld.pdf")
    assert said.code == 0
    assert "concept" in said.err
    assert command("controleer-pdf", demo / "beeld.pdf").code == 1


def test_an_issued_document_is_given_out_as_it_was(demo: Path, command: Command) -> None:
    assert command("exporteer", "evaluatie", demo / "demo.kwa", "--naar", demo / "weer.pdf").code == 0
    assert (demo / "weer.pdf").read_bytes() == (demo / "evaluatie.pdf").read_bytes()


def test_a_sealed_document_is_in_order_and_a_changed_one_is_not(demo: Path, command: Command) -> None:
    sealed = demo / "evaluatie.pdf"
    for words in ((), ("--dossier", demo / "demo.kwa")):
        said = command("controleer-pdf", sealed, demo / "voortgangsbericht.pdf", *words)
        assert said.code == 0
        assert said.out.count("in orde") == 2
        changed = demo / "gewijzigd.pdf"
        changed.write_bytes(sealed.read_bytes() + b"\n% later\n")
        said = command("controleer-pdf", changed, *words)
        assert (said.code, said.out) == (1, "")
        assert "gewijzigd.pdf: gewijzigd." in said.err


def test_an_unreadable_file_does_not_keep_the_others_from_being_checked(demo: Path, command: Command) -> None:
    said = command("controleer-pdf", demo / "nergens.pdf", demo / "evaluatie.pdf")
    assert said.code == 1
    assert said.out.startswith("evaluatie.pdf: in orde.")
    assert "nergens.pdf" in said.err


def test_a_document_sealed_elsewhere_is_unknown(
    demo: Path, command: Command, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("KWALITEITSASSISTENT_MAP", str(tmp_path / "andere computer"))
    said = command("controleer-pdf", demo / "evaluatie.pdf")
    assert said.code == 1
    assert "onbekend" in said.err


def test_a_backup_comes_back_and_keeps_what_it_replaces(demo: Path, command: Command) -> None:
    folder = demo / "kopieen"
    said = command("reservekopie", demo / "demo.kwa", "--naar", folder)
    (backup,) = folder.glob("*.kwab")
    assert str(backup) in said.out
    before = command("stand", demo / "demo.kwa", "--json", "--peildatum", DAY).out
    (demo / "demo.kwa").write_bytes(b"kapot" * 2000)
    said = command("herstel", backup, "--naar", demo / "demo.kwa")
    assert said.code == 0
    assert "vervangen" in said.out
    assert command("stand", demo / "demo.kwa", "--json", "--peildatum", DAY).out == before


def test_a_dossier_is_checked(demo: Path, command: Command) -> None:
    assert command("controleer", demo / "demo.kwa").out == "demo.kwa: in orde\n"


def test_the_shipped_kaders_are_listed_checked_and_taken_in(demo: Path, command: Command) -> None:
    assert "nl.midden-groningen.wmo" in command("kader", "lijst").out
    shipped = bundled("resources", "kaders", "nl.midden-groningen.wmo.toml")
    assert command("kader", "controleer", shipped).code == 0
    broken = demo / "stuk.toml"
    broken.write_text(shipped.read_text(encoding="utf-8").replace('kind = "vog"', 'kind = "vogel"'), encoding="utf-8")
    said = command("kader", "controleer", broken)
    assert said.code == 1
    assert "mg.vak.0" in said.err
    said = command("kader", "importeer", demo / "demo.kwa", broken)
    assert (said.code, said.out) == (1, "")
    assert command("kader", "importeer", demo / "demo.kwa", shipped, "--sinds", "2025-01-01").code == 0


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("stand", "nergens.kwa"), 1, "nergens.kwa"),
        (("stand",), 2, "DOSSIER"),
        (("stand", "x.kwa", "--peildatum", "1-2-2026"), 2, "JJJJ-MM-DD"),
        (("kader",), 2, "--help"),
        (("exporteer",), 2, "--help"),
        (("onzin",), 2, "geen keuze"),
        (("controleer-pdf", "nergens.pdf"), 1, "nergens.pdf"),
        (("kader", "controleer", "nergens.toml"), 1, "nergens.toml"),
        (("nieuw", "n.kwa", "--uit", "nergens.json"), 1, "nergens.json"),
        (("stand", "x.kwa", "--wachtwoord-bestand", "nergens.txt"), 1, "nergens.txt"),
    ],
)
def test_wrong_use_gets_one_clear_line(
    command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], code: int, told: str
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("KWALITEITSASSISTENT_MAP", str(tmp_path / "eigen"))
    monkeypatch.setenv("KWALITEITSASSISTENT_WACHTWOORD", "x")
    said = command(*words)
    assert said.code == code
    assert told in said.err
    assert "Traceback" not in said.err
    assert list(tmp_path.glob("*.kwa*")) == []


def test_a_wrong_passphrase_is_told(demo: Path, command: Command, tmp_path: Path) -> None:
    secret = tmp_path / "geheim.txt"
    secret.write_text("anders\n", encoding="utf-8")
    before = (demo / "demo.kwa").read_bytes()
    said = command("stand", demo / "demo.kwa", "--wachtwoord-bestand", secret)
    assert said.code == 1
    assert "wachtwoord" in said.err
    assert (demo / "demo.kwa").read_bytes() == before


def _loaded_after(words: list[str]) -> set[str]:
    """The modules that a command loads, seen from inside its own process."""
    script = (
        "import sys; from kwaliteitsassistent.__main__ import main\n"
        f"try: main({words!r})\nexcept SystemExit: pass\n"
        "print('\\n'.join(sys.modules), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return set(done.stderr.split())


def test_help_loads_next_to_nothing() -> None:
    loaded = _loaded_after(["--help"])
    assert not loaded & {
        "sqlalchemy",
        "reportlab",
        "pikepdf",
        "pyhanko",
        "PySide6",
        "dateutil",
        "kwaliteitsassistent.services",
    }


@pytest.mark.parametrize("words", [["stand"], ["agenda"], ["controleer"]])
def test_commands_without_a_document_load_no_pdf_library(demo: Path, words: list[str]) -> None:
    loaded = _loaded_after([*words, str(demo / "demo.kwa")])
    assert "sqlalchemy" in loaded
    assert not loaded & {"reportlab", "pikepdf", "pyhanko", "pypdfium2", "PySide6"}
