"""The window counts as people do, in both languages."""

from __future__ import annotations

import xml.etree.ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication

from kwaliteitsassistent.bundled import bundled
from kwaliteitsassistent.ui.application import Application
from kwaliteitsassistent.ui.languages import Language


@pytest.mark.parametrize(
    ("language", "one", "two"),
    [(Language.ENGLISH, "1 requirement", "2 requirements"), (Language.DUTCH, "1 eis", "2 eisen")],
)
def test_one_and_many_are_told_apart(application: Application, language: Language, one: str, two: str) -> None:
    application.words.use(language)
    told = [QCoreApplication.translate("KaderListView", "%n requirement(s)", "", count) for count in (1, 2)]
    assert told == [one, two]


def test_every_counted_line_has_both_forms_in_english() -> None:
    messages = list(ET.parse(bundled("translations", "kwaliteitsassistent_en.ts")).getroot().iter("message"))
    assert messages
    assert [each.findtext("source") for each in messages if not all(f.text for f in each.iter("numerusform"))] == []
