"""The window's language: what `self.tr` finds, Qt's own words, and how numbers and dates are written."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from model.language import ENGLISH, WELSH, catalogue, speak, spoken

_IS_QT = re.compile("Q[A-Z]")
_LOCALES = {ENGLISH: QLocale.Language.English, WELSH: QLocale.Language.Welsh}


class CatalogueTranslator(QTranslator):
    """Answers Qt from the catalogue that `say` uses: there is one, and no compiled form of it.

    Qt asks once for each class that a widget descends from, and for its own buttons and menus. Its own words mean what
    they mean there: the `Print` of a keyboard is no command, and key names stay as they are on the keys.
    """

    def isEmpty(self) -> bool:
        return spoken() == ENGLISH

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        words = catalogue(spoken())
        found = words.exactly if _IS_QT.match(context) else words.translated
        return found(context, source) or None


def speak_in_window(language: str) -> None:
    """Speaks a language, one of `model.language.LANGUAGES`, from now on. What is shown has to be made again."""
    app = QCoreApplication.instance()
    assert app is not None, "a language is spoken in an application"
    translator = app.findChild(CatalogueTranslator) or CatalogueTranslator(app)
    app.removeTranslator(translator)
    speak(language)
    QLocale.setDefault(QLocale(_LOCALES[language], QLocale.Country.UnitedKingdom))
    if language != ENGLISH:
        app.installTranslator(translator)


def language_of_system() -> str:
    """The language in which this computer speaks to its user: Welsh where that comes first, else English."""
    first = QLocale.system().uiLanguages()[:1]
    return WELSH if any(name.split("-")[0] == WELSH for name in first) else ENGLISH
