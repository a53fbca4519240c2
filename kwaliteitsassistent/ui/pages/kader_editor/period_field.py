"""A length of time: a number with days, weeks, months or years; or one the provider chose."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ....domain.dates import Period
from ....domain.errors import DomainError
from ....services.kader.editing.words import settings
from ... import theme
from ...fields.choice_field import ChoiceField
from ...forms.inputs import NumberField

_UNITS = ("D", "W", "M", "Y")


class PeriodField(QWidget):
    """`value()` is as a kader has it: `P3M`, `provider.evaluation_every`, or None when left empty."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.number = NumberField()
        self.number.setFixedWidth(theme.scaled(64))
        names = (self.tr("days"), self.tr("weeks"), self.tr("months"), self.tr("years"))
        self._own = settings()
        self._units = tuple(zip(_UNITS, names, strict=True))
        self.unit = ChoiceField((*self._units, *self._own))
        self._other: str | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.number)
        row.addWidget(self.unit, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.number)
        self.number.edited.connect(self._edit)
        self.unit.edited.connect(self._edit)

    def value(self) -> str | None:
        """The length as a kader has it."""
        if self._other is not None:
            return self._other
        unit = self.unit.value()
        if unit not in _UNITS:
            return str(unit) if unit is not None else None
        typed = self.number.text().strip()
        return f"P{typed}{unit}" if typed else None

    def set_value(self, value: object) -> None:
        """Show a length; that is no edit. One of months and days together stays as it is until it is changed."""
        self._other = None
        written = str(value or "")
        if any(written == code for code, _ in self._own):
            self.number.setText("")
            self.unit.set_value(written)
        else:
            self._show_fixed(written)
        self._show_number()

    def name(self, name: str) -> None:
        """Let a screen reader say what the two are for."""
        self.number.setAccessibleName(name)
        self.unit.setAccessibleName(name + ": " + self.tr("unit"))

    def _show_fixed(self, written: str) -> None:
        amount, unit = written[1:-1], written[-1:]
        if not (amount.isdecimal() and unit in _UNITS):
            amount, unit = _in_one_unit(written)
            self._other = written if written and not amount else None
        self.number.setText(amount)
        self.unit.set_value(unit or "M")

    def _show_number(self) -> None:
        fixed = self.unit.value() in _UNITS
        self.number.setEnabled(fixed)

    def _edit(self) -> None:
        self._other = None
        self._show_number()
        self.edited.emit()


def _in_one_unit(written: str) -> tuple[str, str]:
    """`P1Y6M` is 18 months; nothing for a length that takes months and days."""
    try:
        period = Period.parse(written)
    except DomainError:
        return "", ""
    if period.months and period.days:
        return "", ""
    return (str(period.months), "M") if period.months else (str(period.days), "D")
