"""What the check of a framework does not try for ever: it says so, and goes on with the rest."""

import pytest

from model.checks import overall, possible
from model.checks.examples import MOST_CASES
from model.checks.names import MOST_CRITERIA
from model.faults import LONGEST_MESSAGE, Fault, near_miss
from model.framework_check import MOST_FAULTS, check_files
from tests.model.mistakes import EXAMPLES, edited


def codes(files):
    return [fault.code for fault in check_files(files)]


def test_the_first_faults_are_listed_and_the_rest_announced(minimal_files):
    many = "".join(f"\nwrong_{n} = 1" for n in range(2 * MOST_FAULTS))
    found = codes(minimal_files | {"a.toml": many})
    assert found == ["entry_unknown"] * MOST_FAULTS + ["more_faults"]


def test_an_example_of_more_cases_than_an_inspection_reads_is_refused(minimal_files):
    files = edited(minimal_files, EXAMPLES, "[5, 10]", f"[5, {MOST_CASES + 1}]")
    assert codes(files) == ["example_failed"]


def test_an_example_of_many_cases_counts_them_all(minimal_files):
    files = edited(minimal_files, EXAMPLES, "[5, 10]", f"[{MOST_CASES // 2}, {MOST_CASES}]")
    assert codes(files) == []


def test_criteria_go_a_few_levels_deep(minimal_files):
    chain = "".join(
        f'[[criterion]]\nid = "c{n}"\nunder = "{"1.1" if n == 0 else f"c{n - 1}"}"\ntext = "Here."\n'
        for n in range(MOST_CRITERIA + 1)
    )
    found = check_files(minimal_files | {"z.toml": chain})
    assert [fault.code for fault in found] == ["too_deep"]
    assert found[0].place.endswith(f"criterion c{MOST_CRITERIA}")


def test_conditions_that_take_too_long_to_try_are_named(minimal_files, monkeypatch):
    monkeypatch.setattr(possible, "MOST_LOOKS", 1)
    assert set(codes(minimal_files)) == {"condition_not_checked"}


def test_a_decision_table_that_takes_too_long_to_try_is_named(tabled_files, monkeypatch):
    monkeypatch.setattr(overall, "MOST_FITS", 1)
    assert codes(tabled_files) == ["combinations_not_checked"]


@pytest.mark.parametrize("length", [LONGEST_MESSAGE, LONGEST_MESSAGE + 1, 10**6])
def test_a_message_keeps_its_beginning_and_its_end(length):
    message = Fault("x", "x", f"Begin{'n' * (length - 8)}end").message
    assert len(message) <= LONGEST_MESSAGE
    assert message.startswith("Begin")
    assert message.endswith("end")


def test_nobody_waits_for_a_guess_at_what_was_meant():
    assert near_miss("yse", ["yes", "no"]) == " Did you mean “yes”?"
    assert near_miss("y" * 10**6, ["yes", "no"]) == ""
