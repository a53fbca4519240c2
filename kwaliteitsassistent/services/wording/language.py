"""The language the program speaks: Dutch, unless the window says otherwise for what it shows itself.

What is kept in the dossier, what leaves the program and the command line are Dutch whatever the window speaks:
such work is done within `in_dutch`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from enum import StrEnum
from functools import wraps
from typing import ParamSpec, TypeVar

Given = ParamSpec("Given")
Result = TypeVar("Result")


class Language(StrEnum):
    """The languages of the window. What a kader asks, documents and what is kept stay Dutch."""

    DUTCH = "nl"
    ENGLISH = "en"


# Of its own in every thread and every piece of work: one that speaks Dutch never changes what another shows.
_spoken: ContextVar[Language] = ContextVar("spoken", default=Language.DUTCH)


def spoken() -> Language:
    """The language of the words asked for now."""
    return _spoken.get()


def speak(language: Language) -> None:
    """Speak a language from now on, in this thread and in work that is handed on from it."""
    _spoken.set(language)


@contextmanager
def in_dutch() -> Iterator[None]:
    """Speak Dutch within: for documents, files, and words that are kept. Also to put above a function."""
    token = _spoken.set(Language.DUTCH)
    try:
        yield
    finally:
        _spoken.reset(token)


def kept_per_language(function: Callable[Given, Result]) -> Callable[Given, Result]:
    """As `functools.cache`, for words: what was made in one language is not given in another."""

    made: dict[tuple[object, ...], Result] = {}

    @wraps(function)
    def asked(*given: Given.args, **named: Given.kwargs) -> Result:
        wanted = (spoken(), *given, *named.items())
        if wanted not in made:
            made[wanted] = function(*given, **named)
        return made[wanted]

    return asked
