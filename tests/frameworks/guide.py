"""Follows docs/frameworks.md to the letter: every block is written, every command run, every answer compared.

What the first line of a block says of it:

    toml file=F        the text of a file, or what is added at its end
    diff edit=F        a change to a file
    console            commands after `$`, each with what it answers; `…` stands for any answer
    diff mistake=F     a change to try and to take back; the next block holds what the check says of it
    toml from=F        taken word for word from a file of the second framework, pilotage-2031

`python -m tests.frameworks.guide`, from the program's folder, writes the answers of today into the guide.
"""

from __future__ import annotations

import io
import os
import re
import shlex
import shutil
import tempfile
from contextlib import chdir, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path

import main

HERE = Path(__file__).parent
GUIDE = HERE.parents[1] / "docs" / "frameworks.md"
SECOND = HERE / "pilotage-2031"
_BLOCK = re.compile(r"^```(\w+)(?: (\w+)=(\S+))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_ANYTHING = "…\n"


@dataclass(frozen=True)
class Block:
    """A block of the guide. `start` and `end` are where its text stands."""

    language: str
    use: str
    file: str
    text: str
    start: int
    end: int


def blocks_of(guide: str) -> list[Block]:
    """The blocks of a guide, in order."""
    return [Block(m[1], m[2] or "", m[3] or "", m[4], m.start(4), m.end(4)) for m in _BLOCK.finditer(guide)]


def followed(guide: str, scratch: Path) -> str:
    """The guide with what the program answers today, after doing in a folder all that it says."""
    shutil.copytree(SECOND, scratch / SECOND.name)
    mistake: Block | None = None
    answers: list[tuple[Block, str]] = []
    with chdir(scratch):
        for block in blocks_of(guide):
            if block.language == "console":
                answers.append((block, _session(block.text)))
            elif mistake is not None:
                answers.append((block, _said_of(mistake)))
                mistake = None
            elif block.use == "mistake":
                mistake = block
            else:
                _write(block)
    for block, text in reversed(answers):
        guide = guide[: block.start] + text + guide[block.end :]
    return guide


def _write(block: Block) -> None:
    path = Path(block.file or ".")
    if block.use == "file":
        before = f"{path.read_text('utf-8')}\n" if path.exists() else ""
        path.write_text(before + block.text, "utf-8")
    elif block.use == "edit":
        path.write_text(_changed(path.read_text("utf-8"), block), "utf-8")
    elif block.use == "from":
        assert block.text in path.read_text("utf-8"), f"not in {path}:\n{block.text}"


def _changed(text: str, block: Block) -> str:
    """A file after a change: lines with `-` become those with `+`, and others stand beside them."""
    lines = block.text.splitlines(keepends=True)
    old = "".join(line[1:] for line in lines if line[0] in " -")
    new = "".join(line[1:] for line in lines if line[0] in " +")
    assert text.count(old) == 1, f"{text.count(old)} times in {block.file}:\n{old}"
    return text.replace(old, new)


def _said_of(mistake: Block) -> str:
    path = Path(mistake.file)
    sound = path.read_text("utf-8")
    path.write_text(_changed(sound, mistake), "utf-8")
    try:
        return _answer(["check", str(path.parent)])
    finally:
        path.write_text(sound, "utf-8")


def _session(text: str) -> str:
    """Commands, each with its answer."""
    parts = re.findall(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", text, re.MULTILINE)
    return "".join(f"$ {command}\n{_run(command, expected)}" for command, expected in parts)


def _run(command: str, expected: str) -> str:
    program, *arguments = shlex.split(command)
    if program == "mkdir":
        os.mkdir(*arguments)  # noqa: PTH102  as the person at the keyboard does
        return ""
    assert [program, arguments[0]] == ["python", "main.py"], command
    answer = _answer(arguments[1:])
    return expected if expected == _ANYTHING and answer else answer


def _answer(arguments: list[str]) -> str:
    """What a command prints, answers and errors together."""
    printed = io.StringIO()
    with redirect_stdout(printed), redirect_stderr(printed):
        main.main(arguments)
    return printed.getvalue()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        GUIDE.write_text(followed(GUIDE.read_text("utf-8"), Path(name)), "utf-8")
