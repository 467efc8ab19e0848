"""Asks what a new inspection needs to know: the service, the programme, its file, and what shall open it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from model.framework import Framework
from ui.choosing import ENDING, choose_place
from ui.security.new_passphrase import NewPassphrase
from ui.theme import Space, scaled
from ui.widgets.controls import ChoiceBox
from ui.widgets.form_dialog import FormDialog
from ui.widgets.form_rows import add_row

_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')


@dataclass(frozen=True, slots=True)
class NewInspection:
    """An inspection to begin: its file, framework and service, what opens it, and who the history says made it."""

    path: Path
    framework_id: str
    service: str
    passphrase: str = field(repr=False)
    author: str


def file_name(service: str) -> str:
    """A file name for a service, with nothing that a file system refuses."""
    kept = " ".join(_NOT_IN_NAMES.sub(" ", service).split()).strip(". ")
    return f"{kept or 'Inspection'}{ENDING}"


class NewInspectionDialog(FormDialog):
    """The file follows the service's name until somebody chooses another place."""

    def __init__(
        self, frameworks: Sequence[Framework], author: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.set_words(
            self.tr("New inspection"),
            self.tr(
                "One file holds the whole inspection, encrypted. Nothing opens it without its passphrase."
            ),
        )
        self._folder = Path(
            QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        )
        self._place_chosen = False
        self._service = QLineEdit(self)
        self._framework = ChoiceBox(self, empty=None)
        self._framework.set_options([(item.id, item.title) for item in frameworks])
        self._framework.setMinimumWidth(
            scaled(160)
        )  # its list is as wide as its titles; the field need not be
        self._place = QLineEdit(self)
        self._build(author)
        self._service_typed("")

    @property
    def wanted(self) -> NewInspection:
        """What was asked for."""
        framework = self._framework.value or ""
        service, author = self._service.text().strip(), self._author.text().strip()
        return NewInspection(self._path(), framework, service, self.passphrase.first.text(), author)

    def forget(self) -> None:
        """Empties the fields of the passphrase."""
        self.passphrase.take()

    def _build(self, author: str) -> None:
        add_row(self.rows, self.tr("Service"), self._service)
        add_row(self.rows, self.tr("Programme"), self._framework)
        self._place_row = add_row(self.rows, self.tr("File"), self._place)
        self._browse = QPushButton(self.tr("Choose a place…"), self)
        self._browse.setAutoDefault(False)
        line = QHBoxLayout()
        line.setSpacing(Space.S)
        line.addWidget(self._browse)
        line.addStretch(1)
        self.rows.addLayout(line, self.rows.rowCount(), 1)
        self.passphrase = NewPassphrase(self.rows, self, self.tr("Passphrase"))
        self._author = QLineEdit(author, self)
        who = self.tr("For the history of changes. Initials are enough.")
        add_row(self.rows, self.tr("Your name"), self._author, who)
        self._begin = self.finish(self.tr("Begin"))
        self._service.textEdited.connect(self._service_typed)
        self._place.textEdited.connect(self._place_typed)
        self._browse.clicked.connect(self._ask_place)
        self.passphrase.changed.connect(self._check)

    def _service_typed(self, text: str) -> None:
        if not self._place_chosen:
            self._place.setText(str(self._folder / file_name(text)))
        self._check()

    def _place_typed(self, text: str) -> None:
        self._place_chosen = True
        self._check()

    def _ask_place(self) -> None:
        chosen = choose_place(self, self.tr("Place of the new inspection"), self._place.text())
        if chosen is not None:
            self._place_chosen = True
            self._place.setText(str(chosen))
            self._check()

    def _path(self) -> Path:
        path = Path(self._place.text().strip())
        ready = path.suffix == ENDING or not path.name
        return path if ready else path.with_name(path.name + ENDING)

    def _check(self) -> None:
        problem = self._problem() if self._service.text().strip() else ""
        self._place_row.set_note(problem, "warning")
        named = bool(self._service.text().strip())
        self._begin.setEnabled(named and not problem and self.passphrase.ready)

    def _problem(self) -> str:
        path = self._path()
        if not path.name:
            return self.tr("Choose a place for the file.")
        if path.exists():
            return self.tr("There is a file of this name already. Choose another name.")
        return "" if path.parent.is_dir() else self.tr("There is no such folder.")
