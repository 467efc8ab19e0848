"""Words that stand nowhere else are written everywhere; then everything that was written is searched for them."""

from __future__ import annotations

import gzip
import json
import os
import signal
import zlib
from base64 import b64encode
from collections.abc import Callable
from urllib.parse import quote

import pytest

from benchmarks.harness.canaries import PLACES, SECRETS, Search, Words
from benchmarks.harness.canary_houses import Done
from benchmarks.harness.canary_trials import ACTS, Trial, tried

pytestmark = pytest.mark.skipif(
    os.name != "posix", reason="processes are killed, and have homes, as on POSIX"
)

NOT_IN_CASES = {*SECRETS, "author", "filter", "history filter", "fault"}
NEVER_SAVED = {"note taken back", "note not yet saved", "note half saved"}
NOT_BY_COMMAND = {*NEVER_SAVED, "third reference"}
BESIDE_ANSWERS = {"evidence", "evidence document", "alert", "alert passed to", "accepted"}
NOT_IN_WINDOW = {*NEVER_SAVED, *BESIDE_ANSWERS, "notice", "saved filter", "saved query"}
KEY = "ABCD-EFGH-JKMN-PQRS-TVWX-YZ01-2345-6789-ABCD"
DATA_KEY = bytes(range(200, 232))

FORMS: dict[str, Callable[[str], bytes]] = {
    "UTF-8": str.encode,
    "Latin-1": lambda word: word.encode("latin-1"),
    "UTF-16": lambda word: word.encode("utf-16-le"),
    "UTF-16, high byte first": lambda word: word.encode("utf-16-be"),
    "capitals": lambda word: word.upper().encode(),
    "percent-encoded": lambda word: quote(word).encode(),
    "in JSON": lambda word: json.dumps(word).encode(),
    "cut short": lambda word: word[:9].encode(),
    "base64": lambda word: b64encode(word.encode()),
    "base64, one byte further on": lambda word: b64encode(f"x{word}".encode()),
    "base64, two bytes further on": lambda word: b64encode(f"xx{word}".encode()),
    "base64 of UTF-16": lambda word: b64encode(word.encode("utf-16-le")),
    "hexadecimal": lambda word: word.encode().hex().encode(),
    "deflated": lambda word: b"before" + zlib.compress(word.encode()) + b"after",
    "gzip": lambda word: gzip.compress(word.encode()),
}


@pytest.fixture(scope="module")
def trial(tmp_path_factory: pytest.TempPathFactory) -> Trial:
    """Every feature of the window and every command, used once."""
    return tried(tmp_path_factory.mktemp("canaries"))


@pytest.fixture
def words() -> Words:
    return Words.new()


@pytest.fixture
def search(words: Words) -> Search:
    return Search(words, {"recovery key": KEY, "data key": DATA_KEY})


@pytest.fixture
def acts(trial: Trial) -> dict[str, Done]:
    """The processes with a window, by their acts."""
    return {done.name: done for done in trial.window.done if done.name in ACTS}


@pytest.mark.parametrize("form", FORMS)
def test_the_search_finds_a_word_in_any_form(words: Words, search: Search, form: str) -> None:
    assert search.in_bytes(b"\x00before" + FORMS[form](words["note"]) + b"after\xff")


@pytest.mark.parametrize("form", [KEY, KEY.lower(), KEY.replace("-", "")])
def test_the_search_finds_a_recovery_key_however_it_is_written(search: Search, form: str) -> None:
    assert search.in_bytes(f"x{form}y".encode()) == {"recovery key"}


@pytest.mark.parametrize("form", [bytes, bytes.hex, b64encode])
def test_the_search_finds_a_data_key(search: Search, form: Callable[[bytes], bytes | str]) -> None:
    written = form(DATA_KEY)
    found = search.in_bytes(b"x" + (written.encode() if isinstance(written, str) else written))
    assert {name.split(" in ")[0] for name in found} == {"data key"}


def test_the_search_says_which_words_it_found(words: Words, search: Search) -> None:
    text = f"{words['note taken back']} {words['reader']}"
    assert search.in_text(text) == {"word", "note taken back", "reader"}
    assert search.in_text("nothing of the kind") == set()


