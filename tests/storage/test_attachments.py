"""Attachments and how their kind is told."""

from __future__ import annotations

import hashlib
import io
import zipfile
from datetime import date

import pytest

from kwaliteitsassistent.domain.errors import DomainError
from kwaliteitsassistent.storage import attachments
from kwaliteitsassistent.storage.media_type import media_type_of
from kwaliteitsassistent.storage.open_dossier import OpenDossier

DAY = date(2026, 3, 4)


def test_what_was_added_comes_back_equal(dossier: OpenDossier) -> None:
    content = b"%PDF-1.7\n" + bytes(range(256)) * 2000
    with dossier.begin() as connection:
        added = attachments.add(connection, "vog.pdf", content, DAY)
    with dossier.begin() as connection:
        found, data = attachments.read(connection, added.id)
        assert attachments.listed(connection) == (added,)
    assert data == content
    assert found == added
    assert added == attachments.Attachment(
        added.id, "vog.pdf", "application/pdf", len(content), hashlib.sha256(content).hexdigest(), DAY
    )


def test_an_id_can_be_kept(dossier: OpenDossier) -> None:
    with dossier.begin() as connection:
        assert attachments.add(connection, "a", b"x", DAY, "diploma-7").id == "diploma-7"
        assert attachments.read(connection, "diploma-7")[1] == b"x"


def test_deleting_takes_the_content_along(dossier: OpenDossier) -> None:
    with dossier.begin() as connection:
        added = attachments.add(connection, "a", b"x", DAY)
        attachments.delete(connection, added.id)
        assert attachments.listed(connection) == ()
        assert connection.exec_driver_sql("SELECT count(*) FROM attachment_content").scalar() == 0
        for gone in (attachments.read, attachments.delete):
            with pytest.raises(DomainError) as caught:
                gone(connection, added.id)
            assert caught.value.code == "attachment_unknown"


@pytest.mark.parametrize(
    ("content", "code"), [(b"", "attachment_empty"), (bytes(25 * 1024 * 1024 + 1), "attachment_too_large")]
)
def test_sizes_that_are_refused(dossier: OpenDossier, content: bytes, code: str) -> None:
    with dossier.begin() as connection:
        with pytest.raises(DomainError) as caught:
            attachments.add(connection, "a", content, DAY)
        assert attachments.listed(connection) == ()
    assert caught.value.code == code


def test_content_that_is_not_what_was_added(dossier: OpenDossier) -> None:
    with dossier.begin() as connection:
        added = attachments.add(connection, "a", b"x", DAY)
        connection.exec_driver_sql("UPDATE attachment_content SET data = x'00'")
        with pytest.raises(DomainError) as caught:
            attachments.read(connection, added.id)
    assert caught.value.code == "attachment_damaged"


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("C:\\Users\\x\\vog.pdf", "vog.pdf"),
        ("../../etc/passwd", "passwd"),
        ("één\x00 \u202evog.pdf", "één vog.pdf"),
        ("...", "bijlage"),
        ("a" * 500, "a" * 200),
    ],
)
def test_a_name_is_only_a_name(dossier: OpenDossier, given: str, kept: str) -> None:
    with dossier.begin() as connection:
        assert attachments.add(connection, given, b"x", DAY).name == kept


def zipped(*names: str) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name in names:
            archive.writestr(name, "application/vnd.oasis.opendocument.text" if name == "mimetype" else "x")
    return made.getvalue()


@pytest.mark.parametrize(
    ("content", "media_type"),
    [
        (b"%PDF-1.4 ...", "application/pdf"),
        (b"\x89PNG\r\n\x1a\n...", "image/png"),
        (b"\xff\xd8\xff\xe0", "image/jpeg"),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", "image/webp"),
        (b"\x00\x00\x00\x18ftypheic", "image/heic"),
        (zipped("word/document.xml"), "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        (zipped("xl/workbook.xml"), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        (zipped("mimetype", "content.xml"), "application/vnd.oasis.opendocument.text"),
        (zipped("foto.jpg"), "application/zip"),
        (b"PK\x03\x04 geen zip", "application/octet-stream"),
        ("één regel\r\nnog een\t€".encode(), "text/plain"),
        (b"\xef\xbb\xbfnaam;datum\n", "text/plain"),
        (b"caf\xe9", "application/octet-stream"),
        (b"nul\x00", "application/octet-stream"),
        (b"MZ\x90\x00", "application/octet-stream"),
    ],
)
def test_the_content_tells_the_kind(content: bytes, media_type: str) -> None:
    assert media_type_of(content) == media_type
