"""The structure tree: what a document says, in reading order, apart from how it looks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Content:
    """A piece of marked content: its number on the page (`page` counts from 0)."""

    page: int
    number: int


@dataclass(frozen=True, slots=True)
class Annotation:
    """A link area: its place in the page's list of annotations (both count from 0)."""

    page: int
    index: int


class Element:
    """A node of the structure tree: its role, its attributes and, in reading order, what it holds.

    Elements are made in reading order before anything is drawn; drawing only adds `Content` to them. So a
    paragraph that runs on over a page, or a table row that is cut in two, stays one element without further care.
    """

    __slots__ = ("alt", "attributes", "children", "role")

    def __init__(self, role: str, *, alt: str = "", **attributes: object) -> None:
        self.role = role
        self.alt = alt
        self.attributes = attributes
        self.children: list[Element | Content | Annotation] = []

    def add(self, role: str, *, alt: str = "", **attributes: object) -> Element:
        """A new element at the end of this one."""
        child = Element(role, alt=alt, **attributes)
        self.children.append(child)
        return child

    @property
    def spoken(self) -> bool:
        """Whether anything of this element has been drawn."""
        return any(isinstance(child, Content) for child in self.children)

    def walk(self) -> Iterator[Element]:
        """This element and all below it, in reading order."""
        yield self
        for child in self.children:
            if isinstance(child, Element):
                yield from child.walk()
