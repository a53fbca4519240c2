"""The gate for PDF profiles, and one sealing key for all tests (making one takes a while)."""

from __future__ import annotations

from pathlib import Path

import page
import pytest

from kwaliteitsassistent.documents.seal import SealingKey, new_sealing_key

from . import samples


def conforms(pdf: bytes, folder: Path) -> None:
    """Assert that the PDF passes PDF/UA-1 and PDF/A-2b."""
    path = folder / "document.pdf"
    path.write_bytes(pdf)
    for profile in (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2B):
        report = page.validate_pdf(str(path), profile=profile)
        assert report.is_compliant, [str(failure) for failure in report.failures][:5]


@pytest.fixture(scope="session")
def sealing_key() -> SealingKey:
    return new_sealing_key("Zorg aan Huis Jansen", samples.NOW)
