"""The whole dossier in its portable form: out for other systems and for the user, in from the same form."""

from __future__ import annotations

from pathlib import Path

from ...domain.errors import DomainError
from ...portable import read as portable_in
from ...portable import write as portable_out
from ...portable.attachment import Attachment
from ..book import Book
from ..kader.kaders import broken

LARGEST = 2 * 1024**3  # bytes; a dossier with a gigabyte of attachments, written as text


def export_data(book: Book) -> bytes:
    """Every record and every kept file as one JSON text. Keys and passphrases are never part of it."""
    files = []
    for one in book.attachments():
        facts, content = book.attachment(one.id)
        files.append(
            Attachment(
                id=facts.id, name=facts.name, media_type=facts.media_type, added_on=facts.added_on, content=content
            )
        )
    return portable_out.write(book.read(), files)


def read_data_file(path: Path) -> bytes:
    """The bytes of a data file. Raises DomainError `file_unreadable` or `data_file_too_large`."""
    try:
        if path.stat().st_size > LARGEST:
            raise DomainError("data_file_too_large", file=path.name)
        return path.read_bytes()
    except OSError as error:
        raise DomainError("file_unreadable", file=path.name) from error


def check_data(data: bytes) -> None:
    """Raise DomainErrors with every problem in a data file, before anything is made of it."""
    dossier, _ = portable_in.read(data)
    for problem in broken(dossier):
        raise problem


def import_data(book: Book, data: bytes) -> None:
    """Fill an empty dossier, in one transaction. Raises DomainErrors with every problem, or `dossier_not_empty`."""
    dossier, files = portable_in.read(data)
    if any(True for _ in book.read().records()):
        raise DomainError("dossier_not_empty")
    with book.writing() as writing:
        for file in files:
            writing.attach(file.name, file.content, file.added_on, file.id)
        writing.put_new(dossier.records())
