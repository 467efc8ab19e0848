"""Files that leave the window: made one after another in a process of their own, then written, and told of."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from model.faults import CasereadError, Fault
from model.work import Job
from ui.announce import announce
from ui.banner import Banner, Offer
from ui.exporting import ask_target
from ui.making import Maker
from ui.ports import Services
from ui.widgets.work_strip import WorkStrip


@dataclass(frozen=True, slots=True, eq=False)
class Export:
    """What to make, and where to write it. `kind` names this kind of file; `again` is offered once it is written."""

    job: Job
    target: Path
    kind: str
    again: Offer | None = None


class Exports(QObject):
    """Goes on while people read, and outlives the screens; the strip shows what is being made.

    Only here files are written, whole or not at all: a process that is killed leaves nothing.
    """

    def __init__(self, services: Services, banner: Banner, strip: WorkStrip, window: QWidget) -> None:
        super().__init__(window)
        self._reports = services.reports
        self._banner = banner
        self._strip = strip
        self._window = window
        self._wanted: deque[Export] = deque()
        self._unfinished: list[str] = []
        self._failed: Export | None = None
        self._unwritten: tuple[Export, bytes] | None = None
        self.maker = Maker(services.worker, self)
        self.maker.made.connect(self._made)
        self.maker.failed.connect(self._fail)
        self.maker.progressed.connect(strip.show_progress)
        strip.cancelled.connect(self.cancel)

    @property
    def is_busy(self) -> bool:
        """Whether something is being made."""
        return bool(self._wanted)

    def start(self, export: Export) -> None:
        """Makes and writes a file once those before it are made."""
        self._wanted.append(export)
        if len(self._wanted) == 1:
            self._go_on()

    def write(self, export: Export, content: bytes) -> None:
        """Writes what is made already."""
        self._write(export, content, unasked=False)

    def _write(self, export: Export, content: bytes, *, unasked: bool) -> None:
        """Writes a file and says so. `unasked` where nobody waits for it."""
        try:
            self._reports.write(export.target, content)
        except CasereadError as error:
            self._unwritten = export, content
            offer = Offer(self.tr("Save under another name…"), self.ask_again)
            self._banner.show_error(error, offer, unasked=unasked)
            return
        self._unwritten = None
        text = self.tr("Saved: {0}").format(export.target)
        self._banner.settle()
        self._banner.remind(text, export.again)
        announce(self._window, text)

    def ask_again(self) -> None:
        """Asks for another name for what could not be written. It is not made anew."""
        if self._unwritten is None:
            return
        export, content = self._unwritten
        target = ask_target(self._window, self.tr("Save under another name"), export.target, export.kind)
        if target is not None:
            self._banner.hide()
            self.write(replace(export, target=target), content)

    def cancel(self) -> None:
        """Ends what is being made; the next one begins."""
        if self._wanted:
            self.maker.cancel()
            announce(self._window, self.tr("Cancelled: {0}").format(self._wanted[0].target.name))
            self._finish_first()

    def stop(self) -> None:
        """Lets go of everything at once: of what is being made, waits, or could not be written."""
        self.maker.stop()
        self._unfinished += [export.target.name for export in self._wanted]
        self._wanted.clear()
        self._failed = self._unwritten = None
        self._strip.end()

    def take_unfinished(self) -> list[Fault]:
        """What was stopped, to be told once to those who wanted it."""
        if not self._unfinished:
            return []
        names = ", ".join(self._unfinished)
        self._unfinished.clear()
        message = self.tr("Not written, as the inspection was closed or locked first. Export it again.")
        return [Fault("not_made", names, message)]

    def _go_on(self) -> None:
        export = self._wanted[0]
        self._strip.begin(self.tr("Making {0}…").format(export.target.name))
        self.maker.start(export.job)

    def _made(self, _job: Job, content: bytes) -> None:
        self._write(self._finish_first(), content, unasked=True)

    def _fail(self, _job: Job, error: CasereadError) -> None:
        self._failed = self._finish_first()
        self._banner.show_error(error, Offer(self.tr("Try again"), self._try_again), unasked=True)

    def _try_again(self) -> None:
        failed, self._failed = self._failed, None
        if failed is not None:
            self._banner.hide()
            self.start(failed)

    def _finish_first(self) -> Export:
        """Takes the first one from the queue, and goes on with the next."""
        first = self._wanted.popleft()
        self._strip.end()
        if self._wanted:
            self._go_on()
        return first
