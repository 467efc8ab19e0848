"""What no module does: run or unpickle data, start programs, reach a network, build SQL from what it was given.

How the imports are layered, and what is slow to import, is the part of import-linter and of test_imports.
"""

import ast
import subprocess
import sys

import pytest

from model.frameworks import framework_ids

FORBIDDEN = {
    "code": {"code", "codeop", "runpy"},
    "unpickling": {"dbm", "marshal", "pickle", "shelve", "yaml"},
    "processes": {"multiprocessing", "pty", "subprocess"},
    "network": {
        "ftplib",
        "http",
        "imaplib",
        "poplib",
        "smtplib",
        "socket",
        "socketserver",
        "ssl",
        "telnetlib",
        "urllib",
        "webbrowser",
        "xmlrpc",
    },
    "temporary files": {"tempfile"},
    "unpacking": {"shutil", "tarfile", "zipfile"},
    "native code": {"cffi", "ctypes"},
    "plugins": {"importlib", "pkgutil", "pluggy"},
}
ALLOWED = {
    (
        "model/work.py",
        "pickle",
    ): "hands a job to the worker that the window started; it knows the data and no more",
    ("reports/files.py", "tempfile"): "a report is written beside its target, then put in its place",
    (
        "reports/exports/packing.py",
        "zipfile",
    ): "packs what is exported in memory; unpacks only what it packed",
    (
        "storage/workbook.py",
        "zipfile",
    ): "reads workbooks that others made, in memory and within limits; unpacks nothing to the disk",
    ("ui/security/windows_events.py", "ctypes"): "Windows tells of a locked screen by a message of its own",
    ("ui/enchant.py", "ctypes"): "asks the dictionaries that the platform brings; adds no word to them",
    ("packaging/bootstrap.py", "subprocess"): "sets the environment up",
    ("packaging/bootstrap.py", "ctypes"): "looks whether the system has Qt's libraries",
    ("packaging/bootstrap.py", "importlib"): "looks whether Python can make an environment",
    ("packaging/bootstrap.py", "shutil"): "looks for apt-get",
    ("packaging/translations.py", "subprocess"): "starts Qt's lupdate, which finds the texts to translate",
    (
        "packaging/translations.py",
        "tempfile",
    ): "compares the catalogue with one that lupdate brought up to date",
}
BUILT_INS = {"__import__", "compile", "eval", "exec", "input", "breakpoint"}
SYSTEM = {"os.system", "os.popen", "os.fork", "os.startfile", "QDesktopServices.openUrl"}
SYSTEM_STARTS = ("os.exec", "os.spawn", "os.posix_spawn")
SQL_METHODS = {
    "execute",
    "executemany",
    "executescript",
    "query",
    "delete_where",
    "rows_where",
    "create_view",
}
SQL_BUILT = {
    "storage/engine.py: sql": "the adapter hands on what it is given",
    "storage/schema.py: statement": "the statements of a migration, all of them constants",
    "storage/rows.py: f'SELECT * FROM {kind} ORDER BY 1'": "the kinds of record, from model.inspection",
    "storage/rows.py: f'SELECT case_id, {key}, {value} FROM {table}'": "names from the constants of the module",
    "storage/rows.py: f'SELECT * FROM {table} ORDER BY case_id, id'": "the lists of a case, from model.inspection",
    "storage/rows.py: f'DELETE FROM {alike.table} WHERE {where}'": "names of columns, from the tables themselves",
    "storage/rows.py: f'INSERT INTO {row} ON CONFLICT ({key}) DO UPDATE SET {given}'": (
        "names of columns, which are those of the model's records: `applied` has refused all others"
    ),
    "storage/chronicle.py: sql": "the one statement above it",
}


@pytest.fixture
def programs(sources, root):
    """The program's own files, and those that set it up."""
    texts = {source.name: source.tree for source in sources}
    return texts | {
        f"packaging/{p.name}": ast.parse(p.read_text("utf-8")) for p in root.glob("packaging/*.py")
    }


