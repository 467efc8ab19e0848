"""A damaged file leads to a clear word, never to a crash and never to a wrong figure."""

import json
import random
import sqlite3
from contextlib import closing, suppress

import pytest

from model.faults import CasereadError
from model.findings import findings_of
from storage.document import open_file
from storage.verification import verify

POSITIONS = 100


def alter(path, script):
    """Changes what a file holds behind the program's back, and leaves its layout as it was."""
    with closing(sqlite3.connect(path)) as database:
        triggers = database.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
        for name, _ in triggers:
            database.execute(f"DROP TRIGGER {name}")
        database.executescript(f"PRAGMA synchronous = OFF; {script};")
        with suppress(sqlite3.OperationalError):  # where the script took the table away
            for _, sql in triggers:
                database.execute(sql)
        database.commit()


def codes(path):
    """The codes of what verifying finds; a file that cannot be opened at all has one too."""
    try:
        return [fault.code for fault in verify(path, None).faults]
    except CasereadError as error:
        return [error.code]


def rated(path, scribe):
    """What a file says when it opens: its framework, values and ratings, or the code of its fault."""
    try:
        file = open_file(path, scribe, exclusive=False)
    except CasereadError as error:
        return error.code
    try:
        file.changed_at()
    finally:
        file.close()
    findings = findings_of(file.framework, file.inspection)
    return file.framework.digest, file.inspection, findings.tally, str(findings.ratings)


def test_no_flipped_byte_leads_to_a_crash_or_to_another_rating(demo, demo_bytes, scribe):
    whole = rated(demo, scribe)
    chance = random.Random(1908)
    for position in [*range(16, 116, 3), *(chance.randrange(len(demo_bytes)) for _ in range(POSITIONS - 34))]:
        flipped = bytearray(demo_bytes)
        flipped[position] ^= chance.choice([0x01, 0x20, 0x80, 0xFF])
        demo.write_bytes(flipped)
        found, outcome = codes(demo), rated(demo, scribe)
        assert outcome == whole or (isinstance(outcome, str) and found), position


@pytest.mark.parametrize("length", [16, 72, 100, 4096, 5000, 40960, -4096, -1])
def test_a_file_that_was_cut_short_is_said_to_be_damaged(demo, demo_bytes, scribe, length):
    demo.write_bytes(demo_bytes[:length])
    expected = {"damaged"} if abs(length) != 16 else {"not_an_inspection"}
    assert set(codes(demo)) == expected
    assert rated(demo, scribe) in expected


@pytest.mark.parametrize(
    "script",
    [
        "UPDATE changes SET path = 'not JSON'",
        "UPDATE changes SET path = '[]'",
        "UPDATE changes SET path = '7'",
        "UPDATE changes SET path = '[\"cases\"]'",
        "UPDATE changes SET path = '{\"cases\": 1}'",
        "UPDATE changes SET path = '[[\"cases\"], 1]'",
        f"UPDATE changes SET after = '{'[' * 100_000}'",
        "UPDATE changes SET after = '{}'",
        "UPDATE changes SET after = '[1, {}]'",
        "UPDATE changes SET after = CAST(x'ff22' AS TEXT)",
        "UPDATE operations SET label = CAST(x'fffe' AS TEXT)",
        "INSERT INTO inspection VALUES ('shoe_size', '42')",
        "INSERT INTO settings VALUES ('banding', 'sideways')",
        "UPDATE judgements SET rating = 'splendid'",
        "UPDATE decisions SET rating = 'splendid'",
        "UPDATE cases SET sample = 'elsewhere'",
        "UPDATE cases SET ref = CAST(x'c328' AS TEXT)",
        "UPDATE facts SET value = 3.5",
        "UPDATE facts SET value = x'00ff'",
        "UPDATE answers SET value = 'perhaps'",
        "UPDATE answers SET question = '9.9.9' WHERE question = '2.1.1'",
        "UPDATE notes SET text = CAST(x'80' AS TEXT); INSERT INTO notes VALUES ('id1', '2.1.1', CAST(x'80' AS TEXT))",
        "INSERT INTO evidence (case_id, id) VALUES ('id1', '000001-a')",
        "INSERT INTO alerts (case_id, id) VALUES ('id1', '000001-a')",
        "INSERT INTO accepted VALUES ('id99', 'not_met_without_evidence 2.1.1', 'Seen')",
        "INSERT INTO filters (id) VALUES ('000001-a')",
        "DELETE FROM cases WHERE id = 'id1'",
        *(f"DROP TABLE {table}" for table in ("answers", "changes", "operations", "inspection", "decisions")),
        "DROP TABLE _sqlite_migrations",
        "DROP TABLE framework_files",
        "ALTER TABLE _sqlite_migrations RENAME COLUMN name TO nom",
        "ALTER TABLE answers RENAME COLUMN value TO worth",
        "ALTER TABLE operations RENAME COLUMN digest TO indigestion",
        "DELETE FROM operations",
        "DELETE FROM changes",
        "DELETE FROM changes WHERE position = 3",
    ],
)
def test_content_that_the_program_never_writes_is_damage(demo, scribe, script):
    alter(demo, f"PRAGMA foreign_keys = OFF; {script};")
    before = demo.read_bytes()
    assert codes(demo) != []
    assert rated(demo, scribe) == "damaged"
    with pytest.raises(CasereadError):
        open_file(demo, scribe, exclusive=True)
    assert demo.read_bytes() == before


