"""Expected trouble, as a code and the facts of the case; the sentence for it stands in `resources/texts`."""

from __future__ import annotations


class DomainError(Exception):
    """Something the user can put right.

    `code` names the sentence in `resources/texts/*.toml`; `facts` fill its placeholders.
    Facts never hold the name of a client or a member of staff.
    """

    def __init__(self, code: str, **facts: object) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts

    def __str__(self) -> str:
        details = ", ".join(f"{name}={value!r}" for name, value in self.facts.items())
        return f"{self.code}({details})"


class DomainErrors(DomainError):
    """Several problems found in one reading (a kader file, a data file): `problems` in the order met."""

    def __init__(self, code: str, problems: tuple[DomainError, ...], **facts: object) -> None:
        super().__init__(code, count=len(problems), **facts)
        self.problems = problems
