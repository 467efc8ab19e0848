"""Evidence as quiet lines, with the fields of the item that is open: under a question's card, or for a whole case."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from model.inspection import Evidence
from ui.announce import announce
from ui.desk.evidence_editor import EvidenceEditor
from ui.desk.evidence_keeper import EvidenceKeeper
from ui.desk.evidence_line import EvidenceLine
from ui.theme import Space

_LAYOUTS_AROUND = 6
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: +1}


class EvidenceStrip(QWidget):
    """The items that bear on a question; all of the case without one, and then with the questions that they bear on.

    `left` says that the keys go back to what is around it, `entered` that they act here now. `jumped` carries a
    question that somebody goes to.
    """

    left = Signal()
    entered = Signal()
    jumped = Signal(str)

    def __init__(self, keeper: EvidenceKeeper, question_id: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._question_id = question_id
        self._wanted = Evidence()
        self._fixed = False
        self._lines: dict[str, EvidenceLine] = {}
        self._editor: EvidenceEditor | None = None
        self._open = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.XS)
        self.hide()
        keeper.opening.connect(self._on_opening)

    @property
    def open_item(self) -> str:
        """The id of the item whose fields are shown, or an empty text."""
        return self._open

    @property
    def editor(self) -> EvidenceEditor | None:
        """The fields, while an item is open."""
        return self._editor if self._open else None

    @property
    def items(self) -> tuple[tuple[str, Evidence], ...]:
        """The items that are shown, with their ids."""
        items = self._keeper.items(self._question_id)
        return tuple((key, item) for key, item in items if self._is_wanted(item))

    @property
    def lines(self) -> tuple[EvidenceLine, ...]:
        """The lines, in order; that of the open item is hidden."""
        return tuple(self._lines.values())

    def begin(self) -> None:
        """Opens the fields of a new item that bears on the question."""
        self.flush()
        self._show_fields(self._keeper.begin(self._question_id), new=True)

    def open(self, key: str) -> None:
        """Opens the fields of an item."""
        self.flush()
        self._show_fields(key, new=False)

    def close_item(self) -> None:
        """Saves what was typed and hides the fields."""
        if self._editor is not None and self._open:
            self._editor.flush()
            self._hide_fields()
            self.refresh()

    def flush(self) -> None:
        """Saves what was typed and not yet saved."""
        if self._editor is not None and self._open:
            self._editor.flush()

    def narrow(self, kind: str, flag: str) -> None:
        """Shows only items of this kind and with this flag; an empty text stands for any."""
        self._wanted = Evidence(kind=kind, flag=flag)
        self.refresh()

    def set_fixed(self, fixed: bool) -> None:
        """Whether the items may only be read."""
        self._fixed = fixed
        if self._editor is not None:
            self._editor.set_fixed(fixed)

    def refresh(self) -> None:
        """Shows the items as they are now."""
        items = dict(self.items)
        if self._open in self._lines and self._open not in items:
            self._vanish()
        for key in [key for key in self._lines if key not in items]:
            self._drop(key)
        for place, key in enumerate(items):
            if key not in self._lines:
                self._add_line(place, key)
        for key, item in items.items():
            self._lines[key].show_item(item, questions=not self._question_id)
            self._lines[key].setVisible(key != self._open)
        if self._editor is not None and self._open:
            self._fill(self._editor)
        self.setVisible(bool(items) or bool(self._open))

    def focus_line(self, key: str = "") -> None:
        """Puts the focus on the line of an item, or on the first."""
        line = self._lines.get(key) or next(iter(self.lines), None)
        if line is not None:
            line.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move from line to line, Escape goes back; no other key goes on to the question."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in _STEPS:
            self._move(_STEPS[Qt.Key(event.key())])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notices that a line has the focus."""
        if event.type() == QEvent.Type.FocusIn:
            self.entered.emit()
        return super().eventFilter(watched, event)

    def _is_wanted(self, item: Evidence) -> bool:
        return self._wanted.kind in ("", item.kind) and self._wanted.flag in ("", item.flag)

    def _add_line(self, place: int, key: str) -> None:
        line = EvidenceLine(key, self)
        line.opened.connect(self.open)
        line.removed.connect(self._remove)
        line.installEventFilter(self)
        self._column.insertWidget(place, line)
        self._lines[key] = line
        self._lines = dict(sorted(self._lines.items()))

    def _drop(self, key: str) -> None:
        line = self._lines.pop(key)
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()

    def _move(self, step: int) -> None:
        shown = [line for line in self.lines if not line.isHidden()]
        here = next((place for place, line in enumerate(shown) if line.hasFocus()), None)
        if here is not None and 0 <= here + step < len(shown):
            shown[here + step].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_fields(self, key: str, *, new: bool) -> None:
        self._keeper.opening.emit(self)
        self._open = self._keeper.open_item = key
        editor = self._editor = self._editor or self._new_editor()
        self.refresh()
        editor.show()
        self._place_fields(editor)
        _lay_out_now()
        if new:
            editor.kind.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            editor.write()

    def _place_fields(self, editor: EvidenceEditor) -> None:
        """The fields stand where the line of their item stood; those of a new one come last."""
        line = self._lines.get(self._open)
        self._column.removeWidget(editor)
        self._column.insertWidget(self._column.indexOf(line) if line else -1, editor)

    def _hide_fields(self) -> None:
        self._open = self._keeper.open_item = ""
        if self._editor is not None:
            self._editor.hide()

    def _new_editor(self) -> EvidenceEditor:
        editor = self._editor = EvidenceEditor(self._keeper.session.lookout, self)
        editor.set_fixed(self._fixed)
        editor.edited.connect(self._on_edited)
        editor.left.connect(self._on_left)
        editor.removed.connect(self._on_removed)
        editor.go_requested.connect(self._on_go)
        editor.entered.connect(self.entered)
        editor.go_button.setVisible(not self._question_id)
        return editor

    def _fill(self, editor: EvidenceEditor) -> None:
        keeper = self._keeper
        asked = keeper.session.findings.framework.questions_for(keeper.case.sample)
        item = keeper.item(self._open)
        editor.show_item(item, asked, keeper.documents)
        editor.go_button.setEnabled(bool(item.question_ids))

    def _vanish(self) -> None:
        """The item that was open is gone, as after undo: nothing more is written in it."""
        focus: QWidget | None = self.window().focusWidget()  # None before anything had it
        had_focus = self._editor is not None and focus is not None and self._editor.isAncestorOf(focus)
        self._hide_fields()
        if had_focus:
            self.left.emit()

    def _remove(self, key: str) -> None:
        if not self._fixed and self._keeper.remove(key):
            self.refresh()
            announce(self, self.tr("Evidence removed. Undo brings it back."))
            self.left.emit()

    def _on_removed(self) -> None:
        key = self._open
        self._hide_fields()
        self._remove(key)

    def _on_left(self) -> None:
        key = self._open
        self.close_item()
        if self._question_id:
            self.left.emit()
        else:
            self.focus_line(key)

    def _on_go(self) -> None:
        question_ids = self._keeper.item(self._open).question_ids
        self.close_item()
        if question_ids:
            self.jumped.emit(question_ids[0])

    def _on_edited(self, name: str, value: str) -> None:
        self._keeper.write(self._open, name, value)
        self.refresh()

    def _on_opening(self, strip: object) -> None:
        if strip is not self:
            self.close_item()


def _lay_out_now() -> None:
    """Each layout around the fields takes its turn; else they would be seen squeezed for a moment."""
    for _ in range(_LAYOUTS_AROUND):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
