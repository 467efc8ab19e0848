"""Documents made in processes of their own: the window stays quick, and what is not wanted any more ends at once.

Python lets one thread work at a time, so that a report made in a thread held up every key press. The one module that
starts programs, and it starts one only: this program itself, as `Services.worker` says.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal

from model.faults import CasereadError, Fault
from model.language import say
from model.work import Answer, Frames, Job, Progress, packed

_SECRETS = "CASEREAD_"
"""How the names of variables begin that may hold a passphrase."""

_PATIENCE = 2_000
"""Milliseconds in which a killed process is gone."""


class Maker(QObject):
    """Makes one document at a time: another start ends what is under way.

    `command` is a program with its arguments, as `Services.worker` has it. `made` carries the job and the bytes of its
    document, `failed` the job and the CasereadError that stopped it, `progressed` how much of how much is done. Nothing
    is heard of a job that was cancelled.
    """

    made = Signal(object, object)
    failed = Signal(object, object)
    progressed = Signal(object, object)

    def __init__(self, worker: Sequence[str], parent: QObject) -> None:
        super().__init__(parent)
        self.command = tuple(worker)
        self._job: Job | None = None
        self._child: _Child | None = None
        self._spare: _Child | None = None
        self._is_warm = False
        self._owner = parent
        self._is_tied = False

    @property
    def job(self) -> Job | None:
        """What is being made."""
        return self._job

    def start(self, job: Job) -> None:
        """Makes a document from now on."""
        self.cancel()
        child = self._spare if self._spare is not None and self._spare.is_alive else self._new_child()
        self._spare = None
        self._job, self._child = job, child
        child.answered.connect(self._take)
        child.ended.connect(self._miss)
        child.begin()
        child.give(packed(job))

    def cancel(self) -> None:
        """Ends what is under way."""
        child, self._child, self._job = self._child, None, None
        if child is not None:
            child.kill()
        self._keep_spare()

    def warm_up(self) -> None:
        """Keeps a process ready, which knows nothing yet, so that documents are there sooner."""
        self._is_warm = True
        self._keep_spare()

    def cool_down(self) -> None:
        """Keeps no process ready any more."""
        self._is_warm = False
        spare, self._spare = self._spare, None
        if spare is not None:
            spare.kill()

    def stop(self) -> None:
        """Returns once no process is left, and nothing that one knew."""
        self._end_all()
        if self._is_tied:
            self._is_tied = False
            self._owner.destroyed.disconnect(self._end_all)

    def _end_all(self) -> None:
        self.cool_down()
        self.cancel()
        for child in self.findChildren(_Child):
            child.bury()

    def _keep_spare(self) -> None:
        """Has one ready, but not while something is being made: that comes first."""
        if self._is_warm and self._spare is None and self._child is None:
            self._spare = self._new_child()
            self._spare.begin()

    def _new_child(self) -> _Child:
        """A process that goes when the owner goes."""
        if not self._is_tied:
            self._is_tied = True
            self._owner.destroyed.connect(self._end_all)
        return _Child(self.command, self)

    def _take(self, answer: Answer) -> None:
        if isinstance(answer, Progress):
            self.progressed.emit(answer.done, answer.of)
            return
        job = self._job
        self.cancel()
        (self.made if isinstance(answer, bytes) else self.failed).emit(job, answer)

    def _miss(self) -> None:
        """What was to make it has ended without a word."""
        job = self._job
        self.cancel()
        self.failed.emit(job, CasereadError(_stopped()))


class _Child(QObject):
    """One process for one document. What it answers comes by `answered`; `ended` says that nothing more will come."""

    answered = Signal(object)
    ended = Signal()

    def __init__(self, command: Sequence[str], parent: QObject) -> None:
        super().__init__(parent)
        self._frames = Frames()
        self._is_wanted = True
        self._process = QProcess(self)
        self._process.setProgram(command[0])
        self._process.setArguments(list(command[1:]))
        self._process.setProcessEnvironment(_environment())
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._end)
        self._process.errorOccurred.connect(self._end_unstarted)

    @property
    def is_alive(self) -> bool:
        """Whether it can still be given something."""
        return self._is_wanted and self._process.state() != QProcess.ProcessState.NotRunning

    def begin(self) -> None:
        """Starts it, if it does not run yet."""
        if self._is_wanted and self._process.state() == QProcess.ProcessState.NotRunning:
            self._process.start()

    def give(self, content: bytes) -> None:
        """Hands over all that it will ever be told."""
        if self.is_alive:
            self._process.write(content)
            self._process.closeWriteChannel()

    def kill(self) -> None:
        """Nothing is heard of it any more. It is gone a little later."""
        if self._is_wanted:
            self._is_wanted = False
            self._process.kill()

    def bury(self) -> None:
        """Returns once it is gone."""
        if self._process.state() != QProcess.ProcessState.NotRunning:
            self._process.waitForFinished(_PATIENCE)

    def _read(self) -> None:
        for answer in self._frames.feed(bytes(self._process.readAllStandardOutput().data())):
            if self._is_wanted:
                self.answered.emit(answer)

    def _end_unstarted(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._end()

    def _end(self) -> None:
        if self._is_wanted:
            self._is_wanted = False
            self.ended.emit()
        self.deleteLater()


def _environment() -> QProcessEnvironment:
    """The surroundings of the window, without what is secret."""
    environment = QProcessEnvironment.systemEnvironment()
    for variable in environment.toStringList():
        if variable.startswith(_SECRETS):
            environment.remove(variable.partition("=")[0])
    return environment


def _stopped() -> Fault:
    message = say("What makes documents has stopped. Nothing of the inspection is lost. Try again.")
    return Fault("not_made", "", message)