def test_nothing_is_written_or_said_where_nobody_asked_for_it(trial: Trial) -> None:
    assert not trial.leaks, "\n".join(f"{leak.where}: {sorted(leak.found)}" for leak in trial.leaks)
    assert trial.canaries > len(PLACES)


def test_everything_is_found_where_somebody_asked_for_it(trial: Trial) -> None:
    written = set(PLACES) - NOT_IN_CASES
    by_command, by_window = written - NOT_BY_COMMAND, written - NOT_IN_WINDOW
    for name in ("commands/open.json", "commands/open.csv", "commands/open.caseread"):
        assert by_command - trial.exported[name] == set(), name
    assert by_window - trial.exported["window/open.json"] == set()
    for house in ("window", "commands"):
        assert {"reference", "note", "reader"} <= trial.exported[f"{house}/case.pdf"]
        assert {"judgement", "decision", "recommendation"} <= trial.exported[f"{house}/summary.pdf"]


def test_a_recovery_key_is_on_its_sheet_and_nowhere_else(trial: Trial) -> None:
    sheets = [found for name, found in trial.exported.items() if name.endswith("sheet.pdf")]
    on_sheets = [name for found in sheets for name in found if name.startswith("recovery key")]
    assert len(on_sheets) == len(set(on_sheets)) == len(sheets) == 5


def test_processes_died_where_most_was_at_stake(acts: dict[str, Done]) -> None:
    killed, aborted = -signal.SIGKILL, -signal.SIGABRT
    codes = {"begin": killed, "judge": killed, "take_out": killed, "keep": 0, "collapse": aborted}
    assert {name: done.code for name, done in acts.items()} == codes, [done.err for done in acts.values()]
    assert "journal left: True" in acts["take_out"].out


def test_a_process_that_crashes_leaves_no_memory_behind(trial: Trial, acts: dict[str, Done]) -> None:
    assert all("core dumps: 0" in done.out or "core dumps: 1\n" in done.out for done in acts.values())
    assert [path for path, _ in trial.window.left if "core" in path.name] == []


def test_what_was_copied_is_gone_once_the_window_is_locked_or_closed(acts: dict[str, Done]) -> None:
    told = [line for done in acts.values() for line in done.out.splitlines() if line.startswith("clipboard")]
    assert told == [
        "clipboard holds words before locking: True",
        "clipboard holds words while locked: False",
        "clipboard holds words before closing: True",
        "clipboard holds words after closing: False",
    ]


def test_titles_and_print_jobs_were_seen_and_tell_what_anybody_may_know(acts: dict[str, Done]) -> None:
    lines = [line for done in acts.values() for line in done.out.splitlines()]
    assert {"title inspection – Caseread", "title inspection – locked – Caseread"} <= set(lines)
    assert {line for line in lines if line.startswith("document ")} == {
        "document Caseread report",
        "document Caseread recovery sheet",
    }


def test_a_fault_of_ours_names_code_and_quotes_nothing(acts: dict[str, Done]) -> None:
    told = next(line for line in acts["judge"].out.splitlines() if line.startswith("crash "))
    assert told.endswith(" _fail | ValueError")
    assert acts["judge"].err == ""


def test_settings_hold_the_paths_of_files_and_the_name_that_somebody_chose(trial: Trial) -> None:
    kept = {
        path.name: content.decode() for path, content in trial.window.left if path.parent.name == "Caseread"
    }
    assert trial.search.in_text(kept["Caseread.ini"]) == {"word", "author"}
    assert str(trial.window.files / "inspection.caseread") in kept["Caseread.ini"]


def test_what_was_asked_for_is_all_that_lies_beside_it(trial: Trial) -> None:
    lying = {path.relative_to(trial.window.asked).as_posix() for path in trial.window.asked.rglob("*")}
    assert lying == {
        "first sheet.pdf",
        "second sheet.pdf",
        "third sheet.pdf",
        "summary.pdf",
        "case.pdf",
        "printed.pdf",
        "open.json",
    }
