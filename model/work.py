"""One document made in a process of its own: what the window hands over, and what comes back.

The window writes one packed `Job` and reads frames: how far it is, and at last the document or what stopped it. A job
is unpacked by a reader that knows the classes of the data and no others. What comes back is never unpickled.
"""

from __future__ import annotations

import io
import json
import pickle
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any, BinaryIO

from model.export_forms import DataOrder
from model.faults import CasereadError, Fault
from model.framework import Framework
from model.inspection import Inspection
from model.report_orders import ReportOrder

_HEAD = struct.Struct(">cQ")
"""What a frame is, and how many bytes it has."""

_SHARE = struct.Struct(">QQ")
_PROGRESS, _DOCUMENT, _FAULTS = b"p", b"d", b"f"
_OURS = "model."
_MOMENTS = {("datetime", name) for name in ("datetime", "timezone", "timedelta")}


@dataclass(frozen=True, slots=True, eq=False)
class Job:
    """A document to make of an inspection as it is at a moment. `language` is that of messages about faults."""

    framework: Framework
    inspection: Inspection
    at: datetime
    order: ReportOrder | DataOrder
    language: str


@dataclass(frozen=True, slots=True)
class Progress:
    """So much of so much is done, in any unit."""

    done: int
    of: int


Answer = Progress | bytes | CasereadError
"""What comes back: any number of progresses, then the document or what stopped it."""


def packed(job: Job) -> bytes:
    """A job as it is written to the process."""
    return pickle.dumps(
        (job.framework, job.inspection, job.at, job.order, job.language), pickle.HIGHEST_PROTOCOL
    )


def unpacked(content: bytes) -> Job:
    """The job that was packed. Raises `pickle.UnpicklingError` for what holds anything but the data of a job."""
    return Job(*_Reader(io.BytesIO(content)).load())


def frame(answer: Answer) -> bytes:
    """An answer as it is written to the window."""
    kind, content = _content(answer)
    return _HEAD.pack(kind, len(content)) + content


class Frames:
    """Puts answers together from the pieces in which they arrive."""

    def __init__(self) -> None:
        self._waiting = bytearray()

    def feed(self, piece: bytes) -> Iterator[Answer]:
        """Takes the next bytes, and gives every answer that is complete now."""
        self._waiting += piece
        while (answer := self._next()) is not None:
            yield answer

    def _next(self) -> Answer | None:
        if len(self._waiting) < _HEAD.size:
            return None
        kind, length = _HEAD.unpack_from(self._waiting)
        end = _HEAD.size + length
        if len(self._waiting) < end:
            return None
        content = bytes(memoryview(self._waiting)[_HEAD.size : end])
        del self._waiting[:end]
        return _answer(kind, content)


def send(answer: Answer, sink: BinaryIO) -> None:
    """Writes an answer at once."""
    sink.write(frame(answer))
    sink.flush()


def _content(answer: Answer) -> tuple[bytes, bytes]:
    if isinstance(answer, Progress):
        return _PROGRESS, _SHARE.pack(answer.done, answer.of)
    if isinstance(answer, bytes):
        return _DOCUMENT, answer
    faults = [[fault.code, fault.place, fault.message] for fault in answer.faults]
    return _FAULTS, json.dumps(faults).encode("ascii")


def _answer(kind: bytes, content: bytes) -> Answer:
    if kind == _PROGRESS:
        return Progress(*_SHARE.unpack(content))
    if kind == _DOCUMENT:
        return content
    return CasereadError(Fault(*fault) for fault in json.loads(content))


class _Reader(pickle.Unpickler):
    """Knows the classes that the model defines, and moments. Whatever else a name leads to is refused."""

    def find_class(self, module: str, name: str) -> Any:
        if (module, name) not in _MOMENTS and not (module.startswith(_OURS) and name.isidentifier()):
            raise pickle.UnpicklingError(f"{module}.{name}")
        found = super().find_class(module, name)
        if not isinstance(found, type) or found.__module__ != module:
            raise pickle.UnpicklingError(f"{module}.{name}")
        return found
