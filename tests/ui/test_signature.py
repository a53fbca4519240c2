"""A signature by mouse and by pen becomes the same strokes, and one can type instead."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice, QPointingDeviceUniqueId, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from kwaliteitsassistent.ui.fields.signature_field import SignatureField, Signed
from kwaliteitsassistent.ui.fields.signature_pad import SignaturePad

PATH = ((30, 30), (60, 60), (150, 90), (240, 40))


@pytest.fixture
def pad(qtbot: QtBot) -> SignaturePad:
    made = SignaturePad()
    qtbot.addWidget(made)
    made.resize(300, 100)
    made.show()
    return made


def _by_mouse(pad: SignaturePad) -> None:
    points = [QPoint(*point) for point in PATH]
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=points[0])
    for point in points[1:]:
        QTest.mouseMove(pad, point)
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=points[-1])


def _by_pen(pad: SignaturePad) -> None:
    kind = QInputDevice.DeviceType.Stylus
    pointer, able = QPointingDevice.PointerType.Pen, QInputDevice.Capability.Pressure
    device = QPointingDevice("pen", 7, kind, pointer, able, 1, 1, "", QPointingDeviceUniqueId())
    types = [QEvent.Type.TabletPress, *[QEvent.Type.TabletMove] * (len(PATH) - 2), QEvent.Type.TabletRelease]
    for event_type, point in zip(types, PATH, strict=True):
        place = QPointF(*point)
        pressed = Qt.MouseButton.NoButton if event_type == QEvent.Type.TabletRelease else Qt.MouseButton.LeftButton
        no_keys = Qt.KeyboardModifier.NoModifier
        event = QTabletEvent(
            event_type, device, place, place, 0.6, 0, 0, 0, 0, 0, no_keys, Qt.MouseButton.LeftButton, pressed
        )
        QApplication.sendEvent(pad, event)


def test_mouse_and_pen_give_the_same_strokes(pad: SignaturePad) -> None:
    _by_mouse(pad)
    _by_pen(pad)
    by_mouse, by_pen = pad.value()
    assert by_pen == by_mouse
    assert by_pen == ((0.1, 0.3), (0.2, 0.6), (0.5, 0.9), (0.8, 0.4))


def test_strokes_stay_within_the_box_and_keep_their_shape_at_another_size(pad: SignaturePad) -> None:
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    QTest.mouseMove(pad, QPoint(900, 900))
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(900, 900))
    before = pad.value()
    assert before[0][-1] == (1.0, 1.0)
    pad.resize(600, 200)
    assert pad.value() == before


def test_a_stroke_can_be_taken_back_and_all_can_be_wiped(pad: SignaturePad, qtbot: QtBot) -> None:
    _by_mouse(pad)
    _by_pen(pad)
    with qtbot.waitSignal(pad.edited):
        pad.undo_stroke()
    assert len(pad.value()) == 1
    with qtbot.waitSignal(pad.edited):
        pad.clear()
    assert pad.value() == ()
    with qtbot.assertNotEmitted(pad.edited):
        pad.clear()
        pad.undo_stroke()


def test_the_right_button_does_not_draw(pad: SignaturePad) -> None:
    QTest.mouseClick(pad, Qt.MouseButton.RightButton, pos=QPoint(20, 20))
    QTest.mouseMove(pad, QPoint(50, 50))
    assert pad.value() == ()


def test_the_ink_is_on_the_paper(pad: SignaturePad) -> None:
    clean = pad.grab().toImage()
    _by_mouse(pad)
    assert pad.grab().toImage() != clean
    pad.set_value((((0.5, 0.5),),))
    assert pad.grab().toImage() != clean


def test_one_can_type_the_name_instead(qtbot: QtBot) -> None:
    field = SignatureField()
    qtbot.addWidget(field)
    field.resize(400, 260)
    field.show()
    assert not field.value()
    assert not field.undo.isEnabled()
    _by_mouse(field.pad)
    assert field.value().strokes
    assert field.undo.isEnabled()
    _press(field, "Liever de naam typen")
    QTest.keyClicks(field.name, "A. de Boer")
    assert field.value() == Signed(typed="A. de Boer")
    _press(field, "Liever tekenen")
    assert field.value().strokes
    field.set_value(Signed(typed="B. Vos"))
    assert field.value() == Signed(typed="B. Vos")


def _press(field: SignatureField, words: str) -> None:
    next(each for each in field.findChildren(QPushButton) if each.text() == words).click()


def test_a_typed_name_takes_no_more_room_than_it_needs(qtbot: QtBot) -> None:
    field = SignatureField()
    qtbot.addWidget(field)
    field.resize(420, 300)
    field.show()
    drawn = field.sizeHint().height()
    field.set_value(Signed(typed="Jan Jansma"))
    QApplication.processEvents()
    assert field.sizeHint().height() < drawn - 20
    field.set_value(Signed())
    QApplication.processEvents()
    assert field.sizeHint().height() == drawn
