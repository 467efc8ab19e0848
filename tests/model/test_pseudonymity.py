"""What looks personal in a text, and what does not: false alarms are worse than none, so both are tabled."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.frameworks import demo_reads, framework_files, framework_ids, shipped
from model.inspection import Case, Inspection
from model.interchange import import_operation, parse_json
from model.operations import applied, creation
from model.pseudonymity import (
    KINDS,
    inspection_year,
    personal_remarks,
    reference_sightings,
    sightings,
)

YEAR = 2020
HOSTILE = (
    "a.",
    "a@",
    "a.a@a.",
    "1 ",
    "0161 ",
    "+44 (0)",
    "d.o.b ",
    "1/1/2006 ",
    "Mary-",
    "Mr. ",
    "@a.b",
    "M1 1",
)


def seen(text: str, year: int | None = YEAR) -> list[tuple[str, str]]:
    return [(found.kind, text[found.start : found.end]) for found in sightings(text, year)]


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("Call her on 0161 496 0000.", "phone", "0161 496 0000"),
        ("tel:(0161) 496 0000", "phone", "(0161) 496 0000"),
        ("020 7946 0000 (office)", "phone", "020 7946 0000"),
        ("mobile 07700900123", "phone", "07700900123"),
        ("+44 7700 900123", "phone", "+44 7700 900123"),
        ("+44 (0)161 496 0000", "phone", "+44 (0)161 496 0000"),
        ("01204 56789, twice", "phone", "01204 56789"),
        ("0161 496 0000 2 calls", "phone", "0161 496 0000"),
        ("lives in M1 1AE", "postcode", "M1 1AE"),
        ("SW1A 1AA", "postcode", "SW1A 1AA"),
        ("EC1A1BB", "postcode", "EC1A1BB"),
        ("moved to cf10 3at", "postcode", "cf10 3at"),
        ("NHS 943 476 5919", "nhs_number", "943 476 5919"),
        ("9434765919", "nhs_number", "9434765919"),
        ("AB 12 34 56 C", "ni_number", "AB 12 34 56 C"),
        ("ab123456c", "ni_number", "ab123456c"),
        ("write to j.smith@example.org now", "email", "j.smith@example.org"),
        ("DOB 14/02/06", "date_of_birth", "14/02/06"),
        ("D.O.B: 3.5.2005", "date_of_birth", "3.5.2005"),
        ("born in Stockport on 14th February 2006", "date_of_birth", "14th February 2006"),
        ("(14-02-2006 DOB)", "date_of_birth", "14-02-2006"),
        ("His 16th birthday is 3 May 2021", "date_of_birth", "3 May 2021"),
        ("dyddiad geni 14 02 2006", "date_of_birth", "14 02 2006"),
        ("14 February 2006", "date_of_birth", "14 February 2006"),
        ("February 14, 2006", "date_of_birth", "February 14, 2006"),
        ("2006-02-14", "date_of_birth", "2006-02-14"),
        ("Mr Smith came", "name", "Mr Smith"),
        ("saw Mrs O'Brien", "name", "Mrs O'Brien"),
        ("Dr. Jones", "name", "Dr. Jones"),
        ("mr Khan", "name", "mr Khan"),
        ("Jade was seen", "name", "Jade"),
        ("with Callum’s mother", "name", "Callum’s"),
        ("Mary-Jane", "name", "Mary-Jane"),
        ("Siân came, late", "name", "Siân"),
        ("Michał", "name", "Michał"),
        ("told Mohammed Ali", "name", "Mohammed Ali"),
        ("Grace Smith attended", "name", "Grace Smith"),
    ],
)
def test_what_could_tell_who_a_child_is_is_seen(text: str, kind: str, words: str) -> None:
    assert seen(text) == [(kind, words)]


@pytest.mark.parametrize(
    "text",
    [
        "order of 12/03/2019, reviewed on 3 May 2019 and 2020-01-14",
        "01-02-2019 and 03-04-2019",
        "clause 2.2.2, 2.2.12 and 2.2.2.d",
        "45% of 12 cases; 8 of 14",
        "pages 10 11 12 13 14 15 16",
        "C-07, A12, YJ 0042, 2019/1234567",
        "In May 2019 the plan changed",
        "Will the plan be reviewed? May it be?",
        "Grace was given, and Hope remains",
        "Mr K and Ms B agreed",
        "on MS Teams, DR plan",
        "St Thomas, James Cook Hospital and Victoria Road",
        "The May Board met",
        "birth mother seen 3 May 2019",
        "Born in Wales. Panel on 3 May 2019",
        "birth certificate, 3 May 2019",
        "phase a1 2nd review",
        "ChildLine 0800 1111, or 101",
        "£1234567890",
        "943 476 5918",
        "QQ 12 34 56 Z",
        "an answer @ 2.2.2",
        "Youth Justice Board, Asset Plus, MAPPA, RoSH",
    ],
)
def test_what_inspectors_write_every_day_is_not(text: str) -> None:
    assert seen(text) == []


@pytest.mark.parametrize(
    "ref", ["JSmith", "Jade", "O'Brien, K", "jade-01", "John Smith 3", "ABC", "MOHAMMED01", " Siân "]
)
def test_a_reference_made_of_words_looks_like_a_name(ref: str) -> None:
    assert [found.kind for found in reference_sightings(ref)] == ["name"]


@pytest.mark.parametrize(
    "ref",
    ["C-07", "A12", "YJ 0042", "LDS/001", "JS", "7", "", "2019-0042", "Case File 12", "Court 3", "TP/KH-3"],
)
def test_a_reference_with_figures_does_not(ref: str) -> None:
    assert reference_sightings(ref, YEAR) == ()


def test_a_reference_may_not_be_another_number_of_a_person_either() -> None:
    assert [found.kind for found in reference_sightings("943 476 5919")] == ["nhs_number"]


@pytest.mark.parametrize(
    ("born", "is_seen"), [(2000, False), (2001, True), (2010, True), (2011, False), (2019, False)]
)
def test_a_bare_date_is_one_of_birth_for_the_ages_of_youth_justice_only(born: int, is_seen: bool) -> None:
    assert bool(seen(f"on 3 May {born}")) is is_seen


def test_without_a_year_of_inspection_a_bare_date_says_nothing() -> None:
    assert seen("14/02/2006", None) == []
    assert seen("born 14/02/2006", None) == [("date_of_birth", "14/02/2006")]


def test_several_things_are_seen_in_their_order() -> None:
    text = "Jade, born 14/02/2006, of M1 1AE: 0161 496 0000"
    assert [kind for kind, _ in seen(text)] == ["name", "date_of_birth", "postcode", "phone"]


def texts_of(data: object) -> Iterator[str]:
    """Every text in parsed JSON."""
    if isinstance(data, str):
        yield data
    else:
        items = data.values() if isinstance(data, dict) else data if isinstance(data, list) else ()
        for item in items:
            yield from texts_of(item)


@pytest.mark.parametrize("framework_id", framework_ids())
def test_no_programme_and_no_demonstration_raises_a_false_alarm(framework_id: str) -> None:
    data = json.loads(demo_reads(framework_id))
    assert [seen(text) for text in framework_files(framework_id).values() if seen(text)] == []
    assert [case["ref"] for case in data["cases"] if reference_sightings(case["ref"], YEAR)] == []
    notes = [case.get("notes", {}) for case in data["cases"]]
    kinds = ("judgements", "findings", "recommendations", "good_practice")
    written = [notes, *(data.get(kind, []) for kind in kinds)]
    assert [seen(text) for text in texts_of(written) if seen(text)] == []


nhs_figures = st.integers(100_000_000, 999_999_999).map(str)


def check_figure(figures: str) -> int:
    """The published rule: 11 less the remainder, where 11 is written as 0 and 10 is never given out."""
    rest = 11 - sum((10 - place) * int(figure) for place, figure in enumerate(figures)) % 11
    return 0 if rest == 11 else rest


@given(nhs_figures, st.sampled_from(["", " ", "-"]), st.sampled_from(["", "NHS no: ", "see ", "("]))
def test_every_nhs_number_is_seen_and_no_mistyped_one(figures: str, between: str, before: str) -> None:
    rest = check_figure(figures)
    for last in range(10):
        number = between.join((figures[:3], figures[3:6], f"{figures[6:]}{last}"))
        assert (("nhs_number", number) in seen(f"{before}{number}.")) is (last == rest)


pieces = st.sampled_from(
    [
        "Jade",
        "Mr ",
        "born ",
        "14/02/2006",
        "0161 ",
        "496 0000",
        "M1 ",
        "1AE",
        "943",
        "-",
        "'s",
        "@",
        ".",
        " ",
        "\n",
        "é",
    ]
)


@given(st.one_of(st.text(), st.lists(pieces).map("".join)), st.none() | st.integers(0, 9999))
def test_sightings_lie_within_the_text_in_order_and_apart(text: str, year: int | None) -> None:
    for found in (sightings(text, year), reference_sightings(text, year)):
        ends = [0]
        for one in found:
            assert ends[-1] <= one.start < one.end <= len(text)
            assert one.kind in KINDS
            ends.append(one.end)


def test_a_megabyte_that_nearly_matches_throughout_is_looked_through() -> None:
    """Would not end within the test run if any pattern or neighbour were tried again and again."""
    text = "\n".join(piece * (1_000_000 // len(HOSTILE) // len(piece)) for piece in HOSTILE)
    assert all(found.end <= len(text) for found in sightings(text, YEAR))
    assert reference_sightings(text, YEAR)


def test_the_year_is_that_of_the_first_day_of_fieldwork() -> None:
    assert inspection_year(Inspection(fieldwork_from="2020-09-21")) == YEAR
    assert inspection_year(Inspection()) is None


def test_an_import_names_every_place_that_looks_personal_and_never_the_words() -> None:
    values = [
        (("cases", "a", "ref"), "C-01"),
        (("cases", "a", "notes", "2.2.2.d"), "Jade, 0161 496 0000"),
        (("cases", "a", "reader"), "Simon Green"),
        (("cases", "b", "ref"), "Callum"),
        (("cases", "b", "notes", "2.2.2.e"), "see M1 1AE"),
        (("cases", "a", "evidence", "1", "text"), "Jade said so"),
        (("cases", "a", "evidence", "1", "document"), "Report on Jade"),
        (("cases", "a", "alerts", "1", "text"), "born 14/02/2006"),
        (("cases", "a", "alerts", "1", "passed_to"), "Mrs Jones"),
        (("cases", "a", "accepted", "met_beside_not_met 2.1.1"), "0161 496 0000"),
        (("cases", "a", "signed_by"), "Simon Green"),
        (("decisions", "2.2", "by"), "Simon Green"),
        (("decisions", "2.2", "reason"), "Mrs Jones agreed"),
    ]
    operation = creation(values, "Import")
    remarks = list(personal_remarks(operation, applied(Inspection(), operation)))
    assert remarks == [
        "C-01 › notes › 2.2.2.d: this looks like a person’s name and a phone number.",
        "case 2 › ref: this looks like a person’s name.",
        "case 2 › notes › 2.2.2.e: this looks like a postcode.",
        "C-01 › evidence › text: this looks like a person’s name.",
        "C-01 › evidence › document: this looks like a person’s name.",
        "C-01 › alerts › text: this looks like a date of birth.",
        "C-01 › accepted › met_beside_not_met 2.1.1: this looks like a phone number.",
        "decisions › 2.2 › reason: this looks like a person’s name.",
    ]


def test_an_import_of_a_demonstration_has_nothing_to_remark() -> None:
    framework_id = framework_ids()[0]
    data = parse_json(demo_reads(framework_id))
    ids = iter(range(1000))
    operation, _ = import_operation(shipped(framework_id), Inspection(), data, lambda: f"case-{next(ids)}")
    assert list(personal_remarks(operation, applied(Inspection(), operation))) == []


def test_what_an_operation_takes_away_is_not_remarked() -> None:
    inspection = Inspection(cases={"a": replace(Case("a", "C-01"), notes={"2.1": "Jade"})})
    removed = creation([(("cases", "a", "notes", "2.1"), "Jade")], "Note").inverse
    assert list(personal_remarks(removed, inspection)) == []
