"""Says whether a sealed PDF is still as it was: "in orde", "gewijzigd" or "onbekend", and why."""

from __future__ import annotations

import hashlib
import logging
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from io import BytesIO
from typing import Protocol

from asn1crypto import cms
from asn1crypto import x509 as asn1_x509
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
from pyhanko.sign.validation.status import SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext

from .claim import Claim, read_claim

_log = logging.getLogger(__name__)
# These write a traceback, with the names in the certificate, for every seal that is not sound.
for _library in ("pyhanko", "pyhanko_certvalidator"):
    logging.getLogger(_library).setLevel(logging.CRITICAL + 1)

_SHA256 = {"algorithm": "sha256"}


class State(StrEnum):
    """The verdict on a file."""

    INTACT = "in orde"
    CHANGED = "gewijzigd"
    UNKNOWN = "onbekend"


class Reason(StrEnum):
    """Why; the sentence for it stands in `resources/texts/documents.toml` under `[verification]`."""

    INTACT = "seal_intact"
    UNREADABLE = "seal_unreadable"
    NEVER_SEALED = "seal_never_there"
    REMOVED = "seal_removed"
    BROKEN = "seal_broken"
    ADDED = "seal_something_added"
    PADDING = "seal_padding"
    OTHER_COUNT = "seal_other_count"
    OTHER_KEY = "seal_other_key"
    UNKNOWN_KEY = "seal_unknown_key"
    OTHER_FILE = "seal_other_file"
    NOT_REGISTERED = "seal_not_registered"


