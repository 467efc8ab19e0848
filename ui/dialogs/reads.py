"""What case reads would change, before they are taken over: the rows, or every fault with its place."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from PySide6.QtCore import QDeadlineTimer, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QPushButton, QVBoxLayout, QWidget

from model.case_columns import READER
from model.case_reads import Reads
from model.framework import Framework
from model.incoming import Preview, faults_of
from model.language import counted, say
from model.pseudonymity import KINDS
from ui.announce import announce
from ui.dialogs.reads_tables import FaultsTable, ReadsTable, faults_view, reads_view, show
from ui.lookout import Lookout
from ui.theme import scaled
from ui.widgets.form_dialog import FittingDialog, action_buttons
from ui.widgets.labels import Heading, Muted, Words

_WIDTH = 1000
_MOST_LINES, _MOST_TEXTS, _MOST_HINTS = 6, 1_000, 200
_TURN = 20
"""Milliseconds in which texts are looked at before keys are answered."""


class ReadsDialog(FittingDialog):
    """Shows a preview. It can be accepted only where nothing is wrong and something changes.

    `confirmed` carries the preview that somebody wants to be taken over; the dialog goes once that is done.
    `save_wanted` carries the list of faults as a text that somebody wants to keep.
    """

    confirmed = Signal(object)
    save_wanted = Signal(str)

    def __init__(self, framework: Framework, lookout: Lookout, parent: QWidget) -> None:
        super().__init__(parent, width=_WIDTH)
        self.preview: Preview | None = None
        self.take_over, buttons = action_buttons(self, "")
        self.framework = framework
        self._lookout = lookout
        self._title, self._about = Heading("", self.body, level=1), Muted("", self.body)
        self.above = QVBoxLayout()
        self.summary = Words("", self.body, role="subheading")
        self.remarks = Muted("", self.body)
        self.faults = faults_view(self.body)
        self.faults.setAccessibleName(self.tr("What has to be put right"))
        self._keeping = self._buttons()
        self.hints = self._hint_list()
        self._unseen: Iterator[tuple[int, str, bool]] = iter(())
        self._turn = QTimer(self)
        self._turn.timeout.connect(self._look_on)
        self.table = reads_view(self.body)
        self.table.setAccessibleName(self.tr("Cases that were read"))
        self.column.addWidget(self._title)
        self.column.addWidget(self._about)
        self.column.addLayout(self.above)
        self.column.addWidget(self.summary)
        self.column.addWidget(self.remarks)
        self.column.addWidget(self.faults, 1)
        self.column.addWidget(self._keeping)
        self.column.addWidget(self.hints)
        self.column.addWidget(self.table, 1)
        self.column.addStretch()
        buttons.accepted.connect(self.accept)
        self.foot.addWidget(buttons)
        self.clear()

    def accept(self) -> None:
        """Has the reads taken over, where they can be."""
        preview = self.preview
        if preview is not None and preview.operation is not None:
            self.show_importing()
            self.confirmed.emit(preview)
            super().accept()

    def show_importing(self) -> None:
        """Says that the reads are being taken over. The window waits for that, so it is painted before this returns."""
        for button in self.findChildren(QPushButton):
            button.setEnabled(False)
        self.summary.setText(self.tr("Importing…"))
        announce(self, self.summary.text())
        self.repaint()

    def set_words(self, title: str, about: str, action: str) -> None:
        """What the dialog is for, and the name of the button that takes the reads over."""
        self.setWindowTitle(title)
        self._title.setText(title)
        self._about.setText(about)
        self.take_over.setText(action)

    def show_preview(self, preview: Preview) -> None:
        """Shows what would be taken over, or what is wrong."""
        self.clear()
        self.preview = preview
        reads = preview.reads
        self.summary.setText(self._summary(preview))
        self._show_remarks(reads)
        self._show_faults(reads)
        self._show_hints(reads)
        self._show_rows(reads)
        self.take_over.setEnabled(preview.operation is not None)
        announce(self, self.summary.text())

    def clear(self) -> None:
        """Shows nothing that could be taken over."""
        self.preview = None
        self._turn.stop()
        self.summary.clear()
        self.take_over.setEnabled(False)
        for widget in (self.remarks, self.faults, self._keeping, self.hints, self.table):
            widget.hide()

    def _buttons(self) -> QWidget:
        """What is done with a list of faults."""
        holder = QWidget(self.body)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        self.copy_button = QPushButton(self.tr("Copy the list"), holder)
        self.copy_button.clicked.connect(self._copy)
        self.save_button = QPushButton(self.tr("Save the list…"), holder)
        self.save_button.clicked.connect(self._save)
        for button in (self.copy_button, self.save_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        return holder

    def _hint_list(self) -> QListWidget:
        lines = QListWidget(self.body)
        lines.setAccessibleName(self.tr("What looks personal"))
        lines.setWordWrap(True)
        lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return lines

    def _summary(self, preview: Preview) -> str:
        if count := preview.reads.fault_count:
            return self._not_yet(count, len(preview.reads.faults))
        if preview.operation is None:
            return self.tr("All of this is in the inspection already.")
        parts = (
            (self.tr("{n} new case|{n} new cases"), preview.new),
            (self.tr("{n} case changes|{n} cases change"), preview.changed),
            (self.tr("{n} change besides|{n} changes besides"), preview.others),
        )
        return " · ".join(counted(forms, count) for forms, count in parts if count)

    def _not_yet(self, count: int, listed: int) -> str:
        forms = self.tr("Not yet: {n} thing has to be put right.|Not yet: {n} things have to be put right.")
        text, some = counted(forms, count), self.tr("The first {0} are listed.").format(listed)
        return text if count == listed else f"{text} {some}"

    def _show_remarks(self, reads: Reads) -> None:
        self.remarks.setText("\n".join(reads.remarks))
        self.remarks.setVisible(bool(reads.remarks))

    def _show_faults(self, reads: Reads) -> None:
        model = FaultsTable(reads.faults, self.faults)
        show(self.faults, model)
        for column in range(model.columnCount()):
            self.faults.setColumnHidden(column, column in model.empty_columns)
        for widget in (self.faults, self._keeping):
            widget.setVisible(bool(reads.faults))

    def _show_hints(self, reads: Reads) -> None:
        """Looks at the texts in turns: long ones take the better part of a minute, and keys are answered meanwhile."""
        self.hints.clear()
        self._unseen = islice(_texts(reads), _MOST_TEXTS)
        self._turn.start()
        self._look_on()

    def _look_on(self) -> None:
        """Looks at some more texts, and goes on later where there are others."""
        turn = QDeadlineTimer(_TURN)
        for text in self._unseen:
            room = _MOST_HINTS - self.hints.count()
            self.hints.addItems(self._sightings(*text)[:room])
            if turn.hasExpired() and room:
                break
        else:
            self._turn.stop()
        self._fit_hints()

    def _fit_hints(self) -> None:
        lines = self.hints.count()
        self.hints.setVisible(lines > 0)
        height = min(lines, _MOST_LINES) * max(self.hints.sizeHintForRow(0), 0)
        self.hints.setFixedHeight(height + scaled(8))

    def _show_rows(self, reads: Reads) -> None:
        show(self.table, ReadsTable(reads, self.framework, self.table))
        self.table.setVisible(bool(reads.cases) and not reads.faults)

    def _sightings(self, row: int, text: str, is_reference: bool) -> list[str]:
        """What in a text could tell who a child is; it stops nobody."""
        looks = self.tr("Row {0}: “{1}” looks like {2}")
        seen = self._lookout.look(text, reference=is_reference)
        return [looks.format(row, one.words, say(KINDS[one.kind])) for one in seen]

    def _list(self) -> str:
        """The faults as lines of text."""
        reads = self.preview.reads if self.preview else Reads()
        return "\n".join(map(str, faults_of(reads)))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._list())
        announce(self, self.tr("Copied"))

    def _save(self) -> None:
        self.save_wanted.emit(self._list())


def _texts(reads: Reads) -> Iterator[tuple[int, str, bool]]:
    """What people wrote in cells, with the row, and whether it is a reference."""
    written = [column for column in reads.columns if column.is_written or column.place == READER]
    for case in reads.cases:
        row = case.rows[0][1]
        yield row, case.ref, True
        for column in written:
            text = case.values.get(column.place)
            if isinstance(text, str):
                yield row, text, False
