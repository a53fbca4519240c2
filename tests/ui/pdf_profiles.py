"""What a PDF lacks for the profiles that all documents keep to: PDF/UA-1 and PDF/A-2b."""

from __future__ import annotations

from pathlib import Path

import page

PROFILES = (page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2B)


def problems_of(path: Path) -> list[str]:
    """All failures, none when the file keeps to both profiles."""
    reports = (page.validate_pdf(str(path), profile=profile) for profile in PROFILES)
    return [str(failure) for report in reports if not report.is_compliant for failure in report.failures]
