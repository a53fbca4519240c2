"""The seal: what it looks like, and that no later change is ever called "in orde"."""

from __future__ import annotations

import re
import socket
from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from asn1crypto import keys, x509
from cryptography.hazmat.primitives import serialization
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pyhanko.pdf_utils import embed
from pyhanko.pdf_utils.generic import (
    ArrayObject,
    DictionaryObject,
    FloatObject,
    StreamObject,
    TextStringObject,
    pdf_name,
)
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import signers
from pyhanko.sign.fields import MDPPerm, SigSeedSubFilter
from pyhanko_certvalidator.registry import SimpleCertificateStore

from kwaliteitsassistent.documents.evaluation import build_evaluation
from kwaliteitsassistent.documents.seal import SealingKey, new_sealing_key, refuse_signed, seal
from kwaliteitsassistent.documents.verification import Reason, State, verify
from kwaliteitsassistent.domain.errors import DomainError
from kwaliteitsassistent.services.wording.texts import has_text, text

from ..examples import examples
from . import samples
from .conftest import conforms


@dataclass(frozen=True)
class Entry:
    """What a dossier registers of a document it issued."""

    sha256: str
    root_fingerprint: str
    number: str = "EV-2026-0007"
    version: int = 1
    signatures: int = 1


@pytest.fixture(scope="session")
def unsealed(sealing_key: SealingKey) -> bytes:
    identity = samples.identity(seal_root=sealing_key.fingerprint)
    return build_evaluation(samples.evaluation(identity=identity))


@pytest.fixture(scope="session")
def sealed(unsealed: bytes, sealing_key: SealingKey) -> bytes:
    return seal(unsealed, sealing_key, samples.NOW, "Verzegeld na ondertekening")


@pytest.fixture
def register(sealed: bytes, sealing_key: SealingKey) -> tuple[Entry, ...]:
    return (Entry(verify(sealed).sha256, sealing_key.fingerprint),)


def test_sealed_document_still_conforms(sealed: bytes, tmp_path: Path) -> None:
    conforms(sealed, tmp_path)
    assert len(sealed) < 90_000


def test_fresh_seal_is_in_order(sealed: bytes, sealing_key: SealingKey, register: tuple[Entry, ...]) -> None:
    for found in (verify(sealed, register), verify(sealed, None, {sealing_key.fingerprint})):
        assert (found.state, found.reason) == (State.INTACT, Reason.INTACT)
        assert (found.number, found.version) == ("EV-2026-0007", 1)
        assert found.sealed_at == samples.NOW
        assert found.sealed_by == "Zorg aan Huis Jansen"


def test_unknown_key_is_unknown(sealed: bytes) -> None:
    assert verify(sealed).state is State.UNKNOWN
    assert verify(sealed).reason is Reason.UNKNOWN_KEY
    assert verify(sealed, (), ()).reason is Reason.UNKNOWN_KEY


def test_key_survives_storing(sealing_key: SealingKey, unsealed: bytes) -> None:
    again = SealingKey.from_bytes(sealing_key.to_bytes())
    assert again.fingerprint == sealing_key.fingerprint
    found = verify(seal(unsealed, again, samples.NOW, "proef"), None, {sealing_key.fingerprint})
    assert found.state is State.INTACT
    assert "BEGIN CERTIFICATE" in sealing_key.root_pem
    with pytest.raises(DomainError, match="sealing_key_unreadable"):
        SealingKey.from_bytes(b"geen sleutel")


