"""The overview of personnel: who works here, the VOG list without copies, diplomas and trainings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from .letterhead import identity_facts, numbered_sheet, sender_line
from .sheet import Column, Sheet
from .style import STANDARD
from .views import Identity, Sender
from .wording import Wording, wording


@dataclass(frozen=True, slots=True)
class VerdictLine:
    """A verdict code of the domain ("voldaan", "te_laat") under one kader, with the sentence that says why."""

    kader: str
    verdict: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class VogLine:
    """A VOG that was shown; the paper itself is not in the dossier. `worth` is what it alone is to each kader."""

    issued_on: date
    number: str = ""
    profiles: tuple[str, ...] = ()
    seen_by: str = ""
    seen_on: date | None = None
    kept_at: str = ""
    worth: tuple[VerdictLine, ...] = ()


@dataclass(frozen=True, slots=True)
class DiplomaLine:
    """A diploma."""

    name: str
    level: str = ""
    obtained_on: date | None = None


@dataclass(frozen=True, slots=True)
class TrainingLine:
    """A training or course; `valid_until` is the last day it counts, `hours` None where nobody counted them."""

    name: str
    done_on: date | None = None
    valid_until: date | None = None
    hours: int | None = None


@dataclass(frozen=True, slots=True)
class PersonView:
    """One person with all that is shown of them."""

    name: str
    roles: tuple[str, ...] = ()
    start: date | None = None
    vogs: tuple[VogLine, ...] = ()
    verdicts: tuple[VerdictLine, ...] = ()
    diplomas: tuple[DiplomaLine, ...] = ()
    trainings: tuple[TrainingLine, ...] = ()


@dataclass(frozen=True, slots=True)
class PersonnelView:
    """All that the overview shows, as it stood on the reference date (peildatum)."""

    identity: Identity
    sender: Sender
    reference_date: date
    kaders: tuple[str, ...] = ()
    people: tuple[PersonView, ...] = ()


def build_personnel(view: PersonnelView) -> bytes:
    """The overview as a PDF, pages on their side."""
    words = wording("personnel")
    sheet = numbered_sheet(words, STANDARD.landscape(), view.sender, view.identity, view)
    reference = words.long_date(view.reference_date)
    sheet.title(words("title"), words("below", date=reference))
    sheet.facts(
        [
            (words("sender"), sender_line(words, view.sender)),
            (words("reference_date"), reference),
            (words("people_count"), str(len(view.people))),
            (words("kaders"), "\n".join(view.kaders)),
            *identity_facts(words, view.identity),
        ],
        label_share=0.2,
    )
    sheet.text(words("intro"))
    if not view.people:
        sheet.text(words("nobody"))
    else:
        _add_lists(sheet, view.people, named=len(view.kaders) > 1)
    return sheet.pdf()


def _add_lists(sheet: Sheet, people: Sequence[PersonView], *, named: bool) -> None:
    """`named` says that the kader is told with each verdict on a VOG, for there are several."""
    words = sheet.words
    _add_list(
        sheet,
        "people",
        (("vog.name", 3), ("people.roles", 6), ("people.start", 1.6)),
        ((person.name, ", ".join(person.roles), words.short_date(person.start)) for person in people),
    )
    _add_list(sheet, "vog", _VOG_COLUMNS, (row for person in people for row in _vog_rows(words, person, named=named)))
    _add_verdicts(sheet, people)
    _add_list(
        sheet,
        "diplomas",
        (("vog.name", 2), ("diplomas.diploma", 4), ("diplomas.level", 1.4), ("diplomas.obtained", 1.8)),
        (
            (person.name, line.name, line.level, words.short_date(line.obtained_on))
            for person in people
            for line in person.diplomas
        ),
    )
    _add_list(
        sheet,
        "trainings",
        (
            ("vog.name", 2),
            ("trainings.training", 4),
            ("trainings.hours", 0.8),
            ("trainings.done", 1.8),
            ("trainings.until", 1.8),
        ),
        (
            (
                person.name,
                line.name,
                "" if line.hours is None else str(line.hours),
                words.short_date(line.done_on),
                words.short_date(line.valid_until),
            )
            for person in people
            for line in person.trainings
        ),
    )


def _add_verdicts(sheet: Sheet, people: Sequence[PersonView]) -> None:
    """With several kaders each has a table of its own; with one its name stands above already."""
    columns = (("vog.name", 2), ("verdicts.verdict", 1.8), ("verdicts.reason", 7))
    of_kader: dict[str, list[Sequence[str]]] = {}
    for person in people:
        for line in person.verdicts:
            row = (person.name, sheet.words(f"status.{line.verdict}"), line.reason)
            of_kader.setdefault(line.kader, []).append(row)
    if len(of_kader) <= 1:
        _add_list(sheet, "verdicts", columns, [row for rows in of_kader.values() for row in rows])
        return
    sheet.heading(sheet.words("verdicts.heading"))
    for kader, rows in of_kader.items():
        sheet.heading(kader, 3)
        _add_table(sheet, "verdicts", columns, rows)


_VOG_COLUMNS = (
    ("vog.name", 2),
    ("vog.issued", 1.6),
    ("vog.profiles", 1),
    ("vog.number", 1.7),
    ("vog.seen", 1.9),
    ("vog.kept", 2.1),
    ("vog.worth", 4.4),
)


def _vog_rows(words: Wording, person: PersonView, *, named: bool) -> Iterator[tuple[str, ...]]:
    """A row for each VOG; one that says so for who has none."""
    if not person.vogs:
        yield person.name, words("vog.none"), "", "", "", "", ""
    for vog in person.vogs:
        seen = vog.seen_by
        if vog.seen_on is not None:
            seen = words("vog.seen_value", by=vog.seen_by, on=words.short_date(vog.seen_on))
        worth = "\n".join(_worth(words, line, named=named) for line in vog.worth)
        profiles = ", ".join(vog.profiles)
        yield person.name, words.short_date(vog.issued_on), profiles, vog.number, seen, vog.kept_at, worth


def _worth(words: Wording, line: VerdictLine, *, named: bool) -> str:
    verdict = words(f"status.{line.verdict}")
    told = (
        words("vog.worth_of_kader", kader=line.kader, verdict=verdict) if named else verdict[:1].upper() + verdict[1:]
    )
    return f"{told}. {line.reason}".strip()


def _add_list(
    sheet: Sheet,
    key: str,
    columns: Sequence[tuple[str, float]],
    rows: Iterable[Sequence[str]],
) -> None:
    words = sheet.words
    sheet.heading(words(f"{key}.heading"))
    found = list(rows)
    if not found:
        sheet.text(words(f"{key}.empty"))
    else:
        _add_table(sheet, key, columns, found)


def _add_table(sheet: Sheet, key: str, columns: Sequence[tuple[str, float]], rows: Sequence[Sequence[str]]) -> None:
    words = sheet.words
    heads = [Column(words(name), share) for name, share in columns]
    sheet.table(heads, rows, summary=words(f"{key}.summary"))
