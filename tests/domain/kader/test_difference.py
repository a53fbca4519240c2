"""Two texts of a kader compared by id: new, changed in words, rule or term, and dropped."""

from __future__ import annotations

import pytest

from kwaliteitsassistent.domain.kader.difference import Difference, Part, difference, fingerprint
from kwaliteitsassistent.domain.kader.parts.kader import Kader
from kwaliteitsassistent.domain.kader.reading import read_kader

from .shipped import SMALL

OLD = read_kader(SMALL, "oud.toml")


def newer(*pairs: tuple[str, str]) -> Kader:
    """The small kader with other words."""
    text = SMALL
    for there, instead in pairs:
        assert there in text
        text = text.replace(there, instead)
    return read_kader(text, "nieuw.toml")


def test_the_same_text_differs_in_nothing() -> None:
    assert difference(OLD, OLD) == Difference((), (), ())


@pytest.mark.parametrize(
    ("there", "instead", "id_", "parts"),
    [
        ('minus = "P3M"', 'minus = "P2M"', "x.vog", (Part.TERM,)),
        ('every = "provider.risk_analysis_every"', 'every = "P6M"', "x.risico", (Part.TERM,)),
        ('has = "45"', 'has = "85"', "x.vog", (Part.RULE,)),
        ("is = true", "is = false", "x.vog", (Part.RULE,)),
        ('level = "should"', 'level = "must"', "x.risico", (Part.RULE,)),
        ('plain = "Zorg voor een VOG."', 'plain = "Vraag een VOG."', "x.vog", (Part.TEXT,)),
        ("De VOG is op tijd.", "De VOG is vers.", "x.vog", (Part.TEXT,)),
        ('due = [{ every = "provider.risk_analysis_every" }]', "", "x.risico", (Part.RULE, Part.TERM)),
    ],
)
def test_what_changed_is_told_by_part(there: str, instead: str, id_: str, parts: tuple[Part, ...]) -> None:
    found = difference(OLD, newer((there, instead)))
    assert (found.added, found.dropped) == ((), ())
    assert [(change.new.id, change.parts) for change in found.changed] == [(id_, parts)]


@pytest.mark.parametrize(
    ("there", "instead"),
    [('source = "Personeel, punt 1"', 'source = "Blz. 3"'), ('theme = "VOG"', 'theme = "VOG"\ntip = "Vraag op tijd."')],
)
def test_where_it_stands_and_how_to_do_it_ask_nothing_else(there: str, instead: str) -> None:
    new = newer((there, instead))
    assert difference(OLD, new) == Difference((), (), ())
    assert fingerprint(new.requirement("x.vog")) == fingerprint(OLD.requirement("x.vog"))


def test_another_id_is_one_dropped_and_one_added() -> None:
    found = difference(OLD, newer(('id = "x.vog"', 'id = "x.bewijs"')))
    assert [one.id for one in found.added] == ["x.bewijs"]
    assert [one.id for one in found.dropped] == ["x.vog"]
    assert found.changed == ()


def test_the_fingerprint_follows_the_asking() -> None:
    new = newer(('minus = "P3M"', 'minus = "P2M"'))
    assert fingerprint(new.requirement("x.vog")) != fingerprint(OLD.requirement("x.vog"))
    assert fingerprint(OLD.requirement("x.vog")) == fingerprint(read_kader(SMALL, "weer.toml").requirement("x.vog"))
