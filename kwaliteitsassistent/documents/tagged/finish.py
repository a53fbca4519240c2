"""From a drawn PDF to a lasting, accessible one: structure tree, metadata, PDF/A-2b and PDF/UA-1."""

from __future__ import annotations

import re
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name, ObjectStreamMode, Stream, String, pdfa

from .structure import Annotation, Content, Element

SEAL_FIELD = "Zegel"
# What may follow the last instruction of a page, and the last table of a letter type, without meaning anything.
_TEXT_PADDING = b"\n"
_FONT_PADDING = b"\0\0\0\1"
_LAYOUT_OWNER = {"Table": "Table", "TH": "Table", "TD": "Table", "L": "List"}

# PDF/A allows only metadata it knows; this describes the one property by which a file says it is PDF/UA.
_PDFUA_METADATA = """<rdf:Description rdf:about=""
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
 <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
  <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
  <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
  <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
  <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
   <pdfaProperty:name>part</pdfaProperty:name>
   <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
   <pdfaProperty:category>internal</pdfaProperty:category>
   <pdfaProperty:description>PDF/UA part</pdfaProperty:description>
  </rdf:li></rdf:Seq></pdfaSchema:property>
 </rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
 <pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
"""


@dataclass(frozen=True, slots=True)
class Description:
    """What a file says about itself.

    `made_at` is timezone-aware; `keywords` are for programs, not people. With a `seal_label` the file gets an empty,
    invisible signature field of that name for readers: made beforehand, it is part of the structure tree.
    """

    title: str
    author: str
    subject: str
    made_at: datetime
    keywords: str = ""
    language: str = "nl-NL"
    seal_label: str = ""


def finish(drawn: bytes, root: Element, pages: Sequence[Sequence[Element]], description: Description) -> bytes:
    """The drawn PDF with its structure tree and metadata; the same input gives the same bytes.

    Raises pikepdf.pdfa.PdfaError when the drawing holds something PDF/A-2b forbids: a fault of the program.
    """
    with pikepdf.open(BytesIO(drawn)) as pdf:
        _TreeWriter(pdf, pages).write(root)
        _describe(pdf, description)
        _repair_drawing(pdf)
        pdfa.prepare(pdf, "2b")
        _set_metadata_date(pdf, description.made_at)
        # Before the PDF/UA mark: the checker's list of allowed metadata has no extension schemas.
        # Without object streams: whoever adds a seal then writes a plain table too, and nothing compressed.
        report = pdfa.check(
            pdf,
            "2b",
            min_version="1.7",
            deterministic_id=True,
            object_stream_mode=ObjectStreamMode.disable,
        )
        if not report.passed:
            raise pdfa.PdfaError(report)
        _mark_accessible(pdf)
        _settle_streams(pdf)
        if description.seal_label:
            _prepare_seal(pdf, description.seal_label)
        out = BytesIO()
        pdf.save(out, **report.save_kwargs)
    return out.getvalue()


class _TreeWriter:
    """Writes the structure tree and the way back from each page to its elements."""

    def __init__(self, pdf: pikepdf.Pdf, pages: Sequence[Sequence[Element]]) -> None:
        self._pdf = pdf
        self._pages = [page.obj for page in pdf.pages]
        self._owners = pages
        self._written: dict[Element, pikepdf.Object] = {}
        self._links: list[tuple[pikepdf.Object, pikepdf.Object]] = []

    def write(self, root: Element) -> None:
        tree = self._pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        tree.K = Array([self._element(root, tree)])
        numbers: list[pikepdf.Object | int] = []
        for key, (page, owners) in enumerate(zip(self._pages, self._owners, strict=True)):
            page.StructParents = key
            page.Tabs = Name.S
            numbers += [key, self._pdf.make_indirect(Array([self._written[owner] for owner in owners]))]
        for key, (area, element) in enumerate(self._links, start=len(self._pages)):
            area.StructParent = key
            numbers += [key, element]
        tree.ParentTree = self._pdf.make_indirect(Dictionary(Nums=Array(numbers)))
        tree.ParentTreeNextKey = len(self._pages) + len(self._links)
        catalog = self._pdf.Root
        catalog.StructTreeRoot = tree
        catalog.MarkInfo = Dictionary(Marked=True)
        catalog.ViewerPreferences = Dictionary(DisplayDocTitle=True)

    def _element(self, element: Element, parent: pikepdf.Object) -> pikepdf.Object:
        written = self._pdf.make_indirect(Dictionary(S=Name(f"/{element.role}"), P=parent))
        self._written[element] = written
        if element.alt:
            written.Alt = String(element.alt)
        if element.attributes:
            owner = _LAYOUT_OWNER.get(element.role, "Layout")
            written.A = Dictionary(O=Name(f"/{owner}"))
            for key, value in element.attributes.items():
                written.A[f"/{key}"] = _attribute(value)
        start = next((child.page for child in element.children if isinstance(child, Content)), None)
        if start is not None:
            written.Pg = self._pages[start]
        written.K = Array([self._child(child, written, element, start) for child in element.children])
        return written

    def _child(
        self,
        child: Element | Content | Annotation,
        parent: pikepdf.Object,
        element: Element,
        start: int | None,
    ) -> pikepdf.Object | int:
        if isinstance(child, Element):
            return self._element(child, parent)
        page = self._pages[child.page]
        if isinstance(child, Content):
            if child.page == start:
                return child.number
            return Dictionary(Type=Name.MCR, Pg=page, MCID=child.number)
        area = page.Annots[child.index]
        area.Contents = String(element.alt)
        area.F = 4
        self._links.append((area, parent))
        return Dictionary(Type=Name.OBJR, Pg=page, Obj=area)


