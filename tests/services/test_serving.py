"""A record is put in once; each kader judges it by its own checks, and says so beside the others."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kwaliteitsassistent.domain.judging.verdict import State
from kwaliteitsassistent.domain.records.answers import Document
from kwaliteitsassistent.domain.records.organisation import Policy, PolicyKind
from kwaliteitsassistent.domain.records.staff import Diploma, DiplomaKind, Engagement, Role, Vog
from kwaliteitsassistent.services.book import Book
from kwaliteitsassistent.services.kader import answers, kaders
from kwaliteitsassistent.services.kader.answers import Asked, PaperFile
from kwaliteitsassistent.services.kader.serving import mark, marks, serving, told

HEAD = """\
format = 1
id = "nl.{name}"
version = "1"
title = "Kader {name}"
mode = "checklist"
source = {{ document = "D", publisher = "P" }}

[[section]]
id = "s"
title = "S"
"""

VOG_ASKED = """
[[requirement]]
id = "{name}.vog"
section = "s"
level = "must"
per = "engagement"
judged = "records"
text = "De VOG is niet te oud bij de start."
plain = "Let op hoe oud de VOG is. Kijk op tijd."
source = "VOG"
theme = "VOG"
evidence = [ {{ kind = "vog", checks = [ {{ field = "issued", not_before = "engagement.start", minus = "{age}" }} ] }} ]
"""

POLICY_ASKED = """
[[requirement]]
id = "{name}.beleid"
section = "s"
level = "must"
per = "provider"
judged = "person"
text = "Er is een klachtenregeling."
plain = "Schrijf op hoe iemand kan klagen."
source = "Klachten"
theme = "KLACHT"
evidence = [ {{ kind = "policy", where = [ {{ field = "kind", is = "klachten" }} ] }} ]
"""

START = date(2026, 9, 1)
RECORDS = (
    Engagement(id="werk", staff_id="joke", role=Role.CARER, start=START, direct_client_contact=True),
    Vog(id="vog", staff_id="joke", issued=date(2026, 4, 1)),
    Diploma(id="diploma", staff_id="joke", kind=DiplomaKind.SOCIAL_WORK, title="SPW"),
    Document(id="regeling", title="Klachtenregeling", added_on=date(2026, 2, 1)),
    Policy(
        id="beleid", kind=PolicyKind.COMPLAINTS, title="Klachten", adopted_on=date(2026, 2, 1), document_id="regeling"
    ),
)


def adopt(book: Book, folder: Path, name: str, age: str) -> None:
    """A kader that asks for a VOG of at most an age, and for a policy on complaints."""
    path = folder / f"{name}.toml"
    path.write_text("".join(part.format(name=name, age=age) for part in (HEAD, VOG_ASKED, POLICY_ASKED)))
    kaders.adopt(book, path)


@pytest.fixture
def judged(book: Book, tmp_path: Path) -> Book:
    """A dossier that two kaders look at; one lets a VOG be three months old at the start, the other half a year."""
    book.save(*RECORDS)
    adopt(book, tmp_path, "streng", "P3M")
    adopt(book, tmp_path, "ruim", "P6M")
    return book


def test_a_vog_is_fine_for_one_kader_and_too_old_for_another(judged: Book) -> None:
    served = {one.kader_id: one for one in serving(judged.read(), judged.today, "vog", "vog")}
    (strict,), (wide,) = served["nl.streng"].rows, served["nl.ruim"].rows
    assert (strict.state, wide.state) == (State.NOT_MET, State.MET)
    assert "te vroeg" in strict.explanation
    assert wide.explanation == "Op tijd: VOG afgegeven op 1 april 2026."
    assert (strict.requirement_id, strict.subject_id) == ("streng.vog", "werk")
    assert not served["nl.streng"].fine
    assert served["nl.ruim"].fine


def test_the_mark_in_a_list_names_both_kaders_when_they_differ(judged: Book) -> None:
    made = mark(serving(judged.read(), judged.today, "vog", "vog"))
    assert made is not None
    assert made.state is State.NOT_MET
    assert made.split == "In orde voor Kader ruim. Nog niet voor Kader streng."


def test_an_older_record_that_a_newer_one_takes_over_from_is_not_looked_at(judged: Book) -> None:
    judged.save(Vog(id="nieuw", staff_id="joke", issued=date(2026, 8, 1)))
    found = marks(judged.read(), judged.today, judged.read().all(Vog))
    assert {mark.state for mark in found.values()} == {State.MET}
    assert [one.kader_id for one in serving(judged.read(), judged.today, "vog", "vog")] == ["nl.ruim"]


def test_a_record_that_nothing_asks_for_counts_for_nothing(judged: Book) -> None:
    assert serving(judged.read(), judged.today, "diploma", "diploma") == ()
    assert mark(()) is None
    assert serving(judged.read(), judged.today, "diploma", "weg") == ()


def test_a_record_is_fine_by_itself_where_a_person_still_has_to_look(judged: Book) -> None:
    row = serving(judged.read(), judged.today, "policy", "beleid")[0].rows[0]
    assert row.state is State.MET
    assert row.whole.startswith("Alles is er.")
    assert told(row).endswith(f"De eis als geheel: {row.whole}")


def test_a_paper_counts_for_what_it_is_kept_with(judged: Book) -> None:
    of_paper = serving(judged.read(), judged.today, "document", "regeling")
    assert {one.kader_id for one in of_paper} == {"nl.streng", "nl.ruim"}
    assert {row.requirement_id for one in of_paper for row in one.rows} == {"streng.beleid", "ruim.beleid"}


def test_a_paper_counts_where_it_was_linked_and_there_only(judged: Book) -> None:
    asked = Asked("nl.ruim", "ruim.beleid")
    said = answers.attach(judged, asked, PaperFile("brief.pdf", b"%PDF-1.4"))
    (one,) = serving(judged.read(), judged.today, "document", said.record_id)
    assert [(row.kader_id, row.requirement_id) for row in one.rows] == [("nl.ruim", "ruim.beleid")]


def test_a_kader_that_is_dropped_looks_at_nothing_any_more(judged: Book) -> None:
    kaders.drop(judged, "nl.streng")
    (one,) = serving(judged.read(), judged.today, "vog", "vog")
    assert one.title == "Kader ruim"


def test_what_a_record_counts_for_follows_its_values(judged: Book) -> None:
    judged.save(replace(RECORDS[1], issued=date(2026, 7, 1)))
    assert all(one.fine for one in serving(judged.read(), judged.today, "vog", "vog"))