@pytest.mark.parametrize(
    "text",
    ["'id = '", "'id = 1'", "''", "'x = ' || substr(hex(zeroblob(60000)), 1, 0)", "CAST(x'ff' AS TEXT)"],
)
def test_a_framework_that_cannot_be_used_is_named(demo, scribe, text):
    alter(demo, f"UPDATE framework_files SET text = {text} WHERE name = 'framework.toml';")
    assert codes(demo) != []
    assert isinstance(rated(demo, scribe), str)


def test_a_framework_nested_too_deeply_is_damage(demo, scribe):
    alter(demo, f"UPDATE framework_files SET text = 'x = {'[' * 50_000}' WHERE name = 'framework.toml';")
    assert codes(demo) != []
    assert isinstance(rated(demo, scribe), str)


class TestVerifying:
    """Verifying says what is wrong, and where."""

    def test_a_whole_file_has_no_faults(self, demo):
        verified = verify(demo, None)
        assert (verified.entries, verified.faults) == (1, ())

    @pytest.mark.parametrize(
        ("script", "place"),
        [
            (
                "UPDATE answers SET value = 'no' WHERE case_id = 'id1' AND question = '2.1.1'",
                "answers › 2.1.1",
            ),
            (
                "UPDATE facts SET value = 0 WHERE case_id = 'id1' AND fact = 'structural_barriers'",
                "structural",
            ),
            ("UPDATE cases SET ref = 'C-99' WHERE id = 'id1'", "cases › id1 › ref"),
            (
                "UPDATE judgements SET rating = 'inadequate' WHERE standard = '1.1'",
                "judgements › 1.1 › rating",
            ),
            ("DELETE FROM decisions", "decisions › 2.2 › by"),
            ("UPDATE cases SET signed_by = 'Nobody' WHERE id = 'id1'", "cases › id1 › signed_by"),
            (
                "INSERT INTO evidence (case_id, id, text) VALUES ('id1', '1', 'x')",
                "id1 › evidence › 1 › text",
            ),
            ("INSERT INTO alerts (case_id, id, text) VALUES ('id1', '1', 'x')", "id1 › alerts › 1 › text"),
            ("INSERT INTO accepted VALUES ('id1', 'a 2.1.1', 'x')", "id1 › accepted › a 2.1.1"),
            ("INSERT INTO filters VALUES ('1', 'x', NULL)", "filters › 1 › title"),
            ("INSERT INTO settings VALUES ('banding', 'exact')", "settings › banding"),
            ("UPDATE inspection SET value = 'Elsewhere' WHERE name = 'service'", "inspection › service"),
        ],
    )
    def test_a_value_that_was_altered_is_named(self, demo, script, place):
        alter(demo, script)
        faults = verify(demo, None).faults
        assert {fault.code for fault in faults} == {"not_in_history"}
        assert place in faults[0].place

    @pytest.mark.parametrize(
        "script",
        [
            "UPDATE operations SET label = 'Nothing' WHERE number = 2",
            "UPDATE operations SET at = '2020-09-21T08:00:01.000+00:00' WHERE number = 2",
            "UPDATE operations SET reverts = 1 WHERE number = 2",
            "UPDATE operations SET digest = lower(hex(zeroblob(32))) WHERE number = 2",
            "UPDATE changes SET before = '\"na\"' WHERE operation = 2",
            "UPDATE changes SET after = '\"yes\"' WHERE operation = 2; UPDATE answers SET value = 'yes'",
            "DELETE FROM changes WHERE operation = 2",
        ],
    )
    def test_an_entry_that_was_altered_is_named(self, answered, script):
        alter(answered, script)
        faults = verify(answered, None).faults
        assert [(fault.code, fault.place) for fault in faults] == [("history_altered", "history, entry 2")]

    @pytest.mark.parametrize("number", [1, 2])
    def test_an_entry_that_is_missing_is_named(self, answered, number):
        alter(
            answered,
            f"DELETE FROM changes WHERE operation = {number}; DELETE FROM operations WHERE number = {number}",
        )
        faults = verify(answered, None).faults
        assert [(fault.code, fault.place) for fault in faults] == [
            ("history_gap", f"history, entry {number}")
        ]

    def test_a_last_entry_that_is_missing_shows_in_the_values(self, answered):
        alter(answered, "DELETE FROM changes WHERE operation = 3; DELETE FROM operations WHERE number = 3")
        assert codes(answered) == ["not_in_history"]

    def test_a_row_of_a_case_that_is_not_there_is_named(self, demo):
        alter(demo, "PRAGMA foreign_keys = OFF; INSERT INTO notes VALUES ('ghost', '2.1.1', 'boo')")
        assert codes(demo)[0] == "orphan"

    def test_a_framework_that_was_altered_shows(self, demo):
        alter(
            demo, "UPDATE framework_files SET text = replace(text, '50', '40') WHERE name = 'framework.toml'"
        )
        assert codes(demo) == ["history_altered"]


