"""The comments of a kader file while it is edited: those above a table stay with it, the others are counted."""

from __future__ import annotations

from pathlib import Path

import pytest

from kwaliteitsassistent.bundled import bundled
from kwaliteitsassistent.domain.kader.editing.comments import COMMENT
from kwaliteitsassistent.domain.kader.editing.draft import checked, draft_of, put, text_of
from kwaliteitsassistent.domain.kader.editing.rows import copy_requirement, own_copy, remove_section, step

TEXT = '''# Eisen van de gemeente.
#
# Overgenomen uit het contract.

format = 1
id = "eigen"
version = "1"
title = "Kader # 1"
mode = "checklist"

# Waar het vandaan komt.
[source]
document = "Contract"
publisher = "Gemeente"

[[section]]
id = "a"
title = "A"

# Besproken op 3 mei.

# Nog eens nalezen.
[[requirement]]
id = "x.1"
section = "a"
level = "must"
per = "provider"
judged = "person"
text = """
# dit is geen commentaar
"""
plain = "P"
source = "S"
theme = "OVERIG"

[[requirement]]
id = "x.2"
section = "a"
level = "must"
per = "provider"
judged = "person"
text = "T"
plain = "P"
source = "S"
theme = "OVERIG"
'''
SHIPPED = sorted(bundled("resources", "kaders").glob("*.toml"), key=lambda path: path.name)


def test_comments_above_tables_are_written_again() -> None:
    draft = draft_of(TEXT)
    assert draft.lost == 0
    assert draft.at((COMMENT,)) == "# Eisen van de gemeente.\n#\n# Overgenomen uit het contract."
    assert draft.at(("requirement", 0, COMMENT)) == "# Besproken op 3 mei.\n\n# Nog eens nalezen."
    assert draft.at(("section", 0, COMMENT)) is None
    again = text_of(draft)
    assert "# Waar het vandaan komt.\n[source]" in again
    assert '# Nog eens nalezen.\n[[requirement]]\nid = "x.1"' in again
    assert draft_of(again) == draft
    assert checked(draft)[1] == ()


def test_a_comment_goes_along_with_its_table() -> None:
    draft, path = step(draft_of(TEXT), ("requirement", 0), 1)
    draft = put(draft, (*path, "id"), "x.9")
    assert '# Nog eens nalezen.\n[[requirement]]\nid = "x.9"' in text_of(draft)
    assert text_of(copy_requirement(draft, int(path[1]))[0]).count("nalezen") == 1
    assert "nalezen" not in text_of(remove_section(draft, 0))


@pytest.mark.parametrize(
    ("old", "new", "lost"),
    [
        ('version = "1"', 'version = "1"  # de eerste', 1),
        ('plain = "P"', '# kort\nplain = "P"', 2),
        ('title = "A"', 'title = "A"\n# na de afdeling', 0),
        ("[source]", "[source] # daar", 1),
    ],
)
def test_comments_elsewhere_are_counted(old: str, new: str, lost: int) -> None:
    draft = draft_of(TEXT.replace(old, new))
    assert draft.lost == lost
    assert own_copy(put(draft, ("version",), "2"), "kopie", "Kopie").lost == lost
    assert draft_of(text_of(draft)).lost == 0
    assert checked(draft)[1] == ()


def test_windows_line_ends_make_no_difference() -> None:
    assert draft_of(TEXT.replace("\n", "\r\n")) == draft_of(TEXT)


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_no_comment_of_a_shipped_kader_is_lost(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    draft = draft_of(text)
    assert draft.lost == 0
    assert text_of(draft).startswith(text[: text.index("\n")])
