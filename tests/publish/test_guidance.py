"""A place to which a rule or an answer sends a reader is there, or the build names it."""

import pytest

from macros.publish.guidance import guidance_problems

PAGES = {"how/": '<h2 id="thanks">Thanks</h2>'}


@pytest.mark.parametrize(
    ("place", "sentence"),
    [
        ("how/#thank", "rules.yml: thanks.guidance is how/#thank, and that page has no heading with the id thank; "),
        ("hwo/#thanks", "rules.yml: thanks.guidance is hwo/#thanks, and the site has no page hwo/; "),
    ],
)
def test_a_place_that_the_site_lacks_is_named(place, sentence):
    (said,) = guidance_problems({"rules": {"thanks": {"guidance": place}}, "sure": {"rules": []}}, PAGES)

    assert said.startswith(sentence)


def test_a_place_that_is_there_and_an_outcome_without_one_are_no_problem():
    sure = {"rules": [{"outcome": "decline", "guidance": ""}, {"outcome": "go", "guidance": "how/"}]}

    assert list(guidance_problems({"rules": {"thanks": {"guidance": "how/#thanks"}}, "sure": sure}, PAGES)) == []
