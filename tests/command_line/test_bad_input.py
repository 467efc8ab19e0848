"""Bad input ends with 1 and a message that says what and where; files stay as they are, byte for byte."""

import copy
import json
import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import main
from model import frameworks
from model.json_text import LONGEST_TEXT


def everything(folder):
    return {p: p.read_bytes() for p in folder.rglob("*") if p.is_file()}


@pytest.fixture
def refuse(run, tmp_path):
    """Runs a command that has to be refused and to leave every file as it is; returns its messages."""

    def command(*arguments):
        before = everything(tmp_path)
        code, out, err = run(*arguments)
        assert (code, out) == (1, "")
        assert everything(tmp_path) == before
        lines = err.splitlines()
        assert all(line.startswith("caseread: ") for line in lines)
        return [line.removeprefix("caseread: ") for line in lines]

    return command


def in_first_case(**changes):
    return lambda data: data["cases"][0].update(changes)


def with_entries(table, entries):
    return lambda data: data["cases"][0][table].update(entries)


FAULTS = {
    "no such question": (
        with_entries("answers", {"2.1.9": "yes"}),
        "answers",
        "There is no question “2.1.9”.",
    ),
    "outside the scale": (
        with_entries("answers", {"2.1.1.b": "maybe"}),
        "2.1.1.b",
        "not one of: yes, no, na",
    ),
    "N/A not admitted": (with_entries("answers", {"2.1.1.a": "na"}), "2.1.1.a", "N/A is not offered"),
    "other sample": (with_entries("answers", {"3.1.1": "yes"}), "3.1.1", "is asked of the sample"),
    "a number": (with_entries("answers", {"2.1.1.b": 1}), "2.1.1.b", "has to be text, or true or false"),
    "a list": (with_entries("answers", {"2.1.1.b": ["yes"]}), "2.1.1.b", "has to be text, or true or false"),
    "an answer as a fact": (with_entries("answers", {"2.1.1.b": True}), "2.1.1.b", "not one of"),
    "no such fact": (with_entries("facts", {"shoe_size": "42"}), "facts", "There is no fact “shoe_size”."),
    "no such option": (with_entries("facts", {"disposal": "fine"}), "disposal", "not one of"),
    "text for yes or no": (with_entries("facts", {"looked_after": "yes"}), "looked_after", "true or false"),
    "no date": (with_entries("facts", {"disposal_date": "12/11/2019"}), "disposal_date", "YYYY-MM-DD"),
    "no such day": (with_entries("facts", {"disposal_date": "2019-02-30"}), "disposal_date", "YYYY-MM-DD"),
    "note elsewhere": (with_entries("notes", {"2.1.9": "x"}), "notes", "There is no question “2.1.9”."),
    "no such sample": (in_first_case(sample="prison"), "cases[1] C-01", "is not a sample"),
    "no reference": (in_first_case(ref=""), "cases[1]", "needs a reference"),
    "a reference of two lines": (in_first_case(ref="C\n01"), "cases[1] C 01", "one line"),
    "a reference that steers the terminal": (in_first_case(ref="\x1b[2J"), "cases[1]  [2J", "one line"),
    "an unknown entry": (in_first_case(colour="red"), "cases[1] C-01 › colour", "There is no such entry"),
    "facts as a list": (in_first_case(facts=["x"]), "cases[1] C-01 › facts", "has to be an object"),
    "answers as a number": (in_first_case(answers=5, kept_aside={"2.1.1": "yes"}), "answers", "an object"),
    "one reference twice": (lambda d: d["cases"].append(d["cases"][0]), "cases[2] C-01", "used twice"),
    "cases as an object": (lambda d: d.update(cases={}), "cases", "has to be a list"),
    "a case that is text": (lambda d: d.update(cases=["C-01"]), "cases[1]", "has to be an object"),
    "a judgement of a computed standard": (
        lambda d: d["judgements"].update({"2.1": {"rating": "good"}}),
        "judgements › 2.1",
        "computed from the cases",
    ),
    "a decision on a judged standard": (
        lambda d: d["decisions"].update({"1.1": {"rating": "good"}}),
        "decisions › 1.1",
        "is judged",
    ),
    "no such standard": (lambda d: d["decisions"].update({"9.9": {"rating": "good"}}), "9.9", "no standard"),
    "no such rating": (lambda d: d["decisions"]["2.2"].update(rating="splendid"), "2.2", "not one of"),
    "a decision on no day": (lambda d: d["decisions"]["2.2"].update({"on": "soon"}), "2.2", "YYYY-MM-DD"),
    "no such setting": (lambda d: d.update(settings={"mood": "good"}), "mood", "There is no setting"),
    "no such choice": (lambda d: d.update(settings={"banding": "up"}), "banding", "not one of"),
    "another framework": (lambda d: d.update(framework="yos-1066"), "framework", "the inspection uses"),
    "a newer format": (lambda d: d.update(format_version=3), "format_version", "reads versions 1 and 2"),
    "fieldwork of one day": (
        lambda d: d["inspection"].update(fieldwork=["2020-09-21"]),
        "fieldwork",
        "first",
    ),
    "an unknown table": (lambda d: d.update(answers={}), "answers", "There is no such entry"),
}


