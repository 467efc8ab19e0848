"""What somebody types to find cases, and which cases it finds."""

from dataclasses import dataclass, field, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.case_filter import BUILT_IN, Vocabulary
from model.case_query import Term, Value, parse, written
from model.frameworks import framework_ids, shipped
from model.inspection import Alert, Case
from model.status import Status

YOS = shipped("yos-2018")
ASK = Vocabulary(YOS, me="Kit Hall")


@dataclass(frozen=True)
class Row:
    """A case as the list knows it."""

    case: Case = field(default_factory=lambda: Case("c1", "C-01", "court", "KH"))
    status: Status = Status.COMPLETE
    hard: int = 0
    soft: int = 0
    search: str = "c 01 court referral order medium kh complete"


def row(status=Status.COMPLETE, hard=0, soft=0, **case):
    plain = Row()
    return replace(plain, case=replace(plain.case, **case), status=status, hard=hard, soft=soft)


def admits(query, of=None):
    found = ASK.filter(query)
    assert found.remarks == ()
    return found.admits(of or row())


class TestGrammar:
    @pytest.mark.parametrize(
        ("query", "terms"),
        [
            ("", ()),
            ("kh  C-01", (Term((Value("kh"),)), Term((Value("C-01"),)))),
            ('"referral order"', (Term((Value("referral order", True),)),)),
            ("-kh", (Term((Value("kh"),), negated=True),)),
            ("status:complete", (Term((Value("complete"),), "status"),)),
            ('-reader:"A B"', (Term((Value("A B", True),), "reader", True),)),
            ("problems:hard,soft", (Term((Value("hard"), Value("soft")), "problems"),)),
            ("status:", (Term((), "status"),)),
            ('reader:"A B,"C', (Term((Value("A B,", True),), "reader"), Term((Value("C"),)))),
            ("12:30", (Term((Value("12:30"),)),)),
        ],
    )
    def test_a_query_is_words_and_wishes(self, query, terms):
        assert parse(query) == terms

    @given(st.text(max_size=40))
    def test_every_text_is_a_query_and_keeps_its_meaning_when_it_is_written_again(self, query):
        terms = parse(query)
        assert parse(written(terms)) == terms


class TestMeaning:
    @pytest.mark.parametrize("query", ["", "kh REFERRAL", "-zz", '"referral order"', "case:c-0", "Référral"])
    def test_words_are_found_in_all_that_the_list_says(self, query):
        assert admits(query)

    @pytest.mark.parametrize(
        ("query", "expected"),
        [
            ("status:complete", {Status.COMPLETE}),
            ("status:in-progress", {Status.IN_PROGRESS}),
            ('status:"In progress"', {Status.IN_PROGRESS}),
            ("status:sign", {Status.SIGNED_OFF}),
            ("stat:not", {Status.NOT_STARTED}),
            ("status:complete,checked", {Status.COMPLETE, Status.CHECKED}),
            ("-status:complete", set(Status) - {Status.COMPLETE}),
        ],
    )
    def test_a_status_is_known_by_its_word_or_the_beginning_of_one(self, query, expected):
        assert {status for status in Status if admits(query, row(status))} == expected

    def test_a_whole_name_goes_before_names_that_contain_it(self):
        assert admits("sample:court")
        assert not admits("sample:court", row(sample="out_of_court"))
        assert admits("sample:out", row(sample="out_of_court"))

    @pytest.mark.parametrize(
        ("query", "reader", "expected"),
        [
            ("reader:k", "KH", True),
            ('reader:"k"', "KH", False),
            ('reader:"kit hall"', "Kit Hall", True),
            ("reader:hall", "Kit Hall", True),
            ("reader:none", "", True),
            ('reader:"me"', "KH", True),
            ('reader:"me"', "kit hall", True),
            ('reader:"me"', "Mel", False),
        ],
    )
    def test_a_reader_is_known_by_the_name_or_the_beginning_of_a_part(self, query, reader, expected):
        assert admits(query, row(reader=reader)) is expected

    @pytest.mark.parametrize(
        ("query", "facts", "expected"),
        [
            ("rosh:high", {"rosh_inspector": "high"}, True),
            ("rosh:high", {"rosh_inspector": "very_high"}, False),
            ("rosh_inspector:very", {"rosh_inspector": "very_high"}, True),
            ('rosh:"Very high"', {"rosh_inspector": "very_high"}, True),
            ("rosh:none", {}, True),
            ("disposal:custody", {"disposal": "detention_and_training_order"}, True),
            ("looked-after:yes", {"looked_after": True}, True),
            ("looked-after:yes", {"looked_after": False}, False),
            ("date-of-disposal:2020-02", {"disposal_date": "2020-02-14"}, True),
        ],
    )
    def test_facts_are_known_by_their_id_or_short_name(self, query, facts, expected):
        assert admits(query, row(facts=facts)) is expected

    def test_problems_and_alerts_can_be_asked_for(self):
        assert admits("problems:none")
        assert not admits("problems:hard,soft")
        assert admits("problems:soft", row(hard=1, soft=2))
        assert not admits("-problems:hard", row(hard=1))
        waiting = row(alerts={"1": Alert("Not seen", "2020-09-21T10:00")})
        assert admits("alert:open", waiting)
        assert not admits("alert:open")
        assert admits("alert:none")

    @pytest.mark.parametrize(
        ("query", "remark"),
        [
            ("statsu:complete", "There is nothing called “statsu” to filter by. Did you mean “status”?"),
            ("status:done", "There is no “status:done”. For “status:” there is: not-started, in-progress,"),
            ("rosh:", "For “rosh:” there is: low, medium, high, very-high, none."),
            ("reader:", "Write what to look for after “reader:”."),
        ],
    )
    def test_what_nobody_can_know_is_said_and_hides_no_case(self, query, remark):
        found = ASK.filter(query)
        assert found.remarks[0].startswith(remark)
        assert found.admits(row())

    @pytest.mark.parametrize("framework_id", framework_ids())
    def test_every_listed_fact_of_every_programme_can_be_asked_for(self, framework_id):
        framework = shipped(framework_id)
        for fact in framework.facts:
            query = f"{fact.id}:none"
            assert Vocabulary(framework).filter(query).remarks == (), query

    def test_the_filters_that_every_inspection_has_are_understood(self):
        assert [ASK.filter(kept.query).remarks for kept in BUILT_IN] == [()] * len(BUILT_IN)


class TestChoices:
    def test_a_choice_takes_the_place_of_what_the_query_asked_of_that_key(self):
        assert ASK.with_choice("kh sample:court", "sample", "out_of_court") == "kh sample:out-of-court"
        assert ASK.with_choice("kh stat:in", "status", None) == "kh"
        assert ASK.with_choice("", "reader", "Kit Hall") == 'reader:"Kit Hall"'

    @pytest.mark.parametrize("status", Status)
    def test_a_choice_is_read_back_as_it_was_made(self, status):
        query = ASK.with_choice("kh", "status", status.name)
        assert ASK.choice(query, "status") == status.name

    @pytest.mark.parametrize(
        "query", ["", "status:complete,checked", "-status:complete", "status:complete status:in"]
    )
    def test_a_query_that_asks_for_more_than_one_value_shows_none(self, query):
        assert ASK.choice(query, "status") is None
