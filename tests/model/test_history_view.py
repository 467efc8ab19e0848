"""The history in words: what each change was, who made it, and what was taken back since."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.history import Entry, joined, steps, undo_stacks
from model.history_view import HistoryView, case_scope, described, matching, question_scope
from model.inspection import Inspection, values_of, with_value
from model.operations import Change, Operation, applied, creation, operation, removal

CASE = {("cases", "c1", "ref"): "C-07", ("cases", "c1", "sample"): "court"}
ANSWER = ("cases", "c1", "answers", "2.1.1.a")
NOTE = ("cases", "c1", "notes", "2.1.1.a")
SERVICE = ("inspection", "service")


class Told:
    """An inspection whose changes are told one after another, as a document keeps them."""

    def __init__(self):
        self.inspection = Inspection()
        self.entries = []
        self.now = datetime(2026, 1, 1, tzinfo=UTC)

    def commit(self, change, reverts=None, pause=60, by="KH"):
        self.inspection = applied(self.inspection, change)
        self.now += timedelta(seconds=pause)
        number = len(self.entries) + 1
        at = self.now.isoformat()
        self.entries.append(Entry(number, at, change, reverts, by, "Caseread 0.1.0", "some 3"))

    def give(self, values, label="Change", **said):
        self.commit(operation(self.inspection, label, values), **said)

    def undo(self):
        last = undo_stacks(self.entries).undo[-1]
        self.commit(last.operation.inverse, last.number)

    def redo(self):
        last = undo_stacks(self.entries).redo[-1]
        self.commit(last.operation.inverse, last.number)

    def view(self, framework):
        return HistoryView(framework, self.inspection, tuple(self.entries))


@pytest.fixture
def told():
    """A history without entries."""
    return Told()


def standings(rows):
    return {row.number: row.standing for row in rows}


DESK = [
    (("signed_by",), "Siân", "Case C-07 › Signed off by", "Siân"),
    (("signed_on",), "2020-11-12", "Case C-07 › Signed off on", "12 November 2020"),
    (("evidence", "1", "text"), "The plan", "Case C-07 › Evidence “The plan” › Text", "The plan"),
    (("evidence", "1", "kind"), "quote", "Case C-07 › Evidence “The plan” › Kind", "Quote"),
    (("evidence", "1", "flag"), "concern", "Case C-07 › Evidence “The plan” › For the report", "Concern"),
    (
        ("alerts", "1", "raised_at"),
        "2020-09-21T08:05",
        "Case C-07 › Urgent alert › Raised",
        "21 September 2020, 08:05",
    ),
    (
        ("accepted", "met_beside_not_met 2.2.2"),
        "Seen",
        "Case C-07 › Accepted: 2.2.2 Keeping the child safe",
        "Seen",
    ),
    (
        ("accepted", "facts_at_odds low_rosh_with_factors"),
        "Seen",
        "Case C-07 › Accepted: Risk of serious harm: inspector's view",
        "Seen",
    ),
]


@pytest.mark.parametrize(("within", "value", "place", "words"), DESK, ids=[" ".join(row[0]) for row in DESK])
def test_what_is_recorded_beside_the_answers_has_its_words(told, yos, within, value, place, words):
    told.give(CASE)
    told.give({("cases", "c1", "evidence", "1", "text"): "The plan"})
    told.give({("cases", "c1", *within): value, ("inspection", "service"): "Here"})
    rows = [row for row in told.view(yos).rows() if row.place == place]
    assert [row.after for row in rows] == [words]


def test_a_saved_filter_is_known_by_its_title(told, yos):
    told.give({("filters", "000001-a", "title"): "Mine", ("filters", "000001-a", "query"): "reader:KH"})
    places = [row.place for row in told.view(yos).rows()]
    assert places == ["Saved filter “Mine” › Title", "Saved filter “Mine” › What it looks for"]


class TestWords:
    @pytest.mark.parametrize(
        ("path", "given", "place", "after"),
        [
            (ANSWER, "yes", "Case C-07 › {question}", "Yes"),
            (NOTE, "Seen\non page 4", "Case C-07 › Note on {question}", "Seen\non page 4"),
            (("cases", "c1", "reader"), "KH", "Case C-07 › Reader", "KH"),
            (("cases", "c1", "facts", "rosh_inspector"), "high", "Case C-07 › {rosh}", "High"),
            (
                ("inspection", "fieldwork_from"),
                "2026-11-03",
                "Inspection › Fieldwork from",
                "3 November 2026",
            ),
            (("judgements", "1.1", "rating"), "good", "1.1 {standard} › Judgement › Rating", "Good"),
            (("decisions", "2.1", "on"), "2026-11-03", "2.1 {decided} › Decision › Date", "3 November 2026"),
            (("decisions", "overall", "reason"), "Why", "Overall rating › Decision › Reason", "Why"),
            (("findings", "2.1.1", "mark"), "strength", "{key} › Finding › Mark", "Strength"),
            (
                ("recommendations", "000003-x", "text"),
                "Review every plan",
                "Recommendation “Review every plan” › Text",
                "Review every plan",
            ),
        ],
    )
    def test_a_change_is_told_in_the_words_of_the_programme(self, told, yos, path, given, place, after):
        told.give(CASE)
        told.give({path: given})
        words = {
            "question": f"2.1.1.a {yos.question('2.1.1.a').short}",
            "key": f"2.1.1 {yos.question('2.1.1').short}",
            "rosh": yos.fact("rosh_inspector").title,
            "standard": yos.standard("1.1").title,
            "decided": yos.standard("2.1").title,
        }
        (row,) = (row for row in told.view(yos).rows() if row.number == 2)
        assert (row.place, row.after) == (place.format(**words), after)

    def test_an_empty_place_is_said_in_words(self, told, yos):
        told.give(CASE)
        for path, text in (
            (ANSWER, "yes"),
            (NOTE, "Seen"),
            (("cases", "c1", "facts", "rosh_inspector"), "high"),
        ):
            told.give({path: text})
            told.give({path: None})
        befores = [row.before for row in told.view(yos).rows() if row.number % 2 == 0]
        assert befores == ["not recorded", "no note", "not answered"]

    def test_a_yes_or_no_fact_that_is_no_is_told_as_no(self, told, yos):
        fact = next(fact for fact in yos.facts if fact.kind == "yes_no")
        told.give({("cases", "c1", "facts", fact.id): False})
        assert told.view(yos).rows()[0].after == "No"

    def test_a_case_has_its_last_reference_even_after_it_was_removed(self, told, yos):
        told.give(CASE)
        told.give({("cases", "c1", "ref"): "C-70"})
        told.commit(removal(told.inspection, "c1"))
        assert {row.place.partition(" › ")[0] for row in told.view(yos).rows()} == {"Case C-70"}

    def test_a_case_whose_beginning_is_not_in_the_history_has_its_reference(self, yos):
        held = with_value(Inspection(), ("cases", "c1", "ref"), "C-07")
        later = Entry(9, "2026-01-01T00:00:00+00:00", Operation("Answer", (Change(ANSWER, None, "no"),)))
        (row,) = HistoryView(yos, held, (later,)).rows()
        assert row.place.startswith("Case C-07 › ")

    def test_a_removal_says_what_was_there(self, told, yos):
        told.give(CASE)
        told.give({ANSWER: "no"})
        told.commit(removal(told.inspection, "c1"))
        removed = [(row.before, row.after) for row in told.view(yos).rows() if row.number == 3]
        assert ("No", "not answered") in removed
        assert ("C-07", "not recorded") in removed

    @pytest.mark.parametrize(
        "path",
        [
            ("cases", "c1", "answers", "gone"),
            ("cases", "c1", "notes", "gone"),
            ("cases", "c1", "facts", "gone"),
            ("settings", "gone"),
            ("judgements", "gone", "rating"),
            ("findings", "gone", "mark"),
        ],
    )
    def test_what_the_programme_does_not_know_is_told_as_it_stands(self, told, yos, path):
        told.give({path: "strange"})
        (row,) = told.view(yos).rows()
        assert "gone" in row.place
        assert row.after == "strange"

    def test_every_value_of_a_demonstration_has_words(self, demo, yos):
        made = Entry(1, "2026-01-01T00:00:00+00:00", creation(values_of(demo), "Import reads"))
        rows = HistoryView(yos, Inspection(), (made,)).rows()
        assert len(rows) == len(made.operation.changes)
        assert all(row.place and row.after for row in rows)


class TestScope:
    @pytest.fixture
    def view(self, told, yos):
        told.give({SERVICE: "Ceredigion"})
        told.give(CASE)
        told.give({ANSWER: "no"})
        told.give({NOTE: "Seen"})
        told.give({("cases", "c1", "answers", "2.1.1.b"): "no"})
        told.give({("cases", "c2", "ref"): "C-08"})
        return told.view(yos)

    def test_the_newest_change_comes_first(self, view):
        assert [row.number for row in view.rows()] == [6, 5, 4, 3, 2, 2, 1]

    def test_the_history_of_an_answer_is_that_of_answer_and_note(self, view):
        assert [row.number for row in view.rows(question_scope("c1", "2.1.1.a"))] == [4, 3]

    def test_the_history_of_an_answer_includes_evidence_that_bears_on_it_or_once_did(self, told, yos):
        item = ("cases", "c1", "evidence", "000001-a")
        told.give(CASE)
        told.give({(*item, "text"): "The plan says so", (*item, "questions"): "2.1.1.a 2.1.2"})
        told.give({("cases", "c1", "evidence", "000002-b", "questions"): "2.1.2"})
        told.give({(*item, "page"): "4"})
        told.give({(*item, "questions"): "2.1.2"})
        told.give({("cases", "c1", "accepted", "met_beside_not_met 2.1.1.a"): "Seen"})
        rows = told.view(yos).rows(question_scope("c1", "2.1.1.a", told.entries))
        assert [row.number for row in rows] == [6, 5, 4, 2, 2]

    def test_the_history_of_a_case_is_all_about_it_and_no_other(self, view):
        assert [row.number for row in view.rows(case_scope("c1"))] == [5, 4, 3, 2, 2]

    def test_rows_that_hold_every_word_are_found(self, view):
        rows = view.rows()
        assert [row.number for row in matching(rows, "C-07 NO 2.1.1.b")] == [5]
        assert matching(rows, "  ") == rows
        assert matching(rows, "nowhere") == []


class TestTakenBack:
    def test_an_undone_change_stays_and_says_what_took_it_back(self, told, yos):
        told.give({SERVICE: "One"})
        told.give({SERVICE: "Two"})
        told.undo()
        rows = told.view(yos).rows()
        assert [(row.number, row.before, row.after) for row in rows] == [
            (3, "Two", "One"),
            (2, "One", "Two"),
            (1, "not recorded", "One"),
        ]
        assert standings(rows) == {3: "takes back 2", 2: "taken back by 3", 1: ""}
        assert [row.taken_back_by for row in rows] == [None, 3, None]

    def test_a_change_made_again_stands_again(self, told, yos):
        told.give({SERVICE: "One"})
        told.undo()
        told.redo()
        assert standings(told.view(yos).rows()) == {
            3: "makes 1 again",
            2: "takes back 1; taken back by 3",
            1: "",
        }

    def test_a_change_taken_back_twice_names_what_took_it_back_last(self, told, yos):
        told.give({SERVICE: "One"})
        for act in (told.undo, told.redo, told.undo):
            act()
        said = standings(told.view(yos).rows())
        assert (said[4], said[1]) == ("takes back 1", "taken back by 4")


class TestPieces:
    def type_text(self, told):
        for pause, text in ((60, "A"), (4, "A no"), (4, "A note"), (22, "A note, later")):
            told.give({NOTE: text}, pause=pause)

    def test_a_text_typed_without_a_pause_is_one_row(self, told, yos):
        self.type_text(told)
        rows = told.view(yos).rows()
        assert [(row.number, row.before, row.after, row.pieces) for row in rows] == [
            (4, "A note", "A note, later", 1),
            (3, "no note", "A note", 3),
        ]

    def test_each_piece_is_shown_on_request(self, told, yos):
        self.type_text(told)
        rows = told.view(yos).rows(each_piece=True)
        assert [(row.number, row.after) for row in rows] == [
            (4, "A note, later"),
            (3, "A note"),
            (2, "A no"),
            (1, "A"),
        ]

    def test_undo_takes_every_piece_of_its_step_back(self, told, yos):
        self.type_text(told)
        told.undo()
        told.undo()
        view = told.view(yos)
        assert [row.taken_back_by for row in view.rows()] == [None, None, 5, 6]
        assert [row.taken_back_by for row in view.rows(each_piece=True)] == [None, None, 5, 6, 6, 6]

    def test_pieces_by_two_people_are_two_rows(self, told, yos):
        told.give({NOTE: "A"})
        told.give({NOTE: "A no"}, pause=1, by="MJ")
        assert [row.by for row in told.view(yos).rows()] == ["MJ", "KH"]

    @given(st.lists(st.sampled_from(["type", "pause", "answer", "undo", "redo"]), max_size=25))
    def test_what_undo_takes_back_is_always_one_step_of_the_history(self, actions):
        told = Told()
        for number, action in enumerate(actions):
            stacks = undo_stacks(told.entries)
            if action in ("type", "pause"):
                told.give({NOTE: f"Text {number}"}, pause=1 if action == "type" else 7)
            elif action == "answer":
                told.commit(
                    Operation("Answer", (Change(SERVICE, told.inspection.service or None, f"{number}"),))
                )
            elif getattr(stacks, action):
                getattr(told, action)()
        made = {entry.number: entry for entry in map(joined, steps(told.entries))}
        assert all(made[entry.number] == entry for entry in undo_stacks(told.entries).undo)


def test_a_change_is_described_whole_as_plain_text(told, yos):
    told.give(CASE)
    told.give({NOTE: "A" * 300}, label="Note on 2.1.1.a in C-07")
    told.undo()
    row = told.view(yos).rows()[1]
    assert described(row, "1 January 2026, 00:02").splitlines() == [
        "2 · 1 January 2026, 00:02 · KH",
        f"Case C-07 › Note on 2.1.1.a {yos.question('2.1.1.a').short}",
        "Before: no note",
        f"After: {'A' * 300}",
        "Note on 2.1.1.a in C-07; taken back by 3",
        "Caseread 0.1.0 · some 3",
    ]


def test_an_entry_of_an_older_version_is_described_without_what_it_does_not_tell(yos):
    made = Entry(1, "2026-01-01T00:00:00+00:00", Operation("Service", (Change(SERVICE, None, "One"),)))
    (row,) = HistoryView(yos, Inspection(), (made,)).rows()
    assert described(row, "now") == "1 · now\nInspection › Service\nBefore: not recorded\nAfter: One\nService"
