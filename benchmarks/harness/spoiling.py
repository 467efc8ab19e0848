"""Near-valid input: real files of reads and real frameworks, spoilt in a few places.

Each function draws from a `random.Random`: Hypothesis gives one that it can shrink, the long run one with a seed.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator, Mapping
from random import Random
from typing import Any

from reports.exports.packing import packed

# What parsers, messages, terminals and databases have stumbled over.
NASTY = (
    "[" * 3000,
    '{"a":' * 1500,
    "9" * 5000,
    "0x" + "f" * 5000,
    "1e999",
    "-0",
    "NaN",
    "nan",
    "true",
    "null",
    "1979-05-27T07:32:00Z",
    '""',
    '"\\ud800"',
    '"\\u0000"',
    '"\u202e"',
    "\ufeff",
    "\x1b[2J",
    "\0",
    "\r",
    "é",
    "🧒🏽",
    '"""',
    "'''",
    "#",
    "\\",
    "{n.x}",
    "{}",
    "[[question]]\n",
    "[overall.rule.when]\n",
    "a.b.c.d.e.f.g.h.i.j.k.l.m.n.o.p.q.r.s.t = 1\n",
    '"' + "a" * 20_000 + '"',
    "'; DROP TABLE answers; --",
    "../../etc/passwd",
    "=1+1",
    "<img src=x>",
    "%s%n",
)
VALUES: tuple[object, ...] = (
    None,
    True,
    False,
    0,
    -1,
    10**30,
    1.5,
    float("inf"),
    float("nan"),
    "",
    "x",
    "yes",
    "\0",
    "\ud800",
    "\u202e",
)
VALUES += (
    "x" * 20_000,
    [],
    {},
    [[]],
    [None],
    {"": {}},
    {"id": "x"},
    ["yes"],
    "2020-02-30",
    "overall",
    "__class__",
)


def spoilt_data(random: Random, data: object) -> object:
    """The data of a file of reads with up to four values removed, doubled, swapped or replaced."""
    whole: dict[str, object] = {"": copy.deepcopy(data)}
    for _ in range(random.randint(1, 4)):
        places = list(_places(whole))
        if places:
            _spoil(random, *random.choice(places), places)
    return whole.get("")


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    keys = value.keys() if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    for key in list(keys):
        yield value, key
        yield from _places(value[key])


def _spoil(random: Random, holder: Any, key: Any, places: list[tuple[Any, Any]]) -> None:
    what = random.choice(["remove", "double", "swap", "replace", "replace"])
    if what == "remove":
        del holder[key]
    elif what == "double" and isinstance(holder, list):
        holder.insert(key, copy.deepcopy(holder[key]))
    elif what == "double":
        holder[random.choice(["", "x", str(key) + "x", "ref", "answers"])] = copy.deepcopy(holder[key])
    elif what == "swap":
        other, place = random.choice(places)
        holder[key] = copy.deepcopy(other[place])
    else:
        holder[key] = copy.deepcopy(random.choice(VALUES))


def furnished(reads: dict[str, Any]) -> dict[str, Any]:
    """Reads that hold something of every kind besides: beside the answers of their first case, and of the list."""
    first, *others = reads["cases"]
    question = next(iter(first["answers"]))
    desk = {
        "accepted": {f"not_met_without_evidence {question}": "Seen with the panel"},
        "evidence": [
            {"kind": "quote", "text": "Said twice", "page": "4", "questions": [question], "flag": "concern"},
            {"kind": "document", "document": "Plan"},
        ],
        "alerts": [{"text": "No safe place", "raised_at": "2020-09-21T16:40"}],
        "checked": {"by": "KH", "on": "2020-09-22"},
        "signed_off": {"by": "PB", "on": "2020-09-24"},
    }
    filters = [{"title": "Mine", "query": "reader:KH"}]
    return {**reads, "format_version": 2, "cases": [first | desk, *others], "filters": filters}


