"""Documents made in processes of their own: by the real worker, and by stand-ins that die or never end."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import main
from model.export_forms import FORMS, DataOrder
from model.faults import CasereadError
from model.report_orders import CASE, ReportOrder
from model.work import Job, Progress, frame
from ui.making import Maker
from ui.session import Session

AT = datetime(2020, 11, 13, 10, 0, tzinfo=UTC)
JSON = next(form for form in FORMS if form.id == "json")
PATIENCE = 20_000
Begin = Callable[..., Maker]
MakeJob = Callable[..., Job]
Processes = Callable[[], set[int]]
StandIn = Callable[[str], tuple[str, ...]]


def saying(answer: Progress | bytes) -> str:
    return f"say(bytes.fromhex('{frame(answer).hex()}')); sys.stdout.flush(); "


@pytest.fixture
def owner(qapp: QApplication) -> Iterator[QObject]:
    """What the makers of a test belong to."""
    owner = QObject()
    yield owner
    if shiboken6.isValid(owner):
        shiboken6.delete(owner)


@pytest.fixture
def begin(owner: QObject) -> Begin:
    """Makes a maker with a worker: the program's own, or a stand-in."""

    def make(worker: tuple[str, ...] | None = None) -> Maker:
        return Maker(main.Services().worker if worker is None else worker, owner)

    return make


@pytest.fixture
def job(session: Session) -> MakeJob:
    def make(order: ReportOrder | DataOrder | None = None, language: str = "en") -> Job:
        wanted = order or DataOrder(JSON)
        return Job(session.document.framework, session.inspection, AT, wanted, language)

    return make


def made(qtbot: QtBot, maker: Maker, job: Job) -> bytes:
    """The document of a job."""
    with qtbot.waitSignal(maker.made, timeout=PATIENCE) as waiting:
        maker.start(job)
    assert waiting.args[0] is job
    return waiting.args[1]


def failed(qtbot: QtBot, maker: Maker, job: Job) -> CasereadError:
    """What stopped a job."""
    with qtbot.waitSignal(maker.failed, timeout=PATIENCE) as waiting:
        maker.start(job)
    assert waiting.args[0] is job
    return waiting.args[1]


def test_the_worker_makes_reports_and_data(qtbot: QtBot, begin: Begin, job: MakeJob) -> None:
    maker = begin()
    assert made(qtbot, maker, job(ReportOrder(CASE, ("case-1",)))).startswith(b"%PDF")
    assert len(json.loads(made(qtbot, maker, job()))["cases"]) == 13
    assert maker.job is None


def test_it_says_how_far_it_is(qtbot: QtBot, begin: Begin, job: MakeJob, endless: tuple[str, ...]) -> None:
    maker = begin(endless)
    with qtbot.waitSignal(maker.progressed, timeout=PATIENCE) as waiting:
        maker.start(job())
    assert waiting.args == [1, 4]
    assert maker.job is not None


def test_what_stops_it_is_said_as_the_worker_says_it(qtbot: QtBot, begin: Begin, job: MakeJob) -> None:
    error = failed(qtbot, begin(), job(ReportOrder(CASE, ("nobody",))))
    assert error.code == "not_made"
    assert "nobody" not in str(error)


def test_another_start_ends_what_is_under_way(
    qtbot: QtBot, begin: Begin, job: MakeJob, stand_in: StandIn
) -> None:
    maker = begin(stand_in(saying(b"a document")))
    heard: list[object] = []
    maker.made.connect(lambda job, _content: heard.append(job))
    last = job()
    maker.start(job())
    assert made(qtbot, maker, last) == b"a document"
    assert heard == [last]


@pytest.mark.parametrize("code", ["os._exit(1)", "os.abort()", "say(b'pd')", ""])
def test_a_worker_that_dies_is_said_kindly_and_can_be_tried_again(
    qtbot: QtBot, begin: Begin, job: MakeJob, stand_in: StandIn, code: str
) -> None:
    maker = begin(stand_in(code))
    for _ in range(2):
        error = failed(qtbot, maker, job())
        assert error.code == "not_made"
        assert "Try again" in str(error)
    assert maker.job is None


