"""What a query finds, and in which order."""

from __future__ import annotations

import pytest

from model.search import Findable, findable, folded, search

PLANNING = findable("question", "2.2.2.d", "Does planning set out the necessary controls?", "2.2.2.d")
RISK = findable("question", "2.2.2", "Does planning focus sufficiently on the risk of harm?", "2.2.2")
OTHER = findable("question", "2.2.21", "Is the risk of harm managed?", "2.2.21")
CASE = findable("case", "x1", "", "C-022", "Referral order", "Siân Llŷr")
SAVE = findable("command", "lock", "Lock the file", "", "File")
ALL = (PLANNING, RISK, OTHER, CASE, SAVE)


def found(query: str, things: tuple[Findable, ...] = ALL) -> list[str]:
    return [thing.id for group in search(things, query, 10) for thing in group.found]


@pytest.mark.parametrize("query", ["2.2.2.d", "222d", "2.2.2d", "2 2 2 D", " 222D "])
def test_a_question_is_found_by_its_number_however_it_is_typed(query: str) -> None:
    assert found(query)[0] == "2.2.2.d"


def test_a_number_is_not_read_on_into_the_words() -> None:
    assert found("2.2.2.d") == ["2.2.2.d"]


def test_the_exact_number_comes_before_those_that_begin_with_it() -> None:
    assert found("222") == ["2.2.2", "2.2.2.d", "2.2.21"]


def test_words_are_found_in_any_order_and_from_their_beginning_first() -> None:
    assert found("harm plan") == ["2.2.2"]
    assert found("arm") == ["2.2.2", "2.2.21"]
    inside, start = findable("q", "inside", "The charm"), findable("q", "start", "The harm")
    assert found("harm", (inside, start)) == ["start", "inside"]


def test_what_has_no_number_is_found_by_the_beginning_of_its_title_first() -> None:
    recent, report = findable("c", "recent", "Forget the recent files"), findable("c", "report", "Report")
    assert found("re", (recent, report)) == ["report", "recent"]


@pytest.mark.parametrize(
    ("query", "case"), [("llyr", "x1"), ("LLŶR", "x1"), ("sian referral", "x1"), ("c022", "x1")]
)
def test_accents_and_capitals_do_not_count(query: str, case: str) -> None:
    assert found(query) == [case]


def test_every_welsh_letter_with_a_roof_is_found_without_it() -> None:
    assert folded("ÂÊÎÔÛŴŶ âêîôûŵŷ Ŵyn-y-môr") == "aeiouwy aeiouwy wyn y mor"


def test_all_words_have_to_be_there() -> None:
    assert found("harm lock") == []


def test_the_kind_with_the_best_match_comes_first() -> None:
    exact = findable("case", "x2", "", "222")
    assert [group.kind for group in search((RISK, OTHER, exact), "222", 10)] == ["question", "case"]
    assert [group.kind for group in search((OTHER, exact), "222", 10)] == ["case", "question"]


def test_no_more_than_wanted_are_given_and_all_are_counted() -> None:
    cases = [findable("case", str(n), "", f"C-{n:03}") for n in range(300)]
    (group,) = search(cases, "c", 8)
    assert [thing.id for thing in group.found] == [str(n) for n in range(8)]
    assert group.matches == 300


def test_an_empty_query_finds_everything_in_its_order() -> None:
    assert found("") == [thing.id for thing in ALL]
    assert found(" . ") == [thing.id for thing in ALL]
