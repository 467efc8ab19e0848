"""Where files stand, how long they are, and what they must not mention."""

import ast
import re

MOST_LINES_IN_A_MODULE = 500
MOST_LINES_IN_A_FUNCTION = 60

# Written so that this file does not match itself.
PRIVATE_TO_A_MACHINE = re.compile(
    r"(?<![\w.])/(?:w)ork\b|(?<![\w.~])/(?:r)oot\b|(?<![\w.])/(?:o)pt/|(?<![\w.])/(?:f)arm/|(?<![\w.])/(?:h)ome/\w"
    r"|\b[A-Z]:\\(?:U)sers|index-(?:u)rl|find-(?:l)inks|python(?:h)osted|pypi\.(?:o)rg|deb\.(?:d)ebian"
)


def functions(tree):
    return [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]


def test_packaging_and_tests_are_no_packages(root):
    # packaging/__init__.py would hide the library of that name from pytest, one in tests/model our own model.
    assert [*root.glob("packaging/**/__init__.py"), *root.glob("tests/**/__init__.py")] == []


def test_modules_fit_in_a_head(sources):
    lengths = {source.name: len(source.text.splitlines()) for source in sources}
    assert {name: lines for name, lines in lengths.items() if lines > MOST_LINES_IN_A_MODULE} == {}


def test_functions_are_short(sources):
    lengths = {
        f"{source.name}:{function.lineno} {function.name}": function.end_lineno - function.lineno + 1
        for source in sources
        for function in functions(source.tree)
    }
    assert {name: lines for name, lines in lengths.items() if lines > MOST_LINES_IN_A_FUNCTION} == {}


def test_no_file_names_a_place_on_one_machine(files, root):
    found = []
    for path in files:
        content = path.read_bytes()
        if b"\0" in content:
            continue
        lines = content.decode("utf-8", errors="replace").splitlines()
        place = path.relative_to(root).as_posix()
        found += [
            f"{place}:{n} {line}" for n, line in enumerate(lines, 1) if PRIVATE_TO_A_MACHINE.search(line)
        ]
    assert found == []
