"""Set Caseread up in `.venv` and run it, or run every check: `python3 packaging/bootstrap.py run|test`.

Standard library only. The lines down to the version check also parse on older Pythons, which are told so.
"""

import sys

if sys.version_info < (3, 11):
    sys.exit("Caseread needs Python 3.11 or newer; this is Python %d.%d." % sys.version_info[:2])

import argparse
import ctypes
import hashlib
import importlib
import importlib.util
import os
import platform
import shlex
import shutil
import subprocess
import tomllib
import venv
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
CONSTRAINTS = ROOT / "packaging" / "constraints.txt"
DEMO = Path("demo") / "demonstration.caseread"
DEMO_REPORT = DEMO.with_suffix(".pdf")

# What Qt loads on Linux: the library, and the Debian packages that may hold it, the newest name first.
QT_LIBRARIES = {
    "libglib-2.0.so.0": ("libglib2.0-0t64", "libglib2.0-0"),
    "libGL.so.1": ("libgl1",),
    "libEGL.so.1": ("libegl1",),
    "libxkbcommon.so.0": ("libxkbcommon0",),
    "libfontconfig.so.1": ("libfontconfig1",),
    "libfreetype.so.6": ("libfreetype6",),
    "libdbus-1.so.3": ("libdbus-1-3",),
}
X11_LIBRARIES = {
    "libX11-xcb.so.1": ("libx11-xcb1",),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0",),
    "libxcb-cursor.so.0": ("libxcb-cursor0",),
    "libxcb-icccm.so.4": ("libxcb-icccm4",),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1",),
    "libxcb-randr.so.0": ("libxcb-randr0",),
    "libxcb-shape.so.0": ("libxcb-shape0",),
    "libxcb-sync.so.1": ("libxcb-sync1",),
    "libxcb-xfixes.so.0": ("libxcb-xfixes0",),
}
WAYLAND_LIBRARIES = {
    "libwayland-client.so.0": ("libwayland-client0",),
    "libwayland-cursor.so.0": ("libwayland-cursor0",),
}


class SetUpError(Exception):
    """Something that the person at the keyboard has to mend; the text says what and how."""


# --- the system's libraries -----------------------------------------------------------------------------


def has_display() -> bool:
    """Tell whether a window can be shown: always, but on Linux without X11 and Wayland."""
    return not sys.platform.startswith("linux") or bool(
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    )


def needed_libraries() -> dict[str, tuple[str, ...]]:
    """Return the libraries that Qt will ask Linux for, with the Debian packages that hold them."""
    if not sys.platform.startswith("linux"):
        return {}
    libraries = dict(QT_LIBRARIES)
    if os.environ.get("DISPLAY"):
        libraries |= X11_LIBRARIES
    if os.environ.get("WAYLAND_DISPLAY"):
        libraries |= WAYLAND_LIBRARIES
    return libraries


def loads(soname: str) -> bool:
    """Tell whether the system's loader finds a library."""
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def missing_packages() -> dict[str, tuple[str, ...]]:
    """Return what is missing (libraries, Python's own installer) and the Debian packages that hold it."""
    missing = {soname: names for soname, names in needed_libraries().items() if not loads(soname)}
    if not venv_fits() and importlib.util.find_spec("ensurepip") is None:
        missing["ensurepip"] = ("python%d.%d-venv" % sys.version_info[:2], "python3-venv")
    return missing


def known_to_apt(names: tuple[str, ...]) -> str:
    """Return the first of a package's names that this release of Debian or Ubuntu has, or the last."""
    for name in names:
        if subprocess.run(["apt-cache", "show", name], capture_output=True, check=False).returncode == 0:
            return name
    return names[-1]


def apt_install(candidates: Iterable[tuple[str, ...]]) -> list[str]:
    """Return the command that installs one package of each group."""
    packages = [known_to_apt(names) for names in candidates]
    return ["apt-get", "install", "-y", "--no-install-recommends", *packages]


def provide_system_packages() -> None:
    """Install what the system lacks, as root on Debian and Ubuntu; elsewhere say what is needed."""
    missing = missing_packages()
    if not missing:
        return
    announce(f"Missing on this system: {', '.join(missing)}")
    if shutil.which("apt-get") is None:
        raise SetUpError("Install them with the system's package manager, then start again.")
    if os.geteuid() != 0:
        command = shlex.join(["sudo", *apt_install(missing.values())])
        raise SetUpError(f"Install them, then start again:\n  {command}")
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "update"], env=environment, check=False)
    subprocess.run(apt_install(missing.values()), env=environment, check=False)
    importlib.invalidate_caches()
    missing = missing_packages()
    if missing:
        raise SetUpError(f"Still missing after apt-get: {', '.join(missing)}")


# --- the virtual environment ----------------------------------------------------------------------------


