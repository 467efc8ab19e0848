"""The recovery sheet: one key, shown once, that opens the file when the passphrase is forgotten."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QWidget

from model.faults import CasereadError
from model.protection import RecoverySheet
from ui.exporting import ask_target, file_name
from ui.ports import Document, Reports
from ui.preview import PdfPages
from ui.printing import ask_printer, print_pages, printer_for
from ui.security.waiting import wait_cursor
from ui.theme import Space
from ui.widgets.controls import Card, Heading, Muted, Words, set_role
from ui.widgets.form_dialog import FittingDialog

GROUPS_IN_A_LINE = 3


class RecoveryDialog(FittingDialog):
    """Shows a key and takes it to paper. The key opens the file from the first time that it is taken anywhere.

    So a sheet that exists always works; while there is none, `Later` leaves the file as it was. `secret` opens the
    file now.
    """

    def __init__(
        self, document: Document, reports: Reports, secret: str, key: str, today: date, parent: QWidget
    ) -> None:
        super().__init__(parent, width=560)
        self._document = document
        self._reports = reports
        self._secret = secret
        self._sheet = RecoverySheet(document.path.name, document.inspection.service, key, today)
        self._kept = False
        self.setWindowTitle(self.tr("Recovery sheet"))
        self.key_label = Words(_in_lines(key), self.body, "title")
        self.message = Words("", self.body, "warning")
        self.message.hide()
        self.safe = QCheckBox(self.tr("I have put the sheet in a safe place"), self.body)
        self.done_button = QPushButton(self.tr("Done"), self)
        self._lay_out()
        self.safe.toggled.connect(self.done_button.setEnabled)

    def accept(self) -> None:
        """Closes once the key opens the file, for people who copied it by hand too."""
        if self.safe.isChecked() and self._keep():
            super().accept()

    def save(self) -> None:
        """Asks for a file and writes the sheet to it."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        suggested = Path(documents) / file_name(self.tr("Recovery sheet"))
        target = ask_target(self, self.tr("Save the recovery sheet"), suggested)
        if target is not None and self._keep():
            self._try(lambda: self._write(target))

    def print_sheet(self) -> None:
        """Asks for a printer and prints the sheet."""
        if self._keep():
            self._try(self._print)

    def _keep(self) -> bool:
        """Lets the key open the file."""
        if not self._kept:
            self._kept = self._try(self._set_key)
        return self._kept

    def _set_key(self) -> None:
        with wait_cursor():
            self._document.set_recovery_key(self._secret, self._sheet.recovery_key)

    def _write(self, target: Path) -> None:
        self._reports.write_recovery_sheet(self._sheet, target)
        self._say(
            self.tr("Saved: {0}. Move it off this laptop, or print it and delete it.").format(target.name)
        )

    def _print(self) -> None:
        pages = PdfPages(self._reports.recovery_sheet(self._sheet))
        printer = printer_for(pages, self.tr("Caseread recovery sheet"))
        if ask_printer(printer, len(pages), self):
            print_pages(pages, printer)
            self._say(self.tr("Sent to the printer."))

    def _try(self, act: Callable[[], None]) -> bool:
        try:
            act()
        except CasereadError as error:
            self._say("\n".join(fault.message for fault in error.faults), "warning")
            return False
        return True

    def _say(self, text: str, role: str = "small") -> None:
        set_role(self.message, role)
        self.message.setText(text)
        self.message.show()
        self.safe.setAccessibleDescription(text)

    def _lay_out(self) -> None:
        column = self.column
        column.addWidget(Heading(self.windowTitle(), self.body))
        column.addWidget(Muted(self._explanation(), self.body))
        column.addWidget(self._key_card())
        column.addLayout(self._ways())
        column.addWidget(self.message)
        column.addWidget(self.safe)
        column.addStretch(1)
        self.foot.addLayout(self._buttons())
        self.save_button.setFocus()

    def _explanation(self) -> str:
        return self.tr(
            "If the passphrase is forgotten, this key is the only other way into the file; nobody can reset it. "
            "Keep the sheet somewhere safe, away from this laptop: whoever holds it can open the file."
        )

    def _key_card(self) -> Card:
        card = Card("", self.body)
        card.body.addWidget(Muted(self.tr("Recovery key, shown only now"), card, small=True))
        self.key_label.setParent(card)
        self.key_label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.key_label.setAccessibleName(self.tr("Recovery key"))
        card.body.addWidget(self.key_label)
        return card

    def _ways(self) -> QHBoxLayout:
        self.save_button = QPushButton(self.tr("Save the sheet as PDF…"), self.body)
        self.save_button.clicked.connect(self.save)
        self.print_button = QPushButton(self.tr("Print…"), self.body)
        self.print_button.clicked.connect(self.print_sheet)
        return _row(self.save_button, self.print_button)

    def _buttons(self) -> QHBoxLayout:
        self.done_button.setProperty("kind", "primary")
        self.done_button.setDefault(True)
        self.done_button.setEnabled(False)
        self.done_button.clicked.connect(self.accept)
        self.later_button = QPushButton(self.tr("Later"), self)
        self.later_button.setAutoDefault(False)
        self.later_button.clicked.connect(self.reject)
        return _row(self.done_button, self.later_button, right=True)


def _in_lines(key: str) -> str:
    """The groups of a key, a few to a line."""
    groups = key.split("-")
    starts = range(0, len(groups), GROUPS_IN_A_LINE)
    return "\n".join("-".join(groups[start : start + GROUPS_IN_A_LINE]) for start in starts)


def _row(*buttons: QPushButton, right: bool = False) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(Space.S)
    if right:
        row.addStretch(1)
    for button in buttons:
        row.addWidget(button)
    if not right:
        row.addStretch(1)
    return row
