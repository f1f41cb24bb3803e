"""What rubbish in the form once did: it threw, froze the page, dialled half of a number, or lost an address."""

import pytest
from playwright.sync_api import expect

from tests.browser.fuzzing import run

MANY = 300_000
JUDGED = """
const draft = { texts: Array(given.many).fill("I am sorry."), limit: given.limit, purpose: "decline", apology: false };
return m.check.check(given.rules, given.phrases, draft).find(({ rule }) => rule === "apology").found.length;"""


def test_a_phrase_that_a_paste_has_hundreds_of_thousands_of_times_is_found_as_often(new_page, catalogue):
    given = {key: catalogue[key] for key in ("rules", "phrases")}
    given |= {"many": MANY, "limit": catalogue["limits"]["call"]}

    assert run(new_page("/check/"), JUDGED, [], given) == MANY


def test_a_phrase_that_is_there_many_times_is_shown_once(new_page):
    page = new_page("/check/")
    page.get_by_label("Your draft").fill("Sorry. I am sorry, and sorry again.")

    expect(page.locator("[data-rule=apology] .found")).to_have_text("“sorry”")


@pytest.mark.parametrize(
    ("typed", "dialled"),
    [
        ("\u202a+44 20 7946 0999\u202c", "tel:+442079460999"),
        ("+44\u200b 20\u00a07946\u2011\u20600999", "tel:+442079460999"),
        ("020 7946\u20130999", "tel:02079460999"),
        ("020 7946\u22120999 ext. 5", "tel:02079460999"),
        ("(+44) 20 7946+0999", "tel:+442079460999"),
    ],
)
def test_a_number_with_unseen_marks_and_other_dashes_is_dialled_whole(new_page, typed, dialled):
    page = new_page("/generator/")
    page.get_by_label("Their phone number").fill(typed)

    expect(page.get_by_role("link", name="Call them now")).to_have_attribute("href", dialled)


def test_a_number_without_a_digit_brings_no_call(new_page):
    page = new_page("/generator/")
    page.get_by_label("Their phone number").fill("1")
    expect(page.get_by_role("link", name="Call them now")).to_be_visible()
    page.get_by_label("Their phone number").fill("+ ()")

    expect(page.get_by_role("link", name="Call them now")).to_be_hidden()


@pytest.mark.parametrize(
    ("typed", "to"),
    [
        ("\u202azoe@example.test\u202c", "mailto:zoe@example.test?"),
        ("zoe\u200b@example.test\ufeff", "mailto:zoe@example.test?"),
        ("zoe\x01@example.test", "mailto:?"),
        ("zoe\ud800@example.test", "mailto:?"),
    ],
)
def test_an_address_is_used_without_unseen_marks_and_not_at_all_with_control_characters(new_page, typed, to):
    page = new_page("/generator/#channel=email")
    page.evaluate("(typed) => { document.querySelector('#destination-address').value = typed; }", typed)
    page.locator(".length").click()

    assert page.get_by_role("link", name="Open in your mail program").get_attribute("href").startswith(to)


@pytest.mark.parametrize("path", ["/generator/", "/check/", "/contact/"])
def test_a_textarea_follows_the_direction_of_its_words_without_dir_auto_which_freezes_on_many_lines(new_page, path):
    page = new_page(path)
    if path == "/generator/":
        page.get_by_role("button", name="Edit the words").click()
    area = page.locator("textarea").first
    expect(area).to_be_visible()

    assert area.get_attribute("dir") is None
    expect(area).to_have_css("unicode-bidi", "plaintext")
