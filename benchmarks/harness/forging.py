"""Inspection files that nobody wrote with Caseread: bytes flipped, rows changed, envelopes and values made up."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from random import Random

from benchmarks.harness.spoiling import spoilt_data, spoilt_text
from model.conditions import Value
from model.inspection import Inspection, is_path, values_of, with_values
from model.inspection import Path as Place

ENVELOPE = 4096
_COPY, _DIGEST = ENVELOPE // 2, 32
_CELLS: tuple[object, ...] = (
    None,
    "",
    0,
    1,
    -1,
    1.5,
    "x",
    "yes",
    b"\0\xff",
    "x" * 5000,
    "\0",
    "[]",
    "{}",
    '["cases"]',
    "null",
    10**12,
)
_CELLS += ('[["a"]]', '"', "NaN", "1e999", "[" * 3000, "overall", "DROP TABLE answers")
_VALUES: tuple[Value, ...] = (
    "",
    "x",
    "yes",
    "no",
    "na",
    "good",
    "x" * 300,
    "2020-02-30",
    True,
    "overall",
    "2.1",
)


def spoilt_bytes(random: Random, content: bytes) -> bytes:
    """A file with some bytes changed, most of them at its beginning, or cut short, or with more at its end."""
    if random.randint(0, 3) == 0:
        return content[: random.randint(0, len(content))] + bytes(random.choice([0, 0, 1, 5000]))
    changed = bytearray(content)
    for _ in range(random.randint(1, 6)):
        at = random.randint(0, random.choice([200, ENVELOPE, 2 * ENVELOPE, len(content)]) - 1)
        changed[min(at, len(changed) - 1)] = random.randint(0, 255)
    return bytes(changed)


def forged_envelope(random: Random, content: bytes) -> bytes:
    """An encrypted file whose envelope says something else, under a digest that fits."""
    inside = content[: _COPY - _DIGEST]
    magic, _, text = inside.partition(b"\n")
    spoilt = json.dumps(spoilt_data(random, json.loads(text)))
    if random.randint(0, 1):
        spoilt = spoilt_text(random, spoilt)
    forged = (magic + b"\n" + spoilt.encode("utf-8", "replace"))[: _COPY - _DIGEST].ljust(_COPY - _DIGEST)
    return 2 * (forged + hashlib.sha256(forged).digest()) + content[ENVELOPE:]


def spoil_rows(random: Random, path: Path) -> None:
    """Changes or removes cells, rows and tables of a file that is not encrypted, past every trigger."""
    with closing(sqlite3.connect(path)) as database:
        for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            database.execute(f"DROP TRIGGER {name}")
        for _ in range(random.randint(1, 4)):
            with suppress(sqlite3.Error):  # a table that refuses the value
                _spoil_row(random, database)
        database.commit()


def _spoil_row(random: Random, database: sqlite3.Connection) -> None:
    tables = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    table = random.choice(tables)
    columns = [row[1] for row in database.execute(f"PRAGMA table_info({table})")]
    rows = [rowid for (rowid,) in database.execute(f"SELECT rowid FROM {table} LIMIT 2000")]
    how = random.randint(0, 9)
    if how == 0:
        database.execute(f"DROP TABLE {table}")
    elif rows and how < 3:
        database.execute(f"DELETE FROM {table} WHERE rowid = ?", (random.choice(rows),))
    elif rows:
        cell = (random.choice(_CELLS), random.choice(rows))
        database.execute(f"UPDATE {table} SET {random.choice(columns)} = ? WHERE rowid = ?", cell)


def forged_inspection(random: Random, inspection: Inspection) -> Inspection:
    """An inspection with values that its framework does not know, as a file with fitting seals would hold them."""
    places = [place for place, _ in values_of(inspection)]
    chosen = [_forged_place(random, random.choice(places)) for _ in range(random.randint(1, 4))]
    return with_values(inspection, [(place, random.choice(_VALUES)) for place in chosen if is_path(place)])


def _forged_place(random: Random, place: Place) -> Place:
    at = random.randint(1, len(place) - 1)
    name = random.choice([place[at], place[at], "nope", "overall", "", "1.1"])
    return (*place[:at], name, *place[at + 1 :])
