"""One window for each user: a second start brings the first into sight and ends."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject

_ANSWER_MS = 900


class SingleInstance:
    """The lock is a file in the folder with the data; the call to the first one goes through a local socket."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._lock = QLockFile(str(folder / "venster.lock"))
        self._lock.setStaleLockTime(0)
        self._name = "kwaliteitsassistent-" + hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:16]
        self._server: QObject | None = None

    def take(self) -> bool:
        """Whether this is the first one."""
        return self._lock.tryLock(0)

    def raise_first(self) -> bool:
        """Ask the first one to come into sight, by connecting to it; says whether it heard."""
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        heard = socket.waitForConnected(_ANSWER_MS)
        socket.disconnectFromServer()
        return heard

    def listen(self, raise_window: Callable[[], None]) -> None:
        """Hear later ones. Called after the first paint, because the network part of Qt takes time to load."""
        from PySide6.QtNetwork import QLocalServer

        server = QLocalServer()
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        # What a killed program left behind; the lock above says nobody listens there.
        QLocalServer.removeServer(self._name)

        def heard() -> None:
            server.nextPendingConnection().close()
            raise_window()

        server.newConnection.connect(heard)
        server.listen(self._name)
        self._server = server

    def release(self) -> None:
        """Let the next start be the first one."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.unlock()
