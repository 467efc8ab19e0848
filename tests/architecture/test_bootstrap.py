"""The set-up script: what it installs, what it runs, and what it says when it cannot."""

import importlib.util
import re
import tomllib

import pytest


@pytest.fixture
def bootstrap(root):
    """packaging/bootstrap.py as a module; its folder is not a package."""
    spec = importlib.util.spec_from_file_location("bootstrap", root / "packaging" / "bootstrap.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def called(bootstrap, monkeypatch):
    """The commands that the script would have run, each of them with success."""
    commands = []
    monkeypatch.setattr(bootstrap, "set_up", lambda with_tests: None)
    monkeypatch.setattr(bootstrap, "call", lambda *parts: commands.append([str(part) for part in parts]) or 0)
    return commands


@pytest.fixture
def bare_debian(bootstrap, monkeypatch):
    """A Linux without a display, without Qt's libraries, and with apt-get that does not help."""
    monkeypatch.setattr(bootstrap.sys, "platform", "linux")
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setattr(bootstrap, "loads", lambda soname: soname != "libGL.so.1")
    monkeypatch.setattr(bootstrap, "venv_fits", lambda: True)
    monkeypatch.setattr(bootstrap, "known_to_apt", lambda names: names[-1])
    monkeypatch.setattr(bootstrap.shutil, "which", lambda name: name)
    monkeypatch.setattr(bootstrap.os, "geteuid", lambda: 1000, raising=False)


def names(requirements):
    return {re.split(r"[<>=]", line)[0].strip().lower().replace("_", "-") for line in requirements}


def pins(bootstrap):
    lines = bootstrap.CONSTRAINTS.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def test_every_package_is_pinned_to_one_version(bootstrap):
    assert names(bootstrap.requirements(with_tests=True)) <= names(pins(bootstrap))
    assert [pin for pin in pins(bootstrap) if not re.fullmatch(r"[\w.-]+==[\w.]+", pin)] == []


def test_the_test_tools_come_only_with_the_tests(bootstrap, root):
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert bootstrap.requirements(with_tests=False) == project["dependencies"]
    assert "pytest" in bootstrap.requirements(with_tests=True)


def test_pytest_runs_last_and_every_framework_is_checked(bootstrap, root):
    checks = list(bootstrap.checks())
    frameworks = {path.parent.name for path in root.glob("model/frameworks/*/framework.toml")}
    assert checks[-1] == "pytest"
    assert {check.rsplit("/", 1)[1] for check in checks if check.startswith("main.py check")} == frameworks


def test_one_failed_check_does_not_stop_the_others(bootstrap, called, monkeypatch, capsys):
    monkeypatch.setattr(bootstrap, "call", lambda *parts: called.append(parts) or int("ruff" in parts))
    assert bootstrap.run_checks() == 1
    assert len(called) == len(bootstrap.checks())
    assert "Failed: ruff format --check ., ruff check ." in capsys.readouterr().out


@pytest.mark.usefixtures("bare_debian")
def test_without_a_display_the_demo_is_rated_and_printed(bootstrap, called, monkeypatch, tmp_path):
    monkeypatch.setattr(bootstrap, "ROOT", tmp_path)
    assert bootstrap.run_demo() == 0
    assert [command[2] for command in called] == ["demo", "rate", "report"]


def test_with_a_display_the_demo_opens(bootstrap, called, monkeypatch, tmp_path):
    monkeypatch.setattr(bootstrap, "ROOT", tmp_path)
    monkeypatch.setenv("DISPLAY", ":0")
    assert bootstrap.run_demo() == 0
    assert [command[2:] for command in called] == [
        ["demo", str(bootstrap.DEMO), "--unencrypted"],
        [str(bootstrap.DEMO)],
    ]


@pytest.mark.usefixtures("bare_debian")
def test_a_missing_library_is_named_with_the_command_that_installs_it(bootstrap):
    with pytest.raises(bootstrap.SetUpError, match=r"sudo apt-get install .* libgl1"):
        bootstrap.provide_system_packages()


@pytest.mark.usefixtures("bare_debian")
def test_x11_asks_for_more_libraries(bootstrap, monkeypatch):
    assert "libxcb-cursor.so.0" not in bootstrap.needed_libraries()
    monkeypatch.setenv("DISPLAY", ":0")
    assert "libxcb-cursor.so.0" in bootstrap.needed_libraries()
