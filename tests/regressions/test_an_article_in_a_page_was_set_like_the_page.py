"""The rule for the page's article had no parent: each case written out and each find of the search got its margins."""

from tests.browser.test_light import search


def test_a_case_and_a_find_have_no_margins_of_a_page(new_page):
    page = new_page("/messages/")
    search(page)
    paddings = page.locator("article article, .md-search-result article").evaluate_all(
        "(articles) => articles.map((article) => getComputedStyle(article).paddingBottom)"
    )

    assert len(paddings) > 20
    assert max(float(padding.removesuffix("px")) for padding in paddings) < 20
