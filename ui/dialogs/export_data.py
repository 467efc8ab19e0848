"""Asks in which form and language the data shall leave the program, and whether with what was written about cases."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QWidget

from model.export_forms import FORMS, DataOrder, Form
from model.language import ENGLISH, say
from ui.widgets.fields import ChoiceBox
from ui.widgets.form_dialog import FormDialog
from ui.widgets.form_rows import add_row
from ui.widgets.language_choice import LanguageChoice


class ExportDataDialog(FormDialog):
    """The file itself is chosen afterwards, by the dialog of the system."""

    def __init__(self, languages: tuple[str, ...] = (ENGLISH,), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_words(
            self.tr("Export data"),
            self.tr("The file is not encrypted: anyone who has it can read it."),
        )
        self.choice = ChoiceBox(self.body, empty=None)
        self.choice.set_options([(form.id, say(form.title)) for form in FORMS])
        self._row = add_row(self.rows, self.tr("Format"), self.choice)
        self.language = LanguageChoice(self.body)
        self._languages = languages
        self._language_row = add_row(self.rows, self.tr("Language"), self.language)
        self._left_out = QCheckBox(self.tr("Leave out what was written about cases"), self.body)
        hint = self.tr("Notes, evidence, alerts and other free text. The figures stay the same.")
        add_row(self.rows, self.tr("Notes"), self._left_out, hint)
        self.finish(self.tr("Choose a file…"))
        self.choice.currentIndexChanged.connect(self._describe)
        self.language.chosen.connect(self._keep_languages)
        self._describe()
        self.choice.setFocus()

    @property
    def form(self) -> Form:
        """The form that was chosen."""
        return next(form for form in FORMS if form.id == self.choice.value)

    @property
    def order(self) -> DataOrder:
        """What was chosen."""
        return DataOrder(self.form, not self._left_out.isChecked(), self.language.languages)

    def _keep_languages(self) -> None:
        self._languages = self.language.languages

    def _describe(self) -> None:
        self._row.set_note(say(self.form.about))
        self.language.setEnabled(self.form.spoken)
        self.language.show_languages(self._languages if self.form.spoken else (ENGLISH,))
        read_by_people = self.tr("Both: the whole document in English, then in Welsh.")
        read_by_programs = self.tr("This form is English: programs read it.")
        self._language_row.set_note(read_by_people if self.form.spoken else read_by_programs)
