"""Texts that grow by coverage: `python -m benchmarks.guided -max_total_time=300 -seed=1`, with atheris installed.

For the three scanners alone: the parsers behind their limits, and the one that finds line numbers. `benchmarks.fuzz`,
which knows what a file of reads and a framework look like, gets further in. atheris is not among the dependencies:
35 MB for an occasional run (`python -m pip install atheris`).
"""

from __future__ import annotations

import sys
from contextlib import suppress

import atheris

with atheris.instrument_imports(include=["model", "tomllib"]):
    from model import json_text, toml_text
    from model.checks.lines import line_numbers
    from model.faults import InputError


def try_one(data: bytes) -> None:
    """Takes bytes as JSON and as TOML."""
    text = data.decode("utf-8", "replace")
    with suppress(InputError):
        json_text.parse(text)
    with suppress(toml_text.TomlError):
        toml_text.parse(text)
        assert all(line <= text.count("\n") + 1 for line in line_numbers(text).values())


if __name__ == "__main__":
    atheris.Setup(sys.argv, try_one)
    atheris.Fuzz()
