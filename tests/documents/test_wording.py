"""The wording: plain Dutch, no promises, and complete; and the small rules around documents."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from io import BytesIO

import pytest
from PIL import Image

from kwaliteitsassistent.bundled import bundled
from kwaliteitsassistent.documents.personnel import build_personnel
from kwaliteitsassistent.documents.recovery_sheet import build_recovery_sheet
from kwaliteitsassistent.documents.scan_sheet import build_scan_sheet, clean_photo
from kwaliteitsassistent.documents.views import content_mark, grouped
from kwaliteitsassistent.documents.wording import wording
from kwaliteitsassistent.domain.errors import DomainError
from kwaliteitsassistent.domain.records.clients import RepresentativeRole
from kwaliteitsassistent.domain.records.evaluation import Answer, EvaluationReason, Reached, SignerRole

from . import kinds, reading, samples

FORBIDDEN = re.compile(r"rechtsgeldig|gecertificeerd|voldoet aan de wet|wettelijk verplicht|procent|%", re.I)
DENIAL = re.compile(r"(geen|niet) geavanceerde? of gekwalificeerde?")


def sentences() -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []

    def gather(name: str, table: dict[str, object]) -> None:
        for key, value in table.items():
            if isinstance(value, dict):
                gather(f"{name}.{key}", value)
            else:
                found.append((f"{name}.{key}", str(value)))

    for path in bundled("resources", "documents").glob("*.toml"):
        gather(path.stem, tomllib.loads(path.read_text(encoding="utf-8")))
    gather("texts", tomllib.loads(bundled("resources", "texts", "documents.toml").read_text("utf-8")))
    return found


@pytest.mark.parametrize(("name", "sentence"), sentences())
def test_wording_promises_nothing(name: str, sentence: str) -> None:
    assert not FORBIDDEN.search(sentence)
    assert "gekwalificeerd" not in DENIAL.sub("", sentence).lower()
    assert "—" not in sentence or name.startswith("characters.")


@pytest.mark.parametrize("name", kinds.ORDINARY)
def test_documents_promise_nothing(name: str) -> None:
    heard = " ".join(reading.words(kinds.ORDINARY[name]()))
    assert not FORBIDDEN.search(heard)
    assert "gekwalificeerd" not in DENIAL.sub("", heard).lower()


def test_every_value_of_the_domain_has_a_word() -> None:
    words = wording("evaluation")
    for kind, values in (
        ("reason", EvaluationReason),
        ("answer", Answer),
        ("reached_value", Reached),
        ("role", SignerRole),
        ("representative", RepresentativeRole),
    ):
        for value in values:
            assert words(f"{kind}.{value}")
    with pytest.raises(KeyError):
        words("bestaat.niet")


def test_easy_wording_is_short() -> None:
    with bundled("resources", "documents", "evaluation_easy.toml").open("rb") as file:
        told = tomllib.load(file)
    for text in (told["intro"], told["concept"]["text"], told["signing"]["seal"]):
        for line in text.strip().splitlines():
            assert len(line.split()) <= 10
            assert len(re.findall(r"[.?!]", line)) <= 1, "one thought a line"
            assert max(len(word) for word in re.findall(r"\w+", re.sub(r"{\w+}", "", line))) <= 11


def test_the_easy_version_leaves_the_kind_of_signature_to_the_long_one() -> None:
    easy, long = (" ".join(reading.words(kinds.ORDINARY[name]())) for name in ("easy", "evaluation"))
    assert "Er is geen extra controle van wie u bent." in easy
    assert "Meer hierover staat in de lange evaluatie." in easy
    assert DENIAL.search(long)


def test_content_mark_follows_the_content() -> None:
    same, other = samples.evaluation(), samples.evaluation(client="iemand anders")
    assert content_mark(same) == content_mark(samples.evaluation()) != content_mark(other)
    assert re.fullmatch(r"[0-9A-F]{4} [0-9A-F]{4}", content_mark(same))
    assert grouped("abcdef0123456789", 2) == "ABCD EF01"


def test_recovery_code_is_complete_and_stays_out_of_logs() -> None:
    view = samples.recovery()
    spaced = "-".join(view.code[start : start + 4] for start in range(0, 56, 4))
    assert build_recovery_sheet(samples.recovery(code=spaced)) == build_recovery_sheet(view)
    assert view.code not in repr(view)
    with pytest.raises(DomainError, match="recovery_code_malformed"):
        build_recovery_sheet(samples.recovery(code=view.code[:-1]))


def test_scan_loses_what_the_camera_added_and_stays_in_the_pdf_as_it_is() -> None:
    photo = clean_photo(samples.photo())
    with Image.open(BytesIO(photo)) as opened:
        assert not opened.getexif()
    assert b"53.19" not in photo
    assert photo in build_scan_sheet(samples.scan(scans=(samples.photo(),)))


def test_scan_that_is_no_photo_is_refused() -> None:
    with pytest.raises(DomainError, match="scan_unreadable"):
        build_scan_sheet(samples.scan(scans=(b"%PDF-1.7",)))
    with pytest.raises(DomainError, match="scan_unreadable"):
        clean_photo(samples.photo()[:900])
    with pytest.raises(DomainError, match="scan_too_large"):
        clean_photo(samples.photo(9000, 5000, "PNG"))


def test_personnel_shows_verdicts_in_words() -> None:
    heard = " ".join(reading.words(build_personnel(samples.personnel())))
    assert "aangetoond" in heard
    assert "nog te doen" in heard
    assert "geen VOG bekend" in heard


def test_importing_the_package_is_light() -> None:
    code = (
        "import sys, kwaliteitsassistent.documents\n"
        "print([name for name in ('reportlab', 'pikepdf', 'pyhanko', 'PIL') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
