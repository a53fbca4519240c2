"""One day in a month: what it shows, what a screen reader says, and how it is painted."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from .. import icons, theme
from .status import Kind, StatusLine

_MARGIN = 6
_MARKS = 2
_TITLE = 104
_LEFT = int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignVCenter)
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class MonthDay:
    """A day, what there is to do on it, and how it stands out."""

    day: date
    lines: tuple[StatusLine, ...] = ()
    is_free: bool = False
    is_today: bool = False
    is_outside: bool = False

    @property
    def spoken(self) -> str:
        """The day in words, for a screen reader."""
        parts = [QLocale().toString(QDate(self.day), QLocale.FormatType.LongFormat)]
        if self.is_today:
            parts.append(translate("MonthCalendar", "today"))
        if self.is_free:
            parts.append(translate("MonthCalendar", "no working day"))
        parts.append(DayWords().points(len(self.lines)) if self.lines else translate("MonthCalendar", "no points"))
        parts += [words for words, line in marks(self.lines) if _presses(line)]
        return ", ".join(parts)


class DayWords(QObject):
    """The words that count, which Qt finds only in an object of its own."""

    def points(self, count: int) -> str:
        """How many points."""
        return self.tr("%n point(s)", "", count)


def marks(lines: Sequence[StatusLine]) -> list[tuple[str, StatusLine]]:
    """How many points press, by their word, and how many others there are; each with a line for icon and tone."""
    counted: dict[str, list[StatusLine]] = {}
    for line in lines:
        counted.setdefault(line.word if _presses(line) else "", []).append(line)
    rest = counted.pop("", [])
    found = [(f"{len(same)} {word.lower()}", same[0]) for word, same in counted.items()]
    if rest:
        found.append((DayWords().points(len(rest)), rest[0]))
    return found


def meanings(days: Iterable[MonthDay]) -> list[tuple[StatusLine, str]]:
    """What the icons of these days mean: each with its word, or that of all that does not press."""
    found: dict[str, StatusLine] = {}
    for day in days:
        for line in day.lines:
            found.setdefault(line.word if _presses(line) else translate("MonthCalendar", "Other points"), line)
    return [(line, words) for words, line in found.items()]


def mark_tone(line: StatusLine) -> Kind:
    """The tone of a mark: only what presses has a colour."""
    return line.kind if _presses(line) else Kind.IDLE


def mark_icon(line: StatusLine) -> str:
    """The icon of a mark."""
    return (line.icon or line.kind.icon) if _presses(line) else "circle"


def _presses(line: StatusLine) -> bool:
    return line.kind in (Kind.BAD, Kind.WARN)


def paint_day(painter: QPainter, rect: QRect, day: MonthDay, ratio: float, *, chosen: bool, focused: bool) -> None:
    """Paint one day: its number, then how many points there are, and the first of them where there is room."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(rect, theme.colour("window" if day.is_free or day.is_outside else "surface"))
    painter.setPen(theme.colour("line"))
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())
    painter.drawLine(rect.topRight(), rect.bottomRight())
    inner = rect.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
    top = _paint_number(painter, inner, day)
    _paint_points(painter, inner.adjusted(0, top, 0, 0), day, ratio)
    if chosen:
        painter.setPen(QPen(theme.colour("accent" if focused else "control"), 2.5 if focused else 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(rect).adjusted(2, 2, -3, -3), 7, 7)
    painter.restore()


def _paint_number(painter: QPainter, inner: QRect, day: MonthDay) -> int:
    """Paint the number, in a filled shape with the word beside it for today; gives the height it took."""
    font = theme.font(bold=day.is_today)
    metrics = QFontMetrics(font)
    number = str(day.day.day)
    shape = QRect(inner.topLeft(), metrics.size(0, number))
    shape.adjust(0, 0, 4 + metrics.height() // 2, 2)
    painter.setFont(font)
    if day.is_today:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        painter.drawRoundedRect(QRectF(shape), 7, 7)
        painter.setPen(theme.colour("on_accent"))
        painter.drawText(shape, Qt.AlignmentFlag.AlignCenter, number)
        return _paint_today(painter, inner, shape)
    painter.setPen(theme.colour("muted" if day.is_outside or day.is_free else "text"))
    painter.drawText(shape.adjusted(1, 0, 0, 0), _LEFT, number)
    return shape.height() + 5


def _paint_today(painter: QPainter, inner: QRect, shape: QRect) -> int:
    """Paint the word beside the number, or below it where there is no room; gives the height of both."""
    word, font = translate("MonthCalendar", "today"), theme.font(-0.5, bold=True)
    metrics = QFontMetrics(font)
    room = QRect(shape.right() + 6, shape.top(), inner.right() - shape.right() - 6, shape.height())
    if metrics.horizontalAdvance(word) > room.width():
        room = QRect(inner.left(), shape.bottom() + 3, inner.width(), metrics.height())
    painter.setFont(font)
    painter.setPen(theme.colour("accent"))
    painter.drawText(room, _LEFT, metrics.elidedText(word, Qt.TextElideMode.ElideRight, room.width()))
    return room.bottom() + 4 - inner.top()


def _paint_points(painter: QPainter, room: QRect, day: MonthDay, ratio: float) -> None:
    """How many points there are, as far as there is room, and then the first of them."""
    small = theme.font(-0.5)
    height = QFontMetrics(small).height()
    for words, line in marks(day.lines)[:_MARKS]:
        if room.height() >= height:
            room = room.adjusted(0, _paint_mark(painter, room, words, line, ratio), 0, 0)
    if day.lines and room.width() >= theme.scaled(_TITLE) and room.height() >= height:
        painter.setFont(small)
        painter.setPen(theme.colour("muted"))
        first = QFontMetrics(small).elidedText(day.lines[0].title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(QRect(room.topLeft(), QSize(room.width(), height)), _LEFT, first)


def _paint_mark(painter: QPainter, room: QRect, words: str, line: StatusLine, ratio: float) -> int:
    """Paint icon, number and word; the word goes below or is left out where it does not fit. Gives the height."""
    bold, plain = theme.font(-0.5, bold=True), theme.font(-0.5)
    metrics = QFontMetrics(bold)
    height, side = metrics.height(), min(theme.scaled(14), metrics.height())
    role = mark_tone(line).role
    at = QPoint(room.left(), room.top() + (height - side) // 2)
    painter.drawPixmap(at, icons.pixmap(mark_icon(line), role, side, ratio))
    painter.setPen(theme.colour(role))
    painter.setFont(bold)
    beside = QRect(room.left() + side + 5, room.top(), room.width() - side - 5, height)
    if metrics.horizontalAdvance(words) <= beside.width():
        painter.drawText(beside, _LEFT, words)
        return height + 3
    number, _, word = words.partition(" ")
    painter.drawText(beside, _LEFT, number)
    below = QRect(room.left(), room.top() + height, room.width(), height)
    if QFontMetrics(plain).horizontalAdvance(word) > room.width() or below.bottom() > room.bottom() + 1:
        return height + 3
    painter.setFont(plain)
    painter.drawText(below, _LEFT, word)
    return 2 * height + 3
