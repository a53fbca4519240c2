"""The fields of the editor: they show every kader there is, change only what is meant, and tell what is wrong."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kwaliteitsassistent.demo.story import records
from kwaliteitsassistent.domain.judging.verdict import State
from kwaliteitsassistent.domain.kader.editing.draft import KaderDraft, checked, draft_of, put, text_of
from kwaliteitsassistent.domain.kader.toml_lines import Path
from kwaliteitsassistent.domain.records.dossier import Dossier
from kwaliteitsassistent.services.kader.editing.changes import (
    may_copy,
    may_move,
    present,
    with_copy,
    with_move,
    with_requirement,
    with_section,
    without_part,
)
from kwaliteitsassistent.services.kader.editing.conditions import condition_words
from kwaliteitsassistent.services.kader.editing.form import Action, Block, EditField, Input
from kwaliteitsassistent.services.kader.editing.landings import landings
from kwaliteitsassistent.services.kader.editing.outline import blocks, outline, troubles_of
from kwaliteitsassistent.services.kader.editing.preview import check
from kwaliteitsassistent.services.kader.editing.problems import nearest, troubles
from kwaliteitsassistent.services.kader.editing.unfilled import Seen, notes
from kwaliteitsassistent.services.kader.kaders import shipped

from ..examples import examples

TODAY = date(2026, 11, 24)
ROW: Path = ("requirement", 0)


@cache
def drafts() -> dict[str, KaderDraft]:
    return {one.kader.id: draft_of(one.path.read_text(encoding="utf-8")) for one in shipped()}


KADERS = tuple(one.kader.id for one in shipped())


def all_blocks(draft: KaderDraft, place: Path) -> Iterator[Block]:
    waiting = list(blocks(draft, place, (), may_rename=True))
    while waiting:
        block = waiting.pop(0)
        yield block
        waiting += block.parts


def fields_of(draft: KaderDraft, place: Path) -> Iterator[EditField]:
    for block in all_blocks(draft, place):
        yield from block.fields


def actions_of(draft: KaderDraft, place: Path) -> Iterator[Action]:
    for block in all_blocks(draft, place):
        yield from block.actions


def field_at(draft: KaderDraft, path: Path, place: Path = ROW) -> EditField:
    return next(one for one in fields_of(draft, place) if one.path == path)


def new_draft() -> KaderDraft:
    draft, _ = with_requirement(
        KaderDraft(
            {
                "format": 1,
                "id": "eigen",
                "version": "1",
                "title": "E",
                "mode": "checklist",
                "source": {"document": "D", "publisher": "P"},
            }
        ),
        (),
    )
    for key in ("text", "plain", "source"):
        draft = put(draft, (*ROW, key), key)
    return draft


@pytest.mark.parametrize("kader", KADERS)
def test_every_field_given_back_its_own_value_changes_nothing_that_is_asked(kader: str) -> None:
    draft = drafts()[kader]
    asked = checked(draft)[0]
    again = draft
    for part in outline(draft, ()):
        for field in fields_of(draft, part.path):
            if field.own is None:
                again = field.change(again, field.value)
    assert checked(again)[0] == asked


@pytest.mark.parametrize("kader", KADERS)
def test_every_choice_that_stands_there_is_among_the_options(kader: str) -> None:
    draft = drafts()[kader]
    for part in outline(draft, ()):
        for field in fields_of(draft, part.path):
            if field.input is Input.CHOICE:
                assert field.value in [value for value, _ in field.options], (part.path, field.label)


@settings(max_examples=examples(60), deadline=None)
@given(st.data())
def test_whatever_one_chooses_the_draft_can_be_shown_kept_and_told_of(data: st.DataObject) -> None:
    draft = new_draft()
    for _ in range(8):
        found: list[EditField | Action] = [*actions_of(draft, ROW)]
        found += [
            one
            for one in fields_of(draft, ROW)
            if one.input in (Input.CHOICE, Input.PERIOD) and one.path[-1] != "section"
        ]
        one = data.draw(st.sampled_from(found), label="what")
        if isinstance(one, Action):
            draft = one.edit(draft)
        else:
            values = [value for value, _ in one.options] or ["P3M", "", "provider.evaluation_every"]
            draft = one.change(draft, data.draw(st.sampled_from(values), label="value"))
        draft = present_row(draft)
        assert draft_of(text_of(draft)) == draft
        kader, placed = checked(draft)
        assert all(one.sentence for one in troubles(placed))
        assert (kader is None) == bool(placed)


def present_row(draft: KaderDraft) -> KaderDraft:
    return draft if draft.at(ROW) is not None else new_draft()


def test_a_new_requirement_is_asked_for_its_words() -> None:
    draft, place = with_requirement(new_draft(), ROW)
    found = troubles(checked(draft)[1])
    assert [one.path for one in found] == [(*place, key) for key in ("text", "plain", "source")]
    assert {one.sentence for one in found} == {"Dit is nog leeg. Vul een tekst in."}
    assert [part.troubles for part in outline(draft, found)] == [0, 0, 0, 3]
    assert troubles_of(draft, found, ()) == ()
    beside = nearest(found, tuple(field.path for field in fields_of(draft, place)))
    assert set(beside) == {one.path for one in found}


def test_what_is_empty_waits_until_it_is_left_or_asked_about() -> None:
    draft, place = with_requirement(new_draft(), ROW)
    draft = put(draft, (*place, "judged"), "records")
    found, seen = troubles(checked(draft)[1]), Seen()
    assert all(one.waits for one in seen.told(draft, found))
    left = seen.leaving(draft, (*place, "plain")).leaving(draft, place)
    assert [one.path[2:] for one in left.told(draft, found) if not one.waits] == [("plain",)]
    assert not any(one.waits for one in seen.asking(draft, found).told(draft, found))
    draft, place = with_move(draft, place, -1)
    found = troubles(checked(draft)[1])
    assert [one.path for one in left.told(draft, found) if not one.waits] == [(*place, "plain")]
    assert left.afresh(draft, place) == seen
    assert [part.waits for part in outline(draft, left.told(draft, found)) if part.troubles] == [False]


def test_what_waits_is_told_beside_the_value_or_in_its_block() -> None:
    draft = put(put(new_draft(), (*ROW, "judged"), "records"), (*ROW, "text"), "")
    draft = put(draft, (*ROW, "id"), "geen nummer")
    found = Seen().told(draft, troubles(checked(draft)[1]))
    fields = tuple(field.path for field in fields_of(draft, ROW))
    told = notes(found, fields, (ROW,))
    assert told.empty == {(*ROW, "text")}
    assert set(told.wrong) == {(*ROW, "id")}
    assert set(told.to_come) == {ROW}


def test_a_kader_that_is_just_begun_says_what_to_do_first() -> None:
    found = troubles(checked(KaderDraft({**new_draft().data, "requirement": []}))[1])
    assert found[0].sentence.startswith("Er zijn nog geen")


def test_conditions_are_built_joined_and_taken_apart() -> None:
    draft = put(new_draft(), (*ROW, "per"), "client")
    add = next(one for one in actions_of(draft, ROW) if one.words == "Voorwaarde erbij")
    draft = add.edit(draft)
    path = (*ROW, "applies")
    draft = field_at(draft, (*path, "fact")).change(draft, "provider.people")
    draft = field_at(draft, (*path, "is")).change(draft, "gt")
    draft = next(
        one for one in fields_of(draft, ROW) if one.path == (*path, "gt") and one.input is Input.NUMBER
    ).change(draft, 25)
    assert condition_words(draft.at(path)) == "het aantal medewerkers meer dan 25 is"
    draft = next(block for block in all_blocks(draft, ROW) if block.path == path).actions[0].edit(draft)
    assert list(draft.at(path)) == ["all"]
    draft = field_at(draft, (*path, "all")).change(draft, "any")
    assert list(draft.at(path)) == ["any"]
    last = next(block for block in all_blocks(draft, ROW) if block.path == (*path, "any", 1))
    draft = last.actions[0].edit(draft)
    assert draft.at(path) == {"fact": "provider.people", "gt": 25}


def turned_group() -> KaderDraft:
    """A requirement that does not apply when one of two things is so."""
    draft = put(new_draft(), (*ROW, "per"), "client")
    facts = [{"fact": "client.has_plan", "is": True}, {"fact": "provider.solo", "is": True}]
    return put(draft, (*ROW, "applies"), {"not": {"any": facts}})


def block_at(draft: KaderDraft, path: Path) -> Block:
    return next(block for block in all_blocks(draft, ROW) if block.path == path)


def test_a_group_that_must_not_hold_is_shown_with_fields_and_changed() -> None:
    draft, path = turned_group(), (*ROW, "applies")
    assert block_at(draft, path).sentence.startswith("Geldt niet als ")
    joined = field_at(draft, (*path, "not", "any"))
    assert joined.value == "not any"
    assert joined.change(draft, "not all").at(path) == {"not": {"all": draft.at((*path, "not", "any"))}}
    assert joined.change(draft, "all").at(path) == {"all": draft.at((*path, "not", "any"))}
    add, add_group, _ = block_at(draft, path).actions
    assert add.edit(draft).count((*path, "not", "any")) == 3
    assert "any" in add_group.edit(draft).at((*path, "not", "any", 2))
    inside = field_at(draft, (*path, "not", "any", 0, "is"))
    assert inside.change(draft, "filled").at((*path, "not", "any", 0)) == {"fact": "client.has_plan", "filled": True}


def test_what_is_left_of_a_group_that_must_not_hold_must_not_hold_either() -> None:
    draft, path = turned_group(), (*ROW, "applies")
    one = block_at(draft, (*path, "not", "any", 1)).actions[0].edit(draft)
    assert one.at(path) == {"not": {"fact": "client.has_plan", "is": True}}
    assert checked(one)[1] == ()
    doubled = put(draft, (*path, "not", "any", 0), {"not": {"fact": "client.has_plan", "is": True}})
    one = block_at(doubled, (*path, "not", "any", 1)).actions[0].edit(doubled)
    assert one.at(path) == {"fact": "client.has_plan", "is": True}
    within = put(draft, path, {"all": [{"fact": "provider.solo", "is": True}, draft.at(path)]})
    assert "(niet waar is dat" in condition_words(within.at(path))
    assert block_at(within, (*path, "all", 1)).fields[0].value == "not any"


def two_ways() -> KaderDraft:
    """A requirement for which a plan is enough, or else a goal and a signature together; beside an evaluation."""
    ways = [[{"kind": "plan"}], [{"kind": "goal"}, {"kind": "signature"}]]
    draft = put(new_draft(), (*ROW, "per"), "client")
    return put(draft, (*ROW, "evidence"), [{"kind": "evaluation"}, {"any": ways}])


WAYS: Path = (*ROW, "evidence", 1, "any")


def pressed(draft: KaderDraft, path: Path, words: str) -> KaderDraft:
    return next(one for one in block_at(draft, path).actions if one.words == words).edit(draft)


def kinds_of(draft: KaderDraft) -> list[list[str]]:
    return [[need["kind"] for need in way] for way in draft.at(WAYS)]


def test_ways_to_show_the_same_are_shown_with_their_fields() -> None:
    draft = two_ways()
    assert block_at(draft, WAYS[:-1]).sentence == "Een van deze manieren is genoeg."
    assert [one.title for one in block_at(draft, WAYS[:-1]).parts] == ["Manier 1", "Manier 2"]
    assert block_at(draft, (*WAYS, 1)).sentence.startswith("Samen nodig: ")
    changed = field_at(draft, (*WAYS, 1, 1, "kind")).change(draft, "evaluation")
    assert kinds_of(changed) == [["plan"], ["goal", "evaluation"]]


def test_ways_are_added_moved_and_removed() -> None:
    draft = pressed(two_ways(), WAYS[:-1], "Andere manier erbij")
    assert kinds_of(draft)[2] == ["document"]
    draft = pressed(draft, (*WAYS, 2), "Manier omhoog")
    draft = pressed(draft, (*WAYS, 0), "Manier omlaag")
    assert kinds_of(draft) == [["document"], ["plan"], ["goal", "signature"]]
    draft = pressed(draft, (*WAYS, 0), "Bewijs bij deze manier")
    draft = pressed(draft, (*WAYS, 2, 0), "Naar manier 2")
    assert kinds_of(draft) == [["document", "document"], ["plan", "goal"], ["signature"]]
    draft = pressed(draft, (*WAYS, 0, 1), "Bewijs weg")
    draft = pressed(draft, (*WAYS, 0), "Manier weg")
    assert kinds_of(draft) == [["plan", "goal"], ["signature"]]


def test_of_one_way_that_is_left_the_evidence_is_simply_asked() -> None:
    one = pressed(two_ways(), (*WAYS, 0), "Manier weg")
    assert one.at((*ROW, "evidence")) == [{"kind": "evaluation"}, {"kind": "goal"}, {"kind": "signature"}]
    none = pressed(two_ways(), WAYS[:-1], "Alle manieren weg")
    assert none.at((*ROW, "evidence")) == [{"kind": "evaluation"}]
    joined = pressed(two_ways(), (*WAYS, 0, 0), "Naar manier 2")
    assert [need["kind"] for need in joined.at((*ROW, "evidence"))] == ["evaluation", "goal", "signature", "plan"]


def test_evidence_becomes_one_of_two_ways() -> None:
    draft = pressed(two_ways(), (*ROW, "evidence", 0), "Andere manier erbij")
    assert draft.at((*ROW, "evidence", 0)) == {"any": [[{"kind": "evaluation"}], [{"kind": "document"}]]}


def test_what_the_fields_cannot_show_is_told_and_kept() -> None:
    odd = {"not": {"not": {"fact": "provider.solo", "is": True}}}
    draft = put(new_draft(), (*ROW, "applies"), odd)
    assert any("blijft zoals het is" in block.title for block in all_blocks(draft, ROW))
    assert field_at(draft, (*ROW, "plain")).change(draft, "x").at((*ROW, "applies")) == odd


def test_days_are_written_as_people_do() -> None:
    draft = put(new_draft(), (*ROW, "due"), [{"on": []}])
    path = (*ROW, "due", 0, "on")
    draft = field_at(draft, path).change(draft, ("1-6-2028", "1-6-2026", "morgen"))
    assert draft.at(path) == ["2026-06-01", "2028-06-01", "morgen"]
    assert field_at(draft, path).value == ("1-6-2026", "1-6-2028", "morgen")
    assert "'morgen' is geen dag. Schrijf bijvoorbeeld 1-6-2026." in {
        one.sentence for one in troubles(checked(draft)[1])
    }


def test_another_kind_of_evidence_keeps_the_checks_it_has_fields_for() -> None:
    needs = [{"kind": "vog", "checks": [{"field": "issued", "max_age": "P1Y"}, {"field": "seen_on", "filled": True}]}]
    draft = put(put(new_draft(), (*ROW, "per"), "staff"), (*ROW, "evidence"), needs)
    draft = field_at(draft, (*ROW, "evidence", 0, "kind")).change(draft, "document")
    assert draft.at((*ROW, "evidence")) == [{"kind": "document", "checks": [{"field": "issued", "max_age": "P1Y"}]}]


def with_need(kind: str, per: str) -> tuple[KaderDraft, Path]:
    """A requirement that asks for one kind of evidence, and where that stands."""
    draft = put(put(new_draft(), (*ROW, "per"), per), (*ROW, "judged"), "records")
    place = (*ROW, "evidence", 0)
    return put(draft, (*ROW, "evidence"), [{"kind": kind}]), place


def test_hours_in_every_calendar_year_are_asked_with_fields() -> None:
    draft, need = with_need("training", "staff")
    for key, value in (("sum_of", "hours"), ("at_least", 40), ("each_year", True)):
        draft = field_at(draft, (*need, key)).change(draft, value)
    assert checked(draft)[1] == ()
    assert draft.at(need) == {"kind": "training", "sum_of": "hours", "at_least": 40, "each_year": True}
    assert [block.title for block in all_blocks(draft, ROW) if block.path == need][:1] == [
        "Scholing: samen minstens 40 (aantal uren), in elk kalenderjaar"
    ]
    shown_keys = {one.path[-1] for one in fields_of(draft, ROW) if one.path[:-1] == need}
    assert shown_keys.isdisjoint({"pick", "within", "absent"})
    fewer = field_at(draft, (*need, "each_year")).change(draft, None)
    fewer = field_at(fewer, (*need, "within")).change(fewer, "P3Y")
    assert checked(fewer)[1] == ()
    other = field_at(fewer, (*need, "kind")).change(fewer, "development_talk")
    assert other.at(need) == {"kind": "development_talk", "within": "P3Y"}


def test_what_must_be_there_on_request_is_built_with_fields() -> None:
    draft, need = with_need("vog", "request")
    draft = put(draft, (*need, "checks"), [{"field": "issued", "not_before": "today"}])
    check = (*need, "checks", 0)
    compared, day = (one for one in fields_of(draft, ROW) if one.path == (*check, "not_before"))
    assert "not_after" in dict(compared.options)
    assert "request.answered_on" in dict(day.options)
    draft = day.change(draft, "request.answered_on")
    draft = field_at(draft, (*check, "shift")).change(draft, "minus")
    draft = field_at(draft, (*check, "if_known")).change(draft, True)
    asked = {"field": "issued", "not_before": "request.answered_on", "minus": "P3M", "if_known": True}
    assert draft.at(check) == asked
    assert checked(draft)[1] == ()
    (told,) = [one.sentence for one in all_blocks(draft, ROW) if one.path == check]
    assert told.startswith("Als die dag bekend is: ")


def test_what_says_nothing_in_a_calendar_year_goes_once_it_is_chosen() -> None:
    draft, need = with_need("development_talk", "staff")
    draft = put(draft, need, {"kind": "development_talk", "pick": "every", "within": "P1Y", "absent": "nvt"})
    draft = field_at(draft, (*need, "each_year")).change(draft, True)
    assert draft.at(need) == {"kind": "development_talk", "each_year": True}
    assert checked(draft)[1] == ()
    wrong = put(draft, (*need, "within"), "P1Y")
    assert field_at(wrong, (*need, "within")).change(wrong, None) == draft


def test_of_evidence_without_a_number_nothing_is_added_up() -> None:
    draft, need = with_need("diploma", "staff")
    assert (*need, "sum_of") not in [one.path for one in fields_of(draft, ROW)]


def test_a_number_without_an_amount_is_told_at_its_field() -> None:
    draft, need = with_need("training", "staff")
    draft = field_at(draft, (*need, "sum_of")).change(draft, "hours")
    told = [one.sentence for one in troubles(checked(draft)[1])]
    assert told == ["Vul ook in hoeveel het samen minstens moet zijn."]


def test_parts_are_added_moved_copied_and_removed() -> None:
    draft, section = with_section(new_draft())
    draft, second = with_requirement(draft, section)
    assert draft.at((*second, "section")) == draft.at((*section, "id"))
    draft, copy = with_copy(draft, ROW)
    assert copy == ("requirement", 1)
    assert may_copy(copy)
    assert not may_copy(section)
    assert may_move(draft, copy, -1)
    assert not may_move(draft, (), 1)
    draft, copy = with_move(draft, copy, -1)
    assert copy == ROW
    draft, place = without_part(draft, copy)
    assert place == ("section", 0)
    draft, place = without_part(draft, section)
    assert [part.path for part in outline(draft, ())] == [(), ("section", 0), ROW]
    assert present(draft, ("requirement", 5)) == ()


def two_sections() -> KaderDraft:
    """The outline is: the kader, A, a requirement, another, B, and one more."""
    draft, _ = with_requirement(new_draft(), ROW)
    draft, section = with_section(draft)
    return with_requirement(draft, section)[0]


def shown(draft: KaderDraft) -> list[Path]:
    return [part.path for part in outline(draft, ())]


def test_a_requirement_can_land_below_every_section_and_every_requirement() -> None:
    draft = two_sections()
    found = landings(draft, ROW)
    assert [one.line for one in found] == [2, 3, 4, 5, 6]
    assert [one.draft == draft for one in found] == [True, True, False, False, False]
    to_end = found[-1]
    assert to_end.draft.at((*to_end.part, "section")) == draft.at(("section", 1, "id"))
    assert shown(to_end.draft)[-1] == to_end.part
    assert [one.draft.at((*one.part, "id")) for one in found] == ["eis.01"] * 5
    assert all(shown(one.draft)[one.line - (one.line > 2)] == one.part for one in found)


def test_a_section_lands_before_another_or_at_the_end() -> None:
    draft, _ = with_section(two_sections())
    found = landings(draft, ("section", 0))
    assert [one.line for one in found] == [1, 4, 6, 7]
    assert [one.part for one in found] == [("section", 0), ("section", 0), ("section", 1), ("section", 2)]
    assert [one.draft == draft for one in found] == [True, True, False, False]
    assert landings(draft, ()) == ()


def test_a_requirement_is_previewed_while_others_are_not_right() -> None:
    dossier = Dossier(records(TODAY))
    draft = put(put(new_draft(), (*ROW, "per"), "engagement"), (*ROW, "judged"), "records")
    vog = {"kind": "vog", "checks": [{"field": "issued", "not_before": "engagement.start", "minus": "P3M"}]}
    draft = put(draft, (*ROW, "evidence"), [vog])
    whole = check(dossier, TODAY, draft, ROW, ())
    assert whole.text == text_of(draft)
    assert {State.MET, State.NOT_MET} <= {one.state for one in whole.lines}
    assert sum(count for _, _, count in whole.counts) == len(whole.lines)
    draft, other = with_requirement(draft, ROW)
    part = check(dossier, TODAY, draft, ROW, ())
    assert (part.text, part.lines, len(part.troubles)) == ("", whole.lines, 3)
    assert check(dossier, TODAY, draft, other, ()).lines == ()
    assert check(dossier, TODAY, draft, None, ()).lines == ()


def test_a_profile_says_by_name_what_it_builds_on() -> None:
    base = next(one.kader for one in shipped() if one.kader.id == "nl.vng.basisset-wmo")
    draft = draft_of(f'format = 1\nextends = "{base.id}@{base.version}"\n')
    assert blocks(draft, (), (base,), may_rename=True)[0].sentence.startswith(
        "Dit kader bouwt voort op Basisset Wmo-kwaliteitseisen"
    )
    assert base.id in blocks(draft, (), (), may_rename=True)[0].sentence
