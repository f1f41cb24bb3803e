"""The home page begins the form: how and when, and the message is there, with script or without."""

import re

import pytest
from playwright.sync_api import expect

from macros.catalogue.cases import complete
from macros.show.forms import BEGUN_BY, OTHERS
from macros.twins.compose import compose

PHONE = {"viewport": {"width": 390, "height": 664}, "has_touch": True, "is_mobile": True}


@pytest.mark.deep
@pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
def test_every_channel_and_notice_shows_its_message(new_page, catalogue, script):
    page = new_page("/", java_script_enabled=script)
    for channel in BEGUN_BY:
        for notice in catalogue["choices"]["notice"]:
            page.locator(f"[value={channel}]").check()
            page.locator(f"[value={notice}]").check()
            choices = complete(catalogue, {"channel": channel, "notice": notice, "stage": "scheduled"})
            said = [p["text"].split() for p in compose(catalogue, choices, {})["paragraphs"]]

            assert [text.split() for text in page.locator(".sheet .said:visible").all_inner_texts()] == said


def test_the_call_is_copied_by_the_first_tap(new_page):
    page = new_page("/", permissions=["clipboard-read", "clipboard-write"], **PHONE)
    copying = page.locator(".copy-message").locator("visible=true")
    expect(copying).to_be_in_viewport(ratio=1)
    copying.tap()

    expect(copying).to_have_text("Copied")
    assert page.evaluate("navigator.clipboard.readText()").startswith("When they answer\nHello.")


def test_names_are_added_in_the_form_with_the_choices_kept(new_page):
    page = new_page("/", **PHONE)
    page.locator("[value=email]").check()
    page.locator("[value=today]").check()
    page.get_by_role("link", name="Add names").locator("visible=true").click()

    expect(page.get_by_label("Your name")).to_be_focused()
    expect(page.locator(".answer", has_text="Email")).to_be_visible()
    expect(page.get_by_text("Today", exact=True).locator("visible=true")).to_be_visible()


@pytest.mark.deep
@pytest.mark.parametrize(("choice", "chosen"), OTHERS)
def test_another_situation_is_one_tap_from_its_message(new_page, catalogue, choice, chosen):
    page = new_page("/", **PHONE)
    page.locator(".others").get_by_role("link", name=catalogue["words"]["choices"][choice]["options"][chosen]).click()

    expect(page.get_by_role("heading", name="Your message")).to_be_in_viewport()
    assert f"{choice}={chosen}" in page.url


def test_who_is_not_sure_is_one_tap_from_the_questions(new_page):
    page = new_page("/")
    page.get_by_role("link", name="I am not sure").click()

    expect(page).to_have_url(re.compile("/when/am-i-sure/$"))
