"""Dutch unless the user chose English: locale, Qt's own words, the program's words and its texts together."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from ..bundled import bundled
from ..services.wording.language import Language, speak

__all__ = ["Language", "Words"]

_LOCALES = {
    Language.DUTCH: QLocale(QLocale.Language.Dutch, QLocale.Country.Netherlands),
    Language.ENGLISH: QLocale(QLocale.Language.English, QLocale.Country.Netherlands),
}


class Words:
    """The translations in use."""

    def __init__(self, app: QCoreApplication, language: Language = Language.DUTCH) -> None:
        self._app = app
        self._installed: list[QTranslator] = []
        self.use(language)

    def use(self, language: Language) -> None:
        """Speak `language` from now on; windows built before must be built anew."""
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self.language = language
        speak(language)
        QLocale.setDefault(_LOCALES[language])
        translations = str(bundled("translations"))
        qt_words = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        sources = ((qt_words, f"qtbase_{language}"), (translations, f"kwaliteitsassistent_{language}"))
        self._installed = [made for folder, name in sources if (made := self._load(folder, name))]

    def _load(self, folder: str, name: str) -> QTranslator | None:
        translator = QTranslator(self._app)
        if not translator.load(name, folder):
            return None
        self._app.installTranslator(translator)
        return translator
