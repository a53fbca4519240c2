"""A kader while it is written: changes to a draft, its text, its problems, and steps back and forward."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kwaliteitsassistent.bundled import bundled
from kwaliteitsassistent.domain.kader.editing.draft import (
    KaderDraft,
    checked,
    draft_of,
    empty_draft,
    insert,
    moved,
    put,
    take,
    text_of,
)
from kwaliteitsassistent.domain.kader.editing.history import Edits
from kwaliteitsassistent.domain.kader.editing.rows import (
    add_requirement,
    add_section,
    alone,
    brought,
    copy_requirement,
    free_id,
    ids,
    next_version,
    own_copy,
    remove_section,
    rename_section,
    step,
)
from kwaliteitsassistent.domain.kader.reading import read_kader

from ....examples import examples

SHIPPED = sorted(bundled("resources", "kaders").glob("*.toml"), key=lambda path: path.name)


def small() -> KaderDraft:
    """Two sections with two requirements in the first and one in the second, all of them right."""
    draft = empty_draft("eigen", "Eigen kader", "De Linde")
    for title, count in (("Mensen", 2), ("Zorg", 1)):
        draft = add_section(draft, title)
        for _ in range(count):
            draft, index = add_requirement(draft, str(draft.at(("section", -1 + draft.count(("section",)), "id"))))
            for key in ("text", "plain", "source"):
                draft = put(draft, ("requirement", index, key), f"{key} {index}")
    return draft


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_every_shipped_kader_comes_back_from_a_draft_as_it_was(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    draft = draft_of(text)
    assert read_kader(text_of(draft), "x") == read_kader(text, "x")
    assert checked(draft)[1] == ()
    assert text_of(draft_of(text_of(draft))) == text_of(draft)


def test_a_new_kader_is_right_once_its_words_are_there() -> None:
    kader, placed = checked(small())
    assert placed == ()
    assert kader is not None
    assert [one.id for one in kader.requirements] == ["eis.01", "eis.02", "eis.03"]
    assert [one.id for one in kader.sections] == ["mensen", "zorg"]


def test_each_problem_has_the_place_it_is_about() -> None:
    draft = put(small(), ("requirement", 1, "plain"), "")
    draft = put(
        draft, ("requirement", 2, "evidence"), [{"kind": "vog", "checks": [{"field": "issued", "max_age": ""}]}]
    )
    kader, placed = checked(draft)
    assert kader is None
    assert [(one.path, one.error.code) for one in placed] == [
        (("requirement", 1, "plain"), "kader_text_empty"),
        (("requirement", 2, "evidence", 0, "checks", 0, "max_age"), "kader_period_bad"),
    ]


def test_problems_of_the_file_as_a_whole_have_no_place() -> None:
    assert [(one.path, one.error.code) for one in checked(put(small(), ("format",), 2))[1]] == [
        (("format",), "kader_format_unknown")
    ]
    long = put(small(), ("title",), "a " * 600_000)
    assert [one.path for one in checked(long)[1]] == [()]
    deep: Any = {"fact": "provider.solo", "is": True}
    for _ in range(40):
        deep = {"not": deep}
    assert checked(put(small(), ("applies",), deep))[0] is None


def test_a_list_that_is_empty_goes_with_its_last_item() -> None:
    draft = put(small(), ("requirement", 0, "evidence"), [{"kind": "vog"}])
    assert take(draft, ("requirement", 0, "evidence", 0)) == small()
    assert take(small(), ("requirement", 0, "tip")) == small()
    assert small().at(("requirement", 9)) is None
    assert small().at(("title", 0)) is None


def places(draft: KaderDraft) -> list[tuple[str, str]]:
    return [(row["section"], row["id"]) for row in sorted(draft.at(("requirement",)), key=lambda row: row["section"])]


def test_moving_goes_on_in_the_next_section_and_stops_at_the_end() -> None:
    draft, path = step(small(), ("requirement", 0), 1)
    assert (ids(draft, "requirement"), path) == (("eis.02", "eis.01", "eis.03"), ("requirement", 1))
    over, path = step(draft, path, 1)
    assert places(over) == [("mensen", "eis.02"), ("zorg", "eis.01"), ("zorg", "eis.03")]
    assert over.at((*path, "id")) == "eis.01"
    assert step(over, path, -1) == (draft, ("requirement", 1))
    last, path = step(over, path, 1)
    assert places(last) == [("mensen", "eis.02"), ("zorg", "eis.03"), ("zorg", "eis.01")]
    assert step(last, path, 1) == (last, path)
    first = step(last, ("requirement", 0), -1)
    assert first == (last, ("requirement", 0))


def test_a_requirement_can_be_moved_to_a_section_with_nothing_in_it() -> None:
    draft, path = step(add_section(small(), "Later"), ("requirement", 2), 1)
    assert (draft.at((*path, "id")), draft.at((*path, "section"))) == ("eis.03", "later")


def test_sections_move_as_a_whole() -> None:
    assert step(small(), ("section", 0), -1) == (small(), ("section", 0))
    assert ids(step(small(), ("section", 0), 1)[0], "section") == ("zorg", "mensen")


@pytest.mark.parametrize(
    ("index", "section", "after", "order", "place"),
    [
        (0, "zorg", 2, ["eis.02", "eis.03", "eis.01"], 2),
        (0, "zorg", None, ["eis.02", "eis.01", "eis.03"], 1),
        (2, "mensen", 0, ["eis.01", "eis.03", "eis.02"], 1),
        (2, "mensen", None, ["eis.03", "eis.01", "eis.02"], 0),
        (1, "leeg", None, ["eis.01", "eis.02", "eis.03"], 1),
        (1, "mensen", None, ["eis.02", "eis.01", "eis.03"], 0),
    ],
)
def test_a_requirement_is_brought_to_another_section(
    index: int, section: str, after: int | None, order: list[str], place: int
) -> None:
    draft, path = brought(small(), index, section, after)
    assert list(ids(draft, "requirement")) == order
    assert path == ("requirement", place)
    assert draft.at((*path, "section")) == section


def test_requirements_go_along_with_the_id_of_their_section() -> None:
    draft = rename_section(small(), 0, "team")
    assert [row["section"] for row in draft.data["requirement"]] == ["team", "team", "zorg"]
    gone = remove_section(draft, 0)
    assert ids(gone, "requirement") == ("eis.03",)
    assert "requirement" not in remove_section(gone, 0).data


def test_typing_an_id_over_that_of_another_section_takes_nothing_from_it() -> None:
    draft = rename_section(small(), 0, "zorg")
    apart = rename_section(draft, 0, "zorg-1")
    assert [row["section"] for row in apart.data["requirement"]] == ["zorg", "zorg", "zorg"]


def test_a_copy_gets_the_next_number() -> None:
    draft = put(small(), ("requirement", 0, "id"), "mg.vak.B09")
    copied, index = copy_requirement(draft, 0)
    assert (index, copied.at(("requirement", 1, "id"))) == (1, "mg.vak.B10")
    assert copied.at(("requirement", 1, "text")) == "text 0"
    odd = put(draft, ("requirement", 0, "id"), "B06c")
    assert copy_requirement(odd, 0)[0].at(("requirement", 1, "id")) == "B06c.1"


def test_one_requirement_can_be_right_while_others_are_not() -> None:
    draft = put(small(), ("requirement", 1, "text"), "")
    assert checked(alone(draft, 0))[1] == ()
    assert checked(alone(draft, 1))[0] is None


def test_a_copy_has_nothing_that_ties_it_to_where_it_came_from() -> None:
    draft = put(put(small(), ("supersedes",), "a@1"), ("version",), "7")
    copy = own_copy(draft, "nieuw", "Nieuw")
    assert [copy.data.get(key) for key in ("id", "title", "version", "supersedes")] == ["nieuw", "Nieuw", "1", None]


@pytest.mark.parametrize(("now", "then"), [("1", "2"), ("2025.9", "2025.10"), ("a", "a.2"), ("", ".2")])
def test_next_version(now: str, then: str) -> None:
    assert next_version(put(small(), ("version",), now)).at(("version",)) == then


def test_free_id() -> None:
    assert free_id("a", ("a", "a-2")) == "a-3"


def test_typing_is_one_step() -> None:
    first = small()
    edits = Edits(first)
    for words in ("E", "Ei", "Eig"):
        edits = edits.changed(put(edits.now, ("title",), words), ("title",))
    edits = edits.changed(put(edits.now, ("version",), "2"), ("version",))
    back = edits.undone()
    assert back.now.at(("title",)) == "Eig"
    assert back.undone().now == first
    assert back.undone().undone() == back.undone()
    assert back.undone().redone().redone().now == edits.now
    assert edits.redone() == edits
    assert edits.changed(edits.now) == edits


PLACES = st.sampled_from(
    [
        ("title",), ("applies",), ("requirement", 0, "text"), ("requirement", 1, "evidence"), ("requirement", 2, "due"),
        ("requirement", 0, "applies"), ("section", 1, "title"), ("valid", "from"), ("source", "document"),
        ("supersedes",), ("requirement", 0, "trigger"), ("requirement", 2, "waived"),
    ]
)  # fmt: skip
WHOLE = st.sampled_from(
    [
        ("requirement",), ("requirement", 1), ("section",), ("section", 0), ("source",), ("valid",), ("rule",),
        ("tighten",), ("waive",), ("extends",),
    ]
)  # fmt: skip
VALUES = st.recursive(
    st.one_of(st.text(max_size=30), st.integers(-5, 10**6), st.booleans(), st.dates()),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(
            st.sampled_from(
                [
                    "fact",
                    "is",
                    "in",
                    "all",
                    "any",
                    "not",
                    "kind",
                    "every",
                    "id",
                    "where",
                    "checks",
                    "evidence",
                    "date",
                    "from",
                    "to",
                ]
            ),
            inner,
            max_size=3,
        ),
    ),
    max_leaves=8,
)


@settings(max_examples=examples(150), deadline=None)
@example([(("requirement", 1, "evidence"), [{"any": 0}])], [])
@given(st.lists(st.tuples(PLACES, VALUES), max_size=5), st.lists(st.tuples(WHOLE, VALUES), max_size=1))
def test_whatever_is_filled_in_is_kept_as_text_and_told_of(
    changes: list[tuple[tuple[str | int, ...], Any]], last: list[tuple[tuple[str | int, ...], Any]]
) -> None:
    draft = small()
    for path, value in changes + last:
        draft = put(draft, path, value)
    assert draft_of(text_of(draft)) == draft
    kader, placed = checked(draft)
    assert (kader is None) == bool(placed)
    if kader is not None:
        assert read_kader(text_of(draft), "x") == kader


@given(st.integers(0, 2), st.integers(0, 2))
def test_moving_and_inserting_lose_nothing(one: int, other: int) -> None:
    draft = small()
    assert sorted(ids(moved(draft, ("requirement", one), other), "requirement")) == ["eis.01", "eis.02", "eis.03"]
    longer = insert(draft, ("requirement",), one, draft.at(("requirement", other)))
    assert take(longer, ("requirement", one)) == draft
