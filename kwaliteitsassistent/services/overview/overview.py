"""What the first page shows: the next step, what runs out, how each section stands, and what comes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from ...collecting import collecting_paused
from ...domain.dates import Period, add
from ...domain.judging.agenda import Point, PointKind, agenda
from ...domain.judging.finding import Finding
from ...domain.judging.verdict import Reason, State, Term, worst
from ...domain.kader.parts.kader import Mode
from ...domain.records.dossier import Dossier
from ...domain.text import capital
from ...storage import audit_log
from ..book import Book
from ..kader.kader_list import KaderView, SectionLine, kader_names, kader_view
from ..kader.short_names import short_name
from ..kader.standing import about_name, point_title
from ..wording.reasons import sentence
from ..wording.texts import has_text, text
from ..wording.words import word

AHEAD = Period(days=42)  # the coming weeks: as far as something shows as "soon"
_SHOWN = 7
_WEEKS_FROM, _MONTHS_FROM = 28, 183
"""Days from which a day is told in weeks, and in months."""
_REMEMBERED = 200


@dataclass(frozen=True, slots=True)
class Place:
    """A page of the window, and where on it."""

    page: str
    within: object = None


@dataclass(frozen=True, slots=True)
class Step:
    """The one thing to do now. `state` sets its tone; None for a first step or when nothing is to do."""

    title: str
    detail: str
    action: str
    place: Place
    state: State | None = None


@dataclass(frozen=True, slots=True)
class OverviewLine:
    """One row: about whom or what, why, by when, and where to go."""

    title: str
    detail: str
    state: State
    due: date | None
    place: Place


@dataclass(frozen=True, slots=True)
class KaderSections:
    """How the chapters of a kader stand. A kader to reflect on has none: it is not counted."""

    kader_id: str
    title: str
    sections: tuple[SectionLine, ...]


@dataclass(frozen=True, slots=True)
class Overview:
    """The whole first page. `turned` says what became late or came near since the last visit."""

    step: Step
    running_out: tuple[OverviewLine, ...]
    coming: tuple[OverviewLine, ...]
    kaders: tuple[KaderSections, ...]
    turned: tuple[str, ...] = ()


def overview(dossier: Dossier, today: date, since: date | None = None) -> Overview:
    """Judge every adopted kader once and make the page of it. `since` is the day of the last visit, when known."""
    with collecting_paused():
        return _overview(dossier, today, since)


def _overview(dossier: Dossier, today: date, since: date | None) -> Overview:
    views = tuple(kader_view(dossier, today, kader_id) for kader_id, _ in kader_names(dossier))
    found = [(view.kader.id, finding) for view in views for finding in view.findings]
    points = agenda(dossier, found, today, add(today, AHEAD))
    open_points = [point for point in points if point.state.is_open]
    running_out = [point for point in open_points if point.subject or point.state is State.LATE][:_SHOWN]
    coming = [point for point in points if point.due is not None and point.due >= today and point not in running_out]
    asking = asking_names([(view.kader.id, view.kader.title) for view in views])
    return Overview(
        step=_step(dossier, views, points),
        running_out=_lines(running_out, asking),
        coming=_lines(coming[:_SHOWN], asking),
        kaders=tuple(
            KaderSections(view.kader.id, view.kader.title, view.sections)
            for view in views
            if view.kader.mode is not Mode.REFLECT
        ),
        turned=_turned(points, since, today) if since else (),
    )


def _turned(points: Iterable[Point], since: date, today: date) -> tuple[str, ...]:
    """What time alone changed since the last visit."""
    days = [(point.state, point.due) for point in points if point.due is not None]
    late = sum(1 for state, due in days if state is State.LATE and since <= due < today)
    near = sum(1 for state, due in days if state is State.SOON and add(since, AHEAD) < due <= add(today, AHEAD))
    return tuple(_counted("turned", code, count) for code, count in (("late", late), ("near", near)) if count)


def _counted(kind: str, code: str, count: int) -> str:
    return text(kind, f"{code}_one") if count == 1 else text(kind, code, count=count)


def days_left(due: date, today: date) -> str:
    """How far off a day is, in days, from four weeks on in weeks and from half a year on in months: "nog 3 dagen"."""
    days = (due - today).days
    if abs(days) < 2:
        return text("days", {-1: "yesterday", 0: "today", 1: "tomorrow"}[days])
    unit, count = _far(abs(days))
    return text("days", f"{unit}_{'late' if days < 0 else 'left'}", count=count)


def _far(days: int) -> tuple[str, int]:
    if days < _WEEKS_FROM:
        return "days", days
    return ("weeks", days // 7) if days < _MONTHS_FROM else ("months", days * 12 // 365)


def asking_names(kaders: Sequence[tuple[str, str]]) -> dict[str, str]:
    """The short names of these kaders, id and title, by id; none where one kader asks everything."""
    return {id_: short_name(id_, title) for id_, title in kaders} if len(kaders) > 1 else {}


def _lines(points: Iterable[Point], asking: Mapping[str, str]) -> tuple[OverviewLine, ...]:
    """Each as a row; what two requirements ask in the same words of the same one is said once."""
    lines: dict[tuple[str, str, date | None], OverviewLine] = {}
    for point in points:
        line = line_of(point, asking)
        lines.setdefault((line.title, line.detail, line.due), line)
    return tuple(lines.values())


def line_of(point: Point, asking: Mapping[str, str]) -> OverviewLine:
    """A point of the agenda as a row; `asking` are the names of the kaders by id, where there is more than one."""
    why, kader = sentence(point.reason), asking.get(point.kader_id, "")
    detail = f"{why.removesuffix('.')} · {kader}" if kader else why
    return OverviewLine(_title(point), detail, point.state, point.due, place_of(point))


def _title(point: Point) -> str:
    what = text("theme", point.theme) if point.theme else point_title(point)
    title = text("about", "theme", theme=about_name(point.subject), why=what) if point.subject else what
    return capital(title)


def place_of(point: Point) -> Place:
    """Where the user can do something about a point of the agenda."""
    match point.kind:
        case PointKind.EVALUATION:
            return Place("evaluations", point.record_id)
        case PointKind.IMPROVEMENT:
            return Place("organisation", (("card", "improvement"), ("record", "improvement", point.record_id)))
    subject = point.subject.id if point.subject else None
    return Place("kader", (point.kader_id, point.requirement_id, subject))


_ORDER = (
    ("unknown", (State.UNKNOWN,)),
    ("to_do", (State.NOT_MET, State.NOT_SHOWN)),
    ("to_judge", (State.TO_JUDGE,)),
    ("soon", (State.SOON,)),
)


def _step(dossier: Dossier, views: tuple[KaderView, ...], points: Iterable[Point]) -> Step:
    """First who you are and what is asked of you, since the rest follows from that; then what is late, and so on."""
    if dossier.provider is None or not dossier.provider.name.strip():
        return _first_step("provider", Place("organisation", "provider"))
    if not views:
        return _first_step("kader", Place("kader"))
    findings = [(view, f) for view in views for f in view.findings if f.counted and not f.requirement.rolls_up]
    asked = {
        f.verdict.reason for _, f in findings if f.verdict.state is State.UNKNOWN and _of_profile(f.verdict.reason)
    }
    if asked:
        title, action = _counted("step_title", "profile", len(asked)), text("step_action", "profile")
        return Step(title, text("step_detail", "profile"), action, Place("organisation", "provider"), State.UNKNOWN)
    late = [point for point in points if point.state is State.LATE]
    if late:
        line = line_of(late[0], {})
        what = text("about", "theme", theme=line.title, why=line.detail)
        detail = text("step_detail", "first", what=what)
        return Step(
            _counted("step_title", "late", len(late)), detail, text("step_action", "late"), line.place, line.state
        )
    for code, states in _ORDER:
        chosen = [(view, f) for view, f in findings if f.verdict.state in states]
        if chosen:
            return _step_of(code, chosen)
    nothing = text("step_title", "nothing"), text("step_detail", "nothing"), text("step_action", "nothing")
    return Step(*nothing, Place("agenda"))


def _of_profile(reason: Reason) -> bool:
    """Whether an answer of the profile is what is missing."""
    return any(isinstance(value, Term) and value.code.startswith("provider.") for _, value in reason.facts)


def _first_step(code: str, place: Place) -> Step:
    return Step(text("step_title", code), text("step_detail", code), text("step_action", code), place)


def _step_of(code: str, chosen: list[tuple[KaderView, Finding]]) -> Step:
    most = worst(f.verdict for _, f in chosen)
    view, finding = next((v, f) for v, f in chosen if f.verdict.reason == most.reason)
    theme, why = text("theme", finding.requirement.theme), sentence(finding.verdict.reason)
    name = about_name(finding.subject) if finding.subject else theme
    subject = finding.subject.id if finding.subject else None
    return Step(
        _counted("step_title", code, len(chosen)),
        text("step_detail", "first", what=text("about", "theme", theme=name, why=why)),
        text("step_action", code),
        Place("kader", (view.kader.id, finding.requirement.id, subject)),
        most.state,
    )


def recent_changes(book: Book, since: date | None = None) -> tuple[str, ...]:
    """What was changed from a day on, by kind of record; never by name.

    Without a day: on the last day that something was.
    """
    with book.file.begin() as connection:
        entries = audit_log.newest(connection, _REMEMBERED)
    if not entries:
        return ()
    first_day = since or entries[0].at.astimezone().date()
    of_day = [entry for entry in entries if entry.at.astimezone().date() >= first_day]
    counts = Counter((entry.kind, entry.action) for entry in of_day if entry.kind not in ("dossier", "attachment"))
    return tuple(
        text(
            "recent",
            "line",
            kind=word(Term("kind", kind)),
            count=count,
            action=_action_word(action),
        )
        for (kind, action), count in counts.most_common(_SHOWN)
    )


def _action_word(action: str) -> str:
    """What the log says was done."""
    return text("action", action) if has_text("action", action) else action
