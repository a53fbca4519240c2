"""The parts of an XLSX file, taken out of its ZIP within hard limits and read as XML without a document type."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Callable, Iterator
from typing import Any
from xml.parsers import expat

from ..domain.errors import DomainError

MAX_UNPACKED = 40_000_000  # bytes of all parts together
MAX_ELEMENTS = 1_500_000  # of all parts together; a full table has some 700,000
MAX_DEPTH = 60  # elements in each other; a sheet has some eight
_CHUNK = 65_536


class Stop(Exception):
    """Raised by a listener that has read enough."""


class Package:
    """An open XLSX file. Raises DomainError `table_not_xlsx` or `table_unpacks_large`."""

    def __init__(self, data: bytes, file: str) -> None:
        self.file = file
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
            raise self.broken() from None
        if sum(part.file_size for part in self._zip.infolist()) > MAX_UNPACKED:
            raise self._large()
        self._left = MAX_UNPACKED
        self._elements = 0
        self._names = {name.casefold().lstrip("/"): name for name in self._zip.namelist()}

    def broken(self) -> DomainError:
        """The error for a file that is not what its name says."""
        return DomainError("table_not_xlsx", file=self.file)

    def _large(self) -> DomainError:
        return DomainError("table_unpacks_large", file=self.file, limit=MAX_UNPACKED // 1_000_000)

    def __contains__(self, name: str) -> bool:
        return name.casefold() in self._names

    def read(
        self,
        name: str,
        start: Callable[[str, dict[str, str]], Any],
        end: Callable[[str], Any] = lambda _: None,
        text: Callable[[str], Any] = lambda _: None,
    ) -> None:
        """Read one part as XML; elements come by their names without a prefix. Ends when a listener raises Stop."""
        depth = 0

        def enter(tag: str, attributes: dict[str, str]) -> None:
            nonlocal depth
            depth += 1
            self._elements += 1
            if depth > MAX_DEPTH:
                raise self.broken()
            if self._elements > MAX_ELEMENTS:
                raise self._large()
            start(tag.rpartition(":")[2], attributes)

        def leave(tag: str) -> None:
            nonlocal depth
            depth -= 1
            end(tag.rpartition(":")[2])

        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartElementHandler = enter
        parser.EndElementHandler = leave
        parser.CharacterDataHandler = text
        parser.StartDoctypeDeclHandler = self._refuse
        try:
            for chunk in self._chunks(name):
                parser.Parse(chunk, False)
            parser.Parse(b"", True)
        except Stop:
            return
        except expat.ExpatError:
            raise self.broken() from None

    def _refuse(self, *_: object) -> None:
        """A sheet never declares a document type; whoever does wants entities that grow."""
        raise self.broken()

    def _chunks(self, name: str) -> Iterator[bytes]:
        """The bytes of a part. What the ZIP says of its size may be a lie, so what comes out is counted too."""
        try:
            with self._zip.open(self._names[name.casefold()]) as part:
                while chunk := part.read(_CHUNK):
                    self._left -= len(chunk)
                    if self._left < 0:
                        raise self._large()
                    yield chunk
        except (KeyError, zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, NotImplementedError):
            raise self.broken() from None