def _prepare_seal(pdf: pikepdf.Pdf, label: str) -> None:
    """An empty signature field without a face, on the last page, told as the last element of the document."""
    page = pdf.pages[-1].obj
    tree = pdf.Root.StructTreeRoot
    document = tree.K[0]
    key = int(tree.ParentTreeNextKey)
    widget = pdf.make_indirect(
        Dictionary(
            Type=Name.Annot,
            Subtype=Name.Widget,
            FT=Name.Sig,
            T=String(SEAL_FIELD),
            TU=String(label),
            Contents=String(label),
            Rect=Array([0, 0, 0, 0]),
            F=132,
            P=page,
            StructParent=key,
        )
    )
    element = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name.Form, P=document, Alt=String(label)))
    # One dictionary, no array: pyHanko's comparison of revisions looks for /K/Obj.
    element.K = Dictionary(Type=Name.OBJR, Pg=page, Obj=widget)
    document.K.append(element)
    tree.ParentTree.Nums.append(key)
    tree.ParentTree.Nums.append(element)
    tree.ParentTreeNextKey = key + 1
    if "/Annots" not in page:
        page.Annots = Array([])
    page.Annots.append(widget)
    pdf.Root.AcroForm = pdf.make_indirect(Dictionary(Fields=Array([widget]), SigFlags=0))


def _attribute(value: object) -> pikepdf.Object:
    if isinstance(value, str):
        return Name(value) if value.startswith("/") else String(value)
    if isinstance(value, tuple):
        return Array([round(float(number), 2) for number in value])
    raise TypeError(f"no structure attribute: {value!r}")


def _describe(pdf: pikepdf.Pdf, description: Description) -> None:
    pdf.Root.Lang = String(description.language)
    stamp = description.made_at.astimezone(UTC).strftime("D:%Y%m%d%H%M%S+00'00'")
    info = pdf.docinfo
    for key in list(info.keys()):
        del info[key]
    info[Name.Title] = String(description.title)
    info[Name.Author] = String(description.author)
    info[Name.Subject] = String(description.subject)
    info[Name.Creator] = String("Kwaliteitsassistent")
    info[Name.CreationDate] = String(stamp)
    info[Name.ModDate] = String(stamp)
    if description.keywords:
        info[Name.Keywords] = String(description.keywords)
    with pdf.open_metadata(set_pikepdf_as_editor=False) as metadata:
        metadata.load_from_docinfo(info)
        metadata["dc:language"] = {description.language}


def _repair_drawing(pdf: pikepdf.Pdf) -> None:
    """Mend what ReportLab writes against the rules: empty page transitions and faulty ToUnicode maps."""
    for page in pdf.pages:
        if "/Trans" in page.obj:
            del page.obj["/Trans"]
    for item in pdf.objects:
        if isinstance(item, Dictionary) and item.get("/Type") == Name.Font and "/ToUnicode" in item:
            item.ToUnicode.write(_sound_unicode_map(item.ToUnicode.read_bytes()))


def _settle_streams(pdf: pikepdf.Pdf) -> None:
    """Compress what is not, and let no stream end in a carriage return.

    Before the line feed that the writer adds, such a byte reads as part of the line end; then the stated length is
    wrong to a strict reader.
    """
    for item in pdf.objects:
        if not isinstance(item, Stream) or item.get("/Type") == Name.Metadata:
            continue
        filters = item.get("/Filter", Array())
        names = list(filters) if isinstance(filters, Array) else [filters]
        if names and (names != [Name.FlateDecode] or not item.read_raw_bytes().endswith(b"\r")):
            continue
        is_font = "/Length1" in item
        content, packed = packed_stream(item.read_bytes(), _FONT_PADDING if is_font else _TEXT_PADDING)
        if is_font:
            item.Length1 = len(content)
        item.write(packed, filter=Name.FlateDecode)


def packed_stream(content: bytes, padding: bytes) -> tuple[bytes, bytes]:
    """The content, padded where needed, and its compressed form, which does not end in a carriage return.

    The last byte is the low byte of one plus the sum of all bytes, so the padding must not be zeros alone.
    """
    packed = zlib.compress(content)
    while packed.endswith(b"\r"):
        content += padding
        packed = zlib.compress(content)
    return content, packed


def _sound_unicode_map(written: bytes) -> bytes:
    """The same map without codes that stand for nothing, in blocks of at most a hundred (Adobe's CMap rules)."""
    head, marker, rest = written.decode("latin-1").partition("endcodespacerange")
    pairs = [pair for pair in re.findall(r"<[0-9A-F]+> <[0-9A-F]+>", rest) if not pair.endswith("<0000>")]
    blocks = [pairs[start : start + 100] for start in range(0, len(pairs), 100)]
    lines = [line for block in blocks for line in (f"{len(block)} beginbfchar", *block, "endbfchar")]
    tail = ("endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end", "")
    return (head + marker + "\n" + "\n".join((*lines, *tail))).encode("latin-1")


def _set_metadata_date(pdf: pikepdf.Pdf, made_at: datetime) -> None:
    """Replace the moment of this run by the moment the document was made, so that bytes repeat."""
    stamp = made_at.astimezone(UTC).isoformat(timespec="seconds").encode("ascii")
    packet = pdf.Root.Metadata.read_bytes()
    pdf.Root.Metadata.write(
        re.sub(rb'((?:<xmp:MetadataDate>|xmp:MetadataDate="))[^<"]+', rb"\g<1>" + stamp, packet),
    )


def _mark_accessible(pdf: pikepdf.Pdf) -> None:
    packet = pdf.Root.Metadata.read_bytes().decode("utf-8")
    pdf.Root.Metadata.write(
        packet.replace("</rdf:RDF>", _PDFUA_METADATA + "</rdf:RDF>").encode("utf-8"),
    )
