"""The commands that change the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from model.language import ENGLISH, LANGUAGES, WELSH, spoken
from ui.language import language_of_system, speak_in_window
from ui.menus import Command
from ui.preferences import Preferences

SWITCH_KEY = "F8"


class LanguageCommands(QObject):
    """Speaks the language that was chosen last, or else that of the system, as soon as it is made.

    `changed` says that another language is spoken: what is shown is to be made again.
    """

    changed = Signal()

    def __init__(self, preferences: Preferences, parent: QObject) -> None:
        super().__init__(parent)
        self._preferences = preferences
        speak_in_window(preferences.language or language_of_system())

    def commands(self) -> tuple[Command, ...]:
        """The part of the view menu that is about languages, each of which has its own name for itself."""
        return (
            Command("language", self.tr("Switch b&etween English and Welsh"), self.switch, SWITCH_KEY),
            Command("english", LANGUAGES[ENGLISH], self.speak_english),
            Command("welsh", LANGUAGES[WELSH], self.speak_welsh),
        )

    def switch(self) -> None:
        """Speaks the other language."""
        self._speak(ENGLISH if spoken() == WELSH else WELSH)

    def speak_english(self) -> None:
        """Speaks English."""
        self._speak(ENGLISH)

    def speak_welsh(self) -> None:
        """Speaks Welsh."""
        self._speak(WELSH)

    def _speak(self, language: str) -> None:
        self._preferences.language = language
        if language != spoken():
            speak_in_window(language)
            self.changed.emit()
