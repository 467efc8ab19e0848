"""The programme's words in sentences of ours."""

from model.framework_loader import load_framework
from model.frameworks import read_files, shipped
from model.language import WELSH, speaking
from reports import words
from tests.frameworks.guide import SECOND


def test_scores_that_are_added_up_are_no_part_of_a_rating_and_others_are():
    assert words.rating_title(shipped("yos-2018"), "good") == "Good"
    assert words.rating_title(shipped("yot-phase3-2005"), "good") == "3: Good"
    assert words.rating_title(shipped("fji-2012"), "satisfactory") == "Satisfactory (3 of 4 stars)"
    assert words.rating_title(shipped("yot-phase2-2004"), "partly") == "Partly met"


def test_the_usual_line_above_counts_is_welsh_in_welsh_and_the_programmes_own_words_stay_whole():
    framework = shipped("yos-2018")
    own = framework.question("2.2.2").base
    with speaking(WELSH):
        assert words.base_line(framework, "Of the {n} {cases} inspected:", 8) == "O’r 8 achos a arolygwyd:"
        assert words.base_line(framework, "", 1) == "O’r 1 achos a arolygwyd:"
        assert (
            words.base_line(framework, own, 8)
            == "Of the 8 cases with factors related to keeping the child safe:"
        )


def test_a_line_above_counts_is_in_one_language_throughout_where_a_framework_has_some_welsh():
    framework = load_framework(read_files(SECOND)).in_language(WELSH)
    welsh, english = framework.standard("2").base, framework.question("2.3").base
    with speaking(WELSH):
        assert words.base_line(framework, welsh, 3) == "O'r 3 achos a ddarllenwyd:"
        assert words.base_line(framework, english, 1) == "Of the 1 case with a tanker or by night:"
