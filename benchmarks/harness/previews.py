"""How long the preview of a case takes in the window: made by a new process, and by one that waits."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from time import perf_counter

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

import main
from benchmarks.harness.many_cases import inspection_of
from model.language import ENGLISH
from model.report_orders import CASE, ReportOrder
from model.work import Job
from ui.making import Maker

_AT = datetime(2026, 11, 22, 9, 0)
_READY = 2_000
"""Milliseconds in which a process that waits has imported everything, on a busy computer too."""


def previews(cases: int, runs: int) -> dict[str, list[float]]:
    """The seconds on the clock, by who made it, and those that the window spends on handing the inspection over."""
    app = QCoreApplication.instance() or QCoreApplication([])
    framework, inspection = inspection_of(cases)
    order = ReportOrder(CASE, (next(iter(inspection.cases)),))
    maker = Maker(main.Services().worker, app)
    timing = _Timing(maker, Job(framework, inspection, _AT, order, ENGLISH))
    new = [timing.made() for _ in range(runs)]
    maker.warm_up()
    waiting = [_after_rest(timing.made) for _ in range(runs)]
    maker.stop()
    return {"a new process": new, "one that waits": waiting, "handed over": timing.handed_over}


class _Timing:
    """Has the same document made, and takes the time."""

    def __init__(self, maker: Maker, job: Job) -> None:
        self.handed_over: list[float] = []
        self._maker = maker
        self._job = job
        self._loop = QEventLoop()
        maker.made.connect(self._loop.quit)

    def made(self) -> float:
        """The seconds until it is there."""
        begun = perf_counter()
        self._maker.start(self._job)
        self.handed_over.append(perf_counter() - begun)
        self._loop.exec()
        return perf_counter() - begun


def _after_rest(act: Callable[[], float]) -> float:
    loop = QEventLoop()
    QTimer.singleShot(_READY, loop.quit)
    loop.exec()
    return act()