def spoilt_reads(random: Random, data: object) -> str:
    """The text of a file of reads: spoilt as data, as text, or both."""
    how = random.choice(["data", "data", "text", "both"])
    text = json.dumps(data if how == "text" else spoilt_data(random, data), indent=random.choice([None, 1]))
    return text if how == "data" else spoilt_text(random, text)


def spoilt_text(random: Random, text: str) -> str:
    """A text with up to four of its pieces, signs or lines removed, doubled, swapped or replaced."""
    for _ in range(random.randint(1, 4)):
        text = random.choice(_EDITS)(random, text)
    return text


def _piece(random: Random, text: str) -> tuple[int, int]:
    start = random.randint(0, len(text))
    return start, min(len(text), start + random.randint(0, 40))


def _flip(random: Random, text: str) -> str:
    at, _ = _piece(random, text)
    return (
        text[:at]
        + chr(random.choice([34, 44, 46, 61, 91, 93, 123, 125, 10, 92, 48, 0, 127, 0x2028]))
        + text[at + 1 :]
    )


def _cut(random: Random, text: str) -> str:
    start, end = _piece(random, text)
    return text[:start] + text[end:]


def _double(random: Random, text: str) -> str:
    start, end = _piece(random, text)
    return text[:end] + text[start:end] * random.choice([1, 2, 50]) + text[end:]


def _insert(random: Random, text: str) -> str:
    at, _ = _piece(random, text)
    return text[:at] + random.choice(NASTY) + text[at:]


def _on_lines(random: Random, text: str) -> str:
    """A line removed, doubled, or moved somewhere else."""
    lines = text.splitlines(keepends=True) or [""]
    line = random.choice(lines)
    what = random.choice(["remove", "double", "move"])
    if what != "double":
        lines.remove(line)
    if what != "remove":
        lines.insert(random.randint(0, len(lines)), line)
    return "".join(lines)


def _on_values(random: Random, text: str) -> str:
    """What stands after a sign of assignment, replaced by what stands after another, or by something nasty."""
    pieces = text.split(" = ")
    if len(pieces) < 3:
        return _insert(random, text)
    at, other = (random.randint(1, len(pieces) - 1) for _ in "ab")
    value = random.choice([pieces[other].partition("\n")[0], random.choice(NASTY)])
    pieces[at] = value + "\n" + pieces[at].partition("\n")[2]
    return " = ".join(pieces)


_EDITS = (_flip, _cut, _double, _insert, _on_lines, _on_values)


def spoilt_files(random: Random, files: Mapping[str, str]) -> dict[str, str]:
    """A framework's files, one or two of them spoilt, and now and then one missing or one too many."""
    spoilt = dict(files)
    for _ in range(random.randint(1, 2)):
        name = random.choice(sorted(spoilt))
        spoilt[name] = spoilt_text(random, spoilt[name])
    if random.randint(0, 9) == 0:
        del spoilt[random.choice(sorted(spoilt))]
    if random.randint(0, 9) == 0:
        spoilt["more.toml"] = files[random.choice(sorted(files))]
    return spoilt


_IN_SHEETS = (
    "<c",
    "</row>",
    "<!DOCTYPE x []>",
    't="s"',
    't="d"',
    "&x;",
    'r="ZZZ9999999"',
    "<f>1</f>",
    "<v>-5</v>",
)


def spoilt_workbook(random: Random, members: Mapping[str, bytes]) -> bytes:
    """The archive of a workbook in which some parts are spoilt, one is missing, or bytes are other ones."""
    parts = dict(members)
    for _ in range(random.randint(0, 3)):
        name = random.choice(list(parts))
        text = parts[name].decode("utf-8", "replace")
        start, end = _piece(random, text)
        piece = random.choice((*NASTY, *_IN_SHEETS))
        parts[name] = f"{text[:start]}{piece}{text[end:]}".encode("utf-8", "replace")
    if random.randint(0, 9) == 0:
        parts.pop(random.choice(list(parts)))
    archive = bytearray(packed(parts.items()))
    for _ in range(random.choice([0, 0, 0, 1, 8])):
        archive[random.randrange(len(archive))] = random.randrange(256)
    return bytes(archive)