def imported(tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module.split(".")[0]


def calls(tree):
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def test_no_module_imports_what_runs_data_or_reaches_out(programs):
    forbidden = {name for names in FORBIDDEN.values() for name in names}
    found = {
        (place, name) for place, tree in programs.items() for name in imported(tree) if name in forbidden
    }
    assert found == ALLOWED.keys()


def test_no_module_calls_what_runs_text_or_programs(programs):
    named = ((place, ast.unparse(call.func)) for place, tree in programs.items() for call in calls(tree))
    found = [
        (place, name) for place, name in named if name in BUILT_INS | SYSTEM or name.startswith(SYSTEM_STARTS)
    ]
    assert found == []


def test_one_module_starts_a_process_and_it_starts_this_program_only(programs):
    starting = {place for place, tree in programs.items() if "QProcess" in ast.unparse(tree)}
    assert starting == {"ui/making.py"}
    workers = [
        ast.unparse(node.value)
        for node in ast.walk(programs["main.py"])
        if isinstance(node, ast.AnnAssign) and ast.unparse(node.target) == "self.worker"
    ]
    assert workers == ["(sys.executable, str(Path(__file__).resolve()), WORK)"]


def test_the_networking_part_of_qt_is_never_imported(programs):
    text = "\n".join(ast.unparse(tree) for tree in programs.values())
    assert not [name for name in ("QtNetwork", "QtWebEngine", "QtWebSockets", "QtQml") if name in text]


def is_constant(argument):
    """Whether a statement stands in the source: a text without holes, or the name of a constant."""
    return isinstance(argument, ast.Constant) or (isinstance(argument, ast.Name) and argument.id.isupper())


def statements(call):
    """The SQL that a call is given."""
    if isinstance(call.func, ast.Attribute) and call.func.attr in SQL_METHODS:
        return call.args[:1]
    return call.args[1:2] if isinstance(call.func, ast.Name) and call.func.id == "carry_out" else []


def test_sql_is_never_built_from_what_was_given(programs):
    found = {
        f"{place}: {ast.unparse(statement)}"
        for place, tree in programs.items()
        for call in calls(tree)
        for statement in statements(call)
        if not is_constant(statement) and place.startswith(("storage/", "main"))
    }
    assert found == SQL_BUILT.keys()


OFFLINE = """
import os, socket, sys
def refuse(event, arguments):
    if event.split(".")[0] in {"ftplib", "http", "pty", "smtplib", "socket", "subprocess", "urllib"} or event in {
        "os.exec", "os.fork", "os.posix_spawn", "os.spawn", "os.system",
    }:
        raise RuntimeError(f"{event}{arguments}")
sys.addaudithook(refuse)
class NoSocket(socket.socket):
    def __init__(self, *arguments, **options):
        raise RuntimeError("a socket was made")
socket.socket = NoSocket
import main
names = ("a.caseread", "a.pdf", "a.json", "b.caseread")
demo, report, reads, other = (os.path.join(sys.argv[1], name) for name in names)
for command in (
    ["frameworks"],
    ["demo", demo, "--unencrypted"],
    ["rate", demo],
    ["rate", demo, "--json"],
    ["verify", demo],
    ["report", demo, "--out", report],
    ["export", demo, "--out", reads],
    ["new", other, "--framework", sys.argv[2], "--service", "Testshire", "--unencrypted"],
    ["import", other, reads],
):
    assert main.main(command) == 0, command
"""


def test_a_round_through_the_command_line_opens_no_socket_and_starts_no_program(root, tmp_path):
    command = [sys.executable, "-c", OFFLINE, tmp_path, framework_ids()[0]]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    assert {path.name for path in tmp_path.iterdir()} >= {"a.caseread", "a.pdf", "a.json", "b.caseread"}
