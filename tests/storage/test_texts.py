"""Every expected trouble of this layer has its Dutch sentence."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from kwaliteitsassistent import storage
from kwaliteitsassistent.bundled import bundled
from kwaliteitsassistent.storage.file import failures

RAISED = re.compile(r'(?:DomainError|_in_use)\(\s*"(\w+)"')


def test_no_sentence_without_an_error() -> None:
    sources = Path(str(storage.__file__)).parent.rglob("*.py")
    raised = {code for source in sources for code in RAISED.findall(source.read_text(encoding="utf-8"))}
    raised |= {code for _, code in failures._DATABASE} | set(failures._DISK.values()) | {"disk_failed"}
    texts = tomllib.loads(bundled("resources", "texts", "storage.toml").read_text(encoding="utf-8"))
    assert texts["error"].keys() <= raised
