"""Keeping a file as a document of the dossier, to be named by other records."""

from __future__ import annotations

from pathlib import Path

from ...domain.records.answers import Document
from ..book import Book, new_id
from ..kader.answers import read_paper


def keep_document(book: Book, path: Path) -> Document:
    """Keep a copy of a file under its own name. DomainError as for `answers.read_paper` and for attachments."""
    file = read_paper(path)
    with book.writing() as writing:
        kept = writing.attach(file.name, file.content, book.today)
        document = Document(id=new_id(), title=file.title, added_on=book.today, attachment_id=kept.id)
        writing.put(document)
    return document
