"""Requirements that ask for the same: real pairs of the five kaders, and pairs that only seem to."""

from __future__ import annotations

from itertools import combinations

import pytest

from kwaliteitsassistent.domain.kader.likeness import ask_for_the_same
from kwaliteitsassistent.domain.kader.parts.requirement import Requirement
from kwaliteitsassistent.services.kader.kaders import shipped

ROWS: dict[str, Requirement] = {row.id: row for one in shipped() for row in one.kader.requirements}

SAME = [
    ("mg.doe.51", "vng.u3.10"),  # the klachtenregeling
    ("mg.doe.42", "avi.2.02"),  # the privacy policy
    ("vng.u2.05", "avi.2.02"),
    ("mg.doe.34", "avi.3.02"),  # who replaces whom
    ("bk.e3.03", "vng.wet.08"),  # the rules of conduct, one of two ways
    ("mg.kwb.01", "vng.b.13"),  # the plan for quality
    ("mg.vei.04", "vng.u2.06"),  # what was weighed with the meldcode
    ("mg.vei.08", "mg.vei.31"),  # the procedure for incidents
    ("bk.e1.08", "kk17.b1.03"),  # how the client took part in the plan
    ("mg.doe.14", "kk23.b1.05"),
    ("kk23.b1.06", "avi.6.01"),
    ("mg.doe.16", "vng.wet.06"),  # other parties in the plan
    ("mg.doe.17", "avi.4.02"),  # consultation with them
    ("mg.doe.11", "kk23.bel.01"),  # the grounds of an intervention
    ("bk.e2.01", "avi.7.01"),  # the survey of experiences
    ("kk23.vis.05", "avi.2.01"),  # the risks of a client
    ("bk.e3.02", "avi.3.04"),  # the training of a volunteer
]
OTHER = [
    ("mg.doe.51", "mg.doe.52"),  # the klachtenregeling itself, and where it is published
    ("mg.doe.51", "mg.doe.54"),  # the regulation, and the complaints
    ("mg.doe.42", "vng.u2.04"),  # the policy of the provider, and what one client agreed to
    ("mg.vei.03", "vng.u2.06"),  # who read the meldcode, and what was weighed with it
    ("mg.vei.19", "mg.vei.23"),  # how medicines are kept, and which guideline is followed
    ("mg.vei.19", "mg.vei.20"),  # policy, and training
    ("mg.omg.01", "mg.omg.02"),  # clean, and safe
    ("mg.omg.02", "kk23.vis.15"),  # one location, and the provider as a whole
    ("mg.doe.21", "mg.doe.22"),  # informal carers, and the map of the neighbourhood
    ("mg.doe.40", "mg.doe.41"),  # rules, and a survey
    ("vng.u2.03", "avi.1.04"),  # aggression, and conduct
    ("mg.vei.26", "mg.vei.27"),  # aggression, and fire
    ("mg.doe.09", "kk23.b1.02"),  # the plan fits the indication, and holds a life story
    ("mg.doe.08", "kk23.vis.01"),  # whole goals, and goals of all of life
    ("mg.vak.17", "mg.vak.18"),  # what an unqualified person may do, and how many there are
    ("kk23.b2.02", "kk23.b2.04"),  # a talk with the clientenraad, and the survey
    ("mg.doe.59", "avi.9.02"),  # where it is published, and who it is
    ("mg.doe.55", "mg.doe.56"),  # a complaint, and an improvement
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_these_ask_for_the_same(one: str, other: str) -> None:
    assert ask_for_the_same(ROWS[one], ROWS[other])
    assert ask_for_the_same(ROWS[other], ROWS[one])


@pytest.mark.parametrize(("one", "other"), OTHER)
def test_these_do_not_though_they_are_near(one: str, other: str) -> None:
    assert not ask_for_the_same(ROWS[one], ROWS[other])
    assert not ask_for_the_same(ROWS[other], ROWS[one])


def test_what_asks_for_the_same_is_of_one_theme_and_one_kind_of_subject() -> None:
    alike = [(one, other) for one, other in combinations(ROWS.values(), 2) if ask_for_the_same(one, other)]
    assert all((one.theme, one.per) == (other.theme, other.per) for one, other in alike)
    near = sum(one.theme == other.theme for one, other in combinations(ROWS.values(), 2))
    assert 0 < 4 * len(alike) < near, "a theme alone says too little"
