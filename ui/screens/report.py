"""The reports: their pages as they will be printed, and the ways to take them along."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from model.faults import CasereadError
from model.language import counted, say, spoken
from model.operations import Operation
from model.report_orders import CASE, FORM, PACK, RATINGS, REPORT_KINDS, SUMMARY, ReportOrder
from model.work import Job
from ui.announce import announce
from ui.exporting import ask_target, file_name
from ui.exports import Export
from ui.making import Maker
from ui.outlet import Outlet
from ui.preview import PageView, PdfPages
from ui.printing import ask_printer, printer_for
from ui.screens.report_bar import Notice, ReportBar
from ui.screens.report_chooser import ReportChooser
from ui.session import Session
from ui.theme import Space, scaled, theme_changed
from ui.widgets.controls import Muted
from ui.widgets.edge import Edge
from ui.widgets.focus_order import begin_at
from ui.widgets.work_strip import WorkStrip

_LIST_WIDTH = 250
_LARGEST_SHARE = 0.33
_ROOM_FOR_HINT = 400
"""Logical pixels at normal text. Where a screen is lower, the list needs all of it."""


class ReportScreen(QWidget):
    """The list of reports beside the pages of the one that is chosen.

    A preview is made when the screen is shown, and goes on when it is left; when the inspection changes under it, the
    screen says so. What is printed or exported is what is in view.
    """

    def __init__(self, session: Session, outlet: Outlet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._outlet = outlet
        self.maker = Maker(outlet.worker, self)
        self._shown: Job | None = None
        self._prints_next = False
        self._remedy: Callable[[], object] | None = None
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        self._folder = Path(QStandardPaths.writableLocation(documents))
        self._left = QWidget(self)
        self.chooser = ReportChooser(self._left)
        several = self.tr("Shift and arrows choose several cases: they make one pack.")
        self.chooser.setAccessibleDescription(several)
        self._hint = Muted(several, self._left, small=True)
        self._hint.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        self.bar = ReportBar(self)
        self.notice = Notice(self)
        self.strip = WorkStrip(self)
        self.view = PageView(self)
        self.options = self.bar.options
        self._lay_out()
        self._connect()
        self.options.show_languages(outlet.languages)
        self.chooser.show_findings(session.findings)

    @property
    def order(self) -> ReportOrder:
        """The report that is chosen, and how it is to be made."""
        kind, cases = self.chooser.choice
        return ReportOrder(kind, cases, self.options.languages, self.options.notes or kind == FORM)

    @property
    def is_settled(self) -> bool:
        """Whether the pages in view are those of the chosen report, as the inspection is now."""
        return self._matches(self._shown)

    def show_order(self, order: ReportOrder) -> None:
        """Chooses a report, made in the same way, as far as its cases still exist."""
        there = tuple(case_id for case_id in order.cases if case_id in self._session.inspection.cases)
        self.options.show_languages(order.languages)
        self.options.show_notes(order.notes)
        self.chooser.choose(order.kind if there or not order.cases else SUMMARY, there)

    def show_cases(self, *case_ids: str) -> None:
        """Chooses the summary of a case, or a pack of several."""
        self.chooser.show_findings(self._session.findings)
        self.chooser.choose(PACK if len(case_ids) > 1 else CASE, case_ids)

    def refresh(self) -> None:
        """Makes the preview afresh."""
        self._say("")
        self.strip.begin(self.tr("Making the preview…"))
        self.maker.start(self._job())

    def cancel(self) -> None:
        """Ends the preview that is being made."""
        if self.maker.job is None:
            return
        self._prints_next = False
        self.maker.cancel()
        self.strip.end()
        if self._shown is not None and self._shown.order != self.order:
            self._shown = None
            self.view.show_pages(None)
        self._say(self.tr("The preview was not made."), self.tr("Make it"), self.refresh)

    def export(self) -> None:
        """Asks for a file and writes the report to it; one that is not in view yet is made first."""
        target = ask_target(self, self.tr("Export PDF"), self._folder / file_name(self._name()))
        if target is None:
            return
        self._folder = target.parent
        pages = self.view.pages
        if self.is_settled and self._shown is not None and pages is not None:
            self._outlet.exports.write(Export(self._shown, target, "PDF"), pages.data)
        else:
            self._outlet.exports.start(Export(self._job(), target, "PDF"))

    def print_pages(self) -> None:
        """Asks for a printer and prints the report as it is now, once its pages are made."""
        if self.is_settled:
            self._print()
        else:
            self._prints_next = True
            self._ensure_current()

    def stop(self) -> None:
        """Returns once nothing is being made, and no process that knew of cases is left."""
        self._prints_next = False
        self.maker.stop()
        self.strip.end()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.maker.warm_up()
        self.chooser.show_findings(self._session.findings)
        self._ensure_current()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._prints_next = False
        self.maker.cool_down()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.maker.job is not None:
            self.cancel()
        else:
            super().keyPressEvent(event)

    def _job(self) -> Job:
        session = self._session
        return Job(session.document.framework, session.inspection, session.moment, self.order, spoken())

    def _matches(self, job: Job | None) -> bool:
        """Whether a job is for the chosen report of the inspection as it is now."""
        return job is not None and job.inspection is self._session.inspection and job.order == self.order

    def _ensure_current(self) -> None:
        if self.is_settled:
            self.maker.cancel()
            self.strip.end()
            self._say("")
        elif not self._matches(self.maker.job):
            self.refresh()

    def _lay_out(self) -> None:
        left = QVBoxLayout(self._left)
        left.addWidget(self.chooser, 1)
        left.addWidget(self._hint)
        right = QVBoxLayout()
        for widget in (self.bar, self.notice, self.strip):
            right.addWidget(widget)
        right.addWidget(self.view, 1)
        row = QHBoxLayout(self)
        row.addWidget(self._left)
        row.addWidget(Edge(self))
        row.addLayout(right, 1)
        for layout in (left, right, row):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        begin_at(self, self.chooser)
        self._fit()

    def _connect(self) -> None:
        self._session.changed.connect(self._changed)
        self.maker.made.connect(self._made)
        self.maker.failed.connect(self._failed)
        self.maker.progressed.connect(self.strip.show_progress)
        self.strip.cancelled.connect(self.cancel)
        self.chooser.chosen.connect(self._chosen)
        self.options.changed.connect(self._options_changed)
        self.view.moved.connect(self._show_place)
        self.bar.zoom_in.clicked.connect(self.view.zoom_in)
        self.bar.zoom_out.clicked.connect(self.view.zoom_out)
        self.bar.fit_width.clicked.connect(self.view.fit_width)
        self.bar.print_button.clicked.connect(self.print_pages)
        self.bar.export_button.clicked.connect(self.export)
        self.notice.button.clicked.connect(self._remedy_it)
        theme_changed.connect(self._fit)

    def _fit(self) -> None:
        self._left.setFixedWidth(min(scaled(_LIST_WIDTH), round(self.width() * _LARGEST_SHARE)))
        self._hint.setVisible(self.height() > scaled(_ROOM_FOR_HINT))

    def _changed(self, _operation: Operation) -> None:
        if self.isVisible():
            self.chooser.show_findings(self._session.findings)
            self._changed_since()

    def _changed_since(self) -> None:
        text = self.tr("The inspection has changed since this preview.")
        self._say(text, self.tr("Refresh"), self.refresh)

    def _options_changed(self) -> None:
        self._outlet.keep_language(self.options.language_choice)
        self._chosen()

    def _chosen(self) -> None:
        self._prints_next = False
        if self.isVisible():
            self._ensure_current()

    def _made(self, job: Job, content: bytes) -> None:
        again = self._shown is not None and self._shown.order == job.order
        self._shown = job
        self.strip.end()
        pages = PdfPages(content)
        self.view.show_pages(pages, from_start=not again, facing=_faces(job))
        self._say("")
        announce(
            self,
            counted(self.tr("The preview is ready: {n} page|The preview is ready: {n} pages"), len(pages)),
        )
        if not self._matches(job):
            self._changed_since()
        elif self._prints_next:
            self._print()

    def _failed(self, _job: Job, error: CasereadError) -> None:
        self._prints_next = False
        self.strip.end()
        self._say(str(error), self.tr("Try again"), self.refresh)

    def _print(self) -> None:
        self._prints_next = False
        if self.view.pages is None:
            return
        pages, current = PdfPages(self.view.pages.data), self.view.page + 1
        printer = printer_for(pages, self.tr("Caseread report"))
        if ask_printer(printer, len(pages), self, current):
            self._outlet.printing.start(pages, printer, current)
        else:
            pages.close()

    def _name(self) -> str:
        """What a file is called unless somebody names it: systems list the names of recent files for all to see."""
        kind = self.order.kind
        service = self._session.inspection.service
        named = {SUMMARY: self.tr("{0} summary"), RATINGS: self.tr("{0} ratings")}
        if service and kind in named:
            return named[kind].format(service)
        return next(say(known.title) for known in REPORT_KINDS if known.id == kind)

    def _show_place(self) -> None:
        pages = self.view.pages
        self.bar.show_place(self.view.in_view, len(pages) if pages else 0, self.view.zoom)

    def _say(self, text: str, action: str = "", remedy: Callable[[], object] | None = None) -> None:
        self._remedy = remedy
        self.notice.say(text, action)

    def _remedy_it(self) -> None:
        if self._remedy is not None:
            self._remedy()


def _faces(job: Job) -> bool:
    """Whether two languages stand on pages that face one another."""
    return isinstance(job.order, ReportOrder) and len(job.order.languages) > 1