def requirements(with_tests: bool) -> list[str]:
    """Return the packages that pyproject.toml asks for."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted: list[str] = list(project["dependencies"])
    return wanted + project["optional-dependencies"]["test"] if with_tests else wanted


def fingerprint(wanted: list[str]) -> str:
    """Return a hash that changes whenever the environment has to be installed anew."""
    parts = [*wanted, CONSTRAINTS.read_text(encoding="utf-8"), platform.python_version()]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def stamp(with_tests: bool) -> Path:
    """Return the file that says what was last installed."""
    return VENV / ("caseread-test.stamp" if with_tests else "caseread-run.stamp")


def is_installed(with_tests: bool) -> bool:
    """Tell whether `.venv` works and holds exactly what is wanted."""
    file = stamp(with_tests)
    return PYTHON.exists() and file.exists() and file.read_text() == fingerprint(requirements(with_tests))


def venv_fits() -> bool:
    """Tell whether `.venv` exists and was made by this version of Python."""
    settings = VENV / "pyvenv.cfg"
    version = f"version = {platform.python_version()}"
    return PYTHON.exists() and settings.exists() and version in settings.read_text().splitlines()


def provide_venv(with_tests: bool) -> None:
    """Make `.venv` and install into it, unless it is there and up to date."""
    if is_installed(with_tests):
        return
    if not venv_fits():
        announce("Making the virtual environment .venv")
        venv.EnvBuilder(clear=True, with_pip=True, symlinks=os.name != "nt").create(VENV)
    announce("Installing the packages of pyproject.toml (about 150 MB to download, once)")
    options = ["--disable-pip-version-check", "--quiet", "-c", str(CONSTRAINTS)]
    if call(PYTHON, "-m", "pip", "install", *options, *requirements(with_tests)) != 0:
        raise SetUpError("pip could not install the packages: see its message above.")
    for kind in {False, with_tests}:
        stamp(kind).write_text(fingerprint(requirements(kind)))


def set_up(with_tests: bool) -> None:
    """Provide everything that Caseread, or its tests, need."""
    provide_system_packages()
    provide_venv(with_tests)


# --- running --------------------------------------------------------------------------------------------


def announce(text: str) -> None:
    """Print a line at once, before what a sub-process prints."""
    print(f"== {text}", flush=True)


def call(*command: str | Path) -> int:
    """Run a command in the repository's folder and return its exit code."""
    return subprocess.run([str(part) for part in command], cwd=ROOT, check=False).returncode


def caseread(*arguments: str | Path) -> int:
    """Run Caseread's own command line."""
    return call(PYTHON, "main.py", *arguments)


def run_demo() -> int:
    """Open the demonstration inspection, or without a display rate it and print its report."""
    set_up(with_tests=False)
    (ROOT / DEMO).parent.mkdir(exist_ok=True)
    if not (ROOT / DEMO).exists():
        announce(f"Making the demonstration inspection {DEMO}")
        code = caseread("demo", DEMO, "--unencrypted")
        if code != 0:
            return code
    if has_display():
        return caseread(DEMO)
    announce("There is no display here, so no window: the ratings, then the report")
    code = caseread("rate", DEMO) or caseread("report", DEMO, "--out", DEMO_REPORT)
    if code == 0:
        announce(f"Inspection: {DEMO}   Report: {DEMO_REPORT}")
    return code


def checks() -> dict[str, list[str | Path]]:
    """Return every check and its command, in order; pytest is last so that its summary closes the output."""
    lint_imports = "from importlinter.cli import lint_imports_command as lint; lint()"
    found: dict[str, list[str | Path]] = {
        "ruff format --check .": [PYTHON, "-m", "ruff", "format", "--check", "."],
        "ruff check .": [PYTHON, "-m", "ruff", "check", "."],
        "mypy": [PYTHON, "-m", "mypy"],
        "lint-imports": [PYTHON, "-c", lint_imports],
    }
    for file in sorted((ROOT / "model" / "frameworks").glob("*/framework.toml")):
        folder = file.parent.relative_to(ROOT)
        found[f"main.py check {folder.as_posix()}"] = [PYTHON, "main.py", "check", folder]
    return found | {"pytest": [PYTHON, "-m", "pytest", "-n", "auto", "--dist", "worksteal"]}


def run_checks() -> int:
    """Run all checks, even after one has failed, then name those that failed."""
    set_up(with_tests=True)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    failed = []
    for name, command in checks().items():
        announce(name)
        if call(*command) != 0:
            failed.append(name)
    if failed:
        announce(f"Failed: {', '.join(failed)}")
    return 1 if failed else 0


def main() -> int:
    """Read the command line and do what it asks."""
    parser = argparse.ArgumentParser(prog="packaging/bootstrap.py", description="Set Caseread up and run it.")
    parser.add_argument("task", choices=["run", "test"], help="open the demonstration, or run every check")
    tasks = {"run": run_demo, "test": run_checks}
    try:
        return tasks[parser.parse_args().task]()
    except SetUpError as problem:
        print(problem, file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
