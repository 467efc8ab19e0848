"""The history of an answer, a case or the inspection: who changed what, when, from what to what."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import tzinfo

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QHBoxLayout,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from model.faults import CasereadError
from model.history_view import (
    WHOLE_INSPECTION,
    HistoryView,
    Row,
    Scope,
    case_scope,
    described,
    matching,
    question_scope,
)
from model.language import counted
from ui.dialogs.history_table import HistoryList, HistoryTable
from ui.session import Session
from ui.theme import Space, scaled
from ui.widgets.controls import ChoiceBox, Muted
from ui.widgets.dates import shown_time
from ui.widgets.dialog import Dialog
from ui.widgets.filter_field import FilterField
from ui.widgets.turning import Turning

_ROOM_FOR_ONE_ROW = 560


def show_history(session: Session, parent: QWidget, case_id: str = "", question_id: str = "") -> None:
    """Opens the history over a window: of a question in a case, of a case, or without either of the inspection.

    What is shown can be widened there.
    """
    try:
        entries = session.document.history()
    except CasereadError as error:
        QMessageBox.warning(parent, QGuiApplication.applicationDisplayName(), str(error))
        return
    view = HistoryView(session.findings.framework, session.inspection, entries)
    ref = session.case(case_id).ref if case_id else ""
    HistoryDialog(view, Subject(case_id, ref, question_id), parent).open()


@dataclass(frozen=True, slots=True)
class Subject:
    """What the history is opened for: a case with its reference, and a question in it; empty texts for neither."""

    case_id: str = ""
    ref: str = ""
    question_id: str = ""


class HistoryDialog(Dialog):
    """Shows changes and lets people find and copy them; it changes nothing.

    Its title names no case, as titles are seen where other people may look. `zone` is the time zone that times
    are shown in; None is that of this computer.
    """

    def __init__(
        self, view: HistoryView, subject: Subject, parent: QWidget | None = None, zone: tzinfo | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("History"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._view = view
        self._zone = zone
        self._rows: Sequence[Row] = ()
        self._scopes = dict(self._scopes_of(subject))
        self._make_parts()
        self._lay_out()
        self._connect()
        self._load()
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def sizeHint(self) -> QSize:
        """Wide enough for its columns, and never larger than the screen."""
        room = self.screen().availableSize() - QSize(Space.XXL, Space.XXL)
        return QSize(min(scaled(1240), room.width()), min(scaled(660), room.height()))

    def _scopes_of(self, subject: Subject) -> Iterator[tuple[str, Scope]]:
        """What can be shown, by its title; the narrowest first."""
        if subject.question_id:
            title = self.tr("Answer and note {0} in case {1}").format(subject.question_id, subject.ref)
            yield title, question_scope(subject.case_id, subject.question_id, self._view.entries)
        if subject.case_id:
            yield self.tr("All of case {0}").format(subject.ref), case_scope(subject.case_id)
        yield self.tr("The whole inspection"), WHOLE_INSPECTION

    def _make_parts(self) -> None:
        self._scope = ChoiceBox(self, empty=None)
        self._scope.setAccessibleName(self.tr("History of"))
        self._scope.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._scope.setMinimumContentsLength(16)
        self._scope.set_options([(title, title) for title in self._scopes])
        self._filter = FilterField(self)
        self._filter.setAccessibleName(self.tr("Filter changes"))
        self._filter.setPlaceholderText(self.tr("Filter changes"))
        self._pieces = QCheckBox(self.tr("Every saved piece of a text"), self)
        self._list = HistoryList(HistoryTable(self._zone, self), self)
        self._whole = QPlainTextEdit(self)
        self._whole.setReadOnly(True)
        self._whole.setTabChangesFocus(True)
        self._whole.setAccessibleName(self.tr("The change in full"))
        self._count = Muted("", self)
        self._copy = QPushButton(self.tr("Copy"), self)
        self._copy.setToolTip(self.tr("Ctrl+C"))
        self._close = QPushButton(self.tr("Close"), self)
        for button in (self._copy, self._close):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        head = Turning(_ROOM_FOR_ONE_ROW, Space.S, self)
        for widget, stretch in ((self._scope, 3), (self._filter, 3), (self._pieces, 0)):
            head.row.addWidget(widget, stretch)
        parts = QSplitter(Qt.Orientation.Vertical, self)
        parts.addWidget(self._list)
        parts.addWidget(self._whole)
        parts.setSizes([self.sizeHint().height() * share // 10 for share in (7, 3)])
        parts.setChildrenCollapsible(False)
        parts.setHandleWidth(Space.S)
        buttons = QDialogButtonBox(self)
        buttons.addButton(self._copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self._close, QDialogButtonBox.ButtonRole.RejectRole)
        foot = QHBoxLayout()
        foot.addWidget(self._count, 1)
        foot.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(head)
        column.addWidget(parts, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self._scope.chosen.connect(self._load)
        self._pieces.toggled.connect(self._load)
        self._filter.textChanged.connect(self._narrow)
        self._filter.moved_on.connect(self._list.setFocus)
        self._list.chosen.connect(self._show_whole)
        self._list.copied.connect(self._copy_selected)
        self._copy.clicked.connect(self._copy_selected)
        self._close.clicked.connect(self.reject)

    def _load(self) -> None:
        scope = self._scopes[self._scope.value or ""]
        self._rows = self._view.rows(scope, each_piece=self._pieces.isChecked())
        self._narrow()

    def _narrow(self) -> None:
        found = matching(self._rows, self._filter.text())
        self._list.show_rows(found)
        self._copy.setEnabled(bool(found))
        self._count.setText(self._counted(len(found)))

    def _counted(self, found: int) -> str:
        if not self._rows:
            return self.tr("Nothing has been changed here yet")
        if found < len(self._rows):
            return self.tr("{0} of {1} changes").format(found, len(self._rows))
        return counted(self.tr("{n} change|{n} changes"), found)

    def _show_whole(self, row: Row | None) -> None:
        self._whole.setPlainText(self._described(row) if row else "")

    def _copy_selected(self) -> None:
        text = "\n\n".join(self._described(row) for row in self._list.selected)
        QGuiApplication.clipboard().setText(text)

    def _described(self, row: Row) -> str:
        return described(row, shown_time(row.at, self._zone))
