"""How every numbered document begins and ends: edges, concept notice, who to ask."""

from __future__ import annotations

from .claim import claim_words
from .edges import Edges
from .sheet import Sheet
from .style import Look
from .views import Identity, Sender, content_mark
from .wording import Wording


def numbered_sheet(
    words: Wording, look: Look, sender: Sender, identity: Identity, view: object, *, concept: bool = False
) -> Sheet:
    """A sheet with the document's number, version and content mark at the foot of each page."""
    return Sheet(
        words,
        look,
        Edges(
            sender=sender.name,
            kind=words("kind"),
            footer=footer(words, identity, view),
            title=f"{words('title')} {identity.number}",
            made_at=identity.made_at,
            keywords=claim_words(identity),
            concept=concept,
            sealable=bool(identity.seal_root),
        ),
    )


def footer(words: Wording, identity: Identity, view: object) -> str:
    """The line by which a paper and a file are matched."""
    return words("footer", number=identity.number, version=identity.version, mark=content_mark(view))


def add_concept_notice(sheet: Sheet, identity: Identity, view: object) -> None:
    """Says in the text itself, not only in the margin, that this is not signed yet."""
    words = sheet.words
    text = words("concept.text", number=identity.number, mark=content_mark(view))
    sheet.panel(words("concept.heading"), text)


def sender_line(words: Wording, sender: Sender) -> str:
    """The provider's name with its KvK number when known."""
    return words("sender_kvk", name=sender.name, kvk=sender.kvk) if sender.kvk.strip() else sender.name


def identity_facts(words: Wording, identity: Identity) -> list[tuple[str, str]]:
    """Number, version, day and what is replaced, as rows of facts."""
    return [
        (words("document"), words("document_value", number=identity.number, version=identity.version)),
        (words("made_on"), words.long_date(identity.made_at.date())),
        (words("replaces"), identity.replaces),
    ]


def add_contact(sheet: Sheet, sender: Sender) -> None:
    """Who to ask; only what is known about the provider, and nothing as long as it has no name."""
    words = sheet.words
    if not sender.name.strip():
        return
    with sheet.together():
        sheet.heading(words("contact_heading"), 3)
        sheet.text(words("contact", name=sender.name))
        if sender.phone.strip():
            sheet.text(words("contact_phone", phone=sender.phone))
        if sender.email.strip():
            sheet.link(
                words("contact_mail", email=sender.email),
                f"mailto:{sender.email.strip()}",
                words("contact_meaning", email=sender.email),
            )
