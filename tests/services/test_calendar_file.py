"""The agenda as .ics: it holds to RFC 5545, names nobody unless asked, and keeps the id of each event."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kwaliteitsassistent.domain.judging.agenda import Point, PointKind
from kwaliteitsassistent.domain.judging.finding import About
from kwaliteitsassistent.domain.judging.verdict import State, because
from kwaliteitsassistent.services.overview.agenda_list import Agenda, AgendaChoice, Entry
from kwaliteitsassistent.services.reporting.calendar_file import calendar_file
from kwaliteitsassistent.services.reporting.reports import chosen_agenda_file

NOW = datetime(2026, 11, 24, 14, 5, tzinfo=ZoneInfo("Europe/Amsterdam"))
DUE = date(2026, 12, 15)
ONE = Point(
    DUE,
    PointKind.IMPROVEMENT,
    "Ruben Zonnedal vaker bellen; dan, en\\of later",
    None,
    State.SOON,
    because("improvement_due", due=DUE),
    record_id="v1",
)
ASKED = replace(
    ONE,
    kind=PointKind.REQUIREMENT,
    title="Elk jaar is er een evaluatie.",
    subject=About("client", "ria", "Ria de Vries"),
    kader_id="k",
    requirement_id="r.1",
    record_id="",
    part=1,
)


def _lines(content: bytes) -> list[str]:
    """The logical lines, after checking the physical ones."""
    assert content.endswith(b"\r\n")
    physical = content[:-2].split(b"\r\n")
    assert not any(b"\n" in line or b"\r" in line for line in physical)
    assert all(len(line) <= 75 for line in physical)
    return content.decode("utf-8").replace("\r\n ", "").removesuffix("\r\n").split("\r\n")


def _values(content: bytes, name: str) -> list[str]:
    return [line.split(":", 1)[1] for line in _lines(content) if re.split("[:;]", line)[0] == name]


def _unescaped(value: str) -> str:
    return re.sub(r"\\(.)", lambda match: "\n" if match[1] in "nN" else match[1], value)


def test_it_is_a_calendar_with_all_day_events_that_take_no_time() -> None:
    content = calendar_file([ONE, ASKED, replace(ONE, due=None)], NOW)
    lines = _lines(content)
    assert (lines[0], lines[-1]) == ("BEGIN:VCALENDAR", "END:VCALENDAR")
    assert _values(content, "VERSION") == ["2.0"]
    assert _values(content, "METHOD") == ["PUBLISH"]
    assert lines.count("BEGIN:VEVENT") == lines.count("END:VEVENT") == 2
    assert [line for line in lines if line.startswith("DTSTART")] == ["DTSTART;VALUE=DATE:20261215"] * 2
    assert _values(content, "DTSTAMP") == ["20261124T130500Z"] * 2
    assert _values(content, "TRANSP") == ["TRANSPARENT"] * 2
    assert _values(content, "TRIGGER") == ["-P7D"] * 2


def test_a_reminder_that_is_past_is_left_out() -> None:
    for days, reminders in ((6, 0), (7, 1), (-30, 0)):
        content = calendar_file([replace(ONE, due=NOW.date() + timedelta(days=days))], NOW)
        assert len(_values(content, "TRIGGER")) == reminders


def test_without_asking_it_names_nobody() -> None:
    assert _values(calendar_file([ONE, ASKED], NOW), "SUMMARY") == [
        "Verbetering",
        "Elk jaar is er een evaluatie. (cliënt)",
    ]


def test_with_names_it_says_whom_and_what() -> None:
    found = [_unescaped(value) for value in _values(calendar_file([ONE, ASKED], NOW, names=True), "SUMMARY")]
    assert found == [ONE.title, "Ria de Vries: Elk jaar is er een evaluatie."]


def test_every_event_has_an_id_of_its_own() -> None:
    points = [
        ONE,
        replace(ONE, record_id="v2"),
        ASKED,
        replace(ASKED, part=2),
        replace(ASKED, requirement_id="r.2"),
        replace(ASKED, kader_id="l"),
        replace(ASKED, subject=About("client", "jan", "Jan")),
        replace(ASKED, subject=None),
        replace(ONE, kind=PointKind.EVALUATION),
    ]
    ids = _values(calendar_file(points, NOW), "UID")
    assert len(set(ids)) == len(points)
    assert ids == _values(calendar_file(points, NOW + timedelta(days=30)), "UID")
    assert all(re.fullmatch(r"[0-9a-f]{32}@kwaliteitsassistent", one) for one in ids)


def test_an_event_keeps_its_id_when_its_day_or_its_verdict_changes() -> None:
    for point in (ONE, ASKED):
        moved = replace(point, due=DUE + timedelta(days=3), state=State.LATE, kind=point.kind)
        assert _values(calendar_file([point], NOW), "UID") == _values(calendar_file([moved], NOW), "UID")
    exempt = replace(ASKED, kind=PointKind.EXEMPTION)
    assert _values(calendar_file([ASKED], NOW), "UID") == _values(calendar_file([exempt], NOW), "UID")


@example("\\N")
@given(st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp")), max_size=300))
def test_whatever_was_written_comes_back_in_lines_of_75_bytes(title: str) -> None:
    content = calendar_file([replace(ONE, title="x" + title + "x")], NOW, names=True)
    wanted = " ".join(f"x{title}x".split()).replace("\\N", "/N")
    assert [_unescaped(value) for value in _values(content, "SUMMARY")] == [wanted]


@pytest.mark.parametrize(("months", "count"), [(3, 1), (12, 2)])
def test_the_choice_and_the_period_are_followed(months: int, count: int) -> None:
    far = replace(ONE, due=DUE + timedelta(days=200), record_id="v2")
    entries = (Entry(ONE, frozenset()), Entry(far, frozenset()), Entry(ASKED, frozenset({"ria"})))
    agenda = Agenda(NOW.date(), entries, (), (), ())
    chosen = chosen_agenda_file(agenda, AgendaChoice(kind="verbetering"), NOW, months)
    assert len(_values(chosen, "UID")) == count
    assert len(_values(chosen_agenda_file(agenda, AgendaChoice("ria"), NOW, months), "UID")) == 1
