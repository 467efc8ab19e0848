"""Making PDF files off the interface thread, one after another. A preview never touches the disk."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, SignalInstance

from model.faults import CasereadError
from model.findings import Findings
from model.report_orders import CASE, ReportOrder
from ui.ports import Reports


@dataclass(frozen=True, slots=True)
class Request:
    """A report to make: the summary, or that of `case_id`. Without a target it is a preview, kept in memory."""

    findings: Findings
    case_id: str
    at: datetime
    target: Path | None = None


class ReportJobs(QObject):
    """`done` carries a request and what came of it: the bytes of a preview, or the CasereadError that stopped it.

    An export that was written carries None. The findings are immutable, so that the inspection may change
    meanwhile. Of previews that wait, only the last is made.
    """

    done = Signal(object, object)

    def __init__(self, reports: Reports, parent: QObject) -> None:
        super().__init__(parent)
        self._reports = reports
        self._previewing = False
        self._waiting: Request | None = None
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self.done.connect(self._go_on)
        parent.destroyed.connect(self.wait)

    def start(self, request: Request) -> None:
        """Makes a report once those before it are made."""
        if request.target is None and self._previewing:
            self._waiting = request
            return
        self._previewing = self._previewing or request.target is None
        self._pool.start(_Job(self._reports, request, self.done))

    def wait(self) -> None:
        """Returns once nothing is being made."""
        self._pool.waitForDone()

    def _go_on(self, finished: Request) -> None:
        if finished.target is not None:
            return
        self._previewing = False
        if self._waiting is not None:
            waiting, self._waiting = self._waiting, None
            self.start(waiting)


class _Job(QRunnable):
    """One report. It knows no more of the window than the signal to emit."""

    def __init__(self, reports: Reports, request: Request, done: SignalInstance) -> None:
        super().__init__()
        self._reports = reports
        self._request = request
        self._done = done

    def run(self) -> None:
        outcome: bytes | CasereadError | None = None
        try:
            outcome = self._make()
        except CasereadError as error:
            outcome = error
        finally:
            self._done.emit(self._request, outcome)

    def _make(self) -> bytes | None:
        request = self._request
        order = ReportOrder(CASE, (request.case_id,)) if request.case_id else ReportOrder()
        if request.target is None:
            return self._reports.pdf(request.findings, order, request.at)
        self._reports.write_pdf(request.findings, order, request.target, request.at)
        return None
