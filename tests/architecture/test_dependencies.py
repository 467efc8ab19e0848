"""What may be installed stands in a list that people read and change: versions, licences, and versions to avoid."""

import re
import tomllib
from importlib import metadata

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

PERMISSIVE = {
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "LicenseRef-Public-Domain",
    "MIT",
    "MIT-0",
    "MIT-CMU",
    "PSF-2.0",
    "Zlib",
}
# These bind whoever changes the library itself, which is a file of its own beside the program.
WEAK = {"pyside6-essentials": "LGPL-3.0-only", "shiboken6": "LGPL-3.0-only", "pikepdf": "MPL-2.0"}
# Which of the conditional requirements hold, whatever runs the tests: the list is one for all machines.
DEVELOPED_ON = {
    "python_version": "3.11",
    "python_full_version": "3.11.7",
    "sys_platform": "linux",
    "platform_system": "Linux",
    "os_name": "posix",
    "platform_python_implementation": "CPython",
    "implementation_name": "cpython",
    "extra": "",
}


@pytest.fixture(scope="module")
def listed(root):
    """The list's entries by name."""
    table = tomllib.loads((root / "packaging" / "dependencies.toml").read_text("utf-8"))
    entries = {canonicalize_name(entry["name"]): entry for entry in table["distribution"]}
    assert len(entries) == len(table["distribution"])
    return entries


@pytest.fixture(scope="module")
def pinned(root):
    """The versions that are installed, by name."""
    lines = (root / "packaging" / "constraints.txt").read_text("utf-8").splitlines()
    pins = [line.split("==") for line in lines if line and not line.startswith("#")]
    return {canonicalize_name(name): version for name, version in pins}


@pytest.fixture(scope="module")
def project(root):
    return tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]


def needed_by(requirements):
    """The names of distributions that these requirements lead to, as the installed ones state theirs."""
    found = set()
    waiting = [Requirement(requirement) for requirement in requirements]
    while waiting:
        requirement = waiting.pop()
        name = canonicalize_name(requirement.name)
        if name not in found and (not requirement.marker or requirement.marker.evaluate(DEVELOPED_ON)):
            found.add(name)
            waiting += [Requirement(further) for further in metadata.requires(name) or ()]
    return found


def stated_licence(name):
    """What a distribution's own metadata say of its licence, in whichever of three places."""
    about = metadata.metadata(name)
    said = about["License-Expression"] or (about["License"] or "").strip().split("\n")[0]
    classifiers = [line for line in about.get_all("Classifier") or () if line.startswith("License")]
    return said[:80] or "; ".join(line.rsplit(" :: ", 1)[-1] for line in classifiers)


def is_allowed(expression, allowed):
    """Whether an SPDX expression can be met with these licences alone."""
    met = re.sub(r"[\w.-]+", lambda found: met_by(found[0], allowed), expression)
    while "(" in met:
        met = re.sub(r"\(([^()]*)\)", lambda inner: str(any_met(inner[1])), met)
    return any_met(met)


def met_by(word, allowed):
    return word if word in {"AND", "OR"} else str(word in allowed)


def any_met(expression):
    return any("False" not in choice for choice in expression.split("OR"))


def test_the_list_and_the_pins_agree(listed, pinned):
    assert {name: entry["version"] for name, entry in listed.items() if "version" in entry} == pinned


def test_what_is_installed_is_what_is_listed(listed):
    installed = {name: metadata.version(name) for name, entry in listed.items() if "version" in entry}
    assert installed == {name: entry["version"] for name, entry in listed.items() if "version" in entry}


def test_the_list_holds_all_that_the_project_leads_to_and_nothing_else(listed, project):
    tests = project["optional-dependencies"]["test"]
    assert needed_by(project["dependencies"] + tests) == listed.keys()
    runtime = {name for name, entry in listed.items() if entry["runtime"]}
    assert needed_by(project["dependencies"]) == runtime


def test_no_version_that_is_known_to_be_bad_is_installed(listed):
    bad = [name for name, entry in listed.items() if metadata.version(name) in entry.get("known_bad", {})]
    assert bad == []


def test_what_a_distribution_says_of_its_licence_is_what_was_reviewed(listed):
    said = {name: stated_licence(name) for name, entry in listed.items() if "version" in entry}
    assert said == {name: entry["stated"] for name, entry in listed.items() if "version" in entry}


def test_what_comes_with_the_program_binds_nobody_who_uses_it(listed):
    runtime = {name: entry["licence"] for name, entry in listed.items() if entry["runtime"]}
    bound = {
        name for name, licence in runtime.items() if not is_allowed(licence, PERMISSIVE | {WEAK.get(name)})
    }
    assert bound == set()


@pytest.mark.parametrize(
    ("expression", "allowed"),
    [
        ("MIT", True),
        ("GPL-3.0-only", False),
        ("GPL-3.0-only OR MIT", True),
        ("MIT AND GPL-3.0-only", False),
        ("(GPL-3.0-only OR MIT) AND Zlib", True),
        ("(GPL-3.0-only OR MIT) AND MPL-2.0", False),
    ],
)
def test_a_licence_that_would_bind_is_found(expression, allowed):
    assert is_allowed(expression, PERMISSIVE) is allowed


def test_every_entry_says_when_it_was_reviewed_and_what_it_is_for(listed):
    incomplete = [name for name, entry in listed.items() if not (entry["purpose"] and entry["reviewed"])]
    assert incomplete == []
