"""What the program imports: nothing that reaches a network, and nothing slow before it is needed.

Which package may import which is import-linter's part: see the contracts in pyproject.toml.
"""

import ast
import subprocess
import sys

import pytest

NETWORK = {
    "aiohttp",
    "ftplib",
    "http",
    "httpx",
    "imaplib",
    "poplib",
    "requests",
    "smtplib",
    "socket",
    "socketserver",
    "ssl",
    "urllib.request",
    "urllib3",
    "xmlrpc",
}
NETWORK_IN_QT = ("QtNetwork", "QtWebEngine", "QtWebSockets", "QtWebChannel", "QtWebView")
SLOW = ["apsw", "cryptography", "docx", "openpyxl", "pydantic", "pypdfium2", "reportlab", "sqlite_utils"]


def imported_names(tree):
    """Return every dotted name that a module may be importing."""
    names = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names += [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
    return names


def reaches_a_network(name):
    if name.startswith("PySide6."):
        return name.split(".")[1].startswith(NETWORK_IN_QT)
    return any(name == module or name.startswith(f"{module}.") for module in NETWORK)


def test_nothing_can_reach_a_network(sources):
    found = {(source.name, name) for source in sources for name in imported_names(source.tree)}
    assert [(place, name) for place, name in sorted(found) if reaches_a_network(name)] == []


@pytest.mark.parametrize("library", SLOW)
def test_starting_imports_no_slow_library(library, root):
    if not (root / "main.py").exists():
        pytest.skip("main.py is not written yet")
    program = f"import main, sys; sys.exit({library!r} in sys.modules)"
    command = [sys.executable, "-c", program]
    finished = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert finished.returncode == 0, finished.stderr or f"{library} is imported by `import main`"
