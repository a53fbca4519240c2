"""Seals a document: a certification signature that shows every later change, with a key of the dossier itself."""

from __future__ import annotations

import hashlib
import stringprep
import unicodedata
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from io import BytesIO

import pikepdf
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import NameOID
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.writer import BasePdfFileWriter
from pyhanko.sign import signers
from pyhanko.sign.fields import MDPPerm, SigSeedSubFilter
from pyhanko.sign.signers.pdf_signer import PdfSigningSession
from pyhanko_certvalidator.registry import SimpleCertificateStore

from ..domain.errors import DomainError
from .claim import read_claim
from .tagged.finish import SEAL_FIELD

# RSA, not an elliptic curve: for the latter the file would have to call itself PDF 2.0.
_KEY_BITS = 3072
_VALID_FOR = timedelta(days=365 * 60)
_ROOT_NAME = "Kwaliteitsassistent lokale sleutel"
_SEAL_NAME = "Kwaliteitsassistent controlezegel"
_LONGEST_NAME = 64
_DIGEST = "sha256"
_DER = serialization.Encoding.DER


@dataclass(frozen=True, slots=True)
class SealingKey:
    """A key to seal with, its certificate, and the root that vouches for it.

    The root's own private key is thrown away when it is made: no second seal can be made in its name.
    """

    private_key: rsa.RSAPrivateKey
    certificate: x509.Certificate
    root: x509.Certificate

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the root certificate, in hex: by this the seal is recognised."""
        return hashlib.sha256(self.root_bytes).hexdigest()

    @property
    def root_bytes(self) -> bytes:
        """The root certificate as DER."""
        return self.root.public_bytes(_DER)

    @property
    def root_pem(self) -> str:
        """The root certificate as PEM, to give away."""
        return self.root.public_bytes(serialization.Encoding.PEM).decode("ascii")

    def to_bytes(self) -> bytes:
        """PKCS#12 without a passphrase of its own: the encrypted dossier guards it."""
        return pkcs12.serialize_key_and_certificates(
            b"zegel", self.private_key, self.certificate, [self.root], serialization.NoEncryption()
        )

    @classmethod
    def from_bytes(cls, stored: bytes) -> SealingKey:
        """The key that `to_bytes` stored. Raises DomainError `sealing_key_unreadable`."""
        try:
            key, certificate, others = pkcs12.load_key_and_certificates(stored, None)
        except ValueError as error:
            raise DomainError("sealing_key_unreadable") from error
        if not isinstance(key, rsa.RSAPrivateKey) or certificate is None or len(others) != 1:
            raise DomainError("sealing_key_unreadable")
        return cls(key, certificate, others[0])


def new_sealing_key(organisation: str, now: datetime) -> SealingKey:
    """A new key for one dossier (RSA-3072, takes about a quarter of a second). `now` is timezone-aware."""
    root_key = rsa.generate_private_key(public_exponent=65537, key_size=_KEY_BITS)
    root_name = _name(organisation, _ROOT_NAME)
    root = _certificate(root_name, root_name, root_key.public_key(), root_key, now, is_root=True)
    seal_key = rsa.generate_private_key(public_exponent=65537, key_size=_KEY_BITS)
    seal_name = _name(organisation, _SEAL_NAME)
    certificate = _certificate(seal_name, root_name, seal_key.public_key(), root_key, now, is_root=False)
    return SealingKey(seal_key, certificate, root)


def seal(pdf: bytes, key: SealingKey, now: datetime, reason: str) -> bytes:
    """The PDF with an invisible PAdES B-B seal after which nothing may change.

    `now` is the clock of this computer, timezone-aware; no time stamp service is asked, no network is used.
    The document must have been made for this key (`Identity.seal_root`), since it names the key to its readers.
    Raises DomainError `pdf_already_sealed` for a file that carries a signature.
    """
    refuse_signed(pdf)
    if read_claim(pdf).root != key.fingerprint:
        raise ValueError("the document was made for another key")
    metadata = signers.PdfSignatureMetadata(
        field_name=SEAL_FIELD,
        md_algorithm=_DIGEST,
        subfilter=SigSeedSubFilter.PADES,
        certify=True,
        docmdp_permissions=MDPPerm.NO_CHANGES,
        reason=reason,
    )
    writer = _PlainWriter(BytesIO(pdf))
    signer = _ClockedSigner(metadata, _KeySigner(key), now)
    sealed: BytesIO = signer.sign_pdf(writer, existing_fields_only=True)
    return sealed.getvalue()


