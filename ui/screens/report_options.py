"""How a report is made: in which language, and whether with what was written about cases."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from ui.theme import Space
from ui.widgets.flow import FlowRow
from ui.widgets.language_choice import LanguageChoice


class ReportOptions(FlowRow):
    """`changed` says that a person chose otherwise. The language is that of the report, whatever the window speaks."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.language = LanguageChoice(self)
        self.language.setAccessibleName(self.tr("Language of the report"))
        self.language.setAccessibleDescription(self.tr("Both stand on pages that face one another."))
        self.without_notes = QCheckBox(self.tr("Leave out notes"), self)
        about = self.tr("Notes, evidence, alerts and other free text about cases. The figures stay the same.")
        self.without_notes.setToolTip(about)
        self.without_notes.setAccessibleDescription(about)
        self.row.setSpacing(Space.M)
        for widget in (self.language, self.without_notes):
            self.row.addWidget(widget)
        self.language.chosen.connect(self.changed)
        self.without_notes.clicked.connect(self.changed)

    @property
    def language_choice(self) -> str:
        """One of `LANGUAGE_CHOICES`."""
        return self.language.choice

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of the report."""
        return self.language.languages

    @property
    def notes(self) -> bool:
        """Whether what was written about cases is in the report."""
        return not self.without_notes.isChecked()

    def show_languages(self, languages: tuple[str, ...]) -> None:
        """Shows a choice. Emits nothing."""
        self.language.show_languages(languages)

    def show_notes(self, notes: bool) -> None:
        """Shows a choice. Emits nothing."""
        self.without_notes.setChecked(not notes)
