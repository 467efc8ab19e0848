"""Where somebody is in an inspection, so that they find themselves there again: after the lock, and another day."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from model.inspection import Decision
from model.report_orders import ReportOrder
from ui.companion_place import CompanionPlace
from ui.places import CASES
from ui.widget_path import WidgetPath, path_of, widget_at

if TYPE_CHECKING:
    from ui.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Field:
    """Which control of a screen had the focus, and the place of its cursor.

    It is the `number`th of its kind and name. In another language it has another name: then it is the one at `path`.
    """

    kind: type[QWidget]
    name: str
    number: int
    path: WidgetPath
    cursor: int


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """A screen, and what was chosen on it. `decision` is one that was being written in its dialog.

    `report` is None where none was kept. `opened` is the place of an alert or of an item of evidence whose fields were
    shown. `query` is what the list of cases is filtered by. `widths` are those of the columns of the reading desk,
    `companion` is what stands beside it.
    """

    screen: int
    reading: bool
    listed_case: str
    read_case: str
    question: str
    standard: str
    report: ReportOrder | None
    widths: tuple[int, ...]
    companion: CompanionPlace
    field: Field | None
    decision: tuple[str, Decision] | None
    opened: str = ""
    query: str = ""


def whereabouts(workspace: Workspace) -> Whereabouts:
    """Where somebody is now."""
    desk, dialog = workspace.desk, workspace.ratings.decision
    return Whereabouts(
        screen=workspace.screen_index,
        reading=workspace.reading,
        listed_case=workspace.cases.current_case,
        read_case=desk.case_id,
        question=desk.here,
        standard=workspace.ratings.table.standard_id,
        report=workspace.report.order,
        widths=desk.panes.widths,
        companion=workspace.split.place,
        field=_field(workspace),
        decision=(dialog.place, dialog.written) if dialog is not None else None,
        opened=desk.opened,
        query=workspace.cases.filter_bar.query,
    )


def return_to(workspace: Workspace, place: Whereabouts) -> None:
    """Shows what was shown, with the focus where it was. What is gone meanwhile is left out."""
    cases = workspace.session.inspection.cases
    workspace.desk.panes.set_widths(place.widths)
    workspace.cases.filter_bar.set_query(place.query)
    if place.read_case in cases:
        workspace.open_case(place.read_case, place.question)
        workspace.desk.go_to(place.opened or place.question)
    if place.listed_case in cases:
        workspace.cases.select_case(place.listed_case)
    if place.report is not None:
        workspace.report.show_order(place.report)
    if place.standard:
        workspace.ratings.table.choose(place.standard)
    workspace.split.bring_back(place.companion)
    if place.screen != CASES or not place.reading:
        workspace.show_screen(place.screen)
    take_up(workspace, place)


def take_up(workspace: Workspace, place: Whereabouts) -> None:
    """Puts the focus where it was, in a workspace that shows what it showed, and goes on with a decision."""
    _focus(workspace, place.field)
    if place.decision is not None:
        _decide(workspace, *place.decision)


def _decide(workspace: Workspace, standard: str, written: Decision) -> None:
    workspace.ratings.record_decision(standard)
    dialog = workspace.ratings.decision
    if dialog is not None:
        dialog.go_on_with(written)


def _field(workspace: Workspace) -> Field | None:
    field: QWidget | None = workspace.focusWidget()  # None before anything had it, whatever the stubs promise
    if field is None:
        return None
    kind, name = type(field), field.accessibleName()
    number = _alike(workspace, kind, name).index(field)
    return Field(kind, name, number, path_of(field, workspace), _cursor(field))


def _focus(workspace: Workspace, wanted: Field | None) -> None:
    if wanted is None:
        return
    alike = _alike(workspace, wanted.kind, wanted.name)
    field = alike[wanted.number] if wanted.number < len(alike) else widget_at(wanted.path, workspace)
    if field is not None:
        field.show()  # a note without text is hidden until somebody writes it
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        _place_cursor(field, wanted.cursor)


def _alike(workspace: Workspace, kind: type[QWidget], name: str) -> list[QWidget]:
    return [widget for widget in workspace.findChildren(kind) if widget.accessibleName() == name]


def _cursor(field: QWidget) -> int:
    if isinstance(field, QLineEdit):
        return field.cursorPosition()
    return field.textCursor().position() if isinstance(field, QPlainTextEdit) else 0


def _place_cursor(field: QWidget, position: int) -> None:
    if isinstance(field, QLineEdit):
        field.setCursorPosition(min(position, len(field.text())))
    elif isinstance(field, QPlainTextEdit):
        cursor = field.textCursor()
        cursor.setPosition(min(position, len(field.toPlainText())))
        field.setTextCursor(cursor)