def refuse_signed(pdf: bytes) -> None:
    """Raise DomainError `pdf_already_sealed` when writing to this PDF would break a signature."""
    if has_signature(pdf):
        raise DomainError("pdf_already_sealed")


def has_signature(pdf: bytes) -> bool:
    """Whether any form field of the PDF holds a signature. Raises DomainError `pdf_unreadable`."""
    try:
        with pikepdf.open(BytesIO(pdf)) as opened:
            form = opened.Root.get("/AcroForm", pikepdf.Dictionary())
            return any(_is_signed(field) for field in form.get("/Fields", pikepdf.Array()))
    except pikepdf.PdfError as error:
        raise DomainError("pdf_unreadable") from error


def _is_signed(field: pikepdf.Object) -> bool:
    if field.get("/FT") == pikepdf.Name.Sig and "/V" in field:
        return True
    return any(_is_signed(kid) for kid in field.get("/Kids", pikepdf.Array()))


class _PlainWriter(IncrementalPdfFileWriter):
    """Adds the seal and nothing else: rewriting the metadata would spoil its PDF/A form and look at the clock."""

    def _update_meta(self) -> None:
        pass


class _ClockedSigner(signers.PdfSigner):
    """Signs with the moment it was given instead of looking at the clock."""

    def __init__(self, metadata: signers.PdfSignatureMetadata, signer: signers.Signer, now: datetime) -> None:
        super().__init__(metadata, signer)
        self._now = now

    def init_signing_session(self, pdf_out: BasePdfFileWriter, existing_fields_only: bool = False) -> PdfSigningSession:
        session = super().init_signing_session(pdf_out, existing_fields_only)
        session.system_time = self._now
        return session


class _KeySigner(signers.Signer):
    """Signs with the key in hand: reading it from bytes for each signature checks anew that it is prime."""

    def __init__(self, key: SealingKey) -> None:
        certificate, root = (asn1_x509.Certificate.load(one.public_bytes(_DER)) for one in (key.certificate, key.root))
        known = SimpleCertificateStore()  # type: ignore[no-untyped-call]
        known.register(root)
        super().__init__(signing_cert=certificate, cert_registry=known)
        self._key = key.private_key

    async def async_sign_raw(self, data: bytes, digest_algorithm: str, dry_run: bool = False) -> bytes:
        if digest_algorithm != _DIGEST:
            raise ValueError(digest_algorithm)
        if dry_run:
            return bytes(self._key.key_size // 8)
        return self._key.sign(data, PKCS1v15(), hashes.SHA256())


def _name(organisation: str, common_name: str) -> x509.Name:
    attributes = [x509.NameAttribute(NameOID.COUNTRY_NAME, "NL")]
    shown = "".join(filter(_is_plain, organisation)).strip()[:_LONGEST_NAME].strip()
    if shown:
        attributes.append(x509.NameAttribute(NameOID.ORGANIZATION_NAME, shown))
    return x509.Name([*attributes, x509.NameAttribute(NameOID.COMMON_NAME, common_name)])


def _is_plain(sign: str) -> bool:
    """Whether a certificate may hold a sign: names are compared by RFC 4518, which knows the signs of Unicode 3.2.

    Signs written from right to left are left out as well: it refuses them beside a Latin letter or a digit.
    """
    known = all(not stringprep.in_table_a1(part) for part in unicodedata.normalize("NFKC", sign))
    return known and sign.isprintable() and sign != "\ufffd" and not stringprep.in_table_d1(sign)


def _certificate(
    subject: x509.Name,
    issuer: x509.Name,
    public_key: rsa.RSAPublicKey,
    issuer_key: rsa.RSAPrivateKey,
    now: datetime,
    *,
    is_root: bool,
) -> x509.Certificate:
    start = now.astimezone(UTC) - timedelta(days=1)
    usage = x509.KeyUsage(
        digital_signature=not is_root,
        content_commitment=not is_root,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=is_root,
        crl_sign=is_root,
        encipher_only=False,
        decipher_only=False,
    )
    issuer_id = x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_key.public_key())
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(public_key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(start + _VALID_FOR)
        .add_extension(x509.BasicConstraints(ca=is_root, path_length=0 if is_root else None), critical=True)
        .add_extension(usage, critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(public_key), critical=False)
        .add_extension(issuer_id, critical=False)
    )
    return builder.sign(issuer_key, hashes.SHA256())
