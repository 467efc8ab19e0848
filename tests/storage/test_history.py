"""The history: one entry for each operation, and nothing in it ever changes."""

import sqlite3
from contextlib import closing

import pytest

from model.operations import operation

ANSWER = ("cases", "id1", "answers", "2.1.1")


def rows(path, sql):
    with closing(sqlite3.connect(path)) as database:
        return database.execute(sql).fetchall()


def test_every_operation_adds_one_entry_with_all_its_changes(demo, opened):
    file = opened(demo)
    changes = {ANSWER: "no", ("cases", "id1", "notes", "2.1.1"): "Seen", ("inspection", "notice"): None}
    file.commit(operation(file.inspection, "Three things", changes))
    file.close()
    assert rows(demo, "SELECT number, at, label, reverts FROM operations WHERE number > 1") == [
        (2, "2020-09-21T08:00:00.000+00:00", "Three things", None)
    ]
    told = rows(demo, "SELECT path, before, after FROM changes WHERE operation = 2 ORDER BY position")
    assert told[:2] == [
        ('["cases", "id1", "answers", "2.1.1"]', '"yes"', '"no"'),
        ('["cases", "id1", "notes", "2.1.1"]', None, '"Seen"'),
    ]
    assert told[2][2] is None


def test_undoing_adds_an_entry_and_takes_none_away(demo, opened):
    file = opened(demo)
    file.commit(operation(file.inspection, "Answer", {ANSWER: "no"}))
    file.commit(file.stacks.undo[-1].operation.inverse, 2)
    file.commit(file.stacks.redo[-1].operation.inverse, 3)
    file.close()
    assert rows(demo, "SELECT number, reverts FROM operations") == [(1, None), (2, None), (3, 2), (4, 3)]


@pytest.mark.parametrize("table", ["operations", "changes"])
@pytest.mark.parametrize("statement", ["UPDATE {} SET rowid = rowid", "DELETE FROM {}"])
def test_the_history_refuses_to_be_changed(demo, table, statement):
    with (
        closing(sqlite3.connect(demo)) as database,
        pytest.raises(sqlite3.IntegrityError, match="only ever added to"),
    ):
        database.execute(statement.format(table))


def test_a_file_tells_when_each_case_was_last_changed(demo, opened):
    file = opened(demo)
    assert set(file.changed_at()) == set(file.inspection.cases)
    entry = file.commit(operation(file.inspection, "Answer", {ANSWER: "no"}))
    assert [case for case, at in file.changed_at().items() if at == entry.at] == ["id1"]