@pytest.mark.parametrize(
    "organisation", ["", "😀", "x" * 200, "Zorg\x00 & Co", "👩\u200d👧 é ש中", "\ue000\ufffd", "Ǆ ﬁ ½"]
)
def test_any_organisation_gets_a_key_that_others_can_read(organisation: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kwaliteitsassistent.documents.seal._KEY_BITS", 2048)
    key = new_sealing_key(organisation, samples.NOW)
    assert len(key.fingerprint) == 64
    for certificate in (key.certificate, key.root):
        read = x509.Certificate.load(certificate.public_bytes(serialization.Encoding.DER))
        assert read.subject.hashable


# Twelve ways to tamper


def flip(pdf: bytes, place: int, bit: int = 0) -> bytes:
    return pdf[:place] + bytes([pdf[place] ^ (1 << bit)]) + pdf[place + 1 :]


def padding_place(pdf: bytes) -> int:
    return pdf.index(b">", pdf.rindex(b"/Contents <")) - 4


def written(writer: IncrementalPdfFileWriter) -> bytes:
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def add_content(pdf: bytes) -> bytes:
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    page = writer.find_page_for_modification(0)[0].get_object()
    extra = writer.add_object(StreamObject(stream_data=b"q 1 0 0 rg 100 500 200 40 re f Q"))
    page["/Contents"] = ArrayObject([page.raw_get("/Contents"), extra])
    writer.update_container(page)
    return written(writer)


def add_annotation(pdf: bytes) -> bytes:
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    page = writer.find_page_for_modification(0)[0].get_object()
    note = {
        pdf_name("/Type"): pdf_name("/Annot"),
        pdf_name("/Subtype"): pdf_name("/FreeText"),
        pdf_name("/Contents"): TextStringObject("nep"),
        pdf_name("/DA"): TextStringObject("/Helv 12 Tf"),
        pdf_name("/Rect"): ArrayObject(map(FloatObject, (100, 600, 300, 640))),
    }
    page["/Annots"] = ArrayObject([*page.get("/Annots", ()), writer.add_object(DictionaryObject(note))])
    writer.update_container(page)
    return written(writer)


def add_attachment(pdf: bytes) -> bytes:
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    data = embed.EmbeddedFileObject.from_file_data(writer, b"hoi", mime_type="text/plain")
    embed.embed_file(writer, embed.FileSpec("x.txt", embedded_data=data))
    return written(writer)


def change_title(pdf: bytes) -> bytes:
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    info = writer.trailer["/Info"]
    info[pdf_name("/Title")] = TextStringObject("Andere titel")
    writer.update_container(info)
    return written(writer)


def resave(pdf: bytes, remove_signature: bool = False) -> bytes:
    out = BytesIO()
    with pikepdf.open(BytesIO(pdf)) as opened:
        if remove_signature:
            del opened.Root["/AcroForm"]
            del opened.Root["/Perms"]
        opened.save(out)
    return out.getvalue()


def roll_back(pdf: bytes) -> bytes:
    ends = [found.end() for found in re.finditer(rb"%%EOF\r?\n?", pdf)]
    return pdf[: ends[-2]]


def sign_alike(pdf: bytes) -> bytes:
    """The unsealed file signed with a key that bears the same names."""
    other = new_sealing_key("Zorg aan Huis Jansen", samples.NOW)
    bare = roll_back(pdf)
    private = other.private_key.private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    signer = signers.SimpleSigner(
        signing_cert=x509.Certificate.load(other.certificate.public_bytes(serialization.Encoding.DER)),
        signing_key=keys.PrivateKeyInfo.load(private),
        cert_registry=SimpleCertificateStore.from_certs([x509.Certificate.load(other.root_bytes)]),
    )
    metadata = signers.PdfSignatureMetadata(
        field_name="Zegel",
        md_algorithm="sha256",
        subfilter=SigSeedSubFilter.PADES,
        certify=True,
        docmdp_permissions=MDPPerm.NO_CHANGES,
    )
    writer = IncrementalPdfFileWriter(BytesIO(bare))
    return signers.PdfSigner(metadata, signer).sign_pdf(writer, existing_fields_only=True).getvalue()


TAMPERINGS: dict[str, tuple[Callable[[bytes], bytes], Reason]] = {
    "one byte in the signed range": (lambda pdf: flip(pdf, 3000), Reason.BROKEN),
    "one byte in the seal": (lambda pdf: flip(pdf, pdf.rindex(b"/Contents <") + 4001), Reason.BROKEN),
    "one byte in the padding": (lambda pdf: flip(pdf, padding_place(pdf)), Reason.PADDING),
    "text after the end": (lambda pdf: pdf + b"\nextra", Reason.ADDED),
    "page content added": (add_content, Reason.ADDED),
    "annotation added": (add_annotation, Reason.ADDED),
    "attachment added": (add_attachment, Reason.ADDED),
    "title changed": (change_title, Reason.ADDED),
    "saved by another program": (resave, Reason.BROKEN),
    "signature removed": (lambda pdf: resave(pdf, remove_signature=True), Reason.REMOVED),
    "rolled back to before the seal": (roll_back, Reason.REMOVED),
    "signed again by a look-alike": (sign_alike, Reason.OTHER_KEY),
}


@pytest.mark.filterwarnings("ignore::UserWarning")  # pikepdf on the orphan that removing a signature leaves
@pytest.mark.parametrize("name", TAMPERINGS)
def test_no_tampering_is_in_order(
    name: str, sealed: bytes, sealing_key: SealingKey, register: tuple[Entry, ...]
) -> None:
    tamper, reason = TAMPERINGS[name]
    changed = tamper(sealed)
    assert changed != sealed
    for found in (verify(changed), verify(changed, register), verify(changed, None, {sealing_key.fingerprint})):
        assert found.state is State.CHANGED, name
        assert found.reason is reason


@settings(max_examples=examples(60), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(share=st.floats(0, 1, exclude_max=True), bit=st.integers(0, 7))
def test_no_flipped_bit_is_in_order(share: float, bit: int, sealed: bytes, sealing_key: SealingKey) -> None:
    changed = flip(sealed, int(share * len(sealed)), bit)
    assert verify(changed, None, {sealing_key.fingerprint}).state is not State.INTACT


@settings(max_examples=examples(40), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(share=st.floats(0, 1, exclude_max=True), bit=st.integers(0, 3))
def test_no_flipped_bit_in_the_seal_is_in_order(share: float, bit: int, sealed: bytes, sealing_key: SealingKey) -> None:
    start = sealed.rindex(b"/Contents <") + len(b"/Contents <")
    end = sealed.index(b">", start)
    raw = bytearray(bytes.fromhex(sealed[start:end].decode()))
    raw[int(share * 3300)] ^= 1 << bit
    changed = sealed[:start] + raw.hex().upper().encode() + sealed[end:]
    assert verify(changed, None, {sealing_key.fingerprint}).state is not State.INTACT


@pytest.mark.parametrize("junk", [b"", b"hallo", b"%PDF-1.7\n%%EOF", b"\x00" * 500])
def test_junk_is_unknown(junk: bytes, register: tuple[Entry, ...]) -> None:
    found = verify(junk, register)
    assert (found.state, found.reason) == (State.UNKNOWN, Reason.UNREADABLE)


def test_document_without_seal_is_unknown() -> None:
    pdf = build_evaluation(samples.evaluation(identity=samples.identity()))
    assert verify(pdf).reason is Reason.NEVER_SEALED


def test_register_settles_what_the_seal_cannot(
    sealed: bytes, sealing_key: SealingKey, register: tuple[Entry, ...]
) -> None:
    other = samples.evaluation(identity=samples.identity(seal_root=sealing_key.fingerprint), client="iemand anders")
    twin = seal(build_evaluation(other), sealing_key, samples.NOW, "proef")
    assert verify(twin, register).reason is Reason.OTHER_FILE
    root = sealing_key.fingerprint
    digest = verify(sealed).sha256
    assert verify(sealed, (Entry("0" * 64, root, number="EV-1"),)).reason is Reason.NOT_REGISTERED
    assert verify(sealed, (Entry(digest, root, signatures=2),)).reason is Reason.OTHER_COUNT


def test_nothing_writes_to_a_sealed_document(sealed: bytes, unsealed: bytes, sealing_key: SealingKey) -> None:
    with pytest.raises(DomainError, match="pdf_already_sealed"):
        seal(sealed, sealing_key, samples.NOW, "nog eens")
    with pytest.raises(DomainError, match="pdf_already_sealed"):
        refuse_signed(sealed)
    with pytest.raises(DomainError, match="pdf_unreadable"):
        refuse_signed(b"hallo")
    refuse_signed(unsealed)


def test_a_document_is_sealed_only_with_the_key_it_names(sealing_key: SealingKey) -> None:
    with pytest.raises(ValueError, match="another key"):
        seal(build_evaluation(samples.evaluation()), sealing_key, samples.NOW, "proef")


def test_no_network(unsealed: bytes, sealing_key: SealingKey, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*arguments: object, **options: object) -> None:
        raise AssertionError("network asked for")

    monkeypatch.setattr(socket, "create_connection", refuse)
    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    found = verify(seal(unsealed, sealing_key, samples.NOW, "proef"), None, {sealing_key.fingerprint})
    assert found.state is State.INTACT


@pytest.mark.parametrize("reason", Reason)
def test_each_reason_has_a_sentence(reason: Reason) -> None:
    assert has_text("verification", reason)
    assert text("verification", reason)
