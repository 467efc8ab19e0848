"""The choice of the languages of what leaves the program, whatever the window speaks."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from model.language import ENGLISH, LANGUAGES
from model.report_orders import LANGUAGE_CHOICES
from ui.widgets.fields import ChoiceBox


class LanguageChoice(ChoiceBox):
    """One language, by its own name, or both."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, empty=None)
        self.set_options([(choice, LANGUAGES.get(choice, self.tr("Both"))) for choice in LANGUAGE_CHOICES])

    @property
    def choice(self) -> str:
        """One of `LANGUAGE_CHOICES`."""
        return self.value or ENGLISH

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that are chosen."""
        return LANGUAGE_CHOICES[self.choice]

    def show_languages(self, languages: tuple[str, ...]) -> None:
        """Shows a choice. Emits nothing."""
        choices = {chosen: choice for choice, chosen in LANGUAGE_CHOICES.items()}
        self.set_value(choices.get(languages, ENGLISH))
