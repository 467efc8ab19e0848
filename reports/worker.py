"""What makes one document in a process of its own, so that the window stays quick: see `model.work`.

It reads its job from a pipe and answers on another. It opens no file to write, and ends with its job: what it knew of
cases goes with it.
"""

from __future__ import annotations

import os
import signal
import sys
import traceback
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from model.export_forms import DataOrder
from model.faults import CasereadError, Fault
from model.language import say, speak
from model.soundness import findings_of_stored
from model.watching import Watch, each_percent
from model.work import Job, Progress, send, unpacked
from reports.writing import Reports

_NICENESS = 5
"""So that the window goes first where there is one processor for both."""


def serve(reports: Reports, source: BinaryIO, sink: BinaryIO) -> None:
    """Waits for a job and does it. Nothing comes where nobody wanted anything."""
    sys.excepthook = _Teller(sink).tell
    _stand_back()
    _get_ready()
    content = source.read()
    if content:
        _answer(reports, unpacked(content), sink)


def _answer(reports: Reports, job: Job, sink: BinaryIO) -> None:
    speak(job.language)
    try:
        send(_made(reports, job, each_percent(partial(_tell, sink))), sink)
    except CasereadError as error:
        send(error, sink)


def _made(reports: Reports, job: Job, watch: Watch) -> bytes:
    findings = findings_of_stored(job.framework, job.inspection)
    if isinstance(job.order, DataOrder):
        return reports.export(findings, job.order, watch)
    return reports.pdf(findings, job.order, job.at, watch)


def _tell(sink: BinaryIO, done: int, of: int) -> None:
    send(Progress(done, of), sink)


class _Teller:
    """Tells the window of a fault of ours by its kind and place in the code: its message may quote a case."""

    def __init__(self, sink: BinaryIO) -> None:
        self._sink = sink

    def tell(self, kind: type[BaseException], _error: BaseException, trace: TracebackType | None) -> None:
        last = traceback.extract_tb(trace)[-1:]
        place = " ".join([*(f"{Path(frame.filename).name}:{frame.lineno}" for frame in last), kind.__name__])
        message = say(
            "Something went wrong in Caseread while this was made. Nothing of the inspection is lost. "
            "Please tell the people who look after the program: {0}"
        ).format(place)
        send(CasereadError(Fault("not_made", "", message)), self._sink)


def _get_ready() -> None:
    """Imports what is slow to import before anybody waits for it."""
    from reports import kinds, rendering  # noqa: F401


def _stand_back() -> None:
    """Leaves the processor to the window, and its end to the window too."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "nice"):
        os.nice(_NICENESS)
