"""Which kaders the dossier is judged by: those that come with the program, each with its first day."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...services.book import Book
from ...services.kader import kaders
from ...services.kader.proposals import proposals
from ..fields.answer_fields import CheckField
from ..fields.date_field import DateField
from ..fields.form_field import FormField
from ..widgets.text import label


class KaderChoice(QWidget):
    """Ticked kaders are adopted by `save`."""

    def __init__(self, book: Book) -> None:
        super().__init__()
        self._book = book
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        adopted = {kader.id for kader in kaders.adopted(book.read())}
        self.boxes = [(one, CheckField(self.tr("Use this kader"))) for one in proposals(book.read(), book.today)]
        for one, box in self.boxes:
            box.set_value(one.kader.id in adopted if adopted else one.fits)
            box.setAccessibleName(box.text() + ": " + one.kader.title)
            version = self.tr("Version {version}, {count} requirements.")
            words = version.format(version=one.kader.version, count=len(one.kader.requirements))
            about = QVBoxLayout()
            about.setSpacing(2)
            for line in (label(one.kader.title, "strong"), label(words, "small"), label(one.reason), box):
                about.addWidget(line)
            column.addLayout(about)
        self.since = DateField()
        why = self.tr("The day your agreement with the gemeente began. Terms are counted from there.")
        self.since_row = FormField(self.tr("Since &when does it bind you?"), self.since, why, optional=True)
        column.addWidget(self.since_row)

    def begin(self) -> None:
        """Put the focus on the first kader."""
        self.boxes[0][1].setFocus()

    def save(self) -> bool:
        """Adopt what is ticked; False when the date cannot be read."""
        if not self.since_row.valid:
            self.since_row.show_problem()
            self.since.setFocus()
            return False
        for one, box in self.boxes:
            if box.value():
                kaders.adopt(self._book, one.shipped.path, self.since.value())
        return True
