"""What the words name is on the pages, or the build says so."""

import pytest

from macros.publish.page_problems import guidance_problems, link_problems, purpose_problems

PAGES = {"how/": '<h2 id="thanks">Thanks</h2>'}


@pytest.mark.parametrize(
    ("place", "sentence"),
    [
        ("how/#thank", "rules.yml: thanks leads to how/#thank, and that page has no heading with the id thank; "),
        ("hwo/#thanks", "rules.yml: thanks leads to hwo/#thanks, and the site has no page hwo/; "),
    ],
)
def test_a_place_that_the_site_lacks_is_named(place, sentence):
    catalogue = {"rules": {"thanks": {"guidance": place}}, "sure": {"rules": []}, "next": {"steps": {}}, "kinds": {}}
    (said,) = guidance_problems(catalogue, PAGES)

    assert said.startswith(sentence)


def test_a_place_that_is_there_and_an_outcome_without_one_are_no_problem():
    sure = {"rules": [{"outcome": "decline", "guidance": ""}, {"outcome": "go", "guidance": "how/"}]}

    catalogue = {"rules": {"thanks": {"guidance": "how/#thanks"}}, "sure": sure, "next": {"steps": {"go": "how/"}}}

    assert list(guidance_problems(catalogue | {"kinds": {"offer": {"purpose": "decline"}}}, PAGES)) == []


def test_every_file_that_leads_to_a_place_is_read():
    gone = {"guidance": "gone/"}
    catalogue = {
        "rules": {"thanks": gone},
        "sure": {"rules": [{"outcome": "go"} | gone]},
        "next": {"steps": {"go": "gone/"}},
        "kinds": {"offer": gone},
    }
    said = [one.partition(" leads to ")[0] for one in guidance_problems(catalogue, PAGES)]

    assert said == ["rules.yml: thanks", "sure.yml: outcomes.go", "next.yml: steps.go", "kinds.yml: offer"]


def test_a_link_or_a_form_that_leads_nowhere_is_named():
    links = ["generatr/#a=b", "how/", "mailto:a@b.example", "https://b.example/c", "#top", "feed.xml", "?q=a&amp;b"]
    pages = {
        "": "".join(f'<a class="do" href="{link}">' for link in links),
        "how/": '<a href="../hwo/">',
        "contact/": '<form method="post" action="/a/contact/thank/"><form action="/a/how/">',
    }

    assert list(link_problems(pages, "/a/", {"", "how/", "feed.xml"}.__contains__)) == [
        "the home page: it leads to generatr/, and the site has nothing there; mend it.",
        "how/: it leads to ../hwo/, and the site has nothing there; mend it.",
        "contact/: it leads to /a/contact/thank/, and the site has nothing there; mend it.",
    ]


def test_a_purpose_on_no_page_and_one_on_two_pages_are_named():
    catalogue = {"choices": {"purpose": ["decline", "missed", "ask"]}}
    section = '<section class="messages" id="{}">'.format
    pages = {"a/": section("decline"), "b/": section("decline"), "c/": section("ask")}

    assert list(purpose_problems(catalogue, pages)) == [
        'docs/messages/: a/ and b/ write out decline; keep {{ messages(purpose="decline") }} on one.',
        'docs/messages/: no page writes out missed; put {{ messages(purpose="missed") }} on one.',
    ]