class Registered(Protocol):
    """What a dossier knows of a document it issued."""

    @property
    def number(self) -> str: ...
    @property
    def version(self) -> int: ...
    @property
    def sha256(self) -> str: ...
    @property
    def signatures(self) -> int: ...
    @property
    def root_fingerprint(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Verification:
    """The verdict, its reason, and what the file says about itself."""

    state: State
    reason: Reason
    sha256: str
    number: str = ""
    version: int | None = None
    sealed_at: datetime | None = None
    sealed_by: str = ""
    root_fingerprint: str = ""


@dataclass(slots=True)
class _Finding:
    reason: Reason
    sealed_at: datetime | None = None
    sealed_by: str = ""
    root: str = ""
    count: int = 0


def verify(
    pdf: bytes, register: Sequence[Registered] | None = None, trusted_roots: Collection[str] = ()
) -> Verification:
    """Judge a PDF by its seal, by what the dossier registered, and by the roots (SHA-256, hex) we know.

    "In orde" asks for everything at once: the signature is sound, covers the whole file and nothing else is there,
    the key is the one the document names and one we know (from `register` or `trusted_roots`), and, when a register
    is given, the file is byte for byte the registered one. Whatever goes wrong while looking is never "in orde".
    Uses no network.
    """
    digest = hashlib.sha256(pdf).hexdigest()
    claim = read_claim(pdf)
    try:
        finding = _examine(pdf, claim)
    except Exception as error:  # a damaged file may fail anywhere in the reader; all of it means "not sound"
        _log.debug("verification failed with %s", type(error).__name__)
        finding = _Finding(Reason.BROKEN if claim.root else Reason.UNREADABLE)
    reason = finding.reason
    if reason is Reason.INTACT:
        reason = _compare(digest, claim, finding, register, trusted_roots)
    return Verification(
        _STATES[reason],
        reason,
        digest,
        claim.number,
        claim.version,
        finding.sealed_at,
        finding.sealed_by,
        finding.root,
    )


_STATES = {
    Reason.INTACT: State.INTACT,
    Reason.UNREADABLE: State.UNKNOWN,
    Reason.NEVER_SEALED: State.UNKNOWN,
    Reason.UNKNOWN_KEY: State.UNKNOWN,
    Reason.NOT_REGISTERED: State.UNKNOWN,
    Reason.REMOVED: State.CHANGED,
    Reason.BROKEN: State.CHANGED,
    Reason.ADDED: State.CHANGED,
    Reason.PADDING: State.CHANGED,
    Reason.OTHER_COUNT: State.CHANGED,
    Reason.OTHER_KEY: State.CHANGED,
    Reason.OTHER_FILE: State.CHANGED,
}


def _examine(pdf: bytes, claim: Claim) -> _Finding:
    signatures = PdfFileReader(BytesIO(pdf)).embedded_signatures
    if not signatures:
        return _Finding(Reason.REMOVED if claim.root else Reason.NEVER_SEALED)
    seal = signatures[-1]
    root = _root(seal)
    # Trusting the file's own root only tells whether the seal is sound; whose root it is comes later.
    # The moment is the one the seal states, since a kept document must stay verifiable for decades.
    trust = ValidationContext(trust_roots=[root], allow_fetching=False, moment=seal.self_reported_timestamp)
    status = validate_pdf_signature(seal, trust)
    finding = _Finding(
        Reason.INTACT,
        seal.self_reported_timestamp,
        root.subject.native.get("organization_name", ""),
        hashlib.sha256(root.dump()).hexdigest(),
        len(signatures),
    )
    if not (status.intact and status.valid):
        finding.reason = Reason.BROKEN
    elif status.coverage is not SignatureCoverageLevel.ENTIRE_FILE:
        finding.reason = Reason.ADDED
    elif not status.bottom_line:
        finding.reason = Reason.BROKEN
    elif not _only_the_seal_between(pdf, seal):
        finding.reason = Reason.PADDING
    elif claim.root and claim.root != finding.root:
        finding.reason = Reason.OTHER_KEY
    elif len(signatures) != 1:
        finding.reason = Reason.OTHER_COUNT
    return finding


def _root(seal: EmbeddedPdfSignature) -> asn1_x509.Certificate:
    """The self-issued certificate among the two that a seal of ours carries."""
    carried = [seal.signer_cert, *seal.other_embedded_certs]
    roots = [certificate for certificate in carried if certificate.self_issued]
    if len(carried) != 2 or len(roots) != 1:
        raise ValueError("not the certificates of a seal")
    root: asn1_x509.Certificate = roots[0]
    return root


def _only_the_seal_between(pdf: bytes, seal: EmbeddedPdfSignature) -> bool:
    """Whether the one stretch no signature covers holds the seal as we write it and, for the rest, zeros.

    The wrapping around the signed parts is rebuilt and compared, because readers skip over oddities in it.
    """
    start, first, second, _ = (int(number) for number in seal.byte_range)
    signed, signer = seal.signed_data, seal.signer_info
    rebuilt = cms.ContentInfo(
        {
            "content_type": "signed_data",
            "content": cms.SignedData(
                {
                    "version": "v1",
                    "digest_algorithms": [_SHA256],
                    "encap_content_info": {"content_type": "data"},
                    "certificates": signed["certificates"],
                    "signer_infos": [
                        {
                            "version": "v1",
                            "sid": signer["sid"],
                            "digest_algorithm": _SHA256,
                            "signed_attrs": signer["signed_attrs"],
                            "signature_algorithm": {"algorithm": "sha256_rsa"},
                            "signature": signer["signature"],
                        }
                    ],
                }
            ),
        }
    )
    content = rebuilt.dump().hex().upper().encode("ascii")
    return re.fullmatch(b"<" + content + b"0*>", pdf[start + first : second]) is not None


def _compare(
    digest: str,
    claim: Claim,
    finding: _Finding,
    register: Sequence[Registered] | None,
    trusted_roots: Collection[str],
) -> Reason:
    """A sound seal, held against what is known."""
    known_roots = {*trusted_roots, *(entry.root_fingerprint for entry in register or ())}
    if finding.root not in known_roots:
        return Reason.UNKNOWN_KEY
    if register is None:
        return Reason.INTACT
    entry = _known(digest, register)
    if entry is not None:
        matches = entry.signatures == finding.count and entry.root_fingerprint == finding.root
        return Reason.INTACT if matches else Reason.OTHER_COUNT
    same = [item for item in register if (item.number, item.version) == (claim.number, claim.version)]
    return Reason.OTHER_FILE if same else Reason.NOT_REGISTERED


def _known(digest: str, register: Sequence[Registered]) -> Registered | None:
    return next((entry for entry in register if entry.sha256 == digest), None)