class TestTheLayout:
    """A file has the tables, views and triggers that the program made, and no others."""

    @pytest.mark.parametrize(
        ("script", "place"),
        [
            ("DROP TRIGGER changes_update_refused", "trigger changes_update_refused"),
            ("CREATE TRIGGER shy AFTER INSERT ON notes BEGIN DELETE FROM notes; END", "trigger shy"),
            ("CREATE TABLE more (id)", "table more"),
            ("CREATE INDEX quick ON answers (value)", "index quick"),
            ("DROP VIEW open_answers", "view open_answers"),
            ("ALTER TABLE answers ADD COLUMN weight TEXT", "table answers"),
            ("ALTER TABLE notes RENAME TO hidden; CREATE VIEW notes AS SELECT * FROM hidden", "table notes"),
        ],
    )
    def test_what_the_program_did_not_make_is_named_and_not_opened(self, demo, scribe, script, place):
        with closing(sqlite3.connect(demo)) as database:
            database.executescript(script)
        faults = verify(demo, None).faults
        assert ("schema_altered", place) in {(fault.code, fault.place) for fault in faults}
        assert rated(demo, scribe) == "damaged"


class TestTheSeal:
    """The seal is what somebody has to note for a history that was cut off to show."""

    def test_it_stands_for_every_entry_before_it(self, answered):
        before = verify(answered, None)
        alter(answered, "UPDATE operations SET label = 'Nothing' WHERE number = 2")
        assert verify(answered, None).faults
        assert (before.entries, len(before.seal)) == (3, 64)

    def test_a_history_cut_off_and_values_changed_to_fit_show_in_nothing_else(self, answered):
        before = verify(answered, None)
        alter(
            answered,
            """DELETE FROM changes WHERE operation = 3; DELETE FROM operations WHERE number = 3;
            UPDATE answers SET value = 'no' WHERE case_id = 'id1' AND question = '2.1.1'""",
        )
        after = verify(answered, None)
        assert after.faults == ()
        assert after.seal != before.seal


def test_a_file_whose_framework_was_altered_gives_no_figures(demo, scribe):
    alter(demo, "UPDATE framework_files SET text = replace(text, '50', '40') WHERE name = 'framework.toml'")
    assert rated(demo, scribe) == "damaged"


@pytest.fixture
def answered(demo, opened, moves):
    """A file with three entries in its history: the import, and two answers."""
    file = opened(demo)
    for value in ("no", "yes"):
        values = {("cases", "id1", "answers", "2.1.1"): value}
        file.commit(moves.operation(file.inspection, "Answer", values))
    file.close()
    return demo


def test_the_history_is_json_that_other_programs_can_read(answered):
    with closing(sqlite3.connect(answered)) as database:
        paths = [json.loads(path) for (path,) in database.execute("SELECT path FROM changes")]
    assert all(isinstance(part, str) for path in paths for part in path)
