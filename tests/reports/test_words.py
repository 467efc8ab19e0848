"""The programme's words in sentences of ours."""

from model.frameworks import shipped
from reports import words


def test_scores_that_are_added_up_are_no_part_of_a_rating_and_others_are():
    assert words.rating_title(shipped("yos-2018"), "good") == "Good"
    assert words.rating_title(shipped("yot-phase3-2005"), "good") == "3: Good"
    assert words.rating_title(shipped("fji-2012"), "satisfactory") == "Satisfactory (3 of 4 stars)"
    assert words.rating_title(shipped("yot-phase2-2004"), "partly") == "Partly met"
