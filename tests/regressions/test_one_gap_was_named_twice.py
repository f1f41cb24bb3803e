"""A draft with "[Your name]" left in it was told of “[Your name]” and of “your name”, as if there were two."""

from playwright.sync_api import expect


def test_a_phrase_within_another_is_not_named_again(new_page):
    page = new_page("/check/")
    page.locator("#draft").fill("Thank you, but I must decline. Kind regards, [Your name]")

    expect(page.locator("[data-rule=nothing-left] .found")).to_have_text("“[Your name]”")
