"""Mistakes that the author of a framework can make, and where the check has to find them."""

from dataclasses import dataclass

RULES, QUESTIONS, EXAMPLES = "framework.toml", "questions.toml", "examples.toml"


@dataclass(frozen=True)
class Mistake:
    """A text of the small framework replaced by another, and the fault that results.

    The fault names the first line of the text `line`, by default of the new text, in `line_in`, by default the
    file that was edited.
    """

    name: str
    file: str
    old: str
    new: str
    code: str
    thing: str
    line: str = ""
    hint: str = ""
    line_in: str = ""


def edited(files, file, old, new):
    """The files with the first of an old text replaced."""
    assert old in files[file]
    return files | {file: files[file].replace(old, new, 1)}


def place_of(mistake, files):
    """The place that the fault should name: file, line and thing."""
    file = mistake.line_in or mistake.file
    before, found, _ = files[file].partition(mistake.line or mistake.new.strip("\n"))
    assert found
    return f"{file}:{before.count(chr(10)) + 1} {mistake.thing}".rstrip()