@pytest.mark.parametrize("name", FAULTS)
def test_reads_with_a_fault_are_refused_with_its_place(new, example, written, refuse, name):
    spoil, place, message = FAULTS[name]
    spoil(example)
    lines = refuse("import", new, written(example))
    assert any(place in line and message in line for line in lines), lines


def test_all_faults_are_listed_and_nothing_is_imported(new, example, written, refuse):
    spoilers = [
        "no such question",
        "outside the scale",
        "no such fact",
        "no such rating",
        "one reference twice",
    ]
    for name in spoilers:
        FAULTS[name][0](example)
    lines = refuse("import", new, written(example))
    for name in spoilers:
        assert any(FAULTS[name][2] in line for line in lines), name


def test_a_reference_that_the_inspection_has_already_is_refused(new, example, written, run, refuse):
    assert run("import", new, written(example))[0] == 0
    assert refuse("import", new, written(example)) == [
        "cases[1] C-01: This reference is used twice: here and in this inspection. References must differ."
    ]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "line 1, column 1: This is not JSON"),
        (b'{"format": "caseread",\n oops}', "line 2, column 2: This is not JSON"),
        (b"[1, 2]", "This is no file of case reads"),
        (b'{"format": "other"}', "This is no file of case reads"),
        (b'{"format": "caseread"}', "format_version: This file has format version None"),
        (b'{"format": "caseread", "format": "caseread"}', "format: This entry stands twice"),
        (b"\xff\xfe{\x00}\x00", "The file is not text in UTF-8"),
        (b"[" * 100_000, "nested too deeply"),
        (b'{"format": "caseread", "n": ' + b"9" * 5000 + b"}", "a number"),
        (b"SQLite format 3\0" + bytes(range(256)), "The file is not text in UTF-8"),
    ],
)
def test_a_file_that_holds_no_reads_is_refused(new, written, refuse, content, message):
    assert message in refuse("import", new, written(content))[0]


def test_reads_that_are_not_there_are_named(new, tmp_path, refuse):
    assert "nothing.json: The file cannot be read" in refuse("import", new, tmp_path / "nothing.json")[0]
    assert "The file cannot be read" in refuse("import", new, tmp_path)[0]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


def places(data, start=()):
    yield start
    items = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for key, value in items:
        yield from places(value, (*start, key))


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_no_reads_make_the_program_crash(data, new, example, written, run):
    spoilt = copy.deepcopy({"whole": example})
    *way, last = data.draw(st.sampled_from([place for place in places(spoilt) if place]))
    target = spoilt
    for step in way:
        target = target[step]
    target[last] = data.draw(JSON)
    original = new.read_bytes()
    code, _, err = run("import", new, written(spoilt["whole"]))
    assert code in (0, 1)
    if code == 1:
        assert err.startswith("caseread: ")
        assert new.read_bytes() == original
    else:
        assert run("verify", new)[0] == 0
    new.write_bytes(original)


COMMANDS = {
    "import": lambda path, folder: ("import", path, folder / "reads.json"),
    "rate": lambda path, folder: ("rate", path),
    "report": lambda path, folder: ("report", path, "--out", folder / "out.pdf"),
    "export": lambda path, folder: ("export", path, "--out", folder / "out.json"),
    "verify": lambda path, folder: ("verify", path),
}


def newer(path):
    with closing(sqlite3.connect(path)) as database:
        row = ("caseread", "m999_of_the_future", "2031-01-01")
        database.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES (?,?,?)", row
        )
        database.commit()


def other_database(path):
    path.unlink()
    with closing(sqlite3.connect(path)) as database:
        database.execute("CREATE TABLE x (y)")


FILES = {
    "missing": (lambda path: path.unlink(), "There is no such file."),
    "text": (lambda path: path.write_text("Dear Sir"), "This is not a Caseread inspection."),
    "empty": (lambda path: path.write_bytes(b""), "This is not a Caseread inspection."),
    "other database": (other_database, "This is not a Caseread inspection."),
    "folder": (lambda path: (path.unlink(), path.mkdir()), "This is not a Caseread inspection."),
    "newer": (newer, "This file was made by a newer version of Caseread."),
    "cut short": (lambda path: path.write_bytes(path.read_bytes()[:9000]), "The file is damaged."),
}


