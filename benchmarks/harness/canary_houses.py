"""Folders for a program to live in, processes that run there, and everything that they leave behind."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

import main
from benchmarks.harness.canaries import SECRETS, Words, pdf_text
from benchmarks.harness.footprints import Footprint, footprints
from model.faults import CasereadError
from storage.unlocking import unlocked_file

ROOT = Path(main.__file__).parent
PATIENCE = 300
"""Seconds that a process may take; on a busy machine they take ten."""

_FOLDERS = ("home/.config", "home/.cache", "home/.local/share", "home/.local/state", "home/Documents")
_RECOVERY_KEY = re.compile(r"(?:[0-9A-Z]{4}-){8}[0-9A-Z]{4}")
_HARMLESS = "This plugin does not support"
"""How the offscreen platform begins its lines."""


@dataclass(frozen=True, slots=True)
class Done:
    """A process that ended: what it was called, its exit code, and what it printed."""

    name: str
    code: int
    out: str
    err: str


@dataclass
class House:
    """A home, temporary folders and a working folder of its own for every process; `files` holds inspections.

    `given` is what the processes are given to read, `asked` what they are asked to write in the clear, `traces` what
    they were seen writing, where they are watched. `left` is everything that was there after one of them, once for
    each content that it had.
    """

    folder: Path
    words: Words
    watched: bool = False
    done: list[Done] = field(default_factory=list)
    left: dict[tuple[Path, bytes], None] = field(default_factory=dict)
    _numbers: Iterator[int] = field(default_factory=count)

    def __post_init__(self) -> None:
        for name in (*_FOLDERS, "tmp", "run", "work", "files", "asked", "given", "traces"):
            (self.folder / name).mkdir(parents=True, exist_ok=True)
        (self.folder / "run").chmod(0o700)

    @property
    def files(self) -> Path:
        return self.folder / "files"

    @property
    def asked(self) -> Path:
        return self.folder / "asked"

    @property
    def given(self) -> Path:
        return self.folder / "given"

    @property
    def traces(self) -> Path:
        return self.folder / "traces"

    def run(self, name: str, command: Sequence[object], typed: str = "", **environment: str) -> Done:
        """Runs Python in this house to its end; `typed` is on its standard input."""
        watcher = _watcher(self.traces / f"{next(self._numbers)}") if self.watched else ()
        finished = subprocess.run(
            [*watcher, sys.executable, *map(str, command)],
            cwd=self.folder / "work",
            env=self._environment() | environment,
            input=typed.encode(),
            capture_output=True,
            timeout=PATIENCE,
            check=False,
        )
        out, err = (text.decode("utf-8", "surrogateescape") for text in (finished.stdout, finished.stderr))
        err = "\n".join(line for line in err.splitlines() if not line.startswith(_HARMLESS))
        done = Done(name, finished.returncode, out, err)
        self.done.append(done)
        self._look_round()
        return done

    def keys(self) -> dict[str, str | bytes]:
        """The recovery keys on sheets and the data keys of files, as far as they were ever there."""
        found: dict[str, str | bytes] = {}
        for path, content in self.left:
            if path.suffix == ".pdf":
                text = "".join(pdf_text(content).split())
                found |= {f"recovery key {key[:4]}…": key for key in _RECOVERY_KEY.findall(text)}
        return found | self._data_keys()

    def _data_keys(self) -> dict[str, str | bytes]:
        found: dict[str, str | bytes] = {}
        for path in self.files.rglob("*.caseread"):
            for place in SECRETS:
                with suppress(CasereadError):
                    unlocked = unlocked_file(path, self.words[place])
                    if unlocked is not None:
                        found[f"data key {unlocked.key[:2].hex()}…"] = unlocked.key
                        break
        return found

    def _look_round(self) -> None:
        """Keeps what is there now: a journal, for one, may be gone after the next process."""
        for print_ in footprints([self.folder], since=0):
            if self.traces not in print_.path.parents:
                self.left[print_.path, print_.content] = None

    def footprints(self) -> Iterator[Footprint]:
        """Everything that was there after any of the processes."""
        return (Footprint(path, content) for path, content in self.left)

    def _environment(self) -> dict[str, str]:
        home = self.folder / "home"
        return {
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(ROOT),
            "QT_QPA_PLATFORM": "offscreen",
            "LANG": "C.UTF-8",
            "HOME": str(home),
            **dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(self.folder / "tmp")),
            "XDG_CONFIG_HOME": str(home / ".config"),
            "XDG_CACHE_HOME": str(home / ".cache"),
            "XDG_DATA_HOME": str(home / ".local/share"),
            "XDG_STATE_HOME": str(home / ".local/state"),
            "XDG_RUNTIME_DIR": str(self.folder / "run"),
        }


def _watcher(trace: Path) -> tuple[str, ...]:
    """The tool that notes every byte that a process and its threads hand to the system."""
    calls = "write,pwrite64,writev,pwritev,pwritev2,sendto,sendmsg,mmap"
    return ("strace", "-f", "-y", "-xx", "-s", str(2**24), "-e", f"trace={calls}", "-o", str(trace))
