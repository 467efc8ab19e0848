"""How a report is made: in which language, and whether with what was written about cases."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from model.language import LANGUAGES
from model.report_orders import LANGUAGE_CHOICES
from ui.theme import Space
from ui.widgets.controls import ChoiceBox
from ui.widgets.flow import FlowRow

_BOTH = "both"


class ReportOptions(FlowRow):
    """`changed` says that a person chose otherwise. The language is that of the report, whatever the window speaks."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.language = ChoiceBox(self, empty=None)
        self.language.setAccessibleName(self.tr("Language of the report"))
        self.language.setAccessibleDescription(self.tr("Both stand on pages that face one another."))
        self.language.set_options([(choice, self._name(choice)) for choice in LANGUAGE_CHOICES])
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
        return self.language.value or next(iter(LANGUAGE_CHOICES))

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of the report."""
        return LANGUAGE_CHOICES[self.language_choice]

    @property
    def notes(self) -> bool:
        """Whether what was written about cases is in the report."""
        return not self.without_notes.isChecked()

    def show_languages(self, languages: tuple[str, ...]) -> None:
        """Shows a choice. Emits nothing."""
        choices = {chosen: choice for choice, chosen in LANGUAGE_CHOICES.items()}
        self.language.set_value(choices.get(languages, next(iter(LANGUAGE_CHOICES))))

    def show_notes(self, notes: bool) -> None:
        """Shows a choice. Emits nothing."""
        self.without_notes.setChecked(not notes)

    def _name(self, choice: str) -> str:
        return self.tr("Both") if choice == _BOTH else LANGUAGES[choice]