@pytest.mark.parametrize("kind", FILES)
@pytest.mark.parametrize("name", COMMANDS)
def test_a_file_that_is_no_usable_inspection_is_refused(
    plain, tmp_path, written, example, refuse, name, kind
):
    spoil, message = FILES[kind]
    written(example)
    spoil(plain)
    lines = refuse(*COMMANDS[name](plain, tmp_path))
    assert lines[0].startswith("demo.caseread: ")
    assert message in lines[0]


HOLD = """
import os
import sys
from pathlib import Path
import main
file = main.files().open(Path(sys.argv[1]), os.environ["CASEREAD_PASSPHRASE"])
print("open", flush=True)
sys.stdin.read()
file.close()
"""


@pytest.fixture
def held(demo):
    """An inspection file that another process has open."""
    command = [sys.executable, "-c", HOLD, demo]
    folder = Path(main.__file__).parent
    with subprocess.Popen(command, cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout.readline() == b"open\n"
        yield demo
        process.stdin.close()


def test_a_file_that_is_open_elsewhere_is_refused(held, tmp_path, written, example, refuse):
    written(example)
    for command in COMMANDS.values():
        message = "This file is open elsewhere. Close it there, then try again."
        assert refuse(*command(held, tmp_path)) == [f"demo.caseread: {message}"]


def test_verifying_lists_every_difference(plain, refuse):
    with closing(sqlite3.connect(plain)) as database:
        database.execute("UPDATE judgements SET rating = 'inadequate'")
        database.commit()
    lines = refuse("verify", plain)
    assert len(lines) == 4
    assert all("another value here than its history says" in line for line in lines)
    assert "The file is damaged." in refuse("rate", plain)[0]


class TestMakingFiles:
    """A new file is made whole or not at all."""

    @pytest.mark.parametrize("command", ["demo", "new"])
    def test_a_file_that_is_there_is_never_replaced(self, demo, refuse, command):
        options = ["--framework", "yos-2018", "--service", "X"] if command == "new" else []
        assert "There is a file with this name already" in refuse(command, demo, *options)[0]

    @pytest.mark.parametrize("command", ["demo", "new"])
    def test_an_unknown_framework_is_refused_with_those_that_there_are(self, tmp_path, refuse, command):
        options = ["--service", "X"] if command == "new" else []
        message = refuse(command, tmp_path / "a.caseread", "--framework", "yos-1066", *options)[0]
        assert "yos-1066" in message
        assert "yos-2018" in message

    @pytest.mark.parametrize("service", ["", "  ", "\n"])
    def test_a_service_needs_a_name(self, tmp_path, refuse, service):
        arguments = ("new", tmp_path / "a", "--framework", "yos-2018", "--service", service)
        assert refuse(*arguments) == ["--service: An inspection needs the name of a service."]

    def test_a_folder_that_is_not_there_is_refused(self, tmp_path, refuse):
        assert "The file cannot be made here" in refuse("demo", tmp_path / "no" / "a.caseread")[0]

    def test_a_name_that_is_half_a_character_leaves_no_file_or_a_readable_one(self, tmp_path, run):
        """What a terminal sends that is not UTF-8 reaches the program as halves of characters."""
        path = tmp_path / "a.caseread"
        code, _, _ = run("new", path, "--framework", "yos-2018", "--service", "Caf\udce9")
        assert code == 0 if path.exists() else code == 1
        assert not path.exists() or run("verify", path)[0] == 0

    def test_a_first_change_that_cannot_be_saved_leaves_no_file(self, tmp_path):
        with pytest.raises(TypeError):
            main.files().create(tmp_path / "a.caseread", "yos-2018", object(), None)
        assert list(tmp_path.iterdir()) == []


class TestWriting:
    """What is written is there whole, or the former file is."""

    TARGETS = (("report", "--case", "C-01"), ("export", "--format", "json"))

    def test_a_case_that_is_not_there_is_refused(self, demo, tmp_path, refuse):
        arguments = ("report", demo, "--out", tmp_path / "a.pdf", "--case", "C-99")
        assert refuse(*arguments) == ["case C-99: No case has this reference."]

    @pytest.mark.parametrize("command", TARGETS)
    def test_a_folder_that_is_not_there_is_refused(self, demo, tmp_path, refuse, command):
        message = refuse(*command, demo, "--out", tmp_path / "no" / "out")[0]
        assert "The file cannot be written" in message
        assert str(tmp_path / "no" / "out") in message

    @pytest.mark.parametrize("command", TARGETS)
    def test_a_folder_is_not_written_over(self, demo, tmp_path, refuse, command):
        (tmp_path / "out").mkdir()
        assert "The file cannot be written" in refuse(*command, demo, "--out", tmp_path / "out")[0]

    @pytest.mark.parametrize("command", TARGETS)
    def test_no_name_at_all_is_refused(self, demo, tmp_path, refuse, command, monkeypatch):
        monkeypatch.chdir(tmp_path)
        assert "The file cannot be written" in refuse(*command, demo, "--out", "")[0]

    @pytest.mark.parametrize("command", TARGETS)
    def test_no_inspection_is_written_over(self, demo, demo_bytes, refuse, command):
        other = demo.with_name("other.caseread")
        other.write_bytes(demo_bytes)
        for target in (demo, other):
            assert "nothing else is written over it" in refuse(*command, demo, "--out", target)[0]

    @pytest.mark.parametrize("command", TARGETS)
    def test_a_former_file_survives_a_disk_that_is_full(self, demo, tmp_path, command):
        """The limit on the size of files stands in for the disk: it stops the write half-way."""
        pytest.importorskip("resource")
        out = tmp_path / "out"
        out.write_bytes(b"the former file")
        limit = (
            "import resource, signal, sys; sys.path.insert(0, sys.argv[1]);"
            "signal.signal(signal.SIGXFSZ, signal.SIG_IGN);"
            "resource.setrlimit(resource.RLIMIT_FSIZE, (4096, resource.RLIM_INFINITY));"
            "import main; sys.exit(main.main(sys.argv[2:]))"
        )
        folder = Path(main.__file__).parent
        command_line = [sys.executable, "-B", "-c", limit, folder, *command, demo, "--out", out]
        done = subprocess.run(command_line, capture_output=True, check=False, text=True)
        assert (done.returncode, done.stdout) == (1, "")
        assert "The file cannot be written (File too large)" in done.stderr
        assert out.read_bytes() == b"the former file"
        assert {p.name for p in tmp_path.iterdir()} == {"demo.caseread", "out"}

    @pytest.mark.parametrize("command", TARGETS)
    def test_a_former_file_is_replaced_when_all_goes_well(self, demo, tmp_path, run, command):
        out = tmp_path / "out"
        out.write_bytes(b"the former file")
        assert run(*command, demo, "--out", out)[0] == 0
        assert b"the former file" not in out.read_bytes()


class TestChecking:
    """A framework's faults are listed all at once."""

    def test_every_fault_of_a_framework_is_listed(self, tmp_path, refuse):
        folder = tmp_path / "broken"
        shutil.copytree(frameworks.framework_folder("yos-2018"), folder)
        court = folder / "2-court-disposals.toml"
        text = court.read_text("utf-8")
        text = text.replace('id = "2.1.1.b"', 'id = "2.1.1.a"', 1).replace(
            'under = "2.4.3"', 'under = "2.4.33"', 1
        )
        court.write_text(text, "utf-8")
        lines = refuse("check", folder)
        assert any("2.1.1.a" in line for line in lines)
        assert any("2.4.33" in line for line in lines)
        assert all("2-court-disposals.toml" in line for line in lines if "2.4.33" in line)

    def test_a_file_that_is_not_toml_is_named(self, tmp_path, refuse):
        (tmp_path / "framework.toml").write_text("id = \n", "utf-8")
        assert "framework.toml" in refuse("check", tmp_path)[0]

    @pytest.mark.parametrize("name", ["nowhere", "empty", "file"])
    def test_what_is_no_framework_folder_is_refused(self, tmp_path, refuse, name):
        (tmp_path / "empty").mkdir()
        (tmp_path / "file").write_text("x")
        assert "framework.toml" in refuse("check", tmp_path / name)[0]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_a_pipe_is_refused_instead_of_waited_for(tmp_path, run):
    os.mkfifo(tmp_path / "pipe")
    assert run("rate", tmp_path / "pipe")[0] == 1


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_reads_from_a_pipe_are_refused_instead_of_waited_for(new, tmp_path):
    os.mkfifo(tmp_path / "pipe")
    command = [sys.executable, main.__file__, "import", new, tmp_path / "pipe"]
    done = subprocess.run(command, capture_output=True, check=False, text=True, timeout=30)
    assert done.returncode == 1
    assert "this is a folder, a pipe or a device" in done.stderr


def test_reads_larger_than_the_limit_are_refused_unread(new, written, refuse):
    message = refuse("import", new, written(b" " * (LONGEST_TEXT + 1)))[0]
    assert "The file is larger than 32 MiB" in message


def test_the_example_needs_no_more_than_json(example):
    assert json.loads(json.dumps(example)) == example
