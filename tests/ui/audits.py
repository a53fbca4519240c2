"""What every page and dialog must keep to; each audit gives its findings in words, none when all is well."""

from __future__ import annotations

import struct
from collections import Counter
from collections.abc import Iterator
from functools import cache

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor, QFontMetrics, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QTableView,
    QTextEdit,
    QToolButton,
    QWidget,
)

LEAST_TARGET = 24
_LEAST_CONTRAST = 4.5
_RUN = 32
"""Bytes: eight pixels."""
_LEAST_SEEN = 12
"""Pixels: less of a word than this, at the edge of what scrolls, cannot be judged."""

_ROLES = QAccessible.Role
_INTERACTIVE = {
    _ROLES.Button,
    _ROLES.CheckBox,
    _ROLES.RadioButton,
    _ROLES.ComboBox,
    _ROLES.EditableText,
    _ROLES.List,
    _ROLES.ListItem,
    _ROLES.Table,
    _ROLES.SpinBox,
    _ROLES.ProgressBar,
    _ROLES.Slider,
    _ROLES.Dial,
}
_ROLES_OF: dict[type[QWidget], set[QAccessible.Role]] = {
    QCheckBox: {_ROLES.CheckBox},
    QRadioButton: {_ROLES.RadioButton},
    QPushButton: {_ROLES.Button, _ROLES.CheckBox, _ROLES.ButtonMenu},
    QToolButton: {_ROLES.Button, _ROLES.CheckBox, _ROLES.ButtonMenu},
    QComboBox: {_ROLES.ComboBox},
    QLineEdit: {_ROLES.EditableText},
    QPlainTextEdit: {_ROLES.EditableText},
    QTextEdit: {_ROLES.EditableText, _ROLES.StaticText},
    QListView: {_ROLES.List},
    QTableView: {_ROLES.Table},
    QProgressBar: {_ROLES.ProgressBar},
}


