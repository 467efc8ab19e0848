"""The program as a process of its own, on terminals that lack letters."""

import json

import pytest

POOR_TERMINALS = {
    "ASCII": {"PYTHONIOENCODING": "ascii:strict"},
    "Latin-1": {"PYTHONIOENCODING": "latin-1:strict"},
    "C locale": {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
}


@pytest.fixture
def welsh(tmp_path, succeed):
    path = tmp_path / "Tŷ Gwyn.caseread"
    succeed("new", path, "--framework", "yos-2018", "--service", "Tŷ Gwyn 🧒🏽")
    return path


@pytest.mark.parametrize("terminal", POOR_TERMINALS)
def test_a_terminal_that_lacks_letters_makes_no_command_fail(welsh, process, terminal):
    code, out, err = process("rate", welsh, **POOR_TERMINALS[terminal])
    assert (code, err) == (0, b"")
    assert b"2018" in out


@pytest.mark.parametrize("terminal", POOR_TERMINALS)
def test_errors_are_told_on_a_terminal_that_lacks_letters(demo, process, terminal):
    code, out, err = process("report", demo, "--out", "a.pdf", "--case", "“Tŷ”", **POOR_TERMINALS[terminal])
    assert (code, out) == (1, b"")
    assert b"No case has this reference." in err


@pytest.mark.parametrize("terminal", POOR_TERMINALS)
def test_ratings_as_json_are_the_same_on_every_terminal(welsh, process, terminal):
    code, out, _ = process("rate", welsh, "--json", **POOR_TERMINALS[terminal])
    assert code == 0
    assert json.loads(out)["service"] == "Tŷ Gwyn 🧒🏽"


def test_exit_codes_reach_the_shell(tmp_path, process):
    missing = tmp_path / "nothing.caseread"
    assert process("frameworks")[0] == 0
    assert process("rate", missing)[0] == 1
    assert process("rate")[0] == 2


def test_errors_go_to_standard_error_without_a_traceback(tmp_path, process):
    code, out, err = process("rate", tmp_path / "nothing.caseread")
    assert (code, out) == (1, b"")
    assert err.decode().splitlines() == ["caseread: nothing.caseread: There is no such file."]
