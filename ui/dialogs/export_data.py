"""Asks in which form the data shall leave the program, and whether with what was written about cases."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QWidget

from model.export_forms import FORMS, Form
from model.language import say
from ui.widgets.fields import ChoiceBox
from ui.widgets.form_dialog import FormDialog
from ui.widgets.form_rows import add_row


class ExportDataDialog(FormDialog):
    """The file itself is chosen afterwards, by the dialog of the system."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_words(
            self.tr("Export data"),
            self.tr("The file is not encrypted: anyone who has it can read it. Its words are English."),
        )
        self.choice = ChoiceBox(self.body, empty=None)
        self.choice.set_options([(form.id, say(form.title)) for form in FORMS])
        self._row = add_row(self.rows, self.tr("Format"), self.choice, say(self.form.about))
        self._left_out = QCheckBox(self.tr("Leave out what was written about cases"), self.body)
        hint = self.tr("Notes, evidence, alerts and other free text. The figures stay the same.")
        add_row(self.rows, self.tr("Notes"), self._left_out, hint)
        self.finish(self.tr("Choose a file…"))
        self.choice.currentIndexChanged.connect(self._describe)
        self.choice.setFocus()

    @property
    def form(self) -> Form:
        """The form that was chosen."""
        return next(form for form in FORMS if form.id == self.choice.value)

    @property
    def notes(self) -> bool:
        """Whether what was written about cases goes with the data."""
        return not self._left_out.isChecked()

    def _describe(self) -> None:
        self._row.set_note(say(self.form.about))