def contrast(front: str, back: str) -> float:
    """The WCAG contrast ratio of two colours."""
    lighter, darker = sorted((_luminance(front), _luminance(back)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@cache
def _luminance(colour: str) -> float:
    parts = QColor(colour).getRgbF()[:3]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def settle() -> None:
    """Let layouts and style sheets come to rest."""
    for _ in range(5):
        QApplication.processEvents()


def shown(root: QWidget) -> Iterator[QWidget]:
    """All widgets of ours in sight; Qt's own inner parts are left out."""
    for each in root.findChildren(QWidget):
        if each.isVisibleTo(root) and not _inside_qt_part(each):
            yield each


def _inside_qt_part(widget: QWidget) -> bool:
    return widget.objectName().startswith("qt_") or isinstance(widget.parentWidget(), QLineEdit)


def small_targets(root: QWidget) -> list[str]:
    """Buttons smaller than 24 by 24 pixels (WCAG 2.5.8)."""
    return [
        f"{_called(each)} is {each.width()} x {each.height()}"
        for each in shown(root)
        if isinstance(each, QAbstractButton) and min(each.width(), each.height()) < LEAST_TARGET
    ]


def unnamed(root: QWidget) -> list[str]:
    """What one can operate but a screen reader cannot name (WCAG 4.1.2)."""
    found = []
    within = [part for line in root.findChildren(QLineEdit) for part in line.findChildren(QToolButton)]
    for each in (*shown(root), *within):
        interface = QAccessible.queryAccessibleInterface(each)
        if interface is None or interface.role() not in _INTERACTIVE:
            continue
        if not interface.text(QAccessible.Text.Name).strip():
            found.append(f"{_called(each)} has role {interface.role().name} and no name")
    return found


def rivals(root: QWidget) -> list[str]:
    """Primary buttons in sight beside the first: a page asks for one thing at a time."""
    primary = [each for each in shown(root) if each.property("kind") in ("primary", "large_primary")]
    return [f"{_called(each)} is a primary button beside {_called(primary[0])}" for each in primary[1:]]


def tab_stops(window: QWidget) -> list[QWidget]:
    """Where Tab goes, in order, until it is back at the first stop."""
    window.activateWindow()
    settle()
    QTest.keyClick(window, Qt.Key.Key_Tab)
    stops: list[QWidget] = []
    while (stop := QApplication.focusWidget()) is not None and stop not in stops and len(stops) < 500:
        stops.append(stop)
        QTest.keyClick(stop, Qt.Key.Key_Tab)
    return stops


def unreachable(window: QWidget) -> list[str]:
    """What takes the focus but is not reached by Tab, or is a stop without a name (WCAG 2.1.1)."""
    stops = tab_stops(window)
    grouped = {stop.group() for stop in stops if isinstance(stop, QAbstractButton) and stop.group()}
    missed = [
        f"{_called(each)} is not reached by Tab"
        for each in shown(window)
        if each.isEnabled()
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.focusProxy() is None
        and each not in stops
        and not (isinstance(each, QAbstractButton) and each.group() in grouped)
    ]
    nameless = [f"Tab stops at unnamed {_called(stop)}" for stop in stops if not _name(stop)]
    return missed + nameless


def clipped(window: QWidget) -> list[str]:
    """Words cut off, and widgets that stick out of what holds them sideways (WCAG 1.4.4, 1.4.10)."""
    return [finding for each in shown(window) for finding in (*_cut_words(each), *_sticking_out(each))]


def _cut_words(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel) and widget.text():
        room = widget.contentsRect()
        flags = Qt.TextFlag.TextWordWrap if widget.wordWrap() else Qt.TextFlag.TextSingleLine
        text = widget.text() if widget.buddy() is None else widget.text().replace("&", "")
        box = QFontMetrics(widget.font()).boundingRect(QRect(0, 0, room.width(), 10_000), int(flags.value), text)
        if box.width() > room.width() + 1 or box.height() > room.height() + 1:
            yield f"{_called(widget)} needs {box.width()} x {box.height()}, has {room.width()} x {room.height()}"
    elif isinstance(widget, QPushButton | QCheckBox | QRadioButton):
        needed = widget.sizeHint()
        has = widget.size()
        if needed.width() > has.width() + 1 or needed.height() > has.height() + 1:
            yield f"{_called(widget)} needs {needed.width()} x {needed.height()}, is {has.width()} x {has.height()}"


def _sticking_out(widget: QWidget) -> Iterator[str]:
    parent = widget.parentWidget()
    if parent is None or widget.isWindow() or isinstance(parent, QAbstractScrollArea):
        return
    area = parent.parentWidget()
    inside_scrolling = isinstance(area, QAbstractScrollArea) and area.viewport() is parent
    left = widget.mapTo(parent, QPoint(0, 0)).x()
    right = left + widget.width()
    if inside_scrolling and isinstance(area, QScrollArea):
        if widget.width() > parent.width() and _never_sideways(area):
            yield f"{_called(widget)} is {widget.width()} wide in {parent.width()}"
    elif not inside_scrolling and (left < 0 or right > parent.width() + 1):
        yield f"{_called(widget)} spans {left} to {right} in {_called(parent)} of {parent.width()}"


def _never_sideways(area: QScrollArea) -> bool:
    return area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff


def invisible_focus(window: QWidget) -> list[str]:
    """Tab stops that look the same with and without the focus (WCAG 2.4.7)."""
    found = []
    for stop in tab_stops(window):
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        settle()
        with_focus = stop.grab().toImage()
        stop.clearFocus()
        settle()
        if stop.grab().toImage() == with_focus:
            found.append(f"{_called(stop)} does not show the focus")
    return found


def untold(root: QWidget) -> list[str]:
    """Controls whose role or present value a screen reader hears wrongly (WCAG 4.1.2)."""
    found = []
    for each in shown(root):
        roles = next((roles for kind, roles in _ROLES_OF.items() if isinstance(each, kind)), None)
        interface = QAccessible.queryAccessibleInterface(each)
        if roles and interface.role() not in roles:
            found.append(f"{_called(each)} has role {interface.role().name}")
        elif roles and not _value_is_told(each, interface):
            found.append(f"{_called(each)} does not tell its value")
    return found


def _value_is_told(widget: QWidget, interface: QAccessibleInterface) -> bool:
    if isinstance(widget, QProgressBar):
        return widget.maximum() == 0 or interface.valueInterface().currentValue() == widget.value()
    if isinstance(widget, QComboBox):
        return interface.text(QAccessible.Text.Value) == widget.currentText()
    if isinstance(widget, QAbstractButton) and widget.isCheckable():
        return bool(interface.state().checked) == widget.isChecked()
    if isinstance(widget, QLineEdit) and widget.echoMode() is QLineEdit.EchoMode.Normal:
        return interface.text(QAccessible.Text.Value) == widget.text()
    return True


def faint(root: QWidget) -> list[str]:
    """Words whose colour on the screen differs too little from what is behind them (WCAG 1.4.3)."""
    picture = root.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    found = []
    for each in shown(root):
        if not isinstance(each, QLabel | QAbstractButton) or not each.text().strip() or not each.isEnabled():
            continue
        seen = each.visibleRegion().boundingRect()
        best = _best_contrast(picture.copy(QRect(each.mapTo(root, seen.topLeft()), seen.size())))
        if min(seen.width(), seen.height()) >= _LEAST_SEEN and best < _LEAST_CONTRAST:
            found.append(f"{_called(each)} has a contrast of {best:.2f}")
    return found


def _best_contrast(picture: QImage) -> float:
    """Of the colour seen most with the one that differs most from it: the edges of letters are mixtures."""
    if picture.isNull():
        return 0
    counts = _colours(memoryview(picture.constBits()).cast("B"))
    back = _hex(counts.most_common(1)[0][0])
    return max(contrast(_hex(colour), back) for colour in counts)


def _colours(pixels: memoryview) -> Counter[int]:
    """How often each colour is there. Runs of pixels come back often, so runs are counted first."""
    whole = len(pixels) - len(pixels) % _RUN
    counts = Counter(pixels[whole:].cast("I"))
    for (run,), times in Counter(struct.iter_unpack(f"{_RUN}s", pixels[:whole])).items():
        for colour in memoryview(run).cast("I"):
            counts[colour] += times
    return counts


def _hex(colour: int) -> str:
    return f"#{colour & 0xFFFFFF:06X}"


def _name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip() if interface else ""


def _called(widget: QWidget) -> str:
    words = getattr(widget, "text", str)() if not isinstance(widget, QLineEdit) else ""
    return f"{type(widget).__name__} {_name(widget) or words or widget.objectName()!r}"
