"""The input for a field of the editor, by how its value is filled in."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ....services.kader.editing.form import EditField, Input
from ...fields.choice_field import ChoiceField
from ...fields.date_field import DateField
from ...fields.text_fields import LongTextField, TextField
from ...forms.inputs import EurosField, ManyOfField, NumberField, WordsField
from .period_field import PeriodField

_WIDE = (Input.LINE, Input.TEXT, Input.WORDS, Input.MANY)
_LONG = 32  # signs of a choice that half the width has room for


def is_wide(field: EditField) -> bool:
    """Whether an input wants the whole width: it holds words, or a choice among long ones."""
    return field.input in _WIDE or any(len(words) > _LONG for _, words in field.options)


def _choice(field: EditField) -> ChoiceField:
    made = ChoiceField(field.options)
    made.setMaxVisibleItems(16)
    return made


_MADE: dict[Input, Callable[[EditField], Any]] = {
    Input.SHORT: lambda _field: TextField(),
    Input.LINE: lambda _field: TextField(),
    Input.TEXT: lambda _field: LongTextField(least=3),
    Input.CHOICE: _choice,
    Input.NUMBER: lambda _field: NumberField(),
    Input.EUROS: lambda _field: EurosField(),
    Input.PERIOD: lambda _field: PeriodField(),
    Input.DATE: lambda _field: DateField(),
    Input.WORDS: lambda _field: WordsField(),
    Input.MANY: lambda field: ManyOfField(field.options),
}


def make_input(field: EditField) -> Any:
    """An input that holds the value of the field."""
    made = _MADE[field.input](field)
    show_value(made, field)
    return made


def show_value(made: Any, field: EditField) -> None:
    """Show the value of the field; what is typed just so stays as it is."""
    shown = _shown(field)
    if made.value() != shown:
        made.set_value(shown)


def _shown(field: EditField) -> Any:
    if field.input in (Input.SHORT, Input.LINE, Input.TEXT):
        return str(field.value or "")
    if field.input in (Input.NUMBER, Input.EUROS):
        return field.value if type(field.value) is int else None
    return field.value or () if field.input in (Input.WORDS, Input.MANY) else field.value
