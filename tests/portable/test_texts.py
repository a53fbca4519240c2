"""Everything that can be wrong with a file has its Dutch sentence."""

from __future__ import annotations

import re
from pathlib import Path

from kwaliteitsassistent import portable
from kwaliteitsassistent.domain.records import evaluation, validity
from kwaliteitsassistent.services.wording.texts import has_text

CODE = re.compile(r'"(data_\w+)"')
RULE = re.compile(r'DomainError\("(\w+)"')
SIGNING = ("signature_without_name", "representative_without_ground")


def test_every_problem_has_a_sentence() -> None:
    sources = Path(str(portable.__file__)).parent.rglob("*.py")
    codes = {code for source in sources for code in CODE.findall(source.read_text(encoding="utf-8"))}
    assert {code for code in codes if not has_text("error", code)} == set()


def test_every_rule_within_a_record_has_a_sentence_that_names_the_place() -> None:
    rules = set(RULE.findall(Path(str(validity.__file__)).read_text(encoding="utf-8")))
    assert set(SIGNING) <= set(RULE.findall(Path(str(evaluation.__file__)).read_text(encoding="utf-8")))
    assert {rule for rule in (*rules, *SIGNING, "bad_period") if not has_text("error", f"data_{rule}")} == set()