def test_a_program_that_is_not_there_is_said_too(
    qtbot: QtBot, begin: Begin, job: MakeJob, tmp_path: Path
) -> None:
    maker = begin((str(tmp_path / "gone"),))
    maker.warm_up()
    assert failed(qtbot, maker, job()).code == "not_made"
    maker.stop()


def test_a_worker_that_died_while_it_waited_is_replaced(
    qtbot: QtBot,
    begin: Begin,
    job: MakeJob,
    stand_in: StandIn,
    processes: Processes,
    tmp_path: Path,
) -> None:
    first = tmp_path / "first"
    code = f"import os, sys; first = {str(first)!r}\nif not os.path.exists(first): open(first, 'x'); os._exit(1)\n"
    maker = begin((sys.executable, "-S", "-c", code + stand_in(saying(b"a document"))[-1]))
    maker.warm_up()
    qtbot.waitUntil(first.exists, timeout=PATIENCE)
    qtbot.waitUntil(lambda: not processes(), timeout=PATIENCE)
    assert made(qtbot, maker, job()) == b"a document"


def test_no_process_is_left_once_it_has_stopped(
    qtbot: QtBot,
    begin: Begin,
    job: MakeJob,
    endless: tuple[str, ...],
    processes: Processes,
) -> None:
    maker = begin(endless)
    maker.warm_up()
    with qtbot.waitSignal(maker.progressed, timeout=PATIENCE):
        maker.start(job())
    assert processes()
    maker.stop()
    assert not processes()


def test_no_process_outlives_what_it_works_for(
    qtbot: QtBot,
    begin: Begin,
    job: MakeJob,
    endless: tuple[str, ...],
    owner: QObject,
    processes: Processes,
) -> None:
    maker = begin(endless)
    with qtbot.waitSignal(maker.progressed, timeout=PATIENCE):
        maker.start(job())
    shiboken6.delete(owner)
    assert not processes()


def test_what_waits_knows_nothing_and_is_what_works_next(
    qtbot: QtBot, begin: Begin, job: MakeJob, stand_in: StandIn, processes: Processes
) -> None:
    maker = begin(stand_in("say(b'd' + (8).to_bytes(8, 'big') + os.getpid().to_bytes(8, 'big'))"))
    maker.warm_up()
    qtbot.waitUntil(lambda: len(processes()) == 1, timeout=PATIENCE)
    (waiting,) = processes()
    assert int.from_bytes(made(qtbot, maker, job()), "big") == waiting
    qtbot.waitUntil(lambda: len(processes() - {waiting}) == 1, timeout=PATIENCE)
    maker.cool_down()
    qtbot.waitUntil(lambda: not processes(), timeout=PATIENCE)


def test_a_cancelled_document_is_heard_of_no_more(
    qtbot: QtBot, begin: Begin, job: MakeJob, endless: tuple[str, ...]
) -> None:
    maker = begin(endless)
    with qtbot.waitSignal(maker.progressed, timeout=PATIENCE):
        maker.start(job())
    with qtbot.assertNotEmitted(maker.failed):
        maker.cancel()
        maker.stop()
        QApplication.processEvents()
    assert maker.job is None


def test_whoever_cancels_on_hearing_how_far_it_is_hears_no_more(
    qtbot: QtBot, begin: Begin, job: MakeJob, stand_in: StandIn
) -> None:
    maker = begin(stand_in(saying(Progress(1, 4)) + saying(b"a document")))
    maker.progressed.connect(maker.cancel)
    with qtbot.assertNotEmitted(maker.made), qtbot.waitSignal(maker.progressed, timeout=PATIENCE):
        maker.start(job())
    maker.stop()


def test_secrets_and_cases_are_not_handed_over_but_by_the_pipe(
    qtbot: QtBot, begin: Begin, job: MakeJob, stand_in: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CASEREAD_NEW_PASSPHRASE", "otter lamp\nviolet kettle")
    code = (
        "found = json.dumps([dict(os.environ), sys.argv]).encode(); "
        "say(b'd' + len(found).to_bytes(8, 'big') + found)"
    )
    environment, arguments = json.loads(made(qtbot, begin(stand_in(code)), job()))
    assert not [name for name in environment if name.startswith("CASEREAD")]
    assert not [value for value in environment.values() if "kettle" in value]
    assert arguments == ["-c"]
    assert environment["PATH"] == os.environ["PATH"]
