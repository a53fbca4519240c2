"""What a reader hears is what was put in: word by word, in order, once."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.pdfbase.pdfmetrics import stringWidth

from kwaliteitsassistent.documents.edges import Edges, fitted
from kwaliteitsassistent.documents.evaluation import GoalView, build_evaluation
from kwaliteitsassistent.documents.evaluation_easy import build_easy_evaluation
from kwaliteitsassistent.documents.personnel import build_personnel
from kwaliteitsassistent.documents.recovery_sheet import build_recovery_sheet
from kwaliteitsassistent.documents.scan_sheet import build_scan_sheet
from kwaliteitsassistent.documents.sheet import Column, Sheet
from kwaliteitsassistent.documents.style import BOLD, STANDARD, printable
from kwaliteitsassistent.documents.tagged.flowables import TaggedParagraph
from kwaliteitsassistent.documents.views import OutcomeView
from kwaliteitsassistent.documents.wording import wording

from ..examples import examples
from . import kinds, reading, samples


def sheet() -> Sheet:
    return Sheet(wording("evaluation"), STANDARD, Edges("Afzender", "Soort", "voet", "Titel", samples.NOW))


def contains(heard: list[str], said: str) -> bool:
    """Whether the words of `said` are heard one after another."""
    wanted = printable()(said).split()
    return any(heard[start : start + len(wanted)] == wanted for start in range(len(heard)))


def test_long_text_over_pages_is_one_paragraph_without_lost_spaces() -> None:
    made = sheet()
    made.title("Titel")
    made.text(kinds.LONG_TEXT)
    told = reading.read(made.pdf())
    assert len(told.all("P")) == 1
    assert told.all("P")[0].text.split() == kinds.LONG_TEXT.split()


@settings(max_examples=examples(25), deadline=None)
@given(st.lists(st.text(max_size=60), min_size=1, max_size=6))
def test_any_text_is_heard_as_written(lines: list[str]) -> None:
    made = sheet()
    made.title("Titel")
    for line in lines:
        made.text(line)
    made.items(lines)
    made.table([Column("Kop", 1), Column("Nog een", 2)], [(line, line) for line in lines], summary="Proef")
    told = reading.read(made.pdf())

    def spoken(source: list[str]) -> list[str]:
        return [word for line in source for word in printable()(line).split()]

    assert "".join("".join(p.text.split()) for p in told.all("P") if p.role == "P").startswith("".join(spoken(lines)))
    assert [word for item in told.all("LBody") for word in item.text.split()] == spoken(lines)


def test_a_word_wider_than_the_page_stays_one_word() -> None:
    made = sheet()
    made.title("Titel")
    made.text(f"voor {kinds.LONG_WORD} na")
    assert reading.words(made.pdf()) == ["Titel", "voor", kinds.LONG_WORD, "na"]


def test_a_name_without_end_is_cut_where_the_edge_of_the_page_is_full() -> None:
    name = "Zorg" * 5000
    cut = fitted(name, BOLD, 9, 200)
    shown = cut.removesuffix("…")
    assert name.startswith(shown)
    assert stringWidth(cut, BOLD, 9) <= 200 < stringWidth(f"{name[: len(shown) + 1]}…", BOLD, 9)
    assert (fitted("Zorg", BOLD, 9, 200), fitted("Zorg", BOLD, 9, 0)) == ("Zorg", "…")


def test_the_lines_of_a_paragraph_are_broken_once_for_a_width() -> None:
    paragraph = TaggedParagraph(kinds.LONG_WORD, STANDARD.text)
    assert paragraph.breakLines([90.0]) is paragraph.breakLines([90.0])
    assert len(paragraph.breakLines([90.0]).lines) > len(paragraph.breakLines([300.0]).lines)


def test_what_is_cut_at_the_end_of_a_page_keeps_its_lines() -> None:
    style = STANDARD.text
    paragraph = TaggedParagraph(kinds.LONG_TEXT + kinds.LONG_WORD * 9, style)
    paragraph.wrap(200, 10_000)
    whole = [list(line[1]) for line in paragraph.breakLines([200, 200]).lines]
    first, rest = paragraph.split(200, 10 * style.leading)
    assert [list(line[1]) for line in first.breakLines([200, 200]).lines] == whole[:10]
    assert [list(line[1]) for line in rest.breakLines([200, 200]).lines] == whole[10:]
    anew = TaggedParagraph(None, style, frags=rest.frags).breakLines([200, 200]).lines
    assert [list(line[1]) for line in anew] == whole[10:]


def test_evaluation_tells_all_that_was_said() -> None:
    view = samples.evaluation()
    heard = reading.words(build_evaluation(view))
    for said in (
        view.client,
        view.participants,
        view.goals[0].result,
        f"“{view.goals[1].client_words}”",
        view.goals[2].new_goal,
        "geen wijziging",
        "in bijzijn van J. Jansen.",
        "Het is geen geavanceerde of gekwalificeerde handtekening.",
        "Mentor van de cliënt",
        "beschikking kantonrechter van 3 maart 2024",
        "3F3F 3F3F",
    ):
        assert contains(heard, said), said


def test_markup_in_a_text_is_only_text() -> None:
    heard = reading.words(build_evaluation(samples.evaluation(client="<b>Jan</b> & <i>Els")))
    assert contains(heard, "van <b>Jan</b> & <i>Els")


def test_what_the_letters_lack_is_replaced_visibly() -> None:
    shown = printable()
    assert shown("Goed 👍🏽!") == "Goed [duim omhoog]!"
    assert shown("☺") == "[blij gezicht]"
    assert shown("👩‍👩‍👧") == "[3 tekens]"
    assert shown("中文字") == "[3 tekens]"
    assert shown("Nguyễn ① ﬁ") == "Nguyên 1 fi"
    assert shown("Zoe\u0308 kost €5") == "Zoë kost €5"
    assert shown("a\x00b\u202ec\u00add\r\ne\u2028f") == "abcd\ne\nf"


def test_header_of_a_long_table_is_told_once() -> None:
    pdf = build_personnel(samples.personnel(90))
    tables = [table for table in reading.read(pdf).all("Table") if len(table.all("TR")) > 20]
    assert [len(table.all("TR")) for table in tables] == [91, 91, 91, 90, 91]
    assert reading.words(pdf).count("afgegeven") == 1 + 89
    assert reading.page_count(pdf) > 12


def test_row_higher_than_a_page_is_one_row() -> None:
    made = sheet()
    made.title("Titel")
    made.table([Column("A", 1), Column("B", 4)], [("kort", kinds.LONG_TEXT), ("na", "einde")], summary="Proef")
    pdf = made.pdf()
    table = reading.read(pdf).all("Table")[0]
    assert len(table.all("TR")) == 3
    assert table.all("TD")[0].text.split() == kinds.LONG_TEXT.split()
    assert reading.page_count(pdf) > 4


def test_unsigned_evaluation_says_it_is_a_concept() -> None:
    heard = reading.words(build_evaluation(samples.evaluation(outcome=OutcomeView())))
    assert contains(heard, "Concept: nog niet ondertekend")
    assert contains(heard, "Naam Datum Handtekening")
    assert contains(heard, "EV-2026-0007, versie 1")
    assert not contains(heard, "Verzegeling")


def test_not_signed_and_disagreement_are_told() -> None:
    outcome = OutcomeView(not_signed_because="mevrouw is ziek", disagreement="Ik wil een ander.")
    heard = reading.words(build_evaluation(samples.evaluation(outcome=outcome)))
    assert contains(heard, "Dit document is niet ondertekend, want: mevrouw is ziek")
    assert contains(heard, "Ik ben het niet eens met dit document, want: “Ik wil een ander.”")


def test_corrected_version_names_what_it_replaces() -> None:
    identity = samples.identity(version=2, replaces="EV-2026-0007, versie 1")
    heard = reading.words(build_evaluation(samples.evaluation(identity=identity)))
    assert contains(heard, "Vervangt EV-2026-0007, versie 1")


def test_easy_version_is_large_and_names_the_chosen_face() -> None:
    pdf = build_easy_evaluation(samples.easy())
    assert min(reading.font_sizes(pdf)) >= 14
    alts = [figure.alt for figure in reading.read(pdf).all("Figure")]
    assert any("Gekozen is het gezicht: blij." in alt for alt in alts)
    assert any("Er is nog geen gezicht gekozen." in alt for alt in alts)


def test_a_goal_without_text_still_has_a_heading() -> None:
    heard = reading.words(build_evaluation(samples.evaluation(goals=(GoalView(""),))))
    assert contains(heard, "Doel 1 Is het doel bereikt? niet ingevuld")


def test_recovery_code_is_read_group_by_group() -> None:
    view = samples.recovery()
    groups = reading.read(build_recovery_sheet(view)).all("LBody")[:14]
    assert "".join(group.text.strip() for group in groups) == view.code


def test_scan_names_the_document_it_belongs_to() -> None:
    view = samples.scan()
    figures = reading.read(build_scan_sheet(view)).all("Figure")
    assert len(figures) == 2
    assert all(view.document_sha256 in figure.alt and "EV-2026-0007" in figure.alt for figure in figures)
