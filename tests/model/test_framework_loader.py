"""Loading a framework: the same text gives the same framework; what cannot be used is a fault with a next step."""

import pytest

from model.checks.lines import line_numbers
from model.faults import FrameworkError
from model.framework_loader import digest_of, load_framework
from model.frameworks import demo_reads, framework_folder, framework_ids, read_files, shipped


def test_the_digest_follows_every_word_and_neither_examples_nor_order(yos_files):
    before = digest_of(yos_files)
    assert digest_of(dict(reversed(yos_files.items()))) == before
    assert digest_of(yos_files | {"examples.toml": "", "notes.txt": "x"}) == before
    assert digest_of(yos_files | {"facts.toml": yos_files["facts.toml"] + "\n"}) != before


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("format = 1", "format = 99", "framework_format"),
        ("format = 1", "format = ", "framework_syntax"),
        ('id = "minimal"\n', "", "framework_incomplete"),
        ('kind = "judgement"', 'sort = "judgement"', "framework_incomplete"),
    ],
)
def test_a_framework_that_cannot_be_used_is_a_fault(minimal_files, old, new, code):
    with pytest.raises(FrameworkError) as error:
        load_framework(
            minimal_files | {"framework.toml": minimal_files["framework.toml"].replace(old, new, 1)}
        )
    assert error.value.code == code


def test_questions_stand_in_the_order_of_reading(yos):
    ids = [question.id for question in yos.questions_for("court")]
    assert ids[:9] == ["2.1.1", *(f"2.1.1.{letter}" for letter in "abcdefg"), "2.1.2"]
    assert len(ids) == 12 + sum(
        len(q.parts) for s in yos.domains_for("court")[0].standards for q in s.questions
    )


def test_a_folder_that_holds_no_framework_is_a_fault(tmp_path):
    with pytest.raises(FrameworkError) as error:
        read_files(tmp_path)
    assert error.value.code == "framework_missing"


def test_an_unknown_framework_is_named_beside_those_that_ship():
    with pytest.raises(FrameworkError, match="yos-2018"):
        framework_folder("yos-2017")


@pytest.mark.parametrize("framework_id", framework_ids())
def test_a_shipped_framework_loads_under_its_own_name(framework_id):
    assert shipped(framework_id).id == framework_id
    assert not shipped(framework_id).demo or demo_reads(framework_id)


TOML = '''\
a = 1 # [[question]]
"b.c" = """
[[question]]
"""

[[question]]
id = "one"
list = [ # ]
  { id = "x", of = [1,
    2] },
  { id = 'y' },
]
[question.more]
k.l = "\\"] #"

[[question]]
[[question.part]]
[[question.part]]
id = "two"
'''


@pytest.mark.parametrize(
    ("place", "line"),
    [
        (("a",), 1),
        (("b.c",), 2),
        (("question", 0), 6),
        (("question", 0, "id"), 7),
        (("question", 0, "list"), 8),
        (("question", 0, "list", 0, "of", 1), 10),
        (("question", 0, "list", 1, "id"), 11),
        (("question", 0, "more"), 13),
        (("question", 0, "more", "k", "l"), 14),
        (("question", 1), 16),
        (("question", 1, "part", 1, "id"), 19),
    ],
)
def test_every_place_in_a_toml_text_has_its_line(place, line):
    assert line_numbers(TOML)[place] == line


def test_every_table_of_a_shipped_framework_is_found_where_it_stands(yos_files):
    for text in yos_files.values():
        lines = text.splitlines()
        for place, number in line_numbers(text).items():
            if place[-1] == "id":
                assert "id =" in lines[number - 1]
            elif len(place) == 2 and place[0] == "question":
                assert lines[number - 1] == "[[question]]"
