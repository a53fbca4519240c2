"""Says that a newer text of the kader in sight came with the program, and leads to what it changes."""

from __future__ import annotations

from ....domain.kader.parts.kader import Kader
from ...widgets.banner import Banner
from ...widgets.status import Kind


class NewerStrip(Banner):
    """`action` asks to look at the changes: nothing is taken in by itself."""

    def __init__(self, held: Kader, newer: Kader) -> None:
        title = self.tr("There is a newer text of this kader: version {version}").format(version=newer.version)
        detail = self.tr("Your dossier is judged by version {version}. Look first at what changes.").format(
            version=held.version
        )
        super().__init__(title, detail, self.tr("Look at what changes"), Kind.INFO, "history")
