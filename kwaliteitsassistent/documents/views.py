"""What several documents show: who sends them, how they are numbered, and who signed."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime

from ..domain.records.clients import RepresentativeRole
from ..domain.records.evaluation import SignerRole

Stroke = tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Sender:
    """The provider as a document names it."""

    name: str
    kvk: str = ""
    address: str = ""
    phone: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class Identity:
    """Which document this is.

    `made_at` is in the user's time zone. `replaces` names the version this one corrects. `seal_root` is the SHA-256
    fingerprint (hex) of the key that will seal it; empty for a document that gets no seal.
    """

    number: str
    version: int
    made_at: datetime
    replaces: str = ""
    seal_root: str = ""


@dataclass(frozen=True, slots=True)
class SignatureView:
    """One signature: drawn (`strokes`) or a typed name.

    Points lie in 0..1 of a box `aspect` times as wide as high, with (0, 0) at the top left. `signed_at` is the
    clock of the computer, in the user's time zone.
    """

    role: SignerRole
    name: str
    signed_at: datetime
    strokes: tuple[Stroke, ...] = ()
    aspect: float = 3.0
    representative_role: RepresentativeRole | None = None
    representative_ground: str = ""
    witness: str = ""

    @property
    def drawn(self) -> bool:
        """Whether there is something to draw."""
        return any(self.strokes)


@dataclass(frozen=True, slots=True)
class OutcomeView:
    """How signing ended: signatures, or why there are none, or the client's own words of disagreement."""

    signatures: tuple[SignatureView, ...] = ()
    not_signed_because: str = ""
    disagreement: str = ""
    expected: tuple[SignerRole, ...] = (SignerRole.CLIENT, SignerRole.CARER)

    @property
    def settled(self) -> bool:
        """Whether the signing has been concluded; until then the document is a concept."""
        return bool(self.signatures or self.not_signed_because.strip() or self.disagreement.strip())


def content_mark(view: object) -> str:
    """Eight characters that belong to this content: the start of the SHA-256 of all that the view holds."""
    digest = hashlib.sha256(repr(view).encode("utf-8", "surrogatepass")).hexdigest().upper()
    return f"{digest[:4]} {digest[4:8]}"


def grouped(fingerprint: str, groups: int = 6) -> str:
    """The start of a fingerprint in groups of four, as people compare it."""
    letters = fingerprint.upper()
    return " ".join(letters[start : start + 4] for start in range(0, 4 * groups, 4))
