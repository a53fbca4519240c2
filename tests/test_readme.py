"""What the README shows of a kader file is read as it stands there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kwaliteitsassistent.domain.kader.reading import read_kader

README = (Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8")
ROWS = re.findall(r"^\| (?P<asked>[^|]+) \| (?P<rule>`.*[{].*`) \|$", README, re.MULTILINE)
SUBJECTS = {"vog": "staff", "diploma": "staff", "training": "staff", "plan": "client", "request": "request"}
KADER = """
format = 1
id = "nl.voorbeeld"
version = "1"
title = "Voorbeeld"
mode = "checklist"
source = {{ document = "README", publisher = "Dit programma" }}
[[section]]
id = "a"
title = "A"
[[requirement]]
id = "a.1"
section = "a"
level = "must"
per = "{per}"
judged = "{judged}"
text = "Eis."
plain = "Eis."
source = "README"
theme = "KMS"
{rule}
"""


@pytest.mark.parametrize("rule", [rule for _, rule in ROWS], ids=[asked for asked, _ in ROWS])
def test_a_rule_of_the_readme_is_a_rule(rule: str) -> None:
    given = re.findall(r"`([^`]+)`", rule)[-1]
    if given.startswith("applies"):
        text = KADER.format(per="client", judged="statement", rule=given)
    else:
        kind = re.search(r'kind = "(\w+)"', given)
        assert kind is not None
        per = SUBJECTS.get(kind[1], "provider")
        text = KADER.format(per=per, judged="records", rule=f"evidence = [{given}]")
    assert [one.id for one in read_kader(text, "README.md").requirements] == ["a.1"]


def test_there_are_rules_in_the_readme() -> None:
    assert len(ROWS) >= 8
