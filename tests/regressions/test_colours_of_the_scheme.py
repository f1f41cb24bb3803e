"""The colours follow the device: the palette's own inputs once switched every page to dark, and folds stayed black."""

import pytest

PAPER = {"light": "rgb(251, 248, 241)", "dark": "rgb(30, 27, 24)"}
INK = {"light": "rgb(42, 37, 34)", "dark": "rgb(236, 229, 218)"}


@pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_paper_and_ink_follow_the_device(new_page, scheme, script):
    page = new_page("/messages/", color_scheme=scheme, java_script_enabled=script)
    paper = page.locator("body").evaluate("(body) => getComputedStyle(body).backgroundColor")
    folded = page.locator("summary").first.evaluate("(summary) => getComputedStyle(summary).color")

    assert (paper, folded) == (PAPER[scheme], INK[scheme])


def test_the_readers_own_choice_goes_before_the_device(new_page):
    page = new_page("/", color_scheme="light")
    page.locator("label[title='Use light colours']").click()
    page.locator("label[title='Use dark colours']").click()

    assert page.locator("body").evaluate("(body) => getComputedStyle(body).backgroundColor") == PAPER["dark"]
